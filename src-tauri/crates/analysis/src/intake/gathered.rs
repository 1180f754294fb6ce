//! The values of a column on their way into arrays.

use std::collections::BTreeMap;

use arrow_array::builder::{ArrayBuilder, Date32Builder, Float64Builder, LargeStringBuilder, UInt32Builder};
use dossier::dataset::{ColumnType, Role};

use super::convert::Value;
use super::distinct::hash;
use super::plan::{ColumnPlan, Fate};
use crate::labels::Labels;
use crate::raw::Numbers;
use crate::table::{Column, Missing, Values};

/// The values of one column on their way into arrays.
pub(super) struct Gathered {
    numbers: Option<Float64Builder>,
    days: Option<Date32Builder>,
    codes: Option<UInt32Builder>,
    labels: Growing,
    /// For each text of the sheet its label plus one; 0 is not seen yet.
    by_text: Vec<u32>,
    missing: BTreeMap<u32, Missing>,
}

const MISSING_HASH: u64 = 0x6d69_7373;

impl Gathered {
    pub(super) fn new(kind: ColumnType, rows: usize, texts: usize) -> Self {
        let number =
            matches!(kind, ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency);
        let labelled = !number && kind != ColumnType::Date;
        Self {
            numbers: number.then(|| Float64Builder::with_capacity(rows)),
            days: (kind == ColumnType::Date).then(|| Date32Builder::with_capacity(rows)),
            codes: labelled.then(|| UInt32Builder::with_capacity(rows)),
            labels: Growing::default(),
            by_text: if labelled { vec![0; texts] } else { Vec::new() },
            missing: BTreeMap::new(),
        }
    }

    /// Adds a value and gives its hash.
    pub(super) fn add(&mut self, index: usize, value: Value<'_>, text: Option<u32>) -> u64 {
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

    /// The hash of a text of the sheet that was added before; it is added again.
    pub(super) fn again(&mut self, text: u32) -> Option<u64> {
        let code = self.by_text.get(text as usize)?.checked_sub(1)?;
        self.codes.as_mut()?.append_value(code);
        Some(u64::from(code) + 1)
    }

    /// Adds numbers that need no conversion. Nothing but numbers may be gathered.
    pub(super) fn numbers(&mut self, plain: Numbers<'_>) {
        if let Some(numbers) = &mut self.numbers {
            plain.iter().for_each(|number| numbers.append_value(number));
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

    pub(super) fn finish(mut self, of: &ColumnPlan, kind: ColumnType) -> Column {
        let values = match (&mut self.numbers, &mut self.days, &mut self.codes) {
            (Some(numbers), _, _) => Values::Number(numbers.finish()),
            (None, Some(days), _) => Values::Date(days.finish()),
            (None, None, codes) => Values::Text {
                codes: codes.as_mut().map_or_else(|| UInt32Builder::new().finish(), UInt32Builder::finish),
                labels: Labels::from(self.labels.texts.finish()),
            },
        };
        // A year of birth is a trait of people, not the time that a table is about.
        let is_coarser = of.fate == Fate::Coarsen;
        Column {
            letter: of.letter.clone(),
            name: of.name.clone(),
            kind,
            unit: of.unit.clone(),
            role: if is_coarser { Role::Group } else { of.role },
            values,
            missing: self.missing,
        }
    }
}

/// Labels in the making, found again by their hash.
#[derive(Default)]
struct Growing {
    texts: LargeStringBuilder,
    /// Open addressing, a power of two long, at most half full; a label's position plus one, 0 is free.
    slots: Vec<u32>,
}

impl Growing {
    fn code(&mut self, label: &str) -> u32 {
        if (self.texts.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let mut slot = self.slot_of(label.as_bytes());
        while let Some(found) = self.slots[slot].checked_sub(1) {
            if self.text(found as usize) == label.as_bytes() {
                return found;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        let code = u32::try_from(self.texts.len()).unwrap_or(u32::MAX - 1);
        self.texts.append_value(label);
        self.slots[slot] = code + 1;
        code
    }

    /// Bytes of the label with this code.
    fn text(&self, code: usize) -> &[u8] {
        let end = |at: usize| self.texts.offsets_slice().get(at).and_then(|end| usize::try_from(*end).ok());
        let range = end(code).zip(end(code + 1)).map(|(from, to)| from..to);
        range.and_then(|range| self.texts.values_slice().get(range)).unwrap_or_default()
    }

    fn slot_of(&self, label: &[u8]) -> usize {
        let mixed = hash(label).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        usize::try_from(mixed).unwrap_or(0) & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        let length = (self.slots.len() * 2).max(64);
        self.slots = vec![0; length];
        for code in 0..self.texts.len() {
            let mut slot = self.slot_of(self.text(code));
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (length - 1);
            }
            self.slots[slot] = u32::try_from(code + 1).unwrap_or(u32::MAX);
        }
    }
}
