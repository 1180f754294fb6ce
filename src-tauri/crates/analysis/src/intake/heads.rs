//! Header blocks: where they begin and end.
//!
//! A row is the head of a table when most of what stands above numbers in it is words, or when it is a row of years or
//! rising numbers above other numbers. Rows above and below it join the block when they describe columns too: upper
//! headings, units, dataset ids, column numbers.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use super::field::Field;
use super::label::Label;
use super::period;
use super::shape::{Look, Shape, Shapes};
use super::units::is_unit;
use crate::raw::RawValue;

/// Most rows in a header block, blank ones included, and most blank rows in a row inside it.
const MOST_ROWS: u32 = 9;
const MOST_BLANK: u32 = 2;

/// Rows with a title between an empty row and a head.
const TITLES: usize = 3;

/// So many cells below a name tell what its column holds.
const FEWEST_TO_STAY: u32 = 3;

/// Rows above a head that may be full without being header rows themselves.
const FULL_ROWS_ABOVE: usize = 5;

/// Where a header block lies, as positions in the busy rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// The next header block at or after a position; `earlier` is the header row of the table before it, if any.
pub(crate) fn next_head(field: &Field<'_>, shapes: &mut Shapes, from: usize, earlier: Option<u32>) -> Option<Head> {
    let mut run = 0_usize;
    for at in from..field.busy.len() {
        let row = field.busy[at];
        if field.after_gap(row) {
            run = 0;
        }
        // Numbers right below a header are its records, however they rise.
        let may_be_numbers = earlier.is_none() || at > from;
        let begins = is_candidate(field, at, run, earlier)
            || (may_be_numbers && begins_with_numbers(field, shapes, at, (run, earlier)));
        if begins && (field.is_marked(row) || !is_pair_above(field, at)) {
            let head = Head { first: first_of_block(field, shapes, from, at), last: last_of_block(field, shapes, at) };
            // Below an earlier table stand its records, which are full.
            let follows_records = earlier.is_none() && follows_full_rows(field, from, head.first);
            if is_sound(field, shapes, at, head) && !follows_records {
                return Some(head);
            }
        }
        run = if field.line(row).numbers > 0 { run + 1 } else { 0 };
    }
    None
}

/// Words above numbers, at a place where a table may begin.
fn is_candidate(field: &Field<'_>, at: usize, run: usize, earlier: Option<u32>) -> bool {
    let row = field.busy[at];
    if field.is_marked(row) {
        return true;
    }
    if is_above_marked(field, at) {
        return false;
    }
    let line = field.line(row);
    let words = line.worded > 0 || line.contrast >= 3 || field.is_bold(row);
    if line.contrast == 0 || !words || u32::from(line.contrast) * 10 < u32::from(line.under) * 6 {
        return false;
    }
    let columns = body_columns(field, at);
    let under = field.busy.get(at + 1).copied().unwrap_or(row);
    if earlier.is_some() && is_in_legend(field, at) {
        return false;
    }
    if field.is_title(row, columns) || is_remark(field, row, under, columns) {
        return false;
    }
    match earlier {
        None if run < 3 => true,
        None => false,
        Some(header) if says_the_same(field, row, header, 2) => false,
        Some(header) => {
            let break_before = field.after_gap(row) || run == 0 || follows_summary(field, at);
            break_before || repeats(field, row, header) || (field.is_bold(row) && !field.is_bold(field.busy[at - 1]))
        }
    }
}

/// Whether a row is one of the pairs above a table, apart from it: `Status | (Alle)`, an empty row, and then the header,
/// which may itself begin with a pair, as in a pivot table.
fn is_pair_above(field: &Field<'_>, at: usize) -> bool {
    let rows = &field.busy[at..];
    let is_pair = |row: u32| field.line(row).filled == 2 && field.line(row).texts >= 1;
    let more = rows.windows(2).take_while(|two| is_pair(two[1]) && two[1] - two[0] == 1).count();
    let Some(after) = rows.get(1 + more..).filter(|_| is_pair(rows[0]) && more < MOST_PAIRS) else { return false };
    let apart = after.first().is_some_and(|next| next - rows[more] > 1);
    let is_header = |row: &u32| {
        let line = field.line(*row);
        line.filled > 2 && line.texts == line.filled && line.contrast > 0
    };
    apart && after.iter().take(2).any(is_header)
}

/// Most pairs above a table, but for the first.
const MOST_PAIRS: usize = 4;

/// Whether a row stands in a legend: a narrow row under a word that says so.
fn is_in_legend(field: &Field<'_>, at: usize) -> bool {
    let narrow = |row: &u32| field.line(*row).filled <= 2;
    for row in field.busy[..=at].iter().rev().take_while(|row| narrow(row)) {
        if field.after_gap(*row) {
            return field.line(*row).filled == 1 && field.label(*row) == Label::Note;
        }
    }
    false
}

/// Whether the workbook marks a header a little further down, apart from this row, with no numbers before it.
fn is_above_marked(field: &Field<'_>, at: usize) -> bool {
    let rows = &field.busy[at..];
    let Some(place) = rows.iter().take(MOST_ROWS as usize).position(|row| field.is_marked(*row)) else { return false };
    let apart = rows[..=place].windows(2).any(|pair| pair[1] - pair[0] > 1);
    apart && rows[..place].iter().all(|row| field.line(*row).numbers == 0)
}

fn follows_summary(field: &Field<'_>, at: usize) -> bool {
    at > 0 && matches!(field.label(field.busy[at - 1]), Label::Summary | Label::Note)
}

/// Whether a row has the same words in the same columns as an earlier header row.
fn repeats(field: &Field<'_>, row: u32, header: u32) -> bool {
    let mut texts = 0;
    for column in field.filled(row) {
        let text = field.text(row, column);
        if text.is_empty() || !text.eq_ignore_ascii_case(field.text(header, column)) {
            return false;
        }
        texts += 1;
    }
    texts > 0
}

/// Looks again with more rows: at least half of the numbers of the rows below have words of the block above them, and
/// the columns under those words stay numbers for long.
fn is_sound(field: &Field<'_>, shapes: &mut Shapes, at: usize, head: Head) -> bool {
    if (head.first..=head.last).any(|at| field.is_marked(field.busy[at])) || numeric_head(field, shapes, at).is_some() {
        return true;
    }
    // Numbers that joined the block under its words are names.
    if (at + 1..=head.last).any(|at| names_in_numbers(field, shapes, at).is_some()) {
        return true;
    }
    let below = field.busy.iter().skip(head.last + 1).take(5);
    let most_numbers = below.map(|row| field.line(*row).numbers).max().unwrap_or(0);
    let widest = (head.first..=head.last).map(|at| field.line(field.busy[at]).contrast).max().unwrap_or(0);
    most_numbers > 0 && widest * 2 >= most_numbers && (head.first..=head.last).any(|at| stays(field, shapes, at, head))
}

/// Whether most words of a header row stand above columns that are numbers in the next 64 filled rows too.
fn stays(field: &Field<'_>, shapes: &mut Shapes, at: usize, head: Head) -> bool {
    let row = field.busy[at];
    let start = field.busy.get(head.last + 1).copied().unwrap_or(u32::MAX);
    let end = start.saturating_add(200).min(field.busy.last().copied().unwrap_or(start));
    let (mut words, mut kept) = (0_u32, 0_u32);
    for column in field.filled(row) {
        if field.text(row, column).is_empty() {
            continue;
        }
        let (mut numbers, mut known, mut before) = (0_u32, 0_u32, start);
        for entry in field.sheet.cells(column, start..=end).take(64) {
            // Beyond an empty row another table may stand, with words in this column.
            if known >= FEWEST_TO_STAY && entry.row > before + 1 && field.after_gap(entry.row) {
                break;
            }
            before = entry.row;
            let look = shapes.look(&entry);
            known += u32::from(matches!(look, Some(Look::Text | Look::Number)));
            numbers += u32::from(look == Some(Look::Number));
        }
        if known > 0 {
            words += 1;
            kept += u32::from(numbers * 10 >= known * 6);
        }
    }
    words > 0 && kept > 0
}

/// A head with many full rows right above it is not a head: the table begins higher up.
fn follows_full_rows(field: &Field<'_>, from: usize, first: usize) -> bool {
    let mut full = 0;
    for at in (from..first).rev() {
        let row = field.busy[at];
        if field.busy[at + 1] - row > 1 || field.line(row).filled < 2 {
            break;
        }
        full += 1;
    }
    full > FULL_ROWS_ABOVE
}

/// A row of numbers as names, where a table may begin: not right below numbers, and after a gap when a table came before.
fn begins_with_numbers(
    field: &Field<'_>,
    shapes: &mut Shapes,
    at: usize,
    (run, earlier): (usize, Option<u32>),
) -> bool {
    run == 0
        && match numeric_head(field, shapes, at) {
            None => false,
            // A record may rise as well: only years or dates begin another table.
            Some(Names::Rising) => earlier.is_none(),
            Some(Names::Years | Names::Moments) => earlier.is_none() || starts_apart(field, at),
        }
}

/// Whether only titles stand between a row and an empty row above it.
fn starts_apart(field: &Field<'_>, at: usize) -> bool {
    for row in field.busy[..=at].iter().rev().take(1 + TITLES) {
        let line = field.line(*row);
        if *row != field.busy[at] && (line.numbers > 0 || line.filled > 2) {
            return false;
        }
        if field.after_gap(*row) {
            return true;
        }
    }
    false
}

/// Years, dates or rising whole numbers as names of columns, with other numbers below them. Rising numbers alone could be
/// a record: a word must stand beside them.
fn numeric_head(field: &Field<'_>, shapes: &mut Shapes, at: usize) -> Option<Names> {
    let has_words = field.line(field.busy[at]).texts > 0;
    names_in_numbers(field, shapes, at).filter(|kind| *kind != Names::Rising || has_words)
}

/// The same, also without a word beside them: under a header they can be names.
fn names_in_numbers(field: &Field<'_>, shapes: &mut Shapes, at: usize) -> Option<Names> {
    let row = field.busy[at];
    let line = field.line(row);
    let is_plain = line.numbers > 0 && line.filled >= 2 && line.numbers + line.texts >= line.filled;
    if !is_plain || field.label(row) != Label::Other {
        return None;
    }
    let names = numbers_of(field, shapes, row);
    if names.len() < usize::from(line.numbers) {
        return None;
    }
    let below = first_below(field, shapes, at, &names);
    // A mark for a missing number stands where a number could.
    let fit = below.iter().filter(|cell| !matches!(cell, Below::Words)).count();
    let numbers: Vec<NameCell> =
        below.iter().filter_map(|cell| if let Below::Number(cell) = cell { *cell } else { None }).collect();
    // Of numbers with a fraction, a sign or a unit it is sure that they are no names.
    let plain = numbers.len();
    let all = below.iter().filter(|cell| matches!(cell, Below::Number(_))).count();
    if fit * 2 < names.len() || all == 0 {
        return None;
    }
    let no_years =
        all - plain + numbers.iter().filter(|cell| !cell.moment && period::year_of(cell.value).is_none()).count();
    match kind_of_names(&names) {
        Some(kind @ (Names::Years | Names::Moments)) => (no_years > 0).then_some(kind),
        Some(Names::Rising) => kind_of_names(&numbers).is_none().then_some(Names::Rising),
        None => (are_years_again(&names) && no_years * 2 >= all).then_some(Names::Years),
    }
}

/// The first cell that holds something below the name of a column.
#[derive(Clone, Copy, Debug)]
enum Below {
    /// A number, as a name of a column when it could be one.
    Number(Option<NameCell>),
    /// A mark, or nothing in the rows that were looked at.
    Nothing,
    Words,
}

/// So many rows below a row of numbers are looked at: a record may be sparse.
const ROWS_BELOW: usize = 8;

fn first_below(field: &Field<'_>, shapes: &mut Shapes, at: usize, names: &[NameCell]) -> Vec<Below> {
    let rows = field.busy[at + 1..].iter().copied().filter(|row| field.line(*row).numbers > 0).take(ROWS_BELOW);
    let rows: Vec<u32> = rows.collect();
    let mut below = vec![None; names.len()];
    for row in rows {
        if below.iter().all(Option::is_some) {
            break;
        }
        let plain = numbers_of(field, shapes, row);
        for (found, name) in below.iter_mut().zip(names).filter(|(found, _)| found.is_none()) {
            let look = field.sheet.entry(row, name.column).and_then(|entry| shapes.look(&entry));
            *found = match look {
                Some(Look::Number) => {
                    Some(Below::Number(plain.iter().find(|cell| cell.column == name.column).copied()))
                }
                Some(Look::Text) => Some(Below::Words),
                Some(Look::Neutral) | None => None,
            };
        }
    }
    below.into_iter().map(|found| found.unwrap_or(Below::Nothing)).collect()
}

/// Years that begin again under each upper heading: `2023 2024 2023 2024`. They lie close to each other.
fn are_years_again(names: &[NameCell]) -> bool {
    let years = names.iter().map(|cell| period::year_of(cell.value).filter(|_| !cell.moment));
    let Some(mut years) = years.collect::<Option<Vec<u16>>>() else { return false };
    years.sort_unstable();
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return false };
    years.len() >= 3 && last - first <= MOST_YEARS
}

/// Most years between the first and the last of a header.
const MOST_YEARS: u16 = 15;

/// A number that may be the name of a column.
#[derive(Clone, Copy, Debug)]
struct NameCell {
    column: u32,
    value: f64,
    moment: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    Years,
    Moments,
    Rising,
}

fn numbers_of(field: &Field<'_>, shapes: &mut Shapes, row: u32) -> Vec<NameCell> {
    let mut found = Vec::new();
    for column in field.filled(row) {
        let cell = match field.sheet.value(row, column) {
            RawValue::Number(value) => NameCell { column, value, moment: false },
            RawValue::DateTime(value) => NameCell { column, value, moment: true },
            RawValue::Text(text) => match shapes.of(text, field.sheet.entry(row, column).and_then(|cell| cell.text)) {
                Shape::Number(number) if number.digits > 0 => NameCell { column, value: number.dutch, moment: false },
                _ => continue,
            },
            RawValue::Empty | RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula => continue,
        };
        found.push(cell);
    }
    found
}

/// What kind of column names a row of numbers could be. Rising numbers may come again, as in a table of two halves.
fn kind_of_names(cells: &[NameCell]) -> Option<Names> {
    if cells.is_empty() || cells.iter().any(|cell| cell.value.fract() != 0.0 || cell.value < 0.0) {
        return None;
    }
    let rising = |pair: &[NameCell]| pair[1].value > pair[0].value;
    if cells.iter().all(|cell| cell.moment) {
        return (cells.len() > 1 && cells.windows(2).all(rising)).then_some(Names::Moments);
    }
    if cells.iter().any(|cell| cell.moment) {
        return None;
    }
    if cells.iter().all(|cell| period::year_of(cell.value).is_some()) {
        let one_way = cells.windows(2).all(|pair| pair[1].value >= pair[0].value)
            || cells.windows(2).all(|pair| pair[1].value < pair[0].value);
        return one_way.then_some(Names::Years);
    }
    let run = 1 + cells.windows(2).take_while(|pair| rising(pair)).count();
    let again = cells.chunks(run).all(|again| again.iter().zip(cells).all(|(cell, first)| same(cell, first)));
    (run >= 3 && cells.len().is_multiple_of(run) && again).then_some(Names::Rising)
}

fn same(one: &NameCell, other: &NameCell) -> bool {
    one.value.total_cmp(&other.value).is_eq()
}

/// Goes up from a head over the rows that describe columns.
fn first_of_block(field: &Field<'_>, shapes: &mut Shapes, from: usize, at: usize) -> usize {
    let columns = body_columns(field, at);
    let bottom = field.busy[at];
    let mut first = at;
    while first > from {
        let (row, under) = (field.busy[first - 1], field.busy[first]);
        // The workbook marks one header row; what stands right above it may belong to it, what stands apart does not.
        let most_blank = if field.is_marked(bottom) { 0 } else { MOST_BLANK };
        let close = under - row <= most_blank + 1 && bottom - row < MOST_ROWS;
        // Below an earlier table stand its last records, whatever their numbers look like: apart from the header, or with
        // numbers that only rise above columns that have their names already.
        let apart = under - row > 1 || is_labelled_record(field, shapes, row, bottom);
        let is_record = from > 0 && field.line(row).numbers > 0 && apart;
        if !close || is_record || !describes_columns(field, shapes, row, under, columns) {
            break;
        }
        first -= 1;
    }
    first
}

/// Whether a row has a label and rising numbers, and a header below it names each of its columns in words.
fn is_labelled_record(field: &Field<'_>, shapes: &mut Shapes, row: u32, header: u32) -> bool {
    let line = field.line(row);
    let is_labelled = !field.text(row, u32::from(line.first)).is_empty();
    let is_named = field.filled(row).all(|column| !field.text(header, column).is_empty());
    is_labelled && is_named && kind_of_names(&numbers_of(field, shapes, row)) == Some(Names::Rising)
}

/// Columns that the rows below a head fill.
fn body_columns(field: &Field<'_>, at: usize) -> (u32, u32) {
    let rows = field.busy.iter().skip(at).take(12).map(|row| field.line(*row));
    let (first, last) = rows.fold((u16::MAX, 0), |(first, last), line| (first.min(line.first), last.max(line.last)));
    (u32::from(first), u32::from(last))
}

/// A remark at the left and one somewhere to the right name no columns.
fn is_remark(field: &Field<'_>, row: u32, under: u32, columns: (u32, u32)) -> bool {
    let line = field.line(row);
    let below = field.line(under).filled;
    let spans = field.filled(row).any(|column| {
        column > columns.0 && field.merge_at(row, column).is_some_and(|range| range.last.column > range.first.column)
    });
    let sparse = u32::from(line.filled) * 4 < u32::from(below) && line.filled <= 3 && !spans;
    let says = line.filled <= 3 && line.filled < below;
    (sparse && u32::from(line.first) == columns.0)
        || (says && field.filled(row).any(|column| is_statement(field.text(row, column))))
}

/// "Peildatum: 1-1-2024", "Bron: CBS": a name with what it is, not the name of a column.
fn is_statement(text: &str) -> bool {
    let Some((name, what)) = text.split_once(':') else { return false };
    let is_time = name.ends_with(|letter: char| letter.is_ascii_digit());
    !name.trim().is_empty() && !what.trim().is_empty() && !is_time
}

fn describes_columns(field: &Field<'_>, shapes: &mut Shapes, row: u32, under: u32, columns: (u32, u32)) -> bool {
    let line = field.line(row);
    let label = field.label(row);
    if field.is_title(row, columns) || u32::from(line.first) > columns.1 || label == Label::Summary {
        return false;
    }
    if field.longest(row) > 120 && line.filled < 3 {
        return false;
    }
    if line.numbers > 0 && kind_of_names(&numbers_of(field, shapes, row)).is_none() {
        return false;
    }
    if is_remark(field, row, under, columns) {
        return false;
    }
    if under - row == 1 && names_all(field, row, under, columns) {
        return true;
    }
    // Words over the first columns only, whose names stand in the row below already: lines such as "Gemeente: Utrecht".
    let adds = field.filled(row).any(|column| column > columns.0 + 1 || field.sheet.is_empty(under, column));
    let starts_first = u32::from(line.first) == columns.0;
    adds && (!starts_first || under - row == 1 || line.filled > 2)
}

/// Whether a row says what the columns below it are as a whole: a heading that is merged over them, one above the first of
/// a row of numbers, or the mark of a pivot table.
fn names_all(field: &Field<'_>, row: u32, under: u32, columns: (u32, u32)) -> bool {
    let spans = |column: &u32| {
        field.merge_at(row, *column).is_some_and(|range| range.last.column > range.first.column && *column > columns.0)
    };
    let of_pivot = |column: &u32| matches!(field.text(row, *column), "Kolomlabels" | "Column Labels");
    let lower = field.line(under);
    let above_numbers = field.line(row).filled == 1
        && u32::from(field.line(row).first) == columns.0 + 1
        && lower.numbers >= 2
        && lower.numbers + 2 >= lower.filled;
    field.filled(row).any(|column| spans(&column) || of_pivot(&column)) || above_numbers
}

/// Goes down from a head over the rows of units, ids and column numbers.
fn last_of_block(field: &Field<'_>, shapes: &mut Shapes, at: usize) -> usize {
    let top = field.busy[at];
    let mut last = at;
    while let Some(row) = field.busy.get(last + 1).copied() {
        let line = field.line(row);
        let close = row - field.busy[last] <= MOST_BLANK + 1 && row - top < MOST_ROWS;
        let words = line.contrast > 0 && u32::from(line.contrast) * 10 >= u32::from(line.under) * 6;
        let sure = line.worded > 0 || line.contrast >= 3;
        let next_to = row - field.busy[last] == 1;
        let numbered = next_to && is_column_numbers(field, row);
        let names_more = next_to && names_further_columns(field, shapes, (at, last));
        let apart = is_lone_heading(field, row, (top, field.busy[last])) || says_the_same(field, row, top, 3);
        let joins = (words && sure && !apart) || numbered || names_more || (next_to && is_weights(field, row));
        if !close || field.is_marked(field.busy[last]) || !joins {
            break;
        }
        last += 1;
    }
    last
}

/// A text alone under a column that has a name already: the heading of the first records, unless it is a unit.
fn is_lone_heading(field: &Field<'_>, row: u32, (top, above): (u32, u32)) -> bool {
    let line = field.line(row);
    let column = u32::from(line.first);
    let is_named = (top..=above).any(|above| !field.sheet.is_empty(above, column));
    line.filled == 1 && field.line(top).filled >= 3 && is_named && !is_unit(field.text(row, column))
}

/// A record of words: it has its own label in the first column, and says the same of every other, of which there are
/// enough.
fn says_the_same(field: &Field<'_>, row: u32, top: u32, fewest: usize) -> bool {
    let line = field.line(row);
    let texts: Vec<&str> = field.filled(row).map(|column| field.text(row, column)).collect();
    let Some((label, texts)) = texts.split_first() else { return false };
    let is_labelled = line.first == field.line(top).first && line.texts == line.filled;
    let same = texts.windows(2).all(|pair| pair[0] == pair[1]);
    let said = texts.first().is_some_and(|text| text != label && !is_unit(text));
    is_labelled && texts.len() >= fewest && same && said
}

/// Weights of the columns, under their names: `Weging | 40% | 30%`.
pub(crate) fn is_weights(field: &Field<'_>, row: u32) -> bool {
    let line = field.line(row);
    let label = field.text(row, u32::from(line.first)).trim_end_matches(':').to_lowercase();
    line.texts == 1 && line.numbers >= 2 && WEIGHTS.contains(&label.as_str())
}

const WEIGHTS: [&str; 9] =
    ["weging", "wegingen", "weegfactor", "wegingsfactor", "gewicht", "gewichten", "weight", "weights", "weighting"];

/// A row right under a header that leaves the first column alone, and names columns that have no name of their own yet:
/// years under "Realisatie", weeks under a month. Records have something in their first column.
fn names_further_columns(field: &Field<'_>, shapes: &mut Shapes, (at, last): (usize, usize)) -> bool {
    let (top, row) = (field.busy[at], field.busy[last + 1]);
    let line = field.line(row);
    let first = u32::from(field.line(top).first);
    let leaves_first = u32::from(line.first) > first;
    match names_in_numbers(field, shapes, last + 1) {
        // The upper row may leave the first column to the lower one.
        Some(Names::Years | Names::Moments) => {
            return u32::from(line.first) != first || is_named_alike(field, (top, row), first);
        }
        Some(Names::Rising) => return leaves_first && line.texts == 0,
        None => {}
    }
    let is_worded = line.texts == line.filled && field.label(row) == Label::Other;
    if line.filled < 2 || !leaves_first || !is_worded {
        return false;
    }
    let unnamed = |column: &u32| (top..row).all(|above| field.sheet.is_empty(above, *column));
    let further = field.filled(row).filter(unnamed).count();
    further * 3 >= usize::from(line.filled)
}

/// Whether the first column is named in both rows alike, in the lower one only, or by a word for time there.
fn is_named_alike(field: &Field<'_>, (top, row): (u32, u32), column: u32) -> bool {
    let (above, below) = (field.text(top, column), field.text(row, column).to_lowercase());
    above.is_empty() || above.to_lowercase() == below || matches!(below.as_str(), "jaar" | "periode" | "year")
}

/// `1 2 3 4` or `(1) (2) (3)` under the names of the columns; the last may say how it was computed: `(5)=(2)-(3)`. Under
/// one heading for all of them they are names: school years, ages.
pub(crate) fn is_column_numbers(field: &Field<'_>, row: u32) -> bool {
    let line = field.line(row);
    let numbers: Vec<u32> = field.filled(row).map_while(|column| column_number(field, row, column)).collect();
    let counts = numbers.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let from_one = numbers.first().is_some_and(|number| (1..=2).contains(number));
    let named = field.filled(row).filter(|column| row > 1 && !field.sheet.is_empty(row - 1, *column)).count();
    let all = numbers.len() >= 3 && numbers.len() == usize::from(line.filled);
    all && counts && from_one && named * 2 > numbers.len()
}

/// The number of a column: `3`, `(3)`, `3 = 1 + 2`.
fn column_number(field: &Field<'_>, row: u32, column: u32) -> Option<u32> {
    let of_value = |value: f64| (1..=1000).find(|number| value.abs().total_cmp(&f64::from(*number)).is_eq());
    match field.sheet.value(row, column) {
        RawValue::Number(value) => of_value(value),
        RawValue::Text(text) => {
            let bare = text.trim().trim_start_matches('(');
            let digits = bare.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(bare.len());
            let rest = bare[digits..].trim_start_matches(')').trim_start();
            let ends = rest.is_empty() || rest.starts_with('=');
            bare[..digits].parse().ok().filter(|_| ends)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_numbers_are_names_when_they_rise() {
        let kind = |values: &[f64]| {
            kind_of_names(
                &values.iter().map(|value| NameCell { column: 1, value: *value, moment: false }).collect::<Vec<_>>(),
            )
        };
        assert_eq!(kind(&[2019.0, 2020.0, 2021.0]), Some(Names::Years));
        assert_eq!(kind(&[2021.0, 2020.0, 2019.0]), Some(Names::Years));
        assert_eq!(kind(&[2014.0, 2014.0, 2015.0, 2015.0]), Some(Names::Years));
        assert_eq!(kind(&[0.0, 1.0, 2.0, 3.0]), Some(Names::Rising));
        assert_eq!(kind(&[250.0, 500.0, 1000.0, 250.0, 500.0, 1000.0]), Some(Names::Rising));
        assert_eq!(kind(&[12.0, 5.0, 7.0]), None);
        assert_eq!(kind(&[1.5, 2.5, 3.5]), None);
    }
}
