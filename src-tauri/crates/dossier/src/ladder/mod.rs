//! The ladder: gates between the steps, and the permits that an analysis asks for.
//!
//! "Do not skip steps" is a type here: what needs a permit cannot be called without one, and only the ladder makes one.

mod differing;
mod gate;
mod permit;
mod rules;
mod steps;
#[cfg(test)]
pub(crate) mod testing;
pub mod wording;

pub use gate::{GateState, Level, State, about};
pub use permit::{DescribePermit, Refused, permit_description};
pub use rules::{blocking, gates};
pub use steps::{Lock, StepState, StepStatus, open_gates, step_states};
