//! What a column looks like, for the step in which data is put in order: how full it is, its range, what stands out.
//!
//! Knows one table; knows nothing of questions. A profile is looked at by who brought the sheet in; it is never part of a
//! finding, so small counts are not withheld here. Rows are positions in the table, from 0.

use std::collections::BTreeMap;

use arrow_array::{Array, Date32Array, Float64Array, UInt32Array};
use dossier::Day;
use dossier::dataset::{DatasetColumn, PersonalData, Role};

use crate::intake::{Distinct, hash};
use crate::interval::{Moments, count, quantile};
use crate::labels::Labels;
use crate::table::{Column, Missing, Values};

/// Outliers that are named one by one.
const MOST_NAMED: usize = 10;
/// Labels that are counted one by one.
const MOST_COUNTED: usize = 500;
/// About so many bars show how numbers are spread.
const BARS: f64 = 12.0;
/// Distances between the quartiles that a value may lie beyond them (Tukey's outer fence).
const FENCE: f64 = 3.0;

/// The profile of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Letters of the column in the sheet.
    pub letter: String,
    /// Rows that were looked at.
    pub rows: u32,
    /// Rows without a value.
    pub missing: u32,
    /// Why values are missing, with the number of rows.
    pub reasons: BTreeMap<Missing, u32>,
    /// Different values.
    pub distinct: u32,
    /// What the values are like.
    pub content: Content,
}

/// What the values of a column are like.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// There are no values.
    Empty,
    /// Numbers.
    Numbers(Spread),
    /// Days.
    Days {
        /// The earliest.
        first: Day,
        /// The latest.
        last: Day,
    },
    /// Words, codes, periods.
    Labels {
        /// The most frequent labels with their number of rows; of equally frequent ones the first in the sheet.
        top: Vec<(String, u32)>,
    },
}

/// How numbers are spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Smallest value.
    pub least: f64,
    /// Quartiles: a quarter, half and three quarters of the values lie under them (R's type 7).
    pub quartiles: [f64; 3],
    /// Largest value.
    pub most: f64,
    /// Mean.
    pub mean: f64,
    /// Standard deviation with n − 1; `None` for one value.
    pub deviation: Option<f64>,
    /// Values of zero.
    pub zeros: u32,
    /// Values under zero.
    pub negative: u32,
    /// Values far outside the quartiles of the whole column, in all.
    pub outliers: u32,
    /// The farthest of them, farthest first.
    pub farthest: Vec<Outlier>,
    /// How many values lie from one round number to the next.
    pub bars: Vec<Bar>,
}

/// A value that stands out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlier {
    /// Its row.
    pub row: usize,
    /// The value.
    pub value: f64,
}

/// Values from a round number up to, not including, the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// From here.
    pub from: f64,
    /// Up to here.
    pub to: f64,
    /// Values in between.
    pub rows: u32,
}

/// Between which numbers the values of a column are ordinary: three times the distance between the quartiles beyond
/// them. Where half of the values are equal there is no fence: everything else would stand out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fence {
    low: f64,
    high: f64,
}

impl Fence {
    /// The fence of a column; `None` when it holds no numbers, or too many equal ones.
    pub fn of(column: &Column) -> Option<Self> {
        let Values::Number(numbers) = &column.values else { return None };
        let mut present = present(numbers, 0..numbers.len());
        let (first, third) = (quantile_of(&mut present, 0.25)?, quantile_of(&mut present, 0.75)?);
        let reach = FENCE * (third - first);
        (reach > 0.0).then_some(Self { low: first - reach, high: third + reach })
    }

    /// Whether a value lies outside.
    pub fn is_beyond(&self, value: f64) -> bool {
        self.beyond(value) > 0.0
    }

    fn beyond(&self, value: f64) -> f64 {
        (self.low - value).max(value - self.high)
    }
}

/// How many of these rows have a number that stands out in its column.
pub(crate) fn outliers(column: &Column, rows: impl Iterator<Item = usize>) -> u32 {
    let fence = Fence::of(column);
    let stands_out = |value: f64| fence.is_some_and(|fence| fence.is_beyond(value));
    number(rows.filter(|row| column.values.number(*row).is_some_and(stands_out)).count())
}

/// Labels of a column are listed up to this number.
const LABELS_CAP: usize = 500;

/// A column as the dossier remembers it: how full it is, how many different values, and its labels when they group.
pub(crate) fn dataset_column(column: &Column, personal_data: Option<PersonalData>) -> DatasetColumn {
    let mut distinct = Distinct::default();
    let mut labels = Vec::new();
    match &column.values {
        Values::Number(values) => values.iter().flatten().for_each(|value| distinct.add(value.to_bits())),
        Values::Date(values) => values.iter().flatten().for_each(|day| distinct.add(hash(&day.to_le_bytes()))),
        Values::Text { labels: all, .. } => {
            let grouping = matches!(column.role, Role::Group | Role::Area | Role::Time);
            if grouping && all.len() <= LABELS_CAP {
                labels = all.iter().map(str::to_owned).collect();
                labels.sort();
            }
        }
    }
    let distinct = match &column.values {
        Values::Text { labels, .. } => u32::try_from(labels.len()).unwrap_or(u32::MAX),
        Values::Number(_) | Values::Date(_) => distinct.count(),
    };
    let (outliers, rounded_to) = match &column.values {
        Values::Number(numbers) => {
            (outliers(column, 0..numbers.len()), crate::quality::rounded_to(numbers.iter().flatten()))
        }
        Values::Date(_) | Values::Text { .. } => (0, 0),
    };
    DatasetColumn {
        letter: column.letter.clone(),
        name: column.name.clone(),
        kind: column.kind,
        unit: column.unit.clone(),
        role: column.role,
        missing: u32::try_from(column.values.missing()).unwrap_or(u32::MAX),
        distinct,
        personal_data,
        definition: String::new(),
        labels,
        outliers,
        rounded_to,
    }
}

/// Profiles a column of a table in these rows.
pub fn profile(column: &Column, rows: &[usize]) -> Profile {
    let (distinct, content) = match &column.values {
        Values::Number(numbers) => of_numbers(numbers, rows, Fence::of(column)),
        Values::Date(days) => of_days(days, rows),
        Values::Text { codes, labels } => of_labels(codes, labels, rows),
    };
    let mut reasons = BTreeMap::new();
    for row in rows {
        if let Some(reason) = column.why_missing(*row) {
            *reasons.entry(reason).or_insert(0) += 1;
        }
    }
    let missing = reasons.values().sum();
    Profile { letter: column.letter.clone(), rows: number(rows.len()), missing, reasons, distinct, content }
}

/// The finite numbers of these rows.
fn present(numbers: &Float64Array, rows: impl Iterator<Item = usize>) -> Vec<f64> {
    let number = |row: usize| numbers.is_valid(row).then(|| numbers.value(row)).filter(|value| value.is_finite());
    rows.filter_map(number).collect()
}

/// A quantile of numbers in any order: puts the two that it is made of in their place, which is faster than sorting.
fn quantile_of(numbers: &mut [f64], share: f64) -> Option<f64> {
    let last = numbers.len().checked_sub(1)?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the last place")]
    let below = (count(last as u64) * share).floor() as usize;
    let (_, _, above) = numbers.select_nth_unstable_by(below, f64::total_cmp);
    if let Some(next) = (0..above.len()).min_by(|a, b| above[*a].total_cmp(&above[*b])) {
        above.swap(0, next);
    }
    quantile(numbers, share)
}

fn sorted(numbers: &Float64Array, rows: impl Iterator<Item = usize>) -> Vec<f64> {
    let mut sorted = present(numbers, rows);
    sorted.sort_unstable_by(f64::total_cmp);
    sorted
}

fn quartiles(sorted: &[f64]) -> Option<[f64; 3]> {
    Some([quantile(sorted, 0.25)?, quantile(sorted, 0.5)?, quantile(sorted, 0.75)?])
}

fn of_numbers(numbers: &Float64Array, rows: &[usize], fence: Option<Fence>) -> (u32, Content) {
    let sorted = sorted(numbers, rows.iter().copied());
    let (Some(least), Some(most), Some(quartiles)) =
        (sorted.first().copied(), sorted.last().copied(), quartiles(&sorted))
    else {
        return (0, Content::Empty);
    };
    let beyond = |value: f64| fence.map_or(0.0, |fence| fence.beyond(value));
    let mut farthest: Vec<Outlier> = rows
        .iter()
        .filter(|row| numbers.is_valid(**row) && numbers.value(**row).is_finite())
        .map(|row| Outlier { row: *row, value: numbers.value(*row) })
        .filter(|outlier| beyond(outlier.value) > 0.0)
        .collect();
    let outliers = number(farthest.len());
    farthest.sort_by(|a, b| beyond(b.value).total_cmp(&beyond(a.value)).then(a.row.cmp(&b.row)));
    farthest.truncate(MOST_NAMED);
    let moments = Moments::of(&sorted);
    let spread = Spread {
        least,
        quartiles,
        most,
        mean: moments.mean,
        deviation: moments.deviation(),
        zeros: number(sorted.iter().filter(|value| **value == 0.0).count()),
        negative: number(sorted.partition_point(|value| *value < 0.0)),
        outliers,
        farthest,
        bars: bars(&sorted),
    };
    (distinct(&sorted), Content::Numbers(spread))
}

/// Bars of equal width between round numbers; the width is 1, 2 or 5 times a power of ten.
fn bars(sorted: &[f64]) -> Vec<Bar> {
    let (Some(least), Some(most)) = (sorted.first(), sorted.last()) else { return Vec::new() };
    if least >= most {
        return Vec::new();
    }
    let rough = (most - least) / BARS;
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let width = [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|width| *width >= rough);
    let Some(width) = width.filter(|width| width.is_normal()) else { return Vec::new() };
    let first = libm::floor(least / width);
    // A multiple of the width, without the dust that adding it up would leave.
    let edge = |step: u32| (first + f64::from(step)) * width;
    let mut bars = Vec::new();
    for step in 0..u32::from(u8::MAX) {
        let (from, to) = (edge(step), edge(step + 1));
        let is_last = to > *most;
        let below = |limit: f64| sorted.partition_point(|value| *value < limit);
        let end = if is_last { sorted.len() } else { below(to) };
        bars.push(Bar { from, to, rows: number(end.saturating_sub(below(from))) });
        if is_last {
            break;
        }
    }
    bars
}

fn of_days(days: &Date32Array, rows: &[usize]) -> (u32, Content) {
    let mut sorted: Vec<i32> = rows.iter().filter(|row| days.is_valid(**row)).map(|row| days.value(*row)).collect();
    sorted.sort_unstable();
    let ends =
        sorted.first().and_then(|day| Day::from_epoch(*day)).zip(sorted.last().and_then(|day| Day::from_epoch(*day)));
    sorted.dedup();
    let content = ends.map_or(Content::Empty, |(first, last)| Content::Days { first, last });
    (number(sorted.len()), content)
}

fn of_labels(codes: &UInt32Array, labels: &Labels, rows: &[usize]) -> (u32, Content) {
    let mut counts = vec![0_u32; labels.len()];
    for row in rows.iter().filter(|row| codes.is_valid(**row)) {
        if let Some(count) = counts.get_mut(codes.value(*row) as usize) {
            *count += 1;
        }
    }
    let mut places: Vec<usize> = (0..labels.len()).filter(|place| counts[*place] > 0).collect();
    let distinct = number(places.len());
    places.sort_by(|a, b| counts[*b].cmp(&counts[*a]).then(a.cmp(b)));
    let name = |place: usize| labels.get(place).unwrap_or_default().to_owned();
    let top: Vec<(String, u32)> =
        places.into_iter().take(MOST_COUNTED).map(|place| (name(place), counts[place])).collect();
    (distinct, if top.is_empty() { Content::Empty } else { Content::Labels { top } })
}

fn distinct(sorted: &[f64]) -> u32 {
    let steps = sorted.windows(2).filter(|pair| pair[0] < pair[1]).count();
    number(steps + usize::from(!sorted.is_empty()))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use dossier::dataset::{ColumnType, Role};

    use super::*;

    fn column(values: Values) -> Column {
        Column {
            letter: "C".to_owned(),
            name: "c".to_owned(),
            kind: ColumnType::Decimal,
            unit: String::new(),
            role: Role::Measure,
            values,
            missing: BTreeMap::new(),
        }
    }

    fn of(values: Values) -> Profile {
        let rows: Vec<usize> = (0..values.len()).collect();
        profile(&column(values), &rows)
    }

    #[test]
    fn numbers_show_their_range_and_the_rows_of_what_stands_out() {
        let mut values: Vec<Option<f64>> = (1..=20).map(|value| Some(f64::from(value))).collect();
        values.extend([None, Some(-400.0), Some(900.0), Some(f64::NAN), Some(0.0)]);
        let profile = of(Values::Number(Float64Array::from(values)));
        assert_eq!((profile.rows, profile.missing, profile.distinct), (25, 1, 23));
        let Content::Numbers(spread) = profile.content else { panic!("numbers expected") };
        assert_eq!((spread.least, spread.quartiles, spread.most), (-400.0, [4.5, 10.0, 15.5], 900.0));
        assert_eq!((spread.zeros, spread.negative, spread.outliers), (1, 1, 2));
        assert_eq!(spread.farthest, [Outlier { row: 22, value: 900.0 }, Outlier { row: 21, value: -400.0 }]);
    }

    #[test]
    fn a_column_of_equal_numbers_has_no_outliers() {
        let mut values = vec![Some(1.0); 9];
        values.push(Some(2.0));
        let Content::Numbers(spread) = of(Values::Number(Float64Array::from(values))).content else {
            panic!("numbers expected")
        };
        assert_eq!((spread.outliers, spread.farthest.len()), (0, 0));
    }

    #[test]
    fn labels_come_by_frequency_and_then_in_the_order_of_the_sheet() {
        let labels = ["Oost", "West", "Noord", "Zuid"].into_iter().collect();
        let codes = UInt32Array::from(vec![Some(1), Some(0), Some(2), Some(0), None, Some(2)]);
        let profile = of(Values::Text { codes, labels });
        assert_eq!((profile.missing, profile.distinct), (1, 3));
        let top = [("Oost", 2), ("Noord", 2), ("West", 1)].map(|(label, count)| (label.to_owned(), count)).to_vec();
        assert_eq!(profile.content, Content::Labels { top });
    }

    #[test]
    fn days_show_the_first_and_the_last() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let days = ["2024-03-14", "2023-01-02", "2024-03-14"].map(|text| Some(day(text).since_epoch()));
        let profile = of(Values::Date(Date32Array::from(days.to_vec())));
        assert_eq!((profile.missing, profile.distinct), (0, 2));
        assert_eq!(profile.content, Content::Days { first: day("2023-01-02"), last: day("2024-03-14") });
    }

    #[test]
    fn a_column_without_values_is_empty() {
        let none = vec![None, None];
        assert_eq!(of(Values::Number(Float64Array::from(none))).content, Content::Empty);
        let labels = Values::Text { codes: UInt32Array::from(vec![None, None]), labels: Labels::default() };
        assert_eq!(of(labels).content, Content::Empty);
    }

    #[test]
    fn what_stands_out_is_judged_by_the_whole_column_also_when_few_rows_are_looked_at() {
        let mut values: Vec<Option<f64>> = (1..=20).map(|value| Some(f64::from(value))).collect();
        values.push(Some(900.0));
        let column = column(Values::Number(Float64Array::from(values)));
        let Content::Numbers(spread) = profile(&column, &[19, 20]).content else { panic!("numbers expected") };
        assert_eq!((spread.least, spread.most, spread.outliers), (20.0, 900.0, 1));
        assert_eq!(
            Fence::of(&column).map(|fence| [20.0, 900.0].map(|value| fence.is_beyond(value))),
            Some([false, true])
        );
    }

    #[test]
    fn bars_stand_between_round_numbers_and_hold_every_value_once() {
        let values: Vec<Option<f64>> = (0..=1000).map(|value| Some(f64::from(value) / 10.0 + 3.0)).collect();
        let Content::Numbers(spread) = of(Values::Number(Float64Array::from(values))).content else {
            panic!("numbers expected")
        };
        assert_eq!(spread.bars.iter().map(|bar| bar.rows).sum::<u32>(), 1001);
        assert_eq!(spread.bars[0], Bar { from: 0.0, to: 10.0, rows: 70 });
        assert_eq!(spread.bars.last(), Some(&Bar { from: 100.0, to: 110.0, rows: 31 }));
    }

    #[test]
    fn every_reason_of_a_gap_is_counted() {
        let mut column = column(Values::Number(Float64Array::from(vec![None, Some(1.0), None, None])));
        column.missing = BTreeMap::from([(0, Missing::Secret), (3, Missing::Secret)]);
        let profile = profile(&column, &[0, 1, 2, 3]);
        assert_eq!(
            (profile.missing, profile.reasons),
            (3, BTreeMap::from([(Missing::Empty, 1), (Missing::Secret, 2)]))
        );
    }
}
