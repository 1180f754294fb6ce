//! Something about the content of a sheet that a person should know. A remark never stops the work.

use serde::{Deserialize, Serialize};

use crate::message::Message;
use crate::source::Cell;

/// A remark at a place in a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// Sheet it is about; empty when it is about the whole file.
    pub sheet: String,
    /// Cell it is about; `None` when it is about the whole sheet or column.
    pub cell: Option<Cell>,
    /// What there is to know.
    pub message: Message,
}
