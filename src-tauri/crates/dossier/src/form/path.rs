//! Paths of fields: `question.trigger`, `questions[2].deadline`, `findings[R3].experience`; a row may be named by its identity.

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
    /// Reads `points[2]`, `points[<id>]`, `findings[R3]` or the name of a row that is alone of its kind.
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
        List::Start | List::Ethics | List::Question | List::Brief | List::Note => 1,
        List::Causes => dossier.causes.len(),
        List::Stakeholders => dossier.stakeholders.len(),
        List::Questions => dossier.questions.len(),
        List::Goals => dossier.goals.len(),
        List::Wanted => dossier.wanted.len(),
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
    if list == List::Findings {
        let found = dossier.find_finding(key)?.id.to_string();
        return ids(dossier, list).iter().position(|id| *id == found).map(|position| position + 1);
    }
    ids(dossier, list).iter().position(|id| id == key).map(|position| position + 1)
}

/// Identities of the rows of a list, in its order.
fn ids(dossier: &Dossier, list: List) -> Vec<String> {
    macro_rules! of {
        ($rows:expr) => {
            $rows.iter().map(|row| row.id.to_string()).collect()
        };
    }
    match list {
        List::Start | List::Ethics | List::Question | List::Brief | List::Note => Vec::new(),
        List::Causes => of!(dossier.causes),
        List::Stakeholders => of!(dossier.stakeholders),
        List::Questions => of!(dossier.questions),
        List::Goals => of!(dossier.goals),
        List::Wanted => of!(dossier.wanted),
        List::Sources => of!(dossier.datasets),
        List::Breaks => of!(dossier.question.breaks),
        List::Findings => of!(dossier.findings),
        List::Points => of!(dossier.points),
        List::Arguments => of!(dossier.arguments),
        List::Objections => of!(dossier.objections),
        List::Milestones => of!(dossier.milestones),
        List::Monitors => of!(dossier.monitors),
    }
}

/// Identity of a row: that of the dossier for one that is alone of its kind.
pub fn row_id(dossier: &Dossier, place: Place) -> Option<String> {
    match place.index.checked_sub(1) {
        None => Some(dossier.id.to_string()),
        Some(index) => ids(dossier, place.list).into_iter().nth(index),
    }
}

/// Path of a field without the places of rows, as it stands in keys: `questions[1].deadline` → `questions-deadline`.
pub fn field_key(path: &str) -> String {
    let mut key = String::new();
    let mut depth = 0;
    for letter in path.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth > 0 => {}
            '.' => key.push('-'),
            _ => key.push(letter),
        }
    }
    key
}

/// The place that a path names, from 1; `None` for a row that is alone of its kind.
pub fn place_of(path: &str) -> Option<usize> {
    path.split(['[', ']']).nth(1)?.parse().ok()
}

/// The path of a field by the identity of its row, which it keeps when rows before it come and go:
/// `questions[<id>].deadline`. A path that names no row stays as it is.
pub fn lasting(dossier: &Dossier, path: &str) -> String {
    let Ok(field) = FieldPath::parse(dossier, path) else { return path.to_owned() };
    let id = field.place.index.checked_sub(1).and_then(|index| ids(dossier, field.place.list).into_iter().nth(index));
    match id {
        Some(id) => format!("{}[{id}].{}", field.place.list.name(), field.spec.name),
        None => path.to_owned(),
    }
}

/// The path of a field by the place of its row now: the reverse of [`lasting`]. A path whose row is gone stays as it is.
pub fn placed(dossier: &Dossier, lasting: &str) -> String {
    FieldPath::parse(dossier, lasting).map_or_else(|_| lasting.to_owned(), |field| field.to_string())
}

#[cfg(test)]
mod tests {
    use super::field_key;

    #[test]
    fn keys_of_fields_leave_the_places_of_rows_out() {
        assert_eq!(field_key("questions[1].deadline"), "questions-deadline");
        assert_eq!(field_key("sources[018f2c00-0000-7000-8000-000000000001].row_is"), "sources-row_is");
        assert_eq!(field_key("ethics.q6.explanation"), "ethics-q6-explanation");
    }
}
