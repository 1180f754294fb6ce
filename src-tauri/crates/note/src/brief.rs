//! The analyseopdracht on paper: what is asked, what is agreed, within which bounds, from which sources, and who agrees.

mod lines;

use std::collections::BTreeMap;

use dossier::form::{self, List};
use dossier::id::RecordId;
use dossier::message::{Message, Phrase};
use dossier::question::AnalysisQuestion;
use dossier::sign_off::{SignOff, Standing};
use dossier::talk::{FieldMark, Role};
use dossier::{Day, Dossier, dutch};

use self::lines::{Line, line};
use crate::document::{Block, Document, Inline, Status};
use crate::logbook::{agreements, how_settled};
use crate::words;

/// Writes the analyseopdracht of a dossier as it stands on a day. `asked` has each question in words.
pub fn brief(dossier: &Dossier, asked: &BTreeMap<RecordId, Message>, today: Day) -> Document<Phrase> {
    let mut blocks = vec![heading("brief-paper-asked"), paragraph(words::or_open(&dossier.question.policy_question))];
    for (place, question) in (1..).zip(&dossier.questions) {
        blocks.extend(one_question(dossier, place, question, asked.get(&question.id)));
    }
    let is_scope = |field: &form::Field| field.spec.name.starts_with("scope_") || field.spec.name == "out_of_scope";
    let scope = lines::in_one("brief-paper-scope", dossier, |field| field.spec.list == List::Brief && is_scope(field));
    let other = lines::short(dossier, |field| field.spec.list == List::Brief && !is_scope(field));
    let scope: Vec<Line> = scope.into_iter().collect();
    let agreed_on = [lines::goals(dossier), scope, other, lines::wanted(dossier)].concat();
    if !agreed_on.is_empty() {
        blocks.extend([heading("brief-paper-bounds"), Block::Terms(agreed_on)]);
    }
    let settled: Vec<Line> = dossier.marks.iter().filter_map(|mark| settled(dossier, mark)).collect();
    if !settled.is_empty() {
        blocks.extend([heading("brief-paper-settled"), Block::Terms(settled)]);
    }
    blocks.extend([
        heading("brief-agreed"),
        Block::Terms([Role::Advisor, Role::Analyst].map(|role| agreed(dossier, role)).into()),
    ]);
    Document {
        title: words::or_open(&dossier.start.name),
        kind: Message::new("brief-paper-kind").into(),
        municipality: dossier.start.municipality.clone(),
        status: if dossier.is_signed() { Status::Final } else { Status::Concept },
        status_line: Message::new("guide-status-line").text("date", dutch::day(today)).into(),
        head: Vec::new(),
        blocks,
        footer: Message::new("brief-paper-footer").into(),
        page_of: Message::new("note-page-of").into(),
        dossier: dossier.id.to_string(),
        day: today.to_string(),
        author: String::new(),
    }
}

/// A question as it is asked, in which file and columns its answer stands, and what was agreed about it.
fn one_question(
    dossier: &Dossier,
    place: usize,
    question: &AnalysisQuestion,
    asked: Option<&Message>,
) -> Vec<Block<Phrase>> {
    // Before anything is chosen the own words are the question itself.
    let is_chosen = question.reading.statistic.is_some();
    let asked = asked.map_or_else(|| words::or_open(&question.words), |asked| asked.clone().into());
    let own = format!("questions[{place}].");
    let of =
        |told: &[&str]| lines::short(dossier, |field| field.path.starts_with(&own) && told.contains(&field.spec.name));
    let mut rows = if is_chosen { of(&["words"]) } else { Vec::new() };
    rows.extend(lines::reads(dossier, question));
    if question.commitments_skipped.trim().is_empty() {
        rows.extend(lines::one_below_the_other("annex-question-commitment", agreements(question)));
    }
    rows.extend(of(&["commitments_skipped"]));
    let bounds = ["kind", "tolerance", "deadline"];
    rows.extend(lines::in_one("brief-paper-answer", dossier, |field| {
        field.path.starts_with(&own) && bounds.contains(&field.spec.name)
    }));
    vec![
        Block::Heading { level: 2, number: None, text: Message::new("log-question").count("place", place).into() },
        paragraph(asked),
        Block::Terms(rows),
    ]
}

/// A field that somebody did not agree with, how that was settled, and what was said.
fn settled(dossier: &Dossier, mark: &FieldMark) -> Option<Line> {
    let contested = mark.contested.as_ref()?;
    let path = form::placed(dossier, &mark.field);
    Some(line(form::title(dossier, &path), how_settled(dossier, mark, contested)))
}

/// Who agrees in a role, or that nobody does yet.
fn agreed(dossier: &Dossier, role: Role) -> Line {
    let named = Message::new(&format!("role-{}", role.name()));
    let said = match dossier.sign_off(role) {
        Standing::Missing => Message::new("talk-sign-missing"),
        Standing::Refused(sign_off) => Message::new("gate-brief-refusing")
            .text("name", sign_off.by.name.clone())
            .text("why", sign_off.refusal.clone().unwrap_or_default()),
        Standing::Holds(sign_off) => {
            let by = Message::new("talk-by").text("by", sign_off.by.name.clone());
            with_recorder(by.text("at", dutch::moment(&sign_off.at)), sign_off)
        }
        Standing::Reopened(sign_off, changed) => {
            Message::new("gate-brief-reopened").text("name", sign_off.by.name.clone()).count("fields", changed.len())
        }
    };
    line(named, said)
}

/// What is said of an agreement, and who wrote it down when that was not who agreed.
pub(crate) fn with_recorder(agreed: Message, sign_off: &SignOff) -> Message {
    match &sign_off.recorded {
        Some(recorded) => {
            let how = Message::new("talk-sign-recorded").text("by", recorded.by.name.clone());
            let how = how.text("basis", recorded.basis.clone());
            Message::new("brief-paper-recorded").message("agreed", agreed).message("recorded", how)
        }
        None => agreed,
    }
}

fn heading(key: &str) -> Block<Phrase> {
    Block::Heading { level: 1, number: None, text: Message::new(key).into() }
}

fn paragraph(words: Phrase) -> Block<Phrase> {
    Block::Paragraph(vec![Inline::Words(words)])
}
