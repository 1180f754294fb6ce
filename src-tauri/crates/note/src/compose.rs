//! The note: from a dossier to blocks in reading order, with continuous numbers.
//!
//! Which blocks there are and in what order is in [`crate::block`]; each part below writes one kind of block.

mod arguments;
mod draft;
mod head;
mod proof;
mod resolution;
mod rows;

use dossier::message::{Message, Phrase};
use dossier::{Day, Dossier, dutch};

use crate::block::NoteBlock;
use crate::document::{Block, Document, Status};
use crate::{check_code, words};
use draft::Draft;

/// What the note needs to know beside the dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteContext {
    /// Day of the note.
    pub today: Day,
    /// Draft or final.
    pub status: Status,
    /// Content hash of the dossier, hexadecimal; its first characters are the version of the note.
    pub content_hash: String,
    /// SHA-256 of the workbook that goes with it, hexadecimal; `None` when none is made yet.
    pub workbook_hash: Option<String>,
    /// Author for the file's properties; empty unless chosen.
    pub author: String,
}

/// Writes the note. Never fails: what is missing becomes a marked gap.
pub fn compose(dossier: &Dossier, context: &NoteContext) -> Document<Phrase> {
    let draft = Draft::new(dossier, context);
    let status = Message::new(match context.status {
        Status::Concept => "note-status-line-concept",
        Status::Final => "note-status-line-final",
    });
    let footer = match &context.workbook_hash {
        Some(hash) => Message::new("note-footer").text("code", check_code(hash)),
        None => Message::new("note-footer-no-workbook"),
    };
    Document {
        title: title(dossier),
        kind: words::kind(dossier.start.note_kind).into(),
        municipality: dossier.start.municipality.clone(),
        status: context.status,
        status_line: status.text("date", dutch::day(context.today)).into(),
        head: head::rows(&draft),
        blocks: blocks(&draft),
        footer: footer.into(),
        page_of: Message::new("note-page-of").into(),
        dossier: dossier.id.to_string(),
        day: context.today.to_string(),
        author: context.author.clone(),
    }
}

fn title(dossier: &Dossier) -> Phrase {
    let subject = dossier.note.subject.trim();
    if subject.is_empty() { words::or_open(&dossier.start.name) } else { subject.into() }
}

fn blocks(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let mut out = Vec::new();
    let mut number = 0;
    for block in NoteBlock::ALL {
        let body = section(draft, block);
        if body.is_empty() {
            continue;
        }
        number += 1;
        let heading = block.heading(draft.dossier.start.note_kind);
        out.push(Block::Heading { level: 1, number: Some(number), text: heading.into() });
        out.extend(body);
    }
    out.extend(resolution::resolution(draft));
    out
}

/// Body of a section; empty when it does not stand in this note.
fn section(draft: &Draft<'_>, block: NoteBlock) -> Vec<Block<Phrase>> {
    match block {
        NoteBlock::Summary | NoteBlock::Legal => draft.optional(block),
        NoteBlock::Trigger | NoteBlock::Finance | NoteBlock::Participation => draft.required(block),
        NoteBlock::Decision => resolution::decision(draft),
        NoteBlock::Effect => rows::effect(draft),
        NoteBlock::Arguments => arguments::arguments(draft),
        NoteBlock::Objections => arguments::objections(draft),
        NoteBlock::Residents => rows::residents(draft),
        NoteBlock::Reliability => proof::reliability(draft),
        NoteBlock::Privacy => proof::privacy(draft),
        NoteBlock::FollowUp => rows::follow_up(draft),
        NoteBlock::Monitoring => rows::monitoring(draft),
        NoteBlock::Annexes => rows::annexes(draft),
    }
}
