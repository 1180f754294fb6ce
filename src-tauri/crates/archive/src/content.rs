//! The content hash: one number for everything that is written down in a dossier, whatever its history.

use std::collections::BTreeSet;

use dossier::change::Records;
use dossier::{BlockHash, DossierId, EntityKind, Moment};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{files, rows};

/// SHA-256 over identity and rows, sorted by table and id, and over the hashes of the blocks that datasets use.
pub(crate) fn hash(id: DossierId, created: &Moment, records: &Records) -> String {
    let mut sorted: Vec<_> = records.iter().collect();
    sorted.sort_by_key(|(entity, _)| (entity.kind.name(), entity.id.as_str()));
    let mut sum = Sha256::new();
    let mut add = |text: &str| {
        sum.update((text.len() as u64).to_le_bytes());
        sum.update(text.as_bytes());
    };
    for text in ["dossier", &id.to_string(), created.as_str()] {
        add(text);
    }
    for (entity, body) in sorted {
        for text in [entity.kind.name(), &entity.id, &rows::canonical(body)] {
            add(text);
        }
    }
    for block in blocks(records) {
        add("block");
        add(&block.0);
    }
    files::hex(&sum.finalize())
}

/// Hashes of the blocks that the datasets use, in order.
pub(crate) fn blocks(records: &Records) -> BTreeSet<BlockHash> {
    let datasets = records.iter().filter(|(entity, _)| entity.kind == EntityKind::Dataset);
    datasets
        .filter_map(|(_, body)| body.get("block").and_then(Value::as_str))
        .map(|hash| BlockHash(hash.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::EntityRef;
    use serde_json::json;

    fn hash_of(rows: &[(EntityKind, &str, Value)]) -> String {
        let entity = |kind: EntityKind, id: &str| EntityRef { kind, id: id.to_owned() };
        let records = rows.iter().map(|(kind, id, body)| (entity(*kind, id), body.clone())).collect();
        hash(DossierId(uuid::Uuid::from_u128(1)), &Moment::new("2026-03-14T10:00:00+01:00"), &records)
    }

    #[test]
    fn the_hash_follows_every_row_and_only_the_rows() {
        let one = hash_of(&[(EntityKind::Goal, "x", json!({"a": 1, "b": 2}))]);
        assert_eq!(one, hash_of(&[(EntityKind::Goal, "x", json!({"b": 2, "a": 1}))]));
        assert_ne!(one, hash_of(&[(EntityKind::Goal, "x", json!({"a": 1, "b": 3}))]));
        assert_ne!(one, hash_of(&[(EntityKind::Cause, "x", json!({"a": 1, "b": 2}))]));
        assert_ne!(one, hash_of(&[(EntityKind::Goal, "y", json!({"a": 1, "b": 2}))]));
    }
}
