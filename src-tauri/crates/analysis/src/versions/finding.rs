//! Whether a finding that was made again says something else: not other digits, but another conclusion.

use dossier::Message;
use dossier::finding::{Finding, Measure, Outcome, Part, Standing};
use dossier::question::{Comparison, Reading};

/// A conclusion that is no longer the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Shift {
    /// A group stands otherwise to what it is compared with.
    Standing {
        /// Group or period.
        name: String,
        /// Before.
        before: Standing,
        /// After.
        after: Standing,
    },
    /// A change turned round: up became down.
    Sign {
        /// Group, or empty.
        name: String,
        /// Whether it went up before.
        was_up: bool,
    },
    /// What was above that with which it is compared is below it, or the other way round.
    Side {
        /// Group or period.
        name: String,
        /// Whether it was above before.
        was_above: bool,
    },
    /// Another group or period has the highest value, or the lowest.
    Extreme {
        /// The highest, or else the lowest.
        highest: bool,
        /// Before.
        before: String,
        /// After.
        after: String,
    },
    /// A value that was shown is withheld now.
    NowWithheld {
        /// Group or period.
        name: String,
    },
    /// A group or period has no value any more.
    Gone {
        /// Group or period.
        name: String,
    },
    /// The evidence is weaker or stronger.
    Label,
}

impl Shift {
    /// What is no longer the same.
    pub fn message(&self) -> Message {
        let standing = |standing: Standing| {
            Message::new(match standing {
                Standing::Higher => "version-standing-higher",
                Standing::Lower => "version-standing-lower",
                Standing::NotShown => "version-standing-not-shown",
            })
        };
        match self {
            Self::Standing { name, before, after } => Message::new("version-shift-standing")
                .text("name", name)
                .message("before", standing(*before))
                .message("after", standing(*after)),
            Self::Sign { name, was_up } => {
                let key = match (was_up, name.is_empty()) {
                    (true, true) => "version-shift-down",
                    (true, false) => "version-shift-down-of",
                    (false, true) => "version-shift-up",
                    (false, false) => "version-shift-up-of",
                };
                Message::new(key).text("name", name)
            }
            Self::Side { name, was_above } => {
                Message::new(if *was_above { "version-shift-below" } else { "version-shift-above" }).text("name", name)
            }
            Self::Extreme { highest, before, after } => {
                let key = if *highest { "version-shift-highest" } else { "version-shift-lowest" };
                Message::new(key).text("before", before).text("after", after)
            }
            Self::NowWithheld { name } => Message::new("version-shift-withheld").text("name", name),
            Self::Gone { name } => Message::new("version-shift-gone").text("name", name),
            Self::Label => Message::new("version-shift-label"),
        }
    }
}

/// Conclusions that are no longer the same, each told once: the highest and the lowest first, then the others in the order
/// of the measures. And how many values are other ones.
pub fn shifts(old: &Finding, new: &Finding) -> (Vec<Shift>, u32) {
    let mut shifts = Vec::new();
    for highest in [true, false] {
        if let (Some(before), Some(after)) = (extreme(old, highest), extreme(new, highest))
            && before != after
        {
            shifts.push(Shift::Extreme { highest, before, after });
        }
    }
    let mut changed = 0;
    for before in &old.measures {
        let again = new.measures.iter().find(|after| is_same(before, after));
        let Some(after) = again else {
            changed += 1;
            if before.outcome.value().is_some() && before.part == Part::Level {
                shifts.push(Shift::Gone { name: name(before) });
            }
            continue;
        };
        if value(before) != value(after) {
            changed += 1;
        }
        if !is_said_elsewhere(before, old) {
            shifts.extend(shift(&old.reading, before, after));
        }
    }
    changed += u32::try_from(
        new.measures.iter().filter(|after| !old.measures.iter().any(|before| is_same(before, after))).count(),
    )
    .unwrap_or(u32::MAX);
    if old.label != new.label {
        shifts.push(Shift::Label);
    }
    (shifts, changed)
}

/// Whether another measure says the same as this difference: the level that it is of, or the change beside it.
fn is_said_elsewhere(difference: &Measure, finding: &Finding) -> bool {
    let says = |other: &Measure| {
        let is_own = other.group == difference.group && other.period == difference.period;
        is_own
            && match other.part {
                Part::Level => other.standing.is_some(),
                Part::Change => other.outcome.value().is_some(),
                Part::Difference | Part::Reference => false,
            }
    };
    difference.part == Part::Difference && finding.measures.iter().any(says)
}

fn shift(reading: &Reading, before: &Measure, after: &Measure) -> Option<Shift> {
    match (&before.outcome, &after.outcome) {
        (Outcome::Shown(_), Outcome::Withheld(_)) => return Some(Shift::NowWithheld { name: name(before) }),
        (Outcome::Shown(_), Outcome::Missing) if before.part == Part::Level => {
            return Some(Shift::Gone { name: name(before) });
        }
        (_, _) => {}
    }
    if let (Part::Level, Some(one), Some(other)) = (before.part, before.standing, after.standing)
        && one != other
    {
        return Some(Shift::Standing { name: name(before), before: one, after: other });
    }
    let (one, other) = (value(before)?, value(after)?);
    if one * other >= 0.0 {
        return None;
    }
    match before.part {
        Part::Difference if reading.comparison != Some(Comparison::FirstPeriod) => {
            Some(Shift::Side { name: name(before), was_above: one > 0.0 })
        }
        Part::Change | Part::Difference => {
            Some(Shift::Sign { name: before.group.clone().unwrap_or_default(), was_up: one > 0.0 })
        }
        Part::Level | Part::Reference => None,
    }
}

fn is_same(one: &Measure, other: &Measure) -> bool {
    one.part == other.part && one.group == other.group && one.period == other.period
}

fn value(measure: &Measure) -> Option<f64> {
    measure.outcome.value().map(|value| value.value)
}

/// "Oost", "2024", "Oost, 2024".
fn name(measure: &Measure) -> String {
    let parts = [measure.group.as_deref(), measure.period.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Which of at least three shown levels is the highest or the lowest; `None` when several are.
fn extreme(finding: &Finding, highest: bool) -> Option<String> {
    let levels: Vec<(&Measure, f64)> = finding
        .measures
        .iter()
        .filter(|measure| measure.part == Part::Level)
        .filter_map(|measure| Some((measure, value(measure)?)))
        .collect();
    let most = levels.iter().map(|(_, value)| *value).reduce(if highest { f64::max } else { f64::min })?;
    let mut at = levels.iter().filter(|(_, value)| value.to_bits() == most.to_bits());
    let found = at.next().filter(|_| levels.len() > 2)?.0;
    at.next().is_none().then(|| name(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::finding::{Count, EvidenceLabel, Unit, Value};
    use dossier::source::{CellRange, Source};
    use dossier::{DatasetId, FindingId, Moment};
    use uuid::Uuid;

    fn measure(part: Part, group: &str, value: f64, standing: Option<Standing>) -> Measure {
        Measure {
            part,
            group: Some(group.to_owned()),
            period: None,
            outcome: Outcome::Shown(Value { value, low: None, high: None, decimals: 0 }),
            unit: Unit::Euro,
            n: Count::Shown(30),
            standing,
        }
    }

    fn finding(measures: Vec<Measure>) -> Finding {
        let source = Source {
            dataset: DatasetId(Uuid::nil()),
            file: String::new(),
            sha256: String::new(),
            sheet: String::new(),
            range: CellRange::new((2, 3), (1, 2)),
            columns: Vec::new(),
            filter: Vec::new(),
            parts: Vec::new(),
        };
        Finding {
            id: FindingId(Uuid::nil()),
            code: 1,
            question: None,
            reading: Reading { comparison: Some(Comparison::Average), ..Reading::default() },
            sentence: Message::new("x"),
            support: Vec::new(),
            measures,
            source,
            caveats: Vec::new(),
            not_concluded: Vec::new(),
            label: EvidenceLabel::Indication,
            rows_used: 0,
            rows_missing: 0,
            computed_at: Moment::new("2026-03-14T10:00:00+01:00"),
            overrides: Vec::new(),
            experience: None,
            experience_words: String::new(),
        }
    }

    #[test]
    fn what_a_level_says_its_difference_does_not_say_again() {
        let of = |east, west, standings: [Standing; 2]| {
            let mean = (east + west + 200.0) / 3.0;
            finding(vec![
                measure(Part::Level, "Oost", east, Some(standings[0])),
                measure(Part::Level, "West", west, Some(standings[1])),
                measure(Part::Level, "Zuid", 200.0, Some(Standing::NotShown)),
                measure(Part::Difference, "Oost", east - mean, None),
                measure(Part::Difference, "West", west - mean, None),
            ])
        };
        let (old, new) = (
            of(260.0, 160.0, [Standing::Higher, Standing::Lower]),
            of(160.0, 260.0, [Standing::Lower, Standing::Higher]),
        );
        let keys: Vec<String> = shifts(&old, &new).0.iter().map(|shift| shift.message().key).collect();
        let expected = ["highest", "lowest", "standing", "standing"].map(|what| format!("version-shift-{what}"));
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_difference_without_a_judged_level_has_changed_sides() {
        let of = |value| finding(vec![measure(Part::Difference, "Oost", value, None)]);
        let (found, changed) = shifts(&of(12.0), &of(-3.0));
        assert_eq!((found, changed), (vec![Shift::Side { name: "Oost".to_owned(), was_above: true }], 1));
        let over_time = |value| Finding {
            reading: Reading { comparison: Some(Comparison::FirstPeriod), ..Reading::default() },
            ..of(value)
        };
        let found = shifts(&over_time(12.0), &over_time(-3.0)).0;
        assert_eq!(found, [Shift::Sign { name: "Oost".to_owned(), was_up: true }]);
    }
}
