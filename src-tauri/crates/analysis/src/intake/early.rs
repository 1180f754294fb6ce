//! What is known of a sheet while its rows still come in: the profile of its rows, and what the values of its columns
//! have in common. Most of looking at a large sheet is done when its last row is there.
//!
//! Nothing is decided here. What was counted early is used where the table turns out to be what most large ones are, rows
//! of records without anything between; else it is counted again from the cells. The proposal is the same either way.

use super::columns;
use super::evidence::Evidence;
use super::format::Meaning;
use super::lines::{LOOK_AHEAD, Lines};
use super::rows::{Body, BodyRow};
use super::shape::Shapes;
use crate::raw::RawSheet;
use crate::ticker::Unwatched;

/// How many rows are looked at together, and how many at the top are left to who looks for the header.
#[derive(Clone, Copy, Debug)]
struct Step {
    rows: u32,
    top: u32,
}

const STEP: Step = Step { rows: 16_384, top: 1024 };

/// What is known of a sheet of which the rows still come in.
#[derive(Debug)]
pub struct Early {
    step: Step,
    /// Rows that were looked at, from the first.
    rows: u32,
    pub(crate) shapes: Shapes,
    pub(crate) lines: Lines,
    formats: Vec<Meaning>,
    /// For each column what the rows below the top have in common.
    columns: Vec<Evidence>,
}

impl Default for Early {
    fn default() -> Self {
        Self::stepping(STEP)
    }
}

impl Early {
    fn stepping(step: Step) -> Self {
        Self {
            step,
            rows: 0,
            shapes: Shapes::default(),
            lines: Lines::none(),
            formats: Vec::new(),
            columns: Vec::new(),
        }
    }

    /// The row that must have come before there is something to do.
    pub fn next(&self) -> u32 {
        self.rows.saturating_add(self.step.rows).saturating_add(LOOK_AHEAD)
    }

    /// Whether a cell that still comes in this row makes what is known worthless.
    pub fn depends_on(&self, row: u32) -> bool {
        self.rows > 0 && row <= self.rows.saturating_add(LOOK_AHEAD)
    }

    /// Looks at the rows that came: those up to `complete` will not change.
    pub fn follow(&mut self, sheet: &RawSheet, complete: u32) {
        while complete >= self.next() {
            let last = self.rows + self.step.rows;
            self.shapes.grow(sheet);
            if self.formats.len() < sheet.formats.len() {
                self.formats = columns::meanings(sheet);
            }
            self.lines.columns = (1, sheet.columns);
            // Nobody waits for this, so nobody stops it.
            let _ = self.lines.go_on(sheet, &mut self.shapes, (last, last + LOOK_AHEAD), &mut Unwatched);
            self.columns.resize_with(self.columns.len().max(sheet.columns as usize), Evidence::default);
            let first = self.rows.max(self.step.top) + 1;
            for (column, evidence) in (1..).zip(&mut self.columns) {
                for entry in sheet.cells(column, first..=last) {
                    evidence.add(&mut self.shapes, &self.formats, &entry);
                }
            }
            self.rows = last;
        }
    }

    /// Gives up: rows that were looked at have changed, and others may too.
    pub fn forget(&mut self) {
        *self = Self { rows: u32::MAX, ..Self::default() };
    }

    /// The columns as far as they were counted in a body that holds all those rows, as records, with nothing but empty
    /// rows among them.
    pub(crate) fn counted(&self, body: &Body) -> Option<Counted<'_>> {
        let rows = (self.step.top + 1, self.rows);
        let (first, last) = body.span();
        if self.columns.is_empty() || rows.0 < first || rows.1 > last || rows.0 > rows.1 {
            return None;
        }
        let among = body.rows.get((rows.0 - first) as usize..=(rows.1 - first) as usize)?;
        let plain = among.iter().all(|row| matches!(row, BodyRow::Record | BodyRow::Empty));
        plain.then_some(Counted { rows, columns: &self.columns })
    }
}

/// What was counted in part of a body.
#[derive(Clone, Copy)]
pub(crate) struct Counted<'a> {
    /// First and last row.
    pub(crate) rows: (u32, u32),
    columns: &'a [Evidence],
}

impl<'a> Counted<'a> {
    /// What the values of a column have in common in these rows.
    pub(crate) fn column(&self, column: u32) -> Option<&'a Evidence> {
        self.columns.get(column.checked_sub(1)? as usize)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::propose_early;
    use super::*;
    use crate::raw::RawValue;

    const WORDS: [&str; 22] = [
        "Ketelkade",
        "Zandwerf",
        "Totaal",
        "Subtotaal noord",
        "n.b.",
        "x",
        "-",
        "1.234",
        "12,5",
        "1.5",
        "12,5%",
        "€ 1.200",
        "3-4-2024",
        "13-4-2024",
        "2024-Q1",
        "GM0363",
        "0363",
        "999990007",
        "ja",
        "info@gemeente.example",
        "belt u 0612345678 voor meer",
        "een langere zin die in een cel staat en niets met een tabel te maken heeft",
    ];

    /// What a column is filled from: kinds of cells by number, most often the first.
    fn any_column() -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::vec(0_u8..30, 1..4)
    }

    fn put(sheet: &mut RawSheet, row: u32, column: u32, (kind, chance): (u8, u32)) {
        let number = f64::from(chance % 5000);
        let (value, format) = match kind {
            0 => (RawValue::Empty, 0),
            1..=3 => (RawValue::Number(number), 0),
            4 => (RawValue::Number(number / 8.0), sheet.format_id("0.0%")),
            5 => (RawValue::Number(2015.0 + f64::from(chance % 9)), 0),
            6 => (RawValue::DateTime(40_000.0 + number), sheet.format_id("d-m-yyyy")),
            7 => (RawValue::Bool(chance.is_multiple_of(2)), 0),
            _ => (RawValue::Text(WORDS[usize::from(kind - 8)]), 0),
        };
        sheet.push(row, column, value, format);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_was_looked_at_early_changes_nothing(
            columns in proptest::collection::vec(any_column(), 1..6),
            rows in 240_u32..420,
            merged in proptest::option::of(10_u32..200),
            seed in any::<u32>(),
        ) {
            let mut sheet = RawSheet::new("Blad1");
            let mut early = Early::stepping(Step { rows: 16, top: 4 });
            let mut chance = seed;
            let mut next = || {
                chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                chance >> 8
            };
            for row in 1..=rows {
                early.follow(&sheet, row - 1);
                for (column, kinds) in (1..).zip(&columns) {
                    let pick = next() as usize % (8 * kinds.len());
                    let kind = kinds[pick.saturating_sub(7 * kinds.len())];
                    let kind = if row == 1 { 8 } else { kind };
                    put(&mut sheet, row, column, (kind, next()));
                }
            }
            if let Some(row) = merged {
                sheet.merged.push(dossier::source::CellRange::new((row, row + 3), (1, 1)));
            }
            prop_assert!(early.depends_on(16));
            let later = propose_early(&sheet, Early::default(), &mut Unwatched);
            prop_assert_eq!(propose_early(&sheet, early, &mut Unwatched), later);
        }
    }
}
