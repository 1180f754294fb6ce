//! What a description does not show, and that nothing in it tells it all the same.

#![allow(clippy::float_cmp, reason = "whole numbers are exact")]

use analysis::describe::{DescribeRequest, Described};
use dossier::dataset::{ColumnType, Role, RowIs};
use dossier::finding::{Count, Measure, Outcome, Part, Withheld};
use dossier::question::{Comparison, Statistic};
use proptest::prelude::*;

use crate::desk::Words;
use crate::sheet::{Sheet, filter, part, reading, run};

fn tags(found: &Described, which: Part) -> Vec<Option<Withheld>> {
    let tag = |measure: &&Measure| match measure.outcome {
        Outcome::Withheld(tag) => Some(tag),
        Outcome::Shown(_) | Outcome::Missing => None,
    };
    part(found, which).iter().map(tag).collect()
}

const SMALL: Option<Withheld> = Some(Withheld::Small);
const BASE: Option<Withheld> = Some(Withheld::Base);
const SECONDARY: Option<Withheld> = Some(Withheld::Secondary);

fn wards(counts: &[f64], bases: &[f64]) -> Sheet {
    let names = ["Oost", "West", "Noord", "Zuid", "Midden", "Haven"];
    Sheet::new().texts("wijk", Role::Area, &names[..counts.len()]).counts("cliënten", counts).bases("inwoners", bases)
}

#[test]
fn small_counts_are_withheld_with_one_more_so_that_they_do_not_follow() {
    let table = wards(&[4.0, 300.0, 25.0, 80.0, 0.0], &[900.0; 5]).table();
    let found = run(&table, &DescribeRequest::new(&reading(None, "measure=B group=A", None))).unwrap();
    assert_eq!(tags(&found, Part::Level), [SMALL, None, SECONDARY, None, None]);
    assert_eq!(tags(&found, Part::Reference), [None]);
    assert_eq!(tags(&found, Part::Difference), [SMALL, None, SECONDARY, None, None]);
    assert_eq!(part(&found, Part::Level)[0].n, Count::Withheld);
    assert_eq!(part(&found, Part::Level)[4].outcome.value().unwrap().value, 0.0);
}

#[test]
fn amounts_and_rates_as_such_are_never_withheld() {
    let names = ["Oost", "West"];
    let sheet = || Sheet::new().texts("wijk", Role::Area, &names);
    for table in [
        sheet().numbers("afstand", ColumnType::Decimal, Role::Measure, "km", &[1.1, 4.0]).table(),
        sheet().numbers("opnamen per 1.000", ColumnType::Decimal, Role::Measure, "", &[3.0, 0.0]).table(),
    ] {
        for statistic in [Statistic::Sum, Statistic::Mean, Statistic::Median] {
            let asked = reading(Some(statistic), "measure=B group=A", None);
            let mut request = DescribeRequest::new(&asked);
            request.row_is = RowIs::Area;
            assert_eq!(tags(&run(&table, &request).unwrap(), Part::Level), [None, None]);
        }
    }
}

#[test]
fn rows_are_counted_as_people_only_when_the_source_card_says_so() {
    let wijk: Vec<&str> = std::iter::repeat_n("Oost", 3).chain(std::iter::repeat_n("West", 40)).collect();
    let table = Sheet::new().texts("wijk", Role::Area, &wijk).table();
    let check = |row_is, expected: [Option<Withheld>; 2], rows_used| {
        let asked = reading(Some(Statistic::Count), "group=A", Some(Comparison::Nothing));
        let mut request = DescribeRequest::new(&asked);
        request.row_is = row_is;
        let found = run(&table, &request).unwrap();
        assert_eq!((tags(&found, Part::Level), found.rows_used), (expected.to_vec(), rows_used));
    };
    check(RowIs::Person, [SMALL, SECONDARY], 43);
    check(RowIs::Household, [SMALL, SECONDARY], 43);
    check(RowIs::Organisation, [None, None], 43);
    check(RowIs::Unknown, [None, None], 43);
}

#[test]
fn shares_are_withheld_for_numerator_complement_and_base() {
    let table = wards(&[3.0, 95.0, 12.0, 50.0, 60.0, 70.0], &[100.0, 100.0, 30.0, 200.0, 200.0, 200.0]).table();
    let found =
        run(&table, &DescribeRequest::new(&reading(Some(Statistic::Share), "measure=B denominator=C group=A", None)));
    assert_eq!(tags(&found.unwrap(), Part::Level), [SMALL, SMALL, BASE, None, None, None]);
    let mut asked = reading(Some(Statistic::Share), "measure=B denominator=C", None);
    asked.filter = vec![filter("A", "Noord")];
    let found = run(&table, &DescribeRequest::new(&asked)).unwrap();
    assert_eq!(tags(&found, Part::Level), [BASE]);
    assert_eq!(found.sentence.key, "describe-withheld");
    let rates =
        run(&table, &DescribeRequest::new(&reading(Some(Statistic::Rate), "measure=B denominator=C group=A", None)));
    assert_eq!(tags(&rates.unwrap(), Part::Level), [SMALL, SMALL, None, None, None, None]);
}

#[test]
fn the_limit_can_be_lowered_to_five_and_no_further() {
    let table = wards(&[7.0, 300.0, 3.0, 80.0], &[900.0; 4]).table();
    let asked = reading(None, "measure=B group=A", Some(Comparison::Nothing));
    let check = |small, expected: [Option<Withheld>; 4]| {
        let mut request = DescribeRequest::new(&asked);
        request.small_count = small;
        assert_eq!(tags(&run(&table, &request).unwrap(), Part::Level), expected);
    };
    check(None, [SMALL, None, SMALL, None]);
    check(Some(4), [SECONDARY, None, SMALL, None]);
    check(Some(1), [SECONDARY, None, SMALL, None]);
}

#[test]
fn the_number_of_rows_of_a_small_selection_is_not_told() {
    let wijk: Vec<&str> = std::iter::repeat_n("Oost", 3).chain(std::iter::repeat_n("West", 40)).collect();
    let bedrag: Vec<f64> = (0..43).map(|row| if row == 1 { f64::NAN } else { f64::from(row) }).collect();
    let table = Sheet::new().texts("wijk", Role::Area, &wijk);
    let table = table.numbers("bedrag", ColumnType::Currency, Role::Measure, "€", &bedrag).table();
    let mut asked = reading(Some(Statistic::Mean), "measure=B", None);
    let mut request = DescribeRequest::new(&asked);
    request.row_is = RowIs::Person;
    let all = run(&table, &request).unwrap();
    assert_eq!((all.rows_used, all.rows_missing), (42, 0));
    assert!(all.caveats.iter().any(|caveat| caveat.key == "describe-caveat-missing-some"));
    asked.filter = vec![filter("A", "Oost")];
    let mut request = DescribeRequest::new(&asked);
    request.row_is = RowIs::Person;
    let few = run(&table, &request).unwrap();
    assert_eq!((tags(&few, Part::Level), few.rows_used, few.rows_missing), (vec![SMALL], 0, 0));
}

/// Every number that anyone can read in a description, as text and as value.
fn everything_said(found: &Described) -> (String, Vec<f64>) {
    let words = Words::dutch();
    let messages =
        [&found.sentence].into_iter().chain(&found.support).chain(&found.caveats).chain(&found.not_concluded);
    let text: Vec<String> = messages.map(|message| words.say(message)).collect();
    let mut values = Vec::new();
    for measure in &found.measures {
        if let Count::Shown(n) = measure.n {
            values.push(f64::from(u32::try_from(n).unwrap()));
        }
        if let Some(value) = measure.outcome.value() {
            values.extend([Some(value.value), value.low, value.high].into_iter().flatten());
        }
    }
    (text.join("\n"), values)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Small counts get values that occur nowhere else, so that finding one of them anywhere is a leak.
    #[test]
    fn no_withheld_number_is_said_anywhere(
        small in proptest::collection::vec(1..=9_u32, 1..4),
        large in proptest::collection::vec(40..=900_u32, 3..8),
        compared in 0..3_usize,
    ) {
        let counts: Vec<f64> = small.iter().map(|count| f64::from(*count) + 0.125).chain(large.iter().map(|count| f64::from(*count))).collect();
        let names: Vec<String> = (0..counts.len()).map(|place| format!("wijk {}", char::from(b'A' + u8::try_from(place).unwrap()))).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let table = Sheet::new().texts("wijk", Role::Area, &names).counts("cliënten", &counts).table();
        let comparison = [Comparison::Average, Comparison::Nothing, Comparison::Group(names[counts.len() - 1].to_owned())];
        let asked = reading(None, "measure=B group=A", Some(comparison[compared].clone()));
        let found = run(&table, &DescribeRequest::new(&asked)).unwrap();
        let (text, values) = everything_said(&found);
        for count in &counts[..small.len()] {
            prop_assert!(!text.contains(",125"), "{text}");
            prop_assert!(values.iter().all(|value| (value - count).abs() > 1e-9), "{count} in {values:?}");
        }
        for level in part(&found, Part::Level) {
            prop_assert_eq!(matches!(level.outcome, Outcome::Withheld(_)), level.n == Count::Withheld);
        }
        prop_assert!(tags(&found, Part::Level)[..small.len()].iter().all(Option::is_some));
    }
}
