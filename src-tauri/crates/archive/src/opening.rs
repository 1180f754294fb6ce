//! Opening and making dossiers: what stands at a path, which working copy belongs to it, and which of the two goes on.

use std::path::{Path, PathBuf};

use dossier::Dossier;
use dossier::change::{self, Records};

use crate::act::{Act, Holder, StepKind};
use crate::event::{self, Event};
use crate::fault::Fault;
use crate::folder::{self, AppFolder, Place};
use crate::lock::Lock;
use crate::open_dossier::{Archive, Tenure};
use crate::received::Received;
use crate::settle::Both;
use crate::standing::{Mark, Standing};
use crate::{connect, files, platform, rows};

/// What opening came to.
#[derive(Debug)]
pub enum Opening {
    /// The dossier is open.
    Ready(Box<Archive>, Arrival),
    /// File and working copy both went on since the last publishing: the user must choose.
    Both(Box<Both>),
}

/// Where the dossier that is open came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The working copy, with acts that may not be in the file yet.
    Continued,
    /// The file, which something else had changed; the working copy had nothing of its own.
    ReadAnew,
    /// The file, which this computer had never seen.
    Received,
    /// The working copy; the file is gone, and publishing makes it again.
    FileGone,
    /// The file; the working copy was damaged and is set aside.
    CopyDamaged,
}

impl Archive {
    /// Makes a new dossier with its file. The first step of its history is this act.
    pub fn create(
        folder: &AppFolder,
        path: &Path,
        dossier: &Dossier,
        act: &Act,
        holder: &Holder,
    ) -> Result<Self, Fault> {
        let path = folder::resolve(path)?;
        if path.exists() {
            return Err(Fault::AlreadyThere { path });
        }
        let place = folder.place(&path, dossier.id)?;
        let lock = Lock::take(&place.folder, holder)?;
        let standing = Standing::new(dossier.id, &path);
        let made = write_first(&standing.working_copy(&place.folder), dossier, act)
            .and_then(|()| standing.save(&place.folder))
            .and_then(|()| {
                let tenure = Box::new(Tenure { place: place.clone(), standing, _lock: lock });
                let mut archive = Self::attach(folder, tenure).map_err(|(fault, _)| fault)?;
                archive.publish(&act.at)?;
                Ok(archive)
            });
        if made.is_err() {
            // A dossier whose file could not be made was never there.
            let _ = std::fs::remove_dir_all(&place.folder);
        }
        made
    }

    /// Opens the dossier at a path for writing.
    pub fn open(folder: &AppFolder, path: &Path, holder: &Holder) -> Result<Opening, Fault> {
        let path = folder::resolve_or_absolute(path)?;
        let opening = match see(folder, &path)? {
            Seen::Nothing => open_without_file(folder, &path, holder),
            Seen::Known(place) => open_known(folder, &path, place, holder),
            Seen::Other(received) => open_received(folder, &path, *received, holder),
        }?;
        if let Opening::Ready(archive, _) = &opening {
            folder.remember(archive, &holder.since);
        }
        Ok(opening)
    }

    /// Opens the dossier at a path for reading: the working copy when someone has it open or the file is its own, else
    /// a private copy of the file.
    pub fn look(folder: &AppFolder, path: &Path) -> Result<Self, Fault> {
        let path = folder::resolve_or_absolute(path)?;
        let from_copy = |place: &Place, standing: &Standing| {
            Self::attach_to_read(folder, &standing.working_copy(&place.folder), &path, None)
        };
        match see(folder, &path)? {
            Seen::Nothing => Err(Fault::FileMissing { path }),
            Seen::Known(place) => from_copy(&place, &standing_of(&place, &path)?),
            Seen::Other(received) => {
                let place = folder.places(&path).into_iter().find(|place| is_of(place, &received));
                match place {
                    Some(place) if Lock::is_taken(&place.folder) => from_copy(&place, &standing_of(&place, &path)?),
                    _ => {
                        let database = received.database();
                        Self::attach_to_read(folder, &database, &path, Some(received.into_scratch()))
                    }
                }
            }
        }
    }

    /// Opens an earlier state in the place of a file that cannot be opened. The file is set aside under a visible
    /// name; the earlier state takes its place with the next publishing.
    pub fn recover(
        folder: &AppFolder,
        path: &Path,
        generation: &crate::Generation,
        holder: &Holder,
    ) -> Result<Self, Fault> {
        let path = folder::resolve_or_absolute(path)?;
        let received = Received::read(folder, &generation.path)?;
        let place = folder.place(&path, received.id)?;
        let lock = Lock::take(&place.folder, holder)?;
        if path.exists() {
            let aside = files::visible_name(&path, &holder.since);
            platform::rename_over(&path, &aside).map_err(|cause| Fault::io(&path, cause))?;
        }
        let mut standing = place.standing().unwrap_or_else(|| Standing::new(received.id, &path));
        (standing.published, standing.pending) = (None, None);
        let archive = install(folder, Box::new(Tenure { place, standing, _lock: lock }), &received, None)?;
        folder.remember(&archive, &holder.since);
        Ok(archive)
    }
}

/// Makes what was received the working copy: the old one stays whole until the new one is durable and recorded.
pub(crate) fn install(
    folder: &AppFolder,
    mut tenure: Box<Tenure>,
    received: &Received,
    mark: Option<Mark>,
) -> Result<Archive, Fault> {
    let home = tenure.place.folder.clone();
    tenure.standing.number += 1;
    let target = tenure.standing.working_copy(&home);
    let failed = |cause| Fault::io(&target, cause);
    let _ = std::fs::remove_file(&target);
    platform::sync_file(&received.database()).map_err(failed)?;
    platform::rename_over(&received.database(), &target).map_err(failed)?;
    platform::sync_folder(&home).map_err(failed)?;
    if let Some(mark) = mark {
        tenure.standing.settle(mark);
    }
    tenure.standing.save(&home)?;
    Archive::attach(folder, tenure).map_err(|(fault, _)| fault)
}

enum Seen {
    Nothing,
    Known(Place),
    Other(Box<Received>),
}

// The file at a path: one that a working copy of ours published or read, or one to be read with care.
fn see(folder: &AppFolder, path: &Path) -> Result<Seen, Fault> {
    let hash = match files::hash_file(path) {
        Err(Fault::FileMissing { .. }) => return Ok(Seen::Nothing),
        other => other?,
    };
    let knows = |place: &Place| place.standing().is_some_and(|standing| standing.mark_of(&hash).is_some());
    match folder.places(path).into_iter().find(knows) {
        Some(place) => Ok(Seen::Known(place)),
        None => Ok(Seen::Other(Box::new(Received::read(folder, path)?))),
    }
}

fn open_without_file(folder: &AppFolder, path: &Path, holder: &Holder) -> Result<Opening, Fault> {
    let marked_at = |place: &Place| place.standing()?.published.map(|mark| mark.at);
    let places = folder.places(path).into_iter().filter(|place| place.standing().is_some());
    let latest = places.max_by_key(marked_at).ok_or_else(|| Fault::FileMissing { path: path.to_path_buf() })?;
    let archive = Archive::attach(folder, take(latest, path, holder)?).map_err(|(fault, _)| fault)?;
    Ok(Opening::Ready(Box::new(archive), Arrival::FileGone))
}

fn open_known(folder: &AppFolder, path: &Path, place: Place, holder: &Holder) -> Result<Opening, Fault> {
    let mut tenure = take(place, path, holder)?;
    if let Some(pending) = tenure.standing.pending.take() {
        if files::hash_file(path)? == pending.file {
            tenure.standing.settle(pending);
        }
        tenure.standing.save(&tenure.place.folder)?;
    }
    match Archive::attach(folder, tenure) {
        Ok(mut archive) => {
            archive.drop_loose_blocks()?;
            Ok(Opening::Ready(Box::new(archive), Arrival::Continued))
        }
        Err((_, tenure)) => {
            let received = Received::read(folder, path)?;
            let archive = set_aside_and_install(folder, tenure, &received, holder)?;
            Ok(Opening::Ready(Box::new(archive), Arrival::CopyDamaged))
        }
    }
}

fn open_received(folder: &AppFolder, path: &Path, received: Received, holder: &Holder) -> Result<Opening, Fault> {
    let place = folder.place(path, received.id)?;
    let mark = received.mark(&holder.since);
    let Some(standing) = place.standing() else {
        let lock = Lock::take(&place.folder, holder)?;
        let tenure = Box::new(Tenure { place, standing: Standing::new(received.id, path), _lock: lock });
        let archive = install(folder, tenure, &received, Some(mark))?;
        return Ok(Opening::Ready(Box::new(archive), Arrival::Received));
    };
    drop(standing);
    let tenure = take(place, path, holder)?;
    let base = tenure.standing.published.as_ref().map(|mark| mark.content.clone());
    let mut mine = match Archive::attach(folder, tenure) {
        Ok(mine) => mine,
        Err((_, tenure)) => {
            let archive = set_aside_and_install(folder, tenure, &received, holder)?;
            return Ok(Opening::Ready(Box::new(archive), Arrival::CopyDamaged));
        }
    };
    let own = mine.content_hash();
    if received.content == own || base.as_ref() == Some(&received.content) {
        mine.settle_published(mark)?;
        return Ok(Opening::Ready(Box::new(mine), Arrival::Continued));
    }
    if base.as_ref() == Some(&own) {
        let archive = install(folder, mine.into_tenure()?, &received, Some(mark))?;
        return Ok(Opening::Ready(Box::new(archive), Arrival::ReadAnew));
    }
    Ok(Opening::Both(Box::new(Both::new(mine, received))))
}

fn set_aside_and_install(
    folder: &AppFolder,
    tenure: Box<Tenure>,
    received: &Received,
    holder: &Holder,
) -> Result<Archive, Fault> {
    for ending in ["", "-wal"] {
        let damaged = beside(&tenure.standing.working_copy(&tenure.place.folder), ending);
        let aside = tenure.place.folder.join(format!("damaged-{}.db{ending}", tenure.standing.number));
        match std::fs::rename(&damaged, &aside) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(Fault::io(&damaged, cause)),
            _ => {}
        }
    }
    let mark = received.mark(&holder.since);
    install(folder, tenure, received, Some(mark))
}

// The lock first, then what stands there: the last holder may have written until it let go.
fn take(place: Place, path: &Path, holder: &Holder) -> Result<Box<Tenure>, Fault> {
    let lock = Lock::take(&place.folder, holder)?;
    let standing = standing_of(&place, path)?;
    Ok(Box::new(Tenure { place, standing, _lock: lock }))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn standing_of(place: &Place, path: &Path) -> Result<Standing, Fault> {
    place.standing().ok_or_else(|| Fault::FileMissing { path: path.to_path_buf() })
}

fn is_of(place: &Place, received: &Received) -> bool {
    place.standing().is_some_and(|standing| standing.id == received.id)
}

fn write_first(path: &Path, dossier: &Dossier, act: &Act) -> Result<(), Fault> {
    let _ = std::fs::remove_file(path);
    let mut conn = connect::create(path)?;
    let records = dossier.records();
    let changes = change::difference(&Records::new(), &records);
    let first = Event::new((0, &event::genesis(dossier.id)), StepKind::Begun, act, &changes)?;
    let tx = conn.transaction()?;
    rows::write_identity(&tx, dossier.id, &act.at)?;
    rows::write(&tx, &changes, &records)?;
    event::write(&tx, &first)?;
    tx.commit()?;
    Ok(())
}
