//! The one write door: an act becomes changes of rows and one event, in one transaction.

use dossier::change::Records;
use dossier::{Change, Dossier, change};
use rusqlite::TransactionBehavior;

use crate::act::{Act, StepKind, Written};
use crate::event::{self, Event};
use crate::fault::Fault;
use crate::open_dossier::{Archive, is_act, last};
use crate::rows;
use crate::trail::Trail;

impl Archive {
    /// Makes the dossier what `next` is. What differs is written with one event, durable when this returns. Typing in
    /// one field within a minute stays one step. When nothing differs, nothing is written.
    pub fn transact(&mut self, act: &Act, next: &Dossier) -> Result<Written, Fault> {
        self.tenure()?;
        if next.id != self.id {
            return Err(Fault::OtherDossier);
        }
        let records = next.records();
        let changes = change::difference(&self.records, &records);
        if changes.is_empty() {
            return Ok(Written { seq: self.head.seq, changes });
        }
        match self.typed_on(act, &changes)? {
            Some(typed) => self.retype(typed, act, &changes, records)?,
            None => self.append(StepKind::Done, act, &changes, records)?,
        }
        Ok(Written { seq: self.head.seq, changes })
    }

    /// Writes changed rows and a new event, and takes them in.
    pub(crate) fn append(
        &mut self,
        kind: StepKind,
        act: &Act,
        changes: &[Change],
        after: Records,
    ) -> Result<(), Fault> {
        let event = Event::new(last(&self.head), kind, act, changes)?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rows::write(&tx, changes, &after)?;
        event::write(&tx, &event)?;
        tx.commit()?;
        self.trail.follow(event.seq, kind);
        self.records = after;
        self.head = event;
        Ok(())
    }

    // The change that the head and this act make together, when they are typing in one field.
    fn typed_on(&self, act: &Act, changes: &[Change]) -> Result<Option<Change>, Fault> {
        let head = &self.head;
        let seconds = head.at.seconds_until(&act.at);
        let same = is_act(head) && head.op == act.op && head.who == act.who;
        let [new] = changes else { return Ok(None) };
        if !same || new.field.is_none() || !seconds.is_some_and(|passed| (0..=TYPING_SECONDS).contains(&passed)) {
            return Ok(None);
        }
        let old = head.read_changes()?;
        Ok(match &old[..] {
            [old] if old.entity == new.entity && old.field == new.field => {
                Some(Change { after: new.after.clone(), ..old.clone() })
            }
            _ => None,
        })
    }

    // The head is the only event that nothing follows, so that rewriting it leaves the chain whole.
    fn retype(&mut self, typed: Change, act: &Act, changes: &[Change], after: Records) -> Result<(), Fault> {
        let taken_back = typed.before == typed.after;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rows::write(&tx, changes, &after)?;
        let head = if taken_back {
            event::remove(&tx, self.head.seq)?;
            event::head(&tx)?.ok_or(Fault::NoSuchStep { seq: 1 })?
        } else {
            let old = Act { at: self.head.at.clone(), ..act.clone() };
            let before = (self.head.seq - 1, self.head.prev_hash.as_str());
            let event = Event::new(before, StepKind::Done, &old, &[typed])?;
            event::write(&tx, &event)?;
            event
        };
        let trail = if taken_back { Trail::read(&tx)? } else { None };
        tx.commit()?;
        self.records = after;
        self.head = head;
        if let Some(trail) = trail {
            self.trail = trail;
        }
        Ok(())
    }
}

/// How long typing in one field stays one step.
const TYPING_SECONDS: i64 = 60;
