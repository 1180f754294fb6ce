//! The ethics and privacy check: questions, answers and what follows from them, as data.
//!
//! Gives signals, never a legal opinion; its best outcome is that no signal was found on these questions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dataset::Role;
use crate::dossier::Dossier;
use crate::question::QuestionType;
use crate::start::Track;

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
    /// When the outcome is there; on the full track only.
    AtTheOutcome,
}

impl Moment {
    /// All moments, in order.
    pub const ALL: [Self; 3] = [Self::BeforeStart, Self::AtTheData, Self::AtTheOutcome];
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
    /// Possible answers; none where it is answered in words.
    pub choices: &'static [Choice],
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Name of the choice; empty when not answered yet.
    pub choice: String,
    /// The advisor's explanation; the answer itself where there are no choices.
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

/// The eighteen questions, in order.
pub const QUESTIONS: [EthicsQuestion; 18] = [
    asked(1, Moment::BeforeStart, &[choice("groups", Recorded, 0), choice("individuals", SettleFirst, 1)]),
    asked(
        2,
        Moment::BeforeStart,
        &[choice("no", Recorded, 0), choice("partly", Attention, 0), choice("heavily", SettleFirst, 1)],
    ),
    asked(
        3,
        Moment::BeforeStart,
        &[choice("no", Recorded, 0), choice("doubt", SettleFirst, 0), choice("yes", Stop, 0)],
    ),
    asked(
        4,
        Moment::BeforeStart,
        &[choice("open", Recorded, 0), choice("known", Recorded, 0), choice("unknown", SettleFirst, 0)],
    ),
    asked(5, Moment::BeforeStart, &[choice("no", Recorded, 0), choice("yes", SettleFirst, 0)]),
    asked(
        6,
        Moment::BeforeStart,
        &[choice("none", Recorded, 0), choice("some", Attention, 0), choice("vulnerable", Attention, 1)],
    ),
    asked(
        7,
        Moment::AtTheData,
        &[choice("no", Recorded, 0), choice("removed", Recorded, 0), choice("yes", SettleFirst, 0)],
    ),
    asked(8, Moment::AtTheData, &[choice("no", Recorded, 0), choice("yes", SettleFirst, 1)]),
    asked(9, Moment::AtTheData, &[choice("no", Recorded, 0), choice("yes", Attention, 1)]),
    asked(10, Moment::AtTheData, &[choice("no", Recorded, 0), choice("yes", Attention, 1)]),
    asked(
        11,
        Moment::AtTheData,
        &[choice("known", Recorded, 0), choice("nobody", Attention, 0), choice("unknown", Attention, 0)],
    ),
    asked(
        12,
        Moment::AtTheData,
        &[choice("no", Recorded, 0), choice("withheld", Recorded, 0), choice("yes", SettleFirst, 0)],
    ),
    asked(13, Moment::AtTheData, &[choice("no", Recorded, 0), choice("yes", Attention, 0)]),
    asked(
        14,
        Moment::AtTheOutcome,
        &[choice("no", Recorded, 0), choice("measure", Recorded, 0), choice("yes", Attention, 0)],
    ),
    asked(15, Moment::AtTheOutcome, &[choice("always", Recorded, 0), choice("no", SettleFirst, 0)]),
    asked(CONTESTING, Moment::AtTheOutcome, &[]),
    asked(RESIDENTS, Moment::AtTheOutcome, &[]),
    asked(AGAIN, Moment::AtTheOutcome, &[]),
];

/// How a resident can report a mistake or object: asked where the figures are about a neighbourhood or less.
pub const CONTESTING: u8 = 16;

/// What is explained to a resident whom it concerns (inwonerstoets): asked once a question looks ahead.
pub const RESIDENTS: u8 = 17;

/// When it is looked at again, and who decides to stop.
pub const AGAIN: u8 = 18;

const fn asked(number: u8, moment: Moment, choices: &'static [Choice]) -> EthicsQuestion {
    EthicsQuestion { number, moment, choices }
}

impl Ethics {
    /// The chosen answer of a question, if it has one that exists.
    pub fn chosen(&self, number: u8) -> Option<&'static Choice> {
        let question = QUESTIONS.iter().find(|question| question.number == number)?;
        let answer = self.answers.get(&number)?;
        question.choices.iter().find(|choice| choice.name == answer.choice)
    }

    /// Whether a question was answered: by a choice, or in words where there are none.
    pub fn is_answered(&self, number: u8) -> bool {
        let in_words = QUESTIONS.iter().any(|question| question.number == number && question.choices.is_empty());
        if in_words { !self.words(number).is_empty() } else { self.chosen(number).is_some() }
    }

    /// What was written at a question.
    pub fn words(&self, number: u8) -> &str {
        self.answers.get(&number).map_or("", |answer| answer.explanation.trim())
    }

    /// With groups only and no personal data three questions about the data fall away.
    fn is_impersonal(&self) -> bool {
        let groups = self.chosen(1).is_some_and(|choice| choice.name == "groups");
        let is_open = self.chosen(4).is_some_and(|choice| choice.name == "open");
        let impersonal = self.chosen(7).is_none_or(|choice| choice.name != "yes");
        groups && is_open && impersonal
    }
}

impl Dossier {
    /// Whether a question of the check needs no answer here.
    pub fn skips_ethics(&self, number: u8) -> bool {
        let moment = QUESTIONS.iter().find(|question| question.number == number).map(|question| question.moment);
        match number {
            8 | 9 | 13 if self.ethics.is_impersonal() => true,
            _ if moment == Some(Moment::AtTheOutcome) && self.start.track == Track::Kort => true,
            CONTESTING => !self.is_about_neighbourhoods(),
            RESIDENTS => self.questions.iter().all(|question| question.kind < QuestionType::Predictive),
            _ => false,
        }
    }

    /// Numbers of the questions at a moment that still want an answer.
    pub fn open_ethics(&self, moment: Moment) -> Vec<u8> {
        QUESTIONS
            .iter()
            .filter(|question| question.moment == moment)
            .map(|question| question.number)
            .filter(|number| !self.ethics.is_answered(*number) && !self.skips_ethics(*number))
            .collect()
    }

    /// What the answers so far add up to.
    pub fn ethics_outcome(&self) -> Outcome {
        let asked = QUESTIONS.iter().filter(|question| !self.skips_ethics(question.number));
        let chosen: Vec<&Choice> = asked.filter_map(|question| self.ethics.chosen(question.number)).collect();
        let items: u32 = chosen.iter().map(|choice| choice.risk_items).sum();
        let has = |consequence| chosen.iter().any(|choice| choice.consequence == consequence);
        let is_open = Moment::ALL.iter().any(|moment| !self.open_ethics(*moment).is_empty());
        match () {
            () if has(Stop) => Outcome::Stop,
            () if items >= 2 => Outcome::DpiaRequired,
            () if items == 1 => Outcome::DpiaRecommended,
            () if has(SettleFirst) => Outcome::SettleFirst,
            () if is_open => Outcome::Open,
            () => Outcome::NoSignal,
        }
    }

    /// Whether figures are about a neighbourhood or less: as its card says, or by the name of a column with areas.
    fn is_about_neighbourhoods(&self) -> bool {
        let is_small = |text: &str| {
            let text = text.to_lowercase();
            ["buurt", "postcode", "straat", "adres", "pc6", "pc4"].iter().any(|level| text.contains(level))
        };
        self.datasets.iter().filter(|dataset| dataset.counts()).any(|dataset| {
            let areas = dataset.columns.iter().filter(|column| column.role == Role::Area);
            is_small(&self.card(dataset.id).area_level) || areas.map(|column| &column.name).any(|name| is_small(name))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(choices: &[(u8, &str)]) -> Dossier {
        let mut dossier = Dossier::new(crate::DossierId(uuid::Uuid::from_u128(1)), crate::start::Start::default());
        dossier.ethics.answers = choices
            .iter()
            .map(|(number, name)| (*number, Answer { choice: (*name).to_owned(), explanation: String::new() }))
            .collect();
        dossier
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
        assert!(ethics.open_ethics(Moment::AtTheData).is_empty());
        assert_eq!(ethics.ethics_outcome(), Outcome::NoSignal);
    }

    #[track_caller]
    fn check(number: u8, name: &str, expected: Outcome) {
        let mut choices: Vec<(u8, &str)> = CALM.iter().copied().filter(|(n, _)| *n != number).collect();
        choices.push((number, name));
        assert_eq!(answered(&choices).ethics_outcome(), expected, "question {number} answered {name}");
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
        assert_eq!(answered(&choices).ethics_outcome(), Outcome::DpiaRequired);
    }

    #[test]
    fn personal_data_brings_the_skipped_questions_back() {
        let mut choices = CALM.to_vec();
        choices.retain(|(number, _)| *number != 4);
        choices.push((4, "known"));
        assert_eq!(answered(&choices).open_ethics(Moment::AtTheData), vec![8, 9, 13]);
    }

    /// Every answer of every question, on the full track, with what it adds up to beside calm answers to the others.
    const RULES: [(u8, &str, Outcome); 45] = [
        (1, "groups", Outcome::NoSignal),
        (1, "individuals", Outcome::DpiaRecommended),
        (2, "no", Outcome::NoSignal),
        (2, "partly", Outcome::NoSignal),
        (2, "heavily", Outcome::DpiaRecommended),
        (3, "no", Outcome::NoSignal),
        (3, "doubt", Outcome::SettleFirst),
        (3, "yes", Outcome::Stop),
        (4, "open", Outcome::NoSignal),
        (4, "known", Outcome::Open),
        (4, "unknown", Outcome::SettleFirst),
        (5, "no", Outcome::NoSignal),
        (5, "yes", Outcome::SettleFirst),
        (6, "none", Outcome::NoSignal),
        (6, "some", Outcome::NoSignal),
        (6, "vulnerable", Outcome::DpiaRecommended),
        (7, "no", Outcome::NoSignal),
        (7, "removed", Outcome::NoSignal),
        (7, "yes", Outcome::SettleFirst),
        (8, "no", Outcome::NoSignal),
        (8, "yes", Outcome::NoSignal),
        (9, "no", Outcome::NoSignal),
        (9, "yes", Outcome::NoSignal),
        (10, "no", Outcome::NoSignal),
        (10, "yes", Outcome::DpiaRecommended),
        (11, "known", Outcome::NoSignal),
        (11, "nobody", Outcome::NoSignal),
        (11, "unknown", Outcome::NoSignal),
        (12, "no", Outcome::NoSignal),
        (12, "withheld", Outcome::NoSignal),
        (12, "yes", Outcome::SettleFirst),
        (13, "no", Outcome::NoSignal),
        (13, "yes", Outcome::NoSignal),
        (14, "no", Outcome::NoSignal),
        (14, "measure", Outcome::NoSignal),
        (14, "yes", Outcome::NoSignal),
        (15, "always", Outcome::NoSignal),
        (15, "no", Outcome::SettleFirst),
        (16, "", Outcome::NoSignal),
        (17, "", Outcome::NoSignal),
        (18, "", Outcome::Open),
        // Where personal data play a part the questions about them count too.
        (101, "no", Outcome::DpiaRecommended),
        (108, "yes", Outcome::DpiaRequired),
        (109, "yes", Outcome::DpiaRequired),
        (113, "yes", Outcome::DpiaRecommended),
    ];

    #[test]
    fn every_answer_of_every_question_has_its_outcome() {
        let calm = [(14, "no"), (15, "always")];
        for (number, name, expected) in RULES {
            let (number, is_personal) = if number > 100 { (number - 100, true) } else { (number, false) };
            let mut choices: Vec<(u8, &str)> = CALM.iter().chain(&calm).copied().collect();
            if is_personal {
                choices.retain(|(one, _)| *one != 1);
                choices.extend([(1, "individuals"), (8, "no"), (9, "no"), (13, "no")]);
            }
            if !(is_personal && number == 1) {
                choices.retain(|(one, _)| *one != number);
                choices.push((number, name));
            }
            let mut dossier = answered(&choices);
            dossier.start.track = Track::Volledig;
            if number != AGAIN {
                let words = Answer { explanation: "Over een jaar, door de raad".to_owned(), ..Answer::default() };
                dossier.ethics.answers.insert(AGAIN, words);
            }
            assert_eq!(dossier.ethics_outcome(), expected, "question {number} answered {name:?}");
        }
        let told =
            QUESTIONS.iter().flat_map(|question| question.choices.iter().map(|choice| (question.number, choice.name)));
        for (number, name) in told {
            assert!(RULES.iter().any(|rule| (rule.0, rule.1) == (number, name)), "no rule for {number} {name}");
        }
    }

    #[test]
    fn the_last_questions_are_asked_where_they_matter() {
        let mut dossier = answered(&CALM);
        assert!(dossier.open_ethics(Moment::AtTheOutcome).is_empty(), "not on the short track");
        dossier.start.track = Track::Volledig;
        assert_eq!(dossier.open_ethics(Moment::AtTheOutcome), [14, 15, 18]);
        crate::form::set(&mut dossier, "questions[1].kind", "predictive", uuid::Uuid::from_u128(7)).unwrap();
        dossier.datasets.push(crate::ladder::testing::dataset());
        assert_eq!(dossier.open_ethics(Moment::AtTheOutcome), [14, 15, 16, 17, 18], "its areas are neighbourhoods");
        let asked = QUESTIONS.iter().filter(|question| !dossier.skips_ethics(question.number)).count();
        assert_eq!(asked, 15);
    }
}
