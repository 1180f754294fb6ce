//! Workbooks of Excel 97–2003 (.xls). Values come from calamine, whole sheets at a time: the format itself ends at 65,536
//! rows of 256 columns. What calamine keeps to itself comes from the file's records.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{Cursor, Write};

use calamine::{Reader, Sheet, Xls, XlsError};
use dossier::source::{Cell, CellRange};

use super::records::{self, Record};
use super::{Epoch, Stop, is_cells, send_extras, visibility, whole};
use crate::fault::ReadFault;
use crate::scan::Extras;
use crate::wire::Sender;

/// Sends all sheets of a workbook.
pub(super) fn send<W: Write>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    if records::shares_sheets(bytes) {
        return Err(Stop::Fault(ReadFault::DamagedOld));
    }
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
        let style = |cell: Cell| {
            let style = record.styles.get(&(cell.row, cell.column))?;
            kept.styles.get(usize::from(*style))
        };
        if let Ok(range) = book.worksheet_range(&sheet.name) {
            whole(&range, (&sheet.name, epoch), style, sender)?;
        }
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

/// Class of an error of the workbook as a whole.
fn of_book(error: &XlsError) -> ReadFault {
    match error {
        XlsError::Password => ReadFault::Password,
        XlsError::Unrecognized { .. } => ReadFault::UnknownPart,
        _ => ReadFault::DamagedOld,
    }
}
