//! Who gave each value what it says now, and when: followed from the changes of the log, oldest first.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Moment;
use crate::change::{Change, EntityKind, EntityRef};
use crate::dossier::Dossier;
use crate::form::{self, FieldPath, List};
use crate::id::RecordId;
use crate::talk::Role;

/// Who did something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Name of the person.
    pub who: String,
    /// Role at that moment, when it was known.
    pub role: Option<Role>,
    /// When.
    pub at: Moment,
}

/// The last change of each value of the dossier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastChanges {
    /// Row → JSON pointer of a value in it → place of the act in the log, and who wrote that value last.
    of: BTreeMap<EntityRef, BTreeMap<String, (u64, Touch)>>,
    /// Question → when its first finding came, also one that was made again or removed since.
    answered: BTreeMap<String, Moment>,
    acts: u64,
}

impl LastChanges {
    /// Takes in the changes of one act. An act that takes another one back is an act too.
    pub fn follow(&mut self, changes: &[Change], by: &Touch) {
        self.acts += 1;
        for change in changes {
            self.note_answer(change, &by.at);
            match (&change.field, &change.after) {
                (None, None) => {
                    self.of.remove(&change.entity);
                }
                (field, after) => {
                    let values = self.of.entry(change.entity.clone()).or_default();
                    let pointer = field.as_ref().map_or_else(String::new, |field| format!("/{field}"));
                    let depth = if is_bulky(change.entity.kind) { 1 } else { DEEPEST };
                    compare(&pointer, change.before.as_ref(), after.as_ref(), depth, &mut |pointer| {
                        values.insert(pointer, (self.acts, by.clone()));
                    });
                }
            }
        }
    }

    /// The last change of a value or of anything in it.
    ///
    /// `pointer` is a JSON pointer in the row, as in RFC 6901; an empty one is about the whole row.
    pub fn of_value(&self, entity: &EntityRef, pointer: &str) -> Option<&Touch> {
        let inside =
            |other: &str| other.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        // A value that came as a whole stands under what it came in.
        let around = |other: &str| pointer.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'));
        let values = self.of.get(entity)?;
        let latest = |is_wanted: &dyn Fn(&str) -> bool| {
            let wanted = values.iter().filter(|(other, _)| is_wanted(other)).map(|(_, last)| last);
            wanted.max_by_key(|(act, _)| *act).map(|(_, touch)| touch)
        };
        latest(&inside).or_else(|| latest(&around))
    }

    /// When the first finding of a question came.
    pub fn first_answer(&self, question: RecordId) -> Option<&Moment> {
        self.answered.get(&question.to_string())
    }

    fn note_answer(&mut self, change: &Change, at: &Moment) {
        if change.entity.kind != EntityKind::Finding {
            return;
        }
        let question = match (change.field.as_deref(), &change.after) {
            (None, Some(row)) => row.get("question"),
            (Some("question"), Some(question)) => Some(question),
            (Some(_) | None, _) => None,
        };
        if let Some(question) = question.and_then(Value::as_str) {
            self.answered.entry(question.to_owned()).or_insert_with(|| at.clone());
        }
    }

    /// The last change of a field.
    pub fn of_field(&self, dossier: &Dossier, path: &str) -> Option<&Touch> {
        let field = FieldPath::parse(dossier, path).ok()?;
        let kind = field.place.list.kind();
        if field.place.list == List::Breaks {
            // Breaks stand in the row of the question.
            let place = field.place.index.checked_sub(1)?;
            let question = EntityRef { kind, id: dossier.id.to_string() };
            return self.of_value(&question, &format!("/breaks/{place}{}", field.spec.pointer));
        }
        let id = form::row_id(dossier, field.place)?;
        self.of_value(&EntityRef { kind, id }, field.spec.pointer)
    }
}

/// How deep values are told apart.
const DEEPEST: usize = 4;

/// Rows that hold much more than people write: of these only the fields are told apart.
fn is_bulky(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Dataset | EntityKind::Finding | EntityKind::SignOff | EntityKind::SentBrief)
}

/// Names the values that differ, as deep as they can be told apart.
fn compare(pointer: &str, before: Option<&Value>, after: Option<&Value>, depth: usize, tell: &mut impl FnMut(String)) {
    if before == after {
        return;
    }
    let parts = |value: Option<&Value>| -> Option<BTreeMap<String, Value>> {
        match value {
            Some(Value::Object(fields)) => {
                Some(fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
            }
            Some(Value::Array(items)) => {
                Some((0_usize..).map(|at| at.to_string()).zip(items.iter().cloned()).collect())
            }
            None | Some(_) => None,
        }
    };
    let (old, new) = (parts(before).unwrap_or_default(), parts(after));
    match new.filter(|new| depth > 0 && !new.is_empty()) {
        Some(new) => {
            for (name, value) in &new {
                compare(&format!("{pointer}/{name}"), old.get(name), Some(value), depth - 1, tell);
            }
        }
        None => tell(pointer.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::difference;
    use crate::form::set;
    use crate::id::DossierId;
    use crate::start::Start;
    use uuid::Uuid;

    fn touch(who: &str, hour: u8) -> Touch {
        Touch { who: who.to_owned(), role: None, at: Moment::new(format!("2026-03-01T{hour:02}:00:00Z")) }
    }

    /// A dossier, and who wrote what in it, one act an hour.
    struct Story {
        dossier: Dossier,
        last: LastChanges,
        hour: u8,
    }

    impl Story {
        fn new() -> Self {
            let dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
            let mut story = Self { dossier, last: LastChanges::default(), hour: 8 };
            let changes = difference(&std::collections::BTreeMap::new(), &story.dossier.records());
            story.last.follow(&changes, &touch("begin", story.hour));
            story
        }

        fn writes(&mut self, who: &str, path: &str, value: &str) {
            let before = self.dossier.records();
            set(&mut self.dossier, path, value, Uuid::new_v4()).unwrap();
            self.hour += 1;
            self.last.follow(&difference(&before, &self.dossier.records()), &touch(who, self.hour));
        }

        #[track_caller]
        fn check(&self, path: &str, who: &str) {
            assert_eq!(self.last.of_field(&self.dossier, path).map(|touch| touch.who.as_str()), Some(who), "{path}");
        }
    }

    #[test]
    fn each_field_remembers_who_wrote_it_last() {
        let mut story = Story::new();
        story.writes("adviseur", "question.trigger", "De raad vroeg erom");
        story.writes("adviseur", "questions[1].subject", "jeugdigen");
        story.writes("analist", "questions[1].statistic", "count");
        story.writes("analist", "questions[1].if_1", "meer dan gemiddeld");
        story.writes("adviseur", "questions[1].then_1", "wij verdelen anders");
        story.writes("analist", "breaks[1].what", "andere telling");
        story.check("question.trigger", "adviseur");
        story.check("question.size", "begin");
        story.check("questions[1].subject", "adviseur");
        story.check("questions[1].statistic", "analist");
        story.check("questions[1].if_1", "analist");
        story.check("questions[1].then_1", "adviseur");
        story.check("breaks[1].what", "analist");
        story.writes("adviseur", "questions[1].statistic", "sum");
        story.check("questions[1].statistic", "adviseur");
    }

    #[test]
    fn a_row_that_moves_keeps_what_it_had() {
        let mut story = Story::new();
        story.writes("adviseur", "goals[1].title", "Sneller hulp");
        story.writes("analist", "goals[2].title", "Minder kosten");
        let before = story.dossier.records();
        crate::form::move_to(&mut story.dossier, "goals[2]", 1).unwrap();
        story.last.follow(&difference(&before, &story.dossier.records()), &touch("meelezer", 20));
        story.check("goals[1].title", "analist");
        story.check("goals[2].title", "adviseur");
    }

    #[test]
    fn what_never_was_has_no_last_change() {
        let story = Story::new();
        assert_eq!(story.last.of_field(&story.dossier, "questions[1].subject"), None);
        assert_eq!(story.last.of_field(&story.dossier, "nowhere.at_all"), None);
    }
}
