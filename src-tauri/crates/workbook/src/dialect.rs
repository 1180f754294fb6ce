//! How a text file separates its cells: semicolon, tab, comma or bar, with or without quotes.
//!
//! After the consistency measure of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and
//! type patterns" (2019): rows of equal length, and cells that look like something.

/// How a text file separates its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    pub(crate) quoting: Quoting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quoting {
    Double,
    None,
}

/// Characters and records looked at.
const SAMPLE: usize = 256 << 10;
const RECORDS: usize = 400;

/// Finds how a text separates its cells.
pub(crate) fn detect(text: &str) -> Dialect {
    if let Some(delimiter) = declared(text) {
        return Dialect { delimiter, quoting: quoting(text, delimiter) };
    }
    let end = text.floor_char_boundary(SAMPLE);
    let sample = text.get(..end).unwrap_or(text);
    let mut best = (0.0, b';');
    for delimiter in [b';', b'\t', b',', b'|'] {
        let score = score(sample, delimiter);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    Dialect { delimiter: best.1, quoting: quoting(text, best.1) }
}

/// Excel's own first line, `sep=;`.
pub(crate) fn declared(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim();
    let sign = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    match sign.as_bytes() {
        [delimiter] => Some(*delimiter),
        [] if text.starts_with("sep=\t") => Some(b'\t'),
        _ => None,
    }
}

/// A quote that is never closed would swallow the rest of the file: then quotes are ordinary signs.
fn quoting(text: &str, delimiter: u8) -> Quoting {
    if !text.contains('"') {
        return Quoting::Double;
    }
    let most = crate::wire::MOST_CHARACTERS;
    let swallows = records(text, Dialect { delimiter, quoting: Quoting::Double }, usize::MAX)
        .iter()
        .any(|record| record.iter().any(|cell| cell.len() > most));
    if swallows { Quoting::None } else { Quoting::Double }
}

fn score(sample: &str, delimiter: u8) -> f64 {
    let rows = records(sample, Dialect { delimiter, quoting: Quoting::Double }, RECORDS);
    let mut lengths: std::collections::BTreeMap<usize, f64> = std::collections::BTreeMap::new();
    let (mut known, mut cells) = (0.0, 0.0);
    for row in &rows {
        *lengths.entry(row.len()).or_default() += 1.0;
        for cell in row {
            cells += 1.0;
            known += f64::from(u8::from(is_known(cell, delimiter)));
        }
    }
    let patterns: f64 =
        lengths.iter().map(|(length, count)| count * (as_float(*length) - 1.0) / as_float(*length)).sum();
    let kinds = as_float(lengths.len().max(1));
    if cells == 0.0 { 0.0 } else { patterns / kinds * (known / cells) }
}

fn as_float(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// Whether a cell looks like something: nothing, a number, a day, or words without another delimiter in them.
fn is_known(cell: &str, delimiter: u8) -> bool {
    let cell = cell.trim();
    let others = [b';', b'\t', b'|'].into_iter().filter(|other| *other != delimiter);
    let mixed = others.map(char::from).any(|other| cell.contains(other));
    let comma = delimiter != b',' && cell.matches(',').count() > 1 && !cell.contains(' ');
    !mixed && !comma && !cell.contains('"')
}

/// The first records of a text in a dialect.
pub(crate) fn records(text: &str, dialect: Dialect, most: usize) -> Vec<Vec<String>> {
    let mut reader = reader(text, dialect);
    let records = reader.records().take(most).filter_map(Result::ok);
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

/// A reader of a text in a dialect.
pub(crate) fn reader(text: &str, dialect: Dialect) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(dialect.delimiter)
        .quoting(dialect.quoting == Quoting::Double)
        .from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, delimiter: u8) {
        assert_eq!(char::from(detect(text).delimiter), char::from(delimiter), "{text}");
    }

    #[test]
    fn the_separator_is_found() {
        check("wijk;aantal\nCentrum;12\nOost;7\n", b';');
        check("wijk;aandeel;kosten\nCentrum;12,5;3,40\nOost;7,25;8,10\n", b';');
        check("wijk,aantal\nCentrum,12\nOost,7\n", b',');
        check("wijk,aandeel\n\"Centrum, Noord\",12.5\n\"Oost; Zuid\",7.1\n", b',');
        check("wijk\taantal\nCentrum\t12\nOost\t7\n", b'\t');
        check("wijk|aantal\nCentrum|12\nOost|7\n", b'|');
        check(
            "Bevolking naar wijk, 2024\n\nwijk;aantal;aandeel\nCentrum;12;3,5\nOost;7;2,5\nBron: CBS, bewerking\n",
            b';',
        );
        check("sep=,\nwijk;x,aantal\n", b',');
        check("een kolom\n1\n2\n", b';');
    }

    #[test]
    fn a_quote_that_never_closes_is_an_ordinary_sign() {
        let mut text = "naam;maat\nbuis;5\" dik\n".to_owned();
        text.push_str("plaat;\"nooit dicht\n");
        text.push_str(&"x;y\n".repeat(20_000));
        assert_eq!(detect(&text).quoting, Quoting::None);
        assert_eq!(detect("naam;maat\n\"a;b\";5\n").quoting, Quoting::Double);
    }
}
