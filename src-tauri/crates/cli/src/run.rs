//! Carries a command out on the desk and puts its answer in the words of the contract.

mod combine;
mod import;
mod inspect;
mod show;
mod talk;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use analysis::ticker::Unwatched;
use desk::combining::CombineRequest;
use desk::tracing::{Against, TraceState};
use desk::wire::{DescribeRequest, FailureView};
use desk::writing::{Existing, Paper};
use desk::{Came, Computer, Desk, Failure, FailureKind, Host, Language};
use dossier::start::Track;
use dossier::{DatasetId, Message};
use note::document::Status;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::arguments::{Arguments, Command, Form, TrackArgument};

/// Carries a command out.
pub(crate) fn run(arguments: Arguments) -> Result<Answer, FailureView> {
    let Arguments { home, who, acting, command } = arguments;
    let mut desk = match open_desk(home, who) {
        Ok(desk) => desk,
        Err(failure) => return Err(failure.view(&desk::Words::new(Language::Dutch))),
    };
    let answer = match acting.map(|role| talk::role(&role)).transpose() {
        Ok(role) => {
            if let Some(role) = role {
                desk.set_person("", role);
            }
            carry_out(&mut desk, command)
        }
        Err(failure) => Err(failure),
    };
    let closed = desk.close();
    let answer = answer.and_then(|answer| closed.map(|()| answer));
    answer.map_err(|failure| failure.view(desk.words()))
}

fn open_desk(home: Option<PathBuf>, who: Option<String>) -> Result<Desk, Failure> {
    let folder = home.or_else(|| {
        directories::ProjectDirs::from("nl", "", "raadslag").map(|folders| folders.data_local_dir().to_path_buf())
    });
    let folder = folder.ok_or_else(|| Failure::file(Message::new("desk-no-home")))?;
    let program = std::env::current_exe().map_err(|_| Failure::file(Message::new("desk-no-home")))?;
    Desk::new(Host {
        folder,
        worker: desk::reader(program),
        who: who.unwrap_or_else(desk::clock::user_name),
        program: "raadslag-cli".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    })
}

fn carry_out(desk: &mut Desk, command: Command) -> Result<Answer, Failure> {
    let done = match command {
        Command::Inspect { file } => inspect::inspect(desk, &file)?,
        Command::New { dossier, name, track } => {
            let track = match track {
                TrackArgument::Kort => Track::Kort,
                TrackArgument::Volledig => Track::Volledig,
            };
            let id = desk.create(&dossier, &name, track)?;
            json!({ "dossier": dossier.display().to_string(), "id": id.to_string() })
        }
        Command::Form { dossier, form } => {
            open(desk, &dossier)?;
            form_answer(desk, form)?
        }
        Command::Import(wanted) => {
            open(desk, &wanted.dossier)?;
            let id = import::import(desk, &wanted)?;
            imported(desk, id)?
        }
        Command::Combine { dossier, name, why, step } => {
            open(desk, &dossier)?;
            let request = CombineRequest { step: combine::step(desk, step)?, name, why };
            let id = desk.combine(&request, &mut Unwatched)?;
            imported(desk, id)?
        }
        Command::Renew { dossier, dataset } => {
            open(desk, &dossier)?;
            let id = desk::describing::find_dataset(desk.dossier()?, &dataset)?.id;
            let id = desk.renew(id, &mut Unwatched)?;
            imported(desk, id)?
        }
        Command::Compare { dossier, dataset } => {
            open(desk, &dossier)?;
            let id = desk::describing::find_dataset(desk.dossier()?, &dataset)?.id;
            let report = desk.version_report(id, &mut Unwatched)?;
            show::version(desk.words(), &report)
        }
        Command::Describe { dossier, dataset, measure, by, over, per, stat, conditions, against, pin } => {
            open(desk, &dossier)?;
            let request =
                DescribeRequest { dataset, measure, by, over, per, stat, conditions, against, pin, subject: None };
            let finding = match request.pin {
                Some(_) => {
                    let id = desk.pin(&request, &mut Unwatched)?;
                    desk.dossier()?.finding(id).cloned()
                }
                None => Some(desk.explore(&request, &mut Unwatched)?),
            };
            let dossier = desk.dossier()?;
            let shown = |finding| {
                let caveats = analysis::breaks::caveats(dossier, &finding);
                show::finding(desk.words(), &finding, &caveats)
            };
            finding.map(shown).unwrap_or_default()
        }
        Command::Argue { dossier, point, head, finding, text } => {
            open(desk, &dossier)?;
            let path = desk.argue(&point, &head, &text, &finding)?;
            argued(desk, &path)?
        }
        Command::Talk(command) => talk::carry_out(desk, command)?,
        Command::Override { dossier, gate, by, why } => {
            open(desk, &dossier)?;
            desk.override_gate(&gate, &by, &why)?;
            json!({ "gate": gate, "state": "overridden" })
        }
        Command::Export { dossier, to, note, workbook, definite } => {
            open(desk, &dossier)?;
            export(desk, &to, &note, workbook, definite)?
        }
        Command::Check { dossier } => {
            open(desk, &dossier)?;
            let check = desk.check()?;
            let value = show::check(desk.words(), &check);
            return Ok(if check.blocks() { Answer::Blocks(value) } else { Answer::Done(value) });
        }
        Command::Trace { file, with } => return trace(desk, &file, with.as_deref()),
        Command::Undo { dossier } => {
            open(desk, &dossier)?;
            desk.undo()?;
            history(desk)?
        }
        Command::Redo { dossier } => {
            open(desk, &dossier)?;
            desk.redo()?;
            history(desk)?
        }
        Command::History { dossier } => {
            open(desk, &dossier)?;
            history(desk)?
        }
        Command::Demo { out } => demo(desk, &out)?,
    };
    Ok(Answer::Done(done))
}

fn open(desk: &mut Desk, path: &Path) -> Result<(), Failure> {
    match desk.open(path)? {
        Came::Ready(_) => Ok(()),
        Came::MustChoose => Err(Failure::new(FailureKind::Refused, Message::new("desk-both-changed"))
            .with_remedy(Message::new("desk-both-changed-remedy"))),
    }
}

fn form_answer(desk: &mut Desk, form: Form) -> Result<Value, Failure> {
    match form {
        Form::List | Form::Get { field: None } => Ok(json!({ "fields": show::fields(desk)? })),
        Form::Get { field: Some(path) } => {
            let value = dossier::form::get(desk.dossier()?, &path)?;
            let known = show::fields(desk)?.into_iter().find(|field| field["field"] == path.as_str());
            let field = known.unwrap_or_else(|| json!({ "field": path, "value": value }));
            Ok(json!({ "fields": [field] }))
        }
        Form::Set { field, value } => {
            desk.set_field(&field, &value)?;
            let value = dossier::form::get(desk.dossier()?, &field)?;
            let known = show::fields(desk)?.into_iter().find(|row| row["field"] == field.as_str());
            Ok(json!({ "fields": [known.unwrap_or_else(|| json!({ "field": field, "value": value }))] }))
        }
    }
}

fn imported(desk: &Desk, id: DatasetId) -> Result<Value, Failure> {
    let dossier = desk.dossier()?;
    let missing = || Failure::input(Message::new("form-dataset-first"));
    let dataset = dossier.dataset(id).ok_or_else(missing)?;
    let words = desk.words();
    let skipped: Vec<Value> =
        dataset.rows_skipped.iter().map(|row| json!({ "row": row.row, "reason": words.say(&row.reason) })).collect();
    let remarks: Vec<Value> = dataset.remarks.iter().map(|remark| show::remark(words, remark)).collect();
    let columns: Vec<Value> = dataset
        .columns
        .iter()
        .map(|column| {
            json!({
                "name": column.name, "letter": column.letter, "type": column.kind, "unit": column.unit,
                "role": column.role, "missing": column.missing, "distinct": column.distinct,
                "personal_data": column.personal_data,
            })
        })
        .collect();
    Ok(json!({
        "dataset": id.to_string(),
        "rows_present": dataset.rows_present,
        "rows_kept": dataset.rows_kept,
        "rows_skipped": skipped,
        "columns": columns,
        "remarks": remarks,
    }))
}

fn argued(desk: &Desk, path: &str) -> Result<Value, Failure> {
    let outline = note::outline(desk.dossier()?);
    let found = outline.points.iter().flat_map(|point| &point.arguments).find(|row| row.path == path);
    Ok(json!({
        "argument": path,
        "number": found.and_then(|row| row.number.clone()),
        "label": found.and_then(|row| row.label),
    }))
}

fn export(desk: &mut Desk, to: &Path, note: &[String], workbook: bool, definite: bool) -> Result<Value, Failure> {
    let mut kinds = Vec::new();
    for kind in note {
        kinds.push(match kind.as_str() {
            "docx" => Paper::Docx,
            "pdf" => Paper::Pdf,
            other => return Err(Failure::input(Message::new("cli-note-kind").text("value", other))),
        });
    }
    if workbook {
        kinds.push(Paper::Workbook);
    }
    if kinds.is_empty() {
        return Err(Failure::input(Message::new("export-nothing-chosen")));
    }
    let status = if definite { Status::Final } else { Status::Concept };
    let files: Vec<Value> = desk
        .export(to, &kinds, status, Existing::Replace)?
        .into_iter()
        .map(|file| {
            json!({ "path": file.path.display().to_string(), "kind": file.kind.extension(), "sha256": file.sha256 })
        })
        .collect();
    Ok(json!({ "files": files }))
}

fn trace(desk: &mut Desk, file: &Path, with: Option<&Path>) -> Result<Answer, Failure> {
    let against = match with {
        None => Against::Nothing,
        Some(path) if path.extension().is_some_and(|extension| extension == "raadslag") => {
            desk.look(path, "")?;
            Against::OpenDossier
        }
        Some(path) => Against::Workbook(path.to_path_buf()),
    };
    let numbers = desk.trace(file, &against)?;
    let blocks = numbers.iter().any(|number| matches!(number.state, TraceState::Stale | TraceState::Unknown));
    let value = json!({ "numbers": numbers });
    Ok(if blocks { Answer::Blocks(value) } else { Answer::Done(value) })
}

fn history(desk: &Desk) -> Result<Value, Failure> {
    let words = desk.words();
    let events: Vec<Value> = desk.history()?.iter().map(|step| show::event(words, step)).collect();
    Ok(json!({ "events": events }))
}

fn demo(desk: &mut Desk, out: &Path) -> Result<Value, Failure> {
    let path = out.join(format!("{}.raadslag", desk.words().key("sample-file-name")));
    if path.exists() {
        std::fs::remove_file(&path)
            .map_err(|_| Failure::file(Message::new("export-cannot-write").text("file", "").text("cause", "")))?;
    }
    desk.make_sample(out, &path)?;
    let kinds = [Paper::Docx, Paper::Pdf, Paper::Workbook];
    let files: Vec<Value> = desk
        .export(out, &kinds, Status::Concept, Existing::Replace)?
        .into_iter()
        .map(|file| {
            json!({ "path": file.path.display().to_string(), "kind": file.kind.extension(), "sha256": file.sha256 })
        })
        .collect();
    Ok(json!({ "dossier": path.display().to_string(), "files": files }))
}
