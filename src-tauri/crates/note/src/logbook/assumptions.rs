//! What counts as true without proof: statements without a source, or with the word "aanname" for one.

use dossier::finding::EvidenceLabel;
use dossier::form;
use dossier::message::Message;
use dossier::note_text::{Piece, pieces};
use dossier::talk::Agreement;
use dossier::{Dossier, LastChanges};

use super::{Entry, filled};
use crate::field::fields;
use crate::{label_of, number, numbering};

/// Every assumption, in the order of the method.
pub(super) fn all(dossier: &Dossier, last: &LastChanges) -> Vec<Entry> {
    let mut out = Vec::new();
    let mut state = |what: &str, text: &str, basis: &str, field: String| {
        if filled(text) && is_assumed(basis) {
            out.push(entry(
                dossier,
                last,
                Entry::new(what, number::printed(dossier, text.trim())).why(basis.trim()),
                field,
            ));
        }
    };
    let question = &dossier.question;
    state("log-size", &question.size, &question.size_basis, "question.size".to_owned());
    for (place, cause) in (1..).zip(&dossier.causes) {
        state("log-cause", &cause.text, &cause.basis, format!("causes[{place}].text"));
    }
    for (place, goal) in (1..).zip(&dossier.goals) {
        let is_result = pieces(&goal.baseline).iter().any(|piece| matches!(piece, Piece::Reference { .. }));
        if !is_result {
            state("log-baseline", &goal.baseline, &goal.baseline_basis, format!("goals[{place}].baseline"));
        }
    }
    for field in fields(dossier) {
        for piece in pieces(field.text) {
            let Piece::Stated(stated) = piece else { continue };
            if is_assumed(&stated.basis) {
                let new = Entry::new("log-stated", stated.shown()).why(stated.basis.trim());
                out.push(entry(dossier, last, new, field.path.clone()));
            }
        }
    }
    for row in numbering::arguments(dossier) {
        let is_assumption = label_of(row.row, dossier) == EvidenceLabel::Assumption;
        if is_assumption && filled(&row.row.head) {
            let new = Entry::new("log-argument", number::printed(dossier, row.row.head.trim()));
            out.push(entry(dossier, last, new, format!("arguments[{}].head", row.place)));
        }
    }
    out
}

fn entry(dossier: &Dossier, last: &LastChanges, new: Entry, field: String) -> Entry {
    let by = last.of_field(dossier, &field);
    let new = match dossier.mark(&field).filter(|mark| !dossier.has_changed_since(mark)) {
        Some(mark) if mark.state != Agreement::ToDiscuss => {
            let key = format!("log-mark-{}", mark.state.name());
            new.standing(Message::new(&key).text("who", mark.by.name.clone()))
        }
        Some(_) | None => new,
    };
    new.by(by).at(form::placed(dossier, &field))
}

/// A basis that is no source: none at all, or one that begins with the word itself.
fn is_assumed(basis: &str) -> bool {
    let basis = basis.trim().to_lowercase();
    let first = basis.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    basis.is_empty() || ["aanname", "assumptie", "schatting", "vermoeden", "onbekend"].contains(&first)
}

#[cfg(test)]
mod tests {
    use super::is_assumed;

    #[test]
    fn a_source_is_no_assumption() {
        for assumed in ["", " ", "aanname", "Aanname van het team", "schatting, 2024", "onbekend"] {
            assert!(is_assumed(assumed), "{assumed}");
        }
        for sourced in ["CBS 2024", "gemeentelijke administratie", "raming in de begroting", "geen aanname: geteld"] {
            assert!(!is_assumed(sourced), "{sourced}");
        }
    }
}
