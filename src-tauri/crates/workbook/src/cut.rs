//! Cuts the markup of a large sheet between rows, so that two readers can read it at the same time.
//!
//! Each stretch is markup of its own: what begins in the middle of the rows is opened, what ends there is closed. A cut is made
//! only before a row that says its number, so that no reader has to know what came before. Where the markup is not as we
//! know it, there is no further cut: the rest is one stretch.

use memchr::memmem;

use crate::scan::attribute;

/// Bytes that a stretch has before the next row begins another.
const STRETCH: usize = 256 << 10;

/// What stands before the rows of a stretch, and behind them.
const OPENING: &[u8] = b"<worksheet><sheetData>";
const CLOSING: &[u8] = b"</sheetData></worksheet>";

/// How a row begins that may begin a stretch, and what there must be before the first one.
const ROW: &[u8] = b"<row ";
const ROWS: &[u8] = b"<sheetData>";

/// What ends the cutting: the end of the rows; comments, instructions and texts in which markup means nothing.
const ENDS: [&[u8]; 3] = [b"sheetData", b"<!", b"<?"];

/// Bytes of a tag that are kept together over the edge of a piece. Names of tags are short; in a longer tag no cut is made.
const LONGEST_TAG: usize = 4 << 10;

/// Part of a stretch.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Bytes(Vec<u8>),
    /// The stretch is whole, the next one follows.
    End,
}

/// The cutting of one sheet that comes in pieces.
#[derive(Default)]
pub(crate) struct Cutter {
    state: State,
    /// Bytes of this stretch so far.
    length: usize,
    /// The last tag, which may go on in the next piece.
    rest: Vec<u8>,
}

#[derive(Default, PartialEq, Eq)]
enum State {
    /// Nothing of the sheet was seen.
    #[default]
    Start,
    Rows,
    /// There is no cut any more.
    Through,
}

impl Cutter {
    /// A piece to fill with the next bytes: it begins with what is left of the last one.
    pub(crate) fn piece(&mut self, room: usize) -> Vec<u8> {
        let mut piece = std::mem::take(&mut self.rest);
        piece.reserve(room);
        piece
    }

    /// Takes a piece that was filled and hands on its parts. Tells whether somebody takes them.
    pub(crate) fn take(&mut self, mut piece: Vec<u8>, mut hand_on: impl FnMut(Part) -> bool) -> bool {
        if self.state != State::Through {
            let sure = piece.len().saturating_sub(LONGEST_TAG);
            let last = memchr::memrchr(b'<', &piece[sure..]).map_or(piece.len(), |tag| sure + tag);
            self.rest = piece.split_off(last);
        }
        let from = self.begin(&piece);
        let Some(row) = from.and_then(|from| self.cut(&piece, from)) else {
            self.length += piece.len();
            return hand_on(Part::Bytes(piece));
        };
        let next = [OPENING, &piece[row..]].concat();
        piece.truncate(row);
        piece.extend(CLOSING);
        self.length = next.len();
        hand_on(Part::Bytes(piece)) && hand_on(Part::End) && hand_on(Part::Bytes(next))
    }

    /// The last bytes, once no more follow.
    pub(crate) fn finish(self, mut hand_on: impl FnMut(Part) -> bool) -> bool {
        hand_on(Part::Bytes(self.rest)) && hand_on(Part::End)
    }

    /// Where in a piece cuts may be made from.
    fn begin(&mut self, piece: &[u8]) -> Option<usize> {
        let from = match self.state {
            State::Start => memmem::find(piece, ROWS).map(|at| at + ROWS.len()),
            State::Rows => Some(0),
            State::Through => return None,
        };
        let goes_on = from.is_some_and(|from| ENDS.iter().all(|end| memmem::find(&piece[from..], end).is_none()));
        self.state = if goes_on { State::Rows } else { State::Through };
        from.filter(|_| goes_on)
    }

    /// The row with a number before which this stretch ends.
    fn cut(&self, piece: &[u8], from: usize) -> Option<usize> {
        let from = from.max(STRETCH.saturating_sub(self.length)).min(piece.len());
        memmem::find_iter(&piece[from..], ROW).map(|at| from + at).find(|row| {
            let tag = memchr::memchr(b'>', &piece[*row..]).map(|end| &piece[*row..row + end]);
            tag.and_then(|tag| attribute(tag, b"r")).is_some_and(|number| number.iter().all(u8::is_ascii_digit))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stretches of a sheet that comes in pieces.
    fn stretches(xml: &[u8], piece: usize) -> Vec<String> {
        let mut cutter = Cutter::default();
        let mut all = vec![Vec::new()];
        let mut hand_on = |part| {
            match part {
                Part::Bytes(bytes) => all.last_mut().unwrap().extend(bytes),
                Part::End => all.push(Vec::new()),
            }
            true
        };
        for bytes in xml.chunks(piece) {
            let mut piece = cutter.piece(bytes.len());
            piece.extend(bytes);
            assert!(cutter.take(piece, &mut hand_on));
        }
        assert!(cutter.finish(&mut hand_on));
        assert_eq!(all.pop(), Some(Vec::new()));
        all.into_iter().map(|stretch| String::from_utf8(stretch).unwrap()).collect()
    }

    /// What was cut, in one again.
    fn joined(stretches: &[String]) -> String {
        let seam = [CLOSING, OPENING].map(|part| String::from_utf8(part.to_vec()).unwrap()).concat();
        stretches.concat().replace(&seam, "")
    }

    fn sheet(rows: u32, row: impl Fn(u32) -> String) -> String {
        let rows: String = (1..=rows).map(row).collect();
        format!("<?xml version=\"1.0\"?><worksheet><sheetData>{rows}</sheetData><mergeCells/></worksheet>")
    }

    fn numbered(row: u32) -> String {
        format!("<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>")
    }

    #[test]
    fn stretches_are_whole_sheets_and_together_what_there_was() {
        let xml = sheet(40_000, numbered);
        for piece in [1000, 65_537, 300_000] {
            let stretches = stretches(xml.as_bytes(), piece);
            assert!(stretches.len() > 1, "{piece}");
            assert_eq!(joined(&stretches), xml, "{piece}");
            for stretch in &stretches {
                assert_eq!(stretch.matches("<row ").count(), stretch.matches("</row>").count());
                assert_eq!(stretch.matches("<sheetData>").count(), 1);
                assert!(stretch.contains("</sheetData>"));
            }
        }
    }

    #[test]
    fn what_is_not_as_we_know_it_is_not_cut() {
        let after = |from: &str, to: &str| sheet(40_000, numbered).replacen(from, to, 1);
        for xml in [
            sheet(40_000, |row| format!("<row><c><v>{row}</v></c></row>")),
            sheet(40_000, |row| format!("<row number=\"{row}\"><c/></row>")),
            after("<row r=\"9\">", "<!-- <row r=\"9\"> --><row r=\"9\">"),
            after("<v>7</v>", "<is><t><![CDATA[<row r=\"7\">]]></t></is>"),
            after("<row r=\"3\">", "</sheetData><row r=\"3\">"),
            sheet(40_000, numbered).replace("<row", "<x:row").replace("sheetData", "x:sheetData"),
        ] {
            assert_eq!(stretches(xml.as_bytes(), 100_000), [xml]);
        }
    }

    #[test]
    fn a_text_without_end_is_handed_on_as_it_comes() {
        let mut cutter = Cutter::default();
        let mut most = 0;
        let start = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>".to_vec();
        for bytes in std::iter::once(start).chain(std::iter::repeat_n(vec![b'a'; 100_000], 50)) {
            let mut piece = cutter.piece(bytes.len());
            piece.extend(&bytes);
            most = most.max(piece.len());
            assert!(cutter.take(piece, |_| true));
        }
        assert!(most < 110_000, "{most}");
    }

    #[test]
    fn rows_without_a_number_stay_with_the_row_before() {
        let xml = sheet(40_000, |row| if row % 1000 == 0 { numbered(row) } else { "<row><c/></row>".to_owned() });
        let stretches = stretches(xml.as_bytes(), 100_000);
        assert!(stretches.len() > 1);
        assert!(stretches[1..].iter().all(|stretch| stretch.starts_with("<worksheet><sheetData><row r=\"")));
        assert_eq!(joined(&stretches), xml);
    }

    #[test]
    fn nobody_who_takes_them_ends_it() {
        assert!(!Cutter::default().take(b"<worksheet><sheetData>".to_vec(), |_| false));
    }
}
