//! Tables on their side: each row is a measure of its own, and what is measured stands in the columns.
//!
//! In an upright table the numbers of a column are alike; on its side those of a row are. What numbers look like is
//! their number of decimals and what their format says.

use super::field::Field;
use super::format::{self, Meaning};
use super::outline::Frame;
use super::rows::{Body, BodyRow};
use crate::raw::{RawSheet, RawValue};

/// What a number looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Whole,
    Decimal,
    Percent,
    Money,
}

/// Fewest records and columns with numbers that can be told apart.
const FEWEST: usize = 3;

/// Most records that are looked at: a table with more measures than this is upright.
const MOST: usize = 200;

/// Whether a table lies on its side.
pub(super) fn is_turned(field: &Field<'_>, frame: &Frame, body: &Body, names: &[u32]) -> bool {
    let records = body.which(&[BodyRow::Record]);
    let columns: Vec<u32> = (frame.columns.0 + 1..=frame.columns.1).collect();
    if records.len() < FEWEST || columns.len() < FEWEST || records.len() > MOST || columns.len() > MOST {
        return false;
    }
    // Years as names of columns are a table of its own kind.
    let is_named = names.iter().any(|row| columns.iter().all(|column| !field.text(*row, *column).is_empty()));
    // A second column of words is another label of the same row.
    let is_worded =
        |column: &u32| records.iter().filter(|row| !field.text(**row, *column).is_empty()).count() * 2 > records.len();
    if !is_named || !labels_are_measures(field, frame, &records) || columns.iter().any(is_worded) {
        return false;
    }
    let formats: Vec<Meaning> = field.sheet.formats.iter().map(|code| format::meaning(code)).collect();
    let kinds: Vec<Vec<Option<Kind>>> = records
        .iter()
        .map(|row| columns.iter().map(|column| kind(field.sheet, &formats, *row, *column)).collect())
        .collect();
    let rows: Vec<Option<Kind>> = kinds.iter().map(|row| shared(row.iter().copied())).collect();
    let upright = (0..columns.len()).filter(|place| shared(kinds.iter().map(|row| row[*place])).is_some()).count();
    let turned = rows.iter().filter(|kind| kind.is_some()).count();
    let first = rows.iter().flatten().next();
    let differ = rows.iter().flatten().any(|kind| Some(kind) != first);
    differ && turned * 10 >= rows.len() * 8 && upright * 2 < columns.len()
}

/// Each row has a label of its own, in words.
fn labels_are_measures(field: &Field<'_>, frame: &Frame, records: &[u32]) -> bool {
    let mut labels: Vec<&str> = records.iter().map(|row| field.text(*row, frame.columns.0)).collect();
    labels.sort_unstable();
    let worded = labels.iter().all(|label| label.chars().any(char::is_alphabetic));
    worded && labels.windows(2).all(|pair| pair[0] != pair[1])
}

/// What the number in a cell looks like.
pub(super) fn kind(sheet: &RawSheet, formats: &[Meaning], row: u32, column: u32) -> Option<Kind> {
    let entry = sheet.entry(row, column)?;
    let RawValue::Number(value) = entry.value else { return None };
    match formats.get(usize::from(entry.format)) {
        Some(Meaning::Percent) => Some(Kind::Percent),
        Some(Meaning::Euro | Meaning::Money(_)) => Some(Kind::Money),
        Some(Meaning::Plain | Meaning::Padded(_) | Meaning::Moment(_)) | None => {
            Some(if value.fract() == 0.0 { Kind::Whole } else { Kind::Decimal })
        }
    }
}

/// The kind that a line of numbers shares; a whole number among decimals is a decimal that came out even.
pub(super) fn shared(kinds: impl Iterator<Item = Option<Kind>>) -> Option<Kind> {
    let mut found: Vec<Kind> = kinds.flatten().collect();
    found.sort_unstable();
    let (least, most) = (*found.first()?, *found.last()?);
    let whole = found.iter().filter(|kind| **kind == Kind::Whole).count();
    let even = most == Kind::Decimal && whole * 4 <= found.len() && found.len() > 2;
    (least == most || even).then_some(most)
}
