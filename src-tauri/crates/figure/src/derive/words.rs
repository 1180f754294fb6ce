//! The words of a figure, as keys with values: what was computed, of what, and where it comes from.

use super::View;
use dossier::dutch;
use dossier::finding::{Count, Measure, Unit, Value};
use dossier::message::{Arg, Message, Phrase};
use dossier::question::Statistic;

/// Name and value of the reference.
pub(super) fn reference(view: &View<'_>, measure: &Measure, value: &Value) -> Phrase {
    let printed = dutch::shown(value, &measure.unit);
    match measure.group.as_ref().or(measure.period.as_ref()) {
        Some(name) => Message::new("figure-reference-named").text("name", name).text("value", printed),
        None if is_median(view) => Message::new("figure-reference-median").text("value", printed),
        None => Message::new("figure-reference-average").text("value", printed),
    }
    .into()
}

/// Name of the line of all groups together, through the periods.
pub(super) fn all_together(view: &View<'_>) -> Phrase {
    Message::new(if is_median(view) { "figure-median" } else { "figure-average" }).into()
}

/// Medians are held against the median of all rows, not against an average.
fn is_median(view: &View<'_>) -> bool {
    view.finding.reading.statistic == Some(Statistic::Median)
}

/// Both bounds as they stand under the head "probably between"; of a share only the number.
pub(super) fn interval((low, high): (f64, f64), decimals: u8, unit: &Unit) -> Phrase {
    let bound = |value: f64| match unit {
        Unit::Share => dutch::number(value * 100.0, decimals),
        Unit::Count(_) | Unit::Points | Unit::PerThousand(_) | Unit::Euro | Unit::Quantity(_) => {
            dutch::bare(value, decimals, unit)
        }
    };
    Message::new("figure-interval").text("low", bound(low)).text("high", bound(high)).into()
}

/// Words for clearly higher, no difference shown, clearly lower.
pub(super) fn standings() -> [Phrase; 3] {
    ["figure-standing-higher", "figure-standing-not-shown", "figure-standing-lower"].map(|key| Message::new(key).into())
}

/// Heads of the columns with the value and the interval.
pub(super) fn columns(view: &View<'_>) -> (Phrase, Phrase) {
    let value = match view.finding.reading.statistic {
        Some(Statistic::Sum) => "figure-head-sum",
        Some(Statistic::Mean) => "figure-head-mean",
        Some(Statistic::Median) => "figure-head-median",
        Some(Statistic::Count) => "figure-head-count",
        Some(Statistic::Share) => "figure-head-share",
        Some(Statistic::Rate) => "figure-head-rate",
        None => "figure-head-value",
    };
    let confidence = dutch::percentage(view.context.confidence, 0);
    (Message::new(value).into(), Message::new("figure-head-interval").text("confidence", confidence).into())
}

/// What was computed, in which unit, per what and when.
pub(super) fn subtitle(view: &View<'_>) -> Phrase {
    let mut what = computed(view);
    let unit = match view.unit() {
        Unit::Euro => Some(Arg::Message(Message::new("figure-unit-euro"))),
        Unit::Quantity(of) if !of.is_empty() => Some(Arg::Text(of)),
        Unit::Count(_) | Unit::Share | Unit::Points | Unit::PerThousand(_) | Unit::Quantity(_) => None,
    };
    if let Some(unit) = unit {
        let mut with_unit = Message::new("figure-subtitle-unit").message("what", what);
        with_unit.args.insert("unit".to_owned(), unit);
        what = with_unit;
    }
    if let Some(group) = column(view, "group").filter(|_| view.levels.iter().any(|measure| measure.group.is_some())) {
        what = Message::new("figure-subtitle-by").message("what", what).text("group", group);
    }
    if let Some(period) = view.period {
        what = Message::new("figure-subtitle-period").message("what", what).text("period", period);
    }
    what.into()
}

/// Where the numbers come from, for which day they hold and on how many they rest.
pub(super) fn source(view: &View<'_>) -> Phrase {
    let source = &view.finding.source;
    let mut line = Message::new("figure-source").message("origin", source.origin());
    let day = view.context.reference_date.map(|day| Message::new("figure-source-day").text("day", dutch::day(day)));
    line.args.insert("day".to_owned(), day.map_or_else(nothing, Arg::Message));
    line.args.insert("n".to_owned(), number_of_cases(view).map_or_else(nothing, Arg::Message));
    line.into()
}

/// Adds how many values are not shown; nothing when all are.
pub(super) fn with_hidden(mut description: Message, hidden: usize) -> Message {
    let sentence = (hidden > 0).then(|| Message::new("figure-description-hidden").count("count", hidden));
    description.args.insert("hidden".to_owned(), sentence.map_or_else(nothing, Arg::Message));
    description
}

fn nothing() -> Arg {
    Arg::Text(String::new())
}

fn computed(view: &View<'_>) -> Message {
    let measure = column(view, "measure");
    let denominator = column(view, "denominator");
    let named = |key: &str| Message::new(key).text("measure", measure.unwrap_or_default());
    match (view.finding.reading.statistic, measure, denominator) {
        (Some(Statistic::Sum), Some(_), _) => named("figure-what-sum"),
        (Some(Statistic::Mean), Some(_), _) => named("figure-what-mean"),
        (Some(Statistic::Median), Some(_), _) => named("figure-what-median"),
        (Some(Statistic::Share), Some(_), Some(whole)) => named("figure-what-share-of").text("denominator", whole),
        (Some(Statistic::Share), _, _) => Message::new("figure-what-share"),
        (Some(Statistic::Rate), _, Some(whole)) => named("figure-what-rate").text("denominator", whole),
        (Some(Statistic::Count), _, _) => match view.unit() {
            Unit::Count(of) if !of.is_empty() => Message::new("figure-what-count-of").text("of", of),
            Unit::Count(_) | Unit::Share | Unit::Points | Unit::PerThousand(_) | Unit::Euro | Unit::Quantity(_) => {
                Message::new("figure-what-count")
            }
        },
        (_, Some(_), _) => named("figure-what-named"),
        (_, None, _) => Message::new("figure-what"),
    }
}

fn column<'a>(view: &'a View<'_>, part: &str) -> Option<&'a str> {
    view.finding.source.columns.iter().find(|column| column.part == part).map(|column| column.name.as_str())
}

/// On how many rows, people or households the drawn values rest; of lines, those of the last period.
///
/// Only shown values count along, so that a withheld group does not follow from the total.
fn number_of_cases(view: &View<'_>) -> Option<Message> {
    let last = view.period.or_else(|| view.levels.iter().rev().find_map(|measure| measure.period.as_deref()));
    let mut total = 0_u64;
    for measure in view.levels.iter().filter(|measure| measure.outcome.value().is_some()) {
        if last.is_some() && measure.period.as_deref() != last {
            continue;
        }
        match measure.n {
            Count::Shown(n) => total = total.saturating_add(n),
            Count::Withheld => return None,
        }
    }
    let n = dutch::whole(total);
    match last {
        _ if total == 0 => None,
        Some(period) if view.period.is_none() => {
            Some(Message::new("figure-source-n-period").text("n", n).text("period", period))
        }
        Some(_) | None => Some(Message::new("figure-source-n").text("n", n)),
    }
}
