//! What shows as saved is never lost: a writing process is killed at any moment.

use std::process::Command;

use crate::proof::kill::{self, Said};
use crate::{Home, rename};

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let home = tempfile::tempdir().unwrap();
    let killed = kill::prove(home.path(), 50, 11, || {
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", "killing::a_child_writes_until_it_is_killed", "--nocapture"]);
        again
    });
    assert_eq!(killed.lost, Vec::<String>::new());
    assert_eq!(killed.kills, 50);
    assert!(killed.acknowledged > 100, "{killed:?}");
}

#[test]
fn a_child_writes_until_it_is_killed() {
    // Only when the test above starts this program again; on its own it has nothing to do.
    if kill::is_child() {
        kill::write_until_killed();
    }
}

#[test]
fn the_judge_of_kills_sees_a_lost_act_and_a_torn_one() {
    let home = Home::new();
    let mut archive = home.create();
    rename(&mut archive, "een", 1);
    let said = Said { seq: 2, hash: archive.content_hash() };
    assert_eq!(kill::judge(&said, &mut archive), None);
    assert!(kill::judge(&Said { seq: 3, ..said.clone() }, &mut archive).is_some());
    assert!(kill::judge(&Said { hash: "0".repeat(64), ..said.clone() }, &mut archive).is_some());
    rename(&mut archive, "twee", 2);
    assert_eq!(kill::judge(&said, &mut archive), None);
}
