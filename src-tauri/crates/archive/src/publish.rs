//! Publishing: a whole, checked copy takes the place of the user's file in one step, or the file stays as it was.
//!
//! Never writes in an existing file. Knows nothing of when to publish; the desk does.

use std::path::{Path, PathBuf};
use std::time::Duration;

use dossier::Moment;
use tempfile::TempPath;

use crate::fault::Fault;
use crate::open_dossier::Archive;
use crate::received::Received;
use crate::standing::{Mark, Predecessor, SavedBeside};
use crate::{blocks, connect, content, event, files, folder, generation, platform, rows};

/// What publishing came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// The user's file held every act already.
    Already,
    /// The user's file holds every act now.
    Done {
        /// What became of the file that was there.
        previous: Previous,
    },
    /// The user's file was left alone; everything is saved in a file beside it.
    Beside {
        /// The file beside it.
        path: PathBuf,
        /// Why.
        why: Beside,
    },
}

/// What became of the file that was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Previous {
    /// There was none.
    Absent,
    /// Kept as a generation.
    Kept,
    /// Not kept: one of the last minutes is there already, or it holds what was to be forgotten.
    Passed,
    /// Could not be kept; the new file is in place all the same.
    Lost,
}

/// Why a file was saved beside the user's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Something else changed the user's file since the last publishing. Opening it again asks what to keep.
    Changed,
    /// Another program holds the user's file. The next publishing tries again.
    Held,
}

/// Steps of publishing, for tests that make each of them fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Copied,
    Synced,
    Checked,
    Kept,
    Announced,
    Renamed,
    FolderSynced,
}

impl Archive {
    /// Puts every act into the user's file. After a fault the file is what it was, byte for byte, or wholly new.
    pub fn publish(&mut self, at: &Moment) -> Result<Published, Fault> {
        let path = self.tenure()?.standing.path.clone();
        if self.is_published() && path.exists() {
            return Ok(Published::Already);
        }
        if let Some(beside) = self.still_beside()? {
            return Ok(beside);
        }
        let (copy, mark) = self.write_copy(&path, at)?;
        self.stage(Stage::Checked)?;
        match self.look_at_target()? {
            Target::Absent | Target::Ours => {}
            Target::Changed => return self.save_beside(copy, mark, Beside::Changed),
            Target::Held => return self.save_beside(copy, mark, Beside::Held),
        }
        let previous = self.keep_previous(&path, at)?;
        self.stage(Stage::Kept)?;
        self.announce(mark.clone())?;
        self.stage(Stage::Announced)?;
        match replace(copy, &path) {
            Err((copy, Fault::Held { .. })) => return self.save_beside(copy, mark, Beside::Held),
            Err((_, fault)) => return Err(fault),
            Ok(()) => self.stage(Stage::Renamed)?,
        }
        sync_folder_of(&path)?;
        self.stage(Stage::FolderSynced)?;
        self.set_predecessor(Predecessor::ByAge)?;
        self.settle_published(mark)?;
        self.folder.remember(self, at);
        Ok(Published::Done { previous })
    }

    /// Writes a whole, checked copy of the dossier elsewhere; what stood there is replaced.
    pub fn save_copy(&self, to: &Path) -> Result<(), Fault> {
        let to = folder::resolve(to)?;
        if to == self.path() {
            return Err(Fault::AlreadyThere { path: to });
        }
        let (copy, _) = self.write_copy(&to, &self.created)?;
        replace(copy, &to).map_err(|(_, fault)| fault)?;
        sync_folder_of(&to)
    }

    /// Records that the user's file is this now.
    pub(crate) fn settle_published(&mut self, mark: Mark) -> Result<(), Fault> {
        let tenure = self.tenure()?;
        tenure.standing.settle(mark);
        tenure.standing.save(&tenure.place.folder)
    }

    /// A checked copy of the dossier in a temporary file beside the target, and what is in it.
    pub(crate) fn write_copy(&self, target: &Path, at: &Moment) -> Result<(TempPath, Mark), Fault> {
        let folder = files::folder_of(target);
        let copy = platform::file_beside(target, folder).map_err(|cause| Fault::in_folder(folder, cause))?;
        let name = copy.to_str().ok_or(Fault::NameUnreadable)?;
        self.conn.execute("VACUUM INTO ?1", [name]).map_err(|cause| Fault::sqlite(&copy, cause))?;
        self.stage(Stage::Copied)?;
        platform::sync_file(&copy).map_err(|cause| Fault::io(&copy, cause))?;
        self.stage(Stage::Synced)?;
        let content = self.content_hash();
        self.compare(&copy, &content)?;
        let file = files::hash_file(&copy)?;
        Ok((copy, Mark { content, file, head: self.head.hash.clone(), at: at.clone() }))
    }

    // The copy is read anew from disk: what was written is believed only when it is read back.
    fn compare(&self, copy: &Path, content: &str) -> Result<(), Fault> {
        let differs = |why: &str| Fault::CopyDiffers { why: why.to_owned() };
        let conn = connect::open_to_read(copy)?;
        let sound = connect::is_sound(&conn).map_err(|cause| Fault::sqlite(copy, cause))?;
        let (id, created) = rows::read_identity(&conn)?;
        let head = event::head(&conn)?.map(|head| head.hash);
        if !sound {
            Err(differs("pages"))
        } else if content::hash(id, &created, &rows::read_all(&conn)?) != content {
            Err(differs("content"))
        } else if head.as_ref() != Some(&self.head.hash) {
            Err(differs("history"))
        } else if blocks::all(&conn)? != blocks::all(&self.conn)? {
            Err(differs("blocks"))
        } else {
            Ok(())
        }
    }

    fn look_at_target(&mut self) -> Result<Target, Fault> {
        let folder = self.folder.clone();
        let standing = &self.tenure()?.standing;
        let hash = match files::hash_file(&standing.path) {
            Err(Fault::FileMissing { .. }) => return Ok(Target::Absent),
            Err(Fault::Held { .. }) => return Ok(Target::Held),
            other => other?,
        };
        if standing.mark_of(&hash).is_some() {
            return Ok(Target::Ours);
        }
        // Other bytes may still be the same dossier: sync programs rewrite files.
        let content = Received::read(&folder, &standing.path).ok().map(|received| received.content);
        let same = standing.published.iter().any(|mark| Some(&mark.content) == content.as_ref());
        Ok(if same { Target::Ours } else { Target::Changed })
    }

    // While the user has not chosen yet, no second file is saved beside the first for the same state.
    fn still_beside(&mut self) -> Result<Option<Published>, Fault> {
        let head = self.head.hash.clone();
        let beside = self.tenure()?.standing.beside.clone();
        let Some(SavedBeside { path, mark }) = beside.filter(|beside| beside.mark.head == head) else {
            return Ok(None);
        };
        let there = path.exists() && mark.head == head;
        Ok(match self.look_at_target()? {
            Target::Changed if there => Some(Published::Beside { path, why: Beside::Changed }),
            Target::Held if there => Some(Published::Beside { path, why: Beside::Held }),
            Target::Changed | Target::Held | Target::Absent | Target::Ours => None,
        })
    }

    fn save_beside(&mut self, copy: TempPath, mark: Mark, why: Beside) -> Result<Published, Fault> {
        let tenure = self.tenure()?;
        let ours = |beside: &&SavedBeside| files::hash_file(&beside.path).is_ok_and(|hash| hash == beside.mark.file);
        let path = match tenure.standing.beside.as_ref().filter(ours) {
            Some(beside) => beside.path.clone(),
            None => files::visible_name(&tenure.standing.path, &mark.at),
        };
        replace(copy, &path).map_err(|(_, fault)| fault)?;
        sync_folder_of(&path)?;
        tenure.standing.pending = None;
        tenure.standing.beside = Some(SavedBeside { path: path.clone(), mark });
        tenure.standing.save(&tenure.place.folder)?;
        Ok(Published::Beside { path, why })
    }

    fn keep_previous(&mut self, path: &Path, at: &Moment) -> Result<Previous, Fault> {
        let tenure = self.tenure()?;
        if !path.exists() {
            return Ok(Previous::Absent);
        }
        let due = match tenure.standing.predecessor {
            Predecessor::Keep => true,
            Predecessor::ByAge => generation::is_due(&tenure.place, at),
            Predecessor::Drop => false,
        };
        Ok(match due.then(|| generation::keep(&tenure.place, path, at)) {
            None => Previous::Passed,
            Some(Ok(())) => Previous::Kept,
            // Work that is nowhere else is not replaced before it is kept; anything else must not stop saving.
            Some(Err(fault)) if tenure.standing.predecessor == Predecessor::Keep => return Err(fault),
            Some(Err(_)) => Previous::Lost,
        })
    }

    // If this program dies between the rename and its record, the file is still known as ours.
    fn announce(&mut self, mark: Mark) -> Result<(), Fault> {
        let tenure = self.tenure()?;
        tenure.standing.pending = Some(mark);
        tenure.standing.save(&tenure.place.folder)
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "only tests make a stage fail")]
    fn stage(&self, _stage: Stage) -> Result<(), Fault> {
        Ok(())
    }

    #[cfg(test)]
    fn stage(&self, stage: Stage) -> Result<(), Fault> {
        match self.fails_at {
            Some(fails) if fails == stage => Err(Fault::DiskFull),
            _ => Ok(()),
        }
    }
}

enum Target {
    Absent,
    Ours,
    Changed,
    Held,
}

/// Puts a temporary file in the place of another. Virus scanners and sync programs hold files for a moment, so that it
/// is tried for a second; on failure the temporary file is handed back.
pub(crate) fn replace(copy: TempPath, target: &Path) -> Result<(), (TempPath, Fault)> {
    let mut tries = 10;
    loop {
        match platform::rename_over(&copy, target) {
            Ok(()) => {
                // Nothing is left under the temporary name; dropping the handle would only look for it.
                drop(copy);
                return Ok(());
            }
            Err(cause) if platform::is_held(&cause) && tries > 0 => {
                tries -= 1;
                std::thread::sleep(Duration::from_millis(100));
            }
            Err(cause) => return Err((copy, Fault::in_folder(target, cause))),
        }
    }
}

/// Makes the rename of a file durable.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = files::folder_of(path);
    platform::sync_folder(folder).map_err(|cause| Fault::io(folder, cause))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AppFolder;
    use crate::proof::world;

    #[test]
    fn whatever_fails_the_file_is_the_old_one_or_the_new_one_and_nothing_is_lost() {
        use Stage::{Announced, Checked, Copied, FolderSynced, Kept, Renamed, Synced};
        for stage in [Copied, Synced, Checked, Kept, Announced, Renamed, FolderSynced] {
            let home = tempfile::tempdir().unwrap();
            let folder = AppFolder::new(&home.path().join("app")).unwrap();
            let path = home.path().join("Jeugd.raadslag");
            let mut archive = world::create(&folder, &path, &world::dossier(1, "Jeugd"));
            let old = std::fs::read(&path).unwrap();
            let mut next = archive.dossier().unwrap();
            next.start.name = "Verder".to_owned();
            archive.transact(&world::act("name_set", 10), &next).unwrap();
            archive.fails_at = Some(stage);
            assert!(archive.publish(&world::at(11)).is_err());
            let is_new = matches!(stage, Renamed | FolderSynced);
            assert_eq!(std::fs::read(&path).unwrap() == old, !is_new, "{stage:?}");
            // As after a crash at that very place: the program is gone, the next one opens.
            drop(archive);
            let (mut archive, _) = world::open(&folder, &path, 20);
            assert_eq!(archive.dossier().unwrap(), next, "{stage:?}");
            assert_eq!(archive.is_published(), is_new, "{stage:?}");
            archive.publish(&world::at(21)).unwrap();
            assert_ne!(std::fs::read(&path).unwrap(), old);
            let beside = std::fs::read_dir(home.path()).unwrap().count();
            assert_eq!(beside, 2, "{stage:?}: nothing but the app's folder and the file");
        }
    }
}
