//! Acts, undo, redo, going back, and the log that remembers them.

use archive::{Chain, Fault, StepKind};
use dossier::message::Arg;
use dossier::{EntityKind, RecordId};

use crate::proof::{walk, world};
use crate::{Home, rename};

#[test]
fn two_hundred_random_acts_are_undone_and_redone_across_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let walked = walk::walk(home.path(), 7, 400);
    assert_eq!(walked.mismatches, 0, "{walked:?}");
    assert!(walked.acts >= 200, "{walked:?}");
}

#[test]
fn an_act_says_what_it_changed_and_survives_closing() {
    let home = Home::new();
    let mut archive = home.create();
    let mut next = archive.dossier().unwrap();
    next.goals.push(dossier::question::Goal::new(RecordId(world::uuid(5)), 1));
    let act = world::act("goal_add", 10).with("goal", Arg::Text("Minder wachten".to_owned()));
    let written = archive.transact(&act, &next).unwrap();
    assert_eq!(written.kinds().into_iter().collect::<Vec<_>>(), [EntityKind::Goal]);
    drop(archive);
    let archive = home.open();
    assert_eq!(archive.dossier().unwrap(), next);
    let name = archive.undo_name().unwrap().unwrap();
    assert_eq!((name.op.as_str(), name.args), ("goal_add", act.args));
}

#[test]
fn an_act_that_changes_nothing_is_not_a_step() {
    let home = Home::new();
    let mut archive = home.create();
    let same = archive.dossier().unwrap();
    let written = archive.transact(&world::act("name_set", 5), &same).unwrap();
    assert!(written.changes.is_empty());
    assert_eq!(archive.history().unwrap().len(), 1);
}

#[test]
fn the_beginning_of_a_dossier_cannot_be_undone() {
    let home = Home::new();
    let mut archive = home.create();
    assert!(matches!(archive.undo("Adviseur", &world::at(1)), Err(Fault::NothingToUndo)));
    assert!(matches!(archive.redo("Adviseur", &world::at(1)), Err(Fault::NothingToRedo)));
}

#[test]
fn typing_in_one_field_is_one_step_that_undo_takes_back_whole() {
    let home = Home::new();
    let mut archive = home.create();
    for (seconds, text) in [(100, "W"), (101, "Wa"), (130, "Wacht"), (159, "Wachttijd")] {
        let mut next = archive.dossier().unwrap();
        next.note.summary = text.to_owned();
        archive.transact(&world::act("summary_set", seconds), &next).unwrap();
    }
    assert_eq!(archive.history().unwrap().len(), 2);
    assert_eq!(archive.verify_chain().unwrap(), Chain::Whole);
    archive.undo("Adviseur", &world::at(200)).unwrap();
    assert_eq!(archive.dossier().unwrap().note.summary, "");
    archive.redo("Adviseur", &world::at(201)).unwrap();
    assert_eq!(archive.dossier().unwrap().note.summary, "Wachttijd");
}

#[track_caller]
fn check_separate(first: (&str, &str, u64), second: (&str, &str, u64), steps: usize) {
    let home = Home::new();
    let mut archive = home.create();
    for (number, (op, who, seconds)) in (1..).zip([first, second]) {
        let mut next = archive.dossier().unwrap();
        next.note.summary = format!("tekst {number}");
        let act = archive::Act { who: who.to_owned(), ..world::act(op, seconds) };
        archive.transact(&act, &next).unwrap();
    }
    assert_eq!(archive.history().unwrap().len(), 1 + steps);
}

#[test]
fn typing_becomes_a_new_step_after_a_minute_by_another_person_or_in_another_act() {
    check_separate(("summary_set", "Adviseur", 100), ("summary_set", "Adviseur", 160), 1);
    check_separate(("summary_set", "Adviseur", 100), ("summary_set", "Adviseur", 161), 2);
    check_separate(("summary_set", "Adviseur", 100), ("summary_set", "Analist", 110), 2);
    check_separate(("summary_set", "Adviseur", 100), ("summary_fill", "Adviseur", 110), 2);
    check_separate(("summary_set", "Adviseur", 100), ("summary_set", "Adviseur", 90), 2);
}

#[test]
fn typing_that_is_taken_back_leaves_no_step() {
    let home = Home::new();
    let mut archive = home.create();
    for (seconds, text) in [(100, "W"), (101, "")] {
        let mut next = archive.dossier().unwrap();
        next.note.summary = text.to_owned();
        archive.transact(&world::act("summary_set", seconds), &next).unwrap();
    }
    assert_eq!(archive.history().unwrap().len(), 1);
    assert!(archive.undo_name().unwrap().is_none());
    assert_eq!(archive.verify_chain().unwrap(), Chain::Whole);
}

#[test]
fn typing_after_an_undo_does_not_merge_into_it() {
    let home = Home::new();
    let mut archive = home.create();
    let type_text = |archive: &mut archive::Archive, text: &str, seconds| {
        let mut next = archive.dossier().unwrap();
        next.note.summary = text.to_owned();
        archive.transact(&world::act("summary_set", seconds), &next).unwrap();
    };
    type_text(&mut archive, "eerst", 100);
    archive.undo("Adviseur", &world::at(101)).unwrap();
    type_text(&mut archive, "daarna", 102);
    let steps = archive.history().unwrap();
    assert_eq!(
        steps.iter().map(|step| step.kind).collect::<Vec<_>>(),
        [StepKind::Begun, StepKind::Done, StepKind::Undid(2), StepKind::Done]
    );
    assert_eq!(steps.iter().map(|step| step.undone).collect::<Vec<_>>(), [false, true, false, false]);
}

#[test]
fn a_new_act_leaves_nothing_to_redo() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "een", 10);
    archive.undo("Adviseur", &world::at(11)).unwrap();
    assert_eq!(archive.redo_name().unwrap().unwrap().op, "name_set een");
    rename(&mut archive, "twee", 12);
    assert!(archive.redo_name().unwrap().is_none());
    assert!(matches!(archive.redo("Adviseur", &world::at(13)), Err(Fault::NothingToRedo)));
}

#[test]
fn going_back_to_a_step_is_one_act_that_undo_takes_back() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "een", 10);
    let (then, seq) = (archive.content_hash(), archive.history().unwrap().last().unwrap().seq);
    for name in ["twee", "drie", "vier"] {
        rename(&mut archive, name, 20);
    }
    let now = archive.content_hash();
    archive.go_back(seq, &world::act("went_back", 30)).unwrap();
    assert_eq!(archive.content_hash(), then);
    archive.undo("Adviseur", &world::at(31)).unwrap();
    assert_eq!(archive.content_hash(), now);
    assert!(matches!(archive.go_back(99, &world::act("went_back", 30)), Err(Fault::NoSuchStep { seq: 99 })));
}

#[test]
fn a_day_that_is_cleared_comes_back_as_nothing_and_not_as_missing() {
    let home = Home::new();
    let mut archive = home.create();
    let before = archive.content_hash();
    let mut next = archive.dossier().unwrap();
    next.start.meeting_date = dossier::Day::new(2026, 5, 1);
    archive.transact(&world::act("meeting_set", 10), &next).unwrap();
    drop(archive);
    let mut archive = home.open();
    archive.undo("Adviseur", &world::at(11)).unwrap();
    assert_eq!(archive.content_hash(), before);
}

#[test]
fn a_dossier_of_another_identity_is_refused() {
    let home = Home::new();
    let mut archive = home.create();
    let other = world::dossier(2, "Ander");
    assert!(matches!(archive.transact(&world::act("name_set", 1), &other), Err(Fault::OtherDossier)));
}

#[test]
fn a_dataset_without_values_is_refused_and_leaves_no_trace() {
    let home = Home::new();
    let mut archive = home.create();
    let before = archive.content_hash();
    let mut next = archive.dossier().unwrap();
    next.datasets.push(world::dataset(9, 1, "Leeg", dossier::BlockHash("0".repeat(64))));
    assert!(archive.transact(&world::act("dataset_add", 1), &next).is_err());
    assert_eq!(archive.content_hash(), before);
    assert_eq!(archive.history().unwrap().len(), 1);
    rename(&mut archive, "verder", 2);
    assert!(archive.check().unwrap().is_healthy());
}
