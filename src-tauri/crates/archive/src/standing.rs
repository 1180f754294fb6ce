//! What a working copy remembers of the user's file: what was published last, and what was about to be.

use std::path::{Path, PathBuf};

use dossier::{DossierId, Moment};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::files;

/// One state of the user's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// Content hash of the dossier in it.
    pub(crate) content: String,
    /// SHA-256 of the file itself.
    pub(crate) file: String,
    /// Hash of the last step in it.
    pub(crate) head: String,
    /// When it was written or first seen.
    pub(crate) at: Moment,
}

/// What happens with the file that the next publishing replaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Predecessor {
    /// Kept when the youngest generation is old enough.
    #[default]
    ByAge,
    /// Kept whatever the age: it holds work that is nowhere else.
    Keep,
    /// Not kept: it holds what was to be forgotten.
    Drop,
}

/// A file that was saved beside the user's file because that one had changed or was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedBeside {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What is in it.
    pub(crate) mark: Mark,
}

/// State of a working copy, stored beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    /// Dossier it is a copy of.
    pub(crate) id: DossierId,
    /// The user's file.
    pub(crate) path: PathBuf,
    /// Number of the working copy: a copy that is read anew gets the next number.
    pub(crate) number: u32,
    /// What was published last or read last.
    pub(crate) published: Option<Mark>,
    /// What is being published; counts as published when the file turns out to be it.
    pub(crate) pending: Option<Mark>,
    /// What was saved beside the file since the last publishing.
    pub(crate) beside: Option<SavedBeside>,
    /// What to do with the file that is replaced next.
    pub(crate) predecessor: Predecessor,
}

impl Standing {
    /// Standing of a copy that was never published.
    pub(crate) fn new(id: DossierId, path: &Path) -> Self {
        Self {
            id,
            path: path.to_path_buf(),
            number: 1,
            published: None,
            pending: None,
            beside: None,
            predecessor: Predecessor::ByAge,
        }
    }

    /// Reads the standing in the folder of a working copy.
    pub(crate) fn load(folder: &Path) -> Option<Self> {
        files::read_json(&folder.join(NAME))
    }

    /// Stores it, in one step.
    pub(crate) fn save(&self, folder: &Path) -> Result<(), Fault> {
        files::write_json(&folder.join(NAME), self)
    }

    /// File of the working copy in its folder.
    pub(crate) fn working_copy(&self, folder: &Path) -> PathBuf {
        folder.join(format!("work-{}.db", self.number))
    }

    /// The mark of the user's file with this hash, when we wrote or read it ourselves.
    pub(crate) fn mark_of(&self, file_hash: &str) -> Option<&Mark> {
        self.published.iter().chain(&self.pending).find(|mark| mark.file == file_hash)
    }

    /// Records that the user's file is now this.
    pub(crate) fn settle(&mut self, mark: Mark) {
        self.published = Some(mark);
        self.pending = None;
        self.beside = None;
    }
}

const NAME: &str = "standing.json";
