//! The command line as a script meets it: one JSON object on standard output, whatever happens, and the exit code with it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

/// A folder with an app folder, a dossier and a sheet.
struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Exit code and answer; words beginning with `./` are files in the room.
    fn say(&self, words: &[&str]) -> (i32, Value) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_raadslag-cli"));
        command.arg("--home").arg(self.path("app")).args(["--who", "Analist"]);
        for word in words {
            match word.strip_prefix("./") {
                Some(name) => command.arg(self.path(name)),
                None => command.arg(word),
            };
        }
        let done = command.output().unwrap();
        let said: Value = serde_json::from_slice(&done.stdout)
            .unwrap_or_else(|fault| panic!("{words:?}: {fault}: {}", String::from_utf8_lossy(&done.stdout)));
        assert!(said.is_object(), "{words:?}: {said}");
        (done.status.code().unwrap(), said)
    }

    #[track_caller]
    fn does(&self, words: &[&str]) -> Value {
        let (code, said) = self.say(words);
        assert_eq!(code, 0, "{words:?}: {said}");
        said
    }

    #[track_caller]
    fn refuses(&self, words: &[&str], expected: i32, kind: &str, key: &str) {
        let (code, said) = self.say(words);
        let error = &said["error"];
        assert_eq!((code, error["kind"].as_str(), error["key"].as_str()), (expected, Some(kind), Some(key)), "{said}");
        let text = error["text"].as_str().unwrap();
        assert!(text.ends_with(['.', '?']) && !text.contains('⟨'), "{text}");
    }

    /// A dossier with one table: applications and residents of four neighbourhoods.
    fn with_a_sheet() -> Self {
        let room = Self::new();
        let sheet = "Buurt;Aanvragen;Inwoners;Telefoon\nNoord;120;1000;n.b.\nOost;60;1500;n.b.\nZuid;4;900;n.b.\nWest;30;1250;n.b.\n";
        std::fs::write(room.path("aanvragen.csv"), sheet).unwrap();
        room.does(&["new", "./proef.raadslag", "--name", "Proef"]);
        let roles = ["--role", "Buurt=area", "--role", "Aanvragen=count", "--role", "@C=denominator", "--drop", "@D"];
        let said = room.does(&[&["import", "./proef.raadslag", "./aanvragen.csv"][..], &roles].concat());
        assert_eq!(
            (&said["rows_present"], &said["rows_kept"], &said["rows_skipped"]),
            (&json!(4), &json!(4), &json!([]))
        );
        let letters: Vec<&str> =
            said["columns"].as_array().unwrap().iter().map(|column| column["letter"].as_str().unwrap()).collect();
        assert_eq!(letters, ["A", "B", "C"]);
        room
    }
}

#[test]
fn wrong_usage_is_told_to_programs_too() {
    let room = Room::new();
    for words in [&[][..], &["fly"], &["new"], &["new", "./a.raadslag"], &["check", "./a.raadslag", "--maybe"]] {
        room.refuses(words, 64, "usage", "cli-usage");
    }
}

#[test]
fn what_is_not_there_is_refused_in_a_sentence() {
    let room = Room::new();
    let new = ["new", "./proef.raadslag", "--name", "Proef"];
    room.does(&new);
    let (code, said) = room.say(&new);
    assert_eq!((code, said["error"]["kind"].as_str()), (2, Some("file")), "{said}");
    room.refuses(&["new", "./leeg.raadslag", "--name", " "], 2, "input", "desk-name-missing");
    room.refuses(&["inspect", "./nergens.xlsx"], 2, "file", "read-fault-not-found");
    room.refuses(&["import", "./proef.raadslag", "./nergens.xlsx"], 2, "file", "read-fault-not-found");
    room.refuses(&["trace", "./nergens.docx"], 2, "file", "trace-cannot-read");
    room.refuses(&["describe", "./proef.raadslag", "--dataset", "1"], 2, "input", "form-no-dataset");
    room.refuses(&["override", "./proef.raadslag", "fly", "--by", "Ik", "--why", "Zomaar"], 2, "input", "desk-no-gate");
    room.refuses(&["form", "./proef.raadslag", "set", "start.wings", "2"], 2, "input", "form-no-field");
    room.refuses(&["export", "./proef.raadslag", "--to", "./uit"], 2, "input", "export-nothing-chosen");
    room.refuses(&["export", "./proef.raadslag", "--to", "./uit", "--note", "odt"], 2, "input", "cli-note-kind");
    let (code, said) = room.say(&["check", "./nergens.raadslag"]);
    assert_eq!((code, said["error"]["kind"].as_str()), (2, Some("file")), "{said}");
}

#[test]
fn the_answers_have_the_names_of_the_contract() {
    let room = Room::with_a_sheet();
    let names = |said: &Value| said.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let holds = |said: &Value, wanted: &[&str]| {
        let names = names(said);
        assert!(wanted.iter().all(|name| names.iter().any(|have| have == name)), "{wanted:?} in {names:?}");
    };
    let said = room.does(&["inspect", "./aanvragen.csv"]);
    holds(&said, &["file", "format", "sha256", "sheets", "remarks"]);
    let table = &said["sheets"][0]["tables"][0];
    let corners = ["header_first", "header_last", "data_first", "data_last", "col_first", "col_last"];
    assert_eq!(corners.map(|name| table[name].as_u64().unwrap()), [1, 1, 2, 5, 1, 4]);
    holds(table, &["kind", "title_rows", "unit_rows", "total_rows", "note_rows", "confidence", "why", "columns"]);
    let column = ["name", "letter", "type", "unit", "role", "missing", "distinct", "personal_data"];
    holds(&table["columns"][0], &column);
    let said = room.does(&["form", "./proef.raadslag", "list"]);
    holds(&said["fields"][0], &["field", "step", "value", "required", "filled_by"]);
    let (code, said) = room.say(&["check", "./proef.raadslag"]);
    assert_eq!(code, 1);
    holds(&said, &["gates", "orphans", "stale", "file"]);
    holds(&said["gates"][0], &["step", "gate", "level", "state", "why", "remedy", "override"]);
    assert_eq!(said["file"], json!({ "healthy": true, "problems": [] }));
    let said = room.does(&["undo", "./proef.raadslag"]);
    let events = said["events"].as_array().unwrap();
    for event in events {
        holds(event, &["seq", "op", "who", "at", "undone"]);
    }
    assert_eq!(events[1]["undone"], json!(true), "{events:?}");
}

#[test]
fn a_description_gives_full_precision_and_withholds_what_is_small() {
    let room = Room::with_a_sheet();
    room.does(&["form", "./proef.raadslag", "set", "sources[1].row_is", "area"]);
    let words = ["--dataset", "aanvragen", "--measure", "Aanvragen", "--by", "@A", "--per", "Inwoners"];
    let said = room.does(&[&["describe", "./proef.raadslag"][..], &words].concat());
    let measures = said["measures"].as_array().unwrap();
    let of = |group: &str| measures.iter().find(|measure| measure["group"] == group).unwrap();
    assert_eq!((&of("Oost")["value"], &of("Oost")["unit"]), (&json!(40.0), &json!("per 1.000 inwoners")));
    assert_eq!(
        (&of("Zuid")["value"], &of("Zuid")["n"], &of("Zuid")["withheld"]),
        (&json!(null), &json!(null), &json!("small"))
    );
    // With only one small count withheld, it would follow from the total.
    assert_eq!((&of("Noord")["value"], &of("Noord")["withheld"]), (&json!(null), &json!("secondary")));
    assert_eq!((&of("West")["value"], &of("West")["n"]), (&json!(24.0), &json!(1250)));
    let sentences = said["caveats"].to_string() + said["sentence"].as_str().unwrap();
    assert!(!sentences.contains("4,4"), "{sentences}");
    assert_eq!(said["source"]["range"], json!("A2:D5"));
}

#[test]
fn a_question_about_a_column_can_be_answered() {
    let room = Room::new();
    std::fs::write(room.path("aantal.csv"), "Buurt;Inwoners\nNoord;1.000\nOost;1.500\nZuid;2.250\n").unwrap();
    room.does(&["new", "./proef.raadslag", "--name", "Proef"]);
    let words = ["import", "./proef.raadslag", "./aantal.csv"];
    room.refuses(&[&words[..], &["--answer", "@B=maybe"]].concat(), 2, "input", "cli-answer");
    for (answer, first) in [("decimal_comma", 1000.0), ("decimal_point", 1.0)] {
        let choice = format!("@B={answer}");
        let said = room.does(&[&words[..], &["--answer", &choice]].concat());
        let dataset = said["dataset"].as_str().unwrap();
        let asked = ["describe", "./proef.raadslag", "--dataset", dataset, "--measure", "@B", "--by", "@A"];
        assert_eq!(room.does(&asked)["measures"][0]["value"], json!(first), "{answer}");
    }
}

#[test]
fn two_people_talk_agree_and_see_what_opens_their_agreement_again() {
    let room = Room::new();
    room.does(&["new", "./proef.raadslag", "--name", "Proef", "--track", "volledig"]);
    let set = |field: &str, value: &str| room.does(&["form", "./proef.raadslag", "set", field, value]);
    let sign = |role: &str| room.say(&["--as", role, "sign", "./proef.raadslag", "--by", "Team Onderzoek"]);
    assert_eq!(sign("analyst").1["error"]["key"], "talk-sign-nothing");
    set("question.policy_question", "Gaan wij door?");
    set("questions[1].subject", "jeugdigen");
    room.refuses(&["--as", "mayor", "sign", "./proef.raadslag", "--by", "X"], 2, "input", "form-not-a-choice");
    let states = |said: &Value| {
        let all = said["signatures"].as_array().unwrap().iter();
        all.map(|one| one["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(states(&sign("advisor").1), ["holds", "missing"]);
    assert_eq!(states(&sign("analyst").1), ["holds", "holds"]);

    let mark = ["--as", "analyst", "mark", "./proef.raadslag", "questions[1].subject", "contested"];
    let said = room.does(&mark);
    assert_eq!(states(&said), ["holds", "holds"], "contesting a field changes nothing in it");
    let first = &said["agenda"][0];
    assert_eq!((&first["path"], &first["reason"]), (&json!("questions[1].subject"), &json!("contested")));
    assert_eq!(first["answers"], "advisor", "the other one answers");
    room.refuses(&["comment", "./proef.raadslag", "questions[1].subject", " "], 2, "input", "talk-comment-empty");
    let text = "Met of zonder verlengde hulp?";
    let said = room.does(&["--as", "analyst", "comment", "./proef.raadslag", "questions[1].subject", text]);
    assert!(said["agenda"][0]["said"][0].as_str().unwrap().contains(text), "{said}");
    assert_eq!(sign("advisor").1["error"]["key"], "talk-sign-contested", "nobody signs what is contested");
    let (code, said) = room.say(&["check", "./proef.raadslag"]);
    let gates = said["gates"].as_array().unwrap();
    let gate = |name: &str| gates.iter().find(|gate| gate["gate"] == name).unwrap_or_else(|| panic!("{name}: {said}"));
    assert_eq!((code, &gate("talk[question]")["state"]), (1, &json!("open")));
    assert_eq!(gate("brief-signed-analyst")["state"], "met");

    set("questions[1].subject", "jeugdigen tot 18 jaar");
    let said = room.does(&["mark", "./proef.raadslag", "questions[1].subject", "agreed"]);
    assert_eq!(states(&said), ["reopened", "reopened"]);
    let change = &said["signatures"][1]["changes"][0];
    assert_eq!((&change["before"], &change["after"]), (&json!("jeugdigen"), &json!("jeugdigen tot 18 jaar")));

    let recorded = |role: &str| {
        let said =
            ["--as", "advisor", "sign", "./proef.raadslag", "--by", "Team Onderzoek", "--basis", "mail van 3 maart"];
        let said: Vec<&str> = said.iter().map(|word| if *word == "advisor" { role } else { word }).collect();
        room.does(&said)
    };
    assert!(recorded("analyst")["signatures"][1]["recorded"].as_str().unwrap().ends_with("mail van 3 maart"));

    for name in ["./gesprek.docx", "./gesprek.pdf"] {
        let said = room.does(&["guide", "./proef.raadslag", "--to", name]);
        assert!(std::fs::metadata(said["path"].as_str().unwrap()).unwrap().len() > 2000, "{name}");
    }
    room.refuses(&["guide", "./proef.raadslag", "--to", "./gesprek.odt"], 2, "input", "cli-note-kind");
    let who = room.does(&["history", "./proef.raadslag"]);
    assert!(who.to_string().contains("Analist"), "{who}");
}
