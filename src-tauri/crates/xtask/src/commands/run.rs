//! `run`: the sample dossier in a window, or, where there is no screen, its note and workbook as files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::needs::{self, Need};
use crate::project::Project;
use crate::{packages, platform, process};

/// How the names of a note and of a workbook end.
const NOTE: &str = ".docx";
const WORKBOOK: &str = "werkboek.xlsx";

/// Starts the app, or makes the same journey without a window.
pub(crate) fn run(project: &Project, rest: &[String]) -> Result<(), String> {
    if platform::has_display() {
        ready(project, &[Need::WebView, Need::Interface])?;
        let chosen: Vec<&str> = rest.iter().map(String::as_str).filter(|word| *word != "--").collect();
        let arguments = if chosen.is_empty() { vec!["--sample"] } else { chosen };
        let words = [&["run", "--package", "raadslag", "--bin", "raadslag", "--"], &arguments[..]].concat();
        return process::show(&mut process::cargo(project, &words));
    }
    println!("There is no display, so the sample's journey is made without a window.");
    ready(project, &[Need::Compiler])?;
    let folder = empty(&project.target.join("demo"))?;
    let out = folder.to_string_lossy().into_owned();
    // The command line program alone: it needs none of the window's libraries.
    let words = ["run", "--package", "raadslag-cli", "--bin", "raadslag-cli", "--", "demo", "--out", &out];
    process::show(&mut process::cargo(project, &words))?;
    let found = exports(&folder);
    for wanted in [NOTE, WORKBOOK] {
        if !found.iter().any(|path| path.to_string_lossy().ends_with(wanted)) {
            return Err(format!("the journey left no {wanted} in {}", folder.display()));
        }
    }
    for path in found {
        println!("{}", path.display());
    }
    Ok(())
}

/// Makes a folder, or empties it: what an earlier run left must not be taken for this one's.
pub(crate) fn empty(folder: &Path) -> Result<PathBuf, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(told)?;
    }
    fs::create_dir_all(folder).map_err(told)?;
    Ok(folder.to_path_buf())
}

fn ready(project: &Project, wanted: &[Need]) -> Result<(), String> {
    packages::install_missing(wanted)?;
    needs::provide(project, wanted)
}

/// The documents in the folder and below it: notes first, then the workbook, then the dossier. The sheets that the
/// sample reads lie beside them and are left out.
fn exports(folder: &Path) -> Vec<PathBuf> {
    let kinds = [NOTE, ".pdf", ".odt", WORKBOOK, ".raadslag"];
    let mut found: Vec<(usize, PathBuf)> = files(folder)
        .into_iter()
        .filter_map(|path| Some((kinds.iter().position(|kind| path.to_string_lossy().ends_with(kind))?, path)))
        .collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.flat_map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { vec![entry.path()] }).collect()
}
