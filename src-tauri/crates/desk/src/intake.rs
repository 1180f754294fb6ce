//! Bringing a sheet in: what was read is held in memory, looked at, corrected, and only then stored.
//!
//! Cancelling is dropping the session: nothing of it was written anywhere.

use analysis::intake::{
    Ambiguity, Answer, Built, DateOrder, Fate, FoundBy, GapFill, IntakePlan, NumberStyle, OddChoice, OddFate, Outline,
    Proposal, PseudonymKey, Recipe, Totals, build_with, default_plan, open_choices, overview, propose_early,
    propose_within, retype,
};
use analysis::table::Missing;
use analysis::ticker::Ticker;
use dossier::dataset::{Aside, ColumnType, Dataset, IntakeChoice, Role, SourceCard};
use dossier::id::DatasetId;
use dossier::message::Arg;
use dossier::source::column_letters;
use dossier::{Dossier, Message, Remark};
use serde::Deserialize;
use workbook::RawWorkbook;

use crate::desk::Desk;
use crate::failure::{Failure, FailureKind};
use crate::side_by_side::SideBySide;

/// A file that is being brought in.
pub struct Session {
    pub(crate) book: RawWorkbook,
    pub(crate) sheet: usize,
    pub(crate) proposals: Vec<Option<Proposal>>,
    /// Each sheet from far away.
    pub(crate) overviews: Vec<Vec<String>>,
    pub(crate) plan: Option<IntakePlan>,
    /// Corrections of tables that were brought in before, newest first, each with the name of its table.
    recipes: Vec<(String, Recipe)>,
    /// The table whose corrections were taken over.
    pub(crate) follows: Option<String>,
    /// Who said where the table lies, here or when the corrections were made.
    found_by: FoundBy,
}

/// A correction of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Correction {
    /// Another sheet, from 0.
    Sheet {
        /// Position of the sheet.
        sheet: usize,
    },
    /// Another table on the sheet, from 0.
    Table {
        /// Position of the table.
        table: u32,
    },
    /// Other header rows, from 1; 0 and 0 is no header.
    Header {
        /// First.
        first: u32,
        /// Last.
        last: u32,
    },
    /// Another body, from 1.
    Range {
        /// First row.
        data_first: u32,
        /// Last row.
        data_last: u32,
        /// First column.
        col_first: u32,
        /// Last column.
        col_last: u32,
    },
    /// Another name of a column.
    Name {
        /// Column.
        letter: String,
        /// Name.
        name: String,
    },
    /// Another type of a column.
    Type {
        /// Column.
        letter: String,
        /// Type.
        #[serde(rename = "type")]
        kind: ColumnType,
    },
    /// Another role of a column.
    Role {
        /// Column.
        letter: String,
        /// Role.
        role: Role,
    },
    /// Another unit of a column.
    Unit {
        /// Column.
        letter: String,
        /// Unit.
        unit: String,
    },
    /// A column is left out.
    Drop {
        /// Column.
        letter: String,
    },
    /// A column that was left out comes along after all.
    Restore {
        /// Column.
        letter: String,
    },
    /// What happens to personal data: `drop`, `pseudonymise`, `coarsen` or `keep`.
    Personal {
        /// Column.
        letter: String,
        /// Choice.
        choice: String,
    },
    /// Whether the table gets another shape: `long` or `headings`, `yes` or `no`.
    Offer {
        /// Shape.
        offer: String,
        /// Choice.
        choice: String,
    },
    /// What happens to an odd cell: `empty`, `unknown` or `value:…`.
    Odd {
        /// Cell, `G17`.
        cell: String,
        /// Choice.
        choice: String,
    },
    /// How what a column leaves open is read: `decimal_comma`, `decimal_point`, `day_first`, `month_first`.
    Answer {
        /// Column.
        letter: String,
        /// Answer.
        answer: String,
    },
    /// Whether the corrections of an earlier table of this shape are taken over: `yes` or `no`.
    Recipe {
        /// Choice.
        choice: String,
    },
    /// Whether a printed total or heading row is a record.
    Row {
        /// Row, from 1.
        row: u32,
        /// `yes` or `no`.
        include: String,
    },
}

impl Session {
    /// Looks at a workbook: the first visible sheet with a table is chosen.
    pub fn new(book: RawWorkbook, ticker: &mut dyn Ticker) -> Result<Self, Failure> {
        let mut session = Self {
            proposals: vec![None; book.sheets.len()],
            overviews: vec![Vec::new(); book.sheets.len()],
            book,
            sheet: 0,
            plan: None,
            recipes: Vec::new(),
            follows: None,
            found_by: FoundBy::Rule,
        };
        let mut first = None;
        for index in 0..session.book.sheets.len() {
            session.look_at(index, ticker)?;
            let has_table = session.proposals[index].as_ref().is_some_and(|proposal| !proposal.tables.is_empty());
            let is_visible = session.book.sheets[index].visible;
            if has_table && (first.is_none() && is_visible) {
                first = Some(index);
            }
        }
        let fallback = (0..session.proposals.len())
            .find(|index| session.proposals[*index].as_ref().is_some_and(|found| !found.tables.is_empty()));
        session.choose(first.or(fallback).unwrap_or(0), 0);
        Ok(session)
    }

    /// Tries the corrections of earlier tables, newest first: where a table has the shape of one, they are made here too.
    pub fn following(mut self, dossier: &Dossier, ticker: &mut dyn Ticker) -> Result<Self, Failure> {
        let known = dossier.datasets.iter().rev().filter_map(|dataset| {
            // Written by another version, or tampered with: then it is not followed.
            let recipe = serde_json::from_value(dataset.recipe.clone()?).ok()?;
            Some((dataset.name.clone(), recipe))
        });
        self.recipes = known.collect();
        self.follow(ticker)?;
        Ok(self)
    }

    fn follow(&mut self, ticker: &mut dyn Ticker) -> Result<(), Failure> {
        let Some(sheet) = self.book.sheets.get(self.sheet) else { return Ok(()) };
        for (name, recipe) in &self.recipes {
            let fitting = match &self.plan {
                Some(plan) if recipe.fits(plan) => Some(plan.clone()),
                Some(plan) if plan.table > 1 => None,
                Some(_) | None => recipe.find(sheet, ticker).map_err(cancelled)?,
            };
            let Some(mut plan) = fitting else { continue };
            recipe.apply(sheet, &mut plan, ticker).map_err(cancelled)?;
            self.plan = Some(plan);
            self.follows = Some(name.clone());
            self.found_by = if recipe.outlined.is_some() { FoundBy::Advisor } else { FoundBy::Rule };
            break;
        }
        Ok(())
    }

    /// Chooses a sheet by name and a table on it, from 1.
    pub fn go_to(&mut self, sheet: Option<&str>, table: u32, ticker: &mut dyn Ticker) -> Result<(), Failure> {
        let index = match sheet {
            None => self.sheet,
            Some(name) => {
                let index = self.book.sheets.iter().position(|sheet| sheet.name == name);
                index.ok_or_else(|| Failure::input(Message::new("intake-no-sheet").text("sheet", name)))?
            }
        };
        self.choose(index, table.saturating_sub(1));
        self.follow(ticker)?;
        if self.plan.is_none() {
            return Err(Failure::input(Message::new("intake-no-such-table").text("sheet", self.raw().name.clone())));
        }
        Ok(())
    }

    /// Whether a table is chosen.
    pub fn has_table(&self) -> bool {
        self.plan.is_some()
    }

    /// Corrects the plan.
    pub fn correct(&mut self, correction: &Correction, ticker: &mut dyn Ticker) -> Result<(), Failure> {
        match correction {
            Correction::Sheet { sheet } => {
                self.choose(*sheet, 0);
                self.follow(ticker)?;
            }
            Correction::Table { table } => {
                self.choose(self.sheet, *table);
                self.follow(ticker)?;
            }
            Correction::Recipe { choice } => {
                let table = self.plan.as_ref().map_or(0, |plan| plan.table.saturating_sub(1));
                self.choose(self.sheet, table);
                if choice == "yes" {
                    self.follow(ticker)?;
                }
            }
            Correction::Header { first, last } => {
                let header = (*first > 0).then_some((*first, (*last).max(*first)));
                self.outline(
                    |outline| {
                        outline.header = header;
                        let body = outline.data.unwrap_or((1, 1));
                        if let Some((_, last)) = header
                            && body.0 <= last
                        {
                            outline.data = Some((last + 1, body.1.max(last + 1)));
                        }
                    },
                    ticker,
                )?;
            }
            Correction::Range { data_first, data_last, col_first, col_last } => {
                let data = (*data_first, (*data_last).max(*data_first));
                let columns = (*col_first, (*col_last).max(*col_first));
                self.outline(
                    |outline| {
                        outline.data = Some(data);
                        outline.columns = Some(columns);
                    },
                    ticker,
                )?;
            }
            Correction::Type { letter, kind } => {
                let sheet = self.book.sheets.get(self.sheet).ok_or_else(no_table)?;
                let plan = self.plan.as_mut().ok_or_else(no_table)?;
                retype(sheet, plan, letter, *kind, ticker).map_err(cancelled)?;
            }
            Correction::Offer { offer, choice } => {
                let plan = self.plan.as_mut().ok_or_else(no_table)?;
                let is_chosen = choice == "yes";
                match (offer.as_str(), &mut plan.long, &mut plan.headings) {
                    ("long", Some(long), _) => long.is_chosen = is_chosen,
                    ("headings", _, Some(headings)) => headings.is_chosen = is_chosen,
                    _ => return Err(Failure::input(Message::new("intake-no-offer").text("sheet", &plan.sheet))),
                }
            }
            Correction::Row { row, include } => self.include(*row, include == "yes")?,
            Correction::Odd { cell, choice } => self.settle_odd(cell, choice)?,
            Correction::Name { letter, .. }
            | Correction::Role { letter, .. }
            | Correction::Unit { letter, .. }
            | Correction::Drop { letter }
            | Correction::Restore { letter }
            | Correction::Personal { letter, .. }
            | Correction::Answer { letter, .. } => self.correct_column(letter, correction)?,
        }
        Ok(())
    }

    /// The sheet that is looked at.
    pub(crate) fn raw(&self) -> &analysis::RawSheet {
        // A workbook that was read has at least one sheet; the reader refuses others.
        &self.book.sheets[self.sheet.min(self.book.sheets.len().saturating_sub(1))]
    }

    pub(crate) fn proposal(&self) -> Option<&Proposal> {
        self.proposals.get(self.sheet)?.as_ref()
    }

    /// The letters of the column that is meant by `@C` or by its name.
    pub fn letter_of(&self, text: &str) -> Result<String, Failure> {
        let plan = self.plan.as_ref().ok_or_else(no_table)?;
        let found = match text.strip_prefix('@') {
            Some(letter) => plan.columns.iter().find(|column| column.letter.eq_ignore_ascii_case(letter)),
            None => plan.columns.iter().find(|column| column.name == text || column.found.name == text),
        };
        let missing = || Message::new("form-no-column").text("column", text).text("dataset", plan.sheet.clone());
        found.map(|column| column.letter.clone()).ok_or_else(|| Failure::input(missing()))
    }

    fn look_at(&mut self, index: usize, ticker: &mut dyn Ticker) -> Result<(), Failure> {
        let Some(sheet) = self.book.sheets.get(index) else { return Ok(()) };
        let early = self.book.early.get_mut(index).map(std::mem::take).unwrap_or_default();
        let proposal = propose_early(sheet, early, ticker).map_err(cancelled)?;
        self.overviews[index] = overview(sheet, &proposal);
        self.proposals[index] = Some(proposal);
        Ok(())
    }

    fn choose(&mut self, sheet: usize, table: u32) {
        self.sheet = sheet.min(self.book.sheets.len().saturating_sub(1));
        self.plan = self.proposal().and_then(|proposal| default_plan(proposal, table + 1));
        (self.follows, self.found_by) = (None, FoundBy::Rule);
    }

    /// A table as the advisor outlines it: columns and types are found anew inside it.
    fn outline(&mut self, change: impl FnOnce(&mut Outline), ticker: &mut dyn Ticker) -> Result<(), Failure> {
        let sheet = self.book.sheets.get(self.sheet).ok_or_else(no_table)?;
        let mut outline = match &self.plan {
            Some(plan) => Outline { header: plan.header, data: Some(plan.data), columns: Some(plan.columns_at) },
            None => {
                Outline { header: None, data: Some((1, sheet.rows.max(1))), columns: Some((1, sheet.columns.max(1))) }
            }
        };
        change(&mut outline);
        let proposal = propose_within(sheet, &outline, ticker).map_err(cancelled)?;
        let mut next = default_plan(&proposal, 1).ok_or_else(no_table)?;
        if let Some(old) = &self.plan {
            carry_over(old, &mut next);
        }
        self.plan = Some(next);
        self.found_by = FoundBy::Advisor;
        Ok(())
    }

    fn include(&mut self, row: u32, include: bool) -> Result<(), Failure> {
        let plan = self.plan.as_mut().ok_or_else(no_table)?;
        plan.total_rows.retain(|known| *known != row);
        plan.heading_rows.retain(|known| *known != row);
        if !include {
            plan.total_rows.push(row);
            plan.total_rows.sort_unstable();
        }
        Ok(())
    }

    fn settle_odd(&mut self, cell: &str, choice: &str) -> Result<(), Failure> {
        let plan = self.plan.as_mut().ok_or_else(no_table)?;
        let missing = || Failure::input(Message::new("intake-no-cell").text("cell", cell));
        let odd: &mut OddChoice = plan
            .columns
            .iter_mut()
            .flat_map(|column| &mut column.odd)
            .find(|odd| odd.cell.to_string() == cell)
            .ok_or_else(missing)?;
        odd.fate = match choice.split_once(':') {
            Some(("value", value)) => OddFate::Value(value.to_owned()),
            _ if choice == "unknown" => OddFate::Missing(Missing::Unknown),
            _ => OddFate::Empty,
        };
        Ok(())
    }

    fn correct_column(&mut self, letter: &str, correction: &Correction) -> Result<(), Failure> {
        let decides = self.found(letter).is_some_and(|found| found.must_choose);
        let plan = self.plan.as_mut().ok_or_else(no_table)?;
        let names: Vec<String> =
            plan.columns.iter().filter(|row| row.letter != letter).map(|row| row.name.clone()).collect();
        let missing = || Message::new("form-no-column").text("column", letter).text("dataset", "");
        let column = plan.column_mut(letter).ok_or_else(|| Failure::input(missing()))?;
        match correction {
            Correction::Name { name, .. } if name.trim().is_empty() || names.contains(&name.trim().to_owned()) => {
                return Err(Failure::input(Message::new("intake-name-taken").text("name", name.trim())).at(letter));
            }
            Correction::Name { name, .. } => name.trim().clone_into(&mut column.name),
            Correction::Role { role, .. } => column.role = *role,
            Correction::Unit { unit, .. } => unit.trim().clone_into(&mut column.unit),
            Correction::Drop { .. } => column.fate = Fate::LeaveOut,
            Correction::Restore { .. } => {
                column.fate = if decides { Fate::Undecided } else { Fate::Keep };
            }
            Correction::Personal { choice, .. } => {
                let coarser = format!("{} (jaar)", column.found.name);
                column.fate = match choice.as_str() {
                    "pseudonymise" => Fate::Pseudonymise,
                    "coarsen" if column.can_be_coarser() => Fate::Coarsen,
                    "coarsen" => column.fate,
                    "keep" => Fate::Keep,
                    _ => Fate::LeaveOut,
                };
                // The name says what is left, unless the advisor gave one, or another column has it.
                if column.fate == Fate::Coarsen && column.name == column.found.name && !names.contains(&coarser) {
                    column.name = coarser;
                } else if column.fate != Fate::Coarsen && column.name == coarser {
                    column.name.clone_from(&column.found.name);
                }
            }
            Correction::Answer { answer, .. } => {
                column.answer = match (&column.open, answer.as_str()) {
                    (Some(Ambiguity::Numbers { .. }), "decimal_point") => {
                        Some(Answer::Numbers(NumberStyle::DecimalPoint))
                    }
                    (Some(Ambiguity::Numbers { .. }), _) => Some(Answer::Numbers(NumberStyle::DecimalComma)),
                    (Some(Ambiguity::Dates { .. }), "month_first") => Some(Answer::Dates(DateOrder::MonthFirst)),
                    (Some(Ambiguity::Dates { .. }), _) => Some(Answer::Dates(DateOrder::DayFirst)),
                    (Some(Ambiguity::Gaps { .. }), "leave") => Some(Answer::Gaps(GapFill::Leave)),
                    (Some(Ambiguity::Gaps { .. }), _) => Some(Answer::Gaps(GapFill::Down)),
                    (None, _) => None,
                };
            }
            Correction::Sheet { .. }
            | Correction::Table { .. }
            | Correction::Header { .. }
            | Correction::Range { .. }
            | Correction::Type { .. }
            | Correction::Offer { .. }
            | Correction::Recipe { .. }
            | Correction::Row { .. }
            | Correction::Odd { .. } => {}
        }
        column.reconsider();
        Ok(())
    }

    /// What was corrected, to be tried on the next file of this shape.
    fn recipe(&self) -> Option<serde_json::Value> {
        let recipe = Recipe::of(self.plan.as_ref()?, self.found_by)?;
        serde_json::to_value(recipe).ok()
    }

    /// What was noticed while looking, as far as it is about what comes along: it must not be gone once the table is in.
    fn noticed(&self) -> impl Iterator<Item = Remark> {
        let remarks = self.proposal().map(|proposal| proposal.remarks.as_slice()).unwrap_or_default();
        // Words for missing values are told by the table itself, each with its cells.
        let told_again = |remark: &&Remark| remark.message.key != "intake-markers";
        let open = remarks.iter().filter(|remark| crate::view::intake::is_open(self.plan.as_ref(), remark));
        open.filter(told_again).filter(|remark| !self.quotes_hidden(remark)).cloned()
    }

    /// Whether a remark quotes a value of a column of which the values are hidden.
    fn quotes_hidden(&self, remark: &Remark) -> bool {
        let letter = remark.cell.map(|cell| column_letters(cell.column));
        let columns = self.plan.iter().flat_map(|plan| &plan.columns);
        let is_hidden =
            columns.filter(|column| column.fate.hides()).any(|column| Some(&column.letter) == letter.as_ref());
        is_hidden && ["example", "shown"].iter().any(|gap| remark.message.args.contains_key(*gap))
    }

    /// That corrections were taken over from another table.
    fn followed(&self) -> Option<IntakeChoice> {
        let table = self.follows.clone()?;
        Some(IntakeChoice { message: Message::new("intake-choice-recipe").text("table", table), place: String::new() })
    }

    /// Builds the table that the plan describes.
    pub(crate) fn build(&self, key: Option<PseudonymKey>, ticker: &mut dyn Ticker) -> Result<Built, Failure> {
        let mut plan = self.plan.clone().ok_or_else(no_table)?;
        let open: Vec<String> =
            open_choices(&plan).into_iter().filter(|choice| choice.stops).map(|choice| choice.letter).collect();
        if !open.is_empty() {
            let message = Message::new("intake-choices-open").text("columns", open.join(", "));
            return Err(Failure::new(FailureKind::Refused, message)
                .with_remedy(Message::new("intake-choices-open-remedy"))
                .at(open.join(" ")));
        }
        if plan.leaves_out_all() {
            return Err(Failure::new(FailureKind::Refused, Message::new("intake-no-column"))
                .with_remedy(Message::new("intake-no-column-remedy")));
        }
        plan.pseudonym_key = key;
        build_with(self.raw(), &plan, &SideBySide, ticker).map_err(cancelled)
    }
}

impl Desk {
    /// Stores what a session built: values as a block, the rest as a dataset with an empty source card, in one act.
    /// The same sheet of a file with the same name is a newer version: it takes the place of the older one.
    pub fn take_over(&mut self, session: &Session, ticker: &mut dyn Ticker) -> Result<DatasetId, Failure> {
        let needs_key = session
            .plan
            .as_ref()
            .is_some_and(|plan| plan.columns.iter().any(|column| column.fate == Fate::Pseudonymise));
        let key = if needs_key { Some(self.pseudonym_key()?) } else { None };
        let built = session.build(key, ticker)?;
        self.store(session, built)
    }

    /// Stores what was built outside the lock.
    pub(crate) fn store(&mut self, session: &Session, built: Built) -> Result<DatasetId, Failure> {
        let plan = session.plan.as_ref().ok_or_else(no_table)?;
        let id = DatasetId(self.host.world.new_id());
        let records = u32::try_from(built.table.rows()).unwrap_or(u32::MAX);
        let singled_out = analysis::anonymity::singled_out(&built.table, &built.columns);
        let block = self.writable()?.archive.store_block(built.table)?;
        let act = self.act("import").with("file", Arg::Text(session.book.file.clone()));
        let dossier = self.dossier()?;
        let mut dataset = Dataset {
            id,
            order: u32::try_from(dossier.datasets.len() + 1).unwrap_or(u32::MAX),
            name: name_of(dossier, session, plan),
            file: session.book.file.clone(),
            file_size: session.book.size,
            sha256: session.book.sha256.clone(),
            sheet: plan.sheet.clone(),
            table: plan.table,
            header: plan.header,
            range: plan.range(),
            rows_present: built.rows_present,
            rows_kept: built.rows_present.saturating_sub(u32::try_from(built.rows_skipped.len()).unwrap_or(0)),
            records,
            rows_skipped: built.rows_skipped,
            singled_out,
            columns: built.columns,
            dropped: built.dropped,
            remarks: session.noticed().chain(built.remarks).collect(),
            choices: session.followed().into_iter().chain(built.choices).collect(),
            duplicates: built.duplicates,
            block,
            imported_at: act.at.clone(),
            imported_by: act.who.clone(),
            superseded_by: None,
            aside: Aside::InUse,
            recipe: session.recipe(),
            combination: None,
        };
        self.transact(&act, |dossier| {
            let older = older_version(dossier, &dataset).map(|row| row.id);
            let mut card = SourceCard::new(id);
            if let Some(older) = older {
                if let Some(known) = dossier.source_cards.get(&older) {
                    card = SourceCard { id, ..known.clone() };
                }
                supersede(dossier, older, id, &mut dataset);
            }
            dossier.source_cards.insert(id, card);
            dossier.datasets.push(dataset);
            Ok(id)
        })
    }

    /// Secret of this dossier for pseudonyms: kept in the app's folder, never in the dossier.
    pub(crate) fn pseudonym_key(&self) -> Result<PseudonymKey, Failure> {
        let folder = self.host.folder.join("pseudonym-keys");
        let path = folder.join(format!("{}.key", self.dossier()?.id));
        let fault = |cause: std::io::Error| {
            Failure::file(Message::new("desk-no-pseudonym-key").text("cause", cause.kind().to_string()))
        };
        if let Ok(bytes) = std::fs::read(&path)
            && let Ok(secret) = <[u8; 32]>::try_from(bytes.as_slice())
        {
            return Ok(PseudonymKey::new(secret));
        }
        let mut secret = [0_u8; 32];
        secret[..16].copy_from_slice(self.host.world.new_id().as_bytes());
        secret[16..].copy_from_slice(self.host.world.new_id().as_bytes());
        std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, secret)).map_err(fault)?;
        Ok(PseudonymKey::new(secret))
    }
}

/// The dataset that this one is a newer version of: same file name, sheet and table.
pub(crate) fn older_version<'a>(dossier: &'a Dossier, new: &Dataset) -> Option<&'a Dataset> {
    dossier.datasets.iter().find(|row| {
        row.superseded_by.is_none()
            && row.combination.is_none()
            && row.file == new.file
            && row.sheet == new.sheet
            && row.table == new.table
    })
}

/// Questions go on with the newer version where its columns have the same names; findings do not: they are looked at
/// again by a person.
pub(crate) fn supersede(dossier: &mut Dossier, older: DatasetId, newer: DatasetId, new: &mut Dataset) {
    carry_definitions(dossier, older, new);
    let Some(index) = dossier.datasets.iter().position(|row| row.id == older) else { return };
    dossier.datasets[index].superseded_by = Some(newer);
    let old = dossier.datasets[index].clone();
    let carry = |letter: &String| {
        let name = &old.column(letter)?.name;
        new.columns.iter().find(|column| column.name == *name).map(|column| column.letter.clone())
    };
    for question in dossier.questions.iter_mut().filter(|row| row.reading.dataset == Some(older)) {
        let reading = &mut question.reading;
        reading.dataset = Some(newer);
        for letter in [&mut reading.measure, &mut reading.denominator, &mut reading.group, &mut reading.period] {
            *letter = letter.as_ref().and_then(carry);
        }
        reading.filter.retain_mut(|filter| match carry(&filter.column) {
            Some(letter) => {
                filter.column = letter;
                true
            }
            None => false,
        });
    }
}

/// What the columns of an older version mean holds for those of the same name in the newer one, as far as nothing was
/// said of them yet.
fn carry_definitions(dossier: &Dossier, older: DatasetId, new: &mut Dataset) {
    let Some(old) = dossier.dataset(older) else { return };
    for column in new.columns.iter_mut().filter(|column| column.definition.trim().is_empty()) {
        if let Some(known) = old.columns.iter().find(|known| known.name == column.name) {
            column.definition.clone_from(&known.definition);
        }
    }
}

/// "aanvragen.xlsx, Blad1"; without the sheet when it is the only one with a table.
fn name_of(dossier: &Dossier, session: &Session, plan: &IntakePlan) -> String {
    let stem = session.book.file.rsplit_once('.').map_or(session.book.file.as_str(), |(stem, _)| stem);
    let tables: usize = session.proposals.iter().flatten().map(|proposal| proposal.tables.len()).sum();
    let name = if tables > 1 { format!("{stem}, {}", plan.sheet) } else { stem.to_owned() };
    let same = |name: &str| dossier.datasets.iter().any(|row| row.superseded_by.is_none() && row.name == name);
    if plan.table > 1 && same(&name) { format!("{name} ({})", plan.table) } else { name }
}

/// What the advisor said of a column stays said when the table is outlined anew.
fn carry_over(old: &IntakePlan, new: &mut IntakePlan) {
    new.table = old.table;
    if let (Some(known), Some(long)) = (&old.long, &mut new.long) {
        long.is_chosen = known.is_chosen;
    }
    if let (Some(known), Some(headings)) = (&old.headings, &mut new.headings) {
        headings.is_chosen = known.is_chosen;
    }
    new.totals = Totals::LeaveOut;
    for column in &mut new.columns {
        let Some(known) = old.columns.iter().find(|known| known.letter == column.letter) else { continue };
        if known.name != known.found.name {
            column.name.clone_from(&known.name);
        }
        if known.role != known.found.role {
            column.role = known.role;
        }
        if known.unit != known.found.unit {
            column.unit.clone_from(&known.unit);
        }
        if known.fate != Fate::Undecided && known.fate != Fate::Keep {
            column.fate = known.fate;
        }
        if known.answer.is_some() && known.open == column.open {
            column.answer = known.answer;
        }
        column.reconsider();
    }
}

pub(crate) fn cancelled(_: analysis::ticker::Cancelled) -> Failure {
    Failure::new(FailureKind::Cancelled, Message::new("desk-cancelled"))
}

pub(crate) fn no_table() -> Failure {
    Failure::input(Message::new("intake-nothing-chosen"))
}

/// Letters of every column of a sheet, up to the last one used.
pub(crate) fn letters(sheet: &analysis::RawSheet) -> Vec<String> {
    (1..=sheet.columns).map(column_letters).collect()
}
