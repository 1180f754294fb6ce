//! Lines over periods: a name at the end of each line, a band or whiskers for chance, gaps where nothing is shown.

mod breaks;
mod ends;
mod gaps;

use super::rows::Field;
use super::{Plot, SMALL, extent, interval_of, text_of, value_of};
use crate::advance::Weight;
use crate::model::{Figure, Mark, Reference, Series};
use crate::palette::Palette;
use crate::pen::{Anchor, Ink, Pen, Shape, Stroke, count};
use crate::scale::{Scale, Start};
use crate::text::{widest, width};

pub(super) fn plot(figure: &Figure<String>, palette: &Palette, total: f64) -> Plot {
    let periods = periods(figure);
    let scale = Scale::over(&extent(figure), &figure.unit, Start::Near, 4);
    let labels = scale.labels(&figure.unit);
    let left = widest(labels.iter().map(String::as_str), SMALL, Weight::Regular) + 10.0;
    let right = total - ends::room(figure, total);
    let field = Field { left, right, top: 18.0, bottom: 18.0 + (total * 0.36).clamp(170.0, 270.0) };
    let chart = Chart { periods, scale, field };
    let mut pen = Pen::new(palette);
    chart.ground(&mut pen, &labels);
    gaps::strike(&mut pen, &chart, figure);
    breaks::strike(&mut pen, &chart, figure);
    if let Some(reference) = &figure.reference {
        chart.reference(&mut pen, reference);
    }
    let several = figure.series.len();
    for (place, series) in figure.series.iter().enumerate() {
        chart.series(&mut pen, series, Look::of(place, palette), (place, several));
    }
    ends::write(&mut pen, &chart, figure, total);
    let below = breaks::explain(&mut pen, chart.field.bottom + 24.0, figure, total);
    let height = gaps::explain(&mut pen, below, figure, total);
    Plot { body: pen.into_body(), height }
}

/// How a series looks: colour, dashes and marks, so that colour is never the only difference.
#[derive(Clone, Copy)]
struct Look {
    color: &'static str,
    dash: &'static str,
    shape: Shape,
    fill: &'static str,
}

impl Look {
    fn of(place: usize, palette: &Palette) -> Self {
        let colors = [palette.accent, palette.text, palette.muted];
        let shapes = [Shape::Circle, Shape::Square, Shape::Diamond];
        let color = colors[place % 3];
        let hollow = place >= 3;
        Self {
            color,
            dash: ["", "", "2 3", "7 4", "7 4", "10 3 2 3"].get(place).copied().unwrap_or(""),
            shape: shapes[place % 3],
            fill: if hollow { palette.surface } else { color },
        }
    }
}

/// Periods and axes of the lines.
struct Chart<'a> {
    periods: Vec<&'a str>,
    scale: Scale,
    field: Field,
}

impl Chart<'_> {
    fn x(&self, period: &str) -> f64 {
        let place = self.periods.iter().position(|known| *known == period).unwrap_or(0);
        let (from, to) = (self.field.left + INSET, self.field.right - INSET);
        if self.periods.len() > 1 { from + self.spacing() * count(place) } else { f64::midpoint(from, to) }
    }

    fn y(&self, value: f64) -> f64 {
        self.scale.at(value, self.field.bottom, self.field.top)
    }

    fn spacing(&self) -> f64 {
        let gaps = self.periods.len().saturating_sub(1).max(1);
        (self.field.right - self.field.left - 2.0 * INSET) / count(gaps)
    }

    fn ground(&self, pen: &mut Pen<'_>, labels: &[String]) {
        let Field { left, right, bottom, .. } = self.field;
        let ink = Ink::new(pen.palette.muted, SMALL);
        for (tick, label) in self.scale.ticks.iter().zip(labels) {
            let y = self.y(*tick);
            pen.line((left, y), (right, y), Stroke::solid(pen.palette.line, 1.0));
            pen.words((left - 8.0, y + 4.0), ink.anchored(Anchor::End), label);
        }
        if self.scale.is_broken() {
            for shift in [0.0, 4.0] {
                let y = bottom - 10.0 + shift;
                pen.line((left - 4.0, y + 3.0), (left + 6.0, y - 3.0), Stroke::solid(pen.palette.control, 1.2));
            }
        }
        let every = self.every();
        for (place, period) in self.periods.iter().enumerate() {
            if (self.periods.len() - 1 - place).is_multiple_of(every) {
                pen.words((self.x(period), bottom + 17.0), ink.anchored(Anchor::Middle), period);
            }
        }
    }

    /// Every how many periods a label fits.
    fn every(&self) -> usize {
        let longest = widest(self.periods.iter().copied(), SMALL, Weight::Regular) + 10.0;
        let fits = |every: &usize| count(*every) * self.spacing() >= longest;
        [1, 2, 4, 5, 8, 10, 12, 20, 24, 40, 60].into_iter().find(fits).unwrap_or(120)
    }

    /// The dashed reference; its words stand among the ends of the lines.
    fn reference(&self, pen: &mut Pen<'_>, reference: &Reference<String>) {
        let y = self.y(reference.value);
        pen.line((self.field.left, y), (self.field.right, y), Stroke::dashed(pen.palette.text, 1.4, "4 3"));
    }

    fn series(&self, pen: &mut Pen<'_>, series: &Series<String>, look: Look, (place, several): (usize, usize)) {
        let runs: Vec<&[Mark<String>]> =
            series.marks.split(|mark| value_of(mark).is_none()).filter(|run| !run.is_empty()).collect();
        for run in &runs {
            if several == 1 {
                self.band(pen, run);
            } else {
                self.whiskers(pen, run, look, 3.0 * (count(place) - (count(several) - 1.0) / 2.0));
            }
        }
        for run in &runs {
            let points: Vec<(f64, f64)> = run.iter().filter_map(|mark| self.point(mark)).collect();
            if points.len() > 1 {
                pen.path(&points, Stroke::dashed(look.color, 2.4, look.dash));
            }
            for (mark, at) in run.iter().zip(&points) {
                if self.spacing() >= 26.0 || points.len() == 1 || Some(mark) == last_shown(series).as_ref() {
                    pen.mark(look.shape, *at, look.fill, look.color);
                }
            }
        }
        if several == 1 {
            self.values(pen, series);
        }
    }

    fn point(&self, mark: &Mark<String>) -> Option<(f64, f64)> {
        value_of(mark).map(|value| (self.x(&mark.label), self.y(value)))
    }

    fn band(&self, pen: &mut Pen<'_>, run: &[Mark<String>]) {
        for bounded in run.split(|mark| interval_of(mark).is_none()).filter(|part| !part.is_empty()) {
            let bounds = bounded.iter().filter_map(|mark| Some((self.x(&mark.label), interval_of(mark)?)));
            let bounds: Vec<(f64, (f64, f64))> = bounds.collect();
            if let [(x, (low, high))] = bounds[..] {
                pen.line((x, self.y(low)), (x, self.y(high)), Stroke::solid(pen.palette.accent, 2.4));
            } else {
                let above = bounds.iter().map(|(x, (_, high))| (*x, self.y(*high)));
                let below = bounds.iter().rev().map(|(x, (low, _))| (*x, self.y(*low)));
                let corners: Vec<(f64, f64)> = above.chain(below).collect();
                pen.area(&corners, pen.palette.band);
            }
        }
    }

    fn whiskers(&self, pen: &mut Pen<'_>, run: &[Mark<String>], look: Look, aside: f64) {
        for mark in run {
            if let Some((low, high)) = interval_of(mark) {
                let x = self.x(&mark.label) + aside;
                pen.line((x, self.y(low)), (x, self.y(high)), Stroke::solid(look.color, 1.2));
            }
        }
    }

    /// Writes values beside the points of a single line: all when there is room, otherwise the first.
    fn values(&self, pen: &mut Pen<'_>, series: &Series<String>) {
        let shown: Vec<(&Mark<String>, (f64, f64))> =
            series.marks.iter().filter_map(|mark| Some((mark, self.point(mark)?))).collect();
        let longest = shown.iter().map(|(mark, _)| width(text_of(mark), SMALL, Weight::Regular)).fold(0.0, f64::max);
        let all = self.spacing() >= longest + 6.0;
        let ink = Ink::new(pen.palette.text, SMALL).anchored(Anchor::Middle);
        for (place, (mark, (x, y))) in shown.iter().enumerate() {
            let last = place + 1 == shown.len();
            if last || (place > 0 && !all) {
                continue;
            }
            let higher = |other: Option<&(&Mark<String>, (f64, f64))>| other.is_none_or(|(_, (_, other))| other < y);
            let valley =
                higher(place.checked_sub(1).and_then(|before| shown.get(before))) && higher(shown.get(place + 1));
            let base = if valley && y + 24.0 < self.field.bottom { y + 20.0 } else { y - 11.0 };
            pen.words_over((*x, base), ink, text_of(mark));
        }
    }
}

const INSET: f64 = 18.0;

/// The last mark of a series that has a value.
fn last_shown(series: &Series<String>) -> Option<Mark<String>> {
    series.marks.iter().rev().find(|mark| value_of(mark).is_some()).cloned()
}

/// All periods, in order of first appearance.
fn periods(figure: &Figure<String>) -> Vec<&str> {
    let mut periods: Vec<&str> = Vec::new();
    for mark in figure.series.iter().flat_map(|series| &series.marks) {
        if !periods.contains(&mark.label.as_str()) {
            periods.push(&mark.label);
        }
    }
    periods
}
