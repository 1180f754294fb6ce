//! Calls about tables that are made of others, and about versions and use of tables: a trial that stores nothing, the act
//! itself, doing it again, and what became different.

use dossier::DatasetId;
use dossier::combine::CombineStep;
use dossier::dataset::Aside;
use serde::Deserialize;
use serde_json::Value;

use super::{Counter, Progress, json, read};
use crate::combining::CombineRequest;
use crate::failure::Failure;
use crate::view;

#[derive(Deserialize)]
struct Try {
    step: CombineStep,
    #[serde(default)]
    job: String,
}

#[derive(Deserialize)]
struct Combine {
    request: CombineRequest,
    #[serde(default)]
    job: String,
}

#[derive(Deserialize)]
struct SetAside {
    dataset: DatasetId,
    aside: Aside,
}

#[derive(Deserialize)]
struct Renew {
    dataset: DatasetId,
    #[serde(default)]
    job: String,
}

pub(super) fn answer(
    counter: &Counter,
    name: &str,
    args: &Value,
    progress: Progress<'_>,
) -> Option<Result<Value, Failure>> {
    Some(match name {
        "combine_try" => read(args).and_then(|args: Try| trial(counter, &args, progress)),
        "combine" => read(args).and_then(|args: Combine| combine(counter, &args, progress)),
        "combine_again" => read(args).and_then(|args: Renew| again(counter, &args, progress)),
        "set_aside" => {
            read(args).and_then(|args: SetAside| counter.act(|desk| desk.set_aside(args.dataset, args.aside)))
        }
        "version_report" => read(args).and_then(|args: Renew| report(counter, &args, progress)),
        "recompute_all" => read(args).and_then(|args: Renew| recompute_all(counter, &args, progress)),
        _ => return None,
    })
}

/// The tables are fetched under the lock; the work is done outside it.
fn trial(counter: &Counter, args: &Try, progress: Progress<'_>) -> Result<Value, Failure> {
    let (gathered, text) = {
        let mut desk = counter.desk();
        (desk.gather(&args.step)?, desk.words().key("progress-combining"))
    };
    let made = gathered.combine(&mut counter.jobs.start(&args.job, text, progress))?;
    let names: Vec<&str> = gathered.datasets().map(|dataset| dataset.name.as_str()).collect();
    let about = (names.as_slice(), args.step.computed());
    json(&view::source::trial(counter.desk().words(), &made, about))
}

fn combine(counter: &Counter, args: &Combine, progress: Progress<'_>) -> Result<Value, Failure> {
    let (gathered, text) = {
        let mut desk = counter.desk();
        desk.may_combine(&args.request)?;
        (desk.gather(&args.request.step)?, desk.words().key("progress-combining"))
    };
    let made = gathered.combine(&mut counter.jobs.start(&args.job, text, progress))?;
    counter.act(|desk| desk.store_combined(&args.request, &gathered, made, None).map(|_| ()))
}

fn again(counter: &Counter, args: &Renew, progress: Progress<'_>) -> Result<Value, Failure> {
    let text = counter.desk().words().key("progress-combining");
    let mut job = counter.jobs.start(&args.job, text, progress);
    counter.act(|desk| desk.renew(args.dataset, &mut job).map(|_| ()))
}

fn report(counter: &Counter, args: &Renew, progress: Progress<'_>) -> Result<Value, Failure> {
    let mut desk = counter.desk();
    let text = desk.words().key("progress-comparing");
    let report = desk.version_report(args.dataset, &mut counter.jobs.start(&args.job, text, progress))?;
    json(&view::version::view(desk.words(), desk.dossier()?, &report))
}

fn recompute_all(counter: &Counter, args: &Renew, progress: Progress<'_>) -> Result<Value, Failure> {
    let text = counter.desk().words().key("progress-comparing");
    let mut job = counter.jobs.start(&args.job, text, progress);
    counter.act(|desk| desk.recompute_all(args.dataset, &mut job).map(|_| ()))
}
