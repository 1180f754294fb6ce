//! Sheets that unpack in a thread of their own while the reader reads. They are scanned on the way, so that nothing is
//! unpacked twice and two processors share the work.

use std::cell::RefCell;
use std::io::{self, Read};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, Scope, ScopedJoinHandle};

use crate::guard::Archive;
use crate::scan::{Extras, Scan};
use crate::unpacked::Unpacking;

/// Bytes unpacked at a time, and how many such pieces wait for the reader.
pub(crate) const PIECE: usize = 256 << 10;
pub(crate) const WAITING: usize = 4;

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

impl<'scope, 'a> Stage<'scope, 'a> {
    pub(crate) fn new(archive: Archive<'a>, scope: &'scope Scope<'scope, 'a>) -> Self {
        Self { archive, scope, running: RefCell::new(None) }
    }

    /// What else than cells was in a sheet: of the one that unpacks, else of one that is unpacked for that alone.
    pub(crate) fn extras(&self, part: &str) -> Extras {
        let Some(sheet) = self.archive.position(part) else { return Extras::default() };
        let running = self.running.take().filter(|running| running.sheet == sheet);
        let running = running.map_or_else(|| self.start(sheet), Ok);
        running.ok().and_then(Running::scanned).unwrap_or_default()
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

impl Unpacking for Rc<Stage<'_, '_>> {
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
