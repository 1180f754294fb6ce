//! Fields in words: what a field is called, and what its value says. The catalogue has the sentences.

use super::catalogue::{FieldKind, List};
use super::edit::get;
use super::path::{FieldPath, field_key};
use super::{Field, FormError};
use crate::dossier::Dossier;
use crate::dutch;
use crate::message::{Message, Phrase};
use crate::question::{Goal, Statistic};

/// Label of a field.
pub fn label(path: &str) -> Message {
    Message::new(&format!("field-{}-label", field_key(path)))
}

/// Label of a field with the row it stands in: "Onderzoeksvraag 2: Wie of wat telt u?".
pub fn title(dossier: &Dossier, path: &str) -> Message {
    let place = FieldPath::parse(dossier, path).ok().map(|field| field.place);
    match place.filter(|place| !place.list.is_single()) {
        Some(place) if place.list == List::Sources => {
            let name = dossier.datasets.get(place.index.wrapping_sub(1)).map(|dataset| dataset.name.clone());
            Message::new("field-of-source").text("name", name.unwrap_or_default()).message("label", label(path))
        }
        Some(place) => Message::new("field-of-row")
            .message("list", Message::new(&format!("list-{}", place.list.name())))
            .count("place", place.index)
            .message("label", label(path)),
        None => label(path),
    }
}

/// Key of a choice of a field.
pub fn choice_key(field: &Field, choice: &str) -> String {
    if let Some(question) = field.path.strip_prefix("ethics.") {
        return format!("ethics-{question}-{choice}");
    }
    let key = field_key(&field.path);
    let own = key.rsplit('-').next().unwrap_or(&key);
    let name = match own {
        // Four dimensions of quality are judged, and three values ranked in the same words.
        _ if field.spec.pointer.ends_with("/verdict") => "verdict",
        _ if own.starts_with("value_") => "value",
        own => own,
    };
    format!("choice-{name}-{choice}")
}

/// What a field says, in a way that stays the same when rows move.
pub fn lasting_get(dossier: &Dossier, path: &str) -> Result<String, FormError> {
    let value = get(dossier, path)?;
    let path = FieldPath::parse(dossier, path)?;
    Ok(lasting_value(dossier, &Field { path: path.to_string(), step: path.spec.step, value, spec: path.spec }))
}

/// A value that stays the same when rows move: a goal by its identity instead of its place.
pub fn lasting_value(dossier: &Dossier, field: &Field) -> String {
    let goal = if field.spec.kind == FieldKind::Goal { goal_at(dossier, &field.value) } else { None };
    goal.map_or_else(|| field.value.clone(), |goal| goal.id.to_string())
}

/// The goal at a place from 1, or with an identity.
fn goal_at<'a>(dossier: &'a Dossier, place: &str) -> Option<&'a Goal> {
    match place.parse::<usize>() {
        Ok(place) => dossier.goals.get(place.checked_sub(1)?),
        Err(_) => dossier.goals.iter().find(|goal| goal.id.to_string() == place),
    }
}

/// Numbers are held against their average; a part, a rate or an average against that of all groups together.
pub fn average_key(dossier: &Dossier, path: &str) -> &'static str {
    let question = super::place_of(path).and_then(|place| dossier.questions.get(place.checked_sub(1)?));
    match question.and_then(|question| question.reading.statistic) {
        None | Some(Statistic::Sum | Statistic::Count) => "choice-comparison-average",
        Some(Statistic::Mean | Statistic::Median | Statistic::Share | Statistic::Rate) => "choice-comparison-whole",
    }
}

/// Conditions as people say them: "Wijk: Noord of Oost; Jaar: 2024".
fn filter_in_words(value: &str) -> Phrase {
    let mut conditions: Vec<(&str, Message)> = Vec::new();
    for part in value.split(';') {
        let Some((column, wanted)) = part.split_once('=') else { return value.into() };
        let (column, wanted) = (column.trim(), Message::new("field-filter-value").text("value", wanted.trim()));
        match conditions.iter_mut().find(|(known, _)| *known == column) {
            Some((_, said)) => *said = joined("field-filter-or", said.clone(), wanted),
            None => conditions.push((column, wanted)),
        }
    }
    let said = conditions
        .into_iter()
        .map(|(column, values)| Message::new("field-filter-is").text("column", column).message("values", values));
    said.reduce(|said, next| joined("field-filter-and", said, next)).map_or_else(|| value.into(), Phrase::from)
}

fn joined(key: &str, said: Message, next: Message) -> Message {
    Message::new(key).message("said", said).message("next", next)
}

/// What a value says to a person.
pub fn shown(dossier: &Dossier, field: &Field) -> Phrase {
    let value = field.value.trim();
    match field.spec.kind {
        FieldKind::Choice(choices) if choices.contains(&value) && !value.is_empty() => {
            Message::new(&choice_key(field, value)).into()
        }
        FieldKind::Day => value.parse().map_or_else(|()| value.into(), |day| dutch::day(day).into()),
        FieldKind::Dataset => {
            let dataset = dossier.datasets.iter().find(|dataset| dataset.id.to_string() == value);
            dataset.map_or(value, |dataset| dataset.name.as_str()).into()
        }
        FieldKind::Goal => goal_at(dossier, value).map_or(value, |goal| goal.title.as_str()).into(),
        FieldKind::Comparison => match value.split_once(':') {
            Some((_, group)) => group.into(),
            None if value.is_empty() => value.into(),
            None if value == "average" => Message::new(average_key(dossier, &field.path)).into(),
            None => Message::new(&format!("choice-comparison-{value}")).into(),
        },
        FieldKind::Line
        | FieldKind::Long
        | FieldKind::Rich
        | FieldKind::Mixed
        | FieldKind::Choice(_)
        | FieldKind::Whole
        | FieldKind::Column => value.into(),
        FieldKind::Filter => filter_in_words(value),
    }
}
