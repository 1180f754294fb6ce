//! The list of recent dossiers: ten at most, shared by window and command line.

use std::fs::File;
use std::path::{Path, PathBuf};

use dossier::{DossierId, EntityKind, EntityRef, Moment};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::files;
use crate::folder::AppFolder;
use crate::open_dossier::Archive;

/// One dossier that was open on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The user's file.
    pub path: PathBuf,
    /// Identity of the dossier.
    pub id: DossierId,
    /// Name of the dossier when it was last open.
    pub name: String,
    /// When it was last open.
    pub opened: Moment,
    /// Whether the file is not there now.
    pub missing: bool,
}

impl AppFolder {
    /// Recent dossiers, the last one first.
    pub fn recent(&self) -> Vec<Recent> {
        let entries: Vec<Entry> = files::read_json(&self.list()).unwrap_or_default();
        let recent = |entry: Entry| {
            let missing = !entry.path.is_file();
            Recent { path: entry.path, id: entry.id, name: entry.name, opened: entry.opened, missing }
        };
        entries.into_iter().map(recent).collect()
    }

    /// Puts a dossier at the head of the list. The list is a convenience: that it could not be written must not keep
    /// anyone from a dossier.
    pub(crate) fn remember(&self, archive: &Archive, at: &Moment) {
        let path = archive.path().to_path_buf();
        let entry = Entry { path, id: archive.id(), name: archive.name(), opened: at.clone() };
        let _ = self.change(|entries| {
            entries.retain(|other| other.path != entry.path);
            entries.insert(0, entry);
            entries.truncate(LONGEST);
        });
    }

    /// Takes a path off the list.
    pub(crate) fn remove_recent(&self, path: &Path) -> Result<(), Fault> {
        self.change(|entries| entries.retain(|entry| entry.path != path))
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Entry>)) -> Result<(), Fault> {
        let guard = self.root().join("recent.lock");
        let guard = File::create(&guard).and_then(|file| file.lock().map(|()| file));
        let _guard = guard.map_err(|cause| Fault::io(self.root(), cause))?;
        let mut entries: Vec<Entry> = files::read_json(&self.list()).unwrap_or_default();
        change(&mut entries);
        files::write_json(&self.list(), &entries)
    }

    fn list(&self) -> PathBuf {
        self.root().join("recent.json")
    }
}

impl Archive {
    /// Name of the dossier.
    pub fn name(&self) -> String {
        let start = EntityRef { kind: EntityKind::Start, id: self.id.to_string() };
        let name = self.records.get(&start).and_then(|body| body.get("name")?.as_str());
        name.unwrap_or_default().to_owned()
    }
}

#[derive(Serialize, Deserialize)]
struct Entry {
    path: PathBuf,
    id: DossierId,
    name: String,
    opened: Moment,
}

const LONGEST: usize = 10;
