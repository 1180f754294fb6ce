//! What the reader process tells its parent: sheets, texts, rows and cells, in a compact binary stream.
//!
//! The parent trusts none of it: `receive` checks every number against the limits below.

use std::collections::HashMap;
use std::io::{self, Write};

use analysis::RawValue;
use dossier::source::{Cell, CellRange};

/// Rows and columns of Excel's grid.
pub(crate) const MOST_ROWS: u32 = 1_048_576;
pub(crate) const MOST_COLUMNS: u32 = 16_384;

/// Characters in a cell of Excel.
pub(crate) const MOST_CHARACTERS: usize = 32_767;

/// Bytes in the longest text on the wire.
pub(crate) const MOST_BYTES: usize = MOST_CHARACTERS * 4;

/// Kinds of messages.
pub(crate) mod tag {
    pub(crate) const SHEET: u8 = 1;
    pub(crate) const FORMAT: u8 = 2;
    pub(crate) const TEXT: u8 = 3;
    pub(crate) const ROW: u8 = 4;
    pub(crate) const BOLD: u8 = 5;
    pub(crate) const MERGED: u8 = 6;
    pub(crate) const HIDDEN_ROWS: u8 = 7;
    pub(crate) const HIDDEN_COLUMNS: u8 = 8;
    pub(crate) const MARKED: u8 = 9;
    pub(crate) const REMARK: u8 = 10;
    pub(crate) const KIND: u8 = 11;
    pub(crate) const FAULT: u8 = 12;
    pub(crate) const END: u8 = 13;
    /// A formula without a result, found after the cells.
    pub(crate) const FORMULA_AT: u8 = 14;
    /// Cells: this plus a kind, a jump and a format bit.
    pub(crate) const CELL: u8 = 0x80;
}

/// Kinds of cells, the low bits of a cell's tag.
pub(crate) mod kind {
    pub(crate) const NUMBER: u8 = 0;
    pub(crate) const WHOLE: u8 = 1;
    pub(crate) const TEXT: u8 = 2;
    pub(crate) const YES: u8 = 3;
    pub(crate) const NO: u8 = 4;
    pub(crate) const MOMENT: u8 = 5;
    pub(crate) const ERROR: u8 = 6;
    /// The cell does not stand right of the one before it: its column follows.
    pub(crate) const JUMP: u8 = 0x10;
    /// The cell's format is not that of the cell before it: its format follows.
    pub(crate) const FORMAT: u8 = 0x20;
}

/// Remarks of the reader about a cell, and their number on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noted {
    NotFinite,
    TextCut,
}

impl Noted {
    pub(crate) const ALL: [(u8, Self, &'static str); 2] =
        [(1, Self::NotFinite, "read-not-finite"), (2, Self::TextCut, "read-text-cut")];
}

/// Writes messages.
pub(crate) struct Sender<W: Write> {
    out: W,
    buffer: Vec<u8>,
    row: u32,
    column: u32,
    format: u16,
    texts: u32,
    known: HashMap<Box<str>, u32, foldhash::fast::RandomState>,
}

/// Bytes gathered before they are written.
const BUFFER: usize = 1 << 16;

/// Own texts of cells that are looked up before they are sent again.
const KNOWN: usize = 65_536;

impl<W: Write> Sender<W> {
    pub(crate) fn new(out: W) -> Self {
        Self {
            out,
            buffer: Vec::with_capacity(BUFFER + 1024),
            row: 0,
            column: 0,
            format: 0,
            texts: 0,
            known: HashMap::default(),
        }
    }

    pub(crate) fn kind(&mut self, format: u8) -> io::Result<()> {
        self.buffer.extend([tag::KIND, format]);
        self.spill()
    }

    /// Begins a sheet: texts and formats are counted anew.
    pub(crate) fn sheet(&mut self, name: &str, visible: u8) -> io::Result<()> {
        (self.row, self.column, self.format, self.texts) = (0, 0, 0, 0);
        self.known.clear();
        self.buffer.extend([tag::SHEET, visible]);
        self.text_bytes(name);
        self.spill()
    }

    /// Adds a number format; formats count from 1, 0 is the general one.
    pub(crate) fn format(&mut self, code: &str) -> io::Result<()> {
        self.buffer.push(tag::FORMAT);
        self.text_bytes(code);
        self.spill()
    }

    /// A text of one cell.
    pub(crate) fn own_text(&mut self, text: &str) -> io::Result<u32> {
        if let Some(id) = self.known.get(text) {
            return Ok(*id);
        }
        let id = self.new_text(text)?;
        if self.known.len() < KNOWN {
            self.known.insert(text.into(), id);
        }
        Ok(id)
    }

    fn new_text(&mut self, text: &str) -> io::Result<u32> {
        self.buffer.push(tag::TEXT);
        self.text_bytes(text);
        self.texts += 1;
        self.spill()?;
        Ok(self.texts - 1)
    }

    /// A cell with a text that was sent.
    pub(crate) fn text_cell(&mut self, cell: Cell, text: u32, format: u16) -> io::Result<()> {
        self.cell_start(cell, kind::TEXT, format);
        self.number(u64::from(text));
        self.spill()
    }

    /// A cell with any other value.
    pub(crate) fn cell(&mut self, cell: Cell, value: RawValue<'_>, format: u16) -> io::Result<()> {
        match value {
            RawValue::Number(number) => {
                if let Some(whole) = whole(number) {
                    self.cell_start(cell, kind::WHOLE, format);
                    self.number(u64::from(whole.unsigned_abs()) << 1 | u64::from(whole < 0));
                } else {
                    self.cell_start(cell, kind::NUMBER, format);
                    self.buffer.extend(number.to_bits().to_le_bytes());
                }
            }
            RawValue::DateTime(days) => {
                self.cell_start(cell, kind::MOMENT, format);
                self.buffer.extend(days.to_bits().to_le_bytes());
            }
            RawValue::Bool(truth) => self.cell_start(cell, if truth { kind::YES } else { kind::NO }, format),
            RawValue::Error(text) => {
                let text = self.own_text(text)?;
                self.cell_start(cell, kind::ERROR, format);
                self.number(u64::from(text));
            }
            RawValue::Formula => self.place(tag::FORMULA_AT, cell),
            RawValue::Text(_) | RawValue::Empty => {}
        }
        self.spill()
    }

    pub(crate) fn bold(&mut self, cell: Cell) -> io::Result<()> {
        self.place(tag::BOLD, cell);
        self.spill()
    }

    pub(crate) fn range(&mut self, kind: u8, range: &CellRange) -> io::Result<()> {
        self.place(kind, range.first);
        self.number(u64::from(range.last.row));
        self.number(u64::from(range.last.column));
        self.spill()
    }

    /// First and last of hidden rows or columns.
    pub(crate) fn hidden(&mut self, kind: u8, (first, last): (u32, u32)) -> io::Result<()> {
        self.buffer.push(kind);
        self.number(u64::from(first));
        self.number(u64::from(last));
        self.spill()
    }

    pub(crate) fn note(&mut self, noted: Noted, cell: Cell) -> io::Result<()> {
        let number = Noted::ALL.iter().find(|(_, one, _)| *one == noted).map_or(0, |(number, _, _)| *number);
        self.place(tag::REMARK, cell);
        self.buffer.push(number);
        self.spill()
    }

    pub(crate) fn fault(&mut self, number: u8, sheet: &str, after: Option<Cell>) -> io::Result<()> {
        self.place(tag::FAULT, after.unwrap_or(Cell { row: 0, column: 0 }));
        self.buffer.push(number);
        self.text_bytes(sheet);
        self.finish()
    }

    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.buffer.push(tag::END);
        self.finish()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.write_all(&self.buffer)?;
        self.buffer.clear();
        self.out.flush()
    }

    fn cell_start(&mut self, cell: Cell, kind: u8, format: u16) {
        if cell.row != self.row {
            self.buffer.push(tag::ROW);
            self.number(u64::from(cell.row));
            (self.row, self.column) = (cell.row, 0);
        }
        let jump = cell.column != self.column + 1;
        let other = format != self.format;
        let bits = if jump { kind::JUMP } else { 0 } | if other { kind::FORMAT } else { 0 };
        self.buffer.push(tag::CELL | kind | bits);
        if jump {
            self.number(u64::from(cell.column));
        }
        if other {
            self.number(u64::from(format));
        }
        (self.column, self.format) = (cell.column, format);
    }

    fn place(&mut self, kind: u8, cell: Cell) {
        self.buffer.push(kind);
        self.number(u64::from(cell.row));
        self.number(u64::from(cell.column));
    }

    fn text_bytes(&mut self, text: &str) {
        let end = text.floor_char_boundary(MOST_BYTES);
        let text = text.get(..end).unwrap_or("");
        self.number(text.len() as u64);
        self.buffer.extend(text.as_bytes());
    }

    /// Seven bits at a time, the lowest first.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.buffer.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
            number >>= 7;
        }
        self.buffer.push(u8::try_from(number).unwrap_or(0));
    }

    fn spill(&mut self) -> io::Result<()> {
        if self.buffer.len() >= BUFFER {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }
}

/// A number that is whole and small, and not minus zero.
fn whole(number: f64) -> Option<i32> {
    // What does not fit comes back as another number.
    #[allow(clippy::cast_possible_truncation, reason = "checked just below")]
    let whole = number as i32;
    (f64::from(whole).to_bits() == number.to_bits()).then_some(whole)
}
