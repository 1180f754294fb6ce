//! Calls about the exchange with an analyst: sending the Analistenblad, looking at an answer, taking it over.

use std::collections::BTreeMap;
use std::time::Instant;

use dossier::Message;
use dossier::exchange::Choice;
use serde::Deserialize;
use serde_json::Value;

use super::{Counter, Progress, file_name, json, lock, read};
use crate::exchanging::Reply;
use crate::failure::Failure;
use crate::view;
use crate::writing::Existing;

#[derive(Deserialize)]
struct Send {
    #[serde(default)]
    overwrite: bool,
}

#[derive(Deserialize)]
struct Look {
    handle: String,
    #[serde(default)]
    job: String,
}

#[derive(Deserialize)]
struct Take {
    handle: String,
    /// Lasting path of a field → what becomes of it; what is not named stays.
    choices: BTreeMap<String, Choice>,
}

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "export_brief" => read(args).and_then(|args: Send| send(counter, &args)),
        "read_reply" => read(args).and_then(|args: Look| {
            let reply = reply_of(counter, &args.handle, &args.job, progress)?;
            let name = file_name(&counter.path_of(&args.handle)?);
            let view = {
                let desk = counter.desk();
                view::exchange::view(desk.words(), desk.dossier()?, &args.handle, &name, &reply)
            };
            lock(&counter.replies).insert(args.handle, reply);
            json(&view)
        }),
        "take_reply" => read(args).and_then(|args: Take| take(counter, &args)),
        _ => return None,
    })
}

fn send(counter: &Counter, args: &Send) -> Result<Value, Failure> {
    let last = format!("{}-analyst", super::LAST_FOLDER);
    let folder = lock(&counter.handles).get(&last).filter(|_| args.overwrite).cloned();
    let Some(folder) = folder.or_else(|| counter.hands.pick_folder()) else { return Ok(Value::Null) };
    lock(&counter.handles).insert(last, folder.clone());
    let existing = if args.overwrite { Existing::Replace } else { Existing::Keep };
    let written = counter.desk().export_brief(&folder, existing)?;
    // What was sent is kept in the dossier, and so in the user's file.
    *lock(&counter.last_act) = Some(Instant::now());
    counter.exported(&folder, &[written])
}

/// Reads in the helper process, outside the lock.
fn reply_of(counter: &Counter, handle: &str, job: &str, progress: Progress<'_>) -> Result<Reply, Failure> {
    let path = counter.path_of(handle)?;
    let (worker, text) = {
        let desk = counter.desk();
        desk.dossier()?;
        (desk.worker().clone(), desk.words().key("progress-reading"))
    };
    let mut job = counter.jobs.start(job, text, progress);
    let book = workbook::read_file(&worker, &path, &mut job)?;
    counter.desk().read_reply(&book)
}

/// Takes over what was seen: the file is not read again.
fn take(counter: &Counter, args: &Take) -> Result<Value, Failure> {
    let seen = lock(&counter.replies).get(&args.handle).cloned();
    let reply =
        seen.ok_or_else(|| Failure::refused("reply-changed").with_remedy(Message::new("reply-changed-remedy")))?;
    let choose = |field: &str| args.choices.get(field).copied().unwrap_or(Choice::Ours);
    let choices: BTreeMap<String, Choice> =
        reply.rows.iter().map(|row| (row.field.clone(), choose(&row.field))).collect();
    let taken = counter.act(|desk| desk.take_reply(&reply, &choices).map(|_| ()))?;
    lock(&counter.replies).remove(&args.handle);
    Ok(taken)
}
