//! The repository's own files as text. Knows folders and endings, not what the rules say about them.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the repository.
pub(crate) struct Source {
    /// Path from the top folder, with `/` on every system.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Folders whose files nobody wrote.
const MADE: &[&str] = &["node_modules", "dist", "dist-host", "dist-fake", "target", "gen", "generated", "test-results"];

/// The top folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` (or the file itself) with one of these endings, in the order of their paths.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    let mut found: Vec<Source> = paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| endings.iter().any(|wanted| *wanted == ending)))
        .map(|path| Source { text: fs::read_to_string(&path).unwrap(), path: relative(&path) })
        .collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Panics with one line per fault; a rule that looked at nothing is a fault too.
#[track_caller]
pub(crate) fn assert_clean(looked_at: usize, faults: &[String]) {
    assert!(looked_at > 0, "the rule looked at nothing");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn walk(path: &Path, paths: &mut Vec<PathBuf>) {
    if path.is_file() {
        paths.push(path.to_path_buf());
        return;
    }
    let Ok(entries) = fs::read_dir(path) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if !MADE.contains(&name.as_str()) && (!name.starts_with('.') || name == ".ci" || name == ".cargo") {
            walk(&entry.path(), paths);
        }
    }
}

fn relative(path: &Path) -> String {
    let parts = path.strip_prefix(root()).unwrap().components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}
