//! What a step needs on the machine, as words, and how each is provided. Knows no step.

use std::process::Command;

use crate::project::Project;
use crate::{interface, packages, platform, process, python};

/// Something that must be there before a step can run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Need {
    /// rustfmt and clippy.
    RustTools,
    /// A C compiler, for the parts of the core that bring C along.
    Compiler,
    /// The libraries that the window is linked with.
    WebView,
    /// Node and the interface's modules.
    Modules,
    /// The built interface; without it the app itself does not compile.
    Interface,
    /// A browser for the interface's tests.
    Browser,
    /// A screen that nobody sees, and a driver for the window on it.
    Screen,
    /// Programs and Python packages that read documents.
    Documents,
    /// Other readers of sheets, to measure beside.
    Peers,
    /// cargo-fuzz, and the compiler with the instruments that it needs.
    Fuzzer,
    /// cargo-mutants.
    Mutants,
    /// Programs that build a Debian package.
    Packaging,
    /// Programs that start an installed app as a desktop would.
    Desktop,
}

/// Provides everything on the list, or says what is missing and how to get it.
pub(crate) fn provide(project: &Project, needs: &[Need]) -> Result<(), String> {
    packages::require(needs)?;
    for need in needs {
        match need {
            Need::RustTools => rust_tools()?,
            Need::Fuzzer => fuzzer()?,
            Need::Mutants => mutants()?,
            Need::Modules => interface::install(project)?,
            Need::Interface => interface::build(project)?,
            Need::Documents => python::install(project, python::DOCUMENTS)?,
            Need::Peers => python::install(project, python::PEERS)?,
            Need::Compiler | Need::WebView | Need::Browser | Need::Screen | Need::Packaging | Need::Desktop => {}
        }
    }
    Ok(())
}

fn fuzzer() -> Result<(), String> {
    if process::answer(Command::new("rustc").args(["+nightly", "--version"])).is_none() {
        process::show(Command::new("rustup").args(["toolchain", "install", "nightly", "--profile", "minimal"]))?;
    }
    if process::answer(Command::new("cargo").args(["fuzz", "--version"])).is_none() {
        process::show(Command::new("cargo").args(["install", "cargo-fuzz", "--locked"]))?;
    }
    Ok(())
}

fn mutants() -> Result<(), String> {
    match process::answer(Command::new("cargo").args(["mutants", "--version"])) {
        Some(_) => Ok(()),
        None => process::show(Command::new("cargo").args(["install", "cargo-mutants", "--locked"])),
    }
}

fn rust_tools() -> Result<(), String> {
    let missing: Vec<&str> = [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")]
        .into_iter()
        .filter(|(program, _)| process::answer(Command::new(program).arg("--version")).is_none())
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if platform::find_program("rustup").is_some() {
        return process::show(Command::new("rustup").args(["component", "add"]).args(missing));
    }
    Err(format!("{} not found; install them with your Rust", missing.join(" and ")))
}
