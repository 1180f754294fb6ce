//! Calls about the open dossier: fields, lists, gates, findings and the note.

use analysis::ticker::Unwatched;
use dossier::card_answer::CardAnswer;
use dossier::id::{DatasetId, RecordId};
use dossier::series_break::Concerns;
use dossier::{Finding, Message};
use figure::Palette;
use serde::Deserialize;
use serde_json::Value;

use super::{Counter, Progress, json, read};
use crate::describing::{Link, no_finding};
use crate::failure::{Failure, FailureKind};
use crate::view;
use crate::wire::{DescribeRequest, FigureAnswer, PreviewAnswer};
use crate::words::Language;

#[derive(Deserialize)]
struct Field {
    path: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize)]
struct Item {
    list: String,
    #[serde(default)]
    parent: Option<RecordId>,
}

#[derive(Deserialize)]
struct Move {
    path: String,
    to: usize,
}

#[derive(Deserialize)]
struct Pass {
    gate: String,
    by: String,
    reason: String,
}

#[derive(Deserialize)]
#[allow(clippy::struct_field_names, reason = "the names of the wire")]
struct Definition {
    dataset: DatasetId,
    letter: String,
    definition: String,
}

#[derive(Deserialize)]
struct Describe {
    request: DescribeRequest,
    #[serde(default)]
    question: Option<String>,
}

#[derive(Deserialize)]
struct Draw {
    #[serde(default)]
    finding: Option<String>,
    #[serde(default)]
    request: Option<DescribeRequest>,
    width: f64,
    theme: String,
}

#[derive(Deserialize)]
struct Argue {
    finding: String,
    #[serde(default)]
    point: Option<RecordId>,
}

#[derive(Deserialize)]
struct LinkFinding {
    argument: String,
    finding: String,
    linked: String,
}

#[derive(Deserialize)]
struct Renew {
    field: String,
    raw: String,
}

#[derive(Deserialize)]
struct Named {
    finding: String,
}

#[derive(Deserialize)]
struct JudgeBreak {
    name: String,
    concerns: Concerns,
}

#[derive(Deserialize)]
struct CopyCard {
    dataset: DatasetId,
    to: Vec<DatasetId>,
    answers: Vec<CardAnswer>,
}

#[derive(Deserialize)]
struct GoBack {
    seq: u64,
}

#[derive(Deserialize)]
struct Speak {
    language: String,
}

#[derive(Deserialize)]
struct Cancel {
    #[serde(default)]
    job: Option<String>,
}

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    _progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "set_language" => read(args).map(|args: Speak| speak(counter, &args.language)),
        "cancel" => read(args).map(|args: Cancel| {
            counter.jobs.cancel(args.job.as_deref());
            Value::Null
        }),
        "set_field" => read(args).and_then(|args: Field| counter.act(|desk| desk.set_field(&args.path, &args.value))),
        "add_item" => {
            read(args).and_then(|args: Item| counter.act(|desk| desk.add_item(&args.list, args.parent).map(|_| ())))
        }
        "remove_item" => read(args).and_then(|args: Field| counter.act(|desk| desk.remove_item(&args.path))),
        "move_item" => read(args).and_then(|args: Move| counter.act(|desk| desk.move_item(&args.path, args.to))),
        "override_gate" => {
            read(args).and_then(|args: Pass| counter.act(|desk| desk.override_gate(&args.gate, &args.by, &args.reason)))
        }
        "set_definition" => read(args).and_then(|args: Definition| {
            counter.act(|desk| desk.set_definition(args.dataset, &args.letter, &args.definition))
        }),
        "judge_break" => {
            read(args).and_then(|args: JudgeBreak| counter.act(|desk| desk.judge_break(&args.name, args.concerns)))
        }
        "copy_card" => read(args)
            .and_then(|args: CopyCard| counter.act(|desk| desk.copy_card(args.dataset, &args.to, &args.answers))),
        "undo" => counter.act(|desk| desk.undo().map(|_| ())),
        "redo" => counter.act(|desk| desk.redo().map(|_| ())),
        "go_back" => read(args).and_then(|args: GoBack| counter.act(|desk| desk.go_back(args.seq).map(|_| ()))),
        "history" => history(counter),
        "logbook" => logbook(counter),
        "last_change" => read(args).and_then(|args: Field| last_change(counter, &args.path)),
        "describe" => read(args).and_then(|args: Describe| explore(counter, &args.request)),
        "pin" => read(args).and_then(|args: Describe| pin(counter, args)),
        "recompute" => read(args)
            .and_then(|args: Named| counter.act(|desk| desk.recompute(&args.finding, &mut Unwatched).map(|_| ()))),
        "figure" | "figure_of" => read(args).and_then(|args: Draw| draw(counter, &args)),
        "copy_figure" => read(args).and_then(|args: Named| copy_figure(counter, &args.finding)),
        "use_as_argument" => read(args)
            .and_then(|args: Argue| counter.act(|desk| desk.use_as_argument(&args.finding, args.point).map(|_| ()))),
        "link_finding" => read(args).and_then(|args: LinkFinding| {
            let link = if args.linked == "yes" { Link::Made } else { Link::Broken };
            counter.act(|desk| desk.link_finding(&args.argument, &args.finding, link))
        }),
        "preview" => preview(counter),
        "renew_number" => {
            read(args).and_then(|args: Renew| counter.act(|desk| desk.renew_number(&args.field, &args.raw)))
        }
        _ => return None,
    })
}

fn speak(counter: &Counter, language: &str) -> Value {
    counter.desk().set_language(Language::from_code(language).unwrap_or_default());
    Value::Null
}

fn history(counter: &Counter) -> Result<Value, Failure> {
    let desk = counter.desk();
    json(&view::history::view(desk.words(), &desk.history()?))
}

fn logbook(counter: &Counter) -> Result<Value, Failure> {
    let desk = counter.desk();
    json(&view::logbook::view(desk.words(), desk.dossier()?, &desk.logbook()?))
}

/// Null: nobody wrote in the field yet.
fn last_change(counter: &Counter, path: &str) -> Result<Value, Failure> {
    let desk = counter.desk();
    let last = desk.last_changes()?;
    let touch = last.of_field(desk.dossier()?, path);
    json(&touch.map(|touch| view::logbook::last_change(desk.words(), touch)))
}

fn explore(counter: &Counter, request: &DescribeRequest) -> Result<Value, Failure> {
    let mut desk = counter.desk();
    let finding = desk.explore(request, &mut Unwatched)?;
    json(&view::finding::view(desk.words(), desk.dossier()?, &finding))
}

fn pin(counter: &Counter, mut args: Describe) -> Result<Value, Failure> {
    if args.question.is_some() {
        args.request.pin = args.question.take();
    }
    counter.act(|desk| desk.pin(&args.request, &mut Unwatched).map(|_| ()))
}

fn draw(counter: &Counter, args: &Draw) -> Result<Value, Failure> {
    let mut desk = counter.desk();
    let finding: Finding = match (&args.finding, &args.request) {
        (Some(name), _) => desk.dossier()?.find_finding(name).cloned().ok_or_else(|| no_finding(name))?,
        (None, Some(request)) => desk.explore(request, &mut Unwatched)?,
        (None, None) => return Err(no_finding("")),
    };
    let palette = match args.theme.as_str() {
        "dark" => Palette::DARK,
        "contrast" => Palette::CONTRAST,
        _ => Palette::LIGHT,
    };
    let drawing = desk.drawing(&finding, &palette, args.width.clamp(240.0, 2400.0))?;
    let description = desk.figure_words(&finding)?;
    json(&FigureAnswer { svg: drawing.svg, description, width: drawing.width, height: drawing.height })
}

fn copy_figure(counter: &Counter, name: &str) -> Result<Value, Failure> {
    let png = counter.desk().picture(name)?;
    if counter.hands.copy_picture(&png) {
        Ok(Value::Null)
    } else {
        Err(Failure::new(FailureKind::File, Message::new("desk-no-clipboard")))
    }
}

fn preview(counter: &Counter) -> Result<Value, Failure> {
    // Laying out takes long enough to notice; the desk answers other calls meanwhile.
    let draft = counter.desk().draft()?;
    let pages = draft.pages()?;
    json(&PreviewAnswer { pages })
}
