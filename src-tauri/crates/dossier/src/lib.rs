//! The subject: everything that is written down about one policy question, and the rules of the method.
//!
//! Knows the question, the goal, the sources, the findings, the arguments and the ladder that leads from one to the
//! next. Knows nothing of tables, files, clocks, chance, windows or sentences: days, ids and moments are handed in, and
//! what it has to say is a [`Message`] that the desk turns into words.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::disallowed_methods,
        reason = "a failing test should stop at the line, and tests need identities"
    )
)]
#![warn(missing_docs)]

pub mod agenda;
pub mod brief;
pub mod card_answer;
pub mod change;
pub mod combine;
pub mod dataset;
pub mod day;
pub mod dossier;
pub mod dutch;
pub mod ethics;
pub mod exchange;
pub mod finding;
pub mod form;
pub mod id;
pub mod ladder;
pub mod last_change;
pub mod message;
pub mod note_text;
pub mod quality;
pub mod question;
pub mod remark;
pub mod series_break;
pub mod settings;
pub mod sign_off;
pub mod source;
pub mod start;
pub mod step;
pub mod talk;

pub use change::{Change, EntityKind, EntityRef};
pub use day::{Day, Moment};
pub use dossier::Dossier;
pub use finding::Finding;
pub use id::{BlockHash, DatasetId, DossierId, FindingId, RecordId};
pub use last_change::{LastChanges, Touch};
pub use message::{Arg, Message};
pub use remark::Remark;
pub use step::Step;
