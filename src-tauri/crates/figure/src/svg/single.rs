//! One number, large; with its interval and the reference on a small axis when there are any.

use super::rows::{Field, grid, reference};
use super::{LABEL, Plot, extent, interval_of, interval_text_of, value_of};
use crate::advance::Weight;
use crate::model::{Figure, Mark, Point};
use crate::palette::Palette;
use crate::pen::{Ink, Pen, Shape, Stroke};
use crate::scale::{Scale, Start};
use crate::text::width;

pub(super) fn plot(figure: &Figure<String>, palette: &Palette, total: f64) -> Plot {
    let mut pen = Pen::new(palette);
    let Some(mark) = figure.series.iter().flat_map(|series| &series.marks).next() else {
        return Plot { body: String::new(), height: 0.0 };
    };
    let muted = Ink::new(palette.muted, LABEL);
    let reason = match &mark.point {
        Point::Shown { text, .. } => {
            let size = if width(text, LARGE, Weight::Bold) > total { LARGE / 2.0 } else { LARGE };
            pen.words((0.0, 42.0), Ink { weight: Weight::Bold, ..Ink::new(palette.accent, size) }, text);
            ""
        }
        Point::Withheld(words) | Point::Missing(words) => words.as_str(),
        Point::Folded => "",
    };
    if !reason.is_empty() {
        pen.line((0.0, 30.0), (total * 0.4, 30.0), Stroke::dashed(palette.control, 1.4, "2 4"));
        pen.fitted((0.0, 48.0), muted, reason, total, 1);
    }
    let below = beneath(figure, mark);
    pen.fitted((0.0, 66.0), muted, &below, total, 2);
    let on_axis = value_of(mark).is_some() && (interval_of(mark).is_some() || figure.reference.is_some());
    let height = if on_axis { axis(&mut pen, figure, mark, total) } else { 78.0 };
    Plot { body: pen.into_body(), height }
}

const LARGE: f64 = 44.0;

/// What stands under the number: what it is of, and between which bounds it probably lies.
fn beneath(figure: &Figure<String>, mark: &Mark<String>) -> String {
    let interval = match (&figure.columns, interval_text_of(mark)) {
        (Some((_, head)), interval) if !interval.is_empty() => format!("{head}: {interval}"),
        (Some(_) | None, interval) => interval.to_owned(),
    };
    [mark.label.as_str(), interval.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn axis(pen: &mut Pen<'_>, figure: &Figure<String>, mark: &Mark<String>, total: f64) -> f64 {
    let scale = Scale::over(&extent(figure), &figure.unit, Start::Near, 4);
    let top = if figure.reference.is_some() { 108.0 } else { 88.0 };
    let field = Field { left: 16.0, right: (total - 24.0).min(460.0), top, bottom: top + 34.0 };
    grid(pen, &scale, &figure.unit, field);
    if let Some(dashed) = &figure.reference {
        reference(pen, &scale, field, dashed);
    }
    let middle = f64::midpoint(field.top, field.bottom);
    if let Some((low, high)) = interval_of(mark) {
        let ends = [(field.across(&scale, low), middle), (field.across(&scale, high), middle)];
        pen.path(&ends, Stroke::solid(pen.palette.accent, 2.4));
    }
    if let Some(value) = value_of(mark) {
        pen.mark(Shape::Circle, (field.across(&scale, value), middle), pen.palette.accent, pen.palette.accent);
    }
    field.bottom + 24.0
}
