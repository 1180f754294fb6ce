//! The numbers of a note that went out as Word, read back by their bookmarks. The file may have been edited since.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::PaperFault;

/// A number as it stands in a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedNumber {
    /// Name of its bookmark, `R1_3_1`.
    pub bookmark: String,
    /// What stands there.
    pub text: String,
}

/// A note of two pages has some tens of kilobytes of text; a part larger than this is not ours.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// The numbers between our bookmarks, in reading order.
pub fn numbers(bytes: &[u8]) -> Result<Vec<PrintedNumber>, PaperFault> {
    let xml = body(bytes).ok_or(PaperFault::NotANote)?;
    let mut reader = Reader::from_str(&xml);
    let mut open: Vec<(String, PrintedNumber)> = Vec::new();
    let mut numbers = Vec::new();
    loop {
        match reader.read_event().map_err(|_| PaperFault::NotANote)? {
            Event::Empty(tag) | Event::Start(tag) if tag.name().as_ref() == "w:bookmarkStart" => {
                let of = |name: &str| {
                    let found = tag.try_get_attribute(name).ok().flatten()?;
                    Some(found.value.into_owned())
                };
                if let (Some(id), Some(bookmark)) = (of("w:id"), of("w:name"))
                    && is_ours(&bookmark)
                {
                    open.push((id, PrintedNumber { bookmark, text: String::new() }));
                }
            }
            Event::Empty(tag) | Event::Start(tag) if tag.name().as_ref() == "w:bookmarkEnd" => {
                let id = tag.try_get_attribute("w:id").ok().flatten().map(|id| id.value.into_owned());
                let at = open.iter().position(|(known, _)| Some(known.as_str()) == id.as_deref());
                if let Some(at) = at {
                    numbers.push(open.remove(at).1);
                }
            }
            Event::Text(text) => {
                let text = text.xml10_content();
                for (_, number) in &mut open {
                    number.text.push_str(&text);
                }
            }
            Event::Eof => return Ok(numbers),
            #[allow(clippy::wildcard_enum_match_arm, reason = "only these matter here")]
            _ => {}
        }
    }
}

/// `R1_3_1` of a finding, `S_1` of a stated number, `X_1` of one that refers to nothing.
fn is_ours(bookmark: &str) -> bool {
    let mut parts = bookmark.split('_');
    let first = parts.next().unwrap_or_default();
    let is_finding = first.strip_prefix('R').is_some_and(|code| code.parse::<u32>().is_ok());
    (is_finding || matches!(first, "S" | "X")) && parts.all(|part| part.parse::<u32>().is_ok())
}

fn body(bytes: &[u8]) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let part = archive.by_name("word/document.xml").ok()?;
    let mut xml = String::new();
    part.take(LARGEST_PART).read_to_string(&mut xml).ok()?;
    Some(xml)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookmarks_of_others_are_left_alone() {
        assert!(is_ours("R1_3_1") && is_ours("S_2") && is_ours("X_1"));
        assert!(!is_ours("_Toc123") && !is_ours("Rapport_1") && !is_ours("R1_a"));
    }

    #[test]
    fn what_is_no_note_is_refused() {
        assert!(matches!(numbers(b"no zip"), Err(PaperFault::NotANote)));
    }
}
