//! A dot with its interval per group, with columns of text beside it and brackets that say how groups stand.

use super::rows::{Field, Rows, grid, reasons_room, reference};
use super::{LABEL, Plot, SMALL, extent, interval_of, interval_text_of, text_of, value_of};
use crate::advance::Weight;
use crate::model::{Figure, Mark};
use crate::palette::Palette;
use crate::pen::{Anchor, Ink, Pen, Shape, Stroke, count};
use crate::scale::{Scale, Start};
use crate::text::{halve, widest, width};
use dossier::finding::Standing;

pub(super) fn plot(figure: &Figure<String>, palette: &Palette, total: f64) -> Plot {
    let heads = figure.columns.is_some();
    let top = if heads || figure.reference.is_some() { 28.0 } else { 8.0 };
    let rows = Rows::lay(figure, top, total * 0.28);
    let runs = runs(figure, &rows);
    let beside = Beside::lay(figure, &rows, &runs, total);
    let scale = Scale::over(&extent(figure), &figure.unit, Start::Near, 4);
    let field = Field { left: rows.room + 14.0, right: beside.field_end, top, bottom: rows.bottom(top) };
    let mut pen = Pen::new(palette);
    grid(&mut pen, &scale, &figure.unit, field);
    if let Some(dashed) = &figure.reference {
        reference(&mut pen, &scale, field, dashed);
    }
    for (mark, middle) in &rows.rows {
        dot(&mut pen, &scale, field, mark, *middle);
        beside.write(&mut pen, mark, *middle);
    }
    beside.heads(&mut pen, figure, top - 8.0, total);
    for run in &runs {
        bracket(&mut pen, run, beside.bracket, total);
    }
    rows.write(&mut pen, field, total);
    Plot { body: pen.into_body(), height: field.bottom + 24.0 }
}

fn dot(pen: &mut Pen<'_>, scale: &Scale, field: Field, mark: &Mark<String>, middle: f64) {
    let Some(value) = value_of(mark) else { return };
    let (fill, edge) = match mark.standing {
        None | Some(Standing::Higher) => (pen.palette.accent, pen.palette.accent),
        Some(Standing::Lower) => (pen.palette.muted, pen.palette.muted),
        Some(Standing::NotShown) => (pen.palette.surface, pen.palette.muted),
    };
    if let Some((low, high)) = interval_of(mark) {
        let ends = [(field.across(scale, low), middle), (field.across(scale, high), middle)];
        pen.path(&ends, Stroke::solid(edge, 2.4));
    }
    pen.mark(Shape::Circle, (field.across(scale, value), middle), fill, edge);
}

/// The columns of text beside the field.
struct Beside {
    field_end: f64,
    value_end: f64,
    interval: Option<f64>,
    bracket: f64,
}

impl Beside {
    fn lay(figure: &Figure<String>, rows: &Rows<'_>, runs: &[Run<'_>], total: f64) -> Self {
        let marks = || rows.rows.iter().map(|(mark, _)| *mark);
        let head = |text: Option<&String>| text.map_or(0.0, |text| width(text, SMALL, Weight::Regular));
        let (first, second) = (figure.columns.as_ref().map(|heads| &heads.0), figure.columns.as_ref().map(|h| &h.1));
        let value = widest(marks().map(text_of), LABEL, Weight::Semibold).max(head(first));
        let texts = widest(marks().map(interval_text_of), SMALL, Weight::Regular);
        let words = runs.iter().map(Run::room).fold(0.0, f64::max);
        let standing = if runs.is_empty() { 0.0 } else { 14.0 + 13.0 + words };
        let with = 14.0 + value + 14.0 + (texts + standing).max(head(second).min(texts + 110.0));
        let without = 14.0 + value + standing;
        let left = rows.room + 14.0;
        let fits = texts > 0.0 && total - with - left >= LEAST_FIELD;
        let beside = if fits { with } else { without }.max(14.0 + reasons_room(figure).min(total * 0.3));
        let field_end = total - beside;
        let value_end = field_end + 14.0 + value;
        let interval = fits.then_some(value_end + 14.0);
        let bracket = interval.map_or(value_end, |start| start + texts) + 14.0;
        Self { field_end, value_end, interval, bracket }
    }

    fn write(&self, pen: &mut Pen<'_>, mark: &Mark<String>, middle: f64) {
        let bold = Ink::new(pen.palette.text, LABEL).semibold().anchored(Anchor::End);
        let muted = Ink::new(pen.palette.muted, SMALL);
        if !text_of(mark).is_empty() {
            pen.words((self.value_end, middle + 4.5), bold, text_of(mark));
        }
        if let Some(start) = self.interval.filter(|_| !interval_text_of(mark).is_empty()) {
            pen.words((start, middle + 4.5), muted, interval_text_of(mark));
        }
    }

    fn heads(&self, pen: &mut Pen<'_>, figure: &Figure<String>, base: f64, total: f64) {
        let Some((value, interval)) = &figure.columns else { return };
        let muted = Ink::new(pen.palette.muted, SMALL);
        pen.words((self.value_end, base), muted.anchored(Anchor::End), value);
        if let Some(start) = self.interval {
            pen.fitted((start, base), muted, interval, total - start + 0.5, 1);
        }
    }
}

const LEAST_FIELD: f64 = 110.0;

/// Rows that follow each other and stand alike.
struct Run<'a> {
    words: &'a str,
    from: f64,
    to: f64,
}

impl Run<'_> {
    /// How the words are broken: over two lines when the run is high enough.
    fn lines(&self) -> Vec<String> {
        if self.to - self.from > 40.0 { halve(self.words, LABEL, Weight::Regular) } else { vec![self.words.to_owned()] }
    }

    fn room(&self) -> f64 {
        widest(self.lines().iter().map(String::as_str), LABEL, Weight::Regular)
    }
}

fn runs<'a>(figure: &'a Figure<String>, rows: &Rows<'_>) -> Vec<Run<'a>> {
    let Some([higher, not_shown, lower]) = &figure.standings else { return Vec::new() };
    let half = rows.pitch / 2.0;
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut before = None;
    for (mark, middle) in &rows.rows {
        let standing = mark.standing.filter(|_| value_of(mark).is_some());
        match (standing, runs.last_mut()) {
            (Some(_), Some(run)) if before == standing => run.to = middle + half,
            (Some(standing), _) => {
                let words = match standing {
                    Standing::Higher => higher,
                    Standing::NotShown => not_shown,
                    Standing::Lower => lower,
                };
                runs.push(Run { words, from: middle - half, to: middle + half });
            }
            (None, _) => {}
        }
        before = standing;
    }
    runs
}

fn bracket(pen: &mut Pen<'_>, run: &Run<'_>, x: f64, total: f64) {
    let (from, to) = (run.from + 4.0, run.to - 4.0);
    let corners = [(x, from), (x + 5.0, from), (x + 5.0, to), (x, to)];
    pen.path(&corners, Stroke::solid(pen.palette.control, 1.2));
    let ink = Ink::new(pen.palette.text, LABEL);
    let lines = run.lines();
    let first = f64::midpoint(from, to) + 4.5 - 15.0 * (count(lines.len()) - 1.0) / 2.0;
    for (place, line) in lines.iter().enumerate() {
        let at = (x + 13.0, first + 15.0 * count(place));
        pen.fitted(at, ink, line, (total - x - 13.0).max(20.0) + 0.5, 1);
    }
}
