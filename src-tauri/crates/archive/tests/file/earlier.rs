//! Dossiers of earlier versions keep opening: as a file that was mailed, and as a working copy on this computer.

use std::path::{Path, PathBuf};

use archive::{Archive, Arrival};
use dossier::RecordId;
use dossier::brief::WantedSource;
use dossier::form::{get, set};
use rusqlite::Connection;
use uuid::Uuid;

use crate::Home;
use crate::proof::world;

/// As the program of the first version wrote it: a question, a goal, a table, an override.
const VERSION_1: &str = "../../../tests/cases/dossiers/version-1.raadslag";

fn copied(home: &Home) -> PathBuf {
    let path = home.documents().join("Van vroeger.raadslag");
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(VERSION_1), &path).unwrap();
    path
}

fn version(path: &Path) -> i32 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn a_file_of_version_1_opens_whole_and_is_kept_until_the_next_act() {
    let home = Home::new();
    let path = copied(&home);
    let before = std::fs::read(&path).unwrap();
    let (mut archive, arrival) = world::open(&home.app, &path, 0);
    assert_eq!(arrival, Arrival::Received);
    let mut dossier = archive.dossier().unwrap();
    for (field, value) in [
        ("start.name", "Jeugdhulp in de wijken"),
        ("start.track", "volledig"),
        ("question.policy_question", "Gaan wij door met de wijkteams?"),
        ("questions[1].measure", "aantal"),
        ("goals[1].level", "objective"),
        ("sources[1].owner", "Onderzoek en Statistiek"),
        ("ethics.q1", "groups"),
    ] {
        assert_eq!(get(&dossier, field).unwrap(), value, "{field}");
    }
    assert_eq!(dossier.overrides[0].gate, "start-analyst");
    assert_eq!(archive.history().unwrap().len(), 10);
    assert_eq!(std::fs::read(&path).unwrap(), before, "opening changes nothing");

    dossier.wanted.push(WantedSource::new(RecordId(Uuid::from_u128(77)), 1));
    set(&mut dossier, "wanted[1].what", "Wachttijden per kwartaal", Uuid::from_u128(78)).unwrap();
    archive.transact(&world::act("set-field", 5), &dossier).unwrap();
    archive.publish(&world::at(6)).unwrap();
    drop(archive);
    assert_eq!((version(&path), archive_of(&home, &path)), (2, "Wachttijden per kwartaal".to_owned()));
    let mut archive = world::open(&home.elsewhere(), &path, 7).0;
    archive.undo("Adviseur", &world::at(8)).unwrap();
    assert!(archive.dossier().unwrap().wanted.is_empty());
}

fn archive_of(home: &Home, path: &Path) -> String {
    let archive: Archive = world::open(&home.app, path, 7).0;
    get(&archive.dossier().unwrap(), "wanted[1].what").unwrap()
}

#[test]
fn a_working_copy_of_version_1_gets_the_tables_of_now() {
    let home = Home::new();
    let path = copied(&home);
    drop(world::open(&home.app, &path, 0));
    let copy = working_copy(&home.root.path().join("app"));
    let conn = Connection::open(&copy).unwrap();
    for table in ["analysis_brief", "wanted_source", "field_mark", "field_comment", "sign_off", "sent_brief"] {
        conn.execute_batch(&format!("DROP TABLE {table}")).unwrap();
    }
    conn.execute_batch("PRAGMA user_version = 1").unwrap();
    conn.close().unwrap();
    let (archive, arrival) = world::open(&home.app, &path, 1);
    assert_eq!((arrival, archive.dossier().unwrap().goals.len()), (Arrival::Continued, 1));
    drop(archive);
    assert_eq!(version(&copy), 2);
}

fn working_copy(folder: &Path) -> PathBuf {
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                waiting.push(path);
            } else if name.starts_with("work-") && path.extension().is_some_and(|ending| ending == "db") {
                return path;
            }
        }
    }
    panic!("no working copy");
}
