//! The real window, on a screen: a person's whole way from an empty home to exported documents, by mouse and keys, and
//! what the window may not do. `cargo xtask test --only window` gives it a screen; without one it says so and passes.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line")]

#[path = "window/app.rs"]
mod app;
#[path = "window/drag.rs"]
mod drag;
#[path = "window/driver.rs"]
mod driver;
#[path = "window/framing.rs"]
mod framing;
#[path = "window/journey.rs"]
mod journey;
#[path = "window/limits.rs"]
mod limits;
#[path = "window/looks.rs"]
mod looks;
#[path = "window/opening.rs"]
mod opening;
#[path = "window/sheet.rs"]
mod sheet;
#[path = "window/tables.rs"]
mod tables;
#[path = "window/traces.rs"]
mod traces;
