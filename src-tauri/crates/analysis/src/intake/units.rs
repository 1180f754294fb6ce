//! Units of columns, as header rows and names write them.

use super::shape::{Shape, shape};

/// Whether a text is the unit of a column: `%`, `aantal`, `€`, `x 1 000`.
pub(crate) fn is_unit(text: &str) -> bool {
    let lower = text.trim().trim_matches(['(', ')']).trim().to_lowercase();
    let plain =
        lower.trim_end_matches(|c: char| c.is_ascii_digit() && !lower.starts_with(|d: char| d.is_ascii_digit()));
    let known = [
        "%",
        "€",
        "£",
        "$",
        "euro",
        "euro's",
        "eur",
        "aantal",
        "aantallen",
        "absoluut",
        "abs.",
        "abs",
        "number",
        "numbers",
        "km",
        "m",
        "m2",
        "m²",
        "m3",
        "m³",
        "km2",
        "km²",
        "ha",
        "kg",
        "ton",
        "kwh",
        "mwh",
        "gj",
        "procent",
        "percentage",
        "percentages",
        "per cent",
        "percent",
        "index",
        "jaar",
        "jaren",
        "dagen",
        "uur",
        "uren",
        "minuten",
        "fte",
        "personen",
        "huishoudens",
        "thousands",
        "millions",
        "£ million",
        "mln euro",
        "mln. euro",
        "mld euro",
        "duizend",
        "miljoen",
        "promille",
        "‰",
        "score",
        "code",
        "naam",
        "°c",
        "ntu",
        "m nap",
    ];
    known.contains(&plain)
        || known.contains(&lower.as_str())
        || is_scale(&lower)
        || is_per_unit(&lower)
        || lower.starts_with("1 000")
        || lower.starts_with("1.000 ")
        || lower.starts_with("per 1")
        || matches!(shape(&lower), Shape::Marker(_))
}

/// `mg/l`, `mg P/l`, `µg/m³`, `mvt/etmaal`: so much of something short for each of a measure.
fn is_per_unit(lower: &str) -> bool {
    const EACH: [&str; 21] = [
        "l", "m", "m2", "m²", "m3", "m³", "km", "km2", "km²", "ha", "s", "u", "uur", "h", "dag", "etmaal", "week",
        "maand", "jaar", "kg", "inw",
    ];
    let Some((what, each)) = lower.split_once('/') else { return false };
    // A power stands behind a letter: `m3/s`; `12/week` counts something.
    let is_sign = |c: char| c.is_alphabetic() || matches!(c, ' ' | 'µ' | '€' | '%' | '2' | '3' | '²' | '³');
    let begins = what.starts_with(|c: char| !c.is_ascii_digit());
    let short = what.chars().count() <= 9 && begins && what.chars().all(is_sign);
    short && !what.trim().is_empty() && EACH.contains(&each.trim())
}

/// `x 1.000`, `× € 1.000`, `bedragen x 1 000 euro`.
fn is_scale(lower: &str) -> bool {
    let rest = ["bedragen ", "in ", ""].iter().find_map(|start| lower.strip_prefix(start)?.strip_prefix(['x', '×']));
    let Some(rest) = rest else { return false };
    let sign = |rest: &str| rest.trim_start().trim_start_matches(['€', '$', '£']).trim_start().to_owned();
    let number = sign(rest.strip_prefix(" eur").unwrap_or(rest));
    number.starts_with("1.000")
        || number.starts_with("1 000")
        || number.starts_with("1000")
        || number.starts_with("1 ")
        || number.starts_with("1 mln")
        || number.starts_with("mln")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_from_names() {
        for text in ["%", "(€)", "aantal", "x 1 000", "Percentage", "1 000 euro", "(thousands)", "per 1 000 inwoners"]
        {
            assert!(is_unit(text), "{text}");
        }
        for text in ["Inwoners", "Centrum", "Mannen", "2024"] {
            assert!(!is_unit(text), "{text}");
        }
    }
}
