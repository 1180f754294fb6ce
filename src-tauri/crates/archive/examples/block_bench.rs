//! Measures storing a table of 1,000,000 × 10 and reading one column back: `cargo run --release --example block_bench`.

#![allow(clippy::unwrap_used, reason = "a measurement stops where something is wrong")]

#[path = "../proof/mod.rs"]
mod proof;

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Instant;

use analysis::{Column, Table, Values};
use archive::AppFolder;
use arrow_array::{Date32Array, Float64Array, UInt32Array};
use dossier::dataset::{ColumnType, Role};
use proof::world::{self, Chance};

fn main() {
    let home = tempfile::tempdir().unwrap();
    let folder = AppFolder::new(&home.path().join("app")).unwrap();
    let path = home.path().join("groot.raadslag");
    let mut archive = world::create(&folder, &path, &world::dossier(1, "Groot"));
    let table = large(1_000_000);
    let mut out = std::io::stdout();
    let start = Instant::now();
    let hash = archive.store_block(table.clone()).unwrap();
    writeln!(out, "store 1,000,000 x 10: {} ms", start.elapsed().as_millis()).unwrap();
    for letter in ["A", "C", "E", "H", "J"] {
        let start = Instant::now();
        let column = archive.load_table(&hash, Some(&[letter])).unwrap();
        writeln!(out, "load column {letter} ({} rows): {} ms", column.rows(), start.elapsed().as_millis()).unwrap();
    }
    let start = Instant::now();
    archive.load_table(&hash, None).unwrap();
    writeln!(out, "load all: {} ms", start.elapsed().as_millis()).unwrap();
    let mut next = archive.dossier().unwrap();
    next.datasets.push(world::dataset(5, 1, "Groot", hash));
    let start = Instant::now();
    archive.transact(&world::act("dataset_add", 1), &next).unwrap();
    writeln!(out, "act: {} ms", start.elapsed().as_millis()).unwrap();
    let start = Instant::now();
    archive.publish(&world::at(2)).unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    writeln!(out, "publish {} kB: {} ms", size / 1024, start.elapsed().as_millis()).unwrap();
    drop(archive);
    let start = Instant::now();
    let (archive, _) = world::open(&folder, &path, 3);
    writeln!(out, "open again: {} ms", start.elapsed().as_millis()).unwrap();
    drop(archive);
    let stranger = AppFolder::new(&home.path().join("elders")).unwrap();
    let start = Instant::now();
    world::open(&stranger, &path, 3);
    writeln!(out, "open as a stranger: {} ms", start.elapsed().as_millis()).unwrap();
}

// Four texts of 5 to 100,000 different values, four numbers, two dates.
fn large(rows: usize) -> Table {
    let mut chance = Chance(1);
    let mut columns = Vec::new();
    for (letter, kinds) in [("A", 5), ("B", 80), ("C", 5_000), ("D", 100_000)] {
        let drawn: Vec<usize> = (0..rows).map(|_| chance.below(kinds)).collect();
        let (codes, labels) = world::texts(drawn.into_iter().map(|kind| Some(format!("waarde {kind}"))));
        columns.push(column(letter, ColumnType::Text, Values::Text { codes, labels }));
    }
    for (letter, kinds) in [("E", 1 << 31), ("F", 100), ("G", 10_000), ("H", 1 << 30)] {
        let number = |drawn: usize| f64::from(u32::try_from(drawn).unwrap()) / 8.0;
        let numbers: Float64Array = (0..rows).map(|_| Some(number(chance.below(kinds)))).collect();
        columns.push(column(letter, ColumnType::Decimal, Values::Number(numbers)));
    }
    for letter in ["I", "J"] {
        let days: Date32Array = (0..rows).map(|_| Some(i32::try_from(chance.below(4_000)).unwrap())).collect();
        columns.push(column(letter, ColumnType::Date, Values::Date(days)));
    }
    Table { columns, sheet_rows: UInt32Array::from_iter_values((2..).take(rows)) }
}

fn column(letter: &str, kind: ColumnType, values: Values) -> Column {
    let (unit, missing) = (String::new(), BTreeMap::new());
    Column { letter: letter.to_owned(), name: format!("Kolom {letter}"), kind, unit, role: Role::Text, values, missing }
}
