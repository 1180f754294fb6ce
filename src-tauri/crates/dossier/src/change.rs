//! A change of the dossier is a before and an after. Undo is the inverse, read backwards; nobody writes undo code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Kinds of rows that a dossier is made of; each is a table in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// Fields of the start; one row.
    Start,
    /// Narrative of the question; one row.
    Question,
    /// Suspected causes.
    Cause,
    /// Stakeholders.
    Stakeholder,
    /// Questions that data can answer.
    AnalysisQuestion,
    /// Goals.
    Goal,
    /// Answers of the ethics check; one row.
    Ethics,
    /// Datasets.
    Dataset,
    /// Source cards.
    SourceCard,
    /// Findings.
    Finding,
    /// Decision points.
    DecisionPoint,
    /// Arguments.
    Argument,
    /// Objections.
    Objection,
    /// Milestones of the follow-up.
    Milestone,
    /// Moments of measuring.
    Monitor,
    /// Text blocks of the note; one row.
    NoteText,
    /// Overrides of gates.
    Override,
    /// Thresholds of this dossier; one row.
    Thresholds,
    /// The analyseopdracht; one row.
    AnalysisBrief,
    /// Sources that are wanted.
    WantedSource,
    /// How fields stand between people.
    FieldMark,
    /// What people say of fields.
    FieldComment,
    /// Agreements with the analyseopdracht.
    SignOff,
    /// What was sent to an analyst.
    SentBrief,
}

impl EntityKind {
    /// All kinds, in the order in which the file keeps them.
    pub const ALL: [Self; 24] = [
        Self::Start,
        Self::Question,
        Self::Cause,
        Self::Stakeholder,
        Self::AnalysisQuestion,
        Self::Goal,
        Self::Ethics,
        Self::Dataset,
        Self::SourceCard,
        Self::Finding,
        Self::DecisionPoint,
        Self::Argument,
        Self::Objection,
        Self::Milestone,
        Self::Monitor,
        Self::NoteText,
        Self::Override,
        Self::Thresholds,
        Self::AnalysisBrief,
        Self::WantedSource,
        Self::FieldMark,
        Self::FieldComment,
        Self::SignOff,
        Self::SentBrief,
    ];

    /// Kinds that files of the first version have: the first so many of [`Self::ALL`].
    pub const IN_VERSION_1: usize = 18;

    /// Name of the kind, also the name of its table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question => "question",
            Self::Cause => "cause",
            Self::Stakeholder => "stakeholder",
            Self::AnalysisQuestion => "analysis_question",
            Self::Goal => "goal",
            Self::Ethics => "ethics",
            Self::Dataset => "dataset",
            Self::SourceCard => "source_card",
            Self::Finding => "finding",
            Self::DecisionPoint => "decision_point",
            Self::Argument => "argument",
            Self::Objection => "objection",
            Self::Milestone => "milestone",
            Self::Monitor => "monitor",
            Self::NoteText => "note_text",
            Self::Override => "override",
            Self::Thresholds => "thresholds",
            Self::AnalysisBrief => "analysis_brief",
            Self::WantedSource => "wanted_source",
            Self::FieldMark => "field_mark",
            Self::FieldComment => "field_comment",
            Self::SignOff => "sign_off",
            Self::SentBrief => "sent_brief",
        }
    }
}

/// One row of the dossier: its kind and its id (a UUID as text; a row that is alone of its kind has the dossier's id).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntityRef {
    /// Kind of row.
    pub kind: EntityKind,
    /// Identity of the row.
    pub id: String,
}

/// All rows of a dossier: reference → JSON object of the row.
pub type Records = BTreeMap<EntityRef, Value>;

/// One change. `field: None` is a whole row that came or went; else one field of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Row that changed.
    pub entity: EntityRef,
    /// Top-level field of the row, or `None` for the whole row.
    pub field: Option<String>,
    /// What it was; `None` when it was not there, which is not the same as the value `null`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub before: Option<Value>,
    /// What it is; `None` when it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub after: Option<Value>,
}

impl Change {
    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            entity: self.entity.clone(),
            field: self.field.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

/// Changes that lead from one state to another, in the order of the rows and fields.
pub fn difference(before: &Records, after: &Records) -> Vec<Change> {
    let mut changes = Vec::new();
    for (entity, old) in before {
        match after.get(entity) {
            None => changes.push(whole(entity, Some(old), None)),
            Some(new) if new != old => fields(entity, old, new, &mut changes),
            Some(_) => {}
        }
    }
    for (entity, new) in after {
        if !before.contains_key(entity) {
            changes.push(whole(entity, None, Some(new)));
        }
    }
    changes
}

/// Applies changes in order. A change whose row is gone is left out; the caller's log cannot contain one.
pub fn apply(records: &mut Records, changes: &[Change]) {
    for change in changes {
        match (&change.field, &change.after) {
            (None, Some(row)) => {
                records.insert(change.entity.clone(), row.clone());
            }
            (None, None) => {
                records.remove(&change.entity);
            }
            (Some(field), after) => {
                let Some(Value::Object(row)) = records.get_mut(&change.entity) else { continue };
                match after {
                    Some(value) => {
                        row.insert(field.clone(), value.clone());
                    }
                    None => {
                        row.remove(field);
                    }
                }
            }
        }
    }
}

/// The changes that take these back, last one first.
pub fn inverse(changes: &[Change]) -> Vec<Change> {
    changes.iter().rev().map(Change::inverse).collect()
}

// A written `null` is a value; only a field that is not written at all is none.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

fn whole(entity: &EntityRef, before: Option<&Value>, after: Option<&Value>) -> Change {
    Change { entity: entity.clone(), field: None, before: before.cloned(), after: after.cloned() }
}

fn fields(entity: &EntityRef, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    let (Value::Object(old_row), Value::Object(new_row)) = (old, new) else {
        changes.push(whole(entity, Some(old), Some(new)));
        return;
    };
    let names: std::collections::BTreeSet<&String> = old_row.keys().chain(new_row.keys()).collect();
    for name in names {
        let (before, after) = (old_row.get(name), new_row.get(name));
        if before != after {
            changes.push(Change {
                entity: entity.clone(),
                field: Some(name.clone()),
                before: before.cloned(),
                after: after.cloned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn goal(id: &str) -> EntityRef {
        EntityRef { kind: EntityKind::Goal, id: id.to_owned() }
    }

    fn any_records() -> impl Strategy<Value = Records> {
        let row = proptest::collection::btree_map("[a-c]", 0_u8..3, 0..3);
        proptest::collection::btree_map("[x-z]", row, 0..3)
            .prop_map(|rows| rows.into_iter().map(|(id, row)| (goal(&id), json!(row))).collect())
    }

    #[test]
    fn one_edited_field_is_one_change() {
        let before = Records::from([(goal("x"), json!({"title": "a", "unit": "%"}))]);
        let after = Records::from([(goal("x"), json!({"title": "b", "unit": "%"}))]);
        let changes = difference(&before, &after);
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0].field.as_deref(), Some("title"));
    }

    #[test]
    fn a_stored_change_still_knows_null_from_nothing() {
        let change =
            Change { entity: goal("x"), field: Some("date".to_owned()), before: None, after: Some(Value::Null) };
        let stored = serde_json::to_string(&change).unwrap();
        assert_eq!(serde_json::from_str::<Change>(&stored).unwrap(), change);
    }

    #[test]
    fn every_kind_stands_in_the_list_once_under_its_own_name() {
        let names: std::collections::BTreeSet<_> = EntityKind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(names.len(), EntityKind::ALL.len());
    }

    proptest! {
        #[test]
        fn a_difference_leads_there_and_its_inverse_back(before in any_records(), after in any_records()) {
            let changes = difference(&before, &after);
            let mut there = before.clone();
            apply(&mut there, &changes);
            prop_assert_eq!(&there, &after);
            apply(&mut there, &inverse(&changes));
            prop_assert_eq!(&there, &before);
        }
    }
}
