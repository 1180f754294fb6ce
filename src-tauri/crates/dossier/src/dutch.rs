//! Numbers, amounts and dates as they are written in Dutch. Every number that a person reads passes here.

use crate::finding::{Unit, Value};
use crate::{Day, Moment};

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

/// A number with a point between thousands and a comma before the decimals: `1.234,5`.
///
/// Rounds half away from zero in decimal, so that 0.125 with two decimals reads `0,13`; minus zero reads `0`.
pub fn number(value: f64, decimals: u8) -> String {
    if !value.is_finite() {
        return "n.b.".to_owned();
    }
    let plain = format!("{:.*}", usize::from(decimals), round_half_away(value, decimals));
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) if digits.chars().any(|c| c.is_ascii_digit() && c != '0') => ("-", digits),
        Some(digits) => ("", digits),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{sign}{}{comma}{fraction}", thousands(whole))
}

/// A whole number: `12.345`.
pub fn whole(value: u64) -> String {
    thousands(&value.to_string())
}

/// A fraction as a percentage: 0.125 with one decimal reads `12,5%`.
pub fn percentage(fraction: f64, decimals: u8) -> String {
    format!("{}%", number(fraction * 100.0, decimals))
}

/// An amount in euros: `€ 1.200` or `€ 12,50`.
pub fn euros(amount: f64, decimals: u8) -> String {
    if amount < 0.0 {
        format!("-€ {}", number(-amount, decimals))
    } else {
        format!("€ {}", number(amount, decimals))
    }
}

/// A value with its unit, as it stands in running text: `24,8%`, `€ 240`, `3,2 km`, `412 aanvragen`.
pub fn with_unit(value: f64, decimals: u8, unit: &Unit) -> String {
    match unit {
        Unit::Count(of) | Unit::Quantity(of) => followed_by(&number(value, decimals), of),
        Unit::Share => percentage(value, decimals),
        Unit::Points => format!("{} procentpunt", number(value * 100.0, decimals)),
        Unit::PerThousand(of) => followed_by(&format!("{} per 1.000", number(value, decimals)), of),
        Unit::Euro => euros(value, decimals),
    }
}

/// A value without the words of its unit, but with `%` and `€`: what stands in a table or a live reference.
pub fn bare(value: f64, decimals: u8, unit: &Unit) -> String {
    match unit {
        Unit::Count(_) | Unit::Quantity(_) | Unit::PerThousand(_) => number(value, decimals),
        Unit::Share => percentage(value, decimals),
        Unit::Points => number(value * 100.0, decimals),
        Unit::Euro => euros(value, decimals),
    }
}

/// A value of a finding as a live reference prints it.
pub fn shown(value: &Value, unit: &Unit) -> String {
    bare(value.value, value.decimals, unit)
}

/// A day in full: `14 maart 2026`.
pub fn day(day: Day) -> String {
    let month = usize::try_from(day.month() - 1).ok().and_then(|index| MONTHS.get(index)).unwrap_or(&"");
    format!("{} {month} {}", day.day_of_month(), day.year())
}

/// A moment as a day with the time: `14 maart 2026, 10:42`.
pub fn moment(moment: &Moment) -> String {
    match moment.day() {
        Some(of) => format!("{}, {}", day(of), moment.clock()),
        None => moment.as_str().to_owned(),
    }
}

/// A number as people type it in Dutch (`1.234,5`, `€ 120.000`, `12,5`) or in plain digits (`120000`, `0.5`).
///
/// A single point followed by exactly three digits is read as a thousands point; `None` when it is no number.
pub fn read_number(text: &str) -> Option<f64> {
    let cleaned: String = text.trim().trim_start_matches('€').chars().filter(|c| !c.is_whitespace()).collect();
    let (sign, digits) = match cleaned.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, cleaned.as_str()),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return None;
    }
    let grouped = |whole: &str| {
        let mut parts = whole.split('.');
        let first = parts.next().unwrap_or("");
        let rest: Vec<&str> = parts.collect();
        !first.is_empty() && first.len() <= 3 && rest.iter().all(|part| part.len() == 3)
    };
    let plain = match digits.split_once(',') {
        Some((whole, fraction)) if !fraction.contains(['.', ',']) && (!whole.contains('.') || grouped(whole)) => {
            format!("{}.{fraction}", whole.replace('.', ""))
        }
        Some(_) => return None,
        None if digits.contains('.') && grouped(digits) => digits.replace('.', ""),
        None => digits.to_owned(),
    };
    plain.parse::<f64>().ok().map(|value| sign * value)
}

fn followed_by(number: &str, of: &str) -> String {
    if of.is_empty() { number.to_owned() } else { format!("{number} {of}") }
}

fn thousands(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// Rounds on the shortest decimal text of the number, which is what a person typed, not on its binary neighbour.
fn round_half_away(value: f64, decimals: u8) -> f64 {
    let scale = power_of_ten(i32::from(decimals));
    let scaled = value * scale;
    if scaled.abs() >= 1e15 {
        return value;
    }
    let text = format!("{value:e}");
    let exponent = text.split_once('e').and_then(|(_, e)| e.parse::<i32>().ok()).unwrap_or(0);
    let nudge = power_of_ten(exponent - 15 + i32::from(decimals));
    (scaled.abs() + nudge + 0.5).floor().copysign(scaled) / scale
}

/// Correctly rounded on every machine, which `powi` is not.
fn power_of_ten(exponent: i32) -> f64 {
    format!("1e{exponent}").parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, decimals: u8, expected: &str) {
        assert_eq!(number(value, decimals), expected);
    }

    #[test]
    fn numbers_carry_points_and_commas() {
        check(0.0, 0, "0");
        check(-0.04, 1, "0,0");
        check(1234.5, 1, "1.234,5");
        check(1_234_567.0, 0, "1.234.567");
        check(-1234.0, 0, "-1.234");
        check(0.125, 2, "0,13");
        check(2.675, 2, "2,68");
        check(1.005, 2, "1,01");
        check(2.5, 0, "3");
        check(-2.5, 0, "-3");
        check(999.95, 1, "1.000,0");
        check(f64::NAN, 1, "n.b.");
    }

    #[test]
    fn units_stand_where_dutch_puts_them() {
        assert_eq!(with_unit(0.2479, 1, &Unit::Share), "24,8%");
        assert_eq!(with_unit(240.0, 0, &Unit::Euro), "€ 240");
        assert_eq!(with_unit(-240.0, 0, &Unit::Euro), "-€ 240");
        assert_eq!(with_unit(3.25, 1, &Unit::Quantity("km".to_owned())), "3,3 km");
        assert_eq!(with_unit(0.051, 1, &Unit::Points), "5,1 procentpunt");
        assert_eq!(with_unit(12.0, 0, &Unit::PerThousand("jeugdigen".to_owned())), "12 per 1.000 jeugdigen");
        assert_eq!(whole(12_345), "12.345");
    }

    #[test]
    fn typed_numbers_are_read_or_refused() {
        for (text, expected) in [
            ("120000", Some(120_000.0)),
            ("120.000", Some(120_000.0)),
            ("€ 1.234,50", Some(1234.5)),
            ("12,5", Some(12.5)),
            ("0.5", Some(0.5)),
            ("-3", Some(-3.0)),
            ("1.2.3", None),
            ("12a", None),
            ("", None),
        ] {
            assert_eq!(read_number(text), expected, "{text}");
        }
    }

    #[test]
    fn days_and_moments_are_written_in_full() {
        assert_eq!(day(Day::new(2026, 3, 14).unwrap()), "14 maart 2026");
        assert_eq!(moment(&Moment::new("2026-03-14T10:42:07+01:00")), "14 maart 2026, 10:42");
    }
}
