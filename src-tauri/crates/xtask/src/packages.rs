//! Debian packages: which are needed for what, which are missing, and installing those. Other systems get the list.

use std::path::Path;
use std::process::Command;

use crate::needs::Need;
use crate::{platform, process};

/// How to see that a package is there, on whatever system.
enum Sign {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
    PythonModule(&'static str),
}

struct Piece {
    need: Need,
    sign: Sign,
    package: &'static str,
}

const fn piece(need: Need, sign: Sign, package: &'static str) -> Piece {
    Piece { need, sign, package }
}

const PIECES: &[Piece] = &[
    piece(Need::Compiler, Sign::Program("cc"), "build-essential"),
    piece(Need::WebView, Sign::Program("cc"), "build-essential"),
    piece(Need::WebView, Sign::Program("pkg-config"), "pkg-config"),
    piece(Need::WebView, Sign::Library("webkit2gtk-4.1"), "libwebkit2gtk-4.1-dev"),
    piece(Need::WebView, Sign::Library("libsoup-3.0"), "libsoup-3.0-dev"),
    piece(Need::WebView, Sign::Library("librsvg-2.0"), "librsvg2-dev"),
    piece(Need::Browser, Sign::Program("chromium"), "chromium"),
    piece(Need::Screen, Sign::Program("WebKitWebDriver"), "webkit2gtk-driver"),
    piece(Need::Screen, Sign::Program("xvfb-run"), "xvfb"),
    piece(Need::Screen, Sign::Program("xauth"), "xauth"),
    piece(Need::Screen, Sign::Program("dbus-run-session"), "dbus"),
    piece(Need::Screen, Sign::Program("import"), "imagemagick"),
    piece(Need::Screen, Sign::Program("xdotool"), "xdotool"),
    piece(Need::Screen, Sign::Program("openbox"), "openbox"),
    piece(Need::Documents, Sign::File("/usr/lib/libreoffice/program/libswlo.so"), "libreoffice-writer"),
    piece(Need::Documents, Sign::File("/usr/lib/libreoffice/program/libsclo.so"), "libreoffice-calc"),
    piece(Need::Documents, Sign::Program("pdftotext"), "poppler-utils"),
    piece(Need::Documents, Sign::Program("qpdf"), "qpdf"),
    piece(Need::Documents, Sign::Program("python3"), "python3"),
    piece(Need::Documents, Sign::PythonModule("ensurepip"), "python3-venv"),
    piece(Need::Packaging, Sign::Program("dpkg-deb"), "dpkg"),
    piece(Need::Packaging, Sign::Program("desktop-file-validate"), "desktop-file-utils"),
    piece(Need::Desktop, Sign::Program("openbox"), "openbox"),
    piece(Need::Desktop, Sign::Program("gio"), "libglib2.0-bin"),
    piece(Need::Desktop, Sign::Program("xdg-mime"), "xdg-utils"),
    piece(Need::Desktop, Sign::Program("update-mime-database"), "shared-mime-info"),
];

/// Installs what is missing, on systems with `apt-get` and for those who may.
pub(crate) fn install_missing(needs: &[Need]) -> Result<(), String> {
    let missing = missing(needs);
    if missing.is_empty() || !platform::has_apt() {
        return Ok(());
    }
    let list = missing.join(" ");
    let cannot =
        |why: String| format!("Missing packages: {list}\nThey cannot be installed here: {why}. {}", by_hand(&list));
    println!("Installing missing packages: {list}");
    let wait = "DPkg::Lock::Timeout=400";
    process::show(platform::apt_get().map_err(cannot)?.args(["update", "-o", wait])).map_err(cannot)?;
    let mut install = platform::apt_get().map_err(cannot)?;
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "--yes", "--no-install-recommends", "-o", wait]);
    process::show(install.args(missing)).map_err(cannot)
}

/// An error with the missing packages' names, when there are any.
pub(crate) fn require(needs: &[Need]) -> Result<(), String> {
    let missing = missing(needs);
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    Err(format!("missing: {list}. {}", by_hand(&list)))
}

fn by_hand(list: &str) -> String {
    if platform::has_apt() {
        format!("Ask somebody who may install to run: apt-get install --no-install-recommends {list}")
    } else {
        "These are Debian's names; install what your system calls them.".to_owned()
    }
}

/// The packages that are not there, each once, in the table's order.
fn missing(needs: &[Need]) -> Vec<&'static str> {
    let mut missing = Vec::new();
    // Only Linux needs any of this to be told: elsewhere the web view and the compiler come with the system.
    for piece in PIECES.iter().filter(|piece| cfg!(target_os = "linux") && needs.contains(&piece.need)) {
        if !missing.contains(&piece.package) && !is_there(&piece.sign) {
            missing.push(piece.package);
        }
    }
    missing
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => platform::find_program(name).is_some(),
        Sign::Library(name) => process::answer(Command::new("pkg-config").args(["--exists", name])).is_some(),
        Sign::File(path) => Path::new(path).is_file(),
        Sign::PythonModule(name) => {
            process::answer(Command::new("python3").args(["-c", &format!("import {name}")])).is_some()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_seen() {
        assert!(!is_there(&Sign::Program("no-program-has-this-name")));
        assert!(is_there(&Sign::Program(if cfg!(windows) { "cmd.exe" } else { "sh" })));
    }
}
