//! What is going to be done with a table: the proposal with the advisor's corrections. It can be stored and tried on
//! the next file of the same shape.

use std::fmt;

use dossier::dataset::{ColumnType, PersonalData, Role};
use dossier::source::{Cell, CellRange, column_position};
use serde::{Deserialize, Serialize};

use super::columns::{self, Misfits};
use super::convert::Reading;
use super::long::{self, LongShape};
use super::merged::MergedColumn;
use super::proposal::{Ambiguity, DateOrder, GapFill, NumberStyle, Proposal, ProposedColumn};
use super::rows::{Body, BodyRow};
use super::shape::Shapes;
use crate::raw::RawSheet;
use crate::table::Missing;
use crate::ticker::{Cancelled, Ticker};

/// What is going to be done with a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IntakePlan {
    /// Name of the sheet.
    pub sheet: String,
    /// Number of the table on the sheet, from 1.
    pub table: u32,
    /// First and last row of the header block.
    pub header: Option<(u32, u32)>,
    /// First and last row of the body.
    pub data: (u32, u32),
    /// First and last column.
    pub columns_at: (u32, u32),
    /// Titles above the table.
    pub title_rows: Vec<u32>,
    /// Rows of the header block that hold units.
    pub unit_rows: Vec<u32>,
    /// Totals, subtotals and summaries inside the body.
    pub total_rows: Vec<u32>,
    /// Headings inside the body; they are no records.
    pub heading_rows: Vec<u32>,
    /// Notes and sources below the body.
    pub note_rows: Vec<u32>,
    /// Whether printed totals come along.
    pub totals: Totals,
    /// Columns from left to right.
    pub columns: Vec<ColumnPlan>,
    /// The column that headings inside the body could be, and whether they become that.
    #[serde(default)]
    pub headings: Option<HeadingPlan>,
    /// The longer table that it could be, and whether it becomes that.
    #[serde(default)]
    pub long: Option<LongPlan>,
    /// Key of the dossier for pseudonyms. Handed in by the host, never written down with the plan.
    #[serde(skip)]
    pub pseudonym_key: Option<PseudonymKey>,
}

/// Headings inside a body that could be a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadingPlan {
    /// Name of the column.
    pub name: String,
    /// Whether it is made. It is, unless the advisor says otherwise: a record without its heading says too little.
    pub is_chosen: bool,
}

/// A table that could be longer with fewer columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LongPlan {
    /// How.
    pub shape: LongShape,
    /// Whether the advisor wants it.
    pub is_chosen: bool,
}

/// What happens to printed totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Totals {
    /// They are left out of the dataset.
    #[default]
    LeaveOut,
    /// They become records.
    Keep,
}

/// What is going to be done with a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnPlan {
    /// Letters in the sheet.
    pub letter: String,
    /// Name in the dataset.
    pub name: String,
    /// What its values are.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// What it is for.
    pub role: Role,
    /// Unit; empty when there is none.
    pub unit: String,
    /// Whether it comes along.
    pub fate: Fate,
    /// Personal data found in it.
    pub personal_data: Option<PersonalData>,
    /// How numbers in text are read, unless that is open.
    pub numbers: NumberStyle,
    /// How days in digits are read, unless that is open.
    pub dates: DateOrder,
    /// What its values leave open.
    pub open: Option<Ambiguity>,
    /// What the advisor answered to that.
    pub answer: Option<Answer>,
    /// Choices for cells that do not fit; cells that are not named are emptied.
    pub odd: Vec<OddChoice>,
    /// What was found, to see what was changed.
    pub found: Found,
}

/// Name, type, role and unit as they were found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Name from the header.
    pub name: String,
    /// Type from the values.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Role from name and type.
    pub role: Role,
    /// Unit from the header.
    pub unit: String,
}

/// Whether a column comes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Personal data that nobody has chosen about; the import waits. If built all the same, it is left out.
    Undecided,
    /// It becomes a column of the dataset.
    Keep,
    /// Not a byte of it comes along.
    LeaveOut,
    /// Its values are replaced by pseudonyms under the key of the dossier.
    Pseudonymise,
    /// Its values come along in less detail: of a birth date the year.
    Coarsen,
}

impl Fate {
    /// Whether values come along in another form, so that what stood in a cell is not quoted.
    pub fn hides(self) -> bool {
        matches!(self, Self::Pseudonymise | Self::Coarsen)
    }
}

/// Answer to what a column leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// How its numbers are read.
    Numbers(NumberStyle),
    /// How its days are read.
    Dates(DateOrder),
    /// What becomes of the cells below a label that is written once.
    Gaps(GapFill),
}

/// A choice for one cell that does not fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OddChoice {
    /// Where it stands.
    pub cell: Cell,
    /// What stands there.
    pub shown: String,
    /// What becomes of it.
    pub fate: OddFate,
}

/// What becomes of a cell that does not fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OddFate {
    /// It is emptied.
    #[default]
    Empty,
    /// It is a gap with this reason.
    Missing(Missing),
    /// This is meant, written as in the column (`2.400`). To keep the cell as it is, make the column text.
    Value(String),
}

/// Secret under which equal values get equal pseudonyms, so that files of one dossier can be joined.
#[derive(Clone, PartialEq, Eq)]
pub struct PseudonymKey([u8; 32]);

impl PseudonymKey {
    /// A key from 32 random bytes of the host.
    pub fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for PseudonymKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PseudonymKey(…)")
    }
}

/// Something that is still to be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenChoice {
    /// Letters of the column.
    pub letter: String,
    /// Name of the column.
    pub name: String,
    /// What is asked.
    pub about: Question,
    /// Whether the import waits for it. What does not stop it leaves the column as text.
    pub stops: bool,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// What to do with personal data; leaving it out is the suggestion.
    PersonalData(PersonalData),
    /// How to read what the values leave open.
    Reading(Ambiguity),
}

/// The plan that follows a proposal as it stands; `None` when there is no such table. Tables count from 1.
pub fn default_plan(proposal: &Proposal, table: u32) -> Option<IntakePlan> {
    let found = proposal.tables.get(table.checked_sub(1)? as usize)?;
    Some(IntakePlan {
        sheet: proposal.sheet.clone(),
        table,
        header: found.header,
        data: found.data,
        columns_at: found.columns_at,
        title_rows: found.title_rows.clone(),
        unit_rows: found.unit_rows.clone(),
        total_rows: found.total_rows.clone(),
        heading_rows: found.heading_rows.clone(),
        note_rows: found.note_rows.clone(),
        totals: Totals::LeaveOut,
        columns: found.columns.iter().map(column_plan).collect(),
        headings: found
            .heads_records
            .then(|| HeadingPlan { name: long::free_name(long::taken(&found.columns), "Groep"), is_chosen: true }),
        long: found.long.clone().map(|shape| LongPlan { shape, is_chosen: false }),
        pseudonym_key: None,
    })
}

fn column_plan(found: &ProposedColumn) -> ColumnPlan {
    // A plan may be stored; what stands in a column that may have to stay behind is not quoted in it.
    let quoted = found.odd.iter().filter(|_| !found.must_choose);
    let odd = quoted.map(|odd| OddChoice { cell: odd.cell, shown: odd.shown.clone(), fate: OddFate::Empty });
    let mut plan = ColumnPlan {
        letter: found.letter.clone(),
        name: found.name.clone(),
        kind: found.kind,
        role: found.role,
        unit: found.unit.clone(),
        fate: if found.must_choose { Fate::Undecided } else { Fate::Keep },
        personal_data: found.personal_data,
        numbers: found.numbers,
        dates: found.dates,
        open: found.open.clone(),
        answer: None,
        odd: odd.collect(),
        found: Found { name: found.name.clone(), kind: found.kind, role: found.role, unit: found.unit.clone() },
    };
    plan.answer = plan.proposed_answer();
    plan
}

/// What is still to be chosen before the table can be brought in, and what may be chosen.
pub fn open_choices(plan: &IntakePlan) -> Vec<OpenChoice> {
    let mut open = Vec::new();
    for column in &plan.columns {
        let ask = |about, stops| OpenChoice { letter: column.letter.clone(), name: column.name.clone(), about, stops };
        match (column.fate, column.personal_data) {
            (Fate::Undecided, kind) => open.push(ask(Question::PersonalData(kind.unwrap_or(PersonalData::Text)), true)),
            (Fate::Keep | Fate::Pseudonymise | Fate::Coarsen, _) => {}
            (Fate::LeaveOut, _) => continue,
        }
        if let (Some(ambiguity), None) = (&column.open, column.answer) {
            // As text the whole date would come along.
            open.push(ask(Question::Reading(ambiguity.clone()), column.fate == Fate::Coarsen));
        }
    }
    open
}

/// Gives a column another type and lists anew which of its cells do not fit. Does nothing for a letter that the plan
/// does not know.
pub fn retype(
    sheet: &RawSheet,
    plan: &mut IntakePlan,
    letter: &str,
    kind: ColumnType,
    ticker: &mut dyn Ticker,
) -> Result<(), Cancelled> {
    let body = plan.body();
    let Some(column) = plan.columns.iter_mut().find(|column| column.letter == letter) else { return Ok(()) };
    let Some(position) = column_position(letter) else { return Ok(()) };
    column.kind = kind;
    let cells = MergedColumn::planned(sheet, position, &body, column.gaps());
    let formats = columns::meanings(sheet);
    let reading = column.reading();
    let Misfits { cells: odd, .. } =
        columns::misfits(sheet, &mut Shapes::new(sheet), &formats, (&cells, &body, reading), ticker)?;
    let known = std::mem::take(&mut column.odd);
    let fate = |cell| known.iter().find(|choice| choice.cell == cell).map(|choice| choice.fate.clone());
    column.reconsider();
    column.odd = odd
        .into_iter()
        .map(|odd| OddChoice { fate: fate(odd.cell).unwrap_or_default(), cell: odd.cell, shown: odd.shown })
        .collect();
    Ok(())
}

impl IntakePlan {
    /// The body as a block of cells.
    pub fn range(&self) -> CellRange {
        CellRange::new(self.data, self.columns_at)
    }

    /// The plan as it may be stored: without anything that stood in a column that is left out.
    #[must_use]
    pub fn without_left_out_cells(mut self) -> Self {
        for column in self.columns.iter_mut().filter(|column| column.fate != Fate::Keep) {
            column.odd.clear();
            column.open = None;
        }
        self
    }

    /// The column with these letters.
    pub fn column_mut(&mut self, letter: &str) -> Option<&mut ColumnPlan> {
        self.columns.iter_mut().find(|column| column.letter == letter)
    }

    /// Whether every column is left out, so that nothing would come along.
    pub fn leaves_out_all(&self) -> bool {
        self.columns.iter().all(|column| column.fate == Fate::LeaveOut)
    }

    /// The rows of the body as the plan has them; emptiness is not known here, so empty rows are records.
    pub(crate) fn body(&self) -> Body {
        let (first, last) = self.data;
        let mut rows = vec![BodyRow::Record; (last.max(first) - first + 1) as usize];
        let mut mark = |list: &[u32], kind: BodyRow| {
            for row in list.iter().filter(|row| (first..=last).contains(*row)) {
                if let Some(slot) = rows.get_mut((row - first) as usize) {
                    *slot = kind;
                }
            }
        };
        mark(&self.heading_rows, BodyRow::Heading);
        if self.totals == Totals::LeaveOut {
            mark(&self.total_rows, BodyRow::Total);
        }
        Body { first, rows }
    }
}

impl ColumnPlan {
    /// Whether the column comes along.
    pub fn is_kept(&self) -> bool {
        matches!(self.fate, Fate::Keep | Fate::Pseudonymise | Fate::Coarsen)
    }

    /// Asks again what becomes of the column, when what was chosen cannot be done any more.
    pub fn reconsider(&mut self) {
        if self.fate == Fate::Coarsen && !self.can_be_coarser() {
            self.fate = Fate::Undecided;
        }
    }

    /// Whether its values can come along in less detail: of days the year is kept.
    pub fn can_be_coarser(&self) -> bool {
        self.personal_data == Some(PersonalData::BirthDate) && self.kind == ColumnType::Date
    }

    /// Personal data that the column holds as it comes along; a year of birth points at nobody by itself.
    pub(crate) fn personal_data_kept(&self) -> Option<PersonalData> {
        self.personal_data.filter(|_| self.fate != Fate::Coarsen)
    }

    /// How its cells are read. What was left open and not answered is read as text: nothing is guessed.
    pub(crate) fn reading(&self) -> Reading {
        let mut reading = Reading { kind: self.kind, numbers: self.numbers, dates: self.dates };
        match self.answer {
            Some(Answer::Numbers(style)) => reading.numbers = style,
            Some(Answer::Dates(order)) => reading.dates = order,
            None if self.is_unanswered() => reading.kind = ColumnType::Text,
            Some(Answer::Gaps(_)) | None => {}
        }
        reading
    }

    /// The answer that is proposed to what its values leave open: a label that is written once is read as meant for its
    /// block, unless the advisor says otherwise.
    pub(crate) fn proposed_answer(&self) -> Option<Answer> {
        matches!(self.open, Some(Ambiguity::Gaps { .. })).then_some(Answer::Gaps(GapFill::Down))
    }

    /// What becomes of its gaps.
    pub(crate) fn gaps(&self) -> GapFill {
        match self.answer {
            Some(Answer::Gaps(fill)) => fill,
            Some(Answer::Numbers(_) | Answer::Dates(_)) | None => GapFill::Leave,
        }
    }

    /// Whether the type depends on a question that nobody answered.
    pub(crate) fn is_unanswered(&self) -> bool {
        let asked = match (&self.open, self.kind) {
            (
                Some(Ambiguity::Numbers { .. }),
                ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency,
            )
            | (Some(Ambiguity::Dates { .. }), ColumnType::Date) => true,
            (
                Some(Ambiguity::Numbers { .. } | Ambiguity::Dates { .. } | Ambiguity::Gaps { .. }) | None,
                ColumnType::Text
                | ColumnType::Integer
                | ColumnType::Decimal
                | ColumnType::Percentage
                | ColumnType::Currency
                | ColumnType::Date
                | ColumnType::Period
                | ColumnType::Boolean
                | ColumnType::Code,
            ) => false,
        };
        asked && self.answer.is_none()
    }
}
