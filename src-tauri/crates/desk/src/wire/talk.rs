//! The talk between the people of a dossier, as the window shows it.

use serde::Serialize;
use ts_rs::TS;

/// What was said of a field.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Talk")]
pub struct TalkView {
    /// How it stands between people.
    pub mark: Option<MarkView>,
    /// What people say of it, oldest first.
    pub comments: Vec<CommentView>,
}

/// How a field stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Mark")]
pub struct MarkView {
    /// Name.
    #[ts(type = "'to_discuss' | 'discussed' | 'contested' | 'agreed'")]
    pub state: String,
    /// Who says so, with the role.
    pub by: String,
    /// When, in words.
    pub at: String,
    /// Whether the field says something else since.
    pub changed: bool,
    /// Who did not agree before, and with what.
    pub contested: Option<String>,
}

/// What somebody says of a field.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Comment")]
pub struct CommentView {
    /// Identity.
    pub id: String,
    /// What is said.
    pub text: String,
    /// Who says it, with the role.
    pub by: String,
    /// When, in words.
    pub at: String,
    /// Whether it is dealt with.
    pub settled: bool,
}

/// Agreement with the analyseopdracht, and what there is to talk about.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Agreement")]
pub struct AgreementView {
    /// Advisor and analyst, in that order.
    pub signatures: Vec<SignatureView>,
    /// Points for the talk, weightiest first.
    pub agenda: Vec<AgendaView>,
}

/// How the agreement of somebody stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Signature")]
pub struct SignatureView {
    /// Role.
    #[ts(type = "'advisor' | 'analyst' | 'assurer' | 'commissioner'")]
    pub role: String,
    /// Who signed, or who is expected to; empty when nobody is named.
    pub name: String,
    /// When, in words.
    pub at: Option<String>,
    /// How it stands.
    #[ts(type = "'missing' | 'holds' | 'reopened' | 'refused'")]
    pub state: String,
    /// Why somebody does not agree, or agrees no longer.
    pub refusal: Option<String>,
    /// Who recorded it for somebody else, and how it was given.
    pub recorded: Option<String>,
    /// What changed since.
    pub changes: Vec<ChangedFieldView>,
}

/// A field that says something else than what was agreed to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChangedField")]
pub struct ChangedFieldView {
    /// Path of the field; `None` when it is gone.
    pub path: Option<String>,
    /// Step it belongs to.
    #[ts(type = "import('./Step').Step['id'] | null")]
    pub step: Option<String>,
    /// Its label, with the row.
    pub label: String,
    /// What was agreed to.
    pub before: String,
    /// What it says now.
    pub after: String,
}

/// A point for the talk.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "AgendaItem")]
pub struct AgendaView {
    /// Path of the field.
    pub path: String,
    /// Step it belongs to.
    #[ts(type = "import('./Step').Step['id']")]
    pub step: String,
    /// Its label, with the row.
    pub label: String,
    /// What it says now.
    pub value: String,
    /// Why it stands here.
    #[ts(type = "'contested' | 'to_discuss' | 'asked' | 'changed' | 'empty'")]
    pub reason: String,
    /// Who must answer.
    #[ts(type = "'advisor' | 'analyst' | 'assurer' | 'commissioner'")]
    pub answers: String,
    /// Who put it here.
    pub by: Option<String>,
    /// What was said of it.
    pub said: Vec<String>,
}
