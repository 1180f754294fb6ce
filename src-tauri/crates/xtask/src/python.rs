//! A Python of our own for the checks on documents, with the packages of `tests/documents/requirements.txt`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;
use crate::{platform, process};

/// Makes the environment, or renews it when the list of packages has changed.
pub(crate) fn install(project: &Project) -> Result<(), String> {
    let list = project.root.join("tests").join("documents").join("requirements.txt");
    let wanted = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let mark = folder(project).join("installed.txt");
    if fs::read_to_string(&mark).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    process::show(Command::new(system).args(["-m", "venv", "--clear"]).arg(folder(project)))?;
    let quiet = ["-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--requirement"];
    process::show(Command::new(program(project)).args(quiet).arg(&list))?;
    fs::write(&mark, wanted).map_err(|error| format!("{}: {error}", mark.display()))
}

/// The environment's own Python.
pub(crate) fn program(project: &Project) -> PathBuf {
    let name = format!("python{}", std::env::consts::EXE_SUFFIX);
    folder(project).join(platform::python_programs()).join(name)
}

fn folder(project: &Project) -> PathBuf {
    project.target.join("python")
}
