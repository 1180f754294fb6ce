//! An exchange with somebody who does not have the program: what was sent, what came back, and what each of the two
//! changed since. Never matched by position; nothing is taken over here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::dossier::Dossier;
use crate::form::{self, Field, FieldKind, List};
use crate::id::RecordId;
use crate::sign_off::Content;
use crate::talk::Person;

/// What was sent, kept so that an answer can be laid beside it, however late it comes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentBrief {
    /// Identity; stands in the file that was sent.
    pub id: RecordId,
    /// When it was sent.
    pub at: Moment,
    /// Who sent it.
    pub by: Person,
    /// What the fields said, empty ones too: lasting path → value.
    pub content: Content,
}

/// How a field stands when an answer is laid beside what was sent and what stands here now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Both changed it, each to something else.
    Conflict,
    /// Only the other one changed it.
    Theirs,
    /// Only we changed it.
    Ours,
    /// It says the same on both sides.
    Same,
}

/// Lays three values beside each other. `None` is a field that is not there.
pub fn compare(base: Option<&str>, ours: Option<&str>, theirs: Option<&str>) -> Verdict {
    let said = |value: Option<&str>| value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let (base, ours, theirs) = (said(base), said(ours), said(theirs));
    match () {
        () if ours == theirs => Verdict::Same,
        () if base == ours => Verdict::Theirs,
        () if base == theirs => Verdict::Ours,
        () => Verdict::Conflict,
    }
}

/// What becomes of a field: the value to write, or nothing when it stays as it is. A conflict stays unless theirs is chosen.
pub fn outcome(verdict: Verdict, theirs: &str, choice: Choice) -> Option<&str> {
    match (verdict, choice) {
        (Verdict::Theirs | Verdict::Conflict, Choice::Theirs) => Some(theirs),
        (Verdict::Theirs | Verdict::Conflict | Verdict::Ours | Verdict::Same, _) => None,
    }
}

/// What somebody chose for a field after seeing both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// What came back.
    Theirs,
    /// What stands here.
    Ours,
    /// What stands here, until it was talked about.
    Discuss,
}

/// The lists whose fields are sent.
const SENT: [List; 4] = [List::Questions, List::Goals, List::Brief, List::Wanted];

/// Sent only once there is something in it: reasons to go round other fields, a matter of the advisor, and outcomes
/// beyond the two that are asked.
const SENT_WHEN_FILLED: [&str; 8] =
    ["commitments_skipped", "not_measurable_because", "if_3", "then_3", "if_4", "then_4", "if_5", "then_5"];

impl Dossier {
    /// The fields that are sent to an analyst, in the order of the method.
    pub fn sent_fields(&self) -> Vec<Field> {
        let is_sent = |field: &Field| {
            let is_framing = SENT.contains(&field.spec.list) || field.path == "question.policy_question";
            let is_left_out = SENT_WHEN_FILLED.contains(&field.spec.name) && field.value.trim().is_empty();
            is_framing && !is_left_out && field.spec.kind != FieldKind::Goal && !form::is_needless(self, &field.path)
        };
        form::list(self).into_iter().filter(is_sent).collect()
    }

    /// What the fields that are sent say now, empty ones too.
    pub fn sent_content(&self) -> BTreeMap<String, String> {
        self.sent_fields().into_iter().map(|field| (form::lasting(self, &field.path), field.value)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn outcomes_beyond_two_are_sent_once_there_are_any() {
        let mut dossier = Dossier::new(crate::id::DossierId(uuid::Uuid::from_u128(1)), crate::start::Start::default());
        let sent = |dossier: &Dossier| -> Vec<String> {
            let is_agreed =
                |field: &Field| field.spec.pointer.starts_with("/commitments/") || field.spec.name == "otherwise";
            dossier.sent_fields().into_iter().filter(is_agreed).map(|field| field.spec.name.to_owned()).collect()
        };
        form::set(&mut dossier, "questions[1].subject", "jeugdigen", uuid::Uuid::from_u128(2)).unwrap();
        assert_eq!(sent(&dossier), ["if_1", "then_1", "if_2", "then_2", "otherwise"]);
        form::set(&mut dossier, "questions[1].if_4", "gelijk", uuid::Uuid::from_u128(3)).unwrap();
        assert_eq!(sent(&dossier), ["if_1", "then_1", "if_2", "then_2", "if_4", "otherwise"]);
        form::set(&mut dossier, "questions[1].commitments_skipped", "al besloten", uuid::Uuid::from_u128(4)).unwrap();
        assert!(sent(&dossier).is_empty());
    }

    fn value() -> impl Strategy<Value = Option<String>> {
        proptest::option::of("[ab ]{0,2}")
    }

    fn trimmed(value: Option<&String>) -> String {
        value.map_or_else(String::new, |value| value.trim().to_owned())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn nothing_of_ours_is_ever_written_over_unseen(base in value(), ours in value(), theirs in value()) {
            let verdict = compare(base.as_deref(), ours.as_deref(), theirs.as_deref());
            let written = outcome(verdict, theirs.as_deref().unwrap_or(""), Choice::Theirs);
            let (base, ours, theirs) = (trimmed(base.as_ref()), trimmed(ours.as_ref()), trimmed(theirs.as_ref()));
            // Only where we changed nothing, or the person saw both, is anything written; and then it is theirs.
            if let Some(written) = written {
                prop_assert_eq!(written.trim(), &theirs);
                prop_assert!(base == ours || verdict == Verdict::Conflict);
            }
            prop_assert_eq!(outcome(verdict, &theirs, Choice::Ours), None);
            prop_assert_eq!(outcome(verdict, &theirs, Choice::Discuss), None);
            prop_assert_eq!(verdict == Verdict::Conflict, base != ours && base != theirs && ours != theirs);
        }

        #[test]
        fn an_answer_that_changes_nothing_changes_nothing(base in value(), ours in value()) {
            let back = compare(base.as_deref(), ours.as_deref(), base.as_deref());
            prop_assert!(matches!(back, Verdict::Same | Verdict::Ours));
            prop_assert_eq!(compare(base.as_deref(), ours.as_deref(), ours.as_deref()), Verdict::Same);
        }
    }
}
