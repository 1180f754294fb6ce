//! The tables of a dossier file. Knows their text and versions, not what is in them.

use dossier::EntityKind;
use rusqlite::Connection;

/// Stands in the header of every file of ours: "Rads".
pub(crate) const APPLICATION_ID: i32 = 0x5261_6473;

/// Version of the tables that this program writes. Version 1 had the first [`EntityKind::IN_VERSION_1`] kinds of rows.
pub(crate) const VERSION: i32 = 2;

/// Makes the tables in an empty database.
pub(crate) fn create(conn: &Connection) -> rusqlite::Result<()> {
    create_as(conn, VERSION)
}

fn create_as(conn: &Connection, version: i32) -> rusqlite::Result<()> {
    let statements = FRAME.to_owned() + &kinds(version).iter().copied().map(table).collect::<String>();
    conn.execute_batch("BEGIN")?;
    conn.execute_batch(&statements)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", version)?;
    conn.execute_batch("COMMIT")
}

/// Brings a working copy of an earlier version up to this one: new kinds of rows get their tables, nothing else changes.
pub(crate) fn upgrade(conn: &Connection) -> rusqlite::Result<()> {
    let version = version(conn)?;
    if !(1..VERSION).contains(&version) {
        return Ok(());
    }
    let new = kinds(VERSION).get(kinds(version).len()..).unwrap_or_default();
    let tx = conn.unchecked_transaction()?;
    tx.execute_batch(&new.iter().copied().map(table).collect::<String>())?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()
}

/// Version of the tables of a database.
pub(crate) fn version(conn: &Connection) -> rusqlite::Result<i32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Kinds of rows that files of a version have.
pub(crate) fn kinds(version: i32) -> &'static [EntityKind] {
    const ALL: [EntityKind; EntityKind::ALL.len()] = EntityKind::ALL;
    if version == 1 { ALL.split_at(EntityKind::IN_VERSION_1).0 } else { &ALL }
}

/// One object of a schema: type, name, table, text.
pub(crate) type Object = (String, String, String, Option<String>);

/// Objects of the schema of an open database.
pub(crate) fn objects(conn: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.collect()
}

/// Objects of the schema that programs of a version write.
pub(crate) fn expected(version: i32) -> rusqlite::Result<Vec<Object>> {
    let empty = Connection::open_in_memory()?;
    create_as(&empty, version)?;
    objects(&empty)
}

fn table(kind: EntityKind) -> String {
    let name = kind.name();
    let more = if kind == EntityKind::Dataset { VALUES_OF_A_DATASET } else { "" };
    format!(
        "CREATE TABLE {name} (id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36), \
         body TEXT NOT NULL CHECK (json_valid(body)){more}) STRICT;\n"
    )
}

// A dataset without its values is refused by the file itself.
const VALUES_OF_A_DATASET: &str =
    ", block TEXT GENERATED ALWAYS AS (json_extract(body, '$.block')) STORED NOT NULL REFERENCES block (hash)";

const FRAME: &str = "
CREATE TABLE dossier (id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36), created TEXT NOT NULL) STRICT;
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('begun', 'done', 'undid', 'redid', 'forgot')),
  target INTEGER REFERENCES event (seq),
  op TEXT NOT NULL,
  args TEXT NOT NULL CHECK (json_valid(args)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE block (
  hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
  rows INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_row_has_a_strict_table() {
        let conn = Connection::open_in_memory().unwrap();
        create(&conn).unwrap();
        for kind in EntityKind::ALL {
            let sql = format!("SELECT strict FROM pragma_table_list WHERE name = '{}'", kind.name());
            assert!(conn.query_row(&sql, [], |row| row.get::<_, bool>(0)).unwrap());
        }
    }

    #[test]
    fn an_older_working_copy_gets_the_tables_of_now() {
        let conn = Connection::open_in_memory().unwrap();
        create_as(&conn, 1).unwrap();
        assert_eq!(objects(&conn).unwrap(), expected(1).unwrap());
        assert_ne!(expected(1).unwrap(), expected(VERSION).unwrap());
        upgrade(&conn).unwrap();
        assert_eq!(objects(&conn).unwrap(), expected(VERSION).unwrap());
        assert_eq!(version(&conn).unwrap(), VERSION);
        upgrade(&conn).unwrap();
    }

    #[test]
    fn a_dataset_without_values_is_refused() {
        let conn = Connection::open_in_memory().unwrap();
        create(&conn).unwrap();
        let id = "00000000-0000-0000-0000-000000000001";
        let insert = "INSERT INTO dataset (id, body) VALUES (?1, ?2)";
        assert!(conn.execute(insert, [id, r#"{"block":"none"}"#]).is_err());
        assert!(conn.execute(insert, [id, "{}"]).is_err());
    }
}
