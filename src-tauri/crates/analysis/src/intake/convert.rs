//! One cell, read by what its column was decided to be.

use std::borrow::Cow;

use dossier::dataset::ColumnType;

use super::format::{Meaning, Shown};
use super::marker::Strength;
use super::number::{Dress, Evidence, NumberText};
use super::period::{self, Period};
use super::proposal::{DateOrder, NumberStyle};
use super::shape::{Shape, Shapes};
use super::show;
use crate::raw::{Entry, RawSheet, RawValue};
use crate::table::Missing;

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) kind: ColumnType,
    pub(crate) numbers: NumberStyle,
    pub(crate) dates: DateOrder,
}

/// What a cell is in its column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Number(f64),
    /// Days since 1 January 1970.
    Day(i32),
    Label(Cow<'a, str>),
    Missing(Missing),
    /// Holds something that the column's type cannot be.
    Odd,
}

/// Reads a cell. `formats` holds the meaning of each number format of the sheet.
pub(crate) fn convert<'a>(
    sheet: &'a RawSheet,
    shapes: &mut Shapes,
    formats: &[Meaning],
    reading: Reading,
    entry: &Entry<'a>,
) -> Value<'a> {
    let meaning = formats.get(usize::from(entry.format)).unwrap_or(&Meaning::Plain);
    match entry.value {
        RawValue::Empty => Value::Missing(Missing::Empty),
        RawValue::Error(_) | RawValue::Formula => Value::Odd,
        RawValue::Number(value) => number(sheet, reading, meaning, entry, value),
        RawValue::DateTime(days) => moment(sheet, reading, meaning, entry, days),
        RawValue::Bool(truth) => match reading.kind {
            ColumnType::Boolean => yes_no(truth),
            ColumnType::Text => Value::Label(Cow::Owned(show::entry_text(sheet, entry))),
            ColumnType::Integer
            | ColumnType::Decimal
            | ColumnType::Percentage
            | ColumnType::Currency
            | ColumnType::Date
            | ColumnType::Period
            | ColumnType::Code => Value::Odd,
        },
        RawValue::Text(text) => {
            let shape = shapes.of(text, entry.text);
            text_value(reading, text.trim(), shape)
        }
    }
}

/// Reads a text as a cell of a column: what an advisor types over an odd cell.
pub(crate) fn typed(reading: Reading, text: &str) -> Value<'_> {
    let text = text.trim();
    text_value(reading, text, super::shape::shape(text))
}

fn yes_no(truth: bool) -> Value<'static> {
    Value::Label(Cow::Borrowed(if truth { "ja" } else { "nee" }))
}

fn number<'a>(sheet: &RawSheet, reading: Reading, meaning: &Meaning, entry: &Entry<'a>, value: f64) -> Value<'a> {
    let whole = value.fract() == 0.0;
    match reading.kind {
        ColumnType::Integer if !whole => Value::Odd,
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Currency => Value::Number(value),
        ColumnType::Percentage if *meaning == Meaning::Percent => Value::Number(value),
        ColumnType::Percentage => Value::Number(value / 100.0),
        ColumnType::Boolean if whole && (0.0..=1.0).contains(&value) => yes_no(value > 0.5),
        ColumnType::Period => period::year_of(value).map_or(Value::Odd, |year| label_of(Period::Year(year))),
        ColumnType::Code if whole && (0.0..1e15).contains(&value) => {
            let width = if let Meaning::Padded(width) = meaning { *width } else { 1 };
            // In range, hence exact.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to fit just above")]
            let whole = value as u64;
            Value::Label(Cow::Owned(format!("{whole:0>width$}")))
        }
        ColumnType::Text => Value::Label(Cow::Owned(show::entry_text(sheet, entry))),
        ColumnType::Date | ColumnType::Boolean | ColumnType::Code => Value::Odd,
    }
}

fn label_of(period: Period) -> Value<'static> {
    Value::Label(Cow::Owned(period.to_string()))
}

fn moment<'a>(sheet: &RawSheet, reading: Reading, meaning: &Meaning, entry: &Entry<'a>, days: f64) -> Value<'a> {
    let day = show::day_of(days).filter(|_| days >= 1.0);
    match reading.kind {
        ColumnType::Date => day.map_or(Value::Odd, |day| Value::Day(day.since_epoch())),
        ColumnType::Period => day.map_or(Value::Odd, |day| {
            let year = u16::try_from(day.year()).unwrap_or(0);
            let month = u8::try_from(day.month()).unwrap_or(1);
            let only_year = *meaning == Meaning::Moment(Shown::Year);
            label_of(if only_year { Period::Year(year) } else { Period::Month(year, month) })
        }),
        ColumnType::Text => Value::Label(Cow::Owned(show::entry_text(sheet, entry))),
        ColumnType::Integer
        | ColumnType::Decimal
        | ColumnType::Percentage
        | ColumnType::Currency
        | ColumnType::Boolean
        | ColumnType::Code => Value::Odd,
    }
}

fn text_value(reading: Reading, text: &str, shape: Shape) -> Value<'_> {
    if shape == Shape::Blank {
        return Value::Missing(Missing::Empty);
    }
    if let Shape::Marker(marker) = shape
        && (marker.strength == Strength::Sign || reading.kind != ColumnType::Text)
    {
        return Value::Missing(marker.reason);
    }
    let label = || Value::Label(Cow::Borrowed(text));
    match (reading.kind, shape) {
        (ColumnType::Text, _) => label(),
        (ColumnType::Code, Shape::Number(_) | Shape::Code(_) | Shape::Iban) => label(),
        (ColumnType::Code, Shape::Words) if !text.contains(' ') => label(),
        (ColumnType::Boolean, Shape::YesNo(truth)) => yes_no(truth),
        (ColumnType::Period, Shape::Period(period)) => label_of(period),
        (ColumnType::Period, Shape::Number(number)) if number.digits == 4 => {
            period::year_of(number.dutch).map_or(Value::Odd, |year| label_of(Period::Year(year)))
        }
        (ColumnType::Date, Shape::Date(date)) => {
            let day = match reading.dates {
                DateOrder::DayFirst => date.day_first,
                DateOrder::MonthFirst => date.month_first,
            };
            day.map_or(Value::Odd, |day| Value::Day(day.since_epoch()))
        }
        (_, Shape::Number(found)) => text_number(reading, found),
        _ => Value::Odd,
    }
}

fn text_number(reading: Reading, found: NumberText) -> Value<'static> {
    let value = match (reading.numbers, found.evidence) {
        (_, Evidence::Whole) | (NumberStyle::DecimalComma, Evidence::Dutch | Evidence::Either) => found.dutch,
        (NumberStyle::DecimalPoint, Evidence::Point | Evidence::Either) => found.point,
        (NumberStyle::DecimalComma, Evidence::Point) | (NumberStyle::DecimalPoint, Evidence::Dutch) => {
            return Value::Odd;
        }
    };
    match (reading.kind, found.dress) {
        (ColumnType::Percentage, Dress::Percent | Dress::Plain) => Value::Number(value / 100.0),
        (ColumnType::Integer, Dress::Plain | Dress::Euro) if value.fract() == 0.0 => Value::Number(value),
        (ColumnType::Decimal | ColumnType::Currency, Dress::Plain | Dress::Euro) => Value::Number(value),
        (
            ColumnType::Percentage
            | ColumnType::Integer
            | ColumnType::Decimal
            | ColumnType::Currency
            | ColumnType::Text
            | ColumnType::Date
            | ColumnType::Period
            | ColumnType::Boolean
            | ColumnType::Code,
            Dress::Plain | Dress::Percent | Dress::Euro,
        ) => Value::Odd,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: ColumnType, text: &str, expected: &Value<'_>) {
        let reading = Reading { kind, numbers: NumberStyle::DecimalComma, dates: DateOrder::DayFirst };
        assert_eq!(typed(reading, text), *expected, "{text} as {kind:?}");
    }

    #[test]
    fn texts_become_what_their_column_is() {
        let label = |text: &'static str| Value::Label(Cow::Borrowed(text));
        check(ColumnType::Integer, " 12 ", &Value::Number(12.0));
        check(ColumnType::Integer, "1.234", &Value::Number(1234.0));
        check(ColumnType::Integer, "12,5", &Value::Odd);
        check(ColumnType::Integer, "3a", &Value::Odd);
        check(ColumnType::Integer, "n.b.", &Value::Missing(Missing::Unknown));
        check(ColumnType::Decimal, "12,5%", &Value::Odd);
        check(ColumnType::Decimal, "12.5", &Value::Odd);
        check(ColumnType::Percentage, "12,5%", &Value::Number(0.125));
        check(ColumnType::Currency, "€ 1.200", &Value::Number(1200.0));
        check(ColumnType::Date, "31-3-2024", &Value::Day(19_813));
        check(ColumnType::Date, "3/31/2024", &Value::Odd);
        check(ColumnType::Period, "2024K1", &label("2024-Q1"));
        check(ColumnType::Period, "2024", &label("2024"));
        check(ColumnType::Boolean, "Nee", &label("nee"));
        check(ColumnType::Code, "0363", &label("0363"));
        check(ColumnType::Code, "onbekend", &Value::Missing(Missing::Unknown));
        check(ColumnType::Text, "onbekend", &label("onbekend"));
        check(ColumnType::Text, "..", &Value::Missing(Missing::Unknown));
        check(ColumnType::Text, "", &Value::Missing(Missing::Empty));
    }
}
