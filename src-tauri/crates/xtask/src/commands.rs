//! The commands, one file each.

pub(crate) mod bench;
pub(crate) mod package;
pub(crate) mod prove;
pub(crate) mod run;
pub(crate) mod score_intake;
pub(crate) mod screenshots;
pub(crate) mod test;
pub(crate) mod types;
