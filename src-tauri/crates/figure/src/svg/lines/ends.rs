//! Names and last values at the ends of lines, moved apart where they would cover each other.

use super::{Chart, Look, last_shown};
use crate::advance::Weight;
use crate::model::{Figure, Series};
use crate::pen::{Ink, Pen, Stroke};
use crate::svg::{LABEL, SMALL, interval_text_of, text_of, value_of};
use crate::text::{fit, width};

/// Room that the words at the ends ask.
pub(super) fn room(figure: &Figure<String>, total: f64) -> f64 {
    let longest = figure
        .series
        .iter()
        .filter_map(|series| Some((series, last_shown(series)?)))
        .map(|(series, mark)| {
            let value = width(text_of(&mark), LABEL, Weight::Semibold);
            let name = if series.name.is_empty() { 0.0 } else { width(&series.name, LABEL, Weight::Regular) + 6.0 };
            let interval = if figure.series.len() == 1 { interval_text_of(&mark) } else { "" };
            (name + value).max(width(interval, SMALL, Weight::Regular))
        })
        .fold(0.0, f64::max);
    (longest + GAP + 2.0).min(total * 0.34)
}

/// Writes the ends.
pub(super) fn write(pen: &mut Pen<'_>, chart: &Chart<'_>, figure: &Figure<String>, total: f64) {
    let mut ends: Vec<End<'_>> = figure
        .series
        .iter()
        .enumerate()
        .filter_map(|(place, series)| End::of(chart, series, Look::of(place, pen.palette)))
        .collect();
    ends.sort_by(|one, other| one.at.1.total_cmp(&other.at.1));
    let pitch = if figure.series.len() == 1 { 32.0 } else { 17.0 };
    spread(&mut ends, pitch, chart.field.top, chart.field.bottom);
    for end in &ends {
        end.write(pen, chart.field.right, total, figure.series.len() == 1);
    }
}

const GAP: f64 = 12.0;

struct End<'a> {
    series: &'a Series<String>,
    at: (f64, f64),
    label: f64,
    value: String,
    interval: String,
    look: Look,
}

impl<'a> End<'a> {
    fn of(chart: &Chart<'_>, series: &'a Series<String>, look: Look) -> Option<Self> {
        let mark = last_shown(series)?;
        let at = (chart.x(&mark.label), chart.y(value_of(&mark)?));
        let (value, interval) = (text_of(&mark).to_owned(), interval_text_of(&mark).to_owned());
        Some(Self { series, at, label: at.1, value, interval, look })
    }

    fn write(&self, pen: &mut Pen<'_>, right: f64, total: f64, alone: bool) {
        let x = right + GAP - 8.0;
        if (self.label - self.at.1).abs() > 4.0 || right - self.at.0 > 40.0 {
            let leader = Stroke::solid(pen.palette.control, 0.8);
            pen.path(&[(self.at.0 + 8.0, self.at.1), (right - 4.0, self.at.1), (x - 2.0, self.label)], leader);
        }
        let bold = Ink::new(self.look.color, LABEL).semibold();
        let base = self.label + 4.5;
        let room = total - x;
        let value = width(&self.value, LABEL, Weight::Semibold);
        if self.series.name.is_empty() {
            pen.words((x, base), bold, &self.value);
        } else {
            let plain = Ink::new(pen.palette.text, LABEL);
            let name = fit(&self.series.name, LABEL, Weight::Regular, room - value - 6.0, 1);
            let length = name.lines.first().map_or(0.0, |line| width(line, LABEL, Weight::Regular));
            pen.fitted((x, base), plain, &self.series.name, room - value - 6.0, 1);
            pen.words((x + length + 6.0, base), bold, &self.value);
        }
        if alone && !self.interval.is_empty() {
            pen.fitted((x, base + 15.0), Ink::new(pen.palette.muted, SMALL), &self.interval, room, 1);
        }
    }
}

/// Moves labels apart, keeping their order and staying between top and bottom.
fn spread(ends: &mut [End<'_>], pitch: f64, top: f64, bottom: f64) {
    let mut least = top;
    for end in ends.iter_mut() {
        end.label = end.label.max(least);
        least = end.label + pitch;
    }
    let mut most = bottom;
    for end in ends.iter_mut().rev() {
        end.label = end.label.min(most);
        most = end.label - pitch;
    }
}
