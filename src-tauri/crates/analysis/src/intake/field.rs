//! A block of a sheet under study: its rows in profile, and simple questions about single rows.

use dossier::source::CellRange;

use super::label::{self, Label};
use super::lines::{Line, Lines};
use super::shape::{Shape, Shapes, shape};
use crate::raw::{RawSheet, RawValue};
use crate::ticker::{Cancelled, Ticker};

/// A block of a sheet under study.
#[derive(Debug)]
pub(crate) struct Field<'a> {
    pub(crate) sheet: &'a RawSheet,
    pub(crate) lines: Lines,
    /// Rows that hold something.
    pub(crate) busy: Vec<u32>,
}

/// Texts longer than this are sentences, not names of columns.
const SENTENCE: usize = 40;

impl<'a> Field<'a> {
    pub(crate) fn new(
        sheet: &'a RawSheet,
        shapes: &mut Shapes,
        block: CellRange,
        ticker: &mut dyn Ticker,
    ) -> Result<Self, Cancelled> {
        Ok(Self::over(sheet, Lines::of(sheet, shapes, block, ticker)?))
    }

    /// The rows that have their profile already.
    pub(crate) fn over(sheet: &'a RawSheet, lines: Lines) -> Self {
        let busy = lines.busy();
        Self { sheet, lines, busy }
    }

    pub(crate) fn line(&self, row: u32) -> &Line {
        self.lines.row(row)
    }

    /// Text of a cell, trimmed; empty when it holds something else.
    pub(crate) fn text(&self, row: u32, column: u32) -> &'a str {
        match self.sheet.value(row, column) {
            RawValue::Text(text) => text.trim(),
            RawValue::Empty
            | RawValue::Number(_)
            | RawValue::Bool(_)
            | RawValue::DateTime(_)
            | RawValue::Error(_)
            | RawValue::Formula => "",
        }
    }

    /// Columns of a row that hold something, within the field.
    pub(crate) fn filled(&self, row: u32) -> impl Iterator<Item = u32> + '_ {
        let line = self.line(row);
        (u32::from(line.first)..=u32::from(line.last)).filter(move |column| !self.sheet.is_empty(row, *column))
    }

    /// What the first text of a row says about it.
    pub(crate) fn label(&self, row: u32) -> Label {
        let first = self.filled(row).map(|column| self.text(row, column)).find(|text| !text.is_empty());
        first.map_or(Label::Other, label::read)
    }

    /// Length of the longest text in a row.
    pub(crate) fn longest(&self, row: u32) -> usize {
        self.filled(row).map(|column| length(self.text(row, column))).max().unwrap_or(0)
    }

    /// Whether the row above is empty within the field, or there is none.
    pub(crate) fn after_gap(&self, row: u32) -> bool {
        row <= 1 || self.line(row - 1).filled == 0
    }

    /// Whether most filled cells of a row are bold; known for the first 200 rows only.
    pub(crate) fn is_bold(&self, row: u32) -> bool {
        let (mut bold, mut filled) = (0_u32, 0_u32);
        for column in self.filled(row).take(64) {
            filled += 1;
            bold += u32::from(self.sheet.is_bold(row, column));
        }
        bold * 2 > filled
    }

    /// The merged block that starts at a cell, if one does.
    pub(crate) fn merge_at(&self, row: u32, column: u32) -> Option<&'a CellRange> {
        self.sheet.merged.iter().find(|range| range.first.row == row && range.first.column == column)
    }

    /// Whether a row is the first of a block that the workbook itself marks as a table with its header.
    pub(crate) fn is_marked(&self, row: u32) -> bool {
        let columns = self.lines.columns;
        self.sheet
            .marked
            .iter()
            .any(|range| range.first.row == row && range.first.column <= columns.1 && range.last.column >= columns.0)
    }

    /// A title, note or remark of one or two cells: it starts in the first column and says a sentence, stands alone, or
    /// is merged over the width of the table.
    pub(crate) fn is_title(&self, row: u32, columns: (u32, u32)) -> bool {
        let line = self.line(row);
        let first = u32::from(line.first);
        let merged = self.merge_at(row, first);
        if merged.is_some_and(|range| range.last.row > range.first.row && range.last.column == range.first.column) {
            return false;
        }
        let width = columns.1 - columns.0 + 1;
        let spans = merged.is_some_and(|range| (range.last.column - range.first.column + 1) * 2 > width.max(3));
        if first > columns.0 {
            return false;
        }
        let sentence = self.filled(row).take(2).any(|column| length(self.text(row, column)) > SENTENCE);
        line.filled == 1 || spans || (line.filled <= 3 && sentence)
    }

    /// Whether the last cell of a row is a day: `Peildatum | 3-4-2024`.
    fn ends_in_day(&self, row: u32) -> bool {
        match self.sheet.value(row, u32::from(self.line(row).last)) {
            RawValue::DateTime(_) => true,
            RawValue::Text(text) => matches!(shape(text), Shape::Date(_)),
            RawValue::Empty | RawValue::Number(_) | RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula => false,
        }
    }

    /// A note below a table: one or two cells with a sentence, or a word that says so.
    pub(crate) fn is_note(&self, row: u32) -> bool {
        let line = self.line(row);
        if line.filled > 2 {
            return false;
        }
        match self.label(row) {
            Label::Note => line.numbers == 0 || self.longest(row) > SENTENCE || self.ends_in_day(row),
            Label::Total | Label::Subtotal | Label::Summary | Label::Other => {
                line.texts >= 1 && line.numbers <= 1 && self.longest(row) > 2 * SENTENCE
            }
        }
    }
}

/// Characters of a text, counted no further than matters here.
pub(crate) fn length(text: &str) -> usize {
    text.chars().take(250).count()
}
