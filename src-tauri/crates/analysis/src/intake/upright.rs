//! A table on its side, set upright: a row for each of its columns, a column for each of its rows.
//!
//! A column that was a row keeps the cells it came from: `B5:F5`, or `B5,D5,F5` when others stand between.

use std::collections::BTreeMap;

use arrow_array::UInt32Array;
use arrow_array::builder::Float64Builder;
use dossier::dataset::{ColumnType, Role};
use dossier::source::column_position;

use super::columns;
use super::decide::{self, Place};
use super::evidence::Evidence;
use super::field::Field;
use super::long::{self, LongGroup, LongShape};
use super::plan::{ColumnPlan, IntakePlan};
use super::proposal::ProposedColumn;
use super::rows::{Body, BodyRow};
use super::turned::{self, Kind};
use crate::labels::Labels;
use crate::raw::RawSheet;
use crate::table::{Column, Table, Values};

/// How a table on its side is set upright; `None` when fewer than two of its columns hold numbers.
pub(super) fn propose(field: &Field<'_>, body: &Body, columns: &[ProposedColumn]) -> Option<LongShape> {
    let (first, others) = columns.split_first()?;
    let position = column_position(&first.letter)?;
    let numbers = others.iter().filter(|column| long::is_number(column));
    let (totals, records): (Vec<&ProposedColumn>, Vec<&ProposedColumn>) =
        numbers.partition(|column| long::is_total(column));
    let labels = records.iter().map(|column| column.name.as_str());
    let rows = body.which(&[BodyRow::Record]);
    (records.len() >= 2).then(|| LongShape {
        level: long::level_name(&[], labels),
        is_period: records.iter().all(|column| long::is_period(&column.name)),
        values: rows.iter().map(|row| field.text(*row, position).trim().to_owned()).collect(),
        groups: records
            .iter()
            .map(|column| LongGroup { label: column.name.clone(), letters: vec![column.letter.clone()] })
            .collect(),
        totals: totals.iter().map(|column| column.letter.clone()).collect(),
        upright: true,
    })
}

/// The table set upright, and the plans of its columns; `None` when a row has no name, or when another column than that of
/// the names and those of the records would be lost.
pub(super) fn table(
    sheet: &RawSheet,
    table: &Table,
    own: &[ColumnPlan],
    (plan, shape): (&IntakePlan, &LongShape),
) -> Option<(Table, Vec<ColumnPlan>)> {
    let letters: Vec<&str> = shape.groups.iter().filter_map(|group| Some(group.letters.first()?.as_str())).collect();
    let records: Option<Vec<&Column>> = letters.iter().map(|letter| table.column(letter)).collect();
    let records = records?;
    let stays = |column: &&Column| !letters.contains(&column.letter.as_str()) && !shape.totals.contains(&column.letter);
    let mut staying = table.columns.iter().filter(stays);
    let names = staying.next().filter(|_| staying.next().is_none())?;
    let model = own.iter().find(|column| letters.first() == Some(&column.letter.as_str()))?;
    let header = plan.header.map_or(plan.data.0, |header| header.0);
    let level = Column {
        letter: long::cells_of(&records, header),
        name: shape.level.clone(),
        kind: if shape.is_period { ColumnType::Period } else { ColumnType::Text },
        unit: String::new(),
        role: if shape.is_period { Role::Time } else { Role::Group },
        values: Values::Text {
            codes: UInt32Array::from_iter_values(0..u32::try_from(records.len()).ok()?),
            labels: shape.groups.iter().map(|group| &group.label).collect::<Labels>(),
        },
        missing: BTreeMap::new(),
    };
    let mut columns = vec![level];
    for row in 0..table.rows() {
        let is_taken = |name: &str| columns.iter().any(|column| column.name == name);
        let name = long::free_name(is_taken, names.values.label(row)?.trim());
        columns.push(measure(sheet, &records, (row, table.sheet_row(row)), name));
    }
    let plans = columns.iter().map(|column| ColumnPlan { personal_data: None, ..long::named(model, column) }).collect();
    let sheet_rows = UInt32Array::from_iter_values(std::iter::repeat_n(header, records.len()));
    Some((Table { columns, sheet_rows }, plans))
}

/// The column of what was a row.
fn measure(sheet: &RawSheet, records: &[&Column], (row, sheet_row): (usize, u32), name: String) -> Column {
    let mut numbers = Float64Builder::with_capacity(records.len());
    for record in records {
        numbers.append_option(record.values.number(row));
    }
    let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let gap = |(record, column): (usize, &&Column)| Some((place(record), *column.missing.get(&place(row))?));
    let formats = columns::meanings(sheet);
    let position = |column: &&Column| column_position(&column.letter);
    let kinds = records.iter().filter_map(position).map(|column| turned::kind(sheet, &formats, sheet_row, column));
    let (kind, unit) = match turned::shared(kinds) {
        Some(Kind::Whole) => (ColumnType::Integer, ""),
        Some(Kind::Percent) => (ColumnType::Percentage, "%"),
        Some(Kind::Money) => (ColumnType::Currency, "€"),
        Some(Kind::Decimal) | None => (ColumnType::Decimal, ""),
    };
    Column {
        letter: long::cells_of(records, sheet_row),
        role: decide::role(&name, kind, &Evidence::default(), Place::Later),
        name,
        kind,
        unit: unit.to_owned(),
        values: Values::Number(numbers.finish()),
        missing: records.iter().enumerate().filter_map(gap).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{build, default_plan, propose};
    use super::*;
    use crate::intake::Fate;
    use crate::raw::RawValue;
    use crate::table::Missing;
    use crate::ticker::Unwatched;

    /// Four measures of four districts and their total, one number withheld.
    fn sheet() -> RawSheet {
        let mut sheet = RawSheet::new("Blad1");
        let percent = sheet.format_id("0.0%");
        sheet.push(1, 1, RawValue::Text("Jeugdhulp per wijk, 2025"), 0);
        for (column, name) in (2..).zip(["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Totaal"]) {
            sheet.push(3, column, RawValue::Text(name), 0);
        }
        let rows: [(&str, [f64; 5], u16); 4] = [
            ("Inwoners", [8120.0, 5310.0, 7002.0, 4415.0, 24847.0], 0),
            ("Aandeel jongeren", [0.213, 0.187, 0.241, 0.202, 0.212], percent),
            ("Wachttijd", [39.3, 41.2, 16.4, 47.6, 36.1], 0),
            ("Aanvragen", [81.0, 31.0, 62.0, 46.0, 220.0], 0),
        ];
        for (row, (name, numbers, format)) in (4..).zip(rows) {
            sheet.push(row, 1, RawValue::Text(name), 0);
            for (column, number) in (2..).zip(numbers) {
                let value = if (row, column) == (7, 3) { RawValue::Text("x") } else { RawValue::Number(number) };
                sheet.push(row, column, value, format);
            }
        }
        sheet
    }

    fn built(chosen: bool) -> (Table, Vec<String>) {
        let sheet = sheet();
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        let mut plan = default_plan(&proposal, 1).unwrap();
        let long = plan.long.as_mut().expect("an offer");
        assert!(long.shape.upright && !long.is_chosen);
        assert_eq!(long.shape.values, ["Inwoners", "Aandeel jongeren", "Wachttijd", "Aanvragen"]);
        assert_eq!(long.shape.totals, ["F"]);
        long.is_chosen = chosen;
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        (built.table, built.choices.iter().map(|choice| choice.message.key.clone()).collect())
    }

    #[test]
    fn rows_become_columns_of_their_own_kind_with_their_cells() {
        let (table, choices) = built(true);
        let columns: Vec<_> =
            table.columns.iter().map(|column| (column.name.as_str(), column.letter.as_str(), column.kind)).collect();
        assert_eq!(
            columns,
            [
                ("Groep", "B3:E3", ColumnType::Text),
                ("Inwoners", "B4:E4", ColumnType::Integer),
                ("Aandeel jongeren", "B5:E5", ColumnType::Percentage),
                ("Wachttijd", "B6:E6", ColumnType::Decimal),
                ("Aanvragen", "B7:E7", ColumnType::Integer),
            ]
        );
        let roles: Vec<_> = table.columns.iter().map(|column| column.role).collect();
        assert_eq!(roles, [Role::Group, Role::Denominator, Role::Measure, Role::Measure, Role::Count]);
        assert_eq!(table.rows(), 4);
        assert_eq!(table.columns[0].values.label(2), Some("Molenveld"));
        assert_eq!(table.columns[2].values.number(2), Some(0.241));
        assert_eq!(table.columns[4].values.number(1), None);
        assert_eq!(table.columns[4].why_missing(1), Some(Missing::Secret));
        assert_eq!((table.address(2, "B5:E5"), table.address(0, "B3:E3")), ("D5".to_owned(), "B3".to_owned()));
        assert!(choices.contains(&"intake-choice-upright".to_owned()));
        assert!(choices.contains(&"intake-choice-long-total".to_owned()));
    }

    #[test]
    fn it_is_told_when_it_cannot_be_made_and_no_column_is_lost() {
        for (letter, lost) in [("A", true), ("C", false)] {
            let sheet = sheet();
            let mut plan = default_plan(&propose(&sheet, &mut Unwatched).unwrap(), 1).unwrap();
            plan.long.as_mut().unwrap().is_chosen = true;
            let column = plan.columns.iter_mut().find(|column| column.letter == letter).unwrap();
            if lost {
                column.fate = Fate::LeaveOut;
            } else {
                column.kind = ColumnType::Text;
            }
            let built = build(&sheet, &plan, &mut Unwatched).unwrap();
            assert_eq!(built.table.rows(), 4, "{letter}");
            assert_eq!(built.table.columns.len(), 6 - usize::from(lost));
            assert!(built.choices.iter().all(|choice| choice.message.key != "intake-choice-upright"));
            assert!(built.remarks.iter().any(|remark| remark.message.key == "intake-upright-not-made"));
        }
    }

    #[test]
    fn it_stays_on_its_side_unless_that_is_chosen() {
        let (table, choices) = built(false);
        assert_eq!((table.rows(), table.columns.len()), (4, 6));
        assert_eq!(table.columns[0].values.label(1), Some("Aandeel jongeren"));
        assert!(!choices.contains(&"intake-choice-upright".to_owned()));
    }
}
