//! Measures the road from file to table against calamine's bare streaming read of the same file, in one run.
//!
//! `cargo run --release -p workbook --example intake_speed -- FILE [ROWS]`; makes the file when it is not there. Build the
//! example `sheet_worker` first.

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use analysis::intake::{build, default_plan, propose};
use analysis::ticker::Unwatched;
use calamine::{Reader, Xlsx};
use rust_xlsxwriter::Workbook;
use workbook::{WorkerCommand, read_file};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let path = PathBuf::from(std::env::args().nth(1).ok_or("which file?")?);
    let rows = std::env::args().nth(2).map_or(Ok(1_000_000), |rows| rows.parse::<u32>())?;
    if !path.exists() {
        make(&path, rows)?;
    }
    let worker =
        WorkerCommand { executable: std::env::current_exe()?.with_file_name("sheet_worker"), args: Vec::new() };
    let out = &mut std::io::stdout().lock();
    if path.extension().is_some_and(|end| end == "xlsx") {
        let (start, spent) = (Instant::now(), processor());
        let cells = bare(&path)?;
        let (wall, cpu) = (start.elapsed().as_secs_f64(), processor() - spent);
        writeln!(out, "bare streaming read   {wall:6.2} s  processor {cpu:6.2} s  {cells} cells")?;
    }
    let mut clock = (Instant::now(), processor());
    let start = clock;
    let mut told = |out: &mut dyn Write, what: &str| -> Outcome<()> {
        let now = (Instant::now(), processor());
        let (wall, cpu) = (now.0.duration_since(clock.0).as_secs_f64(), now.1 - clock.1);
        clock = now;
        writeln!(out, "{what:21} {wall:6.2} s  processor {cpu:6.2} s")?;
        Ok(())
    };
    let workbook = read_file(&worker, &path, &mut Unwatched)?;
    told(out, "read")?;
    let sheet = workbook.sheets.first().ok_or("no sheet")?;
    let proposal = propose(sheet, &mut Unwatched)?;
    told(out, "propose")?;
    let plan = default_plan(&proposal, 1).ok_or("no table")?;
    let built = build(sheet, &plan, &mut Unwatched)?;
    told(out, "build")?;
    let (wall, cpu) = (start.0.elapsed().as_secs_f64(), processor() - start.1);
    writeln!(out, "together              {wall:6.2} s  processor {cpu:6.2} s  {} records", built.table.rows())?;
    writeln!(out, "sheet in memory       {:6} MB", sheet.bytes() >> 20)?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    writeln!(out, "{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or(""))?;
    Ok(())
}

/// Processor seconds of this process and of the ones it has waited for, where the system tells.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or("");
    let ticks: f64 = after.split_whitespace().skip(11).take(4).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}

fn bare(path: &Path) -> Outcome<u64> {
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
