//! Rows of a dataset to look at, in the order and under the conditions asked for. View state: nothing is stored.

use std::cmp::Ordering;

use analysis::table::{Column, Missing, Table, Values};
use dossier::dataset::ColumnType;
use dossier::{DatasetId, Day, Message, dutch};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::wire::RowsAnswer;
use crate::words::Words;

/// An order of rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Order {
    /// Letters of the column.
    pub letter: String,
    /// `true` for the largest first.
    #[serde(default)]
    pub descending: bool,
}

impl Desk {
    /// Rows of a dataset as written in Dutch, from a position in the order asked for.
    pub fn rows(
        &mut self,
        dataset: DatasetId,
        first: u32,
        count: u32,
        order: Option<&Order>,
        conditions: &[String],
    ) -> Result<RowsAnswer, Failure> {
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let dataset = self.dossier()?.dataset(dataset).ok_or_else(missing)?.clone();
        let table = self.whole(&dataset)?;
        let mut kept: Vec<usize> = (0..table.rows()).collect();
        for condition in conditions {
            let Some((name, value)) = condition.split_once('=') else { continue };
            let Some(column) = dataset.find_column(name).and_then(|column| table.column(&column.letter)) else {
                continue;
            };
            kept.retain(|row| text(column, *row) == value);
        }
        if let Some(column) = order.and_then(|order| table.column(&order.letter)) {
            kept.sort_by(|a, b| compare(column, *a, *b));
            if order.is_some_and(|order| order.descending) {
                kept.reverse();
            }
        }
        let words = &self.words;
        let computed = dataset.combination.as_ref().and_then(|made| made.step.computed());
        let page = kept.iter().skip(first as usize).take(count as usize).map(|row| line(words, &table, *row, computed));
        Ok(RowsAnswer { first, total: u32::try_from(kept.len()).unwrap_or(u32::MAX), rows: page.collect() })
    }
}

fn line(words: &Words, table: &Table, row: usize, computed: Option<&str>) -> (u32, Vec<String>) {
    let cell = |column: &Column| {
        let text = shown(column, row, computed);
        if text.is_empty() { why_missing(words, column, row) } else { text }
    };
    (table.sheet_row(row), table.columns.iter().map(cell).collect())
}

/// Why there is no value, in a word; empty when nothing stood there.
pub(crate) fn why_missing(words: &Words, column: &Column, row: usize) -> String {
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    let key = match column.missing.get(&row) {
        None | Some(Missing::Empty) => return String::new(),
        Some(Missing::Unknown) => "rows-missing-unknown",
        Some(Missing::Secret) => "rows-missing-secret",
        Some(Missing::NotApplicable) => "rows-missing-not-applicable",
        Some(Missing::NotYet) => "rows-missing-not-yet",
        Some(Missing::Odd) => "rows-missing-odd",
    };
    words.key(key)
}

/// Decimals of a value that was computed: more would say more than is known.
const COMPUTED: u8 = 2;

/// A value as it is shown; one that was computed with as few decimals as say something.
pub(crate) fn shown(column: &Column, row: usize, computed: Option<&str>) -> String {
    match column.values.number(row).filter(|_| computed == Some(column.name.as_str())) {
        Some(value) if column.kind == ColumnType::Percentage => {
            dutch::percentage(value, decimals(value * 100.0).min(COMPUTED))
        }
        Some(value) => dutch::number(value, decimals(value).min(COMPUTED)),
        None => text(column, row),
    }
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

fn number(kind: ColumnType, value: f64) -> String {
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
fn compare(column: &Column, a: usize, b: usize) -> Ordering {
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
