//! A column that grows value by value out of other columns.

use std::collections::{BTreeMap, HashMap};

use arrow_array::Array;
use arrow_array::builder::{Date32Builder, Float64Builder, UInt32Builder};
use dossier::dataset::{ColumnType, Role};

use crate::table::{Column, Missing, Table, Values};

/// What holds the values.
enum Kept {
    Numbers(Float64Builder),
    Days(Date32Builder),
    Labels { codes: UInt32Builder, labels: Vec<String>, known: HashMap<String, u32> },
}

/// A column that grows. Labels are only those that occur.
pub(super) struct Growing {
    kept: Kept,
    missing: BTreeMap<u32, Missing>,
    rows: u32,
}

/// For each label of a column that is read from, its code in the column that grows.
#[derive(Default)]
pub(super) struct Translation(Vec<Option<u32>>);

impl Growing {
    /// A column that holds the same kind of values as this one.
    pub(super) fn like(values: &Values) -> Self {
        let kept = match values {
            Values::Number(_) => Kept::Numbers(Float64Builder::new()),
            Values::Date(_) => Kept::Days(Date32Builder::new()),
            Values::Text { .. } => {
                Kept::Labels { codes: UInt32Builder::new(), labels: Vec::new(), known: HashMap::new() }
            }
        };
        Self { kept, missing: BTreeMap::new(), rows: 0 }
    }

    /// A column of labels.
    pub(super) fn labels() -> Self {
        let kept = Kept::Labels { codes: UInt32Builder::new(), labels: Vec::new(), known: HashMap::new() };
        Self { kept, missing: BTreeMap::new(), rows: 0 }
    }

    /// Adds the value in a row of a column of the same kind; what is missing stays missing for the same reason.
    pub(super) fn push(&mut self, column: &Column, row: usize, seen: &mut Translation) {
        if let Some(reason) = column.why_missing(row) {
            self.gap(reason);
            return;
        }
        let code = match (&self.kept, &column.values) {
            (Kept::Labels { .. }, Values::Text { codes, .. }) if codes.is_valid(row) => {
                let code = codes.value(row) as usize;
                if seen.0.len() <= code {
                    seen.0.resize(code + 1, None);
                }
                Some(seen.0[code].unwrap_or_else(|| {
                    let own = self.code(column.values.label(row).unwrap_or_default());
                    seen.0[code] = Some(own);
                    own
                }))
            }
            _ => None,
        };
        match (&mut self.kept, column.values.number(row), column.values.day(row), code) {
            (Kept::Numbers(numbers), Some(number), _, _) => numbers.append_value(number),
            (Kept::Days(days), _, Some(day), _) => days.append_value(day.since_epoch()),
            (Kept::Labels { codes, .. }, _, _, Some(code)) => codes.append_value(code),
            _ => {
                self.gap(Missing::Empty);
                return;
            }
        }
        self.rows += 1;
    }

    /// Adds a label.
    pub(super) fn push_label(&mut self, label: &str) {
        let code = self.code(label);
        if let Kept::Labels { codes, .. } = &mut self.kept {
            codes.append_value(code);
        }
        self.rows += 1;
    }

    /// Adds nothing, with the reason.
    pub(super) fn gap(&mut self, reason: Missing) {
        if reason != Missing::Empty {
            self.missing.insert(self.rows, reason);
        }
        match &mut self.kept {
            Kept::Numbers(numbers) => numbers.append_null(),
            Kept::Days(days) => days.append_null(),
            Kept::Labels { codes, .. } => codes.append_null(),
        }
        self.rows += 1;
    }

    /// The column, with the name, unit and role of another.
    pub(super) fn finish(self, like: &Column) -> Column {
        self.named(&like.name, like.kind, &like.unit, like.role)
    }

    /// The column under a name of its own.
    pub(super) fn named(mut self, name: &str, kind: ColumnType, unit: &str, role: Role) -> Column {
        let values = match &mut self.kept {
            Kept::Numbers(numbers) => Values::Number(numbers.finish()),
            Kept::Days(days) => Values::Date(days.finish()),
            Kept::Labels { codes, labels, .. } => {
                Values::Text { codes: codes.finish(), labels: std::mem::take(labels).into_iter().collect() }
            }
        };
        Column {
            letter: String::new(),
            name: name.to_owned(),
            kind,
            unit: unit.to_owned(),
            role,
            values,
            missing: self.missing,
        }
    }

    fn code(&mut self, label: &str) -> u32 {
        let Kept::Labels { labels, known, .. } = &mut self.kept else { return 0 };
        if let Some(code) = known.get(label) {
            return *code;
        }
        let code = super::count(labels.len());
        labels.push(label.to_owned());
        known.insert(label.to_owned(), code);
        code
    }
}

/// Rows of a column, in the order given.
pub(super) fn taken(column: &Column, rows: &[usize]) -> Column {
    let mut growing = Growing::like(&column.values);
    let mut seen = Translation::default();
    for row in rows {
        growing.push(column, *row, &mut seen);
    }
    growing.finish(column)
}

/// How many rows occurred before.
pub(super) fn repeated(table: &Table) -> u32 {
    let mut rows: Vec<u64> = vec![0; table.rows()];
    for column in &table.columns {
        for (row, hash) in rows.iter_mut().enumerate() {
            let value = match &column.values {
                Values::Number(_) => column.values.number(row).map(f64::to_bits),
                Values::Date(_) => column.values.day(row).map(|day| u64::from(day.since_epoch().cast_unsigned())),
                Values::Text { codes, .. } => codes.is_valid(row).then(|| u64::from(codes.value(row)) + 1),
            };
            *hash = (hash.rotate_left(23) ^ value.unwrap_or(0x6d69_7373)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
    rows.sort_unstable();
    super::count(rows.windows(2).filter(|pair| pair[0] == pair[1]).count())
}
