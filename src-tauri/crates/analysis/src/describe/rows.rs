//! Which rows of a table meet the conditions. Knows columns and their labels; knows nothing of what is computed.

use arrow_array::Array;
use dossier::day::Day;
use dossier::dutch;
use dossier::source::Filter;

use super::DescribeError;
use crate::table::{Column, Table, Values};

/// For each row whether it meets all conditions; `None` when there are none.
pub(super) fn kept(table: &Table, filters: &[&Filter]) -> Result<Option<Vec<bool>>, DescribeError> {
    let mut kept: Option<Vec<bool>> = None;
    for filter in filters {
        let column = table
            .column(&filter.column)
            .ok_or_else(|| DescribeError::UnknownColumn { column: filter.column.clone() })?;
        let mut rows = kept.unwrap_or_else(|| vec![true; table.rows()]);
        keep(column, &filter.values, &mut rows);
        kept = Some(rows);
    }
    Ok(kept)
}

fn keep(column: &Column, wanted: &[String], rows: &mut [bool]) {
    match &column.values {
        Values::Text { codes, labels } => {
            let fits: Vec<bool> = labels.iter().map(|label| wanted.iter().any(|one| one == label)).collect();
            for (row, keep) in rows.iter_mut().enumerate().filter(|(_, keep)| **keep) {
                *keep = codes.is_valid(row) && fits.get(codes.value(row) as usize).copied().unwrap_or(false);
            }
        }
        Values::Number(numbers) => {
            let wanted: Vec<f64> = wanted.iter().filter_map(|text| read_value(text)).collect();
            for (row, keep) in rows.iter_mut().enumerate().filter(|(_, keep)| **keep) {
                *keep = numbers.is_valid(row) && wanted.iter().any(|value| same(*value, numbers.value(row)));
            }
        }
        Values::Date(days) => {
            let wanted: Vec<i32> =
                wanted.iter().filter_map(|text| Some(text.parse::<Day>().ok()?.since_epoch())).collect();
            for (row, keep) in rows.iter_mut().enumerate().filter(|(_, keep)| **keep) {
                *keep = days.is_valid(row) && wanted.contains(&days.value(row));
            }
        }
    }
}

/// A value as it is typed: plain, Dutch, or a percentage (columns hold percentages as fractions).
fn read_value(text: &str) -> Option<f64> {
    let text = text.trim();
    match text.strip_suffix('%') {
        Some(percentage) => dutch::read_number(percentage).map(|value| value / 100.0),
        None => text.parse().ok().or_else(|| dutch::read_number(text)),
    }
}

fn same(wanted: f64, value: f64) -> bool {
    (wanted - value).abs() <= 1e-9 * value.abs().max(1.0)
}
