//! The history as the window shows it.

use archive::{Step, StepKind};
use dossier::{Message, dutch};

use super::snapshot::act;
use crate::wire::{HistoryAnswer, HistoryEventView};
use crate::words::Words;

/// Steps of the history, oldest first.
pub(crate) fn view(words: &Words, steps: &[Step]) -> HistoryAnswer {
    let events = steps.iter().map(|step| {
        let name = act(words, &step.op, &step.args);
        let name = match step.kind {
            StepKind::Begun | StepKind::Done | StepKind::Forgot => name,
            StepKind::Undid(_) => words.say(&Message::new("history-undid").text("act", name)),
            StepKind::Redid(_) => words.say(&Message::new("history-redid").text("act", name)),
        };
        HistoryEventView {
            seq: u32::try_from(step.seq).unwrap_or(u32::MAX),
            act: name,
            who: step.who.clone(),
            at: dutch::moment(&step.at),
            undone: step.undone,
        }
    });
    HistoryAnswer { events: events.collect() }
}
