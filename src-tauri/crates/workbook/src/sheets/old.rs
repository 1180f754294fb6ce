//! Workbooks of Excel 97–2003 (.xls). Values come from calamine, whole sheets at a time: the format itself ends at 65,536
//! rows of 256 columns. What calamine keeps to itself comes from the file's records.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{Cursor, Write};

use calamine::{Data, Reader, Sheet, Xls, XlsError};
use dossier::source::{Cell, CellRange};

use super::records::{self, Kept, Record};
use super::{BOLD_ROWS, Epoch, Formats, Stop, is_cells, owned, send_extras, visibility};
use crate::fault::ReadFault;
use crate::receive::OUTSIDE_GRID;
use crate::scan::Extras;
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

/// Sends all sheets of a workbook.
pub(super) fn send<W: Write>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    let mut book: Xls<Cursor<&[u8]>> = Xls::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let kept = records::kept(bytes);
    let epoch = Epoch::of(book.has_1904_epoch());
    let sheets: Vec<Sheet> = book.sheets_metadata().to_vec();
    if !sheets.iter().any(is_cells) {
        return Err(Stop::Fault(ReadFault::NoSheets));
    }
    for (place, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| is_cells(sheet)) {
        sender.sheet(&sheet.name, visibility(sheet))?;
        let none = Record::default();
        let record = kept.sheets.get(place).unwrap_or(&none);
        cells(&mut book, &sheet.name, (&kept, record, epoch), sender)?;
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        let blocks = merged.iter().map(|block| {
            let ((top, left), (bottom, right)) = (block.start, block.end);
            CellRange::new((top + 1, bottom + 1), (left + 1, right + 1))
        });
        let extras = Extras {
            hidden_rows: record.hidden_rows.clone(),
            hidden_columns: record.hidden_columns.clone(),
            merged: blocks.collect(),
            ..Extras::default()
        };
        send_extras(&extras, sender)?;
    }
    Ok(())
}

fn cells<W: Write>(
    book: &mut Xls<Cursor<&[u8]>>,
    name: &str,
    (kept, record, epoch): (&Kept, &Record, Epoch),
    sender: &mut Sender<W>,
) -> Result<(), Stop> {
    let Ok(range) = book.worksheet_range(name) else { return Ok(()) };
    let Some((top, left)) = range.start() else { return Ok(()) };
    let mut formats = Formats::default();
    for (row, column, data) in range.used_cells() {
        let (row, column) = (u32::try_from(row).unwrap_or(MOST_ROWS), u32::try_from(column).unwrap_or(MOST_COLUMNS));
        let cell = Cell { row: top + row + 1, column: left + column + 1 };
        if cell.row > MOST_ROWS || cell.column > MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), None));
        }
        let style = record.styles.get(&(cell.row, cell.column)).and_then(|style| kept.styles.get(usize::from(*style)));
        let format = style.map_or(Ok(0), |style| formats.number(&style.format, sender))?;
        if cell.row <= BOLD_ROWS && style.is_some_and(|style| style.bold) && *data != Data::Empty {
            sender.bold(cell)?;
        }
        owned((cell, epoch), data, format, sender)?;
    }
    Ok(())
}

/// Class of an error of the workbook as a whole.
fn of_book(error: &XlsError) -> ReadFault {
    match error {
        XlsError::Password => ReadFault::Password,
        XlsError::Unrecognized { .. } => ReadFault::UnknownPart,
        _ => ReadFault::DamagedOld,
    }
}
