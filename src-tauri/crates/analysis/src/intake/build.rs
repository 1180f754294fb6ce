//! Carries out a plan: the table with its records, and an exact account of what stayed behind and why.
//!
//! Columns that are left out are not read at all: no value of theirs is looked at, copied or counted.

use std::collections::BTreeMap;

use arrow_array::UInt32Array;
use arrow_array::builder::{Date32Builder, Float64Builder, UInt32Builder};
use dossier::Remark;
use dossier::dataset::{ColumnType, DatasetColumn, DroppedColumn, IntakeChoice, SkippedRow};
use dossier::source::{Cell, column_position};

use super::columns;
use super::convert::{self, Reading, Value};
use super::evidence::hash;
use super::format::Meaning;
use super::long;
use super::merged::MergedColumn;
use super::plan::{ColumnPlan, Fate, IntakePlan, OddFate, PseudonymKey};
use super::proposal::ODD_CAP;
use super::pseudonym;
use super::report::{self, Made};
use super::rows::{Body, BodyRow};
use super::shape::Shapes;
use super::{show, under};
use crate::profile::dataset_column;
use crate::raw::{Entry, RawSheet};
use crate::table::{Column, Missing, Table, Values};
use crate::ticker::{Cancelled, Ticker};

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
    let kept: Vec<&ColumnPlan> = plan.columns.iter().filter(|column| comes_along(plan, column)).collect();
    let body = without_empty(sheet, plan, &kept);
    let rows: Vec<u32> = body.which(&[BodyRow::Record]);
    let mut work = Work {
        sheet,
        shapes: Shapes::new(sheet),
        formats: columns::meanings(sheet),
        rows: &rows,
        hashes: vec![0; rows.len()],
        remarks: Vec::new(),
        body: &body,
    };
    let mut columns = Vec::new();
    for plan_of in &kept {
        ticker.tick(u64::from(plan.data.0))?;
        columns.push(work.column(plan, plan_of, ticker)?);
    }
    let duplicates = repeated(work.hashes);
    let mut plans: Vec<ColumnPlan> = kept.iter().map(|plan| (*plan).clone()).collect();
    let headings = under::column(sheet, plan, &rows);
    let made = Made { headings: headings.is_some(), long: long::chosen(plan) };
    if let Some((column, plan)) = headings {
        columns.insert(0, column);
        plans.insert(0, plan);
    }
    let as_it_stands = Table { columns, sheet_rows: UInt32Array::from(rows.clone()) };
    let turned = made.long.as_ref().and_then(|shape| long::turned(&as_it_stands, &plans, (plan, shape)));
    let (table, plans) = turned.unwrap_or((as_it_stands, plans));
    let mut remarks = work.remarks;
    remarks.extend(report::remarks(plan, duplicates, &made));
    Ok(Built {
        columns: table
            .columns
            .iter()
            .zip(&plans)
            .map(|(column, plan)| dataset_column(column, plan.personal_data))
            .collect(),
        table,
        rows_present: plan.data.1.max(plan.data.0) - plan.data.0 + 1,
        rows_skipped: report::skipped(sheet, plan, &body),
        dropped: dropped(plan),
        remarks,
        choices: report::choices(plan, &made),
        duplicates,
    })
}

/// A column to be pseudonymised without a key would come along bare; it stays behind instead.
fn comes_along(plan: &IntakePlan, column: &ColumnPlan) -> bool {
    match column.fate {
        Fate::Keep => true,
        Fate::Pseudonymise => plan.pseudonym_key.is_some(),
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

/// Marks the rows in which no kept column holds anything.
fn without_empty(sheet: &RawSheet, plan: &IntakePlan, kept: &[&ColumnPlan]) -> Body {
    let mut body = plan.body();
    let mut filled = vec![false; body.rows.len()];
    for position in kept.iter().filter_map(|column| column_position(&column.letter)) {
        for entry in sheet.cells(position, plan.data.0..=plan.data.1) {
            if let Some(slot) = filled.get_mut((entry.row - plan.data.0) as usize) {
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

struct Work<'a> {
    sheet: &'a RawSheet,
    shapes: Shapes,
    formats: Vec<Meaning>,
    rows: &'a [u32],
    body: &'a Body,
    /// One hash per record, to find records that occur more than once.
    hashes: Vec<u64>,
    remarks: Vec<Remark>,
}

impl<'a> Work<'a> {
    fn column(&mut self, plan: &IntakePlan, of: &ColumnPlan, ticker: &mut dyn Ticker) -> Result<Column, Cancelled> {
        let position = column_position(&of.letter).unwrap_or(0);
        let cells = MergedColumn::planned(self.sheet, position, self.body, of.gaps());
        let mut reading = of.reading();
        let key = (of.fate == Fate::Pseudonymise).then_some(plan.pseudonym_key.as_ref()).flatten();
        if key.is_some() {
            reading.kind = if reading.kind == ColumnType::Code { ColumnType::Code } else { ColumnType::Text };
        }
        let mut gathered = Gathered::new(reading.kind, self.rows.len(), self.sheet.text_count());
        let mut odd_count = 0;
        let mut marked = Vec::new();
        let choices: BTreeMap<u32, &OddFate> = of.odd.iter().map(|odd| (odd.cell.row, &odd.fate)).collect();
        for (index, row) in self.rows.iter().enumerate() {
            if index % 65_536 == 0 {
                ticker.tick(u64::from(*row))?;
            }
            let entry = cells.entry(*row);
            let text = entry.and_then(|entry| entry.text);
            let mut value = self.value(reading, entry.as_ref());
            if value == Value::Odd {
                odd_count += 1;
                let cell = Cell { row: *row, column: position };
                value = self.odd_value(plan, of, (reading, cell, choices.get(row).copied()), odd_count);
                self.hashes[index] = mix(self.hashes[index], gathered.add(index, value, None));
                continue;
            }
            if let Value::Missing(reason) = value
                && reason != Missing::Empty
            {
                marked.push((Cell { row: *row, column: position }, reason));
            }
            let hashed = match key {
                Some(key) => gathered.add(index, hidden(key, value), text),
                None => gathered.add(index, value, text),
            };
            self.hashes[index] = mix(self.hashes[index], hashed);
        }
        self.remarks.extend(report::marked(plan, of, &marked));
        Ok(gathered.finish(of, reading.kind))
    }

    fn value(&mut self, reading: Reading, entry: Option<&Entry<'a>>) -> Value<'a> {
        match entry {
            Some(entry) => convert::convert(self.sheet, &mut self.shapes, &self.formats, reading, entry),
            None => Value::Missing(Missing::Empty),
        }
    }

    /// What becomes of a cell that does not fit, with a remark that says so.
    fn odd_value<'b>(
        &mut self,
        plan: &IntakePlan,
        of: &ColumnPlan,
        (reading, cell, fate): (Reading, Cell, Option<&'b OddFate>),
        count: usize,
    ) -> Value<'b> {
        let value = match fate {
            Some(OddFate::Value(text)) => convert::typed(reading, text),
            Some(OddFate::Missing(reason)) => return Value::Missing(*reason),
            Some(OddFate::Empty) | None => Value::Odd,
        };
        if value != Value::Odd {
            return value;
        }
        // What stood in a column of pseudonyms is not quoted.
        if count <= ODD_CAP && of.fate != Fate::Pseudonymise {
            let shown = self.sheet.entry(cell.row, cell.column).map(|entry| show::entry_text(self.sheet, &entry));
            self.remarks.push(report::emptied(plan, of, cell, &shown.unwrap_or_default()));
        }
        Value::Missing(Missing::Odd)
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

/// The values of one column on their way into arrays.
struct Gathered {
    numbers: Option<Float64Builder>,
    days: Option<Date32Builder>,
    codes: Option<UInt32Builder>,
    labels: Labels,
    /// For each text of the sheet its label plus one; 0 is not seen yet.
    by_text: Vec<u32>,
    missing: BTreeMap<u32, Missing>,
}

const MISSING_HASH: u64 = 0x6d69_7373;

impl Gathered {
    fn new(kind: ColumnType, rows: usize, texts: usize) -> Self {
        let number =
            matches!(kind, ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency);
        let labelled = !number && kind != ColumnType::Date;
        Self {
            numbers: number.then(|| Float64Builder::with_capacity(rows)),
            days: (kind == ColumnType::Date).then(|| Date32Builder::with_capacity(rows)),
            codes: labelled.then(|| UInt32Builder::with_capacity(rows)),
            labels: Labels::default(),
            by_text: if labelled { vec![0; texts] } else { Vec::new() },
            missing: BTreeMap::new(),
        }
    }

    /// Adds a value and gives its hash.
    fn add(&mut self, index: usize, value: Value<'_>, text: Option<u32>) -> u64 {
        match (value, &mut self.numbers, &mut self.days) {
            (Value::Number(value), Some(numbers), _) => {
                numbers.append_value(value);
                value.to_bits()
            }
            (Value::Day(day), _, Some(days)) => {
                days.append_value(day);
                hash(&day.to_le_bytes())
            }
            (Value::Label(label), None, None) => {
                let code = self.code(&label, text);
                if let Some(codes) = &mut self.codes {
                    codes.append_value(code);
                }
                u64::from(code) + 1
            }
            (Value::Missing(reason), _, _) => self.gap(index, reason),
            (Value::Number(_) | Value::Day(_) | Value::Label(_) | Value::Odd, _, _) => self.gap(index, Missing::Odd),
        }
    }

    fn gap(&mut self, index: usize, reason: Missing) -> u64 {
        if reason != Missing::Empty {
            self.missing.insert(u32::try_from(index).unwrap_or(u32::MAX), reason);
        }
        if let Some(numbers) = &mut self.numbers {
            numbers.append_null();
        }
        if let Some(days) = &mut self.days {
            days.append_null();
        }
        if let Some(codes) = &mut self.codes {
            codes.append_null();
        }
        MISSING_HASH
    }

    fn code(&mut self, label: &str, text: Option<u32>) -> u32 {
        let slot = text.and_then(|text| self.by_text.get(text as usize)).copied().unwrap_or(0);
        if slot > 0 {
            return slot - 1;
        }
        let code = self.labels.code(label);
        if let Some(slot) = text.and_then(|text| self.by_text.get_mut(text as usize)) {
            *slot = code + 1;
        }
        code
    }

    fn finish(mut self, of: &ColumnPlan, kind: ColumnType) -> Column {
        let values = match (&mut self.numbers, &mut self.days, &mut self.codes) {
            (Some(numbers), _, _) => Values::Number(numbers.finish()),
            (None, Some(days), _) => Values::Date(days.finish()),
            (None, None, codes) => Values::Text {
                codes: codes.as_mut().map_or_else(|| UInt32Builder::new().finish(), UInt32Builder::finish),
                labels: self.labels.texts,
            },
        };
        Column {
            letter: of.letter.clone(),
            name: of.name.clone(),
            kind,
            unit: of.unit.clone(),
            role: of.role,
            values,
            missing: self.missing,
        }
    }
}

/// Different labels in order of first appearance, found again by their hash.
#[derive(Default)]
struct Labels {
    texts: Vec<String>,
    /// Open addressing, a power of two long, at most half full; a label's position plus one, 0 is free.
    slots: Vec<u32>,
}

impl Labels {
    fn code(&mut self, label: &str) -> u32 {
        if (self.texts.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let mut slot = self.slot_of(label);
        while let Some(found) = self.slots[slot].checked_sub(1) {
            if self.texts.get(found as usize).is_some_and(|text| text == label) {
                return found;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        let code = u32::try_from(self.texts.len()).unwrap_or(u32::MAX - 1);
        self.texts.push(label.to_owned());
        self.slots[slot] = code + 1;
        code
    }

    fn slot_of(&self, label: &str) -> usize {
        let mixed = mix(0, hash(label.as_bytes())) >> 32;
        usize::try_from(mixed).unwrap_or(0) & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        let length = (self.slots.len() * 4).max(64);
        self.slots = vec![0; length];
        for (label, code) in self.texts.iter().zip(1_u32..) {
            let mut slot = self.slot_of(label);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (length - 1);
            }
            self.slots[slot] = code;
        }
    }
}

fn mix(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// How many records occurred before.
fn repeated(mut hashes: Vec<u64>) -> u32 {
    hashes.sort_unstable();
    let count = hashes.windows(2).filter(|pair| pair[0] == pair[1]).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
