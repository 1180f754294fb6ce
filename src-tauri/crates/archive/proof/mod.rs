//! Proofs that tests run in small and `cargo xtask prove` runs in full.

#![allow(clippy::unwrap_used, reason = "a proof stops where something is wrong")]
#![allow(dead_code, reason = "each test and proof takes what it needs")]

pub mod kill;
pub mod mutate;
pub mod walk;
pub mod world;
