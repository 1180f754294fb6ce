//! Calls about sheets: reading, looking, correcting, taking over; and looking at the rows of a dataset.

use analysis::ticker::Unwatched;
use dossier::{DatasetId, Message};
use serde::Deserialize;
use serde_json::{Value, json as value};
use workbook::{FileFormat, RawWorkbook};

use super::{Counter, Progress, file_name, json, lock, read};
use crate::browsing::{Order, RowFilter};
use crate::failure::Failure;
use crate::intake::{Correction, Session};
use crate::view;

#[derive(Deserialize)]
struct Inspect {
    handle: String,
    #[serde(default)]
    job: String,
}

#[derive(Deserialize)]
struct Paste {
    text: String,
}

#[derive(Deserialize)]
struct Look {
    session: String,
    #[serde(default)]
    first: u32,
    #[serde(default)]
    count: u32,
    #[serde(default)]
    job: String,
}

#[derive(Deserialize)]
struct Change {
    session: String,
    change: Correction,
}

#[derive(Deserialize)]
struct Rows {
    dataset: DatasetId,
    #[serde(default)]
    first: u32,
    #[serde(default)]
    count: u32,
    #[serde(default)]
    sort: Option<Order>,
    #[serde(default)]
    filter: Vec<RowFilter>,
}

#[derive(Deserialize)]
struct FindRow {
    row: u32,
    #[serde(flatten)]
    among: Rows,
}

#[derive(Deserialize)]
struct Trail {
    dataset: DatasetId,
    row: u32,
    letter: String,
}

/// Most rows that one answer carries.
const MOST_ROWS: u32 = 500;

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "pick_sheets" => {
            let picked = counter.hands.pick_sheets();
            let picked =
                picked.iter().map(|path| value!({ "handle": counter.handle_of(path), "name": file_name(path) }));
            Ok(Value::Array(picked.collect()))
        }
        "inspect_sheet" => read(args).and_then(|args: Inspect| inspect(counter, &args, progress)),
        "inspect_text" => read(args).and_then(|args: Paste| paste(counter, &args.text)),
        "intake_grid" => read(args).and_then(|args: Look| grid(counter, &args)),
        "intake_change" => read(args).and_then(|args: Change| change(counter, &args)),
        "intake_accept" => read(args).and_then(|args: Look| accept(counter, &args, progress)),
        "intake_cancel" => read(args).map(|args: Look| {
            lock(&counter.sessions).remove(&args.session);
            Value::Null
        }),
        "dataset_rows" => read(args).and_then(|args: Rows| rows(counter, &args)),
        "dataset_facets" => read(args).and_then(|args: Rows| json(&counter.desk().facets(args.dataset, &args.filter)?)),
        "find_row" => read(args).and_then(|args: FindRow| {
            let FindRow { row, among } = args;
            json(&counter.desk().find_row(among.dataset, row, among.sort.as_ref(), &among.filter)?)
        }),
        "cell_trail" => {
            read(args).and_then(|args: Trail| json(&counter.desk().cell_trail(args.dataset, args.row, &args.letter)?))
        }
        _ => return None,
    })
}

/// Reads in the helper process and looks for tables, both outside the lock.
fn inspect(counter: &Counter, args: &Inspect, progress: Progress<'_>) -> Result<Value, Failure> {
    let path = counter.path_of(&args.handle)?;
    let (worker, text) = {
        let desk = counter.desk();
        desk.dossier()?;
        (desk.worker().clone(), desk.words().key("progress-reading"))
    };
    let mut job = counter.jobs.start(&args.job, text, progress);
    let book = workbook::read_file(&worker, &path, &mut job)?;
    if counter.desk().is_answer_alone(&book) {
        return Err(Failure::refused("intake-is-reply").with_remedy(Message::new("intake-is-reply-remedy")));
    }
    let session = Session::new(book, &mut job)?;
    let known = counter.desk().dossier()?.clone();
    keep(counter, session.following(&known, &mut job)?)
}

fn paste(counter: &Counter, text: &str) -> Result<Value, Failure> {
    let name = counter.desk().words().key("intake-pasted-name");
    let sheet = workbook::read_text(&name, text)?;
    let book = RawWorkbook {
        file: name,
        size: text.len() as u64,
        sha256: crate::writing::hash(text.as_bytes()),
        format: FileFormat::Csv,
        sheets: vec![sheet],
        early: Vec::new(),
        remarks: Vec::new(),
    };
    let known = counter.desk().dossier()?.clone();
    keep(counter, Session::new(book, &mut Unwatched)?.following(&known, &mut Unwatched)?)
}

fn keep(counter: &Counter, session: Session) -> Result<Value, Failure> {
    let desk = counter.desk();
    let handle = desk.new_handle();
    let view = view::intake::view(desk.words(), desk.dossier()?, &handle, &session)?;
    drop(desk);
    lock(&counter.sessions).insert(handle, session);
    json(&view)
}

fn grid(counter: &Counter, args: &Look) -> Result<Value, Failure> {
    let desk = counter.desk();
    let sessions = lock(&counter.sessions);
    let session = sessions.get(&args.session).ok_or_else(gone)?;
    json(&view::intake::grid(desk.words(), session, args.first.max(1), args.count.min(MOST_ROWS)))
}

fn change(counter: &Counter, args: &Change) -> Result<Value, Failure> {
    // Taken out while it is worked on, so that the window is answered meanwhile.
    let mut session = lock(&counter.sessions).remove(&args.session).ok_or_else(gone)?;
    let corrected = session.correct(&args.change, &mut Unwatched);
    let desk = counter.desk();
    let view = view::intake::view(desk.words(), desk.dossier()?, &args.session, &session);
    drop(desk);
    lock(&counter.sessions).insert(args.session.clone(), session);
    corrected?;
    json(&view?)
}

fn accept(counter: &Counter, args: &Look, progress: Progress<'_>) -> Result<Value, Failure> {
    let session = lock(&counter.sessions).remove(&args.session).ok_or_else(gone)?;
    let (key, text) = {
        let desk = counter.desk();
        (desk.pseudonym_key(), desk.words().key("progress-storing"))
    };
    let built = key.and_then(|key| {
        let mut job = counter.jobs.start(&args.job, text, progress);
        session.build(Some(key), &mut job)
    });
    let stored = built.and_then(|built| counter.act(|desk| desk.store(&session, built).map(|_| ())));
    if stored.is_err() {
        lock(&counter.sessions).insert(args.session.clone(), session);
    }
    stored
}

fn rows(counter: &Counter, args: &Rows) -> Result<Value, Failure> {
    let count = args.count.min(MOST_ROWS);
    json(&counter.desk().rows(args.dataset, (args.first, count), args.sort.as_ref(), &args.filter)?)
}

fn gone() -> Failure {
    Failure::input(Message::new("intake-session-gone"))
}
