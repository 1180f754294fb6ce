//! A dataset as the dossier remembers it: which cells of which file became which columns, and the source card beside it.
//!
//! The values themselves are blocks in the archive; here is only what may be shown, checked and printed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::combine::Combination;
use crate::id::{BlockHash, DatasetId};
use crate::message::Message;
use crate::quality::{Dimension, Judgement, Verdict};
use crate::remark::Remark;
use crate::source::CellRange;
use crate::{Day, Moment};

/// What the values of a column are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnType {
    /// Words.
    #[default]
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers with a fraction.
    Decimal,
    /// Percentages; stored as fractions.
    Percentage,
    /// Amounts of money in euros.
    Currency,
    /// Calendar days.
    Date,
    /// Years, quarters, months, school years.
    Period,
    /// Yes or no.
    Boolean,
    /// Codes, leading zeros kept.
    Code,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// When.
    Time,
    /// Where.
    Area,
    /// Which group.
    Group,
    /// A measured value.
    Measure,
    /// A number of people, households or cases.
    Count,
    /// What is divided by.
    Denominator,
    /// Which row.
    Id,
    /// Anything else.
    #[default]
    Text,
}

/// Kinds of personal data that a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonalData {
    /// Citizen service number.
    Bsn,
    /// Bank account number.
    Iban,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Birth date.
    BirthDate,
    /// Postcode with house number, or street with house number.
    Address,
    /// Name of a person.
    Name,
    /// Licence plate.
    Plate,
    /// Free text in which a person may be named.
    Text,
}

/// How far rows can be told apart by traits that others may know (k-anonymity: Samarati and Sweeney, 1998).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SingledOut {
    /// Names of the columns with those traits.
    pub columns: Vec<String>,
    /// Rows of the smallest group with the same traits.
    pub smallest: u32,
    /// Rows that are alone with their traits.
    pub alone: u32,
}

/// What one row of the table stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowIs {
    /// Not said yet.
    #[default]
    Unknown,
    /// One person.
    Person,
    /// One household.
    Household,
    /// One case, request or report.
    Case,
    /// One area.
    Area,
    /// One area in one period.
    AreaPeriod,
    /// One organisation or place.
    Organisation,
    /// Something else.
    Other,
}

impl RowIs {
    /// Whether counting rows counts people, households or cases.
    pub fn is_about_people(self) -> bool {
        matches!(self, Self::Person | Self::Household | Self::Case)
    }
}

/// One column of a dataset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DatasetColumn {
    /// Letters in the sheet.
    pub letter: String,
    /// Name, unique in the dataset.
    pub name: String,
    /// What its values are.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Unit as found or given; empty when there is none.
    pub unit: String,
    /// What it is for.
    pub role: Role,
    /// Rows without a value.
    pub missing: u32,
    /// Different values, up to the cap of the profile.
    pub distinct: u32,
    /// Kind of personal data that was found and kept by choice.
    pub personal_data: Option<PersonalData>,
    /// What the values mean, for the data dictionary.
    #[serde(default)]
    pub definition: String,
    /// Values of a group, area or period column when there are at most 500, in order; empty otherwise.
    #[serde(default)]
    pub labels: Vec<String>,
    /// Numbers that stand out far from the others.
    #[serde(default, skip_serializing_if = "is_none")]
    pub outliers: u32,
    /// All numbers are multiples of this; 0 when they are not rounded, or there are too few to tell.
    #[serde(default, skip_serializing_if = "is_none")]
    pub rounded_to: u32,
}

// The form that serde asks for.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

impl DatasetColumn {
    /// Part of so many records in which the column holds a value; `None` without records.
    pub fn filled(&self, records: u32) -> Option<f64> {
        (records > 0).then(|| 1.0 - f64::from(self.missing) / f64::from(records))
    }
}

/// A row that is in the table but not in the dataset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkippedRow {
    /// Row in the sheet, from 1.
    pub row: u32,
    /// Why it was left out.
    pub reason: Message,
}

/// A column that was left out at the door. Its values were never stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DroppedColumn {
    /// Letters in the sheet.
    pub letter: String,
    /// Heading of the column.
    pub name: String,
    /// Personal data it held, if any.
    pub personal_data: Option<PersonalData>,
}

/// A choice that the advisor made while reading a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IntakeChoice {
    /// What was chosen, as a sentence.
    pub message: Message,
    /// Cell or range it is about, in Excel's words; empty for the whole table.
    pub place: String,
}

/// One import of one table. Never edited afterwards but for the definitions of its columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Identity.
    pub id: DatasetId,
    /// Place in the list, from 1.
    pub order: u32,
    /// Name shown for the dataset.
    pub name: String,
    /// Name of the workbook, without folder.
    pub file: String,
    /// Size of the workbook in bytes.
    pub file_size: u64,
    /// SHA-256 of the workbook, lower-case hexadecimal.
    pub sha256: String,
    /// Sheet in the workbook.
    pub sheet: String,
    /// Number of the table on the sheet, from 1.
    pub table: u32,
    /// Header block, first and last row, from 1; `None` when the table has no header.
    pub header: Option<(u32, u32)>,
    /// Body of the table in the sheet.
    pub range: CellRange,
    /// Rows from the first to the last of the body.
    pub rows_present: u32,
    /// Rows in the dataset.
    pub rows_kept: u32,
    /// Records of the dataset: more than the rows kept when the table was made longer. 0 in a file that was written
    /// before that could be: then as many.
    #[serde(default)]
    pub records: u32,
    /// Rows of the body that are not in the dataset; kept and skipped together are the rows present.
    pub rows_skipped: Vec<SkippedRow>,
    /// Columns in the dataset.
    pub columns: Vec<DatasetColumn>,
    /// Columns left out at the door.
    pub dropped: Vec<DroppedColumn>,
    /// What was odd.
    pub remarks: Vec<Remark>,
    /// What the advisor chose.
    pub choices: Vec<IntakeChoice>,
    /// Rows that occur more than once.
    pub duplicates: u32,
    /// How far single rows can be told apart by traits that others may know; `None` when no column holds such a trait.
    #[serde(default)]
    pub singled_out: Option<SingledOut>,
    /// Where the values are stored.
    pub block: BlockHash,
    /// When it was brought in.
    pub imported_at: Moment,
    /// Who brought it in.
    pub imported_by: String,
    /// Newer version of the same table, once there is one.
    pub superseded_by: Option<DatasetId>,
    /// Whether the advisor does not use it: it is kept, and nothing is asked of it.
    #[serde(default, skip_serializing_if = "is_in_use")]
    pub aside: Aside,
    /// What the advisor corrected while reading, to be tried on the next file of the same shape; as the analyst wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipe: Option<serde_json::Value>,
    /// How it was made of other datasets; `None` for a table of a sheet. The file then is the name of the dataset, the
    /// sheet is empty, and the check code is that of the values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combination: Option<Combination>,
}

/// Whether a dataset is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// It is, or may be.
    #[default]
    InUse,
    /// The advisor set it aside.
    SetAside,
}

// The form that serde asks for.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_in_use(aside: &Aside) -> bool {
    *aside == Aside::InUse
}

/// What joins the names of a header of two rows: "Jongeren – aantal op 1 januari".
pub const NAME_JOIN: &str = " – ";

/// The upper name of a header of two rows; the whole name of any other.
pub fn upper_name(name: &str) -> &str {
    name.split(NAME_JOIN).next().unwrap_or(name).trim()
}

/// How people call a column: by the upper name of a header of two rows, when no other of these names has it.
pub fn spoken_name<'a, 'b>(name: &'a str, all: impl IntoIterator<Item = &'b str>) -> &'a str {
    let upper = upper_name(name);
    let shared = all.into_iter().filter(|other| upper_name(other) == upper).count() > 1;
    if shared { name.trim() } else { upper }
}

impl Dataset {
    /// Whether it counts: no newer version took its place, and it was not set aside.
    pub fn counts(&self) -> bool {
        self.superseded_by.is_none() && self.aside == Aside::InUse
    }

    /// Rows in which somebody is alone with his traits, where a row stands for people.
    pub fn alone(&self, row_is: RowIs) -> u32 {
        self.singled_out.as_ref().filter(|_| row_is.is_about_people()).map_or(0, |traits| traits.alone)
    }

    /// Cells that did not fit their column and were emptied, each named in a remark.
    pub fn misfits(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.message.key == "intake-emptied").count()
    }

    /// Records, also in a file that was written before a table could be made longer.
    pub fn record_count(&self) -> u32 {
        if self.records == 0 { self.rows_kept } else { self.records }
    }

    /// Part of the records in which a column holds a value; `None` without records.
    pub fn filled(&self, column: &DatasetColumn) -> Option<f64> {
        column.filled(self.record_count())
    }

    /// The column with these letters.
    pub fn column(&self, letter: &str) -> Option<&DatasetColumn> {
        self.columns.iter().find(|column| column.letter == letter)
    }

    /// The column that is meant by `@letter` or by its exact name.
    pub fn find_column(&self, text: &str) -> Option<&DatasetColumn> {
        match text.strip_prefix('@') {
            Some(letter) => self.column(&letter.to_ascii_uppercase()),
            None => self.columns.iter().find(|column| column.name == text),
        }
    }
}

/// Status of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceStatus {
    /// In force.
    #[default]
    Current,
    /// Improved by its owner.
    Revised,
    /// Still to be settled by its owner: it may change.
    Provisional,
    /// Taken back by its owner.
    Withdrawn,
}

/// Whether a source is good enough for this question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fitness {
    /// Good enough.
    Fit,
    /// Good enough within a limit.
    FitWithin,
    /// Not good enough.
    Unfit,
}

/// The fixed description of a source. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceCard {
    /// Dataset it describes.
    pub id: DatasetId,
    /// Who is answerable for the source.
    #[serde(default)]
    pub owner: String,
    /// How the values were collected.
    #[serde(default)]
    pub collected: String,
    /// Period the values are about.
    #[serde(default)]
    pub period: String,
    /// Day the values hold for.
    #[serde(default)]
    pub reference_date: Option<Day>,
    /// Geographical level.
    #[serde(default)]
    pub area_level: String,
    /// What is counted as what.
    #[serde(default)]
    pub definition: String,
    /// Legal ground on which the values may be used for this purpose.
    #[serde(default)]
    pub legal_basis: String,
    /// Version or edition.
    #[serde(default)]
    pub version: String,
    /// Status.
    #[serde(default)]
    pub status: SourceStatus,
    /// What one row stands for.
    #[serde(default)]
    pub row_is: RowIs,
    /// Verdict for this question.
    #[serde(default)]
    pub fitness: Option<Fitness>,
    /// Reason of the verdict.
    #[serde(default)]
    pub fitness_reason: String,
    /// Counts up to this are withheld; `None` is the default of the settings.
    #[serde(default)]
    pub small_count: Option<u32>,
    /// Reason to withhold fewer than the default.
    #[serde(default)]
    pub small_count_reason: String,
    /// Reason to use a column that is filled for less than half; empty when there is none.
    #[serde(default)]
    pub completeness_reason: String,
    /// Judgement of the dimensions that cannot be measured.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub judgements: BTreeMap<Dimension, Judgement>,
}

impl SourceCard {
    /// An empty card for a dataset.
    pub fn new(id: DatasetId) -> Self {
        Self {
            id,
            owner: String::new(),
            collected: String::new(),
            period: String::new(),
            reference_date: None,
            area_level: String::new(),
            definition: String::new(),
            legal_basis: String::new(),
            version: String::new(),
            status: SourceStatus::default(),
            row_is: RowIs::default(),
            fitness: None,
            fitness_reason: String::new(),
            small_count: None,
            small_count_reason: String::new(),
            completeness_reason: String::new(),
            judgements: BTreeMap::new(),
        }
    }

    /// What a person made of a dimension.
    pub fn verdict(&self, dimension: Dimension) -> Option<Verdict> {
        self.judgements.get(&dimension).and_then(|judgement| judgement.verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_called_by_its_upper_name_when_no_other_has_it() {
        let all = ["Jaar – jaartal", "Jongeren – aantal", "Jongeren – aandeel", "Wijk"];
        let said = |name| spoken_name(name, all);
        assert_eq!(said("Jaar – jaartal"), "Jaar");
        assert_eq!(said("Jongeren – aantal"), "Jongeren – aantal");
        assert_eq!(said("Wijk"), "Wijk");
    }
}
