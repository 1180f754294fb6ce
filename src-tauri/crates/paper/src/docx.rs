//! A document as Word: real styles, numbering, header rows, alternative texts, fields and bookmarks.
//!
//! Written part by part on zip; what never changes stands as XML in `parts/`.

mod body;
mod frame;
mod numbering;
mod package;
mod picture;
mod printed;
mod properties;
mod table;
mod xml;

use note::document::Document;

use crate::{Figures, PaperFault};
use package::Package;
pub use printed::{PrintedNumber, numbers};

/// The document as the bytes of a `.docx`.
pub fn write(document: &Document<String>, figures: &Figures) -> Result<Vec<u8>, PaperFault> {
    let body = body::write(document, figures)?;
    let mut package = Package::new();
    package.add("[Content_Types].xml", include_str!("../parts/content_types.xml").as_bytes())?;
    package.add("_rels/.rels", include_str!("../parts/package_rels.xml").as_bytes())?;
    package.add("docProps/core.xml", &properties::core(document)?)?;
    package.add("docProps/app.xml", include_str!("../parts/app.xml").as_bytes())?;
    package.add("docProps/custom.xml", &properties::custom(document)?)?;
    package.add("word/document.xml", &body.xml)?;
    package.add("word/_rels/document.xml.rels", &properties::relations(body.pictures.len())?)?;
    package.add("word/styles.xml", include_str!("../parts/styles.xml").as_bytes())?;
    package.add("word/numbering.xml", &body.numbering.write()?)?;
    package.add("word/settings.xml", include_str!("../parts/settings.xml").as_bytes())?;
    package.add("word/fontTable.xml", include_str!("../parts/font_table.xml").as_bytes())?;
    package.add("word/theme/theme1.xml", include_str!("../parts/theme.xml").as_bytes())?;
    package.add("word/header1.xml", &frame::header(document)?)?;
    package.add("word/footer1.xml", &frame::footer(document)?)?;
    package.add("customXml/item1.xml", &properties::trail(document)?)?;
    package.add("customXml/itemProps1.xml", include_str!("../parts/item_props.xml").as_bytes())?;
    package.add("customXml/_rels/item1.xml.rels", include_str!("../parts/item_rels.xml").as_bytes())?;
    for (place, picture) in body.pictures.iter().enumerate() {
        package.add(&picture::part(place), picture)?;
    }
    package.finish()
}
