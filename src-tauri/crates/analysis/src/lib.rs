//! The analyst: finds tables in raw sheets, understands their columns, and computes what the question asks.
//!
//! Pure: gets cells, tables, thresholds and seeds handed in; touches no file, clock, random source, thread or setting.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod anonymity;
pub mod breaks;
pub mod combine;
pub mod describe;
pub mod emptied;
pub mod intake;
pub mod interval;
mod labels;
mod one_base;
pub mod profile;
pub mod quality;
pub mod raw;
pub mod table;
pub mod ticker;
pub mod versions;
pub mod withhold;

pub use labels::Labels;
pub use raw::{RawCell, RawSheet, RawValue};
pub use table::{Column, Missing, Table, Values};
pub use ticker::{Cancelled, Ticker};
