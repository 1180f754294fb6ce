//! The counter: the use cases of Raadslag, free of any host. The window, the command line and the tests all stand here.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]
#![warn(missing_docs)]

pub mod browsing;
pub mod checking;
pub mod clock;
pub mod combining;
pub mod counter;
pub mod demo;
pub mod describing;
pub mod desk;
pub mod exchanging;
pub mod failure;
mod fields;
pub mod hands;
pub mod intake;
mod rows;
pub mod sample;
mod side_by_side;
mod tables;
pub mod talking;
pub mod tracing;
pub mod versions;
mod view;
pub mod wire;
pub mod words;
pub mod writing;

pub use clock::{Computer, World};
pub use counter::{Counter, First};
pub use desk::{Came, Desk, Host, READ_SHEETS, reader};
pub use failure::{Failure, FailureKind};
pub use hands::Hands;
pub use view::history::told;
pub use words::{Language, Words};
