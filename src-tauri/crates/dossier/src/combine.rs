//! Tables that are made of other tables: below each other, beside each other, computed, chosen, added up.
//!
//! A step names datasets by id and columns by name, so that it can be done again with a newer version of any of them.

use serde::{Deserialize, Serialize};

use crate::dataset::Dataset;
use crate::id::DatasetId;
use crate::message::Message;

/// One of the tables that are put below each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppendPart {
    /// The table.
    pub dataset: DatasetId,
    /// What stands in the label column for its rows; empty lets the step choose.
    #[serde(default)]
    pub label: String,
}

/// What happens to rows of the left table that have no partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unmatched {
    /// They stay; the columns of the right table are empty there.
    #[default]
    Keep,
    /// They are left out.
    LeaveOut,
}

/// A pair of columns that say the same thing in two tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyPair {
    /// Column of the left table.
    pub left: String,
    /// Column of the right table.
    pub right: String,
}

/// How the values of a computed column follow from the others in the same row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Formula {
    /// All of these added up.
    Sum {
        /// Columns.
        columns: Vec<String>,
    },
    /// The first less the second.
    Difference {
        /// From this.
        of: String,
        /// This is taken.
        less: String,
    },
    /// The first divided by the second.
    Ratio {
        /// Above the line.
        of: String,
        /// Below the line.
        per: String,
        /// For how many below the line: 1, 100 or 1,000; 100 makes a percentage, stored as a fraction.
        times: u32,
    },
    /// 100 times the value divided by the value of the same group in the base period.
    Index {
        /// Column.
        of: String,
        /// Column with the periods.
        period: String,
        /// The period that is 100.
        base: String,
        /// Columns that say which group a row is about.
        groups: Vec<String>,
    },
}

/// How keys are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spelling {
    /// As they are written.
    #[default]
    Exact,
    /// Capitals, spaces, dashes and other signs, and an article in front make no difference.
    Loose,
}

/// A condition on rows: the column has one of these values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Name of the column.
    pub column: String,
    /// Accepted values, as they stand in the table.
    pub values: Vec<String>,
}

/// A step that makes a table of one or more others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CombineStep {
    /// Tables of the same shape below each other, with a column that says which table a row came from.
    Append {
        /// The tables, in order.
        parts: Vec<AppendPart>,
        /// Name of the column that says which table a row came from.
        label: String,
    },
    /// Columns of the right table beside the rows of the left one that have the same keys.
    Join {
        /// The table whose rows stay.
        left: DatasetId,
        /// The table that hands over columns; each key occurs in it once.
        right: DatasetId,
        /// Columns that must be equal.
        keys: Vec<KeyPair>,
        /// Columns of the right table that come along; empty is all but the keys.
        #[serde(default)]
        columns: Vec<String>,
        /// What happens to rows without a partner.
        #[serde(default)]
        unmatched: Unmatched,
        /// How keys are compared.
        #[serde(default)]
        spelling: Spelling,
        /// Keys that the advisor says are the same, left and right, as they are written.
        #[serde(default)]
        same: Vec<KeyPair>,
    },
    /// A new column beside the others.
    Compute {
        /// The table.
        dataset: DatasetId,
        /// Name of the new column.
        column: String,
        /// Its values.
        formula: Formula,
    },
    /// Some of the rows.
    Select {
        /// The table.
        dataset: DatasetId,
        /// All of these hold.
        conditions: Vec<Condition>,
    },
    /// One row for each combination of values, with columns added up.
    Group {
        /// The table.
        dataset: DatasetId,
        /// Columns whose combinations become the rows.
        by: Vec<String>,
        /// Columns that are added up.
        sums: Vec<String>,
        /// Name of the column with the number of rows behind each row.
        rows: String,
    },
}

impl CombineStep {
    /// The tables that go in, in order.
    pub fn inputs(&self) -> Vec<DatasetId> {
        match self {
            Self::Append { parts, .. } => parts.iter().map(|part| part.dataset).collect(),
            Self::Join { left, right, .. } => vec![*left, *right],
            Self::Compute { dataset, .. } | Self::Select { dataset, .. } | Self::Group { dataset, .. } => {
                vec![*dataset]
            }
        }
    }

    /// Name of the column that it computes, when it does.
    pub fn computed(&self) -> Option<&str> {
        match self {
            Self::Compute { column, .. } => Some(column.trim()),
            Self::Append { .. } | Self::Join { .. } | Self::Select { .. } | Self::Group { .. } => None,
        }
    }

    /// The same step with other tables.
    #[must_use]
    pub fn with(mut self, newest: impl Fn(DatasetId) -> DatasetId) -> Self {
        match &mut self {
            Self::Append { parts, .. } => parts.iter_mut().for_each(|part| part.dataset = newest(part.dataset)),
            Self::Join { left, right, .. } => {
                *left = newest(*left);
                *right = newest(*right);
            }
            Self::Compute { dataset, .. } | Self::Select { dataset, .. } | Self::Group { dataset, .. } => {
                *dataset = newest(*dataset);
            }
        }
        self
    }
}

/// From which columns of a table that went in a column of the result was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnOrigin {
    /// Letters in the result.
    pub letter: String,
    /// Letters in the table that went in.
    pub from: Vec<String>,
}

/// A table that went in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CombineInput {
    /// The table.
    pub dataset: DatasetId,
    /// Its records.
    pub records: u32,
    /// Its records that found a place in the result.
    pub used: u32,
    /// What its columns became.
    pub columns: Vec<ColumnOrigin>,
}

/// How a dataset was made of others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Combination {
    /// What was done.
    pub step: CombineStep,
    /// Why, in the advisor's words.
    pub why: String,
    /// The tables that went in, in order.
    pub inputs: Vec<CombineInput>,
}

impl Dataset {
    /// Where its values came from, in words: a sheet of a file, or the tables it was made of.
    pub fn origin(&self) -> Message {
        origin(&self.file, &self.sheet, self.combination.as_ref().map_or(0, |made| made.inputs.len()))
    }
}

/// A sheet of a file, or so many tables.
pub(crate) fn origin(file: &str, sheet: &str, inputs: usize) -> Message {
    match (inputs, sheet) {
        (0, "") => Message::new("origin-file").text("file", file),
        // A text file has one sheet, with the file's own name.
        (0, sheet)
            if file.rsplit_once('.').is_some_and(|(stem, ending)| {
                stem == sheet && ["csv", "tsv", "txt"].contains(&ending.to_lowercase().as_str())
            }) =>
        {
            Message::new("origin-file").text("file", file)
        }
        (0, sheet) => Message::new("origin-sheet").text("file", file).text("sheet", sheet),
        (_, _) => Message::new("origin-combined").text("file", file).count("tables", inputs),
    }
}
