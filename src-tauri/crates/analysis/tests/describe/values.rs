//! What is computed: each statistic, comparison and odd case.

use analysis::describe::{DescribeError, DescribeRequest};
use dossier::combine::Condition;
use dossier::dataset::{ColumnType, Fitness, Role, RowIs};
use dossier::finding::{Count, EvidenceLabel, Outcome, Part, Standing, Unit};
use dossier::message::Message;
use dossier::question::{Comparison, Statistic};

use crate::sheet::{Sheet, described, filter, part, reading, run, shown};

const NONE: f64 = f64::NAN;

fn close(got: &[f64], expected: &[f64]) {
    assert_eq!(got.len(), expected.len(), "{got:?}");
    for (got, expected) in got.iter().zip(expected) {
        assert!((got.is_nan() && expected.is_nan()) || (got - expected).abs() < 1e-12, "{got} is not {expected}");
    }
}

fn neighbourhoods() -> Sheet {
    Sheet::new()
        .texts("wijk", Role::Area, &["Oost", "West", "Oost", "West", "Noord", "Oost"])
        .texts("jaar", Role::Time, &["2023", "2022", "2022", "2023", "2023", "2023"])
        .counts("cliënten", &[120.0, 80.0, 100.0, 90.0, 60.0, 40.0])
        .bases("inwoners", &[1000.0, 2000.0, 1000.0, 2000.0, 500.0, 200.0])
        .numbers("kosten", ColumnType::Currency, Role::Measure, "€", &[10.5, 20.0, 30.0, NONE, 50.0, 60.0])
}

#[test]
fn sums_means_medians_and_counts_come_in_the_order_of_the_sheet() {
    let table = neighbourhoods().table();
    let values = |statistic, parts: &str| {
        shown(&described(&table, &reading(Some(statistic), parts, Some(Comparison::Nothing))), Part::Level)
    };
    close(&values(Statistic::Sum, "measure=C group=A"), &[260.0, 170.0, 60.0]);
    close(&values(Statistic::Mean, "measure=E group=A"), &[33.5, 20.0, 50.0]);
    close(&values(Statistic::Median, "measure=C group=A"), &[100.0, 85.0, 60.0]);
    close(&values(Statistic::Count, "group=A"), &[3.0, 2.0, 1.0]);
    close(&values(Statistic::Count, "measure=E group=A"), &[3.0, 1.0, 1.0]);
    close(&values(Statistic::Sum, "measure=C period=B"), &[180.0, 310.0]);
}

#[test]
fn groups_and_periods_make_a_cell_each_by_group_first() {
    let table = neighbourhoods().table();
    let found = described(&table, &reading(Some(Statistic::Sum), "measure=C group=A period=B", None));
    let names: Vec<_> = part(&found, Part::Level)
        .iter()
        .map(|measure| format!("{} {}", measure.group.as_deref().unwrap(), measure.period.as_deref().unwrap()))
        .collect();
    assert_eq!(names, ["Oost 2022", "Oost 2023", "West 2022", "West 2023", "Noord 2022", "Noord 2023"]);
    close(&shown(&found, Part::Level), &[100.0, 160.0, 80.0, 90.0, NONE, 60.0]);
    close(&shown(&found, Part::Reference), &[90.0, 310.0 / 3.0]);
    assert_eq!(part(&found, Part::Level)[4].outcome, Outcome::Missing);
}

#[test]
fn shares_and_rates_divide_sums_by_sums() {
    let table = neighbourhoods().table();
    let find = |statistic, parts: &str| described(&table, &reading(statistic, parts, None));
    let share = find(Some(Statistic::Share), "measure=C denominator=D group=A");
    close(&shown(&share, Part::Level), &[260.0 / 2200.0, 170.0 / 4000.0, 60.0 / 500.0]);
    close(&shown(&share, Part::Reference), &[490.0 / 6700.0]);
    assert_eq!(part(&share, Part::Level)[0].n, Count::Shown(2200));
    assert_eq!(part(&share, Part::Difference)[0].unit, Unit::Points);
    for statistic in [None, Some(Statistic::Sum), Some(Statistic::Rate)] {
        let rate = find(statistic, "measure=C denominator=D group=A");
        close(&shown(&rate, Part::Level), &[260.0 / 2.2, 170.0 / 4.0, 60.0 / 0.5]);
        assert_eq!(rate.reading.statistic, Some(Statistic::Rate));
        assert_eq!(part(&rate, Part::Level)[0].unit, Unit::PerThousand("inwoners".to_owned()));
    }
    close(&shown(&find(Some(Statistic::Count), "denominator=D group=A"), Part::Level), &[3.0 / 2.2, 0.5, 2.0]);
}

#[test]
fn a_share_without_a_denominator_is_a_part_of_the_total() {
    let table = neighbourhoods().table();
    let find = |parts: &str| shown(&described(&table, &reading(Some(Statistic::Share), parts, None)), Part::Level);
    close(&find("measure=C group=A"), &[260.0 / 490.0, 170.0 / 490.0, 60.0 / 490.0]);
    close(&find("group=A"), &[0.5, 2.0 / 6.0, 1.0 / 6.0]);
    close(
        &find("measure=C group=A period=B"),
        &[100.0 / 180.0, 160.0 / 310.0, 80.0 / 180.0, 90.0 / 310.0, NONE, 60.0 / 310.0],
    );
}

#[test]
fn a_share_of_rows_is_the_part_that_meets_the_conditions() {
    let table = Sheet::new()
        .texts("wijk", Role::Area, &["Oost", "Oost", "Oost", "Oost", "West", "West"])
        .texts("hulp", Role::Group, &["ja", "nee", "nee", "ja", "nee", ""])
        .texts("jaar", Role::Time, &["2023", "2023", "2023", "2022", "2023", "2023"])
        .table();
    let mut asked = reading(Some(Statistic::Share), "group=A", None);
    asked.filter = vec![filter("B", "ja")];
    close(&shown(&described(&table, &asked), Part::Level), &[0.5, 0.0]);
    asked.measure = Some("B".to_owned());
    asked.filter.push(filter("C", "2023"));
    close(&shown(&described(&table, &asked), Part::Level), &[1.0 / 3.0, 0.0]);
}

#[test]
fn the_first_period_is_compared_with_the_last() {
    let table = neighbourhoods().table();
    let asked = reading(Some(Statistic::Sum), "measure=C group=A period=B", Some(Comparison::FirstPeriod));
    let found = described(&table, &asked);
    close(&shown(&found, Part::Difference), &[60.0, 10.0, NONE]);
    close(&shown(&found, Part::Change), &[0.6, 0.125, NONE]);
    let standings: Vec<_> = part(&found, Part::Difference).iter().map(|measure| measure.standing).collect();
    assert_eq!(standings, [Some(Standing::Higher), Some(Standing::NotShown), None]);
    let course = described(&table, &reading(Some(Statistic::Mean), "measure=E period=B", None));
    assert_eq!(course.reading.comparison, Some(Comparison::FirstPeriod));
    close(&shown(&course, Part::Difference), &[(10.5 + 50.0 + 60.0) / 3.0 - 25.0]);
}

#[test]
fn a_named_group_is_compared_with_all_others() {
    let table = neighbourhoods().table();
    let asked =
        reading(Some(Statistic::Share), "measure=C denominator=D group=A", Some(Comparison::Group("West".to_owned())));
    let found = described(&table, &asked);
    close(&shown(&found, Part::Reference), &[170.0 / 4000.0]);
    close(&shown(&found, Part::Difference), &[260.0 / 2200.0 - 170.0 / 4000.0, 0.12 - 170.0 / 4000.0]);
    let standings: Vec<_> = part(&found, Part::Level).iter().map(|measure| measure.standing).collect();
    assert_eq!(standings, [Some(Standing::Higher), None, Some(Standing::Higher)]);
    let asked = reading(Some(Statistic::Count), "group=A", Some(Comparison::Group("Zuid".to_owned())));
    assert_eq!(
        run(&table, &DescribeRequest::new(&asked)),
        Err(DescribeError::UnknownGroup { group: "Zuid".to_owned() })
    );
}

#[test]
fn nothing_to_divide_by_and_nothing_to_add_are_missing_and_said() {
    let table = Sheet::new()
        .texts("wijk", Role::Area, &["Oost", "West", "Noord", "Zuid"])
        .counts("cliënten", &[30.0, 40.0, NONE, 20.0])
        .bases("inwoners", &[100.0, 0.0, 100.0, -5.0])
        .table();
    let found = described(&table, &reading(Some(Statistic::Rate), "measure=B denominator=C group=A", None));
    close(&shown(&found, Part::Level), &[300.0, NONE, NONE, NONE]);
    close(&shown(&found, Part::Reference), &[300.0]);
    let keys: Vec<_> = found.caveats.iter().map(|caveat| caveat.key.as_str()).collect();
    assert_eq!(keys, ["describe-caveat-missing", "describe-caveat-empty", "describe-caveat-no-base"]);
    for statistic in [Statistic::Sum, Statistic::Mean, Statistic::Median, Statistic::Share] {
        for measure in described(&table, &reading(Some(statistic), "measure=B group=A", None)).measures {
            assert!(measure.outcome.value().is_none_or(|value| value.value.is_finite()), "{measure:?}");
        }
    }
}

#[test]
fn numbers_and_days_can_divide_as_well() {
    let table = Sheet::new()
        .numbers("pc4", ColumnType::Code, Role::Area, "", &[9468.0, 9463.0, 9468.0, NONE])
        .numbers("jaartal", ColumnType::Integer, Role::Time, "", &[2023.0, 2022.0, 2022.0, 2022.0])
        .counts("aantal", &[1.0, 2.0, 4.0, 8.0])
        .days("aanvraag", &["2023-05-01", "2022-02-03", "2022-02-03", "2022-12-31"])
        .table();
    let mut found = described(&table, &reading(Some(Statistic::Count), "group=A", None));
    let names: Vec<_> = part(&found, Part::Level).iter().map(|measure| measure.group.clone().unwrap()).collect();
    assert_eq!(names, ["9463", "9468"]);
    found = described(&table, &reading(Some(Statistic::Count), "period=B", Some(Comparison::Nothing)));
    close(&shown(&found, Part::Level), &[3.0, 1.0]);
    let days = described(&table, &reading(Some(Statistic::Count), "period=D", Some(Comparison::Nothing)));
    let names: Vec<_> = part(&days, Part::Level).iter().map(|measure| measure.period.clone().unwrap()).collect();
    assert_eq!(names, ["3 februari 2022", "31 december 2022", "1 mei 2023"]);
    let mut asked = reading(Some(Statistic::Count), "", None);
    asked.filter = vec![filter("A", "9468")];
    close(&shown(&described(&table, &asked), Part::Level), &[2.0]);
    asked.filter = vec![filter("D", "3-2-2022")];
    close(&shown(&described(&table, &asked), Part::Level), &[2.0]);
}

#[test]
fn many_days_are_gathered_into_months_or_years() {
    let days = |from: i32, step: usize| -> Vec<String> {
        let day = |offset: i32| dossier::Day::from_epoch(from + offset).unwrap().to_string();
        (0..400).step_by(step).map(day).collect()
    };
    let check = |days: &[String], expected: &[&str], key: &str| {
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let table = Sheet::new().days("dag", &days).table();
        let found = described(&table, &reading(Some(Statistic::Count), "period=A", None));
        let names: Vec<_> = part(&found, Part::Level).iter().map(|measure| measure.period.clone().unwrap()).collect();
        assert_eq!(names[..expected.len()], *expected);
        assert!(found.caveats.iter().any(|caveat| caveat.key == key), "{:?}", found.caveats);
    };
    check(&days(19_000, 2), &["januari 2022", "februari 2022"], "describe-caveat-months");
    let years: Vec<String> = days(19_000, 3).into_iter().chain(days(20_500, 3)).collect();
    check(&years, &["2022", "2023", "2026", "2027"], "describe-caveat-years");
}

#[test]
fn what_cannot_be_computed_is_refused() {
    let table = neighbourhoods().table();
    let check = |statistic, parts: &str, expected: DescribeError| {
        let asked = reading(statistic, parts, None);
        assert_eq!(run(&table, &DescribeRequest::new(&asked)), Err(expected));
    };
    check(Some(Statistic::Sum), "", DescribeError::NoMeasure);
    check(Some(Statistic::Rate), "measure=C", DescribeError::NoDenominator);
    check(Some(Statistic::Mean), "measure=C denominator=D", DescribeError::DenominatorUnused);
    check(Some(Statistic::Sum), "measure=A", DescribeError::NotNumbers { column: "wijk".to_owned() });
    check(Some(Statistic::Sum), "measure=Z", DescribeError::UnknownColumn { column: "Z".to_owned() });
}

#[test]
fn conditions_that_leave_no_row_are_named() {
    let sheet = Sheet::new().texts("wijk", Role::Area, &["Oost", "West", "West"]);
    let sheet = sheet.texts("jaar", Role::Time, &["2023", "2024", "2024"]);
    let table = sheet.texts("soort", Role::Group, &["", "huur", "koop"]).table();
    let check = |parts: &str, filters: &[(&str, &str)], expected| {
        let mut asked = reading(Some(Statistic::Count), parts, None);
        asked.filter = filters.iter().map(|(column, value)| filter(column, value)).collect();
        assert_eq!(run(&table, &DescribeRequest::new(&asked)), Err(expected));
    };
    let named = |conditions: &[(&str, &str)]| {
        let one = |(column, value): &(&str, &str)| Condition {
            column: (*column).to_owned(),
            values: vec![(*value).to_owned()],
        };
        DescribeError::NoRows { because: conditions.iter().map(one).collect() }
    };
    check("", &[("B", "2024"), ("A", "Zuid")], named(&[("wijk", "Zuid")]));
    check("", &[("A", "Oost"), ("C", "huur"), ("B", "2024")], named(&[("wijk", "Oost"), ("jaar", "2024")]));
    check("group=C", &[("A", "Oost")], DescribeError::NoLabels { column: "soort".to_owned() });
}

#[test]
fn the_label_follows_the_verdict_on_the_source() {
    let table = neighbourhoods().table();
    let check = |fitness, comparison, expected| {
        let asked = reading(Some(Statistic::Sum), "measure=C group=A", Some(comparison));
        let mut request = DescribeRequest::new(&asked);
        request.fitness = fitness;
        assert_eq!(run(&table, &request).unwrap().label, expected);
    };
    check(Some(Fitness::Fit), Comparison::Average, EvidenceLabel::Fact);
    check(Some(Fitness::FitWithin), Comparison::Average, EvidenceLabel::Indication);
    check(Some(Fitness::FitWithin), Comparison::Nothing, EvidenceLabel::Assumption);
    check(Some(Fitness::Unfit), Comparison::Average, EvidenceLabel::Assumption);
    check(None, Comparison::Nothing, EvidenceLabel::Assumption);
}

#[test]
fn amounts_have_no_interval_and_counts_of_people_have_one() {
    let table = neighbourhoods().table();
    let interval = |parts: &str, row_is| {
        let asked = reading(None, parts, Some(Comparison::Nothing));
        let mut request = DescribeRequest::new(&asked);
        request.row_is = row_is;
        part(&run(&table, &request).unwrap(), Part::Level)[0].outcome.value().unwrap().low.is_some()
    };
    assert!(!interval("measure=E", RowIs::Area));
    assert!(!interval("", RowIs::Area));
    assert!(interval("measure=C", RowIs::Area));
}

#[test]
fn the_same_request_gives_the_same_answer() {
    let table = neighbourhoods().table();
    let asked = reading(Some(Statistic::Median), "measure=E group=A period=B", None);
    assert_eq!(described(&table, &asked), described(&table, &asked));
}

#[test]
fn areas_that_lie_in_each_other_are_warned_of_unless_the_rows_are_of_one_level() {
    let sheet = Sheet::new().texts("gebied", Role::Area, &["NL00", "GM1680", "GM0358", "WK168000", "BU16800000"]);
    let sheet = sheet.texts("gemeente", Role::Group, &["", "Aa en Hunze", "Aalsmeer", "", ""]);
    let table = sheet.numbers("afstand", ColumnType::Decimal, Role::Measure, "km", &[1.1, 2.4, 1.0, 0.9, 0.8]).table();
    let warned = |parts: &str, areas: Option<&str>| {
        let asked = reading(Some(Statistic::Mean), parts, None);
        let found = run(&table, &DescribeRequest::new(&asked).among(areas)).unwrap();
        found.caveats.iter().any(|caveat| caveat.key == "describe-caveat-levels-mixed")
    };
    assert!(warned("measure=C", Some("A")));
    assert!(warned("measure=C group=A", Some("A")));
    assert!(!warned("measure=C group=B", Some("A")), "only municipalities have a name in that column");
    assert!(!warned("measure=C", None));
}

#[test]
fn inhabitants_of_one_year_under_counts_of_several_are_warned_of() {
    let asked = |parts: &str, inhabitants: &[f64]| {
        let sheet = Sheet::new().texts("wijk", Role::Area, &["Noord", "Zuid", "Noord", "Zuid"]);
        let sheet = sheet.texts("jaar", Role::Time, &["2023", "2023", "2024", "2024"]);
        let sheet = sheet.counts("aanvragen", &[120.0, 140.0, 131.0, 152.0]).bases("inwoners", inhabitants);
        let reading = reading(Some(Statistic::Rate), parts, None);
        let found = described(&sheet.table(), &reading);
        found.caveats.into_iter().find(|caveat| caveat.key == "describe-caveat-one-base")
    };
    let one_year = [2400.0, 3100.0, 2400.0, 3100.0];
    let over_time = "measure=C denominator=D group=A period=B";
    let said = asked(over_time, &one_year).unwrap();
    assert_eq!(
        said,
        Message::new("describe-caveat-one-base").text("column", "inwoners").text("first", "2023").text("last", "2024")
    );
    assert!(asked("measure=C denominator=D group=A", &one_year).is_some(), "also when the years are not asked for");
    assert!(asked(over_time, &[2400.0, 3100.0, 2440.0, 3068.0]).is_none());
}
