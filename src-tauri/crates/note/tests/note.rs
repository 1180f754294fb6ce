//! The note of the invented dossier: its text as a whole, and the rules that hold it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

mod fixture;

use dossier::finding::{EvidenceLabel, Outcome, Unit, Withheld};
use dossier::sign_off::{Recorded, SignOff, content};
use dossier::start::NoteKind;
use dossier::talk::{Person, Role};
use dossier::{Dossier, FindingId, Moment};
use fixture::{
    Words, annex_as_text, annex_context, argument, as_text, dataset_id, day, dossier, id, note_context, record, shown,
};
use note::block::NoteBlock;
use note::checks::Lack;
use note::document::{Block, NumberState};
use note::{checks, compose, label_of, numbers, outline};

fn text_of(dossier: &Dossier) -> String {
    let words = Words::dutch();
    as_text(&compose(dossier, &note_context()).map(&mut |phrase| words.phrase(phrase)))
}

#[test]
fn a_note_reads_from_head_to_annexes() {
    insta::assert_snapshot!(text_of(&dossier()));
}

#[test]
fn an_annex_reads_from_cover_to_terms() {
    let words = Words::dutch();
    let annex = note::annex_of(&dossier(), &annex_context()).map(&mut |phrase| words.phrase(phrase));
    insta::assert_snapshot!(annex_as_text(&annex));
}

#[test]
fn the_document_holds_the_same_numbers_as_the_trail() {
    let dossier = dossier();
    let document = compose(&dossier, &note_context());
    let printed: Vec<_> = document
        .numbers()
        .into_iter()
        .map(|number| (number.bookmark.clone(), number.state, number.trail.clone()))
        .collect();
    let trail: Vec<_> =
        numbers(&dossier).into_iter().map(|number| (number.bookmark, number.state, number.trail)).collect();
    assert_eq!(printed, trail);
    let unique: std::collections::BTreeSet<_> = printed.iter().map(|(bookmark, _, _)| bookmark).collect();
    assert_eq!(unique.len(), printed.len());
}

#[test]
fn each_kind_of_note_opens_its_decision_in_its_own_words() {
    let mut dossier = dossier();
    for (kind, opening) in [
        (NoteKind::Beslisnota, "Wij adviseren u te besluiten:"),
        (NoteKind::Collegevoorstel, "Het college besluit:"),
        (NoteKind::Raadsvoorstel, "Wij stellen de raad voor te besluiten:"),
    ] {
        dossier.start.note_kind = kind;
        assert!(text_of(&dossier).contains(opening), "{opening}");
    }
}

#[test]
fn a_council_proposal_ends_with_a_resolution_of_the_same_points() {
    let mut dossier = dossier();
    dossier.start.note_kind = NoteKind::Raadsvoorstel;
    let document = compose(&dossier, &note_context());
    let points: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| {
            if let Block::Point { number, head, ending: None, .. } = block { Some((number, head)) } else { None }
        })
        .filter(|(_, head)| head.is_empty())
        .map(|(number, _)| number.as_str())
        .collect();
    assert_eq!(points, ["1", "2", "1", "2"]);
    let bookmarks: Vec<_> = document.numbers().into_iter().map(|number| number.bookmark.clone()).collect();
    let unique: std::collections::BTreeSet<_> = bookmarks.iter().collect();
    assert_eq!(unique.len(), bookmarks.len());
}

#[test]
fn numbering_has_no_gaps_when_a_point_or_an_argument_goes() {
    let mut dossier = dossier();
    dossier.points.remove(0);
    dossier.arguments.remove(0);
    let outline = outline(&dossier);
    assert_eq!(outline.points.len(), 1);
    assert_eq!(outline.points[0].arguments[0].number.as_deref(), Some("1.1"));
    assert_eq!(outline.loose_arguments.len(), 1);
    assert_eq!(outline.loose_objections.len(), 1);
    assert!(text_of(&dossier).contains("!! Er zijn argumenten zonder beslispunt."));
}

#[test]
fn sections_are_numbered_on_when_an_optional_one_is_left_out() {
    let mut dossier = dossier();
    let sections = |dossier: &Dossier| -> Vec<u32> {
        let blocks = compose(dossier, &note_context()).blocks.into_iter();
        blocks.filter_map(|block| if let Block::Heading { number, .. } = block { number } else { None }).collect()
    };
    assert_eq!(sections(&dossier), (1..=13).collect::<Vec<_>>());
    dossier.note.summary = "Kort gezegd.".to_owned();
    dossier.note.legal = "Artikel 3 geldt.".to_owned();
    assert_eq!(sections(&dossier), (1..=15).collect::<Vec<_>>());
}

#[track_caller]
fn check(dossier: &Dossier, bookmark: &str, text: &str, state: NumberState, why: Option<&str>) {
    let all = numbers(dossier);
    let number = all.iter().find(|number| number.bookmark == bookmark).expect("a number with this bookmark");
    assert_eq!(number.text, text);
    assert_eq!(number.state, state);
    assert_eq!(number.why.as_ref().map(|why| why.key.as_str()), why);
}

#[test]
fn a_reference_is_fresh_until_its_finding_says_something_else() {
    let mut dossier = dossier();
    check(&dossier, "R1_1_1", "24,8%", NumberState::Fresh, None);
    check(&dossier, "R1_2_1", "19,7%", NumberState::Stale, Some("note-number-differs"));
    check(&dossier, "R1_4_2", "12,4%", NumberState::Fresh, None);
    check(&dossier, "S_1", "€ 120.000", NumberState::Stated, None);
    dossier.findings[0].measures[0].outcome = shown(0.25, 1);
    check(&dossier, "R1_1_1", "24,8%", NumberState::Stale, Some("note-number-differs"));
    dossier.findings[0].measures[0].outcome = Outcome::Missing;
    check(&dossier, "R1_1_1", "24,8%", NumberState::Stale, Some("note-number-missing"));
}

#[test]
fn what_is_withheld_now_is_not_printed_because_it_once_was_shown() {
    let mut dossier = dossier();
    dossier.findings[0].measures[0].outcome = Outcome::Withheld(Withheld::Small);
    check(&dossier, "R1_1_1", "n.b.", NumberState::Stale, Some("note-number-withheld"));
    assert!(!text_of(&dossier).contains("24,8%"));
}

#[test]
fn a_newer_version_of_the_source_makes_every_number_of_it_stale() {
    let mut dossier = dossier();
    dossier.datasets[0].superseded_by = Some(dataset_id(51));
    check(&dossier, "R1_1_1", "24,8%", NumberState::Stale, Some("note-number-outdated"));
    check(&dossier, "R1_4_2", "12,4%", NumberState::Stale, Some("note-number-outdated"));
}

#[test]
fn a_reference_to_nothing_or_to_a_verkenning_is_unknown() {
    let mut dossier = dossier();
    dossier.note.trigger = "Het is {R9.1|5} of {R1.9} of {R3.1|36} of {R1}.".to_owned();
    check(&dossier, "X_1", "5", NumberState::Unknown, Some("note-number-no-finding"));
    check(&dossier, "X_2", "n.b.", NumberState::Unknown, Some("note-number-no-measure"));
    check(&dossier, "X_3", "36", NumberState::Unknown, Some("note-number-exploration"));
    check(&dossier, "X_4", "{R1}", NumberState::Unknown, Some("note-number-unreadable"));
}

#[test]
fn a_number_knows_its_place_its_sentence_and_its_cells() {
    let dossier = dossier();
    let all = numbers(&dossier);
    let number = all.iter().find(|number| number.bookmark == "R1_2_1").unwrap();
    assert_eq!(number.path, "arguments[1].text");
    assert_eq!(number.block, NoteBlock::Arguments);
    assert_eq!(number.number.as_deref(), Some("1.1"));
    assert_eq!(number.sentence, "In Vogelbuurt is dat 19,7%.");
    assert_eq!(number.now_text().as_deref(), Some("21,3%"));
    assert_eq!(number.cells().as_deref(), Some("D6:D45, E6:E45"));
    assert_eq!(number.source.as_ref().unwrap().sha256, fixture::SHA);
    let size = all.iter().find(|number| number.path == "stakeholders[2].size").unwrap();
    assert_eq!((size.text.as_str(), size.state), ("3", NumberState::Stated));
}

#[test]
fn an_argument_is_as_strong_as_its_weakest_finding() {
    let mut dossier = dossier();
    let label = |dossier: &Dossier, findings: &[u32], chosen: Option<EvidenceLabel>| {
        let mut row = argument(88, 70, "Kop.", findings, "");
        row.label = chosen;
        label_of(&row, dossier)
    };
    assert_eq!(label(&dossier, &[61], None), EvidenceLabel::StrongIndication);
    assert_eq!(label(&dossier, &[61, 62], None), EvidenceLabel::Indication);
    assert_eq!(label(&dossier, &[], None), EvidenceLabel::Assumption);
    assert_eq!(label(&dossier, &[61, 99], None), EvidenceLabel::Assumption);
    assert_eq!(label(&dossier, &[61], Some(EvidenceLabel::Fact)), EvidenceLabel::StrongIndication);
    assert_eq!(label(&dossier, &[61], Some(EvidenceLabel::Assumption)), EvidenceLabel::Assumption);
    assert_eq!(label(&dossier, &[], Some(EvidenceLabel::Fact)), EvidenceLabel::Assumption);
    assert_eq!(label(&dossier, &[61], Some(EvidenceLabel::PoliticalJudgement)), EvidenceLabel::PoliticalJudgement);
    dossier.findings[0].label = EvidenceLabel::Fact;
    assert_eq!(label(&dossier, &[61], None), EvidenceLabel::Fact);
}

fn lacks(dossier: &Dossier) -> Vec<(Lack, String)> {
    checks(dossier).remarks().map(|remark| (remark.lack, remark.path.clone())).collect()
}

#[test]
fn the_check_names_what_is_missing_and_where() {
    let dossier = dossier();
    assert_eq!(
        lacks(&dossier),
        [
            (Lack::EmptyBlock, "note.participation".to_owned()),
            (Lack::NoObjection, "objections".to_owned()),
            (Lack::StaleNumber, "arguments[1].text".to_owned()),
        ]
    );
    let words = Words::dutch();
    let said: Vec<_> = checks(&dossier)
        .remarks()
        .map(|remark| format!("{} / {}", words.message(&remark.action), words.message(&remark.detail)))
        .collect();
    assert_eq!(
        said,
        [
            "Vul Participatie en communicatie in / Vorm: 12 van 13 blokken",
            "Schrijf een kanttekening bij 2 / Inhoud: dit beslispunt heeft geen kanttekening",
            "Werk 19,7% bij / R1 zegt nu 21,3%.",
        ]
    );
    assert_eq!((checks(&dossier).content.good, checks(&dossier).content.of), (1, 2));
}

#[test]
fn the_check_sees_every_kind_of_lack() {
    let mut dossier = dossier();
    dossier.note.participation = "Middels brieven.".to_owned();
    dossier.note.trigger = format!("{}.", "woord ".repeat(21).trim());
    dossier.note.finance = "woord. ".repeat(61);
    dossier.note.legal = "Het kost 12 euro, zie {R7.1|9}.".to_owned();
    dossier.note.sunset_date = None;
    dossier.goals[0].indicator.clear();
    dossier.arguments[2].label = None;
    dossier.arguments[1].findings.push(id::<FindingId>(99));
    dossier.arguments.push(argument(89, 79, "Los.", &[61], ""));
    dossier.points.push(dossier::note_text::DecisionPoint { id: record(72), order: 3, text: "X te doen.".into() });
    dossier.points.push(dossier::note_text::DecisionPoint {
        id: record(73),
        order: 4,
        text: "Kennis te nemen van Y.".to_owned(),
    });
    let lacks = lacks(&dossier);
    for (lack, path) in [
        (Lack::Officialese, "note.participation"),
        (Lack::LongSentence, "note.trigger"),
        (Lack::OverLimit, "note.finance"),
        (Lack::BareNumber, "note.legal"),
        (Lack::UnknownNumber, "note.legal"),
        (Lack::NoSunsetDate, "note.sunset_date"),
        (Lack::NoIndicator, "goals[1].indicator"),
        (Lack::ArgumentWithoutEvidence, "arguments[3].text"),
        (Lack::Orphan, "arguments[2].text"),
        (Lack::Orphan, "arguments[4].text"),
        (Lack::PointWithoutArgument, "points[3].text"),
    ] {
        assert!(lacks.contains(&(lack, path.to_owned())), "{lack:?} {path}");
    }
    assert!(!lacks.iter().any(|(lack, path)| *lack == Lack::PointWithoutArgument && path == "points[4].text"));
}

#[test]
fn the_outline_counts_words_and_numbers_per_argument() {
    let outline = outline(&dossier());
    let first = &outline.points[0].arguments[0];
    assert_eq!((first.number.as_deref(), first.words, first.limit), (Some("1.1"), 16, 90));
    assert_eq!((first.numbers.fresh, first.numbers.stale), (2, 1));
    assert_eq!(first.label, Some(EvidenceLabel::StrongIndication));
    assert_eq!(first.findings, ["R1"]);
    assert_eq!(outline.points[1].numbers.stated, 1);
    let trigger = outline.blocks.iter().find(|block| block.block == NoteBlock::Trigger).unwrap();
    assert_eq!((trigger.words, trigger.limit, trigger.long_sentences), (11, Some(120), 0));
}

#[test]
fn an_empty_dossier_becomes_a_note_of_marked_gaps() {
    let mut empty = Dossier::new(id(1), dossier::start::Start::default());
    empty.start.name = "Nieuw".to_owned();
    let text = text_of(&empty);
    for gap in ["Geadviseerd besluit", "Aanleiding", "Argumenten", "Kanttekeningen", "Financiën"] {
        assert!(text.contains(&format!("!! Nog in te vullen: {gap}.")), "{gap}\n{text}");
    }
    assert!(text.contains("Data-analist: nog niemand"));
}

#[test]
fn a_shown_value_prints_with_its_own_decimals() {
    let mut dossier = dossier();
    dossier.findings[0].measures[3].unit = Unit::Euro;
    dossier.findings[0].measures[3].outcome = shown(1234.5, 2);
    dossier.goals.clear();
    check(&dossier, "R1_4_1", "€ 1.234,50", NumberState::Fresh, None);
}

#[test]
fn the_brief_on_paper_has_the_questions_the_bounds_and_who_agrees() {
    let mut dossier = dossier();
    dossier.start.track = dossier::start::Track::Volledig;
    dossier.brief.scope_area = "Alle buurten van Oost".to_owned();
    let asked = &mut dossier.questions[0];
    asked.words = "Hebben veel huishoudens een hoge rekening?".to_owned();
    asked.reading = dossier::question::Reading {
        dataset: Some(dossier.datasets[0].id),
        statistic: Some(dossier::question::Statistic::Share),
        measure: Some("D".to_owned()),
        group: Some("A".to_owned()),
        ..Default::default()
    };
    let paper = |dossier: &Dossier| {
        let words = Words::dutch();
        as_text(
            &note::brief(dossier, &annex_context().questions, day("2027-03-12"))
                .map(&mut |phrase| words.phrase(phrase)),
        )
    };
    let text = paper(&dossier);
    for part in [
        "Hoeveel huishoudens per buurt hebben een hoge rekening?",
        "Alle buurten van Oost",
        "buurt zit boven een vijfde",
        "In alle andere gevallen: vragen wij nieuwe cijfers op.",
        "‘Hoge rekening’ (D), ‘Buurt’ (A)",
        "Eigen woorden: Hebben veel huishoudens een hoge rekening?",
        "Streefwaarde: 10%.",
        "Gebied: Alle buurten van Oost.",
    ] {
        assert!(text.to_lowercase().contains(&part.to_lowercase()), "{part}: {text}");
    }
    assert_eq!(text.matches("Nog geen akkoord").count(), 2, "{text}");
    dossier.sign_offs.push(signed(&dossier, Role::Analyst, "Team Onderzoek"));
    assert_eq!(paper(&dossier).matches("Nog geen akkoord").count(), 1);
}

fn signed(dossier: &Dossier, role: Role, name: &str) -> SignOff {
    SignOff {
        id: record(900 + u32::try_from(dossier.sign_offs.len()).unwrap()),
        by: Person { name: name.to_owned(), role },
        at: Moment::new("2027-03-11T09:00:00+01:00"),
        content: content(dossier),
        recorded: None,
        refusal: None,
    }
}

#[test]
fn the_sheet_of_the_question_says_who_agrees_who_wrote_that_down_and_who_does_not() {
    let mut dossier = dossier();
    let mut yes = signed(&dossier, Role::Advisor, "Team Wonen");
    let by = Person { name: "Team Onderzoek".to_owned(), role: Role::Analyst };
    yes.recorded = Some(Recorded { by, basis: "mail van 3 maart".to_owned() });
    dossier.sign_offs.push(yes);
    let mut no = signed(&dossier, Role::Analyst, "Team Onderzoek");
    no.refusal = Some("De periode is te kort.".to_owned());
    dossier.sign_offs.push(no);
    let words = Words::dutch();
    let text = annex_as_text(&note::annex_of(&dossier, &annex_context()).map(&mut |phrase| words.phrase(phrase)));
    for line in [
        "Team Wonen (adviseur), 11 maart 2027, 09:00. Vastgelegd door Team Onderzoek: mail van 3 maart |",
        "Team Onderzoek (analist), 11 maart 2027, 09:00. Niet akkoord: De periode is te kort |",
    ] {
        assert!(text.contains(&format!("| Akkoord met de opdracht | {line}")), "{line}: {text}");
    }
}

#[test]
fn what_was_passed_all_the_same_is_told_before_there_is_a_figure() {
    let mut dossier = dossier();
    dossier.findings.clear();
    dossier.arguments.clear();
    let text = text_of(&dossier);
    let of = dossier.overrides.first().expect("an override");
    assert!(text.contains(of.why.trim_end_matches('.')) && text.contains(&of.by), "{text}");
}
