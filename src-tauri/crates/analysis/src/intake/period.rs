//! Years, quarters, months, weeks and school years, in the many ways sheets write them.
//!
//! Every period has one way of writing here (`2024`, `2024-Q1`, `2024-03`, `2023/24`), so that equal periods are equal
//! labels and sorting labels sorts time.

use std::fmt;

/// A period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Period {
    /// Calendar year.
    Year(u16),
    /// School, season or book year that starts in this year.
    Span(u16),
    Half(u16, u8),
    Quarter(u16, u8),
    Month(u16, u8),
    Week(u16, u8),
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Span(year) => write!(f, "{year}/{:02}", (year + 1) % 100),
            Self::Half(year, half) => write!(f, "{year}-H{half}"),
            Self::Quarter(year, quarter) => write!(f, "{year}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
            Self::Week(year, week) => write!(f, "{year}-W{week:02}"),
        }
    }
}

/// Years that a number without further evidence may be.
pub(crate) const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

/// A number that may be a year.
pub(crate) fn year_of(number: f64) -> Option<u16> {
    let fits = number.fract() == 0.0 && (f64::from(*YEARS.start())..=f64::from(*YEARS.end())).contains(&number);
    // In range, hence exact.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a year just above")]
    fits.then_some(number as u16)
}

/// Reads a period; `None` when the text is anything else. Expects trimmed text; stars for provisional years are left
/// aside.
pub(crate) fn read(text: &str) -> Option<Period> {
    if text.len() > 32 || text.len() < 4 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let lower = text.trim_end_matches('*').trim_end().to_lowercase();
    if let Some(found) = slashed(&lower) {
        return Some(found);
    }
    let words = words(&lower);
    let parts: Vec<&str> = words.iter().map(String::as_str).collect();
    match parts[..] {
        [year] => year_text(year).map(Period::Year),
        [first, second] => two(first, second).or_else(|| two(second, first)),
        [first, second, third] => three(first, second, third),
        ["schooljaar" | "seizoen" | "boekjaar", second, third, fourth] => three(second, third, fourth),
        _ => None,
    }
}

/// Most words that one period takes: `schooljaar 2023 - 2024`.
const WORDS: usize = 4;

/// The period that a name speaks of, as it is written here: `2024-01` in `aanvragen_jan_2024`. The longest way of
/// reading one counts, so that a month is not read as its year; `None` when there is none.
pub(crate) fn in_name(name: &str) -> Option<String> {
    let spaced: String = name.chars().map(|c| if c == '_' { ' ' } else { c }).collect();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut inside = false;
    for (at, c) in spaced.char_indices() {
        match (c.is_alphanumeric(), inside, runs.last_mut()) {
            (true, true, Some(run)) => run.1 = at + c.len_utf8(),
            (true, _, _) => runs.push((at, at + c.len_utf8())),
            (false, _, _) => {}
        }
        inside = c.is_alphanumeric();
    }
    let windows = (1..=WORDS.min(runs.len())).rev().flat_map(|size| runs.windows(size));
    let found = windows.filter_map(|window| spaced.get(window.first()?.0..window.last()?.1)).find_map(read);
    found.map(|period| period.to_string())
}

/// The month that a Dutch or English word names, 1–12.
pub(crate) fn month_of(word: &str) -> Option<u8> {
    let lower = word.trim_end_matches('.').to_lowercase();
    let index = match lower.as_str() {
        "januari" | "january" | "jan" => 1,
        "februari" | "february" | "feb" | "febr" => 2,
        "maart" | "march" | "mrt" | "mar" => 3,
        "april" | "apr" => 4,
        "mei" | "may" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "augustus" | "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    };
    Some(index)
}

/// `2023/24`, `2023/'24`, `2023-2024`, `schooljaar 2023/24`.
fn slashed(lower: &str) -> Option<Period> {
    let named = ["schooljaar", "seizoen", "boekjaar", "studiejaar"].iter().find_map(|word| lower.strip_prefix(word));
    let text = named.unwrap_or(lower).trim();
    let (first, second) = text.split_once(['/', '-', '–'])?;
    let first = year_text(first.trim())?;
    let second = second.trim().trim_start_matches(['\'', '’', '‘']);
    let next = first + 1;
    let matches_long = second == next.to_string();
    // `2011-12` is December 2011 as often as a school year: only a slash or a word makes it one.
    let short_allowed = named.is_some() || text.contains('/') || next % 100 > 12 || next % 100 == 0;
    let matches_short = second.len() == 2 && short_allowed && second == format!("{:02}", next % 100);
    (matches_long || matches_short).then_some(Period::Span(first))
}

/// Cuts at spaces, dashes and between letters and digits: `2024kw01` → `2024`, `kw`, `01`.
fn words(lower: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    for c in lower.chars() {
        let cut = matches!(c, ' ' | '-' | '\u{a0}' | '/' | '.' | ',' | '\'' | '’' | '_');
        let joins = !cut && previous.is_alphanumeric() && previous.is_ascii_digit() == c.is_ascii_digit();
        match words.last_mut() {
            Some(word) if joins => word.push(c),
            _ if !cut => words.push(c.to_string()),
            _ => {}
        }
        previous = c;
    }
    // `1e kwartaal`, `1ste kwartaal`: the ending is no word of its own.
    words.retain(|word| !matches!(word.as_str(), "e" | "ste" | "de" | "st" | "nd" | "rd" | "th"));
    words
}

/// A year with a month, or a unit with its number glued on is three words, so here: `2024 03`, `mrt 2024`, `jan 24`.
fn two(year: &str, part: &str) -> Option<Period> {
    if let Some(month) = month_of(part) {
        let year = year_text(year).or_else(|| short_year(year))?;
        return Some(Period::Month(year, month));
    }
    let year = year_text(year)?;
    let month = small(part, 12).filter(|_| part.len() == 2)?;
    Some(Period::Month(year, month))
}

/// `2024 q 1`, `1 kwartaal 2024`, `kwartaal 1 2024`, `2024 mm 03`, `week 5 2024`.
fn three(first: &str, second: &str, third: &str) -> Option<Period> {
    let orders = [(first, second, third), (first, third, second), (third, second, first), (third, first, second)];
    orders.iter().find_map(|(year, unit, number)| of_year(year_text(year)?, unit, number))
}

fn of_year(year: u16, unit: &str, number: &str) -> Option<Period> {
    match unit {
        "q" | "k" | "kw" | "kwartaal" | "quarter" => small(number, 4).map(|quarter| Period::Quarter(year, quarter)),
        "h" | "hj" | "halfjaar" | "half" => small(number, 2).map(|half| Period::Half(year, half)),
        "m" | "mm" | "maand" | "month" => small(number, 12).map(|month| Period::Month(year, month)),
        "w" | "week" | "wk" => small(number, 53).map(|week| Period::Week(year, week)),
        "jj" if number == "00" => Some(Period::Year(year)),
        _ => None,
    }
}

fn year_text(text: &str) -> Option<u16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = if digits { text.parse().ok()? } else { return None };
    YEARS.contains(&year).then_some(year)
}

fn short_year(text: &str) -> Option<u16> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let short: u16 = if digits { text.parse().ok()? } else { return None };
    Some(if short < 50 { 2000 + short } else { 1900 + short })
}

fn small(text: &str, most: u8) -> Option<u8> {
    let number: u8 = if text.len() <= 2 { text.parse().ok()? } else { return None };
    (1..=most).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_one_way_of_writing() {
        for (text, expected) in [
            ("2024", "2024"),
            ("2024*", "2024"),
            ("2024**", "2024"),
            ("2024JJ00", "2024"),
            ("2024-Q1", "2024-Q1"),
            ("2024Q1", "2024-Q1"),
            ("Q1 2024", "2024-Q1"),
            ("Q1-2024", "2024-Q1"),
            ("2024K1", "2024-Q1"),
            ("2024KW01", "2024-Q1"),
            ("2024 1e kwartaal", "2024-Q1"),
            ("2024 4e kwartaal*", "2024-Q4"),
            ("1e kwartaal 2024", "2024-Q1"),
            ("kwartaal 1 2024", "2024-Q1"),
            ("2024MM03", "2024-03"),
            ("2024M03", "2024-03"),
            ("2024-03", "2024-03"),
            ("03-2024", "2024-03"),
            ("jan 2024", "2024-01"),
            ("mrt. 2024", "2024-03"),
            ("2024 maart", "2024-03"),
            ("maart 2024*", "2024-03"),
            ("jan-24", "2024-01"),
            ("mrt '24", "2024-03"),
            ("2024 w05", "2024-W05"),
            ("week 5 2024", "2024-W05"),
            ("2024-H1", "2024-H1"),
            ("1e halfjaar 2024", "2024-H1"),
            ("2023/24", "2023/24"),
            ("2023/'24", "2023/24"),
            ("2023-2024", "2023/24"),
            ("2023/2024", "2023/24"),
            ("schooljaar 2023/24", "2023/24"),
            ("schooljaar 2011-12", "2011/12"),
            ("2011-12", "2011-12"),
            ("1999/00", "1999/00"),
        ] {
            assert_eq!(read(text).map(|period| period.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_period_is_found_in_the_name_of_a_file() {
        for (name, expected) in [
            ("aanvragen_jan_2024", Some("2024-01")),
            ("aanvragen 2024-01", Some("2024-01")),
            ("2024-01-aanvragen", Some("2024-01")),
            ("Meldingen (maart 2024), Blad1", Some("2024-03")),
            ("wijken 2023", Some("2023")),
            ("export Q3 2024 def", Some("2024-Q3")),
            ("schooljaar 2023-2024", Some("2023/24")),
            ("aanvragen", None),
            ("versie 12", None),
        ] {
            assert_eq!(in_name(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn what_is_no_period_stays_text() {
        for text in
            ["", "12", "1899", "2101", "2024-13", "2024-5", "2023/25", "Q5 2024", "2024 mensen", "GM0363", "20-24"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn years_are_whole_and_of_our_time() {
        assert_eq!(year_of(2024.0), Some(2024));
        assert_eq!(year_of(2024.5), None);
        assert_eq!(year_of(123.0), None);
    }
}
