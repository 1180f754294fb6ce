//! What the cell reader does not tell about a sheet: hidden rows and columns, merged blocks, the filter, formulas.
//!
//! Searches the unpacked bytes for a few words instead of reading all markup, at several hundred megabytes a second; it
//! runs beside the cell reader.

use dossier::source::CellRange;
use memchr::memmem;

use crate::package;

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Extras {
    /// First and last of each run of hidden rows.
    pub(crate) hidden_rows: Vec<(u32, u32)>,
    pub(crate) hidden_columns: Vec<(u32, u32)>,
    pub(crate) merged: Vec<CellRange>,
    /// Blocks that the workbook marks as a table: here the filter's.
    pub(crate) marked: Vec<CellRange>,
    pub(crate) formulas: bool,
}

/// How much of the last piece stays in sight for words that are cut in two.
const OVERLAP: usize = 4 << 10;

/// Most of what follows the cells that is looked at.
const MOST_TAIL: usize = 16 << 20;

/// The words to look for, with the prefix that the writer of the file gave to its names (`<x:row>`).
struct Words {
    row: Vec<u8>,
    column: Vec<u8>,
    formula: Vec<u8>,
    end: Vec<u8>,
    no_cells: Vec<u8>,
    merged: Vec<u8>,
    filter: Vec<u8>,
}

impl Words {
    fn of(start: &[u8]) -> Self {
        let name = memmem::find(start, b"worksheet").unwrap_or(0);
        let open = memchr::memrchr(b'<', &start[..name]).map_or(name, |open| open + 1);
        let prefix = &start[open.min(name)..name];
        let word = |before: &[u8], after: &[u8]| [before, prefix, after].concat();
        Self {
            row: word(b"<", b"row"),
            column: word(b"<", b"col"),
            formula: word(b"<", b"f"),
            end: word(b"</", b"sheetData>"),
            no_cells: word(b"<", b"sheetData/>"),
            merged: word(b"<", b"mergeCell "),
            filter: word(b"<", b"autoFilter"),
        }
    }
}

/// The scan of a sheet that comes in pieces. What cannot be read is left out: the cell reader reports the damage.
#[derive(Default)]
pub(crate) struct Scan {
    extras: Extras,
    buffer: Vec<u8>,
    words: Option<Words>,
    /// Whether the cells are behind us.
    tail: bool,
}

impl Scan {
    /// Takes the next bytes.
    pub(crate) fn take(&mut self, piece: &[u8]) {
        if self.has_enough() {
            return;
        }
        self.buffer.extend(piece);
        let words = self.words.get_or_insert_with(|| Words::of(&self.buffer));
        if self.tail {
            return;
        }
        let end = memmem::find(&self.buffer, &words.end).or_else(|| memmem::find(&self.buffer, &words.no_cells));
        self.tail = end.is_some();
        let done = end.unwrap_or_else(|| whole_tags(&self.buffer));
        let cells = &self.buffer[..done];
        self.extras.formulas = self.extras.formulas || memmem::find(cells, &words.formula).is_some();
        hidden(cells, words, &mut self.extras);
        self.buffer.drain(..done);
    }

    /// Whether more bytes would not be looked at.
    pub(crate) fn has_enough(&self) -> bool {
        self.buffer.len() > MOST_TAIL
    }

    /// What was found.
    pub(crate) fn finish(mut self) -> Extras {
        if let Some(words) = self.words {
            after_cells(&self.buffer, &words, &mut self.extras);
        }
        self.extras
    }
}

/// Up to where all tags are complete, and no word is cut in two.
fn whole_tags(buffer: &[u8]) -> usize {
    let sure = buffer.len().saturating_sub(OVERLAP);
    memchr::memrchr(b'<', &buffer[..sure]).unwrap_or(0)
}

/// Finds `hidden` in the tags of rows and columns.
fn hidden(bytes: &[u8], words: &Words, extras: &mut Extras) {
    // Each tag is judged once, and nothing is looked through twice: a text may hold the word ten thousand times.
    let mut seen = 0;
    for at in memmem::find_iter(bytes, b" hidden") {
        if at < seen {
            continue;
        }
        let opening = memchr::memrchr(b'<', &bytes[seen..at]).map(|start| seen + start);
        seen = at;
        let Some(start) = opening.filter(|start| !bytes[*start..at].contains(&b'>')) else { continue };
        let end = memchr::memchr(b'>', &bytes[at..]).map_or(bytes.len(), |end| at + end);
        seen = end;
        let tag = &bytes[start..end];
        if !matches!(attribute(tag, b"hidden"), Some(b"1" | b"true")) {
            continue;
        }
        let number = |name: &[u8]| attribute(tag, name).and_then(|text| std::str::from_utf8(text).ok()?.parse().ok());
        if tag.starts_with(&words.row) {
            extras.hidden_rows.extend(number(b"r").map(|row: u32| (row, row)));
        } else if tag.starts_with(&words.column)
            && let (Some(first), Some(last)) = (number(b"min"), number(b"max"))
        {
            extras.hidden_columns.push((first, last));
        }
    }
}

fn after_cells(bytes: &[u8], words: &Words, extras: &mut Extras) {
    let tag = |at: usize| memchr::memchr(b'>', &bytes[at..]).map_or(&bytes[at..], |end| &bytes[at..at + end]);
    let reference = |tag: &[u8]| package::range(std::str::from_utf8(attribute(tag, b"ref")?).ok()?);
    let mut seen = 0;
    for at in memmem::find_iter(bytes, &words.merged) {
        if at >= seen {
            let tag = tag(at);
            seen = at + tag.len();
            extras.merged.extend(reference(tag));
        }
    }
    extras.marked.extend(memmem::find(bytes, &words.filter).and_then(|at| reference(tag(at))));
}

/// The value of an attribute in a tag: ` name = "value"`, with or without the spaces.
pub(crate) fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    for at in memmem::find_iter(tag, name) {
        let before = at.checked_sub(1).and_then(|before| tag.get(before));
        let rest = tag.get(at + name.len()..)?.trim_ascii_start();
        if !before.is_some_and(u8::is_ascii_whitespace) {
            continue;
        }
        let Some(rest) = rest.strip_prefix(b"=") else { continue };
        let rest = rest.trim_ascii_start();
        let (quote, rest) = rest.split_first()?;
        return memchr::memchr(*quote, rest).map(|end| &rest[..end]);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sheet scanned in pieces.
    fn sheet(xml: &[u8]) -> Extras {
        let mut scan = Scan::default();
        for piece in xml.chunks(100_000) {
            scan.take(piece);
        }
        scan.finish()
    }

    #[test]
    fn hidden_parts_merged_blocks_and_the_filter_are_found() {
        let xml =
            br#"<worksheet><cols><col min="2" max="3" hidden = "0"/><col min="4" max="5" width="9" hidden="1"/></cols>
            <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="7" hidden="true"><c r="A7"><f>1+1</f></c></row>
            </sheetData><autoFilter ref="A4:D30"/><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B2:B3"/>
            </mergeCells></worksheet>"#;
        let extras = sheet(xml);
        assert_eq!(extras.hidden_columns, [(4, 5)]);
        assert_eq!(extras.hidden_rows, [(7, 7)]);
        assert_eq!(extras.merged, [CellRange::new((1, 1), (1, 4)), CellRange::new((2, 3), (2, 2))]);
        assert_eq!(extras.marked, [CellRange::new((4, 30), (1, 4))]);
        assert!(extras.formulas);
    }

    #[test]
    fn a_text_full_of_the_words_is_looked_through_once() {
        let text = " hidden=\"1\"".repeat(200_000);
        let merged = "<mergeCell ".repeat(200_000);
        let xml = format!(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><is><t>{text}</t></is></c></row><row r=\"2\" hidden=\"1\"/>\
             </sheetData><!-- {merged} --><mergeCell ref=\"A1:B1\"/></worksheet>"
        );
        let extras = sheet(xml.as_bytes());
        assert_eq!(extras.hidden_rows, [(2, 2)]);
        assert_eq!(extras.merged, [CellRange::new((1, 1), (1, 2))]);
    }

    #[test]
    fn words_cut_by_the_edge_of_a_piece_are_found_once() {
        let rows = |count: u32| -> String {
            (1..=count).map(|row| format!("<x:row r=\"{row}\" hidden=\"1\"><x:c r=\"A{row}\"/></x:row>")).collect()
        };
        let xml = format!("<x:worksheet><x:sheetData>{}</x:sheetData></x:worksheet>", rows(20_000));
        let extras = sheet(xml.as_bytes());
        assert_eq!(extras.hidden_rows.len(), 20_000);
        assert!(extras.hidden_rows.iter().zip(1..).all(|((first, _), row)| *first == row));
    }
}
