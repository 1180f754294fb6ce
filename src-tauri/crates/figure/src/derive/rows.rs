//! Rows of groups: highest first, those that are not shown last, and the middle folded when there are too many.

use super::{View, point, words};
use crate::model::{Figure, FigureKind, Mark, Point, Series};
use dossier::dutch;
use dossier::finding::{Measure, Value};
use dossier::message::{Message, Phrase};

/// Dots when the groups have intervals, bars otherwise.
pub(super) fn figure(view: &View<'_>) -> Figure<Phrase> {
    let (mut shown, hidden): (Vec<&Measure>, Vec<&Measure>) =
        view.levels.iter().partition(|measure| measure.outcome.value().is_some());
    shown.sort_by(|one, other| value(other).total_cmp(&value(one)));
    let bounded = shown.iter().any(|measure| measure.outcome.value().is_some_and(has_interval));
    let description = description(&shown, hidden.len());
    let marks = fold(&shown, &hidden);
    let stands = marks.iter().any(|mark| mark.standing.is_some());
    let kind = if bounded { FigureKind::Dots } else { FigureKind::Bars };
    let mut figure = view.figure(kind, vec![Series { name: "".into(), marks }], description);
    figure.reference = view.reference();
    figure.standings = stands.then(words::standings);
    figure.columns = bounded.then(|| words::columns(view));
    figure
}

const MOST_ROWS: usize = 24;
const HIGHEST: usize = 12;
const LOWEST: usize = 8;
const MOST_HIDDEN: usize = 4;

fn value(measure: &Measure) -> f64 {
    measure.outcome.value().map_or(f64::NEG_INFINITY, |value| value.value)
}

fn has_interval(value: &Value) -> bool {
    value.low.is_some() && value.high.is_some()
}

fn mark(measure: &Measure) -> Mark<Phrase> {
    let label = measure.group.clone().unwrap_or_default();
    Mark { label: label.into(), point: point(measure), standing: measure.standing }
}

fn fold(shown: &[&Measure], hidden: &[&Measure]) -> Vec<Mark<Phrase>> {
    let folded = |key: &str, count: usize| Mark {
        label: Message::new(key).count("count", count).into(),
        point: Point::Folded,
        standing: None,
    };
    let each = |measures: &[&Measure]| measures.iter().map(|measure| mark(measure)).collect::<Vec<_>>();
    let mut marks = if shown.len() > MOST_ROWS {
        let (highest, rest) = shown.split_at(HIGHEST);
        let (between, lowest) = rest.split_at(rest.len() - LOWEST);
        let mut marks = each(highest);
        marks.push(folded("figure-folded", between.len()));
        marks.extend(each(lowest));
        marks
    } else {
        each(shown)
    };
    if hidden.len() > MOST_HIDDEN {
        marks.push(folded("figure-folded-hidden", hidden.len()));
    } else {
        marks.extend(each(hidden));
    }
    marks
}

fn description(shown: &[&Measure], hidden: usize) -> Message {
    let (Some(high), Some(low)) = (shown.first(), shown.last()) else {
        return Message::new("figure-description-none");
    };
    let printed = |measure: &Measure| {
        measure.outcome.value().map_or_else(String::new, |value| dutch::shown(value, &measure.unit))
    };
    let group = |measure: &Measure| measure.group.clone().unwrap_or_default();
    let described = Message::new("figure-description-rows")
        .count("rows", shown.len() + hidden)
        .text("high", group(high))
        .text("high-value", printed(high))
        .text("low", group(low))
        .text("low-value", printed(low));
    words::with_hidden(described, hidden)
}
