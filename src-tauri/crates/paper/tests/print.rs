//! What a note as PDF and on the screen must be, and what the user is told when printing fails.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]
#![allow(unreachable_pub, dead_code, reason = "the common module is shared by several tests")]

mod common;

use common::{figures, hostile, note};
use dossier::Message;
use note::document::{Block, DocumentTable, Inline};
use paper::{PaperFault, pages, pdf, trail};

fn contains(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

#[test]
fn a_pdf_promises_both_standards_and_says_whose_it_is() {
    let pdf = pdf::write(&note(), &figures()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    for promise in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang",
        "nl-NL",
        "raadslag:3f2a8c3e-52d1-4a57-9d64-0a6f6b1c2d3e",
    ] {
        assert!(contains(&pdf, promise), "{promise}");
    }
}

#[test]
fn a_pdf_holds_our_faces_only() {
    let pdf = pdf::write(&note(), &figures()).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    let fonts: Vec<&str> = text.split("/FontName/").skip(1).filter_map(|rest| rest.split(['/', '>']).next()).collect();
    assert!(!fonts.is_empty());
    assert!(fonts.iter().all(|font| font.contains("SourceSans3")), "{fonts:?}");
}

#[test]
fn the_same_note_gives_the_same_bytes() {
    assert_eq!(pdf::write(&note(), &figures()).unwrap(), pdf::write(&note(), &figures()).unwrap());
}

#[test]
fn no_word_of_a_user_is_ever_code() {
    assert!(pdf::write(&hostile(), &figures()).is_ok());
    assert!(!pages::preview(&hostile(), &figures()).unwrap().is_empty());
}

#[test]
fn an_empty_note_is_a_page_too() {
    let mut empty = note().map(&mut |_| String::new());
    empty.blocks.clear();
    empty.head.clear();
    empty.title = "Naamloos".to_owned();
    assert_eq!(pages::preview(&empty, &figures()).unwrap().len(), 1);
    assert!(pdf::write(&empty, &figures()).is_ok());
}

#[test]
fn a_note_in_which_nothing_is_filled_in_yet_can_be_printed() {
    let mut blank = note().map(&mut |_| String::new());
    (blank.municipality, blank.dossier) = (String::new(), String::new());
    pdf::write(&blank, &figures()).unwrap();
}

#[test]
fn a_note_that_begins_with_a_small_heading_can_be_printed() {
    let mut odd = note();
    odd.blocks.insert(0, Block::Heading { level: 2, number: None, text: "Vooraf".to_owned() });
    odd.blocks.insert(1, Block::Heading { level: 7, number: None, text: "Diep".to_owned() });
    odd.blocks.push(Block::List(Vec::new()));
    odd.blocks.push(Block::Paragraph(Vec::new()));
    pdf::write(&odd, &figures()).unwrap();
}

#[test]
fn rows_that_are_shorter_or_empty_do_not_shift_the_table() {
    let mut note = note();
    for block in &mut note.blocks {
        if let Block::Table(table) = block {
            table.rows.push(vec![vec![Inline::Words("alleen de eerste".to_owned())]]);
            table.aligns.clear();
            table.widths.clear();
        }
    }
    let nothing = DocumentTable {
        caption: Some("Leeg".to_owned()),
        header: Vec::new(),
        aligns: Vec::new(),
        widths: Vec::new(),
        rows: vec![Vec::new()],
    };
    note.blocks.push(Block::Table(nothing));
    assert!(paper::docx::write(&note, &figures()).is_ok());
    assert!(pdf::write(&note, &figures()).is_ok());
}

#[test]
fn the_preview_has_one_drawing_per_page_and_needs_no_font() {
    let mut long = note();
    let text = "Een zin die de bladzijde vult. ".repeat(40);
    for _ in 0..12 {
        long.blocks.push(Block::Paragraph(vec![Inline::Words(text.clone())]));
    }
    let short = pages::preview(&note(), &figures()).unwrap();
    let pages = pages::preview(&long, &figures()).unwrap();
    assert_eq!(short.len(), 1);
    assert!(short[0].contains("data:image/png"));
    assert!(pages.len() > 1);
    for page in pages {
        assert!(page.starts_with("<svg") && page.contains("viewBox=\"0 0 595"));
        assert!(!page.contains("<text") && !page.contains("font-family"));
        // A drawing within a picture is not shown in every web view.
        assert!(!page.contains("data:image/svg"));
    }
}

#[test]
fn the_trail_of_a_pdf_is_read_back() {
    let pdf = pdf::write(&note(), &figures()).unwrap();
    let trail = trail::read(&pdf).unwrap().unwrap();
    assert_eq!(trail.dossier, note().dossier);
    let said: Vec<_> = trail.numbers.iter().map(|number| (number.result.as_str(), number.text.as_str())).collect();
    assert_eq!(said, [("=", "€ 120.000"), ("R1.2", "24,8%"), ("R1.3", "19,7%")]);
}

#[test]
fn a_file_of_another_kind_has_no_trail_and_a_broken_one_is_refused() {
    assert_eq!(trail::read(b"gewone tekst").unwrap(), None);
    assert_eq!(trail::read(b"%PDF-1.4 van een ander").unwrap(), None);
    assert!(matches!(trail::read(b"PK\x03\x04kapot"), Err(PaperFault::Packing(_))));
}

#[test]
fn every_fault_says_what_happened_and_what_to_do() {
    let faults = [
        PaperFault::Typesetting("x".to_owned()),
        PaperFault::Drawing("x".to_owned()),
        PaperFault::Packing("x".to_owned()),
        PaperFault::FigureMissing("R1".to_owned()),
    ];
    let catalogues =
        [include_str!("../../../../ui/locales/nl/paper.ftl"), include_str!("../../../../ui/locales/en/paper.ftl")];
    for catalogue in catalogues {
        let known = |message: &Message| catalogue.lines().any(|line| line.starts_with(&format!("{} =", message.key)));
        assert!(faults.iter().all(|fault| known(&fault.message()) && known(&fault.remedy())));
    }
}
