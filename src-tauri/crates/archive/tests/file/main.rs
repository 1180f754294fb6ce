//! The promises of the file, each tried from outside: acts, publishing, strangers' files, kills, forgetting, blocks.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[path = "../../proof/mod.rs"]
mod proof;

mod acts;
mod choosing;
mod earlier;
mod forgetting;
mod frozen;
mod killing;
mod opening;
mod publishing;
mod received;
mod values;

use std::path::{Path, PathBuf};

use archive::{AppFolder, Archive};
use proof::world;

/// A home with the app's folder and a folder for the user's files; gone with the test.
struct Home {
    root: tempfile::TempDir,
    app: AppFolder,
}

impl Home {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let app = AppFolder::new(&root.path().join("app")).unwrap();
        std::fs::create_dir(root.path().join("documenten")).unwrap();
        Self { root, app }
    }

    /// The app's folder of another computer.
    fn elsewhere(&self) -> AppFolder {
        AppFolder::new(&self.root.path().join("elders")).unwrap()
    }

    fn file(&self) -> PathBuf {
        self.documents().join("Jeugd.raadslag")
    }

    fn documents(&self) -> PathBuf {
        self.root.path().join("documenten")
    }

    fn create(&self) -> Archive {
        world::create(&self.app, &self.file(), &world::dossier(1, "Jeugd"))
    }

    fn open(&self) -> Archive {
        world::open(&self.app, &self.file(), 0).0
    }

    /// Names in the user's folder.
    fn listing(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.documents()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Gives the dossier another name by one act.
fn rename(archive: &mut Archive, name: &str, seconds: u64) {
    let mut next = archive.dossier().unwrap();
    name.clone_into(&mut next.start.name);
    archive.transact(&world::act(&format!("name_set {name}"), seconds), &next).unwrap();
}

/// Every file under a folder.
fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_under(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// Whether bytes hold a text in UTF-8 or UTF-16.
fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].iter().any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}
