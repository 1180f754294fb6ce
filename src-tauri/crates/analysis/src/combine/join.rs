//! Columns of one table beside the rows of another that have the same keys.

use std::collections::{BTreeSet, HashMap, HashSet};

use arrow_array::UInt32Array;
use dossier::Message;
use dossier::combine::{ColumnOrigin, KeyPair, Spelling, Unmatched};
use dossier::dataset::DatasetColumn;
use dossier::source::column_letters;

use super::growing::{Growing, Translation, taken};
use super::{Assembly, CombineFault, Combined, Input, KEYS_CAP, OneSided, Placed, Share, count, key_text};
use crate::profile::outliers;
use crate::table::{Column, Missing};
use crate::ticker::Ticker;

/// What stands between the parts of a key of several columns.
const KEY_JOIN: &str = " · ";

/// What is asked of a join.
pub(super) struct Wish<'a> {
    pub(super) keys: &'a [KeyPair],
    pub(super) columns: &'a [String],
    pub(super) unmatched: Unmatched,
    pub(super) spelling: Spelling,
    pub(super) same: &'a [KeyPair],
}

/// Puts columns of the right table beside the rows of the left one. Each key occurs once in the right table: else rows
/// would multiply and sums would count double.
pub(super) fn join(
    left: Input<'_>,
    right: Input<'_>,
    wish: &Wish<'_>,
    ticker: &mut dyn Ticker,
) -> Result<Combined, CombineFault> {
    if left.dataset.id == right.dataset.id {
        return Err(CombineFault::SameTable { table: left.dataset.name.clone() });
    }
    if wish.keys.is_empty() {
        return Err(CombineFault::NothingChosen);
    }
    let left_keys = keys_of(left, wish.keys.iter().map(|pair| pair.left.as_str()))?;
    let right_keys = keys_of(right, wish.keys.iter().map(|pair| pair.right.as_str()))?;
    let partners = partners(right, &right_keys, wish.spelling)?;
    ticker.tick(0)?;
    let mut read_as: BTreeSet<(String, String)> = BTreeSet::new();
    let found: Vec<Option<usize>> = left_keys
        .iter()
        .map(|key| {
            let key = key.as_ref()?;
            let said = wish.same.iter().find(|pair| pair.left == *key).map_or(key, |pair| &pair.right);
            let partner = *partners.get(&compared(said, wish.spelling))?;
            let other = right_keys.get(partner).and_then(Option::as_ref).filter(|other| *other != key);
            read_as.extend(other.map(|other| (key.clone(), other.clone())));
            Some(partner)
        })
        .collect();
    let matched = found.iter().flatten().count();
    if matched == 0 {
        let example = |keys: &[Option<String>]| keys.iter().flatten().next().cloned().unwrap_or_default();
        return Err(CombineFault::NothingMatches { left: example(&left_keys), right: example(&right_keys) });
    }
    let rows: Vec<usize> = match wish.unmatched {
        Unmatched::Keep => (0..found.len()).collect(),
        Unmatched::LeaveOut => (0..found.len()).filter(|row| found[*row].is_some()).collect(),
    };
    let mut columns: Vec<(Column, Option<DatasetColumn>)> = Vec::new();
    for column in &left.table.columns {
        ticker.tick(rows.len() as u64)?;
        columns.push((taken(column, &rows), left.known(column).cloned()));
    }
    let mut renamed = Vec::new();
    let brought = brought(right, wish)?;
    for column in &brought {
        ticker.tick(rows.len() as u64)?;
        let mut joined = beside(column, &rows, &found);
        if columns.iter().any(|(other, _)| other.name == joined.name) {
            joined.name = format!("{} ({})", joined.name, right.dataset.name);
            super::free_name(&joined.name, &columns.iter().map(|(column, _)| column.clone()).collect::<Vec<_>>())?;
            renamed
                .push(Message::new("combine-remark-renamed").text("column", &column.name).text("name", &joined.name));
        }
        columns.push((joined, right.known(column).cloned()));
    }
    let sheet_rows = UInt32Array::from_iter_values(rows.iter().map(|row| left.table.sheet_row(*row)));
    let used: HashSet<usize> = found.iter().flatten().copied().collect();
    let unmatched = one_sided(&left_keys, &right_keys, &found, &used);
    let shares = shares(left, &brought, (&rows, &found), count(used.len()));
    let (table, mut columns, duplicates) = Assembly { columns, sheet_rows }.finish();
    // What stands out is a cell of the right table, however many rows it stands beside.
    for (joined, column) in columns.iter_mut().skip(left.table.columns.len()).zip(&brought) {
        joined.outliers = outliers(column, used.iter().copied());
    }
    let mut told = vec![
        Message::new("combine-told-joined")
            .text("left", &left.dataset.name)
            .text("right", &right.dataset.name)
            .text("keys", wish.keys.iter().map(key_name).collect::<Vec<_>>().join(", ")),
        Message::new("combine-told-matched").count("matched", matched).count("rows", left.table.rows()),
        Message::new("combine-told-rows").count("rows", table.rows()),
    ];
    if !read_as.is_empty() {
        let names: Vec<String> = read_as.iter().map(|(left, right)| format!("‘{left}’ = ‘{right}’")).collect();
        told.push(Message::new("combine-told-same").text("names", names.join(", ")));
    }
    let mut remarks = told_of(&unmatched, [left, right], wish.unmatched);
    remarks.extend(renamed);
    Ok(Combined { table, columns, inputs: shares, told, remarks, unmatched, duplicates, base: None })
}

fn key_name(pair: &KeyPair) -> String {
    if pair.left == pair.right { pair.left.clone() } else { format!("{} = {}", pair.left, pair.right) }
}

/// The key of each row; `None` where one of its columns has no value.
fn keys_of<'a>(input: Input<'_>, names: impl Iterator<Item = &'a str>) -> Result<Vec<Option<String>>, CombineFault> {
    let columns = names.map(|name| input.column(name).map(|(_, column)| column)).collect::<Result<Vec<_>, _>>()?;
    let key = |row| {
        let parts = columns.iter().map(|column| key_text(column, row)).collect::<Option<Vec<_>>>();
        parts.map(|parts| parts.join(KEY_JOIN))
    };
    Ok((0..input.table.rows()).map(key).collect())
}

/// A key as it is compared.
fn compared(key: &str, spelling: Spelling) -> String {
    if spelling == Spelling::Exact {
        return key.to_owned();
    }
    let one = |part: &str| {
        let lower = part.trim().to_lowercase();
        let bare = ["de ", "het ", "'t ", "’t "].iter().find_map(|article| lower.strip_prefix(article));
        bare.unwrap_or(&lower).chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    key.split(KEY_JOIN).map(one).collect::<Vec<_>>().join(KEY_JOIN)
}

/// For each key of the right table its row.
fn partners(
    right: Input<'_>,
    keys: &[Option<String>],
    spelling: Spelling,
) -> Result<HashMap<String, usize>, CombineFault> {
    let mut rows = HashMap::new();
    for (row, key) in keys.iter().enumerate() {
        let Some(key) = key else { continue };
        let same = compared(key, spelling);
        if rows.insert(same.clone(), row).is_some() {
            let times = keys.iter().flatten().filter(|other| compared(other, spelling) == same).count();
            let (key, table) = (key.clone(), right.dataset.name.clone());
            return Err(CombineFault::KeyRepeats { key, times: count(times), table });
        }
    }
    Ok(rows)
}

/// Columns of the right table that come along.
fn brought<'a>(right: Input<'a>, wish: &Wish<'_>) -> Result<Vec<&'a Column>, CombineFault> {
    if wish.columns.is_empty() {
        let is_key = |column: &&Column| !wish.keys.iter().any(|pair| pair.right == column.name);
        let all: Vec<&Column> = right.table.columns.iter().filter(is_key).collect();
        return if all.is_empty() { Err(CombineFault::NothingChosen) } else { Ok(all) };
    }
    for name in wish.columns {
        right.column(name)?;
    }
    Ok(right.table.columns.iter().filter(|column| wish.columns.contains(&column.name)).collect())
}

fn beside(column: &Column, rows: &[usize], found: &[Option<usize>]) -> Column {
    let mut growing = Growing::like(&column.values);
    let mut seen = Translation::default();
    for row in rows {
        match found[*row] {
            Some(partner) => growing.push(column, partner, &mut seen),
            None => growing.gap(Missing::Empty),
        }
    }
    growing.finish(column)
}

fn shares(left: Input<'_>, brought: &[&Column], (rows, found): (&[usize], &[Option<usize>]), used: u32) -> Vec<Share> {
    let own = |(position, column): (u32, &Column)| ColumnOrigin {
        letter: column_letters(position),
        from: vec![column.letter.clone()],
    };
    let next = count(left.table.columns.len()) + 1;
    vec![
        Share {
            used: count(rows.len()),
            columns: (1_u32..).zip(&left.table.columns).map(own).collect(),
            rows: Placed::Each(rows.iter().copied().map(Some).collect()),
        },
        Share {
            used,
            columns: (next..).zip(brought.iter().copied()).map(own).collect(),
            rows: Placed::Each(rows.iter().map(|row| found[*row]).collect()),
        },
    ]
}

/// Rows without a partner, on either side.
fn one_sided(
    left: &[Option<String>],
    right: &[Option<String>],
    found: &[Option<usize>],
    used: &HashSet<usize>,
) -> Vec<OneSided> {
    let left_rows = (0..left.len()).filter(|row| found[*row].is_none()).map(|row| left[row].as_deref());
    let right_rows = (0..right.len()).filter(|row| !used.contains(row)).map(|row| right[row].as_deref());
    [gathered(0, left_rows), gathered(1, right_rows)].into_iter().filter(|side| side.rows > 0).collect()
}

fn gathered<'a>(input: usize, keys: impl Iterator<Item = Option<&'a str>>) -> OneSided {
    let (mut rows, mut seen, mut named) = (0, HashSet::new(), Vec::new());
    for key in keys {
        rows += 1;
        // A row without a key is counted; there is nothing to name.
        let Some(key) = key else { continue };
        if seen.insert(key) && named.len() < KEYS_CAP {
            named.push(key.to_owned());
        }
    }
    OneSided { input, rows, keys: named, distinct: count(seen.len()) }
}

/// Keys named in a remark.
const SHOWN: usize = 10;

fn told_of(unmatched: &[OneSided], tables: [Input<'_>; 2], wish: Unmatched) -> Vec<Message> {
    let one = |side: &OneSided| {
        let key = match (side.input, wish) {
            (0, Unmatched::Keep) => "combine-remark-left-kept",
            (0, Unmatched::LeaveOut) => "combine-remark-left-out",
            (_, _) => "combine-remark-right-unused",
        };
        let shown: Vec<&str> = side.keys.iter().take(SHOWN).map(String::as_str).collect();
        let more = if side.distinct as usize > shown.len() { ", …" } else { "" };
        let table = tables.get(side.input).map_or("", |input| input.dataset.name.as_str());
        Message::new(key)
            .count("rows", side.rows)
            .text("table", table)
            .text("keys", format!("{}{more}", shown.join(", ")))
    };
    unmatched.iter().map(one).collect()
}
