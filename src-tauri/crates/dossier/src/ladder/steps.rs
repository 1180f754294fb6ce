//! Where each step stands, and why a rung is still locked.

use serde::{Deserialize, Serialize};

use super::gate::{GateState, Level};
use crate::dossier::Dossier;
use crate::form;
use crate::message::Message;
use crate::step::Step;

/// Status of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepStatus {
    /// Nothing stands open any more.
    Done,
    /// Can be worked on.
    Open,
    /// Waits for another step.
    Locked,
}

/// Why a step is locked and what opens it.
#[derive(Clone, Debug, PartialEq)]
pub struct Lock {
    /// The reason.
    pub reason: Message,
    /// Step that opens it; `None` when nothing does yet.
    pub opened_by: Option<Step>,
    /// Field in that step.
    pub field: Option<String>,
}

/// A step of the track with its status.
#[derive(Clone, Debug, PartialEq)]
pub struct StepState {
    /// The step.
    pub step: Step,
    /// Number of the step in its track, from 1; 0 for a rung outside the track.
    pub number: usize,
    /// Status.
    pub status: StepStatus,
    /// Required fields that are filled in, of all of them.
    pub filled: (usize, usize),
    /// Gates that still stand in the way.
    pub open: usize,
    /// Why it is locked.
    pub lock: Option<Lock>,
}

/// Gates of a step that stand in the way.
pub fn open_gates(gates: &[GateState], step: Step) -> impl Iterator<Item = &GateState> {
    gates.iter().filter(move |gate| gate.step == step && gate.is_in_the_way())
}

/// The steps of the track, and the rungs of the ladder that lie outside it.
pub fn step_states(dossier: &Dossier, gates: &[GateState]) -> Vec<StepState> {
    let track = dossier.start.track.steps();
    let fields = form::list(dossier);
    Step::ALL
        .into_iter()
        .filter(|step| track.contains(step) || step.rung().is_some())
        .map(|step| {
            let number = track.iter().position(|own| *own == step).map_or(0, |index| index + 1);
            let asked: Vec<&form::Field> = fields
                .iter()
                .filter(|field| field.step == step && field.spec.required == form::Required::Yes)
                .filter(|field| !form::is_needless(dossier, &field.path))
                .collect();
            let filled = asked.iter().filter(|field| !field.value.trim().is_empty()).count();
            let open = open_gates(gates, step).count();
            let lock = lock_of(dossier, gates, step);
            let is_started = step != Step::Describe || !dossier.findings.is_empty();
            let status = match &lock {
                Some(_) => StepStatus::Locked,
                None if open == 0 && filled == asked.len() && is_started => StepStatus::Done,
                None => StepStatus::Open,
            };
            StepState { step, number, status, filled: (filled, asked.len()), open, lock }
        })
        .collect()
}

fn lock_of(dossier: &Dossier, gates: &[GateState], step: Step) -> Option<Lock> {
    if !dossier.start.track.steps().contains(&step) {
        let field = Some("start.track".to_owned());
        return Some(Lock { reason: Message::new("lock-other-track"), opened_by: Some(Step::Start), field });
    }
    let waits_for = |earlier: Step, key: &str| {
        let first = open_gates(gates, earlier).find(|gate| gate.level == Level::Block)?;
        Some(Lock { reason: Message::new(key), opened_by: Some(earlier), field: first.field.clone() })
    };
    match step {
        Step::Start | Step::Question | Step::Goal | Step::Brief | Step::Sources | Step::Note => None,
        Step::Describe => {
            waits_for(Step::Question, "lock-question").or_else(|| waits_for(Step::Sources, "lock-sources"))
        }
        Step::Explain | Step::Project | Step::Weigh => Some(not_there_yet(step)),
    }
}

/// Rungs of the full track that this version cannot climb yet.
fn not_there_yet(step: Step) -> Lock {
    Lock { reason: Message::new("lock-not-yet").text("step", step.name()), opened_by: None, field: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::DossierId;
    use crate::ladder::testing::{dataset, today};
    use crate::ladder::{State, gates};
    use crate::start::Start;
    use uuid::Uuid;

    fn state(dossier: &Dossier, step: Step) -> StepState {
        let gates = gates(dossier, today());
        step_states(dossier, &gates).into_iter().find(|state| state.step == step).unwrap()
    }

    #[test]
    fn the_rungs_say_why_they_are_locked() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        assert_eq!(state(&dossier, Step::Describe).lock.unwrap().reason.key, "lock-question");
        assert_eq!(state(&dossier, Step::Project).lock.unwrap().reason.key, "lock-other-track");
        form::set(&mut dossier, "question.policy_question", "Gaan wij door?", Uuid::from_u128(7)).unwrap();
        form::set(&mut dossier, "questions[1].subject", "jeugdigen", Uuid::from_u128(7)).unwrap();
        let lock = state(&dossier, Step::Describe).lock.unwrap();
        assert_eq!((lock.reason.key.as_str(), lock.opened_by), ("lock-sources", Some(Step::Sources)));
    }

    #[test]
    fn steps_are_numbered_by_their_track() {
        let dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        assert_eq!(state(&dossier, Step::Sources).number, 4);
        assert_eq!(state(&dossier, Step::Note).number, 6);
        assert_eq!(state(&dossier, Step::Explain).number, 0);
    }

    #[test]
    fn provisional_figures_are_a_tip_and_withdrawn_ones_a_warning() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.datasets.push(dataset());
        let mut said = |status| {
            form::set(&mut dossier, "sources[1].status", status, Uuid::from_u128(7)).unwrap();
            let open = gates(&dossier, today()).into_iter().filter(|gate| gate.state == State::Open);
            let about = open.filter(|gate| gate.field.as_deref() == Some("sources[1].status"));
            about.map(|gate| (gate.gate, gate.level)).collect::<Vec<_>>()
        };
        assert_eq!(said("provisional"), [("sources-provisional[1]".to_owned(), Level::Tip)]);
        assert_eq!(said("withdrawn"), [("sources-withdrawn[1]".to_owned(), Level::Warning)]);
        assert_eq!(said("current"), []);
    }

    #[test]
    fn a_used_column_that_is_mostly_empty_blocks_unless_there_is_a_reason() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.datasets.push(dataset());
        let gate = |dossier: &Dossier| {
            gates(dossier, today()).into_iter().find(|gate| gate.gate.starts_with("sources-completeness"))
        };
        assert!(gate(&dossier).is_none());
        for (path, value) in [("questions[1].dataset", "1"), ("questions[1].measure", "kosten")] {
            form::set(&mut dossier, path, value, Uuid::from_u128(7)).unwrap();
        }
        assert_eq!(gate(&dossier).unwrap().level, Level::Block);
        form::set(&mut dossier, "sources[1].completeness_reason", "Rest volgt", Uuid::from_u128(7)).unwrap();
        assert_eq!(gate(&dossier).unwrap().level, Level::Warning);
    }

    #[test]
    fn nothing_is_asked_any_more_of_a_table_that_has_a_newer_version() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.datasets.push(dataset());
        let asked = state(&dossier, Step::Sources).filled.1;
        let mut newer = dataset();
        newer.id = crate::id::DatasetId(Uuid::from_u128(6));
        dossier.datasets[0].superseded_by = Some(newer.id);
        dossier.datasets.push(newer);
        assert_eq!(state(&dossier, Step::Sources).filled.1, asked);
    }

    #[test]
    fn an_answer_that_says_settle_this_first_stands_in_the_way() {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        let settled = |dossier: &Dossier| {
            let gates = gates(dossier, today());
            gates.into_iter().find(|gate| gate.gate == "sources-settle").map(|gate| (gate.state, gate.field))
        };
        form::set(&mut dossier, "ethics.q12", "withheld", Uuid::from_u128(7)).unwrap();
        assert_eq!(settled(&dossier), Some((crate::ladder::State::Met, None)));
        form::set(&mut dossier, "ethics.q12", "yes", Uuid::from_u128(7)).unwrap();
        assert_eq!(settled(&dossier), Some((crate::ladder::State::Open, Some("ethics.q12".to_owned()))));
    }
}
