//! Tables that spread one kind of number over many columns (a column for each year, or for each group), and the same
//! table with a row for each of them: easier to count with, and it can be followed through time.
//!
//! A long value keeps the letters of the columns it came from: `B:F`, or `B,D,F` when others stand between.

use std::collections::BTreeMap;

use arrow_array::builder::{Date32Builder, Float64Builder, UInt32Builder};
use arrow_array::{Array as _, UInt32Array};
use dossier::dataset::{ColumnType, NAME_JOIN, Role};
use dossier::source::{column_letters, column_position};
use serde::{Deserialize, Serialize};

use super::label::{self, Label};
use super::period;
use super::plan::{ColumnPlan, Fate, IntakePlan};
use super::proposal::ProposedColumn;
use super::shape::{Shape, shape};
use crate::table::{Column, Missing, Table, Values};

/// How a wide table becomes a long one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LongShape {
    /// Name of the new column that says which column a row came from.
    pub level: String,
    /// Whether its labels are periods.
    pub is_period: bool,
    /// Names of the new columns of values.
    pub values: Vec<String>,
    /// Columns that belong together: a label, and letters for each of the values.
    pub groups: Vec<LongGroup>,
    /// Letters of totals over the groups: beside each of their rows they would count many times, so they stay behind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub totals: Vec<String>,
    /// Whether each row becomes a column too, as the table lies on its side; then the values are the names of its rows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub upright: bool,
}

/// Columns that become one row each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LongGroup {
    /// What stands above them: a year, a group.
    pub label: String,
    /// Letters, one for each of the values.
    pub letters: Vec<String>,
}

/// Fewest columns that are years to speak of a wide table.
const FEWEST_YEARS: usize = 3;

/// The long shape of a table, when its columns say so. `value` names the values of a table that has one kind of them.
pub(super) fn propose(columns: &[ProposedColumn], value: &str) -> Option<LongShape> {
    of_years(columns, value).or_else(|| of_pairs(columns))
}

/// Years or periods as names of columns, next to each other.
fn of_years(columns: &[ProposedColumn], value: &str) -> Option<LongShape> {
    let years: Vec<(&ProposedColumn, String)> = columns
        .iter()
        .filter(|column| is_number(column))
        .filter_map(|column| Some((column, period_of(&column.name)?)))
        .collect();
    let is_year = |column: &ProposedColumn| years.iter().any(|(year, _)| year.letter == column.letter);
    let is_total = |column: &ProposedColumn| is_number(column) && is_total(column);
    let totals: Vec<&ProposedColumn> = columns.iter().filter(|column| !is_year(column) && is_total(column)).collect();
    let others = columns.len() - years.len() - totals.len();
    let numbers = columns.iter().filter(|column| is_number(column)).count();
    if years.len() < FEWEST_YEARS || others == 0 || numbers > years.len() + totals.len() {
        return None;
    }
    let labels = years.iter().map(|(_, label)| label.as_str());
    Some(LongShape {
        level: level_name(columns, labels),
        is_period: true,
        values: vec![free_name(taken(columns), value)],
        groups: years
            .iter()
            .map(|(column, label)| LongGroup { label: label.clone(), letters: vec![column.letter.clone()] })
            .collect(),
        totals: totals.iter().map(|column| column.letter.clone()).collect(),
        upright: false,
    })
}

/// The period that the name of a column is, also when it stands in two rows: "2023 – 1e kwartaal" is `2023-Q1`. A star
/// that marks a provisional year is left aside: with it the year would be another one.
fn period_of(name: &str) -> Option<String> {
    if is_period(name) {
        return Some(name.trim_end_matches('*').trim_end().to_owned());
    }
    let (upper, lower) = name.split_once(NAME_JOIN)?;
    period::read(&format!("{upper} {lower}")).map(|period| period.to_string())
}

/// Names of two rows, every upper one above the same lower ones, or the other way round. Periods become the rows.
fn of_pairs(columns: &[ProposedColumn]) -> Option<LongShape> {
    let pairs: Vec<(&str, &str, &ProposedColumn)> = columns
        .iter()
        .filter(|column| is_number(column))
        .filter_map(|column| column.name.split_once(NAME_JOIN).map(|(upper, lower)| (upper, lower, column)))
        .collect();
    if pairs.len() < 4 || columns.iter().filter(|column| is_number(column)).count() > pairs.len() {
        return None;
    }
    let lower_is_period = pairs.iter().all(|(_, lower, _)| is_period(lower));
    let place = |(upper, lower, column): &(&str, &str, &ProposedColumn)| {
        let (label, value) = if lower_is_period { (lower, upper) } else { (upper, lower) };
        (period_of(label).unwrap_or_else(|| (*label).to_owned()), (*value).to_owned(), column.letter.clone())
    };
    let cells: Vec<(String, String, String)> = pairs.iter().map(place).collect();
    let values = distinct(cells.iter().map(|(_, value, _)| value));
    let labels = distinct(cells.iter().map(|(label, _, _)| label));
    let letter = |label: &String, value: &String| {
        let found: Vec<&String> =
            cells.iter().filter(|(at, of, _)| at == label && of == value).map(|(_, _, letter)| letter).collect();
        if let [one] = found[..] { Some(one.clone()) } else { None }
    };
    let groups: Option<Vec<LongGroup>> = labels
        .iter()
        .map(|label| {
            let letters: Option<Vec<String>> = values.iter().map(|value| letter(label, value)).collect();
            letters.map(|letters| LongGroup { label: label.clone(), letters })
        })
        .collect();
    let groups = groups.filter(|groups| groups.len() >= 2)?;
    Some(LongShape {
        level: level_name(columns, labels.iter().map(String::as_str)),
        is_period: labels.iter().all(|label| is_period(label)),
        values: values.iter().map(|value| free_name(taken(columns), value)).collect(),
        groups,
        totals: Vec::new(),
        upright: false,
    })
}

/// Whether a column is the total of the others, by its name.
pub(super) fn is_total(column: &ProposedColumn) -> bool {
    label::read(&column.name) == Label::Total
}

pub(super) fn is_number(column: &ProposedColumn) -> bool {
    is_kind_of_number(column.kind)
}

fn is_kind_of_number(kind: ColumnType) -> bool {
    matches!(kind, ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency)
}

pub(super) fn is_period(text: &str) -> bool {
    let year = text.trim_end_matches('*').trim_end().parse().is_ok_and(|number: f64| period::year_of(number).is_some());
    year || matches!(shape(text), Shape::Period(_))
}

pub(super) fn level_name<'a>(columns: &[ProposedColumn], labels: impl Iterator<Item = &'a str>) -> String {
    let labels: Vec<&str> = labels.collect();
    let years = labels.iter().all(|label| label.len() == 4 && is_period(label));
    let periods = labels.iter().all(|label| is_period(label));
    free_name(
        taken(columns),
        if years {
            "Jaar"
        } else if periods {
            "Periode"
        } else {
            "Groep"
        },
    )
}

/// Whether a column has a name.
pub(super) fn taken(columns: &[ProposedColumn]) -> impl Fn(&str) -> bool {
    |name| columns.iter().any(|column| column.name == name)
}

/// The name, or the name with a number when it is taken.
pub(super) fn free_name(is_taken: impl Fn(&str) -> bool, name: &str) -> String {
    let numbered = (2_u32..).map(|number| format!("{name} {number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

fn distinct<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    texts.fold(Vec::new(), |mut found, text| {
        if !found.contains(text) {
            found.push(text.clone());
        }
        found
    })
}

/// The shape that a plan asks for; `None` when it asks for none, or when there is too little left of it.
pub(super) fn chosen(plan: &IntakePlan) -> Option<LongShape> {
    fitting_shape(plan).filter(|_| plan.long.as_ref().is_some_and(|long| long.is_chosen))
}

/// The shape that a plan could ask for, without groups of which a column stays behind or holds no numbers; `None` when
/// there is none, or when fewer than two groups are left.
pub fn fitting_shape(plan: &IntakePlan) -> Option<LongShape> {
    let long = plan.long.as_ref()?;
    let holds_numbers = |column: &&ColumnPlan| column.fate == Fate::Keep && is_kind_of_number(column.reading().kind);
    let fits = |letter: &String| plan.columns.iter().filter(holds_numbers).any(|column| column.letter == *letter);
    let groups: Vec<LongGroup> =
        long.shape.groups.iter().filter(|group| group.letters.iter().all(fits)).cloned().collect();
    (groups.len() >= 2).then(|| LongShape { groups, ..long.shape.clone() })
}

/// The table with a row for each record and each group, and the plans of its new columns.
pub(super) fn turned(
    table: &Table,
    own: &[ColumnPlan],
    (plan, shape): (&IntakePlan, &LongShape),
) -> Option<(Table, Vec<ColumnPlan>)> {
    let times = shape.groups.len();
    let spread = |letter: &str| shape.groups.iter().any(|group| group.letters.iter().any(|one| one == letter));
    let model = |letter: &str| own.iter().find(|column| column.letter == letter);
    let mut columns = Vec::new();
    let mut plans = Vec::new();
    let stays = |letter: &String| spread(letter) || shape.totals.contains(letter);
    for column in table.columns.iter().filter(|column| !stays(&column.letter)) {
        columns.push(repeated(column, times));
        plans.extend(model(&column.letter).cloned());
    }
    let first = model(shape.groups.first()?.letters.first()?)?;
    let level = level(table, shape, plan);
    plans.push(ColumnPlan { personal_data: None, ..named(first, &level) });
    columns.push(level);
    for (place, name) in shape.values.iter().enumerate() {
        let of: Vec<&Column> = shape
            .groups
            .iter()
            .filter_map(|group| table.columns.iter().find(|column| column.letter == group.letters[place]))
            .collect();
        let value = values(&of, name)?;
        plans.push(named(model(&of.first()?.letter)?, &value));
        columns.push(value);
    }
    let rows = table.sheet_rows.values().iter().flat_map(|row| std::iter::repeat_n(*row, times));
    Some((Table { columns, sheet_rows: UInt32Array::from_iter_values(rows) }, plans))
}

pub(super) fn named(model: &ColumnPlan, column: &Column) -> ColumnPlan {
    ColumnPlan {
        letter: column.letter.clone(),
        name: column.name.clone(),
        kind: column.kind,
        role: column.role,
        unit: column.unit.clone(),
        ..model.clone()
    }
}

/// Each value so many times in a row.
fn repeated(column: &Column, times: usize) -> Column {
    let values = match &column.values {
        Values::Number(values) => {
            let mut out = Float64Builder::with_capacity(values.len() * times);
            values.iter().for_each(|value| (0..times).for_each(|_| out.append_option(value)));
            Values::Number(out.finish())
        }
        Values::Date(values) => {
            let mut out = Date32Builder::with_capacity(values.len() * times);
            values.iter().for_each(|value| (0..times).for_each(|_| out.append_option(value)));
            Values::Date(out.finish())
        }
        Values::Text { codes, labels } => {
            let mut out = UInt32Builder::with_capacity(codes.len() * times);
            codes.iter().for_each(|value| (0..times).for_each(|_| out.append_option(value)));
            Values::Text { codes: out.finish(), labels: labels.clone() }
        }
    };
    let again = |(row, why): (&u32, &Missing)| {
        (0..times).map(|time| (place(*row as usize, time, times), *why)).collect::<Vec<_>>()
    };
    Column { values, missing: column.missing.iter().flat_map(again).collect(), ..column.clone() }
}

fn place(row: usize, group: usize, times: usize) -> u32 {
    u32::try_from(row * times + group).unwrap_or(u32::MAX)
}

/// The column that says which column a row came from. Its letters are cells of the header.
fn level(table: &Table, shape: &LongShape, plan: &IntakePlan) -> Column {
    let times = u32::try_from(shape.groups.len()).unwrap_or(u32::MAX);
    let rows = u32::try_from(table.rows()).unwrap_or(u32::MAX);
    let codes = UInt32Array::from_iter_values((0..rows).flat_map(|_| 0..times));
    let letters: Vec<&String> = shape.groups.iter().flat_map(|group| &group.letters).collect();
    let row = plan.header.map_or(plan.data.0, |header| header.0);
    let ends = letters.first().zip(letters.last());
    Column {
        letter: ends.map_or_else(String::new, |(first, last)| format!("{first}{row}:{last}{row}")),
        name: shape.level.clone(),
        kind: if shape.is_period { ColumnType::Period } else { ColumnType::Text },
        unit: String::new(),
        role: if shape.is_period { Role::Time } else { Role::Group },
        values: Values::Text { codes, labels: shape.groups.iter().map(|group| &group.label).collect() },
        missing: BTreeMap::new(),
    }
}

/// One column of the values of several; `None` when one of them holds no numbers.
fn values(of: &[&Column], name: &str) -> Option<Column> {
    let numbers: Option<Vec<_>> =
        of.iter().map(|column| if let Values::Number(values) = &column.values { Some(values) } else { None }).collect();
    let numbers = numbers?;
    let first = of.first()?;
    let rows = first.values.len();
    let mut out = Float64Builder::with_capacity(rows * of.len());
    for row in 0..rows {
        for values in &numbers {
            out.append_option(values.is_valid(row).then(|| values.value(row)));
        }
    }
    let missing = of.iter().enumerate().flat_map(|(group, column)| {
        column.missing.iter().map(move |(row, why)| (place(*row as usize, group, of.len()), *why))
    });
    let alike = of.iter().all(|column| column.kind == first.kind);
    let unit = of.iter().all(|column| column.unit == first.unit);
    Some(Column {
        letter: letters_of(of),
        name: name.to_owned(),
        kind: if alike { first.kind } else { ColumnType::Decimal },
        unit: if unit { first.unit.clone() } else { String::new() },
        role: first.role,
        values: Values::Number(out.finish()),
        missing: missing.collect(),
    })
}

/// `B:F` for columns next to each other, else `B,D,F`.
fn letters_of(columns: &[&Column]) -> String {
    let positions: Vec<u32> = columns.iter().filter_map(|column| column_position(&column.letter)).collect();
    let next_to = positions.windows(2).all(|pair| pair[1] == pair[0] + 1);
    match (positions.first(), positions.last()) {
        (Some(first), Some(last)) if next_to => format!("{}:{}", column_letters(*first), column_letters(*last)),
        _ => columns.iter().map(|column| column.letter.as_str()).collect::<Vec<_>>().join(","),
    }
}

/// The cells of these columns in a row: `B4:F4` for columns next to each other, else `B4,D4,F4`.
pub(super) fn cells_of(columns: &[&Column], row: u32) -> String {
    let letters = letters_of(columns);
    let mark = if letters.contains(',') { "," } else { ":" };
    letters.split(mark).map(|letter| format!("{letter}{row}")).collect::<Vec<_>>().join(mark)
}

#[cfg(test)]
mod tests {
    use super::super::{build, default_plan, propose};
    use super::*;
    use crate::raw::{RawSheet, RawValue};
    use crate::ticker::Unwatched;

    fn sheet(header: &[&[&str]]) -> RawSheet {
        let mut sheet = RawSheet::new("Blad1");
        sheet.push(1, 1, RawValue::Text("Verhuizingen per wijk, 2021"), 0);
        let mut row = 2;
        for names in header {
            row += 1;
            for (column, name) in (1..).zip(*names) {
                match name.parse() {
                    Ok(year) => sheet.push(row, column, RawValue::Number(year), 0),
                    Err(_) if name.is_empty() => {}
                    Err(_) => sheet.push(row, column, RawValue::Text(name), 0),
                }
            }
        }
        let columns = u32::try_from(header[0].len()).unwrap();
        for (place, name) in ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht"].iter().enumerate() {
            row += 1;
            sheet.push(row, 1, RawValue::Text(name), 0);
            for column in 2..=columns {
                let value = 100.0 * f64::from(u32::try_from(place).unwrap() + 1) + f64::from(column);
                if !(place == 1 && column == 3) {
                    sheet.push(row, column, RawValue::Number(value), 0);
                }
            }
        }
        sheet
    }

    fn long(sheet: &RawSheet) -> Table {
        let proposal = propose(sheet, &mut Unwatched).unwrap();
        let mut plan = default_plan(&proposal, 1).unwrap();
        plan.long.as_mut().expect("no longer table is offered").is_chosen = true;
        build(sheet, &plan, &mut Unwatched).unwrap().table
    }

    fn line(table: &Table, row: usize) -> Vec<String> {
        let shown = |column: &Column| match &column.values {
            Values::Number(_) => column.values.number(row).map_or("-".to_owned(), |number| number.to_string()),
            Values::Date(_) | Values::Text { .. } => column.values.label(row).unwrap_or("-").to_owned(),
        };
        table.columns.iter().map(shown).collect()
    }

    fn heads(table: &Table) -> Vec<(&str, &str)> {
        table.columns.iter().map(|column| (column.letter.as_str(), column.name.as_str())).collect()
    }

    #[test]
    fn a_star_at_a_provisional_year_leaves_it_a_year() {
        let table = long(&sheet(&[&["Wijk", "2019", "2020", "2021*"]]));
        assert_eq!(heads(&table)[1].1, "Jaar");
        assert_eq!(line(&table, 2), ["Ketelkade", "2021", "104"]);
        let upper: &[&str] = &["Wijk", "2020", "", "2021*", ""];
        let table = long(&sheet(&[upper, &["", "Aangiften", "Opgelost", "Aangiften", "Opgelost"]]));
        assert_eq!((heads(&table)[1].1, table.columns[1].role), ("Jaar", Role::Time));
        assert_eq!(line(&table, 1), ["Ketelkade", "2021", "104", "105"]);
    }

    #[test]
    fn years_in_columns_become_rows() {
        let table = long(&sheet(&[&["Wijk", "2019", "2020", "2021"]]));
        assert_eq!(heads(&table), [("A", "Wijk"), ("B3:D3", "Jaar"), ("B:D", "Verhuizingen")]);
        assert_eq!(table.rows(), 15);
        assert_eq!(line(&table, 0), ["Ketelkade", "2019", "102"]);
        assert_eq!(line(&table, 4), ["Zandwerf", "2020", "-"]);
        assert_eq!(line(&table, 14), ["Spoorzicht", "2021", "504"]);
        assert_eq!(table.sheet_rows.values()[3..6], [5, 5, 5]);
    }

    #[test]
    fn a_header_of_two_rows_becomes_a_column_of_years_and_one_for_each_measure() {
        let header: &[&[&str]] = &[&["Wijk", "2020", "", "2021", ""], &["", "Koop", "Huur", "Koop", "Huur"]];
        let table = long(&sheet(header));
        assert_eq!(heads(&table), [("A", "Wijk"), ("B3:E3", "Jaar"), ("B,D", "Koop"), ("C,E", "Huur")]);
        assert_eq!(line(&table, 0), ["Ketelkade", "2020", "102", "103"]);
        assert_eq!(line(&table, 1), ["Ketelkade", "2021", "104", "105"]);
        assert_eq!(line(&table, 2), ["Zandwerf", "2020", "202", "-"]);
    }

    #[test]
    fn a_year_that_stays_behind_or_is_text_becomes_no_row() {
        let sheet = sheet(&[&["Wijk", "2018", "2019", "2020", "2021"]]);
        let mut plan = default_plan(&propose(&sheet, &mut Unwatched).unwrap(), 1).unwrap();
        plan.long.as_mut().unwrap().is_chosen = true;
        plan.column_mut("C").unwrap().fate = Fate::LeaveOut;
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        assert_eq!(heads(&built.table), [("A", "Wijk"), ("B3:E3", "Jaar"), ("B,D,E", "Verhuizingen")]);
        for letter in ["B", "D"] {
            plan.column_mut(letter).unwrap().kind = ColumnType::Text;
        }
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        assert_eq!(built.table.columns.len(), 4);
        assert!(built.choices.iter().all(|choice| choice.message.key != "intake-choice-long"));
        assert!(built.remarks.iter().any(|remark| remark.message.key == "intake-long-not-made"));
    }

    #[test]
    fn an_ordinary_table_is_not_offered_to_be_longer() {
        let proposal = propose(&sheet(&[&["Wijk", "Koop", "Huur", "Leegstand"]]), &mut Unwatched).unwrap();
        assert_eq!(proposal.tables[0].long, None);
    }
}
