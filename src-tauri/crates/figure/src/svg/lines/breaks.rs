//! Breaks in a series: an upright between two periods with a letter above it, and a line below that says what it is.

use super::Chart;
use crate::model::Figure;
use crate::pen::{Anchor, Ink, Pen, Stroke};
use crate::svg::SMALL;
use crate::text::fit;

/// Draws an upright before the first period after each break; of breaks at the same place the letters stand together.
pub(super) fn strike(pen: &mut Pen<'_>, chart: &Chart<'_>, figure: &Figure<String>) {
    let mut places: Vec<(&str, String)> = Vec::new();
    for (letter, of) in letters().zip(&figure.breaks) {
        match places.iter_mut().find(|(period, _)| *period == of.period) {
            Some((_, known)) => known.push(letter),
            None => places.push((&of.period, letter.to_string())),
        }
    }
    let ink = Ink::new(pen.palette.text, SMALL).anchored(Anchor::Middle);
    for (period, letters) in places {
        let x = chart.x(period) - chart.spacing() / 2.0;
        pen.line((x, chart.field.top), (x, chart.field.bottom), Stroke::dashed(pen.palette.text, 1.6, "7 3"));
        pen.words_over((x, chart.field.top - 5.0), ink, &letters);
    }
}

/// Writes from a height on what each break is; gives the height below it.
pub(super) fn explain(pen: &mut Pen<'_>, from: f64, figure: &Figure<String>, total: f64) -> f64 {
    let mut below = from;
    let ink = Ink::new(pen.palette.muted, SMALL);
    for (letter, of) in letters().zip(&figure.breaks) {
        for line in fit(&format!("{letter} · {}", of.text), SMALL, ink.weight, total, 3).lines {
            pen.words((0.0, below + SMALL), ink, &line);
            below += 16.0;
        }
    }
    below
}

fn letters() -> impl Iterator<Item = char> {
    'a'..='z'
}
