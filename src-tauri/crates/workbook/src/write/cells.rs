//! One cell at a time: text stays text, links lead to our own sheets only, formulas carry their result.

use dossier::source::Cell as Address;
use note::annex::Cell;
use rust_xlsxwriter::{Formula, Url, Worksheet};

use super::look::Side;
use super::{EXCEL_EPOCH, WriteFault, look};

/// Most UTF-16 units in a cell.
const TEXT: usize = 32_767;

/// A place in a sheet; row and column from 0, as the writer counts.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) sheet: &'a str,
    pub(super) row: u32,
    pub(super) column: u16,
}

/// What stands where nothing is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Absent {
    /// The reason.
    Said,
    /// Nothing: a text in a charted column would be drawn as zero. The reason stands in a column beside it.
    Blank,
}

/// Writes a cell of the annex.
pub(super) fn write(
    sheet: &mut Worksheet,
    place: Place<'_>,
    cell: &Cell<String>,
    (absent, side): (Absent, Side),
) -> Result<(), WriteFault> {
    let Place { row, column, .. } = place;
    match cell {
        Cell::Text(own) => text(sheet, place, own)?,
        Cell::Number { value, format } if value.is_finite() => {
            sheet.write_number_with_format(row, column, *value, &look::number(*format, side))?;
        }
        Cell::Number { .. } => text(sheet, place, note::number::UNKNOWN)?,
        Cell::Day(days) => day(sheet, place, *days)?,
        Cell::Link { sheet: to, text } => {
            check(place, text)?;
            let url = Url::new(format!("internal:{}!A1", quoted(to))).set_text(text);
            sheet.write_url_with_format(row, column, url, &look::link())?;
        }
        Cell::Reference { sheet: to, row: of_row, column: of_column, value, format } => {
            let address = Address { row: *of_row, column: *of_column };
            let formula = Formula::new(format!("={}!{address}", quoted(to))).set_result(value.to_string());
            sheet.write_formula_with_format(row, column, formula, &look::number(*format, side))?;
        }
        Cell::Withheld(reason) if absent == Absent::Said => {
            check(place, reason)?;
            sheet.write_string_with_format(row, column, reason, &look::withheld())?;
        }
        Cell::Withheld(_) | Cell::Empty => {
            sheet.write_blank(row, column, &look::text())?;
        }
    }
    Ok(())
}

/// Writes text that no reader will take for a formula, now or when someone edits the cell.
fn text(sheet: &mut Worksheet, place: Place<'_>, own: &str) -> Result<(), WriteFault> {
    check(place, own)?;
    let format = if is_tempting(own) { look::quoted() } else { look::text() };
    sheet.write_string_with_format(place.row, place.column, own, &format)?;
    Ok(())
}

/// Whether a spreadsheet would read a typed text as a formula.
pub(super) fn is_tempting(own: &str) -> bool {
    own.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Checks that a text fits into a cell.
pub(super) fn check(place: Place<'_>, own: &str) -> Result<(), WriteFault> {
    if own.len() <= TEXT || own.encode_utf16().count() <= TEXT {
        return Ok(());
    }
    let cell = Address { row: place.row + 1, column: u32::from(place.column) + 1 }.to_string();
    Err(WriteFault::TextTooLong { sheet: place.sheet.to_owned(), cell })
}

fn day(sheet: &mut Worksheet, place: Place<'_>, days: i32) -> Result<(), WriteFault> {
    let serial = days + EXCEL_EPOCH;
    // Excel's calendar is off by a day before March 1900.
    if serial > 60 {
        sheet.write_number_with_format(place.row, place.column, f64::from(serial), &look::day())?;
        return Ok(());
    }
    let written = dossier::Day::from_epoch(days).map_or_else(String::new, |day| day.to_string());
    text(sheet, place, &written)
}

/// A sheet's name as formulas and links write it.
fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}
