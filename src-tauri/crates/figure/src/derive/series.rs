//! Lines over periods, one per group, with a line for the average when that has a value per period.

use super::{View, distinct, point, words};
use crate::model::{Break, Figure, FigureKind, Mark, Point, Series};
use dossier::dutch;
use dossier::finding::Measure;
use dossier::message::{Message, Phrase};

/// Lines of these groups over these periods.
pub(super) fn figure(view: &View<'_>, periods: &[&str], groups: &[&str]) -> Figure<Phrase> {
    let mut series = Vec::new();
    if groups.is_empty() {
        series.push(line(view.levels, periods, None, "".into()));
    }
    for group in groups {
        series.push(line(view.levels, periods, Some(group), (*group).into()));
    }
    let averages: Vec<&Measure> = view.references().into_iter().map(|(measure, _)| measure).collect();
    let moving = distinct(averages.iter().filter_map(|measure| measure.period.as_deref())).len() > 1;
    if moving && series.len() < super::MOST_LINES {
        series.push(line(&averages, periods, None, words::all_together(view)));
    }
    let description = description(view, periods, series.len());
    let mut figure = view.figure(FigureKind::Line, series, description);
    figure.breaks = view
        .context
        .breaks
        .iter()
        .map(|(period, text)| Break { period: period.as_str().into(), text: text.clone().into() })
        .collect();
    figure.reference = if moving { None } else { view.reference() };
    figure
}

fn line(measures: &[&Measure], periods: &[&str], group: Option<&str>, name: Phrase) -> Series<Phrase> {
    let of = |period: &str| {
        measures.iter().find(|measure| {
            measure.period.as_deref() == Some(period) && (group.is_none() || measure.group.as_deref() == group)
        })
    };
    let marks = periods
        .iter()
        .map(|period| Mark {
            label: (*period).into(),
            point: of(period)
                .map_or_else(|| Point::Missing(Message::new("figure-missing").into()), |measure| point(measure)),
            standing: of(period).and_then(|measure| measure.standing),
        })
        .collect();
    Series { name, marks }
}

fn description(view: &View<'_>, periods: &[&str], lines: usize) -> Message {
    let shown: Vec<&Measure> =
        view.levels.iter().copied().filter(|measure| measure.outcome.value().is_some()).collect();
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return Message::new("figure-description-none");
    };
    let period = |measure: &Measure| measure.period.clone().unwrap_or_default();
    let printed = |measure: &Measure| {
        measure.outcome.value().map_or_else(String::new, |value| dutch::shown(value, &measure.unit))
    };
    let hidden = view.levels.len() - shown.len();
    let described = if lines == 1 {
        Message::new("figure-description-line")
            .count("periods", periods.len())
            .text("first", period(first))
            .text("first-value", printed(first))
            .text("last", period(last))
            .text("last-value", printed(last))
    } else {
        Message::new("figure-description-lines")
            .count("lines", lines)
            .count("periods", periods.len())
            .text("first", periods.first().copied().unwrap_or(""))
            .text("last", periods.last().copied().unwrap_or(""))
    };
    words::with_hidden(described, hidden)
}
