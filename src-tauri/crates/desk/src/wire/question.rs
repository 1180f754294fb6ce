//! The vertaalzin: a question in two readings that change together.

use serde::Serialize;
use ts_rs::TS;

use super::ChoiceView;

/// A question that data can answer.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Question")]
pub struct QuestionView {
    /// Path of its row, `questions[1]`.
    pub path: String,
    /// Number shown, from 1.
    pub number: u32,
    /// The sentence as the advisor says it, in pieces.
    pub sentence: Vec<SentencePart>,
    /// The sentence as one text.
    pub text: String,
    /// What the analyst reads.
    pub reading: Vec<ReadingRow>,
    /// Choices behind the pieces that can be changed.
    pub slots: Vec<SlotView>,
    /// Number of points that are still open.
    pub open: u32,
    /// Whether it is agreed what will be done with the answer.
    pub is_committed: bool,
    /// Whether a result may be pinned to it now; else the names of the gates in the way.
    pub in_the_way: Vec<String>,
    /// Names of the findings that answer it, `R1`.
    pub findings: Vec<String>,
}

/// A question as it was asked for one of its answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Asked")]
pub struct AskedView {
    /// The sentence as the advisor says it, in pieces.
    pub sentence: Vec<SentencePart>,
    /// What the analyst reads.
    pub reading: Vec<ReadingRow>,
}

/// A piece of the sentence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentencePart {
    /// The words.
    pub text: String,
    /// Name of the slot, when the piece can be changed.
    pub slot: Option<String>,
    /// Whether the choice is still open.
    pub is_open: bool,
    /// Whether it may stay out and was left out: the window offers it, documents leave it out.
    pub is_unset: bool,
}

/// A choice in the sentence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Slot")]
pub struct SlotView {
    /// Name: `dataset`, `statistic`, `measure`, `denominator`, `subject`, `group`, `period`, `filter`, `comparison`.
    pub name: String,
    /// Field that the choice is stored in.
    pub path: String,
    /// What is asked, in plain words.
    pub label: String,
    /// Value now.
    pub value: String,
    /// Choices; empty when the value is typed.
    pub choices: Vec<ChoiceView>,
    /// What to do about it when it is open; shown beside the sentence.
    pub hint: Option<String>,
}

/// A row of the analyst's reading.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingRow {
    /// Teller, noemer, groep, …
    pub term: String,
    /// The column and the rule.
    pub text: String,
    /// Slot that it stands for.
    pub slot: Option<String>,
    /// Whether it is still open.
    pub is_open: bool,
}
