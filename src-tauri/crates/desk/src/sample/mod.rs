//! The sample: a municipality that does not exist, three workbooks as colleagues make them, and the story of a dossier.
//!
//! Pure and deterministic: the same seed gives the same cells, on every machine. Knows what stands in which cell and
//! what the advisor does with it. Must not know how a workbook is written, how a sheet is read, or how a dossier is
//! kept: the books come out as plain cells ([`SampleBook`]), the story as a list of acts ([`story::Act`]).

mod chance;
mod model;
mod quarters;
mod requests;
mod residents;
pub mod story;
#[cfg(test)]
mod tests;
mod town;

pub use model::{Face, SampleBook, SampleCell, SampleSheet, SampleValue};

/// Seed of the sample that is shipped; [`story`] speaks of its numbers.
pub const SEED: u64 = 9999;

/// Name of the municipality. It exists nowhere.
pub const MUNICIPALITY: &str = "Wilgenmonde";

/// Position in [`workbooks`] of the series per neighbourhood and quarter.
pub const QUARTERS: usize = 0;
/// Position in [`workbooks`] of the register of requests, with its column of invented BSNs.
pub const REQUESTS: usize = 1;
/// Position in [`workbooks`] of the young people and residents per neighbourhood and year.
pub const RESIDENTS: usize = 2;

/// The three workbooks, in the order in which the story brings them in.
pub fn workbooks(seed: u64) -> Vec<SampleBook> {
    let town = town::Town::new(seed);
    vec![quarters::book(&town, seed), requests::book(&town, seed), residents::book(&town, seed)]
}
