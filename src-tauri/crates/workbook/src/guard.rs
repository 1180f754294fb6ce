//! Looks through a zip archive before anything is built from it: what kind of document it is, how many parts it has,
//! and how far they really unpack. Declared sizes are not believed; bytes are counted while they come.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;

use memchr::memmem;
use zip::ZipArchive;

use crate::fault::ReadFault;
use crate::read::FileFormat;

/// Most parts in an archive.
const MOST_PARTS: usize = 2000;

/// Most bytes of one part that is not a sheet, and of all of them.
const MOST_BYTES: u64 = 256 << 20;
const MOST_TOGETHER: u64 = 512 << 20;

/// A part may unpack to 200 times its size, or to this many bytes.
const ALWAYS_FINE: u64 = 16 << 20;
const MOST_RATIO: u64 = 200;

/// Most shared texts.
const MOST_TEXTS: usize = 10_000_000;

/// How the part with shared texts ends, in lower case.
const SHARED_TEXTS: &str = "sharedstrings.xml";

/// A zip archive in memory, with its parts by name: in lower case, with forward slashes.
#[derive(Clone)]
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Arc<BTreeMap<String, usize>>,
}

impl<'a> Archive<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, ReadFault> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
        let names = zip.file_names().zip(0..).filter_map(|(name, index)| Some((plain(&name.ok()?), index))).collect();
        Ok(Self { zip, names: Arc::new(names) })
    }

    /// Position of a part by its name.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.names.get(&plain(name)).copied()
    }

    /// A part by its position, unpacked as it is read.
    pub(crate) fn at(&mut self, position: usize) -> Option<impl Read> {
        self.zip.by_index(position).ok()
    }

    /// Bytes that a part says to have, unpacked.
    pub(crate) fn size(&self, position: usize) -> Option<u64> {
        self.zip.by_index_data(position).ok().map(|part| part.size())
    }

    /// Bytes that the shared texts say to have, unpacked.
    pub(crate) fn shared_texts(&self) -> u64 {
        let texts = self.names.iter().filter(|(name, _)| name.ends_with(SHARED_TEXTS));
        texts.filter_map(|(_, position)| self.size(*position)).sum()
    }

    /// Where the entries of the table of contents begin, in order.
    pub(crate) fn headers(&self) -> Vec<u64> {
        let entries = (0..self.zip.len()).filter_map(|index| self.zip.by_index_data(index).ok());
        entries.map(|entry| entry.central_header_start()).collect()
    }

    /// Bytes before the archive proper: places in it count from there.
    pub(crate) fn offset(&self) -> u64 {
        self.zip.offset()
    }

    /// A small part as text; `None` when there is none of that name.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        let mut text = Vec::new();
        let position = self.position(name)?;
        self.at(position)?.take(MOST_BYTES).read_to_end(&mut text).ok()?;
        Some(String::from_utf8_lossy(&text).into_owned())
    }
}

fn plain(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}

/// Opens an archive and checks that it is a workbook that can be read; tells its format.
pub(crate) fn open(bytes: &[u8]) -> Result<(Archive<'_>, FileFormat), ReadFault> {
    let mut archive = Archive::new(bytes)?;
    if archive.zip.len() > MOST_PARTS {
        return Err(ReadFault::TooManyParts);
    }
    if archive.zip.has_overlapping_files().map_err(|_| ReadFault::Damaged)? {
        return Err(ReadFault::Bomb);
    }
    let format = kind(&mut archive)?;
    let mut together = 0;
    for (name, index) in Arc::clone(&archive.names).iter() {
        together += check(&mut archive, name, *index)?;
        if together > MOST_TOGETHER {
            return Err(ReadFault::Bomb);
        }
    }
    Ok((archive, format))
}

fn kind(archive: &mut Archive<'_>) -> Result<FileFormat, ReadFault> {
    if let Some(mime) = archive.text("mimetype") {
        let is_sheet = mime.contains("opendocument.spreadsheet");
        return if is_sheet { Ok(FileFormat::Ods) } else { Err(ReadFault::OtherDocument) };
    }
    let Some(types) = archive.text("[Content_Types].xml") else { return Err(ReadFault::NotASheet) };
    let holds = |word: &str| types.contains(word);
    if holds("spreadsheetml.sheet.main+xml") || holds("spreadsheetml.template.main+xml") {
        Ok(FileFormat::Xlsx)
    } else if holds("sheet.binary.macroEnabled") {
        Ok(FileFormat::Xlsb)
    } else if holds("ms-excel.sheet.macroEnabled") || holds("ms-excel.template.macroEnabled") {
        Ok(FileFormat::Xlsm)
    } else if holds("wordprocessingml") || holds("presentationml") || holds("ms-word") || holds("ms-powerpoint") {
        Err(ReadFault::OtherDocument)
    } else {
        Err(ReadFault::NotASheet)
    }
}

/// Unpacks a part to count its bytes and gives their number; of sheets only the beginning, as they are streamed later.
fn check(archive: &mut Archive<'_>, name: &str, index: usize) -> Result<u64, ReadFault> {
    let read = name.rsplit('.').next().is_some_and(|end| matches!(end, "xml" | "rels" | "bin"));
    if !read || name.contains("media/") || name.contains("embeddings/") || name.ends_with("vbaproject.bin") {
        return Ok(0);
    }
    let texts = name.ends_with(SHARED_TEXTS);
    let sheet = (name.contains("worksheets/") && !name.contains("_rels/") && !texts) || name == "content.xml";
    let binary = name.rsplit('.').next() == Some("bin");
    let part = archive.zip.by_index(index).map_err(|_| ReadFault::Damaged)?;
    let packed = part.compressed_size();
    let most = if sheet { 16 << 10 } else { MOST_BYTES + 1 };
    let (read, items) = count(part.take(most), texts, binary)?;
    if !sheet && (read > MOST_BYTES || (read > ALWAYS_FINE && read / packed.max(1) > MOST_RATIO)) {
        return Err(ReadFault::Bomb);
    }
    if items > MOST_TEXTS { Err(ReadFault::TooLarge) } else { Ok(if sheet { 0 } else { read }) }
}

fn count(mut part: impl Read, texts: bool, binary: bool) -> Result<(u64, usize), ReadFault> {
    let mut buffer = vec![0; 256 << 10];
    let (mut read, mut items) = (0_u64, 0);
    loop {
        let got = part.read(&mut buffer).map_err(|_| ReadFault::Damaged)?;
        let bytes = &buffer[..got];
        if got == 0 {
            return Ok((read, items));
        }
        if read == 0 && !binary {
            // Markup in another encoding than bytes of ASCII would pass the checks unseen.
            if bytes.get(..4).is_some_and(|start| {
                start.contains(&0) || start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff])
            }) {
                return Err(ReadFault::Damaged);
            }
            definitions(bytes)?;
        }
        if texts {
            items += memmem::find_iter(bytes, b"<si").count();
            items = items.max(declared(bytes));
        }
        read += got as u64;
    }
}

/// Definitions of entities have no place in a workbook.
fn definitions(start: &[u8]) -> Result<(), ReadFault> {
    let head = start.get(..8192).unwrap_or(start);
    let found = memmem::find(head, b"<!DOCTYPE").or_else(|| memmem::find(head, b"<!ENTITY"));
    found.map_or(Ok(()), |_| Err(ReadFault::Definitions))
}

/// The number of texts that the list of shared texts says it has: the reader makes room for it at once.
fn declared(bytes: &[u8]) -> usize {
    let Some(at) = memmem::find(bytes, b"uniqueCount=\"") else { return 0 };
    let digits = bytes[at + 13..].iter().take_while(|byte| byte.is_ascii_digit()).take(19);
    digits.fold(0_usize, |number, digit| number.saturating_mul(10).saturating_add(usize::from(digit - b'0')))
}
