//! Plain cells of a sample workbook, and how they are put on a sheet. Knows nothing of Excel's files.
//!
//! To write a book: one worksheet per [`SampleSheet`] in order, hidden unless `visible`; per cell the value at its row
//! and column with its number format and face; then the merged blocks (their text is the upper left cell, already in
//! `cells`) and the widths. Everything counts from 1. Cells stand row by row, as streaming writers want them. A day is
//! written as a date with its format; a text is written as text, also when it looks like a number: that is the point.

use dossier::Day;
use dossier::source::CellRange;

/// One workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleBook {
    /// Name of the file, without folder.
    pub file_name: String,
    /// Sheets in order.
    pub sheets: Vec<SampleSheet>,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleSheet {
    /// Name of the sheet.
    pub name: String,
    /// Whether people see it without unhiding it.
    pub visible: bool,
    /// Cells that hold something, row by row and from left to right.
    pub cells: Vec<SampleCell>,
    /// Merged blocks.
    pub merged: Vec<CellRange>,
    /// Width of each column in characters, from column A.
    pub widths: Vec<u32>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleCell {
    /// Row, from 1.
    pub row: u32,
    /// Column, from 1.
    pub column: u32,
    /// What stands in it.
    pub value: SampleValue,
    /// Number format in Excel's English notation; empty is the general format.
    pub format: &'static str,
    /// Face of the letters.
    pub face: Face,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum SampleValue {
    /// Text, exactly so.
    Text(String),
    /// A number.
    Number(f64),
    /// A calendar day.
    Day(Day),
}

/// Face of the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Ordinary.
    #[default]
    Plain,
    /// Bold.
    Bold,
}

/// Number format of a whole count.
pub(super) const WHOLE: &str = "#,##0";
/// Number format of a day.
pub(super) const DAY: &str = "dd-mm-yyyy";

impl From<&str> for SampleValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SampleValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for SampleValue {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<f64> for SampleValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Day> for SampleValue {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl SampleBook {
    /// The sheet with this name.
    pub fn sheet(&self, name: &str) -> Option<&SampleSheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

impl SampleSheet {
    pub(super) fn new(name: &str, widths: &[u32]) -> Self {
        Self { name: name.to_owned(), visible: true, cells: Vec::new(), merged: Vec::new(), widths: widths.to_vec() }
    }

    pub(super) fn put(&mut self, row: u32, column: u32, value: impl Into<SampleValue>) {
        self.put_as(row, column, value, "");
    }

    pub(super) fn put_as(&mut self, row: u32, column: u32, value: impl Into<SampleValue>, format: &'static str) {
        self.cells.push(SampleCell { row, column, value: value.into(), format, face: Face::Plain });
    }

    pub(super) fn put_bold(&mut self, row: u32, column: u32, value: impl Into<SampleValue>) {
        self.cells.push(SampleCell { row, column, value: value.into(), format: "", face: Face::Bold });
    }

    /// Bold texts side by side from column A; an empty text leaves its cell empty.
    pub(super) fn head(&mut self, row: u32, texts: &[&str]) {
        for (column, text) in (1..).zip(texts) {
            if !text.is_empty() {
                self.put_bold(row, column, *text);
            }
        }
    }

    /// Texts below each other in column A. Gives the row after the last.
    pub(super) fn lines(&mut self, first_row: u32, texts: &[&str]) -> u32 {
        let mut row = first_row;
        for text in texts {
            self.put(row, 1, *text);
            row += 1;
        }
        row
    }

    pub(super) fn merge(&mut self, row: u32, columns: (u32, u32)) {
        self.merged.push(CellRange::new((row, row), columns));
    }
}
