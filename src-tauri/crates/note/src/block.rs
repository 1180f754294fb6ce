//! The blocks of a note: their order, their headings, how long they may be and which field fills them.
//!
//! Order and limits are data here; what stands in a block is in [`crate::compose`].

use dossier::start::NoteKind;
use dossier::{Dossier, Message};

/// Blocks in the order of the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteBlock {
    /// Samenvatting.
    Summary,
    /// Gevraagd besluit.
    Decision,
    /// Aanleiding.
    Trigger,
    /// Beoogd effect.
    Effect,
    /// Argumenten.
    Arguments,
    /// Kanttekeningen.
    Objections,
    /// Gevolgen voor inwoners.
    Residents,
    /// Betrouwbaarheid van de cijfers.
    Reliability,
    /// Privacy en ethiek.
    Privacy,
    /// Financiën.
    Finance,
    /// Juridisch.
    Legal,
    /// Participatie en communicatie.
    Participation,
    /// Uitvoering en vervolg.
    FollowUp,
    /// Monitoring en evaluatie.
    Monitoring,
    /// Bijlagen.
    Annexes,
}

/// Whether a block has what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// Something stands in it.
    Filled,
    /// Something must come.
    Empty,
    /// Nothing stands in it and nothing has to.
    NotNeeded,
}

/// From this many words on a note is longer than a page and wants a summary.
pub const SUMMARY_FROM_WORDS: usize = 400;

/// Most words of a sentence in a document.
pub const SENTENCE_WORDS: usize = 20;

/// Most words of the subject.
pub const SUBJECT_WORDS: usize = 12;

/// Most words of the text under an argument or an objection.
pub const ARGUMENT_WORDS: usize = 90;

impl NoteBlock {
    /// All blocks, in the order of the note.
    pub const ALL: [Self; 15] = [
        Self::Summary,
        Self::Decision,
        Self::Trigger,
        Self::Effect,
        Self::Arguments,
        Self::Objections,
        Self::Residents,
        Self::Reliability,
        Self::Privacy,
        Self::Finance,
        Self::Legal,
        Self::Participation,
        Self::FollowUp,
        Self::Monitoring,
        Self::Annexes,
    ];

    /// Name of the block in keys and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Decision => "decision",
            Self::Trigger => "trigger",
            Self::Effect => "effect",
            Self::Arguments => "arguments",
            Self::Objections => "objections",
            Self::Residents => "residents",
            Self::Reliability => "reliability",
            Self::Privacy => "privacy",
            Self::Finance => "finance",
            Self::Legal => "legal",
            Self::Participation => "participation",
            Self::FollowUp => "follow_up",
            Self::Monitoring => "monitoring",
            Self::Annexes => "annexes",
        }
    }

    /// Heading of the block in a note of this kind.
    pub fn heading(self, kind: NoteKind) -> Message {
        Message::new(match self {
            Self::Summary => "note-section-summary",
            Self::Decision => match kind {
                NoteKind::Beslisnota => "note-section-decision-advised",
                NoteKind::Collegevoorstel | NoteKind::Raadsvoorstel => "note-section-decision",
            },
            Self::Trigger => "note-section-trigger",
            Self::Effect => "note-section-effect",
            Self::Arguments => "note-section-arguments",
            Self::Objections => "note-section-objections",
            Self::Residents => "note-section-residents",
            Self::Reliability => "note-section-reliability",
            Self::Privacy => "note-section-privacy",
            Self::Finance => "note-section-finance",
            Self::Legal => "note-section-legal",
            Self::Participation => "note-section-participation",
            Self::FollowUp => "note-section-follow-up",
            Self::Monitoring => "note-section-monitoring",
            Self::Annexes => "note-section-annexes",
        })
    }

    /// Most words of the block's own text, where it has a limit.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::Summary | Self::Effect | Self::Privacy | Self::Participation => Some(80),
            Self::Trigger | Self::Residents => Some(120),
            Self::Reliability => Some(150),
            Self::Finance | Self::Legal => Some(60),
            Self::Decision | Self::Arguments | Self::Objections | Self::FollowUp | Self::Monitoring | Self::Annexes => {
                None
            }
        }
    }

    /// Path of the field that fills the block; a list where the block is made of rows.
    pub fn path(self) -> &'static str {
        match self {
            Self::Summary => "note.summary",
            Self::Decision => "points",
            Self::Trigger => "note.trigger",
            Self::Effect => "note.effect",
            Self::Arguments => "arguments",
            Self::Objections => "objections",
            Self::Residents => "note.residents",
            Self::Reliability => "note.reliability",
            Self::Privacy => "note.privacy",
            Self::Finance => "note.finance",
            Self::Legal => "note.legal",
            Self::Participation => "note.participation",
            Self::FollowUp => "milestones",
            Self::Monitoring => "monitors",
            Self::Annexes => "note.annexes",
        }
    }

    /// The advisor's own text in the block; `None` where the block is made of rows or of our own sentences.
    pub fn text(self, dossier: &Dossier) -> Option<&str> {
        let note = &dossier.note;
        match self {
            Self::Summary => Some(&note.summary),
            Self::Trigger => Some(&note.trigger),
            Self::Effect => Some(&note.effect),
            Self::Residents => Some(&note.residents),
            Self::Reliability => Some(&note.reliability),
            Self::Privacy => Some(&note.privacy),
            Self::Finance => Some(&note.finance),
            Self::Legal => Some(&note.legal),
            Self::Participation => Some(&note.participation),
            Self::Decision | Self::Arguments | Self::Objections | Self::FollowUp | Self::Monitoring | Self::Annexes => {
                None
            }
        }
    }

    /// Whether the block has what it needs.
    pub fn fill(self, dossier: &Dossier) -> Fill {
        match self {
            Self::Summary => match fill_of(!dossier.note.summary.trim().is_empty()) {
                Fill::Empty if crate::prose::words_of_note(dossier) < SUMMARY_FROM_WORDS => Fill::NotNeeded,
                fill => fill,
            },
            Self::Legal if dossier.note.legal.trim().is_empty() => Fill::NotNeeded,
            Self::Decision => fill_of(dossier.points.iter().any(|point| !point.text.trim().is_empty())),
            Self::Arguments => fill_of(dossier.arguments.iter().any(|argument| !argument.head.trim().is_empty())),
            Self::Objections => fill_of(dossier.objections.iter().any(|objection| !objection.head.trim().is_empty())),
            Self::FollowUp => fill_of(!dossier.milestones.is_empty()),
            Self::Monitoring => fill_of(!dossier.monitors.is_empty()),
            Self::Reliability => fill_of(!crate::number::used_findings(dossier).is_empty()),
            // Our own sentences always stand there.
            Self::Privacy | Self::Annexes => Fill::Filled,
            Self::Trigger | Self::Effect | Self::Residents | Self::Finance | Self::Legal | Self::Participation => {
                fill_of(self.text(dossier).is_some_and(|text| !text.trim().is_empty()))
            }
        }
    }
}

fn fill_of(is_there: bool) -> Fill {
    if is_there { Fill::Filled } else { Fill::Empty }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::DossierId;
    use dossier::start::Start;

    fn empty() -> Dossier {
        Dossier::new("00000000-0000-0000-0000-000000000001".parse::<DossierId>().unwrap(), Start::default())
    }

    #[test]
    fn an_empty_note_needs_no_summary_and_no_law_but_all_else() {
        let dossier = empty();
        for block in NoteBlock::ALL {
            let expected = match block {
                NoteBlock::Summary | NoteBlock::Legal => Fill::NotNeeded,
                NoteBlock::Privacy | NoteBlock::Annexes => Fill::Filled,
                _ => Fill::Empty,
            };
            assert_eq!(block.fill(&dossier), expected, "{}", block.name());
        }
    }

    #[test]
    fn a_note_longer_than_a_page_wants_a_summary() {
        let mut dossier = empty();
        dossier.note.trigger = "woord ".repeat(SUMMARY_FROM_WORDS);
        assert_eq!(NoteBlock::Summary.fill(&dossier), Fill::Empty);
        dossier.note.summary = "Kort gezegd.".to_owned();
        assert_eq!(NoteBlock::Summary.fill(&dossier), Fill::Filled);
    }

    #[test]
    fn only_an_advice_to_an_alderman_speaks_of_an_advised_decision() {
        assert_eq!(NoteBlock::Decision.heading(NoteKind::Beslisnota).key, "note-section-decision-advised");
        assert_eq!(NoteBlock::Decision.heading(NoteKind::Raadsvoorstel).key, "note-section-decision");
    }
}
