//! The one pass over the rows: for each cell of the result how many rows there are, and the sums on top and below.
//!
//! Knows columns and cells; knows nothing of intervals, small counts or sentences.

use arrow_array::{Array, Float64Array};

use super::axis::NOWHERE;
use super::plan::{Bottom, Computation, Plan, Top};
use crate::interval::{Moments, Total, count};
use crate::table::Values;
use crate::ticker::{Cancelled, Ticker};

/// Rows between two ticks.
const STRIDE: usize = 1 << 17;
/// Digits after the point that are looked for in the values.
const MOST_DIGITS: u8 = 6;

/// What the rows of one cell add up to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    /// Rows that meet the conditions.
    pub(super) rows: u64,
    /// Rows that have every value needed.
    pub(super) used: u64,
    /// Sum on top.
    pub(super) top: Total,
    /// Sum below.
    pub(super) bottom: Total,
    least_below: f64,
    most_below: f64,
}

/// What the rows of all cells add up to.
#[derive(Debug)]
pub(super) struct Tally {
    pub(super) cells: Vec<Cell>,
    /// For a mean the moments of each cell; else empty.
    pub(super) moments: Vec<Moments>,
    /// For a median the ordered values of all cells, one cell after the other; else empty.
    pub(super) ordered: Vec<f64>,
    /// Where the values of each cell start, and the end.
    pub(super) starts: Vec<usize>,
    /// Whether every value on top is a whole number and none is negative.
    pub(super) tops_are_counts: bool,
    /// Digits after the point of the values on top.
    pub(super) digits: u8,
}

impl Cell {
    const EMPTY: Self = Self {
        rows: 0,
        used: 0,
        top: Total::ZERO,
        bottom: Total::ZERO,
        least_below: f64::INFINITY,
        most_below: f64::NEG_INFINITY,
    };

    /// Whether several rows repeat one and the same number below the line.
    pub(super) fn repeats_bottom(&self) -> bool {
        self.used > 1 && self.least_below >= self.most_below
    }
}

impl Tally {
    /// Adds up the rows; `places` has the cell of each row.
    pub(super) fn take(
        plan: &Plan<'_>,
        places: &[u32],
        cells: usize,
        ticker: &mut dyn Ticker,
    ) -> Result<Self, Cancelled> {
        let mut sums = vec![Cell::EMPTY; cells];
        match &plan.computation {
            Computation::Added(top) | Computation::PartOfTotal(top) => {
                add_top(top, Bottom::Rows, places, &mut sums, ticker)?;
            }
            Computation::Mean(numbers) | Computation::Median(numbers) => {
                add(places, &mut sums, ticker, value_of(numbers), |_| Some(1.0))?;
            }
            Computation::Ratio(top, bottom, _) => add_top(top, *bottom, places, &mut sums, ticker)?,
        }
        let percentages = plan.measures_percentages();
        let (digits, tops_are_counts) = plan.numbers().map_or((0, true), |numbers| shape(numbers, places, percentages));
        let mut tally =
            Self { cells: sums, moments: Vec::new(), ordered: Vec::new(), starts: Vec::new(), tops_are_counts, digits };
        match &plan.computation {
            Computation::Mean(numbers) => tally.moments = moments(numbers, places, &tally.cells),
            Computation::Median(numbers) => tally.order(numbers, places),
            Computation::Added(_) | Computation::PartOfTotal(_) | Computation::Ratio(..) => {}
        }
        ticker.tick(count_rows(places))?;
        Ok(tally)
    }

    /// The ordered values of one cell.
    pub(super) fn values(&self, cell: usize) -> &[f64] {
        match (self.starts.get(cell), self.starts.get(cell + 1)) {
            (Some(start), Some(end)) => &self.ordered[*start..*end],
            (Some(_) | None, _) => &[],
        }
    }

    fn order(&mut self, numbers: &Float64Array, places: &[u32]) {
        let mut next = Vec::with_capacity(self.cells.len() + 1);
        let mut end = 0;
        for cell in &self.cells {
            next.push(end);
            end += usize::try_from(cell.used).unwrap_or(0);
        }
        self.starts.clone_from(&next);
        self.starts.push(end);
        self.ordered = vec![0.0; end];
        let value = value_of(numbers);
        for (row, place) in places.iter().enumerate().filter(|(_, place)| **place != NOWHERE) {
            let Some(value) = value(row) else { continue };
            let slot = &mut next[*place as usize];
            self.ordered[*slot] = value;
            *slot += 1;
        }
        for cell in 0..self.cells.len() {
            self.ordered[self.starts[cell]..self.starts[cell + 1]].sort_unstable_by(f64::total_cmp);
        }
    }
}

fn add_top(
    top: &Top<'_>,
    bottom: Bottom<'_>,
    places: &[u32],
    cells: &mut [Cell],
    ticker: &mut dyn Ticker,
) -> Result<(), Cancelled> {
    match (top, bottom) {
        (Top::Row, Bottom::Rows) => add(places, cells, ticker, |_| Some(1.0), |_| Some(1.0)),
        (Top::Row, Bottom::Value(below)) => add(places, cells, ticker, |_| Some(1.0), value_of(below)),
        (Top::Filled(column), bottom) => {
            let filled = |row: usize| (!is_missing(&column.values, row)).then_some(1.0);
            match bottom {
                Bottom::Rows => add(places, cells, ticker, filled, |_| Some(1.0)),
                Bottom::Value(below) => add(places, cells, ticker, filled, value_of(below)),
            }
        }
        (Top::Value(above), Bottom::Rows) => add(places, cells, ticker, value_of(above), |_| Some(1.0)),
        (Top::Value(above), Bottom::Value(below)) => add(places, cells, ticker, value_of(above), value_of(below)),
        (Top::Meets(met), _) => add(places, cells, ticker, |row| Some(f64::from(u8::from(met[row]))), |_| Some(1.0)),
    }
}

fn add(
    places: &[u32],
    cells: &mut [Cell],
    ticker: &mut dyn Ticker,
    top: impl Fn(usize) -> Option<f64>,
    bottom: impl Fn(usize) -> Option<f64>,
) -> Result<(), Cancelled> {
    for (stride, chunk) in places.chunks(STRIDE).enumerate() {
        let first = stride * STRIDE;
        ticker.tick(first as u64)?;
        for (offset, place) in chunk.iter().enumerate() {
            let Some(cell) = cells.get_mut(*place as usize) else { continue };
            cell.rows += 1;
            let (Some(above), Some(below)) = (top(first + offset), bottom(first + offset)) else { continue };
            cell.used += 1;
            cell.top.add(above);
            cell.bottom.add(below);
            cell.least_below = cell.least_below.min(below);
            cell.most_below = cell.most_below.max(below);
        }
    }
    Ok(())
}

/// Reads a column of numbers; what is no number counts as missing.
fn value_of(numbers: &Float64Array) -> impl Fn(usize) -> Option<f64> {
    let values = numbers.values();
    let nulls = numbers.nulls();
    move |row| {
        let value = values[row];
        (value.is_finite() && nulls.is_none_or(|nulls| nulls.is_valid(row))).then_some(value)
    }
}

fn is_missing(values: &Values, row: usize) -> bool {
    match values {
        Values::Number(numbers) => numbers.is_null(row) || !numbers.value(row).is_finite(),
        Values::Date(days) => days.is_null(row),
        Values::Text { codes, .. } => codes.is_null(row),
    }
}

/// Second pass for means: distances to the mean that is now known.
fn moments(numbers: &Float64Array, places: &[u32], cells: &[Cell]) -> Vec<Moments> {
    let means: Vec<f64> = cells.iter().map(|cell| cell.top.value() / count(cell.used.max(1))).collect();
    let mut sums = vec![(Total::ZERO, Total::ZERO); cells.len()];
    let value = value_of(numbers);
    for (row, place) in places.iter().enumerate() {
        let (Some(sum), Some(value)) = (sums.get_mut(*place as usize), value(row)) else { continue };
        let distance = value - means[*place as usize];
        sum.0.add(distance);
        sum.1.add(distance * distance);
    }
    let parts = cells.iter().zip(means).zip(sums);
    parts.map(|((cell, mean), (d, s))| Moments::from_distances(cell.used, mean, d.value(), s.value())).collect()
}

/// Digits after the point of the values that take part, and whether they can be counts of things.
fn shape(numbers: &Float64Array, places: &[u32], percentages: bool) -> (u8, bool) {
    let scale = if percentages { 100.0 } else { 1.0 };
    let (mut digits, mut power, mut counts) = (0_u8, 1.0, true);
    let value = value_of(numbers);
    for (row, _) in places.iter().enumerate().filter(|(_, place)| **place != NOWHERE) {
        let Some(value) = value(row) else { continue };
        counts &= value >= 0.0 && value.trunc() >= value;
        while digits < MOST_DIGITS && !is_whole(value * scale * power) {
            digits += 1;
            power *= 10.0;
        }
    }
    (digits, counts)
}

fn is_whole(value: f64) -> bool {
    if value.abs() >= 1e15 {
        return true;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "under 1e15")]
    let rest = (value - (value as i64) as f64).abs();
    let slack = 1e-9 * value.abs().max(1.0);
    rest <= slack || 1.0 - rest <= slack
}

fn count_rows(places: &[u32]) -> u64 {
    places.len() as u64
}
