//! The developers' door: one command for each thing that is done to this project, on a machine that may miss
//! everything but Rust and Node. Knows tools and their order; knows nothing of dossiers, sheets or notes.

#![allow(clippy::print_stdout, reason = "this program talks to a terminal; printing is its work")]

mod commands;
mod interface;
mod needs;
mod packages;
mod platform;
mod process;
mod project;
mod python;
mod steps;
mod tally;

use std::process::ExitCode;

use project::Project;

const HELP: &str = "\
cargo xtask <command>

  run [-- ARGUMENTS]          start the app on the sample dossier; without a display: make its note and workbook
  test [--only STEP]...       every test of the project, each step timed
  check [--only STEP]...      format, lints and types only
  prove [--only STEP]...      the long proofs behind the promises of the README
  bench [--only STEP]...      speed against marks, optimised build
  score-intake FOLDER         how exactly the tables of sheets with a groundtruth.json are found
  package [--debug] [--try]   build the .deb; --try installs it here, starts it, opens a dossier, removes it
  screenshots                 make the pictures of the README anew
  types                       write the interface's types anew from the Rust core
  steps                       name the steps of test, check, prove and bench

What is missing is installed first: Debian packages (as root or through sudo), node modules, Python packages.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    match dispatch(&Project::here(), command, rest) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("xtask {command}: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the command ended well. An error is something that kept it from doing its work at all.
fn dispatch(project: &Project, command: &str, rest: &[String]) -> Result<bool, String> {
    match command {
        "run" => commands::run::run(project, rest).map(|()| true),
        "test" => steps::run_all(project, &commands::test::steps(), rest),
        "check" => steps::run_all(project, &commands::test::quick_steps(), rest),
        "prove" => steps::run_all(project, commands::prove::STEPS, rest),
        "bench" => steps::run_all(project, commands::bench::STEPS, rest),
        "score-intake" => commands::score_intake::score(project, rest).map(|()| true),
        "package" => commands::package::package(project, rest).map(|()| true),
        "screenshots" => steps::run_all(project, commands::screenshots::STEPS, rest),
        "types" => commands::types::write(project).map(|()| true),
        "steps" => {
            list_steps();
            Ok(true)
        }
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(true)
        }
        unknown => Err(format!("there is no command of that name.\n\n{HELP}\nYou asked for: {unknown}")),
    }
}

fn list_steps() {
    let tables: [(&str, Vec<steps::Step>); 5] = [
        ("test", commands::test::steps()),
        ("check", commands::test::quick_steps()),
        ("prove", commands::prove::STEPS.to_vec()),
        ("bench", commands::bench::STEPS.to_vec()),
        ("screenshots", commands::screenshots::STEPS.to_vec()),
    ];
    for (command, table) in tables {
        println!("{command}");
        for step in table {
            println!("  {:<12} {}", step.name, step.about);
        }
    }
}
