//! Carries out a plan: the table with its records, and an exact account of what stayed behind and why.
//!
//! Columns that are left out are not read at all: no value of theirs is looked at, copied or counted.

use std::collections::BTreeMap;

use arrow_array::UInt32Array;
use dossier::dataset::{ColumnType, DatasetColumn, DroppedColumn, IntakeChoice, SkippedRow};
use dossier::source::{Cell, column_position};
use dossier::{Day, Remark};

use super::columns;
use super::convert::{self, Reading, Value};
use super::distinct::spread;
use super::format::Meaning;
use super::gathered::Gathered;
use super::long;
use super::merged::MergedColumn;
use super::plan::{ColumnPlan, Fate, IntakePlan, OddFate, PseudonymKey};
use super::proposal::ODD_CAP;
use super::pseudonym;
use super::report::{self, Made};
use super::rows::{Body, BodyRow};
use super::shape::Shapes;
use super::{show, under, upright};
use crate::profile::dataset_column;
use crate::raw::{Entry, Numbers, RawSheet};
use crate::table::{Column, Missing, Table};
use crate::ticker::{Cancelled, InTurn, Split, Ticker};

/// What came of a plan. Rows kept and rows skipped together are the rows present.
#[derive(Clone, Debug)]
pub struct Built {
    /// The records.
    pub table: Table,
    /// Rows from the first to the last of the body.
    pub rows_present: u32,
    /// Rows of the body that are no records, each with the reason.
    pub rows_skipped: Vec<SkippedRow>,
    /// Columns of the dataset.
    pub columns: Vec<DatasetColumn>,
    /// Columns left out.
    pub dropped: Vec<DroppedColumn>,
    /// What was odd.
    pub remarks: Vec<Remark>,
    /// What was chosen.
    pub choices: Vec<IntakeChoice>,
    /// Records that occurred before.
    pub duplicates: u32,
}

/// Carries out a plan.
pub fn build(sheet: &RawSheet, plan: &IntakePlan, ticker: &mut dyn Ticker) -> Result<Built, Cancelled> {
    build_with(sheet, plan, &InTurn, ticker)
}

/// Carries out a plan with its columns split over two pieces of work.
pub fn build_with(
    sheet: &RawSheet,
    plan: &IntakePlan,
    split: &dyn Split,
    ticker: &mut dyn Ticker,
) -> Result<Built, Cancelled> {
    let kept: Vec<&ColumnPlan> = plan.columns.iter().filter(|column| comes_along(plan, column)).collect();
    let body = without_empty(sheet, plan, &kept);
    let rows: Vec<u32> = body.which(&[BodyRow::Record]);
    let formats = columns::meanings(sheet);
    let mut work = [0, 1].map(|_| Work::new(sheet, plan, (&formats, &rows, &body)));
    let [one, other] = &mut work;
    // Columns are dealt out by turns.
    let turns = |first: usize| (0_u64..).zip(&kept).skip(first).step_by(2);
    split.both(ticker, &mut |ticker| one.columns(turns(0), ticker), &mut |ticker| other.columns(turns(1), ticker))?;
    let [one, other] = work;
    let mut hashes = one.hashes;
    hashes.iter_mut().zip(&other.hashes).for_each(|(one, other)| *one = one.wrapping_add(*other));
    drop(other.hashes);
    let duplicates = repeated(hashes, split, ticker)?;
    let (mut columns, mut about, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
    let (mut ones, mut others) = (one.done.into_iter(), other.done.into_iter());
    while let Some(done) = ones.next() {
        columns.push(done.column);
        about.push(done.about);
        remarks.extend(done.remarks);
        std::mem::swap(&mut ones, &mut others);
    }
    let mut plans: Vec<ColumnPlan> = kept.iter().map(|plan| (*plan).clone()).collect();
    let headings = under::column(sheet, plan, &rows);
    let mut made = Made { headings: headings.is_some(), long: long::chosen(plan) };
    if let Some((column, plan)) = headings {
        about.insert(0, dataset_column(&column, plan.personal_data_kept()));
        columns.insert(0, column);
        plans.insert(0, plan);
    }
    let mut table = Table { columns, sheet_rows: UInt32Array::from(rows) };
    let turned = made.long.as_ref().and_then(|shape| {
        let shaped = (plan, shape);
        if shape.upright { upright::table(sheet, &table, &plans, shaped) } else { long::turned(&table, &plans, shaped) }
    });
    if let Some((longer, plans)) = turned {
        let columns = longer.columns.iter().zip(&plans);
        about = columns.map(|(column, plan)| dataset_column(column, plan.personal_data_kept())).collect();
        table = longer;
    } else {
        // What was not made is not told as made.
        made.long = None;
    }
    remarks.extend(report::remarks(plan, duplicates, &made));
    Ok(Built {
        columns: about,
        table,
        rows_present: plan.data.1.max(plan.data.0) - plan.data.0 + 1,
        rows_skipped: report::skipped(sheet, plan, &body),
        dropped: dropped(plan),
        remarks,
        choices: report::choices(plan, &made),
        duplicates,
    })
}

/// A column to be pseudonymised without a key would come along bare, as would one that has nothing coarser; it stays
/// behind instead.
fn comes_along(plan: &IntakePlan, column: &ColumnPlan) -> bool {
    match column.fate {
        Fate::Keep => true,
        Fate::Pseudonymise => plan.pseudonym_key.is_some(),
        Fate::Coarsen => column.can_be_coarser() && column.reading().kind == ColumnType::Date,
        Fate::Undecided | Fate::LeaveOut => false,
    }
}

fn dropped(plan: &IntakePlan) -> Vec<DroppedColumn> {
    let left = plan.columns.iter().filter(|column| !comes_along(plan, column));
    left.map(|column| DroppedColumn {
        letter: column.letter.clone(),
        name: column.name.clone(),
        personal_data: column.personal_data,
    })
    .collect()
}

/// Marks the rows in which no kept column holds anything. Without any kept column that says nothing of the rows.
fn without_empty(sheet: &RawSheet, plan: &IntakePlan, kept: &[&ColumnPlan]) -> Body {
    let mut body = plan.body();
    if kept.is_empty() {
        return body;
    }
    let mut filled = vec![false; body.rows.len()];
    let mut left = filled.len();
    for position in kept.iter().filter_map(|column| column_position(&column.letter)) {
        // In most tables one column has something in every row.
        if left == 0 {
            break;
        }
        for entry in sheet.cells(position, plan.data.0..=plan.data.1) {
            if let Some(slot) = filled.get_mut((entry.row - plan.data.0) as usize) {
                left -= usize::from(!*slot);
                *slot = true;
            }
        }
    }
    for (row, filled) in body.rows.iter_mut().zip(filled) {
        if !filled && *row == BodyRow::Record {
            *row = BodyRow::Empty;
        }
    }
    body
}

/// A column that was built, what the dossier keeps of it, and what was odd in it.
struct Done {
    column: Column,
    about: DatasetColumn,
    remarks: Vec<Remark>,
}

/// One piece of the work: some of the columns.
struct Work<'a> {
    sheet: &'a RawSheet,
    plan: &'a IntakePlan,
    shapes: Shapes,
    formats: &'a [Meaning],
    rows: &'a [u32],
    body: &'a Body,
    /// One hash per record over these columns, to find records that occur more than once.
    hashes: Vec<u64>,
    remarks: Vec<Remark>,
    done: Vec<Done>,
}

impl<'a> Work<'a> {
    fn new(
        sheet: &'a RawSheet,
        plan: &'a IntakePlan,
        (formats, rows, body): (&'a [Meaning], &'a [u32], &'a Body),
    ) -> Self {
        let hashes = vec![0; rows.len()];
        Self {
            sheet,
            plan,
            shapes: Shapes::new(sheet),
            formats,
            rows,
            body,
            hashes,
            remarks: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Builds these columns, each with its number.
    fn columns<'p>(
        &mut self,
        columns: impl Iterator<Item = (u64, &'p &'p ColumnPlan)>,
        ticker: &mut dyn Ticker,
    ) -> Result<(), Cancelled> {
        for (number, plan) in columns {
            ticker.tick(u64::from(self.plan.data.0))?;
            let column = self.column(plan, number, ticker)?;
            let about = dataset_column(&column, plan.personal_data_kept());
            self.done.push(Done { column, about, remarks: std::mem::take(&mut self.remarks) });
        }
        Ok(())
    }

    fn column(&mut self, of: &ColumnPlan, number: u64, ticker: &mut dyn Ticker) -> Result<Column, Cancelled> {
        let position = column_position(&of.letter).unwrap_or(0);
        let cells = MergedColumn::planned(self.sheet, position, self.body, of.gaps());
        let mut reading = of.reading();
        let key = (of.fate == Fate::Pseudonymise).then_some(self.plan.pseudonym_key.as_ref()).flatten();
        if key.is_some() {
            reading.kind = if reading.kind == ColumnType::Code { ColumnType::Code } else { ColumnType::Text };
        }
        let choices = of.odd.iter().map(|odd| (odd.cell.row, &odd.fate)).collect();
        let kind = if of.fate == Fate::Coarsen { ColumnType::Period } else { reading.kind };
        let gathered = Gathered::new(kind, self.rows.len(), self.sheet.text_count());
        let mut making = Making { of, position, reading, key, choices, gathered, odd: 0, marked: Vec::new() };
        let (mut done, mut told) = (0, 0);
        while let Some(row) = self.rows.get(done) {
            if done >= told {
                ticker.tick(u64::from(*row))?;
                told += 65_536;
            }
            let (numbers, count) = plain_numbers(&cells, reading.kind, &self.rows[done..]);
            making.gathered.numbers(numbers);
            for (hash, value) in self.hashes[done..].iter_mut().zip(numbers.iter()) {
                *hash = hash.wrapping_add(mix(number, value.to_bits()));
            }
            done += count;
            if count == 0 {
                let hashed = self.cell(&mut making, (done, *row), cells.entry(*row).as_ref());
                self.hashes[done] = self.hashes[done].wrapping_add(mix(number, hashed));
                done += 1;
            }
        }
        self.remarks.extend(report::marked(self.plan, of, &making.marked));
        Ok(making.gathered.finish(of, kind))
    }

    /// Adds the value of one cell, for the record with this number in this row, and gives its hash.
    fn cell(&mut self, making: &mut Making<'_>, (index, row): (usize, u32), entry: Option<&Entry<'a>>) -> u64 {
        let text = entry.and_then(|entry| entry.text);
        if let Some(hashed) = text.and_then(|text| making.gathered.again(text)) {
            return hashed;
        }
        let cell = Cell { row, column: making.position };
        let value = self.value(making.reading, entry);
        if value == Value::Odd {
            making.odd += 1;
            let value = match making.key {
                Some(key) => hidden(key, self.odd_value(making, cell)),
                None => coarser(making.of, self.odd_value(making, cell)),
            };
            return making.gathered.add(index, value, None);
        }
        if let Value::Missing(reason) = value
            && reason != Missing::Empty
        {
            making.marked.push((cell, reason));
        }
        match making.key {
            Some(key) => making.gathered.add(index, hidden(key, value), text),
            None => making.gathered.add(index, coarser(making.of, value), text),
        }
    }

    fn value(&mut self, reading: Reading, entry: Option<&Entry<'a>>) -> Value<'a> {
        match entry {
            Some(entry) => convert::convert(self.sheet, &mut self.shapes, self.formats, reading, entry),
            None => Value::Missing(Missing::Empty),
        }
    }

    /// What becomes of a cell that does not fit, with a remark that says so.
    fn odd_value<'b>(&mut self, making: &Making<'b>, cell: Cell) -> Value<'b> {
        let value = match making.choices.get(&cell.row).copied() {
            Some(OddFate::Value(text)) => convert::typed(making.reading, text),
            Some(OddFate::Missing(reason)) => return Value::Missing(*reason),
            Some(OddFate::Empty) | None => Value::Odd,
        };
        if value != Value::Odd {
            return value;
        }
        // What stood in a column of which the values are hidden is not quoted.
        if making.odd <= ODD_CAP && !making.of.fate.hides() {
            let shown = self.sheet.entry(cell.row, cell.column).map(|entry| show::entry_text(self.sheet, &entry));
            self.remarks.push(report::emptied(self.plan, making.of, cell, &shown.unwrap_or_default()));
        }
        Value::Missing(Missing::Odd)
    }
}

/// A column in the making.
struct Making<'a> {
    of: &'a ColumnPlan,
    position: u32,
    reading: Reading,
    key: Option<&'a PseudonymKey>,
    /// Choices about odd cells, by row.
    choices: BTreeMap<u32, &'a OddFate>,
    gathered: Gathered,
    /// Cells that did not fit so far.
    odd: usize,
    marked: Vec<(Cell, Missing)>,
}

/// Numbers at the beginning of these rows that are what they are, and how many: as far as the rows follow each other, and
/// the numbers are of the kind.
fn plain_numbers<'a>(cells: &MergedColumn<'a>, kind: ColumnType, rows: &[u32]) -> (Numbers<'a>, usize) {
    let none = (Numbers::Narrow(&[]), 0);
    let (is_whole, Some(first)) = (kind == ColumnType::Integer, rows.first()) else { return none };
    if !is_whole && !matches!(kind, ColumnType::Decimal | ColumnType::Currency) {
        return none;
    }
    let numbers = cells.numbers_from(*first);
    let fits = |number: f64| !is_whole || matches!(numbers, Numbers::Narrow(_)) || number.fract() == 0.0;
    let follow = (*first..).zip(rows).zip(numbers.iter());
    let count = follow.take_while(|((next, row), number)| next == *row && fits(*number)).count();
    (numbers.first(count), count)
}

/// The value in less detail, where the column is to have that: of a day the year.
fn coarser<'a>(of: &ColumnPlan, value: Value<'a>) -> Value<'a> {
    let Value::Day(day) = value else { return value };
    match Day::from_epoch(day) {
        _ if of.fate != Fate::Coarsen => value,
        Some(day) => Value::Label(day.year().to_string().into()),
        None => Value::Missing(Missing::Odd),
    }
}

/// The value under its pseudonym; gaps stay gaps.
fn hidden(key: &PseudonymKey, value: Value<'_>) -> Value<'static> {
    match value {
        Value::Label(text) => Value::Label(pseudonym::of(key, &text).into()),
        Value::Missing(reason) => Value::Missing(reason),
        Value::Number(_) | Value::Day(_) | Value::Odd => Value::Missing(Missing::Odd),
    }
}

/// The hash of a value in a column: those of a record are added up in any order, and equal values in two columns must not
/// make up for each other.
fn mix(column: u64, value: u64) -> u64 {
    spread(value ^ (column + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// How many records occurred before.
fn repeated(mut hashes: Vec<u64>, split: &dyn Split, ticker: &mut dyn Ticker) -> Result<u32, Cancelled> {
    let half = hashes.len() / 2;
    let (low, high) = hashes.split_at_mut(half);
    let sort = |part: &mut [u64], ticker: &mut dyn Ticker| {
        part.sort_unstable();
        ticker.tick(part.len() as u64)
    };
    split.both(ticker, &mut |ticker| sort(low, ticker), &mut |ticker| sort(high, ticker))?;
    // Of two sorted halves the last one seen, and how often one was seen again.
    let (mut low, mut high) = (low.iter().peekable(), high.iter().peekable());
    let (mut last, mut again) = (None, 0_u32);
    while let Some(next) = match (low.peek(), high.peek()) {
        (Some(one), Some(other)) if one <= other => low.next(),
        (Some(_), None) => low.next(),
        _ => high.next(),
    } {
        again += u32::from(last == Some(next));
        last = Some(next);
    }
    Ok(again)
}

#[cfg(test)]
mod tests {
    use super::super::{default_plan, propose};
    use super::*;
    use crate::raw::RawValue;
    use crate::ticker::Unwatched;

    #[test]
    fn a_row_that_had_something_in_what_was_left_out_is_not_called_empty() {
        let mut sheet = RawSheet::new("Blad1");
        for (column, name) in [(1, "Wijk"), (2, "Meldingen")] {
            sheet.push(1, column, RawValue::Text(name), 0);
        }
        for (row, name) in (2..).zip(["Ketelkade", "Zandwerf", "Molenveld", "Spoorzicht"]) {
            sheet.push(row, 1, RawValue::Text(name), 0);
            if row != 4 {
                sheet.push(row, 2, RawValue::Number(f64::from(row) * 31.0), 0);
            }
        }
        let mut plan = default_plan(&propose(&sheet, &mut Unwatched).unwrap(), 1).unwrap();
        plan.column_mut("A").unwrap().fate = Fate::LeaveOut;
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        let skipped: Vec<_> = built.rows_skipped.iter().map(|row| (row.row, row.reason.key.as_str())).collect();
        assert_eq!((built.table.rows(), skipped), (3, vec![(4, "intake-skip-left-out")]));
        assert!(!plan.leaves_out_all());
        plan.column_mut("B").unwrap().fate = Fate::LeaveOut;
        let built = build(&sheet, &plan, &mut Unwatched).unwrap();
        assert!(plan.leaves_out_all() && built.rows_skipped.is_empty(), "the rows are not what is empty");
    }
}
