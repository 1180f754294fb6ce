//! Forgetting: what was left out or taken out is nowhere, not in the file, not in history, not in copies.

use archive::{Archive, Chain, Fault};
use dossier::dataset::SourceCard;
use dossier::message::Arg;
use dossier::note_text::DecisionPoint;
use dossier::question::AnalysisQuestion;
use dossier::{BlockHash, DatasetId, RecordId};

use crate::proof::world::{self, Chance};
use crate::{Home, files_under, holds, rename};

const CANARY: &str = "kanariepietje-geheim";

/// A dossier with a dataset, a finding on it and an argument that leans on it, and acts before, between and after.
fn with_a_dataset(home: &Home) -> (Archive, DatasetId, BlockHash) {
    let mut archive = home.create();
    rename(&mut archive, "Vooraf", 100);
    let mut next = archive.dossier().unwrap();
    let mut table = world::table(&mut Chance(1), 30);
    CANARY.clone_into(&mut table.columns[0].name);
    let block = archive.store_block(table.clone()).unwrap();
    let dataset = world::dataset(50, 1, CANARY, block.clone());
    next.source_cards.insert(dataset.id, SourceCard { owner: CANARY.to_owned(), ..SourceCard::new(dataset.id) });
    next.datasets.push(dataset.clone());
    let act = world::act("dataset_add", 200).with("file", Arg::Text(format!("{CANARY}.xlsx")));
    archive.transact(&act, &next).unwrap();
    let mut question = AnalysisQuestion::new(RecordId(world::uuid(60)), 1);
    question.reading.dataset = Some(dataset.id);
    "Hoeveel?".clone_into(&mut question.words);
    next.questions.push(question);
    archive.transact(&world::act("question_add", 300), &next).unwrap();
    next.findings.push(world::finding(70, 1, &dataset, CANARY));
    archive.transact(&world::act("finding_add", 400), &next).unwrap();
    next.findings[0].experience_words = format!("{CANARY} klopt");
    archive.transact(&world::act("finding_set", 500), &next).unwrap();
    next.points.push(DecisionPoint { id: RecordId(world::uuid(80)), order: 1, text: "… te besluiten".to_owned() });
    next.arguments.push(world::argument(81, RecordId(world::uuid(80)), vec![next.findings[0].id]));
    archive.transact(&world::act("argument_add", 600), &next).unwrap();
    rename(&mut archive, "Achteraf", 700);
    archive.publish(&world::at(2_000)).unwrap();
    rename(&mut archive, "Nog later", 4_000);
    archive.publish(&world::at(4_000)).unwrap();
    (archive, dataset.id, block)
}

#[test]
fn a_forgotten_dataset_is_nowhere_in_any_file() {
    let home = Home::new();
    let (mut archive, dataset, block) = with_a_dataset(&home);
    let seen = |home: &Home| {
        let files = files_under(home.root.path());
        files.into_iter().filter(|file| holds(&std::fs::read(file).unwrap(), CANARY)).count()
    };
    assert!(seen(&home) >= 3, "working copy, file and a generation hold it before");
    archive.forget_dataset(dataset, &world::act("dataset_forget", 5_000)).unwrap();
    archive.publish(&world::at(5_001)).unwrap();
    drop(archive);
    assert_eq!(seen(&home), 0);
    let archive = home.open();
    assert!(matches!(archive.load_table(&block, None), Err(Fault::NoSuchBlock { .. })));
}

#[test]
fn what_refers_to_a_forgotten_dataset_goes_with_it_and_the_rest_stays() {
    let home = Home::new();
    let (mut archive, dataset, _) = with_a_dataset(&home);
    archive.forget_dataset(dataset, &world::act("dataset_forget", 5_000)).unwrap();
    let now = archive.dossier().unwrap();
    assert!(now.datasets.is_empty() && now.source_cards.is_empty() && now.findings.is_empty());
    assert_eq!(now.questions[0].words, "Hoeveel?");
    assert_eq!(now.questions[0].reading.dataset, None);
    assert!(now.arguments[0].findings.is_empty());
    assert_eq!(now.start.name, "Nog later");
}

#[test]
fn the_steps_around_a_forgotten_dataset_can_still_be_undone_and_redone() {
    let home = Home::new();
    let (mut archive, dataset, _) = with_a_dataset(&home);
    archive.forget_dataset(dataset, &world::act("dataset_forget", 5_000)).unwrap();
    assert_eq!(archive.verify_chain().unwrap(), Chain::Whole);
    let ops: Vec<String> = archive.history().unwrap().into_iter().map(|step| step.op).collect();
    assert_eq!(
        ops,
        [
            "dossier_new",
            "name_set Vooraf",
            "question_add",
            "argument_add",
            "name_set Achteraf",
            "name_set Nog later",
            "dataset_forget"
        ]
    );
    let mut names = Vec::new();
    while archive.undo_name().unwrap().is_some() {
        archive.undo("Adviseur", &world::at(6_000)).unwrap();
        names.push(archive.dossier().unwrap().start.name);
    }
    assert_eq!(names, ["Achteraf", "Vooraf", "Vooraf", "Vooraf", "Jeugd"]);
    while archive.redo_name().unwrap().is_some() {
        archive.redo("Adviseur", &world::at(6_001)).unwrap();
    }
    assert_eq!(archive.dossier().unwrap().start.name, "Nog later");
    assert!(archive.check().unwrap().is_healthy());
    archive.publish(&world::at(6_002)).unwrap();
    assert!(Archive::look(&home.elsewhere(), &home.file()).is_ok());
}

#[test]
fn forgetting_a_dataset_that_was_never_there_is_refused() {
    let home = Home::new();
    let (mut archive, _, _) = with_a_dataset(&home);
    let other = DatasetId(world::uuid(51));
    let refused = archive.forget_dataset(other, &world::act("dataset_forget", 5_000));
    assert!(matches!(refused, Err(Fault::NoSuchDataset)));
}

#[test]
fn a_dataset_that_was_undone_can_be_forgotten_too() {
    let home = Home::new();
    let mut archive = home.create();
    let mut next = archive.dossier().unwrap();
    let block = archive.store_block(world::table(&mut Chance(1), 30)).unwrap();
    let dataset = world::dataset(50, 1, CANARY, block);
    let id = dataset.id;
    next.datasets.push(dataset);
    archive.transact(&world::act("dataset_add", 200), &next).unwrap();
    archive.undo("Adviseur", &world::at(201)).unwrap();
    archive.forget_dataset(id, &world::act("dataset_forget", 300)).unwrap();
    assert!(archive.redo_name().unwrap().is_none());
    archive.publish(&world::at(301)).unwrap();
    let files = files_under(home.root.path());
    assert!(!files.iter().any(|file| holds(&std::fs::read(file).unwrap(), CANARY)));
}

#[test]
fn values_stay_as_long_as_another_dataset_has_the_same() {
    let home = Home::new();
    let (mut archive, dataset, block) = with_a_dataset(&home);
    let mut next = archive.dossier().unwrap();
    next.datasets.push(world::dataset(55, 2, "Tweede", block.clone()));
    archive.transact(&world::act("dataset_add", 4_100), &next).unwrap();
    archive.forget_dataset(dataset, &world::act("dataset_forget", 5_000)).unwrap();
    assert_eq!(archive.load_table(&block, None).unwrap().rows(), 30);
    assert!(archive.check().unwrap().is_healthy());
}

#[test]
fn what_was_typed_and_overtyped_within_a_minute_is_nowhere() {
    let home = Home::new();
    let mut archive = home.create();
    for (seconds, text) in [(100, CANARY), (110, "iets anders")] {
        let mut next = archive.dossier().unwrap();
        next.note.summary = text.repeat(40);
        archive.transact(&world::act("summary_set", seconds), &next).unwrap();
    }
    archive.publish(&world::at(120)).unwrap();
    drop(archive);
    for file in files_under(home.root.path()) {
        assert!(!holds(&std::fs::read(&file).unwrap(), CANARY), "{}", file.display());
    }
}

#[test]
fn values_of_an_import_that_was_broken_off_are_gone_at_the_next_opening() {
    let home = Home::new();
    let mut archive = home.create();
    let block = archive.store_block(world::table(&mut Chance(1), 30)).unwrap();
    drop(archive);
    let archive = home.open();
    assert!(matches!(archive.load_table(&block, None), Err(Fault::NoSuchBlock { .. })));
}
