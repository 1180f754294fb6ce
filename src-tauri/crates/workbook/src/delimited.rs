//! Text files and pasted cells: encoding, separator, and one cell after the other.
//!
//! Numbers of digits only are handed on as numbers, as nothing is lost by it; everything else stays text, for the
//! column to read.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{self, Write};

use analysis::RawValue;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use dossier::source::Cell;
use encoding_rs::{Encoding, UTF_8};

use crate::dialect::{self, Dialect};
use crate::sniff;
use crate::wire::{MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Noted, Sender};

/// Where cells of a text go.
pub(crate) trait Sink {
    /// A cell that holds something.
    fn cell(&mut self, cell: Cell, value: RawValue<'_>) -> io::Result<()>;
    /// A cell whose text was too long.
    fn cut(&mut self, cell: Cell) -> io::Result<()>;
}

/// The text lies outside the grid of Excel.
#[derive(Debug)]
pub(crate) enum Trouble {
    OutsideGrid(Cell),
    Gone,
}

impl From<io::Error> for Trouble {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

impl<W: Write> Sink for Sender<W> {
    fn cell(&mut self, cell: Cell, value: RawValue<'_>) -> io::Result<()> {
        if let RawValue::Text(text) = value {
            let id = self.own_text(text)?;
            self.text_cell(cell, id, 0)
        } else {
            Sender::cell(self, cell, value, 0)
        }
    }

    fn cut(&mut self, cell: Cell) -> io::Result<()> {
        self.note(Noted::TextCut, cell)
    }
}

/// The text of a file, whatever its encoding.
pub(crate) fn decode(bytes: &[u8]) -> String {
    let encoding = sniff::utf16(bytes).unwrap_or_else(|| guess(bytes));
    let (text, _, _) = encoding.decode(bytes);
    text.into_owned()
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) || std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"nl"), Utf8Detection::Allow)
}

/// Hands on the cells of a text. Rows are counted as Excel counts them: empty lines too, and a line break in a quoted
/// cell is no new row.
pub(crate) fn cells(text: &str, dialect: Dialect, sink: &mut impl Sink) -> Result<(), Trouble> {
    let mut reader = dialect::reader(text, dialect);
    let mut record = csv::StringRecord::new();
    let mut row = 0_u32;
    loop {
        let empty = empty_lines(text, usize::try_from(reader.position().byte()).unwrap_or(text.len()));
        // The text is valid UTF-8 and rows may differ in length, so no record can fail.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return Ok(());
        }
        row = row.saturating_add(empty).saturating_add(1);
        if row == 1 && dialect::declared(text).is_some() {
            continue;
        }
        send_row(row, &record, sink)?;
    }
}

/// Lines without anything in them that follow this place, where one record has ended and the next is to begin: the
/// reader of records passes over them.
fn empty_lines(text: &str, start: usize) -> u32 {
    let before = text.get(..start).unwrap_or(text);
    let rest = text.get(start..).unwrap_or("");
    // Of a line end in two letters the first alone ends the record.
    let mut rest = if before.ends_with('\r') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
    let mut empty = 0;
    while let Some(after) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])) {
        empty += 1;
        rest = after;
    }
    empty
}

fn send_row(row: u32, record: &csv::StringRecord, sink: &mut impl Sink) -> Result<(), Trouble> {
    for (column, text) in (1_u32..).zip(record) {
        if text.trim().is_empty() {
            continue;
        }
        let cell = Cell { row, column };
        if row > MOST_ROWS || column > MOST_COLUMNS {
            return Err(Trouble::OutsideGrid(cell));
        }
        if let Some(number) = plain_whole(text) {
            sink.cell(cell, RawValue::Number(number))?;
            continue;
        }
        match text.char_indices().nth(MOST_CHARACTERS) {
            Some((end, _)) => {
                sink.cut(cell)?;
                sink.cell(cell, RawValue::Text(text.get(..end).unwrap_or("")))?;
            }
            None => sink.cell(cell, RawValue::Text(text))?,
        }
    }
    Ok(())
}

/// A whole number without anything that a number would lose: no leading zero, plus sign, space or separator.
fn plain_whole(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let starts = !digits.starts_with('0') || text == "0";
    if plain && starts { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Seen(Vec<(u32, u32, String)>);

    impl Sink for Seen {
        fn cell(&mut self, cell: Cell, value: RawValue<'_>) -> io::Result<()> {
            let shown = match value {
                RawValue::Number(number) => format!("{number}"),
                RawValue::Text(text) => format!("'{text}"),
                other => format!("{other:?}"),
            };
            self.0.push((cell.row, cell.column, shown));
            Ok(())
        }

        fn cut(&mut self, _: Cell) -> io::Result<()> {
            Ok(())
        }
    }

    fn read(text: &str) -> Vec<(u32, u32, String)> {
        let mut seen = Seen(Vec::new());
        cells(text, dialect::detect(text), &mut seen).unwrap();
        seen.0
    }

    #[test]
    fn rows_are_counted_as_excel_counts_them() {
        let rows = |text: &str| read(text).iter().filter(|cell| cell.1 == 1).map(|cell| cell.0).collect::<Vec<_>>();
        assert_eq!(rows("a;b\n1;2\n3;4\n"), [1, 2, 3]);
        assert_eq!(rows("titel\n\n\na;b\r\n1;2"), [1, 4, 5]);
        assert_eq!(rows("\n\na;b\n1;2\n"), [3, 4]);
        assert_eq!(rows("a;b\n\"x\ny\";2\n3;4\n\n5;6"), [1, 2, 3, 5]);
        assert_eq!(rows("sep=;\na;b\n1;2\n"), [2, 3]);
    }

    #[test]
    fn numbers_keep_all_that_was_written() {
        let cells = read("a;b;c;d;e\n0363;12;-5;1,5;+3\n0;007;-0;1234567890123456;x\n");
        let shown: Vec<&str> = cells.iter().filter(|cell| cell.0 > 1).map(|cell| cell.2.as_str()).collect();
        assert_eq!(shown, ["'0363", "12", "-5", "'1,5", "'+3", "0", "'007", "'-0", "'1234567890123456", "'x"]);
    }

    #[test]
    fn encodings_are_told_apart() {
        let text = "Wijk;Aandeel\nÉén;12,5\nCafé;3\n";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let latin: Vec<u8> = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        let marked = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
        for bytes in [text.as_bytes(), &marked, &latin, &wide(u16::to_le_bytes), &wide(u16::to_be_bytes)] {
            assert_eq!(decode(bytes), text);
        }
    }
}
