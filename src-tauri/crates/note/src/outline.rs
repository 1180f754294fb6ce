//! The table of contents beside the editor: points with their arguments and objections, and the other blocks.

use dossier::finding::EvidenceLabel;
use dossier::id::RecordId;
use dossier::{Dossier, Message};

use crate::block::{ARGUMENT_WORDS, Fill, NoteBlock};
use crate::checks::{CheckRemark, Lack, checks};
use crate::document::NumberState;
use crate::number::{NoteNumber, numbers, printed};
use crate::numbering::{self, Numbered};
use crate::{label_of, prose};

/// States of the numbers in a text, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberCount {
    /// Equal to their findings.
    pub fresh: usize,
    /// Different by now.
    pub stale: usize,
    /// Stated with their origin.
    pub stated: usize,
    /// Refer to nothing.
    pub unknown: usize,
}

/// An argument or an objection.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineItem {
    /// Row in the dossier.
    pub id: RecordId,
    /// Path of the row, `arguments[2]`.
    pub path: String,
    /// Number, `1.1`; `None` when its point is gone.
    pub number: Option<String>,
    /// Head as printed.
    pub head: String,
    /// Label of an argument.
    pub label: Option<EvidenceLabel>,
    /// Names of the findings it leans on.
    pub findings: Vec<String>,
    /// Words of its text.
    pub words: usize,
    /// Most words of its text.
    pub limit: usize,
    /// Its numbers.
    pub numbers: NumberCount,
}

/// A decision point with what is said for and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlinePoint {
    /// Row in the dossier.
    pub id: RecordId,
    /// Path of the row, `points[1]`.
    pub path: String,
    /// Number, from 1.
    pub number: usize,
    /// Text as printed.
    pub text: String,
    /// Its own numbers.
    pub numbers: NumberCount,
    /// Arguments.
    pub arguments: Vec<OutlineItem>,
    /// Objections.
    pub objections: Vec<OutlineItem>,
}

/// A block of the note.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineBlock {
    /// Block.
    pub block: NoteBlock,
    /// Path of the field that fills it.
    pub path: String,
    /// Heading.
    pub heading: Message,
    /// Whether it has what it needs.
    pub fill: Fill,
    /// Words of its own text.
    pub words: usize,
    /// Most words of its own text.
    pub limit: Option<usize>,
    /// Sentences that are too long.
    pub long_sentences: usize,
    /// Rows or numbers that stand in it.
    pub numbers: NumberCount,
}

/// The outline of a note.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Decision points.
    pub points: Vec<OutlinePoint>,
    /// Arguments whose point is gone.
    pub loose_arguments: Vec<OutlineItem>,
    /// Objections whose point is gone.
    pub loose_objections: Vec<OutlineItem>,
    /// All blocks in order.
    pub blocks: Vec<OutlineBlock>,
    /// Words of everything the advisor wrote.
    pub words: usize,
}

/// Draws the outline up.
pub fn outline(dossier: &Dossier) -> Outline {
    let numbers = numbers(dossier);
    let arguments: Vec<(Option<usize>, OutlineItem)> = numbering::arguments(dossier)
        .into_iter()
        .map(|row| {
            let mut item = item(dossier, &numbers, "arguments", &row, (row.row.id, &row.row.head, &row.row.text));
            item.label = Some(label_of(row.row, dossier));
            item.findings = row.row.findings.iter().filter_map(|id| Some(dossier.finding(*id)?.name())).collect();
            (row.point, item)
        })
        .collect();
    let objections: Vec<(Option<usize>, OutlineItem)> = numbering::objections(dossier)
        .into_iter()
        .map(|row| {
            let item = item(dossier, &numbers, "objections", &row, (row.row.id, &row.row.head, &row.row.answer));
            (row.point, item)
        })
        .collect();
    let points = (1..).zip(&dossier.points).map(|(number, point)| {
        let path = format!("points[{number}]");
        OutlinePoint {
            id: point.id,
            number,
            text: printed(dossier, &point.text),
            numbers: count(&numbers, |other| belongs(&other.path, &path)),
            path,
            arguments: of_point(&arguments, Some(number)),
            objections: of_point(&objections, Some(number)),
        }
    });
    Outline {
        points: points.collect(),
        loose_arguments: of_point(&arguments, None),
        loose_objections: of_point(&objections, None),
        blocks: blocks(dossier, &numbers),
        words: prose::words_of_note(dossier),
    }
}

fn blocks(dossier: &Dossier, numbers: &[NoteNumber]) -> Vec<OutlineBlock> {
    let remarks = checks(dossier).text.remarks;
    let is_long = |remark: &&CheckRemark, path: &str| remark.lack == Lack::LongSentence && belongs(&remark.path, path);
    NoteBlock::ALL
        .into_iter()
        .map(|block| OutlineBlock {
            block,
            path: block.path().to_owned(),
            heading: block.heading(dossier.start.note_kind),
            fill: block.fill(dossier),
            words: block.text(dossier).map_or(0, |text| prose::words(&printed(dossier, text))),
            limit: block.limit(),
            long_sentences: remarks.iter().filter(|remark| is_long(remark, block.path())).count(),
            numbers: count(numbers, |number| number.block == block),
        })
        .collect()
}

fn item<T>(
    dossier: &Dossier,
    numbers: &[NoteNumber],
    list: &str,
    row: &Numbered<'_, T>,
    (id, head, text): (RecordId, &str, &str),
) -> OutlineItem {
    let path = format!("{list}[{}]", row.place);
    OutlineItem {
        id,
        number: row.number.clone(),
        head: printed(dossier, head),
        label: None,
        findings: Vec::new(),
        words: prose::words(&printed(dossier, text)),
        limit: ARGUMENT_WORDS,
        numbers: count(numbers, |number| belongs(&number.path, &path)),
        path,
    }
}

fn of_point(items: &[(Option<usize>, OutlineItem)], point: Option<usize>) -> Vec<OutlineItem> {
    items.iter().filter(|(of, _)| *of == point).map(|(_, item)| item.clone()).collect()
}

/// Whether a field is the row or field at a path, or lies under it.
fn belongs(field: &str, path: &str) -> bool {
    field.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn count(numbers: &[NoteNumber], of: impl Fn(&NoteNumber) -> bool) -> NumberCount {
    let mut out = NumberCount::default();
    for number in numbers.iter().filter(|number| of(number)) {
        match number.state {
            NumberState::Fresh => out.fresh += 1,
            NumberState::Stale => out.stale += 1,
            NumberState::Stated => out.stated += 1,
            NumberState::Unknown => out.unknown += 1,
        }
    }
    out
}
