//! Fields of the form as the window shows them.

use std::collections::BTreeMap;

use dossier::form::{self, Field, FieldKind, Required};
use dossier::{Dossier, Message};

use crate::fields::{field_key, label};
use crate::wire::{ChoiceView, FieldView};
use crate::words::Words;

/// Every field by its path.
pub(crate) fn views(words: &Words, dossier: &Dossier) -> BTreeMap<String, FieldView> {
    form::list(dossier).into_iter().map(|field| (field.path.clone(), view(words, dossier, &field))).collect()
}

fn view(words: &Words, dossier: &Dossier, field: &Field) -> FieldView {
    let filled = !field.value.trim().is_empty();
    let required = field.spec.required == Required::Yes && !is_needless(dossier, &field.path);
    FieldView {
        label: words.find(&label(&field.path)).unwrap_or_else(|| field.path.clone()),
        kind: kind(field.spec.kind).to_owned(),
        choices: choices(words, field),
        required,
        filled,
        error: (required && !filled).then(|| words.key("desk-field-empty")),
        filled_by: None,
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
        FieldKind::Choice(_) => "choice",
        FieldKind::Whole => "number",
    }
}

/// Choices with a value; the open one is what a field is before it is filled in.
fn choices(words: &Words, field: &Field) -> Option<Vec<ChoiceView>> {
    let FieldKind::Choice(values) = field.spec.kind else { return None };
    let keys = |value: &str| {
        if let Some(question) = field.path.strip_prefix("ethics.") {
            (format!("ethics-{question}-{value}"), format!("ethics-{question}-{value}-then"))
        } else {
            let key = field_key(&field.path);
            let own = key.rsplit('-').next().unwrap_or(&key);
            // Four dimensions of quality are judged in the same words.
            let name = if field.spec.pointer.ends_with("/verdict") { "verdict" } else { own };
            (format!("choice-{name}-{value}"), format!("choice-{name}-{value}-then"))
        }
    };
    let choice = |value: &&str| {
        let (label, then) = keys(value);
        ChoiceView {
            value: (*value).to_owned(),
            label: words.key(&label),
            consequence: words.find(&Message::new(&then)),
        }
    };
    Some(values.iter().filter(|value| !value.is_empty()).map(choice).collect())
}

/// A field that the rest of the dossier makes needless: an ethics question, or a way round another field.
fn is_needless(dossier: &Dossier, path: &str) -> bool {
    if let Some(number) = path.strip_prefix("ethics.q").and_then(|number| number.parse::<u8>().ok()) {
        return dossier.ethics.is_skipped(number);
    }
    let index = path.split(['[', ']']).nth(1).and_then(|index| index.parse::<usize>().ok());
    let row = index.and_then(|index| index.checked_sub(1));
    if path.starts_with("goals[") && path.rsplit('.').next() != Some("title") {
        let goal = row.and_then(|row| dossier.goals.get(row));
        return goal.is_some_and(|goal| !goal.not_measurable_because.trim().is_empty());
    }
    if path.starts_with("questions[") && (path.contains(".if_") || path.contains(".then_")) {
        let question = row.and_then(|row| dossier.questions.get(row));
        return question.is_some_and(|question| !question.commitments_skipped.trim().is_empty());
    }
    false
}
