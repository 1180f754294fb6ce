//! Excel workbooks of today, cell by cell, by calamine's streaming reader. Never a whole range: a small file can claim
//! one that does not fit in any memory.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::mpsc::{SyncSender, sync_channel};

use analysis::RawValue;
use calamine::{DataRef, Reader, Sheet, Xlsx, XlsxCellReader, XlsxError};
use dossier::source::Cell;

use super::{BOLD_ROWS, Epoch, Formats, Stop, send_extras, value, visibility};
use crate::fault::ReadFault;
use crate::guard::Archive;
use crate::package;
use crate::receive::{DAMAGED_SHEET, OUTSIDE_GRID};
use crate::unpacked::Unpacked;
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

type Book<'scope, 'a> = Xlsx<Unpacked<'scope, 'a>>;
type Cells<'book, 'scope, 'a> = XlsxCellReader<'book, Unpacked<'scope, 'a>>;

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
        let names = parts.values().map(String::as_str);
        let (unpacked, stage) = Unpacked::new(bytes, archive.clone(), names, scope);
        let mut book: Book<'_, '_> = Xlsx::new(unpacked).map_err(|error| Stop::Fault(of_book(&error)))?;
        let sheets = book.sheets_metadata().iter().filter(|sheet| super::is_cells(sheet));
        let sheets: Vec<Sheet> = sheets.cloned().collect();
        if sheets.is_empty() {
            return Err(Stop::Fault(if parts.is_empty() { ReadFault::MissingPart } else { ReadFault::NoSheets }));
        }
        for sheet in sheets {
            let part = parts.get(&sheet.name).map(String::as_str);
            sender.sheet(&sheet.name, visibility(&sheet))?;
            let has_empty = cells(&mut book, &sheet.name, sender)?;
            let mut extras = part.map(|part| stage.extras(part)).unwrap_or_default();
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

/// Formats and faces of the workbook's styles, as far as this sheet has met them.
struct Styles {
    /// For each style: its format code and whether it is bold.
    known: Vec<(String, bool)>,
    /// For each style: its format on the wire, once sent.
    sent: Vec<Option<u16>>,
    formats: Formats,
}

impl Styles {
    fn of(cells: &Cells<'_, '_, '_>) -> Self {
        let known = cells.styles().iter().map(|style| {
            let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
            (code.to_owned(), style.font.as_ref().is_some_and(calamine::Font::is_bold))
        });
        let known: Vec<(String, bool)> = known.collect();
        Self { sent: vec![None; known.len()], known, formats: Formats::default() }
    }

    fn format<W: Write>(&mut self, style: usize, sender: &mut Sender<W>) -> Result<u16, Stop> {
        let (Some((code, _)), Some(slot)) = (self.known.get(style), self.sent.get_mut(style)) else { return Ok(0) };
        if let Some(format) = slot {
            return Ok(*format);
        }
        let format = self.formats.number(code, sender)?;
        *slot = Some(format);
        Ok(format)
    }

    fn is_bold(&self, style: usize) -> bool {
        self.known.get(style).is_some_and(|(_, bold)| *bold)
    }
}

/// A cell with its style, on the way from the thread that reads to the one that tells.
type Found<'book> = (calamine::Cell<DataRef<'book>>, usize);

/// Cells that go together, and how many such batches may wait.
const BATCH: usize = 1024;
const WAITING: usize = 16;

/// Reads the cells of a sheet and tells them, in two threads. Gives whether any cell was empty.
fn cells<W: Write + Send>(book: &mut Book<'_, '_>, name: &str, sender: &mut Sender<W>) -> Result<bool, Stop> {
    let epoch = Epoch::of(book.has_1904_epoch());
    let reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet part that says to be something else holds no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(of_sheet(&error, name, None)),
    };
    let mut styles = Styles::of(&reader);
    let (pass, batches) = sync_channel::<Vec<Found<'_>>>(WAITING);
    std::thread::scope(|scope| {
        let telling = scope
            .spawn(|| batches.into_iter().flatten().try_for_each(|found| tell(&found, epoch, &mut styles, sender)));
        let read = read(reader, name, &pass);
        drop(pass);
        // Who tells stops first where nobody listens; then what was read does not matter.
        telling.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause))?;
        read
    })
}

/// Reads cells until there are no more, or nobody takes them.
fn read<'book>(
    mut reader: Cells<'book, '_, '_>,
    name: &str,
    pass: &SyncSender<Vec<Found<'book>>>,
) -> Result<bool, Stop> {
    let mut last: Option<Cell> = None;
    let mut empty = false;
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let (found, style) = match reader.next_cell_with_style_id() {
            Ok(Some(found)) => found,
            Ok(None) => return pass.send(batch).map(|()| empty).map_err(|_| Stop::Gone),
            Err(error) => {
                // The cells before it are told: the person hears which was the last good one.
                let _ = pass.send(batch);
                return Err(of_sheet(&error, name, last));
            }
        };
        let (row, column) = found.get_position();
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), last));
        }
        if matches!(found.get_value(), DataRef::Empty) {
            empty = true;
            continue;
        }
        last = Some(place(&found));
        batch.push((found, style));
        if batch.len() == BATCH {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            pass.send(full).map_err(|_| Stop::Gone)?;
        }
    }
}

fn place(found: &calamine::Cell<DataRef<'_>>) -> Cell {
    let (row, column) = found.get_position();
    Cell { row: row + 1, column: column + 1 }
}

fn tell<W: Write>(
    (found, style): &Found<'_>,
    epoch: Epoch,
    styles: &mut Styles,
    sender: &mut Sender<W>,
) -> Result<(), Stop> {
    let cell = place(found);
    let format = styles.format(*style, sender)?;
    if cell.row <= BOLD_ROWS && styles.is_bold(*style) {
        sender.bold(cell)?;
    }
    value((cell, epoch), found.get_value(), format, sender)
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

/// Class of an error of the workbook as a whole.
fn of_book(error: &XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Password,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => ReadFault::MissingPart,
        XlsxError::Unrecognized { .. } => ReadFault::UnknownPart,
        _ => ReadFault::Damaged,
    }
}

/// Class of an error inside a sheet.
fn of_sheet(error: &XlsxError, name: &str, last: Option<Cell>) -> Stop {
    let number = match error {
        XlsxError::RowNumberOverflow | XlsxError::ColumnNumberOverflow => OUTSIDE_GRID,
        XlsxError::WorksheetNotFound(_) | XlsxError::FileNotFound(_) => return Stop::Fault(ReadFault::MissingPart),
        _ => DAMAGED_SHEET,
    };
    Stop::At(number, name.to_owned(), last)
}
