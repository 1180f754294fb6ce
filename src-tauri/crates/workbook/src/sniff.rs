//! What a file is, by its first bytes and never by its name.

use std::io::Cursor;

use crate::fault::ReadFault;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A zip archive: a workbook or another kind of document.
    Archive,
    /// A workbook of Excel 97–2003.
    Old,
    /// Text without markup.
    Text,
}

/// Tells a readable file from what is refused.
pub(crate) fn sniff(bytes: &[u8]) -> Result<Found, ReadFault> {
    if bytes.is_empty() {
        return Err(ReadFault::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Found::Archive);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return compound(bytes);
    }
    if is_ancient(bytes) {
        return Err(ReadFault::OldExcel);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(ReadFault::Pdf);
    }
    markup(bytes)?;
    if is_binary(bytes) { Err(ReadFault::NotASheet) } else { Ok(Found::Text) }
}

/// The container of Office 97–2003, which also wraps encrypted workbooks of today. What it holds stands in its root: a
/// workbook may carry a letter inside it.
fn compound(bytes: &[u8]) -> Result<Found, ReadFault> {
    let root = cfb::CompoundFile::open(Cursor::new(bytes)).ok();
    let holds = |name: &str| match &root {
        Some(root) => root.is_stream(format!("/{name}")),
        None => has_entry(bytes, name),
    };
    if holds("EncryptedPackage") {
        Err(ReadFault::Password)
    } else if ["Workbook", "WORKBOOK", "Book", "BOOK"].into_iter().any(holds) {
        Ok(Found::Old)
    } else if ["WordDocument", "PowerPoint Document", "__properties_version1.0"].into_iter().any(holds) {
        Err(ReadFault::OtherDocument)
    } else {
        Err(ReadFault::DamagedOld)
    }
}

/// Whether a directory that cannot be read as a whole has an entry of this name: entries are 128 bytes long, and give the
/// length of their name after it.
fn has_entry(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(wide.len()).unwrap_or(0).to_le_bytes();
    let mut entries = bytes.chunks_exact(128);
    entries.any(|entry| entry.starts_with(&wide) && entry.get(64..66) == Some(&length[..]))
}

/// How workbooks of Excel 2, 3 and 4 begin: without a container around them.
fn is_ancient(bytes: &[u8]) -> bool {
    let begins = |start: [u8; 4]| bytes.starts_with(&start);
    begins([9, 0, 4, 0]) || begins([9, 2, 6, 0]) || begins([9, 4, 6, 0])
}

/// Web pages and other markup that carry the name of a workbook or a text file.
fn markup(bytes: &[u8]) -> Result<(), ReadFault> {
    let mut text = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes).trim_ascii_start();
    // Remarks before the first tag say nothing of what the file is.
    while let Some(rest) = text.strip_prefix(b"<!--") {
        let Some(end) = memchr::memmem::find(rest, b"-->") else { return Err(ReadFault::NotASheet) };
        text = rest[end + 3..].trim_ascii_start();
    }
    let start: Vec<u8> = text.iter().take(4096).filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let start = start.trim_ascii_start();
    let begins = |word: &[u8]| start.starts_with(word);
    if begins(b"<html")
        || begins(b"mime-version:")
        || begins(b"<!doctype html")
        || begins(b"<table")
        || begins(b"<head")
        || begins(b"<meta")
    {
        return Err(ReadFault::WebPage);
    }
    if begins(b"<?xml") {
        let holds = |word: &[u8]| memchr::memmem::find(start, word).is_some();
        return Err(if holds(b"office:spreadsheet") {
            ReadFault::OldXml
        } else if holds(b"<html") {
            ReadFault::WebPage
        } else {
            ReadFault::NotASheet
        });
    }
    if begins(b"{\\rtf") { Err(ReadFault::OtherDocument) } else { Ok(()) }
}

/// Zero bytes that are not UTF-16, or more than a few control characters.
fn is_binary(bytes: &[u8]) -> bool {
    let start = bytes.get(..65_536).unwrap_or(bytes);
    if utf16(start).is_some() {
        return false;
    }
    let strange = start.iter().filter(|byte| **byte < 9 || (14..32).contains(*byte)).count();
    start.contains(&0) || strange * 200 > start.len()
}

/// Byte order of UTF-16, by its mark or by zero bytes at every second place.
pub(crate) fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if bytes.starts_with(&[0xff, 0xfe]) {
        return Some(encoding_rs::UTF_16LE);
    }
    if bytes.starts_with(&[0xfe, 0xff]) {
        return Some(encoding_rs::UTF_16BE);
    }
    let start = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), start.len() / 2);
    if half >= 4 && odd * 10 > half * 7 && even * 20 < half {
        Some(encoding_rs::UTF_16LE)
    } else if half >= 4 && even * 10 > half * 7 && odd * 20 < half {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_first_bytes() {
        let entry = |name: &str| {
            let mut bytes = vec![0; 256];
            bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
            let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes[128..128 + wide.len()].copy_from_slice(&wide);
            bytes[192] = u8::try_from(wide.len() + 2).unwrap();
            bytes
        };
        let utf16le: Vec<u8> = "a;b\r\n1;2\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, expected) in [
            (&b"PK\x03\x04rest"[..], Ok(Found::Archive)),
            (b"a;b\n1;2\n", Ok(Found::Text)),
            ("Wijk;Één\n".as_bytes(), Ok(Found::Text)),
            (b"Wijk;\xc9\xe9n\n", Ok(Found::Text)),
            (&utf16le, Ok(Found::Text)),
            (b"", Err(ReadFault::Empty)),
            (b"%PDF-1.7", Err(ReadFault::Pdf)),
            (b"\xef\xbb\xbf <HTML><body>", Err(ReadFault::WebPage)),
            (
                b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                Err(ReadFault::OldXml),
            ),
            (b"<?xml version=\"1.0\"?><data/>", Err(ReadFault::NotASheet)),
            (b"<!-- made by a program -->\n<html><body>", Err(ReadFault::WebPage)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1garbage", Err(ReadFault::DamagedOld)),
            (&entry("Workbook"), Ok(Found::Old)),
            (&entry("WordDocument"), Err(ReadFault::OtherDocument)),
            (b"\x09\x00\x04\x00\x02\x00\x10\x00", Err(ReadFault::OldExcel)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Err(ReadFault::NotASheet)),
        ] {
            assert_eq!(sniff(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
