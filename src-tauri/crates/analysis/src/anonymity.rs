//! How far single rows of a table can be told apart by traits that others may know of a person (k-anonymity: Samarati and
//! Sweeney, 1998). Every combination of traits is counted; what somebody could know besides is not in the table.

use arrow_array::Array;
use dossier::dataset::{ColumnType, Dataset, DatasetColumn, PersonalData, Role, RowIs, SingledOut};
use dossier::{Message, dutch};

use crate::intake::spread;
use crate::table::{Column, Table, Values};

/// What is known of the rows of a table; `None` when no column holds a trait, or when there are no rows.
pub fn singled_out(table: &Table, about: &[DatasetColumn]) -> Option<SingledOut> {
    let known = table.columns.iter().zip(about).filter(|(_, about)| !is_name(about)).map(|(column, _)| column);
    let traits: Vec<&Column> = known.filter(|column| is_trait(column)).collect();
    let mut combinations = vec![0_u64; table.rows()];
    for column in &traits {
        for (row, combination) in combinations.iter_mut().enumerate() {
            *combination = spread(combination.rotate_left(31) ^ value(column, row));
        }
    }
    combinations.sort_unstable();
    let groups: Vec<usize> = combinations.chunk_by(|a, b| a == b).map(<[u64]>::len).collect();
    let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
    let smallest = groups.iter().copied().min().filter(|_| !traits.is_empty())?;
    Some(SingledOut {
        columns: traits.into_iter().map(|column| column.name.clone()).collect(),
        smallest: count(smallest),
        alone: count(groups.iter().filter(|rows| **rows == 1).count()),
    })
}

/// What is told of it, where a row stands for people.
pub fn told(dataset: &Dataset, row_is: RowIs) -> Option<Message> {
    let traits = dataset.singled_out.as_ref().filter(|_| row_is.is_about_people())?;
    let said = if traits.alone > 0 {
        Message::new("quality-singled-out").count("rows", traits.alone)
    } else {
        Message::new("quality-singled-out-none").text("smallest", dutch::whole(u64::from(traits.smallest)))
    };
    Some(said.text("columns", traits.columns.join(", ")))
}

/// Areas, groups, days and ages: what a neighbour may know. Numbers of cases and pseudonyms say nothing to others.
fn is_trait(column: &Column) -> bool {
    let name = column.name.to_lowercase();
    let is_age = name.split(|letter: char| !letter.is_alphanumeric()).any(|word| AGES.contains(&word));
    let is_group = matches!(column.role, Role::Area | Role::Group) && matches!(column.values, Values::Text { .. });
    is_group || column.kind == ColumnType::Date || (is_age && matches!(column.values, Values::Number(_)))
}

/// Names, numbers and their pseudonyms: they point at one person, or at nobody whom others know.
fn is_name(column: &DatasetColumn) -> bool {
    column.personal_data.is_some_and(|kind| !matches!(kind, PersonalData::BirthDate | PersonalData::Address))
}

const AGES: [&str; 4] = ["leeftijd", "geboortejaar", "age", "jaren"];

/// What tells the value of a row from others in the column; a gap is a value of its own.
fn value(column: &Column, row: usize) -> u64 {
    match &column.values {
        Values::Text { codes, .. } if codes.is_valid(row) => u64::from(codes.value(row)) + 1,
        Values::Number(numbers) if numbers.is_valid(row) => numbers.value(row).to_bits() ^ 1,
        Values::Date(days) if days.is_valid(row) => u64::from(days.value(row).cast_unsigned()) + 1,
        Values::Text { .. } | Values::Number(_) | Values::Date(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use arrow_array::{Float64Array, UInt32Array};
    use proptest::prelude::*;

    use super::*;
    use crate::profile::dataset_column;

    fn counted(table: &Table) -> Option<SingledOut> {
        let about: Vec<DatasetColumn> = table.columns.iter().map(|column| dataset_column(column, None)).collect();
        singled_out(table, &about)
    }

    fn column(name: &str, role: Role, kind: ColumnType, values: Values) -> Column {
        let (letter, unit) = ("A".to_owned(), String::new());
        Column { letter, name: name.to_owned(), kind, unit, role, values, missing: BTreeMap::new() }
    }

    fn table(areas: &[Option<u32>], ages: &[f64]) -> Table {
        let labels = (0..9).map(|area| format!("Wijk {area}")).collect();
        let areas = Values::Text { codes: UInt32Array::from(areas.to_vec()), labels };
        let ages = Values::Number(Float64Array::from(ages.to_vec()));
        let rows = (2..).take(ages.len()).collect::<Vec<u32>>();
        Table {
            columns: vec![
                column("Wijk", Role::Area, ColumnType::Text, areas),
                column("Leeftijd aanvrager", Role::Measure, ColumnType::Integer, ages.clone()),
                column("Kosten", Role::Measure, ColumnType::Decimal, ages),
            ],
            sheet_rows: UInt32Array::from(rows),
        }
    }

    #[test]
    fn who_is_alone_with_the_traits_is_counted() {
        let found = counted(&table(&[Some(1), Some(1), Some(1), None], &[30.0, 30.0, 31.0, 30.0])).unwrap();
        assert_eq!(found.columns, ["Wijk", "Leeftijd aanvrager"]);
        assert_eq!((found.smallest, found.alone), (1, 2));
        let found = counted(&table(&[Some(1), Some(1)], &[30.0, 30.0])).unwrap();
        assert_eq!((found.smallest, found.alone), (2, 0));
        assert_eq!(counted(&table(&[], &[])), None);
        let pseudonyms = table(&[Some(1), Some(2)], &[30.0, 30.0]);
        let about = pseudonyms.columns.iter().zip([Some(PersonalData::Name), None, None]);
        let about: Vec<DatasetColumn> = about.map(|(column, kind)| dataset_column(column, kind)).collect();
        assert_eq!(singled_out(&pseudonyms, &about).unwrap().columns, ["Leeftijd aanvrager"]);
    }

    proptest! {
        #[test]
        fn it_is_what_counting_the_combinations_one_by_one_gives(
            rows in proptest::collection::vec((proptest::option::of(0_u32..9), 20_u8..26), 1..200),
        ) {
            let mut sizes: HashMap<_, u32> = HashMap::new();
            for row in &rows {
                *sizes.entry(row).or_default() += 1;
            }
            let areas: Vec<Option<u32>> = rows.iter().map(|row| row.0).collect();
            let ages: Vec<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
            let found = counted(&table(&areas, &ages)).unwrap();
            prop_assert_eq!(Some(found.smallest), sizes.values().copied().min());
            prop_assert_eq!(found.alone as usize, sizes.values().filter(|rows| **rows == 1).count());
        }
    }
}
