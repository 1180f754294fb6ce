//! What the caller says of a write, and what it gets back: acts, holders, steps of the history.

use std::collections::{BTreeMap, BTreeSet};

use dossier::message::Arg;
use dossier::{Change, EntityKind, Moment};
use serde::{Deserialize, Serialize};

/// One thing a person did, with its name and what the name's sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Name of the operation, `goal_set`; the desk makes a sentence of it.
    pub op: String,
    /// Gaps of that sentence.
    pub args: BTreeMap<String, Arg>,
    /// Who did it.
    pub who: String,
    /// When.
    pub at: Moment,
}

impl Act {
    /// An act whose sentence has no gaps.
    pub fn new(op: &str, who: &str, at: Moment) -> Self {
        Self { op: op.to_owned(), args: BTreeMap::new(), who: who.to_owned(), at }
    }

    /// Fills a gap of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: Arg) -> Self {
        self.args.insert(name.to_owned(), value);
        self
    }
}

/// Name of an act, and what its sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// Name of the operation.
    pub op: String,
    /// Gaps of its sentence.
    pub args: BTreeMap<String, Arg>,
}

/// Who has a dossier open, in which program and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Name of the person.
    pub who: String,
    /// Program: `raadslag`, `raadslag-cli`.
    pub program: String,
    /// Since when; also the moment of what is done on opening.
    pub since: Moment,
}

/// What a write did.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Last step of the history now.
    pub seq: u64,
    /// Changes of the rows; empty when nothing differed.
    pub changes: Vec<Change>,
}

impl Written {
    /// Kinds of rows that changed: what the window must fetch again.
    pub fn kinds(&self) -> BTreeSet<EntityKind> {
        self.changes.iter().map(|change| change.entity.kind).collect()
    }
}

/// What a step of the history is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// The dossier was made.
    Begun,
    /// An act.
    Done,
    /// The act with this number was undone.
    Undid(u64),
    /// The act with this number was done again.
    Redid(u64),
    /// A dataset was forgotten; cannot be undone.
    Forgot,
}

/// One step of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Number, from 1; numbers of purged steps are missing.
    pub seq: u64,
    /// What it is.
    pub kind: StepKind,
    /// Name of the operation; of an undo or redo, that of the act it is about.
    pub op: String,
    /// Gaps of the sentence.
    pub args: BTreeMap<String, Arg>,
    /// Who did it.
    pub who: String,
    /// When.
    pub at: Moment,
    /// Whether the act is undone at this moment.
    pub undone: bool,
}
