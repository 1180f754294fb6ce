//! The printer: turns a finished document into Word, PDF and pictures of its pages.
//!
//! The only crate with Typst, OOXML and resvg. Gets words, never keys, and drawings, never findings. Same document,
//! same bytes.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing test should stop at the line"))]

pub mod docx;
pub mod fault;
mod fonts;
pub mod pages;
pub mod pdf;
pub mod png;
pub mod trail;
mod typeset;

use std::collections::BTreeMap;

use dossier::id::FindingId;
use figure::Drawing;

pub use fault::PaperFault;

/// Drawings of the findings in a document.
pub type Figures = BTreeMap<FindingId, Drawing>;
