//! Looking at a dataset: its rows in the order and under the conditions asked for, what its columns hold, and the cells
//! that a value came from. View state: nothing is stored.

use std::collections::BTreeSet;
use std::sync::Arc;

use analysis::combine::Combined;
use analysis::emptied::guilty;
use analysis::profile::{Content, Fence, Outlier, Profile, Spread, profile};
use analysis::table::{Column, Missing, Table};
use analysis::ticker::Unwatched;
use dossier::dataset::{ColumnType, Dataset};
use dossier::{DatasetId, Message, dutch};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::rows;
use crate::wire::{BarView, BehindView, CellTrail, CountView, FacetView, FoundRow, PlacedText, RowView, RowsAnswer};
use crate::words::Words;

/// An order of rows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Order {
    /// Letters of the column.
    pub letter: String,
    /// `true` for the largest first.
    #[serde(default)]
    pub descending: bool,
}

/// A condition on the rows that are looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowFilter {
    /// Letters of the column.
    pub letter: String,
    /// Which rows stay.
    pub keep: Keep,
}

/// Which rows stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// Those with one of these values, as written in Dutch.
    Values(Vec<String>),
    /// Those without a value.
    Blank,
    /// Those whose value stands out.
    Outlying,
    /// Those with a number from the first up to and including the last, as typed; empty is no limit.
    Between {
        /// From here.
        least: String,
        /// Up to here.
        most: String,
    },
    /// Those with a number from the first up to, not including, the last: those of a bar.
    Bar {
        /// From here.
        least: String,
        /// Up to here.
        most: String,
    },
}

/// So many cells behind a value are named.
const NAMED: usize = 100;
/// So many values of a column are counted one by one.
const LABELS: usize = 500;

impl Desk {
    /// Rows of a dataset as written in Dutch, from a position in the order asked for.
    pub fn rows(
        &mut self,
        dataset: DatasetId,
        (first, count): (u32, u32),
        order: Option<&Order>,
        filters: &[RowFilter],
    ) -> Result<RowsAnswer, Failure> {
        let (dataset, table) = self.looked_at(dataset)?;
        let kept = ordered(&table, filters, order)?;
        let computed = dataset.combination.as_ref().and_then(|made| made.step.computed());
        let page = kept.iter().skip(first as usize).take(count as usize).map(|row| RowView {
            row: place(*row),
            sheet_row: numbered(&dataset, &table, *row),
            cells: rows::cells(&self.words, &table, *row, computed),
        });
        let emptied_by = if kept.is_empty() { emptying(&table, filters) } else { Vec::new() };
        Ok(RowsAnswer { first, total: place(kept.len()), rows: page.collect(), emptied_by })
    }

    /// What each column holds in the rows that meet the conditions on the other columns.
    pub fn facets(&mut self, dataset: DatasetId, filters: &[RowFilter]) -> Result<Vec<FacetView>, Failure> {
        let (dataset, table) = self.looked_at(dataset)?;
        let mut facets = Vec::new();
        for column in &table.columns {
            let others: Vec<RowFilter> =
                filters.iter().filter(|filter| filter.letter != column.letter).cloned().collect();
            let kept = kept(&table, &others)?;
            let looks = Looks { words: &self.words, dataset: &dataset, table: &table };
            facets.push(looks.facet(column, &profile(column, &kept)));
        }
        Ok(facets)
    }

    /// Where a row of the sheet stands in the order and under the conditions asked for; or why it does not.
    pub fn find_row(
        &mut self,
        dataset: DatasetId,
        sheet_row: u32,
        order: Option<&Order>,
        filters: &[RowFilter],
    ) -> Result<FoundRow, Failure> {
        let (dataset, table) = self.looked_at(dataset)?;
        let kept = ordered(&table, filters, order)?;
        if let Some(at) = kept.iter().position(|row| numbered(&dataset, &table, *row) == sheet_row) {
            return Ok(FoundRow { at: Some(place(at)), why: String::new() });
        }
        let message = |key: &str| Message::new(key).count("row", sheet_row);
        let all = || (0..table.rows()).map(|row| numbered(&dataset, &table, row));
        let why = if all().any(|row| row == sheet_row) {
            message("rows-row-filtered")
        } else if let Some(skipped) = dataset.rows_skipped.iter().find(|skipped| skipped.row == sheet_row) {
            message("rows-row-skipped").message("reason", skipped.reason.clone())
        } else {
            message("rows-row-outside").count("first", all().min().unwrap_or(0)).count("last", all().max().unwrap_or(0))
        };
        Ok(FoundRow { at: None, why: self.words.say(&why) })
    }

    /// The cells of files that a value came from: one for a table of a sheet, each of them for a combined table.
    pub fn cell_trail(&mut self, dataset: DatasetId, row: u32, letter: &str) -> Result<CellTrail, Failure> {
        let (dataset, table) = self.looked_at(dataset)?;
        let missing = || Failure::input(Message::new("form-no-column").text("column", letter).text("dataset", ""));
        let column = table.column(letter).ok_or_else(missing)?;
        let row = (row as usize).min(table.rows().saturating_sub(1));
        let computed = dataset.combination.as_ref().and_then(|made| made.step.computed());
        let text = self.written(column, row, computed);
        let mut cells = BTreeSet::new();
        self.behind(&dataset, &table, (row, letter), &mut cells)?;
        let more = cells.len().saturating_sub(NAMED);
        let more = if more > 0 {
            self.words.say(&Message::new("rows-behind-more").count("cells", more))
        } else {
            String::new()
        };
        let named = cells.into_iter().take(NAMED).map(|cell| cell.shown);
        Ok(CellTrail { column: column.name.clone(), text, cells: named.collect(), more })
    }

    /// Follows a value down to the sheets. A table is made of older ones only; a file that says otherwise is not followed.
    fn behind(
        &mut self,
        dataset: &Dataset,
        table: &Table,
        (row, letter): (usize, &str),
        found: &mut BTreeSet<Cell>,
    ) -> Result<(), Failure> {
        let Some(made) = &dataset.combination else {
            found.extend(table.column(letter).map(|column| Cell {
                order: (dataset.order, row, letter.to_owned()),
                shown: BehindView {
                    table: dataset.name.clone(),
                    file: dataset.file.clone(),
                    sheet: dataset.sheet.clone(),
                    cell: table.address(row, letter),
                    text: self.written(column, row, None),
                },
            }));
            return Ok(());
        };
        let again: Combined = self.gather(&made.step)?.combine(&mut Unwatched)?;
        for cell in again.behind(row, letter) {
            let Some(input) = made.inputs.get(cell.input).map(|input| input.dataset) else { continue };
            let (part, values) = self.looked_at(input)?;
            if part.order < dataset.order {
                self.behind(&part, &values, (cell.row, &cell.letter), found)?;
            }
        }
        Ok(())
    }

    /// A value as it is shown, or why there is none.
    fn written(&self, column: &Column, row: usize, computed: Option<&str>) -> String {
        let text = rows::shown(column, row, computed);
        if text.is_empty() { rows::why_missing(&self.words, column, row) } else { text }
    }

    fn looked_at(&mut self, dataset: DatasetId) -> Result<(Dataset, Arc<Table>), Failure> {
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let dataset = self.dossier()?.dataset(dataset).ok_or_else(missing)?.clone();
        let table = self.whole(&dataset)?;
        Ok((dataset, table))
    }
}

/// A cell of a sheet; sorted by table, row and column.
struct Cell {
    order: (u32, usize, String),
    shown: BehindView,
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.order == other.order
    }
}

impl Eq for Cell {}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order.cmp(&other.order)
    }
}

/// Number of a row as it is shown: that of the sheet, or its own in a table that was made of others, where rows of
/// several sheets stand.
fn numbered(dataset: &Dataset, table: &Table, row: usize) -> u32 {
    if dataset.combination.is_some() { place(row).saturating_add(1) } else { table.sheet_row(row) }
}

fn place(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn ordered(table: &Table, filters: &[RowFilter], order: Option<&Order>) -> Result<Vec<usize>, Failure> {
    let mut kept = kept(table, filters)?;
    if let Some(column) = order.and_then(|order| table.column(&order.letter)) {
        kept.sort_by(|a, b| rows::compare(column, *a, *b));
        if order.is_some_and(|order| order.descending) {
            kept.reverse();
        }
    }
    Ok(kept)
}

/// Rows that meet every condition, in the order of the table.
fn kept(table: &Table, filters: &[RowFilter]) -> Result<Vec<usize>, Failure> {
    let mut kept: Vec<usize> = (0..table.rows()).collect();
    for filter in filters {
        let Some(column) = table.column(&filter.letter) else { continue };
        match &filter.keep {
            Keep::Values(values) => kept.retain(|row| values.contains(&rows::text(column, *row))),
            Keep::Blank => kept.retain(|row| column.why_missing(*row).is_some()),
            Keep::Outlying => {
                let fence = Fence::of(column);
                let stands_out = |value| fence.is_some_and(|fence| fence.is_beyond(value));
                kept.retain(|row| column.values.number(*row).is_some_and(stands_out));
            }
            Keep::Bar { least, most } => {
                let (Some(least), Some(most)) = (limit(column.kind, least)?, limit(column.kind, most)?) else {
                    continue;
                };
                kept.retain(|row| column.values.number(*row).is_some_and(|value| least <= value && value < most));
            }
            Keep::Between { least, most } => {
                let least = limit(column.kind, least)?.unwrap_or(f64::NEG_INFINITY);
                let most = limit(column.kind, most)?.unwrap_or(f64::INFINITY);
                kept.retain(|row| column.values.number(*row).is_some_and(|value| least <= value && value <= most));
            }
        }
    }
    Ok(kept)
}

/// Letters of the columns whose conditions leave no row.
fn emptying(table: &Table, filters: &[RowFilter]) -> Vec<String> {
    let leaves_nothing = |places: &[usize]| {
        let these: Vec<RowFilter> = places.iter().map(|place| filters[*place].clone()).collect();
        kept(table, &these).is_ok_and(|rows| rows.is_empty())
    };
    guilty(filters.len(), leaves_nothing).into_iter().map(|place| filters[place].letter.clone()).collect()
}

/// A limit as it was typed; nothing is no limit.
fn limit(kind: ColumnType, text: &str) -> Result<Option<f64>, Failure> {
    let bare = text.trim().trim_end_matches('%').trim_start_matches('€').trim();
    if bare.is_empty() {
        return Ok(None);
    }
    let refuse = || {
        Failure::input(Message::new("rows-not-a-number").text("value", text))
            .with_remedy(Message::new("rows-not-a-number-remedy"))
    };
    let number = dutch::read_number(bare).ok_or_else(refuse)?;
    Ok(Some(if kind == ColumnType::Percentage { number / 100.0 } else { number }))
}

/// What the words of a facet are made of.
struct Looks<'a> {
    words: &'a Words,
    dataset: &'a Dataset,
    table: &'a Table,
}

impl Looks<'_> {
    fn facet(&self, column: &Column, of: &Profile) -> FacetView {
        let reason = |(reason, rows): (&Missing, &u32)| CountView {
            value: self.words.key(rows::missing_key(*reason).unwrap_or("rows-missing-empty")),
            rows: *rows,
        };
        let mut facet = FacetView {
            letter: column.letter.clone(),
            rows: of.rows,
            blank: of.missing,
            blanks: of.reasons.iter().map(reason).collect(),
            distinct: of.distinct,
            values: Vec::new(),
            more: String::new(),
            range: String::new(),
            bars: Vec::new(),
            outliers: 0,
            farthest: Vec::new(),
        };
        match &of.content {
            Content::Empty => {}
            Content::Numbers(spread) => self.numbers(&mut facet, column, spread),
            Content::Days { first, last } => {
                let range = Message::new("rows-facet-days").text("first", dutch::day(*first));
                facet.range = self.words.say(&range.text("last", dutch::day(*last)));
            }
            Content::Labels { top } => {
                let one = |(value, rows): &(String, u32)| CountView { value: value.clone(), rows: *rows };
                facet.values = top.iter().take(LABELS).map(one).collect();
                let more = of.distinct.saturating_sub(place(facet.values.len()));
                if more > 0 {
                    facet.more = self.words.say(&Message::new("rows-facet-more").count("values", more));
                }
            }
        }
        facet
    }

    fn numbers(&self, facet: &mut FacetView, column: &Column, spread: &Spread) {
        let computed = self.dataset.combination.as_ref().and_then(|made| made.step.computed());
        let written = |value: f64| rows::number_of(column, value, computed);
        let range = Message::new("rows-facet-range")
            .text("least", written(spread.least))
            .text("middle", written(spread.quartiles[1]))
            .text("most", written(spread.most));
        facet.range = self.words.say(&range);
        facet.outliers = spread.outliers;
        let is_made = self.dataset.combination.is_some();
        // A number of a sheet may stand beside many rows of a table that was made of several.
        let mut said: Vec<u64> = Vec::new();
        let is_new = |outlier: &&Outlier| {
            let is_repeated = is_made && said.contains(&outlier.value.to_bits());
            said.push(outlier.value.to_bits());
            !is_repeated
        };
        facet.farthest = spread
            .farthest
            .iter()
            .filter(is_new)
            .map(|outlier| PlacedText {
                place: if is_made {
                    self.words.say(&Message::new("rows-facet-row").count("row", outlier.row + 1))
                } else {
                    self.table.address(outlier.row, &column.letter)
                },
                text: written(outlier.value),
            })
            .collect();
        let bar = |bar: &analysis::profile::Bar| BarView {
            least: rows::number(column.kind, bar.from),
            most: rows::number(column.kind, bar.to),
            rows: bar.rows,
        };
        facet.bars = spread.bars.iter().map(bar).collect();
    }
}
