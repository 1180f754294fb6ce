//! The ethics check as the window shows it: which questions are asked, what follows from the answers, and what was seen in
//! the data that speaks to a question.

use dossier::combine::CombineStep;
use dossier::dataset::Dataset;
use dossier::ethics::{Consequence, Moment, QUESTIONS};
use dossier::finding::Outcome;
use dossier::{Dossier, Message};

use super::names;
use crate::wire::{EthicsView, SeenView};
use crate::words::Words;

/// The check, as far as it was answered.
pub(crate) fn view(words: &Words, dossier: &Dossier) -> EthicsView {
    let ethics = &dossier.ethics;
    let outcome = dossier.ethics_outcome();
    let paths = |moment: Moment| {
        let asked =
            QUESTIONS.iter().filter(|question| question.moment == moment && !dossier.skips_ethics(question.number));
        asked.map(|question| format!("ethics.q{}", question.number)).collect()
    };
    let because = QUESTIONS.iter().filter(|question| !dossier.skips_ethics(question.number)).filter_map(|question| {
        let chosen = ethics.chosen(question.number)?;
        let counts = chosen.consequence <= Consequence::SettleFirst || chosen.risk_items > 0;
        counts.then(|| {
            let key = format!("ethics-q{}", question.number);
            let answer = Message::new(&format!("{key}-{}", chosen.name));
            words.say(&Message::new("ethics-because").message("question", Message::new(&key)).message("answer", answer))
        })
    });
    EthicsView {
        outcome: names::wire(outcome),
        text: words.key(&names::outcome(outcome)),
        because: because.collect(),
        before_start: paths(Moment::BeforeStart),
        at_the_data: paths(Moment::AtTheData),
        at_the_outcome: paths(Moment::AtTheOutcome),
        seen: seen(dossier).into_iter().map(|(number, answer, said)| told(words, (number, answer), &said)).collect(),
    }
}

fn told(words: &Words, (number, answer): (u8, &str), said: &[Message]) -> SeenView {
    SeenView {
        path: format!("ethics.q{number}"),
        texts: words.all(said),
        answer: answer.to_owned(),
        answer_text: words.key(&format!("ethics-q{number}-{answer}")),
    }
}

/// What was seen that speaks to a question of the check, with the answer that it points at. The person decides.
fn seen(dossier: &Dossier) -> Vec<(u8, &'static str, Vec<Message>)> {
    let sheets: Vec<&Dataset> =
        dossier.datasets.iter().filter(|dataset| dataset.counts() && dataset.combination.is_none()).collect();
    if sheets.is_empty() {
        return Vec::new();
    }
    let mut out = vec![persons(&sheets)];
    out.extend(joined(dossier));
    out.extend(many(dossier));
    out.extend(small(dossier));
    out
}

/// Question 7: columns that point at persons, kept or left out at the door.
fn persons(sheets: &[&Dataset]) -> (u8, &'static str, Vec<Message>) {
    let said = |key: &str, dataset: &Dataset, name: &str, kind| {
        let kind = Message::new(&names::personal(kind));
        Message::new(key).text("column", name).text("source", dataset.name.clone()).message("kind", kind)
    };
    let kept = sheets.iter().flat_map(|dataset| {
        let columns = dataset.columns.iter();
        columns.filter_map(|column| Some(said("ethics-seen-kept", dataset, &column.name, column.personal_data?)))
    });
    let kept: Vec<Message> = kept.collect();
    let dropped = sheets.iter().flat_map(|dataset| {
        let columns = dataset.dropped.iter();
        columns.filter_map(|column| Some(said("ethics-seen-dropped", dataset, &column.name, column.personal_data?)))
    });
    let dropped: Vec<Message> = dropped.collect();
    match (kept.is_empty(), dropped.is_empty()) {
        (false, _) => (7, "yes", kept.into_iter().chain(dropped).collect()),
        (true, false) => (7, "removed", dropped),
        (true, true) => (7, "no", vec![Message::new("ethics-seen-no-persons")]),
    }
}

/// Question 9: tables of different sources beside each other.
fn joined(dossier: &Dossier) -> Option<(u8, &'static str, Vec<Message>)> {
    let made = dossier.datasets.iter().filter(|dataset| dataset.counts());
    let said: Vec<Message> = made
        .filter_map(|dataset| {
            let CombineStep::Join { left, right, .. } = &dataset.combination.as_ref()?.step else { return None };
            let name = |id| dossier.dataset(id).map_or("", |row| row.name.as_str());
            Some(Message::new("ethics-seen-joined").text("left", name(*left)).text("right", name(*right)))
        })
        .collect();
    (!said.is_empty()).then_some((9, "yes", said))
}

/// From so many people on a mistake touches many (question 10).
const MANY: u32 = 10_000;

/// Question 10: the largest table of which a row is a person, a household or a case.
fn many(dossier: &Dossier) -> Option<(u8, &'static str, Vec<Message>)> {
    let about_people = |dataset: &&Dataset| dossier.card(dataset.id).row_is.is_about_people();
    let largest =
        dossier.datasets.iter().filter(|row| row.counts()).filter(about_people).max_by_key(|row| row.record_count())?;
    let said =
        Message::new("ethics-seen-rows").text("source", largest.name.clone()).count("rows", largest.record_count());
    Some((10, if largest.record_count() >= MANY { "yes" } else { "no" }, vec![said]))
}

/// Question 12: results in which small groups are withheld.
fn small(dossier: &Dossier) -> Option<(u8, &'static str, Vec<Message>)> {
    let hides = |finding: &&dossier::Finding| {
        finding.measures.iter().any(|measure| matches!(measure.outcome, Outcome::Withheld(_)))
    };
    let findings = dossier.findings.iter().filter(hides).count();
    let said = Message::new("ethics-seen-withheld").count("findings", findings);
    (findings > 0).then(|| (12, "withheld", vec![said]))
}
