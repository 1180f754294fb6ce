//! What the analyst proposes about a sheet: its tables, their columns, and what is odd. Nothing is stored yet; every
//! part of it can be corrected in the plan.

use dossier::dataset::{ColumnType, PersonalData, Role};
use dossier::source::{Cell, CellRange};
use dossier::{Message, Remark};
use serde::{Deserialize, Serialize};

use super::long::LongShape;

/// The tables of one sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Name of the sheet.
    pub sheet: String,
    /// Tables from top to bottom and left to right; none for forms, explanations and empty sheets.
    pub tables: Vec<ProposedTable>,
    /// What is odd about the sheet and its tables.
    pub remarks: Vec<Remark>,
}

/// The shape of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// One record per row.
    #[default]
    List,
    /// Header of two levels: each column is a combination.
    Crosstab,
    /// Records under headings of their own.
    Grouped,
    /// One of several tables below each other.
    Stacked,
    /// Years or numbers as names of columns.
    Wide,
    /// One of several tables beside each other.
    SideBySide,
    /// Records stand in columns.
    Transposed,
}

/// One table as it is proposed. Rows and columns count from 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposedTable {
    /// First and last row of the header block; `None` when the table has no header.
    pub header: Option<(u32, u32)>,
    /// First and last row of the body.
    pub data: (u32, u32),
    /// First and last column.
    pub columns_at: (u32, u32),
    /// Shape.
    pub kind: TableKind,
    /// Titles above it.
    pub title_rows: Vec<u32>,
    /// Rows of the header block that hold units or column numbers.
    pub unit_rows: Vec<u32>,
    /// Totals, subtotals and summaries inside the body.
    pub total_rows: Vec<u32>,
    /// Headings inside the body.
    pub heading_rows: Vec<u32>,
    /// Notes, sources and summaries below the body.
    pub note_rows: Vec<u32>,
    /// How sure the proposal is, 0 to 1.
    pub confidence: f64,
    /// The grounds for it, as sentences.
    pub why: Vec<Message>,
    /// Columns from left to right.
    pub columns: Vec<ProposedColumn>,
    /// Whether its headings may become a column: there are some, and none points at a person.
    pub heads_records: bool,
    /// How it could be a longer table with fewer columns.
    pub long: Option<LongShape>,
}

impl ProposedTable {
    /// The body as a block of cells.
    pub fn range(&self) -> CellRange {
        CellRange::new(self.data, self.columns_at)
    }
}

/// One column as it is proposed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposedColumn {
    /// Name, unique in the table.
    pub name: String,
    /// Letters in the sheet.
    pub letter: String,
    /// What its values are.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Unit; empty when there is none.
    pub unit: String,
    /// What it is for.
    pub role: Role,
    /// Records without a value.
    pub missing: u32,
    /// Different values, at most [`DISTINCT_CAP`].
    pub distinct: u32,
    /// Kind of personal data found in it.
    pub personal_data: Option<PersonalData>,
    /// Whether the personal data stops the import until somebody chooses.
    pub must_choose: bool,
    /// How numbers in text are read.
    pub numbers: NumberStyle,
    /// How days in digits are read.
    pub dates: DateOrder,
    /// What the values themselves leave open.
    pub open: Option<Ambiguity>,
    /// Cells that do not fit the type, the first [`ODD_CAP`] of them.
    pub odd: Vec<OddCell>,
    /// How many cells do not fit the type.
    pub odd_count: u32,
}

/// Different values are counted up to this number.
pub const DISTINCT_CAP: u32 = 10_000;

/// Odd cells are listed one by one up to this number per column.
pub const ODD_CAP: usize = 200;

/// A cell that does not fit the type of its column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OddCell {
    /// Where it stands.
    pub cell: Cell,
    /// What stands there, as Excel shows it.
    pub shown: String,
}

/// How numbers written as text are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberStyle {
    /// `1.234,5`: comma before the decimals.
    #[default]
    DecimalComma,
    /// `1,234.5`: point before the decimals.
    DecimalPoint,
}

/// How days written in digits are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `31-12-2024`.
    #[default]
    DayFirst,
    /// `12-31-2024`.
    MonthFirst,
}

/// What becomes of the cells below a label that is written once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapFill {
    /// They get the label above them.
    #[default]
    Down,
    /// They stay empty.
    Leave,
}

/// What the values of a column leave open. It is asked, never guessed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "about")]
pub enum Ambiguity {
    /// All numbers look like `1.234`: thousands or decimals?
    Numbers {
        /// One of them.
        example: String,
    },
    /// All days look like `3-4-2024`: April or March?
    Dates {
        /// One of them.
        example: String,
    },
    /// A label stands only in the first row of its block: does it hold for the rows below?
    Gaps {
        /// The first label.
        example: String,
        /// Cells that it would fill.
        cells: u32,
    },
}
