//! Measures note and workbook of the sample dossier, from the stored dossier to the files. Ends badly when it takes more
//! than three seconds.
//!
//! `cargo run --release -p raadslag-cli --example export_bench`

#![allow(clippy::print_stdout, reason = "a measurement, run by hand")]

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use desk::writing::{Existing, Paper};
use desk::{Computer, Desk, Host, Language};
use note::document::Status;

/// Seconds that note and workbook together may take.
const MARK: f64 = 3.0;

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("export_bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<bool, Box<dyn std::error::Error>> {
    let home = tempfile::tempdir()?;
    let refused = |failure: desk::Failure| failure.to_string();
    let mut desk = Desk::new(Host {
        folder: home.path().join("app"),
        worker: desk::reader(std::env::current_exe()?),
        who: "meting".to_owned(),
        program: "export_bench".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    })
    .map_err(refused)?;
    desk.open_sample().map_err(refused)?;
    let kinds = [Paper::Docx, Paper::Pdf, Paper::Workbook];
    // The first run is the one a person waits for: fonts and layout are read then.
    let start = Instant::now();
    desk.export(&home.path().join("uit"), &kinds, Status::Concept, Existing::Replace).map_err(refused)?;
    let first = start.elapsed().as_secs_f64();
    let start = Instant::now();
    desk.export(&home.path().join("uit"), &kinds, Status::Concept, Existing::Replace).map_err(refused)?;
    let again = start.elapsed().as_secs_f64();
    println!("note (docx, pdf) and workbook: {first:.2} s, again {again:.2} s (mark {MARK})");
    Ok(first <= MARK)
}
