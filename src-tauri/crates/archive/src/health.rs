//! Whether an open dossier is sound: its pages, its log, and the values of its datasets.

use dossier::{BlockHash, Message};

use crate::fault::Fault;
use crate::open_dossier::Archive;
use crate::{blocks, connect, content, event};

/// Whether the log proves itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every event holds the hash of the one before it, and the log leads to exactly these rows.
    Whole,
    /// This event, or the one before it, was changed afterwards.
    Broken {
        /// Number of the event.
        seq: u64,
    },
    /// The events hold together but lead to other rows.
    OtherRows,
}

/// What a check of an open dossier found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Whether the pages of the file fit together.
    pub pages: bool,
    /// Whether the log proves itself.
    pub chain: Chain,
    /// Blocks that a dataset uses but that are not there, or are not what their hash says.
    pub lost_blocks: Vec<BlockHash>,
}

impl Health {
    /// Whether nothing is wrong.
    pub fn is_healthy(&self) -> bool {
        self.problems().is_empty()
    }

    /// What is wrong, in sentences.
    pub fn problems(&self) -> Vec<Message> {
        let mut problems = Vec::new();
        if !self.pages {
            problems.push(Message::new("archive-problem-pages"));
        }
        match self.chain {
            Chain::Whole => {}
            Chain::Broken { seq } => problems.push(Message::new("archive-problem-chain").text("step", seq.to_string())),
            Chain::OtherRows => problems.push(Message::new("archive-problem-rows")),
        }
        if !self.lost_blocks.is_empty() {
            problems.push(Message::new("archive-problem-blocks").count("blocks", self.lost_blocks.len()));
        }
        problems
    }
}

impl Archive {
    /// Checks everything there is to check.
    pub fn check(&self) -> Result<Health, Fault> {
        let pages = connect::is_sound(&self.conn)?;
        Ok(Health { pages, chain: self.verify_chain()?, lost_blocks: self.lost_blocks()? })
    }

    /// Checks that the log was not changed afterwards and leads to the rows that are there.
    pub fn verify_chain(&self) -> Result<Chain, Fault> {
        let (led_to, broken) = event::replay(&self.conn, self.id)?;
        Ok(match broken {
            Some(seq) => Chain::Broken { seq },
            None if led_to == crate::rows::read_all(&self.conn)? => Chain::Whole,
            None => Chain::OtherRows,
        })
    }

    fn lost_blocks(&self) -> Result<Vec<BlockHash>, Fault> {
        let mut lost = Vec::new();
        for hash in content::blocks(&self.records) {
            let bytes = blocks::get(&self.conn, &hash)?;
            if bytes.is_none_or(|bytes| crate::files::hash_of(&bytes) != hash.0) {
                lost.push(hash);
            }
        }
        Ok(lost)
    }
}
