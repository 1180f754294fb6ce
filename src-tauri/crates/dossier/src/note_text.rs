//! What the advisor writes for the note: decision points, arguments, objections and the text blocks between them.
//!
//! In these texts a number is a live reference to a measure or a stated number with its origin; a bare number is refused.

use serde::{Deserialize, Serialize};

use crate::dutch;
use crate::finding::EvidenceLabel;
use crate::id::{FindingId, RecordId};
use crate::message::Message;

/// Text blocks of the note. Texts may hold references; an empty text is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NoteText {
    /// Subject in at most twelve words.
    pub subject: String,
    /// Summary.
    pub summary: String,
    /// Why now.
    pub trigger: String,
    /// Intended effect.
    pub effect: String,
    /// Consequences for residents.
    pub residents: String,
    /// What else to say of reliability.
    pub reliability: String,
    /// What else to say of privacy and ethics.
    pub privacy: String,
    /// Money; "geen" must be written out.
    pub finance: String,
    /// Law.
    pub legal: String,
    /// Participation and communication.
    pub participation: String,
    /// Who may see it: `public`, `internal` or `confidential`.
    pub disclosure: String,
    /// Day after which the analysis must be looked at again.
    pub sunset_date: Option<crate::Day>,
}

/// One numbered decision that is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionPoint {
    /// Identity.
    pub id: RecordId,
    /// Number of the point, from 1.
    pub order: u32,
    /// The decision, as "… vast te stellen".
    #[serde(default)]
    pub text: String,
}

/// A reason for a decision point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Argument {
    /// Identity.
    pub id: RecordId,
    /// Place under its point, from 1.
    pub order: u32,
    /// Point it argues for.
    pub point: RecordId,
    /// The reason in one full sentence.
    #[serde(default)]
    pub head: String,
    /// Explanation.
    #[serde(default)]
    pub text: String,
    /// Findings it leans on.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// Label chosen by hand: a lower one than the rule gives, or a value judgement.
    #[serde(default)]
    pub label: Option<EvidenceLabel>,
}

/// An objection to a decision point, with the answer to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Objection {
    /// Identity.
    pub id: RecordId,
    /// Place under its point, from 1.
    pub order: u32,
    /// Point it objects to.
    pub point: RecordId,
    /// The objection as an opponent would say it.
    #[serde(default)]
    pub head: String,
    /// The answer, the measure taken, or that the risk is accepted.
    #[serde(default)]
    pub answer: String,
}

/// A milestone of the follow-up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// What is done.
    #[serde(default)]
    pub what: String,
    /// Who does it.
    #[serde(default)]
    pub who: String,
    /// When it is done.
    #[serde(default)]
    pub when: Option<crate::Day>,
}

/// A moment at which an indicator is measured again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Monitor {
    /// Identity.
    pub id: RecordId,
    /// Place in the list, from 1.
    pub order: u32,
    /// Indicator.
    #[serde(default)]
    pub indicator: String,
    /// When it is measured.
    #[serde(default)]
    pub when: Option<crate::Day>,
    /// Who measures it.
    #[serde(default)]
    pub who: String,
    /// What makes us change course.
    #[serde(default)]
    pub adjust_if: String,
}

/// A number that nobody computed here: an amount, a target, a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// The number as it was typed.
    pub number: String,
    /// Unit as typed; `€` goes before the number.
    pub unit: String,
    /// Where it comes from: a source, or the word "aanname".
    pub basis: String,
}

impl Stated {
    /// The number as the note prints it.
    pub fn shown(&self) -> String {
        let Some(value) = dutch::read_number(&self.number) else { return self.number.clone() };
        let decimals = self.number.split_once(',').map_or(0, |(_, fraction)| fraction.len().min(6));
        let number = dutch::number(value, u8::try_from(decimals).unwrap_or(0));
        match self.unit.as_str() {
            "" => number,
            "€" => format!("€ {number}"),
            "%" => format!("{number}%"),
            unit => format!("{number} {unit}"),
        }
    }
}

/// A piece of text with numbers in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A live reference `{R1.3}` or `{R1.3|24,8%}`; what stands behind the bar is what the writer saw.
    Reference {
        /// Name of the finding (`R1`) or its id, as typed.
        finding: String,
        /// Place of the measure, from 1.
        place: u32,
        /// What it read when it was put in.
        seen: Option<String>,
    },
    /// A stated number `{=120000 € "begroting 2027"}`.
    Stated(Stated),
    /// Braces that are neither.
    Unreadable(String),
}

/// Splits text into words, references and stated numbers. Never fails: what cannot be read is a piece of its own.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        if open > 0 {
            out.push(Piece::Words(rest[..open].to_owned()));
        }
        let Some(length) = rest[open..].find('}') else {
            out.push(Piece::Unreadable(rest[open..].to_owned()));
            return out;
        };
        out.push(piece(&rest[open + 1..open + length]));
        rest = &rest[open + length + 1..];
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest.to_owned()));
    }
    out
}

/// Numbers that stand in the text as bare digits, in reading order.
///
/// Ordinals (`2e`), years (1900–2100), dates, references such as `artikel 3`, `R1` or `1.1`, and digits glued to
/// letters (`GM0363`, `65-plus`) are not numbers.
pub fn bare_numbers(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for piece in pieces(text) {
        if let Piece::Words(words) = piece {
            bare_in(&words, &mut out);
        }
    }
    out
}

/// Why a text cannot be stored as it is; `None` when it can.
pub fn refusal(text: &str) -> Option<Message> {
    for piece in pieces(text) {
        if let Piece::Unreadable(raw) = piece {
            return Some(Message::new("note-reference-unreadable").text("text", raw));
        }
    }
    bare_numbers(text).first().map(|number| Message::new("note-bare-number").text("number", number.clone()))
}

fn piece(inner: &str) -> Piece {
    let unreadable = || Piece::Unreadable(format!("{{{inner}}}"));
    if let Some(stated) = inner.strip_prefix('=') {
        return stated_number(stated).map_or_else(unreadable, Piece::Stated);
    }
    let (reference, seen) = match inner.split_once('|') {
        Some((reference, seen)) => (reference, Some(seen.to_owned())),
        None => (inner, None),
    };
    let Some((finding, place)) = reference.trim().rsplit_once('.') else { return unreadable() };
    match place.parse::<u32>() {
        Ok(place) if place > 0 && !finding.is_empty() => Piece::Reference { finding: finding.to_owned(), place, seen },
        _ => unreadable(),
    }
}

fn stated_number(text: &str) -> Option<Stated> {
    let (front, quoted) = text.split_once('"')?;
    let basis = quoted.strip_suffix('"')?.trim();
    let front = front.trim();
    let (number, unit) = match front.strip_prefix('€') {
        Some(number) => (number.trim(), "€"),
        None => front.split_once(char::is_whitespace).map_or((front, ""), |(number, unit)| (number, unit.trim())),
    };
    let is_stated = dutch::read_number(number).is_some() || number.parse::<crate::Day>().is_ok();
    (is_stated && !basis.is_empty()).then(|| Stated {
        number: number.to_owned(),
        unit: unit.to_owned(),
        basis: basis.to_owned(),
    })
}

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
const POINTERS: [&str; 15] = [
    "artikel",
    "art.",
    "lid",
    "bijlage",
    "paragraaf",
    "hoofdstuk",
    "beslispunt",
    "punt",
    "figuur",
    "tabel",
    "stap",
    "noot",
    "pagina",
    "argument",
    "nr.",
];

fn bare_in(words: &str, out: &mut Vec<String>) {
    let tokens: Vec<&str> = words.split_whitespace().collect();
    for (index, token) in tokens.iter().enumerate() {
        let core = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '€' && c != '%');
        if !core.chars().any(|c| c.is_ascii_digit()) || core.chars().any(char::is_alphabetic) {
            continue;
        }
        let before = index.checked_sub(1).and_then(|i| tokens.get(i)).map(|t| t.to_lowercase());
        let after = tokens.get(index + 1).map(|t| t.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
        let in_date = after.is_some_and(|word| MONTHS.contains(&word.as_str())) || core.parse::<crate::Day>().is_ok();
        let pointed_at = before.is_some_and(|word| POINTERS.contains(&word.as_str()));
        if !in_date && !pointed_at && !is_years(core) {
            out.push(core.to_owned());
        }
    }
}

/// One year, or two with a dash or slash between them (`2024`, `2021–2024`, `2023/24`).
fn is_years(core: &str) -> bool {
    let is_year = |part: &str| part.len() == 4 && part.parse::<u16>().is_ok_and(|year| (1900..=2100).contains(&year));
    let mut parts = core.split(['-', '–', '/']);
    let first = parts.next().is_some_and(is_year);
    let second = parts.next().is_none_or(|part| is_year(part) || (part.len() == 2 && part.parse::<u8>().is_ok()));
    first && second && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_falls_apart_into_words_references_and_stated_numbers() {
        let text = "In Oost is het {R1.3|24,8%}. Het kost {=120000 € \"begroting 2027\"}.";
        assert_eq!(
            pieces(text),
            vec![
                Piece::Words("In Oost is het ".to_owned()),
                Piece::Reference { finding: "R1".to_owned(), place: 3, seen: Some("24,8%".to_owned()) },
                Piece::Words(". Het kost ".to_owned()),
                Piece::Stated(Stated {
                    number: "120000".to_owned(),
                    unit: "€".to_owned(),
                    basis: "begroting 2027".to_owned()
                }),
                Piece::Words(".".to_owned()),
            ]
        );
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(bare_numbers(text), expected, "{text}");
    }

    #[test]
    fn bare_numbers_are_found_and_ordinals_years_and_articles_are_not() {
        check("Het aandeel is 24,8% in de wijk.", &["24,8%"]);
        check("Er zijn 412 aanvragen en € 1.200 over.", &["412", "1.200"]);
        check("Op 14 maart 2026, de 2e keer, volgens artikel 3 en argument 1.1.", &[]);
        check("Tussen 2021–2024 en in schooljaar 2023/24.", &[]);
        check("GM0363 en 65-plussers, zie R1.", &[]);
        check("Zie {R1.2} en {=10 % \"aanname\"}.", &[]);
        check("in 1850 en 3000", &["1850", "3000"]);
    }

    #[test]
    fn unreadable_references_and_bare_numbers_are_refused_with_what_they_are() {
        assert_eq!(refusal("Het is {R1}.").unwrap().key, "note-reference-unreadable");
        assert_eq!(refusal("Het is {=10 %}.").unwrap().key, "note-reference-unreadable");
        assert_eq!(refusal("Het is {R1.2").unwrap().key, "note-reference-unreadable");
        assert_eq!(refusal("Het is 12 keer.").unwrap().key, "note-bare-number");
        assert_eq!(refusal("Het is {R1.2}."), None);
    }

    #[test]
    fn stated_numbers_print_with_their_unit() {
        let shown = |text: &str| match pieces(text).remove(0) {
            Piece::Stated(stated) => stated.shown(),
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
            other => format!("{other:?}"),
        };
        assert_eq!(shown("{=120000 € \"begroting\"}"), "€ 120.000");
        assert_eq!(shown("{=€ 120.000 \"begroting\"}"), "€ 120.000");
        assert_eq!(shown("{=12,5 % \"aanname\"}"), "12,5%");
        assert_eq!(shown("{=30 plaatsen \"aanname\"}"), "30 plaatsen");
    }
}
