//! What is asked to be decided, and for a council the draft resolution: both made of the same decision points, so that
//! they never differ.

use dossier::message::{Message, Phrase};
use dossier::start::NoteKind;

use super::draft::{Draft, Text, paragraph};
use crate::block::NoteBlock;
use crate::document::{Block, Inline};

/// The decision points under their opening words.
pub(super) fn decision(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let opening = Message::new(match draft.dossier.start.note_kind {
        NoteKind::Beslisnota => "note-decision-opening-beslisnota",
        NoteKind::Collegevoorstel => "note-decision-opening-college",
        NoteKind::Raadsvoorstel => "note-decision-opening-raad",
    });
    let points = points(draft);
    if points.is_empty() {
        return vec![draft.gap(NoteBlock::Decision)];
    }
    let mut out = vec![paragraph(opening)];
    out.extend(points.into_iter().map(|(number, body)| point(number, body)));
    out
}

/// The draft resolution of a council proposal; nothing for the other kinds.
pub(super) fn resolution(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let start = &draft.dossier.start;
    match start.note_kind {
        NoteKind::Beslisnota | NoteKind::Collegevoorstel => return Vec::new(),
        NoteKind::Raadsvoorstel => {}
    }
    let opening = Message::new("note-resolution-opening")
        .text("municipality", start.municipality.clone())
        .text("date", dossier::dutch::day(draft.context.today));
    let mut out = vec![
        Block::Heading { level: 1, number: None, text: Message::new("note-section-resolution").into() },
        paragraph(opening),
    ];
    out.extend(points(draft).into_iter().map(|(number, body)| point(number, body.into_iter().map(again).collect())));
    let meeting = crate::words::day_or_open(start.meeting_date);
    let closing = Message::new("note-resolution-closing");
    out.push(paragraph(match meeting {
        Phrase::Own(day) => closing.text("date", day),
        Phrase::Message(open) => closing.message("date", open),
    }));
    out.push(paragraph(Message::new("note-resolution-signatures")));
    out
}

fn points(draft: &Draft<'_>) -> Vec<(usize, Text)> {
    let texts = (1..=draft.dossier.points.len()).map(|n| (n, draft.line(&format!("points[{n}].text"))));
    texts.filter(|(_, body)| !body.is_empty()).collect()
}

fn point(number: usize, body: Text) -> Block<Phrase> {
    Block::Point { number: number.to_string(), head: Vec::new(), body, ending: None }
}

/// The same number, printed a second time: its bookmark gets a name of its own.
fn again(inline: Inline<Phrase>) -> Inline<Phrase> {
    match inline {
        Inline::Number(mut number) => {
            number.bookmark.push('b');
            Inline::Number(number)
        }
        Inline::Words(_) | Inline::Strong(_) => inline,
    }
}
