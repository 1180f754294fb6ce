//! Proposes the tables of a folder of sheets with hand-made ground truth, and counts the exact ones.
//!
//! `cargo run -p workbook --example inspect_scores -- FOLDER`, after `cargo build -p workbook --example sheet_worker`.

#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "names of our own making")]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use analysis::intake::{Proposal, ProposedTable, propose};
use analysis::ticker::Unwatched;
use workbook::{WorkerCommand, read_file};

type Corner = (u64, u64, u64, u64, u64, u64);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    if folder.is_file() {
        return list(&folder);
    }
    let ending = std::env::args().nth(2).unwrap_or_else(|| "xlsx".to_owned());
    let truth: Vec<serde_json::Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("groundtruth.json"))?)?;
    let mut wanted: BTreeMap<(String, String), Vec<Corner>> = BTreeMap::new();
    for table in &truth {
        let text = |key: &str| table[key].as_str().unwrap_or_default().to_owned();
        let number = |key: &str| table[key].as_u64().unwrap_or_default();
        let file = text("file");
        if !file.ends_with(".xlsx") && ending == "xlsx" {
            continue;
        }
        let corner = (
            number("header_first"),
            number("header_last"),
            number("data_first"),
            number("data_last"),
            number("col_first"),
            number("col_last"),
        );
        wanted.entry((file, text("sheet"))).or_default().push(corner);
    }
    let out = &mut std::io::stdout().lock();
    let (mut exact, mut all) = (0, 0);
    let mut read: BTreeMap<String, Vec<Proposal>> = BTreeMap::new();
    for ((file, sheet), tables) in &wanted {
        if !read.contains_key(file) {
            read.insert(file.clone(), proposals(&folder, file)?);
        }
        let found = read[file].iter().find(|proposal| proposal.sheet == *sheet);
        let found: Vec<Corner> = found.map_or(Vec::new(), |proposal| proposal.tables.iter().map(corner).collect());
        let hits = tables.iter().filter(|table| found.contains(table)).count();
        all += tables.len() + found.len().saturating_sub(tables.len());
        exact += hits;
        let sign = if hits == tables.len() && found.len() == hits { "ok   " } else { "WRONG" };
        writeln!(out, "{sign} {file} · {sheet}: {hits} of {}", tables.len())?;
        if sign == "WRONG" {
            writeln!(out, "      wanted {tables:?}\n      found  {found:?}")?;
        }
    }
    writeln!(out, "exact matches {exact} of {all}")?;
    Ok(())
}

/// Lists what is proposed about one file.
fn list(file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let out = &mut std::io::stdout().lock();
    let (folder, name) = (file.parent().unwrap_or(Path::new(".")), file.file_name().unwrap_or_default());
    for proposal in proposals(folder, &name.to_string_lossy())? {
        writeln!(out, "sheet {:?}", proposal.sheet)?;
        for table in &proposal.tables {
            let (header, data, columns) = (table.header, table.data, table.columns_at);
            writeln!(
                out,
                "  header {header:?} data {data:?} columns {columns:?} {:?} {}",
                table.kind, table.confidence
            )?;
            writeln!(
                out,
                "  titles {:?} units {:?} totals {:?}",
                table.title_rows,
                table.unit_rows,
                few(&table.total_rows)
            )?;
            writeln!(out, "  headings {:?} notes {:?}", few(&table.heading_rows), few(&table.note_rows))?;
            for column in table.columns.iter().take(20) {
                let (kind, role, personal) = (column.kind, column.role, column.personal_data);
                write!(out, "    {} {:?} {kind:?} {role:?} {:?}", column.letter, column.name, column.unit)?;
                let (missing, distinct, odd) = (column.missing, column.distinct, column.odd_count);
                writeln!(out, " missing {missing} distinct {distinct} odd {odd} {personal:?} {:?}", column.open)?;
            }
        }
        for remark in proposal.remarks.iter().take(12) {
            let cell = remark.cell.map(|cell| cell.to_string()).unwrap_or_default();
            writeln!(out, "  ! {cell} {}", remark.message.key)?;
        }
    }
    Ok(())
}

fn few(rows: &[u32]) -> &[u32] {
    rows.get(..8).unwrap_or(rows)
}

fn corner(table: &ProposedTable) -> Corner {
    let header = table.header.unwrap_or((0, 0));
    let wide = |number: u32| u64::from(number);
    (
        wide(header.0),
        wide(header.1),
        wide(table.data.0),
        wide(table.data.1),
        wide(table.columns_at.0),
        wide(table.columns_at.1),
    )
}

fn proposals(folder: &Path, file: &str) -> Result<Vec<Proposal>, Box<dyn std::error::Error>> {
    let executable = std::env::current_exe()?.with_file_name("sheet_worker");
    let worker = WorkerCommand { executable, args: Vec::new() };
    let converted = folder.join(Path::new(file).with_extension("xlsx"));
    let path = if converted.exists() { converted } else { folder.join(file) };
    let workbook = read_file(&worker, &path, &mut Unwatched)?;
    let mut found = Vec::new();
    for sheet in &workbook.sheets {
        found.push(propose(sheet, &mut Unwatched)?);
    }
    Ok(found)
}
