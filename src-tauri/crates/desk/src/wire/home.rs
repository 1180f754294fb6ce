//! The home screen and the history.

use serde::Serialize;
use ts_rs::TS;

/// The home screen.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Home")]
pub struct HomeAnswer {
    /// Recent dossiers, latest first, ten at most.
    pub recent: Vec<RecentView>,
    /// Whether the sample can be opened.
    pub sample_available: bool,
    /// First steps of a newcomer.
    pub first_steps: Vec<FirstStep>,
}

/// A dossier that was open before.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RecentDossier")]
pub struct RecentView {
    /// Handle to open it by.
    pub id: String,
    /// Name.
    pub name: String,
    /// Name of the folder it stands in.
    pub path_label: String,
    /// Rungs of the ladder that were reached, 0 to 4.
    pub rung: u32,
    /// What waits for the advisor.
    pub waits: Option<String>,
    /// When it changed, in words.
    pub changed: String,
    /// Whether the file is no longer there.
    pub missing: bool,
}

/// A first step.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstStep {
    /// `sample`, `question`, `sheet` or `note`.
    pub id: String,
    /// Whether it was taken.
    pub done: bool,
}

/// What was done to the dossier.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "History")]
pub struct HistoryAnswer {
    /// Acts, oldest first.
    pub events: Vec<HistoryEventView>,
}

/// An act.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "HistoryEvent")]
pub struct HistoryEventView {
    /// Number of the act.
    pub seq: u32,
    /// What was done, in words.
    pub act: String,
    /// Who did it.
    pub who: String,
    /// When, in words.
    pub at: String,
    /// Whether it was taken back.
    pub undone: bool,
}
