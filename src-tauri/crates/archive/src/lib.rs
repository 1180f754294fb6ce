//! The file: keeps a dossier, its history and its data, loses nothing, and reads strangers' files with care.
//!
//! Knows SQLite and Parquet; nothing else in the house does. Knows nothing of what a dossier means, of windows or of
//! sentences. Moments and identities are handed in. Every act goes through [`Archive::transact`] into the working copy
//! in the app's own folder; [`Archive::publish`] puts a whole, checked file in the place of the user's `.raadslag`.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

// So that tests inside the crate share the invented world of those outside.
#[cfg(test)]
extern crate self as archive;
#[cfg(test)]
#[path = "../proof/mod.rs"]
mod proof;

mod act;
mod blocks;
mod column_block;
mod connect;
mod content;
mod event;
mod fault;
mod files;
mod folder;
mod forget;
mod generation;
mod health;
mod lock;
mod open_dossier;
mod opening;
mod pieces;
mod platform;
mod publish;
mod received;
mod recent;
mod rows;
mod schema;
mod settle;
mod standing;
mod trail;
mod undo;
mod write;

pub use act::{Act, Holder, Name, Step, StepKind, Written};
pub use fault::{Altered, Fault};
pub use files::write_whole;
pub use folder::AppFolder;
pub use generation::Generation;
pub use health::{Chain, Health};
pub use open_dossier::Archive;
pub use opening::{Arrival, Opening};
pub use publish::{Beside, Previous, Published};
pub use recent::Recent;
pub use settle::{Both, Choice, Settled, Side};
