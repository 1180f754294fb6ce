//! The arguments and objections with their evidence.

use dossier::Dossier;
use dossier::finding::Finding;
use dossier::message::{Message, Phrase};

use super::sheets::{Row, link, name, said, sheet, text, typed};
use super::{Cell, Sheet};
use crate::number::printed;
use crate::{label_of, numbering, words};

/// One row per argument and objection, in the order of the note.
pub(super) fn arguments(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-kind", 14),
        ("annex-column-number", 7),
        ("annex-column-point", 32),
        ("annex-column-head", 36),
        ("annex-column-text", 50),
        ("annex-column-label", 18),
        ("annex-column-evidence", 12),
        ("annex-column-more-evidence", 12),
    ];
    let point = |number: Option<usize>| {
        let row = number.and_then(|number| dossier.points.get(number - 1));
        row.map_or_else(|| said("annex-point-gone"), |point| typed(&printed(dossier, &point.text)))
    };
    let none = || said("annex-not-applicable");
    let mut rows: Vec<Row> = Vec::new();
    for row in numbering::arguments(dossier) {
        let findings: Vec<&Finding> = row.row.findings.iter().filter_map(|id| dossier.finding(*id)).collect();
        rows.push(vec![
            said("annex-kind-argument"),
            row.number.as_deref().map_or_else(none, text),
            point(row.point),
            typed(&printed(dossier, &row.row.head)),
            typed(&printed(dossier, &row.row.text)),
            text(words::label(label_of(row.row, dossier))),
            evidence(findings.first().copied()),
            match findings.get(1..) {
                Some(more) if !more.is_empty() => text(words::codes(more)),
                Some(_) | None => none(),
            },
        ]);
    }
    for row in numbering::objections(dossier) {
        rows.push(vec![
            said("annex-kind-objection"),
            row.number.as_deref().map_or_else(none, text),
            point(row.point),
            typed(&printed(dossier, &row.row.head)),
            typed(&printed(dossier, &row.row.answer)),
            none(),
            none(),
            none(),
        ]);
    }
    if rows.is_empty() {
        let mut row = vec![none(); columns.len() - 1];
        row.insert(3, said("annex-no-arguments"));
        rows.push(row);
    }
    sheet(name::ARGUMENTS, Message::new("annex-arguments-title"), Message::new("annex-about-arguments"), &columns, rows)
}

/// A link to the sheet of a finding; a verkenning has none.
fn evidence(finding: Option<&Finding>) -> Cell<Phrase> {
    match finding {
        Some(finding) if finding.question.is_some() => link(&finding.name()),
        Some(finding) => text(finding.name()),
        None => said("annex-no-evidence"),
    }
}
