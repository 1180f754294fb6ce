//! The logs fill themselves: what is written and done comes to stand in them, and goes when it no longer holds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a failing test should stop at the line"
)]

mod fixture;

use dossier::form::set;
use dossier::message::{Message, Phrase};
use dossier::sign_off::{SignOff, content};
use dossier::talk::{Agreement, Contested, FieldComment, FieldMark, Person, Role};
use dossier::{Dossier, Moment, RecordId, form};
use fixture::{Words, day, dossier, id, written_by_all, written_in_turn};
use note::Logbook;
use note::logbook::Entry;

fn logs(dossier: &Dossier) -> Logbook {
    note::logbook(dossier, &written_by_all(dossier), day("2027-03-12"))
}

fn put(dossier: &mut Dossier, path: &str, value: &str) {
    set(dossier, path, value, id::<RecordId>(77).0).unwrap();
}

fn find<'a>(entries: &'a [Entry], what: &str) -> Vec<&'a Entry> {
    entries.iter().filter(|entry| entry.what.key == what).collect()
}

fn standing(entry: &Entry) -> &str {
    entry.standing.as_ref().map_or("", |standing| standing.key.as_str())
}

#[test]
fn what_has_no_source_is_an_assumption_until_it_gets_one() {
    let mut dossier = dossier();
    put(&mut dossier, "question.size", "ongeveer 400");
    put(&mut dossier, "question.size_basis", "schatting van het wijkteam");
    let before = logs(&dossier).assumptions;
    let [size] = find(&before, "log-size")[..] else { panic!("one size: {before:?}") };
    assert_eq!(size.text, Phrase::from("ongeveer 400"));
    assert_eq!(size.why, Some(Phrase::from("schatting van het wijkteam")));
    assert_eq!(size.field.as_deref(), Some("question.size"));
    assert_eq!(size.by.as_ref().unwrap().who, "Adviseur Wonen");
    put(&mut dossier, "question.size_basis", "CBS, 2026");
    assert!(find(&logs(&dossier).assumptions, "log-size").is_empty());
}

#[test]
fn a_number_and_a_baseline_on_an_assumption_are_named_and_a_result_is_none() {
    let mut dossier = dossier();
    dossier.goals[0].baseline = "12%".to_owned();
    dossier.goals[0].baseline_basis = String::new();
    put(&mut dossier, "note.finance", "Dit kost {=40000 € \"aanname\"} per jaar.");
    let some = logs(&dossier).assumptions;
    assert_eq!(find(&some, "log-baseline").len(), 1);
    let [stated] = find(&some, "log-stated")[..] else { panic!("one number: {some:?}") };
    assert_eq!(stated.text, Phrase::from("€ 40.000"));
    dossier.goals[0].baseline = "{R1.1|24,8%}".to_owned();
    assert!(find(&logs(&dossier).assumptions, "log-baseline").is_empty());
}

#[test]
fn an_assumption_says_what_people_said_of_it_while_it_reads_the_same() {
    let mut dossier = dossier();
    put(&mut dossier, "question.size", "ongeveer 400");
    put(&mut dossier, "question.size_basis", "aanname");
    dossier.marks.push(FieldMark {
        id: id(900),
        field: form::lasting(&dossier, "question.size"),
        state: Agreement::Agreed,
        by: Person { name: "Analist Onderzoek".to_owned(), role: Role::Analyst },
        at: Moment::new("2027-03-01T09:00:00+01:00"),
        value: "ongeveer 400".to_owned(),
        contested: None,
    });
    assert_eq!(standing(find(&logs(&dossier).assumptions, "log-size")[0]), "log-mark-agreed");
    put(&mut dossier, "question.size", "ongeveer 500");
    let after = logs(&dossier);
    assert_eq!(standing(find(&after.assumptions, "log-size")[0]), "");
    assert_eq!(standing(find(&after.decisions, "log-agreed")[0]), "log-changed-since");
}

#[test]
fn an_agreement_beforehand_is_told_from_one_after_the_answer() {
    let whole = dossier();
    let mut unanswered = whole.clone();
    unanswered.findings.clear();
    let mut unagreed = whole.clone();
    for question in &mut unagreed.questions {
        question.commitments = Vec::new();
        question.commitments_skipped = String::new();
    }
    let told = |now: &Dossier, steps: &[&Dossier]| {
        let last = written_in_turn(steps);
        let decisions = note::logbook(now, &last, day("2027-03-12")).decisions;
        standing(find(&decisions, "log-commitment")[0]).to_owned()
    };
    assert_eq!(told(&unanswered, &[&unanswered]), "log-before-none");
    assert_eq!(told(&whole, &[&unanswered, &whole]), "log-before");
    assert_eq!(told(&whole, &[&unagreed, &whole]), "log-after");
    // The answer that was seen first counts, also when it is gone.
    assert_eq!(told(&unanswered, &[&unagreed, &whole, &unanswered]), "log-after");
}

#[test]
fn a_signature_is_logged_with_whether_it_still_holds() {
    let mut dossier = dossier();
    let signed = |dossier: &Dossier, number: u32| SignOff {
        id: id(number),
        by: Person { name: "Analist Onderzoek".to_owned(), role: Role::Analyst },
        at: Moment::new(format!("2027-03-0{number}T09:00:00+01:00")),
        content: content(dossier),
        recorded: None,
        refusal: None,
    };
    let first = signed(&dossier, 1);
    dossier.sign_offs.push(first);
    assert_eq!(standing(find(&logs(&dossier).decisions, "log-signed")[0]), "log-holds");
    put(&mut dossier, "question.policy_question", "Gaan wij door?");
    assert_eq!(standing(find(&logs(&dossier).decisions, "log-signed")[0]), "log-reopened");
    let second = signed(&dossier, 2);
    dossier.sign_offs.push(second);
    let all = logs(&dossier).decisions;
    let both: Vec<&str> = find(&all, "log-signed").into_iter().map(standing).collect();
    assert_eq!(both, ["log-replaced", "log-holds"]);
}

#[test]
fn a_remark_without_an_objection_stands_in_the_log_once() {
    let mut dossier = dossier();
    let by = Person { name: "Analist Onderzoek".to_owned(), role: Role::Analyst };
    let at = |hour: u32| Moment::new(format!("2027-03-01T{hour:02}:00:00+01:00"));
    let mut say = |number: u32, path: &str, hour: u32| {
        let field = form::lasting(&dossier, path);
        let text = format!("Opmerking {number}");
        dossier.comments.push(FieldComment {
            id: id(number),
            field,
            text,
            by: by.clone(),
            at: at(hour),
            settled: false,
        });
    };
    say(1, "questions[1].subject", 9);
    say(2, "questions[1].tolerance", 11);
    let contested = Contested { by: by.clone(), at: at(10), value: String::new() };
    dossier.marks.push(FieldMark {
        id: id(3),
        field: form::lasting(&dossier, "questions[1].tolerance"),
        state: Agreement::Discussed,
        by,
        at: at(12),
        value: String::new(),
        contested: Some(contested),
    });
    let decisions = logs(&dossier).decisions;
    let remarks = find(&decisions, "log-remark");
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert_eq!((standing(remarks[0]), remarks[0].field.as_deref()), ("log-remark-open", Some("questions[1].subject")));
    assert_eq!(find(&decisions, "log-settled").len(), 1);
}

#[test]
fn decisions_and_sources_stand_in_the_order_of_time() {
    let logs = logs(&dossier());
    for log in [&logs.decisions, &logs.sources] {
        let moments: Vec<_> = log.iter().filter_map(|entry| entry.by.as_ref()).map(|by| by.at.clone()).collect();
        assert!(moments.len() > 1 && moments.is_sorted(), "{moments:?}");
    }
}

#[test]
fn a_source_that_is_withdrawn_or_judged_says_so_with_its_reason() {
    let mut dossier = dossier();
    put(&mut dossier, "sources[1].status", "withdrawn");
    let sources = logs(&dossier).sources;
    assert_eq!(find(&sources, "log-status").len(), 1);
    assert_eq!(find(&sources, "log-status")[0].field.as_deref(), Some("sources[1].status"));
    assert_eq!(find(&sources, "log-left-out").len(), 1);
    assert_eq!(standing(find(&sources, "log-read")[0]), "log-used");
}

#[test]
fn every_line_of_the_logs_has_dutch_words() {
    let mut dossier = dossier();
    put(&mut dossier, "question.size", "ongeveer 400");
    put(&mut dossier, "goals[1].not_measurable_because", "er wordt niet geteld");
    let (logs, words) = (logs(&dossier), Words::dutch());
    let own = |message: &Message| message.key.starts_with("log-") && words.message(message).starts_with('<');
    let unknown: Vec<&Message> = [&logs.assumptions, &logs.decisions, &logs.sources]
        .into_iter()
        .flatten()
        .flat_map(|entry| [Some(&entry.what), entry.standing.as_ref()])
        .flatten()
        .filter(|message| own(message))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
