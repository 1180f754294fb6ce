//! Walks at random through acts, undo and redo and compares every state: `walk_proof --steps 2000`.

#![allow(clippy::unwrap_used, reason = "a proof stops where something is wrong")]

#[path = "../proof/mod.rs"]
mod proof;

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip_while(|arg| arg != "--steps").skip(1);
    let steps: usize = args.next().and_then(|text| text.parse().ok()).unwrap_or(2000);
    let home = tempfile::tempdir().unwrap();
    let walked = proof::walk::walk(home.path(), 42, steps);
    let mut out = std::io::stdout();
    writeln!(
        out,
        "steps {steps}: {} acts undone and redone, {} mismatches, 99 of 100 within {} ms",
        walked.acts,
        walked.mismatches,
        walked.slow.as_millis()
    )
    .unwrap();
    if walked.mismatches == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
