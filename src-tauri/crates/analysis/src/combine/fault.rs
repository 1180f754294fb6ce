//! Why a step cannot be carried out, with what it is about.

use dossier::Message;
use dossier::combine::Condition;

use crate::emptied;
use crate::ticker::Cancelled;

/// Why a step cannot be carried out. Nothing was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CombineFault {
    /// Too few tables.
    #[error("too few tables")]
    NoTable,
    /// A table stands below itself or beside itself.
    #[error("the same table twice: {table}")]
    SameTable {
        /// Name of the table.
        table: String,
    },
    /// A column that is not there.
    #[error("no column {column} in {table}")]
    NoColumn {
        /// Name of the column.
        column: String,
        /// Name of the table.
        table: String,
    },
    /// No column was chosen where one is needed.
    #[error("no column was chosen")]
    NothingChosen,
    /// A column with itself.
    #[error("{column} with itself")]
    SameColumn {
        /// Name of the column.
        column: String,
    },
    /// A new column without a name.
    #[error("the new column has no name")]
    NoName,
    /// Another column has the name.
    #[error("{name} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// Words where numbers are needed.
    #[error("{column} holds no numbers")]
    NoNumbers {
        /// Name of the column.
        column: String,
    },
    /// Numbers in one table, words or days in another.
    #[error("{column} is of another kind in {table}")]
    KindsDiffer {
        /// Name of the column.
        column: String,
        /// First table in which it is of another kind.
        table: String,
    },
    /// Another unit in another table.
    #[error("{column} has unit {other} in {table}, not {unit}")]
    UnitsDiffer {
        /// Name of the column.
        column: String,
        /// Unit in the first table.
        unit: String,
        /// Unit in the other.
        other: String,
        /// The other table.
        table: String,
    },
    /// Tables that have no column in common.
    #[error("{table} has no column of the first table")]
    NothingShared {
        /// The table.
        table: String,
    },
    /// A key that occurs more than once where it must be unique.
    #[error("key {key} occurs {times} times in {table}")]
    KeyRepeats {
        /// The key.
        key: String,
        /// How often.
        times: u32,
        /// The table.
        table: String,
    },
    /// No row of one table has a partner in the other.
    #[error("no row has a partner")]
    NothingMatches {
        /// A key of the left table.
        left: String,
        /// A key of the right table.
        right: String,
    },
    /// No row is left.
    #[error("no row is left")]
    NoRows {
        /// The conditions that leave nothing.
        because: Vec<Condition>,
    },
    /// A group has no value in the base period.
    #[error("no value in base period {base}")]
    NoBase {
        /// The base period.
        base: String,
    },
    /// More rows than can be worked with.
    #[error("{rows} rows is too many")]
    TooLarge {
        /// Rows of the result.
        rows: usize,
    },
    /// The person waiting has had enough.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl CombineFault {
    /// What happened.
    pub fn message(&self) -> Message {
        match self {
            Self::NoTable => Message::new("combine-no-table"),
            Self::SameTable { table } => Message::new("combine-same-table").text("table", table),
            Self::NoColumn { column, table } => {
                Message::new("combine-no-column").text("column", column).text("table", table)
            }
            Self::NothingChosen => Message::new("combine-nothing-chosen"),
            Self::SameColumn { column } => Message::new("combine-same-column").text("column", column),
            Self::NoName => Message::new("combine-no-name"),
            Self::NameTaken { name } => Message::new("combine-name-taken").text("name", name),
            Self::NoNumbers { column } => Message::new("combine-no-numbers").text("column", column),
            Self::KindsDiffer { column, table } => {
                Message::new("combine-kinds-differ").text("column", column).text("table", table)
            }
            Self::UnitsDiffer { column, unit, other, table } => Message::new("combine-units-differ")
                .text("column", column)
                .text("unit", unit)
                .text("other", other)
                .text("table", table),
            Self::NothingShared { table } => Message::new("combine-nothing-shared").text("table", table),
            Self::KeyRepeats { key, times, table } => {
                Message::new("combine-key-repeats").text("key", key).count("times", *times).text("table", table)
            }
            Self::NothingMatches { left, right } => {
                Message::new("combine-nothing-matches").text("left", left).text("right", right)
            }
            Self::NoRows { because } => emptied::message(because),
            Self::NoBase { base } => Message::new("combine-no-base").text("base", base),
            Self::TooLarge { rows } => Message::new("combine-too-large").count("rows", *rows),
            Self::Cancelled(_) => Message::new("desk-cancelled"),
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> Message {
        Message::new(match self {
            Self::NoTable | Self::SameTable { .. } => "combine-no-table-remedy",
            Self::NoColumn { .. } | Self::NothingChosen | Self::SameColumn { .. } | Self::NoNumbers { .. } => {
                "combine-no-column-remedy"
            }
            Self::NoName | Self::NameTaken { .. } => "combine-name-remedy",
            Self::KindsDiffer { .. } => "combine-kinds-differ-remedy",
            Self::UnitsDiffer { .. } => "combine-units-differ-remedy",
            Self::NothingShared { .. } => "combine-nothing-shared-remedy",
            Self::KeyRepeats { .. } => "combine-key-repeats-remedy",
            Self::NothingMatches { .. } => "combine-nothing-matches-remedy",
            Self::NoRows { .. } | Self::NoBase { .. } => "combine-no-rows-remedy",
            Self::TooLarge { .. } => "combine-too-large-remedy",
            Self::Cancelled(_) => "combine-nothing-made",
        })
    }
}
