//! The whole dossier in memory, and how it falls apart into the rows that the file keeps.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::brief::{AnalysisBrief, WantedSource};
use crate::change::{EntityKind, EntityRef, Records};
use crate::dataset::{Dataset, SourceCard, SourceStatus};
use crate::ethics::Ethics;
use crate::exchange::SentBrief;
use crate::finding::Finding;
use crate::id::{DatasetId, DossierId, FindingId, RecordId};
use crate::note_text::{Argument, DecisionPoint, Milestone, Monitor, NoteText, Objection};
use crate::question::{AnalysisQuestion, Cause, Goal, Question, Stakeholder};
use crate::settings::Thresholds;
use crate::sign_off::SignOff;
use crate::start::Start;
use crate::talk::{FieldComment, FieldMark};
use crate::{Day, Message, Moment};

/// A gate passed all the same, with a name and a reason. It is printed in the note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Override {
    /// Identity.
    pub id: RecordId,
    /// Name of the gate, with the place that it was about then.
    pub gate: String,
    /// Identity of the row that the gate is about, which keeps it when rows before it go; `None` for a gate of a whole
    /// step, and in a file that was written before this was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Who went on.
    pub by: String,
    /// Why.
    pub why: String,
    /// When.
    pub at: Moment,
}

/// Everything that is written down about one policy question. Lists are in their own order.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// Identity.
    pub id: DossierId,
    /// Step Start.
    pub start: Start,
    /// Step Vraag, narrative.
    pub question: Question,
    /// Suspected causes.
    pub causes: Vec<Cause>,
    /// Stakeholders.
    pub stakeholders: Vec<Stakeholder>,
    /// Questions that data can answer.
    pub questions: Vec<AnalysisQuestion>,
    /// Goals.
    pub goals: Vec<Goal>,
    /// The analyseopdracht, beside the questions.
    pub brief: AnalysisBrief,
    /// Sources that are wanted.
    pub wanted: Vec<WantedSource>,
    /// Agreements with the analyseopdracht, oldest first.
    pub sign_offs: Vec<SignOff>,
    /// What was sent to an analyst, oldest first.
    pub sent_briefs: Vec<SentBrief>,
    /// How fields stand between people.
    pub marks: Vec<FieldMark>,
    /// What people say of fields, oldest first.
    pub comments: Vec<FieldComment>,
    /// Answers of the ethics check.
    pub ethics: Ethics,
    /// Datasets, oldest first.
    pub datasets: Vec<Dataset>,
    /// Source card of each dataset.
    pub source_cards: BTreeMap<DatasetId, SourceCard>,
    /// Findings by code.
    pub findings: Vec<Finding>,
    /// Decision points.
    pub points: Vec<DecisionPoint>,
    /// Arguments.
    pub arguments: Vec<Argument>,
    /// Objections.
    pub objections: Vec<Objection>,
    /// Follow-up.
    pub milestones: Vec<Milestone>,
    /// Monitoring.
    pub monitors: Vec<Monitor>,
    /// Text blocks of the note.
    pub note: NoteText,
    /// Overrides, oldest first.
    pub overrides: Vec<Override>,
    /// Thresholds.
    pub thresholds: Thresholds,
}

/// A row that does not read as what it should be. The file was not written by this version, or was tampered with.
#[derive(Debug, thiserror::Error)]
#[error("row {id} of {kind} cannot be read: {cause}")]
pub struct UnreadableRow {
    /// Kind of the row.
    pub kind: &'static str,
    /// Identity of the row.
    pub id: String,
    /// What is wrong with it.
    pub cause: serde_json::Error,
}

impl UnreadableRow {
    /// What to say about it.
    pub fn message(&self) -> Message {
        Message::new("dossier-row-unreadable").text("kind", self.kind).text("id", self.id.clone())
    }
}

impl Dossier {
    /// An empty dossier with a name.
    pub fn new(id: DossierId, start: Start) -> Self {
        Self {
            id,
            start,
            question: Question::default(),
            causes: Vec::new(),
            stakeholders: Vec::new(),
            questions: Vec::new(),
            goals: Vec::new(),
            brief: AnalysisBrief::default(),
            wanted: Vec::new(),
            sign_offs: Vec::new(),
            sent_briefs: Vec::new(),
            marks: Vec::new(),
            comments: Vec::new(),
            ethics: Ethics::default(),
            datasets: Vec::new(),
            source_cards: BTreeMap::new(),
            findings: Vec::new(),
            points: Vec::new(),
            arguments: Vec::new(),
            objections: Vec::new(),
            milestones: Vec::new(),
            monitors: Vec::new(),
            note: NoteText::default(),
            overrides: Vec::new(),
            thresholds: Thresholds::default(),
        }
    }

    /// The rows of the dossier.
    pub fn records(&self) -> Records {
        let mut rows = Writer { rows: Records::new() };
        let own = self.id.to_string();
        rows.put(EntityKind::Start, own.clone(), &self.start);
        rows.put(EntityKind::Question, own.clone(), &self.question);
        rows.put(EntityKind::Ethics, own.clone(), &self.ethics);
        rows.put(EntityKind::NoteText, own.clone(), &self.note);
        rows.put(EntityKind::AnalysisBrief, own.clone(), &self.brief);
        rows.put(EntityKind::Thresholds, own, &self.thresholds);
        rows.put_all(EntityKind::Cause, &self.causes, |row| row.id.to_string());
        rows.put_all(EntityKind::Stakeholder, &self.stakeholders, |row| row.id.to_string());
        rows.put_all(EntityKind::AnalysisQuestion, &self.questions, |row| row.id.to_string());
        rows.put_all(EntityKind::Goal, &self.goals, |row| row.id.to_string());
        rows.put_all(EntityKind::WantedSource, &self.wanted, |row| row.id.to_string());
        rows.put_all(EntityKind::SignOff, &self.sign_offs, |row| row.id.to_string());
        rows.put_all(EntityKind::SentBrief, &self.sent_briefs, |row| row.id.to_string());
        rows.put_all(EntityKind::FieldMark, &self.marks, |row| row.id.to_string());
        rows.put_all(EntityKind::FieldComment, &self.comments, |row| row.id.to_string());
        rows.put_all(EntityKind::Dataset, &self.datasets, |row| row.id.to_string());
        rows.put_all(EntityKind::SourceCard, self.source_cards.values(), |row| row.id.to_string());
        rows.put_all(EntityKind::Finding, &self.findings, |row| row.id.to_string());
        rows.put_all(EntityKind::DecisionPoint, &self.points, |row| row.id.to_string());
        rows.put_all(EntityKind::Argument, &self.arguments, |row| row.id.to_string());
        rows.put_all(EntityKind::Objection, &self.objections, |row| row.id.to_string());
        rows.put_all(EntityKind::Milestone, &self.milestones, |row| row.id.to_string());
        rows.put_all(EntityKind::Monitor, &self.monitors, |row| row.id.to_string());
        rows.put_all(EntityKind::Override, &self.overrides, |row| row.id.to_string());
        rows.rows
    }

    /// Puts a dossier together from its rows.
    pub fn from_records(id: DossierId, records: &Records) -> Result<Self, UnreadableRow> {
        let rows = Reader { records };
        let mut dossier = Self {
            id,
            start: rows.single(EntityKind::Start)?,
            question: rows.single(EntityKind::Question)?,
            causes: rows.all(EntityKind::Cause)?,
            stakeholders: rows.all(EntityKind::Stakeholder)?,
            questions: rows.all(EntityKind::AnalysisQuestion)?,
            goals: rows.all(EntityKind::Goal)?,
            brief: rows.single(EntityKind::AnalysisBrief)?,
            wanted: rows.all(EntityKind::WantedSource)?,
            sign_offs: rows.all(EntityKind::SignOff)?,
            sent_briefs: rows.all(EntityKind::SentBrief)?,
            marks: rows.all(EntityKind::FieldMark)?,
            comments: rows.all(EntityKind::FieldComment)?,
            ethics: rows.single(EntityKind::Ethics)?,
            datasets: rows.all(EntityKind::Dataset)?,
            source_cards: rows
                .all::<SourceCard>(EntityKind::SourceCard)?
                .into_iter()
                .map(|card| (card.id, card))
                .collect(),
            findings: rows.all(EntityKind::Finding)?,
            points: rows.all(EntityKind::DecisionPoint)?,
            arguments: rows.all(EntityKind::Argument)?,
            objections: rows.all(EntityKind::Objection)?,
            milestones: rows.all(EntityKind::Milestone)?,
            monitors: rows.all(EntityKind::Monitor)?,
            note: rows.single(EntityKind::NoteText)?,
            overrides: rows.all(EntityKind::Override)?,
            thresholds: rows.single(EntityKind::Thresholds)?,
        };
        dossier.sort();
        Ok(dossier)
    }

    /// The dataset with this id.
    pub fn dataset(&self, id: DatasetId) -> Option<&Dataset> {
        self.datasets.iter().find(|dataset| dataset.id == id)
    }

    /// The finding with this id.
    pub fn finding(&self, id: FindingId) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.id == id)
    }

    /// The finding that a text means by `R3`, or by its id.
    pub fn find_finding(&self, text: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.name().eq_ignore_ascii_case(text) || finding.id.to_string() == text)
    }

    /// The question with this id.
    pub fn analysis_question(&self, id: RecordId) -> Option<&AnalysisQuestion> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Findings that answer a question, by code.
    pub fn findings_of(&self, question: RecordId) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.question == Some(question))
    }

    /// Whether the dataset of a finding, or a table that it was made of, has a newer version or was taken back.
    pub fn is_outdated(&self, finding: &Finding) -> bool {
        let id = finding.source.dataset;
        self.dataset(id).is_none() || self.has_newer(id) || self.is_withdrawn(id)
    }

    /// Whether a dataset, or a table that it was made of, has a newer version.
    pub fn has_newer(&self, id: DatasetId) -> bool {
        self.roots(id).into_iter().any(|id| self.dataset(id).is_some_and(|dataset| dataset.superseded_by.is_some()))
    }

    /// Whether the owner of a dataset, or of a table that it was made of, took it back.
    pub fn is_withdrawn(&self, id: DatasetId) -> bool {
        self.worst_status(id) == SourceStatus::Withdrawn
    }

    /// The worst status of a dataset and of the tables that it was made of.
    pub fn worst_status(&self, id: DatasetId) -> SourceStatus {
        let status = |id| self.source_cards.get(&id).map(|card| card.status);
        self.roots(id).into_iter().filter_map(status).max().unwrap_or_default()
    }

    /// What is known of a dataset. Of a combined table where the values came from is said of each table that it was made
    /// of: here it is what those say, each answer once; the day is the oldest, as the table is no fresher than its oldest part, and none while one of them is
    /// unknown.
    pub fn card(&self, id: DatasetId) -> SourceCard {
        let own = self.source_cards.get(&id).cloned().unwrap_or_else(|| SourceCard::new(id));
        if self.dataset(id).is_none_or(|dataset| dataset.combination.is_none()) {
            return own;
        }
        let empty = SourceCard::new(id);
        let parts = self.sheets_of(id);
        let cards: Vec<&SourceCard> = parts.iter().map(|part| self.source_cards.get(part).unwrap_or(&empty)).collect();
        let said = |of: fn(&SourceCard) -> &String| {
            let mut answers: Vec<&str> = Vec::new();
            for answer in cards.iter().map(|card| of(card).trim()).filter(|answer| !answer.is_empty()) {
                if !answers.contains(&answer) {
                    answers.push(answer);
                }
            }
            answers.join("; ")
        };
        let days: Option<Vec<Day>> = cards.iter().map(|card| card.reference_date).collect();
        SourceCard {
            owner: said(|card| &card.owner),
            collected: said(|card| &card.collected),
            period: said(|card| &card.period),
            reference_date: days.and_then(|days| days.into_iter().min()),
            area_level: said(|card| &card.area_level),
            definition: said(|card| &card.definition),
            legal_basis: said(|card| &card.legal_basis),
            version: said(|card| &card.version),
            status: self.worst_status(id),
            ..own
        }
    }

    /// The tables of sheets that a dataset is, or was made of.
    pub fn sheets_of(&self, id: DatasetId) -> Vec<DatasetId> {
        let is_sheet = |id: &DatasetId| self.dataset(*id).is_some_and(|dataset| dataset.combination.is_none());
        self.roots(id).into_iter().filter(is_sheet).collect()
    }

    /// A dataset, the tables that it was made of, the tables those were made of, each once.
    pub fn roots(&self, id: DatasetId) -> Vec<DatasetId> {
        let mut found = vec![id];
        let mut next = 0;
        while let Some(id) = found.get(next).copied() {
            next += 1;
            let made = self.dataset(id).and_then(|dataset| dataset.combination.as_ref());
            for input in made.iter().flat_map(|made| &made.inputs) {
                if !found.contains(&input.dataset) {
                    found.push(input.dataset);
                }
            }
        }
        found
    }

    /// The newest version of a dataset.
    pub fn newest_version(&self, dataset: DatasetId) -> DatasetId {
        let mut id = dataset;
        for _ in 0..self.datasets.len() {
            match self.dataset(id).and_then(|row| row.superseded_by) {
                Some(next) => id = next,
                None => break,
            }
        }
        id
    }

    /// Whether a finding was made from an older version of a dataset.
    pub fn is_behind(&self, finding: &Finding, newer: DatasetId) -> bool {
        let id = finding.source.dataset;
        id != newer && self.newest_version(id) == self.newest_version(newer)
    }

    /// Whether a question, a finding, or a table that counts leans on a dataset.
    pub fn is_used(&self, id: DatasetId) -> bool {
        let mut made =
            self.datasets.iter().filter(|dataset| dataset.counts()).filter_map(|row| row.combination.as_ref());
        self.questions.iter().any(|question| question.reading.dataset == Some(id))
            || self.findings.iter().any(|finding| self.newest_version(finding.source.dataset) == id)
            || made.any(|made| made.inputs.iter().any(|input| self.newest_version(input.dataset) == id))
    }

    /// Whether a dataset only serves as a part of another that counts: no question and no finding asks it itself.
    pub fn is_only_part(&self, id: DatasetId) -> bool {
        let current = self.datasets.iter().filter(|dataset| dataset.counts());
        let mut made = current.filter_map(|dataset| dataset.combination.as_ref());
        made.any(|made| made.inputs.iter().any(|input| self.newest_version(input.dataset) == id))
            && !self.questions.iter().any(|question| question.reading.dataset == Some(id))
            && !self.findings.iter().any(|finding| finding.source.dataset == id)
    }

    /// Arguments of a point, in order.
    pub fn arguments_of(&self, point: RecordId) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(move |argument| argument.point == point)
    }

    /// Objections to a point, in order.
    pub fn objections_to(&self, point: RecordId) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(move |objection| objection.point == point)
    }

    /// Code for the next finding: codes are never reused, also not after a finding was removed from the list.
    pub fn next_finding_code(&self) -> u32 {
        self.findings.iter().map(|finding| finding.code).max().unwrap_or(0) + 1
    }

    fn sort(&mut self) {
        self.causes.sort_by_key(|row| (row.order, row.id));
        self.stakeholders.sort_by_key(|row| (row.order, row.id));
        self.questions.sort_by_key(|row| (row.order, row.id));
        self.goals.sort_by_key(|row| (row.order, row.id));
        self.wanted.sort_by_key(|row| (row.order, row.id));
        self.sign_offs.sort_by_key(|row| (row.at.clone(), row.id));
        self.sent_briefs.sort_by_key(|row| (row.at.clone(), row.id));
        self.marks.sort_by_key(|row| (row.field.clone(), row.id));
        self.comments.sort_by_key(|row| (row.at.clone(), row.id));
        self.datasets.sort_by_key(|row| (row.order, row.id));
        self.findings.sort_by_key(|row| (row.code, row.id));
        self.points.sort_by_key(|row| (row.order, row.id));
        self.arguments.sort_by_key(|row| (row.order, row.id));
        self.objections.sort_by_key(|row| (row.order, row.id));
        self.milestones.sort_by_key(|row| (row.order, row.id));
        self.monitors.sort_by_key(|row| (row.order, row.id));
        self.overrides.sort_by_key(|row| (row.at.clone(), row.id));
    }
}

struct Writer {
    rows: Records,
}

impl Writer {
    fn put<T: Serialize>(&mut self, kind: EntityKind, id: String, row: &T) {
        // Our rows hold no maps with keys that JSON cannot write, so that this cannot fail.
        let body = serde_json::to_value(row).unwrap_or(Value::Null);
        self.rows.insert(EntityRef { kind, id }, body);
    }

    fn put_all<'a, T, I>(&mut self, kind: EntityKind, rows: I, id: impl Fn(&T) -> String)
    where
        T: Serialize + 'a,
        I: IntoIterator<Item = &'a T>,
    {
        for row in rows {
            self.put(kind, id(row), row);
        }
    }
}

struct Reader<'a> {
    records: &'a Records,
}

impl Reader<'_> {
    fn all<T: DeserializeOwned>(&self, kind: EntityKind) -> Result<Vec<T>, UnreadableRow> {
        let rows = self.records.iter().filter(|(entity, _)| entity.kind == kind);
        rows.map(|(entity, body)| {
            T::deserialize(body).map_err(|cause| UnreadableRow { kind: kind.name(), id: entity.id.clone(), cause })
        })
        .collect()
    }

    fn single<T: DeserializeOwned + Default>(&self, kind: EntityKind) -> Result<T, UnreadableRow> {
        Ok(self.all(kind)?.into_iter().next().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_dossier_survives_falling_apart_into_rows() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.start.name = "Jeugdhulp".to_owned();
        dossier.questions.push(AnalysisQuestion::new(RecordId(Uuid::from_u128(3)), 1));
        dossier.questions.push(AnalysisQuestion::new(RecordId(Uuid::from_u128(2)), 2));
        dossier.goals.push(Goal::new(RecordId(Uuid::from_u128(4)), 1));
        dossier.ethics.answers.insert(1, crate::ethics::Answer::default());
        let card = SourceCard::new(DatasetId(Uuid::from_u128(5)));
        dossier.source_cards.insert(card.id, card);
        assert_eq!(Dossier::from_records(dossier.id, &dossier.records()).unwrap(), dossier);
    }

    #[test]
    fn a_row_that_is_not_what_it_should_be_is_named() {
        let id = DossierId(Uuid::from_u128(1));
        let mut records = Dossier::new(id, Start::default()).records();
        let entity = EntityRef { kind: EntityKind::Goal, id: "x".to_owned() };
        records.insert(entity, serde_json::json!({"title": 3}));
        let error = Dossier::from_records(id, &records).unwrap_err();
        assert_eq!(error.kind, "goal");
    }
}
