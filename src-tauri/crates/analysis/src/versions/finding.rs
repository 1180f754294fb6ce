//! Whether a finding that was made again says something else: not other digits, but another conclusion.

use dossier::Message;
use dossier::finding::{Finding, Measure, Outcome, Part, Standing};

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
    /// A difference or change turned round: up became down.
    Sign {
        /// Group, or empty.
        name: String,
        /// Whether it went up before.
        was_up: bool,
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

/// Conclusions that are no longer the same, in the order of the measures; and how many values are other ones.
pub fn shifts(old: &Finding, new: &Finding) -> (Vec<Shift>, u32) {
    let mut shifts = Vec::new();
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
        shifts.extend(shift(before, after));
    }
    changed += u32::try_from(
        new.measures.iter().filter(|after| !old.measures.iter().any(|before| is_same(before, after))).count(),
    )
    .unwrap_or(u32::MAX);
    for highest in [true, false] {
        if let (Some(before), Some(after)) = (extreme(old, highest), extreme(new, highest))
            && before != after
        {
            shifts.push(Shift::Extreme { highest, before, after });
        }
    }
    if old.label != new.label {
        shifts.push(Shift::Label);
    }
    (shifts, changed)
}

fn shift(before: &Measure, after: &Measure) -> Option<Shift> {
    match (&before.outcome, &after.outcome) {
        (Outcome::Shown(_), Outcome::Withheld(_)) => return Some(Shift::NowWithheld { name: name(before) }),
        (Outcome::Shown(_), Outcome::Missing) if before.part == Part::Level => {
            return Some(Shift::Gone { name: name(before) });
        }
        (_, _) => {}
    }
    // A difference says the same of a group as its level does.
    if let (Part::Level, Some(one), Some(other)) = (before.part, before.standing, after.standing)
        && one != other
    {
        return Some(Shift::Standing { name: name(before), before: one, after: other });
    }
    let (one, other) = (value(before)?, value(after)?);
    let turned = matches!(before.part, Part::Difference | Part::Change) && one * other < 0.0;
    turned.then(|| Shift::Sign { name: before.group.clone().unwrap_or_default(), was_up: one > 0.0 })
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
