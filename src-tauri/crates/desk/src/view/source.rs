//! A dataset as the window shows it: reconciliation, columns, and the quality that can be measured.

use analysis::combine::Combined;
use analysis::intake::{Stated, Statement, stated};
use analysis::quality::{Assessed, Standing, assess};
use dossier::combine::Combination;
use dossier::dataset::{Aside, Dataset, DatasetColumn, SkippedRow};
use dossier::{DatasetId, Day, Dossier, Message, dutch};

use super::names;
use crate::rows;
use crate::wire::{
    ColumnView, CombinationView, DroppedView, OneSidedView, PlacedText, QualityView, SheetOfView, SingledOutView,
    SourceView, StatedView, TrialView,
};
use crate::words::Words;

/// A dataset with everything that may be shown of it.
pub(crate) fn view(words: &Words, dossier: &Dossier, index: usize, today: Day) -> Option<SourceView> {
    let dataset = dossier.datasets.get(index)?;
    let newer = dataset.superseded_by.and_then(|id| dossier.dataset(id));
    let path = format!("sources[{}]", index + 1);
    Some(SourceView {
        id: dataset.id.to_string(),
        path: path.clone(),
        name: dataset.name.clone(),
        file: dataset.file.clone(),
        sheet: dataset.sheet.clone(),
        range: dataset.range.to_string(),
        check_code: note::check_code(&dataset.sha256),
        sha256: dataset.sha256.clone(),
        rows_kept: dataset.rows_kept,
        records: dataset.record_count(),
        rows_present: dataset.rows_present,
        reconciliation: match dataset.combination {
            Some(_) => words.say(&Message::new("sources-made-rows").count("rows", dataset.record_count())),
            None => reconciliation(words, dataset.rows_kept, dataset.rows_present),
        },
        skipped: skipped(words, &dataset.rows_skipped),
        columns: dataset.columns.iter().map(|row| column(words, dataset.record_count(), row)).collect(),
        dropped: dataset
            .dropped
            .iter()
            .map(|dropped| DroppedView {
                letter: dropped.letter.clone(),
                name: dropped.name.clone(),
                why: match dropped.personal_data {
                    Some(kind) => words.key(&names::personal(kind)),
                    None => words.key("dropped-by-choice"),
                },
            })
            .collect(),
        remarks: dataset
            .remarks
            .iter()
            .map(|remark| PlacedText {
                place: remark.cell.map(|cell| cell.to_string()).unwrap_or_default(),
                text: words.say(&remark.message),
            })
            .collect(),
        choices: dataset
            .choices
            .iter()
            .map(|choice| PlacedText { place: choice.place.clone(), text: words.say(&choice.message) })
            .collect(),
        quality: quality(words, dossier, dataset, &path, today),
        stated: statements(words, dossier, dataset, &path),
        singled_out: singled_out(words, dossier, dataset),
        imported_at: dutch::moment(&dataset.imported_at),
        imported_by: dataset.imported_by.clone(),
        superseded_by: newer.map(|newer| format!("{} ({})", newer.name, dutch::moment(&newer.imported_at))),
        combination: dataset.combination.as_ref().map(|made| combination(words, dossier, dataset, made)),
        part_of: part_of(dossier, dataset),
        is_set_aside: dataset.aside == Aside::SetAside,
        is_used: dossier.is_used(dataset.id),
        has_previous: crate::versions::previous(dossier, dataset.id).is_some(),
        findings_behind: findings_behind(dossier, dataset),
    })
}

fn combination(words: &Words, dossier: &Dossier, dataset: &Dataset, made: &Combination) -> CombinationView {
    let inputs = made.inputs.iter().map(|input| {
        let name = dossier.dataset(input.dataset).map_or("", |part| part.name.as_str());
        let message = Message::new("sources-input").text("name", name);
        words.say(&message.text("used", dutch::whole(u64::from(input.used))).count("records", input.records))
    });
    CombinationView {
        text: words.say(&Message::new("sources-combined").count("tables", made.inputs.len())),
        why: made.why.clone(),
        inputs: inputs.collect(),
        sheets: dossier.sheets_of(dataset.id).into_iter().filter_map(|id| sheet(dossier, id)).collect(),
        is_behind: dataset.counts() && dossier.has_newer(dataset.id),
    }
}

fn sheet(dossier: &Dossier, id: DatasetId) -> Option<SheetOfView> {
    let place = dossier.datasets.iter().position(|row| row.id == id)?;
    let name = dossier.datasets.get(place).map(|row| row.name.clone())?;
    Some(SheetOfView { id: id.to_string(), path: format!("sources[{}]", place + 1), name })
}

/// Findings that were made from an older version of a table that counts.
fn findings_behind(dossier: &Dossier, dataset: &Dataset) -> u32 {
    let is_current = dataset.superseded_by.is_none();
    let behind = dossier.findings.iter().filter(|finding| is_current && dossier.is_behind(finding, dataset.id)).count();
    u32::try_from(behind).unwrap_or(u32::MAX)
}

/// Names of the tables that count and were made of this one.
fn part_of(dossier: &Dossier, dataset: &Dataset) -> Vec<String> {
    let current = dossier.datasets.iter().filter(|row| row.counts());
    let is_made_of = |row: &&Dataset| {
        row.combination
            .as_ref()
            .is_some_and(|made| made.inputs.iter().any(|input| dossier.newest_version(input.dataset) == dataset.id))
    };
    current.filter(is_made_of).map(|row| row.name.clone()).collect()
}

/// So many rows of a trial are shown.
const TRIAL_ROWS: usize = 8;

/// What a combination would give.
pub(crate) fn trial(words: &Words, made: &Combined, (names, computed): (&[&str], Option<&str>)) -> TrialView {
    let first = 0..made.table.rows().min(TRIAL_ROWS);
    let line = |row| rows::cells(words, &made.table, row, computed);
    let records = u32::try_from(made.table.rows()).unwrap_or(u32::MAX);
    let one_sided = made.unmatched.iter().map(|side| {
        let more = u64::from(side.distinct).saturating_sub(side.keys.len() as u64);
        let title = Message::new("combine-one-sided").count("rows", side.rows);
        OneSidedView {
            side: if side.input == 0 { "left" } else { "right" }.to_owned(),
            title: words.say(&title.text("table", names.get(side.input).copied().unwrap_or_default())),
            keys: side.keys.clone(),
            more: if more > 0 {
                words.say(&Message::new("combine-more-keys").count("keys", more))
            } else {
                String::new()
            },
        }
    });
    TrialView {
        told: made.told.iter().map(|message| words.say(message)).collect(),
        remarks: made.remarks.iter().map(|message| words.say(message)).collect(),
        one_sided: one_sided.collect(),
        rows: records,
        columns: made.columns.iter().map(|row| column(words, records, row)).collect(),
        first: first.map(line).collect(),
    }
}

/// "412 van 415 rijen ingelezen."
pub(crate) fn reconciliation(words: &Words, kept: u32, present: u32) -> String {
    let message = Message::new("rows-kept").text("kept", dutch::whole(u64::from(kept))).count("present", present);
    words.say(&message)
}

/// Rows that were left out, neighbours with the same reason together.
pub(crate) fn skipped(words: &Words, rows: &[SkippedRow]) -> Vec<PlacedText> {
    let mut out: Vec<(u32, u32, String)> = Vec::new();
    for skipped in rows {
        let reason = words.say(&skipped.reason);
        match out.last_mut() {
            Some((_, last, known)) if *last + 1 == skipped.row && *known == reason => *last = skipped.row,
            _ => out.push((skipped.row, skipped.row, reason)),
        }
    }
    out.into_iter()
        .map(|(first, last, text)| PlacedText {
            place: if first == last { first.to_string() } else { format!("{first}–{last}") },
            text,
        })
        .collect()
}

fn column(words: &Words, records: u32, row: &DatasetColumn) -> ColumnView {
    ColumnView {
        letter: row.letter.clone(),
        name: row.name.clone(),
        kind: names::wire(row.kind),
        kind_text: words.key(&names::column_type(row.kind)),
        role: names::wire(row.role),
        role_text: words.key(&names::role(row.role)),
        unit: row.unit.clone(),
        missing: row.missing,
        filled: dutch::percentage(row.filled(records).unwrap_or(0.0), 0),
        distinct: row.distinct,
        definition: row.definition.clone(),
        labels: row.labels.clone(),
    }
}

/// What the sheet itself states, where the card says nothing yet.
fn statements(words: &Words, dossier: &Dossier, dataset: &Dataset, path: &str) -> Vec<StatedView> {
    let card = dossier.card(dataset.id);
    let open = stated(dataset).into_iter().filter(|said| match said.stated {
        Stated::Owner(_) => card.owner.trim().is_empty(),
        Stated::ReferenceDate(_) => card.reference_date.is_none(),
    });
    let view = |said: Statement| {
        let (field, value, shown) = match said.stated {
            Stated::Owner(name) => ("owner", name.clone(), name),
            Stated::ReferenceDate(day) => ("reference_date", day.to_string(), dutch::day(day)),
        };
        let text = words.say(&Message::new("sources-stated").text("cell", said.cell).text("note", said.note));
        StatedView { path: format!("{path}.{field}"), value, text, shown }
    };
    open.map(view).collect()
}

fn singled_out(words: &Words, dossier: &Dossier, dataset: &Dataset) -> Option<SingledOutView> {
    let said = analysis::anonymity::told(dataset, dossier.card(dataset.id).row_is)?;
    let is_remarkable = dataset.alone(dossier.card(dataset.id).row_is) > 0;
    Some(SingledOutView { text: words.say(&said), is_remarkable })
}

fn quality(words: &Words, dossier: &Dossier, dataset: &Dataset, path: &str, today: Day) -> Vec<QualityView> {
    // A table that is only a part of another is judged there: here stands what was measured.
    let is_judged_here = !dossier.is_only_part(dataset.id);
    let one = |assessed: Assessed| {
        let is_judged = assessed.judgement.is_some();
        if is_judged && !is_judged_here && assessed.seen.is_empty() {
            return None;
        }
        let name = assessed.dimension.name();
        let standing = match assessed.standing {
            _ if is_judged && !is_judged_here && assessed.is_remarkable => "attention",
            _ if is_judged && !is_judged_here => "good",
            Standing::Good => "good",
            Standing::Attention => "attention",
            Standing::Open => "open",
        };
        Some(QualityView {
            id: name.to_owned(),
            is_remarkable: assessed.is_remarkable,
            dimension: words.key(&format!("quality-{name}")),
            about: words.key(&format!("quality-{name}-about")),
            seen: assessed.seen.iter().map(|message| words.say(message)).collect(),
            standing: standing.to_owned(),
            field: (is_judged && is_judged_here).then(|| format!("{path}.{name}")),
        })
    };
    assess(dossier, dataset, today).into_iter().filter_map(one).collect()
}
