//! Kills a writing process so many times and looks whether anything acknowledged was lost: `kill_proof --kills 50`.

#![allow(clippy::unwrap_used, reason = "a proof stops where something is wrong")]

#[path = "../proof/mod.rs"]
mod proof;

use std::io::Write;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    if proof::kill::is_child() {
        proof::kill::write_until_killed();
    }
    let mut args = std::env::args().skip_while(|arg| arg != "--kills").skip(1);
    let kills: usize = args.next().and_then(|text| text.parse().ok()).unwrap_or(50);
    let home = tempfile::tempdir().unwrap();
    let killed = proof::kill::prove(home.path(), kills, 20_260_314, || Command::new(std::env::current_exe().unwrap()));
    let mut out = std::io::stdout();
    for why in &killed.lost {
        writeln!(out, "{why}").unwrap();
    }
    writeln!(
        out,
        "kills {}: {} acts acknowledged, {} lost or torn",
        killed.kills,
        killed.acknowledged,
        killed.lost.len()
    )
    .unwrap();
    if killed.lost.is_empty() && killed.acknowledged > kills { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
