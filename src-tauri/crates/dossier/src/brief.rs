//! The analyseopdracht: what advisor and analyst agree to find out, within which bounds and from which sources.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::id::RecordId;

/// What is agreed beside the questions. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnalysisBrief {
    /// Who takes part and who does not.
    pub scope_group: String,
    /// Which areas take part.
    pub scope_area: String,
    /// Which years or months take part.
    pub scope_period: String,
    /// How fine the figures must be: per district, per quarter.
    pub scope_detail: String,
    /// How uncertain the answer may be before it is of no use, in words.
    pub uncertainty: String,
    /// In which form the answer is handed over.
    pub delivery: String,
    /// What is not looked into.
    pub out_of_scope: String,
}

/// A source that is wanted, before it is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WantedSource {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// What must be in it.
    #[serde(default)]
    pub what: String,
    /// Who holds it.
    #[serde(default)]
    pub owner: String,
    /// Whether it may be used for this.
    #[serde(default)]
    pub allowed: Option<Allowed>,
    /// Day by which it must be there.
    #[serde(default)]
    pub by: Option<Day>,
}

/// Whether a source may be used for the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Allowed {
    /// Yes.
    Yes,
    /// Asked, no answer yet.
    Asked,
    /// No.
    No,
}

impl WantedSource {
    /// An empty row at a place in the list.
    pub fn new(id: RecordId, order: u32) -> Self {
        Self { id, order, what: String::new(), owner: String::new(), allowed: None, by: None }
    }
}
