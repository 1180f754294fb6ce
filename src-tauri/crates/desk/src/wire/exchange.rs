//! An answer of an analyst, as the window shows it before anything is taken over.

use serde::Serialize;
use ts_rs::TS;

/// An answer, laid beside what was sent and what stands here now.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Reply")]
pub struct ReplyView {
    /// Handle of the file.
    pub handle: String,
    /// Name of the file.
    pub file: String,
    /// When the version was sent that it answers, in words.
    pub sent: Option<String>,
    /// Who answered, in words; several with commas.
    pub by: String,
    /// Fields that differ somewhere, or of which something was said.
    pub rows: Vec<ReplyRowView>,
    /// How many fields came back as they stand here.
    pub same: u32,
    /// Labels of fields that were sent and did not come back.
    pub missing: Vec<String>,
    /// Rows that nobody sent: "rij 14: …".
    pub unknown: Vec<String>,
    /// Sheets with data that came along.
    pub sheets: Vec<String>,
    /// What the analyst says of the analyseopdracht as a whole.
    pub agreed: Option<AgreedView>,
}

/// Whether somebody agrees with the analyseopdracht as it came back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Agreed")]
pub struct AgreedView {
    /// Who says so.
    pub name: String,
    /// Why not; `None` when he agrees.
    pub refusal: Option<String>,
    /// Whether it counts no more: he said something later, or the version that it answers is not known.
    pub is_late: bool,
}

/// A field that came back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ReplyRow")]
pub struct ReplyRowView {
    /// Lasting path, to choose by.
    pub field: String,
    /// Label, with the row.
    pub label: String,
    /// How it stands.
    #[ts(type = "'same' | 'theirs' | 'ours' | 'conflict'")]
    pub verdict: String,
    /// What was sent.
    pub base: String,
    /// What stands here now.
    pub ours: String,
    /// What came back.
    pub theirs: String,
    /// What the analyst says of it.
    pub note: String,
    /// Who answered.
    pub by: String,
    /// Why it cannot be taken over.
    pub unfit: Option<String>,
    /// Whether what is asked reads otherwise than it was sent.
    pub is_reworded: bool,
}
