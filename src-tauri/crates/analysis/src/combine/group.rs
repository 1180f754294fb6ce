//! One row for each combination of values, with columns added up.

use std::collections::HashMap;

use arrow_array::UInt32Array;
use dossier::Message;
use dossier::combine::ColumnOrigin;
use dossier::dataset::{ColumnType, Role};
use dossier::source::column_letters;

use super::growing::taken;
use super::{Assembly, CombineFault, Combined, Input, Placed, Share, count, free_name, key_text, of_numbers};
use crate::table::Column;
use crate::ticker::Ticker;

/// Adds up. A group in which a column has no value at all has none in the result; gaps beside values are told.
pub(super) fn group(
    input: Input<'_>,
    (by, sums, rows): (&[String], &[String], &str),
    ticker: &mut dyn Ticker,
) -> Result<Combined, CombineFault> {
    if by.is_empty() {
        return Err(CombineFault::NothingChosen);
    }
    let keys = by.iter().map(|name| input.column(name).map(|(_, column)| column)).collect::<Result<Vec<_>, _>>()?;
    let added = sums.iter().map(|name| input.numbers(name).map(|(_, column)| column)).collect::<Result<Vec<_>, _>>()?;
    if let Some(name) = sums.iter().find(|name| by.contains(name)) {
        return Err(CombineFault::NameTaken { name: name.clone() });
    }
    let all: Vec<Column> = keys.iter().chain(&added).map(|column| (*column).clone()).collect();
    free_name(rows, &all)?;
    ticker.tick(0)?;
    let groups = Groups::of(&keys, input.table.rows());
    let mut columns: Vec<_> =
        keys.iter().map(|column| (taken(column, &groups.first), input.known(column).cloned())).collect();
    let (mut remarks, mut gaps) = (Vec::new(), Vec::new());
    for column in &added {
        ticker.tick(input.table.rows() as u64)?;
        let (values, beside) = groups.sums(column);
        if beside > 0 {
            gaps.push(Message::new("combine-remark-summed-gaps").text("column", &column.name).count("rows", beside));
        }
        if matches!(column.kind, ColumnType::Percentage) || column.role == Role::Measure && column.unit.contains('%') {
            remarks.push(Message::new("combine-remark-summed-shares").text("column", &column.name));
        }
        columns.push((of_numbers(&column.name, column, column.kind, values), input.known(column).cloned()));
    }
    remarks.extend(gaps);
    let role = if input.rows_are_people { Role::Count } else { Role::Measure };
    let counted = of_numbers(rows, keys[0], ColumnType::Integer, groups.sizes());
    let counted = Column { role, unit: String::new(), ..counted };
    columns.push((counted, None));
    let from = keys.iter().chain(&added).map(|column| vec![column.letter.clone()]);
    let from = from.chain([keys.iter().map(|column| column.letter.clone()).collect()]);
    let origins = (1_u32..).zip(from).map(|(at, from)| ColumnOrigin { letter: column_letters(at), from }).collect();
    let sheet_rows = UInt32Array::from_iter_values(1..=count(groups.first.len()));
    let (table, columns, duplicates) = Assembly { columns, sheet_rows }.finish();
    let told = vec![
        if sums.is_empty() {
            Message::new("combine-told-counted").text("by", by.join(", "))
        } else {
            Message::new("combine-told-grouped").text("by", by.join(", ")).text("sums", sums.join(", "))
        },
        Message::new("combine-told-kept").count("rows", table.rows()).count("of", input.table.rows()),
    ];
    let placed = Placed::Into(groups.of_row);
    let inputs = vec![Share { used: count(input.table.rows()), columns: origins, rows: placed }];
    Ok(Combined { table, columns, inputs, told, remarks, unmatched: Vec::new(), duplicates, base: None })
}

/// Which group each row is in, and the first row of each group.
struct Groups {
    of_row: Vec<usize>,
    first: Vec<usize>,
}

impl Groups {
    fn of(keys: &[&Column], rows: usize) -> Self {
        let mut known: HashMap<Vec<Option<String>>, usize> = HashMap::new();
        let (mut of_row, mut first) = (Vec::with_capacity(rows), Vec::new());
        for row in 0..rows {
            let key = keys.iter().map(|column| key_text(column, row)).collect();
            let next = first.len();
            let group = *known.entry(key).or_insert(next);
            if group == next {
                first.push(row);
            }
            of_row.push(group);
        }
        Self { of_row, first }
    }

    /// Sums per group, and how many rows had no value in a group that has some.
    fn sums(&self, column: &Column) -> (Vec<Option<f64>>, usize) {
        let mut sums: Vec<Option<f64>> = vec![None; self.first.len()];
        let mut gaps = vec![0_usize; self.first.len()];
        for (row, group) in self.of_row.iter().enumerate() {
            match column.values.number(row) {
                Some(value) => *sums[*group].get_or_insert(0.0) += value,
                None => gaps[*group] += 1,
            }
        }
        let beside = sums.iter().zip(&gaps).filter(|(sum, _)| sum.is_some()).map(|(_, gaps)| *gaps).sum();
        (sums, beside)
    }

    fn sizes(&self) -> Vec<Option<f64>> {
        let mut sizes = vec![0_u32; self.first.len()];
        for group in &self.of_row {
            sizes[*group] += 1;
        }
        sizes.into_iter().map(|size| Some(f64::from(size))).collect()
    }
}
