//! Personal data in a column: what is in the values, and what the name says.
//!
//! The rule for citizen service numbers is the contract's: at least five different numbers of eight or nine digits, of
//! which at least 80 % pass the eleven test, or a name that says so.

use std::collections::BTreeSet;

use dossier::dataset::PersonalData;

use super::evidence::Evidence;

/// Numbers of eight or nine digits in a column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bsns {
    seen: u32,
    passing: u32,
    /// The first few different ones.
    different: BTreeSet<u32>,
}

/// Different numbers needed before a column can be one of citizen service numbers.
const FEWEST: usize = 5;

impl Bsns {
    pub(crate) fn add_number(&mut self, value: f64) {
        if (10_000_000.0..1_000_000_000.0).contains(&value) && value.fract() == 0.0 {
            // In range, hence exact.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to fit just above")]
            self.add(value as u32);
        }
    }

    pub(crate) fn add_text(&mut self, text: &str) {
        let mut number = 0_u32;
        let mut digits = 0;
        for c in text.chars() {
            match c.to_digit(10) {
                Some(digit) if digits < 9 => {
                    number = number * 10 + digit;
                    digits += 1;
                }
                None if matches!(c, '.' | ' ' | '-') => {}
                Some(_) | None => return,
            }
        }
        if digits == 8 || digits == 9 {
            self.add(number);
        }
    }

    fn add(&mut self, number: u32) {
        self.seen += 1;
        self.passing += u32::from(passes_eleven_test(number));
        if self.different.len() < FEWEST {
            self.different.insert(number);
        }
    }

    pub(crate) fn append(&mut self, later: &Self) {
        self.seen += later.seen;
        self.passing += later.passing;
        let room = FEWEST.saturating_sub(self.different.len());
        let more: Vec<u32> = later.different.difference(&self.different).copied().take(room).collect();
        self.different.extend(more);
    }

    fn found(&self) -> bool {
        self.different.len() >= FEWEST && u64::from(self.passing) * 10 >= u64::from(self.seen) * 8
    }
}

/// The eleven test for citizen service numbers: 9·a + 8·b + … + 2·h − i is a multiple of eleven, and not zero.
pub(crate) fn passes_eleven_test(number: u32) -> bool {
    let mut rest = number / 10;
    let mut sum = -i64::from(number % 10);
    for weight in 2..=9 {
        sum += i64::from(rest % 10) * weight;
        rest /= 10;
    }
    number > 0 && sum % 11 == 0
}

/// Whether a text is a Dutch telephone number: ten digits from 0, or from +31 or 0031.
pub(crate) fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let start = text.starts_with('0') || text.starts_with("+31") || text.starts_with("(0");
    if !start || !(10..=18).contains(&text.len()) {
        return false;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let fits = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')' | '.'));
    let national =
        digits.strip_prefix("0031").or_else(|| digits.strip_prefix("31")).or_else(|| digits.strip_prefix('0'));
    fits && national.is_some_and(|rest| rest.len() == 9 && !rest.starts_with('0'))
}

/// Forms of address before the name of a person.
const ADDRESSES: [&str; 12] =
    ["dhr.", "dhr", "mw.", "mw", "mevr.", "mevr", "mevrouw", "meneer", "de heer", "drs.", "ir.", "dr."];
/// Words between initials and a surname.
const BETWEEN: [&str; 10] = ["van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "in"];
/// Ends of the names of streets and buildings, which are often named after a person.
const PLACES: [&str; 16] = [
    "straat", "weg", "laan", "kade", "plein", "singel", "gracht", "dijk", "hof", "pad", "steeg", "dreef", "park",
    "brug", "school", "huis",
];

/// Whether a text is the name of a person as an office writes it: `N. de Niemand`, `Niemand, A.B.`, `mevr. Niemand`. A full
/// first name cannot be told from a place; the name of the column must do that.
pub(crate) fn is_addressed(text: &str) -> bool {
    // Nothing else begins or ends a name, so most words need no second look.
    let begins = |word: &&str| text.trim().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if !text.contains('.') && !ADDRESSES.iter().any(begins) {
        return false;
    }
    let lower = text.trim().to_lowercase();
    if text.len() > 48 || PLACES.iter().any(|place| lower.ends_with(place)) {
        return false;
    }
    let address = ADDRESSES.iter().find_map(|word| lower.strip_prefix(word)?.strip_prefix(' ').map(|_| word.len()));
    let words: Vec<&str> = text.trim().split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let is_initials = |word: &&&str| {
        let parts: Vec<&str> = word.trim_end_matches('.').split('.').collect();
        word.ends_with('.')
            && parts.iter().all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
    };
    let is_name = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase) && !word.ends_with('.');
    let initials = words.iter().filter(is_initials).count();
    let names = words.iter().filter(is_name).count();
    let others = words.iter().filter(|word| BETWEEN.contains(&word.to_lowercase().as_str())).count();
    if address.is_some() {
        return names >= 1;
    }
    // A name begins or ends with its initials; nothing else stands in it.
    let at_end = words.first().is_some_and(|word| is_initials(&word)) || (text.contains(',') && initials > 0);
    at_end && (1..=3).contains(&names) && initials + names + others >= words.len()
}

/// Fewest years between the first and the last birth, and fewest different days of ten.
const YEARS_OF_BIRTH: f64 = 25.0;

/// Whether days are spread as births are: over a generation or more, hardly two the same. Only where a table is about
/// people already, for buildings and trees have such days as well.
pub(crate) fn are_births(evidence: &Evidence) -> bool {
    let Some((first, last)) = evidence.reach else { return false };
    let values = evidence.values();
    let spread = (last - first) / 365.25;
    evidence.days >= 5
        && evidence.days * 10 >= values * 9
        && (YEARS_OF_BIRTH..=115.0).contains(&spread)
        && evidence.distinct.count().saturating_mul(10) >= values.min(super::proposal::DISTINCT_CAP) * 8
}

/// Whether the name of a column says that its rows are people.
pub(crate) fn is_about_people(name: &str) -> bool {
    let lower = name.to_lowercase();
    let known = ["geslacht", "sekse", "gender", "leeftijd", "nationaliteit", "burgerlijke staat", "geboorte"];
    known.iter().any(|part| lower.contains(part))
}

/// What points at a person inside a text: a citizen service number, an account, an e-mail address, a telephone number.
pub(crate) fn inside(text: &str) -> Option<PersonalData> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 8 && !text.contains('@') {
        return None;
    }
    let parts =
        || text.split(|c: char| c.is_whitespace() || ",;:()[]<>\"'/".contains(c)).map(|part| part.trim_matches('.'));
    let is_email = |part: &str| part.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.'));
    let is_iban = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase()) && part.parse::<iban::Iban>().is_ok();
    if parts().any(|part| is_bsn(&part.replace('.', ""))) {
        Some(PersonalData::Bsn)
    } else if parts().any(is_iban) {
        Some(PersonalData::Iban)
    } else if parts().any(is_email) {
        Some(PersonalData::Email)
    } else {
        runs(text).iter().any(|run| is_phone(run)).then_some(PersonalData::Phone)
    }
}

/// Nine digits that pass the eleven test.
fn is_bsn(part: &str) -> bool {
    let digits = part.len() == 9 && part.bytes().all(|byte| byte.is_ascii_digit());
    digits && part.parse().is_ok_and(passes_eleven_test)
}

/// Stretches of digits with what stands between the digits of a telephone number.
fn runs(text: &str) -> Vec<&str> {
    let of_phone = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')');
    text.split(|c: char| !of_phone(c)).map(|run| run.trim_matches(|c| matches!(c, ' ' | '-' | ')'))).collect()
}

/// Personal data found in a column, by values first and by name after that.
pub(crate) fn of(name: &str, evidence: &Evidence) -> Option<PersonalData> {
    let hidden = || evidence.hidden.first().map(|_| PersonalData::Text);
    let by_value = by_value(evidence).filter(|kind| *kind != PersonalData::Bsn || !is_of_organisation(name));
    by_value.or_else(|| by_name(name, evidence)).or_else(hidden)
}

/// Numbers of legal persons pass the same test as those of people; only the name tells them apart.
fn is_of_organisation(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["rsin", "kvk", "vestigingsnummer"].iter().any(|word| lower.contains(word))
}

/// Whether this kind points at a person by itself, so that the import waits for a choice.
pub(crate) fn is_direct(kind: PersonalData) -> bool {
    match kind {
        PersonalData::Bsn
        | PersonalData::Iban
        | PersonalData::Email
        | PersonalData::Phone
        | PersonalData::BirthDate
        | PersonalData::Name
        | PersonalData::Plate => true,
        PersonalData::Address | PersonalData::Text => false,
    }
}

fn by_value(evidence: &Evidence) -> Option<PersonalData> {
    let values = evidence.values();
    let some = |count: u32| count >= 3 || (count > 0 && count * 5 >= values);
    let most = |count: u32| count >= 5 && count * 10 >= values * 8;
    if evidence.bsns.found() {
        Some(PersonalData::Bsn)
    } else if some(evidence.ibans) {
        Some(PersonalData::Iban)
    } else if some(evidence.emails) {
        Some(PersonalData::Email)
    } else if most(evidence.phones) {
        Some(PersonalData::Phone)
    } else if most(evidence.plates) {
        Some(PersonalData::Plate)
    } else if evidence.addressed >= 5 && evidence.addressed * 10 >= values * 6 {
        Some(PersonalData::Name)
    } else {
        None
    }
}

fn by_name(name: &str, evidence: &Evidence) -> Option<PersonalData> {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let word = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let part = |known: &[&str]| known.iter().any(|part| lower.contains(part));
    if word(&["bsn", "bsns", "sofi"]) || part(&["burgerservicenummer", "sofinummer", "sofi-nummer"]) {
        Some(PersonalData::Bsn)
    } else if word(&["iban"]) || part(&["rekeningnummer", "bankrekening"]) {
        Some(PersonalData::Iban)
    } else if (word(&["email", "mail", "mailadres"]) || part(&["e-mail", "emailadres"])) && evidence.numbers == 0 {
        Some(PersonalData::Email)
    } else if word(&["telefoon", "tel", "telefoonnummer", "mobiel", "gsm", "mobielnummer"]) && evidence.fractions == 0 {
        Some(PersonalData::Phone)
    } else if part(&["geboortedatum", "geboortedag", "date of birth", "geb.datum", "geb. datum"])
        || word(&["gebdatum"])
        || (part(&["geboorte", "geboren", "birth"]) && evidence.days * 2 > evidence.values())
    {
        Some(PersonalData::BirthDate)
    } else if word(&["kenteken", "kentekens"]) {
        Some(PersonalData::Plate)
    } else if is_person_name(&words) && evidence.numbers * 2 < evidence.filled.max(1) {
        Some(PersonalData::Name)
    } else if is_address(&words) && evidence.filled > 0 {
        Some(PersonalData::Address)
    } else {
        free_text(evidence).then_some(PersonalData::Text)
    }
}

/// Names that say that a person is named: `achternaam`, `naam aanvrager`; not `gemeentenaam` or `naam school`.
fn is_person_name(words: &[&str]) -> bool {
    const OWN: [&str; 12] = [
        "achternaam",
        "voornaam",
        "voornamen",
        "roepnaam",
        "tussenvoegsel",
        "voorletters",
        "geslachtsnaam",
        "surname",
        "firstname",
        "lastname",
        "cliëntnaam",
        "clientnaam",
    ];
    const PEOPLE: [&str; 12] = [
        "aanvrager",
        "cliënt",
        "client",
        "inwoner",
        "bewoner",
        "persoon",
        "leerling",
        "kind",
        "ouder",
        "medewerker",
        "melder",
        "contactpersoon",
    ];
    let named = words.iter().any(|word| matches!(*word, "naam" | "name" | "namen"));
    words.iter().any(|word| OWN.contains(word)) || (named && words.iter().any(|word| PEOPLE.contains(word)))
}

/// A street alone points at nobody; an address does.
fn is_address(words: &[&str]) -> bool {
    words.iter().any(|word| matches!(*word, "adres" | "huisnummer" | "huisnr" | "woonadres" | "huisletter" | "address"))
}

/// Sentences in a good part of the cells, most of them different.
fn free_text(evidence: &Evidence) -> bool {
    evidence.prose * 5 >= evidence.values().max(1)
        && evidence.prose >= 3
        && evidence.distinct.count() * 2 > evidence.prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_inside_a_text_is_found() {
        for (text, expected) in [
            ("Mevrouw belde, BSN 999990019, over de aanvraag", Some(PersonalData::Bsn)),
            ("Mevrouw belde over zaak 999990018 van vorig jaar", None),
            ("Overgemaakt naar NL91ABNA0417164300.", Some(PersonalData::Iban)),
            ("Antwoord gestuurd aan balie@voorbeeld.nl.", Some(PersonalData::Email)),
            ("Terugbellen op 06-12345678 na vijven", Some(PersonalData::Phone)),
            ("Bedrag 123456789 euro, zie bijlage 2", None),
            ("Gemeld om 10:42 @ balie", None),
        ] {
            assert_eq!(inside(text), expected, "{text}");
        }
    }

    #[test]
    fn names_as_an_office_writes_them_are_known_and_streets_are_not() {
        for text in [
            "N. de Niemand",
            "A.B. Voorbeeld",
            "Voorbeeld, A.B.",
            "Niemand, N. de",
            "mevr. Voorbeeld",
            "dhr. P. Niemand",
        ] {
            assert!(is_addressed(text), "{text}");
        }
        for text in [
            "St. Jan",
            "A.B. Voorbeeldstraat",
            "Centrum",
            "B. Onbekend adres van een ander",
            "Wijk A.",
            "Voorbeeld",
            "N. van Niemandlaan",
            "n.v.t.",
            "Plan B.",
            "drs.",
        ] {
            assert!(!is_addressed(text), "{text}");
        }
    }

    #[test]
    fn invented_numbers_pass_the_eleven_test_and_others_do_not() {
        for number in [999_995_947, 999_992_648, 999_995_248, 999_991_887, 999_999_205, 999_999_072] {
            assert!(passes_eleven_test(number), "{number}");
            assert!(!passes_eleven_test(number + 1), "{number} + 1");
        }
        assert!(!passes_eleven_test(0));
    }

    #[test]
    fn five_different_numbers_make_a_column_of_citizen_service_numbers() {
        let mut bsns = Bsns::default();
        for text in ["999995947", "999992648", "9999.95.248", "999 991 887", "999995947"] {
            bsns.add_text(text);
        }
        assert!(!bsns.found());
        bsns.add_number(999_999_205.0);
        assert!(bsns.found());
        for wrong in [123_456_780.0, 123_456_781.0] {
            bsns.add_number(wrong);
        }
        assert!(!bsns.found());
    }

    #[test]
    fn telephone_numbers_are_known_and_codes_are_not() {
        for text in ["0612345678", "06-12345678", "+31 6 12345678", "010 123 45 67", "0031612345678"] {
            assert!(is_phone(text), "{text}");
        }
        for text in ["0363", "12345678", "0000000000", "06 1234", "0612345678 toestel 5"] {
            assert!(!is_phone(text), "{text}");
        }
    }

    #[test]
    fn names_of_columns_tell_people_from_places() {
        let evidence = Evidence { filled: 10, words: 10, ..Evidence::default() };
        let name = |text| by_name(text, &evidence);
        assert_eq!(name("BSN aanvrager"), Some(PersonalData::Bsn));
        assert_eq!(name("Naam aanvrager"), Some(PersonalData::Name));
        assert_eq!(name("Achternaam"), Some(PersonalData::Name));
        assert_eq!(name("Geboortedatum"), Some(PersonalData::BirthDate));
        assert_eq!(name("Huisnummer"), Some(PersonalData::Address));
        for place in ["Gemeentenaam", "Naam school", "Buurt", "Mailing", "Telling"] {
            assert_eq!(name(place), None, "{place}");
        }
    }
}
