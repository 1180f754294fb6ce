//! Describing tables, from a question to sentences: values against references, small counts, wording.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

mod desk;
mod reference;
mod sentences;
mod sheet;
mod values;
mod withholding;
