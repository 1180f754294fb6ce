//! A finding as the window shows it.

use dossier::dataset::Dataset;
use dossier::finding::{Count, EvidenceLabel, Finding, Measure, Outcome, Unit};
use dossier::question::{Comparison, Reading};
use dossier::source::Filter;
use dossier::{Dossier, Message, dutch};

use super::names;
use crate::browsing::{Keep, RowFilter};
use crate::wire::{DescribeRequest, FindingView, LabelView, MeasureView, SourceColumnView, TrailView};
use crate::words::Words;

/// A finding; a verkenning has no name yet.
pub(crate) fn view(words: &Words, dossier: &Dossier, finding: &Finding) -> FindingView {
    let name = if finding.code == 0 { String::new() } else { finding.name() };
    // By its place, as the form names its fields; a verkenning has none.
    let place = dossier.findings.iter().position(|row| row.id == finding.id);
    let question = finding.question.and_then(|id| dossier.questions.iter().position(|row| row.id == id));
    let dataset = dossier.dataset(finding.source.dataset);
    let places = 1_u32..;
    let measures = finding.measures.iter().zip(places).map(|(row, place)| measure(words, finding, row, place));
    FindingView {
        id: finding.id.to_string(),
        path: place.map_or_else(String::new, |index| format!("findings[{}]", index + 1)),
        question: question.map(|index| format!("questions[{}]", index + 1)),
        asked: question
            .map(|index| super::question::asked(words, dossier, &dossier.questions[index], &finding.reading)),
        request: request(dataset, &finding.reading),
        sentence: words.say(&finding.sentence),
        support: words.all(&finding.support),
        measures: measures.collect(),
        unit: finding.measures.first().map(|row| unit(words, &row.unit)).unwrap_or_default(),
        caveats: words.all(&analysis::breaks::caveats(dossier, finding)),
        not_concluded: words.all(&finding.not_concluded),
        label: label(words, finding.label),
        trail: trail(words, finding),
        source_line: source_line(words, dossier, finding),
        rows: words
            .say(&Message::new("finding-rows").count("used", finding.rows_used).count("missing", finding.rows_missing)),
        computed_at: dutch::moment(&finding.computed_at),
        outdated: outdated(words, dossier, finding),
        used_in: used_in(dossier, finding),
        name,
    }
}

/// Strength of evidence in words, with what it takes to be stronger.
pub(crate) fn label(words: &Words, label: EvidenceLabel) -> LabelView {
    let key = names::label(label);
    LabelView {
        name: names::wire(label),
        text: words.key(&key),
        bars: names::bars(label),
        why: words.key(&format!("{key}-why")),
    }
}

/// The request that leads to this reading.
fn request(dataset: Option<&Dataset>, reading: &Reading) -> DescribeRequest {
    let name = |letter: &String| {
        dataset.and_then(|dataset| dataset.column(letter)).map_or_else(|| format!("@{letter}"), |c| c.name.clone())
    };
    let one = |letter: &Option<String>| letter.as_ref().map(name);
    let condition = |filter: &Filter| {
        let column = name(&filter.column);
        filter.values.iter().map(|value| format!("{column}={value}")).collect::<Vec<_>>()
    };
    DescribeRequest {
        dataset: reading.dataset.map(|id| id.to_string()).unwrap_or_default(),
        measure: one(&reading.measure),
        by: one(&reading.group),
        over: one(&reading.period),
        per: one(&reading.denominator),
        stat: reading.statistic.map(names::wire),
        conditions: reading.filter.iter().flat_map(condition).collect(),
        against: reading.comparison.as_ref().map(|with| match with {
            Comparison::Average => "average".to_owned(),
            Comparison::FirstPeriod => "first_period".to_owned(),
            Comparison::Nothing => "nothing".to_owned(),
            Comparison::Group(group) => format!("group:{group}"),
        }),
        pin: None,
        subject: None,
    }
}

fn measure(words: &Words, finding: &Finding, row: &Measure, place: u32) -> MeasureView {
    let (text, withheld) = match &row.outcome {
        Outcome::Shown(value) => (dutch::shown(value, &row.unit), None),
        Outcome::Withheld(why) => (words.key(&names::key("withheld", *why)), Some(names::withheld(*why))),
        Outcome::Missing => (words.key("measure-missing"), None),
    };
    let value = row.outcome.value();
    let bounds = value.and_then(|value| Some((value.low?, value.high?, value.decimals)));
    MeasureView {
        place,
        part: names::part(row.part),
        group: row.group.clone(),
        period: row.period.clone(),
        interval: bounds.map(|(low, high, decimals)| {
            let message = Message::new("measure-interval").text("low", dutch::bare(low, decimals, &row.unit));
            words.say(&message.text("high", dutch::bare(high, decimals, &row.unit)))
        }),
        value: value.map(|value| value.value),
        low: value.and_then(|value| value.low),
        high: value.and_then(|value| value.high),
        unit: unit(words, &row.unit),
        n: match row.n {
            Count::Shown(count) => dutch::whole(count),
            Count::Withheld => words.key("measure-n-withheld"),
        },
        withheld,
        standing: row.standing.map(names::standing),
        reference: (finding.question.is_some() && value.is_some())
            .then(|| format!("{{{}.{place}|{text}}}", finding.name())),
        text,
    }
}

fn unit(words: &Words, unit: &Unit) -> String {
    match unit {
        Unit::Count(of) | Unit::Quantity(of) if of.is_empty() => words.key("unit-number"),
        Unit::Count(of) | Unit::Quantity(of) => of.clone(),
        Unit::Share => words.key("unit-share"),
        Unit::Points => words.key("unit-points"),
        Unit::PerThousand(of) => words.say(&Message::new("unit-per-thousand").text("of", of.clone())),
        Unit::Euro => words.key("unit-euro"),
    }
}

fn trail(words: &Words, finding: &Finding) -> TrailView {
    let source = &finding.source;
    let column = |column: &dossier::source::SourceColumn| SourceColumnView {
        letter: column.letter.clone(),
        name: column.name.clone(),
        part: words.key(&format!("trail-{}", column.part)),
    };
    let filter = |filter: &Filter| {
        let name = source.columns.iter().find(|column| column.letter == filter.column);
        let name = name.map_or(filter.column.as_str(), |column| column.name.as_str());
        let message = Message::new("zin-filter").text("column", name);
        words.say(&message.text("values", filter.values.join(", ")))
    };
    TrailView {
        dataset: source.dataset.to_string(),
        file: source.file.clone(),
        sha256: source.sha256.clone(),
        check_code: note::check_code(&source.sha256),
        sheet: source.sheet.clone(),
        range: source.range.to_string(),
        columns: source.columns.iter().map(column).collect(),
        cells: words.say(&Message::new("trail-cells").text("cells", note::number::cells_of(source))),
        filter: source.filter.iter().map(filter).collect(),
        conditions: source.filter.iter().map(condition).collect(),
    }
}

fn condition(filter: &Filter) -> RowFilter {
    RowFilter { letter: filter.column.clone(), keep: Keep::Values(filter.values.clone()) }
}

/// "Bron: bestand, blad ‘Blad’ · 31 december 2025 · 412 rijen".
fn source_line(words: &Words, dossier: &Dossier, finding: &Finding) -> String {
    let source = &finding.source;
    let day = dossier.card(source.dataset).reference_date;
    let message = Message::new(if day.is_some() { "finding-source-dated" } else { "finding-source" })
        .message("origin", source.origin())
        .text("day", day.map(dutch::day).unwrap_or_default())
        .count("rows", finding.rows_used);
    words.say(&message)
}

fn outdated(words: &Words, dossier: &Dossier, finding: &Finding) -> Option<String> {
    if !dossier.is_outdated(finding) {
        return None;
    }
    let id = finding.source.dataset;
    let key = match dossier.dataset(id) {
        None => "finding-outdated-newer",
        Some(dataset) if dataset.superseded_by.is_some() => "finding-outdated-newer",
        Some(_) if dossier.has_newer(id) => "finding-outdated-part",
        Some(_) => "finding-outdated-withdrawn",
    };
    Some(words.key(key))
}

pub(crate) fn used_in(dossier: &Dossier, finding: &Finding) -> Vec<String> {
    note::numbering::arguments(dossier)
        .into_iter()
        .filter(|numbered| numbered.row.findings.contains(&finding.id))
        .filter_map(|numbered| numbered.number)
        .collect()
}
