//! How good the data are, dimension by dimension, and everything that was done to them on the way in.
//!
//! Only what was measured or judged is said; the rest is named as not judged, never left out.

use analysis::quality::{Assessed, assess, misfits};
use dossier::dataset::{Aside, Dataset, DatasetColumn};
use dossier::finding::Experience;
use dossier::message::{Message, Phrase};
use dossier::quality::Dimension;
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
    let mut out = Vec::new();
    for assessed in assess(dossier, dataset, today) {
        let dimension = assessed.dimension;
        let key = format!("annex-quality-{}", dimension.name());
        let measured = |value: Cell<Phrase>| {
            [text(Message::new(&key)), said("annex-whole-table"), value, text(Message::new(&format!("{key}-why")))]
        };
        match dimension {
            Dimension::Completeness => {
                out.extend(used_columns(dossier, dataset).into_iter().map(|column| completeness(dataset, column)));
            }
            Dimension::Validity => out.push(measured(count(as_u32(misfits(dossier, dataset))))),
            Dimension::Consistency => out.push(measured(count(dataset.duplicates))),
            Dimension::Currentness => out.push(currentness(dossier, dataset, today)),
            Dimension::Precision => out.extend(precision(dataset)),
            Dimension::Plausibility => out.extend([judged(&key, &assessed), plausibility(dossier, dataset)]),
            Dimension::Accuracy | Dimension::Traceability | Dimension::Understandability => {
                out.push(judged(&key, &assessed));
            }
        }
        // What was measured of a dimension that a person judges stands below the judgement.
        if assessed.judgement.is_some() {
            let seen = assessed.seen.into_iter();
            out.extend(seen.map(|seen| {
                [text(Message::new(&key)), said("annex-whole-table"), said("annex-quality-seen"), text(seen)]
            }));
        }
    }
    out.extend(singled_out(dossier, dataset));
    out.push(fitness(dossier, dataset));
    out
}

/// How far people can be told apart by their traits: the rows of the smallest group.
fn singled_out(dossier: &Dossier, dataset: &Dataset) -> Option<[Cell<Phrase>; 4]> {
    let why = analysis::anonymity::told(dataset, dossier.card(dataset.id).row_is)?;
    let smallest = dataset.singled_out.as_ref().map_or(0, |traits| traits.smallest);
    Some([said("annex-quality-singled-out"), said("annex-whole-table"), count(smallest), text(why)])
}

fn as_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a person made of a dimension, with the reason.
fn judged(key: &str, assessed: &Assessed) -> [Cell<Phrase>; 4] {
    let judgement = assessed.judgement.clone().unwrap_or_default();
    let verdict = text(words::verdict(judgement.verdict));
    let why = match (judgement.verdict, judgement.reason.trim()) {
        (None, _) => said("annex-not-judged-why"),
        (Some(_), "") => said("annex-no-reason"),
        (Some(_), reason) => text(reason),
    };
    [text(Message::new(key)), said("annex-whole-table"), verdict, why]
}

/// Columns of which all numbers are rounded; one line for the table when there are none.
fn precision(dataset: &Dataset) -> Vec<[Cell<Phrase>; 4]> {
    let key = || said("annex-quality-precision");
    let rounded = dataset.columns.iter().filter(|column| column.rounded_to > 0);
    let lines: Vec<[Cell<Phrase>; 4]> = rounded
        .map(|column| {
            let why = said("annex-quality-precision-why");
            [key(), text(column.name.as_str()), count(column.rounded_to), why]
        })
        .collect();
    if lines.is_empty() {
        return vec![[key(), said("annex-whole-table"), count(1), said("annex-quality-precision-none")]];
    }
    lines
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
    let date = dossier.card(dataset.id).reference_date;
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
    let about = said("annex-quality-results");
    [said("annex-quality-plausibility"), about, said(key), said("annex-quality-plausibility-why")]
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
