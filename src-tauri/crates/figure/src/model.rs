//! What a drawing shows, before a single line is drawn. Generic over its words: `Figure<Phrase>` as derived from a
//! finding, `Figure<String>` once the desk has put every sentence into words; only the second is drawn.

use dossier::finding::{Standing, Unit};

/// A value to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Point<T> {
    /// A value with its interval and the text beside it.
    Shown {
        /// The value.
        value: f64,
        /// Lower and upper bound.
        interval: Option<(f64, f64)>,
        /// The value as printed.
        text: T,
        /// The interval as printed ("21,3 en 28,7").
        interval_text: Option<T>,
    },
    /// Withheld, with the words to say so.
    Withheld(T),
    /// Nothing was measured, with the words to say so.
    Missing(T),
    /// Not a value: rows between the highest and the lowest are left out here; the label says how many.
    Folded,
}

/// A row of a dot or bar figure, or a moment of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark<T> {
    /// Name of the group or the period.
    pub label: T,
    /// What is drawn.
    pub point: Point<T>,
    /// How it stands to the reference.
    pub standing: Option<Standing>,
}

/// A line of marks with a name written at its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Series<T> {
    /// Name of the series; empty when there is only one.
    pub name: T,
    /// Marks in order.
    pub marks: Vec<Mark<T>>,
}

/// Kinds of drawings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    /// Lines over periods.
    Line,
    /// Horizontal bars, one per group.
    Bars,
    /// Dots with intervals, one per group.
    Dots,
    /// One number, large.
    Single,
}

/// The reference that values are compared with, drawn as a dashed line with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference<T> {
    /// The value.
    pub value: f64,
    /// Name and value as printed ("gemiddelde gemeente 12,4%").
    pub text: T,
}

/// A moment from which figures are no longer made or meant in the same way.
#[derive(Clone, Debug, PartialEq)]
pub struct Break<T> {
    /// Name of the first period that is wholly or partly after it.
    pub period: T,
    /// When and what.
    pub text: T,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<T> {
    /// Kind.
    pub kind: FigureKind,
    /// Title: states the finding.
    pub title: T,
    /// Subtitle with the unit.
    pub subtitle: T,
    /// What there is to see, for who cannot see it.
    pub description: T,
    /// Unit of the values, for the axis.
    pub unit: Unit,
    /// Lines or, with one series, rows.
    pub series: Vec<Series<T>>,
    /// Dashed reference line.
    pub reference: Option<Reference<T>>,
    /// Breaks in the series, in order of time; only lines have them.
    pub breaks: Vec<Break<T>>,
    /// Words for groups that are clearly higher, not clearly different, clearly lower than the reference.
    pub standings: Option<[T; 3]>,
    /// Heads of the two columns of text beside a dot figure: value and interval.
    pub columns: Option<(T, T)>,
    /// Source line with n and date.
    pub source: T,
}

impl<T> Figure<T> {
    /// The same figure with its words replaced, in reading order.
    pub fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Figure<U> {
        Figure {
            kind: self.kind,
            title: words(self.title),
            subtitle: words(self.subtitle),
            description: words(self.description),
            unit: self.unit,
            series: self.series.into_iter().map(|series| series.map(words)).collect(),
            reference: self
                .reference
                .map(|reference| Reference { value: reference.value, text: words(reference.text) }),
            breaks: self
                .breaks
                .into_iter()
                .map(|of| Break { period: words(of.period), text: words(of.text) })
                .collect(),
            standings: self.standings.map(|standings| standings.map(&mut *words)),
            columns: self.columns.map(|(value, interval)| (words(value), words(interval))),
            source: words(self.source),
        }
    }
}

impl<T> Series<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Series<U> {
        Series { name: words(self.name), marks: self.marks.into_iter().map(|mark| mark.map(words)).collect() }
    }
}

impl<T> Mark<T> {
    fn map<U>(self, words: &mut impl FnMut(T) -> U) -> Mark<U> {
        Mark {
            label: words(self.label),
            point: match self.point {
                Point::Shown { value, interval, text, interval_text } => {
                    Point::Shown { value, interval, text: words(text), interval_text: interval_text.map(&mut *words) }
                }
                Point::Withheld(reason) => Point::Withheld(words(reason)),
                Point::Missing(reason) => Point::Missing(words(reason)),
                Point::Folded => Point::Folded,
            },
            standing: self.standing,
        }
    }
}
