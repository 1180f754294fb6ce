//! Paths of fields: `question.trigger`, `questions[2].deadline`, `sources[<dataset id>].owner`, `findings[R3].experience`.

use std::fmt;

use super::FormError;
use super::catalogue::{FieldSpec, List, specs};
use crate::dossier::Dossier;

/// A row of the form: its list and, unless it is alone of its kind, its place from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// List.
    pub list: List,
    /// Place in the list from 1; 0 for a row that is alone of its kind.
    pub index: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.list.is_single() {
            f.write_str(self.list.name())
        } else {
            write!(f, "{}[{}]", self.list.name(), self.index)
        }
    }
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldPath {
    /// Row.
    pub place: Place,
    /// What is known of the field.
    pub spec: &'static FieldSpec,
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.place, self.spec.name)
    }
}

impl Place {
    /// Reads `points[2]`, `sources[<id>]`, `findings[R3]` or the name of a row that is alone of its kind.
    ///
    /// The place may be one past the end of a list that grows by hand, so that a script can fill a new item.
    pub fn parse(dossier: &Dossier, text: &str) -> Result<Self, FormError> {
        let (name, key) = match text.split_once('[') {
            Some((name, rest)) => (name, rest.strip_suffix(']')),
            None => (text, None),
        };
        let list = List::ALL.into_iter().find(|list| list.name() == name);
        let list = list.ok_or_else(|| FormError::NoField(text.to_owned()))?;
        if list.is_single() {
            return match key {
                None => Ok(Self { list, index: 0 }),
                Some(_) => Err(FormError::NoField(text.to_owned())),
            };
        }
        let index = key.and_then(|key| index_of(dossier, list, key)).filter(|index| *index > 0);
        let index = index.ok_or_else(|| FormError::NoItem(text.to_owned()))?;
        let most = length(dossier, list) + usize::from(list.grows_by_hand());
        if index > most { Err(FormError::NoItem(text.to_owned())) } else { Ok(Self { list, index }) }
    }
}

impl FieldPath {
    /// Reads the path of a field.
    pub fn parse(dossier: &Dossier, text: &str) -> Result<Self, FormError> {
        let no_field = || FormError::NoField(text.to_owned());
        let end = match text.find(']') {
            Some(bracket) => bracket + 1,
            None => text.find('.').ok_or_else(no_field)?,
        };
        let name = text.get(end..).and_then(|rest| rest.strip_prefix('.')).ok_or_else(no_field)?;
        let place = Place::parse(dossier, &text[..end])?;
        let spec = specs().iter().find(|spec| spec.list == place.list && spec.name == name);
        Ok(Self { place, spec: spec.ok_or_else(no_field)? })
    }
}

/// Number of rows in a list.
pub(super) fn length(dossier: &Dossier, list: List) -> usize {
    match list {
        List::Start | List::Ethics | List::Question | List::Note => 1,
        List::Causes => dossier.causes.len(),
        List::Stakeholders => dossier.stakeholders.len(),
        List::Questions => dossier.questions.len(),
        List::Goals => dossier.goals.len(),
        List::Sources => dossier.datasets.len(),
        List::Breaks => dossier.question.breaks.len(),
        List::Findings => dossier.findings.len(),
        List::Points => dossier.points.len(),
        List::Arguments => dossier.arguments.len(),
        List::Objections => dossier.objections.len(),
        List::Milestones => dossier.milestones.len(),
        List::Monitors => dossier.monitors.len(),
    }
}

fn index_of(dossier: &Dossier, list: List, key: &str) -> Option<usize> {
    if let Ok(index) = key.parse::<usize>() {
        return Some(index);
    }
    let position = match list {
        List::Sources => dossier.datasets.iter().position(|dataset| dataset.id.to_string() == key),
        List::Findings => {
            let found = dossier.find_finding(key)?.id;
            dossier.findings.iter().position(|finding| finding.id == found)
        }
        List::Start
        | List::Ethics
        | List::Question
        | List::Causes
        | List::Stakeholders
        | List::Questions
        | List::Goals
        | List::Breaks
        | List::Note
        | List::Points
        | List::Arguments
        | List::Objections
        | List::Milestones
        | List::Monitors => None,
    };
    position.map(|position| position + 1)
}
