//! A document as PDF: archival (PDF/A-2a) and accessible (PDF/UA-1) in one file.

use note::document::Document;
use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::typeset::{Drawn, lay_out, typesetting};
use crate::{Figures, PaperFault};

/// The document as the bytes of a PDF. The typesetter refuses to make one that breaks either standard.
pub fn write(document: &Document<String>, figures: &Figures) -> Result<Vec<u8>, PaperFault> {
    let pages = lay_out(document, figures, Drawn::Vectors)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|clash| PaperFault::Typesetting(clash.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}/{}", document.dossier, document.title)),
        creator: Smart::Custom(Some("Raadslag".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|faults| typesetting(&faults))
}
