//! Excel workbooks of today, cell by cell, by calamine's streaming reader. Never a whole range: a small file can claim
//! one that does not fit in any memory.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::collections::BTreeSet;
use std::io::Write;
use std::rc::Rc;
use std::sync::mpsc::sync_channel;

use analysis::RawValue;
use calamine::{DataRef, Reader, Sheet, Xlsx, XlsxError};
use dossier::source::Cell;

use super::lanes::LargeSheet;
use super::passed::{self, Reading, Telling};
use super::styles::Styles;
use super::{Epoch, Stop, send_extras, visibility};
use crate::fault::ReadFault;
use crate::guard::Archive;
use crate::package;
use crate::receive::{DAMAGED_SHEET, OUTSIDE_GRID};
use crate::scan::Extras;
use crate::stage::Stage;
use crate::unpacked::Unpacked;
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

type Book<'scope, 'a> = Xlsx<Unpacked<'a, Rc<Stage<'scope, 'a>>>>;

/// Sends all sheets of a workbook.
pub(super) fn send<W: Write + Send>(
    bytes: &[u8],
    mut archive: Archive<'_>,
    sender: &mut Sender<W>,
) -> Result<(), Stop> {
    let parts = package::sheet_parts(&mut archive);
    if parts.values().collect::<BTreeSet<_>>().len() < parts.len() {
        // Two sheets of one part: no program writes that, and fifty of them would be read for ever.
        return Err(Stop::Fault(ReadFault::Damaged));
    }
    std::thread::scope(|scope| {
        let stage = Rc::new(Stage::new(archive.clone(), scope));
        let sheets: Vec<usize> = parts.values().filter_map(|part| archive.position(part)).collect();
        let view = Unpacked::new(bytes, &archive, &sheets, Rc::clone(&stage));
        let mut book: Book<'_, '_> = Xlsx::new(view).map_err(|error| Stop::Fault(of_book(&error)))?;
        let sheets = book.sheets_metadata().iter().filter(|sheet| super::is_cells(sheet));
        let sheets: Vec<Sheet> = sheets.cloned().collect();
        if sheets.is_empty() {
            return Err(Stop::Fault(if parts.is_empty() { ReadFault::MissingPart } else { ReadFault::NoSheets }));
        }
        for sheet in sheets {
            let part = parts.get(&sheet.name).map(String::as_str);
            sender.sheet(&sheet.name, visibility(&sheet))?;
            let large = part.and_then(|part| LargeSheet::of(bytes, &archive, part));
            let (has_empty, seen) = cells(&mut book, &sheet.name, large, sender)?;
            let mut extras = seen.unwrap_or_else(|| part.map(|part| stage.extras(part)).unwrap_or_default());
            // A formula without a result is an empty cell.
            if extras.formulas && has_empty {
                formulas(&mut book, &sheet.name, sender)?;
            }
            let marked = part.map(|part| package::tables(&mut archive, part)).unwrap_or_default();
            extras.marked.splice(0..0, marked);
            send_extras(&extras, sender)?;
        }
        Ok(())
    })
}

/// Reads the cells of a sheet and tells them, in two threads or more. Gives whether any cell was empty, and what else was
/// in the sheet where that is known already.
fn cells<W: Write + Send>(
    book: &mut Book<'_, '_>,
    sheet: &str,
    large: Option<LargeSheet<'_>>,
    sender: &mut Sender<W>,
) -> Result<(bool, Option<Extras>), Stop> {
    let epoch = Epoch::of(book.has_1904_epoch());
    let reader = match book.worksheet_cells_reader(sheet) {
        Ok(reader) => reader,
        // A sheet part that says to be something else holds no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok((false, None)),
        Err(error) => return Err(of_sheet(&error).after(sheet, None)),
    };
    let telling = Telling { sheet, styles: Styles::of(reader.styles()), sender };
    if let Some(large) = large {
        let (empty, extras) = large.tell(epoch, telling)?;
        return Ok((empty, Some(extras)));
    }
    let (pass, batches) = sync_channel(passed::WAITING);
    let empty = std::thread::scope(|scope| {
        let telling = scope.spawn(|| telling.all(&[batches]));
        Reading::new(pass, epoch).stretch(reader);
        telling.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause))
    })?;
    Ok((empty, None))
}

/// Goes over the sheet again for formulas without a stored result.
fn formulas<W: Write>(book: &mut Book<'_, '_>, name: &str, sender: &mut Sender<W>) -> Result<(), Stop> {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else { return Ok(()) };
    while let Ok(Some(record)) = reader.next_cell_with_formula_metadata() {
        let (row, column) = record.pos;
        if record.formula.is_some() && record.value == DataRef::Empty && row < MOST_ROWS && column < MOST_COLUMNS {
            sender.cell(Cell { row: row + 1, column: column + 1 }, RawValue::Formula, 0)?;
        }
    }
    Ok(())
}

/// Why the cells of a sheet end early.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The workbook is at fault.
    Book(ReadFault),
    /// The sheet is; its number on the wire.
    Sheet(u8),
}

impl Trouble {
    /// What it means after this last good cell.
    pub(super) fn after(self, sheet: &str, last: Option<Cell>) -> Stop {
        match self {
            Self::Book(fault) => Stop::Fault(fault),
            Self::Sheet(number) => Stop::At(number, sheet.to_owned(), last),
        }
    }
}

/// Class of an error of the workbook as a whole.
pub(super) fn of_book(error: &XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Password,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => ReadFault::MissingPart,
        XlsxError::Unrecognized { .. } => ReadFault::UnknownPart,
        _ => ReadFault::Damaged,
    }
}

/// Class of an error inside a sheet.
pub(super) fn of_sheet(error: &XlsxError) -> Trouble {
    match error {
        XlsxError::RowNumberOverflow | XlsxError::ColumnNumberOverflow => Trouble::Sheet(OUTSIDE_GRID),
        XlsxError::WorksheetNotFound(_) | XlsxError::FileNotFound(_) => Trouble::Book(ReadFault::MissingPart),
        _ => Trouble::Sheet(DAMAGED_SHEET),
    }
}
