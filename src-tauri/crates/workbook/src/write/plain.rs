//! Plain books: cells as given, without any layout of ours. For samples that look like a colleague's sheet, and for
//! large sheets to measure with.

use std::collections::BTreeMap;

use dossier::source::CellRange;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

use super::cells::{self, Place};
use super::{EXCEL_EPOCH, ROWS, WriteFault, check_names, properties};

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PlainValue {
    /// Nothing.
    #[default]
    Empty,
    /// Text, also when it reads as a number or a formula.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// A day, as days since 1 January 1970.
    Day(i32),
    /// A formula such as `=SUM(B2:B9)`, with the number that it comes to.
    Formula {
        /// The formula.
        formula: String,
        /// Its result.
        result: f64,
    },
}

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Regular.
    #[default]
    Regular,
    /// Bold.
    Bold,
}

/// How a cell looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// Weight of the letters.
    pub weight: Weight,
    /// Excel's number format, such as `0.0%`; empty for the default.
    pub format: String,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainCell {
    /// What stands in it.
    pub value: PlainValue,
    /// How it looks.
    pub look: Look,
}

impl PlainCell {
    /// An empty cell.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A cell with text.
    pub fn text(text: impl Into<String>) -> Self {
        PlainValue::Text(text.into()).into()
    }

    /// A cell with a number.
    pub fn number(value: f64) -> Self {
        PlainValue::Number(value).into()
    }

    /// A cell with a day, as days since 1 January 1970.
    pub fn day(days: i32) -> Self {
        PlainValue::Day(days).into()
    }

    /// The same cell in bold.
    #[must_use]
    pub fn bold(mut self) -> Self {
        self.look.weight = Weight::Bold;
        self
    }

    /// The same cell with an Excel number format, such as `#,##0.0` or `0%`.
    #[must_use]
    pub fn format(mut self, format: &str) -> Self {
        format.clone_into(&mut self.look.format);
        self
    }
}

impl From<PlainValue> for PlainCell {
    fn from(value: PlainValue) -> Self {
        Self { value, look: Look::default() }
    }
}

/// A sheet of plain cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainSheet {
    /// Name, at most 31 characters.
    pub name: String,
    /// Rows from the first; a row may be shorter than another.
    pub rows: Vec<Vec<PlainCell>>,
    /// Ranges that are one cell to the eye; what is shown stands in their first cell.
    pub merged: Vec<CellRange>,
    /// Width of the first columns in characters.
    pub widths: Vec<f64>,
    /// Whether people see it only after unhiding it.
    pub is_hidden: bool,
}

/// A workbook of plain sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainBook {
    /// Sheets in order.
    pub sheets: Vec<PlainSheet>,
    /// Moment of making as RFC 3339.
    pub created: String,
    /// Author for the file's properties; empty for none.
    pub author: String,
}

/// Writes a plain book.
pub fn book(book: &PlainBook) -> Result<Vec<u8>, WriteFault> {
    check_names(book.sheets.iter().map(|sheet| sheet.name.as_str()))?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&book.created, &book.author)?);
    let mut formats = Formats::default();
    for sheet in &book.sheets {
        let out = workbook.add_worksheet();
        out.set_name(&sheet.name)?;
        out.set_hidden(sheet.is_hidden);
        for (column, width) in (0..).zip(&sheet.widths) {
            out.set_column_width(column, *width)?;
        }
        for range in &sheet.merged {
            merge(out, sheet, range, &mut formats)?;
        }
        for (row, cells) in (0..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells) {
                write(out, Place { sheet: &sheet.name, row, column }, cell, &mut formats)?;
            }
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// Writes one sheet with a header row and any number of rows, in little memory: rows are taken one at a time.
pub fn table<I>(name: &str, header: &[&str], rows: I, created: &str) -> Result<Vec<u8>, WriteFault>
where
    I: IntoIterator<Item = Vec<PlainCell>>,
{
    check_names(std::iter::once(name))?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(created, "")?);
    let mut formats = Formats::default();
    let out = workbook.add_worksheet_with_constant_memory()?;
    out.set_name(name)?;
    let head = header.iter().map(|text| PlainCell::text(*text)).collect();
    for (row, cells) in (0_u32..).zip(std::iter::once(head).chain(rows)) {
        if row >= ROWS {
            return Err(WriteFault::TooManyRows { sheet: name.to_owned() });
        }
        for (column, cell) in (0..).zip(&cells) {
            write(out, Place { sheet: name, row, column }, cell, &mut formats)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// Formats that are in use: the writer compares them by content, which is slow for every cell of a large sheet.
#[derive(Default)]
struct Formats {
    made: BTreeMap<Look, Format>,
}

impl Formats {
    fn of(&mut self, look: &Look) -> &Format {
        self.made.entry(look.clone()).or_insert_with(|| {
            let format = match look.weight {
                Weight::Regular => Format::new(),
                Weight::Bold => Format::new().set_bold(),
            };
            if look.format.is_empty() { format } else { format.set_num_format(&look.format) }
        })
    }
}

fn write(out: &mut Worksheet, place: Place<'_>, cell: &PlainCell, formats: &mut Formats) -> Result<(), WriteFault> {
    let Place { row, column, .. } = place;
    let is_plain = cell.look == Look::default();
    match &cell.value {
        PlainValue::Empty if is_plain => {}
        PlainValue::Empty => {
            out.write_blank(row, column, formats.of(&cell.look))?;
        }
        PlainValue::Text(text) => {
            cells::check(place, text)?;
            if is_plain {
                out.write_string(row, column, text)?;
            } else {
                out.write_string_with_format(row, column, text, formats.of(&cell.look))?;
            }
        }
        PlainValue::Number(value) if is_plain => {
            out.write_number(row, column, *value)?;
        }
        PlainValue::Number(value) => {
            out.write_number_with_format(row, column, *value, formats.of(&cell.look))?;
        }
        PlainValue::Boolean(value) => {
            out.write_boolean_with_format(row, column, *value, formats.of(&cell.look))?;
        }
        PlainValue::Day(days) => {
            let mut look = cell.look.clone();
            if look.format.is_empty() {
                "d-m-yyyy".clone_into(&mut look.format);
            }
            out.write_number_with_format(row, column, f64::from(days + EXCEL_EPOCH), formats.of(&look))?;
        }
        PlainValue::Formula { formula, result } => {
            let formula = Formula::new(formula).set_result(result.to_string());
            out.write_formula_with_format(row, column, formula, formats.of(&cell.look))?;
        }
    }
    Ok(())
}

/// Merges a range; its first cell is written with the other cells afterwards.
fn merge(out: &mut Worksheet, sheet: &PlainSheet, range: &CellRange, formats: &mut Formats) -> Result<(), WriteFault> {
    let index = |position: u32| usize::try_from(position.saturating_sub(1)).unwrap_or(usize::MAX);
    let first = sheet.rows.get(index(range.first.row)).and_then(|row| row.get(index(range.first.column)));
    let look = first.map_or_else(Look::default, |cell| cell.look.clone());
    let column = |position: u32| u16::try_from(position.saturating_sub(1)).unwrap_or(u16::MAX);
    out.merge_range(
        range.first.row.saturating_sub(1),
        column(range.first.column),
        range.last.row.saturating_sub(1),
        column(range.last.column),
        "",
        formats.of(&look),
    )?;
    Ok(())
}
