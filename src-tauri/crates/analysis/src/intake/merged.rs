//! Cells that take their value from a merged block: a label that is written once for several rows.

use crate::raw::{Entry, RawSheet};

/// One column with its merged blocks, read as if every covered row held the value.
#[derive(Debug)]
pub(crate) struct MergedColumn<'a> {
    sheet: &'a RawSheet,
    column: u32,
    /// First row, last row and the column in which the value stands, sorted by row.
    blocks: Vec<(u32, u32, u32)>,
}

impl<'a> MergedColumn<'a> {
    /// Looks for merged blocks of more than one row that cover the column within these rows.
    pub(crate) fn new(sheet: &'a RawSheet, column: u32, rows: (u32, u32)) -> Self {
        let covers = sheet.merged.iter().filter(|range| {
            (range.first.column..=range.last.column).contains(&column)
                && range.last.row > range.first.row
                && range.first.row >= rows.0
                && range.last.row <= rows.1
        });
        let mut blocks: Vec<(u32, u32, u32)> =
            covers.map(|range| (range.first.row, range.last.row, range.first.column)).collect();
        blocks.sort_unstable();
        Self { sheet, column, blocks }
    }

    /// Position of the column, from 1.
    pub(crate) fn column(&self) -> u32 {
        self.column
    }

    /// Whether any row takes its value from another.
    pub(crate) fn is_merged(&self) -> bool {
        !self.blocks.is_empty()
    }

    /// The cell that gives a row its value.
    pub(crate) fn entry(&self, row: u32) -> Option<Entry<'a>> {
        if self.blocks.is_empty() {
            return self.sheet.entry(row, self.column);
        }
        let after = self.blocks.partition_point(|block| block.0 <= row);
        let block = after.checked_sub(1).and_then(|index| self.blocks.get(index)).filter(|block| row <= block.1);
        match block {
            Some((first, _, column)) if *column == self.column => {
                self.sheet.entry(*first, *column).map(|entry| Entry { row, ..entry })
            }
            Some(_) | None => self.sheet.entry(row, self.column),
        }
    }
}
