//! Calendar days written as text: `2024-03-31`, `31-3-2024`, `3 april 2024`.
//!
//! `3-4-2024` is two days; both are kept here, and the column decides from all its rows.

use dossier::Day;

use super::period::month_of;

/// A day as text, in each order that gives an existing day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateText {
    /// Read with the day before the month.
    pub(crate) day_first: Option<Day>,
    /// Read with the month before the day.
    pub(crate) month_first: Option<Day>,
}

impl DateText {
    fn sure(day: Day) -> Self {
        Self { day_first: Some(day), month_first: Some(day) }
    }

    /// Whether the two orders give different days.
    pub(crate) fn is_open(self) -> bool {
        matches!((self.day_first, self.month_first), (Some(first), Some(second)) if first != second)
    }
}

/// Reads a day; `None` when the text is anything else. A time behind it is accepted and left aside.
pub(crate) fn read(text: &str) -> Option<DateText> {
    if text.len() > 40 || text.len() < 6 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = without_time(text);
    for mark in ['-', '/', '.'] {
        let mut parts = text.split(mark);
        if let (Some(first), Some(second), Some(third), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        {
            return in_digits(first, second, third).or_else(|| in_words(first, second, third));
        }
    }
    let mut words = text.split_whitespace();
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(day), Some(month), Some(year), None) => in_words(day, month, year),
        _ => None,
    }
}

fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or("");
    match before.rfind([' ', 'T']) {
        Some(end) => before.get(..end).unwrap_or("").trim_end(),
        None => text,
    }
}

fn in_digits(first: &str, second: &str, third: &str) -> Option<DateText> {
    if first.len() == 4 {
        return day(number(first, 4)?, number(second, 2)?, number(third, 2)?).map(DateText::sure);
    }
    let (one, two) = (number(first, 2)?, number(second, 2)?);
    let year = year(third)?;
    let (day_first, month_first) = (day(year, two, one), day(year, one, two));
    if day_first.is_none() && month_first.is_none() {
        return None;
    }
    Some(DateText { day_first, month_first })
}

fn in_words(first: &str, month: &str, third: &str) -> Option<DateText> {
    let month = i16::from(month_of(month)?);
    let first = first.trim_end_matches('.');
    day(year(third)?, month, number(first, 2)?).map(DateText::sure)
}

/// Four digits, or two that stand for 1950 to 2049.
fn year(text: &str) -> Option<i16> {
    match text.len() {
        4 => number(text, 4),
        2 => number(text, 2).map(|short| if short < 50 { 2000 + short } else { 1900 + short }),
        _ => None,
    }
}

fn day(year: i16, month: i16, day: i16) -> Option<Day> {
    if !(1800..=2200).contains(&year) {
        return None;
    }
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

fn number(text: &str, most: usize) -> Option<i16> {
    let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, day_first: Option<&str>, month_first: Option<&str>) {
        let read = read(text);
        let shown = |day: Option<Day>| day.map(|day| day.to_string());
        assert_eq!(read.and_then(|date| shown(date.day_first)).as_deref(), day_first, "{text}");
        assert_eq!(read.and_then(|date| shown(date.month_first)).as_deref(), month_first, "{text}");
    }

    #[test]
    fn days_are_read_in_the_ways_people_write_them() {
        for text in ["2024-03-31", "31-3-2024", "31/03/2024", "31.3.2024", "31 maart 2024", "31 mrt. 2024", "31-3-24"] {
            assert_eq!(read(text).and_then(|date| date.day_first), Day::new(2024, 3, 31), "{text}");
        }
        check("2024-03-31T12:30:00", Some("2024-03-31"), Some("2024-03-31"));
        check("31-3-2024 23:59", Some("2024-03-31"), None);
        check("3/31/2024", None, Some("2024-03-31"));
        check("31-mrt-2024", Some("2024-03-31"), Some("2024-03-31"));
        check("1-1-1999", Some("1999-01-01"), Some("1999-01-01"));
        check("31-12-99", Some("1999-12-31"), None);
    }

    #[test]
    fn a_text_that_is_two_days_keeps_both() {
        check("3-4-2024", Some("2024-04-03"), Some("2024-03-04"));
        assert!(read("3-4-2024").unwrap().is_open());
        assert!(!read("4-4-2024").unwrap().is_open());
    }

    #[test]
    fn what_is_no_day_stays_text() {
        for text in ["31-2-2024", "2024-13-01", "12:30", "1-2-3", "06-12345678", "2024-03", "3 maart", "1.2.3.4"] {
            check(text, None, None);
        }
    }
}
