//! Records under headings of their own: the heading becomes a column, so that a record still says what it is about.

use std::collections::BTreeMap;

use dossier::dataset::{ColumnType, NAME_JOIN, Role};
use dossier::source::{column_letters, column_position};

use super::plan::{ColumnPlan, Fate, Found, IntakePlan};
use super::proposal::{DateOrder, NumberStyle};
use super::show;
use crate::raw::RawSheet;
use crate::table::{Column, Values};

/// The column of headings for these records, with its plan; `None` when the plan does not want it.
pub(super) fn column(sheet: &RawSheet, plan: &IntakePlan, rows: &[u32]) -> Option<(Column, ColumnPlan)> {
    let headings = plan.headings.as_ref().filter(|headings| headings.is_chosen)?;
    let stands = stretches(&plan.heading_rows);
    let (first, last) = (plan.heading_rows.first()?, plan.heading_rows.last()?);
    let mut labels: Vec<String> = Vec::new();
    let mut places: Vec<(u32, u32)> = Vec::new();
    for (from, to) in stands {
        let texts: Vec<String> = (from..=to).filter_map(|row| Some(text(sheet, plan, row)?.1)).collect();
        let label = texts.join(NAME_JOIN);
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
    let letters = column_letters(text(sheet, plan, *first)?.0);
    let column = Column {
        letter: format!("{}:{}", at(&letters, *first), at(&letters, *last)),
        name: headings.name.clone(),
        kind: ColumnType::Text,
        unit: String::new(),
        role: Role::Group,
        values: Values::Text { codes: rows.iter().map(code).collect(), labels: labels.into_iter().collect() },
        missing: BTreeMap::new(),
    };
    let plan = plan_of(&column);
    Some((column, plan))
}

fn at(letters: &str, row: u32) -> String {
    format!("{letters}{row}")
}

/// Position and text of the first cell that a heading fills, in a column that comes along as it is: what stands in a
/// column that stays behind does not come back as a heading.
fn text(sheet: &RawSheet, plan: &IntakePlan, row: u32) -> Option<(u32, String)> {
    let kept = plan.columns.iter().filter(|column| column.fate == Fate::Keep);
    kept.filter_map(|column| column_position(&column.letter)).find_map(|column| {
        let text = show::cell_text(sheet, row, column).trim().to_owned();
        (!text.is_empty()).then_some((column, text))
    })
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

    /// Two districts with three quarters each, the district as a heading in the column of the quarters.
    fn sheet(headings: [&str; 2]) -> RawSheet {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Periode"), (2, "Meldingen"), (3, "Aanvragen")] {
            sheet.push(1, column, RawValue::Text(name), 0);
        }
        let mut row = 1;
        for (heading, base) in headings.into_iter().zip([310.0, 870.0]) {
            row += 1;
            sheet.push(row, 1, RawValue::Text(heading), 0);
            for (quarter, label) in ["2024 kwartaal 1", "2024 kwartaal 2", "2024 kwartaal 3"].iter().enumerate() {
                row += 1;
                sheet.push(row, 1, RawValue::Text(label), 0);
                sheet.push(row, 2, RawValue::Number(base + 7.0 * f64::from(u32::try_from(quarter).unwrap())), 0);
                sheet.push(row, 3, RawValue::Number(base / 2.0), 0);
            }
        }
        sheet
    }

    #[test]
    fn a_record_keeps_the_heading_above_it() {
        let sheet = sheet(["Ketelkade", "Zandwerf"]);
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

    #[test]
    fn a_heading_in_a_column_that_stays_behind_stays_behind_too() {
        let sheet = sheet(["Ketelkade", "Zandwerf"]);
        let mut plan = default_plan(&propose(&sheet, &mut Unwatched).unwrap(), 1).unwrap();
        for fate in [Fate::LeaveOut, Fate::Undecided, Fate::Pseudonymise] {
            plan.column_mut("A").unwrap().fate = fate;
            let built = build(&sheet, &plan, &mut Unwatched).unwrap();
            assert!(!format!("{built:?}").contains("Ketelkade"), "{fate:?}");
            assert!(built.choices.iter().all(|choice| choice.message.key != "intake-choice-headings"));
        }
    }

    #[test]
    fn a_heading_that_points_at_a_person_becomes_no_column() {
        let sheet = sheet(["Dossier van 999990019", "Zandwerf"]);
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        assert!(proposal.remarks.iter().any(|remark| remark.message.key == "intake-personal-heading"));
        let plan = default_plan(&proposal, 1).unwrap();
        assert_eq!(plan.headings, None);
        assert!(!format!("{:?}", build(&sheet, &plan, &mut Unwatched).unwrap()).contains("999990019"));
    }
}
