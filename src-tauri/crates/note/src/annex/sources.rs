//! The sources with their cards, and what each column means.

use dossier::Dossier;
use dossier::dataset::{Dataset, SourceCard};
use dossier::message::{Message, Phrase};

use super::Sheet;
use super::sheets::{Row, count, day, name, or_not_applicable, said, sheet, text, typed};
use crate::words;

/// Short name of a source in the other sheets, `Bron 1`.
pub(super) fn source_name(dossier: &Dossier, dataset: &Dataset) -> Phrase {
    let place = dossier.datasets.iter().position(|other| other.id == dataset.id).map_or(0, |index| index + 1);
    Message::new("annex-source").text("number", place.to_string()).into()
}

/// One row per dataset.
pub(super) fn sources(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-source", 9),
        ("annex-column-name", 28),
        ("annex-column-file", 34),
        ("annex-column-sheet", 18),
        ("annex-column-cells", 12),
        ("annex-column-header-rows", 10),
        ("annex-column-rows-present", 12),
        ("annex-column-rows-kept", 12),
        ("annex-column-rows-skipped", 12),
        ("annex-column-owner", 24),
        ("annex-column-collected", 30),
        ("annex-column-period", 16),
        ("annex-column-reference-date", 18),
        ("annex-column-area-level", 16),
        ("annex-column-definition", 40),
        ("annex-column-legal-basis", 24),
        ("annex-column-version", 14),
        ("annex-column-source-status", 14),
        ("annex-column-row-is", 16),
        ("annex-column-fitness", 22),
        ("annex-column-fitness-reason", 34),
        ("annex-column-sha256", 68),
    ];
    let mut rows: Vec<Row> = dossier.datasets.iter().map(|dataset| source(dossier, dataset)).collect();
    if rows.is_empty() {
        let mut row = vec![said("annex-not-applicable"), said("annex-no-sources")];
        row.extend((2..columns.len()).map(|_| said("annex-not-applicable")));
        rows.push(row);
    }
    sheet(name::SOURCES, Message::new("annex-sources-title"), Message::new("annex-about-sources"), &columns, rows)
}

fn source(dossier: &Dossier, dataset: &Dataset) -> Row {
    let empty = SourceCard::new(dataset.id);
    let card = dossier.source_cards.get(&dataset.id).unwrap_or(&empty);
    let header =
        dataset.header.map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") });
    vec![
        text(source_name(dossier, dataset)),
        typed(&dataset.name),
        text(dataset.file.as_str()),
        text(dataset.sheet.as_str()),
        text(dataset.range.to_string()),
        or_not_applicable(header.as_deref()),
        count(dataset.rows_present),
        count(dataset.rows_kept),
        count(u32::try_from(dataset.rows_skipped.len()).unwrap_or(u32::MAX)),
        typed(&card.owner),
        typed(&card.collected),
        typed(&card.period),
        day(card.reference_date),
        typed(&card.area_level),
        typed(&card.definition),
        typed(&card.legal_basis),
        typed(&card.version),
        text(words::source_status(card.status)),
        text(words::row_is(card.row_is)),
        text(words::fitness(card.fitness)),
        or_not_applicable(Some(&card.fitness_reason)),
        text(dataset.sha256.as_str()),
    ]
}

/// One row per column of each dataset.
pub(super) fn dictionary(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-source", 9),
        ("annex-column-letter", 8),
        ("annex-column-name", 32),
        ("annex-column-definition", 50),
        ("annex-column-type", 16),
        ("annex-column-unit", 18),
        ("annex-column-role", 18),
        ("annex-column-missing", 12),
        ("annex-column-distinct", 14),
        ("annex-column-personal", 22),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for dataset in &dossier.datasets {
        rows.extend(dataset.columns.iter().map(|column| {
            vec![
                text(source_name(dossier, dataset)),
                text(column.letter.as_str()),
                text(column.name.as_str()),
                typed(&column.definition),
                text(words::column_type(column.kind)),
                or_not_applicable(Some(&column.unit)),
                text(words::role(column.role)),
                count(column.missing),
                count(column.distinct),
                text(words::personal_data(column.personal_data)),
            ]
        }));
    }
    if rows.is_empty() {
        let mut row = vec![said("annex-not-applicable"); columns.len() - 1];
        row.insert(2, said("annex-no-sources"));
        rows.push(row);
    }
    let title = Message::new("annex-dictionary-title");
    sheet(name::DICTIONARY, title, Message::new("annex-about-dictionary"), &columns, rows)
}
