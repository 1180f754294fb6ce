//! Names and last values at the ends of lines, moved apart where they would cover each other.

use super::{Chart, Look, last_shown};
use crate::advance::Weight;
use crate::model::{Figure, Reference, Series};
use crate::pen::{Ink, Pen, Stroke};
use crate::svg::{LABEL, SMALL, interval_text_of, text_of, value_of};
use crate::text::{fit, width};

/// Room that the words at the ends ask.
pub(super) fn room(figure: &Figure<String>, total: f64) -> f64 {
    let alone = figure.series.len() == 1;
    let of_series = figure.series.iter().filter_map(|series| {
        let mark = last_shown(series)?;
        let value = width(text_of(&mark), LABEL, Weight::Semibold);
        let name = if series.name.is_empty() { 0.0 } else { width(&series.name, LABEL, Weight::Regular) + 6.0 };
        let interval = if alone { interval_text_of(&mark) } else { "" };
        Some((name + value).max(width(interval, SMALL, Weight::Regular)))
    });
    let of_reference = figure.reference.iter().map(|reference| width(&reference.text, SMALL, Weight::Semibold));
    (of_series.chain(of_reference).fold(0.0, f64::max) + GAP + 2.0).min(total * 0.34)
}

/// Writes the ends.
pub(super) fn write(pen: &mut Pen<'_>, chart: &Chart<'_>, figure: &Figure<String>, total: f64) {
    let alone = figure.series.len() == 1;
    let of_series = figure.series.iter().enumerate();
    let mut ends: Vec<End<'_>> = of_series
        .filter_map(|(place, series)| End::of_series(chart, series, Look::of(place, pen.palette), alone))
        .chain(figure.reference.iter().map(|reference| End::of_reference(chart, reference)))
        .collect();
    ends.sort_by(|one, other| one.at.1.total_cmp(&other.at.1));
    spread(&mut ends, chart.field.top, chart.field.bottom);
    for end in &ends {
        end.write(pen, chart.field.right, total);
    }
}

const GAP: f64 = 12.0;

/// What stands at an end.
enum Said<'a> {
    /// Name and value of a series, with the interval when there is one line only.
    Series { name: &'a str, value: String, interval: String, look: Look },
    /// Words of the dashed line.
    Reference(&'a str),
}

struct End<'a> {
    said: Said<'a>,
    /// Place on the line.
    at: (f64, f64),
    /// Height of the words.
    label: f64,
}

impl<'a> End<'a> {
    fn of_series(chart: &Chart<'_>, series: &'a Series<String>, look: Look, alone: bool) -> Option<Self> {
        let mark = last_shown(series)?;
        let at = (chart.x(&mark.label), chart.y(value_of(&mark)?));
        let interval = if alone { interval_text_of(&mark).to_owned() } else { String::new() };
        let said = Said::Series { name: &series.name, value: text_of(&mark).to_owned(), interval, look };
        Some(Self { said, at, label: at.1 })
    }

    fn of_reference(chart: &Chart<'_>, reference: &'a Reference<String>) -> Self {
        let at = (chart.field.right, chart.y(reference.value));
        Self { said: Said::Reference(&reference.text), at, label: at.1 }
    }

    /// Height that the words take below their first line.
    fn height(&self) -> f64 {
        match &self.said {
            Said::Series { interval, .. } if !interval.is_empty() => 32.0,
            Said::Series { .. } | Said::Reference(_) => 17.0,
        }
    }

    fn write(&self, pen: &mut Pen<'_>, right: f64, total: f64) {
        let x = right + GAP - 8.0;
        if (self.label - self.at.1).abs() > 4.0 || right - self.at.0 > 40.0 {
            let leader = Stroke::solid(pen.palette.control, 0.8);
            let from = (self.at.0 + 8.0).min(right - 4.0);
            pen.path(&[(from, self.at.1), (right - 4.0, self.at.1), (x - 2.0, self.label)], leader);
        }
        let base = self.label + 4.5;
        let room = total - x;
        match &self.said {
            Said::Reference(words) => {
                pen.fitted((x, base), Ink::new(pen.palette.text, SMALL).semibold(), words, room, 1);
            }
            Said::Series { name, value, interval, look } => {
                let bold = Ink::new(look.color, LABEL).semibold();
                let left = room - width(value, LABEL, Weight::Semibold) - 6.0;
                let mut after = x;
                if !name.is_empty() {
                    let shown = fit(name, LABEL, Weight::Regular, left, 1);
                    after += shown.lines.first().map_or(0.0, |line| width(line, LABEL, Weight::Regular)) + 6.0;
                    pen.fitted((x, base), Ink::new(pen.palette.text, LABEL), name, left, 1);
                }
                pen.words((after, base), bold, value);
                if !interval.is_empty() {
                    pen.fitted((x, base + 15.0), Ink::new(pen.palette.muted, SMALL), interval, room, 1);
                }
            }
        }
    }
}

/// Moves words apart, keeping their order and staying between top and bottom.
fn spread(ends: &mut [End<'_>], top: f64, bottom: f64) {
    let mut least = top;
    for end in ends.iter_mut() {
        end.label = end.label.max(least);
        least = end.label + end.height();
    }
    let mut most = bottom + 17.0;
    for end in ends.iter_mut().rev() {
        end.label = end.label.min(most - end.height());
        most = end.label;
    }
}
