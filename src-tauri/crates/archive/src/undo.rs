//! Undo, redo and going back. All three are new events; nothing is ever taken out of the log.

use dossier::{Change, Dossier, Moment, change};

use crate::act::{Act, Name, StepKind, Written};
use crate::event::{self, Event};
use crate::fault::Fault;
use crate::open_dossier::Archive;

impl Archive {
    /// Takes the last act back that is not undone yet.
    pub fn undo(&mut self, who: &str, at: &Moment) -> Result<Written, Fault> {
        let target = self.event(self.trail.next_undo(), Fault::NothingToUndo)?;
        let changes = change::inverse(&target.read_changes()?);
        self.again(StepKind::Undid(target.seq), &target, changes, (who, at))
    }

    /// Does the act again that was undone last.
    pub fn redo(&mut self, who: &str, at: &Moment) -> Result<Written, Fault> {
        let target = self.event(self.trail.next_redo(), Fault::NothingToRedo)?;
        let changes = target.read_changes()?;
        self.again(StepKind::Redid(target.seq), &target, changes, (who, at))
    }

    /// The act that undo would take back.
    pub fn undo_name(&self) -> Result<Option<Name>, Fault> {
        self.name_of(self.trail.next_undo())
    }

    /// The act that redo would do again.
    pub fn redo_name(&self) -> Result<Option<Name>, Fault> {
        self.name_of(self.trail.next_redo())
    }

    /// Makes the dossier what it was right after a step. One act, which undo takes back.
    pub fn go_back(&mut self, seq: u64, act: &Act) -> Result<Written, Fault> {
        self.tenure()?;
        let step = event::find(&self.conn, seq)?;
        let mut past = self.records.clone();
        event::each_back_to(&self.conn, step.seq, |event| {
            change::apply(&mut past, &change::inverse(&event.read_changes()?));
            Ok(())
        })?;
        Dossier::from_records(self.id, &past)?;
        let changes = change::difference(&self.records, &past);
        if !changes.is_empty() {
            self.append(StepKind::Done, act, &changes, past)?;
        }
        Ok(Written { seq: self.head.seq, changes })
    }

    fn again(
        &mut self,
        kind: StepKind,
        target: &Event,
        changes: Vec<Change>,
        by: (&str, &Moment),
    ) -> Result<Written, Fault> {
        self.tenure()?;
        let mut after = self.records.clone();
        change::apply(&mut after, &changes);
        // A state that cannot be read must never be written.
        Dossier::from_records(self.id, &after)?;
        let act = Act { op: target.op.clone(), args: target.read_args()?, who: by.0.to_owned(), at: by.1.clone() };
        self.append(kind, &act, &changes, after)?;
        Ok(Written { seq: self.head.seq, changes })
    }

    fn event(&self, seq: Option<u64>, none: Fault) -> Result<Event, Fault> {
        event::find(&self.conn, seq.ok_or(none)?)
    }

    fn name_of(&self, seq: Option<u64>) -> Result<Option<Name>, Fault> {
        let Some(seq) = seq else { return Ok(None) };
        let event = event::find(&self.conn, seq)?;
        Ok(Some(Name { op: event.op.clone(), args: event.read_args()? }))
    }
}
