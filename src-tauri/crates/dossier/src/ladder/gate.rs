//! A gate and the state it is in.

use serde::{Deserialize, Serialize};

use crate::dossier::Override;
use crate::message::Message;
use crate::step::Step;

/// How hard a gate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Blokkade: cannot go on.
    Block,
    /// Waarschuwing: go on with a name and a reason, which the note prints.
    Warning,
    /// Tip.
    Tip,
}

/// Whether a gate stands open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its condition is not met.
    Open,
    /// Its condition is met.
    Met,
    /// Not met, and passed all the same with a name and a reason.
    Overridden,
}

/// A gate as it stands in this dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct GateState {
    /// Name, with the place it is about: `sources-owner[1]`.
    pub gate: String,
    /// Step it belongs to.
    pub step: Step,
    /// How hard it is.
    pub level: Level,
    /// How it stands.
    pub state: State,
    /// What is the matter, with "want u …".
    pub why: Message,
    /// What opens it.
    pub remedy: Message,
    /// Field that opens it.
    pub field: Option<String>,
    /// Who passed it all the same.
    pub passed: Option<Override>,
}

impl GateState {
    /// Whether it stands in the way: open, and more than a tip.
    pub fn is_in_the_way(&self) -> bool {
        self.state == State::Open && self.level != Level::Tip
    }
}
