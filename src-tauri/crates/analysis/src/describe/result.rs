//! From sums to measures: levels, what they are compared with, differences and changes, in a fixed order, with what may
//! not be shown withheld.
//!
//! Knows the plan and the sums; says nothing in words.

use dossier::dataset::{ColumnType, Role};
use dossier::finding::{Count, Measure, Outcome, Part, Standing, Unit, Value, Withheld};
use dossier::question::Comparison;

use super::DescribeError;
use super::compare::{Contrast, standings};
use super::layout::Layout;
use super::level::{Level, level, spread};
use super::plan::{Bottom, Computation, Counted, Plan, Scale, Top};
use super::rounding::{Precision, change_decimals, decimals};
use super::tally::Tally;
use crate::interval::{Interval, Total};
use crate::withhold::{Exposed, Fraction, Pattern, withhold};

/// Everything that was worked out.
#[derive(Debug)]
pub(super) struct Outcomes {
    pub(super) measures: Vec<Measure>,
    pub(super) pattern: Pattern,
    /// Cells with rows whose denominator is nothing or less.
    pub(super) without_base: usize,
    /// Comparisons that were tested together.
    pub(super) comparisons: usize,
    /// Cells of which the part is more than the whole.
    pub(super) over_whole: usize,
    pub(super) rows_used: u64,
    pub(super) rows_missing: u64,
    /// Whether any row that met the conditions had no value.
    pub(super) some_missing: bool,
}

/// What the levels are held against.
enum References<'a> {
    None,
    /// One for each period, or one for all periods when there are no groups.
    Averages(Vec<Level<'a>>),
    /// The levels of this group.
    Group(usize),
    /// The first period.
    First,
}

struct Work<'a> {
    plan: &'a Plan<'a>,
    layout: &'a Layout,
    levels: &'a [Level<'a>],
    references: &'a References<'a>,
    pattern: &'a Pattern,
    digits: u8,
    confidence: f64,
}

/// Works out all measures.
pub(super) fn work_out(
    plan: &Plan<'_>,
    layout: &Layout,
    tally: &Tally,
    confidence: f64,
) -> Result<Outcomes, DescribeError> {
    let totals = totals(plan, layout, tally);
    let levels: Vec<Level<'_>> =
        (0..layout.cells()).map(|cell| level(plan, tally, &[cell], totals[cell % totals.len()])).collect();
    let exposed = exposed(plan, &levels, &totals);
    let pattern = withhold(layout.shape(), &exposed, &plan.rule);
    let references = references(plan, layout, tally, &levels)?;
    let work = Work {
        plan,
        layout,
        levels: &levels,
        references: &references,
        pattern: &pattern,
        digits: tally.digits,
        confidence,
    };
    let (measures, comparisons) = work.measures();
    let used = tally.cells.iter().map(|cell| cell.used).sum();
    let rows: u64 = tally.cells.iter().map(|cell| cell.rows).sum();
    let secret_rows = plan.people_rows && !exposed.is_empty();
    let open = |count: u64| if secret_rows && plan.rule.is_small(crate::interval::count(count)) { 0 } else { count };
    Ok(Outcomes {
        measures,
        comparisons,
        without_base: levels
            .iter()
            .filter(|level| level.lack() == Some(super::level::Lack::Base) && level.used > 0)
            .count(),
        over_whole: over_whole(plan, &levels),
        rows_used: if secret_rows && pattern.total.is_some() { 0 } else { open(used) },
        rows_missing: open(rows - used),
        some_missing: rows > used,
        pattern,
    })
}

/// For a part of a total: the total of each period, or one for all when there are no groups. Else one zero.
fn totals(plan: &Plan<'_>, layout: &Layout, tally: &Tally) -> Vec<f64> {
    if !matches!(plan.computation, Computation::PartOfTotal(_)) {
        return vec![0.0];
    }
    let sum = |cells: &mut dyn Iterator<Item = usize>| -> f64 {
        let mut total = Total::ZERO;
        cells.for_each(|cell| total.plus(tally.cells[cell].top));
        total.value()
    };
    if plan.group.is_none() {
        return vec![sum(&mut (0..layout.cells()))];
    }
    let column = |period: usize| sum(&mut (0..layout.groups.len()).map(|group| layout.cell(group, period)));
    (0..layout.periods.len()).map(column).collect()
}

/// The counts of people, households and cases that the cells would give away.
fn exposed(plan: &Plan<'_>, levels: &[Level<'_>], totals: &[f64]) -> Vec<Exposed> {
    let take = |pick: &dyn Fn(&Level<'_>) -> f64| -> Vec<f64> {
        levels.iter().map(|level| if level.lack().is_some() { 0.0 } else { pick(level) }).collect()
    };
    let (tops, bottoms) = (|| take(&|level| level.top), || take(&|level| level.bottom));
    let rows = || Exposed::Counts(take(&|level| crate::interval::count(level.used)));
    let mut tables = Vec::new();
    let rows_are_on_top = plan.counted == Counted::PeopleRows;
    match &plan.computation {
        Computation::Added(_) | Computation::Mean(_) | Computation::Median(_) if plan.counts_people() => {
            tables.push(Exposed::Counts(tops()));
        }
        Computation::PartOfTotal(_) if plan.counts_people() => {
            let whole = (0..levels.len())
                .map(|cell| if levels[cell].lack().is_some() { 0.0 } else { totals[cell % totals.len()] });
            tables.push(Exposed::Parts { part: tops(), whole: whole.collect(), fraction: Fraction::OfTotal });
        }
        Computation::Ratio(_, bottom, scale) if plan.counts_people() => {
            let fraction = if *scale == Scale::Share { Fraction::Percentage } else { Fraction::Rate };
            tables.push(match bottom {
                Bottom::Value(_) if is_amount(plan) => Exposed::Counts(tops()),
                Bottom::Rows | Bottom::Value(_) => Exposed::Parts { part: tops(), whole: bottoms(), fraction },
            });
        }
        Computation::Ratio(..) if plan.divides_by_people() => tables.push(Exposed::Counts(bottoms())),
        Computation::Added(_)
        | Computation::Mean(_)
        | Computation::Median(_)
        | Computation::PartOfTotal(_)
        | Computation::Ratio(..) => {}
    }
    if plan.people_rows && !rows_are_on_top {
        tables.push(rows());
    }
    tables
}

/// Whether the denominator is an amount of something, not a number of people.
fn is_amount(plan: &Plan<'_>) -> bool {
    plan.denominator.is_some_and(|column| {
        column.role == Role::Measure && matches!(column.kind, ColumnType::Decimal | ColumnType::Currency)
    })
}

fn references<'a>(
    plan: &Plan<'_>,
    layout: &Layout,
    tally: &'a Tally,
    levels: &[Level<'_>],
) -> Result<References<'a>, DescribeError> {
    let average = |cells: &mut dyn Iterator<Item = usize>| {
        let cells: Vec<usize> = cells.filter(|cell| levels[*cell].lack().is_none()).collect();
        average(plan, tally, &cells)
    };
    Ok(match &plan.comparison {
        Comparison::Nothing => References::None,
        Comparison::FirstPeriod => References::First,
        Comparison::Group(name) => {
            let place = layout.groups.iter().position(|group| group.as_ref() == Some(name));
            References::Group(place.ok_or_else(|| DescribeError::UnknownGroup { group: name.clone() })?)
        }
        Comparison::Average if plan.group.is_none() => References::Averages(vec![average(&mut (0..layout.cells()))]),
        Comparison::Average => {
            let column = |period: usize| average(&mut (0..layout.groups.len()).map(|group| layout.cell(group, period)));
            References::Averages((0..layout.periods.len()).map(column).collect())
        }
    })
}

/// The average of some cells together: pooled, but for what is added up, which is spread evenly.
fn average<'a>(plan: &Plan<'_>, tally: &'a Tally, cells: &[usize]) -> Level<'a> {
    let whole = level(plan, tally, cells, 1.0);
    match &plan.computation {
        Computation::Added(_) => spread(&whole, cells.len()),
        Computation::PartOfTotal(_) => {
            let basis = super::level::Basis::Amount(1.0 / crate::interval::count(cells.len() as u64));
            Level { basis, n: cells.len() as u64, ..whole }
        }
        Computation::Mean(_) | Computation::Median(_) | Computation::Ratio(..) => whole,
    }
}

fn over_whole(plan: &Plan<'_>, levels: &[Level<'_>]) -> usize {
    match &plan.computation {
        Computation::Ratio(top, _, Scale::Share) if plan.counts_people() && !matches!(top, Top::Meets(_)) => {
            levels.iter().filter(|level| level.value().is_some_and(|share| share > 1.0)).count()
        }
        Computation::Added(_)
        | Computation::Mean(_)
        | Computation::Median(_)
        | Computation::PartOfTotal(_)
        | Computation::Ratio(..) => 0,
    }
}

impl Work<'_> {
    fn measures(&self) -> (Vec<Measure>, usize) {
        let contrasts: Vec<Option<Contrast<'_>>> = (0..self.levels.len()).map(|cell| self.contrast(cell)).collect();
        let standings = standings(&contrasts, self.confidence);
        let mut measures = Vec::new();
        for (cell, standing) in standings.iter().enumerate() {
            measures.push(self.level(cell, *standing));
        }
        measures.extend(self.references());
        for cell in (0..self.levels.len()).filter(|cell| self.has_difference(*cell)) {
            measures.push(self.difference(cell, contrasts[cell].as_ref(), standings[cell]));
        }
        for cell in (0..self.levels.len()).filter(|cell| self.has_change(*cell)) {
            measures.push(self.change(cell, standings[cell]));
        }
        (measures, standings.iter().flatten().count())
    }

    fn group(&self, cell: usize) -> usize {
        cell / self.layout.periods.len()
    }

    fn period(&self, cell: usize) -> usize {
        cell % self.layout.periods.len()
    }

    fn is_last(&self, cell: usize) -> bool {
        self.layout.periods.len() > 1 && self.period(cell) + 1 == self.layout.periods.len()
    }

    /// What a cell is held against, and why that is withheld.
    fn against(&self, cell: usize) -> Option<(&Level<'_>, Option<Withheld>)> {
        match self.references {
            References::None => None,
            References::Averages(averages) => {
                Some((averages.get(self.period(cell)).or(averages.first())?, self.average_tag(self.period(cell))))
            }
            References::Group(group) if self.group(cell) == *group => None,
            References::Group(group) => self.cell(self.layout.cell(*group, self.period(cell))),
            References::First if self.is_last(cell) => self.cell(self.layout.cell(self.group(cell), 0)),
            References::First => None,
        }
    }

    fn cell(&self, cell: usize) -> Option<(&Level<'_>, Option<Withheld>)> {
        Some((self.levels.get(cell)?, self.pattern.cells[cell]))
    }

    /// Why the average over groups in a period, or over all periods, is withheld. The average part of a total is none of
    /// anybody's business but arithmetic's.
    fn average_tag(&self, period: usize) -> Option<Withheld> {
        if self.plan.group.is_none() { self.pattern.total } else { self.pattern.periods.get(period).copied().flatten() }
    }

    fn contrast(&self, cell: usize) -> Option<Contrast<'_>> {
        let (from, hidden) = self.against(cell)?;
        if hidden.is_some() || self.pattern.cells[cell].is_some() {
            return None;
        }
        match self.references {
            References::Averages(_) => Contrast::with_whole(&self.levels[cell], from),
            References::None | References::Group(_) | References::First => Contrast::between(&self.levels[cell], from),
        }
    }

    fn has_difference(&self, cell: usize) -> bool {
        self.against(cell).is_some()
    }

    /// A relative change is given for what is no percentage itself.
    fn has_change(&self, cell: usize) -> bool {
        matches!(self.references, References::First) && self.is_last(cell) && self.plan.unit != Unit::Share
    }

    fn measure(&self, part: Part, cell: usize, outcome: Outcome, standing: Option<Standing>) -> Measure {
        let n =
            if matches!(outcome, Outcome::Withheld(_)) { Count::Withheld } else { Count::Shown(self.levels[cell].n) };
        let unit = match (part, &self.plan.unit) {
            (Part::Difference, Unit::Share) => Unit::Points,
            (Part::Change, _) => Unit::Share,
            (Part::Level | Part::Reference | Part::Difference, unit) => unit.clone(),
        };
        Measure {
            part,
            group: self.layout.groups[self.group(cell)].clone(),
            period: self.layout.periods[self.period(cell)].clone(),
            outcome,
            unit,
            n,
            standing: standing.filter(|_| matches!(outcome, Outcome::Shown(_))),
        }
    }

    fn level(&self, cell: usize, standing: Option<Standing>) -> Measure {
        let outcome = match self.pattern.cells[cell] {
            Some(tag) => Outcome::Withheld(tag),
            None => self.shown(&self.levels[cell]),
        };
        self.measure(Part::Level, cell, outcome, standing)
    }

    fn shown(&self, level: &Level<'_>) -> Outcome {
        match level.value() {
            Some(value) => self.value(value, level.interval(self.confidence), level.n),
            None => Outcome::Missing,
        }
    }

    fn value(&self, value: f64, interval: Option<Interval>, n: u64) -> Outcome {
        let precision = Precision { statistic: self.plan.statistic(), unit: &self.plan.unit, digits: self.digits, n };
        let interval = interval.filter(|interval| interval.low.is_finite() && interval.high.is_finite());
        Outcome::Shown(Value {
            value,
            low: interval.map(|interval| interval.low),
            high: interval.map(|interval| interval.high),
            decimals: decimals(precision, value, interval),
        })
    }

    fn references(&self) -> Vec<Measure> {
        let count = match self.references {
            References::None | References::First => 0,
            References::Averages(averages) => averages.len(),
            References::Group(_) => self.layout.periods.len(),
        };
        (0..count).map(|period| self.reference(period, count)).collect()
    }

    fn reference(&self, period: usize, count: usize) -> Measure {
        let (level, tag, group) = match self.references {
            References::Group(group) => {
                let cell = self.layout.cell(*group, period);
                (&self.levels[cell], self.pattern.cells[cell], self.layout.groups[*group].clone())
            }
            References::Averages(averages) => (&averages[period], self.average_tag(period), None),
            References::None | References::First => (&self.levels[period], None, None),
        };
        let outcome = tag.map_or_else(|| self.shown(level), Outcome::Withheld);
        let n = if tag.is_some() { Count::Withheld } else { Count::Shown(level.n) };
        let period = if count == self.layout.periods.len() { self.layout.periods[period].clone() } else { None };
        Measure { part: Part::Reference, group, period, outcome, unit: self.plan.unit.clone(), n, standing: None }
    }

    fn difference(&self, cell: usize, contrast: Option<&Contrast<'_>>, standing: Option<Standing>) -> Measure {
        let hidden = self.hidden(cell);
        let outcome = match (hidden, contrast) {
            (Some(tag), _) => Outcome::Withheld(tag),
            (None, Some(contrast)) => {
                self.value(contrast.value, contrast.interval(self.confidence), self.levels[cell].n)
            }
            (None, None) => self.plain_difference(cell),
        };
        self.measure(Part::Difference, cell, outcome, standing)
    }

    /// A difference that cannot be tested: with the only group there is.
    fn plain_difference(&self, cell: usize) -> Outcome {
        let from = self.against(cell).and_then(|(level, _)| level.value());
        match (self.levels[cell].value(), from) {
            (Some(of), Some(from)) => self.value(of - from, None, self.levels[cell].n),
            (Some(_) | None, _) => Outcome::Missing,
        }
    }

    /// Why a difference is withheld: for the cell's own reason, else because its counterpart is.
    fn hidden(&self, cell: usize) -> Option<Withheld> {
        let counterpart = self.against(cell).and_then(|(_, tag)| tag).map(|_| Withheld::Secondary);
        self.pattern.cells[cell].or(counterpart)
    }

    fn change(&self, cell: usize, standing: Option<Standing>) -> Measure {
        let from = self.against(cell).and_then(|(level, _)| level.value()).filter(|from| *from > 0.0);
        let outcome = match (self.hidden(cell), self.levels[cell].value(), from) {
            (Some(tag), _, _) => Outcome::Withheld(tag),
            (None, Some(to), Some(from)) => {
                let change = (to - from) / from;
                let decimals = change_decimals(change, self.levels[cell].n);
                Outcome::Shown(Value { value: change, low: None, high: None, decimals })
            }
            (None, Some(_) | None, _) => Outcome::Missing,
        };
        self.measure(Part::Change, cell, outcome, standing)
    }
}
