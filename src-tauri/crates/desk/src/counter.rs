//! The counter itself: every call of the window by name, with JSON in and out. Free of any host.
//!
//! Long work is done outside the lock, so that the window is answered meanwhile; the desk commits once.

mod acts;
mod combine;
mod exchange;
mod files;
mod jobs;
mod sheets;
mod talk;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use dossier::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use workbook::FileFormat;

use crate::desk::Desk;
use crate::exchanging::Reply;
use crate::failure::{Failure, FailureKind};
use crate::hands::Hands;
use crate::intake::Session;
use crate::wire::{FailureView, ProgressView};
use jobs::Jobs;

/// Told how far a call is.
pub type Progress<'a> = &'a (dyn Fn(ProgressView) + Sync);

/// Hears what the desk tells without being asked: name of the event and its payload.
pub type Listener = Box<dyn Fn(&str, Value) + Send + Sync>;

/// So long after the last act the user's file is brought up to date.
const QUIET: Duration = Duration::from_millis(1500);

/// Under this name the folder of the last export is kept, for when the person agrees to write over its files.
const LAST_FOLDER: &str = "last-export-folder";

/// Every call of the window, by name.
pub struct Counter {
    desk: Mutex<Desk>,
    hands: Box<dyn Hands>,
    jobs: Jobs,
    /// Sheets that are being brought in, by handle.
    sessions: Mutex<BTreeMap<String, Session>>,
    /// Files that the person pointed at, by handle: the window never sees a path.
    handles: Mutex<BTreeMap<String, PathBuf>>,
    /// Answers of analysts that were looked at, by the handle of their file.
    replies: Mutex<BTreeMap<String, Reply>>,
    listener: Mutex<Option<Listener>>,
    last_act: Mutex<Option<Instant>>,
    /// The opening of what the program was started with.
    first: Mutex<Option<JoinHandle<Result<(), Failure>>>>,
}

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    /// A dossier to open.
    Dossier(PathBuf),
    /// The sample.
    Sample,
}

impl Counter {
    /// Opens the counter, and keeps the user's file up to date from now on.
    pub fn new(desk: Desk, hands: Box<dyn Hands>) -> Arc<Self> {
        let counter = Arc::new(Self {
            desk: Mutex::new(desk),
            hands,
            jobs: Jobs::default(),
            sessions: Mutex::new(BTreeMap::new()),
            handles: Mutex::new(BTreeMap::new()),
            replies: Mutex::new(BTreeMap::new()),
            listener: Mutex::new(None),
            last_act: Mutex::new(None),
            first: Mutex::new(None),
        });
        let weak = Arc::downgrade(&counter);
        std::thread::spawn(move || {
            while let Some(counter) = weak.upgrade() {
                counter.publish_when_quiet();
                drop(counter);
                std::thread::sleep(QUIET / 5);
            }
        });
        counter
    }

    /// Who hears what the desk tells without being asked.
    pub fn listen(&self, listener: Listener) {
        *lock(&self.listener) = Some(listener);
    }

    /// Answers a call. A panic is our mistake: it is reported as such, and nothing that was stored is lost.
    pub fn call(&self, name: &str, args: Value, progress: Progress<'_>) -> Result<Value, FailureView> {
        let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.answer(name, args, progress)));
        let answer = answer.unwrap_or_else(|_| {
            Err(Failure::new(FailureKind::Bug, Message::new("desk-bug")).with_remedy(Message::new("desk-bug-remedy")))
        });
        answer.map_err(|failure| failure.view(self.desk().words()))
    }

    /// Opens what the program was started with, while the window comes up. Nobody listens yet: the window's first
    /// `snapshot` waits for this, and is told when it failed.
    pub fn begin_with(self: &Arc<Self>, first: First) {
        let counter = Arc::clone(self);
        let opening = std::thread::spawn(move || match first {
            First::Dossier(path) => counter.open_dossier(&path).map(|_| ()),
            First::Sample => counter.desk().open_sample(),
        });
        *lock(&self.first) = Some(opening);
    }

    /// Waits for what the program was started with. A failure is told once.
    fn wait_for_first(&self) -> Result<(), Failure> {
        match lock(&self.first).take().map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(opened)) => opened,
            Some(Err(_)) => {
                Err(Failure::new(FailureKind::Bug, Message::new("desk-bug"))
                    .with_remedy(Message::new("desk-bug-remedy")))
            }
        }
    }

    /// Opens a dossier that was dropped on the window.
    fn open_dropped(&self, path: &Path) {
        match self.open_dossier(path) {
            Ok(snapshot) => self.tell("opened", snapshot),
            Err(failure) => {
                let view = failure.view(self.desk().words());
                self.tell("failed", serde_json::to_value(&view).unwrap_or_default());
            }
        }
    }

    /// Takes a file that was dropped on the window: a dossier is opened, a sheet gets a handle.
    pub fn drop_file(&self, path: &Path) {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        if extension.as_deref() == Some("raadslag") {
            self.open_dropped(path);
            return;
        }
        let is_sheet = extension.is_some_and(|ending| FileFormat::ENDINGS.contains(&ending.as_str()));
        let kind = if is_sheet { "sheet" } else { "other" };
        let handle = self.handle_of(path);
        let name = file_name(path);
        self.tell("dropped", serde_json::json!({ "kind": kind, "handle": handle, "name": name }));
    }

    /// Puts everything in the user's file. Called before the program ends.
    pub fn close(&self) -> Result<(), FailureView> {
        let mut desk = self.desk();
        desk.close().map_err(|failure| failure.view(desk.words()))
    }

    fn answer(&self, name: &str, args: Value, progress: Progress<'_>) -> Result<Value, Failure> {
        let answers = [
            acts::answer as fn(&Self, &str, &Value, Progress<'_>) -> Option<Result<Value, Failure>>,
            files::answer,
            sheets::answer,
            combine::answer,
            talk::answer,
            exchange::answer,
        ];
        for answer in answers {
            if let Some(answer) = answer(self, name, &args, progress) {
                return answer;
            }
        }
        Err(Failure::new(FailureKind::Bug, Message::new("desk-no-call").text("name", name)))
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        lock(&self.desk)
    }

    /// Does something to the open dossier and answers how it is now.
    fn act(&self, change: impl FnOnce(&mut Desk) -> Result<(), Failure>) -> Result<Value, Failure> {
        let mut desk = self.desk();
        change(&mut desk)?;
        *lock(&self.last_act) = Some(Instant::now());
        json(&desk.snapshot()?)
    }

    fn tell(&self, event: &str, payload: Value) {
        if let Some(listener) = lock(&self.listener).as_ref() {
            listener(event, payload);
        }
    }

    fn handle_of(&self, path: &Path) -> String {
        let handle = crate::writing::hash(path.to_string_lossy().as_bytes())[..16].to_owned();
        lock(&self.handles).insert(handle.clone(), path.to_path_buf());
        handle
    }

    fn path_of(&self, handle: &str) -> Result<PathBuf, Failure> {
        let path = lock(&self.handles).get(handle).cloned();
        path.ok_or_else(|| Failure::input(Message::new("desk-no-handle")))
    }

    fn publish_when_quiet(&self) {
        let is_quiet = lock(&self.last_act).is_some_and(|at| at.elapsed() >= QUIET);
        if !is_quiet {
            return;
        }
        let mut desk = self.desk();
        *lock(&self.last_act) = None;
        let before = desk.snapshot().map(|snapshot| snapshot.saved.state).ok();
        let published = desk.publish();
        let after = desk.snapshot().ok();
        drop(desk);
        let state = after.as_ref().map(|snapshot| snapshot.saved.state.clone());
        if (published.is_err() || before != state)
            && let Some(snapshot) = after
        {
            self.tell("snapshot", serde_json::to_value(snapshot).unwrap_or_default());
        }
    }
}

/// A lock that a panic elsewhere left behind is taken over: the desk stores before it shows, so nothing is half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn json<T: Serialize>(answer: &T) -> Result<Value, Failure> {
    serde_json::to_value(answer).map_err(|_| Failure::new(FailureKind::Bug, Message::new("desk-bug")))
}

fn read<T: DeserializeOwned>(args: &Value) -> Result<T, Failure> {
    serde_json::from_value(args.clone())
        .map_err(|cause| Failure::new(FailureKind::Bug, Message::new("desk-bad-call").text("cause", cause.to_string())))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
