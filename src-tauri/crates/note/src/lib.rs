//! The writer: turns a dossier into a decision note and its annex, as document models without a format.
//!
//! Knows the order of the sections, the numbering and what may stand in them. Knows no file, no Word, no Excel.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod annex;
pub mod block;
pub mod brief;
pub mod checks;
pub mod compose;
pub mod document;
pub mod field;
pub mod guide;
pub mod label;
pub mod logbook;
pub mod number;
pub mod numbering;
pub mod outline;
mod picture;
pub mod prose;
mod words;

pub use annex::{AnnexContext, annex_of};
pub use block::NoteBlock;
pub use brief::brief;
pub use checks::{NoteChecks, checks};
pub use compose::{NoteContext, compose};
pub use guide::guide;
pub use label::label_of;
pub use logbook::{Logbook, logbook};
pub use number::{NoteNumber, numbers};
pub use outline::{Outline, outline};
pub use words::unit;

/// The code by which a person compares a file with what a note says of it: the first twelve characters of its
/// SHA-256, in groups of four (`a41f 09c2 7be3`).
pub fn check_code(sha256: &str) -> String {
    let first: Vec<char> = sha256.chars().take(12).collect();
    let groups: Vec<String> = first.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_code_is_short_enough_to_read_aloud() {
        assert_eq!(check_code("a41f09c27be3aaaabbbb"), "a41f 09c2 7be3");
        assert_eq!(check_code("a4"), "a4");
    }
}
