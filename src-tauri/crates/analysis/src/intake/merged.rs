//! Cells that take their value from a merged block: a label that is written once for several rows.

use super::proposal::GapFill;
use super::rows::{Body, BodyRow};
use crate::raw::{Entry, Numbers, RawSheet};

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

    /// The column as the plan has it: with the label above in every gap, or as it stands.
    pub(crate) fn planned(sheet: &'a RawSheet, column: u32, body: &Body, fill: GapFill) -> Self {
        match fill {
            GapFill::Down => Self::filled_down(sheet, column, body),
            GapFill::Leave => Self::new(sheet, column, body.span()),
        }
    }

    /// Reads each gap as if the label of the record above it stood there.
    fn filled_down(sheet: &'a RawSheet, column: u32, body: &Body) -> Self {
        let (first, last) = body.span();
        let is_record = |row: u32| body.rows.get((row - first) as usize) == Some(&BodyRow::Record);
        let labelled = sheet.cells(column, first..=last).map(|entry| entry.row).filter(|row| is_record(*row));
        let labelled: Vec<u32> = labelled.collect();
        let ends = labelled.iter().skip(1).map(|next| next - 1).chain([last]);
        let blocks = labelled.iter().zip(ends).map(|(from, to)| (*from, to, column)).collect();
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

    /// Numbers from a row on, as far as they are there together and lend nothing.
    pub(crate) fn numbers_from(&self, row: u32) -> Numbers<'a> {
        if self.is_merged() { Numbers::Narrow(&[]) } else { self.sheet.numbers_from(row, self.column) }
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
