//! Tables beside each other, legends beside a table, and empty columns inside one.

use super::field::Field;
use super::outline::{Frame, Section};
use super::shape::{Look, Shapes};

/// So many labels are compared, and fewer than so many tell nothing.
const MOST_LABELS: usize = 200;
const FEWEST_LABELS: usize = 3;

/// Columns without a gap between them.
#[derive(Clone, Copy, Debug)]
struct Group {
    columns: (u32, u32),
    /// Body rows that hold something in the group.
    rows: usize,
    /// Last body row that does.
    last: u32,
    headed: bool,
    /// The first column holds labels or periods and a later one numbers.
    stands_alone: bool,
    /// Each row has a label of its own in the first column.
    labels_differ: bool,
}

/// The tables that a frame really holds, by their columns; legends beside the table are left out.
pub(crate) fn parts(field: &Field<'_>, shapes: &mut Shapes, section: &Section, frame: &Frame) -> Vec<(u32, u32)> {
    let groups = groups(field, shapes, frame);
    if groups.len() < 2 {
        return vec![frame.columns];
    }
    let most = groups.iter().map(|group| group.rows).max().unwrap_or(0);
    let mut parts: Vec<Vec<Group>> = Vec::new();
    for group in groups {
        if is_legend(field, &group, most) && !parts.is_empty() {
            continue;
        }
        match parts.last_mut() {
            Some(part) if !is_separate(field, section, frame, part, &group) => part.push(group),
            _ => parts.push(vec![group]),
        }
    }
    let span = |part: &Vec<Group>| Some((part.first()?.columns.0, part.last()?.columns.1));
    parts.iter().filter_map(span).collect()
}

fn groups(field: &Field<'_>, shapes: &mut Shapes, frame: &Frame) -> Vec<Group> {
    let top = frame.header.map_or(frame.body.0, |header| header.0);
    let mut groups: Vec<(u32, u32)> = Vec::new();
    for column in frame.columns.0..=frame.columns.1 {
        if field.sheet.cells(column, top..=frame.body.1).next().is_none() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.1 + 1 == column => group.1 = column,
            _ => groups.push((column, column)),
        }
    }
    if groups.len() < 2 || groups.len() > 64 {
        return groups.first().into_iter().map(|_| whole(frame)).collect();
    }
    groups.into_iter().map(|columns| group(field, shapes, frame, columns)).collect()
}

fn whole(frame: &Frame) -> Group {
    Group {
        columns: frame.columns,
        rows: 0,
        last: frame.body.1,
        headed: true,
        stands_alone: false,
        labels_differ: false,
    }
}

fn group(field: &Field<'_>, shapes: &mut Shapes, frame: &Frame, columns: (u32, u32)) -> Group {
    let mut busy = vec![false; (frame.body.1 + 1 - frame.body.0) as usize];
    let mut last = 0;
    let (mut labels, mut numbers) = (0_u32, Vec::new());
    for column in columns.0..=columns.1 {
        let (mut texts, mut figures) = (0_u32, 0_u32);
        for entry in field.sheet.cells(column, frame.body.0..=frame.body.1) {
            busy[(entry.row - frame.body.0) as usize] = true;
            last = last.max(entry.row);
            match shapes.look(&entry) {
                Some(Look::Text) => texts += 1,
                Some(Look::Number) => figures += 1,
                Some(Look::Neutral) | None => {}
            }
        }
        if column == columns.0 {
            labels = u32::from(texts > figures);
        } else {
            numbers.push(figures > texts);
        }
    }
    let headed = frame.header.is_some_and(|(first, last)| {
        (columns.0..=columns.1).any(|column| field.sheet.cells(column, first..=last).next().is_some())
    });
    let stands_alone = headed && labels > 0 && numbers.contains(&true);
    let rows = busy.iter().filter(|busy| **busy).count();
    let mut words: Vec<&str> = field
        .sheet
        .cells(columns.0, frame.body.0..=frame.body.1)
        .map(|entry| field.text(entry.row, columns.0))
        .take(MOST_LABELS)
        .collect();
    words.sort_unstable();
    let labels_differ = words.len() >= FEWEST_LABELS && words.windows(2).all(|pair| pair[0] != pair[1]);
    Group { columns, rows, last, headed, stands_alone, labels_differ }
}

/// Words beside less than a third of the rows; without a header beside less than half, or words beside fewer rows than
/// the table has.
fn is_legend(field: &Field<'_>, group: &Group, most: usize) -> bool {
    let narrow = group.columns.1 - group.columns.0 < 2;
    let worded = !group.stands_alone
        && (group.columns.0..=group.columns.1).all(|column| {
            field.sheet.cells(column, 1..=group.last).all(|entry| !matches!(entry.value, crate::RawValue::Number(_)))
        });
    let few = if group.headed {
        worded && group.rows * 3 < most
    } else {
        group.rows * 2 < most || (worded && group.rows < most)
    };
    narrow && few
}

/// Whether a group is a table of its own beside the part before it.
fn is_separate(field: &Field<'_>, section: &Section, frame: &Frame, part: &[Group], group: &Group) -> bool {
    let Some((first, last)) = part.first().zip(part.last()) else { return true };
    if same_first_name(field, frame, first, group) {
        return true;
    }
    if !group.stands_alone || !part.iter().any(|group| group.stands_alone) {
        return false;
    }
    let ends_elsewhere = part.iter().map(|group| group.last).max() != Some(group.last);
    let wide_gap = group.columns.0 - last.columns.1 > 2;
    // A table names its rows once.
    let both_name_rows = group.labels_differ && part.iter().all(|group| group.labels_differ);
    ends_elsewhere
        || both_name_rows
        || wide_gap
        || repeats_header(field, frame, first, group)
        || repeats_labels(field, section, first, group)
}

/// Whether two groups of two or more columns begin with a column of the same name: `Jaar | Aantal | | Jaar | Aantal`.
fn same_first_name(field: &Field<'_>, frame: &Frame, first: &Group, second: &Group) -> bool {
    let Some((top, bottom)) = frame.header else { return false };
    let name = |group: &Group| (top..=bottom).map(|row| field.text(row, group.columns.0)).find(|text| !text.is_empty());
    let wide = |group: &Group| group.columns.1 > group.columns.0;
    wide(first) && wide(second) && name(first).is_some() && name(first) == name(second)
}

/// Whether the second group has the same words in its header as the first, digits and capitals aside.
fn repeats_header(field: &Field<'_>, frame: &Frame, first: &Group, second: &Group) -> bool {
    let Some((top, bottom)) = frame.header else { return false };
    let words = |group: &Group| -> Vec<String> {
        let columns = group.columns.0..=group.columns.1;
        let cells = columns.flat_map(|column| (top..=bottom).map(move |row| (row, column)));
        let texts = cells.map(|(row, column)| field.text(row, column).to_lowercase());
        texts
            .map(|text| text.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned())
            .filter(|t| !t.is_empty())
            .collect()
    };
    let (first, second) = (words(first), words(second));
    let same = second.iter().filter(|word| first.contains(word)).count();
    !second.is_empty() && same * 2 >= second.len()
}

fn repeats_labels(field: &Field<'_>, section: &Section, first: &Group, second: &Group) -> bool {
    let rows = field.busy[section.body.0..section.body.1].iter().take(200);
    let (mut same, mut all) = (0_u32, 0_u32);
    for row in rows {
        let label = field.text(*row, second.columns.0);
        all += u32::from(!label.is_empty());
        same += u32::from(!label.is_empty() && label == field.text(*row, first.columns.0));
    }
    all > 1 && same * 2 >= all
}
