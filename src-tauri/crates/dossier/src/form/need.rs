//! What the rest of the dossier makes needless: a question of the check, a way round another field.

use super::path::place_of;
use crate::dossier::Dossier;
use crate::question::GoalLevel;

/// Whether a field need not be filled in, given the others.
pub fn is_needless(dossier: &Dossier, path: &str) -> bool {
    if let Some(number) = path.strip_prefix("ethics.q").and_then(|number| number.parse::<u8>().ok()) {
        return dossier.skips_ethics(number);
    }
    if path.starts_with("sources[") {
        // Of a table that has a newer version, or was set aside, nothing is asked any more.
        let table = place_of(path).and_then(|place| dossier.datasets.get(place.checked_sub(1)?));
        return table.is_some_and(|table| !table.counts());
    }
    let row = place_of(path).and_then(|place| place.checked_sub(1));
    let name = path.rsplit('.').next().unwrap_or(path);
    if path.starts_with("goals[") && name != "title" {
        let goal = row.and_then(|row| dossier.goals.get(row));
        return goal
            .is_some_and(|goal| goal.level != GoalLevel::Objective || !goal.not_measurable_because.trim().is_empty());
    }
    if path.starts_with("questions[") && is_agreed_beforehand(name) {
        let question = row.and_then(|row| dossier.questions.get(row));
        return question.is_some_and(|question| !question.commitments_skipped.trim().is_empty());
    }
    false
}

/// Whether a field of a question is part of its als-dan-afspraak.
fn is_agreed_beforehand(name: &str) -> bool {
    name.starts_with("if_") || name.starts_with("then_") || name == "otherwise"
}
