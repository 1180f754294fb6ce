//! A received dossier cannot act: whatever is planted in it or broken about it is refused with a clear fault.

use std::path::{Path, PathBuf};

use archive::{Altered, Archive, Fault};
use rusqlite::Connection;

use crate::Home;
use crate::proof::mutate;
use crate::proof::world::{self, Chance};

/// A published dossier with data and a history, in a file that was mailed.
fn mailed(home: &Home) -> PathBuf {
    let mut archive = home.create();
    let mut chance = Chance(5);
    for serial in 0..30 {
        let mut next = archive.dossier().unwrap();
        let op = world::change_at_random(&mut chance, &mut archive, &mut next, serial);
        archive.transact(&world::act(op, serial * 61), &next).unwrap();
    }
    let mut next = archive.dossier().unwrap();
    let block = archive.store_block(world::table(&mut chance, 50)).unwrap();
    next.datasets.push(world::dataset(50, 1, "Kern", block));
    archive.transact(&world::act("dataset_add", 9_000), &next).unwrap();
    let path = home.root.path().join("gemaild.raadslag");
    archive.save_copy(&path).unwrap();
    path
}

#[track_caller]
fn check_refused(plant: impl FnOnce(&Connection), expected: Altered) {
    let home = Home::new();
    let path = mailed(&home);
    let conn = Connection::open(&path).unwrap();
    plant(&conn);
    conn.close().unwrap();
    let opened = Archive::open(&home.elsewhere(), &path, &world::holder("test", 0));
    match opened {
        Err(Fault::Altered { what, path: said }) => assert_eq!((what, said), (expected, path)),
        other => panic!("{other:?}"),
    }
}

fn run(sql: &str) -> impl FnOnce(&Connection) + '_ {
    move |conn| conn.execute_batch(sql).unwrap()
}

#[test]
fn planted_triggers_views_tables_and_indexes_are_refused() {
    check_refused(run("CREATE TRIGGER t AFTER INSERT ON goal BEGIN DELETE FROM event; END"), Altered::Schema);
    check_refused(run("CREATE VIEW v AS SELECT * FROM goal"), Altered::Schema);
    check_refused(run("CREATE TABLE extra (x)"), Altered::Schema);
    check_refused(run("CREATE INDEX i ON event (who)"), Altered::Schema);
    check_refused(run("CREATE VIRTUAL TABLE f USING fts5(x)"), Altered::Schema);
}

#[test]
fn a_table_that_a_view_has_taken_the_place_of_is_refused() {
    let swap = "DROP TABLE monitor; CREATE VIEW monitor AS SELECT id, body FROM goal";
    check_refused(run(swap), Altered::Schema);
    check_refused(run("DROP TABLE milestone"), Altered::Schema);
    check_refused(run("ALTER TABLE goal ADD COLUMN more TEXT"), Altered::Schema);
}

#[test]
fn rows_that_are_not_of_the_form_are_refused() {
    let insert = |id: &str, body: &str| format!("INSERT INTO goal (id, body) VALUES ('{id}', '{body}')");
    let id = world::uuid(77).to_string();
    check_refused(run(&insert(&id, "[1]")), Altered::Row);
    check_refused(run(&insert(&id, "{\"title\": 3}")), Altered::Row);
    check_refused(run(&insert(&"x".repeat(36), "{}")), Altered::Row);
    check_refused(run("UPDATE dossier SET id = 'geen-id-geen-id-geen-id-geen-id-geen'"), Altered::Row);
    check_refused(run("DELETE FROM dossier"), Altered::Row);
}

#[test]
fn edits_outside_the_log_are_refused() {
    check_refused(run("UPDATE start SET body = json_set(body, '$.name', 'Anders')"), Altered::History);
    check_refused(run("UPDATE event SET who = 'Iemand anders' WHERE seq = 3"), Altered::History);
    check_refused(run("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"), Altered::History);
    check_refused(run("DELETE FROM event"), Altered::History);
    check_refused(run("UPDATE dossier SET id = '00000000-0000-0001-8000-00000000ffff'"), Altered::History);
}

#[test]
fn values_that_are_not_what_their_hash_says_are_refused() {
    check_refused(run("UPDATE block SET bytes = zeroblob(100)"), Altered::Block);
    check_refused(run("UPDATE block SET rows = rows + 1"), Altered::Block);
}

#[test]
fn a_block_made_to_hurt_is_refused_even_with_the_right_hash() {
    check_refused(
        |conn| {
            let bytes = b"PAR1\xff\xff\xff\x7fPAR1".to_vec();
            let hash = sha256(&bytes);
            let sql = "INSERT INTO block (hash, rows, bytes) VALUES (?1, 1, ?2)";
            conn.execute(sql, rusqlite::params![hash, bytes]).unwrap();
        },
        Altered::Block,
    );
}

#[test]
fn a_newer_version_is_refused_kindly() {
    let home = Home::new();
    let path = mailed(&home);
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 3").unwrap();
    let refused = Archive::open(&home.elsewhere(), &path, &world::holder("test", 0)).unwrap_err();
    assert!(matches!(refused, Fault::Newer { version: 3, .. }), "{refused:?}");
    assert_eq!(refused.message().key, "archive-newer");
    assert_eq!(refused.remedy().key, "archive-newer-remedy");
}

#[test]
fn other_files_are_said_not_to_be_dossiers() {
    let home = Home::new();
    let path = home.documents().join("vreemd.raadslag");
    let check = |path: &Path| {
        let refused = Archive::open(&home.app, path, &world::holder("test", 0)).unwrap_err();
        assert!(matches!(refused, Fault::NotADossier { .. }), "{refused:?}");
    };
    for bytes in [&b""[..], b"PK\x03\x04", b"SQLite format 3\0", &[0; 5_000]] {
        std::fs::write(&path, bytes).unwrap();
        check(&path);
    }
    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE goal (id, body)").unwrap();
    check(&path);
}

#[test]
fn a_file_that_leans_on_files_beside_it_is_refused() {
    let home = Home::new();
    let path = mailed(&home);
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "journal_mode", "WAL").unwrap();
    drop(conn);
    let opened = Archive::open(&home.elsewhere(), &path, &world::holder("test", 0));
    assert!(matches!(opened, Err(Fault::Damaged { .. })), "{opened:?}");
}

#[test]
fn broken_files_are_refused_or_read_whole_and_never_crash() {
    let home = Home::new();
    let path = mailed(&home);
    let broken = mutate::mutate(home.root.path(), &path, 99, 150);
    assert_eq!(broken.wrong, Vec::<String>::new());
    assert!(broken.refused > 50, "{broken:?}");
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
