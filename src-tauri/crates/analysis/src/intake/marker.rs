//! Words and signs that stand for "no value", each with its reason.
//!
//! Knows the markers that Dutch and European statistics use. Does not decide where they apply: in a column of words
//! `onbekend` is a group of its own, in a column of numbers it is a gap.

use crate::table::Missing;

/// A marker for a missing value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) reason: Missing,
    /// Signs mean "no value" in every column; words may be values in a column of words.
    pub(crate) strength: Strength,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    Sign,
    Word,
}

const SIGNS: [(&str, Missing); 31] = [
    ("..", Missing::Unknown),
    ("...", Missing::Unknown),
    ("…", Missing::Unknown),
    (":", Missing::Unknown),
    ("?", Missing::Unknown),
    ("??", Missing::Unknown),
    ("n.b.", Missing::Unknown),
    ("n.b", Missing::Unknown),
    ("nb", Missing::Unknown),
    ("n.a.", Missing::Unknown),
    ("n/a", Missing::Unknown),
    ("#n/b", Missing::Unknown),
    ("#n/a", Missing::Unknown),
    ("[x]", Missing::Unknown),
    (".", Missing::Secret),
    ("*", Missing::Secret),
    ("**", Missing::Secret),
    ("[c]", Missing::Secret),
    ("-", Missing::NotApplicable),
    ("--", Missing::NotApplicable),
    ("–", Missing::NotApplicable),
    ("—", Missing::NotApplicable),
    ("n.v.t.", Missing::NotApplicable),
    ("n.v.t", Missing::NotApplicable),
    ("nvt", Missing::NotApplicable),
    ("[z]", Missing::NotApplicable),
    ("n.n.b.", Missing::NotYet),
    ("nnb", Missing::NotYet),
    ("n.t.b.", Missing::NotYet),
    ("n.t.b", Missing::NotYet),
    ("ntb", Missing::NotYet),
];

const WORDS: [(&str, Missing); 32] = [
    ("onbekend", Missing::Unknown),
    ("unknown", Missing::Unknown),
    ("niet bekend", Missing::Unknown),
    ("niet beschikbaar", Missing::Unknown),
    ("not available", Missing::Unknown),
    ("[not available]", Missing::Unknown),
    ("ontbreekt", Missing::Unknown),
    ("geen gegevens", Missing::Unknown),
    ("geen opgave", Missing::Unknown),
    ("weet niet", Missing::Unknown),
    ("niet gemeten", Missing::Unknown),
    ("not measured", Missing::Unknown),
    ("null", Missing::Unknown),
    ("nan", Missing::Unknown),
    ("na", Missing::Unknown),
    ("missing", Missing::Unknown),
    ("x", Missing::Secret),
    ("c", Missing::Secret),
    ("geheim", Missing::Secret),
    ("vertrouwelijk", Missing::Secret),
    ("confidential", Missing::Secret),
    ("onderdrukt", Missing::Secret),
    ("suppressed", Missing::Secret),
    ("niet van toepassing", Missing::NotApplicable),
    ("not applicable", Missing::NotApplicable),
    ("[not applicable]", Missing::NotApplicable),
    ("nog niet beschikbaar", Missing::NotYet),
    ("nog niet bekend", Missing::NotYet),
    ("volgt", Missing::NotYet),
    ("nog te bepalen", Missing::NotYet),
    ("nog vast te stellen", Missing::NotYet),
    ("pro memorie", Missing::NotYet),
];

/// The longest marker, in bytes: longer texts need not be looked up.
const LONGEST: usize = 20;

/// What a text says about a missing value, if that is all it says. Expects trimmed text.
pub(crate) fn read(text: &str) -> Option<Marker> {
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    let find = |list: &[(&str, Missing)]| list.iter().find(|(known, _)| *known == lower).map(|(_, reason)| *reason);
    if is_small_count(&lower) {
        // A class of ages is written so too, in a column of words.
        return Some(Marker { reason: Missing::Secret, strength: Strength::Word });
    }
    match find(&SIGNS) {
        Some(reason) => Some(Marker { reason, strength: Strength::Sign }),
        None => find(&WORDS).map(|reason| Marker { reason, strength: Strength::Word }),
    }
}

/// Largest count that is withheld as "fewer than".
const LARGEST_WITHHELD: u32 = 25;

/// `<5`, `< 10`, `≤ 4`: a count that the source does not show because it is small.
fn is_small_count(lower: &str) -> bool {
    let rest = lower.strip_prefix("<=").or_else(|| lower.strip_prefix(['<', '≤']));
    rest.and_then(|rest| rest.trim().parse::<u32>().ok()).is_some_and(|least| (1..=LARGEST_WITHHELD).contains(&least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_keep_their_reason() {
        for (text, reason) in [
            ("..", Missing::Unknown),
            (".", Missing::Secret),
            ("x", Missing::Secret),
            ("X", Missing::Secret),
            (":", Missing::Unknown),
            ("*", Missing::Secret),
            ("-", Missing::NotApplicable),
            ("N.B.", Missing::Unknown),
            ("Onbekend", Missing::Unknown),
            ("geheim", Missing::Secret),
            ("n.v.t.", Missing::NotApplicable),
            ("[Not applicable]", Missing::NotApplicable),
            ("nog niet beschikbaar", Missing::NotYet),
            ("<5", Missing::Secret),
            ("< 10", Missing::Secret),
            ("≤4", Missing::Secret),
        ] {
            assert_eq!(read(text).map(|marker| marker.reason), Some(reason), "{text}");
        }
        for text in ["", "0", "3a", "Onbekend Land", "nee", "€ -", "<0,5", "<1000", "<"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
