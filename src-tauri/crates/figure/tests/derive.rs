//! Which figure a finding becomes, and in which words.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]
#![allow(unreachable_pub, dead_code, reason = "the common module is shared by several tests")]

mod common;

use common::{EN, NL, figure, finding, level, neighbourhoods, reference, shown, years};
use dossier::finding::{Count, Measure, Outcome, Part, Unit, Withheld};
use dossier::question::Statistic;
use figure::model::{Figure, FigureKind, Point};

fn labels(figure: &Figure<String>) -> Vec<&str> {
    figure.series.iter().flat_map(|series| &series.marks).map(|mark| mark.label.as_str()).collect()
}

fn euros() -> Unit {
    Unit::Euro
}

#[test]
fn groups_with_intervals_are_dots_from_high_to_low_and_withheld_ones_come_last() {
    let figure = figure(&neighbourhoods(), NL);
    assert_eq!(figure.kind, FigureKind::Dots);
    assert_eq!(
        labels(&figure),
        ["Spoorzicht", "Oude Haven & omstreken <Zuid>", "Molenweide", "Nieuwe Kade", "Het Eiland", "Polder"]
    );
    assert_eq!(figure.reference.as_ref().unwrap().text, "gemiddelde 12,4%");
    assert_eq!(figure.columns, Some(("aandeel".to_owned(), "waarschijnlijk tussen (95%)".to_owned())));
    assert_eq!(figure.standings.as_ref().unwrap()[1], "geen duidelijk verschil");
    assert_eq!(
        figure.source, "Bron: energie_oost_2025.xlsx, blad ‘Buurten’ · 31 december 2025 · n = 1.600",
        "a withheld group does not count along"
    );
    assert_eq!(
        figure.description,
        "6 groepen. Het hoogst is Spoorzicht: 24,8%. Het laagst is Nieuwe Kade: 4,4%. \
         Van de waarden zijn er 2 niet getoond."
    );
}

#[test]
fn a_withheld_value_has_words_and_no_number() {
    let figure = figure(&neighbourhoods(), NL);
    let island = figure.series[0].marks.iter().find(|mark| mark.label == "Het Eiland").unwrap();
    assert_eq!(island.point, Point::Withheld("niet getoond: kleine aantallen".to_owned()));
}

#[test]
fn groups_without_intervals_are_bars() {
    let measures =
        vec![level(Some("Oost"), None, shown(980.0), euros()), level(Some("West"), None, shown(1_240.0), euros())];
    let figure = figure(&finding(Statistic::Mean, measures), NL);
    assert_eq!(figure.kind, FigureKind::Bars);
    assert_eq!(labels(&figure), ["West", "Oost"]);
    assert_eq!(figure.subtitle, "Gemiddelde van hoge energiequote, in euro, per buurt");
}

#[test]
fn periods_are_a_line_and_a_year_that_is_withheld_stays_in_its_place() {
    let figure = figure(&years(&[""]), NL);
    assert_eq!(figure.kind, FigureKind::Line);
    assert_eq!(figure.series.len(), 1);
    assert!(matches!(figure.series[0].marks[2].point, Point::Withheld(_)));
    assert_eq!(
        figure.description,
        "Een lijn over 8 perioden. In 2018: 120,0. In 2025: 172,5. Van de waarden is er 1 niet getoond."
    );
}

#[test]
fn up_to_six_groups_are_lines_and_more_are_rows_of_the_last_period() {
    let six = figure(&years(&["a", "b", "c", "d", "e", "f"]), NL);
    assert_eq!((six.kind, six.series.len()), (FigureKind::Line, 6));
    let seven = figure(&years(&["a", "b", "c", "d", "e", "f", "g"]), NL);
    assert_eq!((seven.kind, labels(&seven).len()), (FigureKind::Bars, 7));
    assert!(seven.subtitle.ends_with(", per buurt, 2025"), "{}", seven.subtitle);
}

#[test]
fn an_average_per_period_becomes_a_line_of_its_own() {
    let mut finding = years(&["Oost"]);
    for year in 2018..2026 {
        let mut average = reference(140.0, Unit::Count("aanvragen".to_owned()));
        average.period = Some(year.to_string());
        finding.measures.push(average);
    }
    let figure = figure(&finding, NL);
    assert_eq!(figure.series.iter().map(|series| series.name.as_str()).collect::<Vec<_>>(), ["Oost", "gemiddelde"]);
    assert_eq!(figure.reference, None);
}

#[test]
fn one_value_is_one_large_number_with_its_unit() {
    let single = figure(&finding(Statistic::Sum, vec![level(None, Some("2025"), shown(412.0), Unit::Euro)]), NL);
    assert_eq!((single.kind, labels(&single)), (FigureKind::Single, vec!["2025"]));
    assert_eq!(single.description, "Eén getal: € 412,0.");
    let difference = Measure { part: Part::Difference, ..level(None, None, shown(0.051), Unit::Points) };
    assert_eq!(figure(&finding(Statistic::Share, vec![difference]), NL).description, "Eén getal: 5,1 procentpunt.");
    let withheld = level(None, None, Outcome::Withheld(Withheld::Base), Unit::Share);
    assert_eq!(figure(&finding(Statistic::Share, vec![withheld]), NL).description, "Er is geen getal getoond.");
}

#[test]
fn a_finding_without_numbers_still_becomes_a_figure() {
    assert_eq!(figure(&finding(Statistic::Sum, Vec::new()), NL).kind, FigureKind::Single);
}

#[test]
fn many_groups_are_folded_in_the_middle_and_say_how_many() {
    let mut measures: Vec<Measure> =
        (0..40).map(|place| level(Some(&format!("School {place}")), None, shown(f64::from(place)), euros())).collect();
    for place in 0..5 {
        measures.push(level(Some(&format!("Klein {place}")), None, Outcome::Withheld(Withheld::Small), euros()));
    }
    let figure = figure(&finding(Statistic::Mean, measures), NL);
    let labels = labels(&figure);
    assert_eq!(labels.len(), 12 + 1 + 8 + 1);
    assert_eq!((labels[0], labels[12], labels[20]), ("School 39", "en nog 20 groepen hiertussen", "School 0"));
    assert_eq!(labels[21], "5 groepen zijn niet getoond");
}

#[test]
fn no_total_is_given_when_one_of_its_parts_is_withheld() {
    let mut finding = neighbourhoods();
    finding.measures[0].n = Count::Withheld;
    assert!(figure(&finding, NL).source.ends_with("31 december 2025"));
}

#[test]
fn both_languages_have_every_word() {
    for catalogue in [NL, EN] {
        for finding in [neighbourhoods(), years(&["", ""]), years(&["Oost", "West"])] {
            for statistic in [
                Statistic::Sum,
                Statistic::Mean,
                Statistic::Median,
                Statistic::Count,
                Statistic::Share,
                Statistic::Rate,
            ] {
                let mut finding = finding.clone();
                finding.reading.statistic = Some(statistic);
                assert!(!figure(&finding, catalogue).subtitle.is_empty());
            }
        }
    }
    let keys = |catalogue: &str| -> Vec<String> {
        let entries = catalogue.lines().filter(|line| line.starts_with("figure-"));
        entries.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
    };
    assert_eq!(keys(NL), keys(EN));
}
