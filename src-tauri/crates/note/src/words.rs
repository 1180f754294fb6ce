//! Catalogue keys for the values of the dossier's own lists, and small joins that several parts need.

use dossier::dataset::{ColumnType, Fitness, PersonalData, Role, RowIs, SourceStatus};
use dossier::ethics::Outcome as EthicsOutcome;
use dossier::finding::{EvidenceLabel, Finding, Part, Standing, Unit, Withheld};
use dossier::message::{Message, Phrase};
use dossier::quality::Verdict;
use dossier::question::{Direction, QuestionType};
use dossier::start::NoteKind;
use dossier::{Day, dutch};

pub(crate) fn label(label: EvidenceLabel) -> Message {
    Message::new(match label {
        EvidenceLabel::Fact => "note-label-fact",
        EvidenceLabel::StrongIndication => "note-label-strong-indication",
        EvidenceLabel::Indication => "note-label-indication",
        EvidenceLabel::Assumption => "note-label-assumption",
        EvidenceLabel::PoliticalJudgement => "note-label-political-judgement",
    })
}

pub(crate) fn kind(kind: NoteKind) -> Message {
    Message::new(match kind {
        NoteKind::Beslisnota => "note-kind-beslisnota",
        NoteKind::Collegevoorstel => "note-kind-collegevoorstel",
        NoteKind::Raadsvoorstel => "note-kind-raadsvoorstel",
    })
}

pub(crate) fn disclosure(disclosure: &str) -> Message {
    Message::new(match disclosure {
        "public" => "note-disclosure-public",
        "internal" => "note-disclosure-internal",
        "confidential" => "note-disclosure-confidential",
        _ => "note-open",
    })
}

pub(crate) fn effect(effect: &str) -> Message {
    Message::new(match effect {
        "better" => "note-effect-better",
        "same" => "note-effect-same",
        "worse" => "note-effect-worse",
        _ => "note-effect-unknown",
    })
}

pub(crate) fn rung(rung: QuestionType) -> Message {
    Message::new(match rung {
        QuestionType::Descriptive => "note-rung-descriptive",
        QuestionType::Diagnostic => "note-rung-diagnostic",
        QuestionType::Predictive => "note-rung-predictive",
        QuestionType::Prescriptive => "note-rung-prescriptive",
    })
}

pub(crate) fn ethics_outcome(outcome: EthicsOutcome) -> Message {
    Message::new(match outcome {
        EthicsOutcome::Stop => "note-ethics-stop",
        EthicsOutcome::DpiaRequired => "note-ethics-dpia-required",
        EthicsOutcome::DpiaRecommended => "note-ethics-dpia-recommended",
        EthicsOutcome::SettleFirst => "note-ethics-settle-first",
        EthicsOutcome::Open => "note-ethics-open",
        EthicsOutcome::NoSignal => "note-ethics-no-signal",
    })
}

pub(crate) fn withheld(reason: Withheld) -> Message {
    Message::new(match reason {
        Withheld::Small => "annex-withheld-small",
        Withheld::Base => "annex-withheld-base",
        Withheld::Secondary => "annex-withheld-secondary",
    })
}

/// A unit in a word: the sheet's own, `aantal`, `aandeel`, `per 1.000 jeugdigen`.
pub fn unit(unit: &Unit) -> Phrase {
    match unit {
        Unit::Count(of) if of.trim().is_empty() => Message::new("annex-unit-number").into(),
        Unit::Quantity(of) if of.trim().is_empty() => Message::new("annex-unit-unknown").into(),
        Unit::Count(of) | Unit::Quantity(of) => of.as_str().into(),
        Unit::Share => Message::new("annex-unit-share").into(),
        Unit::Points => Message::new("annex-unit-points").into(),
        Unit::PerThousand(of) => Message::new("annex-unit-per-thousand").text("of", of.clone()).into(),
        Unit::Euro => Message::new("annex-unit-euro").into(),
    }
}

pub(crate) fn part(part: Part) -> Message {
    Message::new(match part {
        Part::Level => "annex-part-level",
        Part::Reference => "annex-part-reference",
        Part::Difference => "annex-part-difference",
        Part::Change => "annex-part-change",
    })
}

pub(crate) fn standing(standing: Option<Standing>) -> Message {
    Message::new(match standing {
        Some(Standing::Higher) => "annex-standing-higher",
        Some(Standing::Lower) => "annex-standing-lower",
        Some(Standing::NotShown) => "annex-standing-not-shown",
        None => "annex-not-applicable",
    })
}

pub(crate) fn direction(direction: Option<Direction>) -> Message {
    Message::new(match direction {
        None => "annex-open",
        Some(Direction::Up) => "annex-direction-up",
        Some(Direction::Down) => "annex-direction-down",
        Some(Direction::Same) => "annex-direction-same",
    })
}

pub(crate) fn question_type(kind: QuestionType) -> Message {
    Message::new(match kind {
        QuestionType::Descriptive => "annex-question-descriptive",
        QuestionType::Diagnostic => "annex-question-diagnostic",
        QuestionType::Predictive => "annex-question-predictive",
        QuestionType::Prescriptive => "annex-question-prescriptive",
    })
}

pub(crate) fn verdict(verdict: Option<Verdict>) -> Message {
    Message::new(match verdict {
        None => "annex-not-judged",
        Some(Verdict::Good) => "annex-verdict-good",
        Some(Verdict::Limited) => "annex-verdict-limited",
        Some(Verdict::Poor) => "annex-verdict-poor",
    })
}

pub(crate) fn row_is(row: RowIs) -> Message {
    Message::new(match row {
        RowIs::Unknown => "annex-open",
        RowIs::Person => "annex-row-person",
        RowIs::Household => "annex-row-household",
        RowIs::Case => "annex-row-case",
        RowIs::Area => "annex-row-area",
        RowIs::AreaPeriod => "annex-row-area-period",
        RowIs::Organisation => "annex-row-organisation",
        RowIs::Other => "annex-row-other",
    })
}

pub(crate) fn source_status(status: SourceStatus) -> Message {
    Message::new(match status {
        SourceStatus::Current => "annex-status-current",
        SourceStatus::Revised => "annex-status-revised",
        SourceStatus::Provisional => "annex-status-provisional",
        SourceStatus::Withdrawn => "annex-status-withdrawn",
    })
}

pub(crate) fn fitness(fitness: Option<Fitness>) -> Message {
    Message::new(match fitness {
        Some(Fitness::Fit) => "annex-fitness-fit",
        Some(Fitness::FitWithin) => "annex-fitness-fit-within",
        Some(Fitness::Unfit) => "annex-fitness-unfit",
        None => "annex-open",
    })
}

pub(crate) fn column_type(kind: ColumnType) -> Message {
    Message::new(match kind {
        ColumnType::Text => "annex-type-text",
        ColumnType::Integer => "annex-type-integer",
        ColumnType::Decimal => "annex-type-decimal",
        ColumnType::Percentage => "annex-type-percentage",
        ColumnType::Currency => "annex-type-currency",
        ColumnType::Date => "annex-type-date",
        ColumnType::Period => "annex-type-period",
        ColumnType::Boolean => "annex-type-boolean",
        ColumnType::Code => "annex-type-code",
    })
}

pub(crate) fn role(role: Role) -> Message {
    Message::new(match role {
        Role::Time => "annex-role-time",
        Role::Area => "annex-role-area",
        Role::Group => "annex-role-group",
        Role::Measure => "annex-role-measure",
        Role::Count => "annex-role-count",
        Role::Denominator => "annex-role-denominator",
        Role::Id => "annex-role-id",
        Role::Text => "annex-role-text",
    })
}

pub(crate) fn personal_data(kind: Option<PersonalData>) -> Message {
    Message::new(match kind {
        None => "annex-personal-none",
        Some(PersonalData::Bsn) => "annex-personal-bsn",
        Some(PersonalData::Iban) => "annex-personal-iban",
        Some(PersonalData::Email) => "annex-personal-email",
        Some(PersonalData::Phone) => "annex-personal-phone",
        Some(PersonalData::BirthDate) => "annex-personal-birth-date",
        Some(PersonalData::Address) => "annex-personal-address",
        Some(PersonalData::Name) => "annex-personal-name",
        Some(PersonalData::Plate) => "annex-personal-plate",
        Some(PersonalData::Text) => "annex-personal-text",
    })
}

/// A day in words, or that it is not filled in yet.
pub(crate) fn day_or_open(day: Option<Day>) -> Phrase {
    day.map_or_else(|| Message::new("note-open").into(), |day| dutch::day(day).into())
}

/// A text as typed, or that it is not filled in yet.
pub(crate) fn or_open(text: &str) -> Phrase {
    if text.trim().is_empty() { Message::new("note-open").into() } else { text.trim().into() }
}

/// Names of findings, `R1, R3`.
pub(crate) fn codes(findings: &[&Finding]) -> String {
    let names: Vec<String> = findings.iter().map(|finding| finding.name()).collect();
    names.join(", ")
}

/// Sentences that several findings share, each once and in order of first mention, with the names of those findings.
pub(crate) fn shared(findings: &[&Finding], sentences: impl Fn(&Finding) -> Vec<Message>) -> Vec<(Message, String)> {
    let mut out: Vec<(Message, Vec<&Finding>)> = Vec::new();
    for &finding in findings {
        for sentence in sentences(finding) {
            match out.iter_mut().find(|(known, _)| *known == sentence) {
                Some((_, of)) if of.iter().any(|other| other.id == finding.id) => {}
                Some((_, of)) => of.push(finding),
                None => out.push((sentence, vec![finding])),
            }
        }
    }
    out.into_iter().map(|(sentence, of)| (sentence, codes(&of))).collect()
}
