//! Every field that a person can fill in, by path: `question.trigger`, `questions[1].deadline`, `sources[1].owner`.
//!
//! One catalogue of fields serves the window, the command line and the checks. Values go in and come out as text; what
//! they mean is decided here.

mod catalogue;
mod edit;
mod need;
mod path;
mod value;
mod words;

pub use catalogue::{FieldKind, FieldSpec, List, Required, specs};
pub use edit::{add, get, list, lists, move_to, remove, set};
pub use need::is_needless;
pub use path::{FieldPath, Place, field_key, lasting, place_of, placed, row_id};
pub use words::{average_key, choice_key, label, lasting_get, lasting_value, shown, title};

use crate::message::Message;
use crate::step::Step;

/// A field with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Path of the field.
    pub path: String,
    /// Step it belongs to.
    pub step: Step,
    /// Value as text; empty when not filled in.
    pub value: String,
    /// What is known of the field in general.
    pub spec: &'static FieldSpec,
}

/// Why a field cannot be read or written.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FormError {
    /// There is no such field.
    #[error("no field {0}")]
    NoField(String),
    /// The list has no such item.
    #[error("no item at {0}")]
    NoItem(String),
    /// The field is not asked of this table, but of those it was made of or that were made of it.
    #[error("{0} is not asked of this table")]
    NotAsked(String),
    /// The value does not fit the field.
    #[error("value does not fit {path}: {}", why.key)]
    Unfit {
        /// Path of the field.
        path: String,
        /// What is wrong.
        why: Message,
    },
    /// The row does not hold the value afterwards: a mistake in the catalogue of fields.
    #[error("field {path} cannot be stored: {cause}")]
    Unstorable {
        /// Path of the field.
        path: String,
        /// What serde said.
        cause: String,
    },
}

impl FormError {
    /// What to tell the person.
    pub fn message(&self) -> Message {
        match self {
            Self::NoField(path) => Message::new("form-no-field").text("path", path.clone()),
            Self::NoItem(path) => Message::new("form-no-item").text("path", path.clone()),
            Self::NotAsked(path) => Message::new("form-not-asked").text("path", path.clone()),
            Self::Unfit { why, .. } => why.clone(),
            Self::Unstorable { path, .. } => Message::new("form-unstorable").text("path", path.clone()),
        }
    }
}
