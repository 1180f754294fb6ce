//! The start of a dossier: what it is called, for whom, and along which track.

use serde::{Deserialize, Serialize};

/// How much of the method a decision needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// Six steps, first rung only: a small decision.
    #[default]
    Kort,
    /// Ten steps, all rungs.
    Volledig,
}

/// Kind of note that the dossier leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A note from an official to the alderman.
    #[default]
    Beslisnota,
    /// A proposal to the executive board.
    Collegevoorstel,
    /// A proposal to the council.
    Raadsvoorstel,
}

/// Fields of the first step. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Start {
    /// Name of the dossier.
    pub name: String,
    /// Chosen track.
    pub track: Track,
    /// The societal issue.
    pub societal_issue: String,
    /// Name of the municipality.
    pub municipality: String,
    /// Kind of note.
    pub note_kind: NoteKind,
    /// Day of the meeting that decides.
    pub meeting_date: Option<crate::Day>,
    /// Who asks for the analysis.
    pub commissioner: String,
    /// Who advises and writes the note.
    pub advisor: String,
    /// Data analist; empty is "nobody yet".
    pub analyst: String,
    /// Member of the board who is answerable.
    pub portfolio_holder: String,
    /// Number of the case in the municipality's own register.
    pub case_number: String,
}
