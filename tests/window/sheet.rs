//! The sheet of a colleague, as they come: titles above it, two rows of headings, a column of citizen service numbers, a
//! total and a note below. Every number of the column is invented: it starts with 99999 and passes the eleven test.

use std::path::{Path, PathBuf};

use dossier::source::CellRange;
use workbook::write::{PlainBook, PlainCell, PlainSheet};

/// Neighbourhoods with their mean energy bill.
pub(crate) const PLACES: [(&str, f64); 4] =
    [("Ketelkade", 262.0), ("Zandwerf", 214.0), ("Oosterpoort", 187.0), ("Molenveld", 168.0)];

/// Households per neighbourhood.
pub(crate) const EACH: usize = 30;

/// Writes the sheet into a folder, with these means.
pub(crate) fn write(folder: &Path, places: [(&str, f64); 4]) -> PathBuf {
    let path = folder.join("Energierekening per huishouden.xlsx");
    let sheet = PlainSheet {
        name: "Huishoudens".to_owned(),
        rows: rows(places),
        merged: vec![CellRange::new((4, 4), (1, 3)), CellRange::new((4, 4), (4, 5))],
        widths: vec![12.0, 12.0, 16.0, 8.0, 12.0],
        is_hidden: false,
    };
    let book = PlainBook { sheets: vec![sheet], created: "2026-01-05T09:00:00Z".to_owned(), author: String::new() };
    std::fs::write(&path, workbook::write::book(&book).unwrap()).unwrap();
    path
}

/// The numbers that must be nowhere once their column has been left out.
pub(crate) fn service_numbers() -> Vec<u32> {
    (999_990_000_u32..=999_999_999)
        .filter(|number| passes_eleven_test(*number))
        .step_by(7)
        .take(PLACES.len() * EACH)
        .collect()
}

fn rows(places: [(&str, f64); 4]) -> Vec<Vec<PlainCell>> {
    let text = |text: &str| PlainCell::text(text);
    let mut rows = vec![
        vec![text("Energierekening per huishouden, 2025").bold()],
        vec![text("Gemeente Wilgenmonde, team Wonen")],
        Vec::new(),
        vec![text("Huishouden").bold(), PlainCell::empty(), PlainCell::empty(), text("Rekening").bold()],
        ["Zaak", "BSN", "Buurt", "Jaar", "Bedrag"].iter().map(|name| text(name).bold()).collect(),
    ];
    let mut numbers = service_numbers().into_iter();
    let mut total = 0.0;
    for index in 0..EACH {
        for (place, mean) in places {
            // Spread around the mean, the same on every computer.
            let amount = mean + f64::from(u32::try_from(index * 7 % EACH).unwrap()) * 2.0 - 29.0;
            total += amount;
            let number = numbers.next().unwrap();
            rows.push(vec![
                PlainCell::text(format!("Z-{:04}", rows.len())),
                PlainCell::number(f64::from(number)),
                text(place),
                PlainCell::number(2025.0),
                PlainCell::number(amount).format("#,##0.00"),
            ]);
        }
    }
    rows.push(vec![
        text("Totaal").bold(),
        PlainCell::empty(),
        PlainCell::empty(),
        PlainCell::empty(),
        PlainCell::number(total),
    ]);
    rows.push(Vec::new());
    rows.push(vec![text("Bron: opgave van de netbeheerder. Bedragen in euro per maand.")]);
    rows
}

fn passes_eleven_test(number: u32) -> bool {
    let digits: Vec<u32> = (0..9).rev().map(|place| number / 10_u32.pow(place) % 10).collect();
    let weighted: u32 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    weighted >= digits[8] && (weighted - digits[8]).is_multiple_of(11)
}
