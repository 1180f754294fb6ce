//! A zipped workbook as its reader sees it: with its sheets already unpacked. They unpack in a thread of their own while
//! the reader reads, and are scanned on the way, so that nothing is unpacked twice and two processors share the work.
//!
//! To the archive as it is are added: each packed sheet once more, unpacked, and a table of contents that points there
//! (PKWARE's APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16). The added sheets are never held whole: they are made when
//! they are read. Declared sizes are not believed: a sheet that unpacks further than it says is cut there, and then its
//! checksum does not fit.

use std::cell::RefCell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, Scope, ScopedJoinHandle};

use crate::guard::Archive;
use crate::scan::{Extras, Scan};

/// Bytes unpacked at a time, and how many such pieces wait for the reader.
const PIECE: usize = 256 << 10;
const WAITING: usize = 4;

/// A zipped workbook with its sheets unpacked.
pub(crate) struct Unpacked<'scope, 'a> {
    packed: &'a [u8],
    /// What follows the packed archive, each with the position where it begins.
    added: Vec<(u64, Added)>,
    length: u64,
    at: u64,
    stage: Rc<Stage<'scope, 'a>>,
}

/// What follows the packed archive.
enum Added {
    Bytes(Vec<u8>),
    /// A sheet, by its position in the archive, and the bytes it says to have.
    Sheet(usize, u64),
}

/// The sheet that is unpacking, for the reader and for who asks what else was in it.
pub(crate) struct Stage<'scope, 'a> {
    archive: Archive<'a>,
    scope: &'scope Scope<'scope, 'a>,
    running: RefCell<Option<Running<'scope>>>,
}

struct Running<'scope> {
    sheet: usize,
    /// Bytes of the sheet that were read.
    at: u64,
    pieces: Receiver<Vec<u8>>,
    piece: io::Cursor<Vec<u8>>,
    /// Whether the rest is scanned when it is not read any more.
    scans_on: Arc<AtomicBool>,
    thread: ScopedJoinHandle<'scope, Extras>,
}

impl<'scope, 'a> Unpacked<'scope, 'a> {
    /// The archive with these parts unpacked. A part that cannot be shown so is left as it is.
    pub(crate) fn new<'p>(
        packed: &'a [u8],
        archive: Archive<'a>,
        parts: impl Iterator<Item = &'p str>,
        scope: &'scope Scope<'scope, 'a>,
    ) -> (Self, Rc<Stage<'scope, 'a>>) {
        let sheets: Vec<usize> = parts.filter_map(|part| archive.position(part)).collect();
        let (added, length) = contents(packed, &archive, &sheets).unwrap_or((Vec::new(), packed.len() as u64));
        let stage = Rc::new(Stage { archive, scope, running: RefCell::new(None) });
        (Self { packed, added, length, at: 0, stage: Rc::clone(&stage) }, stage)
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
                self.stage.read(*sheet, self.at - start, &mut buffer[..most])
            }
            None => Ok(0),
        }
    }
}

impl Read for Unpacked<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.some(buffer)?;
        self.at += got as u64;
        Ok(got)
    }
}

impl Seek for Unpacked<'_, '_> {
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

impl<'scope> Stage<'scope, '_> {
    /// What else than cells was in a sheet: of the one that unpacks, else of one that is unpacked for that alone.
    pub(crate) fn extras(&self, part: &str) -> Extras {
        let Some(sheet) = self.archive.position(part) else { return Extras::default() };
        let running = self.running.take().filter(|running| running.sheet == sheet);
        let running = running.map_or_else(|| self.start(sheet), Ok);
        running.ok().and_then(Running::scanned).unwrap_or_default()
    }

    /// Reads of a sheet from a place in it. Read on, it unpacks as it goes; read from elsewhere, it begins anew.
    fn read(&self, sheet: usize, at: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut running = self.running.borrow_mut();
        if !running.as_ref().is_some_and(|running| running.sheet == sheet && running.at == at) {
            let mut anew = self.start(sheet)?;
            io::copy(&mut (&mut anew).take(at), &mut io::sink())?;
            *running = Some(anew);
        }
        running.as_mut().map_or(Ok(0), |running| running.read(buffer))
    }

    fn start(&self, sheet: usize) -> io::Result<Running<'scope>> {
        let (speak, pieces) = sync_channel(WAITING);
        let mut archive = self.archive.clone();
        let scans_on = Arc::new(AtomicBool::new(false));
        let goes_on = Arc::clone(&scans_on);
        let thread = Builder::new().spawn_scoped(self.scope, move || {
            archive.at(sheet).map(|part| unpack(part, &speak, &goes_on)).unwrap_or_default()
        })?;
        Ok(Running { sheet, at: 0, pieces, piece: io::Cursor::default(), scans_on, thread })
    }
}

/// Unpacks a sheet and hands it on for as long as somebody reads it; then, if that is wanted, only scans it to the end.
/// What is damaged ends early: the reader notices.
fn unpack(mut part: impl Read, speak: &SyncSender<Vec<u8>>, scans_on: &AtomicBool) -> Extras {
    let mut scan = Scan::default();
    let mut is_read = true;
    loop {
        let mut piece = Vec::with_capacity(PIECE);
        let sound = (&mut part).take(PIECE as u64).read_to_end(&mut piece).is_ok();
        let done = !sound || piece.is_empty();
        scan.take(&piece);
        is_read = is_read && !piece.is_empty() && speak.send(piece).is_ok();
        if done || (!is_read && (scan.has_enough() || !scans_on.load(Ordering::Relaxed))) {
            return scan.finish();
        }
    }
}

impl Running<'_> {
    /// Lets the rest of the sheet go by, and gives what was found in it.
    fn scanned(self) -> Option<Extras> {
        self.scans_on.store(true, Ordering::Relaxed);
        drop(self.pieces);
        self.thread.join().ok()
    }
}

impl Read for Running<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut got = self.piece.read(buffer)?;
        if got == 0
            && let Ok(piece) = self.pieces.recv()
        {
            self.piece = io::Cursor::new(piece);
            got = self.piece.read(buffer)?;
        }
        self.at += got as u64;
        Ok(got)
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
