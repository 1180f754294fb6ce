//! The Notatoets: what a note still lacks in form, in wording and in content. Three aspects and no grade.
//!
//! Every remark names the concrete thing that is missing and the field in which it can be mended.

mod content;
mod form;
mod wording;

use dossier::note_text::DecisionPoint;
use dossier::{Dossier, Message};

/// What a remark is about, so that a gate can count remarks of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// A block is empty.
    EmptyBlock,
    /// A sentence is too long.
    LongSentence,
    /// A word that only officials use.
    Officialese,
    /// A text is longer than its limit.
    OverLimit,
    /// A decision point has no argument.
    PointWithoutArgument,
    /// An argument leans on no finding and the advisor chose no label for it.
    ArgumentWithoutEvidence,
    /// An argument or objection belongs to a point that is gone, or leans on a finding that is gone.
    Orphan,
    /// A decision point has no objection.
    NoObjection,
    /// A goal has no indicator.
    NoIndicator,
    /// A number says something else than its finding.
    StaleNumber,
    /// A number refers to nothing.
    UnknownNumber,
    /// A number without an origin.
    BareNumber,
    /// No day after which the analysis must be looked at again.
    NoSunsetDate,
}

/// One thing to mend.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRemark {
    /// Kind.
    pub lack: Lack,
    /// Path of the field where it can be mended, such as `arguments[2].text`.
    pub path: String,
    /// What to do, in the imperative ("Vul Participatie in").
    pub action: Message,
    /// Where and why, short.
    pub detail: Message,
}

/// One aspect of the check.
#[derive(Clone, Debug, PartialEq)]
pub struct Aspect {
    /// How far it is, in one line ("Vorm: 15 van 16 blokken").
    pub line: Message,
    /// How many of the things looked at are in order.
    pub good: usize,
    /// How many things were looked at.
    pub of: usize,
    /// What to mend, in the order of the note.
    pub remarks: Vec<CheckRemark>,
}

/// The check on its three aspects.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteChecks {
    /// Form: the blocks that are filled.
    pub form: Aspect,
    /// Wording: sentences, words and lengths.
    pub text: Aspect,
    /// Content: points, arguments, evidence, objections, indicators and numbers.
    pub content: Aspect,
}

impl NoteChecks {
    /// Everything to mend: form, then wording, then content.
    pub fn remarks(&self) -> impl Iterator<Item = &CheckRemark> {
        [&self.form, &self.text, &self.content].into_iter().flat_map(|aspect| &aspect.remarks)
    }
}

/// Looks a note over.
pub fn checks(dossier: &Dossier) -> NoteChecks {
    NoteChecks { form: form::form(dossier), text: wording::wording(dossier), content: content::content(dossier) }
}

/// Whether a decision point wants an argument and an objection: taking note of something decides nothing.
///
/// The same rule as the ladder's.
pub(crate) fn wants_argument(point: &DecisionPoint) -> bool {
    !point.text.trim().to_lowercase().starts_with("kennis te nemen")
}
