//! What can go wrong while a workbook is written.

use dossier::Message;
use rust_xlsxwriter::XlsxError;

/// A workbook that could not be written. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    /// A sheet has a name that Excel does not take, or that another sheet has.
    #[error("sheet name {name:?} is not allowed or stands twice")]
    SheetName {
        /// The name.
        name: String,
    },
    /// A text is longer than a cell holds.
    #[error("the text in {cell} of sheet {sheet:?} is longer than a cell holds")]
    TextTooLong {
        /// The sheet.
        sheet: String,
        /// The cell, in Excel's words.
        cell: String,
    },
    /// A table has more rows than a sheet holds.
    #[error("sheet {sheet:?} has more rows than a sheet holds")]
    TooManyRows {
        /// The sheet.
        sheet: String,
    },
    /// The moment of making is not RFC 3339.
    #[error("{text:?} is no moment")]
    Moment {
        /// The text.
        text: String,
    },
    /// The writer refused something else: a bug of ours, or a full disk under a very large sheet.
    #[error("the workbook could not be written: {0}")]
    Xlsx(#[from] XlsxError),
}

impl WriteFault {
    /// What to say about it.
    pub fn message(&self) -> Message {
        match self {
            Self::SheetName { name } => Message::new("workbook-write-sheet-name").text("name", name.clone()),
            Self::TextTooLong { sheet, cell } => {
                Message::new("workbook-write-text-too-long").text("sheet", sheet.clone()).text("cell", cell.clone())
            }
            Self::TooManyRows { sheet } => Message::new("workbook-write-too-many-rows").text("sheet", sheet.clone()),
            Self::Moment { .. } | Self::Xlsx(_) => Message::new("workbook-write-failed"),
        }
    }
}
