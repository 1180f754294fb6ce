//! How many digits after the comma a number bears. Never more precision than the data.

use dossier::finding::Unit;
use dossier::question::Statistic;

use crate::interval::Interval;

/// From this base on a percentage has one digit after the comma.
const SHARE_DIGIT_FROM: u64 = 100;
/// From this base on a percentage under one has two.
const SECOND_SHARE_DIGIT_FROM: u64 = 10_000;
/// From this amount on euros have no cents.
const WHOLE_EUROS_FROM: f64 = 1_000.0;
/// A relative change from this on has no digits after the comma.
const WHOLE_CHANGE_FROM: f64 = 0.1;

/// What the digits of a number depend on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Precision<'a> {
    pub(super) statistic: Statistic,
    pub(super) unit: &'a Unit,
    /// Digits after the point of the values that were added up.
    pub(super) digits: u8,
    /// What the number rests on.
    pub(super) n: u64,
}

/// Digits for a number with its interval.
pub(super) fn decimals(precision: Precision<'_>, value: f64, interval: Option<Interval>) -> u8 {
    let digits = precision.digits;
    match (precision.statistic, precision.unit) {
        (Statistic::Mean, unit) if interval.is_none() && is_round(value, digits, unit) => money(unit, digits, value),
        (Statistic::Mean, unit) => money(unit, mean(digits, reach(interval) * scale(unit)), value),
        (Statistic::Median, unit) => {
            money(unit, if is_round(value, digits, unit) { digits } else { digits + 1 }, value)
        }
        (_, Unit::Share | Unit::Points) => share(precision.n, value),
        (_, Unit::PerThousand(_)) => 1 + u8::from(value.abs() < 1.0 && value != 0.0),
        (_, Unit::Count(_)) => u8::from(value.fract() != 0.0 && value.abs() < 100.0),
        (_, unit @ (Unit::Euro | Unit::Quantity(_))) => money(unit, digits, value),
    }
}

/// Digits for a relative change, a fraction.
pub(super) fn change_decimals(change: f64, n: u64) -> u8 {
    u8::from(change.abs() < WHOLE_CHANGE_FROM && n >= SHARE_DIGIT_FROM)
}

fn share(n: u64, value: f64) -> u8 {
    let tiny = n >= SECOND_SHARE_DIGIT_FROM && value != 0.0 && value.abs() < 0.01;
    u8::from(n >= SHARE_DIGIT_FROM) + u8::from(tiny)
}

/// Two digits of the uncertainty, and at most one more than the values have.
fn mean(digits: u8, reach: f64) -> u8 {
    if reach <= 0.0 {
        return digits + 1;
    }
    let magnitude = libm::floor(libm::log10(reach));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255 by the clamp")]
    let needed = (1.0 - magnitude).clamp(0.0, 200.0) as u8;
    needed.min(digits + 1)
}

/// Euros have no cents or two; percentages are held as fractions, and their digits are counted after the percent.
fn money(unit: &Unit, digits: u8, value: f64) -> u8 {
    match unit {
        Unit::Euro if digits == 0 || value.abs() >= WHOLE_EUROS_FROM => 0,
        Unit::Euro => 2,
        Unit::Share | Unit::Points | Unit::Count(_) | Unit::PerThousand(_) | Unit::Quantity(_) => digits,
    }
}

fn reach(interval: Option<Interval>) -> f64 {
    interval.map_or(0.0, |interval| (interval.high - interval.low) / 2.0)
}

/// Fractions are read as percentages.
fn scale(unit: &Unit) -> f64 {
    match unit {
        Unit::Share | Unit::Points => 100.0,
        Unit::Count(_) | Unit::PerThousand(_) | Unit::Euro | Unit::Quantity(_) => 1.0,
    }
}

fn is_round(value: f64, digits: u8, unit: &Unit) -> bool {
    let scaled = (0..digits).fold(value * scale(unit), |value, _| value * 10.0);
    (scaled - scaled.round()).abs() < 1e-6 * scaled.abs().max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(statistic: Statistic, unit: &Unit, digits: u8, n: u64, value: f64, reach: f64, expected: u8) {
        let interval = (reach > 0.0).then_some(Interval { low: value - reach, high: value + reach });
        assert_eq!(decimals(Precision { statistic, unit, digits, n }, value, interval), expected);
    }

    #[test]
    fn digits_follow_the_data_and_the_uncertainty() {
        let km = Unit::Quantity("km".to_owned());
        check(Statistic::Share, &Unit::Share, 0, 99, 0.25, 0.1, 0);
        check(Statistic::Share, &Unit::Share, 0, 100, 0.25, 0.1, 1);
        check(Statistic::Share, &Unit::Share, 0, 20_000, 0.0025, 0.001, 2);
        check(Statistic::Count, &Unit::Count(String::new()), 0, 412, 412.0, 40.0, 0);
        check(Statistic::Rate, &Unit::PerThousand(String::new()), 0, 5000, 12.3, 2.0, 1);
        check(Statistic::Rate, &Unit::PerThousand(String::new()), 0, 5000, 0.04, 0.01, 2);
        check(Statistic::Mean, &km, 1, 500, 3.2, 0.04, 2);
        check(Statistic::Mean, &km, 1, 500, 3.2, 0.4, 2);
        check(Statistic::Mean, &km, 1, 500, 3.2, 4.0, 1);
        check(Statistic::Mean, &Unit::Euro, 2, 500, 31_234.56, 250.0, 0);
        check(Statistic::Median, &km, 0, 4, 2.5, 0.0, 1);
        check(Statistic::Median, &km, 0, 5, 2.0, 0.0, 0);
        check(Statistic::Sum, &Unit::Euro, 2, 9, 12.5, 0.0, 2);
        check(Statistic::Sum, &Unit::Euro, 2, 9, 120_000.5, 0.0, 0);
    }

    #[test]
    fn a_large_change_is_said_in_whole_percents() {
        assert_eq!((change_decimals(0.124, 500), change_decimals(0.024, 500), change_decimals(0.024, 50)), (0, 1, 0));
    }
}
