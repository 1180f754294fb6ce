//! OpenDocument spreadsheets (.ods), as LibreOffice makes them. Values come from calamine, whole sheets at a time; what
//! it keeps to itself comes from the document.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{Cursor, Write};

use calamine::{Data, Ods, OdsError, Reader, Sheet};
use dossier::source::Cell;

use super::content::{self, Look};
use super::{BOLD_ROWS, Epoch, Formats, Stop, is_cells, owned, send_extras, visibility};
use crate::fault::ReadFault;
use crate::guard::Archive;
use crate::receive::OUTSIDE_GRID;
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

/// Sends all sheets of a document.
pub(super) fn send<W: Write>(bytes: &[u8], mut archive: Archive<'_>, sender: &mut Sender<W>) -> Result<(), Stop> {
    let mut book: Ods<Cursor<&[u8]>> = Ods::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let looks = content::looks(&mut archive);
    let sheets: Vec<Sheet> = book.sheets_metadata().iter().filter(|sheet| is_cells(sheet)).cloned().collect();
    if sheets.is_empty() {
        return Err(Stop::Fault(ReadFault::NoSheets));
    }
    for sheet in sheets {
        sender.sheet(&sheet.name, visibility(&sheet))?;
        let none = Look::default();
        let look = looks.get(&sheet.name).unwrap_or(&none);
        cells(&mut book, &sheet.name, look, sender)?;
        send_extras(&look.extras, sender)?;
    }
    Ok(())
}

fn cells<W: Write>(book: &mut Ods<Cursor<&[u8]>>, name: &str, look: &Look, sender: &mut Sender<W>) -> Result<(), Stop> {
    let Ok(range) = book.worksheet_range(name) else { return Ok(()) };
    let Some((top, left)) = range.start() else { return Ok(()) };
    let mut formats = Formats::default();
    for (row, column, data) in range.used_cells() {
        let (row, column) = (u32::try_from(row).unwrap_or(MOST_ROWS), u32::try_from(column).unwrap_or(MOST_COLUMNS));
        let cell = Cell { row: top + row + 1, column: left + column + 1 };
        if cell.row > MOST_ROWS || cell.column > MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), None));
        }
        let style = look.style(cell);
        let format = style.map_or(Ok(0), |style| formats.number(&style.format, sender))?;
        if cell.row <= BOLD_ROWS && style.is_some_and(|style| style.bold) && *data != Data::Empty {
            sender.bold(cell)?;
        }
        owned((cell, Epoch::Windows), data, format, sender)?;
    }
    Ok(())
}

/// Class of an error of the document as a whole.
fn of_book(error: &OdsError) -> ReadFault {
    match error {
        OdsError::Password => ReadFault::Password,
        OdsError::FileNotFound(_) => ReadFault::MissingPart,
        OdsError::CellLimitExceeded { .. } => ReadFault::TooLarge,
        _ => ReadFault::Damaged,
    }
}
