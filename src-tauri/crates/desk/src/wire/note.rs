//! The note in the making, its checks, its preview and its export.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LabelView;

/// The note in the making.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Note")]
pub struct NoteView {
    /// Decision points with what is under them.
    pub points: Vec<PointView>,
    /// Text blocks.
    pub blocks: Vec<BlockView>,
    /// The Notatoets.
    pub checks: ChecksView,
    /// Every number in the note.
    pub numbers: Vec<NoteNumberView>,
    /// Whether it can be made definite.
    #[serde(rename = "final")]
    pub definite: FinalView,
}

/// A decision point.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Point")]
pub struct PointView {
    /// Path of its row, `points[1]`.
    pub path: String,
    /// Identity.
    pub id: String,
    /// Number as printed.
    pub number: String,
    /// Text with its numbers filled in.
    pub text: String,
    /// Arguments under it.
    pub arguments: Vec<ArgumentView>,
    /// Objections to it.
    pub objections: Vec<ObjectionView>,
}

/// An argument.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Argument")]
pub struct ArgumentView {
    /// Path of its row, `arguments[1]`.
    pub path: String,
    /// Number as printed, `1.1`.
    pub number: String,
    /// Head sentence with its numbers filled in.
    pub head: String,
    /// Strength of evidence.
    pub label: LabelView,
    /// Words of the text.
    pub words: u32,
    /// Most words that it should have.
    pub limit: u32,
    /// Numbers in it.
    pub numbers: u32,
    /// Numbers in it that are no longer what they were.
    pub stale: u32,
    /// Names of the findings it leans on.
    pub findings: Vec<String>,
}

/// An objection.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Objection")]
pub struct ObjectionView {
    /// Path of its row, `objections[1]`.
    pub path: String,
    /// Number as printed.
    pub number: String,
    /// Head sentence.
    pub head: String,
    /// Words of the answer.
    pub words: u32,
    /// Most words that it should have.
    pub limit: u32,
}

/// A text block of the note.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "NoteBlock")]
pub struct BlockView {
    /// Path of its field, `note.trigger`.
    pub path: String,
    /// Title of the section.
    pub title: String,
    /// Whether it is filled in.
    pub filled: bool,
    /// Whether the note wants it.
    pub required: bool,
    /// Words.
    pub words: u32,
    /// Most words that it should have; 0 without a limit.
    pub limit: u32,
}

/// The Notatoets: three aspects, each with what is missing; no grade.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "NoteChecks")]
pub struct ChecksView {
    /// Blocks filled in.
    pub filled: u32,
    /// Blocks in all.
    pub blocks: u32,
    /// Form.
    pub form: Vec<CheckItem>,
    /// Text.
    pub text: Vec<CheckItem>,
    /// Content.
    pub content: Vec<CheckItem>,
}

/// Something to mend.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckItem {
    /// What to do.
    pub text: String,
    /// What it is about.
    pub detail: String,
    /// Field to do it in.
    pub field: Option<String>,
}

/// A number in the note.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "NoteNumber")]
pub struct NoteNumberView {
    /// Field it stands in.
    pub field: String,
    /// As it stands in the stored text, `{R1.3|24,8%}`.
    pub raw: String,
    /// As printed.
    pub text: String,
    /// Name of the finding, `R1`; empty for a stated number.
    pub finding: String,
    /// Place in the finding; 0 for a stated number.
    pub place: u32,
    /// What it says now.
    pub now: Option<String>,
    /// What replaces it when it is taken over.
    pub renewed: Option<String>,
    /// How it stands.
    #[ts(type = "'fresh' | 'stale' | 'stated' | 'unknown'")]
    pub state: String,
    /// Where it comes from, in words.
    pub origin: String,
}

/// Whether the note can be made definite.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Final")]
pub struct FinalView {
    /// Whether it can.
    pub is_allowed: bool,
    /// Why not, each with the field to mend it.
    pub reasons: Vec<CheckItem>,
}

/// Pages of the note as they will be printed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Preview")]
pub struct PreviewAnswer {
    /// One SVG per page.
    pub pages: Vec<String>,
}

/// What to export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[allow(clippy::struct_excessive_bools, reason = "five boxes that a person ticks")]
pub struct ExportRequest {
    /// Word.
    pub docx: bool,
    /// PDF.
    pub pdf: bool,
    /// Excel.
    pub workbook: bool,
    /// As definite.
    pub definite: bool,
    /// Write over files of the same name.
    pub overwrite: bool,
}

/// What was exported.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Exported")]
pub struct ExportAnswer {
    /// Files, in order.
    pub files: Vec<ExportedFile>,
    /// Name of the folder.
    pub folder: String,
}

/// A file that was exported.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// Handle for "Toon in map".
    pub handle: String,
    /// Name of the file.
    pub name: String,
    /// `docx`, `pdf` or `xlsx`.
    pub kind: String,
    /// Check code, in full.
    pub sha256: String,
}
