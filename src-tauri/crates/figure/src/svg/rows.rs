//! What bars and dots share: a column of labels, an upright grid, a dashed reference, rows where nothing is shown.

use super::{LABEL, SMALL};
use crate::advance::Weight;
use crate::model::{Figure, Mark, Point, Reference};
use crate::pen::{Anchor, Ink, Pen, Stroke};
use crate::scale::Scale;
use crate::text::{fit, width};
use dossier::finding::Unit;

/// Where the values are drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

impl Field {
    /// Place of a value on the lying axis.
    pub(super) fn across(&self, scale: &Scale, value: f64) -> f64 {
        scale.at(value, self.left, self.right)
    }
}

/// The rows of a figure with their place.
#[allow(clippy::struct_field_names, reason = "the rows of the rows")]
pub(super) struct Rows<'a> {
    pub(super) rows: Vec<(&'a Mark<String>, f64)>,
    /// Room for labels.
    pub(super) room: f64,
    /// Height of a row.
    pub(super) pitch: f64,
}

impl<'a> Rows<'a> {
    /// Rows below `top`, with labels in at most this much room.
    pub(super) fn lay(figure: &'a Figure<String>, top: f64, most: f64) -> Self {
        let marks: Vec<&Mark<String>> = figure.series.iter().flat_map(|series| &series.marks).collect();
        let room = marks
            .iter()
            .filter(|mark| mark.point != Point::Folded)
            .map(|mark| width(&mark.label, LABEL, Weight::Regular))
            .fold(0.0, f64::max)
            .min(most);
        let broken = marks
            .iter()
            .filter(|mark| mark.point != Point::Folded)
            .any(|mark| fit(&mark.label, LABEL, Weight::Regular, room + 0.5, 2).lines.len() > 1);
        let pitch = if broken { 35.0 } else { 26.0 };
        let mut middle = top - pitch / 2.0;
        let rows = marks
            .into_iter()
            .map(|mark| {
                middle += pitch;
                (mark, middle)
            })
            .collect();
        Self { rows, room, pitch }
    }

    /// Where the last row ends.
    pub(super) fn bottom(&self, top: f64) -> f64 {
        self.rows.last().map_or(top, |(_, middle)| middle + self.pitch / 2.0)
    }

    /// Writes the labels and, where nothing is shown, why.
    pub(super) fn write(&self, pen: &mut Pen<'_>, field: Field, end: f64) {
        let label = Ink::new(pen.palette.text, LABEL);
        let muted = Ink::new(pen.palette.muted, SMALL);
        for (mark, middle) in &self.rows {
            let base = middle + 4.5;
            match &mark.point {
                Point::Folded => {
                    pen.words_over((0.0, base), muted, &mark.label);
                    continue;
                }
                Point::Withheld(words) => {
                    let gone = Stroke::dashed(pen.palette.control, 1.4, "2 4");
                    pen.line((field.left, *middle), (field.right, *middle), gone);
                    pen.fitted((field.right + 14.0, base), muted, words, end - field.right - 14.0, 2);
                }
                Point::Missing(words) => {
                    pen.fitted((field.right + 14.0, base), muted, words, end - field.right - 14.0, 2);
                }
                Point::Shown { .. } => {}
            }
            pen.fitted((0.0, base), label, &mark.label, self.room + 0.5, 2);
        }
    }
}

/// Room that the reasons of rows without a value ask beside the field.
pub(super) fn reasons_room(figure: &Figure<String>) -> f64 {
    figure
        .series
        .iter()
        .flat_map(|series| &series.marks)
        .filter_map(|mark| match &mark.point {
            Point::Withheld(words) | Point::Missing(words) => Some(words.as_str()),
            Point::Shown { .. } | Point::Folded => None,
        })
        .map(|words| {
            let whole = width(words, SMALL, Weight::Regular);
            if whole > 190.0 { whole * 0.6 } else { whole }
        })
        .fold(0.0, f64::max)
}

/// Draws the upright grid with its labels below it; leaves labels out where they would touch.
pub(super) fn grid(pen: &mut Pen<'_>, scale: &Scale, unit: &Unit, field: Field) {
    let labels = scale.labels(unit);
    let widest = labels.iter().map(|label| width(label, SMALL, Weight::Regular)).fold(0.0, f64::max);
    let between = match scale.ticks[..] {
        [first, second, ..] => field.across(scale, second) - field.across(scale, first),
        _ => f64::INFINITY,
    };
    let every = if widest + 8.0 > between { 2 } else { 1 };
    let ink = Ink::new(pen.palette.muted, SMALL).anchored(Anchor::Middle);
    for (place, (tick, label)) in scale.ticks.iter().zip(&labels).enumerate() {
        let x = field.across(scale, *tick);
        pen.line((x, field.top), (x, field.bottom), Stroke::solid(pen.palette.line, 1.0));
        if place % every == 0 {
            pen.words((x, field.bottom + 16.0), ink, label);
        }
    }
    if scale.is_broken() {
        let (x, y) = (field.left + 12.0, field.bottom);
        let slant = Stroke::solid(pen.palette.control, 1.2);
        for shift in [0.0, 4.0] {
            pen.line((x + shift - 3.0, y + 5.0), (x + shift + 3.0, y - 5.0), slant);
        }
    }
}

/// Draws the dashed reference with its words above the field.
pub(super) fn reference(pen: &mut Pen<'_>, scale: &Scale, field: Field, reference: &Reference<String>) {
    let x = field.across(scale, reference.value);
    pen.line((x, field.top - 2.0), (x, field.bottom), Stroke::dashed(pen.palette.text, 1.4, "4 3"));
    let ink = Ink::new(pen.palette.text, LABEL).semibold().anchored(Anchor::Middle);
    let half = width(&reference.text, LABEL, Weight::Semibold) / 2.0;
    let middle = if field.right - half > half { x.clamp(half, field.right - half) } else { half };
    pen.words((middle, field.top - 8.0), ink, &reference.text);
}
