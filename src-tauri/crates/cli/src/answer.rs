//! What goes to standard output, and the exit code with it.

use std::io::Write as _;
use std::process::ExitCode;

use clap::error::ContextKind;
use desk::wire::FailureView;
use desk::{Language, Words};
use serde_json::{Value, json};

/// An answer of a command.
pub(crate) enum Answer {
    /// Done.
    Done(Value),
    /// Done, and something stands in the way.
    Blocks(Value),
}

/// Prints the answer and tells how it went.
pub(crate) fn give(answer: Result<Answer, FailureView>) -> ExitCode {
    let (value, code) = match answer {
        Ok(Answer::Done(value)) => (value, ExitCode::SUCCESS),
        Ok(Answer::Blocks(value)) => (value, ExitCode::from(1)),
        Err(failure) => (error(&failure), ExitCode::from(2)),
    };
    print(&value);
    code
}

/// Says that the words on the command line make no command: to a program on standard output, to a person beside it.
pub(crate) fn misused(fault: &clap::Error) -> ExitCode {
    let _ = fault.print();
    let words = Words::new(Language::Dutch);
    let place = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].into_iter().find_map(|kind| fault.get(kind));
    print(&error(&FailureView {
        kind: "usage".to_owned(),
        key: "cli-usage".to_owned(),
        text: words.key("cli-usage"),
        remedy: Some(words.key("cli-usage-remedy")),
        place: place.map(ToString::to_string),
    }));
    ExitCode::from(64)
}

fn error(failure: &FailureView) -> Value {
    json!({
        "error": {
            "kind": failure.kind,
            "key": failure.key,
            "text": failure.text,
            "remedy": failure.remedy,
            "place": failure.place,
        }
    })
}

fn print(value: &Value) {
    let mut out = std::io::stdout().lock();
    // A reader that went away is not our trouble.
    let _ = writeln!(out, "{value:#}");
}
