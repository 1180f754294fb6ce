//! The two sides of a result: groups in the order of the sheet, periods in the order of time.
//!
//! Knows columns and their labels; knows nothing of measures.

use arrow_array::{Array, Date32Array, Float64Array, UInt32Array};
use dossier::day::Day;
use dossier::dutch;

use super::period::{self, Period};
use crate::labels::Labels;
use crate::table::{Column, Values};

/// Place of a row that belongs to no group or period.
pub(super) const NOWHERE: u32 = u32::MAX;

/// Days up to this many are shown one by one; more are gathered into months or years.
const MOST_DAYS: usize = 60;
/// From this many days between the first and the last, days are gathered into years instead of months.
const YEARS_FROM: i32 = 3 * 365;

/// How the labels of an axis came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// In the order of the sheet, or of the numbers.
    Sheet,
    /// In the order of time.
    Time,
    /// In the order of time, but the periods are not all equally long.
    TimeMixed,
    /// Days gathered into months.
    Months,
    /// Days gathered into years.
    Years,
}

/// One side of a result.
#[derive(Debug)]
pub(super) struct Axis {
    /// Names, in order.
    pub(super) labels: Vec<String>,
    /// For each row its place in `labels`, or [`NOWHERE`].
    pub(super) places: Vec<u32>,
    /// How the order came about.
    pub(super) order: Order,
}

/// The groups among the kept rows.
pub(super) fn groups(column: &Column, kept: Option<&[bool]>) -> Axis {
    match &column.values {
        Values::Text { codes, labels } => texts(codes, labels, kept),
        Values::Number(numbers) => by_number(numbers, kept),
        Values::Date(days) => by_day(days, kept, Order::Sheet),
    }
}

/// The periods among the kept rows.
pub(super) fn periods(column: &Column, kept: Option<&[bool]>) -> Axis {
    let axis = match &column.values {
        Values::Text { codes, labels } => texts(codes, labels, kept),
        Values::Number(numbers) => by_number(numbers, kept),
        Values::Date(days) => return by_day(days, kept, gathering(days, kept)),
    };
    let Some(read) = period::read_all(axis.labels.iter().map(String::as_str)) else { return axis };
    in_time(axis, &read)
}

fn in_time(axis: Axis, read: &[Period]) -> Axis {
    let mut by_time: Vec<usize> = (0..axis.labels.len()).collect();
    by_time.sort_by_key(|place| read.get(*place));
    let mut moved = vec![0_u32; by_time.len()];
    for (new, old) in by_time.iter().enumerate() {
        moved[*old] = place(new);
    }
    let mixed = read.iter().any(|period| Some(period.grain) != read.first().map(|first| first.grain));
    Axis {
        labels: by_time.iter().map(|old| axis.labels[*old].clone()).collect(),
        places: axis.places.iter().map(|old| moved.get(*old as usize).copied().unwrap_or(NOWHERE)).collect(),
        order: if mixed { Order::TimeMixed } else { Order::Time },
    }
}

fn texts(codes: &UInt32Array, labels: &Labels, kept: Option<&[bool]>) -> Axis {
    let mut places = rows_of(codes, kept, |row| codes.value(row));
    let mut used = vec![false; labels.len()];
    for code in &places {
        if let Some(seen) = used.get_mut(*code as usize) {
            *seen = true;
        }
    }
    let mut renumbered = vec![NOWHERE; labels.len()];
    for (new, (slot, _)) in renumbered.iter_mut().zip(&used).filter(|(_, used)| **used).enumerate() {
        *slot = place(new);
    }
    for code in &mut places {
        *code = renumbered.get(*code as usize).copied().unwrap_or(NOWHERE);
    }
    let labels = labels.iter().zip(&used).filter(|(_, used)| **used).map(|(label, _)| label.to_owned()).collect();
    Axis { labels, places, order: Order::Sheet }
}

fn by_number(numbers: &Float64Array, kept: Option<&[bool]>) -> Axis {
    let values = numbers.values();
    let counts = |row: usize| kept.is_none_or(|kept| kept[row]) && numbers.is_valid(row) && values[row].is_finite();
    let (distinct, places) = numbered(numbers.len(), counts, |row| values[row]);
    Axis { labels: distinct.iter().map(|value| number_label(*value)).collect(), places, order: Order::Sheet }
}

fn by_day(days: &Date32Array, kept: Option<&[bool]>, order: Order) -> Axis {
    let counts = |row: usize| kept.is_none_or(|kept| kept[row]) && days.is_valid(row);
    let (distinct, mut places) = numbered(days.len(), counts, |row| f64::from(days.value(row)));
    let mut starts: Vec<i32> = Vec::new();
    let mut moved = Vec::with_capacity(distinct.len());
    for day in distinct {
        #[allow(clippy::cast_possible_truncation, reason = "these were whole days to begin with")]
        let start = gathered(day as i32, order);
        if starts.last() != Some(&start) {
            starts.push(start);
        }
        moved.push(place(starts.len() - 1));
    }
    for old in &mut places {
        *old = moved.get(*old as usize).copied().unwrap_or(NOWHERE);
    }
    let labels = starts.iter().map(|start| day_label(*start, order)).collect();
    Axis { labels, places, order: if order == Order::Sheet { Order::Time } else { order } }
}

/// Distinct values in ascending order, and for each row the place of its value. Whole numbers that lie near each other
/// are looked up directly, others by halving.
fn numbered(rows: usize, counts: impl Fn(usize) -> bool, value: impl Fn(usize) -> f64) -> (Vec<f64>, Vec<u32>) {
    const WINDOW: f64 = 4_000_000.0;
    let mut range: Option<(f64, f64)> = None;
    let mut whole = true;
    for row in (0..rows).filter(|row| counts(*row)) {
        let value = value(row);
        range = Some(range.map_or((value, value), |(low, high)| (low.min(value), high.max(value))));
        whole &= value.fract() == 0.0;
    }
    let Some((low, high)) = range else { return (Vec::new(), vec![NOWHERE; rows]) };
    if whole && high - low < WINDOW {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within the window")]
        let slot = |value: f64| (value - low) as usize;
        let mut window = vec![NOWHERE; slot(high) + 1];
        (0..rows).filter(|row| counts(*row)).for_each(|row| window[slot(value(row))] = 0);
        let mut distinct = Vec::new();
        for (offset, slot) in window.iter_mut().enumerate().filter(|(_, slot)| **slot == 0) {
            *slot = place(distinct.len());
            distinct.push(low + crate::interval::count(offset as u64));
        }
        let places = (0..rows).map(|row| if counts(row) { window[slot(value(row))] } else { NOWHERE }).collect();
        return (distinct, places);
    }
    let mut distinct: Vec<f64> = (0..rows).filter(|row| counts(*row)).map(&value).collect();
    distinct.sort_unstable_by(f64::total_cmp);
    distinct.dedup();
    let find = |value: f64| distinct.binary_search_by(|have| have.total_cmp(&value)).map_or(NOWHERE, place);
    let places = (0..rows).map(|row| if counts(row) { find(value(row)) } else { NOWHERE }).collect();
    (distinct, places)
}

fn rows_of(array: &dyn Array, kept: Option<&[bool]>, code: impl Fn(usize) -> u32) -> Vec<u32> {
    let whole = array.null_count() == 0;
    match (kept, whole) {
        (None, true) => (0..array.len()).map(code).collect(),
        (kept, _) => (0..array.len())
            .map(|row| {
                let counts = kept.is_none_or(|kept| kept[row]) && array.is_valid(row);
                if counts { code(row) } else { NOWHERE }
            })
            .collect(),
    }
}

/// How days are gathered so that a line can be read: not at all, into months, or into years.
fn gathering(days: &Date32Array, kept: Option<&[bool]>) -> Order {
    let counts = |row: &usize| kept.is_none_or(|kept| kept[*row]) && days.is_valid(*row);
    let mut distinct: Vec<i32> = Vec::new();
    let (mut first, mut last) = (i32::MAX, i32::MIN);
    for row in (0..days.len()).filter(counts) {
        let day = days.value(row);
        (first, last) = (first.min(day), last.max(day));
        if distinct.len() <= MOST_DAYS
            && let Err(place) = distinct.binary_search(&day)
        {
            distinct.insert(place, day);
        }
    }
    if distinct.len() <= MOST_DAYS {
        Order::Sheet
    } else if last - first >= YEARS_FROM {
        Order::Years
    } else {
        Order::Months
    }
}

fn gathered(day: i32, order: Order) -> i32 {
    let start = |of: Day| match order {
        Order::Months => Day::new(of.year(), of.month(), 1),
        Order::Years => Day::new(of.year(), 1, 1),
        Order::Sheet | Order::Time | Order::TimeMixed => Some(of),
    };
    Day::from_epoch(day).and_then(start).map_or(day, Day::since_epoch)
}

fn day_label(day: i32, order: Order) -> String {
    let Some(of) = Day::from_epoch(day) else { return day.to_string() };
    match order {
        Order::Years => of.year().to_string(),
        Order::Months => dutch::day(of).trim_start_matches("1 ").to_owned(),
        Order::Sheet | Order::Time | Order::TimeMixed => dutch::day(of),
    }
}

/// A number as the name of a group: no points between thousands, so that `9468` stays the postcode it is.
fn number_label(value: f64) -> String {
    format!("{value}").replace('.', ",")
}

fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NOWHERE)
}
