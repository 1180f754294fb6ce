//! Values against the certified values of NIST (StRD, univariate), R 4.2 and scipy / statsmodels.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "not part of the crate: reads reference values, or measures time"
)]
#![allow(clippy::print_stdout, reason = "the digits that were reached are the result")]

use std::fs;
use std::path::PathBuf;

use analysis::describe::{DescribeRequest, describe};
use analysis::interval::{self, Estimate, Interval, Moments};
use analysis::ticker::Unwatched;
use dossier::dataset::{ColumnType, Role, RowIs};
use dossier::finding::Part;
use dossier::question::{Reading, Statistic};
use dossier::settings::Thresholds;

use crate::sheet::{Sheet, described, part, reading, shown};

fn data() -> Option<PathBuf> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/reference"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no reference values beside the checkout");
    None
}

/// Correct decimal digits (log relative error), at most 15.
fn digits(got: f64, certified: f64) -> f64 {
    let error = if certified == 0.0 { got.abs() } else { ((got - certified) / certified).abs() };
    if error == 0.0 { 15.0 } else { (-error.log10()).min(15.0) }
}

#[track_caller]
fn check(name: &str, got: f64, expected: f64, least: f64) {
    let reached = digits(got, expected);
    println!("{name:<34} {reached:5.1} digits");
    assert!(reached >= least, "{name}: {got} is not {expected}: {reached:.1} digits");
}

#[test]
fn means_and_deviations_reach_the_certified_digits() {
    let Some(folder) = data() else { return };
    let certified = fs::read_to_string(folder.join("nist_univariate_certified.csv")).unwrap();
    for line in certified.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let values: Vec<f64> = fs::read_to_string(folder.join(format!("nist/{}.dat", cells[0])))
            .unwrap()
            .lines()
            .skip_while(|line| !line.starts_with("-----"))
            .skip(1)
            .map(|line| line.trim().parse().unwrap())
            .collect();
        assert_eq!(values.len(), cells[1].parse::<usize>().unwrap());
        let moments = Moments::of(&values);
        check(&format!("{} mean", cells[0]), moments.mean, cells[2].parse().unwrap(), 14.0);
        check(&format!("{} deviation", cells[0]), moments.deviation().unwrap(), cells[3].parse().unwrap(), 8.0);
        let table = Sheet::new().numbers("y", ColumnType::Decimal, Role::Measure, "", &values).table();
        let found = described(&table, &reading(Some(Statistic::Mean), "measure=A", None));
        check(&format!("{} described", cells[0]), shown(&found, Part::Level)[0], cells[2].parse().unwrap(), 14.0);
    }
}

#[test]
fn intervals_are_those_of_r() {
    let Some(folder) = data() else { return };
    let file = fs::read_to_string(folder.join("r/reference_values.csv")).unwrap();
    let r = |key: &str| -> f64 {
        let line = file.lines().find(|line| line.starts_with(&format!("{key},"))).unwrap();
        line.split(',').nth(1).unwrap().trim().parse().unwrap()
    };
    let both = |name: &str, got: Interval| {
        check(&format!("{name}.lo"), got.low, r(&format!("{name}.lo")), 12.0);
        check(&format!("{name}.hi"), got.high, r(&format!("{name}.hi")), 12.0);
    };
    both("wilson.7_50", interval::wilson(7.0, 50.0, 0.95));
    both("wilson.0_20", interval::wilson(0.0, 20.0, 0.95));
    for events in [0.0, 1.0, 5.0, 20.0, 100.0] {
        both(&format!("poisson_exact.{events}"), interval::poisson(events, 0.95));
    }
    // extra[group 1] and extra[group 2] of R's own data set sleep.
    let sleep = fs::read_to_string(folder.join("r/sleep.csv")).unwrap();
    let group = |wanted: &str| -> Vec<f64> {
        let cells =
            sleep.lines().skip(1).map(|line| line.split(',').map(|cell| cell.trim_matches('"')).collect::<Vec<_>>());
        cells.filter(|cells| cells[1] == wanted).map(|cells| cells[0].parse().unwrap()).collect()
    };
    let welch = interval::difference_of_means(&Moments::of(&group("1")), &Moments::of(&group("2")), 0.95).unwrap();
    check("welch_t.sleep.ci_lo", welch.low, r("welch_t.sleep.ci_lo"), 10.0);
    check("welch_t.sleep.ci_hi", welch.high, r("welch_t.sleep.ci_hi"), 10.0);
    let nile = fs::read_to_string(folder.join("r/nile.csv")).unwrap();
    let mut flow: Vec<f64> =
        nile.lines().skip(1).map(|line| line.split(',').nth(1).unwrap().parse().unwrap()).collect();
    flow.sort_by(f64::total_cmp);
    check("quantile.type7.nile.p90", interval::quantile(&flow, 0.9).unwrap(), r("quantile.type7.nile.p90"), 15.0);
}

// pip install scipy==1.17.1 statsmodels==0.15.0
// proportion_confint(123, 1000, 0.01, "wilson"); gamma.ppf(0.025, 412); gamma.ppf(0.975, 413)
// confint_proportions_2indep(a, b, c, d, method="newcomb"); t.interval(0.95, n - 1, mean(x), sem(x))
// ttest_ind(a, b, equal_var=False).confidence_interval(0.95)
#[test]
fn intervals_are_those_of_scipy_and_statsmodels() {
    let wilson = interval::wilson(123.0, 1000.0, 0.99);
    check("wilson 99% low", wilson.low, 0.098_704_836_978_902_82, 12.0);
    check("wilson 99% high", wilson.high, 0.152_264_901_358_265_9, 12.0);
    let poisson = interval::poisson(412.0, 0.95);
    check("poisson 412 low", poisson.low, 373.172_531_435_058_5, 12.0);
    check("poisson 412 high", poisson.high, 453.769_705_213_024_2, 12.0);
    let share = |part: f64, whole: f64| Estimate { value: part / whole, interval: interval::wilson(part, whole, 0.95) };
    for ((a, b, c, d), low, high) in [
        ((56.0, 70.0, 48.0, 80.0), 0.052_431_472_402_364_98, 0.333_872_654_036_906_14),
        ((9.0, 10.0, 3.0, 10.0), 0.170_522_723_934_502_9, 0.809_017_973_535_488),
        ((30.0, 100.0, 40.0, 300.0), 0.074_850_478_161_747_2, 0.268_322_516_805_278_63),
        ((0.0, 25.0, 5.0, 30.0), -0.335_643_505_064_160_35, -0.004_046_564_447_150_125),
    ] {
        let newcombe = interval::difference(share(a, b), share(c, d));
        check(&format!("newcombe {a}/{b} {c}/{d} low"), newcombe.low, low, 10.0);
        check(&format!("newcombe {a}/{b} {c}/{d} high"), newcombe.high, high, 10.0);
    }
    let x = Moments::of(&[12.0, 15.5, 9.25, 20.0, 18.75, 11.0, 14.5, 16.0]);
    let mean = interval::mean(&x, 0.95).unwrap();
    check("t interval low", mean.low, 11.504_886_204_301_592, 12.0);
    check("t interval high", mean.high, 17.745_113_795_698_41, 12.0);
    check("deviation", x.deviation().unwrap(), 3.732_100_136_460_894_6, 14.0);
    let a = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4];
    let b = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.1, 24.0];
    let welch = interval::difference_of_means(&Moments::of(&a), &Moments::of(&b), 0.95).unwrap();
    check("welch low", welch.low, -4.786_448_635_022_306, 10.0);
    check("welch high", welch.high, -0.773_551_364_977_703_5, 10.0);
}

/// Every statistic over the rows of a group is the one over a table of only that group.
#[test]
fn a_group_of_a_table_gives_what_the_group_alone_gives() {
    let rows = 600;
    let groups: Vec<String> = (0..rows).map(|row| format!("G{}", row * 7 % 5)).collect();
    let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
    let values: Vec<f64> = (0..rows).map(|row| f64::from(row * 37 % 101)).collect();
    let table = Sheet::new().texts("groep", Role::Group, &groups).counts("aantal", &values).table();
    for statistic in [Statistic::Sum, Statistic::Mean, Statistic::Median, Statistic::Count] {
        let together = described(&table, &reading(Some(statistic), "measure=B group=A", None));
        for level in part(&together, Part::Level) {
            let wanted = level.group.clone().unwrap();
            let own: Vec<f64> =
                groups.iter().zip(&values).filter(|(group, _)| **group == wanted).map(|(_, value)| *value).collect();
            let alone = Sheet::new().counts("aantal", &own).table();
            let alone = described(&alone, &reading(Some(statistic), "measure=A", None));
            assert_eq!(part(&alone, Part::Level)[0].outcome, level.outcome, "{statistic:?} of {wanted}");
        }
    }
}

#[test]
fn intervals_of_a_description_are_those_of_the_method() {
    let table = Sheet::new().texts("wijk", Role::Area, &["Oost", "West"]).counts("cliënten", &[30.0, 40.0]);
    let table = table.bases("inwoners", &[100.0, 300.0]).table();
    let found = |statistic| {
        let reading: Reading = reading(Some(statistic), "measure=B denominator=C group=A", None);
        let mut request = DescribeRequest::new(&reading);
        request.row_is = RowIs::Area;
        describe(&table, &request, &Thresholds::default(), &mut Unwatched).unwrap()
    };
    let share = found(Statistic::Share);
    let level = part(&share, Part::Level)[0].outcome.value().copied().unwrap();
    let wilson = interval::wilson(30.0, 100.0, 0.95);
    assert_eq!((level.value, level.low, level.high), (0.3, Some(wilson.low), Some(wilson.high)));
    let rate = found(Statistic::Rate);
    let level = part(&rate, Part::Level)[1].outcome.value().copied().unwrap();
    let poisson = interval::poisson(40.0, 0.95);
    check("rate", level.value, 40.0 / 0.3, 14.0);
    check("rate low", level.low.unwrap(), poisson.low / 0.3, 14.0);
    check("rate high", level.high.unwrap(), poisson.high / 0.3, 14.0);
}
