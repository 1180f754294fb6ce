//! The logs and the history of a field, as the window shows them.

use serde::Serialize;
use ts_rs::TS;

/// The three logs.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Logbook")]
pub struct LogbookView {
    /// What counts as true without proof, in the order of the method.
    pub assumptions: Vec<LogEntryView>,
    /// What was decided, oldest first.
    pub decisions: Vec<LogEntryView>,
    /// What happened to the sources, oldest first.
    pub sources: Vec<LogEntryView>,
}

/// One line of a log.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "LogEntry")]
pub struct LogEntryView {
    /// What it is.
    pub what: String,
    /// What it is about.
    pub text: String,
    /// What it rests on, or why it was decided.
    pub why: Option<String>,
    /// How it stands now.
    pub standing: Option<String>,
    /// Who wrote or did it, with the role when it was known.
    pub by: Option<String>,
    /// When, in words.
    pub at: Option<String>,
    /// Path of the field to look at.
    pub field: Option<String>,
    /// Step that the field belongs to.
    #[ts(type = "import('./Step').Step['id'] | null")]
    pub step: Option<String>,
}

/// Who changed a field last.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "LastChange")]
pub struct LastChangeView {
    /// Who, with the role when it was known.
    pub by: String,
    /// When, in words.
    pub at: String,
}
