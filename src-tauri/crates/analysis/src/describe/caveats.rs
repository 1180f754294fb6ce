//! What to keep in mind with a description. Knows what was left out and why; names groups, never a withheld number.

use arrow_array::Array;
use dossier::dataset::{ColumnType, RowIs};
use dossier::dutch;
use dossier::finding::{Measure, Outcome, Part, Withheld};
use dossier::message::Message;
use dossier::question::{Comparison, Statistic};

use super::axis::{NOWHERE, Order};
use super::layout::Layout;
use super::plan::{Bottom, Computation, Counted, Plan, Top};
use super::request::{Coverage, DescribeRequest};
use super::result::Outcomes;
use super::tally::Tally;
use super::words::MOST_NAMES;
use crate::intake::area_level;
use crate::interval::count;
use crate::one_base;
use crate::table::{Table, Values};

/// Everything to keep in mind, the gravest first.
pub(super) fn caveats(
    table: &Table,
    request: &DescribeRequest<'_>,
    plan: &Plan<'_>,
    layout: &Layout,
    tally: &Tally,
    outcomes: &Outcomes,
) -> Vec<Message> {
    let mut caveats = withheld(plan, &outcomes.measures);
    caveats.extend(levels_mixed(table, request, layout));
    caveats.extend(missing(request, plan, layout, outcomes));
    caveats.extend(of_one_year(table, plan, layout));
    caveats.extend(computed(plan, tally, outcomes));
    caveats.extend(compared(plan, layout, outcomes));
    caveats.extend(chance(request, plan, outcomes));
    caveats
}

/// Names in a row, at most three: `Oost, West en 2 andere` is left to the catalogue; here they are only joined.
pub(super) fn listed(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// Which groups are not shown, for each reason.
fn withheld(plan: &Plan<'_>, measures: &[Measure]) -> Vec<Message> {
    let reasons = [
        (Withheld::Small, "describe-caveat-small", plan.rule.small + 1),
        (Withheld::Base, "describe-caveat-base", plan.rule.share_base),
        (Withheld::Secondary, "describe-caveat-secondary", plan.rule.small + 1),
    ];
    let mut caveats = Vec::new();
    for (reason, key, least) in reasons {
        let hidden = |measure: &&Measure| measure.part == Part::Level && measure.outcome == Outcome::Withheld(reason);
        let hidden: Vec<&Measure> = measures.iter().filter(hidden).collect();
        if !hidden.is_empty() {
            let names: Vec<String> = hidden.iter().filter_map(|measure| name(measure)).collect();
            let message = if names.len() == hidden.len() && names.len() <= MOST_NAMES {
                Message::new(key).text("names", listed(names.into_iter()))
            } else {
                Message::new(&format!("{key}-count"))
            };
            caveats.push(message.count("count", hidden.len()).count("least", least));
        }
    }
    caveats
}

fn name(measure: &Measure) -> Option<String> {
    match (&measure.group, &measure.period) {
        (Some(group), Some(period)) => Some(format!("{group} ({period})")),
        (Some(name), None) | (None, Some(name)) => Some(name.clone()),
        (None, None) => None,
    }
}

/// Areas that lie in each other stand among the rows: a municipality beside its own neighbourhoods.
fn levels_mixed(table: &Table, request: &DescribeRequest<'_>, layout: &Layout) -> Option<Message> {
    let column = table.column(request.areas?)?;
    let Values::Text { codes, labels } = &column.values else { return None };
    let levels: Vec<Option<u8>> = labels.iter().map(area_level).collect();
    let used = layout.places.iter().enumerate().filter(|(_, place)| **place != NOWHERE);
    let mut of_rows = used
        .filter(|(row, _)| codes.is_valid(*row))
        .filter_map(|(row, _)| levels.get(codes.value(row) as usize).copied().flatten());
    let first = of_rows.next()?;
    let mixed = of_rows.any(|level| level != first);
    mixed.then(|| Message::new("describe-caveat-levels-mixed").text("column", column.name.trim()))
}

/// What has no value. Small numbers of people are not told here either.
fn missing(request: &DescribeRequest<'_>, plan: &Plan<'_>, layout: &Layout, outcomes: &Outcomes) -> Vec<Message> {
    let mut caveats = Vec::new();
    let secret = |rows: u64| request.row_is.is_about_people() && plan.rule.is_small(count(rows));
    let hidden_total = outcomes.pattern.total.is_some() && request.row_is.is_about_people();
    if outcomes.rows_missing > 0 && !hidden_total {
        let all = outcomes.rows_used + outcomes.rows_missing;
        let share = dutch::percentage(count(outcomes.rows_missing) / count(all.max(1)), u8::from(all >= 1000));
        caveats
            .push(Message::new("describe-caveat-missing").count("count", outcomes.rows_missing).text("share", share));
    } else if outcomes.some_missing {
        caveats.push(Message::new("describe-caveat-missing-some"));
    }
    if layout.unlabelled > 0 {
        caveats.push(if secret(layout.unlabelled) || hidden_total {
            Message::new("describe-caveat-unlabelled-some")
        } else {
            Message::new("describe-caveat-unlabelled").count("count", layout.unlabelled)
        });
    }
    let empty = |measure: &&Measure| measure.part == Part::Level && measure.outcome == Outcome::Missing;
    let empty = outcomes.measures.iter().filter(empty).count();
    if empty > outcomes.without_base {
        caveats.push(Message::new("describe-caveat-empty").count("count", empty - outcomes.without_base));
    }
    if outcomes.without_base > 0 {
        caveats.push(Message::new("describe-caveat-no-base").count("count", outcomes.without_base));
    }
    caveats
}

/// Rows of several years divided by the numbers of one of them.
fn of_one_year(table: &Table, plan: &Plan<'_>, layout: &Layout) -> Option<Message> {
    let Computation::Ratio(_, Bottom::Value(_), _) = plan.computation else { return None };
    let below = plan.denominator?;
    let used = (0..table.rows()).filter(|row| layout.places.get(*row).is_some_and(|place| *place != NOWHERE));
    one_base::remark(below, plan.period.into_iter().chain(table.times()), used)
}

/// What is odd about the computation itself.
fn computed(plan: &Plan<'_>, tally: &Tally, outcomes: &Outcomes) -> Vec<Message> {
    let mut keys = Vec::new();
    let percentages = plan.measure.is_some_and(|column| column.kind == ColumnType::Percentage);
    if percentages
        && matches!(plan.computation, Computation::Added(Top::Value(_)) | Computation::PartOfTotal(Top::Value(_)))
    {
        keys.push("describe-caveat-percentages-added");
    }
    if outcomes.over_whole > 0 {
        keys.push("describe-caveat-over-whole");
    }
    if plan.counted == Counted::PeopleColumn && !tally.tops_are_counts {
        keys.push("describe-caveat-not-counts");
    }
    let repeats = tally.cells.iter().filter(|cell| cell.repeats_bottom()).count();
    let several = tally.cells.iter().filter(|cell| cell.used > 1).count();
    if matches!(plan.computation, Computation::Ratio(_, Bottom::Value(_), _)) && several > 0 && repeats == several {
        keys.push("describe-caveat-base-repeated");
    }
    keys.into_iter().map(Message::new).collect()
}

/// What is odd about the comparison.
fn compared(plan: &Plan<'_>, layout: &Layout, outcomes: &Outcomes) -> Vec<Message> {
    let mut caveats = Vec::new();
    if plan.comparison_dropped {
        caveats.push(Message::new("describe-caveat-not-compared"));
    }
    let sizes = matches!(plan.statistic(), Statistic::Sum | Statistic::Count);
    if sizes && plan.group.is_some() && matches!(plan.comparison, Comparison::Average | Comparison::Group(_)) {
        caveats.push(Message::new("describe-caveat-no-denominator"));
    }
    if layout.periods.len() > 1 {
        caveats.extend(match layout.order {
            Order::Sheet => Some(Message::new("describe-caveat-periods-unread")),
            Order::TimeMixed => Some(Message::new("describe-caveat-periods-mixed")),
            Order::Months => Some(Message::new("describe-caveat-months")),
            Order::Years => Some(Message::new("describe-caveat-years")),
            Order::Time => None,
        });
    }
    if outcomes.comparisons > 1 {
        caveats.push(Message::new("describe-caveat-many").count("count", outcomes.comparisons));
    }
    caveats
}

/// What the intervals mean here.
fn chance(request: &DescribeRequest<'_>, plan: &Plan<'_>, outcomes: &Outcomes) -> Vec<Message> {
    let mut keys = Vec::new();
    let between = |measure: &Measure| measure.outcome.value().is_some_and(|value| value.low.is_some());
    if outcomes.measures.iter().any(between) {
        match request.coverage {
            Coverage::Everybody => keys.push("describe-caveat-everybody"),
            Coverage::Sample => keys.push("describe-caveat-sample"),
            Coverage::Unknown => {}
        }
    }
    let areas = matches!(request.row_is, RowIs::Area | RowIs::AreaPeriod | RowIs::Organisation);
    if areas && plan.statistic() == Statistic::Mean {
        keys.push("describe-caveat-unweighted");
    }
    if request.row_is == RowIs::Unknown && plan.counted == Counted::OtherRows {
        keys.push("describe-caveat-row-unknown");
    }
    keys.into_iter().map(Message::new).collect()
}
