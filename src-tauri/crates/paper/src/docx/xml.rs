//! Writes XML. Collects the first fault instead of asking for a `?` at every tag.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::PaperFault;

/// Namespaces of the parts with text.
pub(super) const WORD: [(&str, &str); 5] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    fault: Option<io::Error>,
}

impl Xml {
    /// A part with its declaration and nothing else.
    pub(super) fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), fault: None };
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.put(Event::Start(start(name, attributes)));
    }

    pub(super) fn close(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.put(Event::Empty(start(name, attributes)));
    }

    /// An empty element with one attribute `w:val`, the commonest of all.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element with only text in it.
    pub(super) fn element(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.put(Event::Text(BytesText::new(&clean(text))));
        self.close(name);
    }

    /// A field that Word works out, with what it shows until then.
    pub(super) fn field(&mut self, instruction: &str, shown: &str) {
        for part in ["begin", "separate", "end"] {
            if part == "end" {
                self.open("w:r", &[]);
                self.element("w:t", &[], shown);
                self.close("w:r");
            }
            self.open("w:r", &[]);
            self.empty("w:fldChar", &[("w:fldCharType", part)]);
            self.close("w:r");
            if part == "begin" {
                self.open("w:r", &[]);
                self.element("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
                self.close("w:r");
            }
        }
    }

    /// The bytes, or what went wrong while writing them.
    pub(super) fn finish(self) -> Result<Vec<u8>, PaperFault> {
        match self.fault {
            Some(fault) => Err(fault.into()),
            None => Ok(self.writer.into_inner()),
        }
    }

    fn put(&mut self, event: Event<'_>) {
        if let Err(fault) = self.writer.write_event(event) {
            self.fault.get_or_insert(fault);
        }
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, clean(value).as_str()));
    }
    start
}

/// Text without the characters that XML forbids.
fn clean(text: &str) -> String {
    let allowed = |character: &char| match character {
        '\t' | '\n' | '\r' => true,
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    text.chars().filter(allowed).collect()
}
