//! `raadslag-cli`: the same use cases as the window, for scripts, analysts and tests. One JSON object on standard output.
//!
//! Exit 0 done; 1 something blocks (`check`, `trace`); 2 refused, with an error object; 64 wrong usage, with one too.

mod answer;
mod arguments;
mod run;

use std::panic::AssertUnwindSafe;
use std::process::ExitCode;

use clap::Parser;
use desk::wire::FailureView;
use desk::{Failure, FailureKind, Language, Words};
use dossier::Message;

use answer::Answer;
use arguments::Arguments;

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == desk::READ_SHEETS) {
        return workbook::worker::serve();
    }
    match Arguments::try_parse() {
        Ok(arguments) => answer::give(carefully(arguments)),
        Err(error) if error.use_stderr() => answer::misused(&error),
        // Help and version are answers to people, not to programs.
        Err(error) => {
            let _ = error.print();
            ExitCode::SUCCESS
        }
    }
}

/// Carries a command out. A panic is our mistake: it is reported as such, without its text.
fn carefully(arguments: Arguments) -> Result<Answer, FailureView> {
    std::panic::set_hook(Box::new(|_| {}));
    std::panic::catch_unwind(AssertUnwindSafe(|| run::run(arguments))).unwrap_or_else(|_| {
        let bug = Failure::new(FailureKind::Bug, Message::new("desk-bug"));
        Err(bug.with_remedy(Message::new("desk-bug-remedy")).view(&Words::new(Language::Dutch)))
    })
}
