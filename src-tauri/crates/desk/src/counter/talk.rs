//! Calls about the talk between people: who is at the desk, marks, comments, agreement, the page for the talk.

use dossier::id::RecordId;
use dossier::talk::{Agreement, Role};
use serde::Deserialize;
use serde_json::Value;

use super::{Counter, Progress, file_name, json, lock, read};
use crate::failure::Failure;
use crate::talking::{CommentState, TalkPage};
use crate::wire::{ExportAnswer, ExportedFile};
use crate::writing::Existing;

#[derive(Deserialize)]
struct Person {
    #[serde(default)]
    name: String,
    role: Role,
}

#[derive(Deserialize)]
struct Sign {
    name: String,
    role: Role,
    #[serde(default)]
    basis: String,
}

#[derive(Deserialize)]
struct Withdraw {
    role: Role,
    why: String,
}

#[derive(Deserialize)]
struct Mark {
    path: String,
    #[serde(default)]
    state: Option<Agreement>,
}

#[derive(Deserialize)]
struct Comment {
    path: String,
    text: String,
}

#[derive(Deserialize)]
struct Settle {
    comment: RecordId,
    state: CommentState,
}

#[derive(Deserialize)]
struct Split {
    place: usize,
}

#[derive(Deserialize)]
struct RemoveOutcome {
    place: usize,
    outcome: usize,
}

#[derive(Deserialize)]
struct Print {
    page: TalkPage,
    #[serde(default)]
    overwrite: bool,
}

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    _progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "set_person" => read(args).map(|args: Person| {
            counter.desk().set_person(&args.name, args.role);
            Value::Null
        }),
        "mark_field" => read(args).and_then(|args: Mark| counter.act(|desk| desk.mark_field(&args.path, args.state))),
        "comment" => read(args).and_then(|args: Comment| counter.act(|desk| desk.comment(&args.path, &args.text))),
        "settle_comment" => {
            read(args).and_then(|args: Settle| counter.act(|desk| desk.settle_comment(args.comment, args.state)))
        }
        "sign_off" => {
            read(args).and_then(|args: Sign| counter.act(|desk| desk.sign_off(&args.name, args.role, &args.basis)))
        }
        "withdraw" => read(args).and_then(|args: Withdraw| counter.act(|desk| desk.withdraw(args.role, &args.why))),
        "split_question" => read(args).and_then(|args: Split| counter.act(|desk| desk.split_question(args.place))),
        "remove_outcome" => {
            read(args).and_then(|args: RemoveOutcome| counter.act(|desk| desk.remove_outcome(args.place, args.outcome)))
        }
        "export_talk_page" => read(args).and_then(|args: Print| print(counter, &args)),
        _ => return None,
    })
}

fn print(counter: &Counter, args: &Print) -> Result<Value, Failure> {
    // Each paper has a folder of its own: what is replaced is what was just refused.
    let last = format!("{}-{:?}", super::LAST_FOLDER, args.page);
    let folder = lock(&counter.handles).get(&last).filter(|_| args.overwrite).cloned();
    let Some(folder) = folder.or_else(|| counter.hands.pick_folder()) else { return Ok(Value::Null) };
    lock(&counter.handles).insert(last, folder.clone());
    let existing = if args.overwrite { Existing::Replace } else { Existing::Keep };
    let written = counter.desk().export_talk_page(args.page, &folder, existing)?;
    counter.exported(&folder, &written)
}

impl Counter {
    /// What was written, with a handle for each file.
    pub(super) fn exported(
        &self,
        folder: &std::path::Path,
        written: &[crate::writing::Written],
    ) -> Result<Value, Failure> {
        let files = written.iter().map(|file| ExportedFile {
            handle: self.handle_of(&file.path),
            name: file_name(&file.path),
            kind: file.kind.extension().to_owned(),
            sha256: file.sha256.clone(),
        });
        json(&ExportAnswer { files: files.collect(), folder: file_name(folder) })
    }
}
