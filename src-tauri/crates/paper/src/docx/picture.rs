//! A figure in Word: its caption with a number that Word counts, the picture with its alternative text, its source.

use figure::Drawing;
use note::document::DocumentFigure;

use super::body::{Look, Pen};
use crate::PaperFault;
use crate::png::{Ground, from_svg};

/// Name of a picture's part in the package.
pub(super) fn part(place: usize) -> String {
    format!("word/{}", target(place))
}

/// Name of a picture as the document refers to it.
pub(super) fn target(place: usize) -> String {
    format!("media/figuur{}.png", place + 1)
}

/// Id of the relation to a picture.
pub(super) fn relation(place: usize) -> String {
    format!("rIdPicture{}", place + 1)
}

/// The drawing with twice as many points as pixels, which prints sharply.
pub(super) fn png(drawing: &Drawing) -> Result<Vec<u8>, PaperFault> {
    from_svg(&drawing.svg, 2.0, Ground::White)
}

pub(super) fn write(pen: &mut Pen, place: usize, figure: &DocumentFigure<String>, drawing: &Drawing) {
    pen.paragraph(&Look::style("Caption"), |pen| {
        pen.words(&format!("{LABEL} "), None);
        pen.xml.field(&format!("SEQ {LABEL} \\* ARABIC"), &figure.number.to_string());
        pen.words(&format!(". {}", figure.caption), None);
    });
    pen.paragraph(&Look::style("Figure"), |pen| inline(pen, place, figure, drawing));
    pen.paragraph(&Look::style("Source"), |pen| pen.words(&format!("{} · {}", figure.source, figure.code), None));
}

/// Name of the counter as Word in Dutch knows it, for its list of figures and its cross-references.
const LABEL: &str = "Figuur";

/// Width of the text, most height beside caption and source, and size of a pixel in the units of Word's drawings.
const TEXT_WIDTH: f64 = 5_904_230.0;
const MOST_HEIGHT: f64 = 7_650_000.0;
const PIXEL: f64 = 9525.0;

fn inline(pen: &mut Pen, place: usize, figure: &DocumentFigure<String>, drawing: &Drawing) {
    let (width, height) = (drawing.width.max(1.0) * PIXEL, drawing.height.max(1.0) * PIXEL);
    let scale = (TEXT_WIDTH / width).min(MOST_HEIGHT / height).min(1.0);
    let (width, height) = (format!("{:.0}", width * scale), format!("{:.0}", height * scale));
    let id = (place + 1).to_string();
    let name = format!("{LABEL} {}", figure.number);
    let xml = &mut pen.xml;
    xml.open("w:r", &[]);
    xml.open("w:drawing", &[]);
    xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
    xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
    xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", &figure.alt)]);
    xml.open("wp:cNvGraphicFramePr", &[]);
    xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
    xml.close("wp:cNvGraphicFramePr");
    xml.open("a:graphic", &[]);
    xml.open("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")]);
    xml.open("pic:pic", &[]);
    xml.open("pic:nvPicPr", &[]);
    xml.empty("pic:cNvPr", &[("id", &id), ("name", &name), ("descr", &figure.alt)]);
    xml.empty("pic:cNvPicPr", &[]);
    xml.close("pic:nvPicPr");
    xml.open("pic:blipFill", &[]);
    xml.empty("a:blip", &[("r:embed", &relation(place))]);
    xml.open("a:stretch", &[]);
    xml.empty("a:fillRect", &[]);
    xml.close("a:stretch");
    xml.close("pic:blipFill");
    xml.open("pic:spPr", &[]);
    xml.open("a:xfrm", &[]);
    xml.empty("a:off", &[("x", "0"), ("y", "0")]);
    xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
    xml.close("a:xfrm");
    xml.open("a:prstGeom", &[("prst", "rect")]);
    xml.empty("a:avLst", &[]);
    for name in ["a:prstGeom", "pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r"] {
        xml.close(name);
    }
}
