//! Days and moments. They are handed in: this crate never asks what time it is.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar day, stored and compared as ISO 8601 (`2026-03-14`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(Date);

impl Day {
    /// The day with this year, month (1–12) and day of the month (1–31), if it exists.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// Year of the day.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month of the day, 1–12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, 1–31.
    pub fn day_of_month(self) -> i8 {
        self.0.day()
    }

    /// Days since 1 January 1970 (the number Arrow and Parquet use for a date).
    pub fn since_epoch(self) -> i32 {
        let epoch = jiff::civil::date(1970, 1, 1);
        (self.0 - epoch).get_days()
    }

    /// The day that lies this many days after 1 January 1970.
    pub fn from_epoch(days: i32) -> Option<Self> {
        let epoch = jiff::civil::date(1970, 1, 1);
        epoch.checked_add(jiff::Span::new().try_days(days).ok()?).ok().map(Self)
    }

    /// Whole months from this day to a later one; negative when the other day lies before it.
    pub fn months_until(self, later: Day) -> i32 {
        let months = (i32::from(later.year()) - i32::from(self.year())) * 12 + i32::from(later.month())
            - i32::from(self.month());
        if later.day_of_month() < self.day_of_month() { months - 1 } else { months }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads `2026-03-14` or the Dutch `14-3-2026` and `14/03/2026`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        if let Ok(date) = Date::from_str(text) {
            return Ok(Self(date));
        }
        let parts: Vec<&str> = text.split(['-', '/']).collect();
        let [day, month, year] = parts[..] else { return Err(()) };
        if year.len() != 4 {
            return Err(());
        }
        let number = |part: &str| part.parse::<i16>().map_err(|_| ());
        let small = |part: &str| number(part).and_then(|n| i8::try_from(n).map_err(|_| ()));
        Self::new(number(year)?, small(month)?, small(day)?).ok_or(())
    }
}

/// A moment with its offset from UTC, as RFC 3339 text (`2026-03-14T10:42:07+01:00`).
///
/// The clock of the host writes it; here it is only kept, compared as text and shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(String);

impl Moment {
    /// Takes RFC 3339 text as the host's clock wrote it.
    pub fn new(rfc3339: impl Into<String>) -> Self {
        Self(rfc3339.into())
    }

    /// The text as it was handed in.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The calendar day of the moment at the place where it was written down.
    pub fn day(&self) -> Option<Day> {
        self.0.get(..10)?.parse().ok()
    }

    /// Hours and minutes of the moment where it was written down, `10:42`.
    pub fn clock(&self) -> &str {
        self.0.get(11..16).unwrap_or("")
    }

    /// Seconds from this moment to a later one; `None` when either is not RFC 3339.
    pub fn seconds_until(&self, later: &Moment) -> Option<i64> {
        let read = |moment: &Moment| moment.0.parse::<jiff::Timestamp>().ok();
        Some(read(later)?.as_second() - read(self)?.as_second())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(text.parse::<Day>().ok().map(|day| day.to_string()).as_deref(), expected);
    }

    #[test]
    fn days_are_read_in_iso_and_in_dutch() {
        check("2026-03-14", Some("2026-03-14"));
        check("14-3-2026", Some("2026-03-14"));
        check(" 14/03/2026 ", Some("2026-03-14"));
        check("31-2-2026", None);
        check("14-3-26", None);
        check("morgen", None);
    }

    #[test]
    fn months_between_days_count_whole_months_only() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(day("2024-01-31").months_until(day("2024-02-29")), 0);
        assert_eq!(day("2024-01-15").months_until(day("2026-01-15")), 24);
        assert_eq!(day("2024-01-15").months_until(day("2023-12-15")), -1);
    }

    #[test]
    fn a_day_goes_to_epoch_days_and_back() {
        let day = Day::new(2024, 2, 29).unwrap();
        assert_eq!(Day::from_epoch(day.since_epoch()), Some(day));
        assert_eq!(Day::new(1970, 1, 2).unwrap().since_epoch(), 1);
    }

    #[test]
    fn a_moment_knows_its_day_its_clock_and_the_time_to_another() {
        let first = Moment::new("2026-03-14T10:42:07+01:00");
        let second = Moment::new("2026-03-14T09:42:37Z");
        assert_eq!(first.day(), Day::new(2026, 3, 14));
        assert_eq!(first.clock(), "10:42");
        assert_eq!(first.seconds_until(&second), Some(30));
    }
}
