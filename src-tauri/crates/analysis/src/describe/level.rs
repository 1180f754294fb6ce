//! The number of one cell, or of several together: what it is, what chance does to it, and what it rests on.
//!
//! Knows sums and moments; knows nothing of groups, periods or small counts.

use std::borrow::Cow;

use dossier::dataset::Role;

use super::plan::{Bottom, Computation, Counted, Plan, Scale, Top};
use super::tally::Tally;
use crate::interval::{self, Estimate, Interval, Moments, Total, count};

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// No row has a value.
    Values,
    /// What is divided by is nothing, or less.
    Base,
}

/// What a number was made of, as far as chance bears on it.
#[derive(Clone, Debug)]
pub(super) enum Basis<'a> {
    /// There is no number.
    None(Lack),
    /// A number that chance does not bear on: an amount, or a part that is more than its whole.
    Amount(f64),
    /// Events, per unit of exposure.
    Events {
        /// Number of events.
        events: f64,
        /// Units in which they happened.
        exposure: f64,
    },
    /// A part of a whole.
    Part {
        /// The part.
        part: f64,
        /// The whole.
        whole: f64,
    },
    /// A mean of values.
    Sample(Moments),
    /// Ordered values of which the middle one is meant.
    Ordered(Cow<'a, [f64]>),
}

/// One number.
#[derive(Clone, Debug)]
pub(super) struct Level<'a> {
    pub(super) basis: Basis<'a>,
    /// Rows, people or denominator it rests on.
    pub(super) n: u64,
    /// Rows that were used.
    pub(super) used: u64,
    /// Sum on top.
    pub(super) top: f64,
    /// Sum below.
    pub(super) bottom: f64,
}

impl Level<'_> {
    /// The number.
    pub(super) fn value(&self) -> Option<f64> {
        let value = match &self.basis {
            Basis::None(_) => return None,
            Basis::Amount(value) => *value,
            Basis::Events { events, exposure } => events / exposure,
            Basis::Part { part, whole } => part / whole,
            Basis::Sample(moments) => moments.mean,
            Basis::Ordered(values) => interval::median(values)?,
        };
        value.is_finite().then_some(value)
    }

    /// Between which values chance alone may put it.
    pub(super) fn interval(&self, confidence: f64) -> Option<Interval> {
        match &self.basis {
            Basis::None(_) | Basis::Amount(_) => None,
            Basis::Events { events, exposure } => Some(interval::poisson(*events, confidence).times(1.0 / exposure)),
            Basis::Part { part, whole } => Some(interval::wilson(*part, *whole, confidence)),
            Basis::Sample(moments) => interval::mean(moments, confidence),
            Basis::Ordered(values) => {
                let (low, high) = interval::median_places(values.len(), confidence)?;
                Some(Interval { low: *values.get(low - 1)?, high: *values.get(high - 1)? })
            }
        }
    }

    /// Number and interval together.
    pub(super) fn estimate(&self, confidence: f64) -> Option<Estimate> {
        Some(Estimate { value: self.value()?, interval: self.interval(confidence)? })
    }

    /// Why there is no number.
    pub(super) fn lack(&self) -> Option<Lack> {
        match &self.basis {
            Basis::None(lack) => Some(*lack),
            Basis::Amount(_) | Basis::Events { .. } | Basis::Part { .. } | Basis::Sample(_) | Basis::Ordered(_) => None,
        }
    }
}

/// The number of some cells together. `of` is the total that parts are a part of; only a part of a total looks at it.
pub(super) fn level<'a>(plan: &Plan<'_>, tally: &'a Tally, cells: &[usize], of: f64) -> Level<'a> {
    let used = cells.iter().map(|cell| tally.cells[*cell].used).sum();
    let sum = |pick: fn(&super::tally::Cell) -> Total| {
        let mut total = Total::ZERO;
        for cell in cells {
            total.plus(pick(&tally.cells[*cell]));
        }
        total.value()
    };
    let (top, bottom) = (sum(|cell| cell.top), sum(|cell| cell.bottom));
    let counts_rows = matches!(plan.counted, Counted::PeopleRows | Counted::OtherRows);
    if used == 0 && !counts_rows {
        return Level { basis: Basis::None(Lack::Values), n: 0, used, top, bottom };
    }
    let basis = match &plan.computation {
        Computation::Added(_) if plan.counts_people() && tally.tops_are_counts => {
            Basis::Events { events: top, exposure: 1.0 }
        }
        Computation::Added(_) => Basis::Amount(top),
        Computation::Mean(_) => {
            let none = Moments::default();
            Basis::Sample(cells.iter().fold(none, |sum, cell| sum.plus(tally.moments[*cell])))
        }
        Computation::Median(_) => ordered(tally, cells),
        Computation::PartOfTotal(_) => part(top, of, plan.counts_people() && tally.tops_are_counts),
        Computation::Ratio(top_of, _, Scale::Share) => {
            let counted = matches!(top_of, Top::Meets(_)) || (plan.counts_people() && tally.tops_are_counts);
            part(top, bottom, counted)
        }
        Computation::Ratio(_, _, Scale::PerThousand) if bottom <= 0.0 => Basis::None(Lack::Base),
        Computation::Ratio(_, _, Scale::PerThousand) if plan.counts_people() && tally.tops_are_counts => {
            Basis::Events { events: top, exposure: bottom / 1000.0 }
        }
        Computation::Ratio(_, _, Scale::PerThousand) => Basis::Amount(top / bottom * 1000.0),
    };
    Level { basis, n: rests_on(plan, used, bottom, of), used, top, bottom }
}

fn part(part: f64, whole: f64, counted: bool) -> Basis<'static> {
    if whole <= 0.0 {
        Basis::None(Lack::Base)
    } else if counted && part >= 0.0 && part <= whole {
        Basis::Part { part, whole }
    } else {
        Basis::Amount(part / whole)
    }
}

fn ordered<'a>(tally: &'a Tally, cells: &[usize]) -> Basis<'a> {
    if let [one] = cells {
        return Basis::Ordered(Cow::Borrowed(tally.values(*one)));
    }
    let mut values: Vec<f64> = Vec::new();
    for cell in cells {
        values.extend_from_slice(tally.values(*cell));
    }
    // A stable sort finds the ordered runs and only merges them.
    values.sort_by(f64::total_cmp);
    Basis::Ordered(Cow::Owned(values))
}

fn rests_on(plan: &Plan<'_>, used: u64, bottom: f64, of: f64) -> u64 {
    let people = |column: Option<&crate::table::Column>| {
        column.is_some_and(|column| matches!(column.role, Role::Count | Role::Denominator))
    };
    match &plan.computation {
        Computation::Ratio(_, Bottom::Value(_), _) if people(plan.denominator) => rounded(bottom),
        Computation::PartOfTotal(_) if plan.counts_people() => rounded(of),
        Computation::Added(_)
        | Computation::Mean(_)
        | Computation::Median(_)
        | Computation::PartOfTotal(_)
        | Computation::Ratio(..) => used,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates; a negative base counts nobody")]
fn rounded(value: f64) -> u64 {
    value.max(0.0).round() as u64
}

/// The average of several numbers that were added up: their sum spread over as many.
pub(super) fn spread<'a>(whole: &Level<'a>, over: usize) -> Level<'a> {
    let parts = count(over as u64);
    let basis = match &whole.basis {
        Basis::Events { events, .. } => Basis::Events { events: *events, exposure: parts },
        Basis::Amount(amount) => Basis::Amount(amount / parts),
        other @ (Basis::None(_) | Basis::Part { .. } | Basis::Sample(_) | Basis::Ordered(_)) => other.clone(),
    };
    Level { basis, ..whole.clone() }
}
