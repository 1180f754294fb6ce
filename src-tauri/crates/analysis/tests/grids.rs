//! Whatever stands in a sheet: it is looked at without a panic, every row of a table is accounted for, and no value comes
//! out that did not go in.

#![allow(clippy::unwrap_used, reason = "a failing test should stop at the line")]

use analysis::intake::{Fate, build, default_plan, propose};
use analysis::ticker::Unwatched;
use analysis::{RawSheet, RawValue, Values};
use dossier::source::CellRange;
use proptest::prelude::*;

/// A cell as sheets have them: names, years, amounts, gaps, markers, totals, formulas and what does not fit.
#[derive(Clone, Debug)]
enum Cell {
    Empty,
    Text(&'static str),
    Number(f64),
    Date(f64),
    Error,
    Formula,
}

fn any_cell() -> impl Strategy<Value = Cell> {
    let words = [
        "Wijk",
        "Aantal",
        "Totaal",
        "Subtotaal",
        "Ketelkade",
        "Zandwerf",
        "n.b.",
        "x",
        "-",
        "..",
        "1.234",
        "12,5%",
        "€ 1.200",
        "3-4-2024",
        "2024-Q1",
        "GM0363",
        "0363",
        "1e kwartaal",
        "Bron: gemeente",
        "*",
        "(r)",
        "999990007",
        "ja",
        "",
        " ",
        "een langere zin die in een cel staat en niets met een tabel te maken heeft",
    ];
    prop_oneof![
        4 => Just(Cell::Empty),
        5 => prop::sample::select(words.to_vec()).prop_map(Cell::Text),
        5 => (-1_000_i32..5_000).prop_map(|number| Cell::Number(f64::from(number))),
        2 => (2015_i32..2026).prop_map(|year| Cell::Number(f64::from(year))),
        1 => (-1e9_f64..1e9).prop_map(Cell::Number),
        1 => (40_000.0_f64..46_000.0).prop_map(Cell::Date),
        1 => Just(Cell::Error),
        1 => Just(Cell::Formula),
    ]
}

/// A grid of cells; half of the time a table is laid in it, so that there is something to find.
fn any_sheet() -> impl Strategy<Value = RawSheet> {
    let cells = proptest::collection::vec(proptest::collection::vec(any_cell(), 1..9), 1..40);
    let merged = proptest::collection::vec((1_u32..30, 0_u32..4, 1_u32..8, 0_u32..4), 0..4);
    let laid = proptest::option::of((0_usize..6, 4_usize..20));
    (cells, merged, laid, proptest::collection::vec(1_u32..40, 0..4)).prop_map(|(cells, merged, laid, hidden)| {
        let mut sheet = RawSheet::new("Blad1");
        for (row, cells) in (1..).zip(&cells) {
            for (column, cell) in (1..).zip(cells) {
                put(&mut sheet, row, column, cell);
            }
        }
        if let Some((top, rows)) = laid {
            let top = u32::try_from(top).unwrap() + 1;
            for (column, name) in (1..).zip(["Wijk", "Jaar", "Aantal"]) {
                put(&mut sheet, top, column, &Cell::Text(name));
            }
            for row in top + 1..=top + u32::try_from(rows).unwrap() {
                put(&mut sheet, row, 1, &Cell::Text("Ketelkade"));
                put(&mut sheet, row, 2, &Cell::Number(2024.0));
                put(&mut sheet, row, 3, &Cell::Number(f64::from(row * 7)));
            }
        }
        for (row, down, column, right) in merged {
            sheet.merged.push(CellRange::new((row, row + down), (column, column + right)));
        }
        sheet.hidden_rows = hidden;
        sheet.hidden_rows.sort_unstable();
        sheet.hidden_rows.dedup();
        sheet
    })
}

fn put(sheet: &mut RawSheet, row: u32, column: u32, cell: &Cell) {
    let value = match cell {
        Cell::Empty => return,
        Cell::Text(text) => RawValue::Text(text),
        Cell::Number(number) => RawValue::Number(*number),
        Cell::Date(days) => RawValue::DateTime(*days),
        Cell::Error => RawValue::Error("#N/B"),
        Cell::Formula => RawValue::Formula,
    };
    sheet.push(row, column, value, 0);
}

proptest! {
    #[test]
    fn every_row_of_a_table_is_kept_or_skipped_with_a_reason(sheet in any_sheet()) {
        let proposal = propose(&sheet, &mut Unwatched).unwrap();
        for number in 1..=u32::try_from(proposal.tables.len()).unwrap() {
            let mut plan = default_plan(&proposal, number).unwrap();
            prop_assert!(plan.data.0 >= 1 && plan.data.1 <= sheet.rows && plan.data.0 <= plan.data.1);
            prop_assert!(plan.columns_at.0 >= 1 && plan.columns_at.1 <= sheet.columns);
            // Both as it is proposed and with everything kept and made longer where that is offered.
            for chosen in [false, true] {
                if chosen {
                    plan.columns.iter_mut().for_each(|column| column.fate = Fate::Keep);
                    plan.long.iter_mut().for_each(|long| long.is_chosen = true);
                }
                let built = build(&sheet, &plan, &mut Unwatched).unwrap();
                prop_assert_eq!(built.rows_present, plan.data.1 - plan.data.0 + 1);
                let times = built.table.rows().checked_div(kept(&built)).unwrap_or(0);
                prop_assert_eq!(kept(&built) * times, built.table.rows());
                let mut skipped: Vec<u32> = built.rows_skipped.iter().map(|row| row.row).collect();
                skipped.sort_unstable();
                skipped.dedup();
                prop_assert_eq!(skipped.len(), built.rows_skipped.len(), "a row is skipped once");
                prop_assert!(built.table.sheet_rows.values().iter().all(|row| !skipped.contains(row)));
                for column in &built.table.columns {
                    prop_assert_eq!(column.values.len(), built.table.rows());
                    if let Values::Number(numbers) = &column.values {
                        prop_assert!(numbers.iter().flatten().all(f64::is_finite));
                    }
                }
            }
        }
    }
}

fn kept(built: &analysis::intake::Built) -> usize {
    built.rows_present as usize - built.rows_skipped.len()
}
