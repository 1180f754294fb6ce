//! The logs in words.

use dossier::talk::Person;
use dossier::{Dossier, Touch, dutch, form};
use note::Logbook;
use note::logbook::Entry;

use crate::wire::{LastChangeView, LogEntryView, LogbookView};
use crate::words::Words;

/// The three logs.
pub(crate) fn view(words: &Words, dossier: &Dossier, logbook: &Logbook) -> LogbookView {
    let all = |entries: &[Entry]| entries.iter().map(|one| entry(words, dossier, one)).collect();
    LogbookView {
        assumptions: all(&logbook.assumptions),
        decisions: all(&logbook.decisions),
        sources: all(&logbook.sources),
    }
}

/// Who changed something last.
pub(crate) fn last_change(words: &Words, touch: &Touch) -> LastChangeView {
    LastChangeView { by: who(words, touch), at: dutch::moment(&touch.at) }
}

fn entry(words: &Words, dossier: &Dossier, entry: &Entry) -> LogEntryView {
    let field = entry.field.as_deref().and_then(|path| form::FieldPath::parse(dossier, path).ok());
    LogEntryView {
        what: words.say(&entry.what),
        text: words.phrase(entry.text.clone()),
        why: entry.why.clone().map(|why| words.phrase(why)),
        standing: entry.standing.as_ref().map(|standing| words.say(standing)),
        by: entry.by.as_ref().map(|touch| who(words, touch)),
        at: entry.by.as_ref().map(|touch| dutch::moment(&touch.at)),
        step: field.map(|field| field.spec.step.name().to_owned()),
        field: field.map(|field| field.to_string()),
    }
}

fn who(words: &Words, touch: &Touch) -> String {
    match touch.role {
        Some(role) => super::talk::person(words, &Person { name: touch.who.clone(), role }),
        None => touch.who.clone(),
    }
}
