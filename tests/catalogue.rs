//! The message catalogue: both languages say the same things, every key that code asks for is there, none is left
//! over, and the Dutch is plain. Knows keys and sentences, not screens.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[path = "support/catalogue.rs"]
mod catalogue;
#[path = "support/dutch.rs"]
mod dutch;
#[allow(dead_code, reason = "shared between tests; each takes what it needs")]
#[path = "support/rust_text.rs"]
mod rust_text;
#[path = "support/sources.rs"]
mod sources;

use std::collections::BTreeSet;

use catalogue::{Catalogue, read, read_file};
use dutch::Rules;
use rust_text::{Tests, string, tokens};
use sources::{Source, assert_clean, files};

#[test]
fn every_file_parses_and_no_key_stands_twice() {
    for language in ["nl", "en"] {
        let (catalogue, faults) = read(language);
        assert_clean(catalogue.len(), &faults);
    }
}

#[test]
fn both_languages_have_the_same_files_keys_and_gaps() {
    let (dutch, _) = read("nl");
    let (english, _) = read("en");
    let mut faults = missing(&dutch, &english, "English");
    faults.extend(missing(&english, &dutch, "Dutch"));
    for (key, words) in &dutch {
        let Some(other) = english.get(key) else { continue };
        if words.gaps != other.gaps {
            faults.push(format!("{key}: gaps {:?} in Dutch, {:?} in English", words.gaps, other.gaps));
        }
        if words.path.rsplit('/').next() != other.path.rsplit('/').next() {
            faults.push(format!("{key}: in {} and in {}", words.path, other.path));
        }
    }
    assert_clean(dutch.len(), &faults);
}

#[test]
fn every_message_that_code_asks_for_is_there() {
    let (dutch, _) = read("nl");
    let mut faults = Vec::new();
    let mut asked = 0;
    for source in files("src-tauri", &["rs"]).iter().filter(|source| is_of_the_product(source)) {
        for (line, key) in asked_in_rust(source) {
            asked += 1;
            if !dutch.contains_key(&key) {
                faults.push(format!("{}:{line}: no message {key}", source.path));
            }
        }
    }
    for source in interface() {
        for (line, key) in asked_in_the_interface(&source) {
            asked += 1;
            if !dutch.contains_key(&key) {
                faults.push(format!("{}:{line}: no message {key}", source.path));
            }
        }
    }
    assert_clean(asked, &faults);
}

#[test]
fn every_message_that_a_message_uses_is_there() {
    for language in ["nl", "en"] {
        let (catalogue, _) = read(language);
        let used = catalogue.iter().flat_map(|(key, words)| words.uses.iter().map(move |used| (key, used)));
        let faults: Vec<String> = used
            .filter(|(_, used)| !catalogue.contains_key(*used))
            .map(|(key, used)| format!("{language}: {key} uses {used}, which is not there"))
            .collect();
        assert_clean(catalogue.len(), &faults);
    }
}

#[test]
fn no_message_is_left_over() {
    let (dutch, _) = read("nl");
    let mut spelled = BTreeSet::new();
    let mut begun = BTreeSet::new();
    let sources: Vec<Source> = files("src-tauri", &["rs"]).into_iter().chain(interface()).collect();
    for source in &sources {
        spell(&source.text, &mut spelled, &mut begun);
    }
    spelled.extend(dutch.values().flat_map(|words| words.uses.iter().cloned()));
    begun.extend(rules().used_elsewhere.into_iter().map(|elsewhere| elsewhere.prefix));
    let faults: Vec<String> = dutch
        .iter()
        .map(|(key, words)| (key.split('.').next().unwrap(), words))
        .filter(|(key, _)| !spelled.contains(*key) && !begun.iter().any(|start| key.starts_with(start.as_str())))
        .map(|(key, words)| format!("{}: nobody uses {key}", words.path))
        .collect();
    assert_clean(dutch.len(), &faults);
}

#[test]
fn what_is_used_elsewhere_says_how() {
    let elsewhere = rules().used_elsewhere;
    let (dutch, _) = read("nl");
    let begins = |prefix: &str| dutch.keys().any(|key| key.starts_with(prefix));
    let faults: Vec<String> = elsewhere
        .iter()
        .filter(|entry| entry.why.len() < 10 || !begins(&entry.prefix))
        .map(|entry| format!("rules.json: {} has no reason or no message", entry.prefix))
        .collect();
    assert_clean(dutch.len(), &faults);
}

#[test]
fn the_dutch_is_plain() {
    let rules = rules();
    let (dutch, _) = read("nl");
    let mut faults = Vec::new();
    for (key, words) in &dutch {
        let file = words.path.rsplit('/').next().unwrap().trim_end_matches(".ftl");
        let found: BTreeSet<String> = words.forms.iter().flat_map(|form| rules.faults(file, key, form)).collect();
        faults.extend(found.into_iter().map(|fault| format!("{}: {key}: {fault}", words.path)));
    }
    assert_clean(dutch.len(), &faults);
}

#[test]
fn planted_faults_in_a_catalogue_are_caught() {
    let mut catalogue = Catalogue::new();
    let mut faults = Vec::new();
    let text = "good = Er zijn { $count } rijen.\ngood = Nog eens.\nchoice = { $n ->\n    [one] Eén rij\n   *[other] { $n } rijen van { -brand }\n}\nbroken = { $x\n";
    read_file(&Source { path: "nl/planted.ftl".to_owned(), text: text.to_owned() }, &mut catalogue, &mut faults);
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert_eq!(catalogue["choice"].forms, ["Eén rij", "… rijen van …"]);
    assert!(catalogue["choice"].gaps.contains("n") && catalogue["choice"].uses.contains("-brand"));
    assert_eq!(missing(&catalogue, &Catalogue::new(), "English").len(), 2);
}

#[test]
fn planted_dutch_is_caught() {
    let rules = Rules::read(
        r#"{"documents": ["note"], "usedElsewhere": [], "words": [
            {"not": "indien", "but": "als"}, {"not": "file", "but": "bestand"}, {"not": "dient te", "but": "moet"},
            {"not": "op basis van", "but": "uit", "except": ["term-"]}]}"#,
    );
    let check = |key: &str, text: &str, expected: usize| {
        let found = rules.faults(key.split('-').next().unwrap(), key, text);
        assert_eq!(found.len(), expected, "{text}: {found:?}");
    };
    check("app-x", "Kies een bestand. Daarna ziet u de rijen.", 0);
    check("app-x", "Indien u een file kiest, ziet u de rijen.", 2);
    check("app-x", "De afzender dient te betalen; je krijgt bericht.", 2);
    check("app-x", "Welkom terug. Een filegesprek is geen fout.", 0);
    check("app-x", "Op basis van cijfers.", 1);
    check("term-x", "Op basis van cijfers.", 0);
    let sixteen = "Dit is een zin met zestien woorden, en dat is voor het scherm één te veel.";
    check("app-x", sixteen, 1);
    check("note-x", sixteen, 0);
}

#[test]
fn keys_are_found_where_code_spells_them() {
    let rust = Source {
        path: "a.rs".to_owned(),
        text: "fn f() { Message::new(\"gate-open\").text(\"x\", \"no-key\"); }".to_owned(),
    };
    assert_eq!(asked_in_rust(&rust), [(1, "gate-open".to_owned())]);
    let page = Source {
        path: "a.tsx".to_owned(),
        text: "<p>{w.t('app-saved', { at })}{t(\"app-menu\")}{set('x')}</p>\n<Localized id=\"app-help\">".to_owned(),
    };
    let keys: Vec<String> = asked_in_the_interface(&page).into_iter().map(|(_, key)| key).collect();
    assert_eq!(keys, ["app-saved", "app-menu", "app-help"]);
    let (mut spelled, mut begun) = (BTreeSet::new(), BTreeSet::new());
    spell(
        "t(`app-status-${status}`) format!(\"gate-{name}\") keys('term-') 'app-menu' a - b",
        &mut spelled,
        &mut begun,
    );
    assert_eq!(begun.into_iter().collect::<Vec<_>>(), ["app-status-", "gate-", "term-"]);
    assert!(spelled.contains("app-menu"));
}

/// Tests and examples of a crate make up keys of their own.
fn is_of_the_product(source: &Source) -> bool {
    !["/tests/", "/examples/", "/proof/"].iter().any(|folder| source.path.contains(folder))
}

fn rules() -> Rules {
    Rules::read(&files("ui/locales/rules.json", &["json"])[0].text)
}

fn interface() -> impl Iterator<Item = Source> {
    files("ui/src", &["ts", "tsx"]).into_iter()
}

fn missing(catalogue: &Catalogue, other: &Catalogue, language: &str) -> Vec<String> {
    let gone = catalogue.iter().filter(|(key, _)| !other.contains_key(*key));
    gone.map(|(key, words)| format!("{}: {key} has no {language}", words.path)).collect()
}

/// Keys in `Message::new("…")`. Tests of a crate make up keys of their own.
fn asked_in_rust(source: &Source) -> Vec<(usize, String)> {
    let tokens = tokens(&source.text, Tests::LeftOut);
    let begin = ["Message", ":", ":", "new", "("];
    let asks =
        tokens.windows(begin.len() + 1).filter(|part| begin.iter().zip(*part).all(|(word, token)| *word == token.text));
    asks.filter_map(|part| Some((part[5].line, string(&part[5])?.to_owned()))).collect()
}

/// Keys in `t('…')`, `maybe('…')`, `lines('…')` and `<Localized id="…">`.
fn asked_in_the_interface(source: &Source) -> Vec<(usize, String)> {
    if source.path.contains(".test.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        for start in ["t(", "maybe(", "lines(", "<Localized id="] {
            for (at, _) in line.match_indices(start) {
                let before = line[..at].chars().next_back();
                let rest = &line[at + start.len()..];
                let Some(quote) = rest.chars().next().filter(|first| ['\'', '"'].contains(first)) else { continue };
                if !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
                    found.push((index + 1, at, rest[1..].split(quote).next().unwrap_or_default().to_owned()));
                }
            }
        }
    }
    found.sort();
    found.into_iter().map(|(line, _, key)| (line, key)).collect()
}

/// Everything in a text that could be a key, and everything that could be the beginning of one that is put together.
fn spell(text: &str, spelled: &mut BTreeSet<String>, begun: &mut BTreeSet<String>) {
    let part_of_key = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let mut rest = text;
    while let Some(start) = rest.find(part_of_key) {
        rest = &rest[start..];
        let end = rest.find(|letter| !part_of_key(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.len() > 2 && word.ends_with('-') && after.starts_with(['{', '$', '\'', '"', '`']) {
            begun.insert(word.to_owned());
        } else {
            spelled.insert(word.to_owned());
        }
        rest = after;
    }
}
