//! Makes a table of other tables: below each other, beside each other, computed, chosen, added up.
//!
//! Nothing is guessed: what does not fit is refused with the column it is about, and rows that find no partner are
//! counted and named.

mod append;
mod compute;
mod fault;
mod group;
mod growing;
mod join;
mod select;

use std::collections::BTreeMap;

use arrow_array::UInt32Array;
use dossier::Message;
use dossier::combine::{ColumnOrigin, CombineStep};
use dossier::dataset::{ColumnType, Dataset, DatasetColumn};
use dossier::source::column_letters;

pub use fault::CombineFault;

use crate::table::{Column, Table, Values};
use crate::ticker::Ticker;
use crate::withhold::Rule;

/// A table that goes in.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What the dossier knows of it.
    pub dataset: &'a Dataset,
    /// All its columns, with their values.
    pub table: &'a Table,
    /// Whether a row is a person, household or case, or may be one: then a number of rows can be too small to show.
    pub rows_are_people: bool,
}

/// What came of a step.
#[derive(Clone, Debug)]
pub struct Combined {
    /// The values. A row keeps the row of the sheet it came from; rows that were added up are numbered from 1.
    pub table: Table,
    /// Its columns for the dossier.
    pub columns: Vec<DatasetColumn>,
    /// For each table that went in: what its columns became, and how many of its rows found a place.
    pub inputs: Vec<Share>,
    /// What was done, with the numbers of rows before and after.
    pub told: Vec<Message>,
    /// What a person should look at.
    pub remarks: Vec<Message>,
    /// Keys that were found on one side only.
    pub unmatched: Vec<OneSided>,
    /// Rows that occur more than once.
    pub duplicates: u32,
    /// For an index, the rows that it takes as 100.
    pub base: Option<Base>,
}

/// What became of a table that went in.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Its rows that found a place in the result.
    pub used: u32,
    /// What its columns became.
    pub columns: Vec<ColumnOrigin>,
    /// Where its rows went.
    pub rows: Placed,
}

/// Where the rows of a table that went in stand in the result; all rows count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// So many rows one after another, from this row of the result on.
    From {
        /// First row of the result.
        first: usize,
        /// How many.
        rows: usize,
    },
    /// For each row of the result the row that went in; `None` where none did.
    Each(Vec<Option<usize>>),
    /// For each row that went in, the row of the result that it was added up in.
    Into(Vec<usize>),
}

impl Placed {
    /// The rows that went in and stand behind a row of the result.
    pub fn behind(&self, row: usize) -> Vec<usize> {
        match self {
            Self::From { first, rows } => row.checked_sub(*first).filter(|own| own < rows).into_iter().collect(),
            Self::Each(own) => own.get(row).copied().flatten().into_iter().collect(),
            Self::Into(places) => {
                places.iter().enumerate().filter(|(_, place)| **place == row).map(|(own, _)| own).collect()
            }
        }
    }
}

/// A cell of a table that went in; the row counts from 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Behind {
    /// Position of the table among those that went in, from 0.
    pub input: usize,
    /// Its row.
    pub row: usize,
    /// Letters of its column.
    pub letter: String,
}

impl Combined {
    /// The cells that a value of the result was made of, in order of the tables that went in.
    pub fn behind(&self, row: usize, letter: &str) -> Vec<Behind> {
        let base = self.base.as_ref().filter(|base| base.letter == letter).and_then(|base| *base.rows.get(row)?);
        let mut out = Vec::new();
        for (input, share) in self.inputs.iter().enumerate() {
            let from = share.columns.iter().filter(|origin| origin.letter == letter).flat_map(|origin| &origin.from);
            let rows: Vec<usize> = share.rows.behind(row).into_iter().chain(base).collect();
            for letter in from {
                out.extend(rows.iter().map(|row| Behind { input, row: *row, letter: letter.clone() }));
            }
        }
        out.sort();
        out.dedup();
        out
    }
}

/// The rows that an index takes as 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Letters of the computed column.
    pub letter: String,
    /// For each row the row of the base, when its group has one.
    pub rows: Vec<Option<usize>>,
}

/// Rows of one table whose key does not occur in the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneSided {
    /// Position of the table among those that went in, from 0.
    pub input: usize,
    /// How many rows.
    pub rows: u32,
    /// Their keys, each once, in order of first appearance, at most [`KEYS_CAP`].
    pub keys: Vec<String>,
    /// Different keys in all.
    pub distinct: u32,
}

/// Most keys that are named.
pub const KEYS_CAP: usize = 200;
/// Most rows of a result.
pub const ROWS_CAP: usize = 5_000_000;

/// Carries out a step. The inputs are those of [`CombineStep::inputs`], in that order; the rule says which counts are
/// small, so that a ratio does not give away what may not be shown.
pub fn combine(
    step: &CombineStep,
    inputs: &[Input<'_>],
    rule: &Rule,
    ticker: &mut dyn Ticker,
) -> Result<Combined, CombineFault> {
    let first = *inputs.first().ok_or(CombineFault::NoTable)?;
    let second = || inputs.get(1).copied().ok_or(CombineFault::NoTable);
    match step {
        CombineStep::Append { parts, label } => append::append(inputs, parts, label, ticker),
        CombineStep::Join { keys, columns, unmatched, spelling, same, .. } => {
            let wish = join::Wish { keys, columns, unmatched: *unmatched, spelling: *spelling, same };
            join::join(first, second()?, &wish, ticker)
        }
        CombineStep::Compute { column, formula, .. } => compute::compute(first, column, formula, rule),
        CombineStep::Select { conditions, .. } => select::select(first, conditions, ticker),
        CombineStep::Group { by, sums, rows, .. } => group::group(first, (by, sums, rows), ticker),
    }
}

impl Input<'_> {
    /// The column with this name, with its place.
    fn column(&self, name: &str) -> Result<(usize, &Column), CombineFault> {
        let found = self.table.columns.iter().enumerate().find(|(_, column)| column.name == name);
        found.ok_or_else(|| CombineFault::NoColumn { column: name.to_owned(), table: self.dataset.name.clone() })
    }

    /// The column with this name, when it holds numbers.
    fn numbers(&self, name: &str) -> Result<(usize, &Column), CombineFault> {
        let found = self.column(name)?;
        match found.1.values {
            Values::Number(_) => Ok(found),
            Values::Date(_) | Values::Text { .. } => Err(CombineFault::NoNumbers { column: name.to_owned() }),
        }
    }

    /// What the dossier knows of a column.
    fn known(&self, column: &Column) -> Option<&DatasetColumn> {
        self.dataset.columns.iter().find(|known| known.letter == column.letter)
    }
}

/// What a value is matched by: numbers without needless decimals, days as written in ISO, text without spaces around it.
/// `None` when there is no value.
pub(crate) fn key_text(column: &Column, row: usize) -> Option<String> {
    let values = &column.values;
    match values {
        Values::Number(_) => values.number(row).map(|number| number.to_string()),
        Values::Date(_) => values.day(row).map(|day| day.to_string()),
        Values::Text { .. } => values.label(row).map(|label| label.trim().to_owned()),
    }
}

/// Puts a result together: letters in order, columns described, rows counted.
struct Assembly {
    columns: Vec<(Column, Option<DatasetColumn>)>,
    sheet_rows: UInt32Array,
}

impl Assembly {
    /// The table and its columns; the letters are given here, in order.
    fn finish(self) -> (Table, Vec<DatasetColumn>, u32) {
        let (mut columns, mut known) = (Vec::new(), Vec::new());
        for (position, (column, of)) in (1_u32..).zip(self.columns) {
            let column = Column { letter: column_letters(position), ..column };
            let mut described = crate::profile::dataset_column(&column, of.as_ref().and_then(|of| of.personal_data));
            described.definition = of.map(|of| of.definition).unwrap_or_default();
            known.push(described);
            columns.push(column);
        }
        let table = Table { columns, sheet_rows: self.sheet_rows };
        let duplicates = growing::repeated(&table);
        (table, known, duplicates)
    }
}

/// Refuses a name that another column has, or none.
fn free_name(name: &str, columns: &[Column]) -> Result<(), CombineFault> {
    if name.trim().is_empty() {
        return Err(CombineFault::NoName);
    }
    if columns.iter().any(|column| column.name == name.trim()) {
        return Err(CombineFault::NameTaken { name: name.trim().to_owned() });
    }
    Ok(())
}

/// A column of numbers.
fn of_numbers(name: &str, like: &Column, kind: ColumnType, values: Vec<Option<f64>>) -> Column {
    Column {
        letter: String::new(),
        name: name.trim().to_owned(),
        kind,
        unit: like.unit.clone(),
        role: like.role,
        values: Values::Number(values.into_iter().collect()),
        missing: BTreeMap::new(),
    }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
