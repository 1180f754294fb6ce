//! A table in memory: typed columns of equal length, each row with the row of the sheet it came from.

use std::collections::BTreeMap;

use arrow_array::{Array, Date32Array, Float64Array, UInt32Array};
use dossier::Day;
use dossier::dataset::{ColumnType, Role};
use dossier::source::{Cell, cells_in_row, column_runs};
use serde::{Deserialize, Serialize};

use crate::labels::Labels;

/// Why a value is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Nothing stood there.
    Empty,
    /// Marked as unknown (`onbekend`, `n.b.`, `?`).
    Unknown,
    /// Marked as secret or withheld by the source (`x`, `geheim`, `.` of Statistics Netherlands).
    Secret,
    /// Marked as not applicable (`n.v.t.`, `-`).
    NotApplicable,
    /// Marked as not there yet (`nog niet beschikbaar`).
    NotYet,
    /// Something that did not fit the column's type and was emptied by choice or rule; the remark tells which.
    Odd,
}

/// Values of a column. All arrays are as long as the table has rows; nulls are missing values.
#[derive(Clone, Debug)]
pub enum Values {
    /// Numbers; percentages as fractions.
    Number(Float64Array),
    /// Calendar days since 1 January 1970.
    Date(Date32Array),
    /// Words, codes, periods, yes or no: positions in `labels`.
    Text {
        /// For each row the position of its label, from 0.
        codes: UInt32Array,
        /// Different texts, in order of first appearance.
        labels: Labels,
    },
}

impl Values {
    /// Number of rows.
    pub fn len(&self) -> usize {
        match self {
            Self::Number(values) => values.len(),
            Self::Date(values) => values.len(),
            Self::Text { codes, .. } => codes.len(),
        }
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number in a row, when the column holds numbers and there is one.
    pub fn number(&self, row: usize) -> Option<f64> {
        match self {
            Self::Number(values) if values.is_valid(row) => Some(values.value(row)),
            Self::Number(_) | Self::Date(_) | Self::Text { .. } => None,
        }
    }

    /// The day in a row, when the column holds days and there is one.
    pub fn day(&self, row: usize) -> Option<Day> {
        match self {
            Self::Date(values) if values.is_valid(row) => Day::from_epoch(values.value(row)),
            Self::Number(_) | Self::Date(_) | Self::Text { .. } => None,
        }
    }

    /// The text in a row, when the column holds text and there is one.
    pub fn label(&self, row: usize) -> Option<&str> {
        match self {
            Self::Text { codes, labels } if codes.is_valid(row) => labels.get(codes.value(row) as usize),
            Self::Number(_) | Self::Date(_) | Self::Text { .. } => None,
        }
    }

    /// Rows without a value.
    pub fn missing(&self) -> usize {
        match self {
            Self::Number(values) => values.null_count(),
            Self::Date(values) => values.null_count(),
            Self::Text { codes, .. } => codes.null_count(),
        }
    }
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Letters in the sheet.
    pub letter: String,
    /// Name, unique in the table.
    pub name: String,
    /// What the values are.
    pub kind: ColumnType,
    /// Unit; empty when there is none.
    pub unit: String,
    /// What the column is for.
    pub role: Role,
    /// The values.
    pub values: Values,
    /// Row (from 0) → why the value is missing, for every missing value that is not just [`Missing::Empty`].
    pub missing: BTreeMap<u32, Missing>,
}

impl Column {
    /// Why there is no value in a row; `None` when there is one.
    pub fn why_missing(&self, row: usize) -> Option<Missing> {
        let is_there = match &self.values {
            Values::Number(values) => values.is_valid(row),
            Values::Date(values) => values.is_valid(row),
            Values::Text { codes, .. } => codes.is_valid(row),
        };
        let place = u32::try_from(row).unwrap_or(u32::MAX);
        (!is_there).then(|| self.missing.get(&place).copied().unwrap_or(Missing::Empty))
    }
}

/// A table: columns of equal length.
#[derive(Clone, Debug)]
pub struct Table {
    /// Columns in the order of the sheet.
    pub columns: Vec<Column>,
    /// For each row the row of the sheet it came from, from 1.
    pub sheet_rows: UInt32Array,
}

impl Table {
    /// Row of the sheet that a row came from, from 1.
    pub fn sheet_row(&self, row: usize) -> u32 {
        self.sheet_rows.value(row)
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.sheet_rows.len()
    }

    /// Cell of the sheet that a value came from, in Excel's words. A table that was made longer holds a row of the sheet
    /// once for each of the columns that were taken together; in one that was set upright a column holds a cell for each row.
    pub fn address(&self, row: usize, letter: &str) -> String {
        let across = cells_in_row(letter);
        if let Some(cell) = across.get(row).filter(|_| across.len() == self.rows()) {
            return cell.to_string();
        }
        let columns: Vec<u32> = column_runs(letter).into_iter().flat_map(|(first, last)| first..=last).collect();
        match columns.get(row.checked_rem(columns.len()).unwrap_or(0)) {
            Some(column) => Cell { row: self.sheet_row(row), column: *column }.to_string(),
            // The letters of a column that came from the header are its cells.
            None => letter.to_owned(),
        }
    }

    /// The columns that say when.
    pub fn times(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.role == Role::Time)
    }

    /// The column with these letters.
    pub fn column(&self, letter: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.letter == letter)
    }
}
