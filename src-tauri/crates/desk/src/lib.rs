//! The counter: the use cases of Raadslag, free of any host. The window, the command line and the tests all stand here.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod wire;
