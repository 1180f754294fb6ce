//! `screenshots`: the pictures of the README, made from the program itself: each screen in a browser against the real
//! core, and the real window on the sample dossier.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::commands::test::{build_programs, settled};
use crate::needs::Need;
use crate::process;
use crate::project::Project;
use crate::steps::Step;
use crate::tally::Tally;

/// The steps of `screenshots`.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "screens",
        about: "each screen, in light and dark",
        needs: &[Need::WebView, Need::Interface, Need::Browser],
        run: screens,
    },
    Step {
        name: "window",
        about: "the window on the sample dossier",
        needs: &[Need::WebView, Need::Interface, Need::Screen],
        run: window,
    },
];

fn screens(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    let mut npm = process::npm(project, &["run", "screenshots"]);
    npm.env("RAADSLAG_TESTHOST", project.built("testhost")).env("RAADSLAG_SCREENSHOTS", folder(project)?);
    let heard = process::listen(&mut npm)?;
    Ok(settled(&heard))
}

fn window(project: &Project) -> Result<Tally, String> {
    build_programs(project)?;
    let script = project.packaging.join("linux").join("picture.sh");
    let words: [OsString; 4] =
        ["--".into(), script.into(), project.built("raadslag").into(), folder(project)?.join("window.png").into()];
    let mut screen =
        process::inside(&project.root, "xvfb-run", &["-a", "-s", "-screen 0 1440x960x24", "dbus-run-session"]);
    let heard = process::listen(screen.args(words).env_remove("WAYLAND_DISPLAY"))?;
    Ok(Tally::one(heard.ok))
}

fn folder(project: &Project) -> Result<PathBuf, String> {
    let folder = project.ui.join("screenshots");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}
