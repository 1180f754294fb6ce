//! Breaks in a series: moments from which figures are no longer made or meant in the same way, so that a change across
//! one may be no change in the world.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::dataset::{Dataset, Role};
use crate::dossier::Dossier;
use crate::id::RecordId;

/// What kind of break it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakKind {
    /// A law or scheme changed.
    Law,
    /// Borders changed: a merger of municipalities, another division into neighbourhoods.
    Area,
    /// Something is counted or defined in another way.
    Counting,
    /// An event that made a period unlike any other.
    Event,
}

/// Whether a break plays a part in these data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concerns {
    /// It does.
    Yes,
    /// It does not.
    No,
}

/// A break that someone wrote down, or judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeriesBreak {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// Which of the [`KNOWN`] it is; empty for one of the advisor's own.
    #[serde(default)]
    pub known: String,
    /// First day of the new situation.
    #[serde(default)]
    pub since: Option<Day>,
    /// What changed, as typed.
    #[serde(default)]
    pub what: String,
    /// What kind of break it is.
    #[serde(default)]
    pub kind: Option<BreakKind>,
    /// Whether it plays a part in these data; open while nobody said so.
    #[serde(default)]
    pub concerns: Option<Concerns>,
    /// How it is dealt with, as typed.
    #[serde(default)]
    pub handling: String,
}

impl SeriesBreak {
    /// An empty break.
    pub fn new(id: RecordId, order: u32) -> Self {
        Self {
            id,
            order,
            known: String::new(),
            since: None,
            what: String::new(),
            kind: None,
            concerns: None,
            handling: String::new(),
        }
    }
}

/// A break that many Dutch series have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownBreak {
    /// Name; its sentence is `break-known-<name>`.
    pub name: &'static str,
    /// First day: year, month, day.
    pub since: (i16, i8, i8),
    /// Kind.
    pub kind: BreakKind,
}

/// The list that is shipped. Days of entry into force as published in the Staatsblad; the corona measures as announced
/// on 12 March 2020.
pub const KNOWN: [KnownBreak; 9] = [
    KnownBreak { name: "passend-onderwijs", since: (2014, 8, 1), kind: BreakKind::Law },
    KnownBreak { name: "decentralisation", since: (2015, 1, 1), kind: BreakKind::Law },
    KnownBreak { name: "wmo-tariff", since: (2019, 1, 1), kind: BreakKind::Law },
    KnownBreak { name: "compulsory-care", since: (2020, 1, 1), kind: BreakKind::Law },
    KnownBreak { name: "corona", since: (2020, 3, 12), kind: BreakKind::Event },
    KnownBreak { name: "debt-signals", since: (2021, 1, 1), kind: BreakKind::Law },
    KnownBreak { name: "civic-integration", since: (2022, 1, 1), kind: BreakKind::Law },
    KnownBreak { name: "youth-residence", since: (2022, 1, 1), kind: BreakKind::Counting },
    KnownBreak { name: "environment-act", since: (2024, 1, 1), kind: BreakKind::Law },
];

impl KnownBreak {
    /// First day of the new situation.
    pub fn day(&self) -> Option<Day> {
        let (year, month, day) = self.since;
        Day::new(year, month, day)
    }
}

impl Dossier {
    /// Known breaks that lie within the years of the data in use, and that nobody judged yet.
    pub fn unjudged_breaks(&self) -> Vec<&'static KnownBreak> {
        let years: Vec<(i16, i16)> = self.datasets.iter().filter(|row| row.counts()).filter_map(years_of).collect();
        let lies_within = |known: &&KnownBreak| {
            let (year, month, day) = known.since;
            let starts_with_it = |first: i16| first == year && (month, day) == (1, 1);
            years.iter().any(|(first, last)| *first <= year && year <= *last && first < last && !starts_with_it(*first))
        };
        let is_judged = |known: &&KnownBreak| self.question.breaks.iter().any(|row| row.known == known.name);
        KNOWN.iter().filter(lies_within).filter(|known| !is_judged(known)).collect()
    }
}

/// First and last year that a dataset's columns of time speak of.
fn years_of(dataset: &Dataset) -> Option<(i16, i16)> {
    let times = dataset.columns.iter().filter(|column| column.role == Role::Time);
    // Every period is written with its year first.
    let years = times.flat_map(|column| &column.labels).filter_map(|label| label.get(..4)?.parse::<i16>().ok());
    let known: Vec<i16> = years.collect();
    Some((*known.iter().min()?, *known.iter().max()?))
}
