//! What can go wrong with a file, as cases. The user reads only the catalogue sentences; `Display` is for the log.

use std::io;
use std::path::{Path, PathBuf};

use dossier::Message;
use dossier::dossier::UnreadableRow;
use rusqlite::ErrorCode;

use crate::act::Holder;
use crate::platform;

/// In what way a received file is not as this program writes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Altered {
    /// Tables, triggers, views or indexes that are not ours, or ours missing.
    Schema,
    /// A row that is not of the form it should have.
    Row,
    /// The log does not fit together, or does not lead to the rows.
    History,
    /// The stored values of a dataset are not what their hash says.
    Block,
}

/// A wish that was refused, or a failure of disk or file. After every one of them all acknowledged work is still there.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Someone has the dossier open for writing on this computer; it can be opened read-only.
    #[error("dossier is open elsewhere, by {} in {}", holder.who, holder.program)]
    ElsewhereOpen {
        /// Who has it open.
        holder: Holder,
    },
    /// A write on a dossier that was opened for reading.
    #[error("dossier was opened read-only")]
    ReadOnly,
    /// There is no file at that place.
    #[error("no file at {}", path.display())]
    FileMissing {
        /// Place that was asked for.
        path: PathBuf,
    },
    /// A new dossier would take the place of an existing file.
    #[error("a file exists at {}", path.display())]
    AlreadyThere {
        /// Place that was asked for.
        path: PathBuf,
    },
    /// The folder of the file is gone.
    #[error("no folder {}", folder.display())]
    FolderMissing {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder of the file cannot be written in.
    #[error("folder {} cannot be written", folder.display())]
    FolderReadOnly {
        /// The folder.
        folder: PathBuf,
    },
    /// The name of the file cannot be kept as text.
    #[error("path is not valid text")]
    NameUnreadable,
    /// Another program keeps the file to itself.
    #[error("{} is held by another program", path.display())]
    Held {
        /// The file.
        path: PathBuf,
    },
    /// No room on the disk.
    #[error("disk full")]
    DiskFull,
    /// Not a file of this program.
    #[error("{} is not a dossier", path.display())]
    NotADossier {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer version.
    #[error("{} has version {version}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: i32,
    },
    /// The file is broken: its pages do not fit together.
    #[error("{} is damaged", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The file was changed by something else than this program.
    #[error("{} was altered: {what:?}", path.display())]
    Altered {
        /// The file.
        path: PathBuf,
        /// What is not as it should be.
        what: Altered,
    },
    /// The file is larger than a dossier can be, or takes longer to read than one should.
    #[error("{} is too large", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// There is no act left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no act left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The history has no such step.
    #[error("no step {seq} in the history")]
    NoSuchStep {
        /// Number that was asked for.
        seq: u64,
    },
    /// The dossier that was handed in is not the one that is open.
    #[error("dossier handed in is another one")]
    OtherDossier,
    /// The dossier has no such dataset.
    #[error("no such dataset")]
    NoSuchDataset,
    /// There are no values stored under this hash.
    #[error("no block {hash}")]
    NoSuchBlock {
        /// Hash that was asked for.
        hash: String,
    },
    /// Stored values cannot be read or written.
    #[error("block cannot be read or written: {why}")]
    BlockUnreadable {
        /// Technical reason.
        why: String,
    },
    /// The dataset has no such column.
    #[error("no column {letter}")]
    NoSuchColumn {
        /// Letters that were asked for.
        letter: String,
    },
    /// A row of the dossier does not read as what it should be.
    #[error(transparent)]
    UnreadableRow(#[from] UnreadableRow),
    /// The copy that was written is not equal to the dossier; the old file was left as it is.
    #[error("the copy differs from the dossier: {why}")]
    CopyDiffers {
        /// Technical reason.
        why: String,
    },
    /// Reading or writing failed.
    #[error("{}: {cause}", place.display())]
    Io {
        /// File or folder.
        place: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The working copy failed.
    #[error("working copy: {0}")]
    WorkingCopy(rusqlite::Error),
}

impl Fault {
    /// What happened and what is safe, for the user.
    pub fn message(&self) -> Message {
        let said = Message::new(&format!("archive-{}", self.name()));
        match self {
            Self::ElsewhereOpen { holder } => {
                said.text("who", holder.who.as_str()).text("clock", holder.since.clock()).text("day", day_of(holder))
            }
            Self::FileMissing { path }
            | Self::AlreadyThere { path }
            | Self::Held { path }
            | Self::NotADossier { path }
            | Self::Newer { path, .. }
            | Self::Damaged { path }
            | Self::Altered { path, .. }
            | Self::TooLarge { path } => said.text("file", file_name(path)),
            Self::FolderMissing { folder } | Self::FolderReadOnly { folder } => {
                said.text("folder", folder.display().to_string())
            }
            Self::NoSuchStep { seq } => said.text("step", seq.to_string()),
            Self::NoSuchColumn { letter } => said.text("column", letter.as_str()),
            Self::Io { place, .. } => said.text("file", file_name(place)),
            Self::ReadOnly
            | Self::NameUnreadable
            | Self::DiskFull
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::OtherDossier
            | Self::NoSuchDataset
            | Self::NoSuchBlock { .. }
            | Self::BlockUnreadable { .. }
            | Self::UnreadableRow(_)
            | Self::CopyDiffers { .. }
            | Self::WorkingCopy(_) => said,
        }
    }

    /// What the user can do about it.
    pub fn remedy(&self) -> Message {
        Message::new(&format!("archive-{}-remedy", self.name()))
    }

    /// Name of the case, as it stands in the keys of the catalogue.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ElsewhereOpen { .. } => "elsewhere-open",
            Self::ReadOnly => "read-only",
            Self::FileMissing { .. } => "file-missing",
            Self::AlreadyThere { .. } => "already-there",
            Self::FolderMissing { .. } => "folder-missing",
            Self::FolderReadOnly { .. } => "folder-read-only",
            Self::NameUnreadable => "name-unreadable",
            Self::Held { .. } => "held",
            Self::DiskFull => "disk-full",
            Self::NotADossier { .. } => "not-a-dossier",
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
            Self::Altered { .. } => "altered",
            Self::TooLarge { .. } => "too-large",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::NoSuchStep { .. } => "no-such-step",
            Self::OtherDossier => "other-dossier",
            Self::NoSuchDataset => "no-such-dataset",
            Self::NoSuchBlock { .. } => "no-such-block",
            Self::BlockUnreadable { .. } => "block-unreadable",
            Self::NoSuchColumn { .. } => "no-such-column",
            Self::UnreadableRow(_) => "row-unreadable",
            Self::CopyDiffers { .. } => "copy-differs",
            Self::Io { .. } => "io",
            Self::WorkingCopy(_) => "working-copy",
        }
    }

    /// A failure of the system at a place, told apart as far as the user can act on it.
    pub(crate) fn io(place: &Path, cause: io::Error) -> Self {
        let path = place.to_path_buf();
        let kind = cause.kind();
        if platform::is_held(&cause) {
            Self::Held { path }
        } else if kind == io::ErrorKind::NotFound {
            Self::FileMissing { path }
        } else if matches!(kind, io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) {
            Self::DiskFull
        } else {
            Self::Io { place: path, cause }
        }
    }

    /// A failure to write something new in a folder.
    pub(crate) fn in_folder(folder: &Path, cause: io::Error) -> Self {
        let kind = cause.kind();
        if matches!(kind, io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) {
            Self::FolderMissing { folder: folder.to_path_buf() }
        } else if matches!(kind, io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) {
            Self::FolderReadOnly { folder: folder.to_path_buf() }
        } else {
            Self::io(folder, cause)
        }
    }

    /// A failure of SQLite on the file at a place.
    pub(crate) fn sqlite(place: &Path, cause: rusqlite::Error) -> Self {
        match cause.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { path: place.to_path_buf() },
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::WorkingCopy(cause),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(cause: rusqlite::Error) -> Self {
        match cause.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::WorkingCopy(cause),
        }
    }
}

impl From<serde_json::Error> for Fault {
    fn from(cause: serde_json::Error) -> Self {
        Self::WorkingCopy(rusqlite::Error::ToSqlConversionFailure(Box::new(cause)))
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn day_of(holder: &Holder) -> String {
    holder.since.day().map(dossier::dutch::day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::Moment;

    fn every_fault() -> Vec<Fault> {
        let path = || PathBuf::from("Jeugd.raadslag");
        let holder = Holder { who: "Adviseur".to_owned(), program: "raadslag".to_owned(), since: Moment::new("") };
        let cause = || serde_json::from_str::<String>("").unwrap_err();
        vec![
            Fault::ElsewhereOpen { holder },
            Fault::ReadOnly,
            Fault::FileMissing { path: path() },
            Fault::AlreadyThere { path: path() },
            Fault::FolderMissing { folder: path() },
            Fault::FolderReadOnly { folder: path() },
            Fault::NameUnreadable,
            Fault::Held { path: path() },
            Fault::DiskFull,
            Fault::NotADossier { path: path() },
            Fault::Newer { path: path(), version: 2 },
            Fault::Damaged { path: path() },
            Fault::Altered { path: path(), what: Altered::Row },
            Fault::TooLarge { path: path() },
            Fault::NothingToUndo,
            Fault::NothingToRedo,
            Fault::NoSuchStep { seq: 3 },
            Fault::OtherDossier,
            Fault::NoSuchDataset,
            Fault::NoSuchBlock { hash: String::new() },
            Fault::BlockUnreadable { why: String::new() },
            Fault::NoSuchColumn { letter: "B".to_owned() },
            Fault::UnreadableRow(UnreadableRow { kind: "goal", id: String::new(), cause: cause() }),
            Fault::CopyDiffers { why: String::new() },
            Fault::Io { place: path(), cause: io::Error::other("x") },
            Fault::WorkingCopy(rusqlite::Error::InvalidQuery),
        ]
    }

    // Every key stands in both languages, with exactly the gaps that the message fills.
    #[test]
    fn every_fault_has_its_sentences_in_both_languages() {
        let (nl, en) = (
            include_str!("../../../../ui/locales/nl/archive.ftl"),
            include_str!("../../../../ui/locales/en/archive.ftl"),
        );
        for fault in every_fault() {
            for message in [fault.message(), fault.remedy()] {
                for words in [nl, en] {
                    let start = format!("{} = ", message.key);
                    let line = words.lines().find(|line| line.starts_with(&start));
                    let line = line.unwrap_or_else(|| panic!("{} is missing", message.key));
                    assert_eq!(line.matches("{ $").count(), message.args.len(), "{line}");
                    assert!(message.args.keys().all(|name| line.contains(&format!("{{ ${name} }}"))), "{line}");
                }
            }
        }
    }
}
