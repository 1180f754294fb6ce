//! Calls about files: home, opening and closing, copies, exports. The host asks; the window gets handles.

use std::path::{Path, PathBuf};

use archive::Choice;
use dossier::Message;
use dossier::start::Track;
use note::document::Status;
use serde::Deserialize;
use serde_json::{Value, json as value};

use super::{Counter, Progress, file_name, json, lock, read};
use crate::desk::Came;
use crate::failure::{Failure, FailureKind};
use crate::wire::ExportRequest;
use crate::writing::{Existing, Paper};

#[derive(Deserialize)]
struct New {
    name: String,
    track: Track,
}

#[derive(Deserialize)]
struct Recent {
    id: String,
}

#[derive(Deserialize)]
struct Handle {
    #[serde(default)]
    handle: Option<String>,
}

#[derive(Deserialize)]
struct Export {
    request: ExportRequest,
}

#[derive(Deserialize)]
struct Settle {
    choice: String,
}

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    _progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "home" => json(&counter.desk().home()),
        "snapshot" => counter.wait_for_first().and_then(|()| match counter.desk().snapshot() {
            Ok(snapshot) => json(&snapshot),
            Err(_) => Ok(Value::Null),
        }),
        "new_dossier" => read(args).and_then(|args: New| new_dossier(counter, &args)),
        "pick_dossier" => match counter.hands.pick_dossier() {
            Some(path) => counter.open_dossier(&path),
            None => Ok(Value::Null),
        },
        "open_recent" => read(args).and_then(|args: Recent| {
            let path = counter.desk().recent_path(&args.id)?;
            counter.open_dossier(&path)
        }),
        "forget_recent" => read(args).and_then(|args: Recent| {
            let mut desk = counter.desk();
            desk.forget_recent(&args.id)?;
            json(&desk.home())
        }),
        "open_read_only" => counter.act(super::super::desk::Desk::look_at_held),
        "settle" => read(args).and_then(|args: Settle| settle(counter, &args.choice)),
        "open_sample" => counter.act(super::super::desk::Desk::open_sample),
        "close_dossier" => close(counter),
        "publish" => counter.act(|desk| desk.publish().map(|_| ())),
        "save_copy" => save_copy(counter),
        "reveal" => read(args).and_then(|args: Handle| reveal(counter, args.handle.as_deref())),
        "export_files" => read(args).and_then(|args: Export| export(counter, &args.request)),
        _ => return None,
    })
}

impl Counter {
    /// Opens a dossier and answers how it is, or asks which of two states to go on with.
    pub(super) fn open_dossier(&self, path: &Path) -> Result<Value, Failure> {
        let mut desk = self.desk();
        match desk.open(path)? {
            Came::Ready(_) => json(&desk.snapshot()?),
            Came::MustChoose => Err(Failure::new(FailureKind::Refused, Message::new("desk-both-changed"))
                .with_remedy(Message::new("desk-both-changed-remedy"))
                .at("settle")),
        }
    }
}

fn new_dossier(counter: &Counter, args: &New) -> Result<Value, Failure> {
    if args.name.trim().is_empty() {
        return Err(Failure::input(Message::new("desk-name-missing")).at("start.name"));
    }
    let Some(path) = counter.hands.pick_new_dossier(args.name.trim()) else { return Ok(Value::Null) };
    let path = with_extension(path);
    counter.act(|desk| desk.create(&path, &args.name, args.track).map(|_| ()))
}

fn settle(counter: &Counter, choice: &str) -> Result<Value, Failure> {
    let choice = match choice {
        "mine" => Choice::KeepMine,
        "file" => Choice::TakeFile,
        _ => Choice::KeepBoth,
    };
    counter.act(|desk| desk.settle(choice).map(|_| ()))
}

fn close(counter: &Counter) -> Result<Value, Failure> {
    let mut desk = counter.desk();
    desk.close()?;
    drop(desk);
    lock(&counter.sessions).clear();
    counter.tell("closed", Value::Null);
    Ok(value!({ "isClosed": true }))
}

fn save_copy(counter: &Counter) -> Result<Value, Failure> {
    let name = {
        let desk = counter.desk();
        desk.words().say(&Message::new("desk-copy-name").text("name", desk.dossier()?.start.name.clone()))
    };
    let Some(path) = counter.hands.pick_new_dossier(&name) else { return Ok(Value::Null) };
    let path = with_extension(path);
    counter.desk().save_copy(&path)?;
    Ok(value!({ "name": file_name(&path) }))
}

fn reveal(counter: &Counter, handle: Option<&str>) -> Result<Value, Failure> {
    let path = match handle {
        Some(handle) => counter.path_of(handle)?,
        None => counter.desk().path()?.to_path_buf(),
    };
    if counter.hands.reveal(&path) {
        Ok(Value::Null)
    } else {
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        Err(Failure::file(Message::new("desk-cannot-reveal").text("folder", folder)))
    }
}

fn export(counter: &Counter, request: &ExportRequest) -> Result<Value, Failure> {
    let kinds: Vec<Paper> =
        [(request.docx, Paper::Docx), (request.pdf, Paper::Pdf), (request.workbook, Paper::Workbook)]
            .into_iter()
            .filter_map(|(is_asked, kind)| is_asked.then_some(kind))
            .collect();
    if kinds.is_empty() {
        return Err(Failure::input(Message::new("export-nothing-chosen")));
    }
    let folder = lock(&counter.handles).get(super::LAST_FOLDER).filter(|_| request.overwrite).cloned();
    let Some(folder) = folder.or_else(|| counter.hands.pick_folder()) else { return Ok(Value::Null) };
    lock(&counter.handles).insert(super::LAST_FOLDER.to_owned(), folder.clone());
    let status = if request.definite { Status::Final } else { Status::Concept };
    let existing = if request.overwrite { Existing::Replace } else { Existing::Keep };
    let written = counter.desk().export(&folder, &kinds, status, existing)?;
    counter.exported(&folder, &written)
}

fn with_extension(path: PathBuf) -> PathBuf {
    match path.extension() {
        Some(extension) if extension.eq_ignore_ascii_case("raadslag") => path,
        _ => {
            let mut name = path.into_os_string();
            name.push(".raadslag");
            PathBuf::from(name)
        }
    }
}
