//! What the preview shows beside each row of the sheet.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::label::{self, Label};
use super::plan::IntakePlan;
use crate::raw::{RawSheet, RawValue};

/// What a row of the sheet is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowRole {
    /// Above the table.
    Title,
    /// Holds nothing.
    Empty,
    /// Names of columns.
    Header,
    /// Units of columns.
    Unit,
    /// A record.
    Data,
    /// A heading between records.
    Heading,
    /// A total of a part, or a summary.
    Subtotal,
    /// A total.
    Total,
    /// Below the table.
    Note,
}

/// The role of each row of the sheet in a plan, for the rows asked for.
pub fn row_roles(sheet: &RawSheet, plan: &IntakePlan, rows: RangeInclusive<u32>) -> Vec<RowRole> {
    rows.map(|row| role(sheet, plan, row)).collect()
}

fn role(sheet: &RawSheet, plan: &IntakePlan, row: u32) -> RowRole {
    let has = |columns: (u32, u32)| (columns.0..=columns.1).any(|column| !sheet.is_empty(row, column));
    if plan.unit_rows.contains(&row) {
        return RowRole::Unit;
    }
    if plan.header.is_some_and(|(first, last)| (first..=last).contains(&row)) {
        return if has(plan.columns_at) { RowRole::Header } else { RowRole::Empty };
    }
    if (plan.data.0..=plan.data.1).contains(&row) {
        return body_role(sheet, plan, row, has(plan.columns_at));
    }
    if !has((1, sheet.columns)) {
        return RowRole::Empty;
    }
    let top = plan.header.map_or(plan.data.0, |header| header.0);
    if row < top { RowRole::Title } else { RowRole::Note }
}

fn body_role(sheet: &RawSheet, plan: &IntakePlan, row: u32, filled: bool) -> RowRole {
    if !filled {
        return RowRole::Empty;
    }
    if plan.heading_rows.binary_search(&row).is_ok() {
        return RowRole::Heading;
    }
    if plan.total_rows.binary_search(&row).is_err() {
        return RowRole::Data;
    }
    let label = (plan.columns_at.0..=plan.columns_at.1).find_map(|column| match sheet.value(row, column) {
        RawValue::Text(text) if !text.trim().is_empty() => Some(label::about_rows(text.trim())),
        RawValue::Text(_)
        | RawValue::Empty
        | RawValue::Number(_)
        | RawValue::Bool(_)
        | RawValue::DateTime(_)
        | RawValue::Error(_)
        | RawValue::Formula => None,
    });
    match label {
        Some(Label::Subtotal | Label::Summary) => RowRole::Subtotal,
        Some(Label::Total | Label::Note | Label::Other) | None => RowRole::Total,
    }
}
