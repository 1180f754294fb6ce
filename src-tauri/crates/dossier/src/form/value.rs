//! What a person typed and what is stored: one reading and one writing per kind of field.

use serde_json::{Value, json};

use super::catalogue::FieldKind;
use crate::dossier::Dossier;
use crate::dutch;
use crate::id::{DatasetId, RecordId};
use crate::message::Message;
use crate::note_text::{Piece, pieces, refusal};
use crate::question::Comparison;
use crate::source::Filter;
use crate::{Day, dataset::Dataset};

/// The value as a person reads it.
pub(super) fn written(kind: FieldKind, value: &Value, dataset: Option<&Dataset>) -> String {
    match (kind, value) {
        (_, Value::Null) => String::new(),
        (FieldKind::Column, Value::String(letter)) => dataset
            .and_then(|dataset| dataset.column(letter))
            .map_or_else(|| format!("@{letter}"), |column| column.name.clone()),
        (FieldKind::Filter, Value::Array(_)) => {
            let filters: Vec<Filter> = serde_json::from_value(value.clone()).unwrap_or_default();
            let one = |filter: &Filter| {
                let name = dataset.and_then(|dataset| dataset.column(&filter.column));
                let column = name.map_or_else(|| format!("@{}", filter.column), |column| column.name.clone());
                filter.values.iter().map(|value| format!("{column}={value}")).collect::<Vec<_>>().join(";")
            };
            filters.iter().map(one).collect::<Vec<_>>().join(";")
        }
        (FieldKind::Comparison, _) => match serde_json::from_value::<Comparison>(value.clone()) {
            Ok(Comparison::Average) => "average".to_owned(),
            Ok(Comparison::FirstPeriod) => "first_period".to_owned(),
            Ok(Comparison::Nothing) => "nothing".to_owned(),
            Ok(Comparison::Group(name)) => format!("group:{name}"),
            Err(_) => String::new(),
        },
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

/// The value to store, or why what was typed does not fit.
pub(super) fn read(
    dossier: &Dossier,
    kind: FieldKind,
    text: &str,
    dataset: Option<&Dataset>,
) -> Result<Value, Message> {
    let blank = text.trim().is_empty();
    match kind {
        FieldKind::Line => Ok(json!(text.replace(['\n', '\r'], " "))),
        FieldKind::Long => Ok(json!(text)),
        FieldKind::Rich => match refusal(text) {
            Some(why) => Err(why),
            None => settle(dossier, text).map(Value::String),
        },
        FieldKind::Mixed => settle(dossier, text).map(Value::String),
        FieldKind::Choice(choices) => match choices.iter().find(|choice| **choice == text.trim()) {
            Some(&"") => Ok(Value::Null),
            Some(choice) => Ok(json!(choice)),
            None => Err(Message::new("form-not-a-choice").text("value", text).text("choices", choices.join(", "))),
        },
        _ if blank && kind == FieldKind::Filter => Ok(json!([])),
        _ if blank => Ok(Value::Null),
        FieldKind::Day => match text.parse::<Day>() {
            Ok(day) => Ok(json!(day)),
            Err(()) => Err(Message::new("form-not-a-day").text("value", text)),
        },
        FieldKind::Whole => match text.trim().parse::<u32>() {
            Ok(number) => Ok(json!(number)),
            Err(_) => Err(Message::new("form-not-a-whole-number").text("value", text)),
        },
        FieldKind::Dataset => find_dataset(dossier, text.trim())
            .map(|id| json!(id))
            .ok_or_else(|| Message::new("form-no-dataset").text("value", text)),
        FieldKind::Goal => find_goal(dossier, text.trim())
            .map(|id| json!(id))
            .ok_or_else(|| Message::new("form-no-goal").text("value", text)),
        FieldKind::Column => column(dataset, text.trim()).map(|letter| json!(letter)),
        FieldKind::Filter => filters(dataset, text).map(|filters| json!(filters)),
        FieldKind::Comparison => comparison(text.trim()).map(|comparison| json!(comparison)),
    }
}

/// The dataset that is meant by an id, a place from 1, or a name.
pub(super) fn find_dataset(dossier: &Dossier, text: &str) -> Option<DatasetId> {
    let by_place = text.parse::<usize>().ok().and_then(|place| dossier.datasets.get(place.checked_sub(1)?));
    let by_id = || dossier.datasets.iter().find(|dataset| dataset.id.to_string() == text);
    // A newer version has the name of the older one.
    let named = || dossier.datasets.iter().filter(|dataset| dataset.name == text);
    let found = by_place.or_else(by_id).or_else(|| named().find(|dataset| dataset.counts())).or_else(|| named().next());
    found.map(|dataset| dataset.id)
}

/// The goal that is meant by an id or a place from 1.
fn find_goal(dossier: &Dossier, text: &str) -> Option<RecordId> {
    let by_place = text.parse::<usize>().ok().and_then(|place| dossier.goals.get(place.checked_sub(1)?));
    by_place.or_else(|| dossier.goals.iter().find(|goal| goal.id.to_string() == text)).map(|goal| goal.id)
}

/// References get what the finding says now, so that a later change shows; a reference to nothing is refused.
fn settle(dossier: &Dossier, text: &str) -> Result<String, Message> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => {
                out.push_str(&words);
                rest = &rest[words.len()..];
            }
            Piece::Unreadable(raw) => {
                out.push_str(&raw);
                rest = &rest[raw.len()..];
            }
            Piece::Stated(_) => rest = copy_braces(rest, &mut out),
            Piece::Reference { finding, place, seen } => {
                rest = rest.find('}').map_or("", |end| &rest[end + 1..]);
                out.push_str(&reference(dossier, &finding, place, seen)?);
            }
        }
    }
    Ok(out)
}

fn copy_braces<'a>(rest: &'a str, out: &mut String) -> &'a str {
    let end = rest.find('}').map_or(rest.len(), |end| end + 1);
    out.push_str(&rest[..end]);
    &rest[end..]
}

fn reference(dossier: &Dossier, finding: &str, place: u32, seen: Option<String>) -> Result<String, Message> {
    let unknown = || Message::new("note-reference-unknown").text("text", format!("{{{finding}.{place}}}"));
    let found = dossier.find_finding(finding).ok_or_else(unknown)?;
    let measure = found.measure(place).ok_or_else(unknown)?;
    if found.question.is_none() {
        return Err(Message::new("note-reference-exploration").text("finding", found.name()));
    }
    let value = measure
        .outcome
        .value()
        .ok_or_else(|| Message::new("note-reference-withheld").text("text", format!("{{{}.{place}}}", found.name())))?;
    let seen = seen.unwrap_or_else(|| dutch::shown(value, &measure.unit));
    Ok(format!("{{{}.{place}|{seen}}}", found.name()))
}

fn column(dataset: Option<&Dataset>, text: &str) -> Result<String, Message> {
    let dataset = dataset.ok_or_else(|| Message::new("form-dataset-first"))?;
    dataset
        .find_column(text)
        .map(|column| column.letter.clone())
        .ok_or_else(|| Message::new("form-no-column").text("column", text).text("dataset", dataset.name.clone()))
}

fn filters(dataset: Option<&Dataset>, text: &str) -> Result<Vec<Filter>, Message> {
    let mut filters: Vec<Filter> = Vec::new();
    for condition in text.split(';').filter(|condition| !condition.trim().is_empty()) {
        // As it is stored, "Wijk=Noord", or as it is shown, "Wijk: Noord of Oost".
        let stored = condition.split_once('=').map(|(name, value)| (column(dataset, name.trim()), vec![value]));
        let (letter, values) = match stored {
            Some((Ok(letter), values)) => (letter, values),
            Some((Err(why), _)) => as_shown(dataset, condition).ok_or(why)?,
            None => as_shown(dataset, condition)
                .ok_or_else(|| Message::new("form-not-a-filter").text("value", condition))?,
        };
        let values = values.into_iter().map(|value| value.trim().to_owned());
        match filters.iter_mut().find(|filter| filter.column == letter) {
            Some(filter) => filter.values.extend(values),
            None => filters.push(Filter { column: letter, values: values.collect() }),
        }
    }
    Ok(filters)
}

/// A condition as it is shown. The name is the longest that is a column; every value must be one of its values.
fn as_shown<'a>(dataset: Option<&Dataset>, condition: &'a str) -> Option<(String, Vec<&'a str>)> {
    let mut places = condition.rmatch_indices(':').map(|(at, _)| at);
    let (letter, said) = places.find_map(|at| {
        let letter = column(dataset, condition.get(..at)?.trim()).ok()?;
        Some((letter, condition.get(at + 1..)?.trim()))
    })?;
    let labels = dataset.and_then(|dataset| dataset.column(&letter)).map_or(&[][..], |column| column.labels.as_slice());
    let is_known = |value: &str| labels.is_empty() || labels.iter().any(|label| label == value.trim());
    // A value may hold the word itself.
    let values = if labels.iter().any(|label| label == said) { vec![said] } else { said.split(" of ").collect() };
    values.iter().all(|value| is_known(value)).then_some((letter, values))
}

fn comparison(text: &str) -> Result<Comparison, Message> {
    match text {
        "average" => Ok(Comparison::Average),
        "first_period" => Ok(Comparison::FirstPeriod),
        "nothing" => Ok(Comparison::Nothing),
        _ => match text.strip_prefix("group:") {
            Some(name) if !name.trim().is_empty() => Ok(Comparison::Group(name.trim().to_owned())),
            _ => Err(Message::new("form-not-a-comparison").text("value", text)),
        },
    }
}
