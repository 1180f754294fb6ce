//! What one text could be, seen alone: a number, a day, a period, a code, a word. The column makes the choice.
//!
//! Equal texts are looked at once per sheet, however many cells hold them.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use dossier::dataset::PersonalData;
use iban::Iban;

use super::{date, marker, number, period, personal};
use crate::raw::{Entry, RawSheet, RawValue};

/// What a text could be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Nothing but spaces.
    Blank,
    Marker(marker::Marker),
    Number(number::NumberText),
    Date(date::DateText),
    Period(period::Period),
    YesNo(bool),
    /// Codes of areas and other short signs with digits in them.
    Code(CodeKind),
    Email,
    Iban,
    /// One or a few words.
    Words,
    /// A sentence or more.
    Prose,
}

/// Kinds of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeKind {
    /// Country, province, municipality, district or neighbourhood of Statistics Netherlands; the level as a number.
    Area(u8),
    /// Postcode with four digits and two letters.
    Postcode,
    /// Licence plate.
    Plate,
    Other,
}

/// What a cell looks like from a distance, to find where tables begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Text,
    Number,
    /// A gap with a mark in it, an error, a formula without result: fits every column.
    Neutral,
}

/// Whether a text was looked into for personal data, and what was found.
#[derive(Clone, Copy, Debug)]
enum Inside {
    NotLooked,
    Looked(Option<PersonalData>),
}

/// Texts of a sheet whose shape is remembered; more than this and they are looked at again each time.
const REMEMBERED: usize = 2_000_000;

/// Shapes of the texts of one sheet.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    known: Vec<Option<Shape>>,
    /// What points at a person inside a text, once it was looked for.
    inside: Vec<Inside>,
}

impl Shapes {
    pub(crate) fn new(sheet: &RawSheet) -> Self {
        let mut shapes = Self::default();
        shapes.grow(sheet);
        shapes
    }

    /// Makes room for the texts of the sheet that have come since.
    pub(crate) fn grow(&mut self, sheet: &RawSheet) {
        let count = sheet.text_count();
        if count <= REMEMBERED {
            self.known.resize(count, None);
            self.inside.resize(count, Inside::NotLooked);
        }
    }

    /// What points at a person inside a text.
    pub(crate) fn inside(&mut self, text: &str, id: Option<u32>) -> Option<PersonalData> {
        let slot = id.and_then(|id| self.inside.get_mut(id as usize));
        if let Some(Inside::Looked(found)) = slot {
            return *found;
        }
        let found = personal::inside(text);
        if let Some(slot) = slot {
            *slot = Inside::Looked(found);
        }
        found
    }

    /// The shape of a text cell.
    pub(crate) fn of(&mut self, text: &str, id: Option<u32>) -> Shape {
        match id.and_then(|id| self.known.get_mut(id as usize)) {
            Some(slot) => *slot.get_or_insert_with(|| shape(text)),
            None => shape(text),
        }
    }

    /// What a cell looks like from a distance; `None` for a cell with nothing but spaces.
    pub(crate) fn look(&mut self, entry: &Entry<'_>) -> Option<Look> {
        Some(match entry.value {
            RawValue::Empty => return None,
            RawValue::Number(_) | RawValue::DateTime(_) => Look::Number,
            RawValue::Bool(_) | RawValue::Error(_) | RawValue::Formula => Look::Neutral,
            RawValue::Text(text) => match self.of(text, entry.text) {
                Shape::Blank => return None,
                Shape::Marker(_) => Look::Neutral,
                // A house number with its letter stands among numbers and among codes.
                Shape::Code(CodeKind::Other) if is_lettered(text) => Look::Neutral,
                Shape::Number(_) | Shape::Date(_) | Shape::Code(CodeKind::Area(_) | CodeKind::Postcode) => Look::Number,
                Shape::Period(_)
                | Shape::YesNo(_)
                | Shape::Code(CodeKind::Plate | CodeKind::Other)
                | Shape::Email
                | Shape::Iban
                | Shape::Words
                | Shape::Prose => Look::Text,
            },
        })
    }
}

/// `12a`, `7 B`: a number with one letter behind it.
fn is_lettered(text: &str) -> bool {
    let bare = text.trim().trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let digits = bare.trim_end();
    text.trim().len() == bare.len() + 1 && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a text could be.
pub(crate) fn shape(text: &str) -> Shape {
    let text = text.trim();
    if text.is_empty() {
        return Shape::Blank;
    }
    if let Some(marker) = marker::read(text) {
        return Shape::Marker(marker);
    }
    if let Some(number) = number::read(text) {
        return Shape::Number(number);
    }
    if text.bytes().any(|byte| byte.is_ascii_digit())
        && let Some(shape) = with_digits(text)
    {
        return shape;
    }
    worded(text)
}

fn with_digits(text: &str) -> Option<Shape> {
    if let Some(date) = date::read(text) {
        return Some(Shape::Date(date));
    }
    if let Some(period) = period::read(text) {
        return Some(Shape::Period(period));
    }
    if is_iban(text) {
        return Some(Shape::Iban);
    }
    code(text).map(Shape::Code)
}

fn worded(text: &str) -> Shape {
    if is_email(text) {
        return Shape::Email;
    }
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "waar" | "true" => return Shape::YesNo(true),
        "nee" | "n" | "no" | "onwaar" | "false" => return Shape::YesNo(false),
        _ => {}
    }
    let long = text.len() > 60 || text.contains('\n') || text.split_whitespace().count() > 8;
    if long { Shape::Prose } else { Shape::Words }
}

/// Whether a text is an e-mail address and nothing else.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let dot = host.rfind('.').unwrap_or(0);
    !name.is_empty() && name.chars().all(plain) && host.chars().all(plain) && dot > 0 && host.len() - dot > 2
}

/// Whether a text is a valid international bank account number and nothing else.
pub(crate) fn is_iban(text: &str) -> bool {
    let starts = text.get(..2).is_some_and(|land| land.bytes().all(|byte| byte.is_ascii_alphabetic()));
    if !starts || !(15..=42).contains(&text.len()) {
        return false;
    }
    let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    joined.to_uppercase().parse::<Iban>().is_ok()
}

fn code(text: &str) -> Option<CodeKind> {
    if text.len() > 20 || !text.is_ascii() {
        return None;
    }
    if let Some(level) = area_level(text) {
        return Some(CodeKind::Area(level));
    }
    if is_postcode(text) {
        return Some(CodeKind::Postcode);
    }
    if is_plate(text) {
        return Some(CodeKind::Plate);
    }
    if is_class(text) {
        return None;
    }
    let fits =
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/' | b':'));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (fits && digits * 3 >= text.len()).then_some(CodeKind::Other)
}

/// Level of a code of Statistics Netherlands: `NL00` 0, `LD01` 1, `PV20` 2, `GM0363` 5, `WK036300` 6, `BU03630001` 7.
pub(crate) fn area_level(text: &str) -> Option<u8> {
    let letters = text.get(..2)?;
    let digits = text.get(2..)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let found = match (letters, digits.len()) {
        ("NL", 2) => 0,
        ("LD", 2) => 1,
        ("PV", 2) => 2,
        ("CR" | "GG" | "AM" | "JZ" | "RE" | "ZK" | "VR" | "RM", 2) => 4,
        ("GM", 4) => 5,
        ("WK", 6) => 6,
        ("BU", 8) => 7,
        _ => return None,
    };
    Some(found)
}

/// A class of numbers, `0-3` or `67+`: words for a group, no code.
fn is_class(text: &str) -> bool {
    let whole = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 3);
    match text.split_once('-') {
        Some((from, to)) => whole(from).zip(whole(to)).is_some_and(|(from, to)| from < to),
        None => text.strip_suffix('+').and_then(whole).is_some(),
    }
}

fn is_postcode(text: &str) -> bool {
    let Some((digits, letters)) = text.split_at_checked(4) else { return false };
    let letters = letters.strip_prefix(' ').unwrap_or(letters);
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Dutch licence plates: three groups of letters or digits with dashes, six signs in all.
fn is_plate(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let uniform = |group: &&str| {
        let letters = group.bytes().all(|byte| byte.is_ascii_uppercase());
        (1..=3).contains(&group.len()) && (letters || group.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let letters = groups.iter().filter(|group| group.bytes().all(|byte| byte.is_ascii_uppercase())).count();
    groups.len() == 3 && text.len() == 8 && groups.iter().all(uniform) && (1..=2).contains(&letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_known_by_their_shape() {
        let code = |text| match shape(text) {
            Shape::Code(kind) => Some(kind),
            _ => None,
        };
        assert_eq!(code("GM0363"), Some(CodeKind::Area(5)));
        assert_eq!(code("BU03630001"), Some(CodeKind::Area(7)));
        assert_eq!(code("NL00"), Some(CodeKind::Area(0)));
        assert_eq!(code("1234 AB"), Some(CodeKind::Postcode));
        assert_eq!(code("9444XE"), Some(CodeKind::Postcode));
        assert_eq!(code("AB-12-CD"), Some(CodeKind::Plate));
        assert_eq!(code("E-0001"), Some(CodeKind::Other));
        assert_eq!(code("11002ONB"), Some(CodeKind::Other));
        assert_eq!(code("3a"), Some(CodeKind::Other));
        assert_eq!((shape("0-3"), shape("67+")), (Shape::Words, Shape::Words));
        assert_eq!(shape("  "), Shape::Blank);
        assert_eq!(shape("ja"), Shape::YesNo(true));
        assert_eq!(shape("Centrum"), Shape::Words);
        assert_eq!(shape("Wijk 12 Noord"), Shape::Words);
        assert_eq!(shape("info@gemeente.example"), Shape::Email);
        assert_eq!(shape("NL91 ABNA 0417 1643 00"), Shape::Iban);
        assert_eq!(shape("Bron: Centraal Bureau voor de Statistiek, bewerking door de gemeente"), Shape::Prose);
    }

    #[test]
    fn addresses_that_are_none_stay_words() {
        for text in ["@", "a@b", "info @ gemeente.example", "zie a@b.nl voor meer", "a@b.", "NL92 ABNA 0417 1643 00"] {
            assert!(!is_email(text) && !is_iban(text), "{text}");
        }
    }
}
