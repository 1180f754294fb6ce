//! Small tables and readings for the tests, written as people would say them.

use std::collections::BTreeMap;

use analysis::describe::{DescribeError, DescribeRequest, Described, describe};
use analysis::ticker::Unwatched;
use analysis::{Column, Table, Values};
use arrow_array::{Date32Array, Float64Array, UInt32Array};
use dossier::Day;
use dossier::dataset::{ColumnType, Role};
use dossier::finding::{Measure, Part};
use dossier::question::{Comparison, Reading, Statistic};
use dossier::settings::Thresholds;
use dossier::source::{Filter, column_letters};

/// A table in the making.
pub(crate) struct Sheet {
    columns: Vec<Column>,
}

impl Sheet {
    pub(crate) fn new() -> Self {
        Self { columns: Vec::new() }
    }

    pub(crate) fn texts(self, name: &str, role: Role, values: &[&str]) -> Self {
        let mut labels: Vec<String> = Vec::new();
        let codes: Vec<Option<u32>> = values
            .iter()
            .map(|value| {
                if value.is_empty() {
                    return None;
                }
                let place = labels.iter().position(|label| label == value).unwrap_or_else(|| {
                    labels.push((*value).to_owned());
                    labels.len() - 1
                });
                Some(u32::try_from(place).unwrap())
            })
            .collect();
        let values = Values::Text { codes: UInt32Array::from(codes), labels: labels.into_iter().collect() };
        self.column(name, ColumnType::Text, role, "", values)
    }

    pub(crate) fn numbers(self, name: &str, kind: ColumnType, role: Role, unit: &str, values: &[f64]) -> Self {
        let values = values.iter().map(|value| (!value.is_nan()).then_some(*value));
        self.column(name, kind, role, unit, Values::Number(Float64Array::from(values.collect::<Vec<_>>())))
    }

    pub(crate) fn counts(self, name: &str, values: &[f64]) -> Self {
        self.numbers(name, ColumnType::Integer, Role::Count, "", values)
    }

    pub(crate) fn bases(self, name: &str, values: &[f64]) -> Self {
        self.numbers(name, ColumnType::Integer, Role::Denominator, "", values)
    }

    pub(crate) fn days(self, name: &str, values: &[&str]) -> Self {
        let days: Vec<Option<i32>> = values.iter().map(|day| Some(day.parse::<Day>().ok()?.since_epoch())).collect();
        self.column(name, ColumnType::Date, Role::Time, "", Values::Date(Date32Array::from(days)))
    }

    pub(crate) fn table(self) -> Table {
        let rows = self.columns.first().map_or(0, |column| column.values.len());
        let last = u32::try_from(rows).unwrap() + 2;
        Table { columns: self.columns, sheet_rows: UInt32Array::from_iter_values(2..last) }
    }

    fn column(mut self, name: &str, kind: ColumnType, role: Role, unit: &str, values: Values) -> Self {
        let letter = column_letters(u32::try_from(self.columns.len() + 1).unwrap());
        self.columns.push(Column {
            letter,
            name: name.to_owned(),
            kind,
            unit: unit.to_owned(),
            role,
            values,
            missing: BTreeMap::new(),
        });
        self
    }
}

/// A reading: statistic, then `measure=B group=A` and so on.
pub(crate) fn reading(statistic: Option<Statistic>, parts: &str, comparison: Option<Comparison>) -> Reading {
    let mut reading = Reading { statistic, comparison, ..Reading::default() };
    for (part, column) in parts.split_whitespace().filter_map(|pair| pair.split_once('=')) {
        let column = Some(column.to_owned());
        match part {
            "measure" => reading.measure = column,
            "denominator" => reading.denominator = column,
            "group" => reading.group = column,
            "period" => reading.period = column,
            _ => panic!("no such part: {part}"),
        }
    }
    reading
}

pub(crate) fn filter(column: &str, value: &str) -> Filter {
    Filter { column: column.to_owned(), values: vec![value.to_owned()] }
}

pub(crate) fn run(table: &Table, request: &DescribeRequest<'_>) -> Result<Described, DescribeError> {
    describe(table, request, &Thresholds::default(), &mut Unwatched)
}

pub(crate) fn described(table: &Table, reading: &Reading) -> Described {
    run(table, &DescribeRequest::new(reading)).unwrap()
}

/// The measures of a part.
pub(crate) fn part(described: &Described, part: Part) -> Vec<&Measure> {
    described.measures.iter().filter(|measure| measure.part == part).collect()
}

/// The values of a part; what is not shown is not a number.
pub(crate) fn shown(described: &Described, which: Part) -> Vec<f64> {
    part(described, which).iter().map(|measure| measure.outcome.value().map_or(f64::NAN, |value| value.value)).collect()
}
