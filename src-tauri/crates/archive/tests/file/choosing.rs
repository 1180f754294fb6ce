//! When file and working copy both went on: three ways out, and nothing lost on any of them.

use archive::{Archive, Arrival, Both, Choice, Opening, Published};

use crate::proof::world;
use crate::{Home, rename};

/// A dossier that a colleague changed in the file while work went on here.
fn both_went_on(home: &Home) -> Both {
    let mut mine = home.create();
    let (mut theirs, _) = world::open(&home.elsewhere(), &home.file(), 5);
    rename(&mut theirs, "Van de collega", 10);
    theirs.publish(&world::at(20)).unwrap();
    rename(&mut mine, "Van mij", 30);
    drop(mine);
    match Archive::open(&home.app, &home.file(), &world::holder("test", 40)).unwrap() {
        Opening::Both(both) => *both,
        Opening::Ready(_, arrival) => panic!("{arrival:?}"),
    }
}

fn name_in(home: &Home, file: &str) -> String {
    let path = home.documents().join(file);
    Archive::look(&home.elsewhere(), &path).unwrap().dossier().unwrap().start.name
}

#[test]
fn a_file_that_only_a_colleague_changed_is_read_anew() {
    let home = Home::new();
    drop(home.create());
    let (mut theirs, _) = world::open(&home.elsewhere(), &home.file(), 5);
    rename(&mut theirs, "Van de collega", 10);
    theirs.publish(&world::at(20)).unwrap();
    let (archive, arrival) = world::open(&home.app, &home.file(), 30);
    assert_eq!((arrival, archive.dossier().unwrap().start.name.as_str()), (Arrival::ReadAnew, "Van de collega"));
    assert_eq!(archive.undo_name().unwrap().unwrap().op, "name_set Van de collega");
}

#[test]
fn both_sides_say_who_did_the_last_step_and_when() {
    let home = Home::new();
    let both = both_went_on(&home);
    assert_eq!((both.mine().steps, both.mine().at), (2, world::at(30)));
    assert_eq!((both.file().steps, both.file().at), (2, world::at(10)));
}

#[test]
fn my_work_can_go_on_and_the_file_is_kept() {
    let home = Home::new();
    let settled = both_went_on(&home).settle(Choice::KeepMine, &world::at(50)).unwrap();
    let mut archive = settled.archive;
    assert_eq!(archive.dossier().unwrap().start.name, "Van mij");
    assert!(matches!(archive.publish(&world::at(51)).unwrap(), Published::Done { .. }));
    assert_eq!(name_in(&home, "Jeugd.raadslag"), "Van mij");
    let kept = &archive.generations().unwrap()[0];
    drop(archive);
    let archive = Archive::recover(&home.app, &home.file(), kept, &world::holder("test", 60)).unwrap();
    assert_eq!(archive.dossier().unwrap().start.name, "Van de collega");
}

#[test]
fn the_file_can_go_on_and_my_work_is_kept() {
    let home = Home::new();
    let settled = both_went_on(&home).settle(Choice::TakeFile, &world::at(50)).unwrap();
    assert_eq!(settled.archive.dossier().unwrap().start.name, "Van de collega");
    assert!(settled.archive.is_published());
    let kept = &settled.archive.generations().unwrap()[0];
    drop(settled);
    let archive = Archive::recover(&home.app, &home.file(), kept, &world::holder("test", 60)).unwrap();
    assert_eq!(archive.dossier().unwrap().start.name, "Van mij");
}

#[test]
fn both_can_go_on_under_visible_names() {
    let home = Home::new();
    let settled = both_went_on(&home).settle(Choice::KeepBoth, &world::at(60)).unwrap();
    assert_eq!(settled.archive.dossier().unwrap().start.name, "Van de collega");
    assert_eq!(home.listing(), ["Jeugd (2026-03-14 10.01).raadslag", "Jeugd.raadslag"]);
    assert_eq!(name_in(&home, "Jeugd (2026-03-14 10.01).raadslag"), "Van mij");
    assert_eq!(name_in(&home, "Jeugd.raadslag"), "Van de collega");
}

#[test]
fn not_choosing_changes_nothing() {
    let home = Home::new();
    drop(both_went_on(&home));
    let again = Archive::open(&home.app, &home.file(), &world::holder("test", 40)).unwrap();
    assert!(matches!(again, Opening::Both(_)));
}

#[test]
fn the_same_work_on_both_sides_is_no_difference() {
    let home = Home::new();
    let mut mine = home.create();
    rename(&mut mine, "Samen", 30);
    let (mut theirs, _) = world::open(&home.elsewhere(), &home.file(), 5);
    rename(&mut theirs, "Samen", 10);
    theirs.publish(&world::at(20)).unwrap();
    drop(mine);
    let (archive, arrival) = world::open(&home.app, &home.file(), 40);
    assert_eq!((arrival, archive.dossier().unwrap().start.name.as_str()), (Arrival::Continued, "Samen"));
}
