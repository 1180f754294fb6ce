//! The logs of a dossier: what is assumed, what was decided, what happened to the sources. Nobody fills them in: they are
//! read from what people wrote and did, with who did it and when.

mod assumptions;
mod decisions;
mod sources;

use dossier::message::{Message, Phrase};
use dossier::{Day, Dossier, LastChanges, Moment, Touch};

pub use decisions::said_between;
pub(crate) use decisions::{agreements, committed, how_settled};

/// The three logs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logbook {
    /// What counts as true without proof, in the order of the method.
    pub assumptions: Vec<Entry>,
    /// What was decided, oldest first.
    pub decisions: Vec<Entry>,
    /// What happened to the sources, oldest first.
    pub sources: Vec<Entry>,
}

/// One line of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is: "Oorzaak", "Toch doorgegaan", "Ingelezen".
    pub what: Message,
    /// What it is about, in the words of the dossier.
    pub text: Phrase,
    /// What it rests on, or why it was decided.
    pub why: Option<Phrase>,
    /// How it stands now.
    pub standing: Option<Message>,
    /// Who wrote or did it, and when.
    pub by: Option<Touch>,
    /// Field to look at.
    pub field: Option<String>,
}

impl Entry {
    fn new(what: &str, text: impl Into<Phrase>) -> Self {
        let (what, text) = (Message::new(what), text.into());
        Self { what, text, why: None, standing: None, by: None, field: None }
    }

    fn why(mut self, why: impl Into<Phrase>) -> Self {
        let why = why.into();
        self.why = match &why {
            Phrase::Own(own) if own.trim().is_empty() => None,
            Phrase::Own(_) | Phrase::Message(_) => Some(why),
        };
        self
    }

    fn by(mut self, by: Option<&Touch>) -> Self {
        self.by = by.cloned();
        self
    }

    fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    fn standing(mut self, standing: Message) -> Self {
        self.standing = Some(standing);
        self
    }

    fn moment(&self) -> Option<&Moment> {
        self.by.as_ref().map(|by| &by.at)
    }
}

/// Reads the logs from a dossier.
pub fn logbook(dossier: &Dossier, last: &LastChanges, today: Day) -> Logbook {
    let mut decisions = decisions::all(dossier, last, today);
    let mut sources = sources::all(dossier, last);
    for log in [&mut decisions, &mut sources] {
        log.sort_by(|one, other| one.moment().cmp(&other.moment()));
    }
    Logbook { assumptions: assumptions::all(dossier, last), decisions, sources }
}

fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
