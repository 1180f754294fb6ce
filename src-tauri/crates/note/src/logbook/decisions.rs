//! What was decided about the work itself: the track, what is agreed beforehand, who agreed, what was passed all the same.

use dossier::id::RecordId;
use dossier::ladder::{self, State};
use dossier::message::{Message, Phrase};
use dossier::question::{AnalysisQuestion, Commitment};
use dossier::series_break::Concerns;
use dossier::sign_off::{Standing, content, differences};
use dossier::start::Track;
use dossier::talk::{Agreement, Contested, FieldComment, FieldMark, Role};
use dossier::{Day, Dossier, EntityKind, EntityRef, LastChanges, Touch, form};

use super::{Entry, filled};
use crate::words;

/// Every decision, in no order.
pub(super) fn all(dossier: &Dossier, last: &LastChanges, today: Day) -> Vec<Entry> {
    let mut out = vec![track(dossier, last)];
    out.extend((1..).zip(&dossier.questions).filter_map(|(place, row)| commitment(last, place, row)));
    out.extend((1..).zip(&dossier.goals).filter(|(_, goal)| filled(&goal.not_measurable_because)).map(
        |(place, goal)| {
            let field = format!("goals[{place}].not_measurable_because");
            let new = Entry::new("log-not-measurable", goal.title.trim()).why(goal.not_measurable_because.trim());
            new.by(last.of_field(dossier, &field)).at(field)
        },
    ));
    out.extend((1..).zip(&dossier.question.breaks).filter_map(|(place, row)| {
        let what = match row.concerns? {
            Concerns::Yes => "log-break-counts",
            Concerns::No => "log-break-passes",
        };
        let field = format!("breaks[{place}].concerns");
        Some(Entry::new(what, row.what.trim()).why(row.handling.trim()).by(last.of_field(dossier, &field)).at(field))
    }));
    out.extend(signed(dossier));
    out.extend(marked(dossier));
    out.extend(remarks(dossier));
    out.extend(overrides(dossier, today));
    out.extend(labels(dossier, last));
    out
}

fn track(dossier: &Dossier, last: &LastChanges) -> Entry {
    let named = |track: Track| {
        Message::new(match track {
            Track::Kort => "choice-track-kort",
            Track::Volledig => "choice-track-volledig",
        })
    };
    let field = "start.track";
    let new = Entry::new("log-track", named(dossier.start.track));
    let new = match dossier.start.stakes.track() {
        Some(proposed) => new.why(Message::new("log-track-proposed").message("track", named(proposed))),
        // Whoever did not answer those questions gave no reason.
        None => new,
    };
    new.by(last.of_field(dossier, field)).at(field)
}

/// What is done with an answer, and whether that was agreed before the first answer was there.
fn commitment(last: &LastChanges, place: usize, row: &AnalysisQuestion) -> Option<Entry> {
    if !row.is_committed() {
        return None;
    }
    let by = committed(last, row);
    let (new, field) = if filled(&row.commitments_skipped) {
        let skipped = Entry::new("log-commitment-skipped", Message::new("log-question").count("place", place));
        (skipped.why(row.commitments_skipped.trim()), format!("questions[{place}].commitments_skipped"))
    } else {
        let question = Message::new("log-question").count("place", place);
        let all = Message::new("log-agreed-of").message("question", question);
        let all = match agreements(row).reduce(|said, next| {
            let both = Message::new("log-agreed-next").message("said", said);
            both.message("next", next)
        }) {
            Some(agreed) => all.message("agreed", agreed),
            None => all,
        };
        (Entry::new("log-commitment", all), format!("questions[{place}].if_1"))
    };
    let first = last.first_answer(row.id);
    let new = match (first, by) {
        (None, _) => new.standing(Message::new("log-before-none")),
        (Some(first), Some(by)) if by.at < *first => new.standing(Message::new("log-before")),
        (Some(_), Some(_)) => new.standing(Message::new("log-after")),
        (Some(_), None) => new,
    };
    Some(new.by(by).at(field))
}

/// When the agreements of a question got what they say now.
pub(crate) fn committed<'a>(last: &'a LastChanges, row: &AnalysisQuestion) -> Option<&'a Touch> {
    let entity = EntityRef { kind: EntityKind::AnalysisQuestion, id: row.id.to_string() };
    if filled(&row.commitments_skipped) {
        return last.of_value(&entity, "/commitments_skipped");
    }
    let of = |pointer: &str| last.of_value(&entity, pointer);
    of("/commitments").into_iter().chain(of("/otherwise")).max_by(|one, other| one.at.cmp(&other.at))
}

/// What was agreed about each outcome of a question, and about all others.
pub(crate) fn agreements(row: &AnalysisQuestion) -> impl Iterator<Item = Message> {
    let otherwise = Some(row.otherwise.trim()).filter(|action| !action.is_empty());
    let otherwise =
        otherwise.map(|action| Message::new("annex-question-otherwise").text("action", bare(action, "dan ")));
    row.agreed().map(if_then).chain(otherwise)
}

/// The outcome and what is then done, each as it was written.
fn if_then(commitment: &Commitment) -> Message {
    let parts = [("outcome", &commitment.outcome, "als "), ("action", &commitment.action, "dan ")];
    parts.into_iter().fold(Message::new("annex-question-if-then"), |said, (gap, own, word)| match bare(own, word) {
        empty if empty.is_empty() => said.message(gap, Message::new("annex-open")),
        own => said.text(gap, own),
    })
}

/// A text without its stop, and without the word that already stands before it.
fn bare(text: &str, word: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let begins = text.get(..word.len()).is_some_and(|first| first.to_lowercase() == word);
    (if begins { &text[word.len()..] } else { text }).to_owned()
}

fn signed(dossier: &Dossier) -> Vec<Entry> {
    let now = content(dossier);
    let latest = |role: Role| match dossier.sign_off(role) {
        Standing::Missing => None,
        Standing::Holds(sign_off) | Standing::Reopened(sign_off, _) | Standing::Refused(sign_off) => Some(sign_off.id),
    };
    let all = dossier.sign_offs.iter().map(|sign_off| {
        let role = Message::new(&format!("role-{}", sign_off.by.role.name()));
        let is_no = sign_off.refusal.is_some();
        let changed = if is_no { 0 } else { differences(&sign_off.content, &now).len() };
        let standing = match (latest(sign_off.by.role) == Some(sign_off.id), changed) {
            (true, 0) => Message::new("log-holds"),
            (true, _) => Message::new("log-reopened").count("fields", changed),
            (false, _) => Message::new("log-replaced"),
        };
        let by = Touch { who: sign_off.by.name.clone(), role: Some(sign_off.by.role), at: sign_off.at.clone() };
        let said: Message = match &sign_off.recorded {
            Some(recorded) => Message::new("log-signed-for")
                .message("role", role)
                .text("by", recorded.by.name.clone())
                .text("basis", recorded.basis.clone()),
            None => role,
        };
        let what = if is_no { "log-refused" } else { "log-signed" };
        let new = Entry::new(what, said).standing(standing).by(Some(&by)).at("sign_off");
        match &sign_off.refusal {
            Some(why) => new.why(why.trim()),
            None => new,
        }
    });
    all.collect()
}

/// Fields about which people said that they agree, or do not.
fn marked(dossier: &Dossier) -> Vec<Entry> {
    let is_decided = |mark: &&FieldMark| match mark.state {
        Agreement::Agreed | Agreement::Contested => true,
        Agreement::Discussed | Agreement::ToDiscuss => mark.contested.is_some(),
    };
    let said = dossier.marks.iter().filter(is_decided);
    let all = said.map(|mark| {
        let path = form::placed(dossier, &mark.field);
        let what = match (mark.state, &mark.contested) {
            (Agreement::Contested, _) => "log-contested",
            (_, Some(_)) => "log-settled",
            (_, None) => "log-agreed",
        };
        let standing = if dossier.has_changed_since(mark) { "log-changed-since" } else { "log-unchanged" };
        let by = Touch { who: mark.by.name.clone(), role: Some(mark.by.role), at: mark.at.clone() };
        let new = Entry::new(what, form::title(dossier, &path)).standing(Message::new(standing)).by(Some(&by));
        let new = match &mark.contested {
            Some(contested) => new.why(how_settled(dossier, mark, contested)),
            None => new,
        };
        new.at(path)
    });
    all.collect()
}

/// What was said of fields without anybody disagreeing; what was said of an objection stands with that.
fn remarks(dossier: &Dossier) -> Vec<Entry> {
    let objections = dossier.marks.iter().filter_map(|mark| Some((mark, mark.contested.as_ref()?)));
    let told: Vec<RecordId> = objections
        .flat_map(|(mark, contested)| said_between(dossier, mark, contested).map(|comment| comment.id))
        .collect();
    let own = dossier.comments.iter().filter(|comment| !told.contains(&comment.id));
    let all = own.map(|comment| {
        let path = form::placed(dossier, &comment.field);
        let standing = if comment.settled { "log-remark-settled" } else { "log-remark-open" };
        let by = Touch { who: comment.by.name.clone(), role: Some(comment.by.role), at: comment.at.clone() };
        let new = Entry::new("log-remark", form::title(dossier, &path)).why(comment.text.trim());
        new.standing(Message::new(standing)).by(Some(&by)).at(path)
    });
    all.collect()
}

/// What somebody did not agree with, what it said after that, and what was said of it on the way.
pub(crate) fn how_settled(dossier: &Dossier, mark: &FieldMark, contested: &Contested) -> Message {
    let path = form::placed(dossier, &mark.field);
    let by = Message::new("log-contested-by").text("name", contested.by.name.clone());
    let by = saying(dossier, by, "before", &path, &contested.value);
    let by = saying(dossier, by, "now", &path, &mark.value);
    let said: Vec<String> = said_between(dossier, mark, contested)
        .map(|comment| format!("{}: ‘{}’", comment.by.name, comment.text.trim()))
        .collect();
    if said.is_empty() {
        by
    } else {
        Message::new("log-contested-said").message("how", by).text("said", said.join(" "))
    }
}

/// What was said of a field from an objection on until it was settled.
pub fn said_between<'a>(
    dossier: &'a Dossier,
    mark: &'a FieldMark,
    contested: &'a Contested,
) -> impl Iterator<Item = &'a FieldComment> {
    let of_field = dossier.comments.iter().filter(|comment| comment.field == mark.field);
    of_field.filter(|comment| comment.at >= contested.at && comment.at <= mark.at)
}

/// Fills a gap with what a field said.
fn saying(dossier: &Dossier, message: Message, gap: &str, path: &str, value: &str) -> Message {
    if value.trim().is_empty() {
        return message.message(gap, Message::new("talk-nothing"));
    }
    let field = form::list(dossier).into_iter().find(|field| field.path == path);
    match field.map(|field| form::shown(dossier, &form::Field { value: value.to_owned(), ..field })) {
        Some(Phrase::Own(own)) => message.text(gap, own),
        Some(Phrase::Message(inner)) => message.message(gap, inner),
        None => message.text(gap, value),
    }
}

fn overrides(dossier: &Dossier, today: Day) -> Vec<Entry> {
    let gates = ladder::gates(dossier, today);
    let all = dossier.overrides.iter().map(|row| {
        let gate = gates.iter().find(|gate| row.is_of(dossier, &gate.gate));
        let what: Phrase = gate.map_or_else(|| Message::new("annex-gate-gone").into(), |gate| gate.why.clone().into());
        let stands = gate.is_some_and(|gate| gate.state == State::Overridden);
        let standing = Message::new(if stands { "annex-gate-stands" } else { "annex-gate-settled" });
        let by = Touch { who: row.by.clone(), role: None, at: row.at.clone() };
        let new = Entry::new("log-override", what).why(row.why.trim()).standing(standing).by(Some(&by));
        match gate.and_then(|gate| gate.field.clone()) {
            Some(field) => new.at(field),
            None => new,
        }
    });
    all.collect()
}

/// Labels that people chose weaker than the evidence gives.
fn labels(dossier: &Dossier, last: &LastChanges) -> Vec<Entry> {
    let rows = (1..).zip(&dossier.arguments).filter_map(|(place, argument)| Some((place, argument, argument.label?)));
    let all = rows.map(|(place, argument, label)| {
        let field = format!("arguments[{place}].label");
        let head = crate::number::printed(dossier, argument.head.trim());
        let new = Entry::new("log-label", head).standing(words::label(label));
        new.by(last.of_field(dossier, &field)).at(field)
    });
    all.collect()
}
