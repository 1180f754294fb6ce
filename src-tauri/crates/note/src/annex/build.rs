//! Which sheets the annex has, in what order, and the contents that lead to them.

use std::collections::BTreeMap;

use dossier::id::{FindingId, RecordId};
use dossier::message::{Message, Phrase};
use dossier::{Day, Dossier, LastChanges, Moment};

use super::notes::Notes;
use super::sheets::{link, name, said, sheet, text};
use super::{Annex, Sheet};
use super::{arguments, cover, ethics, glossary, logs, quality, question, results, sources, trail};
use crate::document::Status;
use crate::logbook::logbook;

/// Name of the file property with the id of the dossier.
pub const PROPERTY_DOSSIER: &str = "raadslag-dossier";

/// Name of the file property with the content hash of the dossier.
pub const PROPERTY_CONTENT: &str = "raadslag-content";

/// What the annex needs to know beside the dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnexContext {
    /// Day of the annex.
    pub today: Day,
    /// Moment of making.
    pub created: Moment,
    /// Draft or final.
    pub status: Status,
    /// Content hash of the dossier, hexadecimal.
    pub content_hash: String,
    /// Questions as the advisor reads them, when they are built from choices.
    pub questions: BTreeMap<RecordId, Message>,
    /// The question as it was asked for each answer: answers to one question may differ in their conditions.
    pub asked: BTreeMap<FindingId, Message>,
    /// Who gave each value what it says now.
    pub last: LastChanges,
    /// Author for the file's properties; empty unless chosen.
    pub author: String,
}

/// Puts the workbook together.
pub fn annex_of(dossier: &Dossier, context: &AnnexContext) -> Annex<Phrase> {
    let mut notes = Notes::default();
    let results = results::sheets(dossier, &mut notes);
    let mut sheets = vec![
        question::summary(dossier, context),
        question::question(dossier, context),
        sources::sources(dossier),
        sources::dictionary(dossier),
        quality::quality(dossier, context.today),
        quality::changes(dossier),
    ];
    let rows = results.rows;
    sheets.extend(results.sheets);
    sheets.push(arguments::arguments(dossier));
    sheets.push(trail::numbers(dossier, &rows));
    sheets.push(ethics::check(dossier));
    sheets.extend(logs::sheets(&logbook(dossier, &context.last, context.today)));
    sheets.push(notes.sheet());
    sheets.push(glossary::terms());
    sheets.insert(0, contents(&sheets));
    sheets.insert(0, cover::cover(dossier, context));
    Annex {
        title: Message::new("annex-title").text("name", dossier.start.name.clone()).into(),
        sheets,
        properties: vec![
            (PROPERTY_DOSSIER.to_owned(), dossier.id.to_string()),
            (PROPERTY_CONTENT.to_owned(), context.content_hash.clone()),
        ],
        created: context.created.as_str().to_owned(),
        author: context.author.clone(),
    }
}

fn contents(sheets: &[Sheet<Phrase>]) -> Sheet<Phrase> {
    let columns = [("annex-column-sheet", 20), ("annex-column-about", 80), ("annex-column-who", 24)];
    let own = [(name::COVER, "annex-about-cover"), (name::CONTENTS, "annex-about-contents")];
    let own = own.into_iter().map(|(sheet, key)| (sheet, Phrase::from(Message::new(key))));
    let others = sheets.iter().map(|sheet| {
        let what = about(&sheet.name).map_or_else(|| sheet.title.clone(), |key| Message::new(key).into());
        (sheet.name.as_str(), what)
    });
    let rows = own.chain(others).map(|(sheet, what)| vec![link(sheet), text(what), said(maker(sheet))]).collect();
    let title = Message::new("annex-contents-title");
    sheet(name::CONTENTS, title, Message::new("annex-contents-about"), &columns, rows)
}

/// What a sheet is for; a sheet with a result says so in its title.
fn about(sheet: &str) -> Option<&'static str> {
    Some(match sheet {
        name::SUMMARY => "annex-about-summary",
        name::QUESTION => "annex-about-question",
        name::SOURCES => "annex-about-sources",
        name::DICTIONARY => "annex-about-dictionary",
        name::QUALITY => "annex-about-quality",
        name::CHANGES => "annex-about-changes",
        name::ARGUMENTS => "annex-about-arguments",
        name::NUMBERS => "annex-about-numbers",
        name::ASSUMPTIONS => "annex-about-assumptions",
        name::DECISIONS => "annex-about-decisions",
        name::SOURCE_LOG => "annex-about-source-log",
        name::NOTES => "annex-about-notes",
        name::TERMS => "annex-about-terms",
        _ => return None,
    })
}

fn maker(sheet: &str) -> &'static str {
    match sheet {
        name::QUESTION | name::ARGUMENTS | name::DECISIONS | name::SUMMARY => "annex-maker-advisor",
        name::SOURCES | name::DICTIONARY | name::QUALITY | name::CHANGES => "annex-maker-analyst",
        _ => "annex-maker-program",
    }
}
