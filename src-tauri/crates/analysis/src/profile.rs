//! What a column looks like, for the step in which data is put in order: how full it is, its range, what stands out.
//!
//! Knows one table; knows nothing of questions. A profile is looked at by who brought the sheet in; it is never part of a
//! finding, so small counts are not withheld here.

use arrow_array::{Array, Date32Array, Float64Array, UInt32Array};
use dossier::Day;
use dossier::dataset::{DatasetColumn, PersonalData, Role};

use crate::intake::{Distinct, hash};
use crate::interval::{Moments, quantile};
use crate::table::{Column, Table, Values};

/// Labels and outliers that are named one by one.
const MOST_NAMED: usize = 10;
/// Distances between the quartiles that a value may lie beyond them (Tukey's outer fence).
const FENCE: f64 = 3.0;

/// The profile of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Letters of the column in the sheet.
    pub letter: String,
    /// Rows of the table.
    pub rows: u32,
    /// Rows without a value.
    pub missing: u32,
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
    /// Values far outside the quartiles, in all.
    pub outliers: u32,
    /// The farthest of them, each with its row in the sheet, farthest first.
    pub farthest: Vec<Outlier>,
}

/// A value that stands out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlier {
    /// Row in the sheet, from 1.
    pub row: u32,
    /// The value.
    pub value: f64,
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
                labels.clone_from(all);
                labels.sort();
            }
        }
    }
    let distinct = match &column.values {
        Values::Text { labels, .. } => u32::try_from(labels.len()).unwrap_or(u32::MAX),
        Values::Number(_) | Values::Date(_) => distinct.count(),
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
    }
}

/// Profiles every column, in the order of the sheet.
pub fn profiles(table: &Table) -> Vec<Profile> {
    table.columns.iter().map(|column| profile(table, column)).collect()
}

/// Profiles one column of a table.
pub fn profile(table: &Table, column: &Column) -> Profile {
    let (distinct, missing, content) = match &column.values {
        Values::Number(numbers) => of_numbers(numbers, &table.sheet_rows),
        Values::Date(days) => of_days(days),
        Values::Text { codes, labels } => of_labels(codes, labels),
    };
    Profile { letter: column.letter.clone(), rows: number(table.rows()), missing, distinct, content }
}

fn of_numbers(numbers: &Float64Array, sheet_rows: &UInt32Array) -> (u32, u32, Content) {
    let present = |row: &usize| numbers.is_valid(*row) && numbers.value(*row).is_finite();
    let mut sorted: Vec<f64> = (0..numbers.len()).filter(present).map(|row| numbers.value(row)).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let missing = number(numbers.len() - sorted.len());
    let (Some(least), Some(most)) = (sorted.first().copied(), sorted.last().copied()) else {
        return (0, missing, Content::Empty);
    };
    let quartiles = [0.25, 0.5, 0.75].map(|share| quantile(&sorted, share).unwrap_or(least));
    let reach = FENCE * (quartiles[2] - quartiles[0]);
    let beyond = |value: f64| (quartiles[0] - reach - value).max(value - quartiles[2] - reach);
    // Where half of the values are equal there is no fence: everything else would stand out.
    let stands_out = |value: f64| reach > 0.0 && beyond(value) > 0.0;
    let mut farthest: Vec<Outlier> = (0..numbers.len())
        .filter(present)
        .filter(|row| stands_out(numbers.value(*row)))
        .map(|row| Outlier { row: sheet_rows.value(row), value: numbers.value(row) })
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
    };
    (distinct(&sorted), missing, Content::Numbers(spread))
}

fn of_days(days: &Date32Array) -> (u32, u32, Content) {
    let mut sorted: Vec<i32> = days.iter().flatten().collect();
    sorted.sort_unstable();
    let missing = number(days.len() - sorted.len());
    let ends =
        sorted.first().and_then(|day| Day::from_epoch(*day)).zip(sorted.last().and_then(|day| Day::from_epoch(*day)));
    sorted.dedup();
    let content = ends.map_or(Content::Empty, |(first, last)| Content::Days { first, last });
    (number(sorted.len()), missing, content)
}

fn of_labels(codes: &UInt32Array, labels: &[String]) -> (u32, u32, Content) {
    let mut counts = vec![0_u32; labels.len()];
    for code in codes.iter().flatten() {
        if let Some(count) = counts.get_mut(code as usize) {
            *count += 1;
        }
    }
    let distinct = number(counts.iter().filter(|count| **count > 0).count());
    let missing = number(codes.null_count());
    let mut places: Vec<usize> = (0..labels.len()).filter(|place| counts[*place] > 0).collect();
    places.sort_by(|a, b| counts[*b].cmp(&counts[*a]).then(a.cmp(b)));
    let top: Vec<(String, u32)> =
        places.into_iter().take(MOST_NAMED).map(|place| (labels[place].clone(), counts[place])).collect();
    (distinct, missing, if top.is_empty() { Content::Empty } else { Content::Labels { top } })
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
    use std::collections::BTreeMap;

    use dossier::dataset::{ColumnType, Role};

    use super::*;

    fn table(values: Values) -> Table {
        let rows = number(values.len());
        let column = Column {
            letter: "C".to_owned(),
            name: "c".to_owned(),
            kind: ColumnType::Decimal,
            unit: String::new(),
            role: Role::Measure,
            values,
            missing: BTreeMap::new(),
        };
        Table { columns: vec![column], sheet_rows: UInt32Array::from_iter_values(6..6 + rows) }
    }

    fn of(values: Values) -> Profile {
        profiles(&table(values)).remove(0)
    }

    #[test]
    fn numbers_show_their_range_and_the_rows_of_what_stands_out() {
        let mut values: Vec<Option<f64>> = (1..=20).map(|value| Some(f64::from(value))).collect();
        values.extend([None, Some(-400.0), Some(900.0), Some(f64::NAN), Some(0.0)]);
        let profile = of(Values::Number(Float64Array::from(values)));
        assert_eq!((profile.rows, profile.missing, profile.distinct), (25, 2, 23));
        let Content::Numbers(spread) = profile.content else { panic!("numbers expected") };
        assert_eq!((spread.least, spread.quartiles, spread.most), (-400.0, [4.5, 10.0, 15.5], 900.0));
        assert_eq!((spread.zeros, spread.negative, spread.outliers), (1, 1, 2));
        assert_eq!(spread.farthest, [Outlier { row: 28, value: 900.0 }, Outlier { row: 27, value: -400.0 }]);
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
        let labels = ["Oost", "West", "Noord", "Zuid"].map(str::to_owned).to_vec();
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
        let labels = Values::Text { codes: UInt32Array::from(vec![None, None]), labels: Vec::new() };
        assert_eq!(of(labels).content, Content::Empty);
    }
}
