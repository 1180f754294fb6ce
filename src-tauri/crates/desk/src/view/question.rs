//! The vertaalzin: how the advisor says a question and how the analyst reads it, from the same choices.

use dossier::dataset::{ColumnType, Dataset, DatasetColumn, Role, spoken_name};
use dossier::form;
use dossier::ladder::permit_description;
use dossier::question::{AnalysisQuestion, Comparison, QuestionType, Reading, Statistic};
use dossier::{Day, Dossier, Message};

use super::names;
use crate::wire::{AskedView, ChoiceView, QuestionView, ReadingRow, SentencePart, SlotView};
use crate::words::Words;

/// Longest list of values that a choice offers.
const LONGEST: usize = 60;

/// A question in both readings.
pub(crate) fn view(words: &Words, dossier: &Dossier, index: usize, today: Day) -> Option<QuestionView> {
    let row = dossier.questions.get(index)?;
    let path = format!("questions[{}]", index + 1);
    let zin = Zin { words, dossier, row, dataset: dataset_of(dossier, row), path: &path };
    let sentence = zin.sentence();
    let reading = zin.reading();
    let slots = zin.slots();
    let open = slots.iter().filter(|slot| slot.hint.is_some()).count();
    let permit = row.reading.dataset.map(|dataset| permit_description(dossier, row.id, dataset, today));
    let in_the_way = match permit {
        Some(Err(refused)) => refused.gates.into_iter().map(|gate| gate.gate).collect(),
        Some(Ok(_)) | None => Vec::new(),
    };
    Some(QuestionView {
        number: u32::try_from(index + 1).unwrap_or(u32::MAX),
        text: joined(&sentence),
        sentence,
        reading,
        slots,
        open: u32::try_from(open).unwrap_or(u32::MAX),
        is_committed: row.is_committed(),
        in_the_way,
        findings: dossier.findings_of(row.id).map(dossier::Finding::name).collect(),
        path,
    })
}

/// The question as it was asked for one of its answers, as one sentence.
pub(crate) fn text_of(words: &Words, dossier: &Dossier, row: &AnalysisQuestion, reading: &Reading) -> String {
    joined(&asked(words, dossier, row, reading).sentence)
}

/// The question as one sentence: built from its choices, or in the advisor's own words while there are none.
pub(crate) fn text(words: &Words, dossier: &Dossier, row: &AnalysisQuestion) -> String {
    let zin = Zin { words, dossier, row, dataset: dataset_of(dossier, row), path: "" };
    if row.reading.statistic.is_none() && !row.words.trim().is_empty() {
        row.words.clone()
    } else {
        joined(&zin.sentence())
    }
}

/// A question as it was asked for one of its answers, which may have another reading.
pub(crate) fn asked(words: &Words, dossier: &Dossier, row: &AnalysisQuestion, reading: &Reading) -> AskedView {
    let row = AnalysisQuestion { reading: reading.clone(), ..row.clone() };
    let zin = Zin { words, dossier, row: &row, dataset: dataset_of(dossier, &row), path: "" };
    AskedView { sentence: zin.sentence(), reading: zin.reading() }
}

struct Zin<'a> {
    words: &'a Words,
    dossier: &'a Dossier,
    row: &'a AnalysisQuestion,
    dataset: Option<&'a Dataset>,
    path: &'a str,
}

/// Slots of the sentence, in the order in which they can be chosen.
const SLOTS: [&str; 9] =
    ["statistic", "subject", "dataset", "measure", "denominator", "group", "period", "filter", "comparison"];

impl Zin<'_> {
    fn sentence(&self) -> Vec<SentencePart> {
        let order: &[&str] = match self.row.reading.statistic {
            None | Some(Statistic::Sum) => &[
                "statistic",
                "subject",
                "zin-are",
                "measure",
                "group",
                "period",
                "filter",
                "zin-against",
                "comparison",
            ],
            Some(Statistic::Count) => {
                &["statistic", "subject", "zin-are", "group", "period", "filter", "zin-against", "comparison"]
            }
            Some(Statistic::Mean | Statistic::Median) => &[
                "statistic",
                "measure",
                "zin-for",
                "subject",
                "group",
                "period",
                "filter",
                "zin-against",
                "comparison",
            ],
            Some(Statistic::Share) => &[
                "statistic",
                "denominator",
                "zin-is",
                "subject",
                "measure",
                "group",
                "period",
                "filter",
                "zin-against",
                "comparison",
            ],
            Some(Statistic::Rate) => &[
                "statistic",
                "subject",
                "zin-are-per",
                "denominator",
                "measure",
                "group",
                "period",
                "filter",
                "zin-against",
                "comparison",
            ],
        };
        let mut parts: Vec<SentencePart> = order.iter().map(|name| self.part(name)).collect();
        parts.push(SentencePart { text: "?".to_owned(), slot: None, is_open: false, is_unset: false });
        parts
    }

    fn part(&self, name: &str) -> SentencePart {
        if name.starts_with("zin-") {
            return SentencePart {
                text: self.words.key(name),
                slot: None,
                is_open: false,
                is_unset: self.is_unset(name),
            };
        }
        let (text, is_open) = match name {
            "statistic" => match self.row.reading.statistic {
                Some(statistic) => (self.words.key(&names::statistic(statistic)), false),
                None => (self.words.key("zin-choose-statistic"), true),
            },
            "subject" if self.row.subject.trim().is_empty() => (self.words.key("zin-choose-subject"), true),
            "subject" => (self.row.subject.trim().to_owned(), false),
            "measure" => self.column(self.row.reading.measure.as_ref(), self.measured()),
            "denominator" => self.denominator(),
            "group" => self.optional(self.row.reading.group.as_ref(), "group"),
            "period" if self.row.reading.group.is_some() && self.row.reading.period.is_some() => {
                self.column(self.row.reading.period.as_ref(), "period-too")
            }
            "period" => self.optional(self.row.reading.period.as_ref(), "period"),
            "filter" => self.filter(),
            "dataset" => (String::new(), self.row.reading.dataset.is_none()),
            _ => self.comparison(),
        };
        SentencePart { text, slot: Some(name.to_owned()), is_open, is_unset: self.is_unset(name) }
    }

    /// What may stay out was left out: the sentence offers it as a choice, and is printed without it.
    fn is_unset(&self, name: &str) -> bool {
        let reading = &self.row.reading;
        match name {
            "group" => reading.group.is_none(),
            "period" => reading.period.is_none(),
            "filter" => reading.filter.is_empty(),
            "zin-against" | "comparison" => reading.comparison == Some(Comparison::Nothing),
            _ => false,
        }
    }

    fn column(&self, letter: Option<&String>, slot: &str) -> (String, bool) {
        match letter {
            Some(letter) => {
                let name = self.spoken_name(letter, slot);
                (self.words.say(&Message::new(&format!("zin-{slot}")).text("column", name)), false)
            }
            None if slot == "denominator" => (self.words.key("zin-choose-denominator"), true),
            None => (self.words.key("zin-choose-measure"), true),
        }
    }

    /// How the measured column stands in the sentence: an average is *of* a column, a number is counted *by* it.
    fn measured(&self) -> &'static str {
        match self.row.reading.statistic {
            Some(Statistic::Mean | Statistic::Median) => "measure-of",
            None | Some(Statistic::Sum | Statistic::Count | Statistic::Share | Statistic::Rate) => "measure",
        }
    }

    /// A share without a denominator is each group's part of the total.
    fn denominator(&self) -> (String, bool) {
        let reading = &self.row.reading;
        match (reading.statistic, &reading.denominator) {
            (Some(Statistic::Share), None) => (self.words.key("zin-denominator-total"), false),
            (_, letter) => self.column(letter.as_ref(), "denominator"),
        }
    }

    fn optional(&self, letter: Option<&String>, slot: &str) -> (String, bool) {
        match letter {
            Some(_) => self.column(letter, slot),
            None => (self.words.key(&format!("zin-no-{slot}")), false),
        }
    }

    fn filter(&self) -> (String, bool) {
        let filter = &self.row.reading.filter;
        if filter.is_empty() {
            return (self.words.key("zin-no-filter"), false);
        }
        let one = |filter: &dossier::source::Filter| {
            let values = filter.values.join(&format!(" {} ", self.words.key("zin-or")));
            let message = Message::new("zin-filter").text("column", self.name_of(&filter.column));
            self.words.say(&message.text("values", values))
        };
        let said: Vec<String> = filter.iter().map(one).collect();
        (said.join(&format!(" {} ", self.words.key("zin-and"))), false)
    }

    fn comparison(&self) -> (String, bool) {
        match &self.row.reading.comparison {
            None => (self.words.key("zin-choose-comparison"), true),
            Some(Comparison::Average) => (self.words.key(self.average()), false),
            Some(Comparison::FirstPeriod) => (self.words.key("zin-comparison-first-period"), false),
            Some(Comparison::Nothing) => (self.words.key("zin-comparison-nothing"), false),
            Some(Comparison::Group(name)) => {
                (self.words.say(&Message::new("zin-comparison-group").text("group", name.clone())), false)
            }
        }
    }

    /// Numbers are held against their average; a part, a rate or an average against that of all groups together.
    fn average(&self) -> &'static str {
        match self.row.reading.statistic {
            None | Some(Statistic::Sum | Statistic::Count) => "zin-comparison-average",
            Some(Statistic::Mean | Statistic::Median | Statistic::Share | Statistic::Rate) => "zin-comparison-whole",
        }
    }

    /// The analyst reads the whole name; in the sentence a column by which is split has the name that people say.
    fn spoken_name(&self, letter: &str, slot: &str) -> String {
        let name = self.name_of(letter);
        let columns = self.dataset.map(|dataset| dataset.columns.as_slice()).unwrap_or_default();
        let all = columns.iter().map(|column| column.name.as_str());
        match slot {
            "measure" | "measure-of" => name,
            "group" | "period" | "period-too" => lower(spoken_name(&name, all)),
            _ => spoken_name(&name, all).to_owned(),
        }
    }

    fn name_of(&self, letter: &str) -> String {
        self.dataset
            .and_then(|dataset| dataset.column(letter))
            .map_or_else(|| letter.to_owned(), |column| column.name.clone())
    }

    fn reading(&self) -> Vec<ReadingRow> {
        let reading = &self.row.reading;
        let column = |letter: &Option<String>| {
            letter.as_ref().map(|letter| {
                let message = Message::new("zin-reads-column").text("name", self.name_of(letter));
                self.words.say(&message.text("letter", letter.clone()))
            })
        };
        let with_denominator = matches!(reading.statistic, Some(Statistic::Share | Statistic::Rate));
        let with_measure = reading.statistic != Some(Statistic::Count);
        let sort = Message::new("zin-reads-sort")
            .message("type", Message::new(&names::key("choice-kind", self.row.kind)))
            .message("statistic", statistic_term(reading.statistic));
        let source = self.dataset.map(|dataset| self.words.say(&dataset.origin()));
        let mut rows = vec![
            self.reads("sort", reading.statistic.map(|_| self.words.say(&sort)), "statistic", Need::Must),
            ReadingRow { slot: None, ..self.reads("analysis", Some(self.words.key(self.analysis())), "", Need::May) },
            self.reads("source", source, "dataset", Need::Must),
        ];
        if with_measure {
            rows.push(self.reads("numerator", column(&reading.measure), "measure", Need::Must));
        }
        if with_denominator {
            let need = if reading.statistic == Some(Statistic::Rate) { Need::Must } else { Need::May };
            let whole = (need == Need::May).then(|| self.words.key("zin-denominator-total"));
            let denominator = column(&reading.denominator).or(whole);
            rows.push(self.reads("denominator", denominator, "denominator", need));
        }
        let filter = (!reading.filter.is_empty()).then(|| self.filter().0);
        rows.push(self.reads("filter", filter, "filter", Need::May));
        rows.push(self.reads("group", column(&reading.group), "group", Need::May));
        rows.push(self.reads("period", column(&reading.period), "period", Need::May));
        let compared = reading.comparison.as_ref().map(|_| self.comparison().0);
        rows.push(self.reads("comparison", compared, "comparison", Need::Must));
        let day = reading.dataset.and_then(|id| self.dossier.card(id).reference_date).map(dossier::dutch::day);
        rows.push(ReadingRow { slot: None, ..self.reads("reference-date", day, "", Need::May) });
        rows
    }

    /// What the analyst will do to answer it.
    fn analysis(&self) -> &'static str {
        let reading = &self.row.reading;
        match (self.row.kind, reading.group.is_some(), reading.period.is_some()) {
            (QuestionType::Descriptive, false, false) => "zin-analysis-number",
            (QuestionType::Descriptive, true, false) => "zin-analysis-groups",
            (QuestionType::Descriptive, false, true) => "zin-analysis-line",
            (QuestionType::Descriptive, true, true) => "zin-analysis-lines",
            (QuestionType::Diagnostic, ..) => "zin-analysis-hypotheses",
            (QuestionType::Predictive, ..) => "zin-analysis-projection",
            (QuestionType::Prescriptive, ..) => "zin-analysis-options",
        }
    }

    fn reads(&self, term: &str, text: Option<String>, slot: &str, need: Need) -> ReadingRow {
        let is_open = text.is_none() && need == Need::Must;
        let absent = if is_open { "zin-reads-open" } else { "zin-reads-none" };
        ReadingRow {
            term: self.words.key(&format!("zin-term-{term}")),
            text: text.unwrap_or_else(|| self.words.key(absent)),
            slot: Some(slot.to_owned()),
            is_open,
        }
    }

    fn slots(&self) -> Vec<SlotView> {
        let with_denominator = matches!(self.row.reading.statistic, Some(Statistic::Share | Statistic::Rate));
        SLOTS
            .into_iter()
            .filter(|name| *name != "denominator" || with_denominator)
            .filter(|name| *name != "measure" || self.row.reading.statistic != Some(Statistic::Count))
            .map(|name| {
                let path = format!("{}.{name}", self.path);
                let is_open = self.part(name).is_open;
                SlotView {
                    name: name.to_owned(),
                    label: self.words.key(&format!("zin-label-{name}")),
                    value: form::get(self.dossier, &path).unwrap_or_default(),
                    choices: self.choices(name),
                    hint: is_open.then(|| self.words.key(&format!("zin-hint-{name}"))),
                    path,
                }
            })
            .collect()
    }

    fn choices(&self, slot: &str) -> Vec<ChoiceView> {
        let reading = &self.row.reading;
        match slot {
            "statistic" => ["sum", "count", "mean", "median", "share", "rate"]
                .into_iter()
                .map(|name| {
                    self.choice(name, &format!("zin-statistic-{name}"), Some(&format!("zin-statistic-{name}-then")))
                })
                .collect(),
            "dataset" => self
                .dossier
                .datasets
                .iter()
                .filter(|dataset| dataset.counts())
                .map(|dataset| plain(&dataset.id.to_string(), &dataset.name))
                .collect(),
            "measure" => self.columns(fitting(slot)),
            "denominator" => self.with_none("zin-none-denominator", self.columns(fitting(slot))),
            "group" => self.with_none("zin-no-group", self.columns(fitting(slot))),
            "period" => self.with_none("zin-no-period", self.columns(fitting(slot))),
            "filter" => self.with_none("zin-no-filter", self.conditions()),
            "comparison" => {
                let mut choices = Vec::new();
                if reading.group.is_some() {
                    choices.push(self.choice("average", self.average(), None));
                }
                if reading.period.is_some() {
                    choices.push(self.choice("first_period", "zin-comparison-first-period", None));
                }
                choices.push(self.choice("nothing", "zin-comparison-nothing", None));
                let group = reading.group.as_ref().and_then(|letter| self.dataset?.column(letter));
                let labels = group.map(|column| column.labels.as_slice()).unwrap_or_default();
                choices.extend(labels.iter().take(LONGEST).map(|name| plain(&format!("group:{name}"), name)));
                choices
            }
            _ => Vec::new(),
        }
    }

    fn columns(&self, fits: fn(&DatasetColumn) -> bool) -> Vec<ChoiceView> {
        let columns = self.dataset.map(|dataset| dataset.columns.as_slice()).unwrap_or_default();
        columns.iter().filter(|column| fits(column)).map(|column| plain(&column.name, &column.name)).collect()
    }

    fn conditions(&self) -> Vec<ChoiceView> {
        let columns = self.dataset.map(|dataset| dataset.columns.as_slice()).unwrap_or_default();
        let few = columns.iter().filter(|column| !column.labels.is_empty() && column.labels.len() <= LONGEST);
        few.flat_map(|column| {
            column.labels.iter().map(|value| {
                let message = Message::new("zin-filter").text("column", column.name.clone()).text("values", value);
                plain(&format!("{}={value}", column.name), &self.words.say(&message))
            })
        })
        .take(4 * LONGEST)
        .collect()
    }

    fn with_none(&self, key: &str, rest: Vec<ChoiceView>) -> Vec<ChoiceView> {
        std::iter::once(self.choice("", key, None)).chain(rest).collect()
    }

    fn choice(&self, value: &str, key: &str, then: Option<&str>) -> ChoiceView {
        let consequence = then.and_then(|key| self.words.find(&Message::new(key)));
        ChoiceView { value: value.to_owned(), label: self.words.key(key), consequence }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Must,
    May,
}

fn statistic_term(statistic: Option<Statistic>) -> Message {
    Message::new(&statistic.map_or_else(|| "zin-reads-open".to_owned(), |statistic| names::key("zin-term", statistic)))
}

fn plain(value: &str, label: &str) -> ChoiceView {
    ChoiceView { value: value.to_owned(), label: label.to_owned(), consequence: None }
}

/// Which columns fit a choice.
pub(crate) fn fitting(slot: &str) -> fn(&DatasetColumn) -> bool {
    match slot {
        "group" => is_group,
        "period" => is_period,
        _ => is_number,
    }
}

fn is_number(column: &DatasetColumn) -> bool {
    matches!(column.kind, ColumnType::Integer | ColumnType::Decimal | ColumnType::Percentage | ColumnType::Currency)
        && column.role != Role::Id
}

fn is_group(column: &DatasetColumn) -> bool {
    let words = matches!(column.kind, ColumnType::Text | ColumnType::Code | ColumnType::Boolean);
    words && column.role != Role::Id && column.distinct > 1 && column.personal_data.is_none()
}

fn is_period(column: &DatasetColumn) -> bool {
    matches!(column.kind, ColumnType::Period | ColumnType::Date) || column.role == Role::Time
}

fn dataset_of<'a>(dossier: &'a Dossier, row: &AnalysisQuestion) -> Option<&'a Dataset> {
    let Reading { dataset, .. } = &row.reading;
    dossier.dataset((*dataset)?)
}

/// A name as it stands within a sentence: "Wijk" begins small, "PC4" and "GGD-regio" do not.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), second) if second.is_none_or(char::is_lowercase) => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

/// Pieces with a space between them, but none before a comma or question mark, without what was left out.
fn joined(parts: &[SentencePart]) -> String {
    let mut text = String::new();
    for part in parts.iter().filter(|part| !part.text.is_empty() && !part.is_unset) {
        if !text.is_empty() && !part.text.starts_with([',', '?']) {
            text.push(' ');
        }
        // In print a gap is told from what was chosen.
        if part.is_open {
            text.push_str(&format!("[{}]", part.text));
        } else {
            text.push_str(&part.text);
        }
    }
    text
}
