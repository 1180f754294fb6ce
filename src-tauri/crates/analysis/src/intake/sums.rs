//! Totals that say so by their numbers: rows that are the sum of the rows above or below them, whatever they are called.
//!
//! A sum can come out right by chance, sooner among small numbers and in few columns. So a row counts as a total only
//! when the digits that came out right are many more than chance would give over all rows looked at.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use super::field::Field;
use super::outline::Frame;
use super::period;
use super::rows::{Body, BodyRow};
use super::shape::{CodeKind, Shape, Shapes};
use crate::raw::{Entry, RawValue};

/// Tables that are longer were not made by hand; they have no printed totals.
const MOST_RECORDS: u32 = 20_000;

/// Most columns that are added up.
const MOST_COLUMNS: u32 = 64;

/// Digits that must come out right beyond what the number of rows makes likely.
const SURE_DIGITS: f64 = 4.0;

/// Marks the records of a body that are sums of others.
pub(super) fn mark(field: &Field<'_>, shapes: &mut Shapes, frame: &Frame, body: &mut Body) {
    let records = body.records();
    if !(4..=MOST_RECORDS).contains(&records) || has_area_codes(field, shapes, frame) {
        return;
    }
    let columns = measures(field, shapes, frame, body);
    if columns.is_empty() {
        return;
    }
    let sums = Sums { columns, needed: SURE_DIGITS + libm::log10(f64::from(records)) };
    parts(&sums, body);
    whole(&sums, body);
}

/// Rows by level, of which the higher add up the lower, are data.
fn has_area_codes(field: &Field<'_>, shapes: &mut Shapes, frame: &Frame) -> bool {
    let rows = frame.body.0..=frame.body.1;
    (frame.columns.0..=frame.columns.1).any(|column| {
        let texts = field.sheet.cells(column, rows.clone()).take(16).filter_map(|entry| match entry.value {
            RawValue::Text(text) => Some(shapes.of(text, entry.text)),
            _ => None,
        });
        let shapes: Vec<Shape> = texts.collect();
        let codes = shapes.iter().filter(|shape| matches!(shape, Shape::Code(CodeKind::Area(_)))).count();
        codes > 0 && codes * 2 >= shapes.len()
    })
}

/// Numbers of a column, by row of the body.
type Numbers = Vec<Option<f64>>;

/// Columns of numbers that are no years.
fn measures(field: &Field<'_>, shapes: &mut Shapes, frame: &Frame, body: &Body) -> Vec<Numbers> {
    let mut found = Vec::new();
    for column in frame.columns.0..=frame.columns.1.min(frame.columns.0 + MOST_COLUMNS) {
        let mut numbers: Numbers = vec![None; body.rows.len()];
        for entry in field.sheet.cells(column, frame.body.0..=frame.body.1) {
            numbers[(entry.row - frame.body.0) as usize] = number(shapes, &entry);
        }
        let known: Vec<f64> = numbers.iter().flatten().copied().collect();
        let years = known.iter().all(|value| period::year_of(*value).is_some());
        if known.len() * 2 >= body.records() as usize && !years {
            found.push(numbers);
        }
    }
    found
}

fn number(shapes: &mut Shapes, entry: &Entry<'_>) -> Option<f64> {
    match entry.value {
        RawValue::Number(value) => Some(value),
        RawValue::Text(text) => match shapes.of(text, entry.text) {
            Shape::Number(number) => Some(number.dutch),
            _ => None,
        },
        _ => None,
    }
}

/// Columns to add up, and how many digits must come out right.
struct Sums {
    columns: Vec<Numbers>,
    needed: f64,
}

impl Sums {
    /// Whether a row is the sum of other rows: in at least half of its columns, with enough digits.
    fn holds(&self, row: usize, of: &[usize]) -> bool {
        let (mut digits, mut right, mut wrong) = (0.0, 0_u32, 0_u32);
        for column in &self.columns {
            let Some(value) = column[row] else { continue };
            let (mut sum, mut least) = (0.0, 0_u32);
            for other in of.iter().filter_map(|other| column[*other]) {
                sum += other;
                least += u32::from(other != 0.0);
            }
            if (sum - value).abs() <= 1e-9 * value.abs().max(1.0) {
                // A sum of one number is that number again: it says little.
                right += u32::from(least >= 2);
                digits += if least >= 2 { libm::log10(value.abs() + 1.0) } else { 0.0 };
            } else {
                wrong += 1;
            }
        }
        right > 0 && right >= wrong && digits >= self.needed
    }
}

/// Sums of the rows since the sum before, or since the heading above them.
fn parts(sums: &Sums, body: &mut Body) {
    let mut since: Vec<usize> = Vec::new();
    for row in 0..body.rows.len() {
        match body.rows[row] {
            BodyRow::Record if since.len() >= 2 && sums.holds(row, &since) => {
                body.rows[row] = BodyRow::Subtotal;
                since.clear();
            }
            BodyRow::Record => since.push(row),
            BodyRow::Heading | BodyRow::Total | BodyRow::Subtotal => since.clear(),
            BodyRow::Empty | BodyRow::Summary => {}
        }
    }
}

/// A first or last record that is the sum of all others. A last sum of all rows is a total, not a subtotal.
fn whole(sums: &Sums, body: &mut Body) {
    let records: Vec<usize> = (0..body.rows.len()).filter(|row| body.rows[*row] == BodyRow::Record).collect();
    if let [first, .., last] = records[..] {
        for row in [first, last] {
            let others: Vec<usize> = records.iter().copied().filter(|other| *other != row).collect();
            if sums.holds(row, &others) {
                body.rows[row] = BodyRow::Total;
                return;
            }
        }
    }
    let subtotals = body.rows.iter().filter(|row| **row == BodyRow::Subtotal).count();
    let last = body.rows.iter().rposition(|row| *row != BodyRow::Empty);
    if let Some(last) = last.filter(|last| subtotals == 1 && body.rows[*last] == BodyRow::Subtotal) {
        body.rows[last] = BodyRow::Total;
    }
}
