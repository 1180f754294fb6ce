//! Header and footer of every page.

use note::document::Document;

use super::xml::{WORD, Xml};
use crate::PaperFault;

/// Municipality on the left, status and date on the right.
pub(super) fn header(document: &Document<String>) -> Result<Vec<u8>, PaperFault> {
    let mut xml = Xml::new();
    xml.open("w:hdr", &WORD[..2]);
    open(&mut xml, "Header");
    run(&mut xml, &document.municipality, Some("Strong"));
    tab(&mut xml);
    run(&mut xml, &document.status_line, None);
    xml.close("w:p");
    xml.close("w:hdr");
    xml.finish()
}

/// The footer's line on the left, page and number of pages on the right.
pub(super) fn footer(document: &Document<String>) -> Result<Vec<u8>, PaperFault> {
    let mut xml = Xml::new();
    xml.open("w:ftr", &WORD[..2]);
    open(&mut xml, "Footer");
    run(&mut xml, &document.footer, None);
    tab(&mut xml);
    xml.field("PAGE", "1");
    run(&mut xml, &format!(" {} ", document.page_of), None);
    xml.field("NUMPAGES", "1");
    xml.close("w:p");
    xml.close("w:ftr");
    xml.finish()
}

fn open(xml: &mut Xml, style: &str) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.value("w:pStyle", style);
    xml.close("w:pPr");
}

fn run(xml: &mut Xml, text: &str, style: Option<&str>) {
    xml.open("w:r", &[]);
    if let Some(style) = style {
        xml.open("w:rPr", &[]);
        xml.value("w:rStyle", style);
        xml.close("w:rPr");
    }
    xml.element("w:t", &[("xml:space", "preserve")], text);
    xml.close("w:r");
}

fn tab(xml: &mut Xml) {
    xml.open("w:r", &[]);
    xml.empty("w:tab", &[]);
    xml.close("w:r");
}
