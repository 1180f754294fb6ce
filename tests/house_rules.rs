//! The house's style where a machine can hold it: length of files, promise at the head, nothing left undone, the
//! field's words as names, no trace of one computer. Knows text, not meaning.

#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "names of our own making")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[allow(dead_code, reason = "shared between tests; each takes what it needs")]
#[path = "support/rust_text.rs"]
mod rust_text;
#[path = "support/sources.rs"]
mod sources;

use rust_text::{Tests, Token, string, tokens};
use sources::{Source, assert_clean, files};

const LONGEST: usize = 700;

/// Endings of names that say nothing about the subject.
const EMPTY_NAMES: &[&str] = &["Manager", "Service", "Helper", "Helpers", "Util", "Utils", "Data", "Info"];

/// Words of the field that end like that all the same.
const FIELD_NAMES: &[&str] = &["PersonalData", "SpecialCategoryData"];

/// Words for work that is left undone. Written in parts, so that this file does not name itself.
const UNDONE: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];

/// Beginnings of paths on somebody's computer, and hosts of package registries, in parts for the same reason.
const PLACES: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!("C:\\Us", "ers"),
    concat!("/tmp/", "wt"),
    concat!("registry.npm", "js.org"),
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("files.pythonhosted", ".org"),
    concat!("deb.debian", ".org"),
];

#[test]
fn no_file_is_longer_than_700_lines() {
    let sources = written();
    let faults: Vec<String> = sources
        .iter()
        .map(|source| (source, source.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(source, lines)| format!("{}: {lines} lines", source.path))
        .collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn half_of_the_files_have_at_most_150_lines() {
    let mut lengths: Vec<usize> = rust().iter().map(|source| source.text.lines().count()).collect();
    lengths.sort_unstable();
    let at = |share: usize| lengths[lengths.len() * share / 100];
    assert!(at(50) <= 150, "the middle file has {} lines", at(50));
    assert!(at(90) <= 450, "nine in ten files have up to {} lines", at(90));
}

#[test]
fn every_rust_file_opens_with_its_promise() {
    let sources = rust();
    let faults: Vec<String> = sources
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| format!("{}: does not begin with //! and what it knows", source.path))
        .collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn nothing_is_left_undone() {
    let sources = written();
    let mut faults: Vec<String> = sources.iter().flat_map(|source| mentions(source, UNDONE)).collect();
    faults.extend(rust().iter().flat_map(stand_ins));
    assert_clean(sources.len(), &faults);
}

#[test]
fn no_test_is_ignored() {
    let sources = rust();
    let faults: Vec<String> = sources.iter().flat_map(ignored).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn planted_stand_ins_are_caught() {
    let plant = |text: &str| Source { path: "planted.rs".to_owned(), text: text.to_owned() };
    assert_eq!(stand_ins(&plant("fn f() { todo!() } fn g() { unimplemented!(\"later\") }")).len(), 2);
    assert_eq!(stand_ins(&plant("// todo!()\nfn f() -> &'static str { \"todo!()\" }")).len(), 0);
    assert_eq!(ignored(&plant("#[test]\n#[ignore = \"slow\"]\nfn f() {}")).len(), 1);
    assert_eq!(ignored(&plant("#[test]\nfn f() { let ignore = 1; }")).len(), 0);
}

#[test]
fn names_are_words_of_the_field() {
    let sources = written();
    let faults: Vec<String> = sources.iter().flat_map(empty_names).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn planted_names_are_caught() {
    let plant = |path: &str, text: &str| empty_names(&Source { path: path.to_owned(), text: text.to_owned() }).len();
    assert_eq!(plant("a.rs", "struct DossierManager; enum ColumnInfo {} type Metadata = u8; struct Database;"), 2);
    assert_eq!(plant("a.ts", "export interface RowData { a: 1 }\nclass ImportService {}\nconst data = 1;"), 2);
    assert_eq!(plant("src/text_utils.rs", "fn f() {}"), 1);
}

#[test]
fn public_functions_take_no_bare_yes_or_no() {
    let sources: Vec<Source> =
        files("src-tauri", &["rs"]).into_iter().filter(|source| !source.path.contains("/xtask/")).collect();
    let faults: Vec<String> = sources.iter().flat_map(bool_parameters).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn planted_bool_parameters_are_caught() {
    let plant = |text: &str| bool_parameters(&Source { path: "a.rs".to_owned(), text: text.to_owned() }).len();
    assert_eq!(plant("pub fn write(note: &Note, with_annex: bool) {}"), 1);
    assert_eq!(plant("pub const fn read<T: Into<u8>>(x: T, fast: bool) -> bool { fast }"), 1);
    assert_eq!(
        plant("pub fn is_open(&self) -> bool { true }\nfn inner(deep: bool) {}\npub(crate) fn f(x: bool) {}"),
        0
    );
    assert_eq!(plant("pub fn each(test: impl Fn(u8) -> bool) {}"), 0);
}

#[test]
fn no_file_names_a_place_on_somebodys_computer() {
    let sources: Vec<Source> =
        all_text().into_iter().filter(|source| !source.path.ends_with("package-lock.json")).collect();
    let faults: Vec<String> = sources.iter().flat_map(|source| mentions(source, PLACES)).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn the_top_level_is_the_one_agreed_on() {
    let may = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "clippy.toml",
        "deny.toml",
        "icons",
        "rustfmt.toml",
        "src-tauri",
        "tauri.conf.json",
        "tests",
        "ui",
    ];
    // What a build leaves there, and what begins with a dot, is not kept.
    let made = ["target", "gen"];
    let names = std::fs::read_dir(sources::root()).unwrap().map(|entry| entry.unwrap().file_name());
    let faults: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !may.contains(&name.as_str()) && !made.contains(&name.as_str()))
        .map(|name| format!("{name}: does not belong at the top"))
        .collect();
    assert_clean(may.len(), &faults);
}

#[test]
fn the_interface_takes_its_packages_from_nowhere_in_particular() {
    // Addresses in the lock file would bind a build to one registry or mirror.
    for lock in files("ui/package-lock.json", &["json"]) {
        assert!(!lock.text.contains("\"resolved\": \"http"), "package-lock.json names a registry's address");
    }
}

/// Rust that people write: the product's, the tests', the developers' door.
fn rust() -> Vec<Source> {
    [files("src-tauri", &["rs"]), files("tests", &["rs"])].concat_all()
}

/// All code that people write.
fn written() -> Vec<Source> {
    let interface = files("ui", &["ts", "tsx", "css", "mjs", "js"]);
    let scripts = [files("tests", &["py"]), files("src-tauri/packaging", &["sh"])].concat_all();
    [rust(), interface, scripts].concat_all()
}

fn all_text() -> Vec<Source> {
    let endings = [
        "rs", "ts", "tsx", "css", "mjs", "js", "py", "sh", "md", "toml", "json", "ftl", "html", "xml", "desktop", "yml",
    ];
    files("", &endings)
}

trait ConcatAll {
    fn concat_all(self) -> Vec<Source>;
}

impl<const N: usize> ConcatAll for [Vec<Source>; N] {
    fn concat_all(self) -> Vec<Source> {
        self.into_iter().flatten().collect()
    }
}

fn mentions(source: &Source, words: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        for word in words.iter().filter(|word| holds_word(line, word)) {
            faults.push(format!("{}:{}: {word}", source.path, index + 1));
        }
    }
    faults
}

/// Whether the line holds the word on its own, not as part of a longer one.
fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        // A path that begins with a slash goes on from a name or a dot: `../home/` is a folder of ours.
        let goes_on = |next: Option<char>| next.is_some_and(|letter| letter.is_alphanumeric() || letter == '.');
        let ends_in_letter = word.ends_with(char::is_alphanumeric);
        !goes_on(before) && (!ends_in_letter || !after.is_some_and(char::is_alphanumeric))
    })
}

fn stand_ins(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text, Tests::Included);
    let found = tokens
        .windows(2)
        .filter(|pair| ["todo", "unimplemented", "dbg"].contains(&pair[0].text.as_str()) && pair[1].text == "!");
    found.map(|pair| format!("{}:{}: {}!", source.path, pair[0].line, pair[0].text)).collect()
}

fn ignored(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text, Tests::Included);
    let found =
        tokens.windows(3).filter(|three| three[0].text == "#" && three[1].text == "[" && three[2].text == "ignore");
    found.map(|three| format!("{}:{}: an ignored test", source.path, three[0].line)).collect()
}

fn empty_names(source: &Source) -> Vec<String> {
    let (folder, file) = source.path.rsplit_once('/').unwrap_or(("", &source.path));
    let stem = file.split('.').next().unwrap_or_default();
    let stem = stem.rsplit(['_', '-']).next().unwrap_or_default();
    let mut faults = Vec::new();
    if EMPTY_NAMES.iter().any(|name| stem.eq_ignore_ascii_case(name)) {
        faults.push(format!("{folder}/{file}: a file's name that says nothing"));
    }
    for (line, name) in type_names(source) {
        let ends_so =
            |empty: &&&str| name.strip_suffix(**empty).is_some_and(|rest| rest.is_empty() || !rest.ends_with('_'));
        if FIELD_NAMES.contains(&name.as_str()) {
            continue;
        }
        if let Some(empty) = EMPTY_NAMES.iter().find(ends_so) {
            faults.push(format!("{}:{line}: {name} ends in {empty}", source.path));
        }
    }
    faults
}

/// The types that a file introduces, with their lines.
fn type_names(source: &Source) -> Vec<(usize, String)> {
    if source.path.ends_with(".rs") {
        let tokens = tokens(&source.text, Tests::Included);
        let introduces = |token: &Token| ["struct", "enum", "trait", "type", "union"].contains(&token.text.as_str());
        let names = tokens.windows(2).filter(|pair| introduces(&pair[0]) && string(&pair[1]).is_none());
        return names.map(|pair| (pair[1].line, pair[1].text.clone())).collect();
    }
    let mut found = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let line = line.trim_start().trim_start_matches("export ").trim_start_matches("default ");
        for word in ["interface ", "class ", "type ", "enum "] {
            if let Some(rest) = line.strip_prefix(word) {
                let name: String =
                    rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                found.push((index + 1, name));
            }
        }
    }
    found
}

fn bool_parameters(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text, Tests::LeftOut);
    let mut faults = Vec::new();
    for at in 0..tokens.len() {
        let Some(open) = parameters_of_public_function(&tokens, at) else { continue };
        let mut depth = 0_usize;
        for (index, token) in tokens.iter().enumerate().skip(open) {
            match token.text.as_str() {
                "(" | "[" => depth += 1,
                ")" | "]" => depth -= 1,
                "bool" if tokens[index - 1].text == ":" => {
                    faults.push(format!("{}:{}: a bool parameter", source.path, token.line));
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    faults
}

/// Where the parameters open of a function that starts here with a bare `pub`.
fn parameters_of_public_function(tokens: &[Token], at: usize) -> Option<usize> {
    if tokens[at].text != "pub" || tokens.get(at + 1)?.text == "(" {
        return None;
    }
    let name = (at + 1..at + 5).find(|index| tokens.get(*index).is_some_and(|token| token.text == "fn"))? + 1;
    // Only words such as `const` and `async` may stand between `pub` and `fn`.
    let between =
        tokens[at + 1..name - 1].iter().all(|token| ["const", "async", "unsafe"].contains(&token.text.as_str()));
    let open = (name..tokens.len()).find(|index| tokens[*index].text == "(")?;
    between.then_some(open)
}
