//! The advisory lock of a working copy. It covers this computer only; the name of the holder is for people.

use std::fs::{File, TryLockError};
use std::path::Path;

use dossier::Moment;

use crate::act::Holder;
use crate::fault::Fault;
use crate::files;

/// The right to write in a working copy, until dropped. The system frees it when the program dies.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock and writes the holder's name beside it.
    pub(crate) fn take(folder: &Path, holder: &Holder) -> Result<Self, Fault> {
        let lock = Self::try_take(folder)?;
        files::write_json(&folder.join("holder.json"), holder)?;
        Ok(lock)
    }

    /// Takes the lock for a moment, without a name.
    pub(crate) fn try_take(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|cause| Fault::io(&path, cause))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Fault::ElsewhereOpen { holder: holder_of(folder) }),
            Err(TryLockError::Error(cause)) => Err(Fault::io(&path, cause)),
        }
    }

    /// Whether someone holds the lock now.
    pub(crate) fn is_taken(folder: &Path) -> bool {
        matches!(Self::try_take(folder), Err(Fault::ElsewhereOpen { .. }))
    }
}

fn holder_of(folder: &Path) -> Holder {
    // On Windows a locked file cannot be read, so that the name stands in a file of its own.
    files::read_json(&folder.join("holder.json")).unwrap_or_else(|| Holder {
        who: String::new(),
        program: String::new(),
        since: Moment::new(""),
    })
}
