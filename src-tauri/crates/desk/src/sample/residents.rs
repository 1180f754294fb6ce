//! Workbook 3: the young and all residents per neighbourhood and year, the denominators of the sample.
//!
//! One sheet is a long table with a row of units below its names, one has its years as columns below a merged heading
//! and totals at the end, one is hidden and explains. Built in: in Kwartelheuvel children become teenagers, so that its
//! rate rises while that of no age group does; elsewhere people grow old.

use super::chance::Dice;
use super::model::{SampleBook, SampleSheet, SampleValue, WHOLE};
use super::town::{ADULT_BANDS, BANDS, FIRST_YEAR, LAST_YEAR, Lived, PLACES, Town};

use dossier::dutch;

const SOURCE: &str = "Bron: basisregistratie personen en cliëntvolgsysteem jeugd, gemeente Wilgenmonde";

pub(super) fn book(town: &Town, seed: u64) -> SampleBook {
    let mut dice = Dice::new(seed, 3);
    SampleBook {
        file_name: "Jongeren en inwoners per buurt.xlsx".to_owned(),
        sheets: vec![long(town), wide(town, &mut dice), explanation()],
    }
}

fn long(town: &Town) -> SampleSheet {
    let mut sheet = SampleSheet::new("Per buurt en jaar", &[8, 16, 13, 16, 21, 17, 12, 14]);
    sheet.put_bold(1, 1, "Jongeren en toegekende aanvragen voor jeugdhulp, per buurt, jaar en leeftijd");
    sheet.put(2, 1, "Gemeente Wilgenmonde, Team Onderzoek. Alleen voor intern gebruik");
    let names =
        ["Jaar", "Wijk", "Buurtcode", "Buurt", "Praktijkondersteuner", "Leeftijd", "Jongeren", "Toegekende aanvragen"];
    sheet.head(4, &names);
    sheet.lines(5, &["jaartal"]);
    sheet.put(5, 7, "aantal op 1 januari");
    sheet.put(5, 8, "aantal in het jaar");
    let mut row = 6;
    for year in FIRST_YEAR..=LAST_YEAR {
        for (at, lived) in town.in_year(year) {
            for (band, (name, young)) in BANDS.iter().zip(lived.young).enumerate() {
                sheet.put(row, 1, year);
                for (column, text) in
                    (2..).zip([at.district().name, at.code, at.name, at.district().practice.word(), *name])
                {
                    sheet.put(row, column, text);
                }
                sheet.put_as(row, 7, young, WHOLE);
                sheet.put_as(row, 8, lived.granted(band), WHOLE);
                row += 1;
            }
        }
    }
    sheet.lines(row + 1, &["Nieuwe Griend is een nieuwe buurt. De cijfers beginnen in 2025.", SOURCE]);
    sheet
}

fn wide(town: &Town, dice: &mut Dice) -> SampleSheet {
    let mut sheet = SampleSheet::new("Inwoners", &[13, 16, 18, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
    sheet.put_bold(1, 1, "Inwoners per buurt en leeftijd, 2017–2025");
    sheet.head(3, &["", "", "", "Inwoners op 1 januari"]);
    sheet.merge(3, (4, 12));
    sheet.head(4, &["Buurtcode", "Buurt", "Leeftijd"]);
    for (column, year) in (4..).zip(FIRST_YEAR..=LAST_YEAR) {
        sheet.put_bold(4, column, year);
    }
    let bands: Vec<&str> = BANDS.into_iter().chain(ADULT_BANDS).collect();
    let mut totals = vec![[0; 9]; bands.len()];
    let mut row = 5;
    for (at, years) in PLACES.iter().zip(&town.years) {
        for (index, band) in bands.iter().enumerate() {
            sheet.put(row, 1, at.code);
            sheet.put(row, 2, at.name);
            sheet.put(row, 3, *band);
            for (column, year) in (4..).zip(FIRST_YEAR..=LAST_YEAR) {
                let lived = years.iter().find(|lived| lived.year == year);
                let number = lived.and_then(|lived| people(lived, index));
                match number {
                    Some(number) => sheet.put_as(row, column, as_written(number, dice), WHOLE),
                    None => sheet.put(row, column, "-"),
                }
                if let Some(sum) = totals.get_mut(index).and_then(|sums| sums.get_mut(column as usize - 4)) {
                    *sum += number.unwrap_or(0);
                }
            }
            row += 1;
        }
    }
    for (band, sums) in bands.iter().zip(totals) {
        sheet.put_bold(row, 1, "Totaal gemeente");
        sheet.put_bold(row, 3, *band);
        for (column, sum) in (4..).zip(sums) {
            sheet.put_as(row, column, sum, WHOLE);
        }
        row += 1;
    }
    sheet.lines(row + 1, &["- = de buurt bestond nog niet", "Bron: basisregistratie personen, gemeente Wilgenmonde"]);
    sheet
}

fn people(lived: &Lived, band: usize) -> Option<u32> {
    lived.young.iter().chain(&lived.adults).nth(band).copied()
}

/// Now and then somebody typed a thousand as text.
fn as_written(number: u32, dice: &mut Dice) -> SampleValue {
    if number > 999 && dice.one_in(40) { dutch::whole(u64::from(number)).into() } else { number.into() }
}

fn explanation() -> SampleSheet {
    let mut sheet = SampleSheet::new("Uitleg", &[90]);
    sheet.visible = false;
    sheet.lines(
        1,
        &[
            "Uitleg bij deze cijfers",
            "Jongeren zijn kinderen en jongeren tot 18 jaar die op 1 januari in de buurt wonen.",
            "Een toegekende aanvraag telt in het jaar waarin zij is gedaan.",
            "Een jongere kan meer dan één aanvraag hebben.",
            "In Kwartelheuvel werden veel kinderen tieners. Vergelijk die wijk ook per leeftijd.",
            "Met praktijkondersteuner: wijken die sinds 2022 meedoen aan de proef.",
        ],
    );
    sheet
}
