//! What a note in Word must be, read from its XML.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]
#![allow(unreachable_pub, dead_code, reason = "the common module is shared by several tests")]

mod common;

use common::{figures, hostile, note, part, parts};
use paper::{PaperFault, docx, trail};
use quick_xml::Reader;
use quick_xml::events::Event;

fn written() -> Vec<u8> {
    docx::write(&note(), &figures()).unwrap()
}

/// One tag per line, indented; text beside its tag.
fn normalised(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut lines = String::new();
    let mut depth = 0;
    loop {
        let event = reader.read_event().unwrap();
        if matches!(event, Event::End(_)) {
            depth -= 1;
        }
        let line = match &event {
            Event::Start(tag) => format!("<{}>", &**tag),
            Event::Empty(tag) => format!("<{}/>", tag.trim_end()),
            Event::End(tag) => format!("</{}>", &**tag),
            Event::Text(text) if text.trim().is_empty() => continue,
            Event::Text(text) => format!("“{}”", &**text),
            Event::GeneralRef(reference) => format!("&{};", &**reference),
            Event::Eof => return lines,
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
            _ => continue,
        };
        lines.push_str(&" ".repeat(depth));
        lines.push_str(&line);
        lines.push('\n');
        if matches!(event, Event::Start(_)) {
            depth += 1;
        }
    }
}

#[test]
fn the_body_reads_like_this() {
    insta::assert_snapshot!(normalised(&part(&written(), "word/document.xml")));
}

#[test]
fn numbers_are_counted_by_word() {
    insta::assert_snapshot!(normalised(&part(&written(), "word/numbering.xml")));
}

#[test]
fn frame_and_properties_read_like_this() {
    let names =
        ["word/header1.xml", "word/footer1.xml", "docProps/core.xml", "docProps/custom.xml", "customXml/item1.xml"];
    let written = written();
    insta::assert_snapshot!(names.map(|name| format!("{name}\n{}", normalised(&part(&written, name)))).join("\n"));
}

#[test]
fn headings_are_headings_and_table_heads_repeat() {
    let body = part(&written(), "word/document.xml");
    assert_eq!(body.matches("<w:pStyle w:val=\"Heading1\"/>").count(), 3);
    assert_eq!(body.matches("<w:pStyle w:val=\"Heading2\"/>").count(), 1);
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(body.matches("<w:pStyle w:val=\"ListBullet\"/>").count(), 2);
    let styles = part(&written(), "word/styles.xml");
    assert!(styles.contains("<w:name w:val=\"heading 1\"/>") && styles.contains("<w:outlineLvl w:val=\"0\"/>"));
}

#[test]
fn everything_is_in_dutch() {
    let styles = part(&written(), "word/styles.xml");
    assert!(styles.contains("<w:lang w:val=\"nl-NL\""));
    assert!(part(&written(), "word/settings.xml").contains("<w:themeFontLang w:val=\"nl-NL\"/>"));
    assert!(part(&written(), "docProps/core.xml").contains("<dc:language>nl-NL</dc:language>"));
    for name in parts(&written()) {
        if !name.ends_with(".png") {
            assert!(!part(&written(), &name).contains("en-US"), "{name}");
        }
    }
}

#[test]
fn a_figure_has_a_description_and_a_picture_twice_as_sharp() {
    let written = written();
    let body = part(&written, "word/document.xml");
    assert!(body.contains("descr=\"Puntfiguur met &quot;drie&quot; buurten &amp; één gemiddelde\""));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&written)).unwrap();
    let mut png = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name("word/media/figuur1.png").unwrap(), &mut png).unwrap();
    assert_eq!(&png[16..24], [0, 0, 5, 0, 0, 0, 0, 200], "1280 by 200 points");
}

#[test]
fn a_number_that_no_longer_holds_is_said_to_be_so() {
    let body = part(&written(), "word/document.xml");
    assert!(body.contains("<w:rStyle w:val=\"StaleNumber\"/>"));
    assert!(body.contains(" (verouderd, nu 21,3%)"));
    assert_eq!(body.matches("<w:bookmarkStart ").count(), 3);
    assert_eq!(body.matches("<w:bookmarkEnd ").count(), 3);
}

#[test]
fn every_part_is_known_and_every_relation_leads_somewhere() {
    let written = written();
    let names = parts(&written);
    let types = part(&written, "[Content_Types].xml");
    for name in &names {
        let by_ending = ["rels", "png"].iter().any(|ending| name.ends_with(ending)) || name == "customXml/item1.xml";
        assert!(by_ending || name == "[Content_Types].xml" || types.contains(&format!("\"/{name}\"")), "{name}");
    }
    for target in part(&written, "word/_rels/document.xml.rels").split("Target=\"").skip(1) {
        let target = target.split('"').next().unwrap();
        let name = target.strip_prefix("../").map_or_else(|| format!("word/{target}"), str::to_owned);
        assert!(names.contains(&name), "{name}");
    }
}

#[test]
fn the_same_note_gives_the_same_bytes() {
    assert_eq!(written(), written());
}

#[test]
fn an_author_is_named_only_when_chosen() {
    assert!(!part(&written(), "docProps/core.xml").contains("creator"));
    let mut note = note();
    note.author = "Team Wonen".to_owned();
    let core = part(&docx::write(&note, &figures()).unwrap(), "docProps/core.xml");
    assert!(core.contains("<dc:creator>Team Wonen</dc:creator>"));
}

#[test]
fn no_word_of_a_user_becomes_a_tag_or_a_field() {
    let written = docx::write(&hostile(), &figures()).unwrap();
    for name in parts(&written).iter().filter(|name| !name.ends_with(".png")) {
        let xml = part(&written, name);
        let mut reader = Reader::from_str(&xml);
        while reader.read_event().unwrap() != Event::Eof {}
    }
    let body = part(&written, "word/document.xml");
    assert!(body.contains("&lt;/w:t&gt;"));
    assert_eq!(body.matches("<w:instrText").count(), 1, "the caption's own");
}

#[test]
fn the_trail_is_read_back_as_the_text_stands_now() {
    let written = written();
    let trail = trail::read(&written).unwrap().unwrap();
    assert_eq!(trail.dossier, note().dossier);
    let said: Vec<_> = trail.numbers.iter().map(|number| (number.result.as_str(), number.text.as_str())).collect();
    assert_eq!(said, [("=", "€ 120.000"), ("R1.2", "24,8%"), ("R1.3", "19,7%")]);
}

#[test]
fn a_figure_without_its_drawing_is_refused() {
    let fault = docx::write(&note(), &paper::Figures::new()).unwrap_err();
    assert!(matches!(fault, PaperFault::FigureMissing(code) if code == "R1"));
}
