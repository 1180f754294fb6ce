//! Opening: working copies, locks, reading along, the recent list, damage.

use archive::{AppFolder, Archive, Arrival, Fault, Opening};

use crate::proof::world;
use crate::{Home, files_under, rename};

#[test]
fn what_was_not_published_goes_on_after_closing() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Onderweg", 10);
    let now = archive.content_hash();
    drop(archive);
    let (archive, arrival) = world::open(&home.app, &home.file(), 20);
    assert_eq!((arrival, archive.content_hash()), (Arrival::Continued, now));
    assert!(!archive.is_published());
}

#[test]
fn an_existing_file_is_never_taken_over_by_a_new_dossier() {
    let home = Home::new();
    std::fs::write(home.file(), "iets anders").unwrap();
    let made = Archive::create(
        &home.app,
        &home.file(),
        &world::dossier(1, "Jeugd"),
        &world::act("dossier_new", 0),
        &world::holder("test", 0),
    );
    assert!(matches!(made, Err(Fault::AlreadyThere { .. })));
    assert_eq!(std::fs::read_to_string(home.file()).unwrap(), "iets anders");
}

#[test]
fn a_dossier_in_a_folder_that_is_not_there_is_refused_and_leaves_no_trace() {
    let home = Home::new();
    let path = home.documents().join("weg").join("Jeugd.raadslag");
    let (dossier, act, holder) = (world::dossier(1, "Jeugd"), world::act("dossier_new", 0), world::holder("test", 0));
    let made = Archive::create(&home.app, &path, &dossier, &act, &holder);
    assert!(matches!(made, Err(Fault::FolderMissing { .. })), "{made:?}");
    assert!(home.app.recent().is_empty());
    assert!(files_under(&home.root.path().join("app")).iter().all(|file| file.extension().is_none_or(|e| e != "db")));
}

#[test]
fn a_second_writer_is_told_who_has_it_open_and_can_read_along() {
    let home = Home::new();
    let mut archive = home.create();
    let refused = Archive::open(&home.app, &home.file(), &world::holder("raadslag-cli", 5)).unwrap_err();
    let Fault::ElsewhereOpen { holder } = &refused else { panic!("{refused:?}") };
    assert_eq!((holder.who.as_str(), holder.program.as_str()), ("Adviseur", "test"));
    let mut reader = Archive::look(&home.app, &home.file()).unwrap();
    assert!(!reader.is_writable());
    rename(&mut archive, "Verder", 10);
    assert!(reader.refresh().unwrap());
    assert_eq!(reader.dossier().unwrap().start.name, "Verder");
    assert!(!reader.refresh().unwrap());
    let next = reader.dossier().unwrap();
    assert!(matches!(reader.transact(&world::act("x", 11), &next), Err(Fault::ReadOnly)));
    assert!(matches!(reader.undo("Adviseur", &world::at(12)), Err(Fault::ReadOnly)));
    assert!(matches!(reader.publish(&world::at(12)), Err(Fault::ReadOnly)));
    drop(archive);
    assert!(matches!(
        Archive::open(&home.app, &home.file(), &world::holder("raadslag-cli", 6)),
        Ok(Opening::Ready(..))
    ));
}

#[test]
fn a_dossier_that_nobody_has_open_can_be_looked_at_with_what_is_not_published() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Onderweg", 10);
    drop(archive);
    let reader = Archive::look(&home.app, &home.file()).unwrap();
    assert_eq!(reader.dossier().unwrap().start.name, "Onderweg");
    let (archive, _) = world::open(&home.app, &home.file(), 20);
    assert!(archive.is_writable() && reader.check().unwrap().is_healthy());
}

#[test]
fn an_open_dossier_can_go_to_another_thread() {
    let home = Home::new();
    let mut archive = home.create();
    let name = std::thread::spawn(move || {
        rename(&mut archive, "Elders", 10);
        archive.name()
    });
    assert_eq!(name.join().unwrap(), "Elders");
}

#[test]
fn looking_at_a_strangers_file_leaves_no_working_copy() {
    let home = Home::new();
    drop(home.create());
    let elsewhere = home.elsewhere();
    let reader = Archive::look(&elsewhere, &home.file()).unwrap();
    assert_eq!(reader.dossier().unwrap().start.name, "Jeugd");
    drop(reader);
    assert!(files_under(&home.root.path().join("elders").join("copies")).is_empty());
    assert!(elsewhere.recent().is_empty());
}

#[test]
fn a_received_file_gets_a_working_copy_with_its_whole_history() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Verder", 10);
    archive.publish(&world::at(11)).unwrap();
    let hash = archive.content_hash();
    let (mut received, arrival) = world::open(&home.elsewhere(), &home.file(), 20);
    assert_eq!((arrival, received.content_hash()), (Arrival::Received, hash));
    assert!(received.is_published());
    received.undo("Analist", &world::at(21)).unwrap();
    assert_eq!(received.dossier().unwrap().start.name, "Jeugd");
}

#[test]
fn a_file_that_is_gone_goes_on_from_the_working_copy() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Onderweg", 10);
    drop(archive);
    std::fs::remove_file(home.file()).unwrap();
    let (mut archive, arrival) = world::open(&home.app, &home.file(), 20);
    assert_eq!(arrival, Arrival::FileGone);
    archive.publish(&world::at(21)).unwrap();
    assert_eq!(Archive::look(&home.elsewhere(), &home.file()).unwrap().dossier().unwrap().start.name, "Onderweg");
    let nowhere = home.documents().join("Nooit.raadslag");
    let missing = Archive::open(&home.app, &nowhere, &world::holder("test", 0));
    assert!(matches!(missing, Err(Fault::FileMissing { .. })));
}

#[test]
fn a_damaged_working_copy_is_set_aside_for_the_file() {
    let home = Home::new();
    drop(home.create());
    let app = home.root.path().join("app");
    let copy = files_under(&app).into_iter().find(|file| file.extension().is_some_and(|e| e == "db")).unwrap();
    std::fs::write(&copy, vec![7; 20_000]).unwrap();
    let (archive, arrival) = world::open(&home.app, &home.file(), 20);
    assert_eq!(arrival, Arrival::CopyDamaged);
    assert_eq!(archive.dossier().unwrap().start.name, "Jeugd");
    let names: Vec<_> =
        files_under(&app).into_iter().filter_map(|file| file.file_name()?.to_str().map(str::to_owned)).collect();
    assert!(names.iter().any(|name| name.starts_with("damaged-")), "{names:?}");
}

#[test]
fn recent_dossiers_are_ten_newest_first_and_say_when_a_file_is_missing() {
    let home = Home::new();
    for number in 0..12 {
        let path = home.documents().join(format!("{number}.raadslag"));
        drop(world::create(&home.app, &path, &world::dossier(number + 1, &format!("Dossier {number}"))));
    }
    drop(world::open(&home.app, &home.documents().join("5.raadslag"), 100));
    std::fs::remove_file(home.documents().join("11.raadslag")).unwrap();
    let recent = home.app.recent();
    let names: Vec<&str> = recent.iter().map(|recent| recent.name.as_str()).collect();
    assert_eq!(names[..3], ["Dossier 5", "Dossier 11", "Dossier 10"]);
    assert_eq!(recent.len(), 10);
    assert_eq!(recent.iter().map(|recent| recent.missing).collect::<Vec<_>>()[..3], [false, true, false]);
}

#[test]
fn forgetting_a_dossier_purges_everything_but_the_users_file() {
    let home = Home::new();
    let mut archive = home.create();
    assert!(matches!(home.app.forget(&home.file()), Err(Fault::ElsewhereOpen { .. })));
    rename(&mut archive, "Kanarie", 1000);
    archive.publish(&world::at(2000)).unwrap();
    drop(archive);
    home.app.forget(&home.file()).unwrap();
    assert!(home.app.recent().is_empty());
    assert!(files_under(&home.root.path().join("app").join("copies")).is_empty());
    assert!(home.file().exists());
}

#[test]
fn what_a_crash_left_in_the_scratch_space_is_wiped_but_not_what_is_in_use() {
    let home = Home::new();
    drop(home.create());
    let reader = Archive::look(&home.elsewhere(), &home.file()).unwrap();
    let scratch = home.root.path().join("elders").join("scratch");
    std::fs::create_dir(scratch.join("over")).unwrap();
    std::fs::write(scratch.join("over").join("received"), "x").unwrap();
    AppFolder::new(&home.root.path().join("elders")).unwrap();
    assert!(!scratch.join("over").exists());
    assert_eq!(reader.dossier().unwrap().start.name, "Jeugd");
    assert!(reader.check().unwrap().is_healthy());
}
