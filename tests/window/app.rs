//! The program with everything it may touch in one temporary folder: the person's documents, the app's own folder, the
//! web view's data, temporary files. A test that looks through that folder has looked everywhere.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::driver::Driver;

/// A computer of its own for one person.
pub(crate) struct Computer {
    folder: TempDir,
    manager: Child,
}

/// What `xdotool` answers on this screen.
pub(crate) fn xdotool(words: &[&str]) -> Option<String> {
    let answer = Command::new("xdotool").args(words).output().expect("xdotool does not start");
    let text = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
    (answer.status.success() && !text.is_empty()).then_some(text)
}

/// The visible window of the program, by its number on the screen. The web view may answer a moment before the screen
/// shows its window, so this waits for it.
pub(crate) fn shown_window() -> u32 {
    for _ in 0..300 {
        let found = xdotool(&["search", "--onlyvisible", "--name", "Raadslag"]);
        if let Some(number) = found.as_deref().and_then(|found| found.lines().next()?.parse().ok()) {
            return number;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no window of the program");
}

/// Closes the one window of the program as a person does, and waits until it is gone.
pub(crate) fn close_window() {
    let window = shown_window().to_string();
    xdotool(&["windowactivate", "--sync", &window, "key", "alt+F4"]);
    for _ in 0..200 {
        if xdotool(&["getwindowname", &window]).is_none() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the window does not close");
}

/// Whether there is a screen for the tests; says so when there is none.
pub(crate) fn has_screen() -> bool {
    let is_asked = std::env::var_os("RAADSLAG_WINDOW").is_some();
    if !is_asked {
        // Not through the test's own output, which cargo keeps to itself.
        let _ =
            std::io::Write::write_all(&mut std::io::stderr(), b"skipped: no screen; cargo xtask test --only window\n");
    }
    is_asked
}

impl Computer {
    pub(crate) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("raadslag-window-").tempdir().unwrap();
        for part in ["app", "home", "documents", "exports", "tmp"] {
            fs::create_dir(folder.path().join(part)).unwrap();
        }
        // Without a window manager no window has focus, and none can be closed as a person does.
        let manager = Command::new("openbox").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Self { folder, manager: manager.expect("openbox does not start") }
    }

    /// A folder: `app`, `home`, `documents`, `exports` or `tmp`.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder of all these.
    pub(crate) fn everything(&self) -> &Path {
        self.folder.path()
    }

    /// What the next dialog of this kind answers: `dossier`, `new`, `sheet` or `folder`.
    pub(crate) fn will_pick(&self, dialog: &str, path: &Path) {
        let file = self.picks();
        let told = fs::read_to_string(&file).unwrap_or_default();
        let others = told.lines().filter(|line| !line.starts_with(&format!("{dialog}=")));
        let lines: Vec<String> = others.map(str::to_owned).chain([format!("{dialog}={}", path.display())]).collect();
        fs::write(file, lines.join("\n")).unwrap();
    }

    /// Starts the program and takes hold of its window.
    pub(crate) fn start(&self, arguments: &[OsString]) -> Driver {
        Driver::start(&program(), arguments, &self.environment())
    }

    fn picks(&self) -> PathBuf {
        self.folder.path().join("picks")
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let home = self.folder("home");
        vec![
            ("RAADSLAG_HOME", self.folder("app").into()),
            ("RAADSLAG_TEST_PICKS", self.picks().into()),
            ("XDG_DATA_HOME", home.join("data").into()),
            ("XDG_CONFIG_HOME", home.join("config").into()),
            ("XDG_CACHE_HOME", home.join("cache").into()),
            ("HOME", home.into()),
            ("TMPDIR", self.folder("tmp").into()),
            ("USER", "Adviseur wonen".into()),
            ("GDK_BACKEND", "x11".into()),
            // Several processes of the web view at once make the drawing library complain of its own cache.
            ("MESA_SHADER_CACHE_DISABLE", "true".into()),
        ]
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        let _ = self.manager.kill();
        let _ = self.manager.wait();
    }
}

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_raadslag"))
}
