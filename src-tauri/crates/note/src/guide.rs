//! The gespreksleidraad: one page for the talk between advisor and analyst, with only what is open between them.

use dossier::agenda::{AgendaItem, Reason};
use dossier::form;
use dossier::message::{Message, Phrase};
use dossier::sign_off::Standing;
use dossier::talk::Role;
use dossier::{Day, Dossier, dutch};

use crate::document::{Align, Block, Document, DocumentTable, Inline, Status};
use crate::words;

/// Most points with a row of their own; what is empty beyond that stands in one line, so that the page stays one page.
pub const MOST_POINTS: usize = 12;

/// Writes the guide of a dossier as it stands on a day.
pub fn guide(dossier: &Dossier, today: Day) -> Document<Phrase> {
    Document {
        title: words::or_open(&dossier.start.name),
        kind: Message::new("guide-kind").into(),
        municipality: dossier.start.municipality.clone(),
        status: Status::Concept,
        status_line: Message::new("guide-status-line").text("date", dutch::day(today)).into(),
        head: head(dossier),
        blocks: blocks(dossier),
        footer: Message::new("guide-footer").into(),
        page_of: Message::new("note-page-of").into(),
        dossier: dossier.id.to_string(),
        day: today.to_string(),
        author: String::new(),
    }
}

fn head(dossier: &Dossier) -> Vec<(Phrase, Phrase)> {
    let person = |name: &str| match name.trim() {
        "" => Message::new("note-nobody-yet").into(),
        name => Phrase::from(name),
    };
    let rows = [
        ("guide-head-question", words::or_open(&dossier.question.policy_question)),
        ("role-advisor", person(&dossier.start.advisor)),
        ("role-analyst", person(&dossier.start.analyst)),
        ("guide-head-agreed", standing(dossier)),
    ];
    rows.into_iter().map(|(key, value)| (Message::new(key).into(), value)).collect()
}

/// How the agreement with the analyseopdracht stands, in one sentence.
fn standing(dossier: &Dossier) -> Phrase {
    let standings = [Role::Advisor, Role::Analyst].map(|role| dossier.sign_off(role));
    let is_open = |standing: &Standing<'_>| matches!(standing, Standing::Reopened(..));
    let key = if standings.iter().all(|standing| matches!(standing, Standing::Holds(_))) {
        "guide-agreed"
    } else if standings.iter().any(is_open) {
        "guide-reopened"
    } else {
        "guide-not-agreed"
    };
    Message::new(key).into()
}

fn blocks(dossier: &Dossier) -> Vec<Block<Phrase>> {
    let agenda = dossier.agenda();
    if agenda.is_empty() {
        return vec![paragraph(Message::new("guide-nothing"))];
    }
    let of = |role: Role| agenda.iter().filter(move |item| item.answers == role).collect::<Vec<&AgendaItem>>();
    let counts = Role::ALL.map(|role| of(role).len());
    let most = shares(counts, MOST_POINTS);
    let mut out = Vec::new();
    let mut number = 0;
    for (role, most) in Role::ALL.into_iter().zip(most) {
        let mut points = of(role);
        let more = points.split_off(points.len().min(most));
        if points.is_empty() && more.is_empty() {
            continue;
        }
        let answers = Message::new("guide-answers").message("role", Message::new(&format!("role-{}", role.name())));
        out.push(Block::Heading { level: 1, number: None, text: answers.into() });
        if !points.is_empty() {
            out.push(Block::Table(table(dossier, &points, &mut number)));
        }
        if let Some(first) = more.first() {
            let more = Message::new("guide-more")
                .count("points", more.len())
                .message("first", form::title(dossier, &first.path));
            out.push(paragraph(more));
        }
    }
    out
}

/// How many points each may show: as many as there are, the room shared evenly where there are too many.
fn shares(counts: [usize; 4], room: usize) -> [usize; 4] {
    let mut shown = [0; 4];
    for _ in 0..room {
        let next = (0..4).filter(|role| shown[*role] < counts[*role]).min_by_key(|role| shown[*role]);
        let Some(next) = next else { break };
        shown[next] += 1;
    }
    shown
}

fn table(dossier: &Dossier, points: &[&AgendaItem], number: &mut usize) -> DocumentTable<Phrase> {
    let row = |item: &&AgendaItem| {
        *number += 1;
        let title: Phrase = form::title(dossier, &item.path).into();
        let mut what = vec![Inline::Strong(title)];
        what.extend(now(dossier, item).into_iter().flat_map(after_a_space));
        let mut why = why(item).into_iter();
        let mut said: Vec<Inline<Phrase>> = why.next().map(Inline::Words).into_iter().collect();
        said.extend(why.flat_map(after_a_space));
        vec![vec![Inline::Words(number.to_string().into())], what, said, Vec::new()]
    };
    DocumentTable {
        caption: None,
        header: ["guide-number", "guide-what", "guide-why", "guide-agreement"]
            .map(|key| Message::new(key).into())
            .into(),
        aligns: vec![Align::Right, Align::Left, Align::Left, Align::Left],
        widths: vec![4, 40, 32, 24],
        rows: points.iter().map(row).collect(),
    }
}

/// What the field says now; nothing when it is empty.
fn now(dossier: &Dossier, item: &AgendaItem) -> Option<Phrase> {
    if item.field.value.trim().is_empty() {
        return None;
    }
    let now = Message::new("guide-now");
    Some(match form::shown(dossier, &item.field) {
        Phrase::Own(text) => now.text("value", text).into(),
        Phrase::Message(message) => now.message("value", message).into(),
    })
}

/// Why it stands here, and what was said of it.
fn why(item: &AgendaItem) -> Vec<Phrase> {
    let key = match item.reason {
        Reason::Contested => "guide-contested",
        Reason::ToDiscuss => "guide-to-discuss",
        Reason::Asked => "guide-asked",
        Reason::Changed => "guide-changed",
        Reason::Empty => "guide-empty",
    };
    let by = item.by.as_ref().map_or_else(String::new, |by| by.name.clone());
    let mut out = vec![Message::new(key).text("name", by).into()];
    out.extend(
        item.comments.iter().map(|(by, text)| {
            Message::new("guide-said").text("name", by.name.clone()).text("text", text.clone()).into()
        }),
    );
    out
}

fn after_a_space(words: Phrase) -> [Inline<Phrase>; 2] {
    [Inline::Words(" ".into()), Inline::Words(words)]
}

fn paragraph(message: Message) -> Block<Phrase> {
    Block::Paragraph(vec![Inline::Words(message.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_shared_evenly_and_what_one_does_not_need_goes_to_the_other() {
        assert_eq!(shares([3, 2, 0, 0], 12), [3, 2, 0, 0]);
        assert_eq!(shares([40, 40, 0, 0], 12), [6, 6, 0, 0]);
        assert_eq!(shares([40, 2, 0, 1], 12), [9, 2, 0, 1]);
    }
}
