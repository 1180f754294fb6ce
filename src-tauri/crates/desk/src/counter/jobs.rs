//! Long calls that can be cancelled by name.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use analysis::ticker::{Cancelled, Ticker};

use super::{Progress, lock};
use crate::wire::ProgressView;

/// Jobs that run now.
#[derive(Default)]
pub(super) struct Jobs {
    running: Mutex<BTreeMap<String, Arc<AtomicBool>>>,
}

/// A job that tells how far it is, and stops when it is asked to.
pub(super) struct Job<'a> {
    jobs: &'a Jobs,
    name: String,
    is_cancelled: Arc<AtomicBool>,
    progress: Progress<'a>,
    text: String,
    last: Option<Instant>,
}

/// The window is told at most this often.
const PACE: Duration = Duration::from_millis(100);

impl Jobs {
    pub(super) fn start<'a>(&'a self, name: &str, text: String, progress: Progress<'a>) -> Job<'a> {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        lock(&self.running).insert(name.to_owned(), Arc::clone(&is_cancelled));
        Job { jobs: self, name: name.to_owned(), is_cancelled, progress, text, last: None }
    }

    /// Stops the job with this name; without a name every job that runs.
    pub(super) fn cancel(&self, name: Option<&str>) {
        for (job, is_cancelled) in lock(&self.running).iter() {
            if name.is_none_or(|name| name == job) {
                is_cancelled.store(true, Ordering::Relaxed);
            }
        }
    }
}

impl Ticker for Job<'_> {
    fn tick(&mut self, done: u64) -> Result<(), Cancelled> {
        if self.is_cancelled.load(Ordering::Relaxed) {
            return Err(Cancelled);
        }
        if self.last.is_none_or(|last| last.elapsed() >= PACE) {
            self.last = Some(Instant::now());
            let done = u32::try_from(done).unwrap_or(u32::MAX);
            let view = ProgressView { job: self.name.clone(), done, total: None, text: self.text.clone() };
            (self.progress)(view);
        }
        Ok(())
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        lock(&self.jobs.running).remove(&self.name);
    }
}
