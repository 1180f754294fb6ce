//! Counting in Dutch running text: words, sentences, and words that only officials use.
//!
//! Works on the text as it is printed, with the numbers in place of their references.

use dossier::Dossier;
use dossier::note_text::{Piece, pieces};

use crate::field::fields;

/// Words that officials write and the plain word for each, in lower case.
///
/// Forms are listed in full: a rule for endings would also hit good words.
pub const OFFICIALESE: [(&str, &str); 42] = [
    ("aangaande", "over"),
    ("aldaar", "daar"),
    ("alsmede", "en"),
    ("alvorens", "voordat"),
    ("betreffende", "over"),
    ("bewerkstelligen", "zorgen voor"),
    ("bewerkstelligt", "zorgt voor"),
    ("conform", "volgens"),
    ("daaromtrent", "daarover"),
    ("derhalve", "daarom"),
    ("desalniettemin", "toch"),
    ("dienaangaande", "daarover"),
    ("dientengevolge", "daardoor"),
    ("doch", "maar"),
    ("geïmplementeerd", "ingevoerd"),
    ("heden", "nu"),
    ("hieromtrent", "hierover"),
    ("hiertoe", "daarvoor"),
    ("implementatie", "invoering"),
    ("implementeren", "invoeren"),
    ("indien", "als"),
    ("ingevolge", "volgens"),
    ("inzake", "over"),
    ("krachtens", "volgens"),
    ("meerdere", "meer"),
    ("met betrekking tot", "over"),
    ("middels", "met"),
    ("omtrent", "over"),
    ("onderhavige", "deze"),
    ("operationaliseren", "uitwerken"),
    ("reeds", "al"),
    ("te allen tijde", "altijd"),
    ("ten aanzien van", "over"),
    ("ten behoeve van", "voor"),
    ("ten einde", "om"),
    ("teneinde", "om"),
    ("tevens", "ook"),
    ("uit hoofde van", "vanwege"),
    ("voornoemde", "deze"),
    ("waarborgen", "zorgen voor"),
    ("zorg dragen voor", "zorgen voor"),
    ("zulks", "dat"),
];

const ABBREVIATIONS: [&str; 22] = [
    "art.", "bijv.", "blz.", "ca.", "d.w.z.", "dhr.", "e.d.", "enz.", "i.p.v.", "incl.", "jl.", "m.b.t.", "m.u.v.",
    "max.", "min.", "mln.", "mrd.", "mw.", "nr.", "o.a.", "t.o.v.", "z.o.z.",
];

/// Number of words; a sign that stands alone, such as `€`, is none.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|token| token.chars().any(char::is_alphanumeric)).count()
}

/// The sentences of a text, in order and trimmed. A new line ends a sentence too.
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(sentences_of_line).collect()
}

/// Officialese in a sentence: the word found and the plain one, in the order of the list.
pub fn officialese(sentence: &str) -> Vec<(&'static str, &'static str)> {
    let lower = sentence.to_lowercase();
    let spaced: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let text = format!(" {} ", spaced.join(" "));
    OFFICIALESE.iter().copied().filter(|(found, _)| text.contains(&format!(" {found} "))).collect()
}

/// Text with what was seen in place of a reference: good enough to count, not to print.
pub(crate) fn readable(text: &str) -> String {
    let shown = pieces(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Reference { seen, .. } => seen.unwrap_or_else(|| "0".to_owned()),
        Piece::Stated(stated) => stated.shown(),
        Piece::Unreadable(raw) => raw,
    });
    shown.collect()
}

/// Words of everything the advisor wrote for the note.
pub fn words_of_note(dossier: &Dossier) -> usize {
    fields(dossier).iter().map(|field| words(&readable(field.text))).sum()
}

fn sentences_of_line(line: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let marks: Vec<(usize, char)> = line.char_indices().collect();
    for (place, (index, mark)) in marks.iter().enumerate() {
        let end = index + mark.len_utf8();
        let next = marks.get(place + 1).map(|(_, next)| *next);
        let closes = matches!(mark, '.' | '!' | '?' | ':') && next.is_none_or(char::is_whitespace);
        if closes && !(*mark == '.' && ends_in_abbreviation(&line[start..end], &line[end..])) {
            out.push(&line[start..end]);
            start = end;
        }
    }
    out.push(&line[start..]);
    out.into_iter().map(str::trim).filter(|sentence| words(sentence) > 0).collect()
}

fn ends_in_abbreviation(sentence: &str, rest: &str) -> bool {
    let last = sentence.split_whitespace().last().unwrap_or("").to_lowercase();
    let last = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    // "enz." may well end a sentence: then a capital follows.
    ABBREVIATIONS.contains(&last) && rest.trim_start().chars().next().is_some_and(|c| !c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(sentences(text), expected);
    }

    #[test]
    fn sentences_end_at_a_mark_and_not_inside_a_number_or_an_abbreviation() {
        check("Het kost € 1.200. Dat is veel!", &["Het kost € 1.200.", "Dat is veel!"]);
        check("Zie art. 3 van de wet. En nu?", &["Zie art. 3 van de wet.", "En nu?"]);
        check("Fietsen, lopen enz. Daarna niet.", &["Fietsen, lopen enz.", "Daarna niet."]);
        check("Zonder punt\nop twee regels", &["Zonder punt", "op twee regels"]);
        check("", &[]);
    }

    #[test]
    fn words_are_counted_without_loose_signs() {
        assert_eq!(words("Het kost € 120.000 – per jaar."), 5);
        assert_eq!(words(&readable("Het is {R1.2|24,8%} en {=120000 € \"begroting\"}.")), 5);
    }

    #[test]
    fn officialese_is_found_as_whole_words_with_the_plain_word_beside_it() {
        assert_eq!(
            officialese("Middels subsidie, tevens ten behoeve van Oost."),
            [("middels", "met"), ("ten behoeve van", "voor"), ("tevens", "ook")]
        );
        assert_eq!(officialese("De onmiddellijke inzakelijkheid."), []);
    }

    #[test]
    fn the_list_of_officialese_is_in_order_and_in_lower_case() {
        assert!(OFFICIALESE.is_sorted());
        assert!(OFFICIALESE.iter().all(|(word, plain)| *word == word.to_lowercase() && word != plain));
    }
}
