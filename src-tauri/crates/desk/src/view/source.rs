//! A dataset as the window shows it: reconciliation, columns, and the quality that can be measured.

use dossier::dataset::{Dataset, DatasetColumn, SkippedRow, SourceCard};
use dossier::{Day, Dossier, Message, dutch};

use super::names;
use crate::wire::{ColumnView, DroppedView, PlacedText, QualityView, SourceView};
use crate::words::Words;

/// A dataset with everything that may be shown of it.
pub(crate) fn view(words: &Words, dossier: &Dossier, index: usize, today: Day) -> Option<SourceView> {
    let dataset = dossier.datasets.get(index)?;
    let newer = dataset.superseded_by.and_then(|id| dossier.dataset(id));
    let card = dossier.source_cards.get(&dataset.id);
    Some(SourceView {
        id: dataset.id.to_string(),
        path: format!("sources[{}]", index + 1),
        name: dataset.name.clone(),
        file: dataset.file.clone(),
        sheet: dataset.sheet.clone(),
        range: dataset.range.to_string(),
        check_code: note::check_code(&dataset.sha256),
        sha256: dataset.sha256.clone(),
        rows_kept: dataset.rows_kept,
        rows_present: dataset.rows_present,
        reconciliation: reconciliation(words, dataset.rows_kept, dataset.rows_present),
        skipped: skipped(words, &dataset.rows_skipped),
        columns: dataset.columns.iter().map(|row| column(words, dataset, row)).collect(),
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
        quality: quality(words, dataset, card, today),
        imported_at: dutch::moment(&dataset.imported_at),
        imported_by: dataset.imported_by.clone(),
        superseded_by: newer.map(|newer| format!("{} ({})", newer.name, dutch::moment(&newer.imported_at))),
    })
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

fn column(words: &Words, dataset: &Dataset, row: &DatasetColumn) -> ColumnView {
    ColumnView {
        letter: row.letter.clone(),
        name: row.name.clone(),
        kind: names::wire(row.kind),
        kind_text: words.key(&names::column_type(row.kind)),
        role: names::wire(row.role),
        role_text: words.key(&names::role(row.role)),
        unit: row.unit.clone(),
        missing: row.missing,
        filled: dutch::percentage(filled(dataset, row), 0),
        distinct: row.distinct,
        definition: row.definition.clone(),
        labels: row.labels.clone(),
    }
}

fn filled(dataset: &Dataset, column: &DatasetColumn) -> f64 {
    dataset.filled(column).unwrap_or(0.0)
}

fn quality(words: &Words, dataset: &Dataset, card: Option<&SourceCard>, today: Day) -> Vec<QualityView> {
    let shares = dataset.columns.iter().map(|column| filled(dataset, column));
    let emptiest = dataset.columns.iter().min_by(|a, b| filled(dataset, a).total_cmp(&filled(dataset, b)));
    let lowest = shares.fold(1.0_f64, f64::min);
    let odd = dataset.remarks.iter().filter(|remark| remark.cell.is_some()).count();
    let months = card.and_then(|card| card.reference_date).map(|day| day.months_until(today));
    let view = |dimension: &str, message: &Message, is_low: bool| QualityView {
        dimension: words.key(&format!("quality-{dimension}")),
        text: words.say(message),
        is_low,
    };
    let complete = Message::new("quality-completeness-text")
        .text("share", dutch::percentage(lowest, 0))
        .text("column", emptiest.map(|column| column.name.clone()).unwrap_or_default());
    let current = match months {
        Some(months) => Message::new("quality-currentness-text").count("months", months.max(0).unsigned_abs()),
        None => Message::new("quality-currentness-unknown"),
    };
    vec![
        view("completeness", &complete, lowest < 0.95),
        view("validity", &Message::new("quality-validity-text").count("cells", odd), odd > 0),
        view(
            "consistency",
            &Message::new("quality-consistency-text").count("rows", dataset.duplicates),
            dataset.duplicates > 0,
        ),
        view("currentness", &current, months.is_none_or(|months| months > 24)),
    ]
}
