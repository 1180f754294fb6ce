//! Whether the numbers that are divided by are those of one year, while the rows are of several: counts of four years
//! against the inhabitants of one of them. Seen in the values, as a sheet seldom says of which year its inhabitants are.

use std::collections::{BTreeMap, HashSet};

use arrow_array::Array;
use dossier::Message;

use crate::describe::period;
use crate::table::{Column, Values};

/// Of ten different numbers of a year, so many must stand in the other years too. Not all: an area may lack a row in a
/// year. Numbers that were counted anew each year are seldom the same.
const SHARED_OF_TEN: usize = 9;

/// A word on it, when that is so in these rows. A column that does not hold time is passed over.
pub(crate) fn remark<'a>(
    below: &Column,
    mut times: impl Iterator<Item = &'a Column>,
    rows: impl Iterator<Item = usize> + Clone,
) -> Option<Message> {
    let (first, last) = times.find_map(|time| years_of_one_base(below, time, rows.clone()))?;
    let message = Message::new("describe-caveat-one-base").text("column", below.name.trim());
    Some(message.text("first", first.to_string()).text("last", last.to_string()))
}

/// The first and the last year of the rows, when what is below the line is the same in each year between them.
fn years_of_one_base(below: &Column, time: &Column, rows: impl Iterator<Item = usize>) -> Option<(i32, i32)> {
    let year_of = years(time)?;
    let mut by_year: BTreeMap<i32, HashSet<u64>> = BTreeMap::new();
    for row in rows {
        let (Some(year), Some(value)) = (year_of(row), below.values.number(row)) else { continue };
        by_year.entry(year).or_default().insert(value.to_bits());
    }
    let (first, last) = (*by_year.keys().next()?, *by_year.keys().next_back()?);
    let years: Vec<HashSet<u64>> = by_year.into_values().collect();
    let stands_still = years.windows(2).all(|pair| is_alike(&pair[0], &pair[1]));
    (first < last && stands_still).then_some((first, last))
}

fn is_alike(one: &HashSet<u64>, other: &HashSet<u64>) -> bool {
    let shared = one.intersection(other).count();
    shared > 0 && shared * 10 >= one.len().min(other.len()) * SHARED_OF_TEN
}

/// The year that a row is of; `None` when the column does not hold time.
fn years(time: &Column) -> Option<Box<dyn Fn(usize) -> Option<i32> + '_>> {
    match &time.values {
        Values::Date(_) => Some(Box::new(|row| time.values.day(row).map(|day| i32::from(day.year())))),
        Values::Number(_) => Some(Box::new(|row| {
            let value = time.values.number(row)?;
            period::read(&format!("{value}")).map(|period| period.year)
        })),
        Values::Text { codes, labels } => {
            let read = period::read_all(labels.iter())?;
            Some(Box::new(move |row| {
                let code = codes.is_valid(row).then(|| codes.value(row) as usize)?;
                read.get(code).map(|period| period.year)
            }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::{Float64Array, UInt32Array};
    use dossier::dataset::{ColumnType, Role};

    fn column(role: Role, values: Values) -> Column {
        let (letter, name, unit) = ("A".to_owned(), "Kolom".to_owned(), String::new());
        Column { letter, name, kind: ColumnType::Text, unit, role, values, missing: BTreeMap::new() }
    }

    fn check(labels: &[&str], numbers: &[f64], wanted: Option<(i32, i32)>) {
        let codes = UInt32Array::from_iter_values(0..u32::try_from(labels.len()).unwrap());
        let labels = labels.iter().map(|label| (*label).to_owned()).collect();
        let time = column(Role::Time, Values::Text { codes, labels });
        let below = column(Role::Denominator, Values::Number(Float64Array::from(numbers.to_vec())));
        assert_eq!(years_of_one_base(&below, &time, 0..numbers.len()), wanted);
    }

    #[test]
    fn inhabitants_of_one_year_beside_several_years_are_seen() {
        check(&["2022", "2022", "2023", "2023"], &[1877.0, 2400.0, 1877.0, 2400.0], Some((2022, 2023)));
        check(&["2022-Q4", "2023-Q1", "2024-Q1"], &[1877.0, 1877.0, 1877.0], Some((2022, 2024)));
        // An area without a row in a year changes nothing.
        check(&["2022", "2022", "2023"], &[1877.0, 2400.0, 1877.0], Some((2022, 2023)));
    }

    #[test]
    fn inhabitants_that_were_counted_each_year_are_not() {
        check(&["2022", "2022", "2023", "2023"], &[1877.0, 2400.0, 1901.0, 2400.0], None);
        check(&["januari 2023", "februari 2023"], &[1877.0, 1877.0], None);
        check(&["Noord", "Zuid"], &[1877.0, 1877.0], None);
    }
}
