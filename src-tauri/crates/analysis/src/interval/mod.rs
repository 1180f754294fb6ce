//! Intervals: between which values a number may lie when only chance is at work.
//!
//! Knows counts, means and ordered values; knows nothing of tables, groups or sentences.

mod summation;

use statrs::distribution::{Continuous as _, ContinuousCDF as _, Gamma, Normal, StudentsT};
use statrs::function::beta::beta_reg;

pub(crate) use summation::count;
pub use summation::{Moments, Total};

/// Lower and upper bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

impl Interval {
    /// Both bounds times a factor that is not negative.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { low: self.low * factor, high: self.high * factor }
    }
}

/// An estimate with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its interval.
    pub interval: Interval,
}

/// Wilson's score interval for a share (Wilson 1927): `part` of `whole`, 0 ≤ part ≤ whole, whole > 0.
pub fn wilson(part: f64, whole: f64, confidence: f64) -> Interval {
    let z = normal_quantile(two_sided(confidence));
    let share = part / whole;
    let squared = z * z / whole;
    let centre = (share + squared / 2.0) / (1.0 + squared);
    let half = z / (1.0 + squared) * ((share * (1.0 - share) + squared / 4.0) / whole).sqrt();
    Interval {
        low: if part <= 0.0 { 0.0 } else { (centre - half).max(0.0) },
        high: if part >= whole { 1.0 } else { (centre + half).min(1.0) },
    }
}

/// Exact interval for a number of events (Garwood 1936), through the gamma distribution; `events` ≥ 0.
pub fn poisson(events: f64, confidence: f64) -> Interval {
    let upper = two_sided(confidence);
    Interval {
        low: if events <= 0.0 { 0.0 } else { gamma_quantile(events, 1.0 - upper) },
        high: gamma_quantile(events + 1.0, upper),
    }
}

/// Student's t interval for a mean; `None` under two values.
pub fn mean(moments: &Moments, confidence: f64) -> Option<Interval> {
    let error = (moments.variance()? / count(moments.n)).sqrt();
    let reach = student_quantile(two_sided(confidence), count(moments.n - 1)) * error;
    Some(Interval { low: moments.mean - reach, high: moments.mean + reach })
}

/// Places (from 1) of the ordered values that bound the median at least this surely, from the binomial distribution
/// with probability one half (Hollander and Wolfe 1999, §3.6); `None` when there are too few values (under 6 at 95 %).
///
/// Chosen over a bootstrap: exact whatever the spread looks like, no seed to keep, and as quick as sorting.
pub fn median_places(n: usize, confidence: f64) -> Option<(usize, usize)> {
    let tail = 1.0 - two_sided(confidence);
    let size = count(n as u64);
    let guess = (size - normal_quantile(1.0 - tail) * size.sqrt()) / 2.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and n by construction")]
    let mut place = guess.floor().clamp(1.0, size.max(1.0)) as usize;
    while place > 1 && lower_half(n, place - 1) > tail {
        place -= 1;
    }
    while place < n / 2 && lower_half(n, place) <= tail {
        place += 1;
    }
    (n > 0 && lower_half(n, place - 1) <= tail).then_some((place, n + 1 - place))
}

/// Interval of the difference `of − from` between two independent estimates, from their own intervals (the "square and
/// add" method). With Wilson intervals it is Newcombe's method 10 (1998); with others Zou and Donner (2008).
pub fn difference(of: Estimate, from: Estimate) -> Interval {
    let gap = of.value - from.value;
    let reach = |a: f64, b: f64| (a * a + b * b).sqrt();
    Interval {
        low: gap - reach(of.value - of.interval.low, from.interval.high - from.value),
        high: gap + reach(of.interval.high - of.value, from.value - from.interval.low),
    }
}

/// Welch's t interval of the difference of two means `of − from`; `None` when either has under two values.
pub fn difference_of_means(of: &Moments, from: &Moments, confidence: f64) -> Option<Interval> {
    let gap = of.mean - from.mean;
    let (first, second) = (of.variance()? / count(of.n), from.variance()? / count(from.n));
    let error = first + second;
    if error <= 0.0 {
        return Some(Interval { low: gap, high: gap });
    }
    let freedom = error * error / (first * first / count(of.n - 1) + second * second / count(from.n - 1));
    let reach = student_quantile(two_sided(confidence), freedom) * error.sqrt();
    Some(Interval { low: gap - reach, high: gap + reach })
}

/// The quantile of sorted values as R's type 7 and every spreadsheet compute it; `None` without values.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = count(last as u64) * share.clamp(0.0, 1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the last place")]
    let below = place.floor() as usize;
    let low = *sorted.get(below)?;
    let high = *sorted.get((below + 1).min(last))?;
    Some(low + (place - place.floor()) * (high - low))
}

/// The middle of sorted values; the mean of the two middle ones when they are even in number.
pub fn median(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(half - 1)?;
    Some(lower + (upper - lower) / 2.0)
}

fn two_sided(confidence: f64) -> f64 {
    0.5 + confidence / 2.0
}

fn normal_quantile(probability: f64) -> f64 {
    Normal::standard().inverse_cdf(probability)
}

/// Quantile of the gamma distribution with scale 1. From shape 1,000 on by its Cornish–Fisher expansion (ten digits and
/// more between −4 and 4 standard deviations); from 50 on with one step of Halley's method behind it; below by the
/// library. The library's own quantile halves its way down through sums as long as the shape is large: a millisecond
/// for each, where a table can have twenty thousand.
fn gamma_quantile(shape: f64, probability: f64) -> f64 {
    if shape < 50.0 {
        return Gamma::new(shape, 1.0).map_or(f64::NAN, |gamma| gamma.inverse_cdf(probability));
    }
    let close = gamma_expansion(shape, probability);
    if shape < 1000.0 { one_step_closer(shape, probability, close) } else { close }
}

/// Cornish–Fisher expansion around the normal quantile, with the terms that Goldberg and Levine (1946) give for χ².
fn gamma_expansion(shape: f64, probability: f64) -> f64 {
    let z = normal_quantile(probability);
    let s = z * z;
    let terms = [
        (s - 1.0) / 3.0,
        z * (s - 7.0) / 36.0,
        -((6.0 * s + 14.0) * s - 32.0) / 1620.0,
        z * ((9.0 * s + 256.0) * s - 433.0) / 38_880.0,
        (((12.0 * s - 243.0) * s - 923.0) * s + 1472.0) / 204_120.0,
    ];
    let root = shape.sqrt();
    shape + root * z + terms.iter().rev().fold(0.0, |sum, term| sum / root + term)
}

/// One step of Halley's method towards the quantile, on the tail that is the smaller.
fn one_step_closer(shape: f64, probability: f64, near: f64) -> f64 {
    let Ok(gamma) = Gamma::new(shape, 1.0) else { return f64::NAN };
    let error = if probability < 0.5 { gamma.cdf(near) - probability } else { 1.0 - probability - gamma.sf(near) };
    let newton = error / gamma.pdf(near);
    let curve = (shape - 1.0) / near - 1.0;
    near - newton / (1.0 - newton * curve / 2.0)
}

/// Quantile of Student's t. From 1,000 degrees on by the expansion around the normal quantile (Abramowitz and Stegun
/// 26.7.5): the library's inverse beta loses digits there (five are left at a million degrees).
fn student_quantile(probability: f64, freedom: f64) -> f64 {
    if freedom < 1000.0 {
        return StudentsT::new(0.0, 1.0, freedom).map_or(f64::NAN, |student| student.inverse_cdf(probability));
    }
    let z = normal_quantile(probability);
    let s = z * z;
    let first = z * (s + 1.0) / 4.0;
    let second = z * ((5.0 * s + 16.0) * s + 3.0) / 96.0;
    let third = z * (((3.0 * s + 19.0) * s + 17.0) * s - 15.0) / 384.0;
    let fourth = z * ((((79.0 * s + 776.0) * s + 1482.0) * s - 1920.0) * s - 945.0) / 92_160.0;
    z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom
}

/// Chance that at most `below` of `n` values lie under the median.
fn lower_half(n: usize, below: usize) -> f64 {
    if below >= n { 1.0 } else { beta_reg(count((n - below) as u64), count(below as u64 + 1), 0.5) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    #[allow(clippy::float_cmp, reason = "only an exact zero has no scale")]
    fn near(got: f64, expected: f64, digits: f64) {
        let scale = if expected == 0.0 { 1.0 } else { expected.abs() };
        let error = (got - expected).abs() / scale;
        assert!(error < libm::pow(10.0, -digits), "{got} is not {expected}: off by {error:e}");
    }

    #[test]
    fn a_share_of_nothing_starts_at_nothing() {
        let none = wilson(0.0, 20.0, 0.95);
        assert!(none.low == 0.0 && none.high < 0.17);
        near(wilson(20.0, 20.0, 0.95).high, 1.0, 15.0);
    }

    // scipy 1.17.1: stats.t.ppf(p, df); 1 000 is where the expansion takes over.
    #[test]
    fn student_quantiles_hold_at_any_number_of_degrees() {
        for (freedom, probability, expected) in [
            (1.0, 0.975, 12.706_204_736_174_694),
            (3.0, 0.975, 3.182_446_305_283_707_8),
            (17.776_473_516_178_5, 0.975, 2.102_817_241_569_802),
            (999.0, 0.999_975, 4.073_404_173_332_39),
            (10_000.0, 0.975, 1.960_201_239_890_626),
            (1_000_000.0, 0.975, 1.959_966_356_814_107),
        ] {
            near(student_quantile(probability, freedom), expected, 11.0);
        }
        near(student_quantile(0.999_975, 999.999_999), student_quantile(0.999_975, 1000.0), 10.0);
    }

    // mpmath 1.3, 40 digits: the root of gammainc(shape, 0, x, regularized=True) = probability.
    #[test]
    fn gamma_quantiles_hold_at_any_shape() {
        for (shape, probability, expected) in [
            (50.0, 0.025, 37.110_963_737_461_86),
            (50.0, 0.99999, 86.049_471_018_069_04),
            (451.0, 0.000_025, 369.968_309_425_911_7),
            (451.0, 0.975, 493.562_193_943_470_2),
            (999.0, 0.975, 1_061.890_150_934_382),
            (1_000.0, 0.025, 938.973_018_407_695_2),
            (1_000.0, 0.999_975, 1_133.432_110_977_661),
            (12_345.0, 0.000_5, 11_982.668_638_512_51),
            (4_500_000.0, 0.975, 4_504_158.658_544_91),
        ] {
            near(gamma_quantile(shape, probability), expected, 11.0);
        }
    }

    #[test]
    fn medians_of_few_values_have_no_interval() {
        assert_eq!(median_places(0, 0.95), None);
        assert_eq!(median_places(5, 0.95), None);
        assert_eq!(median_places(6, 0.95), Some((1, 6)));
        assert_eq!(median_places(9, 0.95), Some((2, 8)));
    }

    // scipy 1.17.1: int(stats.binom.ppf(0.025, n, 0.5)), which is the lowest place: P(B <= place - 1) <= 0.025.
    #[test]
    fn places_around_the_median_are_those_of_the_binomial() {
        for (n, low) in [(20, 6), (100, 40), (1_000, 469), (10_001, 4_902), (1_000_000, 499_020)] {
            let (first, last) = median_places(n, 0.95).unwrap();
            assert_eq!((first, last), (low, n + 1 - low), "n = {n}");
        }
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        assert_eq!(median(&[1.0, 2.0, 4.0]), Some(2.0));
        assert_eq!(median(&[1.0, 2.0, 4.0, 9.0]), Some(3.0));
        assert_eq!(median(&[]), None);
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0], 0.9), Some(3.7));
    }

    #[test]
    fn a_difference_between_sure_numbers_is_sure() {
        let sure = |value| Estimate { value, interval: Interval { low: value, high: value } };
        assert_eq!(difference(sure(0.5), sure(0.2)), Interval { low: 0.3, high: 0.3 });
        let flat = Moments { n: 3, mean: 2.0, squares: 0.0 };
        assert_eq!(difference_of_means(&flat, &flat, 0.95), Some(Interval { low: 0.0, high: 0.0 }));
    }
}
