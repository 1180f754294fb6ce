//! Wording: long sentences, words that only officials use, texts over their limit.

use dossier::{Dossier, Message};

use super::{Aspect, CheckRemark, Lack};
use crate::block::{ARGUMENT_WORDS, NoteBlock, SENTENCE_WORDS, SUBJECT_WORDS};
use crate::field::{TextField, fields};
use crate::number::printed;
use crate::prose;

pub(super) fn wording(dossier: &Dossier) -> Aspect {
    let mut remarks = Vec::new();
    let (mut good, mut of) = (0, 0);
    remarks.extend(subject(dossier));
    for field in fields(dossier) {
        let text = printed(dossier, field.text);
        for sentence in prose::sentences(&text) {
            of += 1;
            let found = sentence_remarks(dossier, &field, sentence);
            good += usize::from(found.is_empty());
            remarks.extend(found);
        }
        remarks.extend(over_limit(dossier, &field, &text));
    }
    let line = Message::new("note-check-text").count("good", good).count("of", of);
    Aspect { line, good, of, remarks }
}

/// Most words of a field, where it has a limit.
pub(crate) fn limit_of(field: &TextField<'_>) -> Option<usize> {
    match field.block {
        NoteBlock::Arguments if field.path.ends_with(".text") => Some(ARGUMENT_WORDS),
        NoteBlock::Objections if field.path.ends_with(".answer") => Some(ARGUMENT_WORDS),
        block if field.path == block.path() => block.limit(),
        _ => None,
    }
}

fn subject(dossier: &Dossier) -> Option<CheckRemark> {
    let words = prose::words(&dossier.note.subject);
    (words > SUBJECT_WORDS).then(|| CheckRemark {
        lack: Lack::OverLimit,
        path: "note.subject".to_owned(),
        action: Message::new("note-check-shorten-subject"),
        detail: Message::new("note-check-words-of").count("words", words).count("limit", SUBJECT_WORDS),
    })
}

fn sentence_remarks(dossier: &Dossier, field: &TextField<'_>, sentence: &str) -> Vec<CheckRemark> {
    let place = place(dossier, field);
    let remark = |lack, action, detail| CheckRemark { lack, path: field.path.clone(), action, detail };
    let mut out = Vec::new();
    let words = prose::words(sentence);
    if words > SENTENCE_WORDS {
        let detail = Message::new("note-check-long-sentence").count("words", words).message("place", place.clone());
        let action = Message::new("note-check-shorten-sentence").text("sentence", beginning(sentence));
        out.push(remark(Lack::LongSentence, action, detail));
    }
    for (found, plain) in prose::officialese(sentence) {
        let action = Message::new("note-check-plain-word").text("found", found).text("plain", plain);
        out.push(remark(
            Lack::Officialese,
            action,
            Message::new("note-check-officialese").message("place", place.clone()),
        ));
    }
    out
}

fn over_limit(dossier: &Dossier, field: &TextField<'_>, text: &str) -> Option<CheckRemark> {
    let limit = limit_of(field)?;
    let words = prose::words(text);
    (words > limit).then(|| CheckRemark {
        lack: Lack::OverLimit,
        path: field.path.clone(),
        action: Message::new("note-check-shorten").message("place", place(dossier, field)),
        detail: Message::new("note-check-words-of").count("words", words).count("limit", limit),
    })
}

/// Where a field stands in the note: its block, with the number of its point or argument.
fn place(dossier: &Dossier, field: &TextField<'_>) -> Message {
    let heading = field.block.heading(dossier.start.note_kind);
    match &field.number {
        Some(number) => Message::new("note-place").message("block", heading).text("number", number.clone()),
        None => heading,
    }
}

/// The first words of a sentence, enough to find it.
fn beginning(sentence: &str) -> String {
    let first: Vec<&str> = sentence.split_whitespace().take(4).collect();
    format!("{} …", first.join(" "))
}
