//! Permits: values that an analysis asks for and that only the ladder can make.

use super::gate::{GateState, Level, State};
use super::rules::gates;
use crate::Day;
use crate::dossier::Dossier;
use crate::id::{DatasetId, RecordId};

/// Leave to pin a description to a question. Carries the overrides under which it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct DescribePermit {
    question: RecordId,
    overrides: Vec<String>,
}

impl DescribePermit {
    /// Question the description is for.
    pub fn question(&self) -> RecordId {
        self.question
    }

    /// Names of the gates that were passed all the same.
    pub fn overrides(&self) -> &[String] {
        &self.overrides
    }
}

/// Gates that stand in the way of a permit.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{} gates stand in the way", gates.len())]
pub struct Refused {
    /// The gates, in the order of the steps.
    pub gates: Vec<GateState>,
}

/// Leave to answer a question from a dataset: its source card is in order and it is agreed what will be done with the
/// answer. Looking without pinning needs no permit.
pub fn permit_description(
    dossier: &Dossier,
    question: RecordId,
    dataset: DatasetId,
    today: Day,
) -> Result<DescribePermit, Refused> {
    let place = dossier.questions.iter().position(|row| row.id == question).map_or(0, |index| index + 1);
    let place_of = |id: &DatasetId| Some(dossier.datasets.iter().position(|row| row.id == *id)? + 1);
    // The table itself, and the sheets that it was made of.
    let sources: Vec<String> =
        dossier.roots(dataset).iter().filter_map(place_of).map(|place| place.to_string()).collect();
    let concerns = |gate: &GateState| match gate.gate.split_once('[') {
        None => matches!(gate.gate.as_str(), "start-forbidden" | "question-none"),
        Some(("question-commitment", rest)) => rest == format!("{place}]"),
        Some((name, rest)) if name.starts_with("sources-") => {
            rest.trim_end_matches(']').split('@').next().is_some_and(|own| sources.iter().any(|place| place == own))
        }
        Some(_) => false,
    };
    let asked: Vec<GateState> =
        gates(dossier, today).into_iter().filter(|gate| gate.level != Level::Tip && concerns(gate)).collect();
    let open: Vec<GateState> = asked.iter().filter(|gate| gate.state == State::Open).cloned().collect();
    if place == 0 || place_of(&dataset).is_none() || !open.is_empty() {
        return Err(Refused { gates: open });
    }
    let passed = asked.into_iter().filter(|gate| gate.state == State::Overridden).map(|gate| gate.gate);
    Ok(DescribePermit { question, overrides: passed.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Override;
    use crate::form;
    use crate::id::DossierId;
    use crate::ladder::testing::{dataset, today};
    use crate::start::Start;
    use uuid::Uuid;

    fn ready() -> Dossier {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.datasets.push(dataset());
        for (path, value) in [
            ("start.name", "Jeugdhulp"),
            ("questions[1].subject", "jeugdigen"),
            ("questions[1].if_1", "hoger"),
            ("questions[1].then_1", "meer"),
            ("questions[1].if_2", "lager"),
            ("questions[1].then_2", "minder"),
            ("sources[1].owner", "Team Onderzoek"),
            ("sources[1].reference_date", "2025-12-31"),
            ("sources[1].row_is", "case"),
            ("sources[1].fitness", "fit"),
            ("sources[1].definition", "Een rij per aanvraag"),
            ("sources[1].legal_basis", "Jeugdwet"),
        ] {
            form::set(&mut dossier, path, value, Uuid::from_u128(7)).unwrap();
        }
        dossier
    }

    #[track_caller]
    fn check(dossier: &Dossier, stands_in_the_way: &[&str]) {
        let question = dossier.questions[0].id;
        let names: Vec<String> = match permit_description(dossier, question, dossier.datasets[0].id, today()) {
            Ok(_) => Vec::new(),
            Err(refused) => refused.gates.into_iter().map(|gate| gate.gate).collect(),
        };
        assert_eq!(names, stands_in_the_way);
    }

    #[test]
    fn a_description_waits_for_the_source_card_and_the_agreement() {
        check(&ready(), &[]);
        for (path, gate) in [
            ("sources[1].owner", "sources-owner[1]"),
            ("sources[1].reference_date", "sources-reference-date[1]"),
            ("questions[1].then_2", "question-commitment[1]"),
        ] {
            let mut dossier = ready();
            form::set(&mut dossier, path, "", Uuid::from_u128(7)).unwrap();
            check(&dossier, &[gate]);
        }
    }

    #[test]
    fn an_old_source_can_be_used_with_a_name_and_a_reason_that_the_permit_carries() {
        let mut dossier = ready();
        form::set(&mut dossier, "sources[1].reference_date", "2020-01-01", Uuid::from_u128(7)).unwrap();
        check(&dossier, &["sources-age[1]"]);
        dossier.overrides.push(Override {
            id: RecordId(Uuid::from_u128(8)),
            gate: "sources-age[1]".to_owned(),
            about: None,
            by: "Adviseur".to_owned(),
            why: "Er is niets nieuwers".to_owned(),
            at: crate::Moment::new("2026-03-01T10:00:00Z"),
        });
        let permit = permit_description(&dossier, dossier.questions[0].id, dossier.datasets[0].id, today()).unwrap();
        assert_eq!(permit.overrides(), ["sources-age[1]"]);
    }

    #[test]
    fn a_blokkade_cannot_be_overridden() {
        let mut dossier = ready();
        form::set(&mut dossier, "sources[1].owner", "", Uuid::from_u128(7)).unwrap();
        dossier.overrides.push(Override {
            id: RecordId(Uuid::from_u128(8)),
            gate: "sources-owner[1]".to_owned(),
            about: None,
            by: "Adviseur".to_owned(),
            why: "Haast".to_owned(),
            at: crate::Moment::new("2026-03-01T10:00:00Z"),
        });
        check(&dossier, &["sources-owner[1]"]);
    }

    #[test]
    fn an_override_stays_with_its_goal_when_an_earlier_one_goes() {
        let mut dossier = ready();
        for path in ["goals[1].title", "goals[2].title", "goals[3].title"] {
            form::set(&mut dossier, path, path, Uuid::new_v4()).unwrap();
        }
        dossier.overrides.push(Override {
            id: RecordId(Uuid::from_u128(8)),
            gate: "goal-baseline[2]".to_owned(),
            about: crate::ladder::about(&dossier, "goal-baseline[2]"),
            by: "Adviseur".to_owned(),
            why: "De nulmeting komt in mei".to_owned(),
            at: crate::Moment::new("2026-03-01T10:00:00Z"),
        });
        let passed = |dossier: &Dossier| {
            let passed = gates(dossier, today()).into_iter().filter(|gate| gate.state == State::Overridden);
            passed.map(|gate| gate.gate).collect::<Vec<_>>()
        };
        assert_eq!(passed(&dossier), ["goal-baseline[2]"]);
        form::remove(&mut dossier, "goals[1]").unwrap();
        assert_eq!(passed(&dossier), ["goal-baseline[1]"]);
        form::remove(&mut dossier, "goals[1]").unwrap();
        assert_eq!(passed(&dossier), Vec::<String>::new());
    }
}
