//! The annex as a workbook, read again by another library: every formula shows its result, nothing of the dossier
//! becomes a formula or a link, and the same dossier gives the same bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[path = "../../note/tests/fixture/mod.rs"]
mod fixture;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use fixture::{Words, annex_context, dossier};
use note::annex::{Annex, Cell, Chart, ChartKind, NumberFormat, Sheet};
use note::annex_of;
use workbook::write::{self, PlainBook, PlainCell, PlainSheet, PlainValue, WriteFault};

fn annex() -> Annex<String> {
    let words = Words::dutch();
    annex_of(&dossier(), &annex_context()).map(&mut |phrase| words.phrase(phrase))
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).expect("a workbook")
}

/// All parts of the file: name → content.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut content = String::new();
            file.read_to_string(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

#[test]
fn every_cell_of_the_annex_is_read_again_as_it_was_given() {
    let annex = annex();
    let bytes = write::annex(&annex).unwrap();
    // Left for readers that are no part of this test, such as LibreOffice.
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("annex.xlsx"), &bytes).unwrap();
    let mut book = open(&bytes);
    assert_eq!(book.sheet_names(), annex.sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>());
    for sheet in &annex.sheets {
        let read = book.worksheet_range(&sheet.name).unwrap();
        let at = |row: u32, column: usize| read.get_value((row, u32::try_from(column).unwrap())).cloned();
        assert_eq!(at(0, 0), Some(Data::String(sheet.title.clone())));
        for (column, head) in sheet.header.iter().enumerate() {
            assert_eq!(at(sheet.header_row() - 1, column), Some(Data::String(head.clone())), "{}", sheet.name);
        }
        for (row, cells) in (sheet.header_row()..).zip(&sheet.rows) {
            assert_eq!(cells.len(), sheet.header.len(), "{} row {row}", sheet.name);
            for (column, cell) in cells.iter().enumerate() {
                let found = at(row, column).unwrap_or(Data::Empty);
                let is_drawn = sheet.chart.as_ref().is_some_and(|chart| chart.values == column);
                assert!(is_same(cell, &found, is_drawn), "{} {row} {column}: {cell:?} is {found:?}", sheet.name);
            }
        }
    }
}

fn is_same(cell: &Cell<String>, found: &Data, is_drawn: bool) -> bool {
    match (cell, found) {
        (Cell::Text(text) | Cell::Link { text, .. }, Data::String(read)) => text == read,
        (Cell::Withheld(reason), Data::String(read)) => !is_drawn && reason == read,
        (Cell::Withheld(_), Data::Empty) => is_drawn,
        (Cell::Empty, Data::Empty) => true,
        (Cell::Number { value, .. } | Cell::Reference { value, .. }, Data::Float(read)) => {
            value.to_bits() == read.to_bits()
        }
        (Cell::Day(days), Data::DateTime(read)) => (f64::from(*days) + 25_569.0 - read.as_f64()).abs() < 1e-9,
        (_, _) => false,
    }
}

#[test]
fn every_number_of_the_note_is_a_live_formula_with_the_value_of_its_result() {
    let annex = annex();
    let mut book = open(&write::annex(&annex).unwrap());
    let formulas = book.worksheet_formula("Getallen in nota").unwrap();
    let values = book.worksheet_range("Getallen in nota").unwrap();
    let (top, left) = formulas.start().unwrap();
    let mut count = 0;
    for (row, column, formula) in formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()) {
        let place = (top + u32::try_from(row).unwrap(), left + u32::try_from(column).unwrap());
        let (sheet, cell) = formula.rsplit_once('!').unwrap();
        let result = book.worksheet_range(sheet.trim_matches('\'')).unwrap();
        let letters = cell.trim_end_matches(|c: char| c.is_ascii_digit());
        let of_column = dossier::source::column_position(letters).unwrap() - 1;
        let of_row = cell[letters.len()..].parse::<u32>().unwrap() - 1;
        assert!(matches!(values.get_value(place), Some(Data::Float(_))));
        assert_eq!(values.get_value(place), result.get_value((of_row, of_column)), "{formula}");
        count += 1;
    }
    let given = annex.sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten());
    assert_eq!(count, given.filter(|cell| matches!(cell, Cell::Reference { .. })).count());
    assert_eq!(count, 6);
}

#[test]
fn the_sheets_stand_in_the_order_of_the_design() {
    let names: Vec<String> = annex().sheets.into_iter().map(|sheet| sheet.name).collect();
    assert_eq!(
        names,
        [
            "Voorblad",
            "Inhoud",
            "Samenvatting",
            "Vraag",
            "Bronnen",
            "Woordenboek",
            "Kwaliteit",
            "Bewerkingen",
            "R1",
            "R2",
            "R4",
            "Argumenten",
            "Getallen in nota",
            "Ethiek",
            "Aannames",
            "Besluiten",
            "Bronnenlogboek",
            "Noten",
            "Begrippen",
        ]
    );
}

#[test]
fn every_sheet_has_one_table_from_row_five_without_merged_cells_or_blank_rows() {
    let annex = annex();
    let parts = parts(&write::annex(&annex).unwrap());
    for (name, content) in parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")) {
        assert!(!content.contains("<mergeCell"), "{name}");
        assert!(!content.contains("hidden"), "{name}");
        assert!(content.contains("orientation=\"landscape\"") && content.contains("paperSize=\"9\""), "{name}");
        assert_eq!(content.matches("<tablePart ").count(), 1, "{name}");
    }
    for sheet in &annex.sheets {
        assert_eq!(sheet.header_row(), 5, "{}", sheet.name);
        assert!(sheet.rows.iter().all(|row| row.iter().any(|cell| *cell != Cell::Empty)), "{}", sheet.name);
    }
}

#[test]
fn withheld_values_are_absent_and_explained_in_their_row() {
    let annex = annex();
    let first = annex.sheets.iter().find(|sheet| sheet.name == "R1").unwrap();
    let withheld = first.rows.iter().find(|row| matches!(row[4], Cell::Withheld(_))).unwrap();
    assert!(withheld.iter().any(|cell| *cell == Cell::Text("niet getoond [noot 3]".to_owned())), "{withheld:?}");
    let notes = annex.sheets.iter().find(|sheet| sheet.name == "Noten").unwrap();
    assert!(matches!(&notes.rows[2][1], Cell::Text(text) if text.starts_with("De groep is klein.")));
}

#[test]
fn a_result_with_many_groups_draws_the_last_period_and_says_how_much_of_it() {
    let mut dossier = dossier();
    let unit = || dossier::finding::Unit::Count("huishoudens".to_owned());
    dossier.findings[0].measures = ["2025", "2026"]
        .into_iter()
        .flat_map(|period| (0..70).map(move |group| (period, group)))
        .map(|(period, group)| {
            let name = format!("buurt {group}");
            fixture::level(Some(&name), Some(period), fixture::shown(f64::from(group + 20), 0), unit())
        })
        .collect();
    let words = Words::dutch();
    let annex = annex_of(&dossier, &annex_context()).map(&mut |phrase| words.phrase(phrase));
    let first = annex.sheets.iter().find(|sheet| sheet.name == "R1").unwrap();
    let chart = first.chart.as_ref().unwrap();
    assert_eq!((chart.kind, chart.rows), (ChartKind::Bar, (70, 129)));
    assert!(chart.title.ends_with("Getekend: de eerste 60 groepen."), "{}", chart.title);
    assert_eq!(first.rows[70][3], Cell::Text("2026".to_owned()));
    open(&write::annex(&annex).unwrap());
}

#[test]
fn charts_are_native_named_and_described() {
    let parts = parts(&write::annex(&annex()).unwrap());
    let charts: Vec<&String> =
        parts.iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).map(|(_, content)| content).collect();
    assert_eq!(charts.len(), 3);
    assert!(charts.iter().all(|chart| chart.contains("<c:title>")));
    assert!(charts.iter().any(|chart| chart.contains("<c:errBars>") && chart.contains("<c:barChart>")));
    assert!(charts.iter().any(|chart| chart.matches("<c:ser>").count() == 2));
    let drawings: String =
        parts.iter().filter(|(name, _)| name.starts_with("xl/drawings/drawing")).map(|(_, c)| c.as_str()).collect();
    assert_eq!(drawings.matches("descr=\"Figuur.").count(), 3);
}

#[test]
fn the_same_annex_gives_the_same_bytes() {
    let first = write::annex(&annex()).unwrap();
    assert_eq!(first, write::annex(&annex()).unwrap());
    let core = parts(&first).remove("docProps/core.xml").unwrap();
    assert!(core.contains("2027-03-12T09:42:07Z"), "{core}");
    assert!(core.contains("<dc:creator></dc:creator>") || core.contains("<dc:creator/>"), "{core}");
    let custom = parts(&first).remove("docProps/custom.xml").unwrap();
    assert!(custom.contains("raadslag-dossier") && custom.contains("raadslag-content"));
}

const HOSTILE: [&str; 9] = [
    "=1+1",
    "+31 6 12345678",
    "-1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "=HYPERLINK(\"http://example.org\",\"klik\")",
    "http://example.org",
    "mailto:iemand@example.org",
    "'R1'!$A$1:$A$5",
];

fn hostile(own: &str) -> Annex<String> {
    let text = || own.to_owned();
    Annex {
        title: text(),
        sheets: vec![Sheet {
            name: "R1".to_owned(),
            title: text(),
            lines: vec![text(), text()],
            table: "TabelR1".to_owned(),
            header: vec![format!("{own} a"), format!("{own} b")],
            widths: vec![10, 10],
            rows: vec![
                vec![Cell::Text(text()), Cell::Number { value: 1.0, format: NumberFormat::Plain(0) }],
                vec![Cell::Text(text()), Cell::Withheld(text())],
                vec![Cell::Link { sheet: "R1".to_owned(), text: text() }, Cell::Empty],
            ],
            chart: Some(Chart {
                kind: ChartKind::Bar,
                title: text(),
                alt: text(),
                categories: 0,
                values: 1,
                interval: None,
                margins: None,
                series: None,
                rows: (0, 1),
                axis: text(),
            }),
        }],
        properties: vec![("raadslag-dossier".to_owned(), text())],
        created: "2027-03-12T10:42:07+01:00".to_owned(),
        author: text(),
    }
}

#[test]
fn text_of_a_dossier_never_becomes_a_formula_or_a_link() {
    for own in HOSTILE {
        let bytes = write::annex(&hostile(own)).unwrap();
        let all = parts(&bytes);
        let sheet = &all["xl/worksheets/sheet1.xml"];
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{own}: {sheet}");
        // Our own link to our own sheet is the only one.
        assert_eq!(sheet.matches("<hyperlink ").count(), 1, "{own}");
        assert!(sheet.contains("location=\"'R1'!A1\""), "{own}: {sheet}");
        assert!(all.values().all(|part| !part.contains("TargetMode=\"External\"")), "{own}");
        let chart = &all["xl/charts/chart1.xml"];
        let title = &chart[..chart.find("</c:title>").unwrap()];
        assert!(!title.contains("<c:f>"), "{own}: {title}");
        let read = open(&bytes).worksheet_range("R1").unwrap();
        assert_eq!(read.get_value((0, 0)), Some(&Data::String(own.to_owned())));
        assert_eq!(read.get_value((5, 0)), Some(&Data::String(own.to_owned())));
    }
}

#[test]
fn a_text_that_would_be_a_formula_after_an_edit_is_quoted() {
    let all = parts(&write::annex(&hostile("=1+1")).unwrap());
    assert!(all["xl/styles.xml"].contains("quotePrefix=\"1\""));
    let all = parts(&write::annex(&hostile("gewoon")).unwrap());
    assert!(!all["xl/styles.xml"].contains("quotePrefix"));
}

#[test]
fn what_does_not_fit_is_refused_and_named() {
    let mut long = hostile("tekst");
    long.sheets[0].rows[1][0] = Cell::Text("a".repeat(32_768));
    let fault = write::annex(&long).unwrap_err();
    assert!(matches!(&fault, WriteFault::TextTooLong { sheet, cell } if sheet == "R1" && cell == "A7"), "{fault}");
    let mut named = hostile("tekst");
    named.sheets[0].name = "R/1".to_owned();
    assert!(matches!(write::annex(&named), Err(WriteFault::SheetName { .. })));
}

#[test]
fn a_plain_book_keeps_titles_merges_formulas_and_numbers_as_text() {
    let sheet = PlainSheet {
        name: "Blad1".to_owned(),
        rows: vec![
            vec![PlainCell::text("Jeugdhulp per wijk").bold()],
            vec![],
            vec![PlainCell::text("Wijk").bold(), PlainCell::text("2025").bold(), PlainCell::empty()],
            vec![PlainCell::text("Oost"), PlainCell::number(12.5).format("0.0"), PlainCell::text("1.234")],
            vec![PlainCell::text("=SUM(A1)"), PlainCell::day(20_000), PlainValue::Boolean(true).into()],
            vec![
                PlainCell::text("Totaal"),
                PlainValue::Formula { formula: "=SUM(B4:B4)".to_owned(), result: 12.5 }.into(),
            ],
        ],
        merged: vec![dossier::source::CellRange::new((1, 1), (1, 3)), dossier::source::CellRange::new((3, 4), (4, 4))],
        widths: vec![24.0],
        ..PlainSheet::default()
    };
    let made =
        PlainBook { sheets: vec![sheet], created: "2026-01-05T08:00:00Z".to_owned(), author: "Collega".to_owned() };
    let bytes = write::book(&made).unwrap();
    assert_eq!(bytes, write::book(&made).unwrap());
    let mut book = open(&bytes);
    let read = book.worksheet_range("Blad1").unwrap();
    assert_eq!(read.get_value((0, 0)), Some(&Data::String("Jeugdhulp per wijk".to_owned())));
    assert_eq!(read.get_value((3, 1)), Some(&Data::Float(12.5)));
    assert_eq!(read.get_value((3, 2)), Some(&Data::String("1.234".to_owned())));
    assert_eq!(read.get_value((4, 0)), Some(&Data::String("=SUM(A1)".to_owned())));
    assert_eq!(read.get_value((4, 2)), Some(&Data::Bool(true)));
    assert_eq!(read.get_value((5, 1)), Some(&Data::Float(12.5)));
    assert_eq!(parts(&bytes)["xl/worksheets/sheet1.xml"].matches("<mergeCell ").count(), 2);
}

#[test]
fn a_large_table_is_streamed_and_reads_as_it_was_given() {
    let rows = (0..5_000).map(|n| {
        vec![PlainCell::text(format!("wijk {}", n % 7)), PlainCell::number(f64::from(n) / 4.0), PlainCell::empty()]
    });
    let bytes = write::table("Gegevens", &["wijk", "waarde", "leeg"], rows, "2026-01-05T08:00:00Z").unwrap();
    let mut book = open(&bytes);
    let read = book.worksheet_range("Gegevens").unwrap();
    assert_eq!(read.get_size(), (5_001, 3));
    assert_eq!(read.get_value((0, 1)), Some(&Data::String("waarde".to_owned())));
    assert_eq!(read.get_value((5_000, 0)), Some(&Data::String("wijk 1".to_owned())));
    assert_eq!(read.get_value((5_000, 1)), Some(&Data::Float(1249.75)));
}
