//! The account of an import in words: rows that stayed behind, what was chosen, what was emptied.

use dossier::dataset::{IntakeChoice, SkippedRow};
use dossier::source::Cell;
use dossier::{Message, Remark};

use super::label::{self, Label};
use super::long::LongShape;
use super::plan::{Answer, ColumnPlan, Fate, IntakePlan, OddFate, Totals};
use super::proposal::{DateOrder, GapFill, NumberStyle};
use super::remarks::{personal_data_name, shortened, type_name};
use super::rows::{Body, BodyRow};
use crate::raw::{RawSheet, RawValue};
use crate::table::Missing;

/// Rows of the body that are no records, each with the reason.
pub(crate) fn skipped(sheet: &RawSheet, plan: &IntakePlan, body: &Body) -> Vec<SkippedRow> {
    let reason = |row: u32, kind: BodyRow| match kind {
        BodyRow::Record => None,
        BodyRow::Empty if holds_something(sheet, plan, row) => Some("intake-skip-left-out"),
        BodyRow::Empty => Some("intake-skip-empty"),
        BodyRow::Heading => Some("intake-skip-heading"),
        BodyRow::Total | BodyRow::Subtotal | BodyRow::Summary => Some(total_reason(sheet, plan, row)),
    };
    (body.first..)
        .zip(&body.rows)
        .filter_map(|(row, kind)| reason(row, *kind).map(|key| SkippedRow { row, reason: Message::new(key) }))
        .collect()
}

/// Whether a row has something in the table, be it in a column that is left out. Only that it does is looked at.
fn holds_something(sheet: &RawSheet, plan: &IntakePlan, row: u32) -> bool {
    (plan.columns_at.0..=plan.columns_at.1).any(|column| !sheet.is_empty(row, column))
}

/// What a total row calls itself. Only columns that come along are looked at.
fn total_reason(sheet: &RawSheet, plan: &IntakePlan, row: u32) -> &'static str {
    let kept = plan.columns.iter().filter(|column| column.is_kept());
    let mut positions = kept.filter_map(|column| dossier::source::column_position(&column.letter));
    let label = positions.find_map(|column| match sheet.value(row, column) {
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
        Some(Label::Subtotal) => "intake-skip-subtotal",
        Some(Label::Summary) => "intake-skip-summary",
        Some(Label::Total | Label::Note | Label::Other) | None => "intake-skip-total",
    }
}

/// A cell that did not fit and was emptied.
pub(crate) fn emptied(plan: &IntakePlan, column: &ColumnPlan, cell: Cell, shown: &str) -> Remark {
    let message = Message::new("intake-emptied").text("shown", shortened(shown)).text("column", &column.name);
    Remark { sheet: plan.sheet.clone(), cell: Some(cell), message }
}

/// Most cells that a remark about markers names.
const MARKED_NAMED: usize = 5;

/// Cells of a column with a word for a missing value, such as "n.b.": which, and what it counts as.
pub(crate) fn marked(plan: &IntakePlan, column: &ColumnPlan, cells: &[(Cell, Missing)]) -> Vec<Remark> {
    let reasons = [
        (Missing::Unknown, "intake-marked-unknown"),
        (Missing::Secret, "intake-marked-secret"),
        (Missing::NotApplicable, "intake-marked-not-applicable"),
        (Missing::NotYet, "intake-marked-not-yet"),
    ];
    let of = |(reason, key): (Missing, &str)| {
        let found: Vec<Cell> = cells.iter().filter(|(_, why)| *why == reason).map(|(cell, _)| *cell).collect();
        let first = *found.first()?;
        let named: Vec<String> = found.iter().take(MARKED_NAMED).map(Cell::to_string).collect();
        let more = if found.len() > MARKED_NAMED { ", …" } else { "" };
        let message = Message::new(key)
            .text("column", &column.name)
            .text("cells", format!("{}{more}", named.join(", ")))
            .count("count", found.len());
        Some(Remark { sheet: plan.sheet.clone(), cell: Some(first), message })
    };
    reasons.into_iter().filter_map(of).collect()
}

/// What is odd about the dataset as a whole.
pub(crate) fn remarks(plan: &IntakePlan, duplicates: u32, made: &Made) -> Vec<Remark> {
    let whole = |message| Remark { sheet: plan.sheet.clone(), cell: None, message };
    let mut remarks = Vec::new();
    if duplicates > 0 {
        remarks.push(whole(Message::new("intake-duplicates").count("rows", duplicates)));
    }
    if let Some(long) = plan.long.as_ref().filter(|long| long.is_chosen && made.long.is_none()) {
        let key = if long.shape.upright { "intake-upright-not-made" } else { "intake-long-not-made" };
        remarks.push(whole(Message::new(key)));
    }
    for column in plan.columns.iter().filter(|column| column.is_kept() && column.is_unanswered()) {
        remarks.push(whole(Message::new("intake-kept-as-text").text("column", &column.name)));
    }
    for column in plan.columns.iter().filter(|column| column.fate == Fate::Pseudonymise && plan.pseudonym_key.is_none())
    {
        remarks.push(whole(Message::new("intake-no-key").text("column", &column.name)));
    }
    remarks
}

/// Which other shapes a table was really given.
pub(crate) struct Made {
    /// Headings became a column.
    pub(crate) headings: bool,
    /// Columns became rows.
    pub(crate) long: Option<LongShape>,
}

/// What was chosen, column by column.
pub(crate) fn choices(plan: &IntakePlan, made: &Made) -> Vec<IntakeChoice> {
    let mut choices = Vec::new();
    if !plan.total_rows.is_empty() {
        let key = match plan.totals {
            Totals::LeaveOut => "intake-choice-totals-out",
            Totals::Keep => "intake-choice-totals-in",
        };
        let message = Message::new(key).count("rows", plan.total_rows.len());
        choices.push(IntakeChoice { message, place: plan.range().to_string() });
    }
    if let Some(headings) = plan.headings.as_ref().filter(|_| made.headings) {
        let message = Message::new("intake-choice-headings").text("name", &headings.name);
        choices.push(IntakeChoice {
            message: message.count("rows", plan.heading_rows.len()),
            place: plan.range().to_string(),
        });
    }
    for letter in made.long.iter().flat_map(|shape| &shape.totals) {
        let name = plan.columns.iter().find(|column| column.letter == *letter).map_or("", |column| &column.name);
        let message = Message::new("intake-choice-long-total").text("column", name);
        choices.push(IntakeChoice { message, place: letter.clone() });
    }
    if let Some(shape) = &made.long {
        let key = if shape.upright { "intake-choice-upright" } else { "intake-choice-long" };
        let message = Message::new(key).text("level", &shape.level);
        choices.push(IntakeChoice {
            message: message.count("columns", shape.groups.len()),
            place: plan.range().to_string(),
        });
    }
    for column in &plan.columns {
        choices.extend(of_column(column));
    }
    choices
}

fn of_column(column: &ColumnPlan) -> Vec<IntakeChoice> {
    let named = |key: &str| Message::new(key).text("column", &column.name);
    let mut messages = Vec::new();
    let about = |message: Message| match column.personal_data {
        Some(kind) => message.message("kind", personal_data_name(kind)),
        None => message.message("kind", Message::new("intake-personal-none")),
    };
    match column.fate {
        Fate::Keep if column.personal_data.is_some() => messages.push(about(named("intake-choice-kept"))),
        Fate::Keep => {}
        Fate::LeaveOut | Fate::Undecided => {
            messages.push(about(named("intake-choice-left-out")));
            return placed(messages, column);
        }
        Fate::Pseudonymise => messages.push(about(named("intake-choice-pseudonyms"))),
        Fate::Coarsen => messages.push(about(named("intake-choice-coarser"))),
    }
    if column.name != column.found.name {
        messages.push(named("intake-choice-renamed").text("found", &column.found.name));
    }
    if column.kind != column.found.kind {
        let retyped = named("intake-choice-retyped").message("found", type_name(column.found.kind));
        messages.push(retyped.message("type", type_name(column.kind)));
    }
    if column.role != column.found.role {
        messages.push(named("intake-choice-role"));
    }
    if column.unit != column.found.unit {
        messages.push(named("intake-choice-unit").text("unit", &column.unit));
    }
    messages.extend(column.answer.map(|answer| {
        named(match answer {
            Answer::Numbers(NumberStyle::DecimalComma) => "intake-choice-decimal-comma",
            Answer::Numbers(NumberStyle::DecimalPoint) => "intake-choice-decimal-point",
            Answer::Dates(DateOrder::DayFirst) => "intake-choice-day-first",
            Answer::Dates(DateOrder::MonthFirst) => "intake-choice-month-first",
            Answer::Gaps(GapFill::Down) => "intake-choice-filled-down",
            Answer::Gaps(GapFill::Leave) => "intake-choice-gaps-left",
        })
    }));
    let mut choices = placed(messages, column);
    let quoted = column.odd.iter().filter(|_| !column.fate.hides());
    choices.extend(quoted.map(|odd| {
        let key = match &odd.fate {
            OddFate::Empty => Message::new("intake-choice-emptied"),
            OddFate::Missing(_) => Message::new("intake-choice-missing"),
            OddFate::Value(value) => Message::new("intake-choice-value").text("value", value),
        };
        let message = key.text("shown", shortened(&odd.shown)).text("column", &column.name);
        IntakeChoice { message, place: odd.cell.to_string() }
    }));
    choices
}

fn placed(messages: Vec<Message>, column: &ColumnPlan) -> Vec<IntakeChoice> {
    messages.into_iter().map(|message| IntakeChoice { message, place: column.letter.clone() }).collect()
}
