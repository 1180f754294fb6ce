//! Sums and spreads that keep their digits. Knows numbers only, not where they come from.

/// A sum that carries along what rounding dropped (Neumaier 1974, in Knuth's branch-free form).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    high: f64,
    low: f64,
}

impl Total {
    /// The sum of nothing.
    pub const ZERO: Self = Self { high: 0.0, low: 0.0 };

    /// Adds a value.
    #[inline]
    pub fn add(&mut self, value: f64) {
        let sum = self.high + value;
        let back = sum - self.high;
        self.low += (self.high - (sum - back)) + (value - back);
        self.high = sum;
    }

    /// Adds another sum.
    pub fn plus(&mut self, other: Self) {
        self.add(other.high);
        self.add(other.low);
    }

    /// The sum.
    pub fn value(self) -> f64 {
        self.high + self.low
    }
}

impl FromIterator<f64> for Total {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut total = Self::default();
        values.into_iter().for_each(|value| total.add(value));
        total
    }
}

/// How many values there are, their mean, and the sum of their squared distances to it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    /// Number of values.
    pub n: u64,
    /// Mean; 0 when there are no values.
    pub mean: f64,
    /// Sum of squared distances to the mean.
    pub squares: f64,
}

impl Moments {
    /// Moments of some values: the mean first, then the distances to it (two passes, corrected for the mean's rounding).
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as u64;
        if n == 0 {
            return Self::default();
        }
        let mean = values.iter().copied().collect::<Total>().value() / count(n);
        let distances: Total = values.iter().map(|value| value - mean).collect();
        let squares: Total = values.iter().map(|value| (value - mean) * (value - mean)).collect();
        Self::from_distances(n, mean, distances.value(), squares.value())
    }

    /// Moments from the sum of the distances to a mean and of their squares, both summed after the mean was known.
    pub fn from_distances(n: u64, mean: f64, distances: f64, squares: f64) -> Self {
        let correction = if n == 0 { 0.0 } else { distances * distances / count(n) };
        Self { n, mean, squares: (squares - correction).max(0.0) }
    }

    /// Moments of both together (Chan, Golub and LeVeque 1979).
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        if self.n == 0 || other.n == 0 {
            return if self.n == 0 { other } else { self };
        }
        let n = self.n + other.n;
        let gap = other.mean - self.mean;
        let weight = count(other.n) / count(n);
        Self {
            n,
            mean: self.mean + gap * weight,
            squares: self.squares + other.squares + gap * gap * count(self.n) * weight,
        }
    }

    /// Moments of what is left when a part is taken out; nothing when the part is not smaller.
    #[must_use]
    pub fn minus(self, part: Self) -> Self {
        if part.n == 0 {
            return self;
        }
        let Some(n) = self.n.checked_sub(part.n).filter(|left| *left > 0) else { return Self::default() };
        let mean = self.mean + (self.mean - part.mean) * count(part.n) / count(n);
        let gap = part.mean - mean;
        let between = gap * gap * count(n) * count(part.n) / count(self.n);
        Self { n, mean, squares: (self.squares - part.squares - between).max(0.0) }
    }

    /// Variance with n − 1; `None` under two values.
    pub fn variance(&self) -> Option<f64> {
        (self.n >= 2).then(|| self.squares / count(self.n - 1))
    }

    /// Standard deviation with n − 1; `None` under two values.
    pub fn deviation(&self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }
}

/// A number of rows as a float; exact up to 2⁵³, far beyond any sheet.
#[allow(clippy::cast_precision_loss, reason = "a sheet has a million rows; exact up to 2^53")]
pub(crate) fn count(n: u64) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_keeps_what_rounding_would_drop() {
        let total: Total = [1e16, 1.0, -1e16, 1.0].into_iter().collect();
        assert!((total.value() - 2.0).abs() < f64::EPSILON);
        let mut sum = Total::default();
        for _ in 0..1_000_000 {
            sum.add(0.1);
        }
        assert!((sum.value() - 100_000.0).abs() < 1e-9);
    }

    #[test]
    fn taking_a_part_out_undoes_putting_it_in() {
        let first = Moments::of(&[1.0, 4.0, 4.5, 9.0]);
        let second = Moments::of(&[-3.0, 0.25, 2.0]);
        let both = first.plus(second);
        let direct = Moments::of(&[1.0, 4.0, 4.5, 9.0, -3.0, 0.25, 2.0]);
        assert!((both.mean - direct.mean).abs() < 1e-14 && (both.squares - direct.squares).abs() < 1e-12);
        let left = both.minus(second);
        assert!((left.mean - first.mean).abs() < 1e-14 && (left.squares - first.squares).abs() < 1e-12);
        assert_eq!(both.minus(both).n, 0);
    }

    #[test]
    fn one_value_has_no_spread() {
        assert_eq!(Moments::of(&[7.0]).deviation(), None);
        assert_eq!(Moments::of(&[]).n, 0);
    }
}
