//! Arguments and objections under the numbers of their decision points, and the figures of the findings they lean on.

use std::collections::BTreeSet;

use dossier::finding::Finding;
use dossier::id::FindingId;
use dossier::message::{Message, Phrase};
use dossier::note_text::{Argument, Piece, pieces};
use dossier::{Dossier, dutch};

use super::draft::{Draft, Text};
use crate::block::NoteBlock;
use crate::checks::wants_argument;
use crate::document::{Block, DocumentFigure};
use crate::numbering::{self, Numbered};
use crate::{label_of, picture, words};

/// The arguments, each first use of a finding followed by its figure.
pub(super) fn arguments(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let all = numbering::arguments(draft.dossier);
    if all.is_empty() {
        return vec![draft.gap(NoteBlock::Arguments)];
    }
    let mut out = Vec::new();
    let mut drawn = BTreeSet::new();
    for (number, point) in (1..).zip(&draft.dossier.points) {
        let own: Vec<&Numbered<'_, Argument>> = all.iter().filter(|row| row.point == Some(number)).collect();
        if own.is_empty() && wants_argument(point) {
            out.push(Block::Gap(Message::new("note-gap-argument").text("point", number.to_string()).into()));
        }
        for row in own {
            out.push(argument(draft, row));
            for finding in findings_of(draft.dossier, row.row) {
                if picture::is_drawn(finding) && drawn.insert(finding.id) {
                    out.push(figure(draft.dossier, finding, drawn.len()));
                }
            }
        }
    }
    if all.iter().any(|row| row.point.is_none()) {
        out.push(Block::Gap(Message::new("note-gap-loose-arguments").into()));
    }
    out
}

/// The objections with their answers.
pub(super) fn objections(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let rows = numbering::objections(draft.dossier).into_iter();
    let out: Vec<Block<Phrase>> = rows
        .filter_map(|row| {
            let head = draft.line(&format!("objections[{}].head", row.place));
            let body = draft.line(&format!("objections[{}].answer", row.place));
            Some(Block::Point { number: row.number?, head, body, ending: None })
        })
        .collect();
    if out.is_empty() { vec![draft.gap(NoteBlock::Objections)] } else { out }
}

fn argument(draft: &Draft<'_>, row: &Numbered<'_, Argument>) -> Block<Phrase> {
    let head = draft.line(&format!("arguments[{}].head", row.place));
    let body: Text = draft.line(&format!("arguments[{}].text", row.place));
    let findings: Vec<&Finding> = row.row.findings.iter().filter_map(|id| draft.dossier.finding(*id)).collect();
    let label = words::label(label_of(row.row, draft.dossier));
    let ending = if findings.is_empty() {
        Message::new("note-ending-label").message("label", label)
    } else {
        Message::new("note-ending").message("label", label).text("findings", words::codes(&findings))
    };
    Block::Point { number: row.number.clone().unwrap_or_default(), head, body, ending: Some(ending.into()) }
}

/// Findings that an argument leans on or quotes, in order of mention; a verkenning is none.
fn findings_of<'a>(dossier: &'a Dossier, argument: &Argument) -> Vec<&'a Finding> {
    let quoted =
        [&argument.head, &argument.text].into_iter().flat_map(|text| pieces(text)).filter_map(|piece| match piece {
            Piece::Reference { finding, .. } => dossier.find_finding(&finding),
            Piece::Words(_) | Piece::Stated(_) | Piece::Unreadable(_) => None,
        });
    let argued = argument.findings.iter().filter_map(|id| dossier.finding(*id));
    let mut seen: BTreeSet<FindingId> = BTreeSet::new();
    argued.chain(quoted).filter(|finding| finding.question.is_some() && seen.insert(finding.id)).collect()
}

fn figure(dossier: &Dossier, finding: &Finding, number: usize) -> Block<Phrase> {
    Block::Figure(DocumentFigure {
        finding: finding.id,
        code: finding.name(),
        number: u32::try_from(number).unwrap_or(u32::MAX),
        caption: finding.sentence.clone().into(),
        alt: picture::alt(finding).into(),
        source: source_line(dossier, finding).into(),
    })
}

fn source_line(dossier: &Dossier, finding: &Finding) -> Message {
    let date = dossier.card(finding.source.dataset).reference_date;
    let key = if date.is_some() { "note-figure-source" } else { "note-figure-source-no-date" };
    Message::new(key)
        .message("origin", finding.source.origin())
        .count("rows", finding.rows_used)
        .text("date", date.map(dutch::day).unwrap_or_default())
}
