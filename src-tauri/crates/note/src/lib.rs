//! The writer: turns a dossier into a decision note and its annex, as document models without a format.
//!
//! Knows the order of the sections, the numbering and what may stand in them. Knows no file, no Word, no Excel.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod annex;
pub mod document;
