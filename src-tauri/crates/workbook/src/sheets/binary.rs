//! Excel's binary workbooks (.xlsb), cell by cell, by calamine's streaming reader. It tells dates from numbers, and
//! nothing else of formats: percentages and codes with leading zeros arrive as bare numbers, which a remark says.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{Cursor, Write};

use calamine::{Reader, Sheet, Xlsb, XlsbError};
use dossier::source::Cell;

use super::{Epoch, Said, Stop, is_cells, say, visibility};
use crate::fault::ReadFault;
use crate::receive::{DAMAGED_SHEET, OUTSIDE_GRID};
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

type Book<'a> = Xlsb<Cursor<&'a [u8]>>;

/// Sends all sheets of a workbook.
pub(super) fn send<W: Write>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    let mut book: Book<'_> = Xlsb::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let sheets: Vec<Sheet> = book.sheets_metadata().iter().filter(|sheet| is_cells(sheet)).cloned().collect();
    if sheets.is_empty() {
        return Err(Stop::Fault(ReadFault::NoSheets));
    }
    for sheet in sheets {
        sender.sheet(&sheet.name, visibility(&sheet))?;
        cells(&mut book, &sheet.name, sender)?;
    }
    Ok(())
}

fn cells<W: Write>(book: &mut Book<'_>, name: &str, sender: &mut Sender<W>) -> Result<(), Stop> {
    let epoch = Epoch::of(book.has_1904_epoch());
    let mut last: Option<Cell> = None;
    let at = |error: &XlsbError, last| match error {
        XlsbError::WorksheetNotFound(_) | XlsbError::FileNotFound(_) => Stop::Fault(ReadFault::MissingPart),
        _ => Stop::At(DAMAGED_SHEET, name.to_owned(), last),
    };
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| at(&error, None))?;
    while let Some(found) = reader.next_cell().map_err(|error| at(&error, last))? {
        let (row, column) = found.get_position();
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), last));
        }
        let cell = Cell { row: row + 1, column: column + 1 };
        last = Some(cell);
        say(cell, Said::of(found.get_value(), epoch), 0, sender)?;
    }
    Ok(())
}

/// Class of an error of the workbook as a whole.
fn of_book(error: &XlsbError) -> ReadFault {
    match error {
        XlsbError::Password => ReadFault::Password,
        XlsbError::FileNotFound(_) => ReadFault::MissingPart,
        _ => ReadFault::Damaged,
    }
}
