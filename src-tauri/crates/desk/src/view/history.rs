//! The history as the window shows it.

use archive::{Step, StepKind};
use dossier::talk::{Person, Role};
use dossier::{Arg, Message, dutch};

use super::snapshot::act;
use crate::wire::{HistoryAnswer, HistoryEventView};
use crate::words::Words;

/// Steps of the history, oldest first.
pub(crate) fn view(words: &Words, steps: &[Step]) -> HistoryAnswer {
    let events = steps.iter().map(|step| HistoryEventView {
        seq: u32::try_from(step.seq).unwrap_or(u32::MAX),
        act: told(words, step),
        who: who(words, step),
        at: dutch::moment(&step.at),
        undone: step.undone,
    });
    HistoryAnswer { events: events.collect() }
}

/// Who did a step, with the role when it was known.
fn who(words: &Words, step: &Step) -> String {
    let role = match step.args.get("role") {
        Some(Arg::Text(name)) => Role::from_name(name),
        _ => None,
    };
    let name = step.who.clone();
    role.map_or_else(|| name.clone(), |role| super::talk::person(words, &Person { name: name.clone(), role }))
}

/// A step in words: what was done, or that it was undone or done again.
pub fn told(words: &Words, step: &Step) -> String {
    let name = act(words, &step.op, &step.args);
    match step.kind {
        StepKind::Begun | StepKind::Done | StepKind::Forgot => name,
        StepKind::Undid(_) => words.say(&Message::new("history-undid").text("act", name)),
        StepKind::Redid(_) => words.say(&Message::new("history-redid").text("act", name)),
    }
}
