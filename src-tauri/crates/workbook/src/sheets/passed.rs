//! Cells on their way from the threads that read to the one that tells. Texts go once; then their number goes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::io::{Read, Seek, Write};
use std::sync::mpsc::{Receiver, SyncSender};

use analysis::RawValue;
use calamine::{DataRef, XlsxCellReader};
use dossier::source::Cell;

use super::styles::Styles;
use super::xlsx::{Trouble, of_sheet};
use super::{BOLD_ROWS, Epoch, Said, Stop, say};
use crate::receive::OUTSIDE_GRID;
use crate::wire::{MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Sender};

/// Cells that go together, and how many such batches may wait.
const BATCH: usize = 1024;
pub(super) const WAITING: usize = 16;

/// Texts of cells that are looked up before they go again.
const KNOWN: usize = 65_536;

struct Passed {
    cell: Cell,
    style: usize,
    value: Value,
}

enum Value {
    Raw(RawValue<'static>),
    NotFinite,
    /// A text that went before, by its number.
    Known(u32),
    Own(Box<str>),
}

/// Cells that go together.
#[derive(Default)]
pub(super) struct Batch {
    cells: Vec<Passed>,
    /// Texts that were not met before; they are counted on.
    texts: Vec<Box<str>>,
    /// Whether an empty cell was among them.
    empty: bool,
    end: End,
}

/// What follows a batch.
#[derive(Default)]
enum End {
    #[default]
    More,
    /// The stretch of the sheet is whole.
    Stretch,
    /// The cells were good as far as they are here.
    Trouble(Trouble),
}

/// The side that reads.
pub(super) struct Reading {
    pass: SyncSender<Batch>,
    epoch: Epoch,
    batch: Batch,
    /// Numbers of shared texts, by the place where they are kept, and of others.
    shared: HashMap<usize, u32, BuildHasherDefault<PointerHasher>>,
    known: HashMap<Box<str>, u32, foldhash::fast::RandomState>,
    count: u32,
}

impl Reading {
    pub(super) fn new(pass: SyncSender<Batch>, epoch: Epoch) -> Self {
        let (shared, known) = (HashMap::default(), HashMap::default());
        Self { pass, epoch, batch: Batch::default(), shared, known, count: 0 }
    }

    /// Reads a stretch to its end, or for as long as somebody takes the cells. Gives whether to go on.
    pub(super) fn stretch<RS: Read + Seek>(&mut self, mut reader: XlsxCellReader<'_, RS>) -> bool {
        loop {
            let (found, style) = match reader.next_cell_with_style_id() {
                Ok(Some(found)) => found,
                Ok(None) => return self.send(End::Stretch),
                Err(error) => return self.fail(of_sheet(&error)),
            };
            let (row, column) = found.get_position();
            if row >= MOST_ROWS || column >= MOST_COLUMNS {
                return self.fail(Trouble::Sheet(OUTSIDE_GRID));
            }
            let Some(value) = self.value(found.get_value()) else { continue };
            self.batch.cells.push(Passed { cell: Cell { row: row + 1, column: column + 1 }, style, value });
            if self.batch.cells.len() == BATCH && !self.send(End::More) {
                return false;
            }
        }
    }

    /// Passes on what was read so far, and why there is no more.
    pub(super) fn fail(&mut self, trouble: Trouble) -> bool {
        self.send(End::Trouble(trouble));
        false
    }

    fn send(&mut self, end: End) -> bool {
        let next = Batch { cells: Vec::with_capacity(BATCH), ..Batch::default() };
        let batch = std::mem::replace(&mut self.batch, next);
        self.pass.send(Batch { end, ..batch }).is_ok()
    }

    fn value(&mut self, value: &DataRef<'_>) -> Option<Value> {
        Some(match Said::of(value, self.epoch) {
            Said::Nothing => {
                self.batch.empty |= matches!(value, DataRef::Empty);
                return None;
            }
            Said::Raw(raw) => Value::Raw(raw),
            Said::NotFinite => Value::NotFinite,
            Said::Text(text) if text.len() > MOST_CHARACTERS => Value::Own(text.into()),
            Said::Text(text) => match value {
                DataRef::SharedString(text) => Value::Known(self.shared(text)),
                _ => self.own(text),
            },
        })
    }

    fn shared(&mut self, text: &str) -> u32 {
        let key = text.as_ptr() as usize;
        if let Some(number) = self.shared.get(&key) {
            return *number;
        }
        let number = self.first(text);
        self.shared.insert(key, number);
        number
    }

    fn own(&mut self, text: &str) -> Value {
        if let Some(number) = self.known.get(text) {
            return Value::Known(*number);
        }
        if self.known.len() >= KNOWN {
            return Value::Own(text.into());
        }
        let number = self.first(text);
        self.known.insert(text.into(), number);
        Value::Known(number)
    }

    /// A text is met for the first time; gives its number.
    fn first(&mut self, text: &str) -> u32 {
        self.batch.texts.push(text.into());
        self.count += 1;
        self.count - 1
    }
}

/// The side that tells.
pub(super) struct Telling<'a, W: Write> {
    pub(super) sheet: &'a str,
    pub(super) styles: Styles,
    pub(super) sender: &'a mut Sender<W>,
}

impl<W: Write> Telling<'_, W> {
    /// Tells all cells of a sheet: of each lane a stretch, by turns. Gives whether any cell was empty.
    pub(super) fn all(mut self, lanes: &[Receiver<Batch>]) -> Result<bool, Stop> {
        let mut texts = vec![Vec::new(); lanes.len()];
        let (mut last, mut empty) = (None, false);
        let mut turn = 0;
        // A lane that has nothing more to say at its turn was the last.
        while let Ok(batch) = lanes[turn].recv() {
            let texts = &mut texts[turn];
            empty |= batch.empty;
            for text in &batch.texts {
                texts.push(self.sender.own_text(text)?);
            }
            for passed in &batch.cells {
                self.cell(passed, texts)?;
                last = Some(passed.cell);
            }
            match batch.end {
                End::More => {}
                End::Stretch => turn = (turn + 1) % lanes.len(),
                End::Trouble(trouble) => return Err(trouble.after(self.sheet, last)),
            }
        }
        Ok(empty)
    }

    fn cell(&mut self, Passed { cell, style, value }: &Passed, texts: &[u32]) -> Result<(), Stop> {
        let format = self.styles.format(*style, self.sender)?;
        if cell.row <= BOLD_ROWS && self.styles.is_bold(*style) {
            self.sender.bold(*cell)?;
        }
        match value {
            Value::Known(text) => {
                let text = texts.get(*text as usize).copied().unwrap_or(0);
                Ok(self.sender.text_cell(*cell, text, format)?)
            }
            Value::Raw(raw) => say(*cell, Said::Raw(*raw), format, self.sender),
            Value::NotFinite => say(*cell, Said::NotFinite, format, self.sender),
            Value::Own(text) => say(*cell, Said::Text(text), format, self.sender),
        }
    }
}

/// Addresses are different enough already: one multiplication spreads them.
#[derive(Default)]
struct PointerHasher(u64);

impl Hasher for PointerHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, number: usize) {
        self.0 = (self.0 ^ number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(20);
    }
}
