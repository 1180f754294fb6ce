//! What a description is asked with, and why one can be refused. Knows the question's reading and the source card;
//! knows nothing of the table.

use dossier::combine::Condition;
use dossier::dataset::{Fitness, RowIs, SourceCard};
use dossier::message::Message;
use dossier::question::Reading;

use crate::emptied;
use crate::ticker::Cancelled;

/// Whether the rows are everybody or a sample of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coverage {
    /// Not known.
    #[default]
    Unknown,
    /// Everybody the question is about.
    Everybody,
    /// A sample.
    Sample,
}

impl Coverage {
    /// What the source card's words on collecting say about it.
    pub fn from_words(collected: &str) -> Self {
        let words = collected.to_lowercase();
        let says = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
        if says(&["steekproef", "enquête", "enquete", "peiling", "vragenlijst", "panel", "survey"]) {
            Self::Sample
        } else if says(&["regist", "administratie", "telling", "hele groep", "volledig"]) {
            Self::Everybody
        } else {
            Self::Unknown
        }
    }
}

/// What is asked: the reading of the question, and what the source card says about the rows.
#[derive(Clone, Debug)]
pub struct DescribeRequest<'a> {
    /// What to compute.
    pub reading: &'a Reading,
    /// Who or what is counted, in the advisor's words; empty when not said.
    pub subject: &'a str,
    /// What one row stands for.
    pub row_is: RowIs,
    /// Counts up to this are withheld; `None` is the default of the settings.
    pub small_count: Option<u32>,
    /// Verdict on the source for this question.
    pub fitness: Option<Fitness>,
    /// Whether the rows are everybody.
    pub coverage: Coverage,
    /// Letters of a column of the table with codes of areas at several levels, when the sheet has one.
    pub areas: Option<&'a str>,
}

impl<'a> DescribeRequest<'a> {
    /// A request outside any question, with nothing known about the source.
    pub fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            subject: "",
            row_is: RowIs::default(),
            small_count: None,
            fitness: None,
            coverage: Coverage::default(),
            areas: None,
        }
    }

    /// The same request with what the source card says.
    #[must_use]
    pub fn with_card(mut self, card: &SourceCard) -> Self {
        self.row_is = card.row_is;
        self.small_count = card.small_count;
        self.fitness = card.fitness;
        self.coverage = Coverage::from_words(&card.collected);
        self
    }

    /// The same request of a sheet that has areas of several levels in this column.
    #[must_use]
    pub fn among(mut self, areas: Option<&'a str>) -> Self {
        self.areas = areas;
        self
    }

    /// The same request about these people or things.
    #[must_use]
    pub fn about(mut self, subject: &'a str) -> Self {
        self.subject = subject.trim();
        self
    }
}

/// Why nothing was computed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DescribeError {
    /// A column of the reading is not in the table.
    #[error("no column {column} in the table")]
    UnknownColumn {
        /// Letters of the column.
        column: String,
    },
    /// A column that must hold numbers holds something else.
    #[error("column {column} does not hold numbers")]
    NotNumbers {
        /// Name of the column.
        column: String,
    },
    /// The statistic needs a measured column.
    #[error("the statistic needs a measure")]
    NoMeasure,
    /// A rate needs a denominator.
    #[error("a rate needs a denominator")]
    NoDenominator,
    /// A mean or median cannot be divided by a denominator.
    #[error("a mean or median takes no denominator")]
    DenominatorUnused,
    /// The group to compare with does not occur.
    #[error("no group {group} to compare with")]
    UnknownGroup {
        /// Name of the group.
        group: String,
    },
    /// No row meets the conditions.
    #[error("no row meets the conditions")]
    NoRows {
        /// The conditions that leave nothing; none when the table has no rows.
        because: Vec<Condition>,
    },
    /// A column that is to give groups or periods is empty in the rows that are left.
    #[error("column {column} has no value in these rows")]
    NoLabels {
        /// Name of the column.
        column: String,
    },
    /// The result would have too many cells to be read by anyone.
    #[error("{cells} cells are too many")]
    TooManyCells {
        /// Number of cells asked for.
        cells: u64,
    },
    /// The person waiting has had enough.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl DescribeError {
    /// What happened, for the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownColumn { column } => Message::new("describe-error-unknown-column").text("column", column),
            Self::NotNumbers { column } => Message::new("describe-error-not-numbers").text("column", column),
            Self::NoMeasure => Message::new("describe-error-no-measure"),
            Self::NoDenominator => Message::new("describe-error-no-denominator"),
            Self::DenominatorUnused => Message::new("describe-error-denominator-unused"),
            Self::UnknownGroup { group } => Message::new("describe-error-unknown-group").text("group", group),
            Self::NoRows { because } => emptied::message(because),
            Self::NoLabels { column } => Message::new("describe-error-no-labels").text("column", column),
            Self::TooManyCells { cells } => Message::new("describe-error-too-many-cells").count("cells", *cells),
            Self::Cancelled(_) => Message::new("describe-error-cancelled"),
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> Message {
        Message::new(match self {
            Self::UnknownColumn { .. } | Self::NoLabels { .. } => "describe-remedy-unknown-column",
            Self::NotNumbers { .. } => "describe-remedy-not-numbers",
            Self::NoMeasure => "describe-remedy-no-measure",
            Self::NoDenominator => "describe-remedy-no-denominator",
            Self::DenominatorUnused => "describe-remedy-denominator-unused",
            Self::UnknownGroup { .. } => "describe-remedy-unknown-group",
            Self::NoRows { .. } => "describe-remedy-no-rows",
            Self::TooManyCells { .. } => "describe-remedy-too-many-cells",
            Self::Cancelled(_) => "describe-remedy-cancelled",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_source_card_tell_a_sample_from_everybody() {
        assert_eq!(Coverage::from_words("Enquête onder 1.000 inwoners"), Coverage::Sample);
        assert_eq!(Coverage::from_words("Basisregistratie personen"), Coverage::Everybody);
        assert_eq!(Coverage::from_words(""), Coverage::Unknown);
    }
}
