//! A file that something else may have written: looked at with care, and copied row by row into a file of our own.
//!
//! Nothing in a received file is ever executed, and nothing of it is kept but values of the types that we expect.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use dossier::change::Records;
use dossier::{BlockHash, Dossier, DossierId, EntityRef, Moment};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Transaction};
use serde_json::Value;

use crate::event::{self, Event};
use crate::fault::{Altered, Fault};
use crate::folder::{AppFolder, Scratch};
use crate::standing::Mark;
use crate::trail::Trail;
use crate::{blocks, connect, content, files, rows, schema};

/// What was read from a file: a dossier file of our own making, in a scratch folder.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) id: DossierId,
    pub(crate) content: String,
    pub(crate) file_hash: String,
    pub(crate) head: Event,
    scratch: Scratch,
}

impl Received {
    /// Reads a file that may be hostile. The file itself is only copied; the copy is read.
    pub(crate) fn read(folder: &AppFolder, path: &Path) -> Result<Self, Fault> {
        check_header(path)?;
        let scratch = folder.scratch()?;
        let (copy, own) = (scratch.path().join("received"), scratch.path().join(OWN));
        let file_hash = files::copy_hashed(path, &copy)?;
        let read = read_copy(&copy, &own).map_err(|fault| about(fault, &copy, path));
        let _ = std::fs::remove_file(&copy);
        let (id, content, head) = read?;
        Ok(Self { id, content, file_hash, head, scratch })
    }

    /// Our own file with everything that was read.
    pub(crate) fn database(&self) -> PathBuf {
        self.scratch.path().join(OWN)
    }

    /// The file as it was seen.
    pub(crate) fn mark(&self, at: &Moment) -> Mark {
        Mark {
            content: self.content.clone(),
            file: self.file_hash.clone(),
            head: self.head.hash.clone(),
            at: at.clone(),
        }
    }

    /// Gives up the scratch folder to keep it for as long as the file in it is used.
    pub(crate) fn into_scratch(self) -> Scratch {
        self.scratch
    }
}

const OWN: &str = "own.db";
/// Largest dossier file, in bytes.
const LARGEST_FILE: u64 = 4 << 30;
/// Longest body of a row, in bytes.
const LONGEST_BODY: usize = 32 << 20;
/// Longest text of an event, in bytes.
const LONGEST_EVENT: usize = 256 << 20;
/// Longest short text: a name, a moment, an operation.
const LONGEST_NAME: usize = 4096;

// Our own look at the first hundred bytes, before SQLite sees any of it.
fn check_header(path: &Path) -> Result<(), Fault> {
    let failed = |cause| Fault::io(path, cause);
    let file = File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?.len();
    let mut header = Vec::new();
    file.take(100).read_to_end(&mut header).map_err(failed)?;
    let number = |at: usize| header.get(at..at + 4).and_then(|four| four.try_into().ok()).map(i32::from_be_bytes);
    let path = path.to_path_buf();
    if !header.starts_with(b"SQLite format 3\0") || number(68) != Some(schema::APPLICATION_ID) {
        return Err(Fault::NotADossier { path });
    }
    // 1 means that the file alone is whole; a file in another mode leans on files beside it.
    let whole = header.get(18..20) == Some(&[1, 1]);
    match number(60) {
        Some(version) if version > schema::VERSION => Err(Fault::Newer { path, version }),
        Some(version) if version < 1 => Err(Fault::NotADossier { path }),
        Some(_) if whole && size <= LARGEST_FILE => Ok(()),
        Some(_) if whole => Err(Fault::TooLarge { path }),
        _ => Err(Fault::Damaged { path }),
    }
}

fn read_copy(copy: &Path, own: &Path) -> Result<(DossierId, String, Event), Fault> {
    let source = connect::open_hardened(copy)?;
    let sound = connect::is_sound(&source).map_err(|cause| Fault::sqlite(copy, cause))?;
    if !sound {
        return Err(Fault::Damaged { path: copy.to_path_buf() });
    }
    let version = schema::version(&source)?;
    if schema::objects(&source)? != schema::expected(version)? {
        return Err(altered(copy, Altered::Schema));
    }
    let mut target = connect::create(own)?;
    // Scratch: durable only once it takes its place.
    target.pragma_update(None, "synchronous", "OFF")?;
    let tx = target.transaction()?;
    let (id, created) = copy_identity(&source, &tx)?;
    copy_blocks(&source, &tx, copy)?;
    let records = copy_rows(&source, &tx, copy, version)?;
    let head = copy_events(&source, &tx, copy)?;
    check_meaning(&tx, id, &records, copy)?;
    tx.commit()?;
    Ok((id, content::hash(id, &created, &records), head))
}

fn copy_identity(source: &Connection, tx: &Transaction<'_>) -> Result<(DossierId, Moment), Fault> {
    let only: u64 = source.query_row("SELECT count(*) FROM dossier", [], |row| event::number(row, 0))?;
    if only != 1 {
        return Err(rusqlite::Error::InvalidQuery.into());
    }
    let (id, created) = rows::read_identity(source)?;
    if created.as_str().len() > LONGEST_NAME {
        return Err(rusqlite::Error::InvalidQuery.into());
    }
    rows::write_identity(tx, id, &created)?;
    Ok((id, created))
}

fn copy_blocks(source: &Connection, tx: &Transaction<'_>, copy: &Path) -> Result<(), Fault> {
    let mut statement = source.prepare("SELECT hash, rows, bytes FROM block")?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let hash = BlockHash(text(row, 0, LONGEST_NAME)?);
        let said = event::number(row, 1)?;
        let ValueRef::Blob(bytes) = row.get_ref(2)? else { return Err(altered(copy, Altered::Block)) };
        let bytes = Bytes::copy_from_slice(bytes);
        if !blocks::is_sound(&hash, said, &bytes) {
            return Err(altered(copy, Altered::Block));
        }
        blocks::put(tx, &hash, said, (bytes.len(), std::iter::once(bytes.as_ref())))?;
    }
    Ok(())
}

fn copy_rows(source: &Connection, tx: &Transaction<'_>, copy: &Path, version: i32) -> Result<Records, Fault> {
    let mut records = Records::new();
    for kind in schema::kinds(version).iter().copied() {
        let mut statement = source.prepare(&format!("SELECT id, body FROM {}", kind.name()))?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let id = text(row, 0, LONGEST_NAME)?;
            let body: Value = serde_json::from_str(&text(row, 1, LONGEST_BODY)?)?;
            let written_as_ours = uuid::Uuid::parse_str(&id).is_ok_and(|uuid| uuid.to_string() == id);
            if !written_as_ours || !body.is_object() {
                return Err(altered(copy, Altered::Row));
            }
            let entity = EntityRef { kind, id };
            rows::put(tx, &entity, &body)?;
            records.insert(entity, body);
        }
    }
    Ok(records)
}

fn copy_events(source: &Connection, tx: &Transaction<'_>, copy: &Path) -> Result<Event, Fault> {
    let mut head = None;
    event::each(source, |event| {
        let texts = [(&event.args, LONGEST_EVENT), (&event.changes, LONGEST_EVENT)];
        let names = [(&event.op, LONGEST_NAME), (&event.who, LONGEST_NAME)];
        if texts.iter().chain(&names).any(|(text, longest)| text.len() > *longest) || event.hash != event.digest() {
            return Err(altered(copy, Altered::History));
        }
        event.read_args()?;
        event::write(tx, &event)?;
        head = Some(event);
        Ok(())
    })?;
    head.ok_or_else(|| altered(copy, Altered::History))
}

// Rows that read as a dossier, and a log that leads from nothing to exactly these rows.
fn check_meaning(tx: &Transaction<'_>, id: DossierId, records: &Records, copy: &Path) -> Result<(), Fault> {
    Dossier::from_records(id, records)?;
    let history = || altered(copy, Altered::History);
    Trail::read(tx)?.ok_or_else(history)?;
    let (led_to, broken) = event::replay(tx, id)?;
    if broken.is_some() || led_to != *records { Err(history()) } else { Ok(()) }
}

fn text(row: &Row<'_>, column: usize, longest: usize) -> Result<String, Fault> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    if text.len() > longest { Err(rusqlite::Error::InvalidQuery.into()) } else { Ok(text.to_owned()) }
}

fn altered(path: &Path, what: Altered) -> Fault {
    Fault::Altered { path: path.to_path_buf(), what }
}

// A fault about the private copy is said of the user's file; what does not fit in our tables was altered.
fn about(fault: Fault, copy: &Path, path: &Path) -> Fault {
    let path = path.to_path_buf();
    let fault = if let Fault::WorkingCopy(cause) = fault { Fault::sqlite(copy, cause) } else { fault };
    if let Fault::WorkingCopy(cause) = &fault
        && interrupted(cause)
    {
        return Fault::TooLarge { path };
    }
    if matches!(fault, Fault::WorkingCopy(_) | Fault::UnreadableRow(_)) {
        return Fault::Altered { path, what: Altered::Row };
    }
    if let Fault::Altered { what, .. } = fault {
        return Fault::Altered { path, what };
    }
    // Anything else is about this computer, not about the file.
    if matches!(fault, Fault::Damaged { .. }) { Fault::Damaged { path } } else { fault }
}

fn interrupted(cause: &rusqlite::Error) -> bool {
    cause.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted)
}
