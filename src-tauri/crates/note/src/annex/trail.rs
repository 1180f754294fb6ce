//! Every number of the note as a live reference to the result it repeats, with the cells that result comes from.

use dossier::Dossier;
use dossier::dutch;
use dossier::message::{Message, Phrase};
use dossier::source::Source;

use super::results::{MeasureRows, VALUE};
use super::sheets::{Row, format_of, link, name, said, sheet, text};
use super::{Cell, NumberFormat, Sheet};
use crate::document::NumberState;
use crate::number::{self, NoteNumber};

/// One row per number of the note, in reading order.
pub(super) fn numbers(dossier: &Dossier, rows: &MeasureRows) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-number", 6),
        ("annex-column-printed", 14),
        ("annex-column-now", 13),
        ("annex-column-state", 12),
        ("annex-column-place", 22),
        ("annex-column-sentence", 44),
        ("annex-column-result", 11),
        ("annex-column-origin", 26),
        ("annex-column-file", 24),
        ("annex-column-sheet", 14),
        ("annex-column-cells", 15),
        ("annex-column-columns", 26),
        ("annex-column-sha256", 36),
        ("annex-column-dataset", 22),
        ("annex-column-bookmark", 12),
    ];
    let all = (1_u32..).zip(number::numbers(dossier));
    let mut rows: Vec<Row> = all.map(|(place, number)| row(dossier, place, &number, rows)).collect();
    if rows.is_empty() {
        let mut row = vec![said("annex-not-applicable"); columns.len() - 1];
        row.insert(5, said("annex-no-numbers"));
        rows.push(row);
    }
    sheet(name::NUMBERS, Message::new("annex-numbers-title"), Message::new("annex-about-numbers"), &columns, rows)
}

fn row(dossier: &Dossier, place: u32, number: &NoteNumber, rows: &MeasureRows) -> Row {
    let none = || said("annex-not-applicable");
    let of_source =
        |of: &dyn Fn(&Source) -> String| number.source.as_ref().map_or_else(none, |source| text(of(source)));
    let state = match number.state {
        NumberState::Fresh => "annex-state-fresh",
        NumberState::Stale => "annex-state-stale",
        NumberState::Stated => "annex-state-stated",
        NumberState::Unknown => "annex-state-unknown",
    };
    let heading = number.block.heading(dossier.start.note_kind);
    let place_in_note = match &number.number {
        Some(of) => Message::new("note-place").message("block", heading).text("number", of.clone()),
        None => heading,
    };
    let origin = number.basis.clone().or_else(|| number.why.clone().map(Phrase::from));
    let columns = |source: &Source| {
        let names: Vec<String> =
            source.columns.iter().map(|column| format!("{} ({})", column.name, column.letter)).collect();
        names.join(", ")
    };
    vec![
        super::sheets::count(place),
        text(number.text.as_str()),
        now(number, rows),
        said(state),
        text(place_in_note),
        text(number.sentence.as_str()),
        number.code.as_deref().map_or_else(none, link),
        origin.map_or_else(none, text),
        of_source(&|source| source.files().join("; ")),
        of_source(&|source| source.sheets().join("; ")),
        number.cells().map_or_else(none, text),
        of_source(&columns),
        of_source(&|source| source.check_codes().join("; ")),
        of_source(&|source| source.dataset.to_string()),
        text(number.bookmark.as_str()),
    ]
}

/// What the number is now: a live reference to its result, or a stated number as it was given.
fn now(number: &NoteNumber, rows: &MeasureRows) -> Cell<Phrase> {
    if number.state == NumberState::Stated {
        return stated(&number.text).unwrap_or_else(|| text(number.text.as_str()));
    }
    let place = number.finding.zip(number.measure);
    let row = place.and_then(|place| rows.get(&place)).copied();
    match (row, &number.code, &number.now, &number.unit) {
        (Some(row), Some(code), Some(value), Some(unit)) => Cell::Reference {
            sheet: code.clone(),
            row,
            column: u32::try_from(VALUE + 1).unwrap_or(u32::MAX),
            value: value.value,
            format: format_of(unit, value.decimals),
        },
        (_, _, _, _) => Cell::Withheld(Message::new("note-withheld").into()),
    }
}

/// A stated number as a number, when its text is one: `€ 120.000`, `12,5%`, `30 plaatsen`.
fn stated(shown: &str) -> Option<Cell<Phrase>> {
    let decimals = |digits: &str| {
        let fraction = digits.split_once(',').map_or(0, |(_, fraction)| fraction.len());
        u8::try_from(fraction.min(6)).unwrap_or(0)
    };
    if let Some(digits) = shown.strip_suffix('%') {
        let value = dutch::read_number(digits)? / 100.0;
        return Some(Cell::Number { value, format: NumberFormat::Percentage(decimals(digits)) });
    }
    if let Some(digits) = shown.strip_prefix("€ ") {
        let value = dutch::read_number(digits)?;
        return Some(Cell::Number { value, format: NumberFormat::Euro(decimals(digits)) });
    }
    let digits = shown.split_whitespace().next()?;
    let value = dutch::read_number(digits)?;
    Some(Cell::Number { value, format: NumberFormat::Plain(decimals(digits)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &str, expected: Option<(f64, NumberFormat)>) {
        let expected = expected.map(|(value, format)| Cell::Number { value, format });
        assert_eq!(stated(shown), expected, "{shown}");
    }

    #[test]
    fn stated_numbers_become_numbers_with_their_format() {
        check("€ 120.000", Some((120_000.0, NumberFormat::Euro(0))));
        check("12,5%", Some((0.125, NumberFormat::Percentage(1))));
        check("30 plaatsen", Some((30.0, NumberFormat::Plain(0))));
        check("14-3-2026", None);
    }
}
