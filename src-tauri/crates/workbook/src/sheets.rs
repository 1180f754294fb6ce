//! The sheets of a workbook, cell by cell, by calamine's streaming reader. Never a whole range: a small file can claim
//! one that does not fit in any memory.
//!
//! Formulas are never evaluated and links never followed; only the stored results are read.

use std::io::{self, Cursor, Write};

use analysis::RawValue;
use calamine::{CellErrorType, DataRef, Reader, Sheet, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};
use dossier::source::{Cell, CellRange};

use crate::fault::ReadFault;
use crate::guard::{self, Archive};
use crate::package;
use crate::receive::{DAMAGED_SHEET, OUTSIDE_GRID};
use crate::scan::{self, Extras};
use crate::wire::{MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Noted, Sender, tag};

/// Why reading stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The file is at fault.
    Fault(ReadFault),
    /// A sheet is at fault: number on the wire, name, last good cell.
    At(u8, String, Option<Cell>),
    /// The parent does not listen any more.
    Gone,
}

impl From<io::Error> for Stop {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

impl From<ReadFault> for Stop {
    fn from(fault: ReadFault) -> Self {
        Self::Fault(fault)
    }
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;
type Cells<'a, 'b> = XlsxCellReader<'a, Cursor<&'b [u8]>>;

/// Rows in which a bold face is told.
const BOLD_ROWS: u32 = 200;

/// Sends all sheets of a workbook.
pub(crate) fn send<W: Write>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    let mut archive = guard::open(bytes)?;
    let parts = package::sheet_parts(&mut archive);
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let sheets: Vec<Sheet> = book.sheets_metadata().iter().filter(|sheet| is_cells(sheet)).cloned().collect();
    if sheets.is_empty() {
        return Err(Stop::Fault(if parts.is_empty() { ReadFault::MissingPart } else { ReadFault::NoSheets }));
    }
    for sheet in sheets {
        let marked = parts.get(&sheet.name).map(|part| package::tables(&mut archive, part)).unwrap_or_default();
        let visible = match sheet.visible {
            SheetVisible::Visible => 1,
            SheetVisible::Hidden => 0,
            SheetVisible::VeryHidden => 2,
        };
        sender.sheet(&sheet.name, visible)?;
        let part = parts.get(&sheet.name).map(String::as_str);
        let (extras, empty) = one(&archive, part, &mut book, &sheet.name, sender)?;
        if extras.formulas && empty {
            formulas(&mut book, &sheet.name, sender)?;
        }
        send_extras(&extras, &marked, sender)?;
    }
    Ok(())
}

fn is_cells(sheet: &Sheet) -> bool {
    sheet.typ == SheetType::WorkSheet
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
    codes: Vec<String>,
}

impl Styles {
    fn of(cells: &Cells<'_, '_>) -> Self {
        let known = cells.styles().iter().map(|style| {
            let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
            let code = if code.eq_ignore_ascii_case("general") { "" } else { code };
            (code.to_owned(), style.font.as_ref().is_some_and(calamine::Font::is_bold))
        });
        let known: Vec<(String, bool)> = known.collect();
        Self { sent: vec![None; known.len()], known, codes: Vec::new() }
    }

    fn format<W: Write>(&mut self, style: usize, sender: &mut Sender<W>) -> Result<u16, Stop> {
        match self.sent.get(style) {
            Some(Some(format)) => return Ok(*format),
            Some(None) => {}
            None => return Ok(0),
        }
        let code = self.known.get(style).map_or("", |(code, _)| code.as_str());
        let known = self.codes.iter().position(|have| have == code);
        let format = match known {
            _ if code.is_empty() => 0,
            Some(at) => u16::try_from(at + 1).unwrap_or(0),
            None if self.codes.len() >= usize::from(u16::MAX) => 0,
            None => {
                sender.format(code)?;
                self.codes.push(code.to_owned());
                u16::try_from(self.codes.len()).unwrap_or(0)
            }
        };
        if let Some(slot) = self.sent.get_mut(style) {
            *slot = Some(format);
        }
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
    let epoch = if book.has_1904_epoch() { Epoch::Macintosh } else { Epoch::Windows };
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

/// The day from which a workbook counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Epoch {
    /// 1900, with a 29 February that never was: days before March 1900 are one too low.
    Windows,
    /// 1904, as old Macintosh workbooks have it.
    Macintosh,
}

impl Epoch {
    /// The moment counted from 1899-12-30; clock times stay clock times.
    fn moved(self, days: f64) -> f64 {
        match self {
            Self::Macintosh => days + 1462.0,
            Self::Windows if (1.0..60.0).contains(&days) => days + 1.0,
            Self::Windows => days,
        }
    }
}

fn value<W: Write>(
    (cell, epoch): (Cell, Epoch),
    value: &DataRef<'_>,
    format: u16,
    sender: &mut Sender<W>,
) -> Result<(), Stop> {
    match value {
        DataRef::Empty | DataRef::SharedString("") => {}
        DataRef::SharedString(text) if text.len() <= MOST_CHARACTERS => {
            let text = sender.shared_text(text)?;
            sender.text_cell(cell, text, format)?;
        }
        DataRef::SharedString(text) => own_text(cell, text, format, sender)?,
        DataRef::Int(number) => {
            // Excel itself keeps fifteen digits.
            #[allow(clippy::cast_precision_loss, reason = "a cell holds a floating-point number")]
            sender.cell(cell, RawValue::Number(*number as f64), format)?;
        }
        DataRef::Float(number) if number.is_finite() => sender.cell(cell, RawValue::Number(*number), format)?,
        DataRef::Float(_) => {
            sender.note(Noted::NotFinite, cell)?;
            sender.cell(cell, RawValue::Error("#GETAL!"), format)?;
        }
        DataRef::Bool(truth) => sender.cell(cell, RawValue::Bool(*truth), format)?,
        DataRef::DateTime(moment) => {
            sender.cell(cell, RawValue::DateTime(epoch.moved(moment.as_f64())), format)?;
        }
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            own_text(cell, text, format, sender)?;
        }
        DataRef::Error(error) => sender.cell(cell, RawValue::Error(in_dutch(error)), format)?,
    }
    Ok(())
}

fn own_text<W: Write>(cell: Cell, text: &str, format: u16, sender: &mut Sender<W>) -> Result<(), Stop> {
    if text.is_empty() {
        return Ok(());
    }
    let text = match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => {
            sender.note(Noted::TextCut, cell)?;
            text.get(..end).unwrap_or("")
        }
        None => text,
    };
    let id = sender.own_text(text)?;
    sender.text_cell(cell, id, format)?;
    Ok(())
}

/// Errors as a Dutch Excel shows them.
fn in_dutch(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DEEL/0!",
        CellErrorType::NA => "#N/B",
        CellErrorType::Name => "#NAAM?",
        CellErrorType::Null => "#LEEG!",
        CellErrorType::Num => "#GETAL!",
        CellErrorType::Ref => "#VERW!",
        CellErrorType::Value => "#WAARDE!",
        CellErrorType::GettingData => "#GEGEVENS_OPHALEN",
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

fn send_extras<W: Write>(extras: &Extras, marked: &[CellRange], sender: &mut Sender<W>) -> Result<(), Stop> {
    for run in &extras.hidden_rows {
        sender.hidden(tag::HIDDEN_ROWS, *run)?;
    }
    for run in &extras.hidden_columns {
        sender.hidden(tag::HIDDEN_COLUMNS, *run)?;
    }
    for range in &extras.merged {
        sender.range(tag::MERGED, range)?;
    }
    for range in marked.iter().chain(extras.filter.as_ref()) {
        sender.range(tag::MARKED, range)?;
    }
    Ok(())
}

/// Class of an error of the workbook as a whole.
fn of_book(error: &XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Password,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => ReadFault::MissingPart,
        #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
        _ => ReadFault::Damaged,
    }
}

/// Class of an error inside a sheet.
fn of_sheet(error: &XlsxError, name: &str, last: Option<Cell>) -> Stop {
    let number = match error {
        XlsxError::RowNumberOverflow | XlsxError::ColumnNumberOverflow => OUTSIDE_GRID,
        XlsxError::WorksheetNotFound(_) | XlsxError::FileNotFound(_) => return Stop::Fault(ReadFault::MissingPart),
        #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
        _ => DAMAGED_SHEET,
    };
    Stop::At(number, name.to_owned(), last)
}
