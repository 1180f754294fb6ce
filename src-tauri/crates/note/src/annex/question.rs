//! The question as it was asked, and the answers in short.

use dossier::form::{self, List};
use dossier::message::{Message, Phrase};
use dossier::question::{AnalysisQuestion, FEWEST_OUTCOMES, Goal};
use dossier::sign_off::Standing;
use dossier::talk::Role;
use dossier::{Dossier, dutch};

use super::build::AnnexContext;
use super::sheets::{Row, link, name, said, sheet, text, typed};
use super::{Cell, Sheet};
use crate::brief::with_recorder;
use crate::logbook::{agreements, committed};
use crate::number::printed;
use crate::words;

/// One row per answer: question, answer, strength of evidence, sheet with the result.
pub(super) fn summary(dossier: &Dossier, context: &AnnexContext) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-question", 46),
        ("annex-column-answer", 60),
        ("annex-column-label", 20),
        ("annex-column-result", 12),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for question in &dossier.questions {
        let asked = || Cell::Text(asked(question, context));
        let before = rows.len();
        rows.extend(dossier.findings_of(question.id).map(|finding| {
            let label = words::label(finding.label);
            let own = context.asked.get(&finding.id).map(|message| text(message.clone()));
            vec![own.unwrap_or_else(asked), text(finding.sentence.clone()), text(label), link(&finding.name())]
        }));
        if rows.len() == before {
            let none = said("annex-not-applicable");
            rows.push(vec![asked(), said("annex-no-answer"), none.clone(), none]);
        }
    }
    if rows.is_empty() {
        let none = said("annex-not-applicable");
        rows.push(vec![said("annex-open"), said("annex-no-answer"), none.clone(), none]);
    }
    sheet(name::SUMMARY, Message::new("annex-summary-title"), Message::new("annex-about-summary"), &columns, rows)
}

/// What was written down at the steps Start, Vraag and Doel.
pub(super) fn question(dossier: &Dossier, context: &AnnexContext) -> Sheet<Phrase> {
    let question = &dossier.question;
    let fixed = [
        ("annex-question-trigger", &question.trigger),
        ("annex-question-hypothesis", &question.problem_hypothesis),
        ("annex-question-affected", &question.affected),
        ("annex-question-size", &question.size),
        ("annex-question-size-basis", &question.size_basis),
        ("annex-question-since", &question.since),
        ("annex-question-present", &question.present_policy),
        ("annex-question-nothing", &question.do_nothing),
        ("annex-question-policy", &question.policy_question),
    ];
    let mut rows: Vec<Row> = fixed.into_iter().map(|(key, own)| vec![said(key), typed(own)]).collect();
    rows.extend(dossier.causes.iter().map(|cause| {
        let basis = cause.basis.trim();
        let cell = if basis.is_empty() {
            typed(&cause.text)
        } else {
            text(Message::new("annex-question-cause-basis").text("cause", cause.text.trim()).text("basis", basis))
        };
        vec![said("annex-question-cause"), cell]
    }));
    rows.extend(dossier.stakeholders.iter().map(|stakeholder| {
        let what = Message::new("annex-question-stakeholder-is")
            .text("name", stakeholder.name.trim())
            .text("size", printed(dossier, &stakeholder.size))
            .message("effect", words::effect(&stakeholder.effect));
        vec![said("annex-question-stakeholder"), text(what)]
    }));
    rows.extend(dossier.goals.iter().flat_map(|goal| goal_rows(dossier, goal)));
    rows.extend(dossier.questions.iter().flat_map(|question| asked_rows(question, context)));
    rows.extend(brief_rows(dossier));
    let columns = [("annex-column-item", 30), ("annex-column-content", 100)];
    sheet(name::QUESTION, Message::new("annex-question-title"), Message::new("annex-about-question"), &columns, rows)
}

/// The question in words: as built from its choices, as typed, or by its subject.
fn asked(question: &AnalysisQuestion, context: &AnnexContext) -> Phrase {
    let typed = [&question.words, &question.subject].into_iter().find(|own| !own.trim().is_empty());
    match (context.questions.get(&question.id), typed) {
        (Some(message), _) => message.clone().into(),
        (None, Some(own)) => own.trim().into(),
        (None, None) => Message::new("annex-open").into(),
    }
}

/// The analyseopdracht, as far as it is filled in, and who agreed with it.
fn brief_rows(dossier: &Dossier) -> Vec<Row> {
    let fields = form::list(dossier).into_iter().filter(|field| matches!(field.spec.list, List::Brief | List::Wanted));
    let filled = fields.filter(|field| !field.value.trim().is_empty());
    let mut rows: Vec<Row> =
        filled.map(|field| vec![text(form::title(dossier, &field.path)), text(form::shown(dossier, &field))]).collect();
    rows.extend([Role::Advisor, Role::Analyst].into_iter().filter_map(|role| {
        let (key, sign_off) = match dossier.sign_off(role) {
            Standing::Missing => return None,
            Standing::Refused(sign_off) => ("annex-question-refused", sign_off),
            Standing::Holds(sign_off) => ("annex-question-signed", sign_off),
            Standing::Reopened(sign_off, _) => ("annex-question-signed-before", sign_off),
        };
        let role = Message::new(&format!("role-{}", role.name()));
        let who = Message::new("talk-person").text("name", sign_off.by.name.clone()).message("role", role);
        let said = Message::new(key).message("who", who).text("at", dutch::moment(&sign_off.at));
        let said = match &sign_off.refusal {
            Some(why) => said.text("why", why.trim().trim_end_matches('.')),
            None => said,
        };
        Some(vec![text(Message::new("brief-agreed")), text(with_recorder(said, sign_off))])
    }));
    rows
}

fn goal_rows(dossier: &Dossier, goal: &Goal) -> Vec<Row> {
    let mut out = vec![vec![said("annex-question-goal"), typed(&goal.title)]];
    let reason = goal.not_measurable_because.trim();
    if !reason.is_empty() {
        out.push(vec![said("annex-question-not-measurable"), text(reason)]);
        return out;
    }
    let dated = |value: &str, day: Option<dossier::Day>| {
        let value = printed(dossier, value);
        match day {
            Some(day) if !value.trim().is_empty() => {
                text(Message::new("annex-value-on-day").text("value", value.trim()).text("date", dutch::day(day)))
            }
            Some(_) | None => typed(&value),
        }
    };
    out.extend([
        vec![said("annex-question-indicator"), typed(&goal.indicator)],
        vec![said("annex-question-unit"), typed(&goal.unit)],
        vec![said("annex-question-direction"), text(words::direction(goal.direction))],
        vec![said("annex-question-baseline"), dated(&goal.baseline, goal.baseline_date)],
        vec![said("annex-question-baseline-basis"), typed(&goal.baseline_basis)],
        vec![said("annex-question-target"), dated(&goal.target, goal.target_date)],
    ]);
    out
}

fn asked_rows(question: &AnalysisQuestion, context: &AnnexContext) -> Vec<Row> {
    let mut out = vec![
        vec![said("annex-question-asked"), text(asked(question, context))],
        vec![said("annex-question-kind"), text(words::question_type(question.kind))],
    ];
    let skipped = question.commitments_skipped.trim();
    if skipped.is_empty() {
        let row = |cell| vec![said("annex-question-commitment"), cell];
        let open = FEWEST_OUTCOMES.saturating_sub(question.agreed().count());
        out.extend(agreements(question).map(|agreed| row(text(agreed))));
        out.extend((0..open).map(|_| row(said("annex-open"))));
    } else {
        out.push(vec![said("annex-question-no-commitment"), text(skipped)]);
    }
    if question.is_committed() {
        out.push(vec![said("annex-question-agreed-at"), agreed_at(question, context)]);
    }
    out
}

/// When the agreement got what it says now, beside the moment of the first answer.
fn agreed_at(question: &AnalysisQuestion, context: &AnnexContext) -> Cell<Phrase> {
    let Some(agreed) = committed(&context.last, question) else { return said("annex-not-applicable") };
    let first = context.last.first_answer(question.id);
    let key = match first {
        None => "annex-agreed-no-answer",
        Some(first) if agreed.at < *first => "annex-agreed-before",
        Some(_) => "annex-agreed-after",
    };
    let said = Message::new(key).text("who", agreed.who.clone()).text("at", dutch::moment(&agreed.at));
    text(match first {
        Some(first) => said.text("answered", dutch::moment(first)),
        None => said,
    })
}
