//! Small counts: which cells of a result may not be shown, so that nobody can be recognised in it.
//!
//! Knows the counts behind each cell and the rule; knows nothing of tables, statistics or sentences. A cell is withheld
//! because it is small, because the base of its percentage is small, or because a small one would follow from it. The
//! reader is taken to know the rule, the reason of each withheld cell, every cell that is shown, and all totals that
//! would be shown by themselves; each withheld count must still have [`Rule::ambiguity`] values that fit.

#[cfg(test)]
mod attack;
mod freedom;
mod grid;
mod line;

use dossier::finding::Withheld;

use freedom::{Across, Base, Counts};

/// The thresholds of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Counts from 1 up to and including this are small.
    pub small: u32,
    /// Smallest base of a percentage that is shown.
    pub share_base: u32,
}

impl Rule {
    /// How many values must remain possible for a withheld count: five, or as many as a small count can have.
    pub fn ambiguity(&self) -> u32 {
        self.small.min(5)
    }

    /// Bases under this are called small whatever the part is. With "base" as the reason the part would be none, all or
    /// far from both, and for who knows the base too few values would be left: of 15, only 0 and 15.
    fn telling_base(&self) -> u32 {
        2 * self.small + self.ambiguity() - 1
    }

    /// Whether a number of people, households or cases is too small to show.
    pub fn is_small(&self, count: f64) -> bool {
        count > 0.0 && count < f64::from(self.small) + 1.0
    }
}

/// What a part is divided for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fraction {
    /// A rate or an average: no smallest base.
    Rate,
    /// A percentage.
    Percentage,
    /// A percentage of the total of all groups in the same period.
    OfTotal,
}

/// Counts of people, households or cases behind the cells of a result, by group and then by period. A cell with nothing
/// in it has zeros.
#[derive(Clone, Debug)]
pub enum Exposed {
    /// One count for each cell.
    Counts(Vec<f64>),
    /// A part and the whole it is divided by, for each cell.
    Parts {
        /// The numbers on top.
        part: Vec<f64>,
        /// The numbers below.
        whole: Vec<f64>,
        /// What they are divided for.
        fraction: Fraction,
    },
}

/// Groups × periods; an axis that is not there counts one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Number of groups.
    pub groups: usize,
    /// Number of periods.
    pub periods: usize,
}

/// Which cells and totals are withheld, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// For each cell, by group and then by period.
    pub cells: Vec<Option<Withheld>>,
    /// The total over the groups, for each period; with periods only, it is each period itself.
    pub periods: Vec<Option<Withheld>>,
    /// The total over everything.
    pub total: Option<Withheld>,
}

/// Finds the cells and totals that must be withheld; nothing is, when nothing is exposed.
///
/// A cell that one table of counts hides is hidden for all. With both groups and periods, the totals over the periods
/// count as known too, although this result does not show them: another one may.
pub fn withhold(shape: Shape, exposed: &[Exposed], rule: &Rule) -> Pattern {
    let tables: Vec<Vec<Counts>> = exposed.iter().map(counts).collect();
    if tables.is_empty() {
        let cells = vec![None; shape.groups * shape.periods];
        return Pattern { cells, periods: vec![None; shape.periods], total: None };
    }
    if shape.groups > 1 && shape.periods > 1 {
        return grid::protect(shape, &tables, rule);
    }
    let line = line::protect(&tables, Across::Groups, rule);
    let periods = if shape.periods > 1 { line.cells.clone() } else { vec![line.total] };
    Pattern { cells: line.cells, periods, total: line.total }
}

fn counts(exposed: &Exposed) -> Vec<Counts> {
    match exposed {
        Exposed::Counts(counts) => counts.iter().map(|count| Counts::Plain(*count)).collect(),
        Exposed::Parts { part, whole, fraction } => {
            let pairs = part.iter().zip(whole);
            let known = |(part, whole): (&f64, &f64)| Counts::Part {
                part: *part,
                whole: *whole,
                of: *fraction,
                base: Base::Known,
            };
            pairs.map(known).collect()
        }
    }
}

/// The wholes of a table of parts, as a table of counts.
fn wholes(table: &[Counts]) -> Option<Vec<Counts>> {
    table.iter().map(|counts| counts.whole()).collect()
}

/// Why a cell must be withheld by itself, over all tables; a small count outweighs a small base.
fn primary<'a>(tables: impl Iterator<Item = &'a Counts>, rule: &Rule) -> Option<Withheld> {
    tables.filter_map(|counts| counts.primary(rule)).min()
}
