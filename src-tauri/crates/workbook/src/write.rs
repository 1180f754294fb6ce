//! Excel out: the annex of a note, and plain books for samples and measurements.
//!
//! Text from a dossier or a sheet is always written as text, never as a formula or a link. The same input gives the
//! same bytes: the moment of making is handed in.

mod analyst;
mod annex;
mod cells;
mod chart;
mod fault;
mod look;
mod plain;

pub use analyst::{AnalystBook, AnalystRow, COLUMNS, HEADER_ROW, analyst_book};
pub use annex::annex;
pub use fault::WriteFault;
pub use plain::{Look, PlainBook, PlainCell, PlainSheet, PlainValue, Weight, book, table};

use dossier::Moment;
use rust_xlsxwriter::{DocProperties, ExcelDateTime};

/// Days from the first day of Excel's calendar to 1 January 1970.
const EXCEL_EPOCH: i32 = 25_569;

/// Most rows of a sheet.
const ROWS: u32 = 1_048_576;

/// Checks the names of all sheets at once, so that a fault names the sheet.
fn check_names<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), WriteFault> {
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        let is_legal = !name.is_empty()
            && name.encode_utf16().count() <= 31
            && !name.contains(['[', ']', ':', '*', '?', '/', '\\'])
            && !name.chars().any(char::is_control)
            && !name.starts_with('\'')
            && !name.ends_with('\'')
            && name.to_lowercase() != "history";
        if !is_legal || !seen.insert(name.to_lowercase()) {
            return Err(WriteFault::SheetName { name: name.to_owned() });
        }
    }
    Ok(())
}

/// The file's own properties: who made it and when, and nothing that was not handed in.
fn properties(created: &str, author: &str) -> Result<DocProperties, WriteFault> {
    let moment = || WriteFault::Moment { text: created.to_owned() };
    let epoch = Moment::new("1970-01-01T00:00:00Z");
    let seconds = epoch.seconds_until(&Moment::new(created)).ok_or_else(moment)?;
    let made = ExcelDateTime::from_timestamp(seconds).map_err(|_| moment())?;
    let properties = DocProperties::new().set_creation_datetime(&made);
    Ok(if author.is_empty() { properties } else { properties.set_author(author) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(names: &[&str], is_legal: bool) {
        assert_eq!(check_names(names.iter().copied()).is_ok(), is_legal, "{names:?}");
    }

    #[test]
    fn sheets_have_names_that_excel_takes_and_each_name_once() {
        check(&["Voorblad", "R1", "Getallen in nota"], true);
        check(&["R1", "r1"], false);
        check(&["een/twee"], false);
        check(&[""], false);
        check(&["'R1"], false);
        check(&["History"], false);
        check(&[&"a".repeat(31)], true);
        check(&[&"a".repeat(32)], false);
    }

    #[test]
    fn the_moment_of_making_must_be_one() {
        assert!(properties("2027-03-12T10:42:07+01:00", "").is_ok());
        assert!(matches!(properties("gisteren", ""), Err(WriteFault::Moment { .. })));
    }
}
