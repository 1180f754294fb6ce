//! The lines of the analyseopdracht: a term and what it is, short enough for one page.

use dossier::Dossier;
use dossier::form::{self, Field, List};
use dossier::message::{Message, Phrase};
use dossier::question::AnalysisQuestion;

use crate::document::Inline;

/// What something is called, and what it says.
pub(super) type Line = (Phrase, Vec<Inline<Phrase>>);

pub(super) fn line(what: impl Into<Phrase>, said: impl Into<Phrase>) -> Line {
    (what.into(), vec![Inline::Words(said.into())])
}

/// Several things under one name, each on a line of its own; nothing when there are none.
pub(super) fn one_below_the_other(key: &str, all: impl Iterator<Item = Message>) -> Option<Line> {
    let mut said: Vec<Inline<Phrase>> = Vec::new();
    for one in all {
        if !said.is_empty() {
            said.push(words("\n"));
        }
        said.push(Inline::Words(one.into()));
    }
    (!said.is_empty()).then(|| (Message::new(key).into(), said))
}

/// Fields that are filled in, by their short name.
pub(super) fn short(dossier: &Dossier, is_wanted: impl Fn(&Field) -> bool) -> Vec<Line> {
    filled(dossier, is_wanted).map(|field| line(short_name(&field), shown(dossier, &field))).collect()
}

/// Fields one after the other under one name; nothing when none is filled in.
pub(super) fn in_one(key: &str, dossier: &Dossier, is_wanted: impl Fn(&Field) -> bool) -> Option<Line> {
    let said = parts(dossier, is_wanted);
    (!said.is_empty()).then(|| (Message::new(key).into(), said))
}

/// A line for each goal; what is no more than usual of it is left out.
pub(super) fn goals(dossier: &Dossier) -> Vec<Line> {
    let is_usual = |field: &Field| field.spec.name == "level" && field.value == "objective";
    (1..=dossier.goals.len()).filter_map(|place| row(dossier, List::Goals, place, "title", is_usual)).collect()
}

/// A line for each of the data that are asked for.
pub(super) fn wanted(dossier: &Dossier) -> Vec<Line> {
    (1..=dossier.wanted.len()).filter_map(|place| row(dossier, List::Wanted, place, "what", |_| false)).collect()
}

/// A row of a list: what it is about, and after that the rest of what is filled in.
fn row(dossier: &Dossier, list: List, place: usize, head: &str, is_left_out: impl Fn(&Field) -> bool) -> Option<Line> {
    let own = format!("{}[{place}].", list.name());
    let title = filled(dossier, |field| field.path.starts_with(&own) && field.spec.name == head).next();
    let mut said: Vec<Inline<Phrase>> = title.iter().map(|title| Inline::Strong(shown(dossier, title))).collect();
    let rest = |field: &Field| field.path.starts_with(&own) && field.spec.name != head && !is_left_out(field);
    let rest = parts(dossier, rest);
    if !said.is_empty() && !rest.is_empty() {
        said.push(words(" "));
    }
    said.extend(rest);
    let name = Message::new(&format!("brief-paper-row-{}", list.name())).count("place", place);
    (!said.is_empty()).then(|| (name.into(), said))
}

/// Fields one after the other, each by its short name.
fn parts(dossier: &Dossier, is_wanted: impl Fn(&Field) -> bool) -> Vec<Inline<Phrase>> {
    let mut said: Vec<Inline<Phrase>> = Vec::new();
    for field in filled(dossier, is_wanted) {
        let part = Message::new("brief-paper-part").message("what", short_name(&field));
        let part = match shown(dossier, &field) {
            Phrase::Own(own) => part.text("said", own.trim().trim_end_matches('.')),
            Phrase::Message(message) => part.message("said", message),
        };
        if !said.is_empty() {
            said.push(words(" "));
        }
        said.push(Inline::Words(part.into()));
    }
    said
}

/// The file and the columns that the answer to a question is read from.
pub(super) fn reads(dossier: &Dossier, question: &AnalysisQuestion) -> Option<Line> {
    let reading = &question.reading;
    let dataset = dossier.dataset(reading.dataset?)?;
    let chosen = [&reading.measure, &reading.denominator, &reading.group, &reading.period].into_iter().flatten();
    let mut letters: Vec<&str> = Vec::new();
    for letter in chosen.chain(reading.filter.iter().map(|filter| &filter.column)) {
        if !letters.contains(&letter.as_str()) {
            letters.push(letter);
        }
    }
    let columns = letters.into_iter().filter_map(|letter| dataset.column(letter));
    let named: Vec<String> = columns.map(|column| format!("‘{}’ ({})", column.name, column.letter)).collect();
    let said = if named.is_empty() {
        dataset.origin()
    } else {
        let said = Message::new("brief-paper-columns").message("source", dataset.origin());
        said.text("columns", named.join(", "))
    };
    Some(line(Message::new("brief-paper-reads"), said))
}

/// Fields that are filled in and asked.
fn filled(dossier: &Dossier, is_wanted: impl Fn(&Field) -> bool) -> impl Iterator<Item = Field> {
    let all = form::list(dossier).into_iter().filter(move |field| is_wanted(field) && !field.value.trim().is_empty());
    all.filter(|field| !form::is_needless(dossier, &field.path))
}

/// What a field says, its numbers as they are printed.
fn shown(dossier: &Dossier, field: &Field) -> Phrase {
    match form::shown(dossier, field) {
        Phrase::Own(own) => Phrase::Own(crate::number::printed(dossier, &own)),
        Phrase::Message(message) => message.into(),
    }
}

fn short_name(field: &Field) -> Message {
    Message::new(&format!("brief-paper-short-{}", field.spec.name))
}

fn words(own: &str) -> Inline<Phrase> {
    Inline::Words(own.into())
}
