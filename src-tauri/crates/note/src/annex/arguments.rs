//! The arguments and objections with their evidence, and the decisions to go on in spite of a warning.

use dossier::finding::Finding;
use dossier::ladder::{self, State};
use dossier::message::{Message, Phrase};
use dossier::{Day, Dossier, dutch};

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

/// One row per override.
pub(super) fn decisions(dossier: &Dossier, today: Day) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-gate", 50),
        ("annex-column-state", 16),
        ("annex-column-why", 50),
        ("annex-column-by", 24),
        ("annex-column-when", 26),
    ];
    let gates = ladder::gates(dossier, today);
    let rows = dossier.overrides.iter().map(|row| {
        let gate = gates.iter().find(|gate| row.is_of(dossier, &gate.gate));
        let what = gate.map_or_else(|| said("annex-gate-gone"), |gate| text(gate.why.clone()));
        let stands = gate.is_some_and(|gate| gate.state == State::Overridden);
        let state = said(if stands { "annex-gate-stands" } else { "annex-gate-settled" });
        vec![what, state, typed(&row.why), typed(&row.by), text(dutch::moment(&row.at))]
    });
    let rows = rows.collect();
    sheet(name::DECISIONS, Message::new("annex-decisions-title"), Message::new("annex-about-decisions"), &columns, rows)
}
