//! The tables of a dossier file. Knows their text and versions, not what is in them.

use dossier::EntityKind;
use rusqlite::Connection;

/// Stands in the header of every file of ours: "Rads".
pub(crate) const APPLICATION_ID: i32 = 0x5261_6473;

/// Version of the tables that this program writes.
pub(crate) const VERSION: i32 = 1;

/// Makes the tables in an empty database.
pub(crate) fn create(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("BEGIN")?;
    conn.execute_batch(&statements())?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", VERSION)?;
    conn.execute_batch("COMMIT")
}

/// One object of a schema: type, name, table, text.
pub(crate) type Object = (String, String, String, Option<String>);

/// Objects of the schema of an open database.
pub(crate) fn objects(conn: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.collect()
}

/// Objects of the schema that this program writes.
pub(crate) fn expected() -> rusqlite::Result<Vec<Object>> {
    let empty = Connection::open_in_memory()?;
    create(&empty)?;
    objects(&empty)
}

fn statements() -> String {
    FRAME.to_owned() + &EntityKind::ALL.map(table).concat()
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
    fn a_dataset_without_values_is_refused() {
        let conn = Connection::open_in_memory().unwrap();
        create(&conn).unwrap();
        let id = "00000000-0000-0000-0000-000000000001";
        let insert = "INSERT INTO dataset (id, body) VALUES (?1, ?2)";
        assert!(conn.execute(insert, [id, r#"{"block":"none"}"#]).is_err());
        assert!(conn.execute(insert, [id, "{}"]).is_err());
    }
}
