//! A finding with its numbers, its caveats and its trail.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::browsing::RowFilter;

/// What to describe. Columns by letter (`@C`) or exact name, as on the command line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DescribeRequest {
    /// Dataset, by id or place.
    pub dataset: String,
    /// Measured column; none with `count`.
    pub measure: Option<String>,
    /// Column that divides into groups.
    pub by: Option<String>,
    /// Column with periods.
    pub over: Option<String>,
    /// Column of the denominator.
    pub per: Option<String>,
    /// `sum`, `mean`, `median`, `count`, `share` or `rate`.
    pub stat: Option<String>,
    /// Conditions `COL=VALUE`.
    #[serde(rename = "where")]
    pub conditions: Vec<String>,
    /// `average`, `first_period`, `nothing` or `group:NAME`.
    pub against: Option<String>,
    /// Path or place of the question to pin it to; none is a verkenning.
    pub pin: Option<String>,
    /// Who or what is counted, in plain words.
    pub subject: Option<String>,
}

/// A finding.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Finding")]
pub struct FindingView {
    /// Identity.
    pub id: String,
    /// Path of its row, `findings[1]`; empty for a verkenning that was not kept.
    pub path: String,
    /// Name, `R1`; empty for a verkenning.
    pub name: String,
    /// Path of the question it answers.
    pub question: Option<String>,
    /// The question as it was asked for this answer; none while it answers no question.
    pub asked: Option<super::AskedView>,
    /// What was asked.
    pub request: DescribeRequest,
    /// What it says.
    pub sentence: String,
    /// What else there is to say.
    pub support: Vec<String>,
    /// Its numbers.
    pub measures: Vec<MeasureView>,
    /// What the values are, for the head of the table ("aandeel", "per 1.000 jeugdigen").
    pub unit: String,
    /// What to keep in mind.
    pub caveats: Vec<String>,
    /// What may not be concluded.
    pub not_concluded: Vec<String>,
    /// Strength of evidence.
    pub label: LabelView,
    /// Where it comes from.
    pub trail: TrailView,
    /// "Bron: …" line.
    pub source_line: String,
    /// Rows used and rows without a value, in words.
    pub rows: String,
    /// When it was computed, in words.
    pub computed_at: String,
    /// Why it must be looked at again.
    pub outdated: Option<String>,
    /// Names of arguments that lean on it, `1.1`.
    pub used_in: Vec<String>,
}

/// A number of a finding.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Measure")]
pub struct MeasureView {
    /// Place in the finding, from 1: `{R1.3}`.
    pub place: u32,
    /// Which part of the result.
    #[ts(type = "'level' | 'reference' | 'difference' | 'change'")]
    pub part: String,
    /// Group.
    pub group: Option<String>,
    /// Period.
    pub period: Option<String>,
    /// The number as written, or why it is not shown.
    pub text: String,
    /// Value in full precision; none when withheld or missing.
    pub value: Option<f64>,
    /// "21,3 en 28,7".
    pub interval: Option<String>,
    /// Lower bound.
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
    /// Unit in words.
    pub unit: String,
    /// What it rests on, as written.
    pub n: String,
    /// Why it is withheld.
    #[ts(type = "null | 'small' | 'base' | 'secondary'")]
    pub withheld: Option<String>,
    /// How it stands to the reference.
    #[ts(type = "null | 'higher' | 'lower' | 'not_shown'")]
    pub standing: Option<String>,
    /// What goes into a text to refer to it, `{R1.3|24,8%}`; none when it cannot be referred to.
    pub reference: Option<String>,
}

/// Strength of evidence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Label")]
pub struct LabelView {
    /// Name.
    #[ts(type = "'fact' | 'strong_indication' | 'indication' | 'assumption' | 'political_judgement'")]
    pub name: String,
    /// In words.
    pub text: String,
    /// Bars of four; 0 for a judgement.
    pub bars: u32,
    /// Why it is this and not more.
    pub why: String,
}

/// The trail to the cells.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Trail")]
pub struct TrailView {
    /// Dataset.
    pub dataset: String,
    /// Workbook.
    pub file: String,
    /// Check code, in full.
    pub sha256: String,
    /// Check code, short.
    pub check_code: String,
    /// Sheet.
    pub sheet: String,
    /// Body of the table.
    pub range: String,
    /// Columns used.
    pub columns: Vec<SourceColumnView>,
    /// Cells in words ("Cellen E6 tot en met F14").
    pub cells: String,
    /// Conditions on the rows, in words.
    pub filter: Vec<String>,
    /// The same, to look at the rows that were used.
    pub conditions: Vec<RowFilter>,
}

/// A column in the trail.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SourceColumn")]
pub struct SourceColumnView {
    /// Letters.
    pub letter: String,
    /// Name.
    pub name: String,
    /// What it did, in words.
    pub part: String,
}

/// A drawing.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FigureDrawing")]
pub struct FigureAnswer {
    /// The SVG.
    pub svg: String,
    /// What there is to see, in words.
    pub description: String,
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
}
