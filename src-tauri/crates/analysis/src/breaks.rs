//! Which breaks of the register a finding crosses, and where among its periods they lie.

use dossier::finding::{Finding, Part};
use dossier::message::Message;
use dossier::series_break::{Concerns, SeriesBreak};
use dossier::{Day, Dossier, dutch};

use crate::describe::period::{Period, read_all};

/// A break between two periods of a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossed<'a> {
    /// The break.
    pub of: &'a SeriesBreak,
    /// First day of the new situation.
    pub since: Day,
    /// First period that is wholly or partly after it.
    pub period: String,
}

/// The breaks that play a part and lie between the first and the last period of a finding, in order of time.
pub fn crossed<'a>(dossier: &'a Dossier, finding: &Finding) -> Vec<Crossed<'a>> {
    let levels = finding.measures.iter().filter(|measure| measure.part == Part::Level);
    let mut labels: Vec<&str> = Vec::new();
    for label in levels.filter_map(|measure| measure.period.as_deref()) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let Some(periods) = read_all(labels.iter().copied()) else { return Vec::new() };
    let mut timed: Vec<(Period, &str)> = periods.into_iter().zip(labels).collect();
    timed.sort();
    let concerning = dossier.question.breaks.iter().filter(|row| row.concerns == Some(Concerns::Yes));
    let mut out: Vec<Crossed<'a>> = concerning
        .filter_map(|of| {
            let since = of.since?;
            // The first period that is not over by then holds the break or starts with it; something must lie before.
            let place = timed.iter().position(|(period, _)| !ends_by(*period, since))?;
            let (_, label) = timed.get(place).filter(|_| place > 0)?;
            Some(Crossed { of, since, period: (*label).to_owned() })
        })
        .collect();
    out.sort_by_key(|crossed| crossed.since);
    out
}

/// Whether a period is over before this day.
fn ends_by(period: Period, day: Day) -> bool {
    let place = i32::from(day.month() - 1) * 31 + i32::from(day.day_of_month()) - 1;
    period.end() <= (i32::from(day.year()), place)
}

/// What to keep in mind with a finding because of a break.
pub fn caveat(crossed: &Crossed<'_>) -> Message {
    let handling = crossed.of.handling.trim().trim_end_matches('.');
    let key = if handling.is_empty() { "break-caveat" } else { "break-caveat-handled" };
    Message::new(key)
        .text("day", dutch::day(crossed.since))
        .text("what", crossed.of.what.trim().trim_end_matches('.'))
        .text("handling", handling)
}

/// Everything to keep in mind with a finding: what was seen while computing, and the breaks that it crosses.
pub fn caveats(dossier: &Dossier, finding: &Finding) -> Vec<Message> {
    let breaks = crossed(dossier, finding);
    breaks.iter().map(caveat).chain(finding.caveats.iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(label: &str, day: &str, is_over: bool) {
        let period = crate::describe::period::read(label).unwrap();
        assert_eq!(ends_by(period, day.parse().unwrap()), is_over, "{label} by {day}");
    }

    #[test]
    fn a_period_is_over_on_the_first_day_after_it() {
        check("2014", "2015-01-01", true);
        check("2014", "2014-12-31", false);
        check("2015", "2015-01-01", false);
        check("2020-Q1", "2020-03-12", false);
        check("2020-Q1", "2020-04-01", true);
        check("2020-02", "2020-03-12", true);
        check("2019-12", "2020-01-01", true);
        check("2019/20", "2020-08-01", true);
        check("2019/20", "2020-03-12", false);
    }
}
