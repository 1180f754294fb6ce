//! Chance with a seed: every draw of the sample comes from here, and is the same on every machine.
//!
//! Only whole numbers, additions, multiplications and square roots: those are exact everywhere.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// One stream of draws.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// Streams of one seed do not touch each other: a change in one workbook leaves the others as they are.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// A whole number from 0 up to but not including `limit`; 0 when the limit is 0.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        let scaled = (u64::from(self.0.next_u32()) * u64::from(limit)) >> 32;
        u32::try_from(scaled).unwrap_or(0)
    }

    /// A place in a list with this many items.
    pub(super) fn place(&mut self, items: usize) -> usize {
        let limit = u32::try_from(items).unwrap_or(u32::MAX);
        usize::try_from(self.below(limit)).unwrap_or(0)
    }

    /// Happens once in so many times.
    pub(super) fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// A number from 0 up to but not including 1.
    pub(super) fn unit(&mut self) -> f64 {
        f64::from(self.0.next_u32()) / 4_294_967_296.0
    }

    /// A count around an expectation, with a spread as counts have: the root of the expectation, times `spread`.
    pub(super) fn count_around(&mut self, expected: f64, spread: f64) -> u32 {
        let bell: f64 = (0..12).map(|_| self.unit()).sum::<f64>() - 6.0;
        whole(expected + bell * spread * expected.sqrt())
    }

    /// Puts a list in another order.
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.place(last + 1);
            items.swap(last, other);
        }
    }
}

/// The nearest whole count; 0 for anything below it.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded and clamped to the range of a count first"
)]
pub(super) fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_stream_give_the_same_draws_and_another_stream_does_not() {
        let draws = |seed, stream| {
            let mut dice = Dice::new(seed, stream);
            (0..8).map(|_| dice.below(1_000)).collect::<Vec<_>>()
        };
        assert_eq!(draws(1, 1), draws(1, 1));
        assert_ne!(draws(1, 1), draws(1, 2));
        assert_ne!(draws(1, 1), draws(2, 1));
    }

    #[test]
    fn counts_lie_around_their_expectation() {
        let mut dice = Dice::new(3, 0);
        let draws: Vec<u32> = (0..2_000).map(|_| dice.count_around(25.0, 1.0)).collect();
        let mean = f64::from(draws.iter().sum::<u32>()) / 2_000.0;
        assert!((mean - 25.0).abs() < 0.5, "{mean}");
        assert!(draws.iter().all(|count| *count < 60));
        assert_eq!(whole(-3.0), 0);
    }
}
