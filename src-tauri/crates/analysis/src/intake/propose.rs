//! Looks at a sheet and proposes its tables. Reads every row; stores nothing.

use dossier::source::CellRange;

use super::columns::{self, Studied};
use super::early::Early;
use super::field::Field;
use super::heading::{self, Headings};
use super::lines::Lines;
use super::outline::{self, Frame, Ground};
use super::proposal::{Proposal, ProposedTable, TableKind};
use super::remarks;
use super::rows::{self, Body, BodyRow};
use super::shape::{Shape, Shapes, shape};
use super::{long, show, sums, turned, upright};
use crate::raw::RawSheet;
use crate::ticker::{Cancelled, Ticker};

/// Where the advisor says that a table lies. What is left open is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// First and last row of the header block; `None` when the table has none.
    pub header: Option<(u32, u32)>,
    /// First and last row of the body.
    pub data: Option<(u32, u32)>,
    /// First and last column.
    pub columns: Option<(u32, u32)>,
}

/// Finds the tables of a sheet and what their columns are.
pub fn propose(sheet: &RawSheet, ticker: &mut dyn Ticker) -> Result<Proposal, Cancelled> {
    propose_early(sheet, Early::default(), ticker)
}

/// Finds the tables of a sheet that was looked at while its rows came in.
pub fn propose_early(sheet: &RawSheet, mut early: Early, ticker: &mut dyn Ticker) -> Result<Proposal, Cancelled> {
    let mut shapes = std::mem::take(&mut early.shapes);
    shapes.grow(sheet);
    let lines = std::mem::replace(&mut early.lines, Lines::none()).completed(sheet, &mut shapes, ticker)?;
    let whole = Field::over(sheet, lines);
    let frames = outline::find(&whole, &mut shapes, ticker)?;
    describe(sheet, &mut shapes, (Some((&whole, &early)), &frames), ticker)
}

/// Looks at the one table that the advisor outlines.
pub fn propose_within(sheet: &RawSheet, outline: &Outline, ticker: &mut dyn Ticker) -> Result<Proposal, Cancelled> {
    let mut shapes = Shapes::new(sheet);
    let frame = outline::told(sheet, &mut shapes, outline, ticker)?;
    describe(sheet, &mut shapes, (None, frame.as_slice()), ticker)
}

fn describe(
    sheet: &RawSheet,
    shapes: &mut Shapes,
    (whole, frames): (Option<(&Field<'_>, &Early)>, &[Frame]),
    ticker: &mut dyn Ticker,
) -> Result<Proposal, Cancelled> {
    let mut proposal = Proposal { sheet: sheet.name.clone(), ..Proposal::default() };
    proposal.remarks = remarks::about_sheet(sheet, frames.len());
    let stacked = frames.iter().filter(|frame| !frame.beside).count() > 1;
    for frame in frames {
        let own;
        let field = if let Some((whole, _)) = whole.filter(|(whole, _)| whole.lines.columns == frame.columns) {
            whole
        } else {
            let top = frame.header.map_or(frame.body.0, |header| header.0);
            own = Field::new(sheet, shapes, CellRange::new((top, frame.body.1), frame.columns), ticker)?;
            &own
        };
        let mut body = rows::body(field, frame);
        sums::mark(field, shapes, frame, &mut body);
        let headings = heading::read(field, frame);
        let counted = whole.and_then(|(_, early)| early.counted(&body));
        let studied = columns::study(sheet, shapes, (field, frame, &body, &headings), counted, ticker)?;
        proposal.remarks.extend(remarks::about_table(sheet, frame, &body, &studied));
        proposal.remarks.extend(remarks::about_notes(sheet, frame));
        let kind = kind(field, frame, &body, (stacked, &headings));
        let mut table = table(frame, &body, studied, kind);
        table.unit_rows = headings.unit_rows;
        let personal = remarks::about_headings(field, &table.heading_rows);
        table.heads_records = table.heading_rows.len() >= 2 && personal.is_empty();
        proposal.remarks.extend(personal);
        table.long = if kind == TableKind::Transposed {
            upright::propose(field, &body, &table.columns)
        } else {
            long::propose(&table.columns, &subject(sheet, frame))
        };
        table.why = remarks::why(frame, &table);
        proposal.tables.push(table);
    }
    Ok(proposal)
}

/// What a table is about, from its title: "Verhuizingen per wijk, 2015–2024" is about "Verhuizingen".
fn subject(sheet: &RawSheet, frame: &Frame) -> String {
    let title = frame.titles.first().map(|row| {
        let texts = (1..=sheet.columns).map(|column| show::cell_text(sheet, *row, column));
        texts.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default()
    });
    let title = title.unwrap_or_default();
    let cut =
        [" per ", " naar ", ",", ":", "("].iter().filter_map(|mark| title.find(mark)).min().unwrap_or(title.len());
    let about = title[..cut].trim();
    if about.is_empty() || about.chars().count() > 40 { "Waarde".to_owned() } else { about.to_owned() }
}

fn table(frame: &Frame, body: &Body, studied: Vec<Studied>, kind: TableKind) -> ProposedTable {
    let confidence = confidence(frame, body, &studied);
    ProposedTable {
        header: frame.header,
        data: frame.body,
        columns_at: frame.columns,
        kind,
        title_rows: frame.titles.clone(),
        unit_rows: Vec::new(),
        total_rows: body.which(&[BodyRow::Total, BodyRow::Subtotal, BodyRow::Summary]),
        heading_rows: body.which(&[BodyRow::Heading]),
        note_rows: frame.notes.clone(),
        confidence,
        why: Vec::new(),
        columns: studied.into_iter().map(|one| one.column).collect(),
        heads_records: false,
        long: None,
    }
}

fn kind(field: &Field<'_>, frame: &Frame, body: &Body, (stacked, headings): (bool, &Headings)) -> TableKind {
    let names = headings.name_rows.as_slice();
    if frame.beside {
        return TableKind::SideBySide;
    }
    if stacked {
        return TableKind::Stacked;
    }
    if turned::is_turned(field, frame, body, names) {
        return TableKind::Transposed;
    }
    if body.which(&[BodyRow::Heading]).len() >= 2 {
        return TableKind::Grouped;
    }
    let upper = names.windows(2).any(|pair| spans_columns(field, pair[0], pair[1]));
    // One name over two units: a number and its share.
    let shared =
        names.last().zip(headings.unit_rows.first()).is_some_and(|(row, units)| is_shared(field, *row, *units));
    if upper || shared {
        return TableKind::Crosstab;
    }
    let numbers = names.last().map_or(0, |row| field.line(*row).numbers);
    let periods =
        names.last().map_or(0, |row| field.filled(*row).filter(|at| is_period(field.text(*row, *at))).count());
    if numbers >= 3 || periods >= 3 { TableKind::Wide } else { TableKind::List }
}

/// Quarters, school years and months as names of columns.
fn is_period(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let bare = lower.trim_end_matches(['*', '.']);
    let is_quarter = bare.len() == 2 && bare.starts_with(['q', 'k']) && bare.ends_with(['1', '2', '3', '4']);
    is_quarter || super::period::month_of(bare).is_some() || matches!(shape(text), Shape::Period(_))
}

/// Whether a merged name stands above more than one unit.
fn is_shared(field: &Field<'_>, row: u32, units: u32) -> bool {
    let wide = field.sheet.merged.iter().filter(|range| range.first.row == row && range.last.row < units);
    wide.into_iter().any(|range| {
        let below: Vec<&str> =
            (range.first.column..=range.last.column).map(|column| field.text(units, column)).collect();
        below.windows(2).any(|pair| pair[0] != pair[1])
    })
}

/// Whether an upper heading counts for more than one column: merged, written more than once, or above a name with
/// another name beside it that has nothing above it.
fn spans_columns(field: &Field<'_>, row: u32, under: u32) -> bool {
    let merged =
        field.sheet.merged.iter().any(|range| range.first.row == row && range.last.column > range.first.column);
    let texts: Vec<String> = field.filled(row).map(|column| super::show::cell_text(field.sheet, row, column)).collect();
    let is_beside = |column: u32| {
        !field.sheet.is_empty(row, column)
            && !field.sheet.is_empty(under, column)
            && field.sheet.is_empty(row, column + 1)
            && !field.sheet.is_empty(under, column + 1)
    };
    merged || texts.windows(2).any(|pair| pair[0] == pair[1]) || field.filled(row).any(is_beside)
}

/// How sure the outline is: by its ground, less for few records and many odd cells.
fn confidence(frame: &Frame, body: &Body, studied: &[Studied]) -> f64 {
    let ground = match frame.ground {
        Ground::Told => return 1.0,
        Ground::Marked => 0.98,
        Ground::Contrast => 0.95,
        Ground::FirstFullRow => 0.7,
        Ground::NoHeader => 0.5,
    };
    let few = if body.records() < 5 { 0.1 } else { 0.0 };
    let odd = studied.iter().filter(|one| one.column.odd_count > 0).count();
    let share =
        f64::from(u32::try_from(odd).unwrap_or(0)) / f64::from(u32::try_from(studied.len().max(1)).unwrap_or(1));
    let beside = if frame.beside { 0.05 } else { 0.0 };
    ((ground - few - 0.2 * share - beside) * 100.0).round() / 100.0
}
