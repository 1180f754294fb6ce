//! Names on the wire and keys in the catalogue for the dossier's own choices.

use dossier::dataset::{ColumnType, PersonalData, Role};
use dossier::ethics::Outcome;
use dossier::finding::{EvidenceLabel, Part, Standing, Withheld};
use dossier::ladder::{Level, State, StepStatus};
use dossier::question::Statistic;
use dossier::start::{NoteKind, Track};
use dossier::step::Step;

/// Name on the wire of a value of our own: what serde writes for it.
pub(crate) fn wire<T: serde::Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}

/// Key of a value of our own: its kind and its name on the wire.
pub(crate) fn key<T: serde::Serialize>(kind: &str, value: T) -> String {
    format!("{kind}-{}", wire(value).replace('_', "-"))
}

pub(crate) fn note_kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Beslisnota => "choice-note_kind-beslisnota",
        NoteKind::Collegevoorstel => "choice-note_kind-collegevoorstel",
        NoteKind::Raadsvoorstel => "choice-note_kind-raadsvoorstel",
    }
}

pub(crate) fn track(track: Track) -> &'static str {
    match track {
        Track::Kort => "kort",
        Track::Volledig => "volledig",
    }
}

pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Block => "block",
        Level::Warning => "warning",
        Level::Tip => "tip",
    }
}

pub(crate) fn state(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Met => "met",
        State::Overridden => "overridden",
    }
}

pub(crate) fn status(status: StepStatus) -> &'static str {
    match status {
        StepStatus::Done => "done",
        StepStatus::Open => "open",
        StepStatus::Locked => "locked",
    }
}

/// Part of the rail in which a step stands.
pub(crate) fn group(step: Step) -> &'static str {
    match step {
        Step::Start | Step::Question | Step::Goal | Step::Brief => "question",
        Step::Sources => "data",
        Step::Describe | Step::Explain | Step::Project | Step::Weigh => "ladder",
        Step::Note => "decision",
    }
}

pub(crate) fn column_type(kind: ColumnType) -> String {
    key("type", kind)
}

pub(crate) fn role(role: Role) -> String {
    key("role", role)
}

pub(crate) fn personal(kind: PersonalData) -> String {
    key("personal", kind)
}

pub(crate) fn statistic(statistic: Statistic) -> String {
    key("zin-statistic", statistic)
}

pub(crate) fn outcome(outcome: Outcome) -> String {
    format!("ethics-outcome-{}", wire(outcome))
}

pub(crate) fn label(label: EvidenceLabel) -> String {
    key("label", label)
}

/// Bars of four that show the strength of evidence; a judgement has none.
pub(crate) fn bars(label: EvidenceLabel) -> u32 {
    match label {
        EvidenceLabel::Fact => 4,
        EvidenceLabel::StrongIndication => 3,
        EvidenceLabel::Indication => 2,
        EvidenceLabel::Assumption => 1,
        EvidenceLabel::PoliticalJudgement => 0,
    }
}

pub(crate) fn part(part: Part) -> String {
    wire(part)
}

pub(crate) fn withheld(why: Withheld) -> String {
    wire(why)
}

pub(crate) fn standing(standing: Standing) -> String {
    wire(standing)
}
