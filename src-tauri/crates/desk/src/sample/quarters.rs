//! Workbook 1: granted requests per neighbourhood and quarter, as a colleague keeps them.
//!
//! Flaws on purpose: two title rows, a header of two rows with merged cells, a subtotal after every year and a total at
//! the end, thousands as text (`1.234`), `.` and `n.b.` where something is missing, notes and source below the table.

use dossier::dutch;

use super::chance::Dice;
use super::model::{SampleBook, SampleSheet, SampleValue, WHOLE};
use super::town::{FIRST_YEAR, Happened, LAST_YEAR, Neighbourhood, Town};

const FIRST_ROW: u32 = 6;
const COUNTS: [u32; 3] = [7, 8, 9];

pub(super) fn book(town: &Town, seed: u64) -> SampleBook {
    let mut dice = Dice::new(seed, 1);
    SampleBook { file_name: "Jeugdhulp per kwartaal 2017-2025.xlsx".to_owned(), sheets: vec![sheet(town, &mut dice)] }
}

fn sheet(town: &Town, dice: &mut Dice) -> SampleSheet {
    let mut sheet = SampleSheet::new("Kwartalen", &[15, 10, 16, 13, 16, 21, 10, 13, 17]);
    head(&mut sheet);
    let gaps = Gaps::drawn(dice);
    let mut row = FIRST_ROW;
    let mut total = [0; 3];
    for year in FIRST_YEAR..=LAST_YEAR {
        let mut subtotal = [0; 3];
        for quarter in 1..=4 {
            for (index, (at, lived)) in town.in_year(year).enumerate() {
                let Some(happened) = lived.quarters.iter().find(|happened| happened.quarter == quarter) else {
                    continue;
                };
                let shown = gaps.shown(happened, index);
                record(&mut sheet, row, at, happened);
                counts(&mut sheet, row, shown, dice);
                add(&mut subtotal, shown);
                row += 1;
            }
        }
        totals(&mut sheet, row, &format!("Totaal {year}"), subtotal);
        add(&mut total, subtotal.map(Shown::Number));
        row += 1;
    }
    totals(&mut sheet, row, &format!("Totaal {FIRST_YEAR}–{LAST_YEAR}"), total);
    foot(&mut sheet, row + 2);
    sheet
}

fn head(sheet: &mut SampleSheet) {
    sheet.put_bold(1, 1, "Toegekende aanvragen voor jeugdhulp per buurt en kwartaal, 2017–2025");
    sheet.put(2, 1, "Gemeente Wilgenmonde (GM9999), Team Jeugd. Stand op 31 december 2025");
    sheet.head(4, &["Periode", "", "Gebied", "", "", "", "Toegekende aanvragen", "", "Huisarts"]);
    for columns in [(1, 2), (3, 6), (7, 8)] {
        sheet.merge(4, columns);
    }
    sheet.head(
        5,
        &[
            "Jaar",
            "Kwartaal",
            "Wijk",
            "Buurtcode",
            "Buurt",
            "Praktijkondersteuner",
            "Aantal",
            "Via huisarts",
            "Consulten jeugd",
        ],
    );
}

fn record(sheet: &mut SampleSheet, row: u32, at: &Neighbourhood, happened: &Happened) {
    sheet.put(row, 1, happened.year);
    sheet.put(row, 2, format!("{}-Q{}", happened.year, happened.quarter));
    sheet.put(row, 3, at.district().name);
    sheet.put(row, 4, at.code);
    sheet.put(row, 5, at.name);
    sheet.put(row, 6, at.district().practice.word());
}

/// What a cell of the three counts shows.
#[derive(Clone, Copy)]
enum Shown {
    Number(u32),
    Missing(&'static str),
}

/// Where something is missing: never in the number of requests itself.
struct Gaps {
    /// Happened, counted from the first, and neighbourhood without the part through the doctor; all before 2020.
    doctor: Vec<(u32, usize)>,
    /// Happened and neighbourhood where a practice sent nothing.
    visits: Vec<(u32, usize)>,
}

impl Gaps {
    fn drawn(dice: &mut Dice) -> Self {
        let doctor = (0..3).map(|_| (dice.below(12), dice.place(13))).collect();
        let visits = (0..4).map(|_| (dice.below(36), dice.place(13))).collect();
        Self { doctor, visits }
    }

    fn shown(&self, happened: &Happened, index: usize) -> [Shown; 3] {
        let at = ((happened.year - FIRST_YEAR) * 4 + happened.quarter - 1, index);
        // One practice changed its system in the second half of 2018.
        let changed = happened.year == 2018 && happened.quarter > 2 && index == 9;
        [
            Shown::Number(happened.all()),
            if self.doctor.contains(&at) { Shown::Missing(".") } else { Shown::Number(happened.by_doctor) },
            match () {
                () if changed => Shown::Missing("n.b."),
                () if self.visits.contains(&at) => Shown::Missing("."),
                () => Shown::Number(happened.consultations),
            },
        ]
    }
}

fn counts(sheet: &mut SampleSheet, row: u32, shown: [Shown; 3], dice: &mut Dice) {
    for (column, shown) in COUNTS.into_iter().zip(shown) {
        match shown {
            Shown::Missing(marker) => sheet.put(row, column, marker),
            Shown::Number(number) if number > 999 && dice.one_in(3) => sheet.put(row, column, as_text(number)),
            Shown::Number(number) => sheet.put_as(row, column, number, WHOLE),
        }
    }
}

fn totals(sheet: &mut SampleSheet, row: u32, name: &str, numbers: [u32; 3]) {
    sheet.put_bold(row, 1, name);
    for (column, number) in COUNTS.into_iter().zip(numbers) {
        let value = if number > 999 { SampleValue::from(as_text(number)) } else { number.into() };
        sheet.put_bold(row, column, value);
    }
}

fn foot(sheet: &mut SampleSheet, row: u32) {
    sheet.lines(
        row,
        &[
            "Met praktijkondersteuner: wijken waar sinds 2022 een praktijkondersteuner jeugd bij de huisarts werkt.",
            "Nieuwe Griend is een nieuwe buurt. De cijfers beginnen in 2025.",
            ". = niet vrijgegeven door de praktijk; n.b. = niet bekend. In de totalen zitten alleen de getoonde waarden.",
            "Bron: cliëntvolgsysteem jeugd en huisartsenkring, gemeente Wilgenmonde",
        ],
    );
}

fn add(sum: &mut [u32; 3], shown: [Shown; 3]) {
    for (sum, shown) in sum.iter_mut().zip(shown) {
        match shown {
            Shown::Number(number) => *sum += number,
            Shown::Missing(_) => {}
        }
    }
}

fn as_text(number: u32) -> String {
    dutch::whole(u64::from(number))
}
