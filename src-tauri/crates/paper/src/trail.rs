//! Reads back which numbers a printed note holds and where they came from, from the file itself.
//!
//! A note may have been edited since: the text of a number in Word is what stands there now. The file may come from
//! anyone: parts are read up to a limit, and what cannot be understood is refused.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::PaperFault;

/// What a note says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// Id of the dossier.
    pub dossier: String,
    /// Its numbers, in reading order; of a PDF each result with the same text once.
    pub numbers: Vec<PrintedNumber>,
}

/// A number as it stands in a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedNumber {
    /// As printed.
    pub text: String,
    /// Result and place, `R1.3`; `=` for a stated number.
    pub result: String,
    /// Bookmark in Word; empty in PDF.
    pub bookmark: String,
}

/// The trail of a note in Word or PDF; `None` when the file is another kind of file or holds no trail.
pub fn read(bytes: &[u8]) -> Result<Option<Trail>, PaperFault> {
    if bytes.starts_with(b"%PDF-") {
        Ok(of_pdf(bytes))
    } else if bytes.starts_with(b"PK\x03\x04") {
        of_docx(bytes)
    } else {
        Ok(None)
    }
}

/// Most bytes that a part may unpack to.
const MOST: u64 = 32 << 20;

fn of_pdf(bytes: &[u8]) -> Option<Trail> {
    let after = position(bytes, b"<pdf:Keywords>")? + b"<pdf:Keywords>".len();
    let rest = bytes.get(after..)?;
    let text = std::str::from_utf8(rest.get(..position(rest, b"</pdf:Keywords>")?)?).ok()?;
    let text = quick_xml::escape::unescape(text).ok()?;
    let mut keywords = text.split(", ");
    let dossier = keywords.next()?.strip_prefix("raadslag:")?.to_owned();
    let numbers = keywords
        .filter_map(|keyword| keyword.split_once(' '))
        .map(|(result, text)| PrintedNumber { text: text.to_owned(), result: result.to_owned(), ..Default::default() })
        .collect();
    Some(Trail { dossier, numbers })
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn of_docx(bytes: &[u8]) -> Result<Option<Trail>, PaperFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let Some(kept) = part(&mut archive, "customXml/item1.xml")? else { return Ok(None) };
    let Some(text) = part(&mut archive, "word/document.xml")? else { return Ok(None) };
    let Some(mut trail) = kept_trail(&kept)? else { return Ok(None) };
    let mut standing = bookmarked(&text)?;
    trail.numbers.retain_mut(|number| match standing.remove(&number.bookmark) {
        Some(text) => {
            number.text = text;
            true
        }
        None => false,
    });
    Ok(Some(trail))
}

/// A part as text; `None` when it is not there.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, PaperFault> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(fault) => return Err(fault.into()),
    };
    let mut bytes = Vec::new();
    file.take(MOST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST {
        return Err(PaperFault::Packing(format!("{name} is larger than {MOST} bytes")));
    }
    String::from_utf8(bytes).map(Some).map_err(|fault| PaperFault::Packing(fault.to_string()))
}

/// The trail as it was written; `None` when the part is someone else's.
fn kept_trail(xml: &str) -> Result<Option<Trail>, PaperFault> {
    let mut reader = Reader::from_str(xml);
    let mut trail: Option<Trail> = None;
    loop {
        match reader.read_event().map_err(unreadable)? {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "trail" => {
                trail = Some(Trail { dossier: attribute(&start, "dossier"), numbers: Vec::new() });
            }
            Event::Start(start) if start.local_name().as_ref() == "number" => {
                if let Some(trail) = &mut trail {
                    let (result, bookmark) = (attribute(&start, "result"), attribute(&start, "bookmark"));
                    trail.numbers.push(PrintedNumber { result, bookmark, text: String::new() });
                }
            }
            Event::Eof => return Ok(trail),
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
            _ => {}
        }
    }
}

/// Text between the ends of each bookmark.
fn bookmarked(xml: &str) -> Result<BTreeMap<String, String>, PaperFault> {
    let mut reader = Reader::from_str(xml);
    let mut open: BTreeMap<String, String> = BTreeMap::new();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut in_text = false;
    loop {
        match reader.read_event().map_err(unreadable)? {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "w:bookmarkStart" => {
                    let name = attribute(&tag, "w:name");
                    texts.insert(name.clone(), String::new());
                    open.insert(attribute(&tag, "w:id"), name);
                }
                "w:bookmarkEnd" => {
                    open.remove(&attribute(&tag, "w:id"));
                }
                "w:t" => in_text = true,
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => {
                add(&open, &mut texts, &text);
            }
            Event::GeneralRef(reference) if in_text => {
                let written = format!("&{};", &*reference);
                add(&open, &mut texts, &quick_xml::escape::unescape(&written).map_err(unreadable)?);
            }
            Event::Eof => return Ok(texts),
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
            _ => {}
        }
    }
}

fn add(open: &BTreeMap<String, String>, texts: &mut BTreeMap<String, String>, text: &str) {
    for name in open.values() {
        if let Some(so_far) = texts.get_mut(name) {
            so_far.push_str(text);
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    tag.try_get_attribute(name)
        .ok()
        .flatten()
        .and_then(|attribute| {
            attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(std::borrow::Cow::into_owned)
        })
        .unwrap_or_default()
}

fn unreadable(fault: impl std::fmt::Display) -> PaperFault {
    PaperFault::Packing(fault.to_string())
}
