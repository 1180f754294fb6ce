//! An axis: from values to places, with ticks at round numbers. Uses no platform float function, so that the same
//! values give the same digits on every computer.

use dossier::dutch;
use dossier::finding::Unit;

/// Where an axis begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// Always at zero: the length of a bar is its value.
    Zero,
    /// At zero, unless the values lie far from it and close together.
    Near,
}

/// An axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
    /// Round values, from low to high.
    pub(crate) ticks: Vec<f64>,
    decimals: u8,
}

impl Scale {
    /// An axis that holds these values with at most about this many steps.
    pub(crate) fn over(values: &[f64], unit: &Unit, start: Start, steps: u8) -> Self {
        let (low, high) = bounds(values, start);
        let (step, exponent) = round_step((high - low) / f64::from(steps.max(1)), whole_only(unit));
        let mut tick = (low / step + SLACK).floor();
        let last = (high / step - SLACK).ceil();
        let mut ticks = Vec::new();
        while tick <= last && ticks.len() < 64 {
            ticks.push(tick * step);
            tick += 1.0;
        }
        let first = ticks.first().copied().unwrap_or(low);
        let end = ticks.last().copied().unwrap_or(high);
        Self { low: first, high: end, ticks, decimals: decimals(exponent, unit) }
    }

    /// Place of a value between two ends.
    pub(crate) fn at(&self, value: f64, from: f64, to: f64) -> f64 {
        let share = if self.high > self.low { (value - self.low) / (self.high - self.low) } else { 0.0 };
        from + share * (to - from)
    }

    /// Whether the axis leaves zero out, which must be seen.
    pub(crate) fn is_broken(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }

    /// Value that a bar starts from: zero, or the end that lies closest to it.
    pub(crate) fn origin(&self) -> f64 {
        self.low.max(0.0).min(self.high)
    }

    /// Ticks as printed.
    pub(crate) fn labels(&self, unit: &Unit) -> Vec<String> {
        self.ticks.iter().map(|tick| dutch::bare(*tick, self.decimals, unit)).collect()
    }
}

const SLACK: f64 = 1e-9;

fn bounds(values: &[f64], start: Start) -> (f64, f64) {
    let finite = || values.iter().copied().filter(|value| value.is_finite());
    let low = finite().fold(f64::INFINITY, f64::min);
    let high = finite().fold(f64::NEG_INFINITY, f64::max);
    if low > high {
        return (0.0, 1.0);
    }
    let near = start == Start::Near && (low > 0.0 || high < 0.0) && (high - low) < 0.4 * low.abs().max(high.abs());
    let (low, high) = if near {
        let margin = ((high - low) * 0.1).max(high.abs() * 0.01);
        (low - margin, high + margin)
    } else {
        (low.min(0.0), high.max(0.0))
    };
    if high > low { (low, high) } else { (0.0, 1.0) }
}

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`, with the exponent of that power.
fn round_step(least: f64, whole: bool) -> (f64, i32) {
    let from = if whole { 0 } else { -12 };
    for exponent in from..=300 {
        for times in [1, 2, 5] {
            let step: f64 = format!("{times}e{exponent}").parse().unwrap_or(1.0);
            if step >= least * (1.0 - SLACK) {
                return (step, exponent);
            }
        }
    }
    (least, 0)
}

fn whole_only(unit: &Unit) -> bool {
    match unit {
        Unit::Count(_) => true,
        Unit::Share | Unit::Points | Unit::PerThousand(_) | Unit::Euro | Unit::Quantity(_) => false,
    }
}

fn decimals(exponent: i32, unit: &Unit) -> u8 {
    let shown = match unit {
        Unit::Share | Unit::Points => exponent + 2,
        Unit::Euro if exponent == -1 => -2,
        Unit::Count(_) | Unit::PerThousand(_) | Unit::Euro | Unit::Quantity(_) => exponent,
    };
    u8::try_from(-shown).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], unit: &Unit, start: Start, expected: &[&str]) {
        assert_eq!(Scale::over(values, unit, start, 4).labels(unit), expected);
    }

    #[test]
    fn ticks_stand_at_round_numbers() {
        let people = Unit::Count("leerlingen".to_owned());
        check(&[0.028, 0.287], &Unit::Share, Start::Near, &["0%", "10%", "20%", "30%"]);
        check(&[3.0, 1_873.0], &people, Start::Zero, &["0", "500", "1.000", "1.500", "2.000"]);
        check(&[-0.02, 0.03], &Unit::Points, Start::Near, &["-2", "0", "2", "4"]);
        check(&[1.2, 2.4], &Unit::Euro, Start::Zero, &["€ 0", "€ 1", "€ 2", "€ 3"]);
        check(&[0.05, 0.3], &Unit::Euro, Start::Zero, &["€ 0,00", "€ 0,10", "€ 0,20", "€ 0,30"]);
        check(&[2.0], &people, Start::Zero, &["0", "1", "2"]);
        check(&[0.0, 0.0], &people, Start::Near, &["0", "1"]);
        check(&[], &people, Start::Near, &["0", "1"]);
    }

    #[test]
    fn values_far_from_zero_break_the_axis_but_never_a_bar() {
        let near = Scale::over(&[101.0, 108.0], &Unit::Euro, Start::Near, 4);
        assert!(near.is_broken());
        assert!(!Scale::over(&[101.0, 108.0], &Unit::Euro, Start::Zero, 4).is_broken());
    }

    #[test]
    fn a_value_finds_its_place_between_the_ends() {
        let scale = Scale::over(&[0.0, 0.3], &Unit::Share, Start::Zero, 3);
        assert!((scale.at(0.15, 100.0, 400.0) - 250.0).abs() < 1e-9);
        assert!((scale.at(0.3, 100.0, 400.0) - 400.0).abs() < 1e-9);
    }
}
