//! When file and working copy both went on: what can be said of either, and the three ways out. None loses anything.

use std::path::PathBuf;

use dossier::Moment;

use crate::event::Event;
use crate::fault::Fault;
use crate::open_dossier::Archive;
use crate::opening::install;
use crate::publish::{replace, sync_folder_of};
use crate::received::Received;
use crate::standing::Predecessor;
use crate::{files, generation};

/// A dossier of which file and working copy differ. The lock is held until the choice is made or this is dropped.
#[derive(Debug)]
pub struct Both {
    mine: Archive,
    received: Received,
}

/// What the user wants to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The work on this computer; what is in the file now is kept as a generation when it is replaced.
    KeepMine,
    /// The file; the work on this computer is kept as a generation.
    TakeFile,
    /// The file; the work on this computer becomes a file beside it.
    KeepBoth,
}

/// The last step on one of the two sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Steps in the history.
    pub steps: u64,
    /// Who did the last one.
    pub who: String,
    /// When.
    pub at: Moment,
}

/// The dossier after the choice.
#[derive(Debug)]
pub struct Settled {
    /// The open dossier.
    pub archive: Archive,
    /// The file that the work on this computer went into, when both are kept.
    pub beside: Option<PathBuf>,
}

impl Both {
    pub(crate) fn new(mine: Archive, received: Received) -> Self {
        Self { mine, received }
    }

    /// The work on this computer.
    pub fn mine(&self) -> Side {
        side(&self.mine.head)
    }

    /// The file.
    pub fn file(&self) -> Side {
        side(&self.received.head)
    }

    /// Goes on with the choice.
    pub fn settle(self, choice: Choice, at: &Moment) -> Result<Settled, Fault> {
        let Self { mut mine, received } = self;
        let folder = mine.folder.clone();
        let mark = received.mark(at);
        let (archive, beside) = match choice {
            Choice::KeepMine => {
                mine.settle_published(mark)?;
                mine.set_predecessor(Predecessor::Keep)?;
                (mine, None)
            }
            Choice::TakeFile => {
                mine.keep_as_generation(at)?;
                (install(&folder, mine.into_tenure()?, &received, Some(mark))?, None)
            }
            Choice::KeepBoth => {
                let beside = files::visible_name(mine.path(), at);
                mine.save_copy(&beside)?;
                (install(&folder, mine.into_tenure()?, &received, Some(mark))?, Some(beside))
            }
        };
        folder.remember(&archive, at);
        Ok(Settled { archive, beside })
    }
}

impl Archive {
    /// Says what is to happen with the file that the next publishing replaces.
    pub(crate) fn set_predecessor(&mut self, predecessor: Predecessor) -> Result<(), Fault> {
        let tenure = self.tenure()?;
        tenure.standing.predecessor = predecessor;
        tenure.standing.save(&tenure.place.folder)
    }

    fn keep_as_generation(&mut self, at: &Moment) -> Result<(), Fault> {
        let target = generation::prepare(&self.tenure()?.place, at)?;
        let (copy, _) = self.write_copy(&target, at)?;
        replace(copy, &target).map_err(|(_, fault)| fault)?;
        sync_folder_of(&target)
    }
}

fn side(head: &Event) -> Side {
    Side { steps: head.seq, who: head.who.clone(), at: head.at.clone() }
}
