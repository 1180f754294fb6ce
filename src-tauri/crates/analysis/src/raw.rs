//! A sheet as it was read, before anybody knows what it means. Defined here, filled by `workbook`.
//!
//! Columns of compact cells, cut into blocks of rows so that two far corners of a sheet cost two blocks and not the
//! whole rectangle: one byte of kind and four bytes of value per cell, eight where a number needs them, number formats
//! only where they differ, texts kept once in one long string. A sheet of a million rows, six columns of texts and counts
//! and four of amounts, takes about 68 MB.

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
    /// Bytes that the blocks take.
    held: usize,
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
    kinds: Kinds,
    values: Values,
    formats: Formats,
}

/// What the cells of a block are.
#[derive(Clone, Debug)]
enum Kinds {
    /// So many cells from the top are of one kind, the rest are empty.
    Run(u8, u16),
    Each(Box<[u8; BLOCK_ROWS as usize]>),
}

/// Values of a block: positions of texts, and numbers.
#[derive(Clone, Debug)]
enum Values {
    /// All fit in four bytes; numbers are whole, and kept as such.
    Narrow(Box<[u32; BLOCK_ROWS as usize]>),
    /// Numbers are kept as their bits.
    Wide(Box<[u64; BLOCK_ROWS as usize]>),
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

    /// Stores a text for use by [`Self::push_text`] and [`Self::push_error`], without looking whether it is there already.
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

    /// Puts an error with a stored text into a cell; row and column from 1.
    pub fn push_error(&mut self, row: u32, column: u32, text: TextId, format: FormatId) {
        self.store(row, column, (ERROR, u64::from(text), format));
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
    pub fn cells(&self, column: u32, rows: RangeInclusive<u32>) -> Cells<'_> {
        let blocks = self.cells.get((column.max(1) - 1) as usize).map_or(&[][..], Vec::as_slice);
        let (next, last) = ((*rows.start()).max(1), (*rows.end()).min(self.rows));
        Cells { sheet: self, blocks, next, last }
    }

    /// Numbers of a column from a row on, for as long as there is nothing else and they lie together in memory: a fast way
    /// through a long column.
    pub fn numbers_from(&self, row: u32, column: u32) -> Numbers<'_> {
        let block = self.cells.get((column.max(1) - 1) as usize).zip(row.checked_sub(1)).and_then(|(blocks, index)| {
            Some((blocks.get((index / BLOCK_ROWS) as usize)?.as_deref()?, (index % BLOCK_ROWS) as usize))
        });
        let Some((block, slot)) = block else { return Numbers::Narrow(&[]) };
        let end = slot + block.kinds.numbers_from(slot);
        match &block.values {
            Values::Narrow(values) => Numbers::Narrow(&values[slot..end]),
            Values::Wide(values) => Numbers::Wide(&values[slot..end]),
        }
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
        let texts = self.texts.capacity() + self.text_ends.capacity() * size_of::<u32>();
        let beside = (self.hidden_rows.capacity() + self.hidden_columns.capacity()) * size_of::<u32>()
            + self.bold.capacity() * size_of::<(u32, u32)>()
            + (self.merged.capacity() + self.marked.capacity()) * size_of::<CellRange>();
        // A format is short: the reader passes on none that Excel itself would not take.
        self.held + texts + beside + self.formats.len() * 64
    }

    fn read<'a>(&'a self, block: &Block, row: u32) -> Option<Entry<'a>> {
        let slot = ((row - 1) % BLOCK_ROWS) as usize;
        let kind = block.kinds.at(slot);
        if kind == EMPTY {
            return None;
        }
        let (number, id) = match &block.values {
            Values::Narrow(values) => (f64::from(values[slot]), values[slot]),
            Values::Wide(values) => {
                (f64::from_bits(values[slot]), TextId::try_from(values[slot]).unwrap_or(TextId::MAX))
            }
        };
        let (value, text) = match kind {
            NUMBER => (RawValue::Number(number), None),
            TEXT => (RawValue::Text(self.text(id)), Some(id)),
            BOOL => (RawValue::Bool(id != 0), None),
            DATE_TIME => (RawValue::DateTime(number), None),
            ERROR => (RawValue::Error(self.text(id)), None),
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
        let before = blocks[number].as_ref().map_or(0, |block| block.bytes());
        let block = blocks[number].get_or_insert_with(|| Box::new(Block::starting_with(cell.2)));
        block.set(((row - 1) % BLOCK_ROWS) as usize, cell);
        self.held = self.held + block.bytes() - before;
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

/// Cells of a column from top to bottom, as [`RawSheet::cells`] gives them.
#[derive(Clone, Debug)]
pub struct Cells<'a> {
    sheet: &'a RawSheet,
    blocks: &'a [Option<Box<Block>>],
    /// The row that is looked at next, and the last.
    next: u32,
    last: u32,
}

impl<'a> Iterator for Cells<'a> {
    type Item = Entry<'a>;

    fn next(&mut self) -> Option<Entry<'a>> {
        while self.next <= self.last {
            let number = (self.next - 1) / BLOCK_ROWS;
            let end = (number + 1).saturating_mul(BLOCK_ROWS).min(self.last);
            if let Some(block) = self.blocks.get(number as usize)?.as_deref() {
                while self.next <= end {
                    let row = self.next;
                    self.next += 1;
                    if let Some(entry) = self.sheet.read(block, row) {
                        return Some(entry);
                    }
                }
            }
            self.next = end + 1;
        }
        None
    }
}

impl Block {
    fn starting_with(format: FormatId) -> Self {
        const ROWS: usize = BLOCK_ROWS as usize;
        let values = Values::Narrow(Box::new([0; ROWS]));
        Self { kinds: Kinds::Run(EMPTY, 0), values, formats: Formats::Same(format) }
    }

    fn bytes(&self) -> usize {
        let values = if matches!(self.values, Values::Narrow(_)) { size_of::<u32>() } else { size_of::<u64>() };
        let formats = if matches!(self.formats, Formats::Each(_)) { size_of::<FormatId>() } else { 0 };
        let kinds = if matches!(self.kinds, Kinds::Each(_)) { size_of::<u8>() } else { 0 };
        size_of::<Self>() + BLOCK_ROWS as usize * (kinds + values + formats)
    }

    fn set(&mut self, slot: usize, (kind, bits, format): (u8, u64, FormatId)) {
        self.kinds.set(slot, kind);
        self.values.set(slot, is_number(kind), bits, &self.kinds);
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

fn is_number(kind: u8) -> bool {
    kind == NUMBER || kind == DATE_TIME
}

/// A value in four bytes, when it fits: a position, or a whole number that is not minus zero.
fn narrow(is_number: bool, bits: u64) -> Option<u32> {
    if !is_number {
        return u32::try_from(bits).ok();
    }
    // What does not fit comes back as another number.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just below")]
    let whole = f64::from_bits(bits) as u32;
    (f64::from(whole).to_bits() == bits).then_some(whole)
}

impl Kinds {
    fn at(&self, slot: usize) -> u8 {
        match self {
            Self::Run(kind, length) if slot < usize::from(*length) => *kind,
            Self::Run(..) => EMPTY,
            Self::Each(kinds) => kinds[slot],
        }
    }

    fn set(&mut self, slot: usize, kind: u8) {
        match self {
            Self::Run(same, length) if slot == usize::from(*length) && (*length == 0 || *same == kind) => {
                (*same, *length) = (kind, *length + 1);
            }
            Self::Run(same, length) if slot < usize::from(*length) && *same == kind => {}
            Self::Run(same, length) => {
                let mut each = Box::new([EMPTY; BLOCK_ROWS as usize]);
                each[..usize::from(*length)].fill(*same);
                each[slot] = kind;
                *self = Self::Each(each);
            }
            Self::Each(kinds) => kinds[slot] = kind,
        }
    }

    /// How many numbers follow each other from a slot on.
    fn numbers_from(&self, slot: usize) -> usize {
        match self {
            Self::Run(NUMBER, length) => usize::from(*length).saturating_sub(slot),
            Self::Run(..) => 0,
            Self::Each(kinds) => kinds[slot..].iter().take_while(|kind| **kind == NUMBER).count(),
        }
    }
}

impl Values {
    fn set(&mut self, slot: usize, is_a_number: bool, bits: u64, kinds: &Kinds) {
        match (&mut *self, narrow(is_a_number, bits)) {
            (Self::Wide(values), _) => values[slot] = bits,
            (Self::Narrow(values), Some(value)) => values[slot] = value,
            (Self::Narrow(values), None) => {
                let mut wide = Box::new([0; BLOCK_ROWS as usize]);
                for (slot, (wide, value)) in wide.iter_mut().zip(values.iter()).enumerate() {
                    *wide = if is_number(kinds.at(slot)) { f64::from(*value).to_bits() } else { u64::from(*value) };
                }
                wide[slot] = bits;
                *self = Self::Wide(wide);
            }
        }
    }
}

/// Numbers that lie together.
#[derive(Clone, Copy, Debug)]
pub enum Numbers<'a> {
    /// Whole numbers.
    Narrow(&'a [u32]),
    /// Numbers by their bits.
    Wide(&'a [u64]),
}

impl<'a> Numbers<'a> {
    /// The numbers, one after the other.
    pub fn iter(self) -> impl Iterator<Item = f64> + 'a {
        let (narrow, wide) = match self {
            Self::Narrow(values) => (values, &[][..]),
            Self::Wide(values) => (&[][..], values),
        };
        narrow.iter().map(|value| f64::from(*value)).chain(wide.iter().map(|bits| f64::from_bits(*bits)))
    }

    /// The first of them.
    #[must_use]
    pub fn first(self, count: usize) -> Self {
        match self {
            Self::Narrow(values) => Self::Narrow(&values[..count.min(values.len())]),
            Self::Wide(values) => Self::Wide(&values[..count.min(values.len())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_of_small_whole_numbers_becomes_wider_with_the_first_that_does_not_fit() {
        let mut sheet = RawSheet::new("Blad1");
        sheet.push(1, 1, RawValue::Number(4_294_967_295.0), 0);
        sheet.push(2, 1, RawValue::DateTime(45_000.0), 0);
        sheet.push(3, 1, RawValue::Text("n.b."), 0);
        let narrow = sheet.bytes();
        for (row, number) in [(4, -0.0_f64), (5, -1.0), (6, 0.5), (7, 4_294_967_296.0)] {
            sheet.push(row, 1, RawValue::Number(number), 0);
            assert_eq!(sheet.value(row, 1), RawValue::Number(number));
        }
        assert!(matches!(sheet.value(4, 1), RawValue::Number(zero) if zero.is_sign_negative()));
        assert_eq!(sheet.value(1, 1), RawValue::Number(4_294_967_295.0));
        assert_eq!(sheet.value(2, 1), RawValue::DateTime(45_000.0));
        assert_eq!(sheet.value(3, 1), RawValue::Text("n.b."));
        assert!(sheet.bytes() > narrow);
        assert_eq!(sheet.numbers_from(4, 1).iter().collect::<Vec<_>>(), [0.0, -1.0, 0.5, 4_294_967_296.0]);
        assert_eq!(sheet.numbers_from(1, 1).first(9).iter().count(), 1);
    }

    #[test]
    fn cells_of_one_kind_from_the_top_take_less_room_and_read_the_same() {
        let (mut sheet, mut odd) = (RawSheet::new("Blad1"), RawSheet::new("Blad2"));
        let number = |row: u32| RawValue::Number(f64::from(row));
        for row in 1..=BLOCK_ROWS {
            sheet.push(row, 1, number(row), 0);
            if row != 7 {
                odd.push(row, 1, number(row), 0);
            }
        }
        assert_eq!(odd.bytes() - sheet.bytes(), BLOCK_ROWS as usize);
        assert!(odd.is_empty(7, 1));
        odd.push(9, 1, RawValue::Text("n.b."), 0);
        odd.push(7, 1, number(7), 0);
        let kinds =
            |sheet: &RawSheet| (1..=BLOCK_ROWS).map(|row| sheet.value(row, 1) == number(row)).collect::<Vec<_>>();
        assert!(kinds(&sheet).iter().all(|same| *same));
        assert_eq!(kinds(&odd).iter().position(|same| !same), Some(8));
        assert_eq!((sheet.numbers_from(1, 1).iter().count(), odd.numbers_from(1, 1).iter().count()), (1024, 8));
        sheet.push(3, 1, RawValue::Bool(true), 0);
        assert_eq!((sheet.value(3, 1), sheet.value(4, 1)), (RawValue::Bool(true), number(4)));
    }

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
