//! A document as pictures of its pages, for the preview in the window.

use note::document::Document;
use typst_svg::SvgOptions;

use crate::typeset::{Drawn, lay_out};
use crate::{Figures, PaperFault};

/// One SVG per page, the same layout as the PDF. Letters are drawn as shapes: no font is needed to show it.
pub fn preview(document: &Document<String>, figures: &Figures) -> Result<Vec<String>, PaperFault> {
    let pages = lay_out(document, figures, Drawn::Pictures)?;
    Ok(pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect())
}
