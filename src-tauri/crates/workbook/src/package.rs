//! The table of contents of a workbook: which part holds which sheet, and which blocks are marked as tables.

use std::collections::{BTreeMap, BTreeSet};

use dossier::source::{Cell, CellRange, column_position};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::guard::Archive;

/// Part of each sheet by the sheet's name.
pub(crate) fn sheet_parts(archive: &mut Archive<'_>) -> BTreeMap<String, String> {
    let root = relations(archive, "_rels/.rels", "");
    let workbook = root.values().find(|(kind, _)| kind.ends_with("/officeDocument")).map(|(_, target)| target.clone());
    let workbook = workbook.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let relations = relations(archive, &relations_of(&workbook), folder(&workbook));
    let mut parts = BTreeMap::new();
    let Some(text) = archive.text(&workbook) else { return parts };
    each(&text, |name, tag| {
        if name == "sheet"
            && let (Some(sheet), Some(id)) = (attribute(tag, "name"), attribute(tag, "id"))
            && let Some((_, target)) = relations.get(&id)
        {
            parts.insert(sheet, target.clone());
        }
    });
    parts
}

/// Blocks that Excel's own tables take on a sheet, header included.
pub(crate) fn tables(archive: &mut Archive<'_>, sheet_part: &str) -> Vec<CellRange> {
    let relations = relations(archive, &relations_of(sheet_part), folder(sheet_part));
    let of_tables = relations.values().filter(|(kind, _)| kind.ends_with("/table"));
    // A part that is named twice is read once.
    let targets: BTreeSet<&String> = of_tables.map(|(_, target)| target).take(64).collect();
    let mut found = Vec::new();
    for target in targets {
        let Some(text) = archive.text(target) else { continue };
        each(&text, |name, tag| {
            let headed = attribute(tag, "headerRowCount").is_none_or(|count| count != "0");
            if name == "table" && headed {
                found.extend(attribute(tag, "ref").and_then(|text| range(&text)));
            }
        });
    }
    found
}

/// `A4:D6300` as a block of cells; one cell is a block too.
pub(crate) fn range(text: &str) -> Option<CellRange> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    Some(CellRange { first: cell(first)?, last: cell(last)? })
}

/// `D6300` as a cell.
pub(crate) fn cell(text: &str) -> Option<Cell> {
    let text = text.trim().trim_start_matches('$');
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at_checked(digits)?;
    Some(Cell { row: row.parse().ok()?, column: column_position(letters.trim_end_matches('$'))? })
}

/// Calls back for each element of a part, with its name without prefix. Stops at the first fault in the markup.
fn each(text: &str, mut found: impl FnMut(&str, &BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => found(tag.local_name().as_ref(), &tag),
            Event::Eof => return,
            Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

/// The value of an attribute, whatever its prefix.
pub(crate) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Relations of a part: id → kind and full name of the target.
fn relations(archive: &mut Archive<'_>, part: &str, folder: &str) -> BTreeMap<String, (String, String)> {
    let mut found = BTreeMap::new();
    let Some(text) = archive.text(part) else { return found };
    each(&text, |name, tag| {
        if name == "Relationship"
            && let (Some(id), Some(kind), Some(target)) =
                (attribute(tag, "Id"), attribute(tag, "Type"), attribute(tag, "Target"))
        {
            found.insert(id, (kind, joined(folder, &target)));
        }
    });
    found
}

fn folder(part: &str) -> &str {
    part.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn relations_of(part: &str) -> String {
    let name = part.rsplit('/').next().unwrap_or(part);
    let folder = folder(part);
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

/// A target as written, from the folder of the part that names it.
fn joined(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." | "" => {}
            other => steps.push(other),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_blocks_are_read_from_their_names() {
        assert_eq!(range("A4:D6300"), Some(CellRange::new((4, 6300), (1, 4))));
        assert_eq!(range("$B$2"), Some(CellRange::new((2, 2), (2, 2))));
        assert_eq!(range("A0x"), None);
    }

    #[test]
    fn targets_are_found_from_the_folder_of_their_part() {
        assert_eq!(joined("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(joined("xl/worksheets", "../tables/table1.xml"), "xl/tables/table1.xml");
        assert_eq!(joined("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(relations_of("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
    }
}
