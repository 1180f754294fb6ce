//! Forgetting a dataset: its values, its rows and every step that mentions it are gone from file, history and copies.
//!
//! The one act that rewrites the log, and the one that cannot be undone. That it was done is itself a step.

use std::collections::BTreeSet;

use dossier::change::{self, Records};
use dossier::{Change, DatasetId, Dossier, EntityKind, EntityRef};
use rusqlite::Transaction;
use serde_json::Value;

use crate::act::{Act, StepKind, Written};
use crate::event::{self, Event};
use crate::fault::Fault;
use crate::open_dossier::Archive;
use crate::standing::Predecessor;
use crate::{connect, generation, rows};

impl Archive {
    /// Purges a dataset: its row, its source card, the findings that rest on it, what refers to those, its values, the
    /// steps of the history that mention it, and the generations of the file. Publish right after it: the user's file
    /// still holds the old state, which will not be kept.
    pub fn forget_dataset(&mut self, dataset: DatasetId, act: &Act) -> Result<Written, Fault> {
        self.tenure()?;
        let row = EntityRef { kind: EntityKind::Dataset, id: dataset.to_string() };
        let gone = Gone::of(self, &row)?;
        let mut after = self.records.clone();
        for (entity, body) in &self.records {
            match gone.row(entity, body) {
                Some(body) => after.insert(entity.clone(), body),
                None => after.remove(entity),
            };
        }
        Dossier::from_records(self.id, &after)?;
        let changes = change::difference(&self.records, &after);
        self.rewrite(&gone, act, &changes, &after)?;
        self.reload()?;
        self.set_predecessor(Predecessor::Drop)?;
        generation::purge(&self.tenure()?.place)?;
        self.conn.execute_batch("VACUUM")?;
        connect::settle(&self.conn)?;
        Ok(Written { seq: self.head.seq, changes })
    }

    // All in one transaction: either everything is forgotten or nothing is.
    fn rewrite(&mut self, gone: &Gone, act: &Act, changes: &[Change], after: &Records) -> Result<(), Fault> {
        let log = scrubbed_log(self, gone)?;
        let tx = self.conn.transaction()?;
        rows::write(&tx, changes, after)?;
        tx.execute("DELETE FROM event", [])?;
        let mut last = (0, event::genesis(self.id));
        for event in log {
            let event = Event { prev_hash: last.1, ..event }.sealed();
            event::write(&tx, &event)?;
            last = (event.seq, event.hash);
        }
        let seq = last.0.max(self.head.seq);
        event::write(&tx, &Event::new((seq, &last.1), StepKind::Forgot, act, &[])?)?;
        drop_blocks(&tx, gone)?;
        tx.commit()?;
        Ok(())
    }
}

/// What is forgotten: ids that must be mentioned nowhere, and words that name the dataset in the sentences of steps.
struct Gone {
    ids: BTreeSet<String>,
    blocks: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Gone {
    // Everything the dataset ever was: also names and findings that only the history still knows.
    fn of(archive: &Archive, dataset: &EntityRef) -> Result<Self, Fault> {
        let mut gone =
            Self { ids: BTreeSet::from([dataset.id.clone()]), blocks: BTreeSet::new(), words: BTreeSet::new() };
        event::each(&archive.conn, |event| {
            for change in event.read_changes()? {
                gone.learn(&change, dataset);
            }
            Ok(())
        })?;
        if gone.blocks.is_empty() { Err(Fault::NoSuchDataset) } else { Ok(gone) }
    }

    fn learn(&mut self, change: &Change, dataset: &EntityRef) {
        let bodies = [&change.before, &change.after].into_iter().flatten();
        for body in bodies {
            let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
            if change.entity == *dataset && change.field.is_none() {
                self.blocks.extend(text("block"));
                self.words.extend(["name", "file", "sheet"].iter().filter_map(|name| text(name)));
            }
            if change.entity == *dataset && change.field.as_deref() == Some("name") {
                self.words.extend(body.as_str().map(str::to_owned));
            }
            if goes_with_what_it_mentions(change.entity.kind) && mentions(body, &self.ids) {
                self.ids.insert(change.entity.id.clone());
            }
        }
        self.words.remove("");
    }

    // A row as it would have been without the dataset; `None` when it would not have been.
    fn row(&self, entity: &EntityRef, body: &Value) -> Option<Value> {
        if self.ids.contains(&entity.id) {
            return None;
        }
        let Value::Object(fields) = body else { return Some(body.clone()) };
        let kept = fields.iter().filter_map(|(name, value)| Some((name.clone(), self.field(value)?)));
        Some(Value::Object(kept.collect()))
    }

    // A field without what it says of the dataset: shorter for a list, empty again for anything else.
    fn field(&self, value: &Value) -> Option<Value> {
        if let Value::Array(items) = value {
            return Some(items.iter().filter(|item| !mentions(item, &self.ids)).cloned().collect());
        }
        (!mentions(value, &self.ids)).then(|| value.clone())
    }

    fn change(&self, change: &Change) -> Option<Change> {
        if self.ids.contains(&change.entity.id) {
            return None;
        }
        let scrub = |value: &Option<Value>| match (value, &change.field) {
            (Some(body), None) => self.row(&change.entity, body),
            (Some(value), Some(_)) => self.field(value),
            (None, _) => None,
        };
        let (before, after) = (scrub(&change.before), scrub(&change.after));
        (before != after).then(|| Change { before, after, ..change.clone() })
    }

    // The gaps of a step's sentence, with the dataset's names struck out.
    fn args(&self, args: &str) -> Result<String, Fault> {
        let mut args: Value = serde_json::from_str(args)?;
        strike_out(&mut args, &self.words);
        Ok(rows::canonical(&args))
    }
}

// A finding is nothing without its numbers, an override nothing without its gate; other rows lose only the reference.
fn goes_with_what_it_mentions(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Finding | EntityKind::Override)
}

fn scrubbed_log(archive: &Archive, gone: &Gone) -> Result<Vec<Event>, Fault> {
    let mut log = Vec::new();
    event::each(&archive.conn, |event| {
        let changes = event.read_changes()?;
        let kept: Vec<Change> = changes.iter().filter_map(|change| gone.change(change)).collect();
        if kept.is_empty() && !changes.is_empty() {
            return Ok(());
        }
        let changes = rows::canonical(&serde_json::to_value(kept)?);
        log.push(Event { args: gone.args(&event.args)?, changes, ..event });
        Ok(())
    })?;
    Ok(log)
}

fn drop_blocks(tx: &Transaction<'_>, gone: &Gone) -> Result<(), Fault> {
    for block in &gone.blocks {
        // Another dataset may hold the same values.
        let used: bool =
            tx.query_row("SELECT EXISTS (SELECT 1 FROM dataset WHERE block = ?1)", [block], |row| row.get(0))?;
        if !used && !event::mentions(tx, block)? {
            tx.execute("DELETE FROM block WHERE hash = ?1", [block])?;
        }
    }
    Ok(())
}

fn mentions(value: &Value, ids: &BTreeSet<String>) -> bool {
    match value {
        Value::String(text) => ids.iter().any(|id| text.contains(id.as_str())),
        Value::Array(items) => items.iter().any(|item| mentions(item, ids)),
        Value::Object(fields) => fields.iter().any(|(name, value)| ids.contains(name) || mentions(value, ids)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn strike_out(value: &mut Value, words: &BTreeSet<String>) {
    match value {
        Value::String(text) if words.iter().any(|word| text.contains(word.as_str())) => "…".clone_into(text),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(items) => items.iter_mut().for_each(|item| strike_out(item, words)),
        Value::Object(fields) => fields.values_mut().for_each(|value| strike_out(value, words)),
    }
}
