//! Progress and cancelling of long loops. The host decides what a tick does; here is only where one happens.

/// The person waiting has had enough. Nothing was stored; dropping what was made is all there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// Told how far a long loop is; may stop it.
pub trait Ticker {
    /// `done` units (rows, as a rule) are behind us. An error means: stop now and drop what you have.
    fn tick(&mut self, done: u64) -> Result<(), Cancelled>;
}

/// A ticker for work that nobody waits for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Ticker for Unwatched {
    fn tick(&mut self, _done: u64) -> Result<(), Cancelled> {
        Ok(())
    }
}

/// A piece of work that can be stopped.
pub type Piece<'a> = &'a mut (dyn FnMut(&mut dyn Ticker) -> Result<(), Cancelled> + Send);

/// How work is split. What comes of it does not depend on that.
pub trait Split {
    /// Does two pieces of work that know nothing of each other; at the same time, where the host can.
    fn both(&self, ticker: &mut dyn Ticker, one: Piece<'_>, other: Piece<'_>) -> Result<(), Cancelled>;
}

/// One thing after the other.
#[derive(Clone, Copy, Debug, Default)]
pub struct InTurn;

impl Split for InTurn {
    fn both(&self, ticker: &mut dyn Ticker, one: Piece<'_>, other: Piece<'_>) -> Result<(), Cancelled> {
        one(ticker)?;
        other(ticker)
    }
}
