//! What calamine does not tell of an OpenDocument spreadsheet: number formats and bold faces of cells, hidden rows and
//! columns, merged blocks, and the blocks that are marked as a database. Terms are those of OpenDocument 1.3 part 3.
//!
//! What cannot be read is left out: the reader of the cells reports the damage.

use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader};

use dossier::source::{Cell, CellRange};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Style;
use crate::guard::Archive;
use crate::package::{attribute, cell};
use crate::scan::Extras;
use crate::wire::{MOST_COLUMNS, MOST_ROWS};

/// How the cells of one sheet look.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// Different styles, and which of them each cell has.
    styles: Vec<Style>,
    places: HashMap<Style, usize>,
    cells: HashMap<(u32, u32), usize>,
    pub(super) extras: Extras,
}

impl Look {
    /// The style of a cell, when it says something of its value.
    pub(super) fn style(&self, cell: Cell) -> Option<&Style> {
        self.styles.get(*self.cells.get(&(cell.row, cell.column))?)
    }
}

/// Looks of all sheets of a document, by name.
pub(super) fn looks(archive: &mut Archive<'_>) -> BTreeMap<String, Look> {
    let mut document = Document::default();
    for part in ["styles.xml", "content.xml"] {
        if let Some(part) = archive.position(part).and_then(|position| archive.at(position)) {
            document.read(BufReader::new(part));
        }
    }
    document.looks
}

#[derive(Default)]
struct Document {
    /// Formats by the name of their data style.
    formats: HashMap<String, String>,
    /// Cell styles by name.
    styles: HashMap<String, Style>,
    looks: BTreeMap<String, Look>,
    data_style: Option<(String, String)>,
    cell_style: Option<(String, Style)>,
    sheet: String,
    row: u32,
    rows: u32,
    column: u32,
    /// Last column, and the style of its cells, for each run of columns.
    columns: Vec<(u32, String)>,
}

impl Document {
    /// Reads a part, up to its first fault.
    fn read(&mut self, part: impl BufRead) {
        let mut reader = Reader::from_reader(part);
        let mut buffer = Vec::new();
        while let Ok(event) = reader.read_event_into(&mut buffer) {
            match event {
                Event::Start(tag) => self.start(&tag),
                Event::Empty(tag) => {
                    self.start(&tag);
                    self.end(tag.local_name().as_ref());
                }
                Event::End(tag) => self.end(tag.local_name().as_ref()),
                Event::Text(text) => self.text(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::Eof => return,
                Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_) => {}
            }
            buffer.clear();
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "number-style" | "date-style" | "time-style" => {
                self.data_style = attribute(tag, "name").map(|name| (name, String::new()));
            }
            "number" => self.padded(tag),
            "day" => self.part_of_moment("d"),
            "month" => self.part_of_moment("m"),
            "year" => self.part_of_moment("y"),
            "hours" => self.part_of_moment("h"),
            "style" if attribute(tag, "family").as_deref() == Some("table-cell") => self.begin_style(tag),
            "text-properties" => {
                if let Some((_, style)) = &mut self.cell_style {
                    style.bold = attribute(tag, "font-weight").map_or(style.bold, |weight| weight == "bold");
                }
            }
            "table" => {
                self.sheet = attribute(tag, "name").unwrap_or_default();
                (self.row, self.rows, self.column) = (0, 0, 0);
                self.columns.clear();
                self.looks.insert(self.sheet.clone(), Look::default());
            }
            "table-column" => self.columns(tag),
            "table-row" => self.begin_row(tag),
            "table-cell" | "covered-table-cell" => self.cells(tag),
            "database-range" => self.marked(tag),
            _ => {}
        }
    }

    /// A sign of money that stands as a text in the format of a number.
    fn text(&mut self, text: &str) {
        if let Some((_, format)) = &mut self.data_style
            && let Some(sign) = text.chars().find(|sign| "€£$".contains(*sign))
        {
            *format = format!("\"{sign}\" 0.00");
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "number-style" | "date-style" | "time-style" => self.formats.extend(self.data_style.take()),
            "style" => self.styles.extend(self.cell_style.take()),
            "table-row" => self.row += self.rows,
            _ => {}
        }
    }

    /// Whole numbers that are filled up with zeros are codes.
    fn padded(&mut self, tag: &BytesStart<'_>) {
        let digits = number(tag, "min-integer-digits", 1);
        if let Some((_, format)) = &mut self.data_style
            && digits > 1
            && number(tag, "decimal-places", 0) == 0
        {
            *format = "0".repeat(digits.min(32) as usize);
        }
    }

    fn part_of_moment(&mut self, letter: &str) {
        if let Some((_, format)) = &mut self.data_style {
            format.push_str(if format.is_empty() { "" } else { "-" });
            format.push_str(letter);
        }
    }

    fn begin_style(&mut self, tag: &BytesStart<'_>) {
        let parent = attribute(tag, "parent-style-name").and_then(|parent| self.styles.get(&parent).cloned());
        let mut style = parent.unwrap_or_default();
        if let Some(format) = attribute(tag, "data-style-name").and_then(|name| self.formats.get(&name)) {
            style.format.clone_from(format);
        }
        self.cell_style = attribute(tag, "name").map(|name| (name, style));
    }

    fn columns(&mut self, tag: &BytesStart<'_>) {
        let first = self.columns.last().map_or(0, |(last, _)| *last) + 1;
        let last = (first - 1).saturating_add(number(tag, "number-columns-repeated", 1)).min(MOST_COLUMNS);
        if first > last {
            return;
        }
        self.columns.push((last, attribute(tag, "default-cell-style-name").unwrap_or_default()));
        if is_hidden(tag) {
            self.extras(|extras| extras.hidden_columns.push((first, last)));
        }
    }

    fn begin_row(&mut self, tag: &BytesStart<'_>) {
        self.column = 0;
        self.rows = number(tag, "number-rows-repeated", 1).min(MOST_ROWS - self.row.min(MOST_ROWS));
        let (first, last) = (self.row + 1, self.row + self.rows);
        if is_hidden(tag) && first <= last {
            self.extras(|extras| extras.hidden_rows.push((first, last)));
        }
    }

    fn cells(&mut self, tag: &BytesStart<'_>) {
        let repeated = number(tag, "number-columns-repeated", 1).min(MOST_COLUMNS);
        let (first, last) = (self.column + 1, (self.column + repeated).min(MOST_COLUMNS));
        self.column = last;
        let Some(kind) = attribute(tag, "value-type") else { return };
        let (down, right) = (number(tag, "number-rows-spanned", 1), number(tag, "number-columns-spanned", 1));
        if down > 1 || right > 1 {
            let row = self.row + 1;
            let last = |from: u32, many: u32, most: u32| from.saturating_add(many.max(1) - 1).min(most);
            let block = CellRange::new((row, last(row, down, MOST_ROWS)), (first, last(first, right, MOST_COLUMNS)));
            self.extras(|extras| extras.merged.push(block));
        }
        let style = self.style(tag, first, &kind);
        if style == Style::default() {
            return;
        }
        if let Some(look) = self.looks.get_mut(&self.sheet) {
            let place = look.places.get(&style).copied().unwrap_or_else(|| {
                look.styles.push(style.clone());
                look.places.insert(style, look.styles.len() - 1);
                look.styles.len() - 1
            });
            for row in self.row + 1..=self.row + self.rows {
                look.cells.extend((first..=last).map(|column| ((row, column), place)));
            }
        }
    }

    /// The cell's own style, else that of its column; the kind of its value says more than a format.
    fn style(&self, tag: &BytesStart<'_>, column: u32, kind: &str) -> Style {
        let of_column = || {
            let place = self.columns.partition_point(|(last, _)| *last < column);
            self.columns.get(place).map(|(_, name)| name.clone())
        };
        let name = attribute(tag, "style-name").or_else(of_column).unwrap_or_default();
        let mut style = self.styles.get(&name).cloned().unwrap_or_default();
        match kind {
            "percentage" => "0%".clone_into(&mut style.format),
            "currency" => {
                let sign = match attribute(tag, "currency").as_deref() {
                    Some("GBP") => "£",
                    Some("USD") => "$",
                    Some("EUR") | None => "€",
                    Some(other) => return Style { format: format!("\"{other}\" 0.00"), ..style },
                };
                style.format = format!("\"{sign}\" 0.00");
            }
            "float" | "date" | "time" => {}
            _ => style.format.clear(),
        }
        style
    }

    /// A block that the document calls a database, with its header.
    fn marked(&mut self, tag: &BytesStart<'_>) {
        let has_header = attribute(tag, "contains-header").is_none_or(|value| value != "false");
        let Some(address) = attribute(tag, "target-range-address").filter(|_| has_header) else { return };
        let Some((first, last)) = address.split_once(':') else { return };
        let (Some((sheet, first)), Some((_, last))) = (first.rsplit_once('.'), last.rsplit_once('.')) else { return };
        let sheet = sheet.trim_start_matches('$').trim_matches('\'').replace("''", "'");
        if let (Some(first), Some(last), Some(look)) = (cell(first), cell(last), self.looks.get_mut(&sheet)) {
            look.extras.marked.push(CellRange { first, last });
        }
    }

    fn extras(&mut self, change: impl FnOnce(&mut Extras)) {
        if let Some(look) = self.looks.get_mut(&self.sheet) {
            change(&mut look.extras);
        }
    }
}

fn number(tag: &BytesStart<'_>, name: &str, otherwise: u32) -> u32 {
    attribute(tag, name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn is_hidden(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "visibility").is_some_and(|value| value == "collapse" || value == "filter")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_hidden_rows_and_merged_blocks_are_found() {
        let content = r#"<office:document-content><office:automatic-styles>
            <number:number-style style:name="N1"><number:number number:min-integer-digits="4" number:decimal-places="0"/>
            </number:number-style>
            <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1">
            <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
            <table:table table:name="Blad 1"><table:table-column table:number-columns-repeated="2"
            table:default-cell-style-name="ce1"/><table:table-column table:visibility="collapse"/>
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"/>
            <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
            <table:table-row table:number-rows-repeated="2" table:visibility="collapse"><table:table-cell
            office:value-type="float" office:value="363"/><table:table-cell office:value-type="percentage"
            office:value="0.5"/></table:table-row></table:table><table:database-ranges><table:database-range
            table:target-range-address="$'Blad 1'.A1:$'Blad 1'.C3"/></table:database-ranges></office:document-content>"#;
        let mut document = Document::default();
        document.read(content.as_bytes());
        let look = &document.looks["Blad 1"];
        let style = |row, column| look.style(Cell { row, column }).map(|style| (style.format.as_str(), style.bold));
        assert_eq!(style(1, 1), Some(("", true)));
        assert_eq!(style(3, 1), Some(("0000", true)));
        assert_eq!(style(3, 2), Some(("0%", true)));
        assert_eq!(style(4, 1), None);
        assert_eq!(look.extras.hidden_rows, [(2, 3)]);
        assert_eq!(look.extras.hidden_columns, [(3, 3)]);
        assert_eq!(look.extras.merged, [CellRange::new((1, 1), (1, 3))]);
        assert_eq!(look.extras.marked, [CellRange::new((1, 3), (1, 3))]);
    }
}
