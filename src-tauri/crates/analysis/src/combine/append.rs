//! Tables of the same shape below each other: columns with the same name become one.

use arrow_array::UInt32Array;
use dossier::Message;
use dossier::combine::{AppendPart, ColumnOrigin};
use dossier::dataset::{ColumnType, DatasetColumn, Role};
use dossier::source::column_letters;

use super::growing::{Growing, Translation};
use super::{Assembly, CombineFault, Combined, Input, Placed, ROWS_CAP, Share, count, free_name};
use crate::intake::period_in;
use crate::table::{Column, Missing, Values};
use crate::ticker::Ticker;

/// Puts tables below each other, in order, with a first column that says which table a row came from.
pub(super) fn append(
    inputs: &[Input<'_>],
    parts: &[AppendPart],
    label: &str,
    ticker: &mut dyn Ticker,
) -> Result<Combined, CombineFault> {
    if inputs.len() < 2 {
        return Err(CombineFault::NoTable);
    }
    for (place, input) in inputs.iter().enumerate() {
        if inputs[..place].iter().any(|other| other.dataset.id == input.dataset.id) {
            return Err(CombineFault::SameTable { table: input.dataset.name.clone() });
        }
    }
    let rows: usize = inputs.iter().map(|input| input.table.rows()).sum();
    if rows > ROWS_CAP {
        return Err(CombineFault::TooLarge { rows });
    }
    let shapes = shapes(inputs)?;
    let all: Vec<Column> = shapes.iter().map(|shape| shape.like.clone()).collect();
    free_name(label, &all)?;
    let labels = labels(inputs, parts);
    let mut columns = vec![(label_column(label, inputs, &labels), None)];
    let mut done = 0;
    for shape in &shapes {
        columns.push((shape.grown(inputs, &mut done, ticker)?, shape.known(inputs)));
    }
    let sheet_rows: UInt32Array =
        inputs.iter().flat_map(|input| input.table.sheet_rows.values().iter().copied()).collect();
    let (table, columns, duplicates) = Assembly { columns, sheet_rows }.finish();
    let told = inputs.iter().zip(&labels).map(|(input, label)| {
        Message::new("combine-told-appended")
            .text("table", &input.dataset.name)
            .text("label", label)
            .count("rows", input.table.rows())
    });
    let told = told.chain([Message::new("combine-told-rows").count("rows", table.rows())]).collect();
    Ok(Combined {
        inputs: (0..inputs.len()).map(|at| share(inputs, &shapes, at)).collect(),
        remarks: remarks(inputs, &shapes),
        unmatched: Vec::new(),
        told,
        table,
        columns,
        duplicates,
        base: None,
    })
}

/// A column of the result: where it stands in each table.
struct Shape {
    like: Column,
    places: Vec<Option<usize>>,
}

/// Columns in the order of the first table that has them. A column that is empty in a table fits any kind.
fn shapes(inputs: &[Input<'_>]) -> Result<Vec<Shape>, CombineFault> {
    let mut shapes: Vec<Shape> = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        let mut shared = 0;
        for (place, column) in input.table.columns.iter().enumerate() {
            let Some(known) = shapes.iter_mut().find(|shape| shape.like.name == column.name) else {
                let mut places = vec![None; inputs.len()];
                places[at] = Some(place);
                shapes.push(Shape { like: Column { letter: String::new(), ..column.clone() }, places });
                continue;
            };
            shared += 1;
            known.places[at] = Some(place);
            known.meet(column, input)?;
        }
        if at > 0 && shared == 0 {
            return Err(CombineFault::NothingShared { table: input.dataset.name.clone() });
        }
    }
    Ok(shapes)
}

impl Shape {
    /// Takes up the same column of another table.
    fn meet(&mut self, column: &Column, input: &Input<'_>) -> Result<(), CombineFault> {
        if is_empty(column) {
            return Ok(());
        }
        if is_empty(&self.like) {
            self.like = Column { letter: String::new(), ..column.clone() };
            return Ok(());
        }
        if std::mem::discriminant(&self.like.values) != std::mem::discriminant(&column.values) {
            let (column, table) = (column.name.clone(), input.dataset.name.clone());
            return Err(CombineFault::KindsDiffer { column, table });
        }
        if self.like.unit != column.unit {
            return Err(CombineFault::UnitsDiffer {
                column: column.name.clone(),
                unit: self.like.unit.clone(),
                other: column.unit.clone(),
                table: input.dataset.name.clone(),
            });
        }
        self.like.kind = match (self.like.kind, column.kind) {
            (one, other) if one == other => one,
            // A month in which every value happened to be whole.
            (ColumnType::Integer, other) => other,
            (other, ColumnType::Integer) => other,
            (_, _) if matches!(column.values, Values::Number(_)) => ColumnType::Decimal,
            (_, _) => ColumnType::Text,
        };
        Ok(())
    }

    /// What the dossier knows of the column: of the first table that has it, with any mark of personal data.
    fn known(&self, inputs: &[Input<'_>]) -> Option<DatasetColumn> {
        let of =
            |(input, place): (&Input<'_>, &Option<usize>)| input.known(input.table.columns.get((*place)?)?).cloned();
        let all: Vec<DatasetColumn> = inputs.iter().zip(&self.places).filter_map(of).collect();
        let personal_data = all.iter().find_map(|column| column.personal_data);
        all.into_iter().next().map(|first| DatasetColumn { personal_data, ..first })
    }

    fn grown(&self, inputs: &[Input<'_>], done: &mut u64, ticker: &mut dyn Ticker) -> Result<Column, CombineFault> {
        let mut growing = Growing::like(&self.like.values);
        for (input, place) in inputs.iter().zip(&self.places) {
            ticker.tick(*done)?;
            let column = place.and_then(|place| input.table.columns.get(place)).filter(|column| !is_empty(column));
            let mut seen = Translation::default();
            for row in 0..input.table.rows() {
                match column {
                    Some(column) => growing.push(column, row, &mut seen),
                    None => growing.gap(Missing::Empty),
                }
            }
            *done += input.table.rows() as u64;
        }
        Ok(growing.finish(&self.like))
    }
}

fn is_empty(column: &Column) -> bool {
    column.values.missing() == column.values.len()
}

/// What stands in the label column for each table: what was asked for; else the period in its name, when all have one
/// and no two the same; else its name.
fn labels(inputs: &[Input<'_>], parts: &[AppendPart]) -> Vec<String> {
    let periods: Vec<Option<String>> = inputs.iter().map(|input| period_in(&input.dataset.name)).collect();
    let mut known: Vec<&String> = periods.iter().flatten().collect();
    known.sort();
    known.dedup();
    let by_period = known.len() == inputs.len();
    let proposed = inputs.iter().zip(&periods).map(|(input, period)| match period {
        Some(period) if by_period => period.clone(),
        Some(_) | None => input.dataset.name.clone(),
    });
    let asked = parts.iter().map(|part| part.label.trim());
    proposed.zip(asked).map(|(proposed, asked)| if asked.is_empty() { proposed } else { asked.to_owned() }).collect()
}

/// A label per row; periods when all labels are.
fn label_column(name: &str, inputs: &[Input<'_>], labels: &[String]) -> Column {
    let is_time = labels.iter().all(|label| period_in(label).as_ref() == Some(label));
    let (kind, role) = if is_time { (ColumnType::Period, Role::Time) } else { (ColumnType::Text, Role::Group) };
    let mut growing = Growing::labels();
    for (input, label) in inputs.iter().zip(labels) {
        for _ in 0..input.table.rows() {
            growing.push_label(label);
        }
    }
    growing.named(name.trim(), kind, "", role)
}

/// The label column stands first, so that the columns of the tables begin at the second letter.
fn share(inputs: &[Input<'_>], shapes: &[Shape], at: usize) -> Share {
    let before = inputs.iter().take(at).map(|input| input.table.rows()).sum();
    let rows = inputs.get(at).map_or(0, |input| input.table.rows());
    let placed = Placed::From { first: before, rows };
    let Some(input) = inputs.get(at) else { return Share { used: 0, columns: Vec::new(), rows: placed } };
    let origin = |(position, shape): (u32, &Shape)| {
        let column = input.table.columns.get((*shape.places.get(at)?)?)?;
        Some(ColumnOrigin { letter: column_letters(position), from: vec![column.letter.clone()] })
    };
    Share { used: count(rows), columns: (2_u32..).zip(shapes).filter_map(origin).collect(), rows: placed }
}

/// Columns that not every table has.
fn remarks(inputs: &[Input<'_>], shapes: &[Shape]) -> Vec<Message> {
    let mut out = Vec::new();
    for shape in shapes.iter().filter(|shape| shape.places.iter().any(Option::is_none)) {
        let without = inputs.iter().zip(&shape.places).filter(|(_, place)| place.is_none());
        let names: Vec<&str> = without.map(|(input, _)| input.dataset.name.as_str()).collect();
        out.push(
            Message::new("combine-remark-not-everywhere")
                .text("column", &shape.like.name)
                .text("tables", names.join(", ")),
        );
    }
    out
}
