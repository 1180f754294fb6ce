//! Publishing: whole files only, never over someone else's work, and earlier states kept.

use archive::{Archive, Beside, Fault, Previous, Published};

use crate::proof::world::{self, Chance};
use crate::{Home, rename};

#[test]
fn a_published_file_is_complete_and_has_no_files_beside_it() {
    let home = Home::new();
    let mut archive = home.create();
    let mut chance = Chance(3);
    for serial in 0..40 {
        let mut next = archive.dossier().unwrap();
        let op = world::change_at_random(&mut chance, &mut archive, &mut next, serial);
        archive.transact(&world::act(op, serial * 61), &next).unwrap();
        archive.publish(&world::at(serial * 61)).unwrap();
        let copy = home.root.path().join("kopie.raadslag");
        std::fs::copy(home.file(), &copy).unwrap();
        let mailed = Archive::look(&home.elsewhere(), &copy).unwrap();
        assert_eq!(mailed.content_hash(), archive.content_hash());
        assert!(mailed.check().unwrap().is_healthy());
    }
    assert_eq!(home.listing(), ["Jeugd.raadslag"]);
}

#[test]
fn publishing_twice_writes_once() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "een", 10);
    assert!(!archive.is_published());
    assert!(matches!(archive.publish(&world::at(11)).unwrap(), Published::Done { .. }));
    assert!(archive.is_published());
    assert_eq!(archive.publish(&world::at(12)).unwrap(), Published::Already);
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone_and_the_work_saved_beside_it() {
    let home = Home::new();
    let mut archive = home.create();
    std::fs::write(home.file(), "van iemand anders").unwrap();
    rename(&mut archive, "Mijn werk", 10);
    let said = archive.publish(&world::at(60)).unwrap();
    let Published::Beside { path, why: Beside::Changed } = &said else { panic!("{said:?}") };
    assert_eq!(std::fs::read_to_string(home.file()).unwrap(), "van iemand anders");
    assert_eq!(home.listing(), ["Jeugd (2026-03-14 10.01).raadslag", "Jeugd.raadslag"]);
    assert_eq!(Archive::look(&home.elsewhere(), path).unwrap().dossier().unwrap().start.name, "Mijn werk");
    // The same again makes no second file, and later work goes into the file beside.
    assert_eq!(archive.publish(&world::at(120)).unwrap(), said);
    rename(&mut archive, "Later werk", 130);
    assert_eq!(archive.publish(&world::at(180)).unwrap(), said);
    assert_eq!(home.listing().len(), 2);
    assert_eq!(Archive::look(&home.elsewhere(), path).unwrap().dossier().unwrap().start.name, "Later werk");
}

#[test]
fn a_file_beside_that_someone_worked_in_is_not_replaced() {
    let home = Home::new();
    let mut archive = home.create();
    std::fs::write(home.file(), "van iemand anders").unwrap();
    rename(&mut archive, "Mijn werk", 10);
    let Published::Beside { path, .. } = archive.publish(&world::at(60)).unwrap() else { panic!() };
    std::fs::write(&path, "ook van iemand anders").unwrap();
    rename(&mut archive, "Later werk", 70);
    let Published::Beside { path: other, .. } = archive.publish(&world::at(61)).unwrap() else { panic!() };
    assert_ne!(path, other);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "ook van iemand anders");
}

#[test]
fn other_bytes_with_the_same_dossier_are_no_change() {
    let home = Home::new();
    let mut archive = home.create();
    let rewritten = home.root.path().join("herschreven.raadslag");
    archive.save_copy(&rewritten).unwrap();
    // What a sync program may do: the same dossier, laid out anew.
    let vacuumed = rusqlite::Connection::open(&rewritten).unwrap();
    vacuumed.execute_batch("PRAGMA page_size = 4096; VACUUM").unwrap();
    drop(vacuumed);
    std::fs::rename(&rewritten, home.file()).unwrap();
    rename(&mut archive, "Mijn werk", 10);
    assert!(matches!(archive.publish(&world::at(11)).unwrap(), Published::Done { .. }));
}

#[test]
fn a_folder_that_disappears_keeps_the_work_on_this_computer() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Mijn werk", 10);
    let elsewhere = home.root.path().join("uitgetrokken");
    std::fs::rename(home.documents(), &elsewhere).unwrap();
    assert!(matches!(archive.publish(&world::at(11)), Err(Fault::FolderMissing { .. })));
    drop(archive);
    let mut archive = home.open();
    assert_eq!(archive.dossier().unwrap().start.name, "Mijn werk");
    std::fs::rename(&elsewhere, home.documents()).unwrap();
    assert!(matches!(archive.publish(&world::at(12)).unwrap(), Published::Done { .. }));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_in_keeps_the_old_file() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mut archive = home.create();
    let old = std::fs::read(home.file()).unwrap();
    rename(&mut archive, "Mijn werk", 10);
    set_permissions(home.documents(), Permissions::from_mode(0o555)).unwrap();
    let may_write_all_the_same = std::fs::write(home.documents().join("proef"), "x").is_ok();
    let published = archive.publish(&world::at(11));
    set_permissions(home.documents(), Permissions::from_mode(0o755)).unwrap();
    if may_write_all_the_same {
        eprintln!("skipped: this user may write in read-only folders");
        return;
    }
    assert!(matches!(published, Err(Fault::FolderReadOnly { .. })), "{published:?}");
    assert_eq!(std::fs::read(home.file()).unwrap(), old);
}

#[cfg(unix)]
#[test]
fn a_published_file_keeps_the_rights_of_the_one_it_replaces() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mut archive = home.create();
    set_permissions(home.file(), Permissions::from_mode(0o664)).unwrap();
    rename(&mut archive, "Mijn werk", 10);
    archive.publish(&world::at(11)).unwrap();
    assert_eq!(metadata(home.file()).unwrap().permissions().mode() & 0o777, 0o664);
}

#[test]
fn earlier_states_of_the_file_are_kept_and_can_be_taken_back() {
    let home = Home::new();
    let mut archive = home.create();
    let mut kept = Vec::new();
    for (round, seconds) in (0_u32..).zip([700, 800, 2_000, 4_000]) {
        rename(&mut archive, &format!("ronde {round}"), seconds);
        let Published::Done { previous } = archive.publish(&world::at(seconds)).unwrap() else { panic!() };
        kept.push(previous);
    }
    assert_eq!(kept, [Previous::Kept, Previous::Passed, Previous::Kept, Previous::Kept]);
    drop(archive);
    let generations = home.app.generations(&home.file()).unwrap();
    assert_eq!(
        generations.iter().map(|generation| &generation.at).collect::<Vec<_>>(),
        [&world::at(4_000), &world::at(2_000), &world::at(700)]
    );
    std::fs::write(home.file(), "beschadigd").unwrap();
    let opened = Archive::open(&home.app, &home.file(), &world::holder("test", 5_000));
    assert!(matches!(opened, Err(Fault::NotADossier { .. })));
    let holder = world::holder("test", 5_000);
    let mut archive = Archive::recover(&home.app, &home.file(), &generations[0], &holder).unwrap();
    assert_eq!(archive.dossier().unwrap().start.name, "ronde 2");
    archive.publish(&world::at(5_001)).unwrap();
    assert_eq!(home.listing(), ["Jeugd (2026-03-14 11.23).raadslag", "Jeugd.raadslag"]);
}

#[test]
fn a_copy_is_the_whole_dossier_and_changes_nothing_here() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "Mijn werk", 10);
    let copy = home.documents().join("Kopie.raadslag");
    archive.save_copy(&copy).unwrap();
    archive.save_copy(&copy).unwrap();
    assert!(!archive.is_published());
    assert!(matches!(archive.save_copy(&home.file()), Err(Fault::AlreadyThere { .. })));
    let copied = Archive::look(&home.elsewhere(), &copy).unwrap();
    assert_eq!(copied.content_hash(), archive.content_hash());
    assert_eq!(copied.history().unwrap(), archive.history().unwrap());
}
