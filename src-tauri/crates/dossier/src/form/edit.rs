//! Reading and writing fields, and adding, removing and moving rows of lists.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::catalogue::{FieldKind, FieldSpec, List, specs};
use super::path::{FieldPath, Place, length};
use super::{Field, FormError, value};
use crate::brief::WantedSource;
use crate::dataset::{Dataset, SourceCard};
use crate::dossier::Dossier;
use crate::id::{DatasetId, RecordId};
use crate::message::Message;
use crate::note_text::{Argument, DecisionPoint, Milestone, Monitor, Objection};
use crate::question::{AnalysisQuestion, Cause, Goal, Stakeholder};
use crate::series_break::SeriesBreak;

/// Every field of every row that there is, in the order of the method.
pub fn list(dossier: &Dossier) -> Vec<Field> {
    let mut fields = Vec::new();
    for list in List::ALL {
        for index in indices(dossier, list) {
            let place = Place { list, index };
            let row = row_of(dossier, place);
            for spec in specs().iter().filter(|spec| is_asked(dossier, place, spec)) {
                let path = FieldPath { place, spec };
                fields.push(Field {
                    path: path.to_string(),
                    step: spec.step,
                    value: value_in(dossier, &path, &row),
                    spec,
                });
            }
        }
    }
    fields
}

/// Paths of the rows of each list that is not alone of its kind.
pub fn lists(dossier: &Dossier) -> Vec<(List, Vec<String>)> {
    List::ALL
        .into_iter()
        .filter(|list| !list.is_single())
        .map(|list| {
            let paths = indices(dossier, list).map(|index| Place { list, index }.to_string());
            (list, paths.collect())
        })
        .collect()
}

/// Value of a field as text.
pub fn get(dossier: &Dossier, path: &str) -> Result<String, FormError> {
    let path = FieldPath::parse(dossier, path)?;
    Ok(value_in(dossier, &path, &row_of(dossier, path.place)))
}

/// Writes a field. A row one past the end of its list is added first, with the given id.
pub fn set(dossier: &mut Dossier, path: &str, text: &str, new_row: Uuid) -> Result<(), FormError> {
    let field = FieldPath::parse(dossier, path)?;
    if !is_asked(dossier, field.place, field.spec) {
        return Err(FormError::NotAsked(path.to_owned()));
    }
    if field.place.index > length(dossier, field.place.list) {
        add(dossier, field.place.list, None, new_row)?;
    }
    let dataset = dataset_at(dossier, field.place).cloned();
    let stored = value::read(dossier, field.spec.kind, text, dataset.as_ref())
        .map_err(|why| FormError::Unfit { path: path.to_owned(), why })?;
    let stored = if stored.is_null() && needs_text(field.spec.pointer) { Value::String(String::new()) } else { stored };
    write(dossier, &field, stored)?;
    if field.spec.kind == FieldKind::Goal && serves_itself(dossier, field.place) {
        write(dossier, &field, Value::Null)?;
        return Err(FormError::Unfit { path: path.to_owned(), why: Message::new("form-goal-circle") });
    }
    if field.spec.kind == FieldKind::Dataset {
        forget_columns(dossier, field.place);
    }
    Ok(())
}

/// Adds a row to a list; an argument or objection goes under the parent point, or under the last one.
pub fn add(dossier: &mut Dossier, list: List, parent: Option<RecordId>, id: Uuid) -> Result<Place, FormError> {
    let order = u32::try_from(length(dossier, list)).unwrap_or(u32::MAX).saturating_add(1);
    let id = RecordId(id);
    let point = parent.or_else(|| dossier.points.last().map(|point| point.id));
    let no_point = || FormError::NoItem("points[1]".to_owned());
    match list {
        List::Causes => {
            dossier.causes.push(Cause { id, order, text: String::new(), basis: String::new() });
        }
        List::Stakeholders => dossier.stakeholders.push(Stakeholder {
            id,
            order,
            name: String::new(),
            size: String::new(),
            effect: String::new(),
        }),
        List::Questions => dossier.questions.push(AnalysisQuestion::new(id, order)),
        List::Goals => dossier.goals.push(Goal::new(id, order)),
        List::Wanted => dossier.wanted.push(WantedSource::new(id, order)),
        List::Breaks => dossier.question.breaks.push(SeriesBreak::new(id, order)),
        List::Points => dossier.points.push(DecisionPoint { id, order, text: String::new() }),
        List::Arguments => dossier.arguments.push(Argument {
            id,
            order,
            point: point.ok_or_else(no_point)?,
            head: String::new(),
            text: String::new(),
            findings: Vec::new(),
            label: None,
        }),
        List::Objections => dossier.objections.push(Objection {
            id,
            order,
            point: point.ok_or_else(no_point)?,
            head: String::new(),
            answer: String::new(),
        }),
        List::Milestones => {
            dossier.milestones.push(Milestone { id, order, what: String::new(), who: String::new(), when: None });
        }
        List::Monitors => dossier.monitors.push(Monitor {
            id,
            order,
            indicator: String::new(),
            when: None,
            who: String::new(),
            adjust_if: String::new(),
        }),
        List::Start | List::Ethics | List::Question | List::Brief | List::Sources | List::Findings | List::Note => {
            return Err(FormError::NoItem(list.name().to_owned()));
        }
    }
    Ok(Place { list, index: length(dossier, list) })
}

/// Removes a row; a point takes its arguments and objections along.
pub fn remove(dossier: &mut Dossier, path: &str) -> Result<(), FormError> {
    let place = existing(dossier, path)?;
    let index = place.index - 1;
    match place.list {
        List::Causes => drop(dossier.causes.remove(index)),
        List::Stakeholders => drop(dossier.stakeholders.remove(index)),
        List::Questions => {
            let id = dossier.questions.remove(index).id;
            for finding in dossier.findings.iter_mut().filter(|finding| finding.question == Some(id)) {
                finding.question = None;
            }
        }
        List::Goals => {
            let id = dossier.goals.remove(index).id;
            for goal in dossier.goals.iter_mut().filter(|goal| goal.parent == Some(id)) {
                goal.parent = None;
            }
        }
        List::Wanted => drop(dossier.wanted.remove(index)),
        List::Breaks => drop(dossier.question.breaks.remove(index)),
        List::Findings => {
            let id = dossier.findings.remove(index).id;
            for argument in &mut dossier.arguments {
                argument.findings.retain(|finding| *finding != id);
            }
        }
        List::Points => {
            let id = dossier.points.remove(index).id;
            dossier.arguments.retain(|argument| argument.point != id);
            dossier.objections.retain(|objection| objection.point != id);
        }
        List::Arguments => drop(dossier.arguments.remove(index)),
        List::Objections => drop(dossier.objections.remove(index)),
        List::Milestones => drop(dossier.milestones.remove(index)),
        List::Monitors => drop(dossier.monitors.remove(index)),
        List::Start | List::Ethics | List::Question | List::Brief | List::Sources | List::Note => {
            return Err(FormError::NoItem(path.to_owned()));
        }
    }
    renumber(dossier);
    Ok(())
}

/// Moves a row to another place in its list, from 1; an argument stays under its own point.
pub fn move_to(dossier: &mut Dossier, path: &str, to: usize) -> Result<(), FormError> {
    let place = existing(dossier, path)?;
    let last = length(dossier, place.list);
    let (from, to) = (place.index - 1, to.clamp(1, last) - 1);
    match place.list {
        List::Causes => shift(&mut dossier.causes, from, to),
        List::Stakeholders => shift(&mut dossier.stakeholders, from, to),
        List::Questions => shift(&mut dossier.questions, from, to),
        List::Goals => shift(&mut dossier.goals, from, to),
        List::Wanted => shift(&mut dossier.wanted, from, to),
        List::Breaks => shift(&mut dossier.question.breaks, from, to),
        List::Points => shift(&mut dossier.points, from, to),
        List::Arguments => shift(&mut dossier.arguments, from, to),
        List::Objections => shift(&mut dossier.objections, from, to),
        List::Milestones => shift(&mut dossier.milestones, from, to),
        List::Monitors => shift(&mut dossier.monitors, from, to),
        List::Start | List::Ethics | List::Question | List::Brief | List::Sources | List::Findings | List::Note => {
            return Err(FormError::NoItem(path.to_owned()));
        }
    }
    renumber(dossier);
    Ok(())
}

/// Whether a field is asked of a row: not everything is asked of every table.
fn is_asked(dossier: &Dossier, place: Place, spec: &FieldSpec) -> bool {
    let table = (place.list == List::Sources).then(|| dossier.datasets.get(place.index.wrapping_sub(1))).flatten();
    spec.list == place.list && table.is_none_or(|table| spec.is_asked_of(dossier, table))
}

fn indices(dossier: &Dossier, list: List) -> std::ops::RangeInclusive<usize> {
    if list.is_single() { 0..=0 } else { 1..=length(dossier, list) }
}

fn existing(dossier: &Dossier, path: &str) -> Result<Place, FormError> {
    let place = Place::parse(dossier, path)?;
    if place.index == 0 || place.index > length(dossier, place.list) {
        return Err(FormError::NoItem(path.to_owned()));
    }
    Ok(place)
}

fn shift<T>(rows: &mut Vec<T>, from: usize, to: usize) {
    let row = rows.remove(from);
    rows.insert(to, row);
}

fn renumber(dossier: &mut Dossier) {
    macro_rules! number {
        ($($($list:ident).+),*) => {$(
            for (index, row) in dossier.$($list).+.iter_mut().enumerate() {
                row.order = u32::try_from(index + 1).unwrap_or(u32::MAX);
            }
        )*};
    }
    number!(
        causes,
        stakeholders,
        questions,
        goals,
        wanted,
        question.breaks,
        points,
        arguments,
        objections,
        milestones,
        monitors
    );
}

/// Text fields are never null in their rows; options, days and choices are.
fn needs_text(pointer: &str) -> bool {
    pointer.ends_with("/choice") || pointer == "/effect" || pointer == "/disclosure"
}

/// Whether a goal serves itself, by way of others.
fn serves_itself(dossier: &Dossier, place: Place) -> bool {
    let goal = |id: RecordId| dossier.goals.iter().find(|goal| goal.id == id);
    let Some(first) = place.index.checked_sub(1).and_then(|index| dossier.goals.get(index)) else { return false };
    let mut above = first.parent;
    for _ in 0..dossier.goals.len() {
        match above {
            Some(id) if id == first.id => return true,
            Some(id) => above = goal(id).and_then(|goal| goal.parent),
            None => return false,
        }
    }
    true
}

/// Another dataset has other columns: what pointed into the old one is open again.
fn forget_columns(dossier: &mut Dossier, place: Place) {
    if let Some(question) = place.index.checked_sub(1).and_then(|index| dossier.questions.get_mut(index)) {
        let kept = question.reading.dataset;
        let statistic = question.reading.statistic;
        question.reading = crate::question::Reading { dataset: kept, statistic, ..Default::default() };
    }
}

fn dataset_at(dossier: &Dossier, place: Place) -> Option<&Dataset> {
    if place.list != List::Questions {
        return None;
    }
    let question = dossier.questions.get(place.index.checked_sub(1)?)?;
    dossier.dataset(question.reading.dataset?)
}

fn value_in(dossier: &Dossier, path: &FieldPath, row: &Value) -> String {
    let stored = row.pointer(path.spec.pointer).unwrap_or(&Value::Null);
    if path.spec.kind == FieldKind::Goal {
        let place = dossier.goals.iter().position(|goal| stored.as_str() == Some(&goal.id.to_string()));
        return place.map_or_else(String::new, |place| (place + 1).to_string());
    }
    value::written(path.spec.kind, stored, dataset_at(dossier, path.place))
}

fn source_card_id(dossier: &Dossier, index: usize) -> Option<DatasetId> {
    dossier.datasets.get(index.checked_sub(1)?).map(|dataset| dataset.id)
}

fn row_of(dossier: &Dossier, place: Place) -> Value {
    fn at<T: Serialize>(rows: &[T], index: usize) -> Value {
        index.checked_sub(1).and_then(|index| rows.get(index)).map_or(Value::Null, json)
    }
    fn json<T: Serialize>(row: &T) -> Value {
        serde_json::to_value(row).unwrap_or(Value::Null)
    }
    match place.list {
        List::Start => json(&dossier.start),
        List::Ethics => json(&dossier.ethics),
        List::Question => json(&dossier.question),
        List::Note => json(&dossier.note),
        List::Causes => at(&dossier.causes, place.index),
        List::Stakeholders => at(&dossier.stakeholders, place.index),
        List::Questions => at(&dossier.questions, place.index),
        List::Goals => at(&dossier.goals, place.index),
        List::Brief => json(&dossier.brief),
        List::Wanted => at(&dossier.wanted, place.index),
        List::Sources => {
            let id = source_card_id(dossier, place.index);
            id.and_then(|id| dossier.source_cards.get(&id)).map_or(Value::Null, json)
        }
        List::Breaks => at(&dossier.question.breaks, place.index),
        List::Findings => at(&dossier.findings, place.index),
        List::Points => at(&dossier.points, place.index),
        List::Arguments => at(&dossier.arguments, place.index),
        List::Objections => at(&dossier.objections, place.index),
        List::Milestones => at(&dossier.milestones, place.index),
        List::Monitors => at(&dossier.monitors, place.index),
    }
}

fn write(dossier: &mut Dossier, field: &FieldPath, stored: Value) -> Result<(), FormError> {
    let pointer = field.spec.pointer;
    let fault = |cause: String| FormError::Unstorable { path: field.to_string(), cause };
    let place = field.place;
    let index = place.index.wrapping_sub(1);
    macro_rules! put {
        ($row:expr) => {
            put($row, pointer, stored).map_err(fault)
        };
    }
    macro_rules! put_at {
        ($rows:expr) => {
            match $rows.get_mut(index) {
                Some(row) => put!(row),
                None => Err(FormError::NoItem(field.to_string())),
            }
        };
    }
    match place.list {
        List::Start => put!(&mut dossier.start),
        List::Ethics => put!(&mut dossier.ethics),
        List::Question => put!(&mut dossier.question),
        List::Note => put!(&mut dossier.note),
        List::Causes => put_at!(dossier.causes),
        List::Stakeholders => put_at!(dossier.stakeholders),
        List::Questions => put_at!(dossier.questions),
        List::Goals => put_at!(dossier.goals),
        List::Brief => put!(&mut dossier.brief),
        List::Wanted => put_at!(dossier.wanted),
        List::Sources => {
            let id = source_card_id(dossier, place.index);
            let id = id.ok_or_else(|| FormError::NoItem(field.to_string()))?;
            put!(dossier.source_cards.entry(id).or_insert_with(|| SourceCard::new(id)))
        }
        List::Breaks => put_at!(dossier.question.breaks),
        List::Findings => put_at!(dossier.findings),
        List::Points => put_at!(dossier.points),
        List::Arguments => put_at!(dossier.arguments),
        List::Objections => put_at!(dossier.objections),
        List::Milestones => put_at!(dossier.milestones),
        List::Monitors => put_at!(dossier.monitors),
    }
}

fn put<T: Serialize + DeserializeOwned>(row: &mut T, pointer: &str, stored: Value) -> Result<(), String> {
    let mut json = serde_json::to_value(&*row).map_err(|error| error.to_string())?;
    let slot = slot(&mut json, pointer).ok_or("no place in the row")?;
    *slot = stored;
    *row = serde_json::from_value(json).map_err(|error| error.to_string())?;
    Ok(())
}

/// The place that a pointer names; objects and items on the way are made when they are not there yet.
fn slot<'a>(json: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    let mut at = json;
    for part in pointer.split('/').skip(1) {
        at = match at {
            Value::Array(items) => {
                let index = part.parse::<usize>().ok()?;
                let length = items.len().max(index + 1);
                items.resize_with(length, || Value::Object(Map::new()));
                items.get_mut(index)?
            }
            Value::Object(fields) => fields.entry(part).or_insert_with(|| Value::Object(Map::new())),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::DossierId;
    use crate::start::Start;

    fn empty() -> Dossier {
        Dossier::new(DossierId(Uuid::from_u128(1)), Start::default())
    }

    #[track_caller]
    fn check(dossier: &mut Dossier, path: &str, text: &str, expected: &str) {
        set(dossier, path, text, Uuid::from_u128(9)).unwrap();
        assert_eq!(get(dossier, path).unwrap(), expected, "{path}");
    }

    #[test]
    fn fields_are_written_and_read_by_path() {
        let mut dossier = empty();
        check(&mut dossier, "start.name", "Jeugdhulp", "Jeugdhulp");
        check(&mut dossier, "start.meeting_date", "14-3-2026", "2026-03-14");
        check(&mut dossier, "start.note_kind", "raadsvoorstel", "raadsvoorstel");
        check(&mut dossier, "ethics.q6", "vulnerable", "vulnerable");
        check(&mut dossier, "ethics.q6", "", "");
        check(&mut dossier, "ethics.q6.explanation", "Kinderen", "Kinderen");
        check(&mut dossier, "questions[1].kind", "descriptive", "descriptive");
        check(&mut dossier, "questions[1].if_2", "lager", "lager");
        check(&mut dossier, "questions[1].then_5", "opnieuw meten", "opnieuw meten");
        check(&mut dossier, "questions[1].if_4", "", "");
        check(&mut dossier, "questions[1].otherwise", "eerst praten", "eerst praten");
        check(&mut dossier, "questions[1].comparison", "group:Oost", "group:Oost");
        check(&mut dossier, "goals[1].target_date", "", "");
        check(&mut dossier, "points[1].text", "In te stemmen", "In te stemmen");
        check(&mut dossier, "arguments[1].head", "Het helpt", "Het helpt");
        check(&mut dossier, "arguments[1].label", "political_judgement", "political_judgement");
        check(&mut dossier, "stakeholders[1].effect", "worse", "worse");
        check(&mut dossier, "note.disclosure", "", "");
        assert_eq!(dossier.questions.len(), 1);
    }

    #[test]
    fn every_field_of_every_row_can_be_emptied_and_listed() {
        let mut dossier = empty();
        for list in List::ALL.into_iter().filter(|list| list.grows_by_hand()) {
            add(&mut dossier, list, None, Uuid::new_v4()).unwrap();
        }
        for field in super::list(&dossier) {
            if !matches!(field.spec.kind, FieldKind::Choice(choices) if !choices.contains(&"")) {
                check(&mut dossier, &field.path, "", "");
            }
        }
    }

    #[track_caller]
    fn refused(path: &str, text: &str, key: &str) {
        let error = set(&mut empty(), path, text, Uuid::from_u128(9)).unwrap_err();
        assert_eq!(error.message().key, key, "{path}");
    }

    #[test]
    fn what_does_not_fit_is_refused_with_a_reason() {
        refused("start.nam", "x", "form-no-field");
        refused("nergens.name", "x", "form-no-field");
        refused("questions[3].kind", "descriptive", "form-no-item");
        refused("sources[1].owner", "x", "form-no-item");
        refused("start.meeting_date", "morgen", "form-not-a-day");
        refused("start.note_kind", "brief", "form-not-a-choice");
        refused("questions[1].measure", "@C", "form-dataset-first");
        refused("questions[1].dataset", "1", "form-no-dataset");
        refused("note.trigger", "Er zijn 12 aanvragen.", "note-bare-number");
        refused("note.trigger", "Er zijn {R1.1} aanvragen.", "note-reference-unknown");
        refused("arguments[1].head", "x", "form-no-item");
    }

    #[test]
    fn a_removed_point_takes_its_arguments_along_and_the_rest_is_numbered_again() {
        let mut dossier = empty();
        for path in ["points[1].text", "arguments[1].head", "points[2].text", "arguments[2].head"] {
            set(&mut dossier, path, path, Uuid::new_v4()).unwrap();
        }
        remove(&mut dossier, "points[1]").unwrap();
        assert_eq!(dossier.points.len(), 1);
        assert_eq!(dossier.points[0].order, 1);
        assert_eq!(dossier.arguments.len(), 1);
        assert_eq!(dossier.arguments[0].head, "arguments[2].head");
    }

    #[test]
    fn a_row_moves_within_its_list() {
        let mut dossier = empty();
        for path in ["causes[1].text", "causes[2].text", "causes[3].text"] {
            set(&mut dossier, path, path, Uuid::new_v4()).unwrap();
        }
        move_to(&mut dossier, "causes[3]", 1).unwrap();
        let texts: Vec<&str> = dossier.causes.iter().map(|cause| cause.text.as_str()).collect();
        assert_eq!(texts, ["causes[3].text", "causes[1].text", "causes[2].text"]);
    }
}
