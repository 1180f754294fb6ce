//! Combining: a table made of tables of the dossier, as a step that can be done again when one of them gets a newer
//! version.

use std::sync::Arc;

use analysis::combine::{CombineFault, Combined, Input, combine};
use analysis::table::Table;
use analysis::ticker::Ticker;
use analysis::withhold::Rule;
use dossier::combine::{Combination, CombineInput, CombineStep};
use dossier::dataset::{Aside, Dataset, IntakeChoice, RowIs, SourceCard};
use dossier::message::Arg;
use dossier::source::CellRange;
use dossier::{DatasetId, Dossier, Message, Remark};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, FailureKind};
use crate::intake::supersede;

/// A table that is to be made.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct CombineRequest {
    /// What is done.
    pub step: CombineStep,
    /// Name of the new table.
    #[serde(default)]
    pub name: String,
    /// Why it is made.
    #[serde(default)]
    pub why: String,
}

/// The tables of a step with their values, at hand outside the desk.
pub(crate) struct Gathered {
    step: CombineStep,
    tables: Vec<(Dataset, Arc<Table>, bool)>,
    rule: Rule,
}

impl Gathered {
    /// Carries the step out; nothing is stored.
    pub(crate) fn combine(&self, ticker: &mut dyn Ticker) -> Result<Combined, Failure> {
        let inputs: Vec<Input<'_>> = self
            .tables
            .iter()
            .map(|(dataset, table, people)| Input { dataset, table, rows_are_people: *people })
            .collect();
        Ok(combine(&self.step, &inputs, &self.rule, ticker)?)
    }

    /// The tables, in order.
    pub(crate) fn datasets(&self) -> impl Iterator<Item = &Dataset> {
        self.tables.iter().map(|(dataset, _, _)| dataset)
    }
}

impl Desk {
    /// Makes a table of others and stores it, in one act.
    pub fn combine(&mut self, request: &CombineRequest, ticker: &mut dyn Ticker) -> Result<DatasetId, Failure> {
        self.may_combine(request)?;
        let gathered = self.gather(&request.step)?;
        let made = gathered.combine(ticker)?;
        self.store_combined(request, &gathered, made, None)
    }

    /// Makes a combined table again from the newest versions of its tables, those that are combined themselves first.
    /// Answers the newest version; nothing happens when it is up to date.
    pub fn renew(&mut self, dataset: DatasetId, ticker: &mut dyn Ticker) -> Result<DatasetId, Failure> {
        let id = self.dossier()?.newest_version(dataset);
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let old = self.dossier()?.dataset(id).ok_or_else(missing)?.clone();
        let Some(made) = &old.combination else { return Ok(id) };
        if !self.dossier()?.has_newer(id) {
            return Ok(id);
        }
        for input in made.step.inputs() {
            // A table is made of older ones only; a file that says otherwise is not followed.
            if self.dossier()?.dataset(input).is_some_and(|part| part.order < old.order) {
                self.renew(input, ticker)?;
            }
        }
        let dossier = self.dossier()?;
        let step = made.step.clone().with(|input| dossier.newest_version(input));
        let request = CombineRequest { step, name: old.name.clone(), why: made.why.clone() };
        let gathered = self.gather(&request.step)?;
        let again = gathered.combine(ticker)?;
        self.store_combined(&request, &gathered, again, Some(id))
    }

    /// Whether a request has the name and the reason that it needs.
    pub(crate) fn may_combine(&mut self, request: &CombineRequest) -> Result<(), Failure> {
        self.writable()?;
        let (name, why) = (request.name.trim(), request.why.trim());
        let refuse = |message: &str, remedy: &str, place: &str| {
            Failure::input(Message::new(message).text("name", name)).with_remedy(Message::new(remedy)).at(place)
        };
        if name.is_empty() {
            return Err(refuse("combine-needs-name", "combine-needs-name-remedy", "name"));
        }
        if self.dossier()?.datasets.iter().any(|row| row.superseded_by.is_none() && row.name == name) {
            return Err(refuse("combine-name-of-other", "combine-name-of-other-remedy", "name"));
        }
        if why.is_empty() {
            return Err(refuse("combine-needs-why", "combine-needs-why-remedy", "why"));
        }
        Ok(())
    }

    /// Sets a table aside that nobody uses, or takes it up again. It is kept; nothing is asked of it any more.
    pub fn set_aside(&mut self, dataset: DatasetId, aside: Aside) -> Result<(), Failure> {
        let dossier = self.dossier()?;
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let name = dossier.dataset(dataset).ok_or_else(missing)?.name.clone();
        if aside == Aside::SetAside && dossier.is_used(dataset) {
            return Err(Failure::input(Message::new("sources-still-used").text("name", name))
                .with_remedy(Message::new("sources-still-used-remedy")));
        }
        let op = if aside == Aside::SetAside { "set-aside" } else { "take-up" };
        let act = self.act(op).with("name", Arg::Text(name));
        self.transact(&act, |dossier| {
            let row = dossier.datasets.iter_mut().find(|row| row.id == dataset).ok_or_else(missing)?;
            row.aside = aside;
            Ok(())
        })
    }

    /// The tables of a step with all their columns.
    pub(crate) fn gather(&mut self, step: &CombineStep) -> Result<Gathered, Failure> {
        let mut tables = Vec::new();
        for id in step.inputs() {
            let dossier = self.dossier()?;
            let missing = || Failure::input(Message::new("form-dataset-first"));
            let dataset = dossier.dataset(id).ok_or_else(missing)?.clone();
            let row_is = dossier.source_cards.get(&id).map(|card| card.row_is).unwrap_or_default();
            let table = self.whole(&dataset)?;
            tables.push((dataset, table, row_is.is_about_people() || row_is == RowIs::Unknown));
        }
        let dossier = self.dossier()?;
        let thresholds = &dossier.thresholds;
        // The strictest counts; a card that says nothing stands for the default.
        let of_card = |id| dossier.source_cards.get(&id).and_then(|card| card.small_count);
        let small = step.inputs().into_iter().map(|id| of_card(id).unwrap_or(thresholds.small_count)).max();
        let rule = Rule {
            small: small.unwrap_or(thresholds.small_count).max(thresholds.small_count_floor),
            share_base: thresholds.share_base,
        };
        Ok(Gathered { step: step.clone(), tables, rule })
    }

    /// Stores what was made; it takes the place of an older version of the same.
    pub(crate) fn store_combined(
        &mut self,
        request: &CombineRequest,
        gathered: &Gathered,
        made: Combined,
        replaces: Option<DatasetId>,
    ) -> Result<DatasetId, Failure> {
        let id = DatasetId(self.host.world.new_id());
        let records = u32::try_from(made.table.rows()).unwrap_or(u32::MAX);
        let singled_out = analysis::anonymity::singled_out(&made.table, &made.columns);
        let block = self.writable()?.archive.store_block(made.table)?;
        let name = request.name.trim().to_owned();
        let op = if replaces.is_some() { "combine-again" } else { "combine" };
        let act = self.act(op).with("name", Arg::Text(name.clone()));
        let dossier = self.dossier()?;
        let inputs = gathered.datasets().zip(&made.inputs).map(|(dataset, share)| CombineInput {
            dataset: dataset.id,
            records: dataset.record_count(),
            used: share.used,
            columns: share.columns.clone(),
        });
        let combination =
            Combination { step: request.step.clone(), why: request.why.trim().to_owned(), inputs: inputs.collect() };
        let columns = u32::try_from(made.columns.len()).unwrap_or(u32::MAX);
        let why = Message::new("combine-told-why").text("why", combination.why.clone());
        let card = card_of(dossier, &combination, id, replaces);
        let mut dataset = Dataset {
            id,
            order: u32::try_from(dossier.datasets.len() + 1).unwrap_or(u32::MAX),
            file: name.clone(),
            name,
            file_size: 0,
            sha256: block.0.clone(),
            sheet: String::new(),
            table: 1,
            header: None,
            range: CellRange::new((1, records.max(1)), (1, columns.max(1))),
            rows_present: records,
            rows_kept: records,
            records,
            rows_skipped: Vec::new(),
            singled_out,
            columns: made.columns,
            dropped: Vec::new(),
            remarks: made.remarks.into_iter().map(remark).collect(),
            choices: made.told.into_iter().chain([why]).map(choice).collect(),
            duplicates: made.duplicates,
            block,
            imported_at: act.at.clone(),
            imported_by: act.who.clone(),
            superseded_by: None,
            aside: Aside::InUse,
            recipe: None,
            combination: Some(combination),
        };
        self.transact(&act, |dossier| {
            if let Some(older) = replaces {
                supersede(dossier, older, id, &mut dataset);
            }
            dossier.source_cards.insert(id, card);
            dossier.datasets.push(dataset);
            Ok(id)
        })
    }
}

fn remark(message: Message) -> Remark {
    Remark { sheet: String::new(), cell: None, message }
}

fn choice(message: Message) -> IntakeChoice {
    IntakeChoice { message, place: String::new() }
}

/// The card of a combined table: that of its older version; else what all its tables agree on. Where the values came from
/// is said of those tables, and the judgement whether it is fit is not taken over: another table is another question.
fn card_of(dossier: &Dossier, made: &Combination, id: DatasetId, replaces: Option<DatasetId>) -> SourceCard {
    if let Some(known) = replaces.and_then(|older| dossier.source_cards.get(&older)) {
        return SourceCard { id, ..known.clone() };
    }
    let cards: Vec<&SourceCard> =
        made.inputs.iter().filter_map(|input| dossier.source_cards.get(&input.dataset)).collect();
    let Some(first) = cards.first() else { return SourceCard::new(id) };
    let strictest = cards.iter().max_by_key(|card| card.small_count.unwrap_or(dossier.thresholds.small_count));
    let row_is = match made.step {
        CombineStep::Group { .. } => RowIs::Unknown,
        CombineStep::Join { .. } => first.row_is,
        CombineStep::Append { .. } | CombineStep::Compute { .. } | CombineStep::Select { .. } => {
            if cards.iter().all(|card| card.row_is == first.row_is) { first.row_is } else { RowIs::Unknown }
        }
    };
    SourceCard {
        row_is,
        small_count: strictest.and_then(|card| card.small_count),
        small_count_reason: strictest.map(|card| card.small_count_reason.clone()).unwrap_or_default(),
        ..SourceCard::new(id)
    }
}

impl From<CombineFault> for Failure {
    fn from(fault: CombineFault) -> Self {
        let kind =
            if matches!(fault, CombineFault::Cancelled(_)) { FailureKind::Cancelled } else { FailureKind::Input };
        Self::new(kind, fault.message()).with_remedy(fault.remedy())
    }
}
