//! What a cell looks like in a Dutch Excel: the text for the preview grid and for quoting odd cells.
//!
//! Covers the formats that sheets of colleagues use; what it does not know, it shows as a plain number.

use dossier::{Day, dutch};

use super::format::{self, Meaning, Token};
use crate::raw::{Entry, RawSheet, RawValue};

/// Day 0 of the sheet, 1899-12-30, in days since 1 January 1970.
pub(crate) const SHEET_EPOCH: i32 = -25_569;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const DAYS: [&str; 7] = ["donderdag", "vrijdag", "zaterdag", "zondag", "maandag", "dinsdag", "woensdag"];

/// The text of a cell as Excel would show it in Dutch; empty for an empty cell.
pub fn cell_text(sheet: &RawSheet, row: u32, column: u32) -> String {
    sheet.entry(row, column).map_or_else(String::new, |entry| entry_text(sheet, &entry))
}

/// The text of a cell that holds something.
pub(crate) fn entry_text(sheet: &RawSheet, entry: &Entry<'_>) -> String {
    let code = sheet.formats.get(usize::from(entry.format)).map_or("", String::as_str);
    match entry.value {
        RawValue::Empty | RawValue::Formula => String::new(),
        RawValue::Text(text) | RawValue::Error(text) => text.to_owned(),
        RawValue::Bool(true) => "WAAR".to_owned(),
        RawValue::Bool(false) => "ONWAAR".to_owned(),
        RawValue::Number(number) => number_text(number, code),
        RawValue::DateTime(days) => moment_text(days, code),
    }
}

/// The calendar day of a moment in the sheet's own count.
pub(crate) fn day_of(days: f64) -> Option<Day> {
    let whole = days.floor();
    if !(-700_000.0..=2_958_465.0).contains(&whole) {
        return None;
    }
    // In range, hence exact.
    #[allow(clippy::cast_possible_truncation, reason = "checked to fit just above")]
    Day::from_epoch(whole as i32 + SHEET_EPOCH)
}

/// A number without any format: as many decimals as it has, at most eleven digits, with a comma.
pub(crate) fn plain_number(number: f64) -> String {
    let size = number.abs();
    if size >= 1e15 || (size > 0.0 && size < 1e-9) {
        return format!("{number:E}").replace('.', ",");
    }
    let before = if size < 1.0 { 1 } else { format!("{:.0}", size.floor()).len() };
    let decimals = 11_usize.saturating_sub(before).min(10);
    let text = format!("{number:.decimals$}");
    let trimmed = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if trimmed == "-0" { "0".to_owned() } else { trimmed.replace('.', ",") }
}

fn number_text(number: f64, code: &str) -> String {
    match format::meaning(code) {
        Meaning::Padded(width) if number >= 0.0 && number.fract() == 0.0 => format!("{number:0>width$.0}"),
        Meaning::Moment(_) => moment_text(number, code),
        Meaning::Plain | Meaning::Percent | Meaning::Euro | Meaning::Money(_) | Meaning::Padded(_) => {
            patterned(number, code).unwrap_or_else(|| plain_number(number))
        }
    }
}

/// The digits of a pattern such as `#,##0.00`.
#[derive(Default)]
struct Pattern {
    before: String,
    after: String,
    whole: usize,
    decimals: usize,
    optional_decimals: usize,
    thousands: bool,
    percent: bool,
}

fn patterned(number: f64, code: &str) -> Option<String> {
    if code.is_empty() || code == "@" || code.eq_ignore_ascii_case("general") {
        return None;
    }
    let sections = format::sections(code);
    let own_negative = number < 0.0 && sections.len() > 1;
    let section = if own_negative {
        sections.get(1)
    } else if number == 0.0 && sections.len() > 2 {
        sections.get(2)
    } else {
        sections.first()
    };
    let section = section?;
    if !section.iter().any(|token| matches!(token, Token::Sign('0' | '#'))) {
        return Some(literals(section));
    }
    let pattern = pattern(section)?;
    let scaled = if pattern.percent { number * 100.0 } else { number };
    let shown = if own_negative { scaled.abs() } else { scaled };
    let decimals = u8::try_from(pattern.decimals + pattern.optional_decimals).unwrap_or(10).min(15);
    let mut digits = dutch::number(shown, decimals);
    if pattern.optional_decimals > 0 && pattern.decimals == 0 && digits.contains(',') {
        digits = digits.trim_end_matches('0').trim_end_matches(',').to_owned();
    }
    if !pattern.thousands {
        digits = digits.replace('.', "");
    }
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
    let padded = format!("{}{}", "0".repeat(pattern.whole.saturating_sub(whole_digits(digits))), digits);
    Some(format!("{}{sign}{padded}{}", pattern.before.trim_start(), pattern.after.trim_end()))
}

fn whole_digits(digits: &str) -> usize {
    digits.split(',').next().unwrap_or("").chars().filter(char::is_ascii_digit).count()
}

/// What a section without digits shows: `"-"` for zero, as in bookkeeping formats.
fn literals(section: &[Token]) -> String {
    let texts = section.iter().filter_map(|token| match token {
        Token::Literal(text) => Some(text.as_str()),
        Token::Sign('-') => Some("-"),
        Token::Sign(_) => None,
    });
    texts.collect::<String>().trim().to_owned()
}

/// The pattern of a section; `None` when the section is not understood.
fn pattern(section: &[Token]) -> Option<Pattern> {
    let mut pattern = Pattern::default();
    let (mut seen, mut point) = (false, false);
    for token in section {
        match token {
            Token::Literal(text) if seen => pattern.after.push_str(text),
            Token::Literal(text) => pattern.before.push_str(text),
            Token::Sign('0' | '#' | '?') if !pattern.after.is_empty() => return None,
            Token::Sign(sign @ ('0' | '#' | '?')) => {
                seen = true;
                match (point, sign) {
                    (true, '0') => pattern.decimals += 1,
                    (true, _) => pattern.optional_decimals += 1,
                    (false, '0') => pattern.whole += 1,
                    (false, _) => {}
                }
            }
            Token::Sign('.') => point = true,
            Token::Sign(',') => pattern.thousands = true,
            Token::Sign('%') => {
                pattern.percent = true;
                pattern.after.push('%');
            }
            Token::Sign(other @ (' ' | '-' | '+' | '(' | ')' | '/' | ':')) if seen => pattern.after.push(*other),
            Token::Sign(other @ (' ' | '-' | '+' | '(' | ')')) => pattern.before.push(*other),
            Token::Sign(_) => return None,
        }
    }
    seen.then_some(pattern)
}

fn moment_text(days: f64, code: &str) -> String {
    // The two formats that follow the settings of the computer.
    let code = match code {
        "mm-dd-yy" | "" => "d-m-yyyy",
        "m/d/yy h:mm" => "d-m-yyyy h:mm",
        other => other,
    };
    let Some(day) = day_of(days) else { return plain_number(days) };
    let sections = format::sections(code);
    let tokens = sections.first().map_or(&[][..], Vec::as_slice);
    let seconds = ((days - days.floor()) * 86_400.0).round();
    let clock = Clock {
        days,
        hours: (seconds / 3600.0).floor(),
        minutes: (seconds / 60.0).floor() % 60.0,
        seconds: seconds % 60.0,
    };
    let mut text = String::new();
    let (mut at, mut after_hours) = (0, false);
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Literal(literal) => {
                text.push_str(literal);
                at += 1;
            }
            Token::Sign(sign) => {
                let run = tokens[at..].iter().take_while(|next| *next == token).count();
                let minutes = *sign == 'm' && (after_hours || tokens.get(at + run + 1) == Some(&Token::Sign('s')));
                text.push_str(&part(*sign, run, minutes, day, &clock));
                if sign.is_ascii_alphabetic() {
                    after_hours = *sign == 'h';
                }
                at += run;
            }
        }
    }
    text.trim().to_owned()
}

struct Clock {
    days: f64,
    hours: f64,
    minutes: f64,
    seconds: f64,
}

fn part(sign: char, run: usize, minutes: bool, day: Day, clock: &Clock) -> String {
    let month = usize::try_from(day.month() - 1).ok().and_then(|index| MONTHS.get(index)).unwrap_or(&"");
    match (sign, run) {
        ('y', 1 | 2) => format!("{:02}", day.year() % 100),
        ('y', _) => day.year().to_string(),
        ('m', _) if minutes => format!("{:0>width$.0}", clock.minutes, width = run.min(2)),
        ('m', 1 | 2) => format!("{:0>run$}", day.month()),
        ('m', 3) => {
            if *month == "maart" {
                "mrt".to_owned()
            } else {
                month.chars().take(3).collect()
            }
        }
        ('m', _) => (*month).to_owned(),
        ('d', 1 | 2) => format!("{:0>run$}", day.day_of_month()),
        ('d', 3) => weekday(clock.days).chars().take(2).collect(),
        ('d', _) => weekday(clock.days).to_owned(),
        ('h', _) => format!("{:0>width$.0}", clock.hours, width = run.min(2)),
        ('s', _) => format!("{:0>width$.0}", clock.seconds, width = run.min(2)),
        ('@', _) => String::new(),
        (other, run) => other.to_string().repeat(run),
    }
}

fn weekday(days: f64) -> &'static str {
    // Day 5 of the sheet (4 January 1900) was a Thursday.
    let index = (days.floor() - 5.0).rem_euclid(7.0);
    DAYS.iter().zip(0_u8..).find(|(_, number)| f64::from(*number).total_cmp(&index).is_eq()).map_or("", |(day, _)| day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: RawValue<'_>, code: &str, expected: &str) {
        let mut sheet = RawSheet::new("Blad1");
        let format = sheet.format_id(code);
        sheet.push(1, 1, value, format);
        assert_eq!(cell_text(&sheet, 1, 1), expected, "{value:?} as {code}");
    }

    #[test]
    fn numbers_look_as_in_a_dutch_sheet() {
        let number = RawValue::Number;
        check(number(1234.5), "", "1234,5");
        check(number(0.1 + 0.2), "", "0,3");
        check(number(-2.0), "", "-2");
        check(number(1234.5), "#,##0.00", "1.234,50");
        check(number(1234.0), "0", "1234");
        check(number(0.125), "0.0%", "12,5%");
        check(number(2400.0), "\"€\" #,##0.00", "€ 2.400,00");
        check(number(2400.0), "[$€-413] #,##0", "€ 2.400");
        check(number(-2400.0), "#,##0;(#,##0)", "(2.400)");
        check(number(0.0), "#,##0;-#,##0;\"-\"", "-");
        check(number(363.0), "0000", "0363");
        check(number(5.0), "0.##", "5");
        check(number(5.25), "0.##", "5,25");
        check(number(1.0), "0\" dagen\"", "1 dagen");
        check(number(1e20), "", "1E20");
    }

    #[test]
    fn days_and_clocks_look_as_in_a_dutch_sheet() {
        let moment = RawValue::DateTime;
        check(moment(45_382.0), "mm-dd-yy", "31-3-2024");
        check(moment(45_382.0), "d mmmm yyyy", "31 maart 2024");
        check(moment(45_382.0), "dd-mm-yyyy", "31-03-2024");
        check(moment(45_382.0), "mmm-yy", "mrt-24");
        check(moment(45_382.0), "dddd d mmm", "zondag 31 mrt");
        check(moment(45_382.5), "d-m-yyyy h:mm", "31-3-2024 12:00");
        check(moment(0.75), "h:mm", "18:00");
    }

    #[test]
    fn other_cells_look_as_they_are() {
        check(RawValue::Text("Centrum"), "", "Centrum");
        check(RawValue::Bool(true), "", "WAAR");
        check(RawValue::Error("#DEEL/0!"), "", "#DEEL/0!");
        check(RawValue::Formula, "", "");
    }
}
