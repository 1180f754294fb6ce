//! Proof that undo is exact: a random walk of acts, undone and redone across closing and opening, state by state.

use std::path::Path;
use std::time::{Duration, Instant};

use archive::{AppFolder, Archive};

use super::world::{self, Chance};

/// What a walk came to.
#[derive(Debug)]
pub(crate) struct Walked {
    /// Acts that could be undone at the end.
    pub(crate) acts: usize,
    /// States that were not what they should be.
    pub(crate) mismatches: usize,
    /// How long 99 of 100 acts, undos and redos took at most.
    pub(crate) slow: Duration,
}

/// Makes so many random acts in a new dossier, undoing and redoing on the way, then undoes and redoes everything.
pub(crate) fn walk(home: &Path, seed: u64, steps: usize) -> Walked {
    let folder = AppFolder::new(&home.join("app")).unwrap();
    let path = home.join("wandeling.raadslag");
    let archive = world::create(&folder, &path, &world::dossier(seed, "Wandeling"));
    let mut walk = Walk {
        past: vec![(archive.content_hash(), Vec::new())],
        future: Vec::new(),
        archive: Some(archive),
        folder,
        path,
        chance: Chance(seed),
        seconds: 0,
        mismatches: 0,
        times: Vec::new(),
    };
    for serial in 0..steps {
        match walk.chance.below(8) {
            0 => walk.undo(),
            1 => walk.redo(),
            _ => walk.act(serial as u64),
        }
        if walk.chance.below(50) == 0 {
            walk.reopen();
        }
    }
    walk.reopen();
    let acts = walk.past.len() - 1;
    while walk.past.len() > 1 {
        walk.undo();
    }
    walk.reopen();
    while !walk.future.is_empty() {
        walk.redo();
    }
    walk.reopen();
    walk.finish(acts)
}

struct Walk {
    archive: Option<Archive>,
    folder: AppFolder,
    path: std::path::PathBuf,
    chance: Chance,
    seconds: u64,
    /// Hash after each act that can be undone, with what could be redone before it; the first is the beginning.
    past: Vec<(String, Vec<String>)>,
    /// Hashes that redo leads to, the next one last.
    future: Vec<String>,
    mismatches: usize,
    times: Vec<Duration>,
}

impl Walk {
    fn act(&mut self, serial: u64) {
        self.seconds += self.chance.below(90) as u64;
        let archive = self.archive.as_mut().unwrap();
        let last = archive.history().unwrap().last().unwrap().seq;
        let mut next = archive.dossier().unwrap();
        let op = world::change_at_random(&mut self.chance, archive, &mut next, serial);
        let start = Instant::now();
        let written = archive.transact(&world::act(op, self.seconds), &next).unwrap();
        self.times.push(start.elapsed());
        let hash = archive.content_hash();
        if written.changes.is_empty() {
            // Nothing differed: not a step.
        } else if written.seq > last {
            self.past.push((hash.clone(), std::mem::take(&mut self.future)));
        } else if written.seq == last {
            self.past.last_mut().unwrap().0.clone_from(&hash);
        } else {
            self.future = self.past.pop().unwrap().1;
        }
        self.expect(&hash);
    }

    fn undo(&mut self) {
        if self.past.len() == 1 {
            self.mismatches += usize::from(self.archive.as_ref().unwrap().undo_name().unwrap().is_some());
            return;
        }
        let start = Instant::now();
        self.archive.as_mut().unwrap().undo("Adviseur", &world::at(self.seconds)).unwrap();
        self.times.push(start.elapsed());
        let (hash, _) = self.past.pop().unwrap();
        self.future.push(hash);
        self.expect_now();
    }

    fn redo(&mut self) {
        let Some(hash) = self.future.pop() else {
            self.mismatches += usize::from(self.archive.as_ref().unwrap().redo_name().unwrap().is_some());
            return;
        };
        let start = Instant::now();
        self.archive.as_mut().unwrap().redo("Adviseur", &world::at(self.seconds)).unwrap();
        self.times.push(start.elapsed());
        self.past.push((hash, Vec::new()));
        self.expect_now();
    }

    fn reopen(&mut self) {
        drop(self.archive.take());
        self.archive = Some(world::open(&self.folder, &self.path, self.seconds).0);
        self.expect_now();
    }

    fn expect_now(&mut self) {
        let hash = self.archive.as_ref().unwrap().content_hash();
        self.expect(&hash);
    }

    fn expect(&mut self, hash: &str) {
        self.mismatches += usize::from(self.past.last().unwrap().0 != hash);
    }

    fn finish(mut self, acts: usize) -> Walked {
        let health = self.archive.as_ref().unwrap().check().unwrap();
        self.mismatches += health.problems().len();
        self.times.sort_unstable();
        let slow = self.times[(self.times.len() * 99 / 100).min(self.times.len() - 1)];
        Walked { acts, mismatches: self.mismatches, slow }
    }
}
