//! The vertaalzin, case by case: what was chosen in the window, how the advisor says it, how the analyst reads it, and
//! the tips that come with it. The cases are written for people (`tests/cases/questions/*.md`); every choice in them
//! is made by the words that the window shows.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test should stop at the line"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::{Computer, Counter, Desk, Hands, Host, Language};
use serde_json::{Value, json};

/// A case as it is written down.
#[derive(Debug, Default)]
struct Case {
    title: String,
    problem: String,
    asked: String,
    choices: Vec<(String, String)>,
    sentence: String,
    reading: Vec<(String, String)>,
    tips: BTreeSet<String>,
    halves: Vec<String>,
}

/// A subject with its data and its cases.
struct Subject {
    name: String,
    table: Vec<Vec<String>>,
    cases: Vec<Case>,
}

fn cells(line: &str) -> Vec<String> {
    line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// Rows of the first table in a text, without the line under its header.
fn table(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    lines.filter(|line| !line.starts_with("|---")).map(cells).collect()
}

fn pairs(text: &str) -> Vec<(String, String)> {
    table(text).into_iter().skip(1).map(|row| (row[0].clone(), row[1].clone())).collect()
}

fn points(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.strip_prefix("- ")).map(str::to_owned).collect()
}

fn case(text: &str) -> Case {
    let (title, rest) = text.split_once('\n').expect("a title");
    let line = |begin: &str| rest.lines().find_map(|line| line.strip_prefix(begin)).unwrap_or_default().to_owned();
    let (choices, rest_after) = rest.split_once("Zo zegt u het:").expect("a sentence");
    let (said, rest_after) = rest_after.split_once("Zo leest de analist het:").expect("a reading");
    let (reading, tips) = rest_after.split_once("Tips:").expect("tips");
    let (tips, halves) = tips.split_once("Splits voor mij:").unwrap_or((tips, ""));
    Case {
        title: title.to_owned(),
        problem: line("Probleemvermoeden: "),
        asked: line("Zoals gevraagd: "),
        choices: pairs(choices),
        sentence: said.trim().trim_start_matches("> ").to_owned(),
        reading: pairs(reading),
        tips: points(tips).into_iter().filter(|tip| tip != "geen").collect(),
        halves: points(halves),
    }
}

fn subject(path: &Path) -> Subject {
    let text = std::fs::read_to_string(path).expect("a file of cases");
    let mut parts = text.split("\n## ");
    let table = table(parts.by_ref().nth(1).expect("the data"));
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    Subject { name, table, cases: parts.map(case).collect() }
}

fn subjects() -> Vec<Subject> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/questions");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the cases").map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| subject(path)).collect()
}

/// Answers every dialog with a path in one folder.
struct Told {
    folder: PathBuf,
    sheet: PathBuf,
}

impl Hands for Told {
    fn pick_dossier(&self) -> Option<PathBuf> {
        None
    }
    fn pick_new_dossier(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.join(format!("{name}.raadslag")))
    }
    fn pick_sheets(&self) -> Vec<PathBuf> {
        vec![self.sheet.clone()]
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn reveal(&self, _path: &Path) -> bool {
        false
    }
    fn copy_picture(&self, _png: &[u8]) -> bool {
        false
    }
}

/// A dossier with the table of a subject, as the window works on it.
struct Room {
    counter: Arc<Counter>,
    snapshot: Value,
    dataset: String,
    _folder: tempfile::TempDir,
}

impl Room {
    fn with(subject: &Subject) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sheet = folder.path().join(format!("{}.csv", subject.name));
        let lines: Vec<String> = subject.table.iter().map(|row| row.join(";")).collect();
        std::fs::write(&sheet, lines.join("\n")).unwrap();
        let desk = Desk::new(Host {
            folder: folder.path().join("app"),
            worker: desk::reader(env!("CARGO_BIN_EXE_testhost").into()),
            who: "Adviseur Wonen".to_owned(),
            program: "testhost".to_owned(),
            language: Language::Dutch,
            world: Arc::new(Computer),
        })
        .unwrap();
        let hands = Told { folder: folder.path().to_path_buf(), sheet };
        let counter = Counter::new(desk, Box::new(hands));
        let mut room = Self { counter, snapshot: Value::Null, dataset: String::new(), _folder: folder };
        room.snapshot = room.call("new_dossier", json!({ "name": "Vraag", "track": "volledig" }));
        let picked = room.call("pick_sheets", json!({}));
        let intake = room.call("inspect_sheet", json!({ "handle": picked[0]["handle"], "job": "" }));
        room.snapshot = room.call("intake_accept", json!({ "session": intake["session"], "job": "" }));
        room.snapshot["sources"][0]["id"].as_str().expect("a table").clone_into(&mut room.dataset);
        room
    }

    fn call(&self, name: &str, args: Value) -> Value {
        self.counter.call(name, args, &|_| {}).unwrap_or_else(|failure| panic!("{name}: {}", failure.text))
    }

    fn act(&mut self, name: &str, args: Value) {
        self.snapshot = self.call(name, args);
    }

    fn set(&mut self, path: &str, value: &str) {
        self.act("set_field", json!({ "path": path, "value": value }));
    }

    fn question(&self) -> &Value {
        &self.snapshot["questions"][0]
    }

    /// Makes a choice by what the window calls it.
    fn choose(&mut self, label: &str, choice: &str) {
        let kind = &self.snapshot["fields"]["questions[1].kind"];
        let (path, choices) = if kind["label"] == label {
            ("questions[1].kind".to_owned(), kind["choices"].clone())
        } else {
            let slots = self.question()["slots"].as_array().expect("slots");
            let slot = slots.iter().find(|slot| slot["label"] == label).unwrap_or_else(|| panic!("‘{label}’ is asked"));
            (slot["path"].as_str().unwrap().to_owned(), slot["choices"].clone())
        };
        let choices = choices.as_array().cloned().unwrap_or_default();
        let named = choices.iter().find(|one| one["label"] == choice || one["value"] == choice);
        let value = match named {
            Some(one) => one["value"].as_str().unwrap().to_owned(),
            None if choices.is_empty() => choice.to_owned(),
            None => panic!("‘{label}’ offers ‘{choice}’: {choices:?}"),
        };
        self.set(&path, &value);
    }

    /// Walks a case and says what differs.
    fn walk(&mut self, case: &Case) -> Vec<String> {
        self.set("question.problem_hypothesis", &case.problem);
        self.act("add_item", json!({ "list": "questions" }));
        self.set("questions[1].words", &case.asked);
        let dataset = self.dataset.clone();
        self.set("questions[1].dataset", &dataset);
        for (label, choice) in &case.choices {
            self.choose(label, choice);
        }
        let mut wrong = Vec::new();
        let mut differ = |what: &str, is: String, should: String| {
            if is != should {
                wrong.push(format!("{}, {what}\n    is:     {is}\n    should: {should}", case.title));
            }
        };
        let question = self.question();
        differ("sentence", question["text"].as_str().unwrap().to_owned(), case.sentence.clone());
        let reading: Vec<(&str, &str)> = question["reading"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (row["term"].as_str().unwrap(), row["text"].as_str().unwrap()))
            .collect();
        let should: Vec<(&str, &str)> =
            case.reading.iter().map(|(term, text)| (term.as_str(), text.as_str())).collect();
        differ("reading", format!("{reading:?}"), format!("{should:?}"));
        differ("tips", format!("{:?}", self.tips()), format!("{:?}", case.tips));
        if !case.halves.is_empty() {
            if let Ok(split) = self.counter.call("split_question", json!({ "place": 1 }), &|_| {}) {
                self.snapshot = split;
            }
            let words = |place: u32| {
                self.snapshot["fields"][format!("questions[{place}].words")]["value"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned()
            };
            differ("halves", format!("{:?}", [words(1), words(2)]), format!("{:?}", case.halves));
        }
        while self.snapshot["questions"].as_array().is_some_and(|questions| !questions.is_empty()) {
            self.act("remove_item", json!({ "path": "questions[1]" }));
        }
        wrong
    }

    /// What the words and choices of the question gave away.
    fn tips(&self) -> BTreeSet<String> {
        const ABOUT: [&str; 8] = [
            "question-comparison[1]",
            "question-causal[1]",
            "question-ahead[1]",
            "question-unequal[1]",
            "question-double[1]",
            "question-differs[1]",
            "question-jump",
            "question-solution",
        ];
        let gates = self.snapshot["gates"].as_array().unwrap().iter();
        let open = gates.filter(|gate| gate["state"] == "open" && ABOUT.contains(&gate["id"].as_str().unwrap_or("")));
        open.map(|gate| gate["text"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn every_case_reads_as_it_is_written() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for subject in subjects() {
        let mut room = Room::with(&subject);
        for case in &subject.cases {
            count += 1;
            wrong.extend(room.walk(case).into_iter().map(|line| format!("{}: {line}", subject.name)));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 60, "{count} cases");
}
