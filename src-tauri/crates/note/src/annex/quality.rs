//! How good the data are, dimension by dimension, and everything that was done to them on the way in.
//!
//! Only what was measured or judged is said; the rest is named as not judged, never left out.

use dossier::dataset::{Aside, Dataset, DatasetColumn};
use dossier::finding::Experience;
use dossier::message::{Message, Phrase};
use dossier::{Day, Dossier};

use super::sheets::{Row, count, name, said, sheet, text};
use super::sources::source_name;
use super::{Cell, NumberFormat, Sheet};
use crate::number::used_findings;
use crate::words;

/// Most remarks of one import that are listed; the rest is counted.
const REMARKS: usize = 500;

/// One row per source and dimension.
pub(super) fn quality(dossier: &Dossier, today: Day) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-source", 9),
        ("annex-column-dimension", 20),
        ("annex-column-about", 34),
        ("annex-column-measured", 16),
        ("annex-column-explanation", 64),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for dataset in &dossier.datasets {
        let source = source_name(dossier, dataset);
        let parts = measured(dossier, dataset, today);
        rows.extend(parts.into_iter().map(|[dimension, about, value, explanation]| {
            vec![text(source.clone()), dimension, about, value, explanation]
        }));
    }
    if rows.is_empty() {
        let none = || said("annex-not-applicable");
        rows.push(vec![none(), none(), none(), none(), said("annex-no-sources")]);
    }
    sheet(name::QUALITY, Message::new("annex-quality-title"), Message::new("annex-about-quality"), &columns, rows)
}

fn measured(dossier: &Dossier, dataset: &Dataset, today: Day) -> Vec<[Cell<Phrase>; 4]> {
    let not_judged = |dimension: &str| {
        [said(dimension), said("annex-whole-table"), said("annex-not-judged"), said("annex-not-judged-why")]
    };
    let whole = |dimension: &str, value: Cell<Phrase>, why: Message| {
        [said(dimension), said("annex-whole-table"), value, text(why)]
    };
    let misfits = u32::try_from(dataset.misfits()).unwrap_or(u32::MAX);
    let mut out = vec![not_judged("annex-quality-accuracy")];
    out.extend(used_columns(dossier, dataset).into_iter().map(|column| completeness(dataset, column)));
    let skipped = u32::try_from(dataset.rows_skipped.len()).unwrap_or(u32::MAX);
    out.extend([
        whole("annex-quality-validity", count(misfits), Message::new("annex-quality-validity-why")),
        whole("annex-quality-consistency", count(dataset.duplicates), Message::new("annex-quality-consistency-why")),
        currentness(dossier, dataset, today),
        not_judged("annex-quality-precision"),
        plausibility(dossier, dataset),
        whole(
            "annex-quality-traceability",
            count(dataset.rows_present),
            Message::new("annex-quality-traceability-why").count("kept", dataset.rows_kept).count("skipped", skipped),
        ),
        understandability(dataset),
        fitness(dossier, dataset),
    ]);
    out
}

/// Columns that findings of the note were computed from; all columns when there are none yet.
fn used_columns<'a>(dossier: &Dossier, dataset: &'a Dataset) -> Vec<&'a DatasetColumn> {
    let findings = used_findings(dossier);
    let of_this = findings.iter().filter(|finding| finding.source.dataset == dataset.id);
    let letters: Vec<&str> =
        of_this.flat_map(|finding| &finding.source.columns).map(|column| column.letter.as_str()).collect();
    let is_used = |column: &&DatasetColumn| letters.is_empty() || letters.contains(&column.letter.as_str());
    dataset.columns.iter().filter(is_used).collect()
}

fn completeness(dataset: &Dataset, column: &DatasetColumn) -> [Cell<Phrase>; 4] {
    let rows = dataset.record_count();
    let filled = rows.saturating_sub(column.missing);
    let value = if rows == 0 {
        said("annex-not-applicable")
    } else {
        Cell::Number { value: f64::from(filled) / f64::from(rows), format: NumberFormat::Percentage(1) }
    };
    let why = Message::new("annex-quality-completeness-why").count("filled", filled).count("rows", rows);
    [said("annex-quality-completeness"), text(column.name.as_str()), value, text(why)]
}

fn currentness(dossier: &Dossier, dataset: &Dataset, today: Day) -> [Cell<Phrase>; 4] {
    let date = dossier.source_cards.get(&dataset.id).and_then(|card| card.reference_date);
    let value = match date {
        Some(date) => Cell::Number { value: f64::from(date.months_until(today)), format: NumberFormat::Plain(0) },
        None => said("annex-open"),
    };
    let about = said("annex-whole-table");
    [said("annex-quality-currentness"), about, value, said("annex-quality-currentness-why")]
}

fn plausibility(dossier: &Dossier, dataset: &Dataset) -> [Cell<Phrase>; 4] {
    let judged: Vec<_> = dossier
        .findings
        .iter()
        .filter(|finding| finding.source.dataset == dataset.id)
        .filter_map(|finding| finding.experience)
        .collect();
    let key = match judged.iter().max() {
        None => "annex-not-judged",
        Some(Experience::Matches) => "annex-experience-matches",
        Some(Experience::Partly) => "annex-experience-partly",
        Some(Experience::Differs) => "annex-experience-differs",
    };
    let about = said("annex-whole-table");
    [said("annex-quality-plausibility"), about, said(key), said("annex-quality-plausibility-why")]
}

fn understandability(dataset: &Dataset) -> [Cell<Phrase>; 4] {
    let explained = dataset.columns.iter().filter(|column| !column.definition.trim().is_empty()).count();
    let explained = u32::try_from(explained).unwrap_or(u32::MAX);
    let why = Message::new("annex-quality-understandability-why").count("columns", dataset.columns.len());
    [said("annex-quality-understandability"), said("annex-whole-table"), count(explained), text(why)]
}

fn fitness(dossier: &Dossier, dataset: &Dataset) -> [Cell<Phrase>; 4] {
    let card = dossier.source_cards.get(&dataset.id);
    let reason = card.map_or("", |card| card.fitness_reason.trim());
    let why = if reason.is_empty() { said("annex-no-reason") } else { text(reason) };
    let verdict = text(words::fitness(card.and_then(|card| card.fitness)));
    [said("annex-quality-fitness"), said("annex-whole-table"), verdict, why]
}

/// Choices, columns and rows left out, remarks, newer versions.
pub(super) fn changes(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-source", 9),
        ("annex-column-change", 26),
        ("annex-column-place", 30),
        ("annex-column-explanation", 80),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for dataset in &dossier.datasets {
        let source = source_name(dossier, dataset);
        let parts = changes_of(dataset);
        rows.extend(parts.into_iter().map(|[kind, place, what]| vec![text(source.clone()), kind, place, what]));
    }
    if rows.is_empty() {
        let none = || said("annex-not-applicable");
        rows.push(vec![none(), none(), none(), said("annex-no-changes")]);
    }
    sheet(name::CHANGES, Message::new("annex-changes-title"), Message::new("annex-about-changes"), &columns, rows)
}

fn changes_of(dataset: &Dataset) -> Vec<[Cell<Phrase>; 3]> {
    let place = |place: &str| if place.is_empty() { said("annex-whole-table") } else { text(place) };
    let mut out: Vec<[Cell<Phrase>; 3]> = dataset
        .choices
        .iter()
        .map(|choice| [said("annex-change-choice"), place(&choice.place), text(choice.message.clone())])
        .collect();
    out.extend(dataset.dropped.iter().map(|column| {
        let of = Message::new("annex-change-dropped-place").text("letter", column.letter.clone());
        let why = Message::new("annex-change-dropped-why")
            .text("name", column.name.clone())
            .message("personal", words::personal_data(column.personal_data));
        [said("annex-change-dropped"), text(of), text(why)]
    }));
    out.extend(skipped(dataset));
    out.extend(dataset.remarks.iter().take(REMARKS).map(|remark| {
        let of = remark.cell.map(|cell| cell.to_string()).unwrap_or_default();
        [said("annex-change-remark"), place(&of), text(remark.message.clone())]
    }));
    if dataset.remarks.len() > REMARKS {
        let more = Message::new("annex-change-more").count("more", dataset.remarks.len() - REMARKS);
        out.push([said("annex-change-remark"), place(""), text(more)]);
    }
    if dataset.aside == Aside::SetAside {
        out.push([said("annex-change-aside"), place(""), said("annex-change-aside-why")]);
    }
    if dataset.superseded_by.is_some() {
        out.push([said("annex-change-superseded"), place(""), said("annex-change-superseded-why")]);
    }
    out
}

/// Skipped rows, one line per reason.
fn skipped(dataset: &Dataset) -> Vec<[Cell<Phrase>; 3]> {
    let mut reasons: Vec<(&Message, Vec<u32>)> = Vec::new();
    for skipped in &dataset.rows_skipped {
        match reasons.iter_mut().find(|(reason, _)| *reason == &skipped.reason) {
            Some((_, rows)) => rows.push(skipped.row),
            None => reasons.push((&skipped.reason, vec![skipped.row])),
        }
    }
    reasons
        .into_iter()
        .map(|(reason, rows)| {
            let of = Message::new("annex-change-skipped-place").text("rows", super::sheets::row_list(&rows));
            [said("annex-change-skipped"), text(of), text(reason.clone())]
        })
        .collect()
}
