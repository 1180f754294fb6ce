//! Numbers written as text: `1.234,56`, `€ 1.200`, `12,5%`, `(45)`, `1 234`, `     1.1`.
//!
//! One text may be two numbers: `1.234` is twelve hundred in Dutch and a bit over one in English. Both readings are
//! kept here; the column decides from all its rows, never this file.

/// What stands around the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dress {
    Plain,
    Percent,
    Euro,
}

/// Which way of writing the text itself proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// Digits only: the same number in both.
    Whole,
    /// Comma before the decimals, or points between thousands.
    Dutch,
    /// Point before the decimals, or commas between thousands.
    Point,
    /// Readable in both, as different numbers.
    Either,
}

/// A number as text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct NumberText {
    pub(crate) dress: Dress,
    pub(crate) evidence: Evidence,
    /// Value when commas stand before the decimals. Percentages are not yet divided by 100.
    pub(crate) dutch: f64,
    /// Value when points stand before the decimals.
    pub(crate) point: f64,
    /// A whole number of two or more digits that starts with a zero: likely a code.
    pub(crate) leading_zero: bool,
    /// Number of digits of a whole number, 0 for other numbers.
    pub(crate) digits: u8,
    /// Carries a mark such as `*`, `(r)` or `†`.
    pub(crate) flagged: bool,
}

/// Longest text that can be a number.
const LONGEST: usize = 48;

/// Reads a number; `None` when the text is anything else. Expects trimmed text.
pub(crate) fn read(text: &str) -> Option<NumberText> {
    if text.len() > LONGEST || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (text, flagged) = without_flag(text);
    let (text, dress) = undress(text);
    let (text, negative) = without_sign(text);
    let (text, dress) = if dress == Dress::Plain { undress(text) } else { (text, dress) };
    let digits = joined(text)?;
    let (evidence, dutch, point) = readings(&digits)?;
    let sign = if negative { -1.0 } else { 1.0 };
    let whole = evidence == Evidence::Whole;
    Some(NumberText {
        dress,
        evidence,
        dutch: sign * dutch,
        point: sign * point,
        leading_zero: whole && digits.len() > 1 && digits.starts_with('0') && !negative && dress == Dress::Plain,
        digits: if whole { u8::try_from(digits.len()).unwrap_or(u8::MAX) } else { 0 },
        flagged,
    })
}

/// Takes off a mark for provisional or revised numbers behind the number.
fn without_flag(text: &str) -> (&str, bool) {
    let marks = ["(r)", "(p)", "**", "*", "†", "¹", "²", "³", "(v)"];
    for mark in marks {
        if let Some(rest) = text.strip_suffix(mark) {
            return (rest.trim_end(), true);
        }
    }
    (text, false)
}

fn undress(text: &str) -> (&str, Dress) {
    if let Some(rest) = text.strip_suffix('%') {
        return (rest.trim_end(), Dress::Percent);
    }
    for sign in ["€", "EUR", "eur", "euro", "Euro"] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (without_cents_dash(rest.trim_start()), Dress::Euro);
        }
        if let Some(rest) = text.strip_suffix(sign) {
            return (without_cents_dash(rest.trim_end()), Dress::Euro);
        }
    }
    (text, Dress::Plain)
}

/// `12,-` and `12,--` are whole euros.
fn without_cents_dash(text: &str) -> &str {
    [",--", ",-", ".-", ",–", ",—"].iter().find_map(|dash| text.strip_suffix(dash)).unwrap_or(text).trim()
}

fn without_sign(text: &str) -> (&str, bool) {
    if let Some(inside) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (inside.trim(), true);
    }
    if let Some(rest) = text.strip_prefix(['-', '−', '–']) {
        return (rest.trim_start(), true);
    }
    if let Some(rest) = text.strip_suffix('-') {
        return (rest.trim_end(), true);
    }
    (text.strip_prefix('+').unwrap_or(text), false)
}

/// Joins `1 234 567`: spaces may stand only before groups of three digits.
fn joined(text: &str) -> Option<String> {
    let spaced = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    if !text.contains(spaced) {
        return Some(text.to_owned());
    }
    let mut groups = text.split(spaced);
    let mut joined = groups.next()?.to_owned();
    if joined.is_empty() || joined.len() > 3 || !joined.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut groups = groups.peekable();
    while let Some(group) = groups.next() {
        let whole = group.get(..3)?;
        let rest = group.get(3..)?;
        let fraction = rest.is_empty() || (groups.peek().is_none() && rest.starts_with([',', '.']));
        if !whole.bytes().all(|byte| byte.is_ascii_digit()) || !fraction {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

fn readings(text: &str) -> Option<(Evidence, f64, f64)> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',');
    if !plain {
        return scientific(text).map(|value| (Evidence::Point, value, value));
    }
    if !text.contains(['.', ',']) {
        let value = text.parse().ok()?;
        return Some((Evidence::Whole, value, value));
    }
    let dutch = value(text, ',', '.');
    let point = value(text, '.', ',');
    match (dutch, point) {
        (Some(dutch), Some(point)) => Some((Evidence::Either, dutch, point)),
        (Some(dutch), None) => Some((Evidence::Dutch, dutch, dutch)),
        (None, Some(point)) => Some((Evidence::Point, point, point)),
        (None, None) => None,
    }
}

/// The value when `decimal` stands before the decimals and `group` between thousands, if the text fits that.
fn value(text: &str, decimal: char, group: char) -> Option<f64> {
    let (whole, fraction) = text.split_once(decimal).unwrap_or((text, ""));
    if fraction.contains(['.', ',']) || (whole.is_empty() && fraction.is_empty()) || text.ends_with(decimal) {
        return None;
    }
    if whole.contains(group) && !grouped(whole, group) {
        return None;
    }
    let whole: String = whole.chars().filter(|c| *c != group).collect();
    format!("{whole}.{fraction}0").parse().ok()
}

/// `1.234.567`: one to three digits that do not start with a zero, then groups of three.
fn grouped(whole: &str, group: char) -> bool {
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or("");
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

fn scientific(text: &str) -> Option<f64> {
    let (digits, exponent) = text.split_once(['e', 'E'])?;
    let exponent_digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    let fits = !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && (1..=3).contains(&exponent_digits.len())
        && exponent_digits.bytes().all(|byte| byte.is_ascii_digit());
    // Codes such as `1E5` or `11002E1` look like this too: only a written fraction or sign makes it a number.
    let meant = digits.contains('.') || exponent.starts_with(['-', '+']);
    let value = if fits && meant { text.parse::<f64>().ok()? } else { return None };
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn sure(text: &str, dress: Dress, value: f64) {
        let read = read(text).unwrap_or_else(|| panic!("{text} is a number"));
        assert_ne!(read.evidence, Evidence::Either, "{text}");
        assert_eq!((read.dress, read.dutch, read.point), (dress, value, value), "{text}");
    }

    #[test]
    fn dutch_numbers_are_read_as_they_are_written() {
        sure("0", Dress::Plain, 0.0);
        sure("1234", Dress::Plain, 1234.0);
        sure("-12", Dress::Plain, -12.0);
        sure("−12", Dress::Plain, -12.0);
        sure("12-", Dress::Plain, -12.0);
        sure("+5", Dress::Plain, 5.0);
        sure("(45)", Dress::Plain, -45.0);
        sure("1.234,56", Dress::Plain, 1234.56);
        sure("1.234.567", Dress::Plain, 1_234_567.0);
        sure("-1.234,5", Dress::Plain, -1234.5);
        sure("12,5", Dress::Plain, 12.5);
        sure("0,125", Dress::Plain, 0.125);
        sure(",5", Dress::Plain, 0.5);
        sure("1 234", Dress::Plain, 1234.0);
        sure("1\u{a0}234\u{a0}567,8", Dress::Plain, 1_234_567.8);
        sure("1 234,5", Dress::Plain, 1234.5);
        sure("12,5%", Dress::Percent, 12.5);
        sure("12,5 %", Dress::Percent, 12.5);
        sure("-3%", Dress::Percent, -3.0);
        sure("€ 1200", Dress::Euro, 1200.0);
        sure("€ 1.200,50", Dress::Euro, 1200.5);
        sure("€-12,50", Dress::Euro, -12.5);
        sure("-€ 12,50", Dress::Euro, -12.5);
        sure("(€ 45,10)", Dress::Euro, -45.1);
        sure("€ 12,-", Dress::Euro, 12.0);
        sure("12,50 euro", Dress::Euro, 12.5);
        sure("EUR 3,5", Dress::Euro, 3.5);
    }

    #[test]
    fn numbers_with_a_decimal_point_are_read_too() {
        sure("1.1", Dress::Plain, 1.1);
        sure("0.125", Dress::Plain, 0.125);
        sure("1234.5", Dress::Plain, 1234.5);
        sure("1,234.5", Dress::Plain, 1234.5);
        sure("1,234,567", Dress::Plain, 1_234_567.0);
        sure("1.5e-3", Dress::Plain, 0.0015);
    }

    #[test]
    fn a_text_that_is_two_numbers_keeps_both() {
        for (text, dutch, point) in [("1.234", 1234.0, 1.234), ("1,234", 1.234, 1234.0), ("€ 1.200", 1200.0, 1.2)] {
            let read = read(text).unwrap();
            assert_eq!((read.evidence, read.dutch, read.point), (Evidence::Either, dutch, point), "{text}");
        }
    }

    #[test]
    fn leading_zeros_and_marks_are_seen() {
        assert!(read("0363").unwrap().leading_zero);
        assert!(!read("0").unwrap().leading_zero && !read("0,5").unwrap().leading_zero);
        let revised = read("12,5(r)").unwrap();
        assert!(revised.flagged && revised.dutch.to_bits() == 12.5_f64.to_bits());
        assert!(read("2.024*").unwrap().flagged);
    }

    #[test]
    fn what_is_no_number_stays_text() {
        for text in [
            "",
            "3a",
            "12 34",
            "1 23",
            "1.2.3",
            "1,2,3",
            "12,",
            "1..2",
            "--5",
            "€",
            "%",
            "GM0363",
            "2024-Q1",
            "12:30",
            "1E5",
            "0x10",
            "± 2.400",
            "ca. 5",
            "10-20",
            "1234 AB",
            "1.234,5,6",
            "12.34,5",
            "0.123.456",
            "..",
            "(12",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
