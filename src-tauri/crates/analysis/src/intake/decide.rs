//! What the values of a column are and what the column is for, from the evidence of all its rows and its name.
//!
//! Where the values leave two readings open, nothing is chosen: the question goes along.

use dossier::dataset::{ColumnType, NAME_JOIN, PersonalData, Role};

use super::evidence::Evidence;
use super::proposal::{Ambiguity, DateOrder, NumberStyle};

/// What was decided about the values of a column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decision {
    pub(crate) kind: ColumnType,
    pub(crate) numbers: NumberStyle,
    pub(crate) dates: DateOrder,
    pub(crate) open: Option<Ambiguity>,
}

/// Decides the type of a column.
pub(crate) fn kind(name: &str, unit: &str, personal: Option<PersonalData>, evidence: &Evidence) -> Decision {
    let kind = if evidence.values() == 0 { ColumnType::Text } else { by_evidence(name, unit, personal, evidence) };
    let (numbers, open_numbers) = number_style(evidence);
    let (dates, open_dates) = date_order(evidence);
    let open = match kind {
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency => open_numbers,
        ColumnType::Date => open_dates,
        ColumnType::Text | ColumnType::Period | ColumnType::Boolean | ColumnType::Code => None,
    };
    Decision { kind, numbers, dates, open }
}

/// Whether all values but a few odd ones are of one sort: at most one in ten, and at least one where there are four.
fn fits(count: u32, values: u32) -> bool {
    let odd = if values >= 4 { (values / 10).max(1) } else { 0 };
    count > 0 && values.saturating_sub(count) <= odd
}

fn by_evidence(name: &str, unit: &str, personal: Option<PersonalData>, evidence: &Evidence) -> ColumnType {
    let values = evidence.values();
    if fits(evidence.days, values) {
        return ColumnType::Date;
    }
    if is_period(name, evidence) {
        return ColumnType::Period;
    }
    if fits(evidence.yes_no, values) {
        return ColumnType::Boolean;
    }
    let coded = matches!(personal, Some(PersonalData::Bsn | PersonalData::Iban | PersonalData::Phone));
    if fits(evidence.numbers, values) && !(coded && evidence.fractions == 0) {
        return number_kind(name, unit, evidence);
    }
    let whole = if evidence.fractions == 0 { evidence.numbers } else { 0 };
    let codes = evidence.area_codes + evidence.postcodes + evidence.plates + evidence.codes + evidence.ibans;
    if fits(codes + whole, values) { ColumnType::Code } else { ColumnType::Text }
}

fn is_period(name: &str, evidence: &Evidence) -> bool {
    let values = evidence.values();
    let written = evidence.months + evidence.periods;
    if written > 0 {
        return fits(written + evidence.years, values);
    }
    let all_years = evidence.years == evidence.numbers && fits(evidence.years, values);
    if !all_years {
        return false;
    }
    let span = evidence.largest - evidence.smallest + 1.0;
    let one_by_one = evidence.distinct.count() >= 2
        && (span - f64::from(evidence.distinct.count() - evidence.markers.min(1))).abs() < 1.5
        && evidence.smallest >= 1950.0
        && evidence.largest <= 2060.0;
    names_time(name) || one_by_one
}

fn number_kind(name: &str, unit: &str, evidence: &Evidence) -> ColumnType {
    // Of "Weeknummer – 36" the lower name says what stands in the column.
    let name = name.rsplit(NAME_JOIN).next().unwrap_or(name);
    let separated = evidence.dutch + evidence.point + evidence.either > 0;
    let whole = evidence.fractions == 0 && !separated && evidence.percents == 0 && evidence.euros == 0;
    let coded = evidence.leading_zeros > 0 || evidence.padded * 2 > evidence.numbers;
    if whole && evidence.smallest >= 0.0 && (coded || names_code(name)) {
        return ColumnType::Code;
    }
    if evidence.percents * 2 > evidence.numbers {
        return ColumnType::Percentage;
    }
    let euros = unit.contains('€') || unit.to_lowercase().contains("euro") || name.contains('€');
    if evidence.euros * 2 > evidence.numbers || (euros && !name.contains('%')) {
        return ColumnType::Currency;
    }
    let point_decimals = evidence.point > 0 && evidence.dutch == 0 && evidence.either > 0;
    if evidence.fractions == 0 && !point_decimals { ColumnType::Integer } else { ColumnType::Decimal }
}

fn number_style(evidence: &Evidence) -> (NumberStyle, Option<Ambiguity>) {
    let style = if evidence.point > evidence.dutch { NumberStyle::DecimalPoint } else { NumberStyle::DecimalComma };
    let open = evidence.either > 0 && evidence.dutch == 0 && evidence.point == 0;
    (style, open.then(|| Ambiguity::Numbers { example: evidence.either_example.clone() }))
}

fn date_order(evidence: &Evidence) -> (DateOrder, Option<Ambiguity>) {
    let order = if evidence.month_first > evidence.day_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
    let open = evidence.open_days > 0 && evidence.day_first == 0 && evidence.month_first == 0;
    (order, open.then(|| Ambiguity::Dates { example: evidence.open_day_example.clone() }))
}

/// The words of a name in lower case: `Aantal_inwoners (2024)` → `aantal`, `inwoners`, `2024`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn names_time(name: &str) -> bool {
    words(name).iter().any(|word| {
        let ends = ["jaar", "jaartal", "jaren", "periode", "perioden", "kwartaal", "maand"];
        ends.iter().any(|end| word.ends_with(end))
            || matches!(word.as_str(), "year" | "years" | "period" | "periods" | "quarter" | "month" | "tijd" | "time")
    })
}

fn names_code(name: &str) -> bool {
    let words = words(name);
    // `Gemeente` above numbers holds their codes; `Inwoners per gemeente` does not.
    if let [area] = &words[..]
        && AREAS.contains(&area.as_str())
    {
        return true;
    }
    words.iter().any(|word| {
        let ends = ["code", "nummer", "codes"];
        ends.iter().any(|end| word.ends_with(end))
            || matches!(
                word.as_str(),
                "nr" | "id"
                    | "fid"
                    | "gid"
                    | "uid"
                    | "oid"
                    | "pc4"
                    | "pc6"
                    | "postcode"
                    | "brin"
                    | "agb"
                    | "sbi"
                    | "kvk"
            )
    })
}

/// What a column is for, as far as its type, its name and its values tell.
pub(crate) fn role(name: &str, kind: ColumnType, evidence: &Evidence, place: Place) -> Role {
    let words = words(name);
    let says = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    let ends = |known: &[&str]| words.iter().any(|word| known.iter().any(|end| word.ends_with(end)));
    let area =
        ends(&AREAS) || evidence.area_codes * 2 > evidence.values() || evidence.postcodes * 2 > evidence.values();
    let values = evidence.values();
    let few = evidence.distinct.count() <= 500 && evidence.distinct.count() * 2 <= values;
    match kind {
        ColumnType::Date | ColumnType::Period => Role::Time,
        ColumnType::Boolean => Role::Group,
        ColumnType::Code if area || says(&["pc4", "pc6"]) => Role::Area,
        ColumnType::Code if few => Role::Group,
        ColumnType::Code => Role::Id,
        ColumnType::Integer if ends(&POPULATIONS) => Role::Denominator,
        ColumnType::Integer if ends(&COUNTS) || says(&["n"]) => Role::Count,
        ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency => Role::Measure,
        ColumnType::Text if evidence.prose * 5 > values => Role::Text,
        ColumnType::Text if area => Role::Area,
        ColumnType::Text if few || (place == Place::FirstOfWords && evidence.distinct.count() <= 500 && values > 0) => {
            Role::Group
        }
        ColumnType::Text => Role::Text,
    }
}

/// Whether a column is the first of its table with words in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    FirstOfWords,
    Later,
}

const AREAS: [&str; 22] = [
    "gemeente",
    "gemeenten",
    "gemeentenaam",
    "gemeentecode",
    "wijk",
    "wijken",
    "wijknaam",
    "wijkcode",
    "buurt",
    "buurten",
    "buurtnaam",
    "buurtcode",
    "stadsdeel",
    "provincie",
    "regio",
    "gebied",
    "gebiedsnaam",
    "postcode",
    "woonplaats",
    "municipality",
    "region",
    "area",
];
const POPULATIONS: [&str; 6] = ["inwoners", "inwonertal", "bevolking", "population", "huishoudens", "jeugdigen"];
const COUNTS: [&str; 26] = [
    "aantal",
    "aantallen",
    "personen",
    "mensen",
    "leerlingen",
    "kinderen",
    "cliënten",
    "clienten",
    "aanvragen",
    "meldingen",
    "woningen",
    "mannen",
    "vrouwen",
    "gezinnen",
    "gevallen",
    "deelnemers",
    "uitkeringen",
    "werklozen",
    "banen",
    "scholen",
    "geboorten",
    "verhuizingen",
    "count",
    "persons",
    "people",
    "frequency",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::shape::Shapes;
    use crate::raw::{RawSheet, RawValue};

    fn evidence(texts: &[&str]) -> Evidence {
        let mut sheet = RawSheet::new("Blad1");
        for (row, text) in (1_u32..).zip(texts) {
            sheet.push(row, 1, RawValue::Text(text), 0);
        }
        let mut evidence = Evidence::default();
        let mut shapes = Shapes::new(&sheet);
        for entry in sheet.cells(1, 1..=sheet.rows) {
            evidence.add(&mut shapes, &[], &entry);
        }
        evidence
    }

    #[track_caller]
    fn check(name: &str, texts: &[&str], expected: ColumnType) -> Decision {
        let decision = kind(name, "", None, &evidence(texts));
        assert_eq!(decision.kind, expected, "{name}: {texts:?}");
        decision
    }

    #[test]
    fn columns_of_text_get_the_type_their_values_have() {
        check("Aantal", &["1", "12", "n.b.", "130"], ColumnType::Integer);
        check("Aandeel", &["12,5%", "3%"], ColumnType::Percentage);
        check("Kosten", &["€ 12,50", "€ 3"], ColumnType::Currency);
        check("Afstand", &["     1.1", "    11.1", "0.4"], ColumnType::Decimal);
        check("Gemeentecode", &["0363", "1680"], ColumnType::Code);
        check("Wijk", &["WK036300", "BU03630001"], ColumnType::Code);
        check("Postcode", &["1234 AB", "9444XE"], ColumnType::Code);
        check("Periode", &["2024 1e kwartaal", "2024 2e kwartaal"], ColumnType::Period);
        check("Jaar", &["2019", "2023"], ColumnType::Period);
        check("Aantal", &["2019", "2023"], ColumnType::Integer);
        check("", &["2019", "2020", "2021"], ColumnType::Period);
        check("Ontvangen", &["31-3-2024", "1-4-2024"], ColumnType::Date);
        check("Actief", &["ja", "nee", "ja"], ColumnType::Boolean);
        check("Buurt", &["Centrum", "Oost"], ColumnType::Text);
        check("Personen", &["2", "4", "1", "3a", "5"], ColumnType::Integer);
        check("Adres", &["12", "4", "3a", "5b"], ColumnType::Code);
    }

    #[test]
    fn what_all_rows_leave_open_is_asked() {
        let open = check("Bedrag", &["1.234", "2.400", "12"], ColumnType::Integer).open;
        assert_eq!(open, Some(Ambiguity::Numbers { example: "1.234".to_owned() }));
        assert_eq!(check("Bedrag", &["1.234", "2.400,50"], ColumnType::Decimal).open, None);
        let point = check("Bedrag", &["1.234", "2.4"], ColumnType::Decimal);
        assert_eq!((point.open, point.numbers), (None, NumberStyle::DecimalPoint));
        let open = check("Datum", &["3-4-2024", "5-6-2024"], ColumnType::Date).open;
        assert_eq!(open, Some(Ambiguity::Dates { example: "3-4-2024".to_owned() }));
        let sure = check("Datum", &["3-4-2024", "12-31-2024"], ColumnType::Date);
        assert_eq!((sure.open, sure.dates), (None, DateOrder::MonthFirst));
    }
}
