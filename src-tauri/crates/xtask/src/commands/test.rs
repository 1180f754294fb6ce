//! `test` and `check`: every runner of the project, in the order in which faults are cheapest to find.

use std::path::PathBuf;
use std::process::Command;

use crate::needs::Need;
use crate::process::{self, Heard};
use crate::project::Project;
use crate::steps::Step;
use crate::tally::{self, Tally};
use crate::{commands, platform, python};

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
    let mut npm = process::limited(&project.ui, 20, &platform::node_tool("npm"), &["run", "test:browser"]);
    npm.env("RAADSLAG_TESTHOST", project.built("testhost"));
    Ok(counted(&process::listen(&mut npm)?))
}

/// `tests/window.rs` does its work only when `RAADSLAG_WINDOW` is set: a plain `cargo test` has no screen to offer.
fn window(project: &Project) -> Result<Tally, String> {
    let program = test_program(project, "window")?;
    // A screen of its own, so that nothing depends on the desk this runs at.
    let screen = ["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--"];
    let mut command = process::limited(&project.root, 20, "xvfb-run", &screen);
    command.arg(program).arg("--test-threads=1").env("RAADSLAG_WINDOW", "1").env_remove("WAYLAND_DISPLAY");
    Ok(counted(&process::listen(&mut command)?))
}

fn documents(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    let cli = project.built("raadslag-cli");
    let folder = commands::run::empty(&project.target.join("documents"))?;
    let demo =
        process::listen(process::inside(&project.root, &cli.to_string_lossy(), &["demo", "--out"]).arg(&folder))?;
    if !demo.ok {
        return Err("the sample's journey failed".to_owned());
    }
    let mut pytest = pytest(project, &["tests/documents"]);
    Ok(counted(&process::listen(pytest.env("RAADSLAG_DEMO", folder))?))
}

/// The checks in Python, with the command line and the real sheets to do them on.
pub(crate) fn pytest(project: &Project, words: &[&str]) -> Command {
    let mut pytest =
        process::limited(&project.root, 20, &python::program(project, python::DOCUMENTS).to_string_lossy(), &[]);
    // What the tests print are figures that people want to see, and so is why one was skipped.
    pytest.args(["-m", "pytest", "-s", "-rs", "-p", "no:cacheprovider", "--color=no"]).args(words);
    pytest.env("PYTHONDONTWRITEBYTECODE", "1").env("RAADSLAG_CLI", project.built("raadslag-cli"));
    if let Some(sheets) = project.sheets() {
        pytest.env("RAADSLAG_SHEETS", sheets);
    }
    pytest
}

/// Builds the programs that other runners start. All targets together, because cargo then takes the very libraries
/// that the tests were built with; for one program alone it would build a quarter of the world a second time.
pub(crate) fn build_programs(project: &Project) -> Result<(), String> {
    let heard = process::listen(&mut process::cargo(project, &["build", "--workspace", "--all-targets"]))?;
    if heard.ok { Ok(()) } else { Err("the programs do not build".to_owned()) }
}

/// A built integration test, for the same reason from the build of all tests.
pub(crate) fn test_program(project: &Project, name: &str) -> Result<PathBuf, String> {
    let heard = process::listen(&mut process::cargo(project, &["test", "--workspace", "--no-run"]))?;
    if !heard.ok {
        return Err("the tests do not build".to_owned());
    }
    let found = heard.text.lines().find_map(|line| executable(&tally::without_colour(line), name));
    found.map(|path| project.root.join(path)).ok_or_else(|| format!("there is no tests/{name}.rs"))
}

/// The path in cargo's line `Executable tests/<name>.rs (<path>)`.
fn executable(line: &str, name: &str) -> Option<PathBuf> {
    let rest = line.trim_start().strip_prefix("Executable tests")?.strip_prefix(['/', '\\'])?;
    let path = rest.strip_prefix(name)?.strip_prefix(".rs (")?.strip_suffix(')')?;
    Some(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_program_is_found_in_what_cargo_says() {
        let line = "  Executable tests/window.rs (target/debug/deps/window-0a1b)";
        assert_eq!(executable(line, "window"), Some(PathBuf::from("target/debug/deps/window-0a1b")));
        assert_eq!(executable(line, "wire_drift"), None);
        assert_eq!(executable("  Executable unittests src/lib.rs (target/debug/deps/window-0a1b)", "window"), None);
    }

    #[test]
    fn a_runner_that_broke_off_is_a_failure() {
        let heard = |ok: bool, text: &str| Heard { ok, text: text.to_owned() };
        assert_eq!(counted(&heard(false, "3 passed, 0 failed")).failed, 1);
        assert_eq!(counted(&heard(true, "3 passed, 0 failed")).failed, 0);
        assert_eq!(settled(&heard(true, "the mark: 1.2 s")).passed, 1);
        assert_eq!(settled(&heard(false, "the mark: 9.9 s")).failed, 1);
    }
}
