//! Blocks: tables come back as they went in, column by column, and equal ones are stored once.

use std::collections::BTreeMap;

use analysis::{Labels, Table, Values};
use archive::Fault;
use arrow_array::{Float64Array, UInt32Array};
use dossier::BlockHash;

use crate::Home;
use crate::proof::world::{self, Chance};

#[track_caller]
fn same(one: &Table, other: &Table) {
    assert_eq!(one.sheet_rows, other.sheet_rows);
    assert_eq!(one.columns.len(), other.columns.len());
    for (one, other) in one.columns.iter().zip(&other.columns) {
        let head = |c: &analysis::Column| (c.letter.clone(), c.name.clone(), c.kind, c.unit.clone(), c.role);
        assert_eq!(head(one), head(other));
        assert_eq!(one.missing, other.missing);
        match (&one.values, &other.values) {
            (Values::Number(one), Values::Number(other)) => assert_eq!(one, other),
            (Values::Date(one), Values::Date(other)) => assert_eq!(one, other),
            (Values::Text { codes: a, labels: b }, Values::Text { codes: c, labels: d }) => assert_eq!((a, b), (c, d)),
            (one, other) => panic!("{one:?} became {other:?}"),
        }
    }
}

#[test]
fn tables_come_back_as_they_went_in() {
    let home = Home::new();
    let mut archive = home.create();
    for (seed, rows) in [(1, 0), (2, 1), (3, 17), (4, 5_000)] {
        let table = world::table(&mut Chance(seed), rows);
        let hash = archive.store_block(table.clone()).unwrap();
        same(&archive.load_table(&hash, None).unwrap(), &table);
    }
}

#[test]
fn a_column_of_only_different_texts_comes_back_too() {
    let home = Home::new();
    let mut archive = home.create();
    let mut table = world::table(&mut Chance(1), 60_000);
    let (codes, labels) = world::texts((0..60_000).map(|row| Some(format!("{row:040}"))));
    table.columns[0].values = Values::Text { codes, labels };
    table.columns[1].values =
        Values::Number((0..60_000).map(|row| Some(f64::from(row) / 3.0)).collect::<Float64Array>());
    table.columns[1].missing = BTreeMap::new();
    let hash = archive.store_block(table.clone()).unwrap();
    same(&archive.load_table(&hash, None).unwrap(), &table);
}

#[test]
fn a_column_without_any_value_comes_back_too() {
    let home = Home::new();
    let mut archive = home.create();
    let mut table = world::table(&mut Chance(1), 3);
    table.columns[0].values =
        Values::Text { codes: UInt32Array::from(vec![None, None, None]), labels: Labels::default() };
    let hash = archive.store_block(table.clone()).unwrap();
    same(&archive.load_table(&hash, None).unwrap(), &table);
}

#[test]
fn only_the_columns_that_are_asked_for_are_read_in_that_order() {
    let home = Home::new();
    let mut archive = home.create();
    let table = world::table(&mut Chance(1), 100);
    let hash = archive.store_block(table.clone()).unwrap();
    let some = archive.load_table(&hash, Some(&["E", "C"])).unwrap();
    let columns = vec![table.columns[2].clone(), table.columns[1].clone()];
    same(&some, &Table { columns, sheet_rows: table.sheet_rows.clone() });
    let none = archive.load_table(&hash, Some(&[])).unwrap();
    assert_eq!((none.columns.len(), none.rows()), (0, 100));
    let missing = archive.load_table(&hash, Some(&["Z"]));
    assert!(matches!(missing, Err(Fault::NoSuchColumn { letter }) if letter == "Z"));
    let unknown = archive.load_table(&BlockHash("0".repeat(64)), None);
    assert!(matches!(unknown, Err(Fault::NoSuchBlock { .. })));
}

#[test]
fn equal_tables_are_one_block_and_another_name_is_another() {
    let home = Home::new();
    let mut archive = home.create();
    let table = world::table(&mut Chance(1), 100);
    let mut other = world::table(&mut Chance(1), 100);
    let hash = archive.store_block(table.clone()).unwrap();
    assert_eq!(archive.store_block(other.clone()).unwrap(), hash);
    other.columns[1].name = "Afstand 2".to_owned();
    assert_ne!(archive.store_block(other.clone()).unwrap(), hash);
}

#[test]
fn a_block_that_rots_is_found_by_the_check() {
    let home = Home::new();
    let mut archive = home.create();
    let mut next = archive.dossier().unwrap();
    let block = archive.store_block(world::table(&mut Chance(1), 100)).unwrap();
    next.datasets.push(world::dataset(50, 1, "Kern", block.clone()));
    archive.transact(&world::act("dataset_add", 1), &next).unwrap();
    assert!(archive.check().unwrap().is_healthy());
    let copy = crate::files_under(&home.root.path().join("app"))
        .into_iter()
        .find(|f| f.extension().is_some_and(|e| e == "db"));
    let other = rusqlite::Connection::open(copy.unwrap()).unwrap();
    other.execute("UPDATE block SET bytes = zeroblob(length(bytes))", []).unwrap();
    let health = archive.check().unwrap();
    assert_eq!(health.lost_blocks, std::slice::from_ref(&block));
    assert!(matches!(archive.load_table(&block, None), Err(Fault::BlockUnreadable { .. })));
}
