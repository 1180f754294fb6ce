//! What the advisor corrected in a table, to be tried first on the next file of the same shape.
//!
//! A recipe holds no value of any cell: only names of columns and choices about them.

use dossier::dataset::{ColumnType, PersonalData, Role};
use dossier::source::column_position;
use serde::{Deserialize, Serialize};

use super::plan::{Answer, ColumnPlan, Fate, IntakePlan, Totals, default_plan, retype};
use super::propose::{Outline, propose_within};
use super::show;
use crate::raw::RawSheet;
use crate::ticker::{Cancelled, Ticker};

/// Corrections of a table with the shape of the table they were made in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipe {
    /// Columns of the table, from left to right.
    pub columns: Vec<RecipeColumn>,
    /// Rows of the header when the advisor pointed at the table herself; `None` when it was found.
    #[serde(default)]
    pub outlined: Option<Outlined>,
    /// Whether printed totals come along.
    #[serde(default)]
    pub totals: Totals,
    /// Whether headings become a column, when that was offered.
    #[serde(default)]
    pub headings: Option<bool>,
    /// Whether the table becomes longer, when that was offered.
    #[serde(default)]
    pub long: Option<bool>,
}

/// The outline of a table that the advisor pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlined {
    /// Rows of the header block.
    pub header_rows: u32,
    /// Rows between the header block and the body.
    pub gap: u32,
}

/// Who said where a table lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundBy {
    /// It was found.
    Rule,
    /// The advisor pointed at it.
    Advisor,
}

/// A column, with what was corrected of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecipeColumn {
    /// Name from the header, by which the column is known again.
    pub found: String,
    /// Another name.
    #[serde(default)]
    pub name: Option<String>,
    /// Another type.
    #[serde(default, rename = "type")]
    pub kind: Option<ColumnType>,
    /// Another role.
    #[serde(default)]
    pub role: Option<Role>,
    /// Another unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// Whether it was left out or replaced by pseudonyms. That personal data came along is never repeated unasked.
    #[serde(default)]
    pub fate: Option<Fate>,
    /// Personal data that was found in it then.
    #[serde(default)]
    pub personal_data: Option<PersonalData>,
    /// Answer to what its values left open.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// Columns from the left in which the names of a header are looked for.
const WIDEST: u32 = 1000;

/// Rows from the top in which the header of a known shape is looked for.
const SEARCHED: u32 = 200;

impl Recipe {
    /// The corrections of a plan; `None` when there are none.
    pub fn of(plan: &IntakePlan, found: FoundBy) -> Option<Self> {
        let header = plan.header.filter(|_| found == FoundBy::Advisor);
        let recipe = Self {
            columns: plan.columns.iter().map(corrections).collect(),
            outlined: header.map(|(first, last)| Outlined {
                header_rows: last - first + 1,
                gap: plan.data.0.saturating_sub(last + 1),
            }),
            totals: plan.totals,
            headings: plan.headings.as_ref().filter(|headings| !headings.is_chosen).map(|_| false),
            long: plan.long.as_ref().filter(|long| long.is_chosen).map(|_| true),
        };
        (!recipe.is_empty()).then_some(recipe)
    }

    fn is_empty(&self) -> bool {
        let corrected = |column: &RecipeColumn| {
            let bare = RecipeColumn { found: column.found.clone(), personal_data: column.personal_data, ..bare() };
            *column != bare
        };
        self.outlined.is_none()
            && self.totals == Totals::LeaveOut
            && self.headings.is_none()
            && self.long.is_none()
            && !self.columns.iter().any(corrected)
    }

    /// Whether a table has the columns of this recipe, in the same order.
    pub fn fits(&self, plan: &IntakePlan) -> bool {
        self.columns.len() == plan.columns.len()
            && self.columns.iter().zip(&plan.columns).all(|(known, column)| known.found == column.found.name)
    }

    /// The plan of the table that has the shape of this recipe, where the advisor pointed at such a table before.
    pub fn find(&self, sheet: &RawSheet, ticker: &mut dyn Ticker) -> Result<Option<IntakePlan>, Cancelled> {
        let Some(outlined) = self.outlined else { return Ok(None) };
        for row in 1..=sheet.rows.min(SEARCHED) {
            if !self.ends_header(sheet, row) || row < outlined.header_rows {
                continue;
            }
            // Where the body ends is found; where it begins was said.
            let first = row + 1 + outlined.gap;
            let mut outline = Outline { header: Some((row + 1 - outlined.header_rows, row)), ..Outline::default() };
            for _ in 0..2 {
                let proposal = propose_within(sheet, &outline, ticker)?;
                let Some(plan) = default_plan(&proposal, 1).filter(|plan| self.fits(plan)) else { break };
                if plan.data.0 == first {
                    return Ok(Some(plan));
                }
                outline.data = Some((first, plan.data.1.max(first)));
            }
        }
        Ok(None)
    }

    /// Whether the last names of the header stand in this row.
    fn ends_header(&self, sheet: &RawSheet, row: u32) -> bool {
        let texts: Vec<String> = (1..=sheet.columns.min(WIDEST))
            .map(|column| show::cell_text(sheet, row, column).trim().to_owned())
            .collect();
        let last = |column: &RecipeColumn| {
            column.found.rsplit(dossier::dataset::NAME_JOIN).next().unwrap_or_default().trim().to_owned()
        };
        let met = self.columns.iter().filter(|column| texts.contains(&last(column))).count();
        // A name can be cut by its unit or given by its letter; most must be there all the same.
        met * 3 >= self.columns.len() * 2 && met > 0
    }

    /// Makes the corrections in a plan that [fits](Self::fits).
    pub fn apply(&self, sheet: &RawSheet, plan: &mut IntakePlan, ticker: &mut dyn Ticker) -> Result<(), Cancelled> {
        plan.totals = self.totals;
        if let (Some(headings), Some(is_chosen)) = (&mut plan.headings, self.headings) {
            headings.is_chosen = is_chosen;
        }
        if let (Some(long), Some(is_chosen)) = (&mut plan.long, self.long) {
            long.is_chosen = is_chosen;
        }
        let letters: Vec<String> = plan.columns.iter().map(|column| column.letter.clone()).collect();
        for (known, letter) in self.columns.iter().zip(&letters) {
            if let Some(kind) = known.kind {
                retype(sheet, plan, letter, kind, ticker)?;
            }
            let taken: Vec<String> =
                plan.columns.iter().filter(|other| other.letter != *letter).map(|other| other.name.clone()).collect();
            if let Some(column) = plan.column_mut(letter) {
                known.correct(column, &taken);
            }
        }
        Ok(())
    }
}

impl RecipeColumn {
    fn correct(&self, column: &mut ColumnPlan, taken: &[String]) {
        if let Some(name) = self.name.as_ref().filter(|name| !taken.contains(name)) {
            column.name.clone_from(name);
        }
        column.role = self.role.unwrap_or(column.role);
        if let Some(unit) = &self.unit {
            column.unit.clone_from(unit);
        }
        let same_data = self.personal_data == column.personal_data;
        if let Some(fate) = self.fate.filter(|fate| *fate == Fate::LeaveOut || same_data) {
            column.fate = fate;
        }
        if let Some(answer) = self.answer.filter(|_| column.open.is_some()) {
            column.answer = Some(answer);
        }
        column.reconsider();
    }
}

fn bare() -> RecipeColumn {
    RecipeColumn {
        found: String::new(),
        name: None,
        kind: None,
        role: None,
        unit: None,
        fate: None,
        personal_data: None,
        answer: None,
    }
}

fn corrections(column: &ColumnPlan) -> RecipeColumn {
    let found = &column.found;
    let is_column = column_position(&column.letter).is_some();
    RecipeColumn {
        found: found.name.clone(),
        name: (column.name != found.name).then(|| column.name.clone()),
        kind: (column.kind != found.kind && is_column).then_some(column.kind),
        role: (column.role != found.role).then_some(column.role),
        unit: (column.unit != found.unit).then(|| column.unit.clone()),
        fate: matches!(column.fate, Fate::LeaveOut | Fate::Pseudonymise | Fate::Coarsen).then_some(column.fate),
        personal_data: column.personal_data,
        answer: column.answer.filter(|answer| column.proposed_answer() != Some(*answer)),
    }
}
