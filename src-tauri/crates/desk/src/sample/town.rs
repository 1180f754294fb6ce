//! The municipality that does not exist: its districts and neighbourhoods, who lives there, who was granted youth care.
//!
//! Everything the three workbooks say comes from here, so they agree with each other. Built in on purpose: a policy
//! change in 2022 in two of the four districts, a dip in the spring of 2020, a district where children become teenagers
//! (its rate rises while no age group's rate does), and a neighbourhood that exists since 2025 only.

use super::chance::{Dice, whole};

/// First year of the series.
pub(super) const FIRST_YEAR: u32 = 2017;
/// Last year of the series.
pub(super) const LAST_YEAR: u32 = 2025;
/// First year with a practice nurse for the young.
const POLICY_YEAR: u32 = 2022;

/// Age groups of the young, as the sheets name them.
pub(super) const BANDS: [&str; 3] = ["0 t/m 3 jaar", "4 t/m 11 jaar", "12 t/m 17 jaar"];
/// Age groups of the others.
pub(super) const ADULT_BANDS: [&str; 2] = ["18 t/m 64 jaar", "65 jaar en ouder"];

/// A district.
pub(super) struct District {
    pub(super) name: &'static str,
    /// Whether its general practices have a practice nurse for the young since 2022.
    pub(super) practice: Practice,
    /// Growth per year of the use of youth care, apart from age and policy.
    trend: f64,
    /// Part of the young in each age group, in the first and in the last year.
    ages: [[f64; 3]; 2],
    /// People over 64 for each young person, in the first and in the last year.
    elderly: [f64; 2],
}

/// Whether a district has a practice nurse for the young.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Practice {
    With,
    Without,
}

impl Practice {
    /// As the sheets say it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::With => "Met",
            Self::Without => "Zonder",
        }
    }
}

/// A neighbourhood.
pub(super) struct Neighbourhood {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    district: usize,
    /// Young people in its first year.
    young: f64,
    /// Growth of the young per year.
    growth: f64,
    /// Use of youth care against the other neighbourhoods.
    level: f64,
    pub(super) from: u32,
}

impl Neighbourhood {
    pub(super) fn district(&self) -> &'static District {
        &DISTRICTS[self.district]
    }
}

const USUAL_AGES: [[f64; 3]; 2] = [[0.21, 0.45, 0.34], [0.21, 0.44, 0.35]];

pub(super) const DISTRICTS: [District; 4] = [
    District {
        name: "Oude Monding",
        practice: Practice::Without,
        trend: 1.014,
        ages: USUAL_AGES,
        elderly: [0.85, 1.35],
    },
    District { name: "Wilgenzoom", practice: Practice::With, trend: 1.025, ages: USUAL_AGES, elderly: [0.70, 0.86] },
    District {
        name: "Kwartelheuvel",
        practice: Practice::Without,
        trend: 0.987,
        ages: [[0.31, 0.49, 0.20], [0.11, 0.39, 0.50]],
        elderly: [0.35, 0.48],
    },
    District { name: "Zuidmonde", practice: Practice::With, trend: 1.025, ages: USUAL_AGES, elderly: [0.95, 1.30] },
];

const fn place(
    code: &'static str,
    name: &'static str,
    district: usize,
    numbers: (f64, f64, f64),
    from: u32,
) -> Neighbourhood {
    Neighbourhood { code, name, district, young: numbers.0, growth: numbers.1, level: numbers.2, from }
}

pub(super) const PLACES: [Neighbourhood; 14] = [
    place("BU99990101", "Ketelkade", 0, (1_240.0, 0.004, 1.34), FIRST_YEAR),
    place("BU99990102", "Zoutkade", 0, (910.0, -0.006, 1.0), FIRST_YEAR),
    place("BU99990103", "Lakenbleek", 0, (1_880.0, 0.002, 0.70), FIRST_YEAR),
    place("BU99990201", "Knotbuurt", 1, (1_760.0, -0.003, 1.15), FIRST_YEAR),
    place("BU99990202", "Tenenveld", 1, (2_270.0, 0.005, 1.0), FIRST_YEAR),
    place("BU99990203", "Griendhof", 1, (1_390.0, 0.003, 0.82), FIRST_YEAR),
    place("BU99990204", "Mandenhof", 1, (820.0, -0.008, 1.24), FIRST_YEAR),
    place("BU99990301", "Kiezelkamp", 2, (1_910.0, 0.004, 0.92), FIRST_YEAR),
    place("BU99990302", "Keienkamp", 2, (2_320.0, 0.006, 1.0), FIRST_YEAR),
    place("BU99990303", "Turfakker", 2, (1_480.0, 0.001, 0.80), FIRST_YEAR),
    place("BU99990401", "Sluiskreek", 3, (1_610.0, 0.002, 1.08), FIRST_YEAR),
    place("BU99990402", "Baggerveld", 3, (1_130.0, -0.005, 1.30), FIRST_YEAR),
    place("BU99990403", "Vonderhof", 3, (2_010.0, 0.003, 0.94), FIRST_YEAR),
    place("BU99990404", "Nieuwe Griend", 3, (96.0, 0.0, 1.05), LAST_YEAR),
];

/// What happened in a neighbourhood in one quarter.
#[derive(Clone, Debug)]
pub(super) struct Happened {
    pub(super) year: u32,
    /// Quarter of the year, from 1.
    pub(super) quarter: u32,
    /// Requests granted, per age group.
    pub(super) granted: [u32; 3],
    /// Requests granted that came through the general practitioner.
    pub(super) by_doctor: u32,
    /// Visits of the young to the general practitioner.
    pub(super) consultations: u32,
}

impl Happened {
    pub(super) fn all(&self) -> u32 {
        self.granted.iter().sum()
    }
}

/// A neighbourhood in one year.
#[derive(Clone, Debug)]
pub(super) struct Lived {
    pub(super) year: u32,
    /// Young people on 1 January, per age group.
    pub(super) young: [u32; 3],
    /// Others on 1 January, per age group.
    pub(super) adults: [u32; 2],
    /// Its four quarters.
    pub(super) quarters: Vec<Happened>,
}

impl Lived {
    /// Requests granted in the year to an age group, by its place in [`BANDS`].
    pub(super) fn granted(&self, band: usize) -> u32 {
        self.quarters.iter().filter_map(|quarter| quarter.granted.get(band)).sum()
    }
}

/// The municipality over all years.
pub(super) struct Town {
    /// For each of [`PLACES`] its years.
    pub(super) years: Vec<Vec<Lived>>,
}

impl Town {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed, 0);
        let years = PLACES.iter().map(|at| (at.from..=LAST_YEAR).map(|year| lived(&mut dice, at, year)).collect());
        Self { years: years.collect() }
    }

    /// Neighbourhoods with their year, for those that existed then.
    pub(super) fn in_year(&self, year: u32) -> impl Iterator<Item = (&'static Neighbourhood, &Lived)> {
        let year_of = move |years: &'_ [Lived]| years.iter().position(|lived| lived.year == year);
        PLACES.iter().zip(&self.years).filter_map(move |(at, years)| Some((at, years.get(year_of(years)?)?)))
    }
}

fn lived(dice: &mut Dice, at: &Neighbourhood, year: u32) -> Lived {
    let district = at.district();
    let total = at.young * (1.0 + at.growth * f64::from(year - at.from)) * (0.99 + 0.02 * dice.unit());
    let on_the_way = f64::from(year - FIRST_YEAR) / f64::from(LAST_YEAR - FIRST_YEAR);
    let between = |ends: [f64; 2]| ends[0] + (ends[1] - ends[0]) * on_the_way;
    let young = [0, 1, 2].map(|band: usize| whole(total * between([district.ages[0][band], district.ages[1][band]])));
    let adults =
        [total * 2.9, total * between(district.elderly)].map(|number| whole(number * (0.99 + 0.02 * dice.unit())));
    let quarters = (1..=4).map(|quarter| happened(dice, at, (year, quarter), young)).collect();
    Lived { year, young, adults, quarters }
}

fn happened(dice: &mut Dice, at: &Neighbourhood, (year, quarter): (u32, u32), young: [u32; 3]) -> Happened {
    let pull = at.level * season(quarter) * trend(at.district(), year) * lockdown(year, quarter);
    let yearly = [0.039, 0.070, 0.105];
    let granted = [0, 1, 2].map(|band: usize| {
        let expected = f64::from(young[band]) * yearly[band] * pull / 4.0;
        dice.count_around(expected, 0.8)
    });
    let all: u32 = granted.iter().sum();
    let part = 0.47 + 0.009 * f64::from(year - FIRST_YEAR);
    let by_doctor = dice.count_around(f64::from(all) * part, 0.5).min(all);
    let visits = f64::from(young.iter().sum::<u32>()) * 0.62 * season(quarter) * lockdown(year, quarter);
    let consultations = whole(visits * (0.93 + 0.14 * dice.unit()));
    Happened { year, quarter, granted, by_doctor, consultations }
}

/// Fewer requests in the summer.
fn season(quarter: u32) -> f64 {
    match quarter {
        1 => 1.06,
        2 => 1.02,
        3 => 0.84,
        _ => 1.08,
    }
}

/// Spring 2020: everything closed; part of it was caught up a year later.
fn lockdown(year: u32, quarter: u32) -> f64 {
    match (year, quarter) {
        (2020, 2) => 0.72,
        (2020, 3) => 0.94,
        (2021, 1) => 1.04,
        _ => 1.0,
    }
}

/// The trend of a district; with a practice nurse it ends in 2021 and the effect grows over three years.
fn trend(district: &District, year: u32) -> f64 {
    let last = match district.practice {
        Practice::With => POLICY_YEAR - 1,
        Practice::Without => LAST_YEAR,
    };
    let grown = (FIRST_YEAR..year.min(last)).fold(1.0, |so_far, _| so_far * district.trend);
    match (district.practice, year) {
        (Practice::With, 2022) => grown * 0.91,
        (Practice::With, 2023) => grown * 0.83,
        (Practice::With, 2024..) => grown * 0.79,
        (Practice::With | Practice::Without, _) => grown,
    }
}
