//! An open dossier: its rows in memory, its working copy on disk, and the right to write in it or not.
//!
//! Knows what it means to have a dossier open. How acts are written, undone and published stands in modules of their
//! own.

use std::path::{Path, PathBuf};

use dossier::change::Records;
use dossier::{Change, Dossier, DossierId, Moment};
use rusqlite::Connection;

use crate::act::{Act, Step, StepKind};
use crate::event::{self, Event};
use crate::fault::{Altered, Fault};
use crate::folder::{AppFolder, Place, Scratch};
use crate::lock::Lock;
use crate::standing::Standing;
use crate::trail::Trail;
use crate::{connect, content, rows};

/// An open dossier.
#[derive(Debug)]
pub struct Archive {
    // Before the access: a connection must be closed before its folder or lock goes.
    pub(crate) conn: Connection,
    pub(crate) id: DossierId,
    pub(crate) created: Moment,
    pub(crate) records: Records,
    pub(crate) trail: Trail,
    pub(crate) head: Event,
    pub(crate) access: Access,
    pub(crate) folder: AppFolder,
    #[cfg(test)]
    pub(crate) fails_at: Option<crate::publish::Stage>,
}

/// What may be done with an open dossier.
#[derive(Debug)]
pub(crate) enum Access {
    /// Writing: the working copy is ours.
    Writing(Box<Tenure>),
    /// Reading only: the working copy of someone else, or a private copy.
    Reading { path: PathBuf, seen: i64, _copy: Option<Scratch> },
}

/// A working copy that is ours until the lock goes.
#[derive(Debug)]
pub(crate) struct Tenure {
    pub(crate) place: Place,
    pub(crate) standing: Standing,
    pub(crate) _lock: Lock,
}

impl Archive {
    /// Identity of the dossier.
    pub fn id(&self) -> DossierId {
        self.id
    }

    /// When the dossier was made.
    pub fn created(&self) -> &Moment {
        &self.created
    }

    /// The user's file.
    pub fn path(&self) -> &Path {
        match &self.access {
            Access::Writing(tenure) => &tenure.standing.path,
            Access::Reading { path, .. } => path,
        }
    }

    /// Whether acts can be written.
    pub fn is_writable(&self) -> bool {
        matches!(self.access, Access::Writing(_))
    }

    /// The dossier as it is now.
    pub fn dossier(&self) -> Result<Dossier, Fault> {
        Ok(Dossier::from_records(self.id, &self.records)?)
    }

    /// SHA-256 over everything that is written down now, whatever the history.
    pub fn content_hash(&self) -> String {
        content::hash(self.id, &self.created, &self.records)
    }

    /// Whether the user's file holds every act.
    pub fn is_published(&self) -> bool {
        match &self.access {
            Access::Writing(tenure) => {
                tenure.standing.published.as_ref().is_some_and(|mark| mark.head == self.head.hash)
            }
            Access::Reading { .. } => true,
        }
    }

    /// All steps of the history, oldest first.
    pub fn history(&self) -> Result<Vec<Step>, Fault> {
        let mut statement = self.conn.prepare("SELECT seq, kind, target, op, args, who, at FROM event ORDER BY seq")?;
        let mut rows = statement.query([])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let seq = event::number(row, 0)?;
            steps.push(Step {
                seq,
                kind: event::kind_from_sql(row)?,
                op: row.get(3)?,
                args: serde_json::from_str(&row.get::<_, String>(4)?)?,
                who: row.get(5)?,
                at: Moment::new(row.get::<_, String>(6)?),
                undone: self.trail.is_undone(seq),
            });
        }
        Ok(steps)
    }

    /// What a step changed.
    pub fn changes_of(&self, seq: u64) -> Result<Vec<Change>, Fault> {
        event::find(&self.conn, seq)?.read_changes()
    }

    /// Hands every act over with its kind and what it changed, oldest first. An undo has the name of what it is about.
    pub fn each_act(&self, mut with: impl FnMut(StepKind, Act, Vec<Change>)) -> Result<(), Fault> {
        event::each(&self.conn, |event| {
            let (args, changes) = (event.read_args()?, event.read_changes()?);
            with(event.kind, Act { op: event.op, args, who: event.who, at: event.at }, changes);
            Ok(())
        })
    }

    /// Takes in what the one who may write did since; only a dossier that is open for reading has something to take
    /// in. True when anything changed.
    pub fn refresh(&mut self) -> Result<bool, Fault> {
        let Access::Reading { seen, .. } = &mut self.access else { return Ok(false) };
        let now = data_version(&self.conn)?;
        if now == *seen {
            return Ok(false);
        }
        *seen = now;
        let old = self.head.hash.clone();
        self.reload()?;
        Ok(old != self.head.hash)
    }

    /// Opens a working copy that is ours.
    pub(crate) fn attach(folder: &AppFolder, tenure: Box<Tenure>) -> Result<Self, (Fault, Box<Tenure>)> {
        let path = tenure.standing.working_copy(&tenure.place.folder);
        let opened = connect::open(&path).and_then(|conn| load(&conn, &path).map(|loaded| (conn, loaded)));
        match opened {
            Ok((conn, loaded)) => {
                tenure.place.sweep(&path);
                Ok(Self::with(conn, loaded, Access::Writing(tenure), folder))
            }
            Err(fault) => Err((fault, tenure)),
        }
    }

    /// Opens a database for reading, on behalf of the user's file.
    pub(crate) fn attach_to_read(
        folder: &AppFolder,
        database: &Path,
        path: &Path,
        copy: Option<Scratch>,
    ) -> Result<Self, Fault> {
        let conn = connect::open_to_read(database)?;
        let loaded = load(&conn, database)?;
        let access = Access::Reading { path: path.to_path_buf(), seen: data_version(&conn)?, _copy: copy };
        Ok(Self::with(conn, loaded, access, folder))
    }

    /// The working copy that is ours, or a refusal.
    pub(crate) fn tenure(&mut self) -> Result<&mut Tenure, Fault> {
        match &mut self.access {
            Access::Writing(tenure) => Ok(tenure),
            Access::Reading { .. } => Err(Fault::ReadOnly),
        }
    }

    /// Closes the working copy and hands its lock on.
    pub(crate) fn into_tenure(self) -> Result<Box<Tenure>, Fault> {
        let Self { conn, access, .. } = self;
        drop(conn);
        match access {
            Access::Writing(tenure) => Ok(tenure),
            Access::Reading { .. } => Err(Fault::ReadOnly),
        }
    }

    /// Reads rows and history from the file again.
    pub(crate) fn reload(&mut self) -> Result<(), Fault> {
        let path = self.path().to_path_buf();
        let loaded = load(&self.conn, &path)?;
        (self.records, self.trail, self.head) = (loaded.records, loaded.trail, loaded.head);
        Ok(())
    }

    fn with(conn: Connection, loaded: Loaded, access: Access, folder: &AppFolder) -> Self {
        Self {
            conn,
            id: loaded.id,
            created: loaded.created,
            records: loaded.records,
            trail: loaded.trail,
            head: loaded.head,
            access,
            folder: folder.clone(),
            #[cfg(test)]
            fails_at: None,
        }
    }
}

/// Kind of the last step, number and hash: what the next event follows.
pub(crate) fn last(head: &Event) -> (u64, &str) {
    (head.seq, &head.hash)
}

/// Whether an event may still be rewritten: an act, and the head.
pub(crate) fn is_act(head: &Event) -> bool {
    head.kind == StepKind::Done
}

struct Loaded {
    id: DossierId,
    created: Moment,
    records: Records,
    trail: Trail,
    head: Event,
}

fn load(conn: &Connection, path: &Path) -> Result<Loaded, Fault> {
    let located = |fault: Fault| if let Fault::WorkingCopy(cause) = fault { Fault::sqlite(path, cause) } else { fault };
    let read = || -> Result<Loaded, Fault> {
        // One transaction: rows and log of the same moment, also while another program writes.
        let tx = conn.unchecked_transaction()?;
        let (id, created) = rows::read_identity(&tx)?;
        let altered = || Fault::Altered { path: path.to_path_buf(), what: Altered::History };
        let trail = Trail::read(&tx)?.ok_or_else(altered)?;
        let head = event::head(&tx)?.ok_or_else(altered)?;
        Ok(Loaded { id, created, records: rows::read_all(&tx)?, trail, head })
    };
    read().map_err(located)
}

fn data_version(conn: &Connection) -> Result<i64, Fault> {
    Ok(conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}
