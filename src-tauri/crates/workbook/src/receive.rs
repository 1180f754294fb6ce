//! The parent's side of the wire: builds sheets from the stream and believes none of it.
//!
//! A stream that breaks the limits of the grid, names a text that was not sent, or ends too early is a fault, never a
//! panic.

use analysis::intake::Early;
use analysis::{RawSheet, RawValue, raw::Origin};
use dossier::source::{Cell, CellRange};
use dossier::{Message, Remark};

use crate::fault::{Place, ReadFault};
use crate::read::FileFormat;
use crate::wire::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Noted, kind, tag};

/// Most that all sheets together may take in memory, in bytes: what is promised, less what the rest of us takes.
const MOST_HELD: usize = 800 << 20;

/// Most sheets, merged blocks and remarks that are kept.
const MOST_SHEETS: usize = 2000;
const MOST_MERGED: usize = 100_000;
const MOST_REMARKS: usize = 1000;

/// The stream does not keep to the rules.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// It says something that cannot be.
    Rules,
    /// The sheets take too much memory.
    TooMuch,
}

/// What has come of the stream so far.
#[derive(Debug, Default)]
pub(crate) struct Receiver {
    pub(crate) format: Option<FileFormat>,
    pub(crate) sheets: Vec<RawSheet>,
    /// For each sheet what is known of it already.
    pub(crate) early: Vec<Early>,
    pub(crate) remarks: Vec<Remark>,
    pub(crate) fault: Option<ReadFault>,
    pub(crate) ended: bool,
    /// Rows met so far, over all sheets.
    pub(crate) rows: u64,
    row: u32,
    column: u32,
    /// Last row of this sheet so far; a row above it comes out of order.
    lowest: u32,
    format_of_cell: u16,
    formats: u16,
    held: usize,
    pending: Vec<u8>,
}

impl Receiver {
    /// Takes the next bytes of the stream.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        if self.pending.is_empty() {
            let used = self.messages(bytes)?;
            self.pending.extend(&bytes[used..]);
        } else {
            let mut all = std::mem::take(&mut self.pending);
            all.extend(bytes);
            let used = self.messages(&all)?;
            all.drain(..used);
            self.pending = all;
        }
        if self.pending.len() > 8 * MOST_BYTES {
            return Err(Broken::Rules);
        }
        self.weigh()
    }

    fn weigh(&self) -> Result<(), Broken> {
        let held: usize = self.held + self.sheets.last().map_or(0, RawSheet::bytes);
        if held > MOST_HELD { Err(Broken::TooMuch) } else { Ok(()) }
    }

    /// Reads whole messages and gives the number of bytes used.
    fn messages(&mut self, bytes: &[u8]) -> Result<usize, Broken> {
        let mut source = Source { bytes, at: 0 };
        let mut used = 0;
        while !self.ended && self.fault.is_none() && self.message(&mut source)? {
            used = source.at;
        }
        Ok(if self.ended || self.fault.is_some() { bytes.len() } else { used })
    }

    /// Reads one message; `false` when it is not complete yet.
    fn message(&mut self, source: &mut Source<'_>) -> Result<bool, Broken> {
        let Some(first) = source.byte() else { return Ok(false) };
        let done =
            if first & tag::CELL != 0 { self.cell(first & !tag::CELL, source)? } else { self.other(first, source)? };
        Ok(done.is_some())
    }

    fn cell(&mut self, bits: u8, source: &mut Source<'_>) -> Result<Option<()>, Broken> {
        let column = if bits & kind::JUMP == 0 { self.column + 1 } else { take!(source.number()) };
        let format = if bits & kind::FORMAT == 0 { u32::from(self.format_of_cell) } else { take!(source.number()) };
        let row = self.row;
        let format = u16::try_from(format).ok().filter(|format| *format <= self.formats).ok_or(Broken::Rules)?;
        if row == 0 || column == 0 || column > MOST_COLUMNS {
            return Err(Broken::Rules);
        }
        let sheet = self.sheets.last_mut().ok_or(Broken::Rules)?;
        // The same cell twice: one of the two would be lost without a word.
        if (row < self.lowest || column <= self.column) && !sheet.is_empty(row, column) {
            let place = Place { sheet: sheet.name.clone(), after: Some(Cell { row, column }) };
            self.fault = Some(ReadFault::DamagedSheet(place));
            return Ok(Some(()));
        }
        match bits & 0x0f {
            kind::NUMBER => sheet.push(row, column, RawValue::Number(take!(source.float()?)), format),
            kind::MOMENT => sheet.push(row, column, RawValue::DateTime(take!(source.float()?)), format),
            kind::WHOLE => {
                let number: u64 = take!(source.long());
                let size = u32::try_from(number >> 1).map_err(|_| Broken::Rules)?;
                let value = if number & 1 == 1 { -f64::from(size) } else { f64::from(size) };
                sheet.push(row, column, RawValue::Number(value), format);
            }
            // Only a text that is told gets a place among the texts: they are counted on both sides.
            told @ (kind::TEXT | kind::ERROR) => {
                let text = take!(source.number());
                if text as usize >= sheet.text_count() {
                    return Err(Broken::Rules);
                }
                if told == kind::TEXT {
                    sheet.push_text(row, column, text, format);
                } else {
                    sheet.push_error(row, column, text, format);
                }
            }
            kind::YES | kind::NO => sheet.push(row, column, RawValue::Bool(bits & 0x0f == kind::YES), format),
            _ => return Err(Broken::Rules),
        }
        (self.column, self.format_of_cell) = (column, format);
        Ok(Some(()))
    }

    fn other(&mut self, first: u8, source: &mut Source<'_>) -> Result<Option<()>, Broken> {
        match first {
            tag::KIND => self.format = Some(FileFormat::from_wire(take!(source.byte())).ok_or(Broken::Rules)?),
            tag::SHEET => {
                let visible = take!(source.byte());
                let name = take!(source.text()?).to_owned();
                self.begin(name, visible == 1)?;
            }
            tag::FORMAT => {
                let code = take!(source.text()?);
                let sheet = self.sheets.last_mut().ok_or(Broken::Rules)?;
                sheet.formats.push(code.to_owned());
                self.formats = self.formats.checked_add(1).ok_or(Broken::Rules)?;
            }
            tag::TEXT => {
                let text = take!(source.text()?);
                self.sheets.last_mut().ok_or(Broken::Rules)?.add_text(text);
            }
            tag::ROW => {
                let row = take!(source.number());
                if row == 0 || row > MOST_ROWS {
                    return Err(Broken::Rules);
                }
                (self.row, self.column) = (row, 0);
                self.lowest = self.lowest.max(row);
                self.rows += 1;
                self.look_early()?;
            }
            tag::END => self.ended = true,
            tag::FAULT => {
                let cell = take!(source.place());
                let number = take!(source.byte());
                let sheet = take!(source.text()?).to_owned();
                self.fault = Some(fault(number, sheet, cell)?);
            }
            tag::HIDDEN_ROWS | tag::HIDDEN_COLUMNS => {
                let (from, to) = (take!(source.number()), take!(source.number()));
                self.hide(first, from, to)?;
            }
            _ => return self.placed(first, source),
        }
        Ok(Some(()))
    }

    /// Looks at the rows above the one that begins, once there are enough of them. They are complete, unless rows come
    /// out of order.
    fn look_early(&mut self) -> Result<(), Broken> {
        let (Some(sheet), Some(early)) = (self.sheets.last(), self.early.last_mut()) else { return Err(Broken::Rules) };
        if early.depends_on(self.row) {
            early.forget();
        } else if self.row > early.next() {
            early.follow(sheet, self.row - 1);
        }
        Ok(())
    }

    /// Messages that begin with a cell.
    fn placed(&mut self, first: u8, source: &mut Source<'_>) -> Result<Option<()>, Broken> {
        let cell = take!(source.place());
        let within = (1..=MOST_ROWS).contains(&cell.row) && (1..=MOST_COLUMNS).contains(&cell.column);
        let sheet = self.sheets.last_mut().ok_or(Broken::Rules)?;
        match first {
            tag::BOLD if within => sheet.bold.push((cell.row, cell.column)),
            tag::FORMULA_AT if within => {
                sheet.push(cell.row, cell.column, RawValue::Formula, 0);
                if let Some(early) = self.early.last_mut().filter(|early| early.depends_on(cell.row)) {
                    early.forget();
                }
            }
            tag::MERGED | tag::MARKED => {
                let last = Cell { row: take!(source.number()), column: take!(source.number()) };
                let range = CellRange { first: cell, last };
                let list = if first == tag::MERGED { &mut sheet.merged } else { &mut sheet.marked };
                let forward = last.row >= cell.row && last.column >= cell.column;
                // A block outside the grid is no block; the cells are still good.
                if within && forward && last.row <= MOST_ROWS && last.column <= MOST_COLUMNS && list.len() < MOST_MERGED
                {
                    list.push(range);
                }
            }
            tag::REMARK if within => {
                let number = take!(source.byte());
                let (_, _, key) = Noted::ALL.iter().find(|(wire, _, _)| *wire == number).ok_or(Broken::Rules)?;
                if self.remarks.len() < MOST_REMARKS {
                    let message = Message::new(key);
                    self.remarks.push(Remark { sheet: sheet.name.clone(), cell: Some(cell), message });
                }
            }
            _ => return Err(Broken::Rules),
        }
        Ok(Some(()))
    }

    fn begin(&mut self, name: String, visible: bool) -> Result<(), Broken> {
        self.finish_sheet();
        // Weighed at every sheet: a piece of the stream can hold a thousand of them.
        if self.sheets.len() >= MOST_SHEETS || self.held > MOST_HELD {
            return Err(Broken::TooMuch);
        }
        let mut sheet = RawSheet::new(name);
        sheet.visible = visible;
        if self.format == Some(FileFormat::Csv) {
            sheet.origin = Origin::Text;
        }
        self.sheets.push(sheet);
        self.early.push(Early::default());
        (self.row, self.column, self.format_of_cell, self.formats) = (0, 0, 0, 0);
        self.lowest = 0;
        Ok(())
    }

    /// Sorts what is looked up by searching. Called when a sheet is complete.
    pub(crate) fn finish_sheet(&mut self) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.bold.sort_unstable();
            sheet.hidden_rows.sort_unstable();
            sheet.hidden_columns.sort_unstable();
            self.held += sheet.bytes();
        }
    }

    fn hide(&mut self, kind: u8, from: u32, to: u32) -> Result<(), Broken> {
        let sheet = self.sheets.last_mut().ok_or(Broken::Rules)?;
        let (list, most) = if kind == tag::HIDDEN_ROWS {
            (&mut sheet.hidden_rows, MOST_ROWS)
        } else {
            (&mut sheet.hidden_columns, MOST_COLUMNS)
        };
        let full = list.len() as u64 + u64::from(to.saturating_sub(from)) > u64::from(most);
        if from >= 1 && from <= to && to <= most && !full {
            list.extend(from..=to);
        }
        Ok(())
    }
}

fn fault(number: u8, sheet: String, cell: Cell) -> Result<ReadFault, Broken> {
    let place = Place { sheet, after: (cell.row > 0 && cell.column > 0).then_some(cell) };
    match number {
        DAMAGED_SHEET => Ok(ReadFault::DamagedSheet(place)),
        OUTSIDE_GRID => Ok(ReadFault::OutsideGrid(place)),
        other => {
            let known = ReadFault::reported().into_iter().find(|(wire, _)| *wire == other);
            known.map(|(_, fault)| fault).ok_or(Broken::Rules)
        }
    }
}

/// Faults with a place, beside the numbers of [`ReadFault::reported`].
pub(crate) const DAMAGED_SHEET: u8 = 101;
pub(crate) const OUTSIDE_GRID: u8 = 102;

/// Takes a value, or says that the message is not complete yet.
macro_rules! take {
    ($value:expr) => {
        match $value {
            Some(value) => value,
            None => return Ok(None),
        }
    };
}
use take;

struct Source<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Source<'a> {
    fn byte(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied()?;
        self.at += 1;
        Some(byte)
    }

    fn long(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in 0..9 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * shift);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        Some(u64::MAX)
    }

    fn number(&mut self) -> Option<u32> {
        self.long().map(|number| u32::try_from(number).unwrap_or(u32::MAX))
    }

    fn place(&mut self) -> Option<Cell> {
        Some(Cell { row: self.number()?, column: self.number()? })
    }

    fn float(&mut self) -> Result<Option<f64>, Broken> {
        let Some(bytes) = self.bytes.get(self.at..self.at + 8) else { return Ok(None) };
        let Ok(bytes) = <[u8; 8]>::try_from(bytes) else { return Err(Broken::Rules) };
        self.at += 8;
        let number = f64::from_bits(u64::from_le_bytes(bytes));
        if number.is_finite() { Ok(Some(number)) } else { Err(Broken::Rules) }
    }

    fn text(&mut self) -> Result<Option<&'a str>, Broken> {
        let Some(length) = self.long() else { return Ok(None) };
        let length = usize::try_from(length).ok().filter(|length| *length <= MOST_BYTES).ok_or(Broken::Rules)?;
        let Some(bytes) = self.bytes.get(self.at..self.at + length) else { return Ok(None) };
        self.at += length;
        std::str::from_utf8(bytes).map(Some).map_err(|_| Broken::Rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Sender;

    #[test]
    fn texts_after_an_error_are_their_own() {
        let mut said = Vec::new();
        let mut sender = Sender::new(&mut said);
        let cell = |row| Cell { row, column: 1 };
        sender.kind(FileFormat::Xlsx.on_wire()).unwrap();
        sender.sheet("Blad1", 1).unwrap();
        for (row, text) in [(1, "Wijk"), (4, "Oost"), (5, "#N/B"), (6, "Wijk")] {
            let text = sender.own_text(text).unwrap();
            sender.text_cell(cell(row), text, 0).unwrap();
            sender.cell(cell(row + 10), RawValue::Error("#N/B"), 0).unwrap();
        }
        sender.end().unwrap();
        drop(sender);
        let mut receiver = Receiver::default();
        receiver.take(&said).unwrap();
        let sheet = &receiver.sheets[0];
        let texts = [1, 4, 5, 6].map(|row| sheet.value(row, 1));
        assert_eq!(texts, ["Wijk", "Oost", "#N/B", "Wijk"].map(RawValue::Text));
        assert_eq!(sheet.value(14, 1), RawValue::Error("#N/B"));
    }

    #[test]
    fn an_error_without_a_text_that_was_told_breaks_the_rules() {
        let stream = [tag::KIND, FileFormat::Xlsx.on_wire(), tag::SHEET, 1, 0, tag::ROW, 1, tag::CELL | kind::ERROR, 0];
        assert_eq!(Receiver::default().take(&stream), Err(Broken::Rules));
    }
}
