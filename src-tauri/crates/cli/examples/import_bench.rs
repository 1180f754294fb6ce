//! Measures a whole import (guard, read, find, type, screen, profile, store) against calamine's bare streaming read and
//! against `polars.read_excel` of the same file, in one run, with the memory of both our processes together. Ends badly
//! when a mark is missed.
//!
//! `cargo run --release -p raadslag-cli --example import_bench`, with `RAADSLAG_PEERS` the Python that has polars.

#![allow(clippy::print_stdout, reason = "a measurement, run by hand")]

use std::ffi::OsString;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use analysis::ticker::Unwatched;
use calamine::{Reader, Xlsx};
use desk::intake::Session;
use desk::{Computer, Desk, Host, Language};
use dossier::start::Track;
use rust_xlsxwriter::Workbook;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How many times the bare read an import may take, and how much memory both processes together.
const MARK: f64 = 1.3;
const MOST_MEMORY: u64 = 250 << 20;

/// The best of so many runs counts, for all: the machine may be busy.
const RUNS: usize = 3;

/// Rows and columns of the sheets.
const SIZES: [(u32, u16); 2] = [(1_000_000, 10), (100_000, 20)];

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    match words.get(1) {
        Some(word) if word == desk::READ_SHEETS => return workbook::worker::serve(),
        Some(folder) => return told(import(Path::new(folder), Path::new(&words[2]))),
        None => {}
    }
    let mut all = true;
    for (rows, columns) in SIZES {
        match measure(rows, columns) {
            Ok(good) => all &= good,
            Err(error) => {
                println!("import_bench: {error}");
                all = false;
            }
        }
    }
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn measure(rows: u32, columns: u16) -> Outcome<bool> {
    let home = tempfile::tempdir()?;
    let path = home.path().join("aanvragen.xlsx");
    make(&path, rows, columns)?;
    println!("{rows} rows of {columns} columns, {} MB", std::fs::metadata(&path)?.len() >> 20);
    let peers = std::env::var_os("RAADSLAG_PEERS");
    if peers.is_none() {
        println!("polars: skipped, RAADSLAG_PEERS names no Python");
    }
    let (mut bare, mut whole, mut polars, mut memory) = (f64::INFINITY, f64::INFINITY, f64::INFINITY, 0);
    for run in 0..RUNS {
        let start = Instant::now();
        let cells = read_bare(&path)?;
        let seconds = start.elapsed().as_secs_f64();
        println!("bare streaming read  {seconds:6.2} s  {cells} cells");
        bare = bare.min(seconds);
        let (seconds, peak) = import_apart(&home.path().join(format!("run {run}")), &path, rows)?;
        println!("whole import         {seconds:6.2} s  {} MB, both processes", peak >> 20);
        (whole, memory) = (whole.min(seconds), memory.max(peak));
        if let Some(python) = &peers {
            let seconds = read_polars(Path::new(python), &path)?;
            println!("polars.read_excel    {seconds:6.2} s");
            polars = polars.min(seconds);
        }
    }
    let ratio = whole / bare;
    println!("import against bare read: {ratio:.2} (mark {MARK})");
    println!("import against polars: {:.2} (mark 1)", whole / polars);
    println!("memory: {} MB (mark {})", memory >> 20, MOST_MEMORY >> 20);
    Ok(ratio <= MARK && whole < polars && memory < MOST_MEMORY)
}

/// Seconds that polars takes to a data frame, in a process of its own; loading polars is not counted.
fn read_polars(python: &Path, path: &Path) -> Outcome<f64> {
    let said = Command::new(python).args(["-c", POLARS]).arg(path).output()?;
    if !said.status.success() {
        return Err(String::from_utf8_lossy(&said.stderr).into());
    }
    Ok(String::from_utf8_lossy(&said.stdout).trim().parse()?)
}

const POLARS: &str = "
import sys, time
import polars
start = time.perf_counter()
polars.read_excel(sys.argv[1], read_options={'header_row': 2})
print(time.perf_counter() - start)
";

/// An import in a process of its own: its seconds, and the most memory it and its reader took together.
fn import_apart(folder: &Path, path: &Path, rows: u32) -> Outcome<(f64, u64)> {
    let mut running = Command::new(std::env::current_exe()?).arg(folder).arg(path).stdout(Stdio::piped()).spawn()?;
    let process = running.id().to_string();
    let mut peak = 0;
    while running.try_wait()?.is_none() {
        peak = peak.max(resident(&process) + children(&process).iter().map(|child| resident(child)).sum::<u64>());
        std::thread::sleep(Duration::from_millis(5));
    }
    let said = running.wait_with_output()?;
    let said = String::from_utf8_lossy(&said.stdout);
    let numbers: Vec<&str> = said.lines().last().unwrap_or_default().split(' ').collect();
    print!("{said}");
    match numbers[..] {
        [seconds, kept] if kept == rows.to_string() => Ok((seconds.parse()?, peak)),
        _ => Err(format!("{said} instead of {rows} rows").into()),
    }
}

fn told(outcome: Outcome<(f64, u32)>) -> ExitCode {
    match outcome {
        Ok((seconds, kept)) => {
            println!("{seconds} {kept}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Bytes of a process in memory.
fn resident(process: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) << 10
}

fn children(process: &str) -> Vec<String> {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
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

/// Seconds from the file to the stored dataset, in a dossier of its own, and the rows that were kept.
fn import(folder: &Path, path: &Path) -> Outcome<(f64, u32)> {
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
    let kept = desk.dossier().map_err(refused)?.dataset(id).map_or(0, |dataset| dataset.rows_kept);
    Ok((seconds, kept))
}

/// A title, a header, and rows of codes, groups, periods, counts, amounts and shares; beyond ten columns more counts.
fn make(path: &Path, rows: u32, columns: u16) -> Outcome<()> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.write(0, 0, "Aanvragen per buurt")?;
    let names =
        ["Nummer", "Buurtcode", "Buurt", "Jaar", "Soort", "Aantal", "Kosten (€)", "Aandeel", "Score", "Afstand"];
    for (column, name) in (0_u16..).zip(names) {
        sheet.write(2, column, name)?;
    }
    for column in 10..columns {
        sheet.write(2, column, format!("Aantal {column}"))?;
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
        for column in 10..columns {
            sheet.write(at, column, next(5000))?;
        }
    }
    workbook.save(path)?;
    Ok(())
}
