//! Differences between numbers, and which of them are more than chance.
//!
//! A group is tested against all others, not against a whole that it is part of; its difference with the whole is that
//! difference made smaller by its own weight. A median is the exception: it is held against the whole, which makes the
//! interval too wide rather than too narrow. Many comparisons at once are corrected by Holm's method (1979).

use std::borrow::Cow;

use dossier::finding::Standing;

use super::level::{Basis, Level};
use crate::interval::{self, Interval};

/// A number held against another.
#[derive(Clone, Debug)]
pub(super) struct Contrast<'a> {
    of: &'a Level<'a>,
    from: Cow<'a, Level<'a>>,
    /// The difference that is shown is this part of the difference that is tested.
    factor: f64,
    /// The difference that is shown.
    pub(super) value: f64,
}

impl<'a> Contrast<'a> {
    /// Two numbers that have no rows in common.
    pub(super) fn between(of: &'a Level<'a>, from: &'a Level<'a>) -> Option<Self> {
        Some(Self { value: of.value()? - from.value()?, of, from: Cow::Borrowed(from), factor: 1.0 })
    }

    /// A number and the whole that it is part of; `None` when there is nothing beside it.
    pub(super) fn with_whole(of: &'a Level<'a>, whole: &'a Level<'a>) -> Option<Self> {
        let value = of.value()? - whole.value()?;
        let (rest, factor) = match (&of.basis, &whole.basis) {
            (Basis::Events { events, exposure }, Basis::Events { events: all, exposure: everywhere }) => {
                let left = everywhere - exposure;
                if left <= 0.0 {
                    return None;
                }
                (Basis::Events { events: (all - events).max(0.0), exposure: left }, left / everywhere)
            }
            (Basis::Part { part, whole: size }, Basis::Part { part: all, whole: everything }) => {
                let left = everything - size;
                if left <= 0.0 {
                    return None;
                }
                (Basis::Part { part: (all - part).clamp(0.0, left), whole: left }, left / everything)
            }
            (Basis::Sample(own), Basis::Sample(all)) => {
                let rest = all.minus(*own);
                (Basis::Sample(rest), interval::count(rest.n) / interval::count(all.n))
            }
            (_, _) => return Some(Self { of, from: Cow::Borrowed(whole), factor: 1.0, value }),
        };
        let from = Level { basis: rest, n: whole.n, used: whole.used, top: whole.top, bottom: whole.bottom };
        Some(Self { of, from: Cow::Owned(from), factor, value })
    }

    /// The interval of the difference that is shown.
    pub(super) fn interval(&self, confidence: f64) -> Option<Interval> {
        let tested = match (&self.of.basis, &self.from.basis) {
            (Basis::Sample(of), Basis::Sample(from)) => interval::difference_of_means(of, from, confidence)?,
            (_, Basis::Amount(fixed)) => {
                let own = self.of.interval(confidence)?;
                Interval { low: own.low - fixed, high: own.high - fixed }
            }
            (_, _) => interval::difference(self.of.estimate(confidence)?, self.from.estimate(confidence)?),
        };
        Some(tested.times(self.factor))
    }

    /// How the two stand to each other by themselves; `None` where chance does not bear on them.
    fn standing(&self, confidence: f64) -> Option<Standing> {
        Some(match self.interval(confidence)? {
            Interval { low, .. } if low > 0.0 => Standing::Higher,
            Interval { high, .. } if high < 0.0 => Standing::Lower,
            Interval { .. } => Standing::NotShown,
        })
    }
}

/// How each number stands to what it was held against, with all comparisons taken together; `None` where chance does not
/// bear on the number.
///
/// Holm's method by intervals: all that are left are tested at one m-th of the level, for the m that are left; those that
/// are shown go out, until a round shows none. That is the same as going down the p-values one by one. A difference that
/// is not shown when it is taken alone never is, so the rounds pass it by.
pub(super) fn standings(contrasts: &[Option<Contrast<'_>>], confidence: f64) -> Vec<Option<Standing>> {
    let alone: Vec<Option<Standing>> =
        contrasts.iter().map(|contrast| contrast.as_ref()?.standing(confidence)).collect();
    let mut left = alone.iter().flatten().count();
    let mut standings: Vec<Option<Standing>> = alone.iter().map(|own| own.map(|_| Standing::NotShown)).collect();
    let mut hopeful: Vec<usize> =
        (0..alone.len()).filter(|place| alone[*place].is_some_and(|own| own != Standing::NotShown)).collect();
    loop {
        let tested = hopeful.len();
        let surely = 1.0 - (1.0 - confidence) / interval::count(left.max(1) as u64);
        hopeful.retain(|place| {
            // Few values can have no interval as sure as this; with fewer comparisons left they may.
            let standing = contrasts[*place].as_ref().and_then(|contrast| contrast.standing(surely));
            standings[*place] = standing.or(Some(Standing::NotShown));
            standings[*place] == Some(Standing::NotShown)
        });
        if hopeful.len() == tested {
            return standings;
        }
        left -= tested - hopeful.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(part: f64, whole: f64) -> Level<'static> {
        Level { basis: Basis::Part { part, whole }, n: 0, used: 0, top: part, bottom: whole }
    }

    #[test]
    fn a_group_is_tested_against_the_others_and_shown_against_the_whole() {
        let (group, whole, others) = (share(30.0, 100.0), share(70.0, 400.0), share(40.0, 300.0));
        let contrast = Contrast::with_whole(&group, &whole).unwrap();
        assert!((contrast.value - 0.125).abs() < 1e-12);
        let direct = Contrast::between(&group, &others).unwrap();
        let (shown, tested) = (contrast.interval(0.95).unwrap(), direct.interval(0.95).unwrap());
        assert!((shown.low - tested.low * 0.75).abs() < 1e-12 && (shown.high - tested.high * 0.75).abs() < 1e-12);
    }

    #[test]
    fn a_difference_shown_alone_can_drown_among_many() {
        let (high, low, same) = (share(60.0, 200.0), share(41.0, 200.0), share(50.0, 200.0));
        let contrast = || Contrast::between(&high, &low);
        assert_eq!(standings(&[contrast()], 0.95), [Some(Standing::Higher)]);
        let none = || Contrast::between(&same, &same);
        let many: Vec<_> = std::iter::once(contrast()).chain((0..19).map(|_| none())).collect();
        assert_eq!(standings(&many, 0.95), vec![Some(Standing::NotShown); 20]);
    }

    #[test]
    fn one_that_is_not_shown_does_not_stand_in_the_way_of_others() {
        let rising = |low: f64, high: f64| {
            let ordered = |middle: f64| (0..60).map(|place| middle + f64::from(place) / 60.0).collect::<Vec<_>>();
            let basis = |middle| Basis::Ordered(Cow::Owned(ordered(middle)));
            let level = |middle| Level { basis: basis(middle), n: 60, used: 60, top: 0.0, bottom: 0.0 };
            (level(low), level(high))
        };
        let (far, near) = (rising(0.0, 9.0), rising(0.0, 0.1));
        let contrasts = [Contrast::between(&near.1, &near.0), Contrast::between(&far.1, &far.0)];
        assert_eq!(standings(&contrasts, 0.95), [Some(Standing::NotShown), Some(Standing::Higher)]);
    }

    #[test]
    fn amounts_have_no_standing() {
        let amount = |value| Level { basis: Basis::Amount(value), n: 1, used: 1, top: value, bottom: 0.0 };
        let (more, less) = (amount(5.0), amount(3.0));
        assert_eq!(standings(&[Contrast::between(&more, &less)], 0.95), [None]);
    }
}
