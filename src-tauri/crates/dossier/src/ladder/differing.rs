//! Where a question in the advisor's own words and the choices that were made for it say something else.
//!
//! Only what is named plainly is seen: years and numbers, values of columns, "per wijk", a kind of number, a comparison.
//! What is said in other words is no difference: a tip that is wrong too often is read by nobody.

use super::wording::words;
use crate::dataset::{ColumnType, Dataset, DatasetColumn, Role};
use crate::dossier::Dossier;
use crate::question::{AnalysisQuestion, Comparison, QuestionType, Reading, Statistic};

/// What one of the two names and the other does not, each as it stands there.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Differing {
    /// Named in the own words only.
    pub in_words: Vec<String>,
    /// Chosen, and not named in the own words.
    pub in_choices: Vec<String>,
}

impl Differing {
    pub(super) fn is_nothing(&self) -> bool {
        self.in_words.is_empty() && self.in_choices.is_empty()
    }
}

/// Lays the own words of a question beside its choices. Before both are there, nothing differs.
pub(super) fn differing(dossier: &Dossier, question: &AnalysisQuestion) -> Differing {
    let reading = &question.reading;
    let dataset = reading.dataset.and_then(|id| dossier.dataset(id));
    let (Some(dataset), Some(statistic)) = (dataset, reading.statistic) else { return Differing::default() };
    if question.words.trim().is_empty() {
        return Differing::default();
    }
    let sides = Sides { dossier, question, dataset, reading, chosen: chosen(question, dataset) };
    let mut out = Differing::default();
    sides.values(&mut out);
    sides.numbers(&mut out);
    sides.divisions(&mut out);
    sides.statistic(statistic, &mut out);
    sides.comparison(&mut out);
    out
}

struct Sides<'a> {
    dossier: &'a Dossier,
    question: &'a AnalysisQuestion,
    dataset: &'a Dataset,
    reading: &'a Reading,
    /// Everything that the choices name, as one text.
    chosen: String,
}

/// Areas and periods by which people divide, as they stand after "per".
const DIVISIONS: [&str; 10] =
    ["wijk", "buurt", "stadsdeel", "dorp", "kern", "gemeente", "postcode", "jaar", "kwartaal", "maand"];
const PERIODS: [&str; 3] = ["jaar", "kwartaal", "maand"];

/// Words that name a kind of number, and the statistics that they may stand for.
const STATISTICS: [(&str, &[Statistic]); 6] = [
    ("percentage", &[Statistic::Share]),
    ("procent", &[Statistic::Share]),
    ("aandeel", &[Statistic::Share]),
    ("welk deel", &[Statistic::Share]),
    ("gemiddeld", &[Statistic::Mean, Statistic::Median]),
    ("gemiddelde", &[Statistic::Mean, Statistic::Median]),
];

const COMPARING: [&str; 4] = ["vergeleken met", "in vergelijking met", "ten opzichte van", "vergelijk"];

/// From here on a number is taken for one that means something: "twee" and "3" are said in passing.
const SMALLEST_NUMBER: u32 = 10;

impl Sides<'_> {
    /// Names of areas and groups, as they stand in the columns.
    fn values(&self, out: &mut Differing) {
        for column in &self.dataset.columns {
            let is_divided = self.is_divided_by(column);
            let named = column.labels.iter().filter(|label| is_name(label) && names(&self.question.words, label));
            let missing = named.filter(|label| !is_divided && !names(&self.chosen, label));
            out.in_words.extend(missing.cloned());
        }
        for filter in &self.reading.filter {
            let column = self.dataset.column(&filter.column);
            let is_told = column.is_some_and(|column| column.role == Role::Area || is_of_time(column));
            let values = filter.values.iter().filter(|value| is_told && !names(&self.question.words, value));
            // Of several values that say the same together, such as all quarters of a year, none has to be named.
            out.in_choices.extend(values.filter(|_| filter.values.len() == 1).cloned());
        }
    }

    /// Years, ages and other numbers.
    fn numbers(&self, out: &mut Differing) {
        let is_past = self.question.kind <= QuestionType::Diagnostic;
        let covers = |column: &DatasetColumn, number: &str| {
            self.is_divided_by(column)
                && (column.labels.is_empty() || column.labels.iter().any(|label| names(label, number)))
        };
        for number in numbers(&self.question.words) {
            let is_year = is_year(&number);
            let is_covered = names(&self.chosen, &number)
                || self.dataset.columns.iter().any(|column| covers(column, &number))
                || (is_year && (!is_past || self.is_of_year(&number)));
            if !is_covered {
                out.in_words.push(number);
            }
        }
    }

    /// "Per wijk", "per jaar", or by another column that the data have.
    fn divisions(&self, out: &mut Differing) {
        let seen: Vec<String> = words(&self.question.words).collect();
        for pair in seen.windows(2) {
            let [per, noun] = pair else { continue };
            let is_column = || self.dataset.columns.iter().any(|column| column.name.to_lowercase() == *noun);
            let is_known = DIVISIONS.contains(&noun.as_str()) || is_column();
            // A number of hours per week is a unit: the data cannot be divided by a period that they do not have.
            let is_period = PERIODS.contains(&noun.as_str());
            let can_be = !is_period || self.dataset.columns.iter().any(is_of_time);
            let is_done =
                self.chosen.to_lowercase().contains(noun.as_str()) || (is_period && self.reading.period.is_some());
            if per == "per" && is_known && can_be && !is_done {
                out.in_words.push(format!("per {noun}"));
            }
        }
    }

    /// A percentage where a number was chosen, an average where a sum was.
    fn statistic(&self, statistic: Statistic, out: &mut Differing) {
        let is_average = self.reading.comparison == Some(Comparison::Average);
        let measure = self.reading.measure.as_ref().and_then(|letter| self.dataset.column(letter));
        let is_percentage = measure.is_some_and(|column| column.kind == ColumnType::Percentage || column.unit == "%");
        let said = STATISTICS.iter().find(|(word, _)| names(&self.question.words.to_lowercase(), word));
        let Some((word, fitting)) = said else { return };
        let is_same = fitting.contains(&statistic)
            || names(&self.chosen.to_lowercase(), word)
            || (fitting.contains(&Statistic::Share) && is_percentage)
            || (fitting.contains(&Statistic::Mean) && is_average);
        if !is_same {
            out.in_words.push((*word).to_owned());
        }
    }

    fn comparison(&self, out: &mut Differing) {
        let own = self.question.words.to_lowercase();
        let said = COMPARING.iter().find(|said| names(&own, said));
        if let Some(said) = said.filter(|_| self.reading.comparison == Some(Comparison::Nothing)) {
            out.in_words.push((*said).to_owned());
        }
    }

    fn is_divided_by(&self, column: &DatasetColumn) -> bool {
        [&self.reading.group, &self.reading.period].into_iter().flatten().any(|letter| *letter == column.letter)
    }

    /// Whether the whole table is about one year, by its name or its card.
    fn is_of_year(&self, year: &str) -> bool {
        let card = self.dossier.card(self.dataset.id);
        let day = card.reference_date.map(|day| day.to_string()).unwrap_or_default();
        [&self.dataset.name, &self.dataset.file, &self.dataset.sheet, &card.period, &day]
            .into_iter()
            .any(|text| text.contains(year))
    }
}

/// Everything that the choices of a question name, as one text.
fn chosen(question: &AnalysisQuestion, dataset: &Dataset) -> String {
    let reading = &question.reading;
    let letters = [&reading.measure, &reading.denominator, &reading.group, &reading.period].into_iter().flatten();
    let columns = letters.filter_map(|letter| dataset.column(letter)).map(|column| column.name.as_str());
    let filters = reading.filter.iter().flat_map(|filter| filter.values.iter().map(String::as_str));
    let group = match &reading.comparison {
        Some(Comparison::Group(name)) => Some(name.as_str()),
        Some(Comparison::Average | Comparison::FirstPeriod | Comparison::Nothing) | None => None,
    };
    let all = std::iter::once(question.subject.as_str()).chain(columns).chain(filters).chain(group);
    all.collect::<Vec<_>>().join(" | ")
}

fn is_of_time(column: &DatasetColumn) -> bool {
    matches!(column.kind, ColumnType::Period | ColumnType::Date) || column.role == Role::Time
}

/// Whether a value is a name: "Oost" is, "ja" and "V" are not.
fn is_name(value: &str) -> bool {
    value.chars().next().is_some_and(char::is_uppercase)
        && value.chars().filter(|letter| letter.is_alphabetic()).count() > 2
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// Numbers of a text that mean something; "per 1.000" is a kind of number.
fn numbers(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',');
    let parts = parts.map(|part| part.trim_matches(['.', ',']));
    let mut out: Vec<String> = Vec::new();
    for part in parts.filter(|part| !["1000", "1.000"].contains(part)) {
        let is_large = part.parse::<u32>().is_ok_and(|number| number >= SMALLEST_NUMBER);
        if is_large && !out.iter().any(|seen| seen == part) {
            out.push(part.to_owned());
        }
    }
    out
}

/// Whether a text holds a name, not as a part of another word.
fn names(text: &str, name: &str) -> bool {
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + name.len()..).and_then(|after| after.chars().next());
            is_edge(before) && is_edge(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::set;
    use crate::id::DossierId;
    use crate::ladder::testing::dataset;
    use crate::start::Start;
    use uuid::Uuid;

    fn table() -> Dataset {
        let mut table = dataset();
        table.columns[0].labels = ["Oost", "De Akkers", "West"].map(str::to_owned).into();
        let mut year = table.columns[0].clone();
        (year.letter, year.name, year.kind, year.role) = ("C".into(), "jaar".into(), ColumnType::Period, Role::Time);
        year.labels = ["2023", "2024"].map(str::to_owned).into();
        let mut age = table.columns[0].clone();
        (age.letter, age.name, age.role) = ("D".into(), "leeftijd".into(), Role::Group);
        age.labels = ["jonger dan 65", "65 en ouder"].map(str::to_owned).into();
        table.columns.extend([year, age]);
        table
    }

    #[track_caller]
    fn check(words: &str, choices: &[(&str, &str)], in_words: &[&str], in_choices: &[&str]) {
        let mut dossier = Dossier::new(DossierId(Uuid::from_u128(1)), Start::default());
        dossier.datasets.push(table());
        let begin = [("words", words), ("dataset", "1"), ("subject", "aanvragen"), ("statistic", "sum")];
        for (name, value) in begin.iter().chain(choices) {
            set(&mut dossier, &format!("questions[1].{name}"), value, Uuid::from_u128(2)).unwrap();
        }
        let found = differing(&dossier, &dossier.questions[0]);
        assert_eq!(
            (&found.in_words[..], &found.in_choices[..]),
            (&owned(in_words)[..], &owned(in_choices)[..]),
            "{words}"
        );
    }

    fn owned(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn an_area_that_is_only_in_one_of_the_two_is_named() {
        check("Hoeveel aanvragen kwamen uit Oost?", &[], &["Oost"], &[]);
        check("Hoeveel aanvragen kwamen uit De Akkers?", &[("filter", "buurt=De Akkers")], &[], &[]);
        check("Hoeveel aanvragen kwamen uit Oost?", &[("filter", "buurt=West")], &["Oost"], &["West"]);
        check("Hoeveel aanvragen waren er?", &[("filter", "buurt=West")], &[], &["West"]);
        check("Hoeveel aanvragen kwamen uit Oost?", &[("group", "buurt")], &[], &[]);
        check("Is Oost hoger dan de rest?", &[("group", "leeftijd"), ("comparison", "group:Oost")], &[], &[]);
        check("Hoe gaat het in Oosterdam?", &[("filter", "leeftijd=65 en ouder")], &[], &[]);
    }

    #[test]
    fn a_year_and_an_age_are_looked_for_in_the_choices() {
        check("Hoeveel aanvragen waren er in 2024?", &[], &["2024"], &[]);
        check("Hoeveel aanvragen waren er in 2024?", &[("period", "jaar")], &[], &[]);
        check("Hoeveel aanvragen waren er in 2019?", &[("period", "jaar")], &["2019"], &[]);
        check("Hoeveel aanvragen waren er in 2024?", &[("filter", "jaar=2023")], &["2024"], &["2023"]);
        check("Hoeveel aanvragen komen er in 2030?", &[("kind", "predictive")], &[], &[]);
        check("Hoeveel aanvragen doen mensen boven de 65?", &[], &["65"], &[]);
        check("Hoeveel aanvragen doen mensen boven de 65?", &[("group", "leeftijd")], &[], &[]);
        check("Hoeveel van de 3 aanvragen per 1.000 zijn er?", &[], &[], &[]);
    }

    #[test]
    fn a_division_and_a_kind_of_number_are_held_against_what_was_chosen() {
        check("Hoeveel aanvragen zijn er per wijk?", &[("group", "buurt")], &["per wijk"], &[]);
        check("Hoeveel aanvragen zijn er per buurt?", &[("group", "buurt")], &[], &[]);
        check("Hoeveel aanvragen zijn er per leeftijd?", &[], &["per leeftijd"], &[]);
        check("Hoeveel aanvragen zijn er per maand?", &[("period", "jaar")], &[], &[]);
        check("Hoeveel uur per week krijgt men?", &[], &[], &[]);
        check("Welk percentage vraagt aan?", &[], &["percentage"], &[]);
        check("Welk percentage vraagt aan?", &[("statistic", "share")], &[], &[]);
        check("Waar is het hoger dan gemiddeld?", &[("group", "buurt"), ("comparison", "average")], &[], &[]);
        check("Hoe hoog is het gemiddelde bedrag?", &[], &["gemiddelde"], &[]);
        check(
            "Hoe hoog is het ten opzichte van West?",
            &[("group", "buurt"), ("comparison", "nothing")],
            &["ten opzichte van"],
            &[],
        );
    }
}
