//! Fields of the form as the window shows them.

use std::collections::BTreeMap;

use dossier::form::{self, Field, FieldKind, Required};
use dossier::question::Goal;
use dossier::{Dossier, Message};

use crate::wire::{ChoiceView, FieldView, TalkView};
use crate::words::Words;

/// Every field by its path.
pub(crate) fn views(words: &Words, dossier: &Dossier) -> BTreeMap<String, FieldView> {
    let mut talked = super::talk::by_field(words, dossier);
    let fields = form::list(dossier).into_iter();
    fields
        .map(|field| {
            let talk = talked.remove(&field.path);
            (field.path.clone(), view(words, dossier, &field, talk))
        })
        .collect()
}

fn view(words: &Words, dossier: &Dossier, field: &Field, talk: Option<TalkView>) -> FieldView {
    let filled = !field.value.trim().is_empty();
    let required = field.spec.required == Required::Yes && !form::is_needless(dossier, &field.path);
    FieldView {
        label: words.find(&form::label(&field.path)).unwrap_or_else(|| field.path.clone()),
        kind: kind(field.spec.kind).to_owned(),
        choices: choices(words, dossier, field),
        required,
        filled,
        error: (required && !filled).then(|| words.key("desk-field-empty")),
        talk,
        value: field.value.clone(),
    }
}

fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Line | FieldKind::Mixed | FieldKind::Dataset | FieldKind::Column | FieldKind::Filter => "text",
        FieldKind::Comparison => "text",
        FieldKind::Long => "long",
        FieldKind::Rich => "rich",
        FieldKind::Day => "date",
        FieldKind::Goal => "choice",
        FieldKind::Choice(_) => "choice",
        FieldKind::Whole => "number",
    }
}

/// Choices with a value; the open one is what a field is before it is filled in.
fn choices(words: &Words, dossier: &Dossier, field: &Field) -> Option<Vec<ChoiceView>> {
    if field.spec.kind == FieldKind::Goal {
        return Some(other_goals(words, dossier, field));
    }
    let FieldKind::Choice(values) = field.spec.kind else { return None };
    let choice = |value: &&str| {
        let key = form::choice_key(field, value);
        ChoiceView {
            value: (*value).to_owned(),
            label: words.key(&key),
            consequence: words.find(&Message::new(&format!("{key}-then"))),
        }
    };
    Some(values.iter().filter(|value| !value.is_empty()).map(choice).collect())
}

/// Goals that a goal can serve: all but itself and those that serve it.
fn other_goals(words: &Words, dossier: &Dossier, field: &Field) -> Vec<ChoiceView> {
    let own =
        form::place_of(&field.path).and_then(|place| dossier.goals.get(place.checked_sub(1)?)).map(|goal| goal.id);
    let serves_it = |goal: &Goal| {
        let mut above = Some(goal.id);
        for _ in 0..=dossier.goals.len() {
            if above == own {
                return true;
            }
            above = above.and_then(|id| dossier.goals.iter().find(|goal| goal.id == id)).and_then(|goal| goal.parent);
        }
        false
    };
    let others = (1..).zip(&dossier.goals).filter(|(_, goal)| !serves_it(goal));
    others
        .map(|(place, goal): (usize, _)| ChoiceView {
            value: place.to_string(),
            label: match goal.title.trim() {
                "" => words.say(&Message::new("goal-number").text("number", place.to_string())),
                title => title.to_owned(),
            },
            consequence: None,
        })
        .collect()
}
