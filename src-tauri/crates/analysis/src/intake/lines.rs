//! One short profile per row: how full it is, how much of it is words or numbers, and how much of it stands as words
//! above numbers. Finding tables needs little more than this, and it fits in 20 MB for a full sheet.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use dossier::source::CellRange;

use super::shape::{CodeKind, Look, Shape, Shapes};
use crate::raw::{Entry, RawSheet, RawValue};
use crate::ticker::{Cancelled, Ticker};

/// Profile of one row within a range of columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// Cells that hold something.
    pub(crate) filled: u16,
    pub(crate) texts: u16,
    /// Numbers, dates, area codes.
    pub(crate) numbers: u16,
    /// Texts with mostly numbers below them.
    pub(crate) contrast: u16,
    /// Those of them that are words, not codes such as `3a`.
    pub(crate) worded: u16,
    /// Filled cells with mostly numbers below them.
    pub(crate) under: u16,
    /// First and last column that holds something; 0 in an empty row.
    pub(crate) first: u16,
    pub(crate) last: u16,
}

/// The rows of a sheet, seen through a range of columns.
#[derive(Debug)]
#[allow(clippy::struct_field_names, reason = "the lines of the lines")]
pub(crate) struct Lines {
    pub(crate) columns: (u32, u32),
    first_row: u32,
    lines: Vec<Line>,
}

/// How many filled cells below a text decide what stands below it, and how far down they may be.
const WINDOW: u32 = 8;
const REACH: u32 = 25;

/// Rows below a row that can say something of it.
pub(crate) const LOOK_AHEAD: u32 = WINDOW * REACH;

const NOTHING: Line = Line { filled: 0, texts: 0, numbers: 0, contrast: 0, worded: 0, under: 0, first: 0, last: 0 };

impl Lines {
    /// Profiles a block of the sheet.
    pub(crate) fn of(
        sheet: &RawSheet,
        shapes: &mut Shapes,
        block: CellRange,
        ticker: &mut dyn Ticker,
    ) -> Result<Self, Cancelled> {
        let columns = (block.first.column, block.last.column.min(sheet.columns));
        let mut lines = Self { columns, first_row: block.first.row, lines: Vec::new() };
        let last = block.last.row.min(sheet.rows);
        lines.go_on(sheet, shapes, (last, last), ticker)?;
        Ok(lines)
    }

    /// Nothing yet, of a sheet from its first row on.
    pub(crate) fn none() -> Self {
        Self { columns: (1, 0), first_row: 1, lines: Vec::new() }
    }

    /// The profile of the whole sheet, over all its columns: what is known of it with the rest.
    pub(crate) fn completed(
        mut self,
        sheet: &RawSheet,
        shapes: &mut Shapes,
        ticker: &mut dyn Ticker,
    ) -> Result<Self, Cancelled> {
        self.columns = (1, sheet.columns);
        self.go_on(sheet, shapes, (sheet.rows, sheet.rows), ticker)?;
        Ok(self)
    }

    /// Profiles the rows up to `last`, of which the cells up to `known` have come; they must be [`LOOK_AHEAD`] more, or
    /// all there are. Columns that come later hold nothing in these rows.
    pub(crate) fn go_on(
        &mut self,
        sheet: &RawSheet,
        shapes: &mut Shapes,
        (last, known): (u32, u32),
        ticker: &mut dyn Ticker,
    ) -> Result<(), Cancelled> {
        let next = self.first_row + u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        let count = (last + 1).saturating_sub(self.first_row) as usize;
        self.lines.resize(count.max(self.lines.len()), NOTHING);
        let mut cells = Vec::new();
        for column in self.columns.0..=self.columns.1 {
            cells.clear();
            for entry in sheet.cells(column, next..=known) {
                if let Some(seen) = Seen::of(shapes, &entry) {
                    cells.push((entry.row, seen));
                }
            }
            self.add(column, &cells);
            ticker.tick(u64::from(last))?;
        }
        Ok(())
    }

    /// Profile of a row; an empty one outside the block.
    pub(crate) fn row(&self, row: u32) -> &Line {
        row.checked_sub(self.first_row).and_then(|index| self.lines.get(index as usize)).unwrap_or(&NOTHING)
    }

    /// Rows that hold something, from top to bottom.
    pub(crate) fn busy(&self) -> Vec<u32> {
        (self.first_row..).zip(&self.lines).filter(|(_, line)| line.filled > 0).map(|(row, _)| row).collect()
    }

    fn add(&mut self, column: u32, cells: &[(u32, Seen)]) {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        let (mut numbers, mut known, mut below) = (0_u32, 0_u32, u32::MAX);
        for (row, seen) in cells.iter().rev() {
            if below.saturating_sub(*row) > REACH {
                (numbers, known) = (0, 0);
            }
            let window = known.count_ones();
            let above_numbers = window > 0 && numbers.count_ones() * 10 >= window * 6;
            if let Some(line) = self.lines.get_mut((row - self.first_row) as usize) {
                line.count(column, *seen, above_numbers);
            }
            if seen.look != Look::Neutral {
                let mask = (1 << WINDOW) - 1;
                numbers = ((numbers << 1) | u32::from(seen.look == Look::Number)) & mask;
                known = ((known << 1) | 1) & mask;
                below = *row;
            }
        }
    }
}

impl Line {
    fn count(&mut self, column: u16, seen: Seen, above_numbers: bool) {
        self.filled += 1;
        self.first = if self.first == 0 { column } else { self.first.min(column) };
        self.last = self.last.max(column);
        match seen.look {
            Look::Text => self.texts += 1,
            Look::Number => self.numbers += 1,
            Look::Neutral => {}
        }
        if above_numbers {
            self.under += 1;
            if seen.look == Look::Text {
                self.contrast += 1;
                self.worded += u16::from(seen.words);
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    look: Look,
    words: bool,
}

impl Seen {
    fn of(shapes: &mut Shapes, entry: &Entry<'_>) -> Option<Self> {
        let look = shapes.look(entry)?;
        let words = match entry.value {
            RawValue::Text(text) if look == Look::Text => {
                !matches!(shapes.of(text, entry.text), Shape::Code(CodeKind::Other | CodeKind::Plate))
            }
            _ => false,
        };
        Some(Self { look, words })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ticker::Unwatched;

    #[test]
    fn a_header_stands_out_as_words_above_numbers() {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Wijk"), (2, "Inwoners"), (3, "Aandeel")] {
            sheet.push(3, column, RawValue::Text(name), 0);
        }
        for row in 5..9 {
            sheet.push(row, 1, RawValue::Text("Centrum"), 0);
            sheet.push(row, 2, RawValue::Number(1.0), 0);
            sheet.push(row, 3, RawValue::Text("12,5%"), 0);
        }
        let block = CellRange::new((1, sheet.rows), (1, sheet.columns));
        let lines = Lines::of(&sheet, &mut Shapes::new(&sheet), block, &mut Unwatched).unwrap();
        assert_eq!(
            *lines.row(3),
            Line { filled: 3, texts: 3, numbers: 0, contrast: 2, worded: 2, under: 2, first: 1, last: 3 }
        );
        assert_eq!((lines.row(5).texts, lines.row(5).numbers, lines.row(5).contrast), (1, 2, 0));
        assert_eq!(lines.busy(), [3, 5, 6, 7, 8]);
        assert_eq!(*lines.row(99), NOTHING);
    }
}
