//! A sheet from far away: where words and numbers stand, and which of them are tables.

use std::ops::RangeInclusive;

use super::proposal::{Proposal, ProposedTable};
use crate::raw::{RawSheet, RawValue};

/// Most lines of an overview, and most signs in a line.
const MOST_LINES: u32 = 24;
const MOST_SIGNS: u32 = 16;

/// So many cells along each side of a patch are looked at.
const LOOKS: u32 = 3;

/// Lines of equal length, each sign a patch of the sheet: a space for nothing; `w` for words and `d` for numbers outside a
/// table; `H` for the header of a table, `W` for words and `D` for numbers in it.
pub fn overview(sheet: &RawSheet, proposal: &Proposal) -> Vec<String> {
    let lines = sheet.rows.min(MOST_LINES);
    let signs = sheet.columns.min(MOST_SIGNS);
    let line = |line| {
        let rows = part(line, lines, sheet.rows);
        (0..signs).map(|sign| patch(sheet, &proposal.tables, &rows, &part(sign, signs, sheet.columns))).collect()
    };
    (0..lines).map(line).collect()
}

/// Rows or columns, from 1, of one of so many parts.
fn part(number: u32, parts: u32, all: u32) -> RangeInclusive<u32> {
    let edge = |number: u32| {
        let edge = u64::from(number) * u64::from(all) / u64::from(parts.max(1));
        u32::try_from(edge).unwrap_or(all)
    };
    edge(number) + 1..=edge(number + 1)
}

fn patch(
    sheet: &RawSheet,
    tables: &[ProposedTable],
    rows: &RangeInclusive<u32>,
    columns: &RangeInclusive<u32>,
) -> char {
    let (mut words, mut numbers) = (0, 0);
    for row in spread(rows) {
        for column in spread(columns) {
            match sheet.value(row, column) {
                RawValue::Empty => {}
                RawValue::Text(_) | RawValue::Error(_) | RawValue::Bool(_) => words += 1,
                RawValue::Number(_) | RawValue::DateTime(_) | RawValue::Formula => numbers += 1,
            }
        }
    }
    let (row, column) = (*rows.start(), *columns.start());
    let in_table = |table: &&ProposedTable| {
        let top = table.header.map_or(table.data.0, |header| header.0);
        let across = table.columns_at.0 <= *columns.end() && column <= table.columns_at.1;
        across && top <= *rows.end() && row <= table.data.1
    };
    match tables.iter().find(in_table) {
        Some(table) if table.header.is_some_and(|header| row <= header.1) && words > 0 => 'H',
        Some(_) if words + numbers > 0 => {
            if words > numbers {
                'W'
            } else {
                'D'
            }
        }
        None if words + numbers > 0 => {
            if words > numbers {
                'w'
            } else {
                'd'
            }
        }
        Some(_) | None => ' ',
    }
}

/// A few of these, evenly.
fn spread(range: &RangeInclusive<u32>) -> impl Iterator<Item = u32> {
    let (first, last) = (*range.start(), *range.end());
    let step = ((last + 1).saturating_sub(first) / LOOKS).max(1);
    (first..=last).step_by(step as usize).take(LOOKS as usize)
}

#[cfg(test)]
mod tests {
    use super::super::propose;
    use super::*;
    use crate::ticker::Unwatched;

    #[test]
    fn a_title_a_header_and_numbers_are_seen_from_afar() {
        let mut sheet = RawSheet::new("Blad1");
        sheet.push(1, 1, RawValue::Text("Meldingen per wijk"), 0);
        for (column, name) in [(1, "Wijk"), (2, "Meldingen"), (3, "Klachten")] {
            sheet.push(3, column, RawValue::Text(name), 0);
        }
        for row in 4..9 {
            sheet.push(row, 1, RawValue::Text("Ketelkade"), 0);
            sheet.push(row, 2, RawValue::Number(12.0), 0);
            sheet.push(row, 3, RawValue::Number(7.0), 0);
        }
        sheet.push(10, 1, RawValue::Text("Bron: de gemeente zelf"), 0);
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        let seen = overview(&sheet, &proposal);
        assert_eq!(seen, ["w  ", "   ", "HHH", "WDD", "WDD", "WDD", "WDD", "WDD", "   ", "w  "]);
    }

    #[test]
    fn a_large_sheet_is_seen_in_patches() {
        let mut sheet = RawSheet::new("Blad1");
        for row in 1..=1000 {
            for column in 1..=40 {
                sheet.push(row, column, RawValue::Number(f64::from(row * column)), 0);
            }
        }
        let seen = overview(&sheet, &Proposal::default());
        assert_eq!(seen.len(), 24);
        assert!(seen.iter().all(|line| line == "dddddddddddddddd"));
        assert!(overview(&RawSheet::new("Leeg"), &Proposal::default()).is_empty());
    }
}
