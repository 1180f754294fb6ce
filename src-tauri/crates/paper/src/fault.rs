//! What can go wrong while printing, and what the user is told about it.

use dossier::Message;
use thiserror::Error;

/// Why a document could not be printed. The dossier itself is never touched by printing.
#[derive(Debug, Error)]
pub enum PaperFault {
    /// The pages could not be laid out, or the PDF breaks the standard that it promises.
    #[error("typesetting failed: {0}")]
    Typesetting(String),
    /// A drawing could not be turned into a picture.
    #[error("drawing could not be rendered: {0}")]
    Drawing(String),
    /// The parts of the file could not be put together.
    #[error("packing failed: {0}")]
    Packing(String),
    /// The document names a figure whose drawing was not handed over.
    #[error("no drawing for figure {0}")]
    FigureMissing(String),
    /// The file that was handed over is not a note in Word.
    #[error("not a note in Word")]
    NotANote,
}

impl PaperFault {
    /// What happened, for the user.
    pub fn message(&self) -> Message {
        match self {
            Self::Typesetting(_) => Message::new("paper-typesetting"),
            Self::Drawing(_) => Message::new("paper-drawing"),
            Self::Packing(_) => Message::new("paper-packing"),
            Self::FigureMissing(code) => Message::new("paper-figure-missing").text("code", code),
            Self::NotANote => Message::new("paper-not-a-note"),
        }
    }

    /// What the user can do.
    pub fn remedy(&self) -> Message {
        match self {
            Self::Typesetting(_) => Message::new("paper-typesetting-remedy"),
            Self::Drawing(_) => Message::new("paper-drawing-remedy"),
            Self::Packing(_) => Message::new("paper-packing-remedy"),
            Self::FigureMissing(_) => Message::new("paper-figure-missing-remedy"),
            Self::NotANote => Message::new("paper-not-a-note-remedy"),
        }
    }
}

impl From<std::io::Error> for PaperFault {
    fn from(error: std::io::Error) -> Self {
        Self::Packing(error.to_string())
    }
}

impl From<zip::result::ZipError> for PaperFault {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Packing(error.to_string())
    }
}
