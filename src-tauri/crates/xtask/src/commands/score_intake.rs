//! `score-intake`: how exactly the tables of a folder of sheets are found, against a truth that people wrote down.

use std::process::Command;

use crate::commands::test::build_programs;
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{packages, process, python};

/// Prints the score of a folder with a `groundtruth.json`.
pub(crate) fn score(project: &Project, words: &[String]) -> Result<(), String> {
    let Some(folder) = words.first() else { return Err("which folder? It must hold a groundtruth.json".to_owned()) };
    let wanted = [Need::Compiler, Need::Documents];
    packages::install_missing(&wanted)?;
    needs::provide(project, &wanted)?;
    build_programs(project)?;
    let mut scorer = Command::new(python::program(project, python::DOCUMENTS));
    scorer.arg(project.root.join("tests").join("documents").join("scoring.py")).arg(folder).args(&words[1..]);
    process::show(scorer.env("PYTHONDONTWRITEBYTECODE", "1").env("RAADSLAG_CLI", project.built("raadslag-cli")))
}
