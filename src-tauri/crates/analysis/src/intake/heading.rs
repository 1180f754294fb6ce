//! Names and units of columns from a header block of one to nine rows.
//!
//! Upper headings count for the columns below them: those that a merged block covers, or, where nothing is merged,
//! those up to the next upper heading.

use std::collections::BTreeMap;

use dossier::dataset::NAME_JOIN;

use super::field::Field;
use super::heads;
use super::outline::Frame;
use super::show::cell_text;
use super::units;

/// Name and unit of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) name: String,
    pub(crate) unit: String,
    /// Whether the header gives the column no name.
    pub(crate) nameless: bool,
}

/// Headings of all columns, and the header rows that hold units.
#[derive(Clone, Debug, Default)]
pub(crate) struct Headings {
    pub(crate) columns: Vec<Heading>,
    pub(crate) unit_rows: Vec<u32>,
    /// Rows of the header that hold names.
    pub(crate) name_rows: Vec<u32>,
}

/// Longest name of a column; longer ones are cut.
const LONGEST: usize = 120;

/// Reads the header block of a table.
pub(crate) fn read(field: &Field<'_>, frame: &Frame) -> Headings {
    let Some((first, last)) = frame.header else {
        let columns = (frame.columns.0..=frame.columns.1).map(|_| Heading { nameless: true, ..Heading::default() });
        return finish(columns.collect(), frame, Vec::new(), Vec::new());
    };
    let rows: Vec<u32> = (first..=last).filter(|row| field.line(*row).filled > 0).collect();
    let is_only = rows.len() == 1;
    let unit_rows: Vec<u32> = rows
        .iter()
        .copied()
        .filter(|row| is_unit_row(field, *row) && !names_alone(field, frame, &rows, *row))
        .collect();
    let names = |row: &u32| is_only || !(unit_rows.contains(row) || is_about_columns(field, *row));
    let name_rows: Vec<u32> = rows.iter().copied().filter(names).collect();
    let grid: Vec<BTreeMap<u32, String>> = name_rows.iter().map(|row| texts(field, frame, *row, &name_rows)).collect();
    let units: Vec<BTreeMap<u32, String>> = unit_rows.iter().map(|row| unit_texts(field, frame, *row)).collect();
    let columns = (frame.columns.0..=frame.columns.1).map(|column| heading(&grid, &units, column)).collect();
    finish(columns, frame, unit_rows, name_rows)
}

fn heading(grid: &[BTreeMap<u32, String>], units: &[BTreeMap<u32, String>], column: u32) -> Heading {
    let mut parts: Vec<&str> = Vec::new();
    for text in grid.iter().filter_map(|row| row.get(&column)) {
        if parts.last() != Some(&text.as_str()) {
            parts.push(text);
        }
    }
    let name = clean(&parts.join(NAME_JOIN));
    let unit = units.iter().rev().find_map(|row| row.get(&column)).map(|unit| bare_unit(unit));
    let unit = unit.or_else(|| unit_in(&name)).unwrap_or_default();
    Heading { nameless: name.is_empty(), name, unit }
}

/// Gives nameless columns a name and makes every name different.
fn finish(mut columns: Vec<Heading>, frame: &Frame, unit_rows: Vec<u32>, name_rows: Vec<u32>) -> Headings {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (heading, column) in columns.iter_mut().zip(frame.columns.0..) {
        if heading.nameless {
            heading.name = format!("Kolom {}", dossier::source::column_letters(column));
        }
        let mut name = heading.name.clone();
        while let Some(count) = seen.get_mut(&name.to_lowercase()) {
            *count += 1;
            name = format!("{} ({count})", heading.name);
        }
        seen.insert(name.to_lowercase(), 1);
        heading.name = name;
    }
    Headings { columns, unit_rows, name_rows }
}

/// Counting numbers of the columns, or their weights: neither names nor units.
fn is_about_columns(field: &Field<'_>, row: u32) -> bool {
    heads::is_column_numbers(field, row) || heads::is_weights(field, row)
}

/// Most cells are units.
fn is_unit_row(field: &Field<'_>, row: u32) -> bool {
    let (mut units, mut filled) = (0_u32, 0_u32);
    for column in field.filled(row) {
        filled += 1;
        units += u32::from(units::is_unit(&cell_text(field.sheet, row, column)));
    }
    units * 10 >= filled * 6
}

/// Whether a row gives the only name of a column: "Huishoudens" is a unit below "Huur", and a name where nothing stands
/// above it.
fn names_alone(field: &Field<'_>, frame: &Frame, rows: &[u32], row: u32) -> bool {
    let others = || rows.iter().copied().filter(|other| *other != row);
    field.filled(row).any(|column| !others().any(|other| counts_for(field, frame, other, column)))
}

/// Whether a text in a row of the header counts for a column: it stands there, is merged over it, or stands left of it in
/// a row without merged texts.
fn counts_for(field: &Field<'_>, frame: &Frame, row: u32, column: u32) -> bool {
    let mut merged =
        field.sheet.merged.iter().filter(|range| {
            (range.first.row..=range.last.row).contains(&row) && range.last.column > range.first.column
        });
    if !field.sheet.is_empty(row, column)
        || merged.clone().any(|range| range.first.column <= column && column <= range.last.column)
    {
        return true;
    }
    merged.next().is_none() && (frame.columns.0..column).any(|left| !field.sheet.is_empty(row, left))
}

/// Texts of a name row by column, with upper headings spread over the columns they count for.
fn texts(field: &Field<'_>, frame: &Frame, row: u32, name_rows: &[u32]) -> BTreeMap<u32, String> {
    let mut found: BTreeMap<u32, String> = BTreeMap::new();
    for column in frame.columns.0..=frame.columns.1 {
        let text = clean(&cell_text(field.sheet, row, column));
        if !text.is_empty() {
            found.insert(column, text);
        }
    }
    let merged = spread_merged(field, frame, row, &mut found);
    let lower = name_rows.iter().copied().find(|below| *below > row);
    if let Some(lower) = lower
        && !merged
    {
        spread_right(field, frame, lower, &mut found);
    }
    found
}

fn spread_merged(field: &Field<'_>, frame: &Frame, row: u32, found: &mut BTreeMap<u32, String>) -> bool {
    let mut any = false;
    let covering = field.sheet.merged.iter().filter(|range| (range.first.row..=range.last.row).contains(&row));
    for range in covering.filter(|range| range.last.column > range.first.column || range.first.row < row) {
        let text = clean(&cell_text(field.sheet, range.first.row, range.first.column));
        if text.is_empty() || (range.first.row < row && range.last.column == range.first.column) {
            continue;
        }
        any |= range.last.column > range.first.column;
        for column in range.first.column.max(frame.columns.0)..=range.last.column.min(frame.columns.1) {
            found.entry(column).or_insert_with(|| text.clone());
        }
    }
    any
}

/// An upper heading counts for the nameless columns to its right, as long as the row below names them.
fn spread_right(field: &Field<'_>, frame: &Frame, lower: u32, found: &mut BTreeMap<u32, String>) {
    let mut current: Option<String> = None;
    for column in frame.columns.0 + 1..=frame.columns.1 {
        match found.get(&column) {
            Some(text) => current = Some(text.clone()),
            None if field.sheet.is_empty(lower, column) => {}
            None => {
                if let Some(text) = &current {
                    found.insert(column, text.clone());
                }
            }
        }
    }
}

/// Units of a row by column; one unit alone counts for every column.
fn unit_texts(field: &Field<'_>, frame: &Frame, row: u32) -> BTreeMap<u32, String> {
    let mut found = BTreeMap::new();
    for column in field.filled(row) {
        let text = clean(&cell_text(field.sheet, row, column));
        if units::is_unit(&text) && !text.starts_with(|c: char| c.is_ascii_digit()) {
            found.insert(column, text);
        }
    }
    spread_merged(field, frame, row, &mut found);
    if let Some(only) = found.values().next().cloned()
        && found.len() == 1
    {
        found = (frame.columns.0 + 1..=frame.columns.1).map(|column| (column, only.clone())).collect();
    }
    found
}

fn bare_unit(text: &str) -> String {
    text.trim().trim_matches(['(', ')']).trim().to_owned()
}

/// A unit in brackets at the end of a name: `Gas (m³)`, `Kosten (in €)`.
fn unit_in(name: &str) -> Option<String> {
    let (_, inside) = name.strip_suffix(')')?.rsplit_once('(')?;
    let inside = inside.trim();
    let bare = inside.strip_prefix("in ").unwrap_or(inside);
    (units::is_unit(bare) || (inside.len() <= 20 && inside.starts_with("in "))).then(|| bare.to_owned())
}

/// One line without double spaces, at most as long as a name may be.
fn clean(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if joined.chars().count() <= LONGEST { joined } else { joined.chars().take(LONGEST - 1).chain(['…']).collect() }
}
