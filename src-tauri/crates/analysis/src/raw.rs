//! A sheet as it was read, before anybody knows what it means. Defined here, filled by `workbook`.
//!
//! Columns of compact cells, cut into blocks of rows so that two far corners of a sheet cost two blocks and not the
//! whole rectangle: one byte of kind and eight bytes of value per cell, number formats only where they differ, texts
//! kept once in one long string. A full sheet of a million rows and ten columns takes about 95 MB.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use dossier::source::CellRange;

/// What stood in a cell, borrowed from the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RawValue<'a> {
    /// Nothing.
    Empty,
    /// A number as the sheet stores it.
    Number(f64),
    /// Text.
    Text(&'a str),
    /// Yes or no.
    Bool(bool),
    /// A date or time as the sheet stores it: days since its epoch, already moved to 1899-12-30.
    DateTime(f64),
    /// An error value such as `#N/B`, as text.
    Error(&'a str),
    /// A formula without a stored result.
    Formula,
}

/// What is handed to [`RawSheet::push`].
pub type RawCell<'a> = RawValue<'a>;

/// Number format of a cell, as far as it gives the value a meaning. Position in [`RawSheet::formats`].
pub type FormatId = u16;

/// Position of a text in the sheet. The same text may have more than one.
pub type TextId = u32;

/// One cell that holds something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry<'a> {
    /// Row, from 1.
    pub row: u32,
    /// What stands there.
    pub value: RawValue<'a>,
    /// Number format, position in [`RawSheet::formats`].
    pub format: FormatId,
    /// For texts: which text, so that work on equal texts can be done once.
    pub text: Option<TextId>,
}

/// Where the cells come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// A workbook: numbers are numbers, and a number as text is odd.
    #[default]
    Workbook,
    /// A text file or pasted cells: everything was text.
    Text,
}

/// A sheet as it was read.
#[derive(Clone, Debug, Default)]
pub struct RawSheet {
    /// Name of the sheet.
    pub name: String,
    /// Where the cells come from.
    pub origin: Origin,
    /// Whether people see it without unhiding it.
    pub visible: bool,
    /// Rows up to the last cell that holds something.
    pub rows: u32,
    /// Columns up to the last cell that holds something.
    pub columns: u32,
    /// Merged blocks.
    pub merged: Vec<CellRange>,
    /// Rows that are hidden, from 1.
    pub hidden_rows: Vec<u32>,
    /// Columns that are hidden, from 1.
    pub hidden_columns: Vec<u32>,
    /// Number formats by [`FormatId`]; 0 is the general format.
    pub formats: Vec<String>,
    /// Cells with a bold face, (row, column) from 1, sorted; only the first 200 rows are asked for.
    pub bold: Vec<(u32, u32)>,
    /// Blocks that the workbook itself marks as a table with its header: Excel tables and filter ranges.
    pub marked: Vec<CellRange>,
    cells: Vec<Vec<Option<Box<Block>>>>,
    blocks: usize,
    texts: String,
    text_ends: Vec<u32>,
    known: HashMap<Box<str>, TextId>,
}

/// Rows in one block of a column.
const BLOCK_ROWS: u32 = 1024;

/// Texts that are looked up before they are stored again; later ones are simply stored, which costs only room.
const KNOWN_TEXTS: usize = 65_536;

#[derive(Clone, Debug)]
struct Block {
    kinds: [u8; BLOCK_ROWS as usize],
    values: [u64; BLOCK_ROWS as usize],
    formats: Formats,
}

#[derive(Clone, Debug)]
enum Formats {
    Same(FormatId),
    Each(Box<[FormatId; BLOCK_ROWS as usize]>),
}

const EMPTY: u8 = 0;
const NUMBER: u8 = 1;
const TEXT: u8 = 2;
const BOOL: u8 = 3;
const DATE_TIME: u8 = 4;
const ERROR: u8 = 5;
const FORMULA: u8 = 6;

impl RawSheet {
    /// An empty sheet with a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), visible: true, formats: vec![String::new()], ..Self::default() }
    }

    /// Puts a value into a cell; row and column from 1. Cells may come in any order, best row by row.
    pub fn push(&mut self, row: u32, column: u32, value: RawCell<'_>, format: FormatId) {
        let (kind, bits) = match value {
            RawValue::Empty => return,
            RawValue::Number(number) => (NUMBER, number.to_bits()),
            RawValue::Text(text) => (TEXT, u64::from(self.keep(text))),
            RawValue::Bool(truth) => (BOOL, u64::from(truth)),
            RawValue::DateTime(days) => (DATE_TIME, days.to_bits()),
            RawValue::Error(text) => (ERROR, u64::from(self.keep(text))),
            RawValue::Formula => (FORMULA, 0),
        };
        self.store(row, column, (kind, bits, format));
    }

    /// Stores a text for use by [`Self::push_text`], without looking whether it is there already.
    pub fn add_text(&mut self, text: &str) -> TextId {
        let id = TextId::try_from(self.text_ends.len()).unwrap_or(TextId::MAX);
        self.texts.push_str(text);
        self.text_ends.push(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        id
    }

    /// Puts a stored text into a cell; row and column from 1.
    pub fn push_text(&mut self, row: u32, column: u32, text: TextId, format: FormatId) {
        self.store(row, column, (TEXT, u64::from(text), format));
    }

    /// What stands in a cell; row and column from 1.
    pub fn value(&self, row: u32, column: u32) -> RawValue<'_> {
        self.entry(row, column).map_or(RawValue::Empty, |entry| entry.value)
    }

    /// A cell that holds something; row and column from 1.
    pub fn entry(&self, row: u32, column: u32) -> Option<Entry<'_>> {
        let blocks = self.cells.get(column.checked_sub(1)? as usize)?;
        let index = row.checked_sub(1)?;
        let block = blocks.get((index / BLOCK_ROWS) as usize)?.as_deref()?;
        self.read(block, row)
    }

    /// The cells of a column that hold something, from top to bottom, within a range of rows.
    pub fn cells(&self, column: u32, rows: RangeInclusive<u32>) -> impl Iterator<Item = Entry<'_>> {
        let blocks = self.cells.get((column.max(1) - 1) as usize).map_or(&[][..], Vec::as_slice);
        let (first, last) = ((*rows.start()).max(1), (*rows.end()).min(self.rows));
        let from = ((first - 1) / BLOCK_ROWS) as usize;
        let numbered = (0_u32..).zip(blocks).skip(from).take_while(move |(number, _)| number * BLOCK_ROWS < last);
        numbered.filter_map(|(number, block)| block.as_deref().map(|block| (number, block))).flat_map(
            move |(number, block)| {
                let start = (number * BLOCK_ROWS + 1).max(first);
                let end = ((number + 1) * BLOCK_ROWS).min(last);
                (start..=end).filter_map(move |row| self.read(block, row))
            },
        )
    }

    /// Number format of a cell; the empty text is the general format.
    pub fn format(&self, row: u32, column: u32) -> &str {
        let format = self.entry(row, column).map_or(0, |entry| entry.format);
        self.formats.get(usize::from(format)).map_or("", String::as_str)
    }

    /// Whether a cell holds nothing.
    pub fn is_empty(&self, row: u32, column: u32) -> bool {
        self.entry(row, column).is_none()
    }

    /// Whether a cell has a bold face; known for the first 200 rows only.
    pub fn is_bold(&self, row: u32, column: u32) -> bool {
        self.bold.binary_search(&(row, column)).is_ok()
    }

    /// The position of a number format, added when it is new.
    pub fn format_id(&mut self, format: &str) -> FormatId {
        let known = self.formats.iter().position(|have| have == format);
        let index = known.unwrap_or_else(|| {
            self.formats.push(format.to_owned());
            self.formats.len() - 1
        });
        FormatId::try_from(index).unwrap_or(0)
    }

    /// How many texts are stored; every [`TextId`] is below it.
    pub fn text_count(&self) -> usize {
        self.text_ends.len()
    }

    /// About how many bytes the cells and texts take.
    pub fn bytes(&self) -> usize {
        let cells = self.blocks * size_of::<Block>();
        let texts = self.texts.capacity() + self.text_ends.capacity() * size_of::<u32>();
        let beside = (self.hidden_rows.capacity() + self.hidden_columns.capacity()) * size_of::<u32>()
            + self.bold.capacity() * size_of::<(u32, u32)>()
            + (self.merged.capacity() + self.marked.capacity()) * size_of::<CellRange>();
        // A format is short: the reader passes on none that Excel itself would not take.
        cells + texts + beside + self.formats.len() * 64
    }

    fn read<'a>(&'a self, block: &Block, row: u32) -> Option<Entry<'a>> {
        let slot = ((row - 1) % BLOCK_ROWS) as usize;
        let kind = block.kinds[slot];
        if kind == EMPTY {
            return None;
        }
        let bits = block.values[slot];
        let id = || TextId::try_from(bits).unwrap_or(TextId::MAX);
        let (value, text) = match kind {
            NUMBER => (RawValue::Number(f64::from_bits(bits)), None),
            TEXT => (RawValue::Text(self.text(id())), Some(id())),
            BOOL => (RawValue::Bool(bits != 0), None),
            DATE_TIME => (RawValue::DateTime(f64::from_bits(bits)), None),
            ERROR => (RawValue::Error(self.text(id())), None),
            _ => (RawValue::Formula, None),
        };
        let format = match &block.formats {
            Formats::Same(format) => *format,
            Formats::Each(formats) => formats[slot],
        };
        Some(Entry { row, value, format, text })
    }

    fn text(&self, id: TextId) -> &str {
        let index = id as usize;
        let start = if index == 0 { Some(0) } else { self.text_ends.get(index - 1).map(|end| *end as usize) };
        let end = self.text_ends.get(index).map(|end| *end as usize);
        start.zip(end).and_then(|(start, end)| self.texts.get(start..end)).unwrap_or("")
    }

    fn store(&mut self, row: u32, column: u32, cell: (u8, u64, FormatId)) {
        if row == 0 || column == 0 {
            return;
        }
        self.rows = self.rows.max(row);
        self.columns = self.columns.max(column);
        let index = column as usize - 1;
        if self.cells.len() <= index {
            self.cells.resize_with(index + 1, Vec::new);
        }
        let number = ((row - 1) / BLOCK_ROWS) as usize;
        let blocks = &mut self.cells[index];
        if blocks.len() <= number {
            blocks.resize_with(number + 1, || None);
        }
        let held = &mut self.blocks;
        let block = blocks[number].get_or_insert_with(|| {
            *held += 1;
            Block::starting_with(cell.2)
        });
        block.set(((row - 1) % BLOCK_ROWS) as usize, cell);
    }

    fn keep(&mut self, text: &str) -> TextId {
        if let Some(id) = self.known.get(text) {
            return *id;
        }
        let id = self.add_text(text);
        if self.known.len() < KNOWN_TEXTS {
            self.known.insert(text.into(), id);
        }
        id
    }
}

impl Block {
    fn starting_with(format: FormatId) -> Box<Self> {
        const ROWS: usize = BLOCK_ROWS as usize;
        Box::new(Self { kinds: [EMPTY; ROWS], values: [0; ROWS], formats: Formats::Same(format) })
    }

    fn set(&mut self, slot: usize, (kind, bits, format): (u8, u64, FormatId)) {
        self.kinds[slot] = kind;
        self.values[slot] = bits;
        match &mut self.formats {
            Formats::Same(same) if *same == format => {}
            Formats::Same(same) => {
                let mut each = Box::new([*same; BLOCK_ROWS as usize]);
                each[slot] = format;
                self.formats = Formats::Each(each);
            }
            Formats::Each(each) => each[slot] = format,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_a_cell_comes_out_of_it() {
        let mut sheet = RawSheet::new("Blad1");
        let percent = sheet.format_id("0.0%");
        sheet.push(3, 2, RawValue::Number(0.125), percent);
        sheet.push(1, 2, RawValue::Text("Aandeel"), 0);
        sheet.push(5, 1, RawValue::Text("Aandeel"), 0);
        sheet.push(4, 2, RawValue::Bool(true), 0);
        assert_eq!(sheet.value(3, 2), RawValue::Number(0.125));
        assert_eq!(sheet.format(3, 2), "0.0%");
        assert_eq!(sheet.format(1, 2), "");
        assert_eq!(sheet.value(1, 2), RawValue::Text("Aandeel"));
        assert_eq!(sheet.value(5, 1), RawValue::Text("Aandeel"));
        assert_eq!(sheet.value(4, 2), RawValue::Bool(true));
        assert!(sheet.is_empty(2, 2) && sheet.is_empty(9, 9) && sheet.is_empty(1, 1) && sheet.is_empty(0, 0));
        assert_eq!((sheet.rows, sheet.columns), (5, 2));
        assert_eq!(sheet.text_count(), 1);
    }

    #[test]
    fn two_far_corners_cost_two_blocks() {
        let mut sheet = RawSheet::new("Blad1");
        sheet.push(1, 1, RawValue::Number(1.0), 0);
        sheet.push(1_048_576, 16_384, RawValue::Number(2.0), 0);
        assert_eq!(sheet.value(1_048_576, 16_384), RawValue::Number(2.0));
        assert!(sheet.bytes() < 30_000);
    }

    #[test]
    fn the_cells_of_a_column_come_from_top_to_bottom_within_the_rows_asked_for() {
        let mut sheet = RawSheet::new("Blad1");
        for row in [1, 1024, 1025, 3000] {
            sheet.push(row, 2, RawValue::Number(f64::from(row)), 0);
        }
        let rows = |range| sheet.cells(2, range).map(|entry| entry.row).collect::<Vec<_>>();
        assert_eq!(rows(1..=4000), [1, 1024, 1025, 3000]);
        assert_eq!(rows(1024..=1025), [1024, 1025]);
        assert_eq!(rows(1026..=2999), [0_u32; 0]);
        assert_eq!(sheet.cells(9, 1..=10).count(), 0);
    }
}
