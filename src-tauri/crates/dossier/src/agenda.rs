//! The agenda of the talk between advisor and analyst: what is contested, asked, changed or still empty, and who must
//! answer it.

use crate::dossier::Dossier;
use crate::form::{self, Field, FieldPath, List, Required};
use crate::step::Step;
use crate::talk::{Agreement, Person, Role};

/// Why a field stands on the agenda, weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Somebody does not agree.
    Contested,
    /// Somebody put it there.
    ToDiscuss,
    /// Somebody said something of it that is not dealt with.
    Asked,
    /// It says something else than what was agreed.
    Changed,
    /// It must be filled in, and is not.
    Empty,
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaItem {
    /// Path of the field, by the place of its row.
    pub path: String,
    /// Step it belongs to.
    pub step: Step,
    /// Why it stands here.
    pub reason: Reason,
    /// Who must answer.
    pub answers: Role,
    /// Who put it here; nobody when it is empty.
    pub by: Option<Person>,
    /// What was said of it and is not dealt with, oldest first.
    pub comments: Vec<(Person, String)>,
    /// The field with its value.
    pub field: Field,
}

/// Steps in which advisor and analyst frame the question together.
const FRAMING: [Step; 3] = [Step::Question, Step::Goal, Step::Brief];

/// Fields that the analyst answers: how a question is computed, where a value comes from, which sources there are.
const OF_ANALYST: [(List, &[&str]); 4] = [
    (
        List::Questions,
        &["dataset", "statistic", "measure", "denominator", "group", "period", "filter", "comparison", "kind"],
    ),
    (List::Goals, &["unit", "baseline", "baseline_date", "baseline_basis"]),
    (List::Brief, &["scope_detail", "delivery"]),
    (List::Wanted, &["what", "owner", "allowed", "by"]),
];

impl Dossier {
    /// What advisor and analyst have to talk about, weightiest first, then in the order of the method. A field stands
    /// there once.
    pub fn agenda(&self) -> Vec<AgendaItem> {
        let mut items: Vec<AgendaItem> =
            form::list(self).into_iter().filter_map(|field| self.agenda_item(field)).collect();
        items.sort_by_key(|item| item.reason);
        items
    }

    fn agenda_item(&self, field: Field) -> Option<AgendaItem> {
        if form::is_needless(self, &field.path) {
            return None;
        }
        let mark = self.mark(&field.path);
        let comments: Vec<(Person, String)> = self
            .comments_on(&field.path)
            .filter(|comment| !comment.settled)
            .map(|comment| (comment.by.clone(), comment.text.clone()))
            .collect();
        let (reason, by) = match mark {
            Some(mark) if mark.state == Agreement::Contested => (Reason::Contested, Some(mark.by.clone())),
            Some(mark) if mark.state == Agreement::ToDiscuss => (Reason::ToDiscuss, Some(mark.by.clone())),
            _ if !comments.is_empty() => (Reason::Asked, comments.last().map(|(by, _)| by.clone())),
            Some(mark) if mark.state == Agreement::Agreed && self.has_changed_since(mark) => {
                (Reason::Changed, Some(mark.by.clone()))
            }
            _ if self.is_wanting(&field) => (Reason::Empty, None),
            _ => return None,
        };
        let answers = self.answers(&field, reason, by.as_ref());
        Some(AgendaItem { path: field.path.clone(), step: field.step, reason, answers, by, comments, field })
    }

    fn is_wanting(&self, field: &Field) -> bool {
        let track = self.start.track.steps();
        FRAMING.contains(&field.step)
            && track.contains(&field.step)
            && field.spec.required == Required::Yes
            && field.value.trim().is_empty()
    }

    /// Whoever has to answer: the other one when somebody asks or does not agree, else whose field it is.
    fn answers(&self, field: &Field, reason: Reason, by: Option<&Person>) -> Role {
        let is_of_analyst = FieldPath::parse(self, &field.path).is_ok_and(|path| {
            let names = OF_ANALYST.iter().find(|(list, _)| *list == path.place.list);
            path.spec.step == Step::Sources || names.is_some_and(|(_, names)| names.contains(&path.spec.name))
        });
        let owner = if is_of_analyst { Role::Analyst } else { Role::Advisor };
        match by.map(|by| by.role) {
            // Whoever brings up a field of his own wants to hear the other.
            Some(role) if matches!(reason, Reason::Contested | Reason::ToDiscuss | Reason::Asked) && role == owner => {
                match owner {
                    Role::Analyst => Role::Advisor,
                    Role::Advisor | Role::Assurer | Role::Commissioner => Role::Analyst,
                }
            }
            _ => owner,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Moment;
    use crate::form::set;
    use crate::id::{DossierId, RecordId};
    use crate::start::{Start, Track};
    use crate::talk::{FieldComment, FieldMark};
    use uuid::Uuid;

    fn at() -> Moment {
        Moment::new("2026-03-01T09:00:00Z")
    }

    fn person(role: Role) -> Person {
        Person { name: role.name().to_owned(), role }
    }

    fn dossier() -> Dossier {
        let start = Start { track: Track::Volledig, ..Start::default() };
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), start);
        set(&mut dossier, "questions[1].subject", "jeugdigen", Uuid::new_v4()).unwrap();
        dossier
    }

    fn mark(dossier: &mut Dossier, path: &str, state: Agreement, role: Role) {
        let mark = FieldMark {
            id: RecordId(Uuid::new_v4()),
            field: form::lasting(dossier, path),
            state,
            by: person(role),
            at: at(),
            value: form::get(dossier, path).unwrap(),
            contested: None,
        };
        dossier.marks.push(mark);
    }

    fn item(dossier: &Dossier, path: &str) -> Option<(Reason, Role)> {
        dossier.agenda().into_iter().find(|item| item.path == path).map(|item| (item.reason, item.answers))
    }

    #[test]
    fn whoever_contests_is_answered_by_the_other() {
        let mut dossier = dossier();
        mark(&mut dossier, "questions[1].subject", Agreement::Contested, Role::Analyst);
        mark(&mut dossier, "questions[1].statistic", Agreement::Contested, Role::Analyst);
        assert_eq!(item(&dossier, "questions[1].subject"), Some((Reason::Contested, Role::Advisor)));
        assert_eq!(item(&dossier, "questions[1].statistic"), Some((Reason::Contested, Role::Advisor)));
        assert_eq!(dossier.agenda()[0].reason, Reason::Contested);
    }

    #[test]
    fn what_is_empty_is_asked_of_whose_field_it_is() {
        let dossier = dossier();
        assert_eq!(item(&dossier, "question.policy_question"), Some((Reason::Empty, Role::Advisor)));
        assert_eq!(item(&dossier, "questions[1].comparison"), Some((Reason::Empty, Role::Analyst)));
        assert_eq!(item(&dossier, "note.trigger"), None, "not a matter of framing");
        assert_eq!(item(&dossier, "questions[1].subject"), None, "filled in");
    }

    #[test]
    fn what_was_agreed_comes_back_once_it_says_something_else() {
        let mut dossier = dossier();
        mark(&mut dossier, "questions[1].subject", Agreement::Agreed, Role::Advisor);
        assert_eq!(item(&dossier, "questions[1].subject"), None);
        set(&mut dossier, "questions[1].subject", "kinderen", Uuid::new_v4()).unwrap();
        assert_eq!(item(&dossier, "questions[1].subject"), Some((Reason::Changed, Role::Advisor)));
    }

    #[test]
    fn a_remark_stands_there_until_it_is_dealt_with() {
        let mut dossier = dossier();
        dossier.comments.push(FieldComment {
            id: RecordId(Uuid::new_v4()),
            field: form::lasting(&dossier, "questions[1].subject"),
            text: "Met of zonder verlengde hulp?".to_owned(),
            by: person(Role::Advisor),
            at: at(),
            settled: false,
        });
        assert_eq!(item(&dossier, "questions[1].subject"), Some((Reason::Asked, Role::Analyst)));
        dossier.comments[0].settled = true;
        assert_eq!(item(&dossier, "questions[1].subject"), None);
    }

    #[test]
    fn a_mark_stays_with_its_row_when_rows_move() {
        let mut dossier = dossier();
        set(&mut dossier, "questions[2].subject", "ouders", Uuid::new_v4()).unwrap();
        mark(&mut dossier, "questions[2].subject", Agreement::ToDiscuss, Role::Advisor);
        form::move_to(&mut dossier, "questions[2]", 1).unwrap();
        assert_eq!(item(&dossier, "questions[1].subject"), Some((Reason::ToDiscuss, Role::Analyst)));
        assert_eq!(item(&dossier, "questions[2].subject"), None);
    }
}
