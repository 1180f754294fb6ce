//! Every sentence that this crate says stands in both catalogues, and the catalogues hold nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

use std::collections::BTreeSet;
use std::path::Path;

const CATALOGUES: [(&str, &str); 4] = [
    ("nl", include_str!("../../../../ui/locales/nl/note.ftl")),
    ("nl", include_str!("../../../../ui/locales/nl/annex.ftl")),
    ("en", include_str!("../../../../ui/locales/en/note.ftl")),
    ("en", include_str!("../../../../ui/locales/en/annex.ftl")),
];

fn keys(language: &str) -> BTreeSet<String> {
    let texts = CATALOGUES.iter().filter(|(of, _)| *of == language);
    let lines = texts.flat_map(|(_, text)| text.lines());
    lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).filter(|key| is_key(key)).collect()
}

fn is_key(text: &str) -> bool {
    (text.starts_with("note-") || text.starts_with("annex-"))
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn said_in(folder: &Path, out: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            said_in(&entry, out);
        } else {
            let text = std::fs::read_to_string(&entry).unwrap();
            out.extend(text.split('"').filter(|part| is_key(part)).map(str::to_owned));
        }
    }
}

#[test]
fn every_key_that_is_said_has_a_dutch_sentence_and_every_sentence_is_said() {
    let mut said = BTreeSet::new();
    said_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut said);
    assert_eq!(said, keys("nl"));
}

#[test]
fn both_languages_have_the_same_keys() {
    assert_eq!(keys("nl"), keys("en"));
}

#[test]
fn no_dutch_sentence_of_ours_is_longer_than_twenty_words() {
    for (_, text) in CATALOGUES.iter().filter(|(language, _)| *language == "nl") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            for sentence in note::prose::sentences(value) {
                assert!(note::prose::words(sentence) <= 20, "{sentence}");
            }
        }
    }
}
