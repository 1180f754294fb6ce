//! Findings with invented numbers, and words as the desk makes them.

use dossier::finding::{Count, EvidenceLabel, Finding, Measure, Outcome, Part, Standing, Unit, Value, Withheld};
use dossier::id::{DatasetId, FindingId};
use dossier::message::{Arg, Phrase};
use dossier::question::{Reading, Statistic};
use dossier::source::{CellRange, Source, SourceColumn};
use dossier::{Day, Message, Moment};
use figure::model::Figure;
use figure::{Context, derive};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use uuid::Uuid;

pub const NL: &str = concat!(
    include_str!("../../../../../ui/locales/nl/figure.ftl"),
    "\n",
    include_str!("../../../../../ui/locales/nl/combine.ftl")
);
pub const EN: &str = concat!(
    include_str!("../../../../../ui/locales/en/figure.ftl"),
    "\n",
    include_str!("../../../../../ui/locales/en/combine.ftl")
);

/// A finding with these measures, computed from a column F, a denominator E and groups C.
pub fn finding(statistic: Statistic, measures: Vec<Measure>) -> Finding {
    let columns = [("F", "hoge energiequote", "measure"), ("E", "huishoudens", "denominator"), ("C", "buurt", "group")];
    Finding {
        id: FindingId(Uuid::from_u128(1)),
        code: 1,
        question: None,
        reading: Reading { statistic: Some(statistic), ..Reading::default() },
        sentence: Message::new("specimen"),
        support: Vec::new(),
        measures,
        source: Source {
            dataset: DatasetId(Uuid::from_u128(2)),
            file: "energie_oost_2025.xlsx".to_owned(),
            sha256: String::new(),
            sheet: "Buurten".to_owned(),
            range: CellRange::new((6, 14), (5, 6)),
            columns: columns
                .map(|(letter, name, part)| SourceColumn {
                    letter: letter.to_owned(),
                    name: name.to_owned(),
                    part: part.to_owned(),
                })
                .into(),
            filter: Vec::new(),
            parts: Vec::new(),
        },
        caveats: Vec::new(),
        not_concluded: Vec::new(),
        label: EvidenceLabel::Indication,
        rows_used: 9,
        rows_missing: 0,
        computed_at: Moment::new("2027-03-11T10:42:07+01:00"),
        overrides: Vec::new(),
        experience: None,
        experience_words: String::new(),
    }
}

pub fn level(group: Option<&str>, period: Option<&str>, outcome: Outcome, unit: Unit) -> Measure {
    Measure {
        part: Part::Level,
        group: group.map(str::to_owned),
        period: period.map(str::to_owned),
        outcome,
        unit,
        n: Count::Shown(400),
        standing: None,
    }
}

pub fn shown(value: f64) -> Outcome {
    Outcome::Shown(Value { value, low: None, high: None, decimals: 1 })
}

pub fn between(value: f64, low: f64, high: f64) -> Outcome {
    Outcome::Shown(Value { value, low: Some(low), high: Some(high), decimals: 1 })
}

pub fn reference(value: f64, unit: Unit) -> Measure {
    Measure { part: Part::Reference, ..level(None, None, shown(value), unit) }
}

/// Shares of neighbourhoods with intervals and standings, one withheld and one missing.
pub fn neighbourhoods() -> Finding {
    let rows = [
        ("Molenweide", 0.107, 0.080, 0.141, Standing::NotShown),
        ("Spoorzicht", 0.248, 0.213, 0.287, Standing::Higher),
        ("Nieuwe Kade", 0.044, 0.028, 0.068, Standing::Lower),
        ("Oude Haven & omstreken <Zuid>", 0.188, 0.154, 0.227, Standing::Higher),
    ];
    let mut measures: Vec<Measure> = rows
        .into_iter()
        .map(|(group, value, low, high, standing)| Measure {
            standing: Some(standing),
            ..level(Some(group), None, between(value, low, high), Unit::Share)
        })
        .collect();
    measures.push(level(Some("Het Eiland"), None, Outcome::Withheld(Withheld::Small), Unit::Share));
    measures.push(level(Some("Polder"), None, Outcome::Missing, Unit::Share));
    measures.push(reference(0.124, Unit::Share));
    finding(Statistic::Share, measures)
}

/// Values of these groups over eight years; the third year is withheld.
pub fn years(groups: &[&str]) -> Finding {
    let mut measures = Vec::new();
    for (place, group) in (0_i32..).zip(groups) {
        for year in 0..8 {
            let value = 120.0 + f64::from(place * 40) + f64::from(year) * 7.5;
            let outcome = if year == 2 { Outcome::Withheld(Withheld::Small) } else { shown(value) };
            let group = (!group.is_empty()).then_some(*group);
            measures.push(level(group, Some(&(2018 + year).to_string()), outcome, Unit::Count("aanvragen".to_owned())));
        }
    }
    finding(Statistic::Sum, measures)
}

pub fn context() -> Context {
    Context { confidence: 0.95, reference_date: Day::new(2025, 12, 31), breaks: Vec::new() }
}

/// The figure of a finding in words of a catalogue; panics at a word that the catalogue lacks.
pub fn figure(finding: &Finding, catalogue: &str) -> Figure<String> {
    figure_in(finding, &context(), catalogue)
}

/// The same, with what only the dossier knows.
pub fn figure_in(finding: &Finding, context: &Context, catalogue: &str) -> Figure<String> {
    let mut figure = derive(finding, context);
    figure.title = "Een hoge energierekening komt in 3 van de 8 buurten vaker voor".into();
    let words = Words::of(catalogue);
    figure.map(&mut |phrase| words.phrase(&phrase))
}

pub struct Words(FluentBundle<FluentResource>);

impl Words {
    pub fn of(catalogue: &str) -> Self {
        let resource = FluentResource::try_new(catalogue.to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec![unic_langid::langid!("nl")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        Self(bundle)
    }

    pub fn phrase(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Own(text) => text.clone(),
            Phrase::Message(message) => self.message(message),
        }
    }

    fn message(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value: FluentValue<'_> = match arg {
                Arg::Text(text) => text.clone().into(),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Message(inner) => self.message(inner).into(),
            };
            args.set(name.clone(), value);
        }
        let pattern = self.0.get_message(&message.key).and_then(|found| found.value());
        let mut faults = Vec::new();
        let text = self.0.format_pattern(pattern.expect(&message.key), Some(&args), &mut faults).into_owned();
        assert!(faults.is_empty(), "{}: {faults:?}", message.key);
        text
    }
}
