//! Brings a table in, with the corrections that the command line gives.

use analysis::ticker::Unwatched;
use desk::intake::{Correction, Session};
use desk::{Desk, Failure};
use dossier::dataset::Role;
use dossier::{DatasetId, Message};
use serde_json::json;

use crate::arguments::Import;

/// Reads, corrects and stores.
pub(super) fn import(desk: &mut Desk, wanted: &Import) -> Result<DatasetId, Failure> {
    let book = workbook::read_file(desk.worker(), &wanted.file, &mut Unwatched)?;
    let mut session = Session::new(book, &mut Unwatched)?;
    if wanted.follow {
        session = session.following(desk.dossier()?, &mut Unwatched)?;
    }
    if wanted.sheet.is_some() || wanted.table > 1 || !session.has_table() {
        session.go_to(wanted.sheet.as_deref(), wanted.table, &mut Unwatched)?;
    }
    correct(&mut session, wanted)?;
    types(&mut session, &wanted.kind)?;
    roles(&mut session, &wanted.role)?;
    answers(&mut session, &wanted.answer)?;
    if wanted.long {
        let offer = Correction::Offer { offer: "long".to_owned(), choice: "yes".to_owned() };
        session.correct(&offer, &mut Unwatched)?;
    }
    desk.take_over(&session, &mut Unwatched)
}

fn types(session: &mut Session, choices: &[String]) -> Result<(), Failure> {
    for choice in choices {
        let unfit = || Failure::input(Message::new("cli-type").text("value", choice.as_str()));
        let (column, kind) = choice.rsplit_once('=').ok_or_else(unfit)?;
        let kind = serde_json::from_value(json!(kind)).map_err(|_| unfit())?;
        let letter = session.letter_of(column)?;
        session.correct(&Correction::Type { letter, kind }, &mut Unwatched)?;
    }
    Ok(())
}

fn correct(session: &mut Session, wanted: &Import) -> Result<(), Failure> {
    if let Some(header) = wanted.header.as_deref() {
        let (first, last) = header.split_once('-').unwrap_or((header, header));
        let row = |text: &str| {
            text.trim().parse::<u32>().map_err(|_| Failure::input(Message::new("cli-header").text("value", header)))
        };
        session.correct(&Correction::Header { first: row(first)?, last: row(last)? }, &mut Unwatched)?;
    }
    for column in &wanted.drop {
        let letter = session.letter_of(column)?;
        session.correct(&Correction::Drop { letter }, &mut Unwatched)?;
    }
    for (columns, choice) in [(&wanted.pseudonymise, "pseudonymise"), (&wanted.coarsen, "coarsen")] {
        for column in columns {
            let letter = session.letter_of(column)?;
            session.correct(&Correction::Personal { letter, choice: choice.to_owned() }, &mut Unwatched)?;
        }
    }
    Ok(())
}

fn roles(session: &mut Session, choices: &[String]) -> Result<(), Failure> {
    for choice in choices {
        let unfit = || Failure::input(Message::new("cli-role").text("value", choice.as_str()));
        let (column, role) = choice.rsplit_once('=').ok_or_else(unfit)?;
        let role: Role = serde_json::from_value(json!(role)).map_err(|_| unfit())?;
        let letter = session.letter_of(column)?;
        session.correct(&Correction::Role { letter, role }, &mut Unwatched)?;
    }
    Ok(())
}

/// How columns are read of which the values leave it open.
fn answers(session: &mut Session, choices: &[String]) -> Result<(), Failure> {
    for choice in choices {
        let unfit = || Failure::input(Message::new("cli-answer").text("value", choice.as_str()));
        let (column, answer) = choice.rsplit_once('=').ok_or_else(unfit)?;
        if !["decimal_comma", "decimal_point", "day_first", "month_first", "down", "leave"].contains(&answer) {
            return Err(unfit());
        }
        let letter = session.letter_of(column)?;
        session.correct(&Correction::Answer { letter, answer: answer.to_owned() }, &mut Unwatched)?;
    }
    Ok(())
}
