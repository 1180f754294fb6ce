//! Excel: the only crate that knows calamine and `rust_xlsxwriter`.
//!
//! Reads sheets in a helper process with limits, so that a bad file never takes the app down, and hands on plain
//! [`analysis::RawSheet`]s. Knows files and formats; knows nothing of tables, types and questions.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]

mod cut;
mod delimited;
mod dialect;
pub mod fault;
mod guard;
mod package;
mod platform;
pub mod read;
mod receive;
mod scan;
mod sheets;
mod sniff;
mod stage;
mod unpacked;
mod wire;
pub mod worker;
pub mod write;

pub use fault::{Place, ReadFault};
pub use read::{FileFormat, RawWorkbook, WorkerCommand, read_file, read_text};
pub use worker::read_here;
