//! Proof by attack. The attacker knows the rule, the reasons, everything that is shown and all totals that would be
//! shown by themselves, and works out which counts remain possible: exactly, by search, not by our own reasoning.
//!
//! Knows nothing of how cells are chosen.

use std::collections::BTreeSet;

use dossier::finding::Withheld;
use proptest::prelude::*;

use super::{Exposed, Fraction, Pattern, Rule, Shape, withhold};

const RULE: Rule = Rule { small: 9, share_base: 50 };

/// Choices that a search may try before it gives up. Giving up makes the attacker too strong, so a table that seems cracked
/// must not be one that was only searched too short.
const SEARCH: u32 = 20_000;

/// How far from the true counts the attacker looks: as far as the protection counts on.
const NEAR: i32 = 40;

/// A part and a whole; plain counts have a whole of zero.
type Pair = (i32, i32);

/// Something unknown: the pairs that are still possible. The true one comes first, which only shortens the search.
#[derive(Clone, Debug)]
struct Unknown {
    possible: Vec<Pair>,
}

/// Members add up to a total.
#[derive(Clone, Debug)]
struct Sum {
    members: Vec<usize>,
    total: usize,
}

#[derive(Clone, Debug, Default)]
struct Attack {
    unknowns: Vec<Unknown>,
    sums: Vec<Sum>,
}

impl Attack {
    fn know(&mut self, pair: Pair) -> usize {
        self.guess(vec![pair], pair)
    }

    fn guess(&mut self, mut possible: Vec<Pair>, truth: Pair) -> usize {
        possible.sort_by_key(|pair| ((pair.0 - truth.0).abs() + (pair.1 - truth.1).abs(), *pair));
        self.unknowns.push(Unknown { possible });
        self.unknowns.len() - 1
    }

    /// The values that a count of an unknown can have, up to `enough` of them.
    fn values(&self, which: usize, count: impl Fn(Pair) -> i32, enough: u32) -> BTreeSet<i32> {
        let mut start = self.clone();
        if !start.narrow() {
            return BTreeSet::new();
        }
        let mut found = BTreeSet::new();
        let mut tried = BTreeSet::new();
        for pair in start.unknowns[which].possible.clone() {
            if found.len() >= enough as usize {
                break;
            }
            if found.contains(&count(pair)) || !tried.insert(pair) {
                continue;
            }
            let mut trial = start.clone();
            trial.unknowns[which].possible = vec![pair];
            if trial.solvable(&mut { SEARCH }) {
                found.insert(count(pair));
            }
        }
        found
    }

    /// Whether some choice for every unknown makes all sums right. Gives up as "no" when the search gets too long.
    fn solvable(&mut self, steps: &mut u32) -> bool {
        if *steps == 0 || !self.narrow() {
            return false;
        }
        *steps -= 1;
        let open = (0..self.unknowns.len()).filter(|which| self.unknowns[*which].possible.len() > 1);
        let Some(next) = open.min_by_key(|which| self.unknowns[*which].possible.len()) else { return true };
        for pair in self.unknowns[next].possible.clone() {
            let mut trial = self.clone();
            trial.unknowns[next].possible = vec![pair];
            if trial.solvable(steps) {
                return true;
            }
        }
        false
    }

    /// Strikes out what no sum allows, until nothing changes; `false` when an unknown has nothing left.
    fn narrow(&mut self) -> bool {
        loop {
            let before: usize = self.unknowns.iter().map(|unknown| unknown.possible.len()).sum();
            for sum in self.sums.clone() {
                let signed = |which: &usize| if *which == sum.total { -1 } else { 1 };
                let all: Vec<usize> = sum.members.iter().copied().chain([sum.total]).collect();
                for count in [|pair: Pair| pair.0, |pair: Pair| pair.1] {
                    let ends: Vec<(i32, i32)> =
                        all.iter().map(|which| self.ends(*which, count, signed(which))).collect();
                    let (low, high) = ends.iter().fold((0, 0), |(low, high), end| (low + end.0, high + end.1));
                    for (which, end) in all.iter().zip(&ends) {
                        let (others_low, others_high) = (low - end.0, high - end.1);
                        let sign = signed(which);
                        self.unknowns[*which]
                            .possible
                            .retain(|pair| (-others_high..=-others_low).contains(&(sign * count(*pair))));
                        if self.unknowns[*which].possible.is_empty() {
                            return false;
                        }
                    }
                }
            }
            if before == self.unknowns.iter().map(|unknown| unknown.possible.len()).sum::<usize>() {
                return true;
            }
        }
    }

    fn ends(&self, which: usize, count: impl Fn(Pair) -> i32, sign: i32) -> (i32, i32) {
        let values = self.unknowns[which].possible.iter().map(|pair| sign * count(*pair));
        (values.clone().min().unwrap_or(0), values.max().unwrap_or(0))
    }
}

/// What a reason tells about counts under the published rule.
fn reason(pair: Pair, fraction: Option<Fraction>, rule: &Rule) -> Option<Withheld> {
    let small = |count: i32| count >= 1 && count <= i32::try_from(rule.small).unwrap();
    let (part, whole) = pair;
    match fraction {
        None => small(part).then_some(Withheld::Small),
        Some(fraction) => {
            let percentage = fraction != Fraction::Rate;

            let telling = i32::try_from(2 * rule.small + rule.ambiguity() - 1).unwrap();
            if small(part) || small(whole) || small(whole - part) || (percentage && whole > 0 && whole < telling) {
                Some(Withheld::Small)
            } else if percentage && whole > 0 && whole < i32::try_from(rule.share_base).unwrap() {
                Some(Withheld::Base)
            } else {
                None
            }
        }
    }
}

struct Published<'a> {
    shape: Shape,
    cells: &'a [Pair],
    fraction: Option<Fraction>,
    rule: Rule,
}

impl Published<'_> {
    fn exposed(&self, pairs: &[Pair]) -> Exposed {
        let part = pairs.iter().map(|pair| f64::from(pair.0)).collect();
        match self.fraction {
            None => Exposed::Counts(part),
            Some(fraction) => {
                Exposed::Parts { part, whole: pairs.iter().map(|pair| f64::from(pair.1)).collect(), fraction }
            }
        }
    }

    fn pattern(&self, shape: Shape, pairs: &[Pair]) -> Pattern {
        withhold(shape, &[self.exposed(pairs)], &self.rule)
    }

    /// Why the wholes would be withheld in a finding about them alone.
    fn wholes(&self, shape: Shape, pairs: &[Pair]) -> Pattern {
        let wholes = pairs.iter().map(|pair| f64::from(pair.1)).collect();
        withhold(shape, &[Exposed::Counts(wholes)], &self.rule)
    }

    /// The pairs that a reader thinks possible behind a reason, knowing why the whole by itself is withheld, if it is.
    /// Only pairs near the true one are looked at: leaving out others can only make the attacker stronger.
    fn domain(&self, truth: Pair, tag: Reason, whole: Reason, least: i32) -> Vec<Pair> {
        let near = |count: i32| (count - NEAR).max(0)..=count + NEAR;
        let wholes: Vec<i32> = match (self.fraction, whole) {
            (None, _) => vec![0],
            (Some(_), Reason::Shown) => vec![truth.1],
            (Some(_), told) => {
                near(truth.1).filter(|whole| *whole > 0 && told.fits(reason((*whole, 0), None, &self.rule))).collect()
            }
        };
        let pairs = wholes.into_iter().flat_map(|whole| near(truth.0).map(move |part| (part, whole)));
        let exists = |(part, whole): &Pair| if self.fraction.is_none() { *part >= least } else { part <= whole };
        pairs.filter(exists).filter(|pair| tag.fits(reason(*pair, self.fraction, &self.rule))).collect()
    }

    fn unknown(&self, attack: &mut Attack, truth: Pair, tag: Reason, whole: Reason, least: i32) -> usize {
        match tag {
            Reason::Shown => attack.know(truth),
            Reason::Told(_) | Reason::Untold => attack.guess(self.domain(truth, tag, whole, least), truth),
        }
    }

    /// Everything the attacker has, cells first: the finding itself, and the totals as findings of their own.
    fn attack(&self, pattern: &Pattern) -> Attack {
        let mut attack = Attack::default();
        let (groups, periods) = (self.shape.groups, self.shape.periods);
        let sum = |places: &mut dyn Iterator<Item = usize>| {
            places.fold((0, 0), |sum, place| (sum.0 + self.cells[place].0, sum.1 + self.cells[place].1))
        };
        let wholes = self.wholes(self.shape, self.cells);
        let mut add = |pairs: &[Pair], tags: &Pattern, wholes: &Pattern| -> Vec<usize> {
            let told = reasons(tags).into_iter().zip(reasons(wholes));
            // Where any cell is shown, an empty one would have been.
            let least = i32::from(tags.cells.iter().any(Option::is_none));
            let pairs = pairs.iter().zip(told);
            pairs.map(|(pair, (tag, whole))| self.unknown(&mut attack, *pair, tag, whole, least)).collect()
        };
        let inner = add(self.cells, pattern, &wholes);
        if groups == 1 || periods == 1 {
            let total =
                self.unknown(&mut attack, sum(&mut inner.iter().copied()), of_total(pattern), of_total(&wholes), 1);
            attack.sums.push(Sum { members: inner, total });
            return attack;
        }
        let rows: Vec<Pair> = (0..groups).map(|row| sum(&mut (row * periods..(row + 1) * periods))).collect();
        let columns: Vec<Pair> =
            (0..periods).map(|column| sum(&mut (0..groups).map(|row| row * periods + column))).collect();
        let by_row = Shape { groups, periods: 1 };
        let by_column = Shape { groups: 1, periods };
        let row_totals = add(&rows, &self.pattern(by_row, &rows), &self.wholes(by_row, &rows));
        let column_totals = add(&columns, &self.pattern(by_column, &columns), &self.wholes(by_column, &columns));
        let grand = self.unknown(&mut attack, sum(&mut inner.iter().copied()), of_total(pattern), of_total(&wholes), 1);
        for (row, total) in row_totals.iter().enumerate() {
            attack.sums.push(Sum { members: (row * periods..(row + 1) * periods).collect(), total: *total });
        }
        for (column, total) in column_totals.iter().enumerate() {
            let members = (0..groups).map(|row| row * periods + column).collect();
            attack.sums.push(Sum { members, total: *total });
        }
        attack.sums.push(Sum { members: row_totals, total: grand });
        attack.sums.push(Sum { members: column_totals, total: grand });
        attack
    }

    /// The withheld cells of which some count is known too well, with what remains possible.
    ///
    /// A finding that shows nothing at all gives nothing away; what totals elsewhere tell by themselves is not its doing.
    fn cracked(&self, pattern: &Pattern) -> Vec<(usize, &'static str, BTreeSet<i32>)> {
        if shows_nothing(pattern) {
            return Vec::new();
        }
        let attack = self.attack(pattern);
        let enough = self.rule.ambiguity();
        let small = |count: i32| count >= 1 && count <= i32::try_from(self.rule.small).unwrap();
        let mut cracked = Vec::new();
        for (place, _) in pattern.cells.iter().enumerate().filter(|(_, tag)| tag.is_some()) {
            let (part, whole) = self.cells[place];
            let (fraction, rest) = (self.fraction.is_some(), whole - part);
            let other = fraction && (small(whole) || small(rest));
            #[allow(clippy::type_complexity, reason = "three rows of a small table")]
            let counts: [(&str, fn(Pair) -> i32, bool); 3] = [
                ("part", |pair| pair.0, small(part) || (!other && part > 0)),
                ("whole", |pair| pair.1, fraction && small(whole)),
                ("rest", |pair| pair.1 - pair.0, fraction && small(rest)),
            ];
            for (name, count, _) in counts.iter().filter(|(_, _, secret)| *secret) {
                let values = attack.values(place, count, enough);
                if values.len() < enough as usize {
                    cracked.push((place, *name, values));
                }
            }
        }
        cracked
    }
}

/// What a reader is told about a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Reason {
    Shown,
    Told(Withheld),
    /// Everything is withheld together; the reason tells nothing.
    Untold,
}

impl Reason {
    fn fits(self, own: Option<Withheld>) -> bool {
        match self {
            Self::Shown | Self::Untold => true,
            Self::Told(Withheld::Secondary) => own.is_none(),
            Self::Told(tag) => own == Some(tag),
        }
    }
}

/// Where nothing but `Secondary` is given, everything was withheld together: a second cell needs a first one.
fn reasons(pattern: &Pattern) -> Vec<Reason> {
    let told = pattern.cells.iter().flatten().any(|tag| *tag != Withheld::Secondary);
    let reason = |tag: &Option<Withheld>| match tag {
        None => Reason::Shown,
        Some(tag) if told => Reason::Told(*tag),
        Some(_) => Reason::Untold,
    };
    pattern.cells.iter().map(reason).collect()
}

fn shows_nothing(pattern: &Pattern) -> bool {
    let tags = || pattern.cells.iter().chain(&pattern.periods).chain([&pattern.total]);
    tags().all(|tag| *tag == Some(Withheld::Secondary))
}

fn of_total(pattern: &Pattern) -> Reason {
    match pattern.total {
        None => Reason::Shown,
        Some(Withheld::Secondary) => Reason::Untold,
        Some(tag) => Reason::Told(tag),
    }
}

fn plain(shape: (usize, usize), counts: &[i32]) -> (Shape, Vec<Pair>) {
    (Shape { groups: shape.0, periods: shape.1 }, counts.iter().map(|count| (*count, 0)).collect())
}

fn hidden(cells: &[&[u8]]) -> Vec<Option<Withheld>> {
    let tag = |mark: &u8| match mark {
        b's' => Some(Withheld::Small),
        b'2' => Some(Withheld::Secondary),
        _ => None,
    };
    cells.iter().flat_map(|row| row.iter().map(tag)).collect()
}

#[test]
fn the_attacker_cracks_what_is_known_to_leak() {
    let check = |shape: (usize, usize), counts: &[i32], marks: &[&[u8]], expected: &[(usize, &[i32])]| {
        let (shape, cells) = plain(shape, counts);
        let published = Published { shape, cells: &cells, fraction: None, rule: RULE };
        let pattern = Pattern { cells: hidden(marks), periods: vec![None; shape.periods], total: None };
        let cracked: Vec<_> =
            published.cracked(&pattern).into_iter().map(|(place, _, values)| (place, values)).collect();
        let expected: Vec<_> =
            expected.iter().map(|(place, values)| (*place, values.iter().copied().collect())).collect();
        assert_eq!(cracked, expected);
    };
    // One withheld cell beside a total.
    check((3, 1), &[4, 30, 100], &[b"s", b".", b"."], &[(0, &[4])]);
    // A second one so near the limit that the rule gives both away.
    check((3, 1), &[2, 11, 100], &[b"s", b"2", b"."], &[(0, &[1, 2, 3]), (1, &[10, 11, 12])]);
    // Two withheld in every row and column but one, and still every one follows: the path is not closed.
    check(
        (3, 3),
        &[3, 40, 50, 60, 5, 70, 80, 90, 20],
        &[b"s2.", b".s2", b"..."],
        &[(0, &[3]), (1, &[40]), (4, &[5]), (5, &[70])],
    );
}

#[test]
fn the_known_leaky_tables_hold_once_they_are_protected() {
    for (shape, counts) in [
        ((3, 1), vec![4, 30, 100]),
        ((3, 1), vec![2, 11, 100]),
        ((2, 1), vec![3, 10]),
        ((3, 3), vec![3, 40, 50, 60, 5, 70, 80, 90, 20]),
        ((6, 1), vec![1, 1, 1, 1, 1, 1]),
        ((1, 4), vec![2, 0, 0, 3]),
    ] {
        let (shape, cells) = plain(shape, &counts);
        let published = Published { shape, cells: &cells, fraction: None, rule: RULE };
        let pattern = published.pattern(shape, &cells);
        assert_eq!(published.cracked(&pattern), [], "{counts:?} {pattern:?}");
    }
}

/// Found by chance. The 7 of 47 can be 7, 8, 9, and as well 38 or 39, of which the rest is small: an attacker who looked no
/// farther than 30 away called it cracked.
#[test]
fn a_part_that_may_be_nearly_the_whole_is_not_cracked() {
    let cells =
        [(0, 0), (50, 61), (7, 47), (1, 30), (0, 0), (20, 30), (0, 0), (10, 67), (50, 60), (2, 30), (5, 60), (1, 30)];
    let shape = Shape { groups: 4, periods: 3 };
    let published = Published { shape, cells: &cells, fraction: Some(Fraction::Percentage), rule: RULE };
    let pattern = published.pattern(shape, &cells);
    assert_eq!(published.cracked(&pattern), [], "{pattern:?}");
}

#[test]
fn no_more_is_withheld_than_is_needed_in_a_simple_table() {
    let (shape, cells) = plain((5, 1), &[4, 300, 25, 80, 0]);
    let published = Published { shape, cells: &cells, fraction: None, rule: RULE };
    let pattern = published.pattern(shape, &cells);
    assert_eq!(pattern.cells, hidden(&[b"s", b".", b"2", b".", b"."]));
    assert_eq!((pattern.periods, pattern.total), (vec![None], None));
}

#[test]
fn a_cell_that_is_the_whole_table_keeps_its_own_reason() {
    let rule = RULE;
    for (cells, expected) in [(vec![(0, 30)], Withheld::Base), (vec![(4, 80), (0, 0)], Withheld::Small)] {
        let shape = Shape { groups: cells.len(), periods: 1 };
        let published = Published { shape, cells: &cells, fraction: Some(Fraction::Percentage), rule };
        let pattern = published.pattern(shape, &cells);
        assert_eq!((pattern.cells[0], pattern.total), (Some(expected), Some(expected)));
    }
}

fn count() -> impl Strategy<Value = i32> {
    prop_oneof![2 => Just(0), 4 => 1..=9_i32, 3 => 10..=20_i32, 3 => 20..=90_i32]
}

fn table(most_groups: usize, most_periods: usize) -> impl Strategy<Value = (Shape, Vec<i32>)> {
    (1..=most_groups, 1..=most_periods).prop_flat_map(|(groups, periods)| {
        (Just(Shape { groups, periods }), proptest::collection::vec(count(), groups * periods))
    })
}

fn shares(most_groups: usize, most_periods: usize) -> impl Strategy<Value = (Shape, Vec<Pair>)> {
    let whole = prop_oneof![1 => Just(0), 3 => 1..=12_i32, 3 => 30..=60_i32, 5 => 60..=90_i32];
    let pair = (whole, 0..=100_i32, 0..4_i32).prop_map(|(whole, percent, kind)| match kind {
        0 => (whole.min(percent % 12), whole),
        1 => (whole - whole.min(percent % 12), whole),
        _ => (whole * percent / 100, whole),
    });
    (1..=most_groups, 1..=most_periods).prop_flat_map(move |(groups, periods)| {
        (Just(Shape { groups, periods }), proptest::collection::vec(pair.clone(), groups * periods))
    })
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 20_000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn withheld_counts_cannot_be_recomputed((shape, counts) in table(6, 4), small in prop_oneof![Just(9_u32), Just(4)]) {
        let cells: Vec<Pair> = counts.iter().map(|count| (*count, 0)).collect();
        let rule = Rule { small, share_base: 50 };
        let published = Published { shape, cells: &cells, fraction: None, rule };
        let pattern = published.pattern(shape, &cells);
        let cracked = published.cracked(&pattern);
        prop_assert!(cracked.is_empty(), "{cracked:?} in {pattern:?}");
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn withheld_shares_cannot_be_recomputed((shape, cells) in shares(4, 3), rate in any::<bool>()) {
        let fraction = Some(if rate { Fraction::Rate } else { Fraction::Percentage });
        let published = Published { shape, cells: &cells, fraction, rule: RULE };
        let pattern = published.pattern(shape, &cells);
        let cracked = published.cracked(&pattern);
        prop_assert!(cracked.is_empty(), "{cracked:?} in {pattern:?}");
    }
}
