//! The talk between the people of a dossier, in words.

use std::collections::BTreeMap;

use dossier::agenda::{AgendaItem, Reason};
use dossier::form::{self, Field};
use dossier::sign_off::{Difference, Standing};
use dossier::talk::{Contested, Person, Role};
use dossier::{Dossier, Message, dutch};

use crate::wire::{AgendaView, AgreementView, ChangedFieldView, CommentView, MarkView, SignatureView, TalkView};
use crate::words::Words;

/// What was said of each field that was talked about, by its path now.
pub(crate) fn by_field(words: &Words, dossier: &Dossier) -> BTreeMap<String, TalkView> {
    let mut out: BTreeMap<String, TalkView> = BTreeMap::new();
    let empty = || TalkView { mark: None, comments: Vec::new() };
    for mark in &dossier.marks {
        let talk = out.entry(form::placed(dossier, &mark.field)).or_insert_with(empty);
        talk.mark = Some(MarkView {
            state: mark.state.name().to_owned(),
            by: person(words, &mark.by),
            at: dutch::moment(&mark.at),
            changed: dossier.has_changed_since(mark),
            contested: mark.contested.as_ref().map(|one| contested(words, dossier, &mark.field, one)),
        });
    }
    for comment in &dossier.comments {
        out.entry(form::placed(dossier, &comment.field)).or_insert_with(empty).comments.push(CommentView {
            id: comment.id.to_string(),
            text: comment.text.clone(),
            by: person(words, &comment.by),
            at: dutch::moment(&comment.at),
            settled: comment.settled,
        });
    }
    out
}

/// Agreement with the analyseopdracht, and what there is to talk about.
pub(crate) fn agreement(words: &Words, dossier: &Dossier) -> AgreementView {
    let fields: BTreeMap<String, Field> =
        form::list(dossier).into_iter().map(|field| (field.path.clone(), field)).collect();
    AgreementView {
        signatures: [Role::Advisor, Role::Analyst].map(|role| signature(words, dossier, &fields, role)).into(),
        agenda: dossier.agenda().iter().map(|item| agenda_item(words, dossier, item)).collect(),
    }
}

/// Who did not agree, and what the field said then.
fn contested(words: &Words, dossier: &Dossier, lasting: &str, one: &Contested) -> String {
    let path = form::placed(dossier, lasting);
    let field = form::list(dossier).into_iter().find(|field| field.path == path);
    let value = field.map(|field| words.phrase(form::shown(dossier, &Field { value: one.value.clone(), ..field })));
    let said =
        Message::new("talk-contested-then").text("by", person(words, &one.by)).text("at", dutch::moment(&one.at));
    words.say(&said.text("value", value.unwrap_or_else(|| one.value.clone())))
}

/// Somebody with the role: "Noor (analist)".
pub(crate) fn person(words: &Words, person: &Person) -> String {
    let role = Message::new(&format!("role-{}", person.role.name()));
    words.say(&Message::new("talk-person").text("name", person.name.clone()).message("role", role))
}

fn signature(words: &Words, dossier: &Dossier, fields: &BTreeMap<String, Field>, role: Role) -> SignatureView {
    let expected = match role {
        Role::Advisor => &dossier.start.advisor,
        Role::Analyst => &dossier.start.analyst,
        Role::Commissioner | Role::Assurer => &dossier.start.commissioner,
    };
    let standing = dossier.sign_off(role);
    let (state, signed) = match &standing {
        Standing::Missing => ("missing", None),
        Standing::Holds(sign_off) => ("holds", Some(*sign_off)),
        Standing::Reopened(sign_off, _) => ("reopened", Some(*sign_off)),
        Standing::Refused(sign_off) => ("refused", Some(*sign_off)),
    };
    let changes = match &standing {
        Standing::Reopened(_, changes) => changes.iter().map(|one| changed(words, dossier, fields, one)).collect(),
        Standing::Missing | Standing::Holds(_) | Standing::Refused(_) => Vec::new(),
    };
    SignatureView {
        role: role.name().to_owned(),
        name: signed.map_or_else(|| expected.clone(), |sign_off| sign_off.by.name.clone()),
        at: signed.map(|sign_off| dutch::moment(&sign_off.at)),
        state: state.to_owned(),
        refusal: signed.and_then(|sign_off| sign_off.refusal.clone()),
        recorded: signed.and_then(|sign_off| sign_off.recorded.as_ref()).map(|recorded| {
            let said = Message::new("talk-sign-recorded").text("by", person(words, &recorded.by));
            words.say(&said.text("basis", recorded.basis.clone()))
        }),
        changes,
    }
}

fn changed(
    words: &Words,
    dossier: &Dossier,
    fields: &BTreeMap<String, Field>,
    difference: &Difference,
) -> ChangedFieldView {
    let path = form::placed(dossier, &difference.field);
    let field = fields.get(&path);
    let said = |value: &Option<String>| match (value, field) {
        (None, _) => words.key("talk-nothing"),
        (Some(value), Some(field)) => {
            words.phrase(form::shown(dossier, &Field { value: value.clone(), ..field.clone() }))
        }
        (Some(value), None) => value.clone(),
    };
    ChangedFieldView {
        label: words.say(&form::title(dossier, &path)),
        before: said(&difference.before),
        after: said(&difference.after),
        path: field.map(|field| field.path.clone()),
        step: field.map(|field| field.step.name().to_owned()),
    }
}

fn agenda_item(words: &Words, dossier: &Dossier, item: &AgendaItem) -> AgendaView {
    let reason = match item.reason {
        Reason::Contested => "contested",
        Reason::ToDiscuss => "to_discuss",
        Reason::Asked => "asked",
        Reason::Changed => "changed",
        Reason::Empty => "empty",
    };
    AgendaView {
        path: item.path.clone(),
        step: item.step.name().to_owned(),
        label: words.say(&form::title(dossier, &item.path)),
        value: words.phrase(form::shown(dossier, &item.field)),
        reason: reason.to_owned(),
        answers: item.answers.name().to_owned(),
        by: item.by.as_ref().map(|by| person(words, by)),
        said: item
            .comments
            .iter()
            .map(|(by, text)| {
                words.say(&Message::new("guide-said").text("name", by.name.clone()).text("text", text.clone()))
            })
            .collect(),
    }
}
