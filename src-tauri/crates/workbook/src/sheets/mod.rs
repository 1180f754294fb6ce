//! The sheets of a file, cell by cell, whatever its format: one reader for each, and here what they share.
//!
//! Formulas are never evaluated and links never followed; only the stored results are read.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

mod binary;
mod content;
mod iso;
mod lanes;
mod old;
mod open_document;
mod passed;
mod records;
mod styles;
mod xlsx;

use std::collections::HashMap;
use std::io::{self, Write};

use analysis::RawValue;
use calamine::{CellErrorType, Data, DataRef, Range, Sheet, SheetType, SheetVisible};
use dossier::source::Cell;

use crate::fault::ReadFault;
use crate::guard;
use crate::read::FileFormat;
use crate::receive::OUTSIDE_GRID;
use crate::scan::Extras;
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

/// Sends all sheets of a zipped workbook.
pub(crate) fn send_archive<W: Write + Send>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    let (archive, format) = guard::open(bytes)?;
    sender.kind(format.on_wire())?;
    match format {
        FileFormat::Xlsb => binary::send(bytes, sender),
        FileFormat::Ods => open_document::send(bytes, archive, sender),
        FileFormat::Xlsx | FileFormat::Xlsm | FileFormat::Xls | FileFormat::Csv => xlsx::send(bytes, archive, sender),
    }
}

/// Sends all sheets of a workbook of Excel 97–2003.
pub(crate) fn send_old<W: Write>(bytes: &[u8], sender: &mut Sender<W>) -> Result<(), Stop> {
    sender.kind(FileFormat::Xls.on_wire())?;
    old::send(bytes, sender)
}

/// Rows in which a bold face is told.
const BOLD_ROWS: u32 = 200;

fn is_cells(sheet: &Sheet) -> bool {
    sheet.typ == SheetType::WorkSheet
}

fn visibility(sheet: &Sheet) -> u8 {
    match sheet.visible {
        SheetVisible::Visible => 1,
        SheetVisible::Hidden => 0,
        SheetVisible::VeryHidden => 2,
    }
}

/// A style of cells, as far as it says something of their values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Style {
    /// Number format in Excel's notation; empty for the general one.
    format: String,
    bold: bool,
}

/// Number formats of one sheet that were sent.
#[derive(Debug, Default)]
struct Formats {
    codes: HashMap<String, u16>,
}

/// Longest number format that Excel takes, in characters; a longer one says nothing.
const MOST_FORMAT: usize = 255;

impl Formats {
    /// The number of a format on the wire; it is sent when it is new.
    fn number<W: Write>(&mut self, code: &str, sender: &mut Sender<W>) -> Result<u16, Stop> {
        if code.is_empty() || code.eq_ignore_ascii_case("general") || code.chars().nth(MOST_FORMAT).is_some() {
            return Ok(0);
        }
        if let Some(number) = self.codes.get(code) {
            return Ok(*number);
        }
        let Ok(number) = u16::try_from(self.codes.len() + 1) else { return Ok(0) };
        sender.format(code)?;
        self.codes.insert(code.to_owned(), number);
        Ok(number)
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
    fn of(is_1904: bool) -> Self {
        if is_1904 { Self::Macintosh } else { Self::Windows }
    }

    /// The moment counted from 1899-12-30; clock times stay clock times.
    fn moved(self, days: f64) -> f64 {
        match self {
            Self::Macintosh => days + 1462.0,
            Self::Windows if (1.0..60.0).contains(&days) => days + 1.0,
            Self::Windows => days,
        }
    }
}

/// A value as it is told.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Said<'a> {
    Nothing,
    Raw(RawValue<'static>),
    NotFinite,
    Text(&'a str),
}

impl<'a> Said<'a> {
    fn of(value: &'a DataRef<'_>, epoch: Epoch) -> Self {
        match value {
            DataRef::Empty => Self::Nothing,
            // Excel itself keeps fifteen digits.
            #[allow(clippy::cast_precision_loss, reason = "a cell holds a floating-point number")]
            DataRef::Int(number) => Self::Raw(RawValue::Number(*number as f64)),
            DataRef::Float(number) if number.is_finite() => Self::Raw(RawValue::Number(*number)),
            DataRef::Float(_) => Self::NotFinite,
            DataRef::Bool(truth) => Self::Raw(RawValue::Bool(*truth)),
            DataRef::DateTime(moment) => Self::Raw(RawValue::DateTime(epoch.moved(moment.as_f64()))),
            DataRef::Error(error) => Self::Raw(RawValue::Error(in_dutch(error))),
            DataRef::SharedString(text) => Self::text(text),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::text(text),
        }
    }

    fn text(text: &'a str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }
}

/// Tells a value.
fn say<W: Write>(cell: Cell, said: Said<'_>, format: u16, sender: &mut Sender<W>) -> Result<(), Stop> {
    match said {
        Said::Nothing => {}
        Said::Raw(value) => sender.cell(cell, value, format)?,
        Said::NotFinite => {
            sender.note(Noted::NotFinite, cell)?;
            sender.cell(cell, RawValue::Error("#GETAL!"), format)?;
        }
        Said::Text(text) => {
            let whole = whole_text(text);
            if whole.len() < text.len() {
                sender.note(Noted::TextCut, cell)?;
            }
            let id = sender.own_text(whole)?;
            sender.text_cell(cell, id, format)?;
        }
    }
    Ok(())
}

/// As much of a text as a cell of Excel holds.
fn whole_text(text: &str) -> &str {
    // A text has no more characters than bytes.
    let cut = if text.len() > MOST_CHARACTERS { text.char_indices().nth(MOST_CHARACTERS) } else { None };
    cut.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
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

/// Sends the cells of a reader that gives whole sheets, each with the style it has.
fn whole<'a, W: Write>(
    range: &Range<Data>,
    (name, epoch): (&str, Epoch),
    style: impl Fn(Cell) -> Option<&'a Style>,
    sender: &mut Sender<W>,
) -> Result<(), Stop> {
    let Some((top, left)) = range.start() else { return Ok(()) };
    let mut formats = Formats::default();
    for (row, column, data) in range.used_cells() {
        let (row, column) = (u32::try_from(row).unwrap_or(MOST_ROWS), u32::try_from(column).unwrap_or(MOST_COLUMNS));
        let cell = Cell { row: top + row + 1, column: left + column + 1 };
        if cell.row > MOST_ROWS || cell.column > MOST_COLUMNS {
            return Err(Stop::At(OUTSIDE_GRID, name.to_owned(), None));
        }
        let style = style(cell);
        let format = style.map_or(Ok(0), |style| formats.number(&style.format, sender))?;
        if cell.row <= BOLD_ROWS && style.is_some_and(|style| style.bold) && *data != Data::Empty {
            sender.bold(cell)?;
        }
        owned((cell, epoch), data, format, sender)?;
    }
    Ok(())
}

/// A value of a reader that gives whole sheets.
fn owned<W: Write>((cell, epoch): (Cell, Epoch), data: &Data, format: u16, sender: &mut Sender<W>) -> Result<(), Stop> {
    if let Data::DateTimeIso(text) | Data::DurationIso(text) = data
        && let Some(days) = iso::days(text)
    {
        return say(cell, Said::Raw(RawValue::DateTime(days)), format, sender);
    }
    let value = match data {
        Data::Empty => DataRef::Empty,
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => DataRef::SharedString(text),
    };
    say(cell, Said::of(&value, epoch), format, sender)
}

fn send_extras<W: Write>(extras: &Extras, sender: &mut Sender<W>) -> Result<(), Stop> {
    for run in &extras.hidden_rows {
        sender.hidden(tag::HIDDEN_ROWS, *run)?;
    }
    for run in &extras.hidden_columns {
        sender.hidden(tag::HIDDEN_COLUMNS, *run)?;
    }
    for range in &extras.merged {
        sender.range(tag::MERGED, range)?;
    }
    for range in &extras.marked {
        sender.range(tag::MARKED, range)?;
    }
    Ok(())
}
