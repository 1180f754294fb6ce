//! What every drawing must be: whole, readable, the same each time, and within its edges.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]
#![allow(unreachable_pub, dead_code, reason = "the common module is shared by several tests")]

mod common;

use std::collections::BTreeMap;

use common::{NL, figure, finding, level, neighbourhoods, shown, years};
use dossier::Message;
use dossier::finding::{Outcome, Unit, Withheld};
use dossier::question::Statistic;
use figure::advance::{Weight, advance};
use figure::model::Figure;
use figure::{Dressing, Palette, draw};
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

fn every_kind() -> Vec<Figure<String>> {
    let bars = |values: &[f64]| {
        let names = ["Bestuurscommissie Noordwest-Binnensingel en wijde omstreken", "Oost", "Zuid", "Kust", "Dal"];
        let unit = Unit::Quantity("km".to_owned());
        let mut measures: Vec<_> = names
            .iter()
            .zip(values)
            .map(|(name, value)| level(Some(name), None, shown(*value), unit.clone()))
            .collect();
        measures.push(level(Some("Het Eiland"), None, Outcome::Withheld(Withheld::Secondary), unit));
        finding(Statistic::Mean, measures)
    };
    let findings = [
        neighbourhoods(),
        years(&[""]),
        years(&["Oost", "Een wijk met een heel erg lange naam erbij", "West", "Noord", "Zuid", "Centrum"]),
        bars(&[12.5, 3.0, 1.0, 0.0, 7.0]),
        bars(&[-12.5, 3.0, -140.0, 0.0, 1e9]),
        bars(&[0.0, 0.0, 0.0, 0.0, 0.0]),
        finding(Statistic::Share, vec![level(None, None, common::between(0.124, 0.113, 0.136), Unit::Share)]),
        finding(Statistic::Sum, vec![level(None, None, shown(f64::NAN), Unit::Euro)]),
        finding(Statistic::Sum, Vec::new()),
    ];
    findings.iter().map(|finding| figure(finding, NL)).collect()
}

fn dressings() -> [Dressing; 3] {
    [Dressing::Bare, Dressing::Subtitled, Dressing::Full]
}

/// Calls `check` with each text and its attributes.
fn texts(svg: &str, mut check: impl FnMut(&BTreeMap<String, String>, &str)) {
    let mut reader = Reader::from_str(svg);
    let mut open: Option<(BTreeMap<String, String>, String)> = None;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "text" => {
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = attribute.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                open = Some((attributes.collect(), String::new()));
            }
            Event::Text(words) => {
                if let Some((_, text)) = &mut open {
                    text.push_str(&words);
                }
            }
            Event::GeneralRef(reference) => {
                if let Some((_, text)) = &mut open {
                    text.push_str(&quick_xml::escape::unescape(&format!("&{};", &*reference)).unwrap());
                }
            }
            Event::End(tag) if tag.name().as_ref() == "text" => {
                let (attributes, text) = open.take().unwrap();
                check(&attributes, &text);
            }
            Event::Eof => return,
            _ => {}
        }
    }
}

#[test]
fn every_drawing_is_named_described_and_free_of_scripts_and_styles() {
    for figure in every_kind() {
        for dressing in dressings() {
            let svg = draw(&figure, &Palette::LIGHT, dressing, 720.0).svg;
            assert!(svg.contains("role=\"img\""));
            assert!(svg.contains("<title>Een hoge energierekening"));
            assert!(svg.contains("<desc>"));
            for forbidden in ["<style", "<script", "style=", "class=", "href", "NaN", "inf\"", "url("] {
                assert!(!svg.contains(forbidden), "{forbidden} in {svg}");
            }
        }
    }
}

#[test]
fn no_word_leaves_the_drawing() {
    for (place, figure) in every_kind().iter().enumerate() {
        for width in [300.0, 420.0, 640.0, 1000.0] {
            let drawing = draw(figure, &Palette::LIGHT, Dressing::Bare, width);
            texts(&drawing.svg, |attributes, text| {
                let number = |name: &str| attributes[name].parse::<f64>().unwrap();
                let weight = match attributes.get("font-weight").map(String::as_str) {
                    None => Weight::Regular,
                    Some("600") => Weight::Semibold,
                    Some(_) => Weight::Bold,
                };
                let long: f64 =
                    text.chars().map(|c| f64::from(advance(c, weight))).sum::<f64>() * number("font-size") / 1000.0;
                let start = match attributes.get("text-anchor").map(String::as_str) {
                    Some("middle") => number("x") - long / 2.0,
                    Some("end") => number("x") - long,
                    _ => number("x"),
                };
                assert!(start > -3.0, "figure {place} at {width}: {text} begins at {start}");
                assert!(
                    start + long < drawing.width + 3.0,
                    "figure {place} at {width}: {text} ends at {}",
                    start + long
                );
                assert!(number("y") > 0.0 && number("y") < drawing.height, "figure {place}: {text}");
            });
        }
    }
}

#[test]
fn the_title_is_drawn_only_where_nobody_else_shows_it() {
    let figure = figure(&neighbourhoods(), NL);
    let drawn = |dressing| {
        let mut drawn = Vec::new();
        texts(&draw(&figure, &Palette::LIGHT, dressing, 720.0).svg, |_, text| drawn.push(text.to_owned()));
        (drawn.contains(&figure.title), drawn.contains(&figure.subtitle), drawn.contains(&figure.source))
    };
    assert_eq!(drawn(Dressing::Bare), (false, false, false));
    assert_eq!(drawn(Dressing::Subtitled), (false, true, false));
    assert_eq!(drawn(Dressing::Full), (true, true, true));
}

#[test]
fn every_value_and_every_reason_is_written() {
    let mut drawn = Vec::new();
    let figure = figure(&neighbourhoods(), NL);
    texts(&draw(&figure, &Palette::DARK, Dressing::Bare, 720.0).svg, |_, text| drawn.push(text.to_owned()));
    for wanted in [
        "Spoorzicht",
        "24,8%",
        "21,3 en 28,7",
        "gemiddelde 12,4%",
        "niet getoond: kleine aantallen",
        "geen gegevens",
        "duidelijk hoger",
    ] {
        let joined = drawn.join(" ");
        assert!(joined.contains(wanted), "{wanted} in {joined}");
    }
}

#[test]
fn colours_come_from_the_palette_only() {
    for palette in [Palette::LIGHT, Palette::DARK, Palette::CONTRAST, Palette::PRINT] {
        let known =
            [palette.surface, palette.text, palette.muted, palette.line, palette.control, palette.accent, palette.band];
        for figure in every_kind() {
            let svg = draw(&figure, &palette, Dressing::Full, 720.0).svg;
            for colour in svg.split('#').skip(1).map(|rest| format!("#{}", &rest[..6])) {
                assert!(known.contains(&colour.as_str()), "{colour}");
            }
        }
    }
}

#[test]
fn the_same_figure_gives_the_same_drawing() {
    for figure in every_kind() {
        assert_eq!(
            draw(&figure, &Palette::PRINT, Dressing::Full, 640.0),
            draw(&figure.clone(), &Palette::PRINT, Dressing::Full, 640.0)
        );
    }
}

#[test]
fn a_break_in_the_series_stands_between_two_years_and_is_explained_below() {
    let mut of = common::context();
    of.breaks = vec![
        ("2020".to_owned(), Message::new("figure-break").text("day", "12 maart 2020").text("what", "corona")),
        ("2020".to_owned(), Message::new("figure-break").text("day", "1 juli 2020").text("what", "andere telling")),
        ("2022".to_owned(), Message::new("figure-break").text("day", "1 januari 2022").text("what", "nieuwe wet")),
    ];
    let figure = common::figure_in(&common::years(&[""]), &of, common::NL);
    let svg = figure::draw(&figure, &Palette::PRINT, Dressing::Full, 760.0).svg;
    for words in ["a · 12 maart 2020: corona", "b · 1 juli 2020: andere telling", "c · 1 januari 2022: nieuwe wet"] {
        assert!(svg.contains(words), "{words}");
    }
    // Two uprights: the first two breaks share a place.
    assert_eq!(svg.matches(r#"stroke-dasharray="7 3""#).count(), 2);
    assert!(svg.contains(">ab<") && svg.contains(">c<"));
    let bars = common::figure_in(&common::neighbourhoods(), &of, common::NL);
    assert!(bars.breaks.is_empty(), "only a line has a before and an after");
}

#[test]
fn a_line_breaks_where_a_year_is_withheld() {
    let svg = draw(&figure(&years(&[""]), NL), &Palette::LIGHT, Dressing::Bare, 640.0).svg;
    let lines = svg.matches("stroke-width=\"2.4\" stroke-linecap=\"round\"").count();
    assert_eq!(lines, 2, "before and after the gap");
    assert!(svg.contains("stroke-dasharray=\"2 4\""));
    assert!(svg.contains("2020 · niet getoond: kleine aantallen"));
}

#[test]
fn a_dot_figure_reads_like_this() {
    let figure = figure(&neighbourhoods(), NL);
    let svg = draw(&figure, &Palette::LIGHT, Dressing::Bare, 692.0).svg;
    insta::assert_snapshot!(svg.replace("><", ">\n<"));
}
