//! Proofs that tests run in small and `cargo xtask prove` runs in full.

#![allow(clippy::unwrap_used, reason = "a proof stops where something is wrong")]
#![allow(dead_code, reason = "each test and proof takes what it needs")]

pub(crate) mod kill;
pub(crate) mod mutate;
pub(crate) mod walk;
pub(crate) mod world;
