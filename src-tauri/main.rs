//! The program's door: starts the window. Everything else is in the library, where tests reach it.

// Without this, Windows opens a console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    raadslag::run()
}
