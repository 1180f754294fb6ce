//! The ethics and privacy check: questions, answers and what follows from them, as data.
//!
//! Gives signals, never a legal opinion; its best outcome is that no signal was found on these questions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What an answer leads to, heaviest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// Stop: this use is forbidden.
    Stop,
    /// Settle this first.
    SettleFirst,
    /// Mind this.
    Attention,
    /// Recorded, nothing more.
    Recorded,
}

/// Moment in the method at which a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Before anything is brought in.
    BeforeStart,
    /// When the data are there.
    AtTheData,
}

/// A possible answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Name of the answer; the sentence is `ethics-q<number>-<name>`, the consequence `ethics-q<number>-<name>-then`.
    pub name: &'static str,
    /// What follows.
    pub consequence: Consequence,
    /// Items of the European list of risky processing that it counts for.
    pub risk_items: u32,
}

/// A question of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EthicsQuestion {
    /// Number in the full list of eighteen.
    pub number: u8,
    /// When it is asked.
    pub moment: Moment,
    /// Possible answers.
    pub choices: &'static [Choice],
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Name of the choice; empty when not answered yet.
    pub choice: String,
    /// The advisor's explanation.
    pub explanation: String,
}

/// All answers by question number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ethics {
    /// Question number → answer.
    pub answers: BTreeMap<u8, Answer>,
}

/// What the answers add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A forbidden use.
    Stop,
    /// Two or more risk items: the rule of thumb says that a DPIA is obligatory.
    DpiaRequired,
    /// One risk item: a DPIA is recommended.
    DpiaRecommended,
    /// Something must be settled first.
    SettleFirst,
    /// Questions are still open.
    Open,
    /// No signal found on these questions.
    NoSignal,
}

const fn choice(name: &'static str, consequence: Consequence, risk_items: u32) -> Choice {
    Choice { name, consequence, risk_items }
}

use Consequence::{Attention, Recorded, SettleFirst, Stop};

/// The questions of parts A and B, in order.
pub const QUESTIONS: [EthicsQuestion; 13] = [
    EthicsQuestion {
        number: 1,
        moment: Moment::BeforeStart,
        choices: &[choice("groups", Recorded, 0), choice("individuals", SettleFirst, 1)],
    },
    EthicsQuestion {
        number: 2,
        moment: Moment::BeforeStart,
        choices: &[choice("no", Recorded, 0), choice("partly", Attention, 0), choice("heavily", SettleFirst, 1)],
    },
    EthicsQuestion {
        number: 3,
        moment: Moment::BeforeStart,
        choices: &[choice("no", Recorded, 0), choice("doubt", SettleFirst, 0), choice("yes", Stop, 0)],
    },
    EthicsQuestion {
        number: 4,
        moment: Moment::BeforeStart,
        choices: &[choice("open", Recorded, 0), choice("known", Recorded, 0), choice("unknown", SettleFirst, 0)],
    },
    EthicsQuestion {
        number: 5,
        moment: Moment::BeforeStart,
        choices: &[choice("no", Recorded, 0), choice("yes", SettleFirst, 0)],
    },
    EthicsQuestion {
        number: 6,
        moment: Moment::BeforeStart,
        choices: &[choice("none", Recorded, 0), choice("some", Attention, 0), choice("vulnerable", Attention, 1)],
    },
    EthicsQuestion {
        number: 7,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("removed", Recorded, 0), choice("yes", SettleFirst, 0)],
    },
    EthicsQuestion {
        number: 8,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("yes", SettleFirst, 1)],
    },
    EthicsQuestion {
        number: 9,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("yes", Attention, 1)],
    },
    EthicsQuestion {
        number: 10,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("yes", Attention, 1)],
    },
    EthicsQuestion {
        number: 11,
        moment: Moment::AtTheData,
        choices: &[choice("known", Recorded, 0), choice("nobody", Attention, 0), choice("unknown", Attention, 0)],
    },
    EthicsQuestion {
        number: 12,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("withheld", Recorded, 0), choice("yes", SettleFirst, 0)],
    },
    EthicsQuestion {
        number: 13,
        moment: Moment::AtTheData,
        choices: &[choice("no", Recorded, 0), choice("yes", Attention, 0)],
    },
];

impl Ethics {
    /// The chosen answer of a question, if it has one that exists.
    pub fn chosen(&self, number: u8) -> Option<&'static Choice> {
        let question = QUESTIONS.iter().find(|question| question.number == number)?;
        let answer = self.answers.get(&number)?;
        question.choices.iter().find(|choice| choice.name == answer.choice)
    }

    /// Whether a question needs no answer, given the others: with groups only and no personal data, four fall away.
    pub fn is_skipped(&self, number: u8) -> bool {
        let groups = self.chosen(1).is_some_and(|choice| choice.name == "groups");
        let is_open = self.chosen(4).is_some_and(|choice| choice.name == "open");
        let impersonal = self.chosen(7).is_none_or(|choice| choice.name != "yes");
        matches!(number, 8 | 9 | 13) && groups && is_open && impersonal
    }

    /// Numbers of the questions at a moment that still want an answer.
    pub fn open(&self, moment: Moment) -> Vec<u8> {
        QUESTIONS
            .iter()
            .filter(|question| question.moment == moment)
            .map(|question| question.number)
            .filter(|number| self.chosen(*number).is_none() && !self.is_skipped(*number))
            .collect()
    }

    /// What the answers so far add up to.
    pub fn outcome(&self) -> Outcome {
        let chosen: Vec<&Choice> = QUESTIONS
            .iter()
            .filter(|question| !self.is_skipped(question.number))
            .filter_map(|question| self.chosen(question.number))
            .collect();
        let items: u32 = chosen.iter().map(|choice| choice.risk_items).sum();
        let has = |consequence| chosen.iter().any(|choice| choice.consequence == consequence);
        let is_open = [Moment::BeforeStart, Moment::AtTheData].iter().any(|moment| !self.open(*moment).is_empty());
        match () {
            () if has(Stop) => Outcome::Stop,
            () if items >= 2 => Outcome::DpiaRequired,
            () if items == 1 => Outcome::DpiaRecommended,
            () if has(SettleFirst) => Outcome::SettleFirst,
            () if is_open => Outcome::Open,
            () => Outcome::NoSignal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(choices: &[(u8, &str)]) -> Ethics {
        let answers = choices
            .iter()
            .map(|(number, name)| (*number, Answer { choice: (*name).to_owned(), explanation: String::new() }))
            .collect();
        Ethics { answers }
    }

    const CALM: [(u8, &str); 10] = [
        (1, "groups"),
        (2, "no"),
        (3, "no"),
        (4, "open"),
        (5, "no"),
        (6, "none"),
        (7, "no"),
        (10, "no"),
        (11, "known"),
        (12, "no"),
    ];

    #[test]
    fn open_data_about_groups_needs_ten_answers_and_gives_no_signal() {
        let ethics = answered(&CALM);
        assert!(ethics.open(Moment::AtTheData).is_empty());
        assert_eq!(ethics.outcome(), Outcome::NoSignal);
    }

    #[track_caller]
    fn check(number: u8, name: &str, expected: Outcome) {
        let mut choices: Vec<(u8, &str)> = CALM.iter().copied().filter(|(n, _)| *n != number).collect();
        choices.push((number, name));
        assert_eq!(answered(&choices).outcome(), expected, "question {number} answered {name}");
    }

    #[test]
    fn each_answer_has_its_consequence() {
        check(3, "yes", Outcome::Stop);
        check(3, "doubt", Outcome::SettleFirst);
        check(2, "heavily", Outcome::DpiaRecommended);
        check(5, "yes", Outcome::SettleFirst);
        check(6, "vulnerable", Outcome::DpiaRecommended);
        check(10, "yes", Outcome::DpiaRecommended);
        check(12, "yes", Outcome::SettleFirst);
        check(11, "nobody", Outcome::NoSignal);
    }

    #[test]
    fn two_risk_items_ask_for_a_dpia() {
        let mut choices = CALM.to_vec();
        choices.retain(|(number, _)| *number != 6 && *number != 10);
        choices.extend([(6, "vulnerable"), (10, "yes")]);
        assert_eq!(answered(&choices).outcome(), Outcome::DpiaRequired);
    }

    #[test]
    fn personal_data_brings_the_skipped_questions_back() {
        let mut choices = CALM.to_vec();
        choices.retain(|(number, _)| *number != 4);
        choices.push((4, "known"));
        assert_eq!(answered(&choices).open(Moment::AtTheData), vec![8, 9, 13]);
    }
}
