//! Values of a dataset as they are written in Dutch, and the order in which they stand.

use std::cmp::Ordering;

use analysis::table::{Column, Missing, Table, Values};
use dossier::dataset::ColumnType;
use dossier::{Day, dutch};

use crate::words::Words;

/// The cells of a row; a gap says why, when that is known.
pub(crate) fn cells(words: &Words, table: &Table, row: usize, computed: Option<&str>) -> Vec<String> {
    let cell = |column: &Column| {
        let text = shown(column, row, computed);
        if text.is_empty() { why_missing(words, column, row) } else { text }
    };
    table.columns.iter().map(cell).collect()
}

/// Why there is no value, in a word; empty when nothing stood there.
pub(crate) fn why_missing(words: &Words, column: &Column, row: usize) -> String {
    column.why_missing(row).and_then(missing_key).map_or_else(String::new, |key| words.key(key))
}

/// The word for a gap with a reason; `None` when nothing stood there.
pub(crate) fn missing_key(reason: Missing) -> Option<&'static str> {
    match reason {
        Missing::Empty => None,
        Missing::Unknown => Some("rows-missing-unknown"),
        Missing::Secret => Some("rows-missing-secret"),
        Missing::NotApplicable => Some("rows-missing-not-applicable"),
        Missing::NotYet => Some("rows-missing-not-yet"),
        Missing::Odd => Some("rows-missing-odd"),
    }
}

/// Decimals of a value that was computed: more would say more than is known.
const COMPUTED: u8 = 2;

/// A value as it is shown; one that was computed with as few decimals as say something.
pub(crate) fn shown(column: &Column, row: usize, computed: Option<&str>) -> String {
    column.values.number(row).map_or_else(|| text(column, row), |value| number_of(column, value, computed))
}

/// A number of a column as it is shown.
pub(crate) fn number_of(column: &Column, value: f64, computed: Option<&str>) -> String {
    if computed != Some(column.name.as_str()) {
        return number(column.kind, value);
    }
    if column.kind == ColumnType::Percentage {
        return dutch::percentage(value, decimals(value * 100.0).min(COMPUTED));
    }
    dutch::number(value, decimals(value).min(COMPUTED))
}

/// A value as written in Dutch; empty when it is missing.
pub(crate) fn text(column: &Column, row: usize) -> String {
    match &column.values {
        Values::Number(_) => column.values.number(row).map(|value| number(column.kind, value)),
        Values::Date(_) => column.values.day(row).map(dutch::day),
        Values::Text { .. } => column.values.label(row).map(str::to_owned),
    }
    .unwrap_or_default()
}

/// A number of a column of this kind, as written in Dutch.
pub(crate) fn number(kind: ColumnType, value: f64) -> String {
    match kind {
        ColumnType::Percentage => dutch::percentage(value, decimals(value * 100.0)),
        ColumnType::Currency => dutch::euros(value, if decimals(value) == 0 { 0 } else { 2 }),
        ColumnType::Text
        | ColumnType::Integer
        | ColumnType::Decimal
        | ColumnType::Date
        | ColumnType::Period
        | ColumnType::Boolean
        | ColumnType::Code => dutch::number(value, decimals(value)),
    }
}

/// Decimals that the number needs, at most six.
fn decimals(value: f64) -> u8 {
    let text = format!("{value:.6}");
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction).trim_end_matches('0');
    u8::try_from(fraction.len()).unwrap_or(0)
}

/// Missing values come last, whatever the order of the others.
pub(crate) fn compare(column: &Column, a: usize, b: usize) -> Ordering {
    let values = &column.values;
    match values {
        Values::Number(_) => known_first(values.number(a), values.number(b), f64::total_cmp),
        Values::Date(_) => known_first(values.day(a), values.day(b), Day::cmp),
        Values::Text { .. } => known_first(values.label(a), values.label(b), std::cmp::Ord::cmp),
    }
}

fn known_first<T>(a: Option<T>, b: Option<T>, order: impl Fn(&T, &T) -> Ordering) -> Ordering {
    match (&a, &b) {
        (Some(a), Some(b)) => order(a, b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}
