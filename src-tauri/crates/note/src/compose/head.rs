//! The head of the note: for whom, by whom, when, and which workbook goes with it.

use dossier::dutch;
use dossier::message::{Message, Phrase};
use dossier::start::NoteKind;

use super::draft::Draft;
use crate::document::Status;
use crate::{check_code, words};

/// Rows of the head: term and what it is.
pub(super) fn rows(draft: &Draft<'_>) -> Vec<(Phrase, Phrase)> {
    let start = &draft.dossier.start;
    let addressee = Message::new(match start.note_kind {
        NoteKind::Beslisnota => "note-to-alderman",
        NoteKind::Collegevoorstel => "note-to-board",
        NoteKind::Raadsvoorstel => "note-to-council",
    });
    let status = Message::new(match draft.context.status {
        Status::Concept => "note-status-concept",
        Status::Final => "note-status-final",
    });
    let workbook = match &draft.context.workbook_hash {
        Some(hash) => Phrase::from(check_code(hash)),
        None => Message::new("note-no-workbook").into(),
    };
    let analyst = match start.analyst.trim() {
        "" => Message::new("note-nobody-yet").into(),
        name => Phrase::from(name),
    };
    let mut out: Vec<(&str, Phrase)> = vec![
        ("note-head-to", addressee.into()),
        ("note-head-portfolio-holder", words::or_open(&start.portfolio_holder)),
        ("note-head-author", words::or_open(&start.advisor)),
        ("note-head-analyst", analyst),
        ("note-head-case", words::or_open(&start.case_number)),
        ("note-head-date", dutch::day(draft.context.today).into()),
    ];
    out.extend(start.meeting_date.map(|day| ("note-head-meeting", dutch::day(day).into())));
    out.extend([
        ("note-head-status", status.into()),
        ("note-head-disclosure", words::disclosure(&draft.dossier.note.disclosure).into()),
        ("note-head-version", check_code(&draft.context.content_hash).into()),
        ("note-head-workbook", workbook),
    ]);
    out.into_iter().map(|(key, value)| (Message::new(key).into(), value)).collect()
}
