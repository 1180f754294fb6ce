//! What all values of a column have in common. Counts only; the choice is made in `decide`.

use dossier::dataset::{ColumnType, PersonalData};

use super::distinct::{Distinct, hash};
use super::format::{Meaning, Shown};
use super::number::{Dress, Evidence as Style};
use super::period;
use super::personal::Bsns;
use super::shape::{CodeKind, Shape, Shapes};
use crate::raw::{Entry, RawValue};

/// Days from 1899-12-30, where a workbook begins to count, to 1970-01-01.
const EPOCH: i32 = 25_569;

/// Texts that hold personal data are listed up to this number.
const HIDDEN_CAP: usize = 20;

/// What was counted in a column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// Cells that hold something, markers included.
    pub(crate) filled: u32,
    pub(crate) markers: u32,
    /// Markers that are words, which may be values in a column of words.
    pub(crate) word_markers: u32,
    /// Errors and formulas without a result.
    pub(crate) broken: u32,
    /// Numbers, as cells or as text.
    pub(crate) numbers: u32,
    pub(crate) fractions: u32,
    pub(crate) text_numbers: u32,
    pub(crate) dutch: u32,
    pub(crate) point: u32,
    pub(crate) either: u32,
    pub(crate) either_example: String,
    pub(crate) leading_zeros: u32,
    pub(crate) flagged: u32,
    pub(crate) percents: u32,
    pub(crate) euros: u32,
    pub(crate) money: String,
    /// Cells with a format of leading zeros.
    pub(crate) padded: u32,
    pub(crate) smallest: f64,
    pub(crate) largest: f64,
    /// Numbers that may be years.
    pub(crate) years: u32,
    pub(crate) days: u32,
    /// First and last of the days, in days since 1899-12-30; nothing while there are none.
    pub(crate) reach: Option<(f64, f64)>,
    pub(crate) day_first: u32,
    pub(crate) month_first: u32,
    pub(crate) open_days: u32,
    pub(crate) open_day_example: String,
    /// Dates whose format shows no day.
    pub(crate) months: u32,
    pub(crate) periods: u32,
    pub(crate) yes_no: u32,
    pub(crate) area_codes: u32,
    /// Levels of area codes met, one bit each.
    pub(crate) area_levels: u8,
    pub(crate) postcodes: u32,
    pub(crate) plates: u32,
    pub(crate) codes: u32,
    pub(crate) emails: u32,
    pub(crate) ibans: u32,
    pub(crate) phones: u32,
    pub(crate) words: u32,
    /// Words that are a name with initials or a form of address.
    pub(crate) addressed: u32,
    pub(crate) prose: u32,
    pub(crate) bsns: Bsns,
    /// Rows of texts in which something points at a person, and what; the first few.
    pub(crate) hidden: Vec<(u32, PersonalData)>,
    pub(crate) hidden_count: u32,
    pub(crate) distinct: Distinct,
    /// First rows with a marker, a number as text, and a number with a sign; 0 is none.
    pub(crate) first: First,
}

/// Rows where something was met first; 0 is nowhere.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct First {
    pub(crate) marker: u32,
    pub(crate) text_number: u32,
    pub(crate) flagged: u32,
}

impl Evidence {
    /// Adds one cell.
    pub(crate) fn add(&mut self, shapes: &mut Shapes, formats: &[Meaning], entry: &Entry<'_>) {
        let meaning = formats.get(usize::from(entry.format)).unwrap_or(&Meaning::Plain);
        match entry.value {
            RawValue::Empty => return,
            RawValue::Number(value) => self.add_number(value, meaning),
            RawValue::DateTime(value) => self.add_moment(value, meaning),
            RawValue::Bool(truth) => {
                self.yes_no += 1;
                self.distinct.add(u64::from(truth));
            }
            RawValue::Error(_) | RawValue::Formula => self.broken += 1,
            RawValue::Text(text) => {
                let shape = shapes.of(text, entry.text);
                if shape == Shape::Blank {
                    return;
                }
                let before = (self.markers, self.text_numbers, self.flagged);
                self.add_text(text.trim(), shape);
                let met = |count: u32, before: u32, first: &mut u32| {
                    if count > before && *first == 0 {
                        *first = entry.row;
                    }
                };
                met(self.markers, before.0, &mut self.first.marker);
                met(self.text_numbers, before.1, &mut self.first.text_number);
                met(self.flagged, before.2, &mut self.first.flagged);
                if matches!(shape, Shape::Words | Shape::Prose) {
                    self.look_inside(entry.row, shapes.inside(text, entry.text));
                }
            }
        }
        self.filled += 1;
    }

    /// Adds what was counted in the rows that follow: as if their cells had been added one by one.
    pub(crate) fn append(&mut self, later: &Self) {
        self.filled += later.filled;
        self.markers += later.markers;
        self.word_markers += later.word_markers;
        self.broken += later.broken;
        if self.numbers == 0 {
            (self.smallest, self.largest) = (later.smallest, later.largest);
        } else if later.numbers > 0 {
            (self.smallest, self.largest) = (self.smallest.min(later.smallest), self.largest.max(later.largest));
        }
        self.numbers += later.numbers;
        self.fractions += later.fractions;
        self.text_numbers += later.text_numbers;
        self.dutch += later.dutch;
        self.point += later.point;
        self.either += later.either;
        keep(&mut self.either_example, &later.either_example);
        self.leading_zeros += later.leading_zeros;
        self.flagged += later.flagged;
        self.percents += later.percents;
        self.euros += later.euros;
        keep(&mut self.money, &later.money);
        self.padded += later.padded;
        self.years += later.years;
        self.days += later.days;
        for day in later.reach.into_iter().flat_map(|(first, last)| [first, last]) {
            self.reach_to(day);
        }
        self.day_first += later.day_first;
        self.month_first += later.month_first;
        self.open_days += later.open_days;
        keep(&mut self.open_day_example, &later.open_day_example);
        self.months += later.months;
        self.append_words(later);
    }

    /// The counts of texts that are no numbers or days.
    fn append_words(&mut self, later: &Self) {
        self.periods += later.periods;
        self.yes_no += later.yes_no;
        self.area_codes += later.area_codes;
        self.area_levels |= later.area_levels;
        self.postcodes += later.postcodes;
        self.plates += later.plates;
        self.codes += later.codes;
        self.emails += later.emails;
        self.ibans += later.ibans;
        self.phones += later.phones;
        self.words += later.words;
        self.addressed += later.addressed;
        self.prose += later.prose;
        self.bsns.append(&later.bsns);
        self.hidden.extend(&later.hidden);
        self.hidden.truncate(HIDDEN_CAP);
        self.hidden_count += later.hidden_count;
        self.distinct.append(&later.distinct);
        let first = |own: &mut u32, later: u32| *own = if *own == 0 { later } else { *own };
        first(&mut self.first.marker, later.first.marker);
        first(&mut self.first.text_number, later.first.text_number);
        first(&mut self.first.flagged, later.first.flagged);
    }

    fn look_inside(&mut self, row: u32, found: Option<PersonalData>) {
        let Some(kind) = found else { return };
        self.hidden_count += 1;
        if self.hidden.len() < HIDDEN_CAP {
            self.hidden.push((row, kind));
        }
    }

    fn add_number(&mut self, value: f64, meaning: &Meaning) {
        self.numbers += 1;
        self.distinct.add(value.to_bits());
        self.measure(value);
        match meaning {
            Meaning::Percent => self.percents += 1,
            Meaning::Euro => self.euros += 1,
            Meaning::Money(sign) if self.money.is_empty() => self.money.clone_from(sign),
            Meaning::Padded(_) => self.padded += 1,
            Meaning::Money(_) | Meaning::Plain | Meaning::Moment(_) => {}
        }
        self.bsns.add_number(value);
    }

    fn measure(&mut self, value: f64) {
        if self.numbers == 1 {
            (self.smallest, self.largest) = (value, value);
        }
        self.smallest = self.smallest.min(value);
        self.largest = self.largest.max(value);
        self.fractions += u32::from(value.fract() != 0.0);
        self.years += u32::from(period::year_of(value).is_some());
    }

    fn add_moment(&mut self, value: f64, meaning: &Meaning) {
        self.distinct.add(value.to_bits());
        match meaning {
            Meaning::Moment(Shown::Month | Shown::Year) => self.months += 1,
            Meaning::Moment(Shown::Clock) if value < 1.0 => self.words += 1,
            Meaning::Moment(_)
            | Meaning::Plain
            | Meaning::Percent
            | Meaning::Euro
            | Meaning::Money(_)
            | Meaning::Padded(_) => {
                self.days += 1;
                self.reach_to(value);
            }
        }
    }

    fn reach_to(&mut self, day: f64) {
        let (first, last) = self.reach.unwrap_or((day, day));
        self.reach = Some((first.min(day), last.max(day)));
    }

    fn add_text(&mut self, text: &str, shape: Shape) {
        self.distinct.add(sign(text));
        match shape {
            Shape::Blank => {}
            Shape::Marker(marker) => {
                self.markers += 1;
                self.word_markers += u32::from(marker.strength == super::marker::Strength::Word);
            }
            Shape::Number(number) => {
                self.numbers += 1;
                self.text_numbers += 1;
                self.measure(number.dutch);
                self.leading_zeros += u32::from(number.leading_zero);
                self.flagged += u32::from(number.flagged);
                match number.evidence {
                    Style::Whole => {}
                    Style::Dutch => self.dutch += 1,
                    Style::Point => self.point += 1,
                    Style::Either => {
                        self.either += 1;
                        keep(&mut self.either_example, text);
                    }
                }
                match number.dress {
                    Dress::Plain => {}
                    Dress::Percent => self.percents += 1,
                    Dress::Euro => self.euros += 1,
                }
                self.bsns.add_text(text);
                self.phones += u32::from(super::personal::is_phone(text));
            }
            Shape::Date(date) => {
                self.days += 1;
                if let Some(day) = date.day_first.or(date.month_first) {
                    self.reach_to(f64::from(day.since_epoch() + EPOCH));
                }
                if date.is_open() {
                    self.open_days += 1;
                    keep(&mut self.open_day_example, text);
                } else if date.month_first.is_none() {
                    self.day_first += 1;
                } else if date.day_first.is_none() {
                    self.month_first += 1;
                }
            }
            Shape::Period(_) => self.periods += 1,
            Shape::YesNo(_) => self.yes_no += 1,
            Shape::Code(kind) => self.add_code(text, kind),
            Shape::Email => self.emails += 1,
            Shape::Iban => self.ibans += 1,
            Shape::Words => {
                self.words += 1;
                self.addressed += u32::from(super::personal::is_addressed(text));
                self.phones += u32::from(super::personal::is_phone(text));
            }
            Shape::Prose => self.prose += 1,
        }
    }

    fn add_code(&mut self, text: &str, kind: CodeKind) {
        match kind {
            CodeKind::Area(level) => {
                self.area_codes += 1;
                self.area_levels |= 1 << level.min(7);
            }
            CodeKind::Postcode => self.postcodes += 1,
            CodeKind::Plate => self.plates += 1,
            CodeKind::Other => {
                self.codes += 1;
                self.bsns.add_text(text);
                self.phones += u32::from(super::personal::is_phone(text));
            }
        }
    }

    /// How many cells hold a value of this type, when it is sure from the counts alone that no cell is odd.
    pub(crate) fn all_fit(&self, kind: ColumnType) -> Option<u32> {
        let values = self.values();
        let codes = self.area_codes + self.postcodes + self.plates + self.codes + self.ibans;
        let sure = match kind {
            ColumnType::Text => return (self.broken == 0).then_some(values + self.word_markers),
            ColumnType::Integer => self.text_numbers == 0 && self.fractions == 0 && self.numbers == values,
            ColumnType::Decimal | ColumnType::Currency => self.text_numbers == 0 && self.numbers == values,
            ColumnType::Code => self.fractions == 0 && codes + self.numbers == values && self.smallest >= 0.0,
            ColumnType::Period => self.numbers == self.years && self.years + self.periods == values,
            ColumnType::Percentage | ColumnType::Date | ColumnType::Boolean => false,
        };
        (sure && self.broken == 0).then_some(values)
    }

    /// Cells that hold a value.
    pub(crate) fn values(&self) -> u32 {
        self.filled - self.markers - self.broken
    }
}

fn keep(example: &mut String, text: &str) {
    if example.is_empty() {
        text.clone_into(example);
    }
}

/// A sign by which texts are told apart when they are counted: of very long ones the beginning, the end and the length.
fn sign(text: &str) -> u64 {
    let bytes = text.as_bytes();
    match (bytes.first_chunk::<128>(), bytes.last_chunk::<128>()) {
        (Some(first), Some(last)) if bytes.len() > 512 => hash(first) ^ hash(last).rotate_left(1) ^ bytes.len() as u64,
        _ => hash(bytes),
    }
}
