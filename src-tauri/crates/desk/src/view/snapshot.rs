//! The open dossier as the window shows it, all of it.

use std::collections::BTreeMap;

use dossier::ladder::{GateState, StepState, StepStatus, gates, step_states};
use dossier::message::Arg;
use dossier::series_break::KnownBreak;
use dossier::{Dossier, Message, dutch, form};

use super::{ethics, field, finding, names, note, question, source, talk};
use crate::desk::{Desk, no_dossier};
use crate::failure::Failure;
use crate::wire::{
    DossierHead, GateView, KnownBreakView, LockView, OverrideView, PlaceView, SavedView, Snapshot, StepView,
};
use crate::words::Words;

impl Desk {
    /// The open dossier as the window shows it.
    pub fn snapshot(&self) -> Result<Snapshot, Failure> {
        let open = self.open.as_ref().ok_or_else(no_dossier)?;
        let (dossier, words, today) = (&open.dossier, &self.words, self.host.world.today());
        let gates = gates(dossier, today);
        let file = open.archive.path().file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Snapshot {
            dossier: DossierHead {
                id: dossier.id.to_string(),
                name: dossier.start.name.clone(),
                track: names::track(dossier.start.track).to_owned(),
                proposed_track: dossier.start.stakes.track().map(|track| names::track(track).to_owned()),
                file: file.unwrap_or_default(),
                is_sample: dossier.id == crate::demo::SAMPLE,
            },
            saved: SavedView {
                state: if open.publish_fault.is_some() { "failed" } else { "saved" }.to_owned(),
                at: Some(open.saved_at.clock().to_owned()),
                why: open.publish_fault.as_ref().map(|fault| words.say(fault)),
            },
            read_only: open.holder.clone(),
            steps: step_states(dossier, &gates).iter().map(|state| step(words, dossier, state)).collect(),
            fields: field::views(words, dossier),
            lists: form::lists(dossier).into_iter().map(|(list, paths)| (list.name().to_owned(), paths)).collect(),
            undo: open.archive.undo_name()?.map(|name| act(words, &name.op, &name.args)),
            redo: open.archive.redo_name()?.map(|name| act(words, &name.op, &name.args)),
            agreement: talk::agreement(words, dossier),
            ethics: ethics::view(words, dossier),
            questions: (0..dossier.questions.len())
                .filter_map(|index| question::view(words, dossier, index, today))
                .collect(),
            sources: (0..dossier.datasets.len())
                .filter_map(|index| source::view(words, dossier, index, today))
                .collect(),
            findings: dossier.findings.iter().map(|row| finding::view(words, dossier, row)).collect(),
            known_breaks: dossier.unjudged_breaks().into_iter().filter_map(|known| known_break(words, known)).collect(),
            note: note::view(words, dossier, &gates),
            gates: gates.iter().map(|state| gate(words, state)).collect(),
        })
    }
}

fn known_break(words: &Words, known: &KnownBreak) -> Option<KnownBreakView> {
    let since = dutch::day(known.day()?);
    Some(KnownBreakView { name: known.name.to_owned(), since, what: words.key(&format!("break-known-{}", known.name)) })
}

/// An act in words: its sentence, or its name when the catalogue has none.
pub(crate) fn act(words: &Words, op: &str, args: &BTreeMap<String, Arg>) -> String {
    words.say(&Message { key: format!("act-{op}"), args: args.clone() })
}

fn step(words: &Words, dossier: &Dossier, state: &StepState) -> StepView {
    let name = state.step.name();
    let (filled, asked) = state.filled;
    let detail = match (state.status, state.open) {
        (StepStatus::Locked, _) => None,
        (StepStatus::Done, _) => Some(words.key("step-done")),
        (StepStatus::Open, 0) => {
            Some(words.say(&Message::new("step-filled").count("filled", filled).count("of", asked)))
        }
        (StepStatus::Open, open) => Some(words.say(&Message::new("step-points").count("points", open))),
    };
    let lock = state.lock.as_ref().map(|lock| LockView {
        reason: words.say(&lock.reason),
        opens: lock
            .opened_by
            .filter(|step| dossier.start.track.steps().contains(step))
            .map(|step| PlaceView { step: step.name().to_owned(), field: lock.field.clone() }),
    });
    StepView {
        id: name.to_owned(),
        title: words.key(&format!("step-{name}")),
        group: names::group(state.step).to_owned(),
        number: u32::try_from(state.number).unwrap_or(0),
        status: names::status(state.status).to_owned(),
        detail,
        lock,
    }
}

fn gate(words: &Words, state: &GateState) -> GateView {
    let why = Message { key: format!("{}-why", state.why.key), args: state.why.args.clone() };
    GateView {
        id: state.gate.clone(),
        step: state.step.name().to_owned(),
        level: names::level(state.level).to_owned(),
        state: names::state(state.state).to_owned(),
        text: words.say(&state.why),
        why: words.find(&why).unwrap_or_default(),
        remedy: words.say(&state.remedy),
        field: state.field.clone(),
        passed: state.passed.as_ref().map(|passed| OverrideView {
            by: passed.by.clone(),
            reason: passed.why.clone(),
            at: dutch::moment(&passed.at),
        }),
    }
}
