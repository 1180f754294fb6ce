//! Describe: what happened, in numbers with intervals, compared with something, with small counts withheld, and said in
//! sentences.
//!
//! Knows tables and the reading of a question; knows nothing of files, clocks or the words of any language. Its one entry
//! is [`describe`]; the stations on the way are `plan` (which computation), `layout` (which rows), `tally` (the one pass),
//! `result` (measures) and `words` (messages).
//!
//! Intervals: Wilson for shares, exact Poisson for numbers of people, households and cases and for rates of them,
//! Student's t for means, order statistics for medians, none for amounts. Differences: Newcombe's square-and-add, Welch
//! for means. See [`crate::interval`].

mod axis;
mod caveats;
mod compare;
mod layout;
mod level;
pub mod period;
mod plan;
mod request;
mod result;
mod rounding;
mod rows;
mod tally;
mod words;

use dossier::dataset::Fitness;
use dossier::finding::{EvidenceLabel, Measure};
use dossier::message::Message;
use dossier::question::{Comparison, Reading};
use dossier::settings::Thresholds;
use dossier::source::SourceColumn;

use crate::table::{Column, Table};
use crate::ticker::Ticker;
use layout::Layout;
use plan::Plan;
use tally::Tally;

pub use request::{Coverage, DescribeError, DescribeRequest};

/// A description: all of a finding that the table can tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Described {
    /// The reading with nothing open in it: what was computed, so that it can be computed again.
    pub reading: Reading,
    /// What it says, in one sentence.
    pub sentence: Message,
    /// What else there is to say.
    pub support: Vec<Message>,
    /// Levels by group and then by period; then references, differences and changes.
    pub measures: Vec<Measure>,
    /// Columns that were used, each with its part.
    pub columns: Vec<SourceColumn>,
    /// What to keep in mind.
    pub caveats: Vec<Message>,
    /// What may not be concluded.
    pub not_concluded: Vec<Message>,
    /// Strength of evidence by rule.
    pub label: EvidenceLabel,
    /// Rows that were used; 0 when that number may not be shown.
    pub rows_used: u32,
    /// Rows that met the conditions but had no value; 0 when that number may not be shown.
    pub rows_missing: u32,
}

/// Describes a table as a question asks.
///
/// The measures come in a fixed order: levels by group (in the order of the sheet) and within it by period (in the order
/// of time), then references, differences and changes in that same order.
pub fn describe(
    table: &Table,
    request: &DescribeRequest<'_>,
    thresholds: &Thresholds,
    ticker: &mut dyn Ticker,
) -> Result<Described, DescribeError> {
    let plan = Plan::make(table, request, thresholds)?;
    let layout = Layout::of(table, &plan)?;
    let tally = Tally::take(&plan, &layout.places, layout.cells(), ticker)?;
    let outcomes = result::work_out(&plan, &layout, &tally, thresholds.confidence)?;
    let story = words::Story::new(request, &plan, &layout, &outcomes.measures);
    let caveats = caveats::caveats(table, request, &plan, &layout, &tally, &outcomes);
    let (sentence, support) = (story.sentence(), story.support());
    let not_concluded = story.not_concluded();
    Ok(Described {
        sentence,
        support,
        columns: columns(table, &plan),
        caveats,
        not_concluded,
        label: label(request.fitness, &plan.comparison),
        rows_used: narrow(outcomes.rows_used),
        rows_missing: narrow(outcomes.rows_missing),
        measures: outcomes.measures,
        reading: plan.reading,
    })
}

/// The rule of the ladder: read directly from a source judged fit is a fact; a comparison alone is an indication.
fn label(fitness: Option<Fitness>, comparison: &Comparison) -> EvidenceLabel {
    match (fitness, comparison) {
        (Some(Fitness::Fit), _) => EvidenceLabel::Fact,
        (Some(Fitness::Unfit), _) | (_, Comparison::Nothing) => EvidenceLabel::Assumption,
        (Some(Fitness::FitWithin) | None, Comparison::Average | Comparison::FirstPeriod | Comparison::Group(_)) => {
            EvidenceLabel::Indication
        }
    }
}

fn columns(table: &Table, plan: &Plan<'_>) -> Vec<SourceColumn> {
    let named = |column: Option<&Column>, part: &str| {
        column.map(|column| SourceColumn {
            letter: column.letter.clone(),
            name: column.name.clone(),
            part: part.to_owned(),
        })
    };
    let parts = [
        named(plan.measure, "measure"),
        named(plan.denominator, "denominator"),
        named(plan.group, "group"),
        named(plan.period, "period"),
    ];
    let filters = plan.reading.filter.iter().map(|filter| named(table.column(&filter.column), "filter"));
    parts.into_iter().chain(filters).flatten().collect()
}

fn narrow(rows: u64) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
