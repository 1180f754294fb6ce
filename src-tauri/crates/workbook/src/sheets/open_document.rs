//! OpenDocument spreadsheets (.ods), as LibreOffice makes them. Values come from calamine, whole sheets at a time; what
//! it keeps to itself comes from the document.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use std::io::{Cursor, Write};

use calamine::{Ods, OdsError, Reader, Sheet};

use super::content::{self, Look};
use super::{Epoch, Stop, is_cells, send_extras, visibility, whole};
use crate::fault::ReadFault;
use crate::guard::Archive;
use crate::wire::Sender;

/// Sends all sheets of a document.
pub(super) fn send<W: Write>(bytes: &[u8], mut archive: Archive<'_>, sender: &mut Sender<W>) -> Result<(), Stop> {
    let mut book: Ods<Cursor<&[u8]>> = Ods::new(Cursor::new(bytes)).map_err(|error| Stop::Fault(of_book(&error)))?;
    let looks = content::looks(&mut archive);
    let sheets: Vec<Sheet> = book.sheets_metadata().iter().filter(|sheet| is_cells(sheet)).cloned().collect();
    if sheets.is_empty() {
        return Err(Stop::Fault(ReadFault::NoSheets));
    }
    for sheet in sheets {
        sender.sheet(&sheet.name, visibility(&sheet))?;
        let none = Look::default();
        let look = looks.get(&sheet.name).unwrap_or(&none);
        if let Ok(range) = book.worksheet_range(&sheet.name) {
            whole(&range, (&sheet.name, Epoch::Windows), |cell| look.style(cell), sender)?;
        }
        send_extras(&look.extras, sender)?;
    }
    Ok(())
}

/// Class of an error of the document as a whole.
fn of_book(error: &OdsError) -> ReadFault {
    match error {
        OdsError::Password => ReadFault::Password,
        OdsError::FileNotFound(_) => ReadFault::MissingPart,
        OdsError::CellLimitExceeded { .. } => ReadFault::TooLarge,
        _ => ReadFault::Damaged,
    }
}
