//! Words at the beginning of a row that say what the row is: a total, a summary, a note.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

/// What a label says about its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Total,
    Subtotal,
    /// Sample sizes, averages and the like: about the rows, not one of them.
    Summary,
    Note,
    Other,
}

const TOTALS: [&str; 9] =
    ["totaal", "eindtotaal", "totalen", "total", "totals", "grand total", "generaal totaal", "som", "algemeen totaal"];
const SUBTOTALS: [&str; 5] = ["subtotaal", "sub-totaal", "tussentotaal", "subtotal", "sub-total"];
/// Words for a summary that are names of measures too: "Gemiddelde van de stad", but "Gemiddeld inkomen".
const SUMMARIES_ALONE: [&str; 6] = ["gemiddelde", "gemiddeld", "mediaan", "minimum", "maximum", "groei"];
/// Words that may follow them.
const OF_ALL: [&str; 12] =
    ["van", "per", "over", "alle", "totaal", "gemeente", "stad", "regio", "provincie", "land", "wijken", "buurten"];
const SUMMARIES: [&str; 26] = [
    "gewogen gemiddelde",
    "standaarddeviatie",
    "standaardafwijking",
    "steekproef",
    "steekproefomvang",
    "aantal respondenten",
    "aantal waarnemingen",
    "respons",
    "ongewogen",
    "gewogen",
    "average",
    "mean",
    "median",
    "sample size",
    "sample",
    "weighted base",
    "unweighted base",
    "weighted",
    "unweighted",
    "base",
    "bases",
    "standard deviation",
    "growth",
    "n =",
    "n=",
    "min.",
];
const NOTES: [&str; 33] = [
    "bron",
    "bronnen",
    "source",
    "sources",
    "noot",
    "noten",
    "voetnoot",
    "note",
    "notes",
    "opmerking",
    "opmerkingen",
    "toelichting",
    "let op",
    "legenda",
    "betekenis",
    "gebruikte tekens",
    "verklaring",
    "contact",
    "contactgegevens",
    "telefoon",
    "telephone",
    "e-mail",
    "copyright",
    "toegepaste filters",
    "applied filters",
    "filters",
    "peildatum",
    "stand per",
    "laatst bijgewerkt",
    "last updated",
    "disclaimer",
    "back to contents",
    "return to contents",
];
const NOTE_SIGNS: [&str; 9] = ["*", "†", "‡", "©", "¹", "²", "³", "^", "#"];

/// What a label says; expects the first text of a row.
pub(crate) fn read(text: &str) -> Label {
    let text = text.trim();
    match about_rows(text) {
        Label::Other if starts_with_word(text, &NOTES) || starts_as_note(&text.to_lowercase()) => Label::Note,
        found => found,
    }
}

/// Whether a label says that its row is about the other rows; notes are not looked for.
pub(crate) fn about_rows(text: &str) -> Label {
    if starts_with_word(text, &SUBTOTALS) {
        Label::Subtotal
    } else if starts_with_word(text, &TOTALS) {
        Label::Total
    } else if starts_with_word(text, &SUMMARIES) || is_summary_alone(text) {
        Label::Summary
    } else {
        Label::Other
    }
}

/// A word for a summary by itself, or followed by what it is over: a place, a year, "van alle wijken".
fn is_summary_alone(text: &str) -> bool {
    if !starts_with_word(text, &SUMMARIES_ALONE) {
        return false;
    }
    let rest = text.trim_start_matches(char::is_alphabetic).trim_start();
    rest.is_empty() || !rest.starts_with(char::is_lowercase) || starts_with_word(rest, &OF_ALL)
}

/// Whether the text starts with one of the words, capitals aside, and the word ends there. Makes no copy, as it is asked
/// of every row.
fn starts_with_word(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let starts = text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        starts && text.get(word.len()..).is_some_and(ends)
    })
}

/// `* voorlopige cijfers`, `1) inclusief …`, `(1) …`, `a De score …`: a sign or number and then a sentence.
fn starts_as_note(lower: &str) -> bool {
    if NOTE_SIGNS.iter().any(|sign| lower.starts_with(sign)) {
        return lower.chars().count() > 2;
    }
    let marked = lower.trim_start_matches('(').trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = marked.len() < lower.len() && marked.starts_with([')', '.']) && lower.len() > 25;
    let mut words = lower.split_whitespace();
    let lettered = words.next().is_some_and(|word| word.len() == 1 && word.chars().all(char::is_alphabetic));
    numbered || (lettered && lower.len() > 40)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_tell_totals_summaries_and_notes_from_records() {
        for (text, expected) in [
            ("Totaal", Label::Total),
            ("TOTAAL wijk Noord", Label::Total),
            ("Totaalbedrag", Label::Other),
            ("Subtotaal januari", Label::Subtotal),
            ("Gemiddelde", Label::Summary),
            ("Sample size (rounded)", Label::Summary),
            ("Gemiddeld inkomen", Label::Other),
            ("Gemiddelde Noord", Label::Summary),
            ("Gemiddeld over alle wijken", Label::Summary),
            ("Groei 2020-2024", Label::Summary),
            ("Bron: CBS", Label::Note),
            ("* Kosten volgens opgave", Label::Note),
            ("1) Inclusief kinderen zonder vast adres", Label::Note),
            ("1. All respondents were asked the question", Label::Note),
            ("a De score van deze school is anders berekend dan vorig jaar", Label::Note),
            ("Bronckhorst", Label::Other),
            ("Notter", Label::Other),
            ("Basel", Label::Other),
            ("Centrum", Label::Other),
            ("2024", Label::Other),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
