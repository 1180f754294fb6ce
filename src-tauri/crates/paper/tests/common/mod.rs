//! A small note with every kind of block, and ways to look into what was printed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use dossier::id::FindingId;
use figure::Drawing;
use note::document::{
    Align, Block, Document, DocumentFigure, DocumentTable, Inline, NumberInText, NumberState, Status,
};
use paper::Figures;
use uuid::Uuid;

pub fn words(text: &str) -> Inline<String> {
    Inline::Words(text.to_owned())
}

pub fn number(text: &str, trail: &str, state: NumberState, origin: Option<&str>) -> Inline<String> {
    Inline::Number(NumberInText {
        text: text.to_owned(),
        trail: trail.to_owned(),
        origin: origin.map(str::to_owned),
        state,
        bookmark: format!("getal_{}", trail.replace('.', "_")),
    })
}

fn point(number: &str, head: &str, body: Vec<Inline<String>>, ending: Option<&str>) -> Block<String> {
    let head = if head.is_empty() { Vec::new() } else { vec![words(head)] };
    Block::Point { number: number.to_owned(), head, body, ending: ending.map(str::to_owned) }
}

fn heading(number: u32, text: &str) -> Block<String> {
    Block::Heading { level: 1, number: Some(number), text: text.to_owned() }
}

/// The note.
pub fn note() -> Document<String> {
    let stale = number("19,7%", "R1.3", NumberState::Stale, Some("verouderd, nu 21,3%"));
    let blocks = vec![
        heading(1, "Gevraagd besluit"),
        Block::Paragraph(vec![words("Het college besluit:")]),
        point("1", "", vec![words("In te stemmen met de subsidie.")], None),
        point("2", "", vec![number("€ 120.000", "=", NumberState::Stated, Some("begroting"))], None),
        heading(2, "Argumenten"),
        Block::Heading { level: 2, number: None, text: "Bij beslispunt 1".to_owned() },
        point(
            "1.1",
            "De rekeningen zijn hoog.",
            vec![number("24,8%", "R1.2", NumberState::Fresh, None), words(" tegen "), stale],
            Some("(aanwijzing; werkboek R1)"),
        ),
        point("1.2", "De subsidie helpt.", vec![words("Ja.")], None),
        point("2.1", "Een coach helpt.", vec![], None),
        heading(5, "Cijfers"),
        Block::List(vec![vec![Inline::Strong("Bron: ".to_owned()), words("register")], vec![words("Eén regel")]]),
        Block::Table(DocumentTable {
            caption: Some("Kosten".to_owned()),
            header: vec!["Optie".to_owned(), "Kosten".to_owned()],
            aligns: vec![Align::Left, Align::Right],
            widths: vec![3, 1],
            rows: vec![
                vec![vec![words("Niets doen")], vec![words("€ 0")]],
                vec![vec![words("Eerste\ntweede")], vec![]],
            ],
        }),
        Block::Figure(DocumentFigure {
            finding: finding(),
            code: "R1".to_owned(),
            number: 1,
            caption: "Spoorzicht is het hoogst".to_owned(),
            alt: "Puntfiguur met \"drie\" buurten & één gemiddelde".to_owned(),
            source: "Bron: energie.xlsx".to_owned(),
        }),
        Block::Gap("Hier ontbreekt de streefwaarde.".to_owned()),
    ];
    Document {
        title: "Subsidie in Oost".to_owned(),
        kind: "Beslisnota".to_owned(),
        municipality: "Gemeente Lindewaard".to_owned(),
        status: Status::Concept,
        status_line: "Concept, 12 maart 2027".to_owned(),
        head: vec![
            ("Aan".to_owned(), "College".to_owned()),
            ("Steller".to_owned(), "Team Wonen".to_owned()),
            ("Zaaknummer".to_owned(), "Z-1".to_owned()),
        ],
        blocks,
        footer: "Werkboek: controlecode a41f".to_owned(),
        page_of: "van".to_owned(),
        dossier: "3f2a8c3e-52d1-4a57-9d64-0a6f6b1c2d3e".to_owned(),
        day: "2027-03-12".to_owned(),
        author: String::new(),
    }
}

pub fn finding() -> FindingId {
    FindingId(Uuid::from_u128(1))
}

/// The drawing of the only figure.
pub fn figures() -> Figures {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"100\" viewBox=\"0 0 640 100\" \
               font-family=\"'Source Sans 3'\"><circle cx=\"50\" cy=\"50\" r=\"5\" fill=\"#0b5c8a\"/>\
               <text x=\"80\" y=\"55\" font-size=\"13\">Spoorzicht 😀</text></svg>";
    BTreeMap::from([(finding(), Drawing { svg: svg.to_owned(), width: 640.0, height: 100.0 })])
}

/// A note whose every word tries to be code, a tag or a field.
pub fn hostile() -> Document<String> {
    let text = "#panic(\"x\") *niet* _vet_ $1+1$ `code` = kop - lijst @ref <label> [x] \\u{41} // weg /* weg */ </w:t>\
                <w:br/> &amp; ]]> {=1+1} \u{7}\u{0} 😀 汉字 ﷽ \u{202e}om\u{202c} \u{fffe}";
    note().map(&mut |_| text.to_owned())
}

/// A part of the package as text.
pub fn part(package: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Names of the parts, in the order of the package.
pub fn parts(package: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    (0..archive.len()).map(|place| archive.by_index(place).unwrap().name().unwrap().into_owned()).collect()
}
