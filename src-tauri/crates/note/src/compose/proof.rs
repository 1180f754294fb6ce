//! How far the numbers can be trusted, and what the privacy and ethics check came to.

use analysis::breaks::caveats;
use dossier::dataset::{Dataset, Fitness, SourceStatus};
use dossier::dossier::Override;
use dossier::ethics::{AGAIN, CONTESTING, Choice, Consequence, Outcome, QUESTIONS, RESIDENTS};
use dossier::finding::Finding;
use dossier::ladder::{self, GateState, State};
use dossier::message::{Message, Phrase};
use dossier::{Dossier, dutch};

use super::draft::{Draft, Text, paragraph, plain};
use crate::block::NoteBlock;
use crate::document::{Block, Inline};
use crate::number::used_findings;
use crate::{check_code, words};

/// Rung, sources, caveats, what may not be concluded, overrides and the sunset date.
pub(super) fn reliability(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let findings = used_findings(draft.dossier);
    let mut out = if findings.is_empty() { vec![draft.gap(NoteBlock::Reliability)] } else { figures(draft, &findings) };
    // What was passed all the same is told in any case.
    let gates = ladder::gates(draft.dossier, draft.context.today);
    out.extend(draft.dossier.overrides.iter().map(|row| paragraph(went_on(draft.dossier, &gates, row))));
    let sunset = draft.dossier.note.sunset_date;
    out.extend(sunset.map(|day| paragraph(Message::new("note-sunset").text("date", dutch::day(day)))));
    out
}

/// What the figures rest on, and what may not be read into them.
fn figures(draft: &Draft<'_>, findings: &[&Finding]) -> Vec<Block<Phrase>> {
    let rungs = findings.iter().filter_map(|finding| draft.dossier.analysis_question(finding.question?));
    let mut out: Vec<Block<Phrase>> =
        rungs.map(|question| question.kind).max().map(|rung| paragraph(words::rung(rung))).into_iter().collect();
    out.push(lead("note-sources-lead"));
    let used = draft.dossier.datasets.iter();
    let used = used.filter(|dataset| findings.iter().any(|finding| finding.source.dataset == dataset.id));
    out.push(Block::List(used.flat_map(|dataset| source_with_sheets(draft.dossier, dataset)).collect()));
    out.extend(listed("note-caveats-lead", words::shared(findings, |finding| caveats(draft.dossier, finding))));
    out.extend(listed("note-not-concluded-lead", words::shared(findings, |finding| finding.not_concluded.clone())));
    out.extend(draft.paragraphs(NoteBlock::Reliability.path()));
    out
}

/// Outcome of the check, the answers that led to it, and what follows from them.
pub(super) fn privacy(draft: &Draft<'_>) -> Vec<Block<Phrase>> {
    let ethics = &draft.dossier.ethics;
    let outcome = draft.dossier.ethics_outcome();
    let mut out = vec![paragraph(words::ethics_outcome(outcome))];
    let answers: Vec<Text> = QUESTIONS
        .iter()
        .filter(|question| !draft.dossier.skips_ethics(question.number))
        .filter_map(|question| Some((question.number, ethics.chosen(question.number)?)))
        .filter(|(number, choice)| tells(outcome, *number, choice))
        .map(|(number, choice)| because(draft.dossier, number, choice))
        .collect();
    if !answers.is_empty() {
        out.push(paragraph(Message::new("note-ethics-lead")));
        out.push(Block::List(answers));
    }
    let told =
        [(RESIDENTS, "note-ethics-residents"), (CONTESTING, "note-ethics-contesting"), (AGAIN, "note-ethics-again")];
    for (number, key) in told {
        let words = ethics.words(number);
        if !draft.dossier.skips_ethics(number) && !words.is_empty() {
            out.extend([lead(key), Block::Paragraph(vec![Inline::Words(words.into())])]);
        }
    }
    out.extend(draft.paragraphs(NoteBlock::Privacy.path()));
    out
}

/// Whether an answer belongs under the outcome: it led to it, or something follows from it. A calm outcome rests on
/// what the data are about (1) and whether a person can be known from them (7).
fn tells(outcome: Outcome, number: u8, choice: &Choice) -> bool {
    match choice.consequence {
        Consequence::Stop | Consequence::SettleFirst | Consequence::Attention => true,
        Consequence::Recorded => outcome == Outcome::NoSignal && matches!(number, 1 | 7),
    }
}

fn because(dossier: &Dossier, number: u8, choice: &Choice) -> Text {
    let answer = format!("ethics-q{number}-{}", choice.name);
    let key = match choice.consequence {
        Consequence::Recorded => "note-ethics-because",
        Consequence::Stop | Consequence::SettleFirst | Consequence::Attention => "note-ethics-because-then",
    };
    let mut out = plain(
        Message::new(key)
            .message("question", Message::new(&format!("ethics-q{number}")))
            .message("answer", Message::new(&answer))
            .message("then", Message::new(&format!("{answer}-then"))),
    );
    let explanation = dossier.ethics.answers.get(&number).map_or("", |answer| answer.explanation.trim());
    if !explanation.is_empty() {
        out.push(Inline::Words(" ".into()));
        out.push(Inline::Words(Message::new("note-ethics-explained").text("text", explanation).into()));
    }
    out
}

/// Sheets that a combined table was made of are named up to this number; the workbook lists them all.
const SHEETS: usize = 4;

/// A source, and after a combined table the sheets that it was made of.
fn source_with_sheets(dossier: &Dossier, dataset: &Dataset) -> Vec<Text> {
    let mut out = vec![source(dossier, dataset)];
    if dataset.combination.is_none() {
        return out;
    }
    let sheets = dossier.sheets_of(dataset.id);
    let named = if sheets.len() > SHEETS { SHEETS - 1 } else { sheets.len() };
    out.extend(sheets.iter().take(named).filter_map(|id| dossier.dataset(*id)).map(|sheet| source(dossier, sheet)));
    if sheets.len() > named {
        out.push(plain(Message::new("note-source-more").count("more", sheets.len() - named)));
    }
    out
}

fn source(dossier: &Dossier, dataset: &Dataset) -> Text {
    let card = dossier.card(dataset.id);
    let date = card.reference_date;
    let key = if date.is_some() { "note-source" } else { "note-source-no-date" };
    let line = Message::new(key)
        .message("origin", dataset.origin())
        .text("date", date.map(dutch::day).unwrap_or_default())
        .count("kept", dataset.rows_kept)
        .count("present", dataset.rows_present)
        .text("code", check_code(&dataset.sha256));
    let mut out = plain(line);
    let mut add = |message: Message| out.extend([Inline::Words(" ".into()), Inline::Words(message.into())]);
    match card.fitness {
        Some(Fitness::FitWithin | Fitness::Unfit) if !card.fitness_reason.trim().is_empty() => {
            let reason = card.fitness_reason.trim().trim_end_matches('.');
            add(Message::new("note-source-limited").text("reason", reason));
        }
        Some(Fitness::FitWithin | Fitness::Unfit) => add(Message::new("note-source-limited-no-reason")),
        Some(Fitness::Fit) | None => {}
    }
    match card.status {
        SourceStatus::Withdrawn => add(Message::new("note-source-withdrawn")),
        SourceStatus::Provisional => add(Message::new("note-source-provisional")),
        SourceStatus::Current | SourceStatus::Revised => {}
    }
    if dataset.superseded_by.is_some() {
        add(Message::new("note-source-superseded"));
    }
    out
}

/// One sentence per override; a gate that is met by now, or is no longer there, is said to be settled since.
fn went_on(dossier: &Dossier, gates: &[GateState], row: &Override) -> Message {
    let say = |key: &str| {
        Message::new(key)
            .text("why", row.why.trim().trim_end_matches('.'))
            .text("by", row.by.trim())
            .text("date", row.at.day().map(dutch::day).unwrap_or_default())
    };
    match gates.iter().find(|gate| row.is_of(dossier, &gate.gate)) {
        Some(gate) if gate.state == State::Overridden => say("note-override").message("gate", gate.why.clone()),
        Some(gate) => say("note-override-settled").message("gate", gate.why.clone()),
        None => say("note-override-gone"),
    }
}

fn listed(lead_key: &str, sentences: Vec<(Message, String)>) -> Vec<Block<Phrase>> {
    if sentences.is_empty() {
        return Vec::new();
    }
    let items = sentences
        .into_iter()
        .map(|(sentence, codes)| plain(Message::new("note-said-of").message("text", sentence).text("codes", codes)));
    vec![lead(lead_key), Block::List(items.collect())]
}

fn lead(key: &str) -> Block<Phrase> {
    Block::Paragraph(vec![Inline::Strong(Message::new(key).into())])
}
