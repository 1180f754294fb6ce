//! The evidence label of an argument: a chain is as strong as its weakest link.

use dossier::Dossier;
use dossier::finding::EvidenceLabel;
use dossier::note_text::Argument;

/// Label of an argument: that of its weakest finding, or a weaker one or a value judgement when the advisor chose so.
///
/// Without findings it is an assumption. A finding that is no longer there is no evidence either.
pub fn label_of(argument: &Argument, dossier: &Dossier) -> EvidenceLabel {
    let labels = argument
        .findings
        .iter()
        .map(|id| dossier.finding(*id).map_or(EvidenceLabel::Assumption, |finding| finding.label));
    let derived = labels.max().unwrap_or(EvidenceLabel::Assumption);
    argument.label.map_or(derived, |chosen| chosen.max(derived))
}
