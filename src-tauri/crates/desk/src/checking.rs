//! Whether a dossier is sound: its gates, its arguments, its numbers and its file.

use archive::StepKind;
use dossier::ladder::{GateState, gates};
use dossier::message::Arg;
use dossier::talk::Role;
use dossier::{LastChanges, Message, Touch};
use note::document::NumberState;
use note::{Logbook, NoteNumber};

use crate::desk::{Desk, no_dossier};
use crate::exchanging::TAKE_REPLY;
use crate::failure::Failure;

/// What a check found.
#[derive(Clone, Debug)]
pub struct Check {
    /// Every gate with its state.
    pub gates: Vec<GateState>,
    /// Paths of arguments that lean on nothing.
    pub orphans: Vec<String>,
    /// Numbers in the note that are no longer what they were, or refer to nothing.
    pub stale: Vec<NoteNumber>,
    /// What is wrong with the file; empty when it is whole.
    pub problems: Vec<Message>,
}

impl Check {
    /// Whether something stands in the way of a definite note.
    pub fn blocks(&self) -> bool {
        self.gates.iter().any(GateState::is_in_the_way)
            || !self.orphans.is_empty()
            || !self.stale.is_empty()
            || !self.problems.is_empty()
    }
}

impl Desk {
    /// Checks everything there is to check.
    pub fn check(&self) -> Result<Check, Failure> {
        let open = self.open.as_ref().ok_or_else(no_dossier)?;
        let dossier = &open.dossier;
        let orphans = dossier
            .arguments
            .iter()
            .enumerate()
            .filter(|(_, row)| row.findings.is_empty() && row.label.is_none())
            .map(|(index, _)| format!("arguments[{}]", index + 1));
        let stale = note::numbers(dossier)
            .into_iter()
            .filter(|number| matches!(number.state, NumberState::Stale | NumberState::Unknown));
        Ok(Check {
            gates: gates(dossier, self.host.world.today()),
            orphans: orphans.collect(),
            stale: stale.collect(),
            problems: open.archive.check()?.problems(),
        })
    }

    /// Who gave each value what it says now, and when.
    pub fn last_changes(&self) -> Result<LastChanges, Failure> {
        let mut last = LastChanges::default();
        self.open.as_ref().ok_or_else(no_dossier)?.archive.each_act(|kind, act, changes| {
            // Of an undo only the name is that of whoever did it; the rest is about the act it takes back.
            if matches!(kind, StepKind::Undid(_) | StepKind::Redid(_)) {
                last.follow(&changes, &Touch { who: act.who, role: None, at: act.at });
                return;
            }
            let role = match act.args.get("role") {
                Some(Arg::Text(name)) => Role::from_name(name),
                Some(_) | None => None,
            };
            let by = match act.args.get("name") {
                // What was taken over from an answer was written by whoever answered.
                Some(Arg::Text(name)) if act.op == TAKE_REPLY && !name.is_empty() => {
                    Touch { who: name.clone(), role: Some(Role::Analyst), at: act.at }
                }
                Some(_) | None => Touch { who: act.who, role, at: act.at },
            };
            last.follow(&changes, &by);
        })?;
        Ok(last)
    }

    /// The logs of assumptions, decisions and sources.
    pub fn logbook(&self) -> Result<Logbook, Failure> {
        Ok(note::logbook(self.dossier()?, &self.last_changes()?, self.host.world.today()))
    }

    /// Steps of the history, oldest first.
    pub fn history(&self) -> Result<Vec<archive::Step>, Failure> {
        Ok(self.open.as_ref().ok_or_else(no_dossier)?.archive.history()?)
    }
}
