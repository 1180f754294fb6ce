//! Measures a whole import (guard, read, find, type, screen, profile, store) against calamine's bare streaming read of
//! the same file, in one run. Ends badly when the import takes more than twice as long.
//!
//! `cargo run --release -p raadslag-cli --example import_bench [-- ROWS]`

#![allow(clippy::print_stdout, reason = "a measurement, run by hand")]

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use analysis::ticker::Unwatched;
use calamine::{Reader, Xlsx};
use desk::intake::Session;
use desk::{Computer, Desk, Host, Language};
use dossier::start::Track;
use rust_xlsxwriter::Workbook;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How many times the bare read an import may take.
const MARK: f64 = 2.0;

/// The best of so many runs counts, for both: the machine may be busy.
const RUNS: usize = 3;

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("import_bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<bool> {
    let rows = std::env::args().nth(1).map_or(Ok(1_000_000), |rows| rows.parse::<u32>())?;
    let home = tempfile::tempdir()?;
    let path = home.path().join("aanvragen.xlsx");
    make(&path, rows)?;
    println!("{rows} rows of 10 columns, {} MB", std::fs::metadata(&path)?.len() >> 20);
    let (mut bare, mut whole) = (f64::INFINITY, f64::INFINITY);
    for run in 0..RUNS {
        let start = Instant::now();
        let cells = read_bare(&path)?;
        let seconds = start.elapsed().as_secs_f64();
        println!("bare streaming read  {seconds:6.2} s  {cells} cells");
        bare = bare.min(seconds);
        let seconds = import(&home.path().join(format!("run {run}")), &path, rows)?;
        println!("whole import         {seconds:6.2} s");
        whole = whole.min(seconds);
    }
    let ratio = whole / bare;
    println!("import against bare read: {ratio:.2} (mark {MARK})");
    if let Some(peak) = peak() {
        println!("peak memory of this process, which keeps what was read: {peak}");
    }
    Ok(ratio <= MARK)
}

fn read_bare(path: &Path) -> Outcome<u64> {
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(File::open(path)?))?;
    let name = book.sheet_names().first().ok_or("no sheet")?.clone();
    let mut reader = book.worksheet_cells_reader(&name)?;
    let mut cells = 0;
    while let Some(cell) = reader.next_cell()? {
        std::hint::black_box(cell.get_value());
        cells += 1;
    }
    Ok(cells)
}

/// Seconds from the file to the stored dataset, in a dossier of its own.
fn import(folder: &Path, path: &Path, rows: u32) -> Outcome<f64> {
    let refused = |failure: desk::Failure| failure.to_string();
    let mut desk = Desk::new(Host {
        folder: folder.to_path_buf(),
        worker: desk::reader(std::env::current_exe()?),
        who: "meting".to_owned(),
        program: "import_bench".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    })
    .map_err(refused)?;
    desk.create(&folder.join("meting.raadslag"), "Meting", Track::Kort).map_err(refused)?;
    let start = Instant::now();
    let book = workbook::read_file(desk.worker(), path, &mut Unwatched)?;
    let read = start.elapsed().as_secs_f64();
    let session = Session::new(book, &mut Unwatched).map_err(refused)?;
    let found = start.elapsed().as_secs_f64();
    let id = desk.take_over(&session, &mut Unwatched).map_err(refused)?;
    let seconds = start.elapsed().as_secs_f64();
    println!("  read {read:.2} s, found {:.2} s, built and stored {:.2} s", found - read, seconds - found);
    let kept = desk.dossier().map_err(refused)?.dataset(id).map(|dataset| dataset.rows_kept);
    if kept == Some(rows) { Ok(seconds) } else { Err(format!("{kept:?} rows were kept of {rows}").into()) }
}

/// The most memory this process has had, where the system tells.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}

/// A title, a header, and rows of codes, groups, periods, counts, amounts and shares.
fn make(path: &Path, rows: u32) -> Outcome<()> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.write(0, 0, "Aanvragen per buurt")?;
    let names =
        ["Nummer", "Buurtcode", "Buurt", "Jaar", "Soort", "Aantal", "Kosten (€)", "Aandeel", "Score", "Afstand"];
    for (column, name) in (0_u16..).zip(names) {
        sheet.write(2, column, name)?;
    }
    let mut seed = 1_u32;
    let mut next = |most: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % most
    };
    for row in 0..rows {
        let buurt = next(400);
        let at = row + 3;
        sheet.write(at, 0, row + 1)?;
        sheet.write(at, 1, format!("BU9999{buurt:04}"))?;
        sheet.write(at, 2, format!("Buurt {buurt}"))?;
        sheet.write(at, 3, 2015 + next(10))?;
        sheet.write(at, 4, ["isolatie", "zonnepanelen", "warmtepomp", "glas"][next(4) as usize])?;
        sheet.write(at, 5, next(500))?;
        sheet.write(at, 6, f64::from(next(1_000_000)) / 100.0)?;
        sheet.write(at, 7, f64::from(next(10_000)) / 10_000.0)?;
        sheet.write(at, 8, f64::from(next(1_000_000)) / 1e5)?;
        sheet.write(at, 9, f64::from(next(300)) / 10.0)?;
    }
    workbook.save(path)?;
    Ok(())
}
