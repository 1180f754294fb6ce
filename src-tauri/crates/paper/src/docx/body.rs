//! The text of the document, block by block.

use note::document::{Block, Document, Inline, NumberInText, NumberState};

use super::numbering::{ListId, Numbering};
use super::picture;
use super::table;
use super::xml::{WORD, Xml};
use crate::{Figures, PaperFault};

/// The written body with what it refers to.
pub(super) struct Body {
    pub(super) xml: Vec<u8>,
    pub(super) numbering: Numbering,
    /// Pictures as PNG, in the order of their relations.
    pub(super) pictures: Vec<Vec<u8>>,
}

pub(super) fn write(document: &Document<String>, figures: &Figures) -> Result<Body, PaperFault> {
    let mut pen = Pen::new();
    pen.xml.open("w:document", &WORD);
    pen.xml.open("w:body", &[]);
    if !document.kind.is_empty() {
        pen.paragraph(&Look::style("Subtitle"), |pen| pen.words(&document.kind, None));
    }
    pen.paragraph(&Look::style("Title"), |pen| pen.words(&document.title, None));
    if !document.head.is_empty() {
        table::head(&mut pen, &document.head);
    }
    for block in &document.blocks {
        pen.block(block, figures)?;
    }
    if pen.after_table {
        // A document may not end in a table; this line must not take a page of its own.
        pen.xml.open("w:p", &[]);
        pen.xml.open("w:pPr", &[]);
        let line = [("w:before", "0"), ("w:after", "0"), ("w:line", "20"), ("w:lineRule", "exact")];
        pen.xml.empty("w:spacing", &line);
        pen.xml.close("w:pPr");
        pen.xml.close("w:p");
    }
    section(&mut pen.xml);
    pen.xml.close("w:body");
    pen.xml.close("w:document");
    Ok(Body { xml: pen.xml.finish()?, numbering: pen.numbering, pictures: pen.pictures })
}

/// How a paragraph looks beside its text.
#[derive(Default)]
pub(super) struct Look<'a> {
    style: Option<&'a str>,
    list: Option<ListId>,
    right: bool,
}

impl<'a> Look<'a> {
    pub(super) fn style(style: &'a str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }

    pub(super) fn right(self, right: bool) -> Self {
        Self { right, ..self }
    }

    fn in_list(self, list: ListId) -> Self {
        Self { list: Some(list), ..self }
    }
}

/// Writes blocks; keeps count of bookmarks, pictures and lists.
pub(super) struct Pen {
    pub(super) xml: Xml,
    numbering: Numbering,
    pictures: Vec<Vec<u8>>,
    bookmarks: u32,
    /// Whether a table ended just now: the next paragraph keeps its distance.
    pub(super) after_table: bool,
}

impl Pen {
    fn new() -> Self {
        let numbering = Numbering::new();
        Self { xml: Xml::new(), numbering, pictures: Vec::new(), bookmarks: 0, after_table: false }
    }

    fn block(&mut self, block: &Block<String>, figures: &Figures) -> Result<(), PaperFault> {
        if !matches!(block, Block::Point { .. }) {
            self.numbering.interrupt();
        }
        match block {
            Block::Heading { level, number, text } => self.heading(*level, *number, text),
            Block::Paragraph(text) => self.paragraph(&Look::default(), |pen| pen.inlines(text)),
            Block::Point { number, head, body, ending } => self.point(number, head, body, ending.as_deref()),
            Block::List(items) => {
                for item in items {
                    self.paragraph(&Look::style("ListBullet").in_list(ListId::BULLETS), |pen| pen.inlines(item));
                }
            }
            Block::Terms(rows) => table::terms(self, rows),
            Block::Table(spec) => table::write(self, spec),
            Block::Figure(figure) => {
                let drawing =
                    figures.get(&figure.finding).ok_or_else(|| PaperFault::FigureMissing(figure.code.clone()))?;
                let place = self.pictures.len();
                self.pictures.push(picture::png(drawing)?);
                picture::write(self, place, figure, drawing);
            }
            Block::Gap(text) => self.paragraph(&Look::style("Gap"), |pen| pen.words(text, None)),
        }
        Ok(())
    }

    fn heading(&mut self, level: u8, number: Option<u32>, text: &str) {
        let look = match (level, number) {
            (1, Some(number)) => Look::style("Heading1").in_list(self.numbering.heading(number)),
            (1, None) => Look::style("HeadingPlain"),
            _ => Look::style("Heading2"),
        };
        self.paragraph(&look, |pen| pen.words(text, None));
    }

    fn point(&mut self, number: &str, head: &[Inline<String>], body: &[Inline<String>], ending: Option<&str>) {
        let style = if head.is_empty() { "DecisionPoint" } else { "Argument" };
        let list = self.numbering.point(number);
        let look = list.map_or(Look::style(style), |list| Look::style(style).in_list(list));
        self.paragraph(&look, |pen| {
            if list.is_none() {
                pen.words(&format!("{number} "), None);
            }
            for inline in head {
                pen.inline(inline, Some("Strong"));
            }
            if !head.is_empty() && !body.is_empty() {
                pen.words(" ", None);
            }
            pen.inlines(body);
            if let Some(ending) = ending {
                pen.words(&format!(" {ending}"), Some("Reference"));
            }
        });
    }

    /// A paragraph around what `fill` writes.
    pub(super) fn paragraph(&mut self, look: &Look<'_>, fill: impl FnOnce(&mut Self)) {
        self.xml.open("w:p", &[]);
        if look.style.is_some() || look.list.is_some() || look.right || self.after_table {
            self.xml.open("w:pPr", &[]);
            if let Some(style) = look.style {
                self.xml.value("w:pStyle", style);
            }
            if let Some(list) = look.list {
                self.xml.open("w:numPr", &[]);
                self.xml.value("w:ilvl", "0");
                self.xml.value("w:numId", &list.text());
                self.xml.close("w:numPr");
            }
            if self.after_table && look.style.is_none_or(|style| !style.starts_with("Heading")) {
                self.xml.empty("w:spacing", &[("w:before", "200")]);
            }
            if look.right {
                self.xml.value("w:jc", "right");
            }
            self.xml.close("w:pPr");
        }
        self.after_table = false;
        fill(self);
        self.xml.close("w:p");
    }

    pub(super) fn inlines(&mut self, text: &[Inline<String>]) {
        for inline in text {
            self.inline(inline, None);
        }
    }

    fn inline(&mut self, inline: &Inline<String>, style: Option<&str>) {
        match inline {
            Inline::Words(words) => self.words(words, style),
            Inline::Strong(words) => self.words(words, Some("Strong")),
            Inline::Number(number) => self.number(number, style),
        }
    }

    /// A number between bookmarks; one that no longer holds is marked by its style and by words.
    fn number(&mut self, number: &NumberInText<String>, style: Option<&str>) {
        let (style, origin) = match number.state {
            NumberState::Fresh | NumberState::Stated => (style, None),
            NumberState::Stale | NumberState::Unknown => {
                (Some("StaleNumber"), Some(number.origin.as_deref().unwrap_or("?")))
            }
        };
        self.bookmarks += 1;
        let id = self.bookmarks.to_string();
        self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(&number.bookmark, &id))]);
        self.words(&number.text, style);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        if let Some(origin) = origin {
            self.words(&format!(" ({origin})"), Some("StaleRemark"));
        }
    }

    /// A run of words in a character style; line breaks are kept.
    pub(super) fn words(&mut self, text: &str, style: Option<&str>) {
        if text.is_empty() {
            return;
        }
        self.xml.open("w:r", &[]);
        if let Some(style) = style {
            self.xml.open("w:rPr", &[]);
            self.xml.value("w:rStyle", style);
            self.xml.close("w:rPr");
        }
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                self.xml.empty("w:br", &[]);
            }
            self.xml.element("w:t", &[("xml:space", "preserve")], line);
        }
        self.xml.close("w:r");
    }
}

/// A name that Word accepts for a bookmark: letters, digits and underscores, at most forty, not a digit first.
pub(super) fn bookmark(name: &str, id: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let fits = !plain.is_empty() && plain.len() <= 40 && !plain.starts_with(|c: char| c.is_ascii_digit());
    if fits { plain } else { format!("getal_{id}") }
}

/// A4 upright with our header and footer.
fn section(xml: &mut Xml) {
    xml.open("w:sectPr", &[]);
    xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
    xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
    xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
    let margins = [
        ("w:top", "1531"),
        ("w:right", "1304"),
        ("w:bottom", "1418"),
        ("w:left", "1304"),
        ("w:header", "680"),
        ("w:footer", "624"),
        ("w:gutter", "0"),
    ];
    xml.empty("w:pgMar", &margins);
    xml.close("w:sectPr");
}
