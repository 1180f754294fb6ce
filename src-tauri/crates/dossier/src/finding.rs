//! A finding: what an analysis says, with its numbers, its trail and what may not be read into it.
//!
//! `analysis` makes findings; the drawing of one is derived in `figure` whenever it is needed.

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::id::{FindingId, RecordId};
use crate::message::Message;
use crate::question::Reading;
use crate::source::Source;

/// A number of people, households or cases that may be too small to show. A withheld count has no number to leak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// May be shown.
    Shown(u64),
    /// May not.
    Withheld,
}

/// Why a value is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// The group is small.
    Small,
    /// The base of the percentage is small.
    Base,
    /// Another withheld value would follow from it.
    Secondary,
}

/// Unit of a value; the word that follows the number is the sheet's or the advisor's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Whole things: "leerlingen", "aanvragen".
    Count(String),
    /// A fraction, shown as a percentage.
    Share,
    /// Difference between two fractions, shown in percentage points.
    Points,
    /// Per 1,000 of these.
    PerThousand(String),
    /// Euros.
    Euro,
    /// A quantity with its unit, such as "km"; empty when the sheet gives none.
    Quantity(String),
}

/// A value that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// The value in full precision; shares are fractions.
    pub value: f64,
    /// Lower bound of the interval, when the value is subject to chance.
    pub low: Option<f64>,
    /// Upper bound of the interval.
    pub high: Option<f64>,
    /// Digits after the comma to print: never more than the data bear.
    pub decimals: u8,
}

/// What is known of one cell of the result.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A value.
    Shown(Value),
    /// A value that is not shown.
    Withheld(Withheld),
    /// No value: nothing was measured.
    Missing,
}

impl Outcome {
    /// The value, when it may be shown.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Shown(value) => Some(value),
            Self::Withheld(_) | Self::Missing => None,
        }
    }
}

/// Which part of the result a measure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A value of a group, a period, or of everything together when there are neither.
    Level,
    /// What the levels are compared with.
    Reference,
    /// Difference between two levels: the last and the first period, or a group and the reference.
    Difference,
    /// Relative change between the first and the last period, a fraction.
    Change,
}

/// How a level stands to the reference; nothing is said unless the intervals say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Clearly higher.
    Higher,
    /// Clearly lower.
    Lower,
    /// No difference has been shown (which is not: no difference).
    NotShown,
}

/// One number of a finding. Its place in the finding, from 1, is how a note refers to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Part of the result.
    pub part: Part,
    /// Group it is about.
    pub group: Option<String>,
    /// Period it is about.
    pub period: Option<String>,
    /// The number itself, or why there is none.
    pub outcome: Outcome,
    /// Its unit.
    pub unit: Unit,
    /// Rows, people or denominator it rests on.
    pub n: Count,
    /// How it stands to the reference, when there is one.
    pub standing: Option<Standing>,
}

/// Strength of evidence, weakest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceLabel {
    /// Read directly from a source judged fit.
    Fact,
    /// Comparison, alternatives excluded, second source.
    StrongIndication,
    /// One of those.
    Indication,
    /// None of those.
    Assumption,
    /// A value judgement.
    PoliticalJudgement,
}

/// Whether a finding matches what the advisor sees in practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Experience {
    /// Yes.
    Matches,
    /// In part.
    Partly,
    /// No.
    Differs,
}

/// The result of one analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Identity.
    pub id: FindingId,
    /// Number under which people know it: 3 is `R3`. Given once, never reused.
    pub code: u32,
    /// Question it answers; `None` is a verkenning, which cannot enter a note.
    pub question: Option<RecordId>,
    /// What was computed, so that it can be computed again.
    pub reading: Reading,
    /// What it says, in one sentence.
    pub sentence: Message,
    /// What else there is to say.
    pub support: Vec<Message>,
    /// Its numbers, in a fixed order.
    pub measures: Vec<Measure>,
    /// Where they come from.
    pub source: Source,
    /// What to keep in mind.
    pub caveats: Vec<Message>,
    /// What may not be concluded.
    pub not_concluded: Vec<Message>,
    /// Strength of evidence by rule.
    pub label: EvidenceLabel,
    /// Rows of the dataset that were used.
    pub rows_used: u32,
    /// Rows that met the conditions but had no value.
    pub rows_missing: u32,
    /// When it was computed.
    pub computed_at: Moment,
    /// Overrides under which it was permitted, as gate names.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// The advisor's judgement.
    #[serde(default)]
    pub experience: Option<Experience>,
    /// The advisor's words with it.
    #[serde(default)]
    pub experience_words: String,
}

impl Finding {
    /// Name of the finding in texts and workbook, `R3`.
    pub fn name(&self) -> String {
        format!("R{}", self.code)
    }

    /// The measure at a place, from 1.
    pub fn measure(&self, place: u32) -> Option<&Measure> {
        self.measures.get(usize::try_from(place).ok()?.checked_sub(1)?)
    }
}
