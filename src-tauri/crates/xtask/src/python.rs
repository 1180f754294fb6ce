//! Pythons of our own: one for the checks on documents, one with the peers that speed is compared with.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;
use crate::{platform, process};

/// An environment and the list of its packages, in `tests/documents`.
#[derive(Clone, Copy)]
pub(crate) struct Environment {
    folder: &'static str,
    list: &'static str,
}

/// For the checks on documents.
pub(crate) const DOCUMENTS: Environment = Environment { folder: "python", list: "requirements.txt" };

/// For measuring beside other readers of sheets.
pub(crate) const PEERS: Environment = Environment { folder: "peers", list: "peers.txt" };

/// Makes an environment, or renews it when the list of packages has changed.
pub(crate) fn install(project: &Project, environment: Environment) -> Result<(), String> {
    let list = project.root.join("tests").join("documents").join(environment.list);
    let wanted = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let folder = project.target.join(environment.folder);
    let mark = folder.join("installed.txt");
    if fs::read_to_string(&mark).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    process::show(Command::new(system).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let quiet = ["-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--requirement"];
    process::show(Command::new(program(project, environment)).args(quiet).arg(&list))?;
    fs::write(&mark, wanted).map_err(|error| format!("{}: {error}", mark.display()))
}

/// The environment's own Python.
pub(crate) fn program(project: &Project, environment: Environment) -> PathBuf {
    let name = format!("python{}", std::env::consts::EXE_SUFFIX);
    project.target.join(environment.folder).join(platform::python_programs()).join(name)
}
