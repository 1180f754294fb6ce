//! From a finding to the figure that shows it: which kind, which rows in which order, which words.
//!
//! Knows findings, not datasets: what only the dossier knows is handed in as [`Context`].

mod rows;
mod series;
mod words;

use crate::model::{Figure, FigureKind, Mark, Point, Reference, Series};
use dossier::Day;
use dossier::dutch;
use dossier::finding::{Finding, Measure, Outcome, Part, Unit, Value, Withheld};
use dossier::message::{Message, Phrase};

/// What a figure tells that is not in the finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// Confidence of the intervals, a fraction.
    pub confidence: f64,
    /// Day for which the source holds, when its card says so.
    pub reference_date: Option<Day>,
    /// Breaks in its series: the first period after each, and when and what it is.
    pub breaks: Vec<(String, Message)>,
}

/// The figure of a finding: periods become a line, groups with intervals dots, groups without bars, one value a number.
///
/// More than six groups over periods are shown as rows of the last period.
pub fn derive(finding: &Finding, context: &Context) -> Figure<Phrase> {
    let levels: Vec<&Measure> = finding.measures.iter().filter(|measure| measure.part == Part::Level).collect();
    let periods = distinct(levels.iter().filter_map(|measure| measure.period.as_deref()));
    let groups = distinct(levels.iter().filter_map(|measure| measure.group.as_deref()));
    let last = periods.last().copied();
    if periods.len() > 1 && groups.len() <= MOST_LINES {
        let view = View { finding, context, levels: &levels, period: None };
        return series::figure(&view, &periods, &groups);
    }
    let of_last: Vec<&Measure> =
        levels.into_iter().filter(|measure| last.is_none() || measure.period.as_deref() == last).collect();
    let view = View { finding, context, levels: &of_last, period: last };
    if groups.len() > 1 { rows::figure(&view) } else { single(&view) }
}

const MOST_LINES: usize = 6;

/// A finding with the levels that are drawn of it.
struct View<'a> {
    finding: &'a Finding,
    context: &'a Context,
    levels: &'a [&'a Measure],
    /// Period that is drawn, when it is one of several or the only one.
    period: Option<&'a str>,
}

impl View<'_> {
    fn unit(&self) -> Unit {
        self.levels
            .first()
            .copied()
            .or(self.finding.measures.first())
            .map_or_else(|| Unit::Quantity(String::new()), |measure| measure.unit.clone())
    }

    /// References that may be shown, in the period that is drawn when they have one.
    fn references(&self) -> Vec<(&Measure, &Value)> {
        self.finding
            .measures
            .iter()
            .filter(|measure| measure.part == Part::Reference)
            .filter(|measure| {
                self.period.is_none() || measure.period.is_none() || measure.period.as_deref() == self.period
            })
            .filter_map(|measure| Some((measure, measure.outcome.value()?)))
            .collect()
    }

    /// The dashed line, when there is exactly one value to compare with.
    fn reference(&self) -> Option<Reference<Phrase>> {
        match self.references()[..] {
            [(measure, value)] => Some(Reference { value: value.value, text: words::reference(self, measure, value) }),
            _ => None,
        }
    }

    fn figure(&self, kind: FigureKind, series: Vec<Series<Phrase>>, description: Message) -> Figure<Phrase> {
        Figure {
            kind,
            title: self.finding.sentence.clone().into(),
            subtitle: words::subtitle(self),
            description: description.into(),
            unit: self.unit(),
            series,
            reference: None,
            breaks: Vec::new(),
            standings: None,
            columns: None,
            source: words::source(self),
        }
    }
}

/// One number; that of another part when the finding has no level.
fn single(view: &View<'_>) -> Figure<Phrase> {
    let measure = view.levels.first().copied().or(view.finding.measures.first());
    let Some(measure) = measure else {
        return view.figure(FigureKind::Single, Vec::new(), Message::new("figure-description-none"));
    };
    let mut point = point(measure);
    let mut description = Message::new("figure-description-none");
    if let (Point::Shown { text, .. }, Outcome::Shown(value)) = (&mut point, &measure.outcome) {
        let written = dutch::with_unit(value.value, value.decimals, &measure.unit);
        description = Message::new("figure-description-single").text("value", written.clone());
        *text = written.into();
    }
    let label = [measure.group.as_deref(), measure.period.as_deref()].into_iter().flatten().collect::<Vec<_>>();
    let mark = Mark { label: label.join(", ").into(), point, standing: measure.standing };
    let series = vec![Series { name: "".into(), marks: vec![mark] }];
    let mut figure = view.figure(FigureKind::Single, series, description);
    figure.columns = Some(words::columns(view));
    figure.reference = view.reference();
    figure
}

/// A measure as a point: its value as printed, or why there is none.
fn point(measure: &Measure) -> Point<Phrase> {
    match &measure.outcome {
        Outcome::Shown(value) => {
            let interval = value.low.zip(value.high);
            Point::Shown {
                value: value.value,
                interval,
                text: dutch::shown(value, &measure.unit).into(),
                interval_text: interval.map(|bounds| words::interval(bounds, value.decimals, &measure.unit)),
            }
        }
        Outcome::Withheld(reason) => Point::Withheld(
            Message::new(match reason {
                Withheld::Small => "figure-withheld-small",
                Withheld::Base => "figure-withheld-base",
                Withheld::Secondary => "figure-withheld-secondary",
            })
            .into(),
        ),
        Outcome::Missing => Point::Missing(Message::new("figure-missing").into()),
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}
