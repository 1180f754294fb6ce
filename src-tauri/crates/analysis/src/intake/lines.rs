//! One short profile per row: how full it is, how much of it is words or numbers, and how much of it stands as words
//! above numbers. Finding tables needs little more than this, and it fits in 20 MB for a full sheet.

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

const NOTHING: Line = Line { filled: 0, texts: 0, numbers: 0, contrast: 0, worded: 0, under: 0, first: 0, last: 0 };

impl Lines {
    /// Profiles a block of the sheet.
    pub(crate) fn of(
        sheet: &RawSheet,
        shapes: &mut Shapes,
        block: CellRange,
        ticker: &mut dyn Ticker,
    ) -> Result<Self, Cancelled> {
        let rows = (block.first.row, block.last.row.min(sheet.rows));
        let count = (rows.1 + 1).saturating_sub(rows.0) as usize;
        let columns = (block.first.column, block.last.column.min(sheet.columns));
        let mut lines = Self { columns, first_row: rows.0, lines: vec![NOTHING; count] };
        let mut cells = Vec::new();
        for column in columns.0..=columns.1 {
            cells.clear();
            for entry in sheet.cells(column, rows.0..=rows.1) {
                if let Some(seen) = Seen::of(shapes, &entry) {
                    cells.push((entry.row, seen));
                }
            }
            lines.add(column, &cells);
            ticker.tick(u64::from(rows.1))?;
        }
        Ok(lines)
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
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
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
