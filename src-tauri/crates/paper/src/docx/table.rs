//! Tables: the head of the note, and tables with a header row that repeats on every page.

use note::document::{Align, DocumentTable, Inline};

use super::body::{Look, Pen};

/// Width of the text in twentieths of a point.
const TEXT_WIDTH: u32 = 9298;

/// Width of a column of terms.
const TERM_WIDTH: u32 = 2000;

/// Terms and what they are, two pairs beside each other.
pub(super) fn head(pen: &mut Pen, pairs: &[(String, String)]) {
    let widths = [1900, 2900, 1700, 2798];
    open(pen, "HeadTable", None, &widths, "0");
    for pair in pairs.chunks(2) {
        pen.xml.open("w:tr", &[]);
        for place in 0..2 {
            let (term, value) = pair.get(place).map_or(("", ""), |(term, value)| (term.as_str(), value.as_str()));
            for (text, style, width) in
                [(term, "HeadTerm", widths[place * 2]), (value, "HeadValue", widths[place * 2 + 1])]
            {
                cell(pen, width, &Look::style(style), |pen| pen.words(text, None));
            }
        }
        pen.xml.close("w:tr");
    }
    close(pen);
}

/// Terms and what they are, a pair on each row.
pub(super) fn terms(pen: &mut Pen, rows: &[(String, Vec<Inline<String>>)]) {
    if rows.is_empty() {
        return;
    }
    let widths = [TERM_WIDTH, TEXT_WIDTH - TERM_WIDTH];
    open(pen, "HeadTable", None, &widths, "0");
    for (term, text) in rows {
        pen.xml.open("w:tr", &[]);
        pen.xml.open("w:trPr", &[]);
        pen.xml.empty("w:cantSplit", &[]);
        pen.xml.close("w:trPr");
        cell(pen, widths[0], &Look::style("Term"), |pen| pen.words(term, None));
        cell(pen, widths[1], &Look::style("TermText"), |pen| pen.inlines(text));
        pen.xml.close("w:tr");
    }
    close(pen);
}

/// A table with its caption above it.
pub(super) fn write(pen: &mut Pen, table: &DocumentTable<String>) {
    if table.header.is_empty() {
        return;
    }
    if let Some(caption) = &table.caption {
        pen.paragraph(&Look::style("Caption"), |pen| pen.words(caption, None));
    } else if pen.after_table {
        pen.paragraph(&Look::default(), |_| {});
    }
    let widths = widths(table);
    open(pen, "NoteTable", table.caption.as_deref(), &widths, "1");
    let right = |place: usize| table.aligns.get(place) == Some(&Align::Right);
    pen.xml.open("w:tr", &[]);
    pen.xml.open("w:trPr", &[]);
    pen.xml.empty("w:cantSplit", &[]);
    pen.xml.empty("w:tblHeader", &[]);
    pen.xml.close("w:trPr");
    for (place, (head, width)) in table.header.iter().zip(&widths).enumerate() {
        cell(pen, *width, &Look::style("TableHead").right(right(place)), |pen| pen.words(head, None));
    }
    pen.xml.close("w:tr");
    for row in &table.rows {
        pen.xml.open("w:tr", &[]);
        pen.xml.open("w:trPr", &[]);
        pen.xml.empty("w:cantSplit", &[]);
        pen.xml.close("w:trPr");
        for (place, width) in widths.iter().enumerate() {
            let text: &[Inline<String>] = row.get(place).map_or(&[], Vec::as_slice);
            cell(pen, *width, &Look::style("TableText").right(right(place)), |pen| pen.inlines(text));
        }
        pen.xml.close("w:tr");
    }
    close(pen);
}

fn open(pen: &mut Pen, style: &str, caption: Option<&str>, widths: &[u32], first_row: &str) {
    let xml = &mut pen.xml;
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.value("w:tblStyle", style);
    xml.empty("w:tblW", &[("w:w", &TEXT_WIDTH.to_string()), ("w:type", "dxa")]);
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    let look = [
        ("w:val", if first_row == "1" { "0420" } else { "0400" }),
        ("w:firstRow", first_row),
        ("w:lastRow", "0"),
        ("w:firstColumn", "0"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "0"),
        ("w:noVBand", "1"),
    ];
    xml.empty("w:tblLook", &look);
    if let Some(caption) = caption {
        xml.value("w:tblCaption", caption);
    }
    xml.close("w:tblPr");
    xml.open("w:tblGrid", &[]);
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    xml.close("w:tblGrid");
    pen.after_table = false;
}

fn close(pen: &mut Pen) {
    pen.xml.close("w:tbl");
    pen.after_table = true;
}

fn cell(pen: &mut Pen, width: u32, look: &Look<'_>, fill: impl FnOnce(&mut Pen)) {
    pen.xml.open("w:tc", &[]);
    pen.xml.open("w:tcPr", &[]);
    pen.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    pen.xml.close("w:tcPr");
    pen.paragraph(look, fill);
    pen.xml.close("w:tc");
}

/// Widths of the columns in twentieths of a point, adding up to the width of the text.
fn widths(table: &DocumentTable<String>) -> Vec<u32> {
    let shares: Vec<u32> =
        (0..table.header.len()).map(|place| table.widths.get(place).copied().unwrap_or(1).clamp(1, 1000)).collect();
    let total: u32 = shares.iter().sum::<u32>().max(1);
    let mut widths: Vec<u32> = shares.iter().map(|share| TEXT_WIDTH * share / total).collect();
    let used: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += TEXT_WIDTH - used;
    }
    widths
}
