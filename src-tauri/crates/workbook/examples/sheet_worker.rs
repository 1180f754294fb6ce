//! The reader process on its own, for tests that need a program to start.

use std::process::ExitCode;

fn main() -> ExitCode {
    workbook::worker::serve()
}
