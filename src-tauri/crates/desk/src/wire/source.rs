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
    /// Records: more than the rows kept when columns became rows.
    pub records: u32,
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
    /// What notes in the sheet state of the source, for fields of its card that are still empty.
    pub stated: Vec<StatedView>,
    /// How far people can be told apart by their traits; none where a row does not stand for people.
    pub singled_out: Option<SingledOutView>,
    /// When it was brought in, in words.
    pub imported_at: String,
    /// Who brought it in.
    pub imported_by: String,
    /// Name of the newer version, once there is one.
    pub superseded_by: Option<String>,
    /// How it was made of other tables; none for a table of a sheet.
    pub combination: Option<CombinationView>,
    /// Names of the tables that were made of it.
    pub part_of: Vec<String>,
    /// Whether the advisor set it aside.
    pub is_set_aside: bool,
    /// Whether a question, a finding or another table leans on it.
    pub is_used: bool,
    /// Whether it took the place of an older version.
    pub has_previous: bool,
    /// Findings that were made from an older version of it and not made again.
    pub findings_behind: u32,
}

/// What a new version of a table changes.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Version")]
pub struct VersionView {
    /// Name of the table.
    pub name: String,
    /// "12 cellen veranderd, 2 rijen erbij."
    pub summary: Vec<String>,
    /// How rows were told apart, in words.
    pub keys: String,
    /// Changed cells.
    pub cells: Vec<ChangedCellView>,
    /// "en 120 andere", or empty.
    pub more: String,
    /// Rows that came, with their row in the sheet.
    pub added: Vec<PlacedText>,
    /// Rows that went.
    pub gone: Vec<PlacedText>,
    /// Findings beside what they would be now.
    pub findings: Vec<AgainView>,
}

/// A cell that is another.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ChangedCell")]
pub struct ChangedCellView {
    /// Name of the column.
    pub column: String,
    /// Which row.
    pub key: String,
    /// Cell in the old sheet.
    pub place_before: String,
    /// What stood there.
    pub before: String,
    /// Cell in the new sheet.
    pub place_after: String,
    /// What stands there.
    pub after: String,
}

/// A finding beside the same finding from the new version.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Again")]
pub struct AgainView {
    /// Name, `R3`.
    pub name: String,
    /// What it says in the dossier.
    pub before: String,
    /// What it would say now; or why it cannot be made.
    pub after: String,
    /// `same`, `numbers`, `conclusion` or `lost`.
    pub state: String,
    /// The state in words.
    pub state_text: String,
    /// Conclusions that are no longer the same.
    pub shifts: Vec<String>,
    /// Arguments of the note that lean on it.
    pub used_in: Vec<String>,
}

/// How a table was made of others.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Combination")]
pub struct CombinationView {
    /// "Gemaakt van 12 tabellen."
    pub text: String,
    /// Why, in the advisor's words.
    pub why: String,
    /// The tables that went in: "Aanvragen januari: 31 van 31 rijen".
    pub inputs: Vec<String>,
    /// The tables of sheets that it was made of in the end: what is known of them is asked there.
    pub sheets: Vec<SheetOfView>,
    /// Whether one of them has a newer version.
    pub is_behind: bool,
}

/// A table of a sheet that another was made of.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SheetOf")]
pub struct SheetOfView {
    /// Identity.
    pub id: String,
    /// Path of its card.
    pub path: String,
    /// Name.
    pub name: String,
}

/// What a combination would give; nothing is stored yet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Trial")]
pub struct TrialView {
    /// What is done, line by line, with the numbers of rows.
    pub told: Vec<String>,
    /// What a person should look at.
    pub remarks: Vec<String>,
    /// Keys that were found on one side only.
    pub one_sided: Vec<OneSidedView>,
    /// Rows of the result.
    pub rows: u32,
    /// Columns of the result.
    pub columns: Vec<ColumnView>,
    /// The first rows as written in Dutch.
    pub first: Vec<Vec<String>>,
}

/// Keys of one table that do not occur in the other.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "OneSided")]
pub struct OneSidedView {
    /// `left` or `right`.
    pub side: String,
    /// Name of the table, with the number of rows.
    pub title: String,
    /// The keys.
    pub keys: Vec<String>,
    /// "en 12 andere", or empty.
    pub more: String,
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

/// A statement in the sheet that answers a field of the card.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Stated")]
pub struct StatedView {
    /// Field that it answers.
    pub path: String,
    /// Value of the field, as it is stored.
    pub value: String,
    /// "In A14 staat: 'Bron: CBS'."
    pub text: String,
    /// Value as people read it.
    pub shown: String,
}

/// How far people can be told apart by their traits.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SingledOut")]
pub struct SingledOutView {
    /// What was seen.
    pub text: String,
    /// Whether somebody is alone with his traits.
    pub is_remarkable: bool,
}

/// One dimension of quality.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Quality")]
pub struct QualityView {
    /// Name of the dimension.
    pub id: String,
    /// Dimension in words.
    pub dimension: String,
    /// What it is about, in a sentence.
    pub about: String,
    /// What was measured, one sentence each.
    pub seen: Vec<String>,
    /// Whether what was measured asks for a look at the rows.
    pub is_remarkable: bool,
    /// `good`, `attention`, or `open` while nobody judged it.
    pub standing: String,
    /// Path of the judgement, for a dimension that a person judges of this table; its reason is at `<path>_reason`.
    pub field: Option<String>,
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
    /// The rows.
    pub rows: Vec<RowView>,
    /// When there are none: letters of the columns whose conditions leave nothing, as few as that takes.
    pub emptied_by: Vec<String>,
}

/// A row of a dataset.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Row")]
pub struct RowView {
    /// Its place in the table, from 0.
    pub row: u32,
    /// Row in the sheet, from 1; of a table that was made of others its own number.
    pub sheet_row: u32,
    /// Cells as written in Dutch.
    pub cells: Vec<String>,
}

/// Where a row of the sheet stands among those that are shown.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundRow {
    /// Its place, from 0; none when it is not shown.
    pub at: Option<u32>,
    /// Why it is not shown.
    pub why: String,
}

/// What a column holds in the rows that meet the conditions on the other columns.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Facet")]
pub struct FacetView {
    /// Letters of the column.
    pub letter: String,
    /// Rows that were looked at.
    pub rows: u32,
    /// Rows without a value.
    pub blank: u32,
    /// Why there is no value, with the number of rows.
    pub blanks: Vec<CountView>,
    /// Different values.
    pub distinct: u32,
    /// The most frequent values of a column of words, codes or periods.
    pub values: Vec<CountView>,
    /// "en 120 andere waarden", or empty.
    pub more: String,
    /// "Van 3 tot en met 812; de helft is hooguit 45." For numbers and days.
    pub range: String,
    /// How many numbers lie between round numbers.
    pub bars: Vec<BarView>,
    /// Numbers that stand out, in all.
    pub outliers: u32,
    /// The farthest of them, with their cells.
    pub farthest: Vec<PlacedText>,
}

/// So many rows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ValueCount")]
pub struct CountView {
    /// The value.
    pub value: String,
    /// Rows that have it.
    pub rows: u32,
}

/// Numbers between two round ones.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FacetBar")]
pub struct BarView {
    /// From here, as written in Dutch.
    pub least: String,
    /// Up to here.
    pub most: String,
    /// How many.
    pub rows: u32,
}

/// The cells that a value came from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellTrail {
    /// Name of the column.
    pub column: String,
    /// The value as shown.
    pub text: String,
    /// The cells.
    pub cells: Vec<BehindView>,
    /// "en 120 andere cellen", or empty.
    pub more: String,
}

/// A cell of a sheet that a value came from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BehindCell")]
pub struct BehindView {
    /// Name of the table.
    pub table: String,
    /// Workbook.
    pub file: String,
    /// Sheet in the workbook.
    pub sheet: String,
    /// Cell, `C12`.
    pub cell: String,
    /// What was read there.
    pub text: String,
}
