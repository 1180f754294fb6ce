//! The open dossier as the window shows it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgreementView, FindingView, NoteView, QuestionView, SourceView, TalkView};

/// The open dossier.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// Which dossier it is.
    pub dossier: DossierHead,
    /// Whether everything is stored.
    pub saved: SavedView,
    /// Name of whoever holds the dossier, when it may only be read here.
    pub read_only: Option<String>,
    /// Steps of the track, and the rungs outside it.
    pub steps: Vec<StepView>,
    /// Gates, in the order of the steps.
    pub gates: Vec<GateView>,
    /// Path → field.
    #[ts(type = "Record<string, import('./Field').Field>")]
    pub fields: BTreeMap<String, FieldView>,
    /// List → paths of its rows, such as `questions[1]`.
    #[ts(type = "Record<string, string[]>")]
    pub lists: BTreeMap<String, Vec<String>>,
    /// Name of the act that undo would take back.
    pub undo: Option<String>,
    /// Name of the act that redo would do again.
    pub redo: Option<String>,
    /// Agreement with the analyseopdracht, and what there is to talk about.
    pub agreement: AgreementView,
    /// Outcome of the ethics check so far.
    pub ethics: EthicsView,
    /// Questions with both readings.
    pub questions: Vec<QuestionView>,
    /// Datasets with their cards.
    pub sources: Vec<SourceView>,
    /// Known breaks in series within the years of the data that nobody judged yet.
    pub known_breaks: Vec<KnownBreakView>,
    /// Findings by code.
    pub findings: Vec<FindingView>,
    /// The note in the making.
    pub note: NoteView,
}

/// A break that many Dutch series have.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "KnownBreak")]
pub struct KnownBreakView {
    /// Name, to judge it by.
    pub name: String,
    /// First day of the new situation, in words.
    pub since: String,
    /// What changed.
    pub what: String,
}

/// Which dossier is open.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierHead {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// `kort` or `volledig`.
    #[ts(type = "'kort' | 'volledig'")]
    pub track: String,
    /// Track that what is at stake asks for; `None` while that is not known.
    #[ts(type = "'kort' | 'volledig' | null")]
    pub proposed_track: Option<String>,
    /// Name of its file, without folder.
    pub file: String,
    /// Whether it is the sample.
    pub is_sample: bool,
}

/// Whether everything is stored.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Saved")]
pub struct SavedView {
    /// How it stands.
    #[ts(type = "'saved' | 'saving' | 'failed'")]
    pub state: String,
    /// Clock time of the last storing, `10:42`.
    pub at: Option<String>,
    /// Why storing in the file failed, with what is safe.
    pub why: Option<String>,
}

/// A step of the method.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Step")]
pub struct StepView {
    /// Name of the step.
    #[ts(
        type = "'start' | 'question' | 'goal' | 'brief' | 'sources' | 'describe' | 'explain' | 'project' | 'weigh' | 'note'"
    )]
    pub id: String,
    /// Title.
    pub title: String,
    /// Part of the rail.
    #[ts(type = "'question' | 'data' | 'ladder' | 'decision'")]
    pub group: String,
    /// Number in its track, from 1; 0 outside it.
    pub number: u32,
    /// How it stands.
    #[ts(type = "'done' | 'open' | 'locked'")]
    pub status: String,
    /// A few words: "3 van 4 ingevuld", "1 punt open".
    pub detail: Option<String>,
    /// Why it is locked.
    pub lock: Option<LockView>,
}

/// Why a step is locked.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Lock")]
pub struct LockView {
    /// The reason.
    pub reason: String,
    /// Where it is opened.
    pub opens: Option<PlaceView>,
}

/// A place in the window.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Place")]
pub struct PlaceView {
    /// Step.
    #[ts(type = "import('./Step').Step['id']")]
    pub step: String,
    /// Field in it.
    pub field: Option<String>,
}

/// A gate.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Gate")]
pub struct GateView {
    /// Name, with the place it is about.
    pub id: String,
    /// Step it belongs to.
    #[ts(type = "import('./Step').Step['id']")]
    pub step: String,
    /// How hard it is.
    #[ts(type = "'block' | 'warning' | 'tip'")]
    pub level: String,
    /// How it stands.
    #[ts(type = "'open' | 'met' | 'overridden'")]
    pub state: String,
    /// What is the matter.
    pub text: String,
    /// Why that matters.
    pub why: String,
    /// What opens it.
    pub remedy: String,
    /// Field that opens it.
    pub field: Option<String>,
    /// Who went on all the same.
    #[serde(rename = "override")]
    pub passed: Option<OverrideView>,
}

/// Someone went on all the same.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Override")]
pub struct OverrideView {
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
    /// When, in words.
    pub at: String,
}

/// A field of the form.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Field")]
pub struct FieldView {
    /// Value as text; days as ISO 8601.
    pub value: String,
    /// Label.
    pub label: String,
    /// How it is filled in; `rich` is text whose numbers are references or stated.
    #[ts(type = "'text' | 'long' | 'rich' | 'date' | 'choice' | 'number'")]
    pub kind: String,
    /// Choices, with what each leads to.
    pub choices: Option<Vec<ChoiceView>>,
    /// Whether the step is incomplete without it.
    pub required: bool,
    /// Whether it is filled in.
    pub filled: bool,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What was said of it.
    pub talk: Option<TalkView>,
}

/// A choice.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FieldChoice")]
pub struct ChoiceView {
    /// Value to store.
    pub value: String,
    /// Label.
    pub label: String,
    /// What it leads to.
    pub consequence: Option<String>,
}

/// Outcome of the ethics check.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Ethics")]
pub struct EthicsView {
    /// Name of the outcome.
    #[ts(type = "'stop' | 'dpia_required' | 'dpia_recommended' | 'settle_first' | 'open' | 'no_signal'")]
    pub outcome: String,
    /// The outcome in words.
    pub text: String,
    /// "Want u antwoordde …", one per answer that led there.
    pub because: Vec<String>,
    /// Paths of the questions to ask now, part A.
    pub before_start: Vec<String>,
    /// Paths of the questions to ask now, part B; those that other answers make needless are left out.
    pub at_the_data: Vec<String>,
    /// Paths of the questions to ask now, part C; none on the short track.
    pub at_the_outcome: Vec<String>,
    /// What was seen in the data that speaks to a question.
    pub seen: Vec<SeenView>,
}

/// What was seen in the data that speaks to a question of the check.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Seen")]
pub struct SeenView {
    /// Path of the question.
    pub path: String,
    /// What was seen, one sentence each.
    pub texts: Vec<String>,
    /// The answer that it points at.
    pub answer: String,
    /// That answer in words.
    pub answer_text: String,
}

/// Why a call did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Failure")]
pub struct FailureView {
    /// How the window shows it.
    #[ts(type = "'refused' | 'input' | 'file' | 'elsewhere_open' | 'cancelled' | 'bug'")]
    pub kind: String,
    /// Key of the message, for tests and scripts.
    pub key: String,
    /// What happened, what is safe.
    pub text: String,
    /// What to do.
    pub remedy: Option<String>,
    /// Field or gate it is about.
    pub place: Option<String>,
}

/// How far a long call is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Progress")]
pub struct ProgressView {
    /// Name of the job, which `cancel` wants back.
    pub job: String,
    /// Units done, rows as a rule.
    pub done: u32,
    /// Units in all, when known.
    pub total: Option<u32>,
    /// What is being done, in words.
    pub text: String,
}
