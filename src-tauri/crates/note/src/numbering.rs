//! The numbers of decision points, arguments and objections: always without a gap, whatever was deleted or moved.

use dossier::Dossier;
use dossier::id::RecordId;
use dossier::note_text::{Argument, Objection};

/// A row with its number in the note.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<'a, T> {
    /// `2.1`: the first row under the second point; `None` when its point is gone.
    pub number: Option<String>,
    /// Number of its point.
    pub point: Option<usize>,
    /// Place in the dossier's own list, from 1, as paths of fields count.
    pub place: usize,
    /// The row.
    pub row: &'a T,
}

/// Number of a decision point, from 1.
pub fn point_number(dossier: &Dossier, point: RecordId) -> Option<usize> {
    dossier.points.iter().position(|row| row.id == point).map(|index| index + 1)
}

/// Arguments in the order of the note; those whose point is gone come last.
pub fn arguments(dossier: &Dossier) -> Vec<Numbered<'_, Argument>> {
    numbered(dossier, &dossier.arguments, |argument| argument.point)
}

/// Objections in the order of the note; those whose point is gone come last.
pub fn objections(dossier: &Dossier) -> Vec<Numbered<'_, Objection>> {
    numbered(dossier, &dossier.objections, |objection| objection.point)
}

fn numbered<'a, T>(dossier: &Dossier, rows: &'a [T], point_of: impl Fn(&T) -> RecordId) -> Vec<Numbered<'a, T>> {
    let mut out: Vec<Numbered<'a, T>> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| Numbered {
            number: None,
            point: point_number(dossier, point_of(row)),
            place: index + 1,
            row,
        })
        .collect();
    // Stable: rows of one point keep the order of their list.
    out.sort_by_key(|row| row.point.unwrap_or(usize::MAX));
    let (mut last, mut count) = (None, 0);
    for row in &mut out {
        count = if row.point == last { count + 1 } else { 1 };
        last = row.point;
        row.number = row.point.map(|point| format!("{point}.{count}"));
    }
    out
}
