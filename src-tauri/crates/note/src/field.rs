//! Every text field of a note in which a number can stand, in reading order, with its path and its place in the note.

use dossier::Dossier;
use dossier::message::{Message, Phrase};

use crate::block::NoteBlock;
use crate::numbering;

/// What may stand in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum TextKind {
    /// Running text: numbers are references or stated with their origin.
    Rich,
    /// One value: a reference, or a number as typed; this is where such a number comes from.
    Mixed(Phrase),
}

/// A text field of the note.
#[derive(Clone, Debug, PartialEq)]
pub struct TextField<'a> {
    /// Path of the field, such as `arguments[2].text`; places count from 1 in the dossier's own lists.
    pub path: String,
    /// Block it is printed in.
    pub block: NoteBlock,
    /// Number of the decision point, argument or objection it belongs to.
    pub number: Option<String>,
    /// The text as typed.
    pub text: &'a str,
    /// What may stand in it.
    pub kind: TextKind,
}

/// All text fields, in the order in which the note prints them.
pub fn fields(dossier: &Dossier) -> Vec<TextField<'_>> {
    NoteBlock::ALL.into_iter().flat_map(|block| fields_of(dossier, block)).collect()
}

/// Text fields of one block, in the order in which the note prints them.
pub fn fields_of(dossier: &Dossier, block: NoteBlock) -> Vec<TextField<'_>> {
    let own = block.text(dossier).map(|text| rich(block, block.path().to_owned(), None, text));
    let mut out: Vec<TextField<'_>> = own.into_iter().collect();
    match block {
        NoteBlock::Decision => out.extend(points(dossier)),
        NoteBlock::Effect => out.extend(goals(dossier)),
        NoteBlock::Arguments => out.extend(arguments(dossier)),
        NoteBlock::Objections => out.extend(objections(dossier)),
        NoteBlock::Residents => out.extend(stakeholders(dossier)),
        NoteBlock::FollowUp => out.extend(milestones(dossier)),
        NoteBlock::Monitoring => out.extend(monitors(dossier)),
        NoteBlock::Summary
        | NoteBlock::Trigger
        | NoteBlock::Reliability
        | NoteBlock::Privacy
        | NoteBlock::Finance
        | NoteBlock::Legal
        | NoteBlock::Participation
        | NoteBlock::Annexes => {}
    }
    out
}

fn rich(block: NoteBlock, path: String, number: Option<String>, text: &str) -> TextField<'_> {
    TextField { path, block, number, text, kind: TextKind::Rich }
}

fn points(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    let rows = dossier.points.iter().zip(1_usize..);
    rows.map(|(point, n)| rich(NoteBlock::Decision, format!("points[{n}].text"), Some(n.to_string()), &point.text))
}

fn goals(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    let measurable = |goal: &dossier::question::Goal| goal.not_measurable_because.trim().is_empty();
    let rows = dossier.goals.iter().zip(1_usize..).filter(move |(goal, _)| measurable(goal));
    rows.flat_map(|(goal, n)| {
        let stated = || Phrase::from(Message::new("note-basis-goal"));
        let basis = goal.baseline_basis.trim();
        let baseline = if basis.is_empty() { stated() } else { Phrase::from(basis) };
        let field = |name: &str, text, basis| TextField {
            path: format!("goals[{n}].{name}"),
            block: NoteBlock::Effect,
            number: None,
            text,
            kind: TextKind::Mixed(basis),
        };
        [field("baseline", &goal.baseline, baseline), field("target", &goal.target, stated())]
    })
}

fn arguments(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    numbering::arguments(dossier).into_iter().flat_map(|argument| {
        let field = |name: &str, text| {
            rich(NoteBlock::Arguments, format!("arguments[{}].{name}", argument.place), argument.number.clone(), text)
        };
        [field("head", &argument.row.head), field("text", &argument.row.text)]
    })
}

fn objections(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    numbering::objections(dossier).into_iter().flat_map(|objection| {
        let field = |name: &str, text| {
            let path = format!("objections[{}].{name}", objection.place);
            rich(NoteBlock::Objections, path, objection.number.clone(), text)
        };
        [field("head", &objection.row.head), field("answer", &objection.row.answer)]
    })
}

fn stakeholders(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    dossier.stakeholders.iter().zip(1_usize..).map(|(stakeholder, n)| TextField {
        path: format!("stakeholders[{n}].size"),
        block: NoteBlock::Residents,
        number: None,
        text: &stakeholder.size,
        kind: TextKind::Mixed(Message::new("note-basis-author").into()),
    })
}

fn milestones(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    let rows = dossier.milestones.iter().zip(1_usize..);
    rows.map(|(milestone, n)| rich(NoteBlock::FollowUp, format!("milestones[{n}].what"), None, &milestone.what))
}

fn monitors(dossier: &Dossier) -> impl Iterator<Item = TextField<'_>> {
    let rows = dossier.monitors.iter().zip(1_usize..);
    rows.map(|(monitor, n)| rich(NoteBlock::Monitoring, format!("monitors[{n}].adjust_if"), None, &monitor.adjust_if))
}
