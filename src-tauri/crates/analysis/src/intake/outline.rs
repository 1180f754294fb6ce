//! Finds the tables of a sheet: header block, body, columns, and which rows above and below belong to them.
//!
//! Knows rows and columns; knows nothing of types, names and personal data.

use std::collections::BTreeMap;

use dossier::source::CellRange;

use super::beside;
use super::field::{self, Field};
use super::heads::{self, Head};
use super::label::Label;
use super::propose::Outline;
use super::shape::Shapes;
use crate::raw::RawSheet;
use crate::ticker::{Cancelled, Ticker};

/// Why a table was taken to begin where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Words above numbers, or years above numbers.
    Contrast,
    /// The workbook marks it.
    Marked,
    /// All words: the first full row.
    FirstFullRow,
    /// Numbers from the first row on.
    NoHeader,
    /// The advisor says so.
    Told,
}

/// Where a table lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) header: Option<(u32, u32)>,
    pub(crate) body: (u32, u32),
    pub(crate) columns: (u32, u32),
    /// Titles above it.
    pub(crate) titles: Vec<u32>,
    /// Notes, sources and summaries below it.
    pub(crate) notes: Vec<u32>,
    pub(crate) ground: Ground,
    /// Stands beside another table.
    pub(crate) beside: bool,
}

/// A stretch of busy rows that holds one table, or more beside each other.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    pub(crate) head: Option<Head>,
    /// Position in the busy rows of the first row that may be body, and of the first that may not.
    pub(crate) body: (usize, usize),
    /// Position of the first row above the header that is not part of an earlier table.
    pub(crate) start: usize,
    pub(crate) ground: Ground,
}

/// Fewest rows of a table without a header of words above numbers.
const FEWEST_ROWS: usize = 3;
const FEWEST_ROWS_WITHOUT_HEADER: usize = 8;

/// Finds the tables of a sheet, from top to bottom and left to right, in the field of the whole sheet.
pub(crate) fn find(field: &Field<'_>, shapes: &mut Shapes, ticker: &mut dyn Ticker) -> Result<Vec<Frame>, Cancelled> {
    let mut frames = Vec::new();
    for section in sections(field, shapes) {
        let Some(frame) = frame(field, &section) else { continue };
        let parts = beside::parts(field, shapes, &section, &frame);
        if parts.len() < 2 {
            let columns = parts.first().copied().unwrap_or(frame.columns);
            frames.push(Frame { columns, ..frame });
            continue;
        }
        for columns in parts {
            frames.extend(part(field, shapes, &section, columns, ticker)?);
        }
    }
    share_notes(&mut frames);
    Ok(frames)
}

/// The table that the advisor outlines; what is left open is found. `None` when it holds nothing.
pub(crate) fn told(
    sheet: &RawSheet,
    shapes: &mut Shapes,
    outline: &Outline,
    ticker: &mut dyn Ticker,
) -> Result<Option<Frame>, Cancelled> {
    let columns = outline.columns.unwrap_or((1, sheet.columns));
    let top = outline.header.map(|header| header.0).or(outline.data.map(|data| data.0)).unwrap_or(1);
    let bottom = outline.data.map_or(sheet.rows, |data| data.1);
    let field = Field::new(sheet, shapes, CellRange::new((top, bottom), columns), ticker)?;
    let begin = outline.data.map(|data| data.0).or(outline.header.map(|header| header.1 + 1)).unwrap_or(top);
    let at = field.busy.partition_point(|row| *row < begin);
    let found = sections(&field, shapes);
    let next = found.iter().filter_map(|section| section.head).find(|head| head.first > at).map(|head| head.first);
    let limit = if outline.data.is_some() { field.busy.len() } else { next.unwrap_or(field.busy.len()) };
    let end = if outline.data.is_some() { limit } else { body_end(&field, at, limit) };
    let (Some(first), Some(last)) = (field.busy.get(at), end.checked_sub(1).and_then(|end| field.busy.get(end))) else {
        return Ok(None);
    };
    if end <= at {
        return Ok(None);
    }
    let Some(extent) = extent(&field, outline.header.map_or(*first, |header| header.0), *last) else { return Ok(None) };
    Ok(Some(Frame {
        header: outline.header,
        body: outline.data.unwrap_or((*first, *last)),
        columns: outline.columns.unwrap_or(extent),
        titles: (top.saturating_sub(10).max(1)..top)
            .filter(|row| (1..=sheet.columns).any(|column| !sheet.is_empty(*row, column)))
            .collect(),
        notes: field.busy[end..limit].to_vec(),
        ground: Ground::Told,
        beside: false,
    }))
}

/// One of several tables beside each other, looked at as if the others were not there.
fn part(
    whole: &Field<'_>,
    shapes: &mut Shapes,
    section: &Section,
    columns: (u32, u32),
    ticker: &mut dyn Ticker,
) -> Result<Option<Frame>, Cancelled> {
    let rows = (whole.busy[section.head.map_or(section.body.0, |head| head.first)], whole.busy[section.body.1 - 1]);
    let field = Field::new(whole.sheet, shapes, CellRange::new(rows, columns), ticker)?;
    let found = sections(&field, shapes);
    let frame = found.first().and_then(|section| frame(&field, section));
    let above = whole.busy[section.start..].iter().copied().take_while(|row| *row < rows.0);
    Ok(frame.map(|frame| Frame { beside: true, titles: above.chain(frame.titles).collect(), ..frame }))
}

/// Tables beside or below each other share the notes under the last one.
fn share_notes(frames: &mut [Frame]) {
    let Some(last) = frames.last().map(|frame| frame.notes.clone()) else { return };
    for frame in frames.iter_mut().filter(|frame| frame.beside && frame.notes.is_empty()) {
        frame.notes.clone_from(&last);
    }
}

/// Cuts the busy rows into stretches of one table each.
fn sections(field: &Field<'_>, shapes: &mut Shapes) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    let (mut from, mut earlier) = (0, None);
    while let Some(head) = heads::next_head(field, shapes, from, earlier) {
        if let Some(previous) = found.last_mut() {
            previous.body.1 = head.first;
        }
        let marked = (head.first..=head.last).any(|at| field.is_marked(field.busy[at]));
        let ground = if marked { Ground::Marked } else { Ground::Contrast };
        found.push(Section { head: Some(head), body: (head.last + 1, field.busy.len()), start: from, ground });
        from = head.last + 1;
        earlier = Some(field.busy[head.last]);
    }
    if found.is_empty() {
        found.extend(worded_table(field).or_else(|| headless_table(field)));
    }
    set_starts(field, &mut found);
    found
}

/// The titles of a later table begin after the notes of the one before it.
fn set_starts(field: &Field<'_>, sections: &mut [Section]) {
    for at in 1..sections.len() {
        let end = sections[at - 1].body.1;
        let begin = sections[at - 1].body.0;
        let mut start = end;
        while start > begin {
            let row = field.busy[start - 1];
            if field.line(row).numbers > 0 || field.line(row).filled > 2 || field.label(row) == Label::Note {
                break;
            }
            start -= 1;
        }
        sections[at].start = start;
        // Titles that stand apart belong to what they stand above alone.
        if start < end && field.after_gap(field.busy[start]) {
            sections[at - 1].body.1 = start;
        }
    }
}

/// A table of words only: the first row that is about as wide as the widest ones is its header.
fn worded_table(field: &Field<'_>) -> Option<Section> {
    let widest = field.busy.iter().map(|row| field.line(*row).filled).max().unwrap_or(0);
    if widest < 2 {
        return None;
    }
    let at = field.busy.iter().position(|row| {
        let line = field.line(*row);
        line.filled >= 2 && u32::from(line.filled) * 10 >= u32::from(widest) * 6 && line.texts == line.filled
    })?;
    let rows = &field.busy[at + 1..];
    let full = rows.iter().filter(|row| field.line(**row).filled >= 2).count();
    let numbers = rows.iter().filter(|row| field.line(**row).numbers > 0).count();
    let bold = field.is_bold(field.busy[at]) && rows.first().is_some_and(|row| !field.is_bold(*row));
    if full < FEWEST_ROWS || full * 2 < rows.len() || (widest == 2 && is_text_page(field, field.busy[at], rows)) {
        return None;
    }
    // Rows of numbers below a row of words that does not stand above them: a sheet to calculate with, not a table.
    if numbers * 2 > rows.len() && !bold {
        return None;
    }
    let head = Head { first: at, last: at };
    Some(Section { head: Some(head), body: (at + 1, field.busy.len()), start: 0, ground: Ground::FirstFullRow })
}

/// Two columns with labels and sentences: an explanation, not a table. What would be its header is a sentence too.
fn is_text_page(field: &Field<'_>, head: u32, rows: &[u32]) -> bool {
    let long = rows.iter().filter(|row| field.longest(**row) > 60).count();
    let gaps = rows.windows(2).filter(|pair| pair[1] - pair[0] > 1).count();
    let sentences = rows.iter().filter(|row| holds_sentence(field, **row)).count();
    long * 3 > rows.len() || gaps * 3 > rows.len() || (holds_sentence(field, head) && sentences * 2 > rows.len())
}

/// Whether a row holds a sentence: words that end as one does.
fn holds_sentence(field: &Field<'_>, row: u32) -> bool {
    let texts = field.filled(row).map(|column| field.text(row, column).trim());
    let mut texts = texts.filter(|text| text.split_whitespace().count() >= WORDS_OF_SENTENCE);
    texts.any(|text| text.ends_with(['.', '?', '!']))
}

/// Fewest words of a sentence; names of columns have fewer.
const WORDS_OF_SENTENCE: usize = 5;

/// Numbers from the first row on, all rows alike.
fn headless_table(field: &Field<'_>) -> Option<Section> {
    let start = field.busy.iter().position(|row| {
        let line = field.line(*row);
        line.numbers > 0 && (line.filled >= 2 || field.lines.columns.0 == field.lines.columns.1)
    })?;
    let model = *field.line(field.busy[start]);
    let alike = |row: &&u32| {
        let line = field.line(**row);
        line.numbers > 0 && line.first == model.first && line.filled.abs_diff(model.filled) * 4 <= model.filled
    };
    let rows = &field.busy[start..];
    let fitting = rows.iter().filter(alike).count();
    let gapless = rows.windows(2).filter(|pair| pair[1] - pair[0] > 1).count() * 10 < rows.len();
    if fitting < FEWEST_ROWS_WITHOUT_HEADER || fitting * 10 < rows.len() * 8 || !gapless {
        return None;
    }
    Some(Section { head: None, body: (start, field.busy.len()), start: 0, ground: Ground::NoHeader })
}

/// The rows and columns of a section's table; `None` when nothing of a table is left.
fn frame(field: &Field<'_>, section: &Section) -> Option<Frame> {
    let (begin, limit) = section.body;
    let end = body_end(field, begin, limit);
    let rows = &field.busy[begin..end];
    let records = rows.iter().filter(|row| field.line(**row).filled >= 2 || field.line(**row).numbers > 0).count();
    let header = section.head.map(|head| (field.busy[head.first], field.busy[head.last]));
    let contrast = section
        .head
        .map_or(0, |head| (head.first..=head.last).map(|at| field.line(field.busy[at]).contrast).max().unwrap_or(0));
    let enough = records >= 2 || (records == 1 && contrast >= 2);
    let (first, last) = (rows.first().copied()?, rows.last().copied()?);
    if !enough || is_form(field, section) {
        return None;
    }
    let top = header.map_or(first, |header| header.0);
    let columns = extent(field, top, last)?;
    let above = section.head.map_or(begin, |head| head.first);
    Some(Frame {
        header,
        body: (first, last),
        columns,
        titles: field.busy[section.start.min(above)..above].to_vec(),
        notes: field.busy[end..limit].to_vec(),
        ground: section.ground,
        beside: false,
    })
}

/// Names with one answer each: a form, or a sheet to calculate with. In a list the second column is of one kind; in a
/// form words and numbers stand among each other, or the names end in a colon.
fn is_form(field: &Field<'_>, section: &Section) -> bool {
    // Rows above what was taken for a header are questions too; a title is one cell.
    let first = section.start.min(section.body.0);
    let rows = &field.busy[first..section.body.1];
    let pairs: Vec<u32> = rows.iter().copied().filter(|row| field.line(*row).filled <= 2).collect();
    if section.ground == Ground::Marked || pairs.len() * 10 < rows.len() * 9 {
        return false;
    }
    let count = |holds: &dyn Fn(u32) -> bool| pairs.iter().filter(|row| holds(**row)).count();
    let asked = count(&|row| field.text(row, u32::from(field.line(row).first)).trim_end().ends_with(':'));
    let names = section.head.map(|head| field.busy[head.last]);
    let answer = |row: u32| names != Some(row) && field.line(row).filled == 2;
    let answered = count(&answer);
    let numbers = count(&|row| answer(row) && field.line(row).numbers > 0);
    // A mark for a missing number is no word.
    let words = count(&|row| answer(row) && field.line(row).texts == 2);
    let mixed = numbers >= 2 && words >= 2 && numbers * 5 >= answered && words * 5 >= answered;
    asked * 10 >= pairs.len() * 5 || mixed
}

/// First and last column that hold something in these rows.
fn extent(field: &Field<'_>, top: u32, bottom: u32) -> Option<(u32, u32)> {
    let lines = field.busy.iter().filter(|row| (top..=bottom).contains(*row)).map(|row| field.line(*row));
    let (first, last) = lines.fold((u16::MAX, 0), |(first, last), line| (first.min(line.first), last.max(line.last)));
    (last > 0).then_some((u32::from(first), u32::from(last)))
}

/// Position after the last record: notes, sources and summaries below it are left out.
fn body_end(field: &Field<'_>, begin: usize, limit: usize) -> usize {
    let mut end = first_note(field, begin, limit);
    while end > begin {
        let chunk = chunk_start(field, begin, end);
        if is_below(field, begin, end) {
            end -= 1;
        } else if chunk > begin && end - chunk <= 2 && field.label(field.busy[chunk]) == Label::Summary {
            end = chunk;
        } else {
            break;
        }
    }
    end
}

/// Position of the first note in the run of lone texts at the end: what follows "Bron" or "Noten" is not of the body,
/// whatever it looks like. So is a legend: apart from the table, under a word that says so, and narrower.
fn first_note(field: &Field<'_>, begin: usize, limit: usize) -> usize {
    let widest = field.busy[begin..limit].iter().take(200).map(|row| field.line(*row).filled).max().unwrap_or(0);
    let legend = (begin + 1..limit).find(|at| is_legend(field, (*at, limit), widest));
    let limit = legend.unwrap_or(limit);
    let lone = |at: &usize| field.line(field.busy[*at]).filled == 1 && field.line(field.busy[*at]).texts == 1;
    let run = (begin..limit).rev().take_while(lone);
    run.filter(|at| field.label(field.busy[*at]) == Label::Note).last().unwrap_or(limit)
}

/// Whether a legend begins here and goes on to the end: pairs of a sign and its meaning.
fn is_legend(field: &Field<'_>, (at, limit): (usize, usize), widest: u16) -> bool {
    let row = field.busy[at];
    let line = field.line(row);
    line.filled == 1
        && line.texts == 1
        && field.after_gap(row)
        && field.label(row) == Label::Note
        && widest >= 3
        && field.busy[at..limit].iter().all(|row| field.line(*row).filled <= 2)
}

/// Position of the first row of the chunk of rows without gaps that ends here; looks back four rows, as only short
/// chunks matter.
fn chunk_start(field: &Field<'_>, begin: usize, end: usize) -> usize {
    let mut start = end - 1;
    while start > begin && end - start <= 3 && field.busy[start] - field.busy[start - 1] == 1 {
        start -= 1;
    }
    start
}

/// Whether the last row does not belong to the body: a note, a summary, or texts that are no record.
fn is_below(field: &Field<'_>, begin: usize, end: usize) -> bool {
    let row = field.busy[end - 1];
    let line = field.line(row);
    if field.is_note(row) || (field.label(row) == Label::Summary && line.numbers > 0) {
        return true;
    }
    if line.filled > 2 || line.numbers > 1 || line.texts == 0 || field.lines.columns.0 == field.lines.columns.1 {
        return false;
    }
    let usual = Usual::of(field, &field.busy[begin..end - 1]);
    let strange = field.filled(row).all(|column| {
        let length = field::length(field.text(row, column));
        length == 0 || length > usual.longest(column)
    });
    if line.filled == 1 {
        return line.numbers == 0 && (field.after_gap(row) || strange || field.is_bold(row));
    }
    strange && usual.filled >= 4
}

/// What the first rows of a body look like.
struct Usual {
    longest: BTreeMap<u32, usize>,
    filled: u16,
}

impl Usual {
    fn of(field: &Field<'_>, rows: &[u32]) -> Self {
        let mut usual = Self { longest: BTreeMap::new(), filled: 0 };
        for row in rows.iter().take(200).filter(|row| field.line(**row).filled > 1) {
            usual.filled = usual.filled.max(field.line(*row).filled);
            for column in field.filled(*row).take(16) {
                let longest = usual.longest.entry(column).or_default();
                *longest = (*longest).max(field::length(field.text(*row, column)));
            }
        }
        usual
    }

    fn longest(&self, column: u32) -> usize {
        self.longest.get(&column).copied().unwrap_or(0)
    }
}
