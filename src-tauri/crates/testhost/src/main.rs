//! The test host as a program: a test stands in the place of the person and of the window.
//!
//! `testhost PAGES FOLDER` serves the built interface in PAGES on the app's own folder FOLDER, and prints its address.
//! Then each line on standard input is one thing a person does outside the page, answered by the line `ok`:
//! `dossier PATH`, `new PATH`, `sheet PATH`, `folder PATH` is what a dialog answers from now on (no path: it is
//! dismissed), `drop PATH` drops a file on the window. What the host's hands did is printed as `revealed PATH` and
//! `copied SIZE`. It closes the dossier and ends when standard input does.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use desk::{Computer, Counter, Desk, Hands, Host, Language};
use testhost::Testhost;

/// Whose name stands in the history and the lock: the same on every computer, so that pictures are too.
const WHO: &str = "Adviseur Wonen";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    let [pages, folder] = arguments.as_slice() else {
        return refuse("usage: testhost PAGES FOLDER");
    };
    match start(Path::new(pages), PathBuf::from(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => refuse(&cause),
    }
}

fn refuse(cause: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{cause}");
    ExitCode::FAILURE
}

fn start(pages: &Path, folder: PathBuf) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|cause| cause.to_string())?;
    let host = Host {
        folder,
        worker: desk::reader(program),
        who: WHO.to_owned(),
        program: "testhost".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    };
    let desk = Desk::new(host).map_err(|failure| failure.view(&desk::Words::new(Language::Dutch)).text)?;
    let picks = Picks::default();
    let counter = Counter::new(desk, Box::new(Told { picks: Arc::clone(&picks) }));
    let token = uuid::Uuid::new_v4().to_string();
    let served = Testhost::start(Arc::clone(&counter), &token, pages).map_err(|cause| cause.to_string())?;
    say(&served.address());
    std::thread::spawn(move || {
        if let Err(cause) = served.serve() {
            refuse(&cause.to_string());
        }
    });
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        say(if obey(&counter, &picks, &line) { "ok" } else { "unknown" });
    }
    counter.close().map_err(|failure| failure.text)
}

/// Does what a line asks. False when it asks nothing known.
fn obey(counter: &Arc<Counter>, picks: &Picks, line: &str) -> bool {
    let (what, path) = line.split_once(' ').unwrap_or((line, ""));
    match what {
        "dossier" | "new" | "sheet" | "folder" => {
            let mut answers = picks.lock().unwrap_or_else(PoisonError::into_inner);
            answers.insert(what.to_owned(), PathBuf::from(path));
        }
        "drop" => counter.drop_file(Path::new(path)),
        _ => return false,
    }
    true
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // A test that went away wants no answer.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// What each dialog answers, by its question; an empty path is a dialog that is dismissed.
type Picks = Arc<Mutex<BTreeMap<String, PathBuf>>>;

/// Hands that do as they were told.
struct Told {
    picks: Picks,
}

impl Told {
    fn answer(&self, question: &str) -> Option<PathBuf> {
        let answers = self.picks.lock().unwrap_or_else(PoisonError::into_inner);
        answers.get(question).filter(|path| !path.as_os_str().is_empty()).cloned()
    }
}

impl Hands for Told {
    fn pick_dossier(&self) -> Option<PathBuf> {
        self.answer("dossier")
    }

    fn pick_new_dossier(&self, _name: &str) -> Option<PathBuf> {
        self.answer("new")
    }

    fn pick_sheets(&self) -> Vec<PathBuf> {
        // Several stand on one line, with tabs between them.
        let told = self.answer("sheet").unwrap_or_default();
        told.to_string_lossy().split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.answer("folder")
    }

    fn reveal(&self, path: &Path) -> bool {
        say(&format!("revealed {}", path.display()));
        true
    }

    fn copy_picture(&self, png: &[u8]) -> bool {
        say(&format!("copied {}", png.len()));
        true
    }
}
