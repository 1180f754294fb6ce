//! A sheet as it was read, before anybody knows what it means. Defined here, filled by `workbook`.
//!
//! Columns of compact cells: one byte of kind and eight bytes of value each, texts kept once. A full sheet of a million
//! rows and ten columns takes about 90 MB.

use std::collections::HashMap;

use dossier::source::CellRange;

/// What stood in a cell, borrowed from the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RawValue<'a> {
    /// Nothing.
    Empty,
    /// A number as the sheet stores it.
    Number(f64),
    /// Text.
    Text(&'a str),
    /// Yes or no.
    Bool(bool),
    /// A date or time as the sheet stores it: days since its epoch, already moved to 1899-12-30.
    DateTime(f64),
    /// An error value such as `#N/B`, as text.
    Error(&'a str),
    /// A formula without a stored result.
    Formula,
}

/// What is handed to [`RawSheet::push`].
pub type RawCell<'a> = RawValue<'a>;

/// Number format of a cell, as far as it gives the value a meaning. Position in [`RawSheet::formats`].
pub type FormatId = u16;

#[derive(Clone, Debug, Default)]
struct RawColumn {
    /// Row of the first stored cell, from 1.
    first_row: u32,
    kinds: Vec<u8>,
    values: Vec<u64>,
    formats: Vec<FormatId>,
}

/// A sheet as it was read.
#[derive(Clone, Debug, Default)]
pub struct RawSheet {
    /// Name of the sheet.
    pub name: String,
    /// Whether people see it without unhiding it.
    pub visible: bool,
    /// Rows up to the last cell that holds something.
    pub rows: u32,
    /// Columns up to the last cell that holds something.
    pub columns: u32,
    /// Merged blocks.
    pub merged: Vec<CellRange>,
    /// Rows that are hidden, from 1.
    pub hidden_rows: Vec<u32>,
    /// Columns that are hidden, from 1.
    pub hidden_columns: Vec<u32>,
    /// Number formats by [`FormatId`]; 0 is the general format.
    pub formats: Vec<String>,
    /// Cells with a bold face, (row, column) from 1, sorted; only the first 200 rows are asked for.
    pub bold: Vec<(u32, u32)>,
    cells: Vec<RawColumn>,
    texts: Vec<Box<str>>,
    known: HashMap<Box<str>, u32>,
}

const EMPTY: u8 = 0;
const NUMBER: u8 = 1;
const TEXT: u8 = 2;
const BOOL: u8 = 3;
const DATE_TIME: u8 = 4;
const ERROR: u8 = 5;
const FORMULA: u8 = 6;

impl RawSheet {
    /// An empty sheet with a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), visible: true, formats: vec![String::new()], ..Self::default() }
    }

    /// Puts a value into a cell; row and column from 1. Cells may come in any order, best row by row.
    pub fn push(&mut self, row: u32, column: u32, value: RawCell<'_>, format: FormatId) {
        let (kind, bits) = match value {
            RawValue::Empty => return,
            RawValue::Number(number) => (NUMBER, number.to_bits()),
            RawValue::Text(text) => (TEXT, u64::from(self.keep(text))),
            RawValue::Bool(truth) => (BOOL, u64::from(truth)),
            RawValue::DateTime(days) => (DATE_TIME, days.to_bits()),
            RawValue::Error(text) => (ERROR, u64::from(self.keep(text))),
            RawValue::Formula => (FORMULA, 0),
        };
        self.rows = self.rows.max(row);
        self.columns = self.columns.max(column);
        let index = column as usize - 1;
        if self.cells.len() <= index {
            self.cells.resize_with(index + 1, RawColumn::default);
        }
        if let Some(cells) = self.cells.get_mut(index) {
            cells.set(row, kind, bits, format);
        }
    }

    /// What stands in a cell; row and column from 1.
    pub fn value(&self, row: u32, column: u32) -> RawValue<'_> {
        let Some((kind, bits, _)) = self.stored(row, column) else { return RawValue::Empty };
        let text = || usize::try_from(bits).ok().and_then(|index| self.texts.get(index)).map_or("", |text| &**text);
        match kind {
            NUMBER => RawValue::Number(f64::from_bits(bits)),
            TEXT => RawValue::Text(text()),
            BOOL => RawValue::Bool(bits != 0),
            DATE_TIME => RawValue::DateTime(f64::from_bits(bits)),
            ERROR => RawValue::Error(text()),
            FORMULA => RawValue::Formula,
            _ => RawValue::Empty,
        }
    }

    /// Number format of a cell; the empty text is the general format.
    pub fn format(&self, row: u32, column: u32) -> &str {
        let format = self.stored(row, column).map_or(0, |(_, _, format)| format);
        self.formats.get(usize::from(format)).map_or("", String::as_str)
    }

    /// Whether a cell holds nothing.
    pub fn is_empty(&self, row: u32, column: u32) -> bool {
        matches!(self.value(row, column), RawValue::Empty)
    }

    /// The position of a number format, added when it is new.
    pub fn format_id(&mut self, format: &str) -> FormatId {
        let known = self.formats.iter().position(|have| have == format);
        let index = known.unwrap_or_else(|| {
            self.formats.push(format.to_owned());
            self.formats.len() - 1
        });
        FormatId::try_from(index).unwrap_or(0)
    }

    fn stored(&self, row: u32, column: u32) -> Option<(u8, u64, FormatId)> {
        self.cells.get(column.checked_sub(1)? as usize)?.get(row)
    }

    fn keep(&mut self, text: &str) -> u32 {
        if let Some(index) = self.known.get(text) {
            return *index;
        }
        let index = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.push(text.into());
        self.known.insert(text.into(), index);
        index
    }
}

impl RawColumn {
    fn get(&self, row: u32) -> Option<(u8, u64, FormatId)> {
        let index = row.checked_sub(self.first_row)? as usize;
        let kind = *self.kinds.get(index)?;
        Some((kind, *self.values.get(index)?, *self.formats.get(index)?))
    }

    fn set(&mut self, row: u32, kind: u8, bits: u64, format: FormatId) {
        if self.kinds.is_empty() {
            self.first_row = row;
        }
        if row < self.first_row {
            let gap = (self.first_row - row) as usize;
            self.kinds.splice(0..0, std::iter::repeat_n(EMPTY, gap));
            self.values.splice(0..0, std::iter::repeat_n(0, gap));
            self.formats.splice(0..0, std::iter::repeat_n(0, gap));
            self.first_row = row;
        }
        let index = (row - self.first_row) as usize;
        if self.kinds.len() <= index {
            self.kinds.resize(index + 1, EMPTY);
            self.values.resize(index + 1, 0);
            self.formats.resize(index + 1, 0);
        }
        self.kinds[index] = kind;
        self.values[index] = bits;
        self.formats[index] = format;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_a_cell_comes_out_of_it() {
        let mut sheet = RawSheet::new("Blad1");
        let percent = sheet.format_id("0.0%");
        sheet.push(3, 2, RawValue::Number(0.125), percent);
        sheet.push(1, 2, RawValue::Text("Aandeel"), 0);
        sheet.push(5, 1, RawValue::Text("Aandeel"), 0);
        sheet.push(4, 2, RawValue::Bool(true), 0);
        assert_eq!(sheet.value(3, 2), RawValue::Number(0.125));
        assert_eq!(sheet.format(3, 2), "0.0%");
        assert_eq!(sheet.value(1, 2), RawValue::Text("Aandeel"));
        assert_eq!(sheet.value(5, 1), RawValue::Text("Aandeel"));
        assert_eq!(sheet.value(4, 2), RawValue::Bool(true));
        assert!(sheet.is_empty(2, 2) && sheet.is_empty(9, 9) && sheet.is_empty(1, 1));
        assert_eq!((sheet.rows, sheet.columns), (5, 2));
    }
}
