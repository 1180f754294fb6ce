//! Workbook 2: the requests of 2023, one row each, as a register exports them.
//!
//! The requests are those of the series: as many per neighbourhood and quarter, as many through the doctor. Flaws on
//! purpose: a column of invented BSNs (all start with 99999 and pass the eleven test), a birth year, codes with leading
//! zeros of which some became numbers, days as dates and as Dutch text, amounts as text, padded numbers, one `3a`, rows
//! that stand there twice. Built in: a Simpson reversal between two approaches, by severity.

use dossier::Day;
use dossier::dutch;

use super::chance::{Dice, whole};
use super::model::{DAY, SampleBook, SampleSheet, SampleValue};
use super::town::{BANDS, Happened, Town};

const YEAR: u32 = 2023;
const FIRST_ROW: u32 = 5;
const DOUBLES: usize = 9;

pub(super) fn book(town: &Town, seed: u64) -> SampleBook {
    let mut dice = Dice::new(seed, 2);
    let mut requests = requests(town, &mut dice);
    double_some(&mut requests, &mut dice);
    SampleBook { file_name: "Aanvragen jeugdhulp 2023.xlsx".to_owned(), sheets: vec![sheet(&requests, &mut dice)] }
}

/// Whether a number passes the eleven test of the citizen service number.
pub(super) fn passes_eleven_test(number: u32) -> bool {
    let digits: Vec<u32> = (0..9).rev().map(|place| number / 10_u32.pow(place) % 10).collect();
    let weighted: u32 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    let last = digits.last().copied().unwrap_or(0);
    number < 1_000_000_000 && weighted >= last && (weighted - last).is_multiple_of(11)
}

/// One request, before anything went wrong in writing it down.
#[derive(Clone)]
struct Request {
    case: u32,
    child: Child,
    on: Day,
    referrer: &'static str,
    course: Course,
    care: (&'static str, &'static str),
    talks: u32,
    /// Costs in cents.
    costs: u32,
}

#[derive(Clone, Copy)]
struct Child {
    bsn: u32,
    born: u32,
    band: &'static str,
    place: &'static str,
}

/// How heavy, which approach, and whether it helped.
#[derive(Clone, Copy)]
struct Course {
    severity: Severity,
    approach: &'static str,
    reached: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Severity {
    Light,
    Heavy,
}

/// Per severity and approach: part of all requests, and part of those that reached its goal.
///
/// The family plan does better with light and with heavy requests, and yet worse over all: it gets the heavy ones.
const COURSES: [(Severity, &str, f64, f64); 4] = [
    (Severity::Light, "Individueel", 0.452, 0.72),
    (Severity::Light, "Gezinsplan", 0.128, 0.80),
    (Severity::Heavy, "Individueel", 0.101, 0.42),
    (Severity::Heavy, "Gezinsplan", 0.319, 0.50),
];

fn requests(town: &Town, dice: &mut Dice) -> Vec<Request> {
    let mut bsns: Vec<u32> = (999_990_000..=999_999_999).filter(|number| passes_eleven_test(*number)).collect();
    dice.shuffle(&mut bsns);
    let mut rest = bsns.into_iter().cycle();
    let mut asked: Vec<(Child, Day, &'static str)> = Vec::new();
    for (at, lived) in town.in_year(YEAR) {
        let known: Vec<Vec<Child>> = (0..BANDS.len())
            .map(|band| {
                // 909 invented BSNs exist; somewhat more than half as many children as requests fits in.
                let children = (lived.granted(band) * 5).div_ceil(9);
                rest.by_ref().take(children as usize).map(|bsn| child(dice, bsn, band, at.code)).collect()
            })
            .collect();
        for happened in &lived.quarters {
            asked.extend(in_quarter(dice, happened, &known));
        }
    }
    asked.sort_by_key(|(child, on, _)| (*on, child.bsn));
    let mut case = 4_101;
    let courses = courses(asked.len(), dice);
    let mut out = Vec::with_capacity(asked.len());
    for ((child, on, referrer), course) in asked.into_iter().zip(courses) {
        case += 1 + dice.below(3);
        out.push(Request {
            case,
            child,
            on,
            referrer,
            course,
            care: care(course.severity, dice),
            talks: talks(course.severity, dice),
            costs: costs(course.severity, dice),
        });
    }
    out
}

fn child(dice: &mut Dice, bsn: u32, band: usize, place: &'static str) -> Child {
    let (first, years) = [(2019, 4), (2011, 8), (2005, 6)].get(band).copied().unwrap_or((2005, 6));
    Child { bsn, born: first + dice.below(years), band: BANDS.get(band).copied().unwrap_or(""), place }
}

fn in_quarter(dice: &mut Dice, happened: &Happened, known: &[Vec<Child>]) -> Vec<(Child, Day, &'static str)> {
    let mut children = Vec::new();
    for (granted, known) in happened.granted.iter().zip(known) {
        children.extend((0..*granted).filter_map(|_| known.get(dice.place(known.len())).copied()));
    }
    dice.shuffle(&mut children);
    let by_doctor = happened.by_doctor as usize;
    let mut asked = Vec::with_capacity(children.len());
    for (index, child) in children.into_iter().enumerate() {
        let referrer = match index {
            index if index < by_doctor => "Huisarts",
            _ => {
                ["Wijkteam", "Wijkteam", "Wijkteam", "School", "Medisch specialist", "Jeugdbescherming"][dice.place(6)]
            }
        };
        asked.push((child, working_day(dice, happened.quarter), referrer));
    }
    asked
}

/// A day of the quarter on which the office is open.
fn working_day(dice: &mut Dice, quarter: u32) -> Day {
    let (start, days) = [(19_358, 90), (19_448, 91), (19_539, 92), (19_631, 92)][(quarter as usize - 1) % 4];
    loop {
        let days_since_epoch = start + i32::try_from(dice.below(days)).unwrap_or(0);
        // 1 January 1970 was a Thursday.
        let weekday = (days_since_epoch + 3) % 7;
        if let (0..=4, Some(day)) = (weekday, Day::from_epoch(days_since_epoch)) {
            return day;
        }
    }
}

fn courses(count: usize, dice: &mut Dice) -> Vec<Course> {
    let all = f64::from(u32::try_from(count).unwrap_or(0));
    let mut out = Vec::with_capacity(count);
    for (severity, approach, part, success) in COURSES {
        let size = whole(all * part);
        let reached = whole(f64::from(size) * success);
        out.extend((0..size).map(|index| Course {
            severity,
            approach,
            reached: if index < reached { "Ja" } else { "Nee" },
        }));
    }
    // Rounding may leave one or two short.
    while out.len() < count {
        out.push(Course { severity: Severity::Light, approach: "Individueel", reached: "Ja" });
    }
    out.truncate(count);
    dice.shuffle(&mut out);
    out
}

fn care(severity: Severity, dice: &mut Dice) -> (&'static str, &'static str) {
    match severity {
        Severity::Light => [("012", "Gesprekken"), ("015", "Training"), ("012", "Gesprekken")][dice.place(3)],
        Severity::Heavy => {
            [("031", "Behandeling"), ("034", "Dagbehandeling"), ("031", "Behandeling"), ("047", "Verblijf")]
                [dice.place(4)]
        }
    }
}

fn talks(severity: Severity, dice: &mut Dice) -> u32 {
    match severity {
        Severity::Light => 3 + dice.below(9),
        Severity::Heavy => 8 + dice.below(28),
    }
}

/// Costs in cents, in steps of € 2,50; a few are much higher than most.
fn costs(severity: Severity, dice: &mut Dice) -> u32 {
    let chance = dice.unit();
    let euros = match severity {
        Severity::Light => 1_150.0 + 3_700.0 * chance * chance,
        Severity::Heavy => 3_600.0 + 21_000.0 * chance * chance * chance,
    };
    whole(euros / 2.5) * 250
}

/// Some rows were exported twice: the second stands right below the first.
fn double_some(requests: &mut Vec<Request>, dice: &mut Dice) {
    for _ in 0..DOUBLES {
        let index = dice.place(requests.len());
        if let Some(request) = requests.get(index).cloned() {
            requests.insert(index, request);
        }
    }
}

fn sheet(requests: &[Request], dice: &mut Dice) -> SampleSheet {
    let mut sheet = SampleSheet::new("Aanvragen", &[12, 12, 12, 16, 13, 18, 19, 10, 16, 10, 13, 12, 13, 14]);
    sheet.put_bold(1, 1, "Toegekende aanvragen jeugdhulp, 1 januari tot en met 31 december 2023");
    sheet.put(2, 1, "Gemeente Wilgenmonde. Vertrouwelijk. Uitdraai van 31-12-2023");
    sheet.head(
        4,
        &[
            "Zaaknummer",
            "BSN",
            "Geboortejaar",
            "Leeftijd",
            "Buurtcode",
            "Datum aanvraag",
            "Verwijzer",
            "Zorgcode",
            "Zorgvorm",
            "Zwaarte",
            "Aanpak",
            "Gesprekken",
            "Doel bereikt",
            "Kosten (€)",
        ],
    );
    let odd = dice.place(requests.len());
    let mut written: Option<(u32, Vec<(SampleValue, &'static str)>)> = None;
    let mut row = FIRST_ROW;
    for (index, request) in requests.iter().enumerate() {
        // A doubled row is the same down to the way it was written.
        let cells = match written {
            Some((case, cells)) if case == request.case => cells,
            Some(_) | None => as_written(request, dice, index == odd),
        };
        for (column, (value, format)) in (1..).zip(&cells) {
            sheet.put_as(row, column, value.clone(), format);
        }
        written = Some((request.case, cells));
        row += 1;
    }
    sheet.lines(
        row + 1,
        &[
            &format!("Aantal regels: {}", dutch::whole(requests.len() as u64)),
            "Kosten: bedrag van de hele aanvraag. n.b. = nog geen eindafrekening.",
            "Bron: cliëntvolgsysteem jeugd, gemeente Wilgenmonde",
        ],
    );
    sheet
}

/// The cells of a row, with what colleagues and exports do to them.
fn as_written(request: &Request, dice: &mut Dice, odd: bool) -> Vec<(SampleValue, &'static str)> {
    let Request { child, course, care, .. } = request;
    vec![
        code(request.case, 7, "0000000", dice.one_in(8)),
        if dice.one_in(6) { (child.bsn.to_string().into(), "") } else { (child.bsn.into(), "") },
        (child.born.into(), ""),
        (child.band.into(), ""),
        (padded(child.place.to_owned(), 20, dice), ""),
        day(request.on, dice),
        (request.referrer.into(), ""),
        code(care.0.parse().unwrap_or(0), 3, "000", dice.one_in(5)),
        (care.1.into(), ""),
        (if course.severity == Severity::Light { "Licht" } else { "Zwaar" }.into(), ""),
        (course.approach.into(), ""),
        match () {
            () if odd => ("3a".into(), ""),
            () if dice.one_in(12) => (format!(" {} ", request.talks).into(), ""),
            () => (request.talks.into(), ""),
        },
        (course.reached.into(), ""),
        amount(request.costs, dice),
    ]
}

/// A code with leading zeros: as text, or as a number that its format shows in full.
fn code(number: u32, digits: usize, format: &'static str, lost: bool) -> (SampleValue, &'static str) {
    if lost { (number.into(), format) } else { (format!("{number:0digits$}").into(), "") }
}

fn padded(text: String, times: u32, dice: &mut Dice) -> SampleValue {
    if dice.one_in(times) { format!(" {text} ").into() } else { text.into() }
}

fn day(day: Day, dice: &mut Dice) -> (SampleValue, &'static str) {
    match dice.below(9) {
        0 | 1 => (dutch::day(day).into(), ""),
        2 => (format!("{}-{}-{}", day.day_of_month(), day.month(), day.year()).into(), ""),
        _ => (day.into(), DAY),
    }
}

fn amount(cents: u32, dice: &mut Dice) -> (SampleValue, &'static str) {
    let euros = f64::from(cents) / 100.0;
    match dice.below(100) {
        0 => ("n.b.".into(), ""),
        1..=16 => (dutch::euros(euros, 2).into(), ""),
        _ => (euros.into(), "\"€\" #,##0.00"),
    }
}
