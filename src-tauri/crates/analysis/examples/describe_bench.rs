//! How long a description of a million rows takes, best of five. Run with `--release`; ends badly when any takes 300 ms.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "not part of the crate: reads reference values, or measures time"
)]
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement, run by hand")]

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use analysis::describe::{DescribeRequest, describe};
use analysis::ticker::Unwatched;
use analysis::{Column, Table, Values};
use arrow_array::{Float64Array, UInt32Array};
use dossier::dataset::{ColumnType, Role, RowIs};
use dossier::question::{Reading, Statistic};
use dossier::settings::Thresholds;

const ROWS: u32 = 1_000_000;

/// Milliseconds that a description may take.
const MARK: f64 = 300.0;

fn main() -> ExitCode {
    let table = table();
    let mut slowest = 0.0_f64;
    for groups in ["B", "A"] {
        for (name, statistic, denominator, period) in [
            ("sum", Statistic::Sum, None, None),
            ("mean", Statistic::Mean, None, None),
            ("median", Statistic::Median, None, None),
            ("share", Statistic::Share, Some("E"), None),
            ("rate", Statistic::Rate, Some("E"), None),
            ("count", Statistic::Count, None, None),
            ("sum by year", Statistic::Sum, None, Some("C")),
            ("share by year", Statistic::Share, Some("E"), Some("C")),
        ] {
            let reading = Reading {
                statistic: Some(statistic),
                measure: Some("D".to_owned()),
                denominator: denominator.map(str::to_owned),
                group: Some(groups.to_owned()),
                period: period.map(str::to_owned),
                ..Reading::default()
            };
            let mut request = DescribeRequest::new(&reading);
            request.row_is = RowIs::Case;
            let mut best = f64::INFINITY;
            let mut measures = 0;
            for _ in 0..5 {
                let start = Instant::now();
                let found = describe(&table, &request, &Thresholds::default(), &mut Unwatched).unwrap();
                best = best.min(start.elapsed().as_secs_f64() * 1e3);
                measures = found.measures.len();
            }
            slowest = slowest.max(best);
            println!("{name:<14} by {groups}: {best:6.1} ms, {measures} measures");
        }
    }
    println!("slowest description of {ROWS} rows: {slowest:.1} ms (mark {MARK})");
    if slowest < MARK { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A: 1,000 groups; B: 12 groups; C: 10 years; D: a count of 0 to 9; E: a base of 10 to 59.
fn table() -> Table {
    let mut state = 1_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % below).unwrap()
    };
    let mut labelled = |count: u32, stem: &str| {
        let labels = (0..count).map(|place| format!("{stem}{place}")).collect();
        let codes = UInt32Array::from_iter_values((0..ROWS).map(|_| next(u64::from(count))));
        Values::Text { codes, labels }
    };
    let (many, few, years) = (labelled(1000, "groep "), labelled(12, "wijk "), labelled(10, "202"));
    let counts = Float64Array::from_iter_values((0..ROWS).map(|_| f64::from(next(10))));
    let bases = Float64Array::from_iter_values((0..ROWS).map(|_| f64::from(next(50) + 10)));
    let column = |letter: &str, role, values| Column {
        letter: letter.to_owned(),
        name: letter.to_lowercase(),
        kind: ColumnType::Integer,
        unit: String::new(),
        role,
        values,
        missing: BTreeMap::new(),
    };
    Table {
        columns: vec![
            column("A", Role::Group, many),
            column("B", Role::Area, few),
            column("C", Role::Time, years),
            column("D", Role::Count, Values::Number(counts)),
            column("E", Role::Denominator, Values::Number(bases)),
        ],
        sheet_rows: UInt32Array::from_iter_values(2..ROWS + 2),
    }
}
