//! The event log: one row per act, each holding the hash of the one before it. Proves order and later edits.
//!
//! Knows how an event is written and sealed, not what undo means.

use std::collections::BTreeMap;

use dossier::change::Records;
use dossier::message::Arg;
use dossier::{Change, DossierId, Moment};
use rusqlite::{Connection, OptionalExtension, Row, Transaction};
use sha2::{Digest, Sha256};

use crate::act::{Act, StepKind};
use crate::fault::Fault;
use crate::{files, rows};

/// One event, with its texts exactly as they are stored and hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) seq: u64,
    pub(crate) kind: StepKind,
    pub(crate) op: String,
    pub(crate) args: String,
    pub(crate) changes: String,
    pub(crate) who: String,
    pub(crate) at: Moment,
    pub(crate) prev_hash: String,
    pub(crate) hash: String,
}

impl Event {
    /// The event of an act, to come after the last one.
    pub(crate) fn new(last: (u64, &str), kind: StepKind, act: &Act, changes: &[Change]) -> Result<Self, Fault> {
        let event = Self {
            seq: last.0 + 1,
            kind,
            op: act.op.clone(),
            args: rows::canonical(&serde_json::to_value(&act.args)?),
            changes: rows::canonical(&serde_json::to_value(changes)?),
            who: act.who.clone(),
            at: act.at.clone(),
            prev_hash: last.1.to_owned(),
            hash: String::new(),
        };
        Ok(event.sealed())
    }

    /// The event with the hash that belongs to it.
    pub(crate) fn sealed(mut self) -> Self {
        self.hash = self.digest();
        self
    }

    /// What the hash of this event must be.
    pub(crate) fn digest(&self) -> String {
        let (kind, target) = kind_to_sql(self.kind);
        let target = target.map(|target| target.to_string()).unwrap_or_default();
        let seq = self.seq.to_string();
        let mut sum = Sha256::new();
        for text in
            [&self.prev_hash, &seq, kind, &target, &self.op, &self.args, &self.changes, &self.who, self.at.as_str()]
        {
            sum.update((text.len() as u64).to_le_bytes());
            sum.update(text.as_bytes());
        }
        files::hex(&sum.finalize())
    }

    /// The changes.
    pub(crate) fn read_changes(&self) -> Result<Vec<Change>, Fault> {
        Ok(serde_json::from_str(&self.changes)?)
    }

    /// The gaps of its sentence.
    pub(crate) fn read_args(&self) -> Result<BTreeMap<String, Arg>, Fault> {
        Ok(serde_json::from_str(&self.args)?)
    }
}

/// Hash that the first event of a dossier follows: no log can be moved under another dossier.
pub(crate) fn genesis(id: DossierId) -> String {
    files::hash_of(format!("raadslag event log of {id}").as_bytes())
}

/// Adds an event, or rewrites the one that is still the head.
pub(crate) fn write(tx: &Transaction<'_>, event: &Event) -> Result<(), Fault> {
    let (kind, target) = kind_to_sql(event.kind);
    tx.prepare_cached(
        "INSERT INTO event (seq, kind, target, op, args, changes, who, at, prev_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (seq) DO UPDATE SET args = excluded.args, changes = excluded.changes, hash = excluded.hash",
    )?
    .execute(rusqlite::params![
        to_sql(event.seq),
        kind,
        target.map(to_sql),
        event.op,
        event.args,
        event.changes,
        event.who,
        event.at.as_str(),
        event.prev_hash,
        event.hash
    ])?;
    Ok(())
}

/// Removes the head.
pub(crate) fn remove(tx: &Transaction<'_>, seq: u64) -> Result<(), Fault> {
    tx.execute("DELETE FROM event WHERE seq = ?1", [to_sql(seq)])?;
    Ok(())
}

/// The last event.
pub(crate) fn head(conn: &Connection) -> Result<Option<Event>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM event ORDER BY seq DESC LIMIT 1");
    Ok(conn.prepare_cached(&sql)?.query_row([], from_row).optional()?)
}

/// The event with a number.
pub(crate) fn find(conn: &Connection, seq: u64) -> Result<Event, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM event WHERE seq = ?1");
    let found = conn.prepare_cached(&sql)?.query_row([to_sql(seq)], from_row).optional()?;
    found.ok_or(Fault::NoSuchStep { seq })
}

/// Hands all events over, oldest first; no more than one is in memory at a time.
pub(crate) fn each(conn: &Connection, mut with: impl FnMut(Event) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut statement = conn.prepare(&format!("SELECT {COLUMNS} FROM event ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        with(from_row(row)?)?;
    }
    Ok(())
}

/// Hands the events after a number over, newest first.
pub(crate) fn each_back_to(
    conn: &Connection,
    seq: u64,
    mut with: impl FnMut(Event) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut statement = conn.prepare(&format!("SELECT {COLUMNS} FROM event WHERE seq > ?1 ORDER BY seq DESC"))?;
    let mut rows = statement.query([to_sql(seq)])?;
    while let Some(row) = rows.next()? {
        with(from_row(row)?)?;
    }
    Ok(())
}

/// Follows the log from nothing: the rows it leads to, and the first event whose seal does not fit.
pub(crate) fn replay(conn: &Connection, id: DossierId) -> Result<(Records, Option<u64>), Fault> {
    let (mut records, mut broken, mut prev) = (Records::new(), None, genesis(id));
    each(conn, |event| {
        if broken.is_none() && (event.prev_hash != prev || event.hash != event.digest()) {
            broken = Some(event.seq);
        }
        dossier::change::apply(&mut records, &event.read_changes()?);
        prev = event.hash;
        Ok(())
    })?;
    Ok((records, broken))
}

/// Number of an event or row as SQLite keeps it.
pub(crate) fn to_sql(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Number of an event or row from a column.
pub(crate) fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        seq: number(row, 0)?,
        kind: kind_from_sql(row)?,
        op: row.get(3)?,
        args: row.get(4)?,
        changes: row.get(5)?,
        who: row.get(6)?,
        at: Moment::new(row.get::<_, String>(7)?),
        prev_hash: row.get(8)?,
        hash: row.get(9)?,
    })
}

// Columns that `from_row` reads.
const COLUMNS: &str = "seq, kind, target, op, args, changes, who, at, prev_hash, hash";

fn kind_to_sql(kind: StepKind) -> (&'static str, Option<u64>) {
    match kind {
        StepKind::Begun => ("begun", None),
        StepKind::Done => ("done", None),
        StepKind::Undid(target) => ("undid", Some(target)),
        StepKind::Redid(target) => ("redid", Some(target)),
        StepKind::Forgot => ("forgot", None),
    }
}

/// Kind of an event from its second and third column.
pub(crate) fn kind_from_sql(row: &Row<'_>) -> rusqlite::Result<StepKind> {
    let kind: String = row.get(1)?;
    let has_target = row.get_ref(2)? != rusqlite::types::ValueRef::Null;
    let target = if has_target { Some(number(row, 2)?) } else { None };
    match (kind.as_str(), target) {
        ("begun", None) => Ok(StepKind::Begun),
        ("done", None) => Ok(StepKind::Done),
        ("undid", Some(target)) => Ok(StepKind::Undid(target)),
        ("redid", Some(target)) => Ok(StepKind::Redid(target)),
        ("forgot", None) => Ok(StepKind::Forgot),
        _ => Err(rusqlite::Error::InvalidQuery),
    }
}

/// Whether any event mentions a text in its changes.
pub(crate) fn mentions(conn: &Connection, text: &str) -> Result<bool, Fault> {
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE instr(changes, ?1))";
    Ok(conn.query_row(sql, [text], |row| row.get(0))?)
}
