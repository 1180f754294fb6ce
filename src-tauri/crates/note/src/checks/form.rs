//! Form: which blocks of the note are filled.

use dossier::{Dossier, Message};

use super::{Aspect, CheckRemark, Lack};
use crate::block::{Fill, NoteBlock};

pub(super) fn form(dossier: &Dossier) -> Aspect {
    let fills: Vec<(NoteBlock, Fill)> = NoteBlock::ALL
        .into_iter()
        .map(|block| (block, block.fill(dossier)))
        .filter(|(_, fill)| *fill != Fill::NotNeeded)
        .collect();
    let of = fills.len();
    let good = fills.iter().filter(|(_, fill)| *fill == Fill::Filled).count();
    let line = || Message::new("note-check-form").count("good", good).count("of", of);
    let remarks = fills
        .iter()
        .filter(|(_, fill)| *fill == Fill::Empty)
        .map(|(block, _)| CheckRemark {
            lack: Lack::EmptyBlock,
            path: block.path().to_owned(),
            action: Message::new("note-check-fill").message("block", block.heading(dossier.start.note_kind)),
            detail: line(),
        })
        .collect();
    Aspect { line: line(), good, of, remarks }
}
