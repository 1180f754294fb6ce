//! The wording: what is said in Dutch and in English, that it is grammatical, and that it is short.

use analysis::describe::{Coverage, DescribeRequest, Described};
use dossier::dataset::{ColumnType, Role, RowIs};
use dossier::question::{Comparison, Statistic};

use crate::desk::Words;
use crate::sheet::{Sheet, filter, reading, run};

fn wards() -> Sheet {
    let names = ["Spoorzicht", "Vogelbuurt", "Zandwerf", "Tuindorp", "Nieuwe Kade", "Het Eiland"];
    Sheet::new()
        .texts("buurt", Role::Area, &names)
        .counts("hoge rekening", &[131.0, 97.0, 70.0, 61.0, 21.0, 4.0])
        .bases("huishoudens", &[528.0, 455.0, 457.0, 504.0, 477.0, 35.0])
        .numbers("afstand huisarts", ColumnType::Decimal, Role::Measure, "km", &[1.1, 0.9, 2.3, 1.7, 3.0, 4.2])
}

fn years() -> Sheet {
    Sheet::new()
        .texts(
            "groep",
            Role::Group,
            &["18-25 jaar", "26-65 jaar", "18-25 jaar", "26-65 jaar", "18-25 jaar", "26-65 jaar"],
        )
        .texts("jaar", Role::Time, &["2022", "2022", "2023", "2023", "2024", "2024"])
        .counts("aanvragen", &[400.0, 900.0, 420.0, 905.0, 520.0, 910.0])
        .bases("inwoners", &[9000.0, 31000.0, 9100.0, 31200.0, 9050.0, 31100.0])
        .numbers(
            "uitgaven",
            ColumnType::Currency,
            Role::Measure,
            "€",
            &[1200.0, 8200.0, 1350.0, 8100.0, 1500.0, 8000.0],
        )
}

fn all_words(words: &Words, found: &Described) -> String {
    let lines = |title: &str, messages: &[dossier::Message]| {
        messages.iter().map(|message| format!("  {title} {}\n", words.say(message))).collect::<String>()
    };
    format!(
        "{}\n{}{}{}",
        words.say(&found.sentence),
        lines("+", &found.support),
        lines("!", &found.caveats),
        lines("-", &found.not_concluded)
    )
}

/// Each kind of description, by name.
fn every_kind() -> Vec<(&'static str, Described)> {
    let mut kinds = Vec::new();
    let mut add = |name, table: &analysis::Table, subject, statistic, parts: &str, comparison: Option<Comparison>| {
        let mut asked = reading(statistic, parts, comparison);
        if subject == "huishoudens in Spoorzicht" {
            asked.filter = vec![filter("A", "Spoorzicht")];
        }
        let mut request = DescribeRequest::new(&asked).about(subject);
        request.row_is = RowIs::Area;
        request.coverage = Coverage::Everybody;
        kinds.push((name, run(table, &request).unwrap()));
    };
    let (wards, years) = (wards().table(), years().table());
    let west = || Some(Comparison::Group("Tuindorp".to_owned()));
    let young = || Some(Comparison::Group("18-25 jaar".to_owned()));
    let first = || Some(Comparison::FirstPeriod);
    let nothing = || Some(Comparison::Nothing);
    let households = "huishoudens met een hoge rekening";
    add("share by area", &wards, households, Some(Statistic::Share), "measure=B denominator=C group=A", None);
    add(
        "share by area against one",
        &wards,
        households,
        Some(Statistic::Share),
        "measure=B denominator=C group=A",
        west(),
    );
    add("share of one", &wards, "huishoudens in Spoorzicht", Some(Statistic::Share), "measure=B denominator=C", None);
    add("mean by area", &wards, "", Some(Statistic::Mean), "measure=D group=A", None);
    add("mean", &wards, "", Some(Statistic::Mean), "measure=D", None);
    add("median", &wards, "", Some(Statistic::Median), "measure=D", None);
    add("rate by area", &wards, households, Some(Statistic::Rate), "measure=B denominator=C group=A", nothing());
    add("count of rows by area", &wards, "", Some(Statistic::Count), "group=A", None);
    add("rate over time", &years, "aanvragen", Some(Statistic::Rate), "measure=C denominator=D period=B", None);
    add("sum over time", &years, "aanvragen", Some(Statistic::Sum), "measure=C period=B", first());
    add("amount over time", &years, "", Some(Statistic::Sum), "measure=E period=B", nothing());
    add(
        "periods against their average",
        &years,
        "aanvragen",
        Some(Statistic::Sum),
        "measure=C period=B",
        Some(Comparison::Average),
    );
    add("groups over time", &years, "aanvragen", Some(Statistic::Sum), "measure=C group=A period=B", first());
    add(
        "rates of groups over time",
        &years,
        "aanvragen",
        Some(Statistic::Rate),
        "measure=C denominator=D group=A period=B",
        first(),
    );
    add("amounts of groups over time", &years, "", Some(Statistic::Sum), "measure=E group=A period=B", first());
    add(
        "groups against one in the last period",
        &years,
        "aanvragen",
        Some(Statistic::Rate),
        "measure=C denominator=D group=A period=B",
        young(),
    );
    add("parts of the total", &years, "", Some(Statistic::Share), "measure=E group=A period=B", None);
    add("parts of all", &years, "aanvragen", Some(Statistic::Share), "measure=C group=A period=B", None);
    kinds
}

#[test]
fn descriptions_read_as_dutch_and_english() {
    let (dutch, english) = (Words::dutch(), Words::english());
    let mut text = String::new();
    for (name, found) in every_kind() {
        text.push_str(&format!("## {name}\n{}{}\n\n", all_words(&dutch, &found), words_of_sentence(&english, &found)));
    }
    insta::assert_snapshot!(text);
}

fn words_of_sentence(words: &Words, found: &Described) -> String {
    format!("  = {}", words.say(&found.sentence))
}

/// A sentence ends at a full stop that is followed by a space and a capital.
#[test]
fn no_sentence_has_more_than_twenty_words() {
    for words in [Words::dutch(), Words::english()] {
        for (name, found) in every_kind() {
            for line in all_words(&words, &found).lines() {
                let line = line.trim_start_matches([' ', '+', '!', '-']);
                for sentence in line.split(". ") {
                    let count = sentence.split_whitespace().count();
                    assert!(count <= 20, "{name}: {count} words in “{sentence}”");
                }
            }
        }
    }
}

#[test]
fn both_catalogues_have_the_same_keys_and_gaps() {
    let gaps = |catalogue: &str| -> Vec<(String, Vec<String>)> {
        let mut entries: Vec<(String, Vec<String>)> = Vec::new();
        for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" = ").filter(|_| line.starts_with("describe-")) {
                entries.push((key.to_owned(), Vec::new()));
            }
            let names = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
            if let Some(entry) = entries.last_mut() {
                entry.1.extend(names.map(str::to_owned));
            }
        }
        for entry in &mut entries {
            entry.1.sort();
            entry.1.dedup();
        }
        entries.sort();
        entries
    };
    assert_eq!(
        gaps(include_str!("../../../../../ui/locales/nl/describe.ftl")),
        gaps(include_str!("../../../../../ui/locales/en/describe.ftl"))
    );
}
