//! An answer of an analyst, in words.

use std::collections::BTreeSet;

use dossier::exchange::Verdict;
use dossier::form::{self, Field};
use dossier::{Dossier, Message, dutch};

use super::names;
use crate::exchanging::{Reply, ReplyRow};
use crate::wire::{AgreedView, ReplyRowView, ReplyView};
use crate::words::Words;

/// An answer, laid beside what was sent and what stands here now.
pub(crate) fn view(words: &Words, dossier: &Dossier, handle: &str, file: &str, reply: &Reply) -> ReplyView {
    let fields = form::list(dossier);
    let tells = |row: &&ReplyRow| row.verdict != Verdict::Same || !row.note.trim().is_empty() || row.unfit.is_some();
    let rows: Vec<ReplyRowView> =
        reply.rows.iter().filter(tells).map(|row| row_view(words, dossier, &fields, row)).collect();
    let by: BTreeSet<&str> = reply.rows.iter().map(|row| row.by.trim()).filter(|by| !by.is_empty()).collect();
    ReplyView {
        handle: handle.to_owned(),
        file: file.to_owned(),
        sent: reply.sent.as_ref().map(dutch::moment),
        by: by.into_iter().collect::<Vec<_>>().join(", "),
        same: u32::try_from(reply.rows.len() - rows.len()).unwrap_or(u32::MAX),
        missing: reply.missing.iter().map(|path| label(words, dossier, path)).collect(),
        unknown: reply
            .unknown
            .iter()
            .map(|(row, text)| {
                words.say(&Message::new("reply-unknown-row").count("row", *row).text("text", text.clone()))
            })
            .collect(),
        sheets: reply.sheets.clone(),
        agreed: reply.agreed.as_ref().map(|agreed| AgreedView {
            name: agreed.name.clone(),
            refusal: agreed.refusal.clone(),
            is_late: agreed.is_late,
        }),
        rows,
    }
}

fn label(words: &Words, dossier: &Dossier, lasting: &str) -> String {
    words.say(&form::title(dossier, &form::placed(dossier, lasting)))
}

fn row_view(words: &Words, dossier: &Dossier, fields: &[Field], row: &ReplyRow) -> ReplyRowView {
    let path = form::placed(dossier, &row.field);
    let field = fields.iter().find(|field| field.path == path);
    let said = |value: &str| match field {
        _ if value.trim().is_empty() => String::new(),
        Some(field) => words.phrase(form::shown(dossier, &Field { value: value.to_owned(), ..field.clone() })),
        None => value.to_owned(),
    };
    ReplyRowView {
        field: row.field.clone(),
        label: label(words, dossier, &row.field),
        verdict: names::wire(row.verdict),
        base: said(&row.base),
        ours: said(&row.ours),
        theirs: said(&row.theirs),
        note: row.note.clone(),
        by: row.by.clone(),
        unfit: row.unfit.as_ref().map(|why| words.say(why)),
        is_reworded: row.is_reworded,
    }
}
