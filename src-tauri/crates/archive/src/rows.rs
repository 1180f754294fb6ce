//! The rows of a dossier in the file: reading all, writing those that changed. Knows no history.

use std::collections::BTreeSet;

use dossier::change::Records;
use dossier::{Change, DossierId, EntityRef, Moment};
use rusqlite::{Connection, Transaction};
use serde_json::Value;

use crate::fault::Fault;
use crate::schema;

/// JSON text with the keys of all objects in order: equal values have equal texts.
pub(crate) fn canonical(value: &Value) -> String {
    let mut sorted = value.clone();
    sorted.sort_all_objects();
    sorted.to_string()
}

/// All rows.
pub(crate) fn read_all(conn: &Connection) -> Result<Records, Fault> {
    let mut records = Records::new();
    for kind in schema::kinds(schema::version(conn)?).iter().copied() {
        let mut statement = conn.prepare(&format!("SELECT id, body FROM {} ORDER BY id", kind.name()))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let body: Value = serde_json::from_str(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
            records.insert(EntityRef { kind, id: row.get(0)? }, body);
        }
    }
    Ok(records)
}

/// Writes the rows that these changes are about as they are in `after`.
pub(crate) fn write(tx: &Transaction<'_>, changes: &[Change], after: &Records) -> Result<(), Fault> {
    let touched: BTreeSet<&EntityRef> = changes.iter().map(|change| &change.entity).collect();
    for entity in touched {
        if let Some(body) = after.get(entity) {
            put(tx, entity, body)?;
        } else {
            let sql = format!("DELETE FROM {} WHERE id = ?1", entity.kind.name());
            tx.prepare_cached(&sql)?.execute([&entity.id])?;
        }
    }
    Ok(())
}

/// Identity and beginning of the dossier.
pub(crate) fn read_identity(conn: &Connection) -> Result<(DossierId, Moment), Fault> {
    let (id, created): (String, String) =
        conn.query_row("SELECT id, created FROM dossier", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let id = id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok((id, Moment::new(created)))
}

/// Writes identity and beginning, once.
pub(crate) fn write_identity(tx: &Transaction<'_>, id: DossierId, created: &Moment) -> Result<(), Fault> {
    tx.execute("INSERT INTO dossier (id, created) VALUES (?1, ?2)", [&id.to_string(), created.as_str()])?;
    Ok(())
}

/// Writes one row.
pub(crate) fn put(tx: &Transaction<'_>, entity: &EntityRef, body: &Value) -> Result<(), Fault> {
    let sql = format!(
        "INSERT INTO {} (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        entity.kind.name()
    );
    tx.prepare_cached(&sql)?.execute([&entity.id, &canonical(body)])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn equal_values_have_equal_texts_whatever_the_order_of_their_keys() {
        let (one, other) = (json!({"b": {"d": 1, "c": 2}, "a": 3}), json!({"a": 3, "b": {"c": 2, "d": 1}}));
        assert_eq!(canonical(&one), canonical(&other));
        assert_eq!(canonical(&one), r#"{"a":3,"b":{"c":2,"d":1}}"#);
    }
}
