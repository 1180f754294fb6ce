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
use super::shape::{Look, Shape, Shapes, shape};
use crate::raw::RawValue;

/// Most rows in a header block, blank ones included, and most blank rows in a row inside it.
const MOST_ROWS: u32 = 9;
const MOST_BLANK: u32 = 2;

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
        if is_candidate(field, at, run, earlier)
            || (may_be_numbers && begins_with_numbers(field, shapes, at, (run, earlier)))
        {
            let head = Head { first: first_of_block(field, shapes, from, at), last: last_of_block(field, shapes, at) };
            if is_sound(field, shapes, at, head) && !follows_full_rows(field, from, head.first) {
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
    if field.is_title(row, columns) || is_remark(field, row, under, columns) {
        return false;
    }
    match earlier {
        None if run < 3 => true,
        None => false,
        Some(header) => {
            let break_before = field.after_gap(row) || run == 0 || follows_summary(field, at);
            break_before || repeats(field, row, header) || (field.is_bold(row) && !field.is_bold(field.busy[at - 1]))
        }
    }
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
    if (head.first..=head.last).any(|at| field.is_marked(field.busy[at])) || is_numeric_head(field, shapes, at) {
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
    let (mut words, mut kept) = (0_u32, 0_u32);
    for column in field.filled(row) {
        if field.text(row, column).is_empty() {
            continue;
        }
        let (mut numbers, mut known) = (0_u32, 0_u32);
        for entry in field.sheet.cells(column, start..=start.saturating_add(200)).take(64) {
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
    run == 0 && (earlier.is_none() || field.after_gap(field.busy[at])) && is_numeric_head(field, shapes, at)
}

/// Years, dates or rising whole numbers as names of columns, with other numbers right below them.
fn is_numeric_head(field: &Field<'_>, shapes: &mut Shapes, at: usize) -> bool {
    let row = field.busy[at];
    let line = field.line(row);
    if line.numbers == 0 || line.filled < 2 || line.numbers + line.texts < line.filled {
        return false;
    }
    if field.label(row) != Label::Other {
        return false;
    }
    let names = numbers_of(field, shapes, row);
    if names.len() < usize::from(line.numbers) {
        return false;
    }
    let Some(next) = field.busy[at + 1..].iter().copied().take(3).find(|next| field.line(*next).numbers > 0) else {
        return false;
    };
    let mut below = numbers_of(field, shapes, next);
    below.retain(|cell| names.iter().any(|name| name.column == cell.column));
    if below.len() * 2 < names.len() {
        return false;
    }
    match kind_of_names(&names) {
        Some(Names::Years | Names::Moments) => {
            below.iter().any(|cell| !cell.moment && period::year_of(cell.value).is_none())
        }
        Some(Names::Rising) => line.texts > 0 && kind_of_names(&below).is_none(),
        None => false,
    }
}

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
        if !close || !describes_columns(field, shapes, row, under, columns) {
            break;
        }
        first -= 1;
    }
    first
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
    let sparse = u32::from(line.filled) * 4 < u32::from(field.line(under).filled) && line.filled <= 3;
    sparse && u32::from(line.first) == columns.0
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
    // Words over the first columns only, whose names stand in the row below already: lines such as "Gemeente: Utrecht".
    let adds = field.filled(row).any(|column| column > columns.0 + 1 || field.sheet.is_empty(under, column));
    let starts_first = u32::from(line.first) == columns.0;
    adds && (!starts_first || under - row == 1 || line.filled > 2)
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
        let numbered = row - field.busy[last] == 1 && is_column_numbers(field, shapes, row);
        if !close || field.is_marked(field.busy[last]) || !((words && sure) || numbered) {
            break;
        }
        last += 1;
    }
    last
}

/// `1 2 3 4` or `(1) (2) (3)` under the names of the columns.
fn is_column_numbers(field: &Field<'_>, shapes: &mut Shapes, row: u32) -> bool {
    let cells = numbers_of(field, shapes, row);
    let line = field.line(row);
    let counts = cells.windows(2).all(|pair| (pair[1].value.abs() - pair[0].value.abs() - 1.0).abs() < f64::EPSILON);
    let from_one = cells.first().is_some_and(|cell| (1.0..=2.0).contains(&cell.value.abs()));
    cells.len() >= 3 && cells.len() == usize::from(line.filled) && counts && from_one
}

/// Whether a text is the unit of a column: `%`, `aantal`, `€`, `x 1 000`.
pub(crate) fn is_unit(text: &str) -> bool {
    let lower = text.trim().trim_matches(['(', ')']).trim().to_lowercase();
    let plain =
        lower.trim_end_matches(|c: char| c.is_ascii_digit() && !lower.starts_with(|d: char| d.is_ascii_digit()));
    let known = [
        "%",
        "€",
        "£",
        "$",
        "euro",
        "euro's",
        "eur",
        "aantal",
        "aantallen",
        "absoluut",
        "abs.",
        "abs",
        "number",
        "numbers",
        "km",
        "m",
        "m2",
        "m²",
        "m3",
        "m³",
        "km2",
        "km²",
        "ha",
        "kg",
        "ton",
        "kwh",
        "mwh",
        "gj",
        "procent",
        "percentage",
        "percentages",
        "per cent",
        "percent",
        "index",
        "jaar",
        "jaren",
        "dagen",
        "uur",
        "uren",
        "minuten",
        "fte",
        "personen",
        "huishoudens",
        "thousands",
        "millions",
        "£ million",
        "mln euro",
        "mln. euro",
        "mld euro",
        "duizend",
        "miljoen",
        "promille",
        "‰",
        "score",
        "code",
        "naam",
        "°c",
    ];
    known.contains(&plain)
        || known.contains(&lower.as_str())
        || lower.starts_with("x 1")
        || lower.starts_with("1 000")
        || lower.starts_with("1.000 ")
        || lower.starts_with("per 1")
        || matches!(shape(&lower), Shape::Marker(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_from_names() {
        for text in ["%", "(€)", "aantal", "x 1 000", "Percentage", "1 000 euro", "(thousands)", "per 1 000 inwoners"]
        {
            assert!(is_unit(text), "{text}");
        }
        for text in ["Inwoners", "Centrum", "Mannen", "2024"] {
            assert!(!is_unit(text), "{text}");
        }
    }

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
