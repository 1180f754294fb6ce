//! What is different between two versions of a table, and between a finding and the same finding made again.
//!
//! Knows tables and findings; knows nothing of files. Versions are compared as they were brought in: nobody is told what
//! may not be shown, because whoever compares them holds both tables.

mod finding;
mod rows;

pub use finding::{Shift, shifts};
pub use rows::{CHANGES_CAP, CellChange, RowSide, TableChange, compare};
