//! Excel workbooks of today, cell by cell, by calamine's streaming reader. Never a whole range: a small file can claim
//! one that does not fit in any memory.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use analysis::RawValue;
use calamine::{DataRef, Reader, Sheet, Xlsx, XlsxCellReader, XlsxError};
use dossier::source::Cell;

use super::{BOLD_ROWS, Epoch, Formats, Stop, send_extras, value, visibility};
use crate::fault::ReadFault;
use crate::guard::Archive;
use crate::package;
use crate::receive::{DAMAGED_SHEET, OUTSIDE_GRID};
use crate::scan::{self, Extras};
use crate::wire::{MOST_COLUMNS, MOST_ROWS, Sender};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;
type Cells<'a, 'b> = XlsxCellReader<'a, Cursor<&'b [u8]>>;

/// Sends all sheets of a workbook.
pub(super) fn send<W: Write>(bytes: &[u8], mut archive: Archive<'_>, sender: &mut Sender<W>) -> Result<(), Stop> {
    let parts = package::sheet_parts(&mut archive);
    if parts.values().collect::<BTreeSet<_>>().len() < parts.len() {
        // Two sheets of one part: no program writes that, and fifty of them would be read for ever.
        return Err(Stop::Fault(ReadFault::Damaged));
    }
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let sheets: Vec<Sheet> = book.sheets_metadata().iter().filter(|sheet| super::is_cells(sheet)).cloned().collect();
    if sheets.is_empty() {
        return Err(Stop::Fault(if parts.is_empty() { ReadFault::MissingPart } else { ReadFault::NoSheets }));
    }
    for sheet in sheets {
        let marked = parts.get(&sheet.name).map(|part| package::tables(&mut archive, part)).unwrap_or_default();
        sender.sheet(&sheet.name, visibility(&sheet))?;
        let part = parts.get(&sheet.name).map(String::as_str);
        let (mut extras, empty) = one(&archive, part, &mut book, &sheet.name, sender)?;
        if extras.formulas && empty {
            formulas(&mut book, &sheet.name, sender)?;
        }
        extras.marked.splice(0..0, marked);
        send_extras(&extras, sender)?;
    }
    Ok(())
}

/// Sends the cells of one sheet while the rest of it is scanned beside. Also says whether any cell was empty, which a
/// formula without a result is.
fn one<W: Write>(
    archive: &Archive<'_>,
    part: Option<&str>,
    book: &mut Book<'_>,
    name: &str,
    sender: &mut Sender<W>,
) -> Result<(Extras, bool), Stop> {
    std::thread::scope(|scope| {
        let scan = std::thread::Builder::new().spawn_scoped(scope, || extras(archive.clone(), part));
        let empty = cells(book, name, sender)?;
        let extras = match scan {
            Ok(scan) => scan.join().unwrap_or_default(),
            Err(_) => extras(archive.clone(), part),
        };
        Ok((extras, empty))
    })
}

fn extras(mut archive: Archive<'_>, part: Option<&str>) -> Extras {
    part.and_then(|part| archive.part(part)).map(scan::sheet).unwrap_or_default()
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
    fn of(cells: &Cells<'_, '_>) -> Self {
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

fn cells<W: Write>(book: &mut Book<'_>, name: &str, sender: &mut Sender<W>) -> Result<bool, Stop> {
    let mut last: Option<Cell> = None;
    let mut empty = false;
    let at = |error: &XlsxError, last| of_sheet(error, name, last);
    let epoch = Epoch::of(book.has_1904_epoch());
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet part that says to be something else holds no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(at(&error, None)),
    };
    let mut styles = Styles::of(&reader);
    loop {
        let (found, style) = match reader.next_cell_with_style_id() {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(empty),
            Err(error) => return Err(at(&error, last)),
        };
        let (row, column) = found.get_position();
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), last));
        }
        let cell = Cell { row: row + 1, column: column + 1 };
        if matches!(found.get_value(), DataRef::Empty) {
            empty = true;
            continue;
        }
        last = Some(cell);
        let format = styles.format(style, sender)?;
        if cell.row <= BOLD_ROWS && styles.is_bold(style) {
            sender.bold(cell)?;
        }
        value((cell, epoch), found.get_value(), format, sender)?;
    }
}

/// Goes over the sheet again for formulas without a stored result.
fn formulas<W: Write>(book: &mut Book<'_>, name: &str, sender: &mut Sender<W>) -> Result<(), Stop> {
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
