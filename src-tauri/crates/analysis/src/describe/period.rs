//! Periods as people write them: years, half-years, quarters, months, weeks, days, school years and spans of years.
//!
//! Knows how a label reads and which comes first; knows nothing of values.

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// A calendar year.
    Year,
    /// A year that starts after summer, such as 2023/24.
    SchoolYear,
    /// Several years, such as 2019-2022.
    Span,
}

/// A period: when it starts and how long it is. Ordered in time; of two that start together the shorter comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// Year in which it starts.
    pub year: i32,
    /// Day within that year, counting 31 days to each month, from 0.
    pub place: i32,
    /// How long it is.
    pub grain: Grain,
}

impl Period {
    /// Year and place of the first day after it. Of a span of several years only the first counts: where it ends is not
    /// kept.
    pub fn end(&self) -> (i32, i32) {
        let days = match self.grain {
            Grain::Day => 1,
            Grain::Week => 7,
            Grain::Month => 31,
            Grain::Quarter => 93,
            Grain::HalfYear => 186,
            Grain::Year | Grain::SchoolYear | Grain::Span => DAYS_OF_A_YEAR,
        };
        let after = self.place + days;
        (self.year + after / DAYS_OF_A_YEAR, after % DAYS_OF_A_YEAR)
    }
}

/// Twelve months of 31 days.
const DAYS_OF_A_YEAR: i32 = 372;

/// Reads the labels of one column; `None` when one of them is no period.
///
/// `2011-12` is December unless a neighbour such as `2012-13` shows that the column holds school years.
pub fn read_all<'a>(labels: impl Iterator<Item = &'a str> + Clone) -> Option<Vec<Period>> {
    let months: Vec<Period> = labels.clone().map(read).collect::<Option<_>>()?;
    if months.iter().any(|period| period.grain == Grain::SchoolYear) {
        return labels.map(|label| school_year(&words(label)).or_else(|| read(label))).collect();
    }
    Some(months)
}

/// Reads one label.
pub fn read(label: &str) -> Option<Period> {
    let words = words(label);
    let only: Vec<&str> = words.iter().map(String::as_str).filter(|word| !FILLERS.contains(word)).collect();
    match only[..] {
        [first] => year(first).map(|year| Period { year, place: 0, grain: Grain::Year }),
        [first, second] => pair(first, second, &words),
        [first, second, third] => part_of_year(first, second, third).or_else(|| day(first, second, third)),
        [first, second, third, fourth] => numbered(first, second, third, fourth),
        _ => None,
    }
}

const FILLERS: [&str; 9] = ["jaar", "schooljaar", "peildatum", "per", "begin", "eind", "ultimo", "seizoen", "boekjaar"];

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "january"],
    &["februari", "feb", "february"],
    &["maart", "mrt", "mar", "march"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["augustus", "aug", "august"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "oct", "october"],
    &["november", "nov"],
    &["december", "dec"],
];

/// Runs of digits and runs of letters, in lower case; everything between them is left out.
fn words(label: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut kind = None;
    for letter in label.trim().chars() {
        let now = letter.is_alphabetic().then_some(true).or_else(|| letter.is_ascii_digit().then_some(false));
        match (now, words.last_mut()) {
            (Some(_), Some(word)) if now == kind => word.extend(letter.to_lowercase()),
            (Some(_), _) => words.push(letter.to_lowercase().collect()),
            (None, _) => {}
        }
        kind = now;
    }
    words
}

fn year(word: &str) -> Option<i32> {
    let value = number(word, 4)?;
    (1800..=2200).contains(&value).then_some(value)
}

fn number(word: &str, digits: usize) -> Option<i32> {
    (word.len() <= digits && word.bytes().all(|b| b.is_ascii_digit())).then(|| word.parse().ok()).flatten()
}

fn month_name(word: &str) -> Option<i32> {
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    i32::try_from(place + 1).ok()
}

fn part(grain: Grain, year: i32, number: i32) -> Option<Period> {
    let (most, days) = match grain {
        Grain::Month => (12, 31),
        Grain::Quarter => (4, 93),
        Grain::HalfYear => (2, 186),
        Grain::Week => (53, 7),
        Grain::Day | Grain::Year | Grain::SchoolYear | Grain::Span => return None,
    };
    (1..=most).contains(&number).then_some(Period { year, place: (number - 1) * days, grain })
}

fn grain_word(word: &str) -> Option<Grain> {
    match word {
        "k" | "kw" | "q" | "kwartaal" | "kwartalen" | "quarter" => Some(Grain::Quarter),
        "m" | "mm" | "maand" | "month" => Some(Grain::Month),
        "w" | "wk" | "week" => Some(Grain::Week),
        "h" | "hj" | "halfjaar" | "half" => Some(Grain::HalfYear),
        _ => None,
    }
}

/// `2024 03`, `03 2024`, `maart 2024`, `2024 maart`, `jan 24`, `2023 24`, `2019 2022`.
fn pair(first: &str, second: &str, words: &[String]) -> Option<Period> {
    if words.iter().any(|word| word == "schooljaar") {
        return school_year(words);
    }
    if let Some(month) = month_name(first).or_else(|| month_name(second)) {
        let other = if month_name(first).is_some() { second } else { first };
        let of = year(other).or_else(|| number(other, 2).filter(|_| other.len() == 2).map(|short| 2000 + short))?;
        return part(Grain::Month, of, month);
    }
    match (year(first), year(second)) {
        (Some(from), Some(to)) if to == from + 1 => Some(Period { year: from, place: 217, grain: Grain::SchoolYear }),
        (Some(from), Some(to)) if to > from => Some(Period { year: from, place: 0, grain: Grain::Span }),
        (Some(of), None) => number(second, 2)
            .and_then(|month| part(Grain::Month, of, month))
            .or_else(|| school_year(&[first.to_owned(), second.to_owned()])),
        (None, Some(of)) => part(Grain::Month, of, number(first, 2)?),
        (Some(_) | None, _) => None,
    }
}

/// `schooljaar 2023 24`, `2023 2024`, `2023 24`, when the second year follows the first.
fn school_year(words: &[String]) -> Option<Period> {
    let [.., first, second] = words else { return None };
    let from = year(first)?;
    let to = number(second, 4)?;
    let follows = to == from + 1 || (second.len() == 2 && to == (from + 1) % 100);
    follows.then_some(Period { year: from, place: 217, grain: Grain::SchoolYear })
}

/// `2024 q 1`, `q 1 2024`, `kwartaal 1 2024`, `2024 kw 01`, `2024 jj 00`, `1 kwartaal 2024`, `2024 1 kwartaal`.
fn part_of_year(first: &str, second: &str, third: &str) -> Option<Period> {
    if let (Some(of), "jj") = (year(first), second) {
        return Some(Period { year: of, place: 0, grain: Grain::Year });
    }
    let (of, grain, place) = if let Some(of) = year(first) {
        let (grain, place) = if grain_word(second).is_some() { (second, third) } else { (third, second) };
        (of, grain, place)
    } else {
        let (grain, place) = if grain_word(first).is_some() { (first, second) } else { (second, first) };
        (year(third)?, grain, place)
    };
    part(grain_word(grain)?, of, number(place, 2)?)
}

/// `1 e kwartaal 2024`, `2024 1 e kwartaal`.
fn numbered(first: &str, second: &str, third: &str, fourth: &str) -> Option<Period> {
    let ordinal = |word: &str| ["e", "de", "ste", "st", "nd", "rd", "th"].contains(&word);
    if ordinal(second) {
        part_of_year(first, third, fourth)
    } else if ordinal(third) {
        part_of_year(first, second, fourth)
    } else {
        None
    }
}

/// `2024 03 14`, `14 3 2024`, `14 maart 2024`.
fn day(first: &str, second: &str, third: &str) -> Option<Period> {
    let (of, month, day) = match (year(first), year(third)) {
        (Some(of), _) => (of, number(second, 2)?, number(third, 2)?),
        (None, Some(of)) => (of, month_name(second).or_else(|| number(second, 2))?, number(first, 2)?),
        (None, None) => return None,
    };
    let exists = (1..=12).contains(&month) && (1..=31).contains(&day);
    exists.then_some(Period { year: of, place: (month - 1) * 31 + day - 1, grain: Grain::Day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(label: &str, grain: Grain, year: i32, place: i32) {
        assert_eq!(read(label), Some(Period { year, place, grain }), "{label}");
    }

    #[test]
    fn periods_are_read_in_the_spellings_of_sheets() {
        check("2024", Grain::Year, 2024, 0);
        check("2024*", Grain::Year, 2024, 0);
        check("2024JJ00", Grain::Year, 2024, 0);
        check("jaar 2024", Grain::Year, 2024, 0);
        for label in ["2024-Q2", "2024Q2", "2024K2", "2024KW02", "Q2 2024", "2e kwartaal 2024", "2024 2e kwartaal"] {
            check(label, Grain::Quarter, 2024, 93);
        }
        check("kwartaal 2 2024", Grain::Quarter, 2024, 93);
        for label in ["2024-03", "2024MM03", "03-2024", "maart 2024", "2024 mrt", "mrt-24"] {
            check(label, Grain::Month, 2024, 62);
        }
        for label in ["2023/24", "2023-2024", "2023/2024", "schooljaar 2023-2024", "schooljaar 2023-24"] {
            check(label, Grain::SchoolYear, 2023, 217);
        }
        check("2019-2022", Grain::Span, 2019, 0);
        check("2024HJ02", Grain::HalfYear, 2024, 186);
        check("2024-W05", Grain::Week, 2024, 28);
        check("week 5 2024", Grain::Week, 2024, 28);
        for label in ["2024-03-14", "14-3-2024", "14 maart 2024", "peildatum 14-03-2024"] {
            check(label, Grain::Day, 2024, 75);
        }
    }

    #[test]
    fn what_is_no_period_is_not_taken_for_one() {
        for label in ["Oost", "", "18 tot 25 jaar", "2024-13", "Q5 2024", "12", "2024 onbekend", "31-13-2024"] {
            assert_eq!(read(label), None, "{label}");
        }
    }

    #[test]
    fn school_years_are_told_from_months_by_their_neighbours() {
        let read = |labels: &[&str]| read_all(labels.iter().copied()).unwrap();
        let grains: Vec<Grain> = read(&["2010-11", "2011-12", "2012-13"]).iter().map(|period| period.grain).collect();
        assert_eq!(grains, [Grain::SchoolYear; 3]);
        assert_eq!(read(&["2010-11", "2010-12"])[1].grain, Grain::Month);
    }

    #[test]
    fn periods_come_in_the_order_of_time() {
        let mut labels = ["2025", "4e kwartaal 2023", "1e kwartaal 2024", "2024-02", "2023/24"];
        labels.sort_by_key(|label| read(label));
        assert_eq!(labels, ["2023/24", "4e kwartaal 2023", "1e kwartaal 2024", "2024-02", "2025"]);
    }
}
