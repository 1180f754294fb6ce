//! The note in the making as the window shows it: outline, checks, numbers, and why it is not definite yet.

use dossier::ladder::{GateState, blocking};
use dossier::{Dossier, Message};
use note::NoteNumber;
use note::block::Fill;
use note::checks::CheckRemark;
use note::document::NumberState;
use note::outline::{Outline, OutlineItem};

use super::finding::label;
use crate::wire::{
    ArgumentView, BlockView, CheckItem, ChecksView, FinalView, NoteNumberView, NoteView, ObjectionView, PointView,
};
use crate::words::Words;

/// The note in the making.
pub(crate) fn view(words: &Words, dossier: &Dossier, gates: &[GateState]) -> NoteView {
    let outline = note::outline(dossier);
    let checks = note::checks(dossier);
    let items = |remarks: &[CheckRemark]| remarks.iter().map(|remark| item(words, remark)).collect();
    let blocks = blocks(words, &outline);
    NoteView {
        points: points(words, &outline),
        checks: ChecksView {
            filled: size(blocks.iter().filter(|block| block.filled).count()),
            blocks: size(blocks.len()),
            form: items(&checks.form.remarks),
            text: items(&checks.text.remarks),
            content: items(&checks.content.remarks),
        },
        blocks,
        numbers: note::numbers(dossier).iter().map(|row| number(words, row)).collect(),
        definite: definite(words, gates),
    }
}

fn points(words: &Words, outline: &Outline) -> Vec<PointView> {
    let argument = |row: &OutlineItem| ArgumentView {
        path: row.path.clone(),
        number: row.number.clone().unwrap_or_default(),
        head: row.head.clone(),
        label: label(words, row.label.unwrap_or(dossier::finding::EvidenceLabel::Assumption)),
        words: size(row.words),
        limit: size(row.limit),
        numbers: size(row.numbers.fresh + row.numbers.stale + row.numbers.stated + row.numbers.unknown),
        stale: size(row.numbers.stale + row.numbers.unknown),
        findings: row.findings.clone(),
    };
    let objection = |row: &OutlineItem| ObjectionView {
        path: row.path.clone(),
        number: row.number.clone().unwrap_or_default(),
        head: row.head.clone(),
        words: size(row.words),
        limit: size(row.limit),
    };
    outline
        .points
        .iter()
        .map(|point| PointView {
            path: point.path.clone(),
            id: point.id.to_string(),
            number: point.number.to_string(),
            text: point.text.clone(),
            arguments: point.arguments.iter().map(argument).collect(),
            objections: point.objections.iter().map(objection).collect(),
        })
        .collect()
}

fn blocks(words: &Words, outline: &Outline) -> Vec<BlockView> {
    outline
        .blocks
        .iter()
        .map(|block| BlockView {
            path: block.path.clone(),
            title: words.say(&block.heading),
            filled: block.fill != Fill::Empty,
            required: block.fill != Fill::NotNeeded,
            words: size(block.words),
            limit: size(block.limit.unwrap_or(0)),
        })
        .collect()
}

fn item(words: &Words, remark: &CheckRemark) -> CheckItem {
    CheckItem { text: words.say(&remark.action), detail: words.say(&remark.detail), field: Some(remark.path.clone()) }
}

fn number(words: &Words, row: &NoteNumber) -> NoteNumberView {
    let origin = match (&row.basis, &row.source) {
        (Some(basis), _) => words.phrase(basis.clone()),
        (None, Some(source)) => words.say(
            &Message::new("number-origin")
                .message("origin", source.origin())
                .text("cells", note::number::cells_of(source)),
        ),
        (None, None) => String::new(),
    };
    NoteNumberView {
        field: row.path.clone(),
        raw: row.raw.clone(),
        text: row.text.clone(),
        finding: row.code.clone().unwrap_or_default(),
        place: row.measure.unwrap_or(0),
        now: row.now_text(),
        renewed: row.renewed(),
        state: match row.state {
            NumberState::Fresh => "fresh",
            NumberState::Stale => "stale",
            NumberState::Stated => "stated",
            NumberState::Unknown => "unknown",
        }
        .to_owned(),
        origin,
    }
}

fn definite(words: &Words, gates: &[GateState]) -> FinalView {
    let reasons: Vec<CheckItem> = blocking(gates)
        .into_iter()
        .map(|gate| CheckItem {
            text: words.say(&gate.why),
            detail: words.say(&gate.remedy),
            field: gate.field.clone(),
        })
        .collect();
    FinalView { is_allowed: reasons.is_empty(), reasons }
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
