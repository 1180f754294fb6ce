//! Findings, fields, gates and events in the words of the contract.

use analysis::versions::RowSide;
use archive::StepKind;
use desk::checking::Check;
use desk::versions::VersionReport;
use desk::{Desk, Failure, Words};
use dossier::finding::{Count, Finding, Measure, Outcome};
use dossier::form::{self, Required};
use dossier::source::SourcePart;
use dossier::{Message, Remark, dutch};
use serde_json::{Value, json};

pub(crate) fn finding(words: &Words, finding: &Finding, caveats: &[Message]) -> Value {
    let source = &finding.source;
    json!({
        "finding": if finding.code == 0 { finding.id.to_string() } else { finding.name() },
        "sentence": words.say(&finding.sentence),
        "measures": finding.measures.iter().map(|row| measure(words, row)).collect::<Vec<_>>(),
        "source": {
            "dataset": source.dataset.to_string(),
            "file": source.file,
            "sha256": source.sha256,
            "sheet": source.sheet,
            "range": source.range.to_string(),
            "columns": source.columns,
            "filter": source.filter,
            "parts": source.parts.iter().map(part).collect::<Vec<_>>(),
        },
        "support": words.all(&finding.support),
        "caveats": words.all(caveats),
        "not_concluded": words.all(&finding.not_concluded),
        "label": finding.label,
        "rows_used": finding.rows_used,
        "rows_missing": finding.rows_missing,
    })
}

/// What a new version changes.
pub(crate) fn version(words: &Words, report: &VersionReport) -> Value {
    let change = &report.change;
    let side = |side: &RowSide| {
        let rows = side.named.iter().map(|(row, key)| json!({ "row": row, "key": key })).collect::<Vec<_>>();
        json!({ "count": side.count, "rows": rows })
    };
    let cells = report.cells.iter().map(|cell| {
        json!({
            "column": cell.column, "key": cell.key,
            "before": { "cell": cell.place_before, "text": cell.before },
            "after": { "cell": cell.place_after, "text": cell.after },
        })
    });
    let findings = report.findings.iter().map(|again| {
        json!({
            "finding": again.before.name(),
            "state": again.state(),
            "before": words.say(&again.before.sentence),
            "after": match &again.after {
                Ok(after) => words.say(&after.sentence),
                Err(failure) => failure.view(words).text,
            },
            "changed": again.changed,
            "shifts": again.shifts.iter().map(|shift| words.say(&shift.message())).collect::<Vec<_>>(),
        })
    });
    json!({
        "before": report.before.id.to_string(),
        "after": report.after.id.to_string(),
        "keys": change.keys,
        "changed": change.changed,
        "cells": cells.collect::<Vec<_>>(),
        "added": side(&change.added),
        "gone": side(&change.gone),
        "columns_added": change.columns_added,
        "columns_gone": change.columns_gone,
        "columns_other_kind": change.columns_other_kind,
        "findings": findings.collect::<Vec<_>>(),
    })
}

/// A sheet behind a combined table.
fn part(part: &SourcePart) -> Value {
    json!({
        "dataset": part.dataset.to_string(),
        "file": part.file,
        "sha256": part.sha256,
        "sheet": part.sheet,
        "range": part.range.to_string(),
        "columns": part.columns,
    })
}

fn measure(words: &Words, measure: &Measure) -> Value {
    let value = measure.outcome.value();
    let withheld = match measure.outcome {
        Outcome::Withheld(why) => json!(why),
        Outcome::Shown(_) | Outcome::Missing => Value::Null,
    };
    json!({
        "group": measure.group,
        "period": measure.period,
        "part": measure.part,
        "value": value.map(|value| value.value),
        "unit": words.phrase(note::unit(&measure.unit)),
        "n": match measure.n { Count::Shown(count) => json!(count), Count::Withheld => Value::Null },
        "low": value.and_then(|value| value.low),
        "high": value.and_then(|value| value.high),
        "text": value.map(|value| dutch::shown(value, &measure.unit)),
        "standing": measure.standing,
        "withheld": withheld,
    })
}

pub(crate) fn fields(desk: &Desk) -> Result<Vec<Value>, Failure> {
    let by = desk.filled_by()?;
    let dossier = desk.dossier()?;
    let fields = form::list(dossier).into_iter().map(|field| {
        let name = field.spec.pointer.split('/').nth(1).unwrap_or("");
        let filled_by = desk.row_id(&field.path).and_then(|id| by.get(&(field.spec.list.kind(), id, name.to_owned())));
        json!({
            "field": field.path,
            "step": field.step,
            "value": field.value,
            "required": field.spec.required == Required::Yes,
            "filled_by": filled_by,
        })
    });
    Ok(fields.collect())
}

pub(crate) fn check(words: &Words, check: &Check) -> Value {
    let gates: Vec<Value> = check
        .gates
        .iter()
        .map(|gate| {
            json!({
                "step": gate.step, "gate": gate.gate, "level": gate.level, "state": gate.state,
                "why": words.say(&gate.why), "remedy": words.say(&gate.remedy), "field": gate.field,
                "override": gate.passed.as_ref().map(|passed| json!({ "by": passed.by, "why": passed.why, "at": passed.at })),
            })
        })
        .collect();
    let stale: Vec<Value> = check
        .stale
        .iter()
        .map(|number| json!({ "field": number.path, "text": number.text, "trail": number.trail, "now": number.now_text() }))
        .collect();
    json!({
        "gates": gates,
        "orphans": check.orphans,
        "stale": stale,
        "file": { "healthy": check.problems.is_empty(), "problems": words.all(&check.problems) },
    })
}

pub(crate) fn event(words: &Words, step: &archive::Step) -> Value {
    let (op, of) = match step.kind {
        StepKind::Begun | StepKind::Done | StepKind::Forgot => (step.op.as_str(), None),
        StepKind::Undid(of) => ("undo", Some(of)),
        StepKind::Redid(of) => ("redo", Some(of)),
    };
    json!({
        "seq": step.seq, "op": op, "of": of, "text": desk::told(words, step),
        "who": step.who, "at": step.at, "undone": step.undone,
    })
}

pub(crate) fn remark(words: &Words, remark: &Remark) -> Value {
    json!({
        "sheet": remark.sheet,
        "cell": remark.cell.map(|cell| cell.to_string()),
        "key": remark.message.key,
        "text": words.say(&remark.message),
    })
}
