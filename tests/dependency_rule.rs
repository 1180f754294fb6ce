//! The house's one direction and its first seven invariants, as `ARCHITECTURE.md` words them. Looks at the dependency
//! graph that cargo resolves and at the sources as tokens; knows nothing of what the crates do.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[path = "support/graph.rs"]
mod graph;
#[allow(dead_code, reason = "shared between tests; each takes what it needs")]
#[path = "support/rust_text.rs"]
mod rust_text;
#[path = "support/sources.rs"]
mod sources;

use graph::Graph;
use rust_text::{Tests, paths, string, tokens};
use sources::{Source, assert_clean, files};

/// Each crate of ours, and those of ours it may lean on. `raadslag` is the shell.
const ARROWS: &[(&str, &[&str])] = &[
    ("dossier", &[]),
    ("analysis", &["dossier"]),
    ("figure", &["dossier", "analysis"]),
    ("note", &["dossier", "analysis"]),
    ("archive", &["dossier", "analysis", "figure", "note"]),
    ("workbook", &["dossier", "analysis", "figure", "note"]),
    ("paper", &["dossier", "analysis", "figure", "note"]),
    ("desk", &["dossier", "analysis", "figure", "note", "archive", "workbook", "paper"]),
    ("raadslag", &["dossier", "analysis", "figure", "note", "archive", "workbook", "paper", "desk"]),
    ("raadslag-cli", &["dossier", "analysis", "figure", "note", "archive", "workbook", "paper", "desk"]),
    ("testhost", &["dossier", "analysis", "figure", "note", "archive", "workbook", "paper", "desk"]),
    ("xtask", &[]),
];

const PURE: &[&str] = &["dossier", "analysis", "figure", "note"];

/// Libraries that are the business of some crates only.
const OWNED: &[(&str, &[&str])] = &[
    ("rusqlite", &["archive"]),
    ("parquet", &["archive"]),
    ("arrow-array", &["analysis", "archive"]),
    ("arrow-buffer", &["analysis", "archive"]),
    ("arrow-schema", &["analysis", "archive"]),
    ("calamine", &["workbook"]),
    ("rust_xlsxwriter", &["workbook"]),
    ("encoding_rs", &["workbook"]),
    ("chardetng", &["workbook"]),
    ("csv", &["workbook"]),
    ("zip", &["workbook", "paper"]),
    ("quick-xml", &["workbook", "paper"]),
    ("resvg", &["paper"]),
    ("typst", &["paper"]),
    ("typst-layout", &["paper"]),
    ("typst-pdf", &["paper"]),
    ("typst-svg", &["paper"]),
    ("ts-rs", &["desk"]),
    ("fluent-bundle", &["desk"]),
    ("fluent-syntax", &["desk"]),
    ("unic-langid", &["desk"]),
    ("tauri", &["raadslag"]),
    ("tauri-build", &["raadslag"]),
    ("rfd", &["raadslag"]),
    ("webkit2gtk", &["raadslag"]),
    ("clap", &["raadslag-cli"]),
    ("directories", &["raadslag", "raadslag-cli", "testhost"]),
    ("axum", &["testhost"]),
    ("tokio", &["testhost"]),
    ("tower-http", &["testhost"]),
    ("ureq", &[]),
    ("testhost", &[]),
    ("xtask", &[]),
];

/// What a pure crate may lean on beside our own crates: none of these opens a file, reads a clock or draws a number
/// unless it is called to, and the calls are on the list below.
const PURE_LIBRARIES: &[&str] = &[
    "arrow-array",
    "arrow-buffer",
    "arrow-schema",
    "iban_validate",
    "jiff",
    "libm",
    "serde",
    "serde_json",
    "sha2",
    "statrs",
    "thiserror",
    "uuid",
];

/// Paths that reach a file, a clock, chance, a thread, the environment or another program.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::os",
    "std::process",
    "std::thread",
    "std::sync",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::time::Instant",
    "std::time::SystemTime",
    "std::hash::RandomState",
    "std::collections::hash_map::RandomState",
    "Instant::now",
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "Uuid::new_v4",
    "Uuid::now_v7",
    "getrandom",
    "rand",
    "libc",
    "rustix",
];

/// Beginnings of statements that no sentence begins with.
const SQL: &[&str] = &[
    "SELECT ",
    "INSERT INTO ",
    "INSERT OR ",
    "UPDATE ",
    "DELETE FROM ",
    "REPLACE INTO ",
    "CREATE TABLE ",
    "CREATE INDEX ",
    "CREATE UNIQUE ",
    "DROP TABLE ",
    "ALTER TABLE ",
    "PRAGMA ",
    "VACUUM",
    "ATTACH ",
    "BEGIN IMMEDIATE",
];

/// Crates that could carry bytes out of the computer.
const NETWORK: &[&str] = &[
    "axum",
    "curl",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tungstenite",
    "ureq",
];

#[test]
fn crates_lean_to_the_right_only() {
    let graph = Graph::read();
    let known: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let mut faults: Vec<String> = graph
        .ours()
        .filter(|name| !known.contains(name))
        .map(|name| format!("{name} is not in the table of arrows"))
        .collect();
    for (name, may) in ARROWS {
        for other in graph.leans_on(name).filter(|other| known.contains(other) && !may.contains(other)) {
            faults.push(format!("{name} leans on {other}: against the arrows"));
        }
    }
    assert_clean(graph.ours().count(), &faults);
}

#[test]
fn each_library_has_its_owner() {
    let graph = Graph::read();
    let mut faults = Vec::new();
    for (library, owners) in OWNED {
        for name in graph.ours().filter(|name| !owners.contains(name)) {
            if graph.leans_on(name).any(|other| other == *library) {
                faults.push(format!("{name} leans on {library}, which is the business of {owners:?}"));
            }
        }
    }
    assert_clean(OWNED.len(), &faults);
}

#[test]
fn pure_crates_lean_on_a_short_list() {
    let graph = Graph::read();
    let mut faults = Vec::new();
    for name in PURE {
        for other in graph.leans_on(name).filter(|other| !PURE.contains(other) && !PURE_LIBRARIES.contains(other)) {
            faults.push(format!("{name} leans on {other}, which is not on the list of a pure crate"));
        }
    }
    assert_clean(PURE.len(), &faults);
}

#[test]
fn the_product_holds_no_network_client() {
    let graph = Graph::read();
    let mut faults = Vec::new();
    for product in ["raadslag", "raadslag-cli"] {
        for name in graph.everything_below(product).iter().filter(|name| NETWORK.contains(&name.as_str())) {
            faults.push(format!("{product} carries {name}: {}", graph.way_to(product, name).join(" → ")));
        }
    }
    assert_clean(graph.everything_below("raadslag").len(), &faults);
}

#[test]
fn pure_crates_touch_no_file_clock_chance_thread_or_environment() {
    let sources: Vec<Source> = PURE.iter().flat_map(|name| of_crate(name)).collect();
    let faults: Vec<String> = sources.iter().flat_map(impurities).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn a_planted_file_read_is_caught() {
    let plant = |text: &str| impurities(&Source { path: "planted.rs".to_owned(), text: text.to_owned() }).len();
    assert_eq!(plant("fn read() -> Vec<u8> { std::fs::read(\"x\").unwrap() }"), 1);
    assert_eq!(plant("use std::{collections::BTreeMap, fs};\nfn f() {}"), 1);
    assert_eq!(plant("use std::fs::{self, File as Sheet};"), 2);
    assert_eq!(plant("use std::io::{Read, stdin};"), 1);
    assert_eq!(plant("fn day() -> jiff::Zoned { jiff::Zoned::now() }"), 1);
    assert_eq!(plant("fn id() -> Uuid { Uuid::new_v4() }"), 1);
    assert_eq!(
        plant("#[cfg(test)] mod tests { fn f() { std::fs::read(\"x\"); } }\nfn g() { std::env::var(\"X\"); }"),
        1
    );
    assert_eq!(plant("// std::fs::read\n/// std::fs::read\nfn f() -> &'static str { \"std::fs::read\" }"), 0);
}

#[test]
fn pure_crates_are_linted_by_the_same_list() {
    let lists: Vec<Source> =
        PURE.iter().flat_map(|name| files(&format!("src-tauri/crates/{name}/clippy.toml"), &["toml"])).collect();
    assert_eq!(lists.len(), PURE.len(), "each pure crate has its own clippy.toml");
    for list in &lists {
        assert_eq!(list.text, lists[0].text, "{} differs from {}", list.path, lists[0].path);
        for entry in ["\"std::fs::read\"", "\"std::time::SystemTime::now\"", "\"std::env::var\"", "\"f64::powf\""] {
            assert!(list.text.contains(entry), "{} lacks {entry}", list.path);
        }
    }
}

#[test]
fn only_the_archive_writes_sql() {
    let sources: Vec<Source> = ours_but("archive");
    let faults: Vec<String> = sources.iter().flat_map(statements).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn a_planted_statement_is_caught() {
    let plant = |text: &str| statements(&Source { path: "planted.rs".to_owned(), text: text.to_owned() }).len();
    assert_eq!(plant("const Q: &str = \"SELECT id FROM row\";"), 1);
    assert_eq!(plant("const Q: &str = r#\"\n    INSERT INTO row VALUES (1)\"#;"), 1);
    assert_eq!(plant("const Q: &str = \"Select a sheet\"; // SELECT id"), 0);
}

#[test]
fn the_archive_lets_no_connection_out() {
    // Every write goes through `transact`: nobody outside can hold a connection, so nobody can go round it.
    let sources = of_crate("archive");
    let faults: Vec<String> = sources.iter().flat_map(connections_let_out).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn a_connection_that_is_let_out_is_caught() {
    let plant =
        |text: &str| connections_let_out(&Source { path: "planted.rs".to_owned(), text: text.to_owned() }).len();
    assert_eq!(plant("impl Archive { pub fn raw(&self) -> &rusqlite::Connection { &self.connection } }"), 1);
    assert_eq!(plant("pub struct Archive { pub connection: Connection }"), 1);
    assert_eq!(plant("pub use rusqlite::Transaction;"), 1);
    assert_eq!(plant("pub struct Archive { connection: Connection }\npub(crate) fn raw() -> Connection { open() }"), 0);
}

#[test]
fn only_the_words_of_the_desk_make_sentences() {
    let sources = of_crate("desk");
    let elsewhere = sources.iter().filter(|source| !source.path.contains("/src/words"));
    let faults: Vec<String> = elsewhere
        .flat_map(|source| {
            let found = paths(&tokens(&source.text, Tests::LeftOut));
            let speaks = |path: &str| path.starts_with("fluent_bundle") || path.starts_with("unic_langid");
            let at = |(line, path): (usize, String)| format!("{}:{line}: {path} outside desk::words", source.path);
            found.into_iter().filter(move |(_, path)| speaks(path)).map(at)
        })
        .collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn a_program_learns_its_own_path_from_its_host() {
    let hosts = ["src-tauri/main.rs", "src-tauri/lib.rs", "src-tauri/crates/cli/", "src-tauri/crates/testhost/"];
    let sources: Vec<Source> = files("src-tauri", &["rs"]);
    let inside = sources.iter().filter(|source| source.path.contains("/crates/") && source.path.contains("/src/"));
    let inside = inside.filter(|source| !hosts.iter().any(|host| source.path.starts_with(host)));
    let faults: Vec<String> = inside
        .filter(|source| tokens(&source.text, Tests::LeftOut).iter().any(|token| token.text == "current_exe"))
        .map(|source| format!("{}: current_exe; the path is handed in", source.path))
        .collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn every_crate_takes_the_lints_of_the_house() {
    let manifests = files("src-tauri/crates", &["toml"]);
    let manifests: Vec<&Source> = manifests.iter().filter(|source| source.path.ends_with("/Cargo.toml")).collect();
    let faults: Vec<String> = manifests
        .iter()
        .filter(|source| !source.text.contains("[lints]\nworkspace = true"))
        .map(|source| format!("{}: does not take the workspace's lints", source.path))
        .collect();
    assert_clean(manifests.len(), &faults);
    for name in PURE.iter().chain(&["desk"]) {
        let root = &files(&format!("src-tauri/crates/{name}/src/lib.rs"), &["rs"])[0];
        assert!(root.text.contains("#![warn(missing_docs)]"), "{}: no lint for missing documentation", root.path);
    }
}

#[test]
fn only_the_platform_folder_imports_tauri() {
    let sources = interface();
    let faults: Vec<String> = sources.iter().flat_map(tauri_imports).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn features_do_not_import_each_other() {
    let sources = interface();
    let faults: Vec<String> = sources.iter().flat_map(neighbour_imports).collect();
    assert_clean(sources.len(), &faults);
}

#[test]
fn planted_imports_are_caught() {
    let plant = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let invoke = "import { invoke } from '@tauri-apps/api/core';\n";
    assert_eq!(tauri_imports(&plant("ui/src/features/note/Note.tsx", invoke)).len(), 1);
    assert_eq!(tauri_imports(&plant("ui/src/platform/tauri.ts", invoke)).len(), 0);
    let neighbour = "import { Home } from '../home/Home';\nconst late = await import(\"../../features/goal/Goal\");\n";
    assert_eq!(neighbour_imports(&plant("ui/src/features/note/Note.tsx", neighbour)).len(), 2);
    let own = "import { Page } from './page/Page';\nimport '../note/Note.css';\nimport { Button } from '../../kit';\n";
    assert_eq!(neighbour_imports(&plant("ui/src/features/note/Note.tsx", own)).len(), 0);
}

fn of_crate(name: &str) -> Vec<Source> {
    files(&format!("src-tauri/crates/{name}/src"), &["rs"])
}

/// The product's sources without one crate and without the developers' door.
fn ours_but(left_out: &str) -> Vec<Source> {
    let outside = |source: &Source| {
        let of = |name: &str| source.path.starts_with(&format!("src-tauri/crates/{name}/"));
        !of(left_out) && !of("xtask")
    };
    files("src-tauri", &["rs"]).into_iter().filter(outside).collect()
}

fn impurities(source: &Source) -> Vec<String> {
    let reaches = |path: &str, list: &str| {
        let path = path.strip_prefix("::").unwrap_or(path);
        let starts = path == list || path.starts_with(&format!("{list}::"));
        // A type of another crate may be written with its crate in front.
        starts || path.ends_with(&format!("::{list}"))
    };
    let found = paths(&tokens(&source.text, Tests::LeftOut));
    let impure = found.into_iter().filter(|(_, path)| IMPURE.iter().any(|list| reaches(path, list)));
    impure.map(|(line, path)| format!("{}:{line}: {path} in a pure crate", source.path)).collect()
}

fn statements(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text, Tests::LeftOut);
    let texts = tokens.iter().filter_map(|token| Some((token.line, string(token)?.trim_start())));
    let sql = texts.filter(|(_, text)| SQL.iter().any(|start| text.starts_with(start)));
    sql.map(|(line, text)| format!("{}:{line}: SQL outside the archive: {text}", source.path)).collect()
}

/// Public signatures, fields and re-exports that name a type of the database library.
fn connections_let_out(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.text, Tests::LeftOut);
    let mut faults = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let is_public = token.text == "pub" && tokens.get(at + 1).is_some_and(|next| next.text != "(");
        if !is_public || ["struct", "enum", "mod", "trait"].contains(&tokens[at + 1].text.as_str()) {
            continue;
        }
        // A signature ends at its body, a field at its comma, an item at its semicolon.
        let rest = tokens[at..].iter().take_while(|token| !["{", ";"].contains(&token.text.as_str()));
        let signature = rest.take_while(|token| tokens[at + 1].text == "fn" || token.text != ",");
        let named = ["Connection", "Transaction", "Savepoint", "Statement", "rusqlite"];
        if let Some(word) = signature.into_iter().find(|token| named.contains(&token.text.as_str())) {
            faults.push(format!("{}:{}: {} is public", source.path, word.line, word.text));
        }
    }
    faults
}

fn interface() -> Vec<Source> {
    files("ui/src", &["ts", "tsx"])
}

/// What a TypeScript file imports, with the line: everything quoted after `from`, `import` or `import(`.
fn imports(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        for word in ["from ", "import ", "import("] {
            for (at, _) in line.match_indices(word) {
                let rest = &line[at + word.len()..];
                let Some(quote) = rest.chars().next().filter(|first| ['\'', '"'].contains(first)) else { continue };
                found.push((index + 1, rest[1..].split(quote).next().unwrap_or_default().to_owned()));
            }
        }
    }
    found
}

fn tauri_imports(source: &Source) -> Vec<String> {
    if source.path.starts_with("ui/src/platform/") {
        return Vec::new();
    }
    let tauri = imports(source).into_iter().filter(|(_, from)| from.starts_with("@tauri-apps/"));
    tauri.map(|(line, from)| format!("{}:{line}: {from} outside ui/src/platform", source.path)).collect()
}

fn neighbour_imports(source: &Source) -> Vec<String> {
    let Some(own) = source.path.strip_prefix("ui/src/features/").and_then(|rest| rest.split('/').next()) else {
        return Vec::new();
    };
    let neighbour = |from: &str| {
        let full = resolve(&source.path, from);
        let feature = full.split("features/").nth(1)?.split('/').next()?.to_owned();
        (feature != own).then_some(feature)
    };
    let found = imports(source).into_iter().filter_map(|(line, from)| Some((line, neighbour(&from)?)));
    found.map(|(line, other)| format!("{}:{line}: {own} imports its neighbour {other}", source.path)).collect()
}

/// An import as a path from the top folder.
fn resolve(file: &str, from: &str) -> String {
    if !from.starts_with('.') {
        return from.to_owned();
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}
