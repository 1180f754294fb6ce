//! The columns of a table: name, unit, type, role, gaps, odd cells and personal data, over all records.

use std::ops::RangeInclusive;

use dossier::dataset::{ColumnType, PersonalData};
use dossier::source::{Cell, column_letters};

use super::convert::{self, Reading, Value};
use super::decide::{self, Place};
use super::early::Counted;
use super::evidence::Evidence;
use super::field::Field;
use super::format::{self, Meaning};
use super::heading::{Heading, Headings};
use super::label_once;
use super::merged::MergedColumn;
use super::outline::Frame;
use super::personal;
use super::proposal::{Ambiguity, GapFill, ODD_CAP, OddCell, ProposedColumn};
use super::rows::{Body, BodyRow};
use super::shape::Shapes;
use super::show;
use crate::raw::RawSheet;
use crate::ticker::{Cancelled, Ticker};

/// A column with what was counted in it, for the remarks.
#[derive(Debug)]
pub(crate) struct Studied {
    pub(crate) column: ProposedColumn,
    pub(crate) evidence: Evidence,
    pub(crate) nameless: bool,
    pub(crate) merged: bool,
}

/// What each number format of a sheet means.
pub(crate) fn meanings(sheet: &RawSheet) -> Vec<Meaning> {
    sheet.formats.iter().map(|code| format::meaning(code)).collect()
}

/// Whether a column holds a value in every row that matters, as far as columns behind it are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// Its labels are written once for a block of rows.
    Once,
    /// Anything else.
    Whole,
}

/// Studies all columns of a table. What was counted in them early is not counted again.
pub(crate) fn study(
    sheet: &RawSheet,
    shapes: &mut Shapes,
    (field, frame, body, headings): (&Field<'_>, &Frame, &Body, &Headings),
    counted: Option<Counted<'_>>,
    ticker: &mut dyn Ticker,
) -> Result<Vec<Studied>, Cancelled> {
    let formats = meanings(sheet);
    let mut studied = Vec::new();
    let mut words_seen = false;
    let mut before: Vec<Seen> = Vec::new();
    for (column, heading) in (frame.columns.0..=frame.columns.1).zip(&headings.columns) {
        let place = if words_seen { Place::Later } else { Place::FirstOfWords };
        let gaps = label_once::question(field, (frame, body), column, &before);
        before.push(if gaps.is_some() { Seen::Once } else { Seen::Whole });
        let found = one(sheet, shapes, &formats, ((column, counted), heading, body, place, gaps), ticker)?;
        words_seen |= found.column.kind == ColumnType::Text && found.evidence.values() > 0;
        studied.push(found);
    }
    let named = studied.iter().any(|one| personal::is_about_people(&one.column.name));
    let people = named || studied.iter().filter_map(|one| one.column.personal_data).any(personal::is_direct);
    for one in studied.iter_mut().filter(|one| people && one.column.personal_data.is_none()) {
        if one.column.kind == ColumnType::Date && personal::are_births(&one.evidence) {
            one.column.personal_data = Some(PersonalData::BirthDate);
            one.column.must_choose = true;
        }
    }
    let people = studied.iter().filter_map(|one| one.column.personal_data).any(personal::is_direct);
    for one in &mut studied {
        let address = one.column.personal_data == Some(PersonalData::Address);
        one.column.must_choose |= address && people;
    }
    Ok(studied)
}

fn one(
    sheet: &RawSheet,
    shapes: &mut Shapes,
    formats: &[Meaning],
    ((column, counted), heading, body, place, gaps): (
        (u32, Option<Counted<'_>>),
        &Heading,
        &Body,
        Place,
        Option<Ambiguity>,
    ),
    ticker: &mut dyn Ticker,
) -> Result<Studied, Cancelled> {
    let fill = if gaps.is_some() { GapFill::Down } else { GapFill::Leave };
    let cells = MergedColumn::planned(sheet, column, body, fill);
    let mut evidence = Evidence::default();
    let (first, last) = body.span();
    let mut count = |evidence: &mut Evidence, rows: RangeInclusive<u32>| -> Result<(), Cancelled> {
        for row in rows {
            if row % 65_536 == 0 {
                ticker.tick(u64::from(row))?;
            }
            if body.rows.get((row - first) as usize) == Some(&BodyRow::Record)
                && let Some(entry) = cells.entry(row)
            {
                evidence.add(shapes, formats, &entry);
            }
        }
        Ok(())
    };
    // Where cells lend their value to others, they were counted otherwise.
    let known = counted.filter(|_| !cells.is_merged() && fill == GapFill::Leave);
    match known.and_then(|counted| Some((counted.rows, counted.column(column)?))) {
        Some((rows, known)) => {
            count(&mut evidence, first..=rows.0 - 1)?;
            evidence.append(known);
            count(&mut evidence, rows.1 + 1..=last)?;
        }
        None => count(&mut evidence, first..=last)?,
    }
    ticker.tick(u64::from(last))?;
    let personal = personal::of(&heading.name, &evidence);
    let decision = decide::kind(&heading.name, &heading.unit, personal, &evidence);
    let reading = Reading { kind: decision.kind, numbers: decision.numbers, dates: decision.dates };
    let odd = match evidence.all_fit(decision.kind) {
        Some(values) => Misfits { missing: body.records() - values, ..Misfits::default() },
        None => misfits(sheet, shapes, formats, (&cells, body, reading), ticker)?,
    };
    let role = decide::role(&heading.name, decision.kind, &evidence, place);
    let column = ProposedColumn {
        name: heading.name.clone(),
        letter: column_letters(column),
        kind: decision.kind,
        unit: unit(heading, &evidence, decision.kind),
        role,
        missing: odd.missing,
        distinct: evidence.distinct.count(),
        personal_data: personal,
        must_choose: personal.is_some_and(personal::is_direct) || !evidence.hidden.is_empty(),
        numbers: decision.numbers,
        dates: decision.dates,
        open: gaps.or(decision.open),
        odd_count: odd.count,
        odd: odd.cells,
    };
    Ok(Studied { column, evidence, nameless: heading.nameless, merged: fill == GapFill::Leave && cells.is_merged() })
}

fn unit(heading: &Heading, evidence: &Evidence, kind: ColumnType) -> String {
    if !heading.unit.is_empty() {
        return heading.unit.clone();
    }
    match kind {
        ColumnType::Percentage => "%".to_owned(),
        ColumnType::Currency => "€".to_owned(),
        ColumnType::Integer | ColumnType::Decimal => evidence.money.clone(),
        ColumnType::Text | ColumnType::Date | ColumnType::Period | ColumnType::Boolean | ColumnType::Code => {
            String::new()
        }
    }
}

/// Records without a value, and cells that do not fit.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    pub(crate) missing: u32,
    pub(crate) count: u32,
    pub(crate) cells: Vec<OddCell>,
}

/// Counts the gaps of a column and lists what does not fit its type.
pub(crate) fn misfits(
    sheet: &RawSheet,
    shapes: &mut Shapes,
    formats: &[Meaning],
    (cells, body, reading): (&MergedColumn<'_>, &Body, Reading),
    ticker: &mut dyn Ticker,
) -> Result<Misfits, Cancelled> {
    let mut found = Misfits::default();
    for (row, kind) in (body.first..).zip(&body.rows) {
        if row % 65_536 == 0 {
            ticker.tick(u64::from(row))?;
        }
        if *kind != BodyRow::Record {
            continue;
        }
        let Some(entry) = cells.entry(row) else {
            found.missing += 1;
            continue;
        };
        match convert::convert(sheet, shapes, formats, reading, &entry) {
            Value::Number(_) | Value::Day(_) | Value::Label(_) => {}
            Value::Missing(_) => found.missing += 1,
            Value::Odd => {
                found.missing += 1;
                found.count += 1;
                if found.cells.len() < ODD_CAP {
                    let cell = Cell { row, column: cells.column() };
                    found.cells.push(OddCell { cell, shown: show::entry_text(sheet, &entry) });
                }
            }
        }
    }
    Ok(found)
}
