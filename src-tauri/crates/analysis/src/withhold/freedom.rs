//! How far the counts of one withheld cell can move while the reader sees no difference.
//!
//! Knows one cell at a time. A reader who knows the rule and the reason knows that the true counts give that reason;
//! every other count that gives it too remains possible.

use dossier::finding::Withheld;

use super::{Fraction, Rule};

/// Counts of one cell or one total.
#[derive(Clone, Copy, Debug)]
pub(super) enum Counts {
    /// One count.
    Plain(f64),
    /// A part and its whole.
    Part {
        /// The number on top.
        part: f64,
        /// The number below.
        whole: f64,
        /// What it is divided for.
        of: Fraction,
        /// Whether the reader can learn the whole by itself.
        base: Base,
    },
}

/// Whether the reader can learn the whole of a part: a finding about the wholes would follow the same rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// It would be shown.
    Known,
    /// It would be withheld.
    Withheld,
}

/// Over what a total adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Across {
    /// Over the groups of one period (or over the only axis there is).
    Groups,
    /// Over the periods of one group.
    Periods,
}

/// A way in which counts can move: the three keep the whole, the rest or the part as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// The part moves against the rest of the whole. The only one for a plain count.
    Part,
    /// The part moves together with the whole.
    Both,
    /// The rest moves together with the whole.
    Rest,
}

/// The counts that a reader may not learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantity {
    /// The number on top.
    Part,
    /// The number below.
    Whole,
    /// What is left of the whole.
    Rest,
}

/// What the reader knows of the reason for which counts are withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// This one.
    Known(Withheld),
    /// Everything is withheld without distinction.
    Unknown,
}

pub(super) const MOVES: [Move; 3] = [Move::Part, Move::Both, Move::Rest];

/// Steps looked at in each direction; further ones are not needed to leave five values.
const REACH: i32 = 40;

/// The steps that counts can move, from `-REACH` to `REACH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Freedom(u128);

impl Counts {
    /// Why the counts must be withheld by themselves.
    pub(super) fn primary(self, rule: &Rule) -> Option<Withheld> {
        match self {
            Self::Plain(count) => rule.is_small(count).then_some(Withheld::Small),
            Self::Part { part, whole, of, .. } => {
                let percentage = match of {
                    Fraction::Rate => false,
                    Fraction::Percentage | Fraction::OfTotal => true,
                };
                let under = |least: u32| percentage && whole > 0.0 && whole < f64::from(least);
                if rule.is_small(part)
                    || rule.is_small(whole)
                    || rule.is_small(whole - part)
                    || under(rule.telling_base())
                {
                    return Some(Withheld::Small);
                }
                under(rule.share_base).then_some(Withheld::Base)
            }
        }
    }

    /// The sum of counts. All parts of a total add up to that total, over the groups.
    pub(super) fn total<'a>(counts: impl Iterator<Item = &'a Counts>, across: Across) -> Counts {
        let mut sum: Option<Counts> = None;
        for next in counts {
            sum = Some(match (sum, *next) {
                (None, Self::Part { part, of: Fraction::OfTotal, .. }) if across == Across::Groups => Self::Plain(part),
                (None, first) => first,
                (Some(Self::Plain(sum)), Self::Plain(count) | Self::Part { part: count, .. }) => {
                    Self::Plain(sum + count)
                }
                (Some(Self::Part { part: sum, whole: below, of, base }), Self::Plain(part)) => {
                    Self::Part { part: sum + part, whole: below, of, base }
                }
                (Some(Self::Part { part: sum, whole: below, of, base }), Self::Part { part, whole, .. }) => {
                    Self::Part { part: sum + part, whole: below + whole, of, base }
                }
            });
        }
        sum.unwrap_or(Self::Plain(0.0))
    }

    /// The whole as a count of its own, when it differs from cell to cell.
    pub(super) fn whole(self) -> Option<Self> {
        match self {
            Self::Part { whole, of: Fraction::Rate | Fraction::Percentage, .. } => Some(Self::Plain(whole)),
            Self::Plain(_) | Self::Part { of: Fraction::OfTotal, .. } => None,
        }
    }

    /// The same counts, with or without the whole being known by itself.
    pub(super) fn with_base(self, withheld: Option<Withheld>) -> Self {
        match self {
            Self::Plain(_) => self,
            Self::Part { part, whole, of, .. } => {
                let base = if withheld.is_some() { Base::Withheld } else { Base::Known };
                Self::Part { part, whole, of, base }
            }
        }
    }

    /// How many people, households or cases the cell is about: what is lost when it is withheld.
    pub(super) fn size(self) -> f64 {
        match self {
            Self::Plain(count) => count,
            Self::Part { part, of: Fraction::OfTotal, .. } => part,
            Self::Part { part, whole, of: Fraction::Rate | Fraction::Percentage, .. } => part.max(whole),
        }
    }

    /// The counts that must stay uncertain: the small ones, else the number on top.
    pub(super) fn secrets(self, rule: &Rule) -> Vec<Quantity> {
        let Self::Part { part, whole, of, .. } = self else { return vec![Quantity::Part] };
        let base = if of == Fraction::OfTotal { 0.0 } else { whole };
        let all = [(Quantity::Part, part), (Quantity::Whole, base), (Quantity::Rest, whole - part)];
        let small: Vec<Quantity> =
            all.iter().filter(|(_, count)| rule.is_small(*count)).map(|(which, _)| *which).collect();
        if small.is_empty() || (of == Fraction::OfTotal && rule.is_small(whole)) { vec![Quantity::Part] } else { small }
    }

    /// The steps that these counts can move in one way, for a reader who knows the reason.
    pub(super) fn freedom(self, way: Move, reason: Reason, rule: &Rule) -> Freedom {
        let mut steps = 1_u128 << REACH;
        if !self.can(way) {
            return Freedom(steps);
        }
        let own = self.primary(rule);
        for step in (-REACH..=REACH).filter(|step| *step != 0) {
            let moved = self.moved(way, f64::from(step));
            if self.allows(moved, rule) && fits(own, moved.primary(rule), reason) {
                steps |= 1 << (step + REACH);
            }
        }
        Freedom(steps)
    }

    fn can(self, way: Move) -> bool {
        match self {
            Self::Part { of: Fraction::Rate | Fraction::Percentage, base: Base::Withheld, .. } => true,
            Self::Plain(_) | Self::Part { .. } => way == Move::Part,
        }
    }

    fn moved(self, way: Move, step: f64) -> Self {
        match self {
            Self::Plain(count) => Self::Plain(count + step),
            Self::Part { part, whole, of, base } => match way {
                Move::Part => Self::Part { part: part + step, whole, of, base },
                Move::Both => Self::Part { part: part + step, whole: whole + step, of, base },
                Move::Rest => Self::Part { part, whole: whole + step, of, base },
            },
        }
    }

    /// Whether counts can exist that these were moved to; an empty cell would have been shown. A part of a small total is bounded by the rule only: that
    /// total is withheld itself. A whole stays small or stays not small: a finding about the wholes would tell which.
    fn allows(self, moved: Self, rule: &Rule) -> bool {
        match (self, moved) {
            (_, Self::Plain(count)) => count >= 1.0,
            (_, Self::Part { part, whole, of: Fraction::OfTotal, .. }) if rule.is_small(whole) => {
                part >= 0.0 && part < f64::from(rule.small) + 1.0
            }
            (Self::Part { part: was, whole: of_was, .. }, Self::Part { part, whole, .. }) => {
                let possible = part >= 0.0 && whole >= 1.0 && (part <= whole || was > of_was);
                possible && rule.is_small(whole) == rule.is_small(of_was)
            }
            (Self::Plain(_), Self::Part { .. }) => false,
        }
    }
}

/// Whether a reader who knows the reason takes the moved counts for possible.
fn fits(own: Option<Withheld>, moved: Option<Withheld>, reason: Reason) -> bool {
    match reason {
        Reason::Unknown => true,
        Reason::Known(Withheld::Small) if own != Some(Withheld::Small) => true,
        Reason::Known(Withheld::Base) if own != Some(Withheld::Base) => moved != Some(Withheld::Small),
        Reason::Known(_) => moved == own,
    }
}

impl Move {
    /// Whether this way of moving makes a count uncertain.
    pub(super) fn covers(self, secret: Quantity) -> bool {
        match self {
            Self::Part => secret != Quantity::Whole,
            Self::Both => secret != Quantity::Rest,
            Self::Rest => secret != Quantity::Part,
        }
    }
}

impl Freedom {
    /// Only where it stands.
    pub(super) const NONE: Self = Self(1 << REACH);

    /// Steps down that can all be taken one by one.
    pub(super) fn down(self) -> i32 {
        (1..=REACH).take_while(|step| self.has(-step)).last().unwrap_or(0)
    }

    /// Steps up that can all be taken one by one.
    pub(super) fn up(self) -> i32 {
        (1..=REACH).take_while(|step| self.has(*step)).last().unwrap_or(0)
    }

    /// Number of values within these steps, its own among them.
    pub(super) fn values(self, low: i32, high: i32) -> u32 {
        let (low, high) = (low.clamp(-REACH, 0), high.clamp(0, REACH));
        let width = u32::try_from(high - low + 1).unwrap_or(1);
        ((self.0 >> (low + REACH)) & ((1 << width) - 1)).count_ones()
    }

    /// The narrowest windows of steps around zero that hold this many values.
    pub(super) fn windows(self, values: u32) -> Vec<(i32, i32)> {
        let others = usize::try_from(values).unwrap_or(1).saturating_sub(1);
        let below: Vec<i32> = (1..=REACH).map(|step| -step).filter(|step| self.has(*step)).take(others).collect();
        let above: Vec<i32> = (1..=REACH).filter(|step| self.has(*step)).take(others).collect();
        let edge = |steps: &[i32], taken: usize| if taken == 0 { Some(0) } else { steps.get(taken - 1).copied() };
        (0..=others).filter_map(|down| Some((edge(&below, down)?, edge(&above, others - down)?))).collect()
    }

    fn has(self, step: i32) -> bool {
        self.0 >> (step + REACH) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule = Rule { small: 9, share_base: 50 };

    fn part(part: f64, whole: f64) -> Counts {
        Counts::Part { part, whole, of: Fraction::Percentage, base: Base::Known }
    }

    #[test]
    fn a_small_count_can_be_any_small_count() {
        let freedom = Counts::Plain(4.0).freedom(Move::Part, Reason::Known(Withheld::Small), &RULE);
        assert_eq!((freedom.down(), freedom.up(), freedom.values(-40, 40)), (3, 5, 9));
    }

    #[test]
    fn a_count_withheld_for_another_stays_out_of_the_small_ones() {
        let freedom = Counts::Plain(12.0).freedom(Move::Part, Reason::Known(Withheld::Secondary), &RULE);
        assert_eq!((freedom.down(), freedom.up()), (2, 40));
        assert_eq!(freedom.windows(5), [(0, 4), (-1, 3), (-2, 2)]);
    }

    #[test]
    fn a_share_of_a_small_base_keeps_its_reason() {
        let cell = part(0.0, 30.0);
        assert_eq!(cell.primary(&RULE), Some(Withheld::Base));
        let freedom = cell.freedom(Move::Part, Reason::Known(Withheld::Base), &RULE);
        assert_eq!((freedom.up(), freedom.values(0, 30)), (0, 13));
        assert_eq!(freedom.windows(5), [(0, 13)]);
    }

    #[test]
    fn numerator_complement_and_base_each_make_a_share_small() {
        let check = |on_top, below| part(on_top, below).primary(&RULE);
        assert_eq!(check(3.0, 100.0), Some(Withheld::Small));
        assert_eq!(check(97.0, 100.0), Some(Withheld::Small));
        assert_eq!(check(0.0, 8.0), Some(Withheld::Small));
        assert_eq!(check(20.0, 40.0), Some(Withheld::Base));
        assert_eq!(check(0.0, 50.0), None);
        assert_eq!(check(50.0, 50.0), None);
    }
}
