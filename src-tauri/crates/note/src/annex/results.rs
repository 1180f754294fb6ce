//! One sheet per finding: its numbers with their intervals, why some are not shown, and a chart.

use std::collections::BTreeMap;

use dossier::Dossier;
use dossier::dutch;
use dossier::finding::{Count, Finding, Measure, Outcome, Part};
use dossier::id::FindingId;
use dossier::message::{Message, Phrase};

use super::notes::Notes;
use super::sheets::{Row, count, number, or_not_applicable, said, sheet, text};
use super::{Cell, Chart, ChartKind, Sheet};
use crate::number::cells_of;
use crate::{picture, words};

/// Column of the table with the values, from 0.
pub(super) const VALUE: usize = 4;

const GROUP: usize = 2;
const PERIOD: usize = 3;

/// Most lines in one chart; with more groups the last period is drawn as bars.
const LINES: usize = 8;

/// Most bars in one chart.
const BARS: usize = 60;

/// Where each measure stands: finding and place of the measure → row in its sheet, from 1.
pub(super) type MeasureRows = BTreeMap<(FindingId, u32), u32>;

/// The sheets of all findings that answer a question, and where their measures stand.
pub(super) struct Results {
    pub(super) sheets: Vec<Sheet<Phrase>>,
    pub(super) rows: MeasureRows,
}

/// Makes the sheets of all findings that answer a question; what was only looked at stays out.
pub(super) fn sheets(dossier: &Dossier, notes: &mut Notes) -> Results {
    let mut out = Results { sheets: Vec::new(), rows: MeasureRows::new() };
    for finding in dossier.findings.iter().filter(|finding| finding.question.is_some()) {
        let order = order(finding);
        let made = result(dossier, finding, &order, notes);
        let first = made.header_row() + 1;
        let places = (first..).zip(&order.places);
        out.rows.extend(places.map(|(row, place)| ((finding.id, *place), row)));
        out.sheets.push(made);
    }
    out
}

/// Order of the measures in the table, and what is drawn of it.
struct Order {
    places: Vec<u32>,
    drawn: Option<Drawn>,
}

struct Drawn {
    kind: ChartKind,
    categories: usize,
    series: Option<usize>,
    rows: (usize, usize),
    /// Bars or moments before any were left out.
    marks: usize,
}

/// Levels first, so that what is drawn stands together; then what they are compared with.
fn order(finding: &Finding) -> Order {
    let mut levels = picture::levels(finding);
    let groups = distinct(&levels, |measure| measure.group.as_deref());
    let periods = distinct(&levels, |measure| measure.period.as_deref());
    let group = |measure: &Measure| measure.group.as_deref().and_then(|name| groups.get(name)).copied();
    let period = |measure: &Measure| measure.period.as_deref().and_then(|name| periods.get(name)).copied();
    let all = (0, levels.len().saturating_sub(1));
    let drawn = match (groups.len(), periods.len()) {
        (0 | 1, 0 | 1) => None,
        (0 | 1, _) => Some(Drawn { kind: ChartKind::Line, categories: PERIOD, series: None, rows: all, marks: 0 }),
        (_, 0 | 1) => Some(Drawn { kind: ChartKind::Bar, categories: GROUP, series: None, rows: all, marks: 0 }),
        (2..=LINES, _) => {
            levels.sort_by_cached_key(|(_, measure)| (group(measure), period(measure)));
            Some(Drawn { kind: ChartKind::Line, categories: PERIOD, series: Some(GROUP), rows: all, marks: 0 })
        }
        (_, _) => {
            levels.sort_by_cached_key(|(_, measure)| (period(measure), group(measure)));
            let of_last = levels.iter().position(|(_, measure)| period(measure) == Some(periods.len() - 1));
            let rows = (of_last.unwrap_or(0), all.1);
            Some(Drawn { kind: ChartKind::Bar, categories: GROUP, series: None, rows, marks: 0 })
        }
    };
    let mut places: Vec<u32> = levels.iter().map(|(place, _)| *place).collect();
    let others = (1..).zip(&finding.measures).filter(|(_, measure)| measure.part != Part::Level);
    places.extend(others.map(|(place, _)| place));
    Order { places, drawn: drawn.filter(|_| picture::is_drawn(finding)).map(readable) }
}

/// With very many bars only the first ones are drawn; the chart says so.
fn readable(mut drawn: Drawn) -> Drawn {
    drawn.marks = drawn.rows.1 - drawn.rows.0 + 1;
    if drawn.kind == ChartKind::Bar {
        drawn.rows.1 = drawn.rows.1.min(drawn.rows.0 + BARS - 1);
    }
    drawn
}

/// Names in order of first appearance: name → place from 0.
fn distinct<'a>(
    levels: &[(u32, &'a Measure)],
    of: impl Fn(&'a Measure) -> Option<&'a str>,
) -> BTreeMap<&'a str, usize> {
    let mut out = BTreeMap::new();
    for name in levels.iter().filter_map(|(_, measure)| of(measure)) {
        let next = out.len();
        out.entry(name).or_insert(next);
    }
    out
}

fn result(dossier: &Dossier, finding: &Finding, order: &Order, notes: &mut Notes) -> Sheet<Phrase> {
    let name = finding.name();
    let intervals = if finding.measures.iter().any(has_interval) { Intervals::Shown } else { Intervals::None };
    let title = Message::new("annex-result-title").text("code", name.clone()).message("text", finding.sentence.clone());
    let warned = finding.not_concluded.iter();
    let warned = warned.map(|text| Message::new("annex-note-not-concluded").message("text", text.clone()));
    let said_with: Vec<Message> = analysis::breaks::caveats(dossier, finding).into_iter().chain(warned).collect();
    let line = notes.line(&name, &said_with);
    let rows = order.places.iter().filter_map(|place| {
        Some(measure_row(*place, finding.measure(*place)?, intervals, &mut |note| notes.mark(&name, note)))
    });
    let rows = rows.collect();
    let mut out = sheet(&name, title, source_line(dossier, finding), &columns(intervals), rows);
    if let Some(second) = out.lines.get_mut(1) {
        *second = line;
    }
    out.chart = order.drawn.as_ref().map(|drawn| chart(finding, drawn, intervals));
    out
}

/// Whether the table has columns for intervals.
#[derive(Clone, Copy)]
enum Intervals {
    Shown,
    None,
}

fn columns(intervals: Intervals) -> Vec<(&'static str, u32)> {
    let mut out = vec![
        ("annex-column-number", 6),
        ("annex-column-part", 14),
        ("annex-column-group", 26),
        ("annex-column-period", 14),
        ("annex-column-value", 12),
    ];
    let (bounds, margins): (&[_], &[_]) = match intervals {
        Intervals::Shown => (
            &[("annex-column-low", 11), ("annex-column-high", 11)],
            &[("annex-column-margin-down", 10), ("annex-column-margin-up", 10)],
        ),
        Intervals::None => (&[], &[]),
    };
    out.extend_from_slice(bounds);
    out.extend([
        ("annex-column-n", 13),
        ("annex-column-unit", 16),
        ("annex-column-not-shown", 22),
        ("annex-column-standing", 20),
    ]);
    out.extend_from_slice(margins);
    out
}

fn has_interval(measure: &Measure) -> bool {
    measure.outcome.value().is_some_and(|value| value.low.is_some() && value.high.is_some())
}

fn measure_row(place: u32, measure: &Measure, intervals: Intervals, mark: &mut impl FnMut(&Message) -> String) -> Row {
    let (value, reason) = value_cells(measure, mark);
    let bound = |of: fn(&dossier::finding::Value) -> Option<f64>| match measure.outcome.value() {
        Some(value) => of(value).map_or_else(|| said("annex-not-applicable"), |x| number(x, value, &measure.unit)),
        None => said("annex-not-applicable"),
    };
    let margin = |of: fn(&dossier::finding::Value) -> Option<f64>| match measure.outcome.value() {
        Some(value) => of(value).map_or(Cell::Empty, |x| number(x, value, &measure.unit)),
        None => Cell::Empty,
    };
    let mut row = vec![
        count(place),
        text(words::part(measure.part)),
        or_not_applicable(measure.group.as_deref()),
        or_not_applicable(measure.period.as_deref()),
        value,
    ];
    if matches!(intervals, Intervals::Shown) {
        row.extend([bound(|value| value.low), bound(|value| value.high)]);
    }
    row.extend([
        number_of(measure.n),
        text(words::unit(&measure.unit)),
        reason,
        text(words::standing(measure.standing)),
    ]);
    if matches!(intervals, Intervals::Shown) {
        row.extend([
            margin(|value| value.low.map(|low| value.value - low)),
            margin(|value| value.high.map(|high| high - value.value)),
        ]);
    }
    row
}

/// The value, and why it is not there.
fn value_cells(measure: &Measure, mark: &mut impl FnMut(&Message) -> String) -> (Cell<Phrase>, Cell<Phrase>) {
    match &measure.outcome {
        Outcome::Shown(value) => (number(value.value, value, &measure.unit), said("annex-is-shown")),
        Outcome::Withheld(reason) => {
            let why = words::withheld(*reason);
            let mark = mark(&why);
            let short = Message::new("annex-withheld").text("mark", mark);
            (Cell::Withheld(Message::new("note-withheld").into()), text(short))
        }
        Outcome::Missing => (Cell::Withheld(Message::new("annex-missing").into()), said("annex-missing-why")),
    }
}

fn number_of(n: Count) -> Cell<Phrase> {
    match n {
        // Exact: a number of rows is far below 2^53.
        #[allow(clippy::cast_precision_loss, reason = "a number of rows is far below 2^53")]
        Count::Shown(n) => Cell::Number { value: n as f64, format: super::NumberFormat::Plain(0) },
        Count::Withheld => Cell::Withheld(Message::new("note-withheld").into()),
    }
}

fn source_line(dossier: &Dossier, finding: &Finding) -> Message {
    let source = &finding.source;
    let date = dossier.card(source.dataset).reference_date;
    let line = Message::new(if date.is_some() { "annex-result-source" } else { "annex-result-source-no-date" })
        .message("origin", source.origin())
        .text("cells", cells_of(source))
        .text("date", date.map(dutch::day).unwrap_or_default())
        .count("rows", finding.rows_used)
        .count("missing", finding.rows_missing);
    if source.filter.is_empty() {
        return line;
    }
    Message::new("annex-result-filtered").message("line", line).text("filter", filter_text(finding))
}

/// The conditions of a finding, `Wijk (C) = Oost, West`.
pub(super) fn filter_text(finding: &Finding) -> String {
    let name = |letter: &str| {
        let named = finding.source.columns.iter().find(|column| column.letter == letter);
        named.map_or_else(|| letter.to_owned(), |column| format!("{} ({letter})", column.name))
    };
    let conditions = finding.source.filter.iter();
    let parts: Vec<String> =
        conditions.map(|filter| format!("{} = {}", name(&filter.column), filter.values.join(", "))).collect();
    parts.join("; ")
}

fn chart(finding: &Finding, drawn: &Drawn, intervals: Intervals) -> Chart<Phrase> {
    let width = columns(intervals).len();
    let unit = finding
        .measures
        .first()
        .map_or_else(|| Message::new("annex-unit-number").into(), |measure| words::unit(&measure.unit));
    let is_drawn = picture::levels(finding).iter().any(|(_, measure)| has_interval(measure));
    let (interval, margins) = match intervals {
        Intervals::Shown if is_drawn => (Some((VALUE + 1, VALUE + 2)), Some((width - 2, width - 1))),
        Intervals::Shown | Intervals::None => (None, None),
    };
    let count = drawn.rows.1 - drawn.rows.0 + 1;
    let title = if count < drawn.marks {
        Message::new("annex-chart-first").message("sentence", finding.sentence.clone()).count("bars", count)
    } else {
        finding.sentence.clone()
    };
    Chart {
        kind: drawn.kind,
        title: title.into(),
        alt: picture::alt(finding).into(),
        categories: drawn.categories,
        values: VALUE,
        interval,
        margins,
        series: drawn.series,
        rows: drawn.rows,
        axis: unit,
    }
}
