//! The interface's types are those of the Rust core: written anew into a folder and compared with what is checked in.
//! `cargo xtask types` writes them for good.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Set by `cargo xtask types`.
const WRITE: &str = "RAADSLAG_WRITE_TYPES";

#[test]
fn the_interface_and_the_core_speak_of_the_same_types() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/api/generated");
    if std::env::var_os(WRITE).is_some() {
        if kept.exists() {
            fs::remove_dir_all(&kept).unwrap();
        }
        fs::create_dir_all(&kept).unwrap();
        desk::wire::export_all(&kept).unwrap();
    }
    let fresh = tempfile::tempdir().unwrap();
    desk::wire::export_all(fresh.path()).unwrap();
    let (fresh, kept) = (contents(fresh.path()), contents(&kept));
    assert!(!fresh.is_empty(), "the core names no types");
    let differs = |name: &&String| fresh.get(*name) != kept.get(*name);
    let names: Vec<&String> = fresh.keys().chain(kept.keys().filter(|name| !fresh.contains_key(*name))).collect();
    let drifted: Vec<&&String> = names.iter().filter(|name| differs(name)).collect();
    assert!(drifted.is_empty(), "drifted: {drifted:?}; write them anew with: cargo xtask types");
}

/// Files below a folder by their path from it.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                // Line ends are the version control's business.
                found.insert(name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"));
            }
        }
    }
    found
}
