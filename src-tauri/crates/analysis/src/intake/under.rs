//! Records under headings of their own: the heading becomes a column, so that a record still says what it is about.

use std::collections::BTreeMap;

use arrow_array::UInt32Array;
use dossier::dataset::{ColumnType, Role};
use dossier::source::{Cell, column_letters};

use super::plan::{ColumnPlan, Fate, Found, IntakePlan};
use super::proposal::{DateOrder, NumberStyle};
use super::show;
use crate::raw::RawSheet;
use crate::table::{Column, Values};

/// What joins headings that stand right below each other.
const JOIN: &str = " – ";

/// The column of headings for these records, with its plan; `None` when the plan does not want it.
pub(super) fn column(sheet: &RawSheet, plan: &IntakePlan, rows: &[u32]) -> Option<(Column, ColumnPlan)> {
    let headings = plan.headings.as_ref().filter(|headings| headings.is_chosen)?;
    let stands = stretches(&plan.heading_rows);
    let (first, last) = (plan.heading_rows.first()?, plan.heading_rows.last()?);
    let mut labels: Vec<String> = Vec::new();
    let mut places: Vec<(u32, u32)> = Vec::new();
    for (from, to) in stands {
        let texts: Vec<String> =
            (from..=to).map(|row| text(sheet, plan, row).1).filter(|text| !text.is_empty()).collect();
        let label = texts.join(JOIN);
        let known = labels.iter().position(|have| *have == label);
        let place = known.unwrap_or_else(|| {
            labels.push(label);
            labels.len() - 1
        });
        places.push((to, u32::try_from(place).unwrap_or(u32::MAX)));
    }
    let code = |row: &u32| {
        let before = places.partition_point(|(heading, _)| heading < row);
        before.checked_sub(1).map(|at| places[at].1)
    };
    let letters = column_letters(text(sheet, plan, *first).0);
    let column = Column {
        letter: format!("{}:{}", at(&letters, *first), at(&letters, *last)),
        name: headings.name.clone(),
        kind: ColumnType::Text,
        unit: String::new(),
        role: Role::Group,
        values: Values::Text { codes: rows.iter().map(code).collect::<UInt32Array>(), labels },
        missing: BTreeMap::new(),
    };
    let plan = plan_of(&column);
    Some((column, plan))
}

fn at(letters: &str, row: u32) -> String {
    format!("{letters}{row}")
}

/// Position and text of the first cell that a heading fills.
fn text(sheet: &RawSheet, plan: &IntakePlan, row: u32) -> (u32, String) {
    let (first, last) = plan.columns_at;
    let cells = (first..=last).map(|column| Cell { row, column });
    let found = cells.map(|cell| (cell.column, show::cell_text(sheet, cell.row, cell.column).trim().to_owned()));
    found.into_iter().find(|(_, text)| !text.is_empty()).unwrap_or((first, String::new()))
}

/// First and last of rows that follow each other.
fn stretches(rows: &[u32]) -> Vec<(u32, u32)> {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => found.push((*row, *row)),
        }
    }
    found
}

fn plan_of(column: &Column) -> ColumnPlan {
    let found = Found { name: column.name.clone(), kind: column.kind, role: column.role, unit: column.unit.clone() };
    ColumnPlan {
        letter: column.letter.clone(),
        name: column.name.clone(),
        kind: column.kind,
        role: column.role,
        unit: column.unit.clone(),
        fate: Fate::Keep,
        personal_data: None,
        numbers: NumberStyle::default(),
        dates: DateOrder::default(),
        open: None,
        answer: None,
        odd: Vec::new(),
        found,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{build, default_plan, propose};
    use super::*;
    use crate::raw::RawValue;
    use crate::ticker::Unwatched;

    #[test]
    fn a_record_keeps_the_heading_above_it() {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Periode"), (2, "Meldingen"), (3, "Aanvragen")] {
            sheet.push(1, column, RawValue::Text(name), 0);
        }
        let mut row = 1;
        for (district, base) in [("Ketelkade", 310.0), ("Zandwerf", 870.0)] {
            row += 1;
            sheet.push(row, 1, RawValue::Text(district), 0);
            for (quarter, label) in ["2024 kwartaal 1", "2024 kwartaal 2", "2024 kwartaal 3"].iter().enumerate() {
                row += 1;
                sheet.push(row, 1, RawValue::Text(label), 0);
                sheet.push(row, 2, RawValue::Number(base + 7.0 * f64::from(u32::try_from(quarter).unwrap())), 0);
                sheet.push(row, 3, RawValue::Number(base / 2.0), 0);
            }
        }
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        let mut plan = default_plan(&proposal, 1).unwrap();
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        let first = &built.table.columns[0];
        assert_eq!((first.letter.as_str(), first.name.as_str()), ("A2:A6", "Groep"));
        let labels: Vec<_> = (0..6).map(|row| first.values.label(row).unwrap()).collect();
        assert_eq!(labels, ["Ketelkade", "Ketelkade", "Ketelkade", "Zandwerf", "Zandwerf", "Zandwerf"]);
        plan.headings.as_mut().unwrap().is_chosen = false;
        assert_eq!(build(&sheet, &plan, &mut Unwatched).unwrap().table.columns[0].name, "Periode");
    }
}
