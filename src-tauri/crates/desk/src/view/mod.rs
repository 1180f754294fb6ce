//! From the dossier to what the window shows: every text in words, every number written.

pub(crate) mod ethics;
pub(crate) mod exchange;
mod field;
pub(crate) mod finding;
pub(crate) mod history;
pub(crate) mod home;
pub(crate) mod intake;
pub(crate) mod logbook;
pub(crate) mod names;
pub(crate) mod note;
mod offer;
pub(crate) mod question;
mod snapshot;
pub(crate) mod source;
pub(crate) mod talk;
pub(crate) mod version;
