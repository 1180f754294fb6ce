//! A gate and the state it is in.

use serde::{Deserialize, Serialize};

use crate::dossier::{Dossier, Override};
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

/// Identity of the row that a gate is about: `goal-target[2]` is about the second goal. `None` for a gate of a whole step.
pub fn about(dossier: &Dossier, gate: &str) -> Option<String> {
    let (name, place) = gate.split_once('[')?;
    let place = place.trim_end_matches(']').split('@').next()?;
    let index = place.parse::<usize>().ok()?.checked_sub(1)?;
    match name.split('-').next()? {
        "question" | "describe" => dossier.questions.get(index).map(|row| row.id.to_string()),
        "goal" => dossier.goals.get(index).map(|row| row.id.to_string()),
        "break" => dossier.question.breaks.get(index).map(|row| row.id.to_string()),
        "sources" => dossier.datasets.get(index).map(|row| row.id.to_string()),
        _ => None,
    }
}

impl Override {
    /// Whether it passes this gate: the same gate of the same row, wherever that row stands by now.
    pub fn is_of(&self, dossier: &Dossier, gate: &str) -> bool {
        // A gate of a column names it after the place.
        let apart = |gate: &str| {
            let column = gate.split_once('@').map_or("", |(_, column)| column).to_owned();
            (gate.split('[').next().unwrap_or_default().to_owned(), column)
        };
        match &self.about {
            Some(row) => apart(&self.gate) == apart(gate) && about(dossier, gate).as_ref() == Some(row),
            None => self.gate == gate,
        }
    }
}
