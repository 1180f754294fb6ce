//! Agreement with the analyseopdracht: who signed what, and whether it still says the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::dossier::Dossier;
use crate::form::{self, List};
use crate::id::RecordId;
use crate::talk::{Person, Role};

/// What was agreed to: lasting path of a field → what it said.
pub type Content = BTreeMap<String, String>;

/// Somebody's agreement with the analyseopdracht as it was then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignOff {
    /// Identity.
    pub id: RecordId,
    /// Who agreed.
    pub by: Person,
    /// When.
    pub at: Moment,
    /// What the fields said.
    pub content: Content,
    /// Who recorded it for somebody else, and how the agreement was given; `None` for oneself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<Recorded>,
    /// Why somebody does not agree, or agrees no longer; `None` for an agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<String>,
}

/// An agreement that was recorded for somebody else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// Who recorded it.
    pub by: Person,
    /// How it was given: "mail van 3 maart", the name of the workbook that came back.
    pub basis: String,
}

/// A field that says something else than what was agreed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Lasting path of the field.
    pub field: String,
    /// What was agreed to; `None` when the field was not there.
    pub before: Option<String>,
    /// What it says now; `None` when it is gone.
    pub after: Option<String>,
}

/// How the agreement of somebody in a role stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing<'a> {
    /// Nobody agreed in this role yet.
    Missing,
    /// Agreed, and nothing changed since.
    Holds(&'a SignOff),
    /// Agreed to something else than what stands there now.
    Reopened(&'a SignOff, Vec<Difference>),
    /// Said not to agree, or to agree no longer.
    Refused(&'a SignOff),
}

/// Fields of a question that are the talk of two people; when the answer must be there is a matter of planning.
const PLANNING: [&str; 1] = ["deadline"];

/// What an agreement is about: the policy question, the questions with their readings, the goals with their indicators,
/// the brief, the wanted sources, and the standing of the sources that answer. Empty fields are left out.
pub fn content(dossier: &Dossier) -> Content {
    let asked = [List::Questions, List::Goals, List::Brief, List::Wanted];
    form::list(dossier)
        .into_iter()
        .filter(|field| {
            let is_asked = asked.contains(&field.spec.list) && !PLANNING.contains(&field.spec.name);
            is_asked || field.path == "question.policy_question" || is_standing_of_source(dossier, field)
        })
        .filter(|field| !field.value.trim().is_empty())
        .map(|field| (form::lasting(dossier, &field.path), form::lasting_value(dossier, &field)))
        .collect()
}

fn is_standing_of_source(dossier: &Dossier, field: &form::Field) -> bool {
    let is_said = matches!(field.spec.name, "status" | "fitness" | "definition") && field.spec.list == List::Sources;
    let index = form::place_of(&field.path).and_then(|place| place.checked_sub(1));
    let dataset = index.and_then(|index| dossier.datasets.get(index)).map(|dataset| dataset.id);
    is_said && dataset.is_some_and(|id| dossier.questions.iter().any(|question| question.reading.dataset == Some(id)))
}

/// What differs between what was agreed to and what stands there now, in the order of the paths.
pub fn differences(before: &Content, after: &Content) -> Vec<Difference> {
    let paths: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths
        .into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(|path| Difference {
            field: path.clone(),
            before: before.get(path).cloned(),
            after: after.get(path).cloned(),
        })
        .collect()
}

impl Dossier {
    /// How the agreement of somebody in a role stands: the last one counts.
    pub fn sign_off(&self, role: Role) -> Standing<'_> {
        let Some(last) = self.sign_offs.iter().rev().find(|sign_off| sign_off.by.role == role) else {
            return Standing::Missing;
        };
        if last.refusal.is_some() {
            return Standing::Refused(last);
        }
        let changed = differences(&last.content, &content(self));
        if changed.is_empty() { Standing::Holds(last) } else { Standing::Reopened(last, changed) }
    }

    /// Whether advisor and analyst both agree with what stands there now.
    pub fn is_signed(&self) -> bool {
        [Role::Advisor, Role::Analyst].into_iter().all(|role| matches!(self.sign_off(role), Standing::Holds(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::set;
    use crate::id::DossierId;
    use crate::start::Start;
    use uuid::Uuid;

    fn signed(dossier: &Dossier, role: Role) -> SignOff {
        let by = Person { name: "Adviseur Wonen".to_owned(), role };
        let at = Moment::new("2026-03-01T09:00:00Z");
        SignOff { id: RecordId(Uuid::new_v4()), by, at, content: content(dossier), recorded: None, refusal: None }
    }

    fn asked() -> Dossier {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        for (path, value) in [
            ("question.policy_question", "Gaan wij door?"),
            ("questions[1].subject", "jeugdigen"),
            ("questions[2].subject", "wachtenden"),
            ("goals[1].title", "Sneller hulp"),
            ("brief.scope_area", "de hele gemeente"),
        ] {
            set(&mut dossier, path, value, Uuid::new_v4()).unwrap();
        }
        for role in [Role::Advisor, Role::Analyst] {
            let sign_off = signed(&dossier, role);
            dossier.sign_offs.push(sign_off);
        }
        dossier
    }

    #[track_caller]
    fn reopens(change: impl FnOnce(&mut Dossier), field: &str) {
        let mut dossier = asked();
        assert!(dossier.is_signed());
        change(&mut dossier);
        let Standing::Reopened(_, changed) = dossier.sign_off(Role::Analyst) else { panic!("{field} re-opens") };
        let places: Vec<String> = changed.iter().map(|one| form::placed(&dossier, &one.field)).collect();
        assert_eq!(places, [field]);
        assert!(!dossier.is_signed());
    }

    #[test]
    fn a_change_of_question_goal_or_brief_opens_it_again() {
        let put = |path: &'static str, value: &'static str| {
            move |dossier: &mut Dossier| set(dossier, path, value, Uuid::new_v4()).unwrap()
        };
        reopens(put("question.policy_question", "Stoppen wij?"), "question.policy_question");
        reopens(put("questions[2].statistic", "count"), "questions[2].statistic");
        reopens(put("questions[2].if_4", "gelijk"), "questions[2].if_4");
        reopens(put("questions[1].otherwise", "eerst praten"), "questions[1].otherwise");
        reopens(put("goals[1].indicator", "wachttijd"), "goals[1].indicator");
        reopens(put("brief.scope_area", ""), "brief.scope_area");
        reopens(put("wanted[1].owner", "GGD"), "wanted[1].owner");
    }

    #[test]
    fn what_it_is_not_about_leaves_it_standing() {
        let mut dossier = asked();
        set(&mut dossier, "question.trigger", "De raad vroeg erom", Uuid::new_v4()).unwrap();
        set(&mut dossier, "questions[1].deadline", "2026-05-01", Uuid::new_v4()).unwrap();
        form::move_to(&mut dossier, "questions[2]", 1).unwrap();
        assert!(dossier.is_signed());
    }

    #[test]
    fn a_change_that_is_taken_back_closes_it_again() {
        let mut dossier = asked();
        set(&mut dossier, "questions[1].subject", "kinderen", Uuid::new_v4()).unwrap();
        assert!(!dossier.is_signed());
        set(&mut dossier, "questions[1].subject", "jeugdigen", Uuid::new_v4()).unwrap();
        assert!(dossier.is_signed());
    }

    #[test]
    fn who_agrees_no_longer_has_not_agreed() {
        let mut dossier = asked();
        let no = SignOff { refusal: Some("eerst Oost uitzoeken".to_owned()), ..signed(&dossier, Role::Analyst) };
        dossier.sign_offs.push(no);
        assert!(matches!(dossier.sign_off(Role::Analyst), Standing::Refused(_)));
        assert!(!dossier.is_signed());
        let yes = signed(&dossier, Role::Analyst);
        dossier.sign_offs.push(yes);
        assert!(dossier.is_signed());
    }

    #[test]
    fn nobody_signed_is_not_the_same_as_signed_and_changed() {
        let dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        assert_eq!(dossier.sign_off(Role::Advisor), Standing::Missing);
    }
}
