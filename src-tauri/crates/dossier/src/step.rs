//! The steps of the method and the track that says which of them a dossier takes.

use serde::{Deserialize, Serialize};

use crate::start::Track;

/// Steps of the method, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Start.
    Start,
    /// Vraag.
    Question,
    /// Doel.
    Goal,
    /// Analyseopdracht.
    Brief,
    /// Gegevens op orde.
    Sources,
    /// Beschrijven, first rung.
    Describe,
    /// Verklaren, second rung.
    Explain,
    /// Voorspellen, third rung.
    Project,
    /// Afwegen, fourth rung.
    Weigh,
    /// Nota.
    Note,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 10] = [
        Self::Start,
        Self::Question,
        Self::Goal,
        Self::Brief,
        Self::Sources,
        Self::Describe,
        Self::Explain,
        Self::Project,
        Self::Weigh,
        Self::Note,
    ];

    /// Name of the step in keys and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question => "question",
            Self::Goal => "goal",
            Self::Brief => "brief",
            Self::Sources => "sources",
            Self::Describe => "describe",
            Self::Explain => "explain",
            Self::Project => "project",
            Self::Weigh => "weigh",
            Self::Note => "note",
        }
    }

    /// Rung of the ladder that the step stands on, from 1.
    pub fn rung(self) -> Option<u8> {
        match self {
            Self::Describe => Some(1),
            Self::Explain => Some(2),
            Self::Project => Some(3),
            Self::Weigh => Some(4),
            Self::Start | Self::Question | Self::Goal | Self::Brief | Self::Sources | Self::Note => None,
        }
    }
}

impl Track {
    /// Steps that the track takes, in order.
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Kort => &[Step::Start, Step::Question, Step::Goal, Step::Sources, Step::Describe, Step::Note],
            Self::Volledig => &Step::ALL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_track_has_six_steps_and_the_full_one_ten() {
        assert_eq!(Track::Kort.steps().len(), 6);
        assert_eq!(Track::Volledig.steps().len(), 10);
    }
}
