//! The cover: what this is, of whom, how it stands, which files it rests on, and how to read it.

use dossier::Dossier;
use dossier::message::{Message, Phrase};

use super::Sheet;
use super::build::AnnexContext;
use super::sheets::{Row, day, name, said, sheet, text, typed};
use crate::document::Status;
use crate::{check_code, words};

pub(super) fn cover(dossier: &Dossier, context: &AnnexContext) -> Sheet<Phrase> {
    let start = &dossier.start;
    let status = match context.status {
        Status::Concept => "note-status-concept",
        Status::Final => "note-status-final",
    };
    let fixed = [
        ("annex-cover-question", typed(&dossier.question.policy_question)),
        ("annex-cover-issue", typed(&start.societal_issue)),
        ("annex-cover-municipality", typed(&start.municipality)),
        ("annex-cover-commissioner", typed(&start.commissioner)),
        ("annex-cover-author", typed(&start.advisor)),
        ("annex-cover-analyst", typed(&start.analyst)),
        ("annex-cover-date", day(Some(context.today))),
        ("annex-cover-status", said(status)),
        ("annex-cover-sunset", day(dossier.note.sunset_date)),
        ("annex-cover-disclosure", text(words::disclosure(&dossier.note.disclosure))),
        ("annex-cover-version", text(check_code(&context.content_hash))),
    ];
    let mut rows: Vec<Row> = fixed.into_iter().map(|(key, value)| vec![said(key), value]).collect();
    rows.extend((1..).zip(&dossier.datasets).map(|(number, dataset): (u32, _)| {
        let term = Message::new("annex-cover-file").text("number", number.to_string());
        let what = Message::new("annex-cover-file-is")
            .message("origin", dataset.origin())
            .text("code", check_code(&dataset.sha256));
        vec![text(term), text(what)]
    }));
    let reading = ["annex-reading-results", "annex-reading-numbers", "annex-reading-empty", "annex-reading-check"];
    rows.extend(reading.into_iter().map(|key| vec![said("annex-cover-reading"), said(key)]));
    let title = Message::new("annex-title").text("name", start.name.clone());
    let columns = [("annex-column-item", 24), ("annex-column-content", 100)];
    sheet(name::COVER, title, Message::new("annex-cover-about"), &columns, rows)
}
