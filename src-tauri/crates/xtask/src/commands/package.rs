//! `package`: the Debian package with the app, the command line program, the menu entry and the file type.
//! `--try` installs it on this machine, uses it as a person would, and removes it again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::test::counted;
use crate::needs::{self, Need};
use crate::project::Project;
use crate::{packages, process};

/// What must lie in the package; a file that is missing here is missed by users first.
const CONTENTS: &[&str] = &[
    "usr/bin/raadslag",
    "usr/bin/raadslag-cli",
    "usr/share/applications/Raadslag.desktop",
    "usr/share/mime/packages/raadslag.xml",
    "usr/share/icons/hicolor/128x128/apps/raadslag.png",
    "usr/share/icons/hicolor/scalable/mimetypes/application-x-raadslag.svg",
    "usr/share/doc/raadslag/copyright",
];

/// Builds the package, looks into it, and tries it when asked to.
pub(crate) fn package(project: &Project, rest: &[String]) -> Result<(), String> {
    let unknown = rest.iter().find(|word| !["--debug", "--try"].contains(&word.as_str()));
    if let Some(word) = unknown {
        return Err(format!("`{word}` is not understood; there are --debug and --try"));
    }
    let has = |word: &str| rest.iter().any(|given| given == word);
    let profile = if has("--debug") { "debug" } else { "release" };
    let deb = build(project, profile)?;
    inspect(project, &deb)?;
    if has("--try") {
        try_out(project, &deb)?;
    }
    println!("{}", deb.display());
    Ok(())
}

fn build(project: &Project, profile: &str) -> Result<PathBuf, String> {
    let wanted = [Need::WebView, Need::Interface, Need::Packaging];
    packages::install_missing(&wanted)?;
    needs::provide(project, &wanted)?;
    let tauri = project.ui.join("node_modules").join("@tauri-apps").join("cli").join("tauri.js");
    if !tauri.is_file() {
        return Err(
            "the packager is not there: `@tauri-apps/cli` must be a devDependency in ui/package.json".to_owned()
        );
    }
    let folder = project.target.join(profile).join("bundle").join("deb");
    // An older version's package must not be taken for this one.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let debug: &[&str] = if profile == "debug" { &["--debug"] } else { &[] };
    let extra = second_program(&project.target.join(profile).join("raadslag-cli"));
    let tauri = tauri.to_string_lossy();
    // Both programs in one build: apart, cargo would build much of what they share twice. For debugging all targets, as
    // for the tests, so that their libraries are taken.
    let programs: &[&str] = match profile {
        "debug" => &["--", "--workspace", "--all-targets"],
        _ => &["--", "--package", "raadslag", "--package", "raadslag-cli"],
    };
    let words = [&[&*tauri, "build", "--ci", "--bundles", "deb", "--config", &extra], debug, programs].concat();
    process::show(&mut process::inside(&project.root, "node", &words))?;
    the_package(&folder)
}

/// The build folder may lie anywhere, so this part of `tauri.conf.json` is written here.
fn second_program(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!(r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"/usr/bin/raadslag-cli":"{path}"}}}}}}}}}}"#)
}

fn the_package(folder: &Path) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let packages = entries.flatten().map(|entry| entry.path());
    packages
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .ok_or_else(|| format!("no package in {}", folder.display()))
}

fn inspect(project: &Project, deb: &Path) -> Result<(), String> {
    let unpacked = project.target.join("package");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(|error| format!("{}: {error}", unpacked.display()))?;
    }
    process::show(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(&unpacked))?;
    for path in CONTENTS {
        if !unpacked.join(path).is_file() {
            return Err(format!("{path} is not in the package"));
        }
    }
    let entry = unpacked.join("usr/share/applications/Raadslag.desktop");
    process::show(Command::new("desktop-file-validate").arg(&entry))?;
    let text = fs::read_to_string(&entry).map_err(|error| format!("{}: {error}", entry.display()))?;
    for line in ["Exec=raadslag %F", "MimeType=application/x-raadslag;"] {
        if !text.lines().any(|found| found == line) {
            return Err(format!("the menu entry lacks the line `{line}`"));
        }
    }
    Ok(())
}

fn try_out(project: &Project, deb: &Path) -> Result<(), String> {
    let wanted = [Need::Screen, Need::Desktop];
    packages::install_missing(&wanted)?;
    packages::require(&wanted)?;
    let script = project.packaging.join("linux").join("try-deb.sh");
    let tally = counted(&process::listen(Command::new("bash").arg(script).arg(deb))?);
    if tally.failed == 0 && tally.passed > 0 { Ok(()) } else { Err("the installed package does not hold".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_program_is_named_where_the_packager_looks() {
        let json = second_program(Path::new("/build/release/raadslag-cli"));
        assert_eq!(
            json,
            r#"{"bundle":{"linux":{"deb":{"files":{"/usr/bin/raadslag-cli":"/build/release/raadslag-cli"}}}}}"#
        );
    }
}
