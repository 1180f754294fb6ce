//! A zipped workbook as its reader sees it: with its sheets already unpacked.
//!
//! To the archive as it is are added: each packed sheet once more, unpacked, and a table of contents that points there
//! (PKWARE's APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16). The added sheets are never held whole: their bytes come from
//! elsewhere when they are read. Declared sizes are not believed: a sheet that unpacks further than it says is cut there,
//! and then its checksum does not fit.

use std::io::{self, Read, Seek, SeekFrom};

use crate::guard::Archive;

/// Where the bytes of unpacked sheets come from.
pub(crate) trait Unpacking {
    /// Reads of a sheet, given by its position in the archive, from a place in it.
    fn read(&self, sheet: usize, at: u64, buffer: &mut [u8]) -> io::Result<usize>;
}

/// A zipped workbook with its sheets unpacked.
pub(crate) struct Unpacked<'a, S> {
    packed: &'a [u8],
    /// What follows the packed archive, each with the position where it begins.
    added: Vec<(u64, Added)>,
    length: u64,
    at: u64,
    source: S,
}

/// What follows the packed archive.
enum Added {
    Bytes(Vec<u8>),
    /// A sheet, by its position in the archive, and the bytes it says to have.
    Sheet(usize, u64),
}

impl<'a, S: Unpacking> Unpacked<'a, S> {
    /// The archive with these sheets unpacked. One that cannot be shown so is left as it is.
    pub(crate) fn new(packed: &'a [u8], archive: &Archive<'a>, sheets: &[usize], source: S) -> Self {
        let (added, length) = contents(packed, archive, sheets).unwrap_or((Vec::new(), packed.len() as u64));
        Self { packed, added, length, at: 0, source }
    }

    /// Reads from what holds the position; nothing at the end.
    fn some(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let from = |bytes: &[u8], start: u64, buffer: &mut [u8]| {
            let skipped = usize::try_from(self.at - start).unwrap_or(usize::MAX);
            bytes.get(skipped..).unwrap_or_default().read(buffer)
        };
        if self.at < self.packed.len() as u64 {
            return from(self.packed, 0, buffer);
        }
        let index = self.added.partition_point(|(start, _)| *start <= self.at);
        match index.checked_sub(1).and_then(|index| self.added.get(index)) {
            Some((start, Added::Bytes(bytes))) => from(bytes, *start, buffer),
            Some((start, Added::Sheet(sheet, length))) => {
                let left = (start + length).saturating_sub(self.at);
                let most = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
                self.source.read(*sheet, self.at - start, &mut buffer[..most])
            }
            None => Ok(0),
        }
    }
}

impl<S: Unpacking> Read for Unpacked<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.some(buffer)?;
        self.at += got as u64;
        Ok(got)
    }
}

impl<S> Seek for Unpacked<'_, S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// Fields of a header, by their place in it.
const FLAGS: usize = 8;
const METHOD: usize = 10;
const PACKED_SIZE: usize = 20;
const SIZE: usize = 24;
const NAME_LENGTH: usize = 28;
const START: usize = 42;
const CENTRAL: usize = 46;

/// Bytes of the longest end that an archive may have: its record and a comment.
const LONGEST_END: usize = 22 + u16::MAX as usize;

/// A value of a header that stands elsewhere, as the archive is too large for it.
const ELSEWHERE: u32 = u32::MAX;

/// What is to be added to an archive to have its sheets unpacked, and its length then; nothing where the table of
/// contents is not as we know them.
fn contents(packed: &[u8], archive: &Archive<'_>, sheets: &[usize]) -> Option<(Vec<(u64, Added)>, u64)> {
    let mut added = Vec::new();
    let mut at = packed.len() as u64;
    // Who looks for the end of an archive from behind must not meet a sheet on the way.
    let mut central = vec![0; LONGEST_END];
    let headers = archive.headers();
    for (index, header) in headers.iter().enumerate() {
        let mut header = packed.get(usize::try_from(*header).ok()?..)?;
        header = header.get(..CENTRAL + length_of_names(header)?)?;
        let size = u64::from(u32_at(header, SIZE)?);
        let is_packed = u16_at(header, METHOD)? == 8 && u16_at(header, FLAGS)? & 1 == 0;
        let fits = [PACKED_SIZE, SIZE, START].into_iter().all(|field| u32_at(header, field) != Some(ELSEWHERE));
        let start = u32::try_from(at - archive.offset()).ok().filter(|start| *start < ELSEWHERE);
        let mut header = header.to_vec();
        if let (Some(start), true) = (start, sheets.contains(&index) && is_packed && fits && size > 0) {
            let local = unpacked_as(&mut header, start);
            let after = at + local.len() as u64;
            added.push((at, Added::Bytes(local)));
            added.push((after, Added::Sheet(index, size)));
            at = after + size;
        }
        central.extend(header);
    }
    let length = u32::try_from(central.len() - LONGEST_END).ok()?;
    let start = u32::try_from(at + LONGEST_END as u64 - archive.offset()).ok()?;
    let count = u16::try_from(headers.len()).ok().filter(|count| *count < u16::MAX)?;
    if start == ELSEWHERE {
        return None;
    }
    central.extend(b"PK\x05\x06\0\0\0\0");
    central.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    central.extend([length.to_le_bytes(), start.to_le_bytes()].concat());
    central.extend([0, 0]);
    let end = at + central.len() as u64;
    added.push((at, Added::Bytes(central)));
    Some((added, end))
}

/// Makes the entry of a packed part in the table of contents that of the same part unpacked, which begins at `start`,
/// and gives the header that stands before it there.
fn unpacked_as(entry: &mut [u8], start: u32) -> Vec<u8> {
    let size: Vec<u8> = entry[SIZE..SIZE + 4].to_vec();
    // Sizes stand in the header, not behind the part.
    entry[FLAGS] &= !0x08;
    entry[METHOD..METHOD + 2].copy_from_slice(&[0, 0]);
    entry[PACKED_SIZE..PACKED_SIZE + 4].copy_from_slice(&size);
    entry[START..START + 4].copy_from_slice(&start.to_le_bytes());
    let name = usize::from(u16::from_le_bytes([entry[NAME_LENGTH], entry[NAME_LENGTH + 1]]));
    let mut local = b"PK\x03\x04".to_vec();
    // From the version that is needed to the length of the name; no extra fields.
    local.extend(&entry[6..NAME_LENGTH + 2]);
    local.extend([0, 0]);
    local.extend(&entry[CENTRAL..CENTRAL + name]);
    local
}

/// Bytes of name, extra fields and comment of an entry.
fn length_of_names(entry: &[u8]) -> Option<usize> {
    [NAME_LENGTH, NAME_LENGTH + 2, NAME_LENGTH + 4].into_iter().map(|at| u16_at(entry, at).map(usize::from)).sum()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
