//! A sheet before anything of it is stored: what was found, and what the advisor still has to choose.

use serde::Serialize;
use ts_rs::TS;

use super::ChoiceView;

/// A file that is being brought in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Intake")]
pub struct IntakeView {
    /// Handle of this import.
    pub session: String,
    /// Name of the file.
    pub file: String,
    /// Size and rows, in words.
    pub size: String,
    /// Check code, short.
    pub check_code: String,
    /// Sheets.
    pub sheets: Vec<SheetView>,
    /// Position of the chosen sheet, from 0.
    pub sheet: u32,
    /// Tables found on the chosen sheet.
    pub tables: Vec<TableView>,
    /// Position of the chosen table, from 0.
    pub table: u32,
    /// Rows of the sheet.
    pub rows: u32,
    /// First header row, from 1; 0 without a header.
    pub header_first: u32,
    /// Last header row, from 1; 0 without a header.
    pub header_last: u32,
    /// First row of the body.
    pub data_first: u32,
    /// Last row of the body.
    pub data_last: u32,
    /// Columns of the table, in order.
    pub columns: Vec<ColumnPlanView>,
    /// Other shapes that the table could have.
    pub offers: Vec<OfferView>,
    /// Letters of every column of the sheet up to the last one used.
    pub letters: Vec<String>,
    /// "3 van 1.204 waarden zijn geen getal", or empty.
    pub odd_title: String,
    /// Odd cells.
    pub odd: Vec<OddView>,
    /// Odd cells that are not in the list because it is long.
    pub odd_more: u32,
    /// What else was noticed.
    pub remarks: Vec<super::PlacedText>,
    /// Rows kept.
    pub rows_kept: u32,
    /// Rows of the body.
    pub rows_present: u32,
    /// "Ingelezen: 412 van 415 rijen."
    pub reconciliation: String,
    /// "3 overgeslagen, want rij 10 is een subtotaal, …"
    pub reconciliation_why: String,
    /// Choices still to be made before it can be taken over.
    pub open: Vec<OpenChoice>,
    /// Dataset that this one would replace: same file name and sheet.
    pub supersedes: Option<String>,
    /// Whether this very table of this very file is in the dossier already.
    pub is_known: bool,
    /// Table of which the corrections were made here too, because it has the same shape.
    pub follows: Option<String>,
}

/// A sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Sheet")]
pub struct SheetView {
    /// Name.
    pub name: String,
    /// Whether it is hidden in the file.
    pub is_hidden: bool,
    /// "1 tabel: A4 tot en met I420", or "geen tabel".
    pub detail: String,
    /// Whether a table was found on it.
    pub has_table: bool,
    /// Whether a table of it is in the dossier already.
    pub is_imported: bool,
    /// The sheet from far away: lines of equal length, each sign a patch. A space is nothing, `w` words and `d` numbers
    /// outside a table, `H` the header of a table, `W` words and `D` numbers in it.
    pub overview: Vec<String>,
}

/// A table.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Table")]
pub struct TableView {
    /// Range with its header, `A4:I420`.
    pub range: String,
    /// Why it was taken for a table.
    pub why: Vec<String>,
    /// How sure, 0 to 1.
    pub confidence: f64,
}

/// A column and what is planned with it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ColumnPlan")]
pub struct ColumnPlanView {
    /// Letters.
    pub letter: String,
    /// Name.
    pub name: String,
    /// Name of the type.
    pub kind: String,
    /// Types to choose from.
    pub kinds: Vec<ChoiceView>,
    /// Name of the role.
    pub role: String,
    /// Roles to choose from.
    pub roles: Vec<ChoiceView>,
    /// Unit.
    pub unit: String,
    /// Whether it is left out.
    pub is_dropped: bool,
    /// Personal data that was found in it.
    pub personal: Option<PersonalView>,
    /// Rows without a value.
    pub missing: u32,
    /// Different values.
    pub distinct: u32,
    /// What must be asked about its values ("Is 1.234 duizend of een breuk?"), with the choices.
    pub question: Option<String>,
    /// Choices of that question.
    pub answers: Vec<ChoiceView>,
    /// Chosen answer.
    pub answer: Option<String>,
    /// Whether the answer is a suggestion that nobody has looked at yet.
    pub is_suggested: bool,
}

/// Another shape that the table could have.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Offer")]
pub struct OfferView {
    /// Which shape: rows of columns, or a column of headings.
    #[ts(type = "'long' | 'headings'")]
    pub kind: String,
    /// "4 kolommen staan naast elkaar, van 2019 tot 2022. Wilt u er rijen van maken?"
    pub question: String,
    /// Choices: `yes`, `no`.
    pub choices: Vec<ChoiceView>,
    /// Chosen.
    pub choice: String,
    /// Whether the choice is a suggestion that nobody has looked at yet.
    pub is_suggested: bool,
    /// What it then is, where columns become rows.
    pub shape: Option<ShapeView>,
}

/// A table in which columns that stand beside each other have become rows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "OfferedShape")]
pub struct ShapeView {
    /// Name of the new column that says which column a row came from.
    pub level: String,
    /// Names of the new columns of values.
    pub values: Vec<String>,
    /// Columns that become one row each time.
    pub groups: Vec<ShapeGroup>,
    /// Letters of totals over the groups, which stay behind.
    pub totals: Vec<String>,
    /// Whether each row becomes a column too; then the values are the names of the rows.
    pub upright: bool,
}

/// Columns that become one row.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "OfferedGroup")]
pub struct ShapeGroup {
    /// What stands above them.
    pub label: String,
    /// Letters, one for each of the values.
    pub letters: Vec<String>,
}

/// Personal data in a column.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Personal")]
pub struct PersonalView {
    /// Kind.
    pub kind: String,
    /// "Kolom B bevat BSN's".
    pub title: String,
    /// "Alle 412 nummers voldoen aan de elfproef."
    pub text: String,
    /// Choices: `drop`, `pseudonymise`, `keep` as far as allowed.
    pub choices: Vec<ChoiceView>,
    /// Chosen, or none.
    pub choice: Option<String>,
    /// Whether the choice is a suggestion that nobody has looked at yet.
    pub is_suggested: bool,
}

/// A choice that must still be made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenChoice {
    /// Column it is about.
    pub letter: String,
    /// "Kies wat er met kolom B gebeurt".
    pub text: String,
}

/// An odd cell.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Odd")]
pub struct OddView {
    /// Cell, `G17`.
    pub cell: String,
    /// Row, from 1.
    pub row: u32,
    /// Letters of the column.
    pub letter: String,
    /// What stands there.
    pub raw: String,
    /// "'3a' in rij 17".
    pub title: String,
    /// Name of the column and what else there is to know.
    pub text: String,
    /// Choices.
    pub choices: Vec<OddChoice>,
    /// Chosen.
    pub choice: String,
}

/// What can be done with an odd cell.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OddChoice {
    /// `keep`, `empty` or `value:2400`.
    pub value: String,
    /// In words.
    pub label: String,
}

/// Rows of the grid.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Grid")]
pub struct GridAnswer {
    /// First row, from 1.
    pub first: u32,
    /// Rows of the sheet.
    pub total: u32,
    /// The rows.
    pub rows: Vec<GridRow>,
}

/// A row of the grid.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridRow {
    /// Row in the sheet, from 1.
    pub row: u32,
    /// Name of its role.
    #[ts(type = "'title' | 'empty' | 'header' | 'unit' | 'data' | 'heading' | 'subtotal' | 'total' | 'note'")]
    pub role: String,
    /// Role in words; empty for data.
    pub role_text: String,
    /// Cells as Excel would show them, one per letter.
    pub cells: Vec<String>,
    /// Positions of odd cells, from 0.
    pub odd: Vec<u32>,
    /// Whether the row is hidden in the file.
    pub is_hidden: bool,
}
