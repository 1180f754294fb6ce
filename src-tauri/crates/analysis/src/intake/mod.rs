//! Intake: from a raw sheet to a table one can count on.
//!
//! [`propose`] looks and proposes; the advisor corrects the [`IntakePlan`]; [`build`] carries it out and accounts for
//! every row. Nothing in here stores, hides or guesses: what is odd becomes a remark with an address, and what the
//! values leave open becomes a question.

mod beside;
mod build;
mod columns;
mod convert;
mod date;
mod decide;
mod distinct;
mod early;
mod evidence;
mod field;
mod format;
mod gathered;
mod heading;
mod heads;
mod label;
mod label_once;
mod lines;
mod long;
mod marker;
mod merged;
mod number;
mod outline;
mod overview;
mod period;
mod personal;
mod plan;
mod proposal;
mod propose;
mod pseudonym;
mod recipe;
mod remarks;
mod report;
mod rows;
mod shape;
mod show;
mod stated;
mod sums;
mod turned;
mod under;
mod units;
mod upright;
mod view;

pub use build::{Built, build, build_with};
pub(crate) use distinct::{Distinct, hash, spread};
pub use early::Early;
pub use long::{LongGroup, LongShape, fitting_shape};
pub use overview::overview;
pub(crate) use period::in_name as period_in;
pub use plan::{
    Answer, ColumnPlan, Fate, Found, HeadingPlan, IntakePlan, LongPlan, OddChoice, OddFate, OpenChoice, PseudonymKey,
    Question, Totals, default_plan, open_choices, retype,
};
pub use proposal::{
    Ambiguity, DISTINCT_CAP, DateOrder, GapFill, NumberStyle, ODD_CAP, OddCell, Proposal, ProposedColumn,
    ProposedTable, TableKind,
};
pub use propose::{Outline, propose, propose_early, propose_within};
pub use recipe::{FoundBy, Outlined, Recipe, RecipeColumn};
pub use remarks::{personal_data_name, type_name};
pub(crate) use shape::area_level;
pub use show::cell_text;
pub use stated::{Stated, Statement, stated};
pub use view::{RowRole, row_roles};
