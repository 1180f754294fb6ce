//! Blocks: the values of datasets, stored once under the hash of their content and never edited.

use std::panic::{AssertUnwindSafe, catch_unwind};

use analysis::Table;
use bytes::Bytes;
use dossier::BlockHash;
use rusqlite::blob::ZeroBlob;
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Transaction};

use crate::fault::Fault;
use crate::open_dossier::Archive;
use crate::{column_block, content, event, files};

impl Archive {
    /// Stores the values of a table and gives the hash under which they are found; equal tables are stored once. The table
    /// is given away, so that it need not lie in memory beside its block.
    /// A block becomes part of the dossier by the act that brings a dataset with its hash.
    pub fn store_block(&mut self, table: Table) -> Result<BlockHash, Fault> {
        self.tenure()?;
        let rows = table.rows() as u64;
        let pieces = column_block::encode(table)?;
        let hash = BlockHash(pieces.hash());
        let tx = self.conn.transaction()?;
        put(&tx, &hash, rows, (pieces.length(), pieces.iter()))?;
        tx.commit()?;
        Ok(hash)
    }

    /// The values under a hash; with letters only those columns, in that order.
    pub fn load_table(&self, hash: &BlockHash, letters: Option<&[&str]>) -> Result<Table, Fault> {
        let bytes = get(&self.conn, hash)?.ok_or_else(|| Fault::NoSuchBlock { hash: hash.0.clone() })?;
        column_block::decode(bytes, letters)
    }

    /// Removes blocks that no dataset uses and no step of the history could bring back: leftovers of an import that
    /// was broken off.
    pub(crate) fn drop_loose_blocks(&mut self) -> Result<(), Fault> {
        let used = content::blocks(&self.records);
        let loose: Vec<BlockHash> = all(&self.conn)?.into_iter().filter(|hash| !used.contains(hash)).collect();
        for hash in loose {
            if !event::mentions(&self.conn, &hash.0)? {
                self.conn.execute("DELETE FROM block WHERE hash = ?1", [&hash.0])?;
            }
        }
        Ok(())
    }
}

/// Stores a block unless it is there: its length and its bytes, in pieces that are written one after the other.
pub(crate) fn put<'a>(
    tx: &Transaction<'_>,
    hash: &BlockHash,
    rows: u64,
    (length, pieces): (usize, impl Iterator<Item = &'a [u8]>),
) -> Result<(), Fault> {
    let sql = "INSERT INTO block (hash, rows, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (hash) DO NOTHING";
    if tx.execute(sql, rusqlite::params![hash.0, event::to_sql(rows), ZeroBlob(length as u64)])? == 0 {
        return Ok(());
    }
    let mut blob = tx.blob_open(MAIN_DB, "block", "bytes", tx.last_insert_rowid(), false)?;
    let mut at = 0;
    for piece in pieces {
        blob.write_at(piece, at)?;
        at += piece.len();
    }
    blob.close()?;
    Ok(())
}

/// Bytes of a block.
pub(crate) fn get(conn: &Connection, hash: &BlockHash) -> Result<Option<Bytes>, Fault> {
    let mut statement = conn.prepare_cached("SELECT bytes FROM block WHERE hash = ?1")?;
    let bytes = statement.query_row([&hash.0], |row| row.get::<_, Vec<u8>>(0)).optional()?;
    Ok(bytes.map(Bytes::from))
}

/// Hashes of all blocks, in order.
pub(crate) fn all(conn: &Connection) -> Result<Vec<BlockHash>, Fault> {
    let mut statement = conn.prepare("SELECT hash FROM block ORDER BY hash")?;
    let rows = statement.query_map([], |row| row.get(0).map(BlockHash))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether bytes are what their hash and number of rows say, and can be read. The reader of the format may panic on
/// bytes made to hurt, which is then the answer.
pub(crate) fn is_sound(hash: &BlockHash, rows: u64, bytes: &Bytes) -> bool {
    files::hash_of(bytes) == hash.0
        && catch_unwind(AssertUnwindSafe(|| {
            column_block::rows(bytes).is_ok_and(|said| said == rows && said <= MOST_ROWS)
                && column_block::decode(bytes.clone(), None).is_ok()
        }))
        .unwrap_or(false)
}

/// More rows than any sheet has that one person works with.
const MOST_ROWS: u64 = 50_000_000;
