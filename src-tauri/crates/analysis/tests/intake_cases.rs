//! Tables in sheets: what is proposed for each case of `tests/cases/intake`, held against the truth that stands in it.
//!
//! `tests/cases/make_intake_cases.py` says how a cell is written, and wrote the truth. It can write others, which
//! `RAADSLAG_INTAKE_CASES` points to.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]
#![allow(clippy::disallowed_methods, reason = "not part of the crate: reads the cases")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use analysis::intake::{ProposedTable, propose};
use analysis::ticker::Unwatched;
use analysis::{RawSheet, RawValue};
use dossier::Day;
use dossier::source::{CellRange, column_letters, column_position};

/// A sheet with the tables that stand in it.
struct Case {
    name: String,
    shape: String,
    sheet: RawSheet,
    tables: Vec<Truth>,
}

/// Where a table lies, its kind, the rows in it that are totals or hold units, and the names of its columns, where the case
/// tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Truth {
    header: Option<(u32, u32)>,
    data: (u32, u32),
    columns: (u32, u32),
    kind: String,
    totals: Vec<u32>,
    units: Vec<u32>,
    names: Vec<String>,
}

impl Truth {
    fn of(table: &ProposedTable) -> Self {
        let kind = serde_json::to_value(table.kind).unwrap().as_str().unwrap().to_owned();
        Self {
            header: table.header,
            data: table.data,
            columns: table.columns_at,
            kind,
            totals: table.total_rows.clone(),
            units: table.unit_rows.clone(),
            names: table.columns.iter().map(|column| column.name.clone()).collect(),
        }
    }

    fn words(&self) -> String {
        let Self { header, data, columns, kind, totals, units, names } = self;
        let header = header.map_or("none".to_owned(), |(first, last)| format!("{first}-{last}"));
        let columns = (column_letters(columns.0), column_letters(columns.1));
        format!(
            "header {header} data {}-{} columns {}-{} {kind}, totals {totals:?}, units {units:?}, names {names:?}",
            data.0, data.1, columns.0, columns.1
        )
    }
}

#[test]
fn tables_are_found_where_they_stand() {
    let mut score: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut faults = String::new();
    for case in cases() {
        let mut found: Vec<Truth> =
            propose(&case.sheet, &mut Unwatched).unwrap().tables.iter().map(Truth::of).collect();
        for (table, _) in found.iter_mut().zip(&case.tables).filter(|(_, truth)| truth.names.is_empty()) {
            table.names.clear();
        }
        let exact = found == case.tables;
        let (hits, all) = score.entry(case.shape.clone()).or_default();
        (*hits, *all) = (*hits + usize::from(exact), *all + 1);
        if !exact {
            let words = |tables: &[Truth]| tables.iter().map(Truth::words).collect::<Vec<_>>().join("; ");
            writeln!(faults, "{}\n  truth {}\n  found {}", case.name, words(&case.tables), words(&found)).unwrap();
        }
    }
    let (hits, all) = score.values().fold((0, 0), |(hits, all), (more, of)| (hits + more, all + of));
    let table: String = score.iter().map(|(shape, (hits, all))| format!("{shape:<14} {hits} of {all}\n")).collect();
    assert!(all >= 150, "{all} cases");
    assert!(faults.is_empty(), "{faults}\n{table}exact {hits} of {all}");
}

fn cases() -> Vec<Case> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/intake");
    let folder = std::env::var_os("RAADSLAG_INTAKE_CASES").map_or(own, PathBuf::from);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(&std::fs::read_to_string(path).unwrap())).collect()
}

fn read(text: &str) -> Case {
    let name = text.lines().next().unwrap().trim_start_matches("# ").to_owned();
    let said = |what: &str| text.lines().find_map(|line| line.strip_prefix(&format!("- {what}: "))).unwrap_or("");
    let (cells, truth) = text.split_once("## Tables").unwrap();
    let mut sheet = RawSheet::new("Blad1");
    for line in cells.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let mut fields = line.trim_matches('|').split('|').map(str::trim);
        let row = fields.next().unwrap().parse().unwrap();
        for (column, field) in (1..).zip(fields) {
            put(&mut sheet, (row, column), field);
        }
    }
    sheet.merged = blocks(said("merged"));
    sheet.marked = blocks(said("marked"));
    sheet.bold.sort_unstable();
    let tables = truth.lines().filter(|line| line.starts_with("| ")).skip(1).map(table).collect();
    Case { name, shape: said("shape").to_owned(), sheet, tables }
}

fn put(sheet: &mut RawSheet, (row, column): (u32, u32), field: &str) {
    let field = match field.strip_prefix("**").and_then(|field| field.strip_suffix("**")) {
        Some(bold) => {
            sheet.bold.push((row, column));
            bold
        }
        None => field,
    };
    let (text, format) = field.strip_suffix('}').and_then(|field| field.split_once(" {")).unwrap_or((field, ""));
    let format = sheet.format_id(format);
    let (value, format) = match text.strip_suffix('%').and_then(number) {
        Some(share) => (RawValue::Number(share / 100.0), sheet.format_id("0.0%")),
        None if text == "=" => (RawValue::Formula, 0),
        None => match (day(text), number(text), text.strip_prefix('\'')) {
            (Some(days), _, _) => (RawValue::DateTime(days), sheet.format_id("dd-mm-yyyy")),
            (None, Some(number), _) => (RawValue::Number(number), format),
            (None, None, Some(text)) => (RawValue::Text(text), format),
            (None, None, None) if text.is_empty() => (RawValue::Empty, 0),
            (None, None, None) => (RawValue::Text(text), format),
        },
    };
    sheet.push(row, column, value, format);
}

fn number(text: &str) -> Option<f64> {
    let digits = text.chars().all(|sign| sign.is_ascii_digit() || ".,-".contains(sign));
    if digits { text.replace('.', "").replace(',', ".").parse().ok() } else { None }
}

/// `31-12-2024`, in days since 1899-12-30.
fn day(text: &str) -> Option<f64> {
    let mut parts = text.split('-');
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(f64::from(Day::new(year, month, day)?.since_epoch() + 25_569))
}

fn blocks(text: &str) -> Vec<CellRange> {
    let cell = |name: &str| {
        let digits = name.find(|sign: char| sign.is_ascii_digit()).unwrap();
        (name[digits..].parse::<u32>().unwrap(), column_position(&name[..digits]).unwrap())
    };
    let block = |text: &str| {
        let (first, last) = text.split_once(':').unwrap();
        let ((top, left), (bottom, right)) = (cell(first), cell(last));
        CellRange::new((top, bottom), (left, right))
    };
    text.split(", ").filter(|text| !text.is_empty()).map(block).collect()
}

fn table(line: &str) -> Truth {
    let fields: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let pair = |text: &str| text.split_once('-').map(|(first, last)| (first.parse().unwrap(), last.parse().unwrap()));
    let (first, last) = fields[2].split_once('-').unwrap();
    let rows = |text: &str| text.split(", ").filter_map(|row| row.parse().ok()).collect();
    Truth {
        header: pair(fields[0]),
        data: pair(fields[1]).unwrap(),
        columns: (column_position(first).unwrap(), column_position(last).unwrap()),
        kind: fields[3].to_owned(),
        totals: rows(fields[4]),
        units: rows(fields[5]),
        names: fields[6].split("; ").filter(|name| !name.is_empty()).map(str::to_owned).collect(),
    }
}
