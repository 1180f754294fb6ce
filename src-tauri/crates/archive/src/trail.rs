//! What can be undone and redone, found by following the log. Knows only kinds and numbers of events.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::act::StepKind;
use crate::event;
use crate::fault::Fault;

/// Acts that can be undone and redone, the next one last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trail {
    undo: Vec<u64>,
    redo: Vec<u64>,
    undone: BTreeSet<u64>,
}

impl Trail {
    /// Follows a whole log; `None` when an undo or redo in it is not about the act that was next.
    pub(crate) fn read(conn: &Connection) -> Result<Option<Self>, Fault> {
        let mut trail = Self::default();
        let mut statement = conn.prepare("SELECT seq, kind, target FROM event ORDER BY seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if !trail.follow(event::number(row, 0)?, event::kind_from_sql(row)?) {
                return Ok(None);
            }
        }
        Ok(Some(trail))
    }

    /// Takes in the next event; false when it cannot come next.
    pub(crate) fn follow(&mut self, seq: u64, kind: StepKind) -> bool {
        match kind {
            StepKind::Begun => self.undo.is_empty() && self.redo.is_empty(),
            StepKind::Done => {
                self.undo.push(seq);
                self.redo.clear();
                true
            }
            StepKind::Undid(target) => {
                self.undone.insert(target);
                self.redo.push(target);
                self.undo.pop() == Some(target)
            }
            StepKind::Redid(target) => {
                self.undone.remove(&target);
                self.undo.push(target);
                self.redo.pop() == Some(target)
            }
            StepKind::Forgot => true,
        }
    }

    /// The act that is undone next.
    pub(crate) fn next_undo(&self) -> Option<u64> {
        self.undo.last().copied()
    }

    /// The act that is redone next.
    pub(crate) fn next_redo(&self) -> Option<u64> {
        self.redo.last().copied()
    }

    /// Whether the act is undone now.
    pub(crate) fn is_undone(&self, seq: u64) -> bool {
        self.undone.contains(&seq)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kinds: &[StepKind], undo: Option<u64>, redo: Option<u64>) {
        let mut trail = Trail::default();
        for (seq, kind) in (1..).zip(kinds) {
            assert!(trail.follow(seq, *kind));
        }
        assert_eq!((trail.next_undo(), trail.next_redo()), (undo, redo));
    }

    #[test]
    fn undo_goes_back_act_by_act_and_a_new_act_empties_redo() {
        use StepKind::{Begun, Done, Redid, Undid};
        check(&[Begun], None, None);
        check(&[Begun, Done, Done], Some(3), None);
        check(&[Begun, Done, Done, Undid(3)], Some(2), Some(3));
        check(&[Begun, Done, Done, Undid(3), Undid(2)], None, Some(2));
        check(&[Begun, Done, Done, Undid(3), Redid(3)], Some(3), None);
        check(&[Begun, Done, Done, Undid(3), Done], Some(5), None);
        check(&[Begun, Done, Done, Undid(3), Done, Undid(5)], Some(2), Some(5));
    }

    #[test]
    fn an_undo_of_another_act_does_not_fit() {
        let mut trail = Trail::default();
        assert!(trail.follow(1, StepKind::Done));
        assert!(trail.follow(2, StepKind::Done));
        assert!(!trail.follow(3, StepKind::Undid(1)));
    }
}
