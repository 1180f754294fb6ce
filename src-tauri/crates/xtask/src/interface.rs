//! The interface's folder: its modules and its build, renewed only when something they come from has changed.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::project::Project;
use crate::{platform, process};

/// The parts of `ui/` that the built interface comes from.
const SOURCES: &[&str] =
    &["src", "locales", "public", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json"];

/// Installs the modules that `package-lock.json` names, when they are not there or it has changed.
pub(crate) fn install(project: &Project) -> Result<(), String> {
    node_is_new_enough()?;
    let modules = project.ui.join("node_modules");
    let wanted = fingerprint(&project.ui, &["package.json", "package-lock.json"]);
    let mark = modules.join(".raadslag-installed");
    if marked(&mark, &wanted) {
        return Ok(());
    }
    process::show(&mut process::npm(project, &["ci", "--no-audit", "--no-fund", "--prefer-offline"]))?;
    write_mark(&mark, &wanted)
}

/// Builds `ui/dist`, when it is not there or its sources have changed.
pub(crate) fn build(project: &Project) -> Result<(), String> {
    install(project)?;
    let wanted = fingerprint(&project.ui, SOURCES);
    let mark = project.ui.join("node_modules").join(".raadslag-built");
    if project.ui.join("dist").join("index.html").is_file() && marked(&mark, &wanted) {
        return Ok(());
    }
    process::show(&mut process::npm(project, &["run", "build"]))?;
    write_mark(&mark, &wanted)
}

/// Where there is no built interface yet, an empty page in its place; the next `build` replaces it.
pub(crate) fn stand_in(project: &Project) -> Result<(), String> {
    let folder = project.ui.join("dist");
    let page = folder.join("index.html");
    if page.is_file() {
        return Ok(());
    }
    let made = fs::create_dir_all(&folder).and_then(|()| fs::write(&page, "<!doctype html><title>Raadslag</title>"));
    made.map_err(|error| format!("{}: {error}", page.display()))?;
    // Without the mark the next build knows that it has work to do.
    let mark = project.ui.join("node_modules").join(".raadslag-built");
    if mark.exists() { fs::remove_file(&mark).map_err(|error| format!("{}: {error}", mark.display())) } else { Ok(()) }
}

fn node_is_new_enough() -> Result<(), String> {
    let version = process::answer(process::inside(Path::new("."), "node", &["--version"]).arg("--no-warnings"));
    let version = version.ok_or("Node is not installed; version 20.19 or newer is needed")?;
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < (20, 19) {
        return Err(format!("Node {version} is too old; version 20.19 or newer is needed"));
    }
    let npm = platform::node_tool("npm");
    platform::find_program(&npm).map(|_| ()).ok_or_else(|| format!("{npm} is not installed; it comes with Node"))
}

fn marked(mark: &Path, wanted: &str) -> bool {
    fs::read_to_string(mark).is_ok_and(|found| found == wanted)
}

fn write_mark(mark: &Path, wanted: &str) -> Result<(), String> {
    fs::write(mark, wanted).map_err(|error| format!("{}: {error}", mark.display()))
}

/// One value for the names and contents of all files below these parts.
fn fingerprint(folder: &Path, parts: &[&str]) -> String {
    let mut files = Vec::new();
    for part in parts {
        collect(&folder.join(part), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(folder).unwrap_or(&file).hash(&mut hasher);
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            collect(&entry.path(), files);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failing test should stop at the line")]

    use super::*;

    #[test]
    fn a_changed_source_changes_the_fingerprint() {
        let folder = std::env::temp_dir().join(format!("raadslag-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("src/a.ts"), "one").unwrap();
        let before = fingerprint(&folder, &["src"]);
        assert_eq!(fingerprint(&folder, &["src", "not-there"]), before);
        fs::write(folder.join("src/a.ts"), "two").unwrap();
        let after = fingerprint(&folder, &["src"]);
        fs::remove_dir_all(&folder).unwrap();
        assert_ne!(before, after);
    }
}
