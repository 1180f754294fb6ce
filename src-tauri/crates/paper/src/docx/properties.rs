//! What a Word file says about itself: title, author when chosen, day, dossier; and the trail of its numbers.

use note::document::{Document, NumberState};

use super::body::bookmark;
use super::picture;
use super::xml::Xml;
use crate::PaperFault;

/// Title, author, day and language.
pub(super) fn core(document: &Document<String>) -> Result<Vec<u8>, PaperFault> {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.open("cp:coreProperties", &spaces);
    xml.element("dc:title", &[], &document.title);
    if !document.author.trim().is_empty() {
        xml.element("dc:creator", &[], document.author.trim());
    }
    if let Ok(day) = document.day.parse::<dossier::Day>() {
        let moment = format!("{day}T00:00:00Z");
        xml.element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &moment);
        xml.element("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &moment);
    }
    xml.element("dc:language", &[], "nl-NL");
    xml.close("cp:coreProperties");
    xml.finish()
}

/// The dossier that the note comes from.
pub(super) fn custom(document: &Document<String>) -> Result<Vec<u8>, PaperFault> {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
        ("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    ];
    xml.open("Properties", &spaces);
    let of = [("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), ("pid", "2"), ("name", "raadslag-dossier")];
    xml.open("property", &of);
    xml.element("vt:lpwstr", &[], &document.dossier);
    xml.close("property");
    xml.close("Properties");
    xml.finish()
}

/// Every number of the note with its bookmark, its result and its state, for who follows it back.
pub(super) fn trail(document: &Document<String>) -> Result<Vec<u8>, PaperFault> {
    let mut xml = Xml::new();
    xml.open("trail", &[("xmlns", "urn:raadslag:trail:1"), ("dossier", &document.dossier)]);
    for (place, number) in document.numbers().into_iter().enumerate() {
        let name = bookmark(&number.bookmark, &(place + 1).to_string());
        let state = match number.state {
            NumberState::Fresh => "fresh",
            NumberState::Stale => "stale",
            NumberState::Stated => "stated",
            NumberState::Unknown => "unknown",
        };
        let of = [("bookmark", name.as_str()), ("result", &number.trail), ("state", state)];
        xml.element("number", &of, &number.text);
    }
    xml.close("trail");
    xml.finish()
}

/// The parts that the text refers to.
pub(super) fn relations(pictures: usize) -> Result<Vec<u8>, PaperFault> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    let mut relate = |id: &str, kind: &str, target: &str| {
        let kind = format!("{OFFICE}/{kind}");
        xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
    };
    relate("rIdStyles", "styles", "styles.xml");
    relate("rIdNumbering", "numbering", "numbering.xml");
    relate("rIdSettings", "settings", "settings.xml");
    relate("rIdFonts", "fontTable", "fontTable.xml");
    relate("rIdTheme", "theme", "theme/theme1.xml");
    relate("rIdHeader", "header", "header1.xml");
    relate("rIdFooter", "footer", "footer1.xml");
    relate("rIdTrail", "customXml", "../customXml/item1.xml");
    for place in 0..pictures {
        relate(&picture::relation(place), "image", &picture::target(place));
    }
    xml.close("Relationships");
    xml.finish()
}
