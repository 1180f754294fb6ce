//! Why a file could not be read. Each class has one sentence for the user and one thing to do.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use dossier::Message;
use dossier::source::Cell;

/// Where in a workbook something is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Name of the sheet; empty when it is about the whole file.
    pub sheet: String,
    /// The last cell that could be read.
    pub after: Option<Cell>,
}

/// Why a file could not be read. Nothing was stored; the file itself was not touched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    /// The user had enough.
    #[error("cancelled")]
    Cancelled,
    /// There is no such file.
    #[error("file not found")]
    NotFound,
    /// The system does not let us read it.
    #[error("permission denied")]
    NoPermission,
    /// Another program holds it.
    #[error("file is held by another program")]
    InUse,
    /// It is Excel's own lock file.
    #[error("this is a lock file of Excel")]
    LockFile,
    /// It is a folder or a device.
    #[error("not a regular file")]
    NotAFile,
    /// The disk or network fails.
    #[error("input/output error: {0}")]
    Disk(String),
    /// It holds nothing.
    #[error("file is empty")]
    Empty,
    /// It is larger than we read.
    #[error("file is too large")]
    TooLarge,
    /// It is protected by a password.
    #[error("workbook is encrypted")]
    Password,
    /// Excel 2, 3 or 4.
    #[error("workbook of before Excel 5")]
    OldExcel,
    /// A part of a kind that we do not know.
    #[error("unknown kind of part")]
    UnknownPart,
    /// A container of old Office files that cannot be opened.
    #[error("damaged compound file")]
    DamagedOld,
    /// A web page with the name of a workbook.
    #[error("HTML with the name of a workbook")]
    WebPage,
    /// Excel 2003 XML.
    #[error("SpreadsheetML 2003")]
    OldXml,
    /// A PDF.
    #[error("PDF")]
    Pdf,
    /// A text document or presentation.
    #[error("another kind of Office document")]
    OtherDocument,
    /// None of the formats we know.
    #[error("not a spreadsheet")]
    NotASheet,
    /// The container is broken or cut off.
    #[error("damaged or truncated archive")]
    Damaged,
    /// A part that must be there is not.
    #[error("missing part")]
    MissingPart,
    /// A sheet breaks off or contradicts itself.
    #[error("damaged sheet")]
    DamagedSheet(Place),
    /// A cell lies outside the grid of Excel.
    #[error("cell outside the grid")]
    OutsideGrid(Place),
    /// It unpacks to far more than it should.
    #[error("decompression limit exceeded")]
    Bomb,
    /// It holds definitions that a workbook never needs.
    #[error("document type definition in a part")]
    Definitions,
    /// It has more parts than we read.
    #[error("too many parts")]
    TooManyParts,
    /// There is no sheet with cells.
    #[error("no sheets")]
    NoSheets,
    /// Reading took more memory than allowed.
    #[error("memory limit exceeded")]
    TooMuchMemory,
    /// Reading took longer than allowed.
    #[error("time limit exceeded")]
    TooSlow,
    /// The reader stopped by itself.
    #[error("reader stopped: {0}")]
    Crashed(String),
    /// The reader could not be started.
    #[error("reader could not be started: {0}")]
    NoReader(String),
}

impl ReadFault {
    /// What happened and what is safe, for the user.
    pub fn message(&self) -> Message {
        let message = Message::new(&format!("read-fault-{}", self.key()));
        match self {
            Self::DamagedSheet(Place { sheet, after: Some(cell) }) => {
                Message::new("read-fault-damaged-sheet-after").text("sheet", sheet).text("after", cell.to_string())
            }
            Self::OutsideGrid(place) if place.sheet.is_empty() => Message::new("read-fault-outside-grid-text"),
            Self::DamagedSheet(place) | Self::OutsideGrid(place) => message.text("sheet", &place.sheet),
            _ => message,
        }
    }

    /// What the user can do.
    pub fn remedy(&self) -> Message {
        match self {
            Self::OutsideGrid(place) if place.sheet.is_empty() => Message::new("read-remedy-outside-grid-text"),
            _ => Message::new(&format!("read-remedy-{}", self.key())),
        }
    }

    /// Short name of the class, the same in every language.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::NotFound => "not-found",
            Self::NoPermission => "no-permission",
            Self::InUse => "in-use",
            Self::LockFile => "lock-file",
            Self::NotAFile => "not-a-file",
            Self::Disk(_) => "disk",
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Password => "password",
            Self::OldExcel => "old-excel",
            Self::DamagedOld => "damaged-old",
            Self::UnknownPart => "unknown-part",
            Self::WebPage => "web-page",
            Self::OldXml => "old-xml",
            Self::Pdf => "pdf",
            Self::OtherDocument => "other-document",
            Self::NotASheet => "not-a-sheet",
            Self::Damaged => "damaged",
            Self::MissingPart => "missing-part",
            Self::DamagedSheet(_) => "damaged-sheet",
            Self::OutsideGrid(_) => "outside-grid",
            Self::Bomb => "bomb",
            Self::Definitions => "definitions",
            Self::TooManyParts => "too-many-parts",
            Self::NoSheets => "no-sheets",
            Self::TooMuchMemory => "too-much-memory",
            Self::TooSlow => "too-slow",
            Self::Crashed(_) => "crashed",
            Self::NoReader(_) => "no-reader",
        }
    }

    /// The classes that a reader process can report about a file, with their number on the wire.
    pub(crate) fn reported() -> [(u8, Self); 18] {
        [
            (1, Self::Empty),
            (2, Self::TooLarge),
            (3, Self::Password),
            (4, Self::OldExcel),
            (5, Self::DamagedOld),
            (6, Self::UnknownPart),
            (7, Self::WebPage),
            (8, Self::OldXml),
            (9, Self::Pdf),
            (10, Self::OtherDocument),
            (11, Self::NotASheet),
            (12, Self::Damaged),
            (13, Self::MissingPart),
            (14, Self::Bomb),
            (15, Self::Definitions),
            (16, Self::TooManyParts),
            (17, Self::NoSheets),
            (18, Self::TooMuchMemory),
        ]
    }
}
