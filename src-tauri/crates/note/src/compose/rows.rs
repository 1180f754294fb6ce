//! The parts of the note that are tables: indicators, stakeholders, follow-up, monitoring; and the list of annexes.

use dossier::dutch;
use dossier::message::{Message, Phrase};
use dossier::note_text::{Piece, pieces};
use dossier::question::Goal;

use super::draft::{Draft, Text, paragraph, plain, table};
use crate::block::NoteBlock;
use crate::document::{Align, Block, Inline};
use crate::number::UNKNOWN;
use crate::{check_code, words};

/// The intended effect, with the indicators by which it is followed.
pub(super) fn effect(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let mut out = draft.required(NoteBlock::Effect);
    let goals = || (1_usize..).zip(&draft.dossier.goals);
    let is_measurable = |goal: &Goal| goal.not_measurable_because.trim().is_empty();
    let rows: Vec<Vec<Text>> =
        goals().filter(|(_, goal)| is_measurable(goal)).map(|(n, goal)| indicator(draft, n, goal)).collect();
    if rows.is_empty() && !draft.dossier.goals.iter().any(|goal| !is_measurable(goal)) {
        out.push(Block::Gap(Message::new("note-gap-indicator").into()));
    }
    if !rows.is_empty() {
        let columns = [
            ("note-column-indicator", Align::Left, 30),
            ("note-column-baseline", Align::Left, 20),
            ("note-column-target", Align::Left, 14),
            ("note-column-target-date", Align::Left, 14),
            ("note-column-basis", Align::Left, 22),
        ];
        out.push(table(&columns, rows));
    }
    out.extend(goals().filter(|(_, goal)| !is_measurable(goal)).map(|(_, goal)| {
        let reason = goal.not_measurable_because.trim().trim_end_matches('.');
        paragraph(Message::new("note-not-measurable").text("goal", goal.title.clone()).text("reason", reason))
    }));
    out
}

/// What residents notice.
pub(super) fn residents(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let mut out = draft.required(NoteBlock::Residents);
    let rows: Vec<Vec<Text>> = (1_usize..)
        .zip(&draft.dossier.stakeholders)
        .filter(|(_, stakeholder)| !stakeholder.name.trim().is_empty())
        .map(|(n, stakeholder)| {
            vec![
                plain(stakeholder.name.trim()),
                plain(words::effect(&stakeholder.effect)),
                or_unknown(draft.line(&format!("stakeholders[{n}].size"))),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let columns = [
            ("note-column-group", Align::Left, 45),
            ("note-column-effect", Align::Left, 30),
            ("note-column-size", Align::Left, 25),
        ];
        out.push(table(&columns, rows));
    }
    out
}

/// What is done after the decision.
pub(super) fn follow_up(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let rows: Vec<Vec<Text>> = (1_usize..)
        .zip(&draft.dossier.milestones)
        .map(|(n, milestone)| {
            vec![
                or_unknown(draft.line(&format!("milestones[{n}].what"))),
                plain(words::or_open(&milestone.who)),
                plain(words::day_or_open(milestone.when)),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec![draft.gap(NoteBlock::FollowUp)];
    }
    let columns = [
        ("note-column-what", Align::Left, 50),
        ("note-column-who", Align::Left, 27),
        ("note-column-when", Align::Left, 23),
    ];
    vec![table(&columns, rows)]
}

/// How the decision is followed.
pub(super) fn monitoring(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let rows: Vec<Vec<Text>> = (1_usize..)
        .zip(&draft.dossier.monitors)
        .map(|(n, monitor)| {
            vec![
                plain(words::or_open(&monitor.indicator)),
                plain(words::day_or_open(monitor.when)),
                plain(words::or_open(&monitor.who)),
                or_unknown(draft.line(&format!("monitors[{n}].adjust_if"))),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec![draft.gap(NoteBlock::Monitoring)];
    }
    let columns = [
        ("note-column-indicator", Align::Left, 30),
        ("note-column-measured", Align::Left, 18),
        ("note-column-who", Align::Left, 20),
        ("note-column-adjust", Align::Left, 32),
    ];
    vec![table(&columns, rows)]
}

/// What goes with the note.
pub(super) fn annexes(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let workbook = match &draft.context.workbook_hash {
        Some(hash) => Message::new("note-annex-workbook").text("code", check_code(hash)),
        None => Message::new("note-annex-workbook-not-made"),
    };
    vec![Block::List(vec![plain(workbook)])]
}

fn indicator(draft: &Draft<'_>, n: usize, goal: &Goal) -> Vec<Text> {
    let name = match goal.unit.trim() {
        "" => words::or_open(&goal.indicator),
        unit => Message::new("note-indicator").text("indicator", goal.indicator.trim()).text("unit", unit).into(),
    };
    let mut baseline = or_unknown(draft.line(&format!("goals[{n}].baseline")));
    if let Some(day) = goal.baseline_date {
        baseline.push(Inline::Words(" ".into()));
        baseline.push(Inline::Words(Message::new("note-on-day").text("date", dutch::day(day)).into()));
    }
    vec![
        plain(name),
        baseline,
        or_unknown(draft.line(&format!("goals[{n}].target"))),
        plain(words::day_or_open(goal.target_date)),
        plain(basis(draft, goal)),
    ]
}

/// Where the baseline comes from: as typed, or the result that it repeats.
fn basis(draft: &Draft<'_>, goal: &Goal) -> Phrase {
    let quoted = pieces(&goal.baseline).into_iter().find_map(|piece| match piece {
        Piece::Reference { finding, .. } => Some(draft.dossier.find_finding(&finding)?.name()),
        Piece::Words(_) | Piece::Stated(_) | Piece::Unreadable(_) => None,
    });
    match quoted {
        Some(code) if goal.baseline_basis.trim().is_empty() => {
            Message::new("note-basis-result").text("code", code).into()
        }
        Some(_) | None => words::or_open(&goal.baseline_basis),
    }
}

fn or_unknown(text: Text) -> Text {
    if text.is_empty() { plain(UNKNOWN) } else { text }
}
