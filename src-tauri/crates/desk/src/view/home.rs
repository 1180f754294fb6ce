//! The home screen: what was open before, and what waits there.

use std::path::{Path, PathBuf};

use archive::Recent;
use dossier::ladder::{blocking, gates};
use dossier::{Day, Dossier, Message, Moment, dutch};

use crate::desk::Desk;
use crate::failure::Failure;
use crate::wire::{FirstStep, HomeAnswer, RecentView};
use crate::words::Words;

impl Desk {
    /// The home screen.
    pub fn home(&self) -> HomeAnswer {
        let recent: Vec<RecentView> = self.folder.recent().iter().map(|row| self.recent(row)).collect();
        let seen: Vec<Dossier> = self.folder.recent().iter().filter_map(|row| self.peek(row)).collect();
        let step = |id: &str, done: bool| FirstStep { id: id.to_owned(), done };
        let own: Vec<&Dossier> = seen.iter().filter(|row| row.id != crate::demo::SAMPLE).collect();
        HomeAnswer {
            sample_available: true,
            first_steps: vec![
                step("sample", seen.iter().any(|row| row.id == crate::demo::SAMPLE)),
                step("question", own.iter().any(|row| !row.question.policy_question.trim().is_empty())),
                step("sheet", own.iter().any(|row| !row.datasets.is_empty())),
                step("note", own.iter().any(|row| row.arguments.iter().any(|argument| !argument.findings.is_empty()))),
            ],
            recent,
        }
    }

    /// The path behind a handle of the home screen.
    pub fn recent_path(&self, id: &str) -> Result<PathBuf, Failure> {
        let found = self.folder.recent().into_iter().find(|row| handle(&row.path) == id);
        found.map(|row| row.path).ok_or_else(|| Failure::input(Message::new("desk-no-recent")))
    }

    /// Forgets a dossier on this computer; the file itself stays.
    pub fn forget_recent(&mut self, id: &str) -> Result<(), Failure> {
        let path = self.recent_path(id)?;
        Ok(self.folder.forget(&path)?)
    }

    fn recent(&self, row: &Recent) -> RecentView {
        let dossier = self.peek(row);
        // The sample lies in the app's own folder, which says nothing to anybody.
        let folder = row.path.parent().filter(|_| row.id != crate::demo::SAMPLE).and_then(|folder| folder.file_name());
        RecentView {
            id: handle(&row.path),
            name: row.name.clone(),
            path_label: folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            rung: dossier.as_ref().map_or(0, rung),
            waits: dossier.as_ref().and_then(|dossier| waits(&self.words, dossier, self.host.world.today())),
            changed: changed(&self.words, &row.opened, &self.now()),
            missing: row.missing,
        }
    }

    /// The dossier behind an entry, without opening it for writing; nothing when it cannot be read.
    fn peek(&self, row: &Recent) -> Option<Dossier> {
        if row.missing {
            return None;
        }
        if let Some(open) = self.open.as_ref().filter(|open| open.archive.path() == row.path) {
            return Some(open.dossier.clone());
        }
        archive::Archive::look(&self.folder, &row.path).ok()?.dossier().ok()
    }
}

/// The window gets handles, never paths.
fn handle(path: &Path) -> String {
    crate::writing::hash(path.to_string_lossy().as_bytes())[..16].to_owned()
}

/// Rungs of the ladder that were reached.
fn rung(dossier: &Dossier) -> u32 {
    u32::from(dossier.findings.iter().any(|finding| finding.question.is_some()))
}

fn waits(words: &Words, dossier: &Dossier, today: Day) -> Option<String> {
    let states = gates(dossier, today);
    blocking(&states).first().map(|gate| words.say(&gate.remedy))
}

/// "Vandaag, 10:42", "Gisteren, 16:05", or the day.
fn changed(words: &Words, at: &Moment, now: &Moment) -> String {
    let (Some(day), Some(today)) = (at.day(), now.day()) else { return String::new() };
    match today.since_epoch() - day.since_epoch() {
        0 => words.say(&Message::new("home-today").text("time", at.clock())),
        1 => words.say(&Message::new("home-yesterday").text("time", at.clock())),
        _ => dutch::day(day),
    }
}
