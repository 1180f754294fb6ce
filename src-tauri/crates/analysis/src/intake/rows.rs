//! What each row of a body is: a record, a heading, a total, or nothing.

use super::field::Field;
use super::label::{self, Label};
use super::outline::Frame;
use super::shape::{Shape, shape};
use crate::raw::{Entry, RawValue};

/// What a row of a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyRow {
    Empty,
    Record,
    Heading,
    Total,
    Subtotal,
    Summary,
}

/// The rows of a body, from its first to its last.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) first: u32,
    pub(crate) rows: Vec<BodyRow>,
}

impl Body {
    /// Rows of the sheet that are one of these.
    pub(crate) fn which(&self, wanted: &[BodyRow]) -> Vec<u32> {
        (self.first..).zip(&self.rows).filter(|(_, row)| wanted.contains(row)).map(|(row, _)| row).collect()
    }

    /// Its first and last row.
    pub(crate) fn span(&self) -> (u32, u32) {
        let rows = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        (self.first, self.first + rows.max(1) - 1)
    }

    /// How many records there are.
    pub(crate) fn records(&self) -> u32 {
        let count = self.rows.iter().filter(|row| **row == BodyRow::Record).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// Tells records from headings and totals. The field must cover exactly the columns of the frame.
pub(crate) fn body(field: &Field<'_>, frame: &Frame) -> Body {
    let usual = Usual::of(field, frame);
    let mut labels = Labels::new(field);
    let rows = (frame.body.0..=frame.body.1).map(|row| kind(field, &usual, &mut labels, row));
    let mut rows: Vec<BodyRow> = rows.collect();
    let busy = rows.iter().filter(|row| **row != BodyRow::Empty).count();
    // "Subtotaal" is never anything else.
    let about = |row: &BodyRow| matches!(row, BodyRow::Total | BodyRow::Summary);
    // Words such as "Totaal" on every third row are a category of the data, not printed totals.
    if rows.iter().filter(|row| about(row)).count() * 10 > busy * 3 && busy > 10 {
        rows.iter_mut().filter(|row| about(row)).for_each(|row| *row = BodyRow::Record);
    }
    Body { first: frame.body.0, rows }
}

/// A period without any value is a record with gaps, not a heading.
fn is_period(text: &str) -> bool {
    matches!(shape(text), Shape::Period(_) | Shape::Date(_) | Shape::Number(_))
}

/// What most rows of a body have.
struct Usual {
    texts: u16,
    numbers: u16,
    columns: u32,
}

impl Usual {
    fn of(field: &Field<'_>, frame: &Frame) -> Self {
        let (mut texts, mut numbers) = ([0_u32; 65], [0_u32; 65]);
        for row in frame.body.0..=frame.body.1 {
            let line = field.line(row);
            if line.filled > 1 {
                texts[usize::from(line.texts).min(64)] += 1;
                numbers[usize::from(line.numbers).min(64)] += 1;
            }
        }
        let most = |counts: &[u32; 65]| {
            let best = counts.iter().zip(0_u16..=64).fold((0, 0), |best, (count, at)| best.max((*count, at)));
            best.1
        };
        Self { texts: most(&texts), numbers: most(&numbers), columns: frame.columns.1 - frame.columns.0 + 1 }
    }
}

/// What labels say, looked at once per text of the sheet.
struct Labels {
    known: Vec<Option<Label>>,
}

impl Labels {
    fn new(field: &Field<'_>) -> Self {
        let count = field.sheet.text_count();
        Self { known: if count <= 2_000_000 { vec![None; count] } else { Vec::new() } }
    }

    /// The first text of a row and what it says.
    fn of<'a>(&mut self, field: &Field<'a>, row: u32) -> (&'a str, Label) {
        let line = field.line(row);
        for column in u32::from(line.first)..=u32::from(line.last) {
            let Some(Entry { value: RawValue::Text(text), text: id, .. }) = field.sheet.entry(row, column) else {
                continue;
            };
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let known = id.and_then(|id| self.known.get_mut(id as usize));
            return match known {
                Some(slot) => (text, *slot.get_or_insert_with(|| label::about_rows(text))),
                None => (text, label::about_rows(text)),
            };
        }
        ("", Label::Other)
    }
}

fn kind(field: &Field<'_>, usual: &Usual, labels: &mut Labels, row: u32) -> BodyRow {
    let line = field.line(row);
    if line.filled == 0 {
        return BodyRow::Empty;
    }
    if line.texts == 0 {
        return BodyRow::Record;
    }
    let (first, about) = labels.of(field, row);
    // Where records have more labels than this row, "Totaal" is printed; where it has them all, it is a category.
    if about != Label::Other && (usual.texts <= 1 || line.texts < usual.texts) {
        return match about {
            Label::Total => BodyRow::Total,
            Label::Subtotal => BodyRow::Subtotal,
            Label::Summary => BodyRow::Summary,
            Label::Note | Label::Other => BodyRow::Record,
        };
    }
    let lone = line.filled == 1 && usual.numbers > 0 && usual.columns > 2;
    if lone && !is_period(first) { BodyRow::Heading } else { BodyRow::Record }
}
