//! The question: why it is asked, what is suspected, and how it reads for the analyst; the goal with its indicator.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::id::{DatasetId, RecordId};
use crate::series_break::SeriesBreak;
use crate::source::Filter;

/// Narrative fields of the step Vraag. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// Why this is on the table now.
    pub trigger: String,
    /// What the advisor thinks is the matter, still without proof.
    pub problem_hypothesis: String,
    /// Whom it concerns.
    pub affected: String,
    /// How many they are, as the advisor states it.
    pub size: String,
    /// How the advisor knows that size.
    pub size_basis: String,
    /// Since when.
    pub since: String,
    /// Present policy and what its evaluation taught.
    pub present_policy: String,
    /// What happens when the municipality changes nothing.
    pub do_nothing: String,
    /// The value that weighs most: effectiveness, efficiency or equity.
    pub value_1: Option<PublicValue>,
    /// The one that comes second.
    pub value_2: Option<PublicValue>,
    /// The one that comes third.
    pub value_3: Option<PublicValue>,
    /// What the policy must not bring about.
    pub side_effects: String,
    /// What the administration must be able to decide, one sentence with a question mark.
    pub policy_question: String,
    /// Breaks in the series that speak to it: the advisor's own, and those of the shipped list that were judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<SeriesBreak>,
}

/// Values that pull policy in different directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicValue {
    /// It works.
    Effectiveness,
    /// It costs no more than needed.
    Efficiency,
    /// It is fair to all groups.
    Equity,
}

/// Question types of the ladder, in its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionType {
    /// What happened?
    #[default]
    Descriptive,
    /// Why did it happen?
    Diagnostic,
    /// What will probably happen?
    Predictive,
    /// What can we do best?
    Prescriptive,
}

/// What is computed from the measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// Added up over the rows.
    #[default]
    Sum,
    /// Averaged over the rows.
    Mean,
    /// Middle value of the rows.
    Median,
    /// Number of rows.
    Count,
    /// Part of a whole: the sum divided by the sum of the denominator, or the share of rows that meet the filter.
    Share,
    /// Per 1,000 of the denominator.
    Rate,
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// The average of all groups together.
    Average,
    /// The first period of the series.
    FirstPeriod,
    /// One named group.
    Group(String),
    /// Deliberately with nothing.
    Nothing,
}

/// What computation answers a question: both readings of the vertaalzin stand for this.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// Dataset that answers it.
    pub dataset: Option<DatasetId>,
    /// What is computed; `None` is still open.
    pub statistic: Option<Statistic>,
    /// Letters of the measured column (the numerator of a share or rate); `None` with [`Statistic::Count`].
    pub measure: Option<String>,
    /// Letters of the denominator's column.
    pub denominator: Option<String>,
    /// Letters of the column that divides into groups.
    pub group: Option<String>,
    /// Letters of the column with periods.
    pub period: Option<String>,
    /// Conditions on the rows.
    pub filter: Vec<Filter>,
    /// What it is compared with; `None` is still open.
    pub comparison: Option<Comparison>,
}

/// What is agreed beforehand to do with an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Commitment {
    /// The outcome, in the advisor's words.
    pub outcome: String,
    /// What is done then.
    pub action: String,
}

impl Commitment {
    /// Whether nothing is written down yet.
    pub fn is_empty(&self) -> bool {
        self.outcome.trim().is_empty() && self.action.trim().is_empty()
    }

    /// Whether both the outcome and the action are written down.
    pub fn is_complete(&self) -> bool {
        !self.outcome.trim().is_empty() && !self.action.trim().is_empty()
    }
}

/// Fewest outcomes about which something must be agreed.
pub const FEWEST_OUTCOMES: usize = 2;

/// One question that data can answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnalysisQuestion {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// Question as the advisor says it, when it is not built from the choices yet.
    #[serde(default)]
    pub words: String,
    /// Who or what is counted, in plain words ("jeugdigen met jeugdhulp").
    #[serde(default)]
    pub subject: String,
    /// Question type.
    #[serde(default)]
    pub kind: QuestionType,
    /// What computation answers it.
    #[serde(default)]
    pub reading: Reading,
    /// Outcomes with what is done then, entered before the result is seen. Empty ones in between are not filled in.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// What is done when none of those outcomes comes; empty when that is not agreed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub otherwise: String,
    /// Reason to go without commitments; empty when there is none.
    #[serde(default)]
    pub commitments_skipped: String,
    /// How wrong the answer may be before the decision would differ, in words.
    #[serde(default)]
    pub tolerance: String,
    /// When the answer must be there.
    #[serde(default)]
    pub deadline: Option<Day>,
}

impl AnalysisQuestion {
    /// An empty question at a place in the list.
    pub fn new(id: RecordId, order: u32) -> Self {
        Self {
            id,
            order,
            words: String::new(),
            subject: String::new(),
            kind: QuestionType::default(),
            reading: Reading::default(),
            commitments: vec![Commitment::default(); FEWEST_OUTCOMES],
            otherwise: String::new(),
            commitments_skipped: String::new(),
            tolerance: String::new(),
            deadline: None,
        }
    }

    /// Whether at least two outcomes have an action and none is half written, or the agreement was skipped with a reason.
    pub fn is_committed(&self) -> bool {
        let are_enough = self.agreed().count() >= FEWEST_OUTCOMES;
        let is_whole = are_enough && self.agreed().all(Commitment::is_complete);
        is_whole || !self.commitments_skipped.trim().is_empty()
    }

    /// The commitments that are filled in, at least in part.
    pub fn agreed(&self) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(|commitment| !commitment.is_empty())
    }
}

/// A suspected cause, with what it leans on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cause {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// The cause.
    #[serde(default)]
    pub text: String,
    /// Source, or the word "aanname".
    #[serde(default)]
    pub basis: String,
}

/// Someone who notices the consequences or has influence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stakeholder {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// Group or organisation.
    #[serde(default)]
    pub name: String,
    /// Size as stated, or "onbekend".
    #[serde(default)]
    pub size: String,
    /// What it notices: `better`, `same`, `worse` or `unknown`.
    #[serde(default)]
    pub effect: String,
}

/// Which way an indicator should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
    /// Stays as it is.
    Same,
}

/// What a node of the goal tree is, from what residents notice down to what the municipality does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalLevel {
    /// What residents notice in the end.
    Effect,
    /// What must be reached within a certain time.
    #[default]
    Objective,
    /// What the municipality delivers for it.
    Output,
    /// What the municipality does for it.
    Activity,
}

/// A goal with its indicator. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// What must be reached.
    #[serde(default)]
    pub title: String,
    /// What it is in the goal tree.
    #[serde(default)]
    pub level: GoalLevel,
    /// The goal that it serves.
    #[serde(default)]
    pub parent: Option<RecordId>,
    /// Measure that follows the goal.
    #[serde(default)]
    pub indicator: String,
    /// Unit of the indicator.
    #[serde(default)]
    pub unit: String,
    /// Wanted direction; `None` is still open.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// Value before the policy: a reference to a measure (`{R1.2|12,4%}`) or a stated number.
    #[serde(default)]
    pub baseline: String,
    /// Day the baseline holds for.
    #[serde(default)]
    pub baseline_date: Option<Day>,
    /// Where the baseline comes from.
    #[serde(default)]
    pub baseline_basis: String,
    /// Value to reach.
    #[serde(default)]
    pub target: String,
    /// Day on which it must be reached.
    #[serde(default)]
    pub target_date: Option<Day>,
    /// Reason why the goal cannot be measured; empty when it can.
    #[serde(default)]
    pub not_measurable_because: String,
}

impl Goal {
    /// An empty goal at a place in the list.
    pub fn new(id: RecordId, order: u32) -> Self {
        Self {
            id,
            order,
            title: String::new(),
            level: GoalLevel::default(),
            parent: None,
            indicator: String::new(),
            unit: String::new(),
            direction: None,
            baseline: String::new(),
            baseline_date: None,
            baseline_basis: String::new(),
            target: String::new(),
            target_date: None,
            not_measurable_because: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn question() -> AnalysisQuestion {
        AnalysisQuestion::new(RecordId(Uuid::from_u128(1)), 1)
    }

    fn agreeing(pairs: &[(&str, &str)]) -> AnalysisQuestion {
        let one =
            |(outcome, action): &(&str, &str)| Commitment { outcome: (*outcome).into(), action: (*action).into() };
        AnalysisQuestion { commitments: pairs.iter().map(one).collect(), ..question() }
    }

    #[track_caller]
    fn check(pairs: &[(&str, &str)], expected: bool) {
        assert_eq!(agreeing(pairs).is_committed(), expected);
    }

    #[test]
    fn two_whole_outcomes_make_an_agreement_and_a_half_one_unmakes_it() {
        let (more, less) = (("meer", "uitbreiden"), ("minder", "stoppen"));
        check(&[more], false);
        check(&[more, less], true);
        check(&[more, ("", ""), less], true);
        check(&[more, less, ("gelijk", "")], false);
        check(&[more, less, ("", ""), ("", "niets doen")], false);
        let skipped = AnalysisQuestion { commitments_skipped: "de raad besliste al".into(), ..agreeing(&[more]) };
        assert!(skipped.is_committed());
    }

    #[test]
    fn a_row_with_two_outcomes_stays_as_earlier_programs_wrote_it() {
        let row = serde_json::to_value(question()).unwrap();
        let empty = serde_json::json!({ "outcome": "", "action": "" });
        assert_eq!(row["commitments"], serde_json::json!([empty, empty]));
        assert!(row.get("otherwise").is_none());
        let read: AnalysisQuestion = serde_json::from_value(row.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), row);
    }
}
