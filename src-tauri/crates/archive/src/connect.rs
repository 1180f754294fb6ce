//! Connections: how a working copy, a copy of ours and a stranger's file are opened. Knows no table.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::fault::Fault;
use crate::schema;

/// Makes an empty dossier file that is only ever ours. Once closed, it is one file that is whole by itself.
pub(crate) fn create(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.pragma_update(None, "page_size", PAGE_SIZE)?;
    set_for_writing(&conn)?;
    schema::create(&conn)?;
    Ok(conn)
}

/// Opens a working copy for writing. What a crash left half done is rolled back here.
pub(crate) fn open(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let conn = Connection::open_with_flags(path, flags)?;
        set_for_writing(&conn)?;
        // One sync for an act instead of four: measured 1 ms against 30 ms on a busy disk. The files beside it never
        // leave the app's own folder, and are gone when the last one closes the copy.
        conn.pragma_update(None, "journal_mode", "WAL")?;
        conn.pragma_update(None, "journal_size_limit", LONGEST_LOG)?;
        settle(&conn)?;
        schema::upgrade(&conn)?;
        Ok(conn)
    };
    open().map_err(|cause| Fault::sqlite(path, cause))
}

/// Opens a file of ours for reading.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let conn = Connection::open_with_flags(path, flags)?;
        guard(&conn)?;
        conn.busy_timeout(PATIENCE)?;
        Ok(conn)
    };
    open().map_err(|cause| Fault::sqlite(path, cause))
}

/// Opens a private copy of a stranger's file so that nothing planted in it can act.
pub(crate) fn open_hardened(path: &Path) -> Result<Connection, Fault> {
    let mut conn = open_to_read(path)?;
    let open = |conn: &mut Connection| -> rusqlite::Result<()> {
        conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
        conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
        conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        conn.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 0)?;
        conn.set_limit(Limit::SQLITE_LIMIT_VDBE_OP, 25_000)?;
        conn.pragma_update(None, "cell_size_check", true)?;
        let start = Instant::now();
        conn.progress_handler(10_000, Some(move || start.elapsed() > READING_TIME))
    };
    open(&mut conn).map_err(|cause| Fault::sqlite(path, cause))?;
    Ok(conn)
}

/// Whether the pages of a database fit together.
pub(crate) fn is_sound(conn: &Connection) -> rusqlite::Result<bool> {
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(answer == "ok")
}

/// Moves everything into the file itself; no old page stays in the log beside it.
pub(crate) fn settle(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

fn set_for_writing(conn: &Connection) -> rusqlite::Result<()> {
    guard(conn)?;
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "secure_delete", true)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "cache_size", -16_000)
}

fn guard(conn: &Connection) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for off in [
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
        DbConfig::SQLITE_DBCONFIG_DQS_DML,
        DbConfig::SQLITE_DBCONFIG_DQS_DDL,
    ] {
        conn.set_db_config(off, false)?;
    }
    conn.pragma_update(None, "mmap_size", 0)
}

const PAGE_SIZE: u32 = 8192;
const PATIENCE: Duration = Duration::from_secs(5);
/// Longest log beside a working copy once it has been moved into the file, in bytes.
const LONGEST_LOG: i64 = 4 << 20;
/// Longest text or block in a received file, in bytes.
const LONGEST: i32 = 1 << 30;
/// Longest time that reading a received file may take.
const READING_TIME: Duration = Duration::from_mins(1);
