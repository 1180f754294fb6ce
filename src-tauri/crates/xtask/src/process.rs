//! Starting other programs: shown, listened to, or asked. Knows nothing of what they do.

use std::env;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::platform;
use crate::project::Project;

/// What a program said while it ran, and whether it ended well.
pub(crate) struct Heard {
    pub(crate) ok: bool,
    pub(crate) text: String,
}

/// Cargo on this project, with its answers in colour where somebody looks.
pub(crate) fn cargo(project: &Project, arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = inside(&project.root, program.to_string_lossy().as_ref(), arguments);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

/// npm in the interface's folder.
pub(crate) fn npm(project: &Project, arguments: &[&str]) -> Command {
    inside(&project.ui, &platform::node_tool("npm"), arguments)
}

/// A program in a folder, free of what cargo told this one: those values would make builds differ.
pub(crate) fn inside(folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME" {
            command.env_remove(name.as_ref());
        }
    }
    command
}

/// The same, ended with all that it started when it takes too long: a window that hangs must not hold up the rest.
pub(crate) fn limited(folder: &Path, minutes: u32, program: &str, arguments: &[&str]) -> Command {
    if platform::find_program("timeout").is_none() {
        return inside(folder, program, arguments);
    }
    let limit = format!("{minutes}m");
    inside(folder, "timeout", &[&["--kill-after=10", &limit, program], arguments].concat())
}

/// Runs a program that has the terminal to itself.
pub(crate) fn show(command: &mut Command) -> Result<(), String> {
    println!("$ {}", line(command));
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` ended with {status}", line(command))) }
}

/// Runs a program, passes its words on as they come, and keeps them.
pub(crate) fn listen(command: &mut Command) -> Result<Heard, String> {
    println!("$ {}", line(command));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;
    let kept = Arc::new(Mutex::new(String::new()));
    let readers = [
        child.stdout.take().map(|pipe| pass_on(pipe, Arc::clone(&kept))),
        child.stderr.take().map(|pipe| pass_on(pipe, Arc::clone(&kept))),
    ];
    for reader in readers.into_iter().flatten() {
        reader.join().map_err(|_| "a reader of the program's words broke off".to_owned())?;
    }
    let status = child.wait().map_err(|error| format!("waiting for `{}`: {error}", line(command)))?;
    let text = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok(Heard { ok: status.success(), text })
}

/// What a program answers on its standard output, or nothing when it is not there or ends badly.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as somebody would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=:@+,%".contains(letter);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{word}'") }
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` does not start: {error}", line(command))
}

fn pass_on(pipe: impl Read + Send + 'static, kept: Arc<Mutex<String>>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while pipe.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            // One lock for keeping and printing, so that lines of the two pipes never mix.
            let mut all = kept.lock().unwrap_or_else(PoisonError::into_inner);
            all.push_str(&text);
            let mut out = std::io::stdout();
            // A reader that went away must not stop the work.
            let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
            drop(all);
            bytes.clear();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let mut command = Command::new("/usr/bin/xvfb-run");
        command.args(["-s", "-screen 0 1280x900x24", "cargo"]);
        assert_eq!(line(&command), "xvfb-run -s '-screen 0 1280x900x24' cargo");
    }
}
