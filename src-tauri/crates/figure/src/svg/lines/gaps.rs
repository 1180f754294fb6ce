//! Periods where a line is not shown: a dotted upright, and a line below that says which and why.

use super::Chart;
use crate::model::{Figure, Point};
use crate::pen::{Ink, Pen, Stroke};
use crate::svg::SMALL;
use crate::text::fit;

/// Draws a dotted upright at every period where a value is withheld.
pub(super) fn strike(pen: &mut Pen<'_>, chart: &Chart<'_>, figure: &Figure<String>) {
    let gone = Stroke::dashed(pen.palette.control, 1.4, "2 4");
    for period in &chart.periods {
        let marks = || figure.series.iter().flat_map(|series| &series.marks);
        if marks().any(|mark| mark.label == *period && matches!(mark.point, Point::Withheld(_))) {
            let x = chart.x(period);
            pen.line((x, chart.field.top), (x, chart.field.bottom), gone);
        }
    }
}

/// Writes from a height on which values are not shown, and why; gives the height below it.
pub(super) fn explain(pen: &mut Pen<'_>, from: f64, figure: &Figure<String>, total: f64) -> f64 {
    let mut below = from;
    let ink = Ink::new(pen.palette.muted, SMALL);
    for sentence in sentences(figure) {
        for line in fit(&sentence, SMALL, ink.weight, total, 3).lines {
            pen.words((0.0, below + SMALL), ink, &line);
            below += 16.0;
        }
    }
    below
}

/// One sentence per series and reason: "Oost: 2019, 2020 · niet getoond: kleine aantallen".
fn sentences(figure: &Figure<String>) -> Vec<String> {
    let mut sentences = Vec::new();
    for series in &figure.series {
        let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
        for mark in &series.marks {
            let (Point::Withheld(words) | Point::Missing(words)) = &mark.point else { continue };
            match reasons.iter_mut().find(|(reason, _)| reason == words) {
                Some((_, periods)) => periods.push(&mark.label),
                None => reasons.push((words, vec![&mark.label])),
            }
        }
        let name = if series.name.is_empty() { String::new() } else { format!("{} ", series.name) };
        sentences
            .extend(reasons.into_iter().map(|(reason, periods)| format!("{name}{} · {reason}", periods.join(", "))));
    }
    sentences
}
