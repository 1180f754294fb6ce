//! What differs between systems: names of programs, whether there is a screen, who may install.

use std::env;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::Command;

use crate::process;

/// A program of Node, by the name this system starts it with.
pub(crate) fn node_tool(name: &str) -> String {
    if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() }
}

/// The programs of a Python environment lie in a folder of this name.
pub(crate) fn python_programs() -> &'static str {
    if cfg!(windows) { "Scripts" } else { "bin" }
}

/// Whether a window can be shown here.
pub(crate) fn has_display() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Where a program lies that can be started by its bare name.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Whether this system installs with `apt-get`.
pub(crate) fn has_apt() -> bool {
    cfg!(target_os = "linux") && find_program("apt-get").is_some()
}

/// `apt-get` with the right to install, or why there is none.
pub(crate) fn apt_get() -> Result<Command, String> {
    if process::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Ok(Command::new("apt-get"));
    }
    if find_program("sudo").is_none() {
        return Err("you are not root, and there is no sudo".to_owned());
    }
    let mut sudo = Command::new("sudo");
    if !std::io::stdin().is_terminal() {
        // Nobody is there to type a password.
        if process::answer(Command::new("sudo").args(["-n", "id", "-u"])).is_none() {
            return Err("sudo asks for a password, and nobody can type one here".to_owned());
        }
        sudo.arg("-n");
    }
    sudo.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(sudo)
}
