//! What goes to standard output, and the exit code with it.

use std::io::Write as _;
use std::process::ExitCode;

use desk::wire::FailureView;
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
        Err(failure) => {
            let error = json!({
                "kind": failure.kind,
                "key": failure.key,
                "text": failure.text,
                "remedy": failure.remedy,
                "place": failure.place,
            });
            (json!({ "error": error }), ExitCode::from(2))
        }
    };
    let mut out = std::io::stdout().lock();
    // A reader that went away is not our trouble.
    let _ = writeln!(out, "{value:#}");
    code
}
