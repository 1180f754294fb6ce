//! Moments and durations as OpenDocument writes them (ISO 8601), in days as a sheet counts them.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, date};

/// Days since 1899-12-30, or the part of a day that a duration takes; `None` when it is neither.
pub(super) fn days(text: &str) -> Option<f64> {
    if text.starts_with('P') {
        return Some(text.parse::<SignedDuration>().ok()?.as_secs_f64() / 86_400.0);
    }
    let moment: DateTime = text.parse().or_else(|_| text.parse().map(Date::into)).ok()?;
    let start = date(1899, 12, 30).at(0, 0, 0, 0);
    Some(moment.duration_since(start).as_secs_f64() / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_counted_as_a_sheet_counts_them() {
        assert_eq!(days("2024-03-01"), Some(45_352.0));
        assert_eq!(days("2024-03-01T18:00:00"), Some(45_352.75));
        assert_eq!(days("PT06H00M00S"), Some(0.25));
        assert_eq!(days("morgen"), None);
    }
}
