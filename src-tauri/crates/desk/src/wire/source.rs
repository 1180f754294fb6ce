//! A dataset with everything that may be shown of it.

use serde::Serialize;
use ts_rs::TS;

/// A dataset.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Source")]
pub struct SourceView {
    /// Identity.
    pub id: String,
    /// Path of its card, `sources[1]`.
    pub path: String,
    /// Name.
    pub name: String,
    /// Workbook it came from.
    pub file: String,
    /// Sheet in the workbook.
    pub sheet: String,
    /// Body of the table, `A6:I419`.
    pub range: String,
    /// Check code of the workbook, short.
    pub check_code: String,
    /// Check code of the workbook, in full.
    pub sha256: String,
    /// Rows in the dataset.
    pub rows_kept: u32,
    /// Rows in the body of the table.
    pub rows_present: u32,
    /// "412 van 415 rijen ingelezen."
    pub reconciliation: String,
    /// Rows left out, with the reason.
    pub skipped: Vec<PlacedText>,
    /// Columns.
    pub columns: Vec<ColumnView>,
    /// Columns left out at the door.
    pub dropped: Vec<DroppedView>,
    /// What was odd.
    pub remarks: Vec<PlacedText>,
    /// What was chosen while reading.
    pub choices: Vec<PlacedText>,
    /// Quality, measured.
    pub quality: Vec<QualityView>,
    /// When it was brought in, in words.
    pub imported_at: String,
    /// Who brought it in.
    pub imported_by: String,
    /// Name of the newer version, once there is one.
    pub superseded_by: Option<String>,
}

/// Words at a place in the sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacedText {
    /// Cell, row or range; empty for the whole table.
    pub place: String,
    /// The words.
    pub text: String,
}

/// A column.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Column")]
pub struct ColumnView {
    /// Letters in the sheet.
    pub letter: String,
    /// Name.
    pub name: String,
    /// Name of the type.
    pub kind: String,
    /// Type in words.
    pub kind_text: String,
    /// Name of the role.
    pub role: String,
    /// Role in words.
    pub role_text: String,
    /// Unit.
    pub unit: String,
    /// Rows without a value.
    pub missing: u32,
    /// Share of rows with a value, in words.
    pub filled: String,
    /// Different values.
    pub distinct: u32,
    /// What the values mean.
    pub definition: String,
    /// Values when there are few.
    pub labels: Vec<String>,
}

/// A column that was left out.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Dropped")]
pub struct DroppedView {
    /// Letters in the sheet.
    pub letter: String,
    /// Heading.
    pub name: String,
    /// Why.
    pub why: String,
}

/// One dimension of quality.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Quality")]
pub struct QualityView {
    /// Dimension in words.
    pub dimension: String,
    /// What was measured.
    pub text: String,
    /// Whether it asks for attention.
    pub is_low: bool,
}

/// Rows of a dataset.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Rows")]
pub struct RowsAnswer {
    /// Position of the first row, from 0.
    pub first: u32,
    /// Rows in all.
    pub total: u32,
    /// Row in the sheet and its cells, as written in Dutch.
    pub rows: Vec<(u32, Vec<String>)>,
}
