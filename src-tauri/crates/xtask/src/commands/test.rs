//! `test` and `check`: every runner of the project, in the order in which faults are cheapest to find.

use std::path::Path;
use std::process::Command;

use crate::needs::Need;
use crate::process::{self, Heard};
use crate::project::Project;
use crate::steps::Step;
use crate::tally::{self, Tally};
use crate::{commands, python};

const QUICK: &[Step] = &[
    Step {
        name: "fmt",
        about: "Rust sources are formatted",
        needs: &[Need::RustTools],
        run: |project| Ok(holds(&process::listen(&mut process::cargo(project, &["fmt", "--all", "--check"]))?)),
    },
    Step {
        name: "clippy",
        about: "no lint speaks up in Rust",
        needs: &[Need::RustTools, Need::WebView, Need::Interface],
        run: |project| {
            let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
            Ok(holds(&process::listen(&mut process::cargo(project, &words))?))
        },
    },
    Step {
        name: "ui-lint",
        about: "no lint speaks up in TypeScript",
        needs: &[Need::Modules],
        run: |project| Ok(holds(&process::listen(&mut process::npm(project, &["run", "lint"]))?)),
    },
    Step {
        name: "ui-types",
        about: "the interface's types hold",
        needs: &[Need::Modules],
        run: |project| Ok(holds(&process::listen(&mut process::npm(project, &["run", "typecheck"]))?)),
    },
];

const LONGER: &[Step] = &[
    Step {
        name: "ui-tests",
        about: "the interface's own tests",
        needs: &[Need::Modules],
        run: |project| Ok(counted(&process::listen(&mut process::npm(project, &["run", "test"]))?)),
    },
    Step {
        name: "cargo",
        about: "all tests in Rust",
        needs: &[Need::WebView, Need::Interface],
        run: |project| {
            Ok(counted(&process::listen(&mut process::cargo(project, &["test", "--workspace", "--no-fail-fast"]))?))
        },
    },
    Step {
        name: "browser",
        about: "the interface in a browser, against the real core",
        needs: &[Need::WebView, Need::Interface, Need::Browser],
        run: browser,
    },
    Step {
        name: "window",
        about: "the real window, on a screen that nobody sees",
        needs: &[Need::WebView, Need::Interface, Need::Screen],
        run: window,
    },
    Step {
        name: "documents",
        about: "note and workbook, read by other programs",
        needs: &[Need::Compiler, Need::Documents],
        run: documents,
    },
];

/// All steps of `test`.
pub(crate) fn steps() -> Vec<Step> {
    [QUICK, LONGER].concat()
}

/// The steps of `check`: no test is run.
pub(crate) fn quick_steps() -> Vec<Step> {
    QUICK.to_vec()
}

/// One thing that holds when its program ended well.
pub(crate) fn holds(heard: &Heard) -> Tally {
    Tally::one(heard.ok)
}

/// The sum of a runner's closing lines. A runner that broke off without counting a failure is one.
pub(crate) fn counted(heard: &Heard) -> Tally {
    let mut tally = tally::read(&heard.text);
    if !heard.ok && tally.failed == 0 {
        tally.failed = 1;
        tally.lines.push("the runner broke off".to_owned());
    }
    tally
}

/// The sum of what a program counted, or one thing that holds when it counted nothing and ended well.
pub(crate) fn settled(heard: &Heard) -> Tally {
    let tally = counted(heard);
    if tally == Tally::default() { holds(heard) } else { tally }
}

fn browser(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    let mut npm = process::npm(project, &["run", "test:browser"]);
    npm.env("RAADSLAG_TESTHOST", project.built("testhost"));
    Ok(counted(&process::listen(&mut npm)?))
}

fn window(project: &Project) -> Result<Tally, String> {
    Ok(counted(&process::listen(&mut on_hidden_screen(project, &["test", "--workspace", "--test", "window"]))?))
}

/// Cargo on a screen of its own, so that no test depends on the desk it runs at. `tests/window.rs` does its work only
/// when `RAADSLAG_WINDOW` is set; a plain `cargo test` has no screen to offer.
pub(crate) fn on_hidden_screen(project: &Project, arguments: &[&str]) -> Command {
    let screen = ["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "cargo"];
    let words = [&screen[..], arguments, &["--", "--test-threads=1"]].concat();
    let mut command = process::inside(&project.root, "xvfb-run", &words);
    command.env("RAADSLAG_WINDOW", "1").env_remove("WAYLAND_DISPLAY");
    command
}

fn documents(project: &Project) -> Result<Tally, String> {
    let demo = commands::run::demo(project, Path::new("documents"))?;
    let mut pytest = process::inside(&project.root, &python::program(project).to_string_lossy(), &[]);
    pytest.args(["-m", "pytest", "-p", "no:cacheprovider", "--color=no", "tests/documents"]);
    pytest.env("PYTHONDONTWRITEBYTECODE", "1");
    pytest.env("RAADSLAG_CLI", project.built("raadslag-cli")).env("RAADSLAG_DEMO", demo);
    if let Some(sheets) = project.sheets() {
        pytest.env("RAADSLAG_SHEETS", sheets);
    }
    Ok(counted(&process::listen(&mut pytest)?))
}

/// Builds the programs that other runners start, with the features the tests were built with: cargo would build half
/// the world a second time otherwise.
pub(crate) fn build_programs(project: &Project) -> Result<(), String> {
    let heard = process::listen(&mut process::cargo(project, &["build", "--workspace", "--bins"]))?;
    if heard.ok { Ok(()) } else { Err("the programs do not build".to_owned()) }
}
