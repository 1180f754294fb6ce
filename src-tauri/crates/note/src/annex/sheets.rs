//! Small words for building sheets: a sheet with keyed columns, and cells of the usual kinds.

use dossier::finding::{Unit, Value};
use dossier::message::{Message, Phrase};
use dossier::{Day, dutch};

use super::{Cell, NumberFormat, Sheet};

/// A row of a sheet's table.
pub(super) type Row = Vec<Cell<Phrase>>;

/// Names of the sheets; exports are Dutch, and formulas and links refer to them.
pub(super) mod name {
    pub(crate) const COVER: &str = "Voorblad";
    pub(crate) const CONTENTS: &str = "Inhoud";
    pub(crate) const SUMMARY: &str = "Samenvatting";
    pub(crate) const QUESTION: &str = "Vraag";
    pub(crate) const SOURCES: &str = "Bronnen";
    pub(crate) const DICTIONARY: &str = "Woordenboek";
    pub(crate) const QUALITY: &str = "Kwaliteit";
    pub(crate) const CHANGES: &str = "Bewerkingen";
    pub(crate) const ARGUMENTS: &str = "Argumenten";
    pub(crate) const NUMBERS: &str = "Getallen in nota";
    pub(crate) const ETHICS: &str = "Ethiek";
    pub(crate) const ASSUMPTIONS: &str = "Aannames";
    pub(crate) const DECISIONS: &str = "Besluiten";
    pub(crate) const SOURCE_LOG: &str = "Bronnenlogboek";
    pub(crate) const NOTES: &str = "Noten";
    pub(crate) const TERMS: &str = "Begrippen";
}

/// A sheet with a title, a line of explanation, a line of notes, and a table from row 5 on.
pub(super) fn sheet(
    name: &str,
    title: impl Into<Phrase>,
    explanation: impl Into<Phrase>,
    columns: &[(&str, u32)],
    rows: Vec<Row>,
) -> Sheet<Phrase> {
    let table: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    Sheet {
        name: name.to_owned(),
        title: title.into(),
        lines: vec![explanation.into(), Message::new("annex-no-notes").into()],
        // A bare "R1" would read as the address of a cell.
        table: format!("Tabel{table}"),
        header: columns.iter().map(|(key, _)| Message::new(key).into()).collect(),
        widths: columns.iter().map(|(_, width)| *width).collect(),
        rows,
        chart: None,
    }
}

/// Text.
pub(super) fn text(text: impl Into<Phrase>) -> Cell<Phrase> {
    Cell::Text(text.into())
}

/// A sentence of ours without gaps.
pub(super) fn said(key: &str) -> Cell<Phrase> {
    Cell::Text(Message::new(key).into())
}

/// Text of the dossier, or that it is not filled in.
pub(super) fn typed(own: &str) -> Cell<Phrase> {
    if own.trim().is_empty() { said("annex-open") } else { text(own.trim()) }
}

/// Text of the dossier, or that it does not apply here.
pub(super) fn or_not_applicable(own: Option<&str>) -> Cell<Phrase> {
    own.filter(|own| !own.trim().is_empty()).map_or_else(|| said("annex-not-applicable"), text)
}

/// A number of things.
pub(super) fn count(count: u32) -> Cell<Phrase> {
    Cell::Number { value: f64::from(count), format: NumberFormat::Plain(0) }
}

/// A day, or that it is not filled in.
pub(super) fn day(day: Option<Day>) -> Cell<Phrase> {
    day.map_or_else(|| said("annex-open"), |day| Cell::Day(day.since_epoch()))
}

/// A link to the first cell of a sheet.
pub(super) fn link(sheet: &str) -> Cell<Phrase> {
    Cell::Link { sheet: sheet.to_owned(), text: sheet.into() }
}

/// How a value with this unit is shown.
pub(super) fn format_of(unit: &Unit, decimals: u8) -> NumberFormat {
    match unit {
        Unit::Share | Unit::Points => NumberFormat::Percentage(decimals),
        Unit::Euro => NumberFormat::Euro(decimals),
        Unit::Count(_) | Unit::PerThousand(_) | Unit::Quantity(_) => NumberFormat::Plain(decimals),
    }
}

/// A number shown as a value of a measure is.
pub(super) fn number(value: f64, of: &Value, unit: &Unit) -> Cell<Phrase> {
    Cell::Number { value, format: format_of(unit, of.decimals) }
}

/// Rows of a sheet as text: `5, 9–12`.
pub(super) fn row_list(rows: &[u32]) -> String {
    let mut stretches: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match stretches.last_mut() {
            Some((_, last)) if *row == *last + 1 => *last = *row,
            Some(_) | None => stretches.push((*row, *row)),
        }
    }
    let whole = |row: u32| dutch::whole(u64::from(row));
    let parts: Vec<String> = stretches
        .into_iter()
        .map(|(first, last)| if first == last { whole(first) } else { format!("{}–{}", whole(first), whole(last)) })
        .collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_next_to_each_other_are_named_as_a_stretch() {
        assert_eq!(row_list(&[5, 9, 10, 11, 1200]), "5, 9–11, 1.200");
        assert_eq!(row_list(&[]), "");
    }
}
