//! From the reading of a question to a computation: which column is on top, which below, and what its numbers are.
//!
//! Knows columns, roles and units; has not looked at a single value.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use arrow_array::Float64Array;
use dossier::dataset::{ColumnType, Role, spoken_name, upper_name};
use dossier::finding::Unit;
use dossier::question::{Comparison, Reading, Statistic};
use dossier::settings::Thresholds;
use dossier::source::Filter;

use super::rows;
use super::{DescribeError, DescribeRequest};
use crate::table::{Column, Table, Values};
use crate::withhold::Rule;

/// What each row adds on top.
#[derive(Debug)]
pub(super) enum Top<'a> {
    /// One.
    Row,
    /// One when the column has a value.
    Filled(&'a Column),
    /// The value of the column.
    Value(&'a Float64Array),
    /// One when the row meets the conditions, else zero.
    Meets(Vec<bool>),
}

/// What is below the line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bottom<'a> {
    /// The number of rows.
    Rows,
    /// The sum of a column.
    Value(&'a Float64Array),
}

/// What is computed in each cell of the result.
#[derive(Debug)]
pub(super) enum Computation<'a> {
    /// Added up.
    Added(Top<'a>),
    /// Averaged.
    Mean(&'a Float64Array),
    /// The middle one.
    Median(&'a Float64Array),
    /// Added up and divided by the total of all groups (or, without groups, of all periods).
    PartOfTotal(Top<'a>),
    /// Added up and divided.
    Ratio(Top<'a>, Bottom<'a>, Scale),
}

/// What a ratio is expressed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    /// A fraction.
    Share,
    /// Per thousand.
    PerThousand,
}

/// What the number on top counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    /// People, households or cases, one to a row.
    PeopleRows,
    /// People, households or cases, as a column has them.
    PeopleColumn,
    /// Rows that are something else.
    OtherRows,
    /// Nothing: amounts, distances, scores.
    Amount,
}

/// Everything that was decided before the first value is looked at.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) computation: Computation<'a>,
    /// The reading with nothing open in it.
    pub(super) reading: Reading,
    /// What it is compared with.
    pub(super) comparison: Comparison,
    /// Whether the comparison that was asked for could not be made.
    pub(super) comparison_dropped: bool,
    pub(super) measure: Option<&'a Column>,
    pub(super) denominator: Option<&'a Column>,
    pub(super) group: Option<&'a Column>,
    pub(super) period: Option<&'a Column>,
    /// Conditions that rows must meet to take part.
    pub(super) filters: Vec<&'a Filter>,
    /// The same, in words: names of columns with the values that they may have.
    pub(super) only: Vec<(&'a str, &'a [String])>,
    pub(super) counted: Counted,
    /// Whether one row is one person, household or case.
    pub(super) people_rows: bool,
    pub(super) unit: Unit,
    pub(super) rule: Rule,
}

impl<'a> Plan<'a> {
    /// Makes the plan, or says why there can be none.
    pub(super) fn make(
        table: &'a Table,
        request: &DescribeRequest<'a>,
        thresholds: &Thresholds,
    ) -> Result<Self, DescribeError> {
        let reading = request.reading;
        let find = |letter: &Option<String>| letter.as_deref().map(|letter| column(table, letter)).transpose();
        let (measure, denominator) = (find(&reading.measure)?, find(&reading.denominator)?);
        let (group, period) = (find(&reading.group)?, find(&reading.period)?);
        let statistic = statistic(reading, measure, denominator)?;
        let (met, filters) = conditions(reading, statistic, measure, denominator);
        let named =
            filters.iter().map(|filter| Ok((spoken(table, column(table, &filter.column)?), &filter.values[..])));
        let only = named.collect::<Result<Vec<_>, DescribeError>>()?;
        let met = if met.is_empty() { None } else { rows::kept(table, &met)? };
        let computation = computation(statistic, reading, measure, denominator, met)?;
        let (comparison, comparison_dropped) = comparison(reading);
        let people_rows = request.row_is.is_about_people();
        let counted = counted(&computation, measure, people_rows);
        let mut reading = reading.clone();
        reading.statistic = Some(statistic);
        reading.comparison = Some(comparison.clone());
        Ok(Self {
            unit: unit(&computation, measure, denominator, request.subject, counted),
            rule: rule(request, thresholds, [measure, denominator]),
            computation,
            reading,
            comparison,
            comparison_dropped,
            measure,
            denominator,
            group,
            period,
            filters,
            only,
            counted,
            people_rows,
        })
    }

    /// The statistic that is computed.
    pub(super) fn statistic(&self) -> Statistic {
        self.reading.statistic.unwrap_or_default()
    }

    /// The column with numbers that is measured, if any.
    pub(super) fn numbers(&self) -> Option<&'a Float64Array> {
        match &self.computation {
            Computation::Mean(numbers) | Computation::Median(numbers) => Some(*numbers),
            Computation::Added(top) | Computation::PartOfTotal(top) | Computation::Ratio(top, _, _) => match top {
                Top::Value(numbers) => Some(*numbers),
                Top::Row | Top::Filled(_) | Top::Meets(_) => None,
            },
        }
    }

    /// Whether measured values are percentages, kept as fractions.
    pub(super) fn measures_percentages(&self) -> bool {
        self.measure.is_some_and(|column| column.kind == ColumnType::Percentage)
    }

    /// Whether what is below the line counts people.
    pub(super) fn divides_by_people(&self) -> bool {
        match &self.computation {
            Computation::Ratio(_, Bottom::Rows, _) => self.people_rows,
            Computation::Ratio(_, Bottom::Value(_), _) => {
                self.denominator.is_some_and(|column| column.role == Role::Count)
            }
            Computation::Added(_) | Computation::Mean(_) | Computation::Median(_) | Computation::PartOfTotal(_) => {
                false
            }
        }
    }

    /// Whether the number on top counts people, so that chance and small counts bear on it.
    pub(super) fn counts_people(&self) -> bool {
        match self.counted {
            Counted::PeopleRows | Counted::PeopleColumn => true,
            Counted::OtherRows | Counted::Amount => false,
        }
    }
}

fn column<'a>(table: &'a Table, letter: &str) -> Result<&'a Column, DescribeError> {
    table.column(letter).ok_or_else(|| DescribeError::UnknownColumn { column: letter.to_owned() })
}

fn numbers(column: &Column) -> Result<&Float64Array, DescribeError> {
    match &column.values {
        Values::Number(numbers) => Ok(numbers),
        Values::Date(_) | Values::Text { .. } => Err(DescribeError::NotNumbers { column: column.name.clone() }),
    }
}

/// What is computed when the reading leaves it open; a sum or count with a denominator is a rate.
fn statistic(
    reading: &Reading,
    measure: Option<&Column>,
    denominator: Option<&Column>,
) -> Result<Statistic, DescribeError> {
    match (reading.statistic, denominator) {
        (None | Some(Statistic::Sum | Statistic::Count | Statistic::Rate), Some(_)) => Ok(Statistic::Rate),
        (Some(Statistic::Mean | Statistic::Median), Some(_)) => Err(DescribeError::DenominatorUnused),
        (Some(Statistic::Rate), None) => Err(DescribeError::NoDenominator),
        (Some(statistic), _) => Ok(statistic),
        (None, None) => Ok(match measure {
            Some(column) if !matches!(column.values, Values::Number(_)) => Statistic::Count,
            Some(column) if column.kind == ColumnType::Percentage => Statistic::Mean,
            Some(_) => Statistic::Sum,
            None => Statistic::Count,
        }),
    }
}

/// Conditions that make the number on top, and conditions that rows must meet to take part at all.
///
/// Only a share of rows has the first: of all conditions when there is no measure, of those on the measured column when
/// that holds words.
fn conditions<'a>(
    reading: &'a Reading,
    statistic: Statistic,
    measure: Option<&Column>,
    denominator: Option<&Column>,
) -> (Vec<&'a Filter>, Vec<&'a Filter>) {
    if statistic != Statistic::Share || denominator.is_some() {
        return (Vec::new(), reading.filter.iter().collect());
    }
    match measure {
        None => (reading.filter.iter().collect(), Vec::new()),
        Some(Column { values: Values::Number(_), .. }) => (Vec::new(), reading.filter.iter().collect()),
        Some(words) => reading.filter.iter().partition(|filter| filter.column == words.letter),
    }
}

fn computation<'a>(
    statistic: Statistic,
    reading: &Reading,
    measure: Option<&'a Column>,
    denominator: Option<&'a Column>,
    met: Option<Vec<bool>>,
) -> Result<Computation<'a>, DescribeError> {
    let below = || denominator.map(|column| numbers(column).map(Bottom::Value)).transpose();
    let filled = || measure.map_or(Top::Row, Top::Filled);
    let value = || numbers(measure.ok_or(DescribeError::NoMeasure)?);
    let on_top = || match measure {
        Some(column) if reading.statistic != Some(Statistic::Count) => numbers(column).map(Top::Value),
        Some(_) | None => Ok(filled()),
    };
    Ok(match statistic {
        Statistic::Count => Computation::Added(filled()),
        Statistic::Sum => Computation::Added(Top::Value(value()?)),
        Statistic::Mean => Computation::Mean(value()?),
        Statistic::Median => Computation::Median(value()?),
        Statistic::Rate => {
            Computation::Ratio(on_top()?, below()?.ok_or(DescribeError::NoDenominator)?, Scale::PerThousand)
        }
        Statistic::Share => match (below()?, met) {
            (Some(bottom), _) => Computation::Ratio(on_top()?, bottom, Scale::Share),
            (None, Some(met)) => Computation::Ratio(Top::Meets(met), Bottom::Rows, Scale::Share),
            (None, None) => Computation::PartOfTotal(match measure {
                Some(Column { values: Values::Number(numbers), .. }) => Top::Value(numbers),
                Some(words) => Top::Filled(words),
                None => Top::Row,
            }),
        },
    })
}

/// What it is compared with, and whether what was asked for cannot be.
fn comparison(reading: &Reading) -> (Comparison, bool) {
    let (grouped, timed) = (reading.group.is_some(), reading.period.is_some());
    match &reading.comparison {
        None if grouped => (Comparison::Average, false),
        None if timed => (Comparison::FirstPeriod, false),
        Some(Comparison::FirstPeriod) if !timed => (Comparison::Nothing, true),
        Some(Comparison::Group(_)) if !grouped => (Comparison::Nothing, true),
        Some(Comparison::Average) if !grouped && !timed => (Comparison::Nothing, true),
        Some(asked) => (asked.clone(), false),
        None => (Comparison::Nothing, false),
    }
}

fn counted(computation: &Computation<'_>, measure: Option<&Column>, people_rows: bool) -> Counted {
    let of_column = || {
        if measure.is_some_and(|column| column.role == Role::Count) { Counted::PeopleColumn } else { Counted::Amount }
    };
    match computation {
        Computation::Mean(_) | Computation::Median(_) => of_column(),
        Computation::Added(top) | Computation::PartOfTotal(top) | Computation::Ratio(top, _, _) => match top {
            Top::Value(_) => of_column(),
            Top::Row | Top::Filled(_) | Top::Meets(_) if people_rows => Counted::PeopleRows,
            Top::Row | Top::Filled(_) | Top::Meets(_) => Counted::OtherRows,
        },
    }
}

fn unit(
    computation: &Computation<'_>,
    measure: Option<&Column>,
    denominator: Option<&Column>,
    subject: &str,
    counted: Counted,
) -> Unit {
    match computation {
        Computation::PartOfTotal(_) | Computation::Ratio(_, _, Scale::Share) => Unit::Share,
        Computation::Ratio(_, _, Scale::PerThousand) => {
            Unit::PerThousand(denominator.map_or_else(String::new, people_of))
        }
        Computation::Added(Top::Row | Top::Filled(_) | Top::Meets(_)) => Unit::Count(subject.to_owned()),
        Computation::Added(Top::Value(_)) | Computation::Mean(_) | Computation::Median(_) => {
            let Some(column) = measure else { return Unit::Quantity(String::new()) };
            let word = column.unit.trim();
            match column.kind {
                ColumnType::Currency => Unit::Euro,
                ColumnType::Percentage => Unit::Share,
                _ if ["€", "euro", "eur"].contains(&word.to_lowercase().as_str()) => Unit::Euro,
                _ if matches!(computation, Computation::Added(_)) && counted == Counted::PeopleColumn => {
                    Unit::Count(if is_no_word(word) { subject.to_owned() } else { word.to_owned() })
                }
                _ => Unit::Quantity(if is_no_word(word) { String::new() } else { word.to_owned() }),
            }
        }
    }
}

fn spoken<'a>(table: &'a Table, column: &'a Column) -> &'a str {
    spoken_name(&column.name, table.columns.iter().map(|other| other.name.as_str()))
}

/// The word after "per 1.000": the unit of the denominator, else its heading without "aantal".
pub(super) fn people_of(column: &Column) -> String {
    let unit = column.unit.trim();
    if !is_no_word(unit) {
        return unit.to_owned();
    }
    // Of a header of two rows the upper one says who they are: "Jongeren – aantal op 1 januari".
    let name = upper_name(&column.name);
    let bare = name.strip_prefix("Aantal ").or_else(|| name.strip_prefix("aantal ")).unwrap_or(name);
    let mut letters = bare.chars();
    match letters.next() {
        Some(first) if letters.clone().all(|letter| !letter.is_uppercase()) => {
            first.to_lowercase().chain(letters).collect()
        }
        Some(_) | None => bare.to_owned(),
    }
}

/// Units that say only that something was counted.
fn is_no_word(unit: &str) -> bool {
    ["", "aantal", "abs", "absoluut", "x 1", "x1", "number"].contains(&unit.to_lowercase().as_str())
}

fn rule(request: &DescribeRequest<'_>, thresholds: &Thresholds, columns: [Option<&Column>; 2]) -> Rule {
    let names = columns.into_iter().flatten().map(|column| column.name.to_lowercase());
    let income =
        request.subject.to_lowercase().contains("inkomen") || names.into_iter().any(|name| name.contains("inkomen"));
    Rule {
        small: request.small_count.unwrap_or(thresholds.small_count).max(thresholds.small_count_floor),
        share_base: if income { thresholds.income_share_base } else { thresholds.share_base },
    }
}
