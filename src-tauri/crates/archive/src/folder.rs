//! The app's own folder: working copies, generations, locks, scratch space and the list of recent dossiers.
//!
//! Knows where things lie, not what is in them. Nothing of ours ever lies beside the user's file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use dossier::DossierId;

use crate::fault::Fault;
use crate::files;
use crate::lock::Lock;
use crate::platform;
use crate::standing::Standing;

/// The app's folder for data of this user on this computer; window and command line share one.
#[derive(Clone, Debug)]
pub struct AppFolder {
    root: PathBuf,
}

/// Folder of one working copy: one per dossier and path of the user's file.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The folder.
    pub(crate) folder: PathBuf,
}

/// Room for private copies; gone when dropped, wiped at the next start after a crash.
#[derive(Debug)]
pub(crate) struct Scratch {
    folder: tempfile::TempDir,
    _lock: File,
}

impl AppFolder {
    /// Takes a folder into use, made when it is not there, and wipes what a crash left in its scratch space.
    pub fn new(root: &Path) -> Result<Self, Fault> {
        let folder = Self { root: root.to_path_buf() };
        for part in [folder.copies(), folder.scratch_space()] {
            fs::create_dir_all(&part).map_err(|cause| Fault::in_folder(&part, cause))?;
        }
        platform::make_private(root).map_err(|cause| Fault::in_folder(root, cause))?;
        folder.wipe_scratch()?;
        Ok(folder)
    }

    /// Forgets a dossier on this computer: working copies, generations and the entry in the recent list. The user's
    /// file stays. Refused when the dossier is open.
    pub fn forget(&self, path: &Path) -> Result<(), Fault> {
        let path = resolve_or_absolute(path)?;
        let folder = self.folder_of_path(&path);
        let locks: Vec<Lock> =
            self.places(&path).iter().map(|place| Lock::try_take(&place.folder)).collect::<Result<_, _>>()?;
        // Windows does not remove a folder with an open file in it.
        drop(locks);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|cause| Fault::io(&folder, cause))?;
        }
        self.remove_recent(&path)
    }

    /// The place of a dossier that lies at a path.
    pub(crate) fn place(&self, path: &Path, id: DossierId) -> Result<Place, Fault> {
        let folder = self.folder_of_path(path).join(id.to_string());
        fs::create_dir_all(&folder).map_err(|cause| Fault::in_folder(&folder, cause))?;
        Ok(Place { folder })
    }

    /// All places of dossiers that ever lay at a path, in the order of their ids.
    pub(crate) fn places(&self, path: &Path) -> Vec<Place> {
        let entries = fs::read_dir(self.folder_of_path(path)).into_iter().flatten().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|folder| folder.is_dir()).collect();
        folders.sort();
        folders.into_iter().map(|folder| Place { folder }).collect()
    }

    /// A folder of its own for private copies.
    pub(crate) fn scratch(&self) -> Result<Scratch, Fault> {
        let space = self.scratch_space();
        let failed = |cause| Fault::in_folder(&space, cause);
        let guard = self.scratch_guard()?;
        let folder = tempfile::tempdir_in(&space).map_err(failed)?;
        let lock = File::create(lock_beside(folder.path())).map_err(failed)?;
        lock.lock().map_err(failed)?;
        drop(guard);
        Ok(Scratch { folder, _lock: lock })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    fn copies(&self) -> PathBuf {
        self.root.join("copies")
    }

    fn scratch_space(&self) -> PathBuf {
        self.root.join("scratch")
    }

    fn folder_of_path(&self, path: &Path) -> PathBuf {
        let hash = files::hash_of(path.as_os_str().as_encoded_bytes());
        self.copies().join(&hash[..32])
    }

    // Held while scratch folders come and go, so that none is wiped between being made and being locked.
    fn scratch_guard(&self) -> Result<File, Fault> {
        let path = self.scratch_space().join("guard");
        let guard = File::create(&path).map_err(|cause| Fault::io(&path, cause))?;
        guard.lock().map_err(|cause| Fault::io(&path, cause))?;
        Ok(guard)
    }

    fn wipe_scratch(&self) -> Result<(), Fault> {
        let _guard = self.scratch_guard()?;
        for entry in fs::read_dir(self.scratch_space()).into_iter().flatten().flatten() {
            let folder = entry.path();
            if !folder.is_dir() {
                continue;
            }
            let lock = lock_beside(&folder);
            let in_use = File::open(&lock).is_ok_and(|file| file.try_lock().is_err());
            if !in_use {
                fs::remove_dir_all(&folder).map_err(|cause| Fault::io(&folder, cause))?;
                let _ = fs::remove_file(&lock);
            }
        }
        Ok(())
    }
}

impl Place {
    /// The standing of the working copy here, when there is one.
    pub(crate) fn standing(&self) -> Option<Standing> {
        Standing::load(&self.folder)
    }

    /// Folder of the generations of the user's file.
    pub(crate) fn generations(&self) -> PathBuf {
        self.folder.join("generations")
    }

    /// Removes files of working copies that are no longer the current one; what is still open waits for the next time.
    pub(crate) fn sweep(&self, current: &Path) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let of_current = path.to_string_lossy().starts_with(&*current.to_string_lossy());
            if name.starts_with("work-") && !of_current {
                let _ = fs::remove_file(path);
            }
        }
    }
}

impl Scratch {
    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(lock_beside(self.folder.path()));
    }
}

/// The one name of a path: absolute, links resolved, as text.
pub(crate) fn resolve(path: &Path) -> Result<PathBuf, Fault> {
    let absolute = std::path::absolute(path).map_err(|cause| Fault::io(path, cause))?;
    let resolved = fs::canonicalize(&absolute).or_else(|_| {
        let folder = files::folder_of(&absolute);
        let folder = fs::canonicalize(folder).map_err(|cause| Fault::in_folder(folder, cause))?;
        Ok::<_, Fault>(folder.join(absolute.file_name().unwrap_or_default()))
    })?;
    let plain = platform::plain(resolved);
    if plain.to_str().is_none() { Err(Fault::NameUnreadable) } else { Ok(plain) }
}

/// The same for a path whose folder may be gone, as that of a stick that was pulled out.
pub(crate) fn resolve_or_absolute(path: &Path) -> Result<PathBuf, Fault> {
    match resolve(path) {
        Err(Fault::FolderMissing { .. }) => std::path::absolute(path).map_err(|cause| Fault::io(path, cause)),
        resolved => resolved,
    }
}

fn lock_beside(folder: &Path) -> PathBuf {
    folder.with_extension("lock")
}
