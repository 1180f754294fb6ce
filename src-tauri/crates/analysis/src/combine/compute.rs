//! A new column beside the others, computed row by row.

use std::collections::HashMap;

use dossier::Message;
use dossier::combine::{ColumnOrigin, Formula};
use dossier::dataset::{ColumnType, Role};
use dossier::source::column_letters;

use super::{Assembly, Base, CombineFault, Combined, Input, Placed, Share, count, free_name, key_text, of_numbers};
use crate::one_base;
use crate::table::{Column, Missing};
use crate::withhold::Rule;

/// Adds a column of numbers. A gap on one side is a gap in the result.
pub(super) fn compute(input: Input<'_>, name: &str, formula: &Formula, rule: &Rule) -> Result<Combined, CombineFault> {
    free_name(name, &input.table.columns)?;
    if let Formula::Difference { of, less: other } | Formula::Ratio { of, per: other, .. } = formula
        && of == other
    {
        return Err(CombineFault::SameColumn { column: of.clone() });
    }
    let made = match formula {
        Formula::Sum { columns } => sum(input, name, columns)?,
        Formula::Difference { of, less } => difference(input, name, (of, less), rule)?,
        Formula::Ratio { of, per, times } => ratio(input, name, (of, per, *times), rule)?,
        Formula::Index { of, period, base, groups } => index(input, name, (of, period, base, groups), rule)?,
    };
    let known = |column: &Column| input.known(column).cloned();
    let mut columns: Vec<_> = input.table.columns.iter().map(|column| (column.clone(), known(column))).collect();
    let mut origins: Vec<ColumnOrigin> = (1_u32..)
        .zip(&input.table.columns)
        .map(|(at, column)| ColumnOrigin { letter: column_letters(at), from: vec![column.letter.clone()] })
        .collect();
    let letter = column_letters(count(columns.len()) + 1);
    origins.push(ColumnOrigin { letter: letter.clone(), from: made.from });
    let base = made.base.map(|rows| Base { letter, rows });
    let mut remarks = Vec::new();
    let gaps = made.column.values.missing();
    if gaps > 0 {
        remarks.push(Message::new("combine-remark-gaps").text("column", name.trim()).count("rows", gaps));
    }
    if made.hidden > 0 {
        remarks.push(
            Message::new("combine-remark-hidden")
                .text("column", name.trim())
                .count("rows", made.hidden)
                .text("limit", (rule.small + 1).to_string()),
        );
    }
    if let Formula::Ratio { per, .. } = formula {
        let (_, below) = input.numbers(per)?;
        remarks.extend(one_base::remark(below, input.table.times(), 0..input.table.rows()));
    }
    columns.push((made.column, None));
    let sheet_rows = input.table.sheet_rows.clone();
    let (table, mut columns, duplicates) = Assembly { columns, sheet_rows }.finish();
    // The others are the same cells as before.
    for (column, before) in columns.iter_mut().zip(&input.table.columns) {
        column.outliers = input.known(before).map_or(column.outliers, |known| known.outliers);
    }
    let told = vec![
        Message::new("combine-told-computed").text("column", name.trim()).text("formula", made.formula),
        Message::new("combine-told-rows").count("rows", table.rows()),
    ];
    let placed = Placed::From { first: 0, rows: table.rows() };
    let inputs = vec![Share { used: count(table.rows()), columns: origins, rows: placed }];
    Ok(Combined { table, columns, inputs, told, remarks, unmatched: Vec::new(), duplicates, base })
}

/// A computed column, with the letters of the columns it leans on.
struct Made {
    column: Column,
    from: Vec<String>,
    formula: String,
    /// Values that are not shown because of a small count.
    hidden: u32,
    /// For an index: for each row the row that is 100.
    base: Option<Vec<Option<usize>>>,
}

fn sum(input: Input<'_>, name: &str, names: &[String]) -> Result<Made, CombineFault> {
    let columns =
        names.iter().map(|name| input.numbers(name).map(|(_, column)| column)).collect::<Result<Vec<_>, _>>()?;
    let first = *columns.first().filter(|_| columns.len() > 1).ok_or(CombineFault::NothingChosen)?;
    for (column, name) in columns.iter().zip(names) {
        if column.unit != first.unit {
            return Err(CombineFault::UnitsDiffer {
                column: name.clone(),
                unit: first.unit.clone(),
                other: column.unit.clone(),
                table: input.dataset.name.clone(),
            });
        }
    }
    let values = (0..input.table.rows())
        .map(|row| columns.iter().map(|column| column.values.number(row)).sum::<Option<f64>>())
        .collect();
    let kind = if columns.iter().all(|column| column.kind == first.kind) { first.kind } else { ColumnType::Decimal };
    Ok(Made {
        column: of_numbers(name, first, kind, values),
        from: columns.iter().map(|column| column.letter.clone()).collect(),
        formula: names.join(" + "),
        hidden: 0,
        base: None,
    })
}

fn difference(input: Input<'_>, name: &str, (of, less): (&str, &str), rule: &Rule) -> Result<Made, CombineFault> {
    let ((_, one), (_, other)) = (input.numbers(of)?, input.numbers(less)?);
    let table = input.dataset.name.clone();
    if one.unit != other.unit {
        let (unit, other) = (one.unit.clone(), other.unit.clone());
        return Err(CombineFault::UnitsDiffer { column: less.to_owned(), unit, other, table });
    }
    // Of all people less the men, what is left is a number of people too.
    let people = one.role == Role::Count && other.role == Role::Count;
    let mut hidden = Vec::new();
    let values = (0..input.table.rows())
        .map(|row| {
            let (from, taken) = (one.values.number(row)?, other.values.number(row)?);
            if people && [from, taken, (from - taken).abs()].into_iter().any(|count| rule.is_small(count)) {
                hidden.push(row);
                return None;
            }
            Some(from - taken)
        })
        .collect();
    let kind = if one.kind == other.kind { one.kind } else { ColumnType::Decimal };
    let mut column = of_numbers(name, one, kind, values);
    // It can be under zero, so it is no count; what is small in it was left out above.
    column.role = Role::Measure;
    mark_hidden(&mut column, &hidden);
    let formula = format!("{of} − {less}");
    Ok(Made { column, from: letters([one, other]), formula, hidden: count(hidden.len()), base: None })
}

fn ratio(input: Input<'_>, name: &str, (of, per, times): (&str, &str, u32), rule: &Rule) -> Result<Made, CombineFault> {
    let ((_, one), (_, other)) = (input.numbers(of)?, input.numbers(per)?);
    let factor = if times == 100 { 1.0 } else { f64::from(times.max(1)) };
    let small = |column: &Column, row| {
        column.role == Role::Count && column.values.number(row).is_some_and(|n| rule.is_small(n))
    };
    let mut hidden = Vec::new();
    let values = (0..input.table.rows())
        .map(|row| {
            let (above, below) = (one.values.number(row)?, other.values.number(row)?);
            if small(one, row) || small(other, row) {
                hidden.push(row);
                return None;
            }
            (below != 0.0).then(|| above / below * factor)
        })
        .collect();
    let kind = if times == 100 { ColumnType::Percentage } else { ColumnType::Decimal };
    let mut column = of_numbers(name, one, kind, values);
    column.role = Role::Measure;
    column.unit = match times {
        100 => String::new(),
        1 if one.unit.is_empty() || other.unit.is_empty() => String::new(),
        1 => format!("{} / {}", one.unit, other.unit),
        times => format!("per {}", dossier::dutch::whole(u64::from(times))),
    };
    mark_hidden(&mut column, &hidden);
    let formula = match times {
        1 => format!("{of} / {per}"),
        100 => format!("{of} / {per} × 100%"),
        times => format!("{of} / {per} × {}", dossier::dutch::whole(u64::from(times))),
    };
    Ok(Made { column, from: letters([one, other]), formula, hidden: count(hidden.len()), base: None })
}

fn index(
    input: Input<'_>,
    name: &str,
    (of, period, base, groups): (&str, &str, &str, &[String]),
    rule: &Rule,
) -> Result<Made, CombineFault> {
    let ((_, one), (_, time)) = (input.numbers(of)?, input.column(period)?);
    let groups =
        groups.iter().map(|name| input.column(name).map(|(_, column)| column)).collect::<Result<Vec<_>, _>>()?;
    let group = |row| groups.iter().map(|column| key_text(column, row)).collect::<Option<Vec<_>>>();
    let mut bases: HashMap<Vec<String>, (usize, f64)> = HashMap::new();
    for row in (0..input.table.rows()).filter(|row| key_text(time, *row).as_deref() == Some(base.trim())) {
        let (Some(group), Some(value)) = (group(row), one.values.number(row)) else { continue };
        if let Some((_, first)) = bases.insert(group, (row, value))
            && first.to_bits() != value.to_bits()
        {
            let key = base.to_owned();
            return Err(CombineFault::KeyRepeats { key, times: 2, table: input.dataset.name.clone() });
        }
    }
    if bases.is_empty() {
        return Err(CombineFault::NoBase { base: base.to_owned() });
    }
    let is_small = |value: f64| one.role == Role::Count && rule.is_small(value);
    let mut hidden = Vec::new();
    let values = (0..input.table.rows())
        .map(|row| {
            let (value, (_, base)) = (one.values.number(row)?, *bases.get(&group(row)?)?);
            if is_small(value) || is_small(base) {
                hidden.push(row);
                return None;
            }
            (base != 0.0).then(|| value / base * 100.0)
        })
        .collect();
    let mut column = of_numbers(name, one, ColumnType::Decimal, values);
    column.role = Role::Measure;
    column.unit = format!("{} = 100", base.trim());
    mark_hidden(&mut column, &hidden);
    let formula = format!("{of} / {of} ({period} = {}) × 100", base.trim());
    let base_of = |row| Some(bases.get(&group(row)?)?.0);
    let base = Some((0..input.table.rows()).map(base_of).collect());
    Ok(Made { column, from: letters([one, time]), formula, hidden: count(hidden.len()), base })
}

/// What may not be shown is missing because it is secret.
fn mark_hidden(column: &mut Column, rows: &[usize]) {
    column.missing.extend(rows.iter().map(|row| (count(*row), Missing::Secret)));
}

fn letters(columns: [&Column; 2]) -> Vec<String> {
    columns.into_iter().map(|column| column.letter.clone()).collect()
}
