//! Rows and cells that came, went or changed between two versions of a table.

use std::collections::HashMap;

use dossier::dataset::Role;

use crate::combine::key_text;
use crate::table::{Column, Table, Values};

/// Most changed cells, and most rows on a side, that are named.
pub const CHANGES_CAP: usize = 500;

/// A cell that is another.
#[derive(Clone, Debug, PartialEq)]
pub struct CellChange {
    /// Name of the column.
    pub column: String,
    /// Which row, in the words of its key; empty when rows are told apart by their order.
    pub key: String,
    /// Row of the old table, from 0.
    pub before: usize,
    /// Row of the new table, from 0.
    pub after: usize,
}

/// Rows that only one version has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowSide {
    /// How many.
    pub count: u32,
    /// The first of them: row in the sheet and key.
    pub named: Vec<(u32, String)>,
}

/// What is different in a new version of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableChange {
    /// Columns by which rows were told apart; empty is by their order.
    pub keys: Vec<String>,
    /// Rows that came.
    pub added: RowSide,
    /// Rows that went.
    pub gone: RowSide,
    /// Cells that are another, in all.
    pub changed: u32,
    /// The first of them.
    pub cells: Vec<CellChange>,
    /// Columns that came.
    pub columns_added: Vec<String>,
    /// Columns that went.
    pub columns_gone: Vec<String>,
    /// Columns with another kind of values: words that were numbers.
    pub columns_other_kind: Vec<String>,
}

impl TableChange {
    /// Whether both versions say the same.
    pub fn is_none(&self) -> bool {
        self.added.count == 0
            && self.gone.count == 0
            && self.changed == 0
            && self.columns_added.is_empty()
            && self.columns_gone.is_empty()
            && self.columns_other_kind.is_empty()
    }
}

/// Compares two versions of a table. Columns are known by their names, rows by the fewest columns that tell them all
/// apart in both versions: an id; else areas, periods, groups and codes; else the order of the sheet.
pub fn compare(old: &Table, new: &Table) -> TableChange {
    let pairs: Vec<(&Column, &Column)> = old
        .columns
        .iter()
        .filter_map(|column| Some((column, new.columns.iter().find(|other| other.name == column.name)?)))
        .collect();
    let lacks = |table: &Table, name: &str| !table.columns.iter().any(|column| column.name == name);
    let names_without = |of: &Table, other: &Table| {
        let names = of.columns.iter().map(|column| column.name.clone());
        names.filter(|name| lacks(other, name)).collect::<Vec<_>>()
    };
    let mut change = TableChange {
        columns_added: names_without(new, old),
        columns_gone: names_without(old, new),
        ..TableChange::default()
    };
    let alike = |(one, other): &(&Column, &Column)| {
        std::mem::discriminant(&one.values) == std::mem::discriminant(&other.values)
    };
    let (same, other): (Vec<_>, Vec<_>) = pairs.into_iter().partition(alike);
    change.columns_other_kind = other.into_iter().map(|(column, _)| column.name.clone()).collect();
    let keys = keys(&same, old.rows(), new.rows());
    change.keys = keys.iter().map(|(column, _)| column.name.clone()).collect();
    let matched =
        if keys.is_empty() { by_order(old, new, &mut change) } else { by_key(&keys, (old, new), &mut change) };
    for (one, other) in same.iter().filter(|(column, _)| !change.keys.contains(&column.name)) {
        for (before, after, key) in &matched {
            if is_equal(one, *before, other, *after) {
                continue;
            }
            change.changed += 1;
            if change.cells.len() < CHANGES_CAP {
                let key = key.clone();
                change.cells.push(CellChange { column: one.name.clone(), key, before: *before, after: *after });
            }
        }
    }
    change
}

type Pair<'a> = (&'a Column, &'a Column);

/// The fewest columns, in the order of how well they name a row, that tell all rows apart in both versions.
fn keys<'a>(pairs: &[Pair<'a>], old_rows: usize, new_rows: usize) -> Vec<Pair<'a>> {
    let rank = |column: &Column| match (column.role, &column.values) {
        (Role::Id, _) => Some(0),
        (Role::Area, _) => Some(1),
        (Role::Time, _) => Some(2),
        (Role::Group, _) => Some(3),
        (Role::Text, Values::Text { .. }) => Some(4),
        (Role::Text | Role::Measure | Role::Count | Role::Denominator, _) => None,
    };
    let mut candidates: Vec<(i32, Pair<'a>)> = pairs.iter().filter_map(|pair| Some((rank(pair.0)?, *pair))).collect();
    candidates.sort_by_key(|(rank, _)| *rank);
    for size in 1..=candidates.len() {
        let chosen: Vec<Pair<'a>> = candidates.iter().take(size).map(|(_, pair)| *pair).collect();
        let old: Vec<&Column> = chosen.iter().map(|pair| pair.0).collect();
        let new: Vec<&Column> = chosen.iter().map(|pair| pair.1).collect();
        if is_unique(&old, old_rows) && is_unique(&new, new_rows) {
            return without_needless(chosen, old_rows, new_rows);
        }
    }
    Vec::new()
}

/// Takes out each column without which the others still tell all rows apart.
fn without_needless(mut chosen: Vec<Pair<'_>>, old_rows: usize, new_rows: usize) -> Vec<Pair<'_>> {
    let mut place = 0;
    while chosen.len() > 1 && place < chosen.len() {
        let mut fewer = chosen.clone();
        fewer.remove(place);
        let old: Vec<&Column> = fewer.iter().map(|pair| pair.0).collect();
        let new: Vec<&Column> = fewer.iter().map(|pair| pair.1).collect();
        if is_unique(&old, old_rows) && is_unique(&new, new_rows) {
            chosen = fewer;
        } else {
            place += 1;
        }
    }
    chosen
}

fn is_unique(columns: &[&Column], rows: usize) -> bool {
    let mut seen = std::collections::HashSet::with_capacity(rows);
    (0..rows).all(|row| key_of(columns, row).is_some_and(|key| seen.insert(key)))
}

/// The words of a row's key; `None` where one of its columns has no value.
fn key_of(columns: &[&Column], row: usize) -> Option<String> {
    let parts = columns.iter().map(|column| key_text(column, row)).collect::<Option<Vec<_>>>()?;
    Some(parts.join(" · "))
}

type Matched = Vec<(usize, usize, String)>;

fn by_key(keys: &[Pair<'_>], (old, new): (&Table, &Table), change: &mut TableChange) -> Matched {
    let (old_columns, new_columns): (Vec<&Column>, Vec<&Column>) = keys.iter().copied().unzip();
    let mut places: HashMap<String, usize> =
        (0..new.rows()).filter_map(|row| Some((key_of(&new_columns, row)?, row))).collect();
    let mut matched = Vec::new();
    for row in 0..old.rows() {
        let Some(key) = key_of(&old_columns, row) else { continue };
        match places.remove(&key) {
            Some(place) => matched.push((row, place, key)),
            None => name(&mut change.gone, old.sheet_row(row), key),
        }
    }
    let mut left: Vec<(usize, String)> = places.into_iter().map(|(key, row)| (row, key)).collect();
    left.sort();
    for (row, key) in left {
        name(&mut change.added, new.sheet_row(row), key);
    }
    matched
}

fn by_order(old: &Table, new: &Table, change: &mut TableChange) -> Matched {
    let both = old.rows().min(new.rows());
    for row in both..old.rows() {
        name(&mut change.gone, old.sheet_row(row), String::new());
    }
    for row in both..new.rows() {
        name(&mut change.added, new.sheet_row(row), String::new());
    }
    (0..both).map(|row| (row, row, String::new())).collect()
}

fn name(side: &mut RowSide, row: u32, key: String) {
    side.count += 1;
    if side.named.len() < CHANGES_CAP {
        side.named.push((row, key));
    }
}

/// Equal values, or missing in both. That the reason of a gap is another is no change of a value.
fn is_equal(one: &Column, before: usize, other: &Column, after: usize) -> bool {
    match (&one.values, &other.values) {
        (Values::Number(_), Values::Number(_)) => {
            let (a, b) = (one.values.number(before), other.values.number(after));
            a.map(f64::to_bits) == b.map(f64::to_bits) || a.zip(b).is_some_and(|(a, b)| (a - b).abs() == 0.0)
        }
        (Values::Date(_), Values::Date(_)) => one.values.day(before) == other.values.day(after),
        (_, _) => one.values.label(before) == other.values.label(after),
    }
}
