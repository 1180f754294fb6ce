//! `raadslag-cli`: the same use cases as the window, for scripts, analysts and tests. One JSON object on standard output.
//!
//! Exit 0 done; 1 something blocks (`check`, `trace`); 2 refused, with an error object; 64 wrong usage.

mod answer;
mod arguments;
mod run;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    match Arguments::try_parse() {
        Ok(arguments) => answer::give(run::run(arguments)),
        Err(error) => {
            // Help and version are answers; anything else is wrong usage.
            let is_answer = !error.use_stderr();
            let _ = error.print();
            if is_answer { ExitCode::SUCCESS } else { ExitCode::from(64) }
        }
    }
}
