//! Two pieces of work at the same time, each on a processor of its own.

use std::sync::atomic::{AtomicBool, Ordering};

use analysis::ticker::{Cancelled, Piece, Split, Ticker};

/// Splits work over two processors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SideBySide;

impl Split for SideBySide {
    fn both(&self, ticker: &mut dyn Ticker, one: Piece<'_>, other: Piece<'_>) -> Result<(), Cancelled> {
        let stopped = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let one = scope.spawn(|| one(&mut Follower(&stopped)));
            let done = other(ticker);
            stopped.store(done.is_err(), Ordering::Relaxed);
            done.and(one.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause)))
        })
    }
}

/// Stops when the piece that the person waits for was stopped.
struct Follower<'a>(&'a AtomicBool);

impl Ticker for Follower<'_> {
    fn tick(&mut self, _done: u64) -> Result<(), Cancelled> {
        if self.0.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }
}
