//! The draughtsman: derives a drawing from a finding and writes it as SVG.
//!
//! Same input, same bytes. Knows no file and no window; fonts are named, never loaded.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod advance;
pub mod derive;
pub mod model;
pub mod palette;
mod pen;
mod scale;
pub mod svg;
mod text;

pub use derive::{Context, derive};
pub use palette::Palette;
pub use svg::{Drawing, Dressing, draw};
