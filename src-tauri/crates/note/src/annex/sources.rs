//! The sources with their cards, and what each column means.

use dossier::dataset::Dataset;
use dossier::message::{Message, Phrase};
use dossier::{Dossier, dutch};

use super::sheets::{Row, count, day, name, or_not_applicable, said, sheet, text, typed};
use super::{Cell, Sheet};
use crate::words;

/// Short name of a source in the other sheets, `Bron 1`.
pub(super) fn source_name(dossier: &Dossier, dataset: &Dataset) -> Phrase {
    let place = dossier.datasets.iter().position(|other| other.id == dataset.id).map_or(0, |index| index + 1);
    Message::new("annex-source").text("number", place.to_string()).into()
}

/// One row per property of each dataset: a card that can be read and printed.
pub(super) fn sources(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [("annex-column-source", 10), ("annex-column-item", 28), ("annex-column-content", 92)];
    let mut rows: Vec<Row> = Vec::new();
    for dataset in &dossier.datasets {
        let source = source_name(dossier, dataset);
        let card = card(dossier, dataset).into_iter();
        rows.extend(card.map(|(key, value)| vec![text(source.clone()), said(key), value]));
    }
    if rows.is_empty() {
        rows.push(vec![said("annex-not-applicable"), said("annex-not-applicable"), said("annex-no-sources")]);
    }
    sheet(name::SOURCES, Message::new("annex-sources-title"), Message::new("annex-about-sources"), &columns, rows)
}

fn card(dossier: &Dossier, dataset: &Dataset) -> Vec<(&'static str, Cell<Phrase>)> {
    let card = dossier.card(dataset.id);
    let header =
        dataset.header.map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") });
    let skipped = u32::try_from(dataset.rows_skipped.len()).unwrap_or(u32::MAX);
    vec![
        ("annex-column-name", typed(&dataset.name)),
        ("annex-column-file", text(dataset.file.as_str())),
        ("annex-column-sha256", text(dataset.sha256.as_str())),
        ("annex-column-sheet", text(dataset.sheet.as_str())),
        ("annex-column-cells", text(dataset.range.to_string())),
        ("annex-column-header-rows", or_not_applicable(header.as_deref())),
        ("annex-column-rows-present", count(dataset.rows_present)),
        ("annex-column-rows-kept", count(dataset.rows_kept)),
        ("annex-column-rows-skipped", count(skipped)),
        ("annex-column-owner", typed(&card.owner)),
        ("annex-column-collected", typed(&card.collected)),
        ("annex-column-period", typed(&card.period)),
        ("annex-column-reference-date", day(card.reference_date)),
        ("annex-column-area-level", typed(&card.area_level)),
        ("annex-column-definition", typed(&card.definition)),
        ("annex-column-legal-basis", typed(&card.legal_basis)),
        ("annex-column-version", typed(&card.version)),
        ("annex-column-source-status", text(words::source_status(card.status))),
        ("annex-column-row-is", text(words::row_is(card.row_is))),
        ("annex-column-fitness", text(words::fitness(card.fitness))),
        ("annex-column-fitness-reason", or_not_applicable(Some(&card.fitness_reason))),
        ("annex-column-imported", text(dutch::moment(&dataset.imported_at))),
        ("annex-column-imported-by", typed(&dataset.imported_by)),
    ]
}

/// One row per column of each dataset.
pub(super) fn dictionary(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-source", 9),
        ("annex-column-letter", 8),
        ("annex-column-name", 26),
        ("annex-column-definition", 40),
        ("annex-column-type", 15),
        ("annex-column-unit", 12),
        ("annex-column-role", 14),
        ("annex-column-missing", 10),
        ("annex-column-distinct", 14),
        ("annex-column-personal", 20),
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
