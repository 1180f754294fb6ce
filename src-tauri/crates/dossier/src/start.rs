//! The start of a dossier: what it is called, for whom, and along which track.

use serde::{Deserialize, Serialize};

/// How much of the method a decision needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// Six steps, first rung only: a small decision.
    #[default]
    Kort,
    /// Ten steps, all rungs.
    Volledig,
}

/// Kind of note that the dossier leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A note from an official to the alderman.
    #[default]
    Beslisnota,
    /// A proposal to the executive board.
    Collegevoorstel,
    /// A proposal to the council.
    Raadsvoorstel,
}

/// How heavy a decision weighs on one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Little is at stake.
    Light,
    /// Much is at stake.
    Heavy,
}

/// What is at stake, by which the track is proposed: factors of proportionate assurance (AQuA Book, 2025).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stakes {
    /// Money that the decision is about.
    pub money: Option<Weight>,
    /// Residents who notice it.
    pub residents: Option<Weight>,
    /// How much the figures count in the decision.
    pub figures: Option<Weight>,
    /// Whether the question was never looked into here.
    pub novelty: Option<Weight>,
    /// Whether the analysis is used again later.
    pub reuse: Option<Weight>,
}

impl Stakes {
    /// The track that they ask for: the full one when two weigh heavily, the short one when all were judged and fewer do.
    pub fn track(&self) -> Option<Track> {
        let all = [self.money, self.residents, self.figures, self.novelty, self.reuse];
        let heavy = all.iter().filter(|weight| **weight == Some(Weight::Heavy)).count();
        match () {
            () if heavy >= 2 => Some(Track::Volledig),
            () if all.iter().all(Option::is_some) => Some(Track::Kort),
            () => None,
        }
    }
}

/// Fields of the first step. Texts are as typed; an empty text is not filled in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Start {
    /// Name of the dossier.
    pub name: String,
    /// Chosen track.
    pub track: Track,
    /// What is at stake, by which a track is proposed.
    pub stakes: Stakes,
    /// The societal issue.
    pub societal_issue: String,
    /// Name of the municipality.
    pub municipality: String,
    /// Kind of note.
    pub note_kind: NoteKind,
    /// Day of the meeting that decides.
    pub meeting_date: Option<crate::Day>,
    /// Who asks for the analysis.
    pub commissioner: String,
    /// Who advises and writes the note.
    pub advisor: String,
    /// Data analist; empty is "nobody yet".
    pub analyst: String,
    /// Member of the board who is answerable.
    pub portfolio_holder: String,
    /// Number of the case in the municipality's own register.
    pub case_number: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(heavy: usize, judged: usize, expected: Option<Track>) {
        let mut weights = [None; 5];
        for (place, weight) in weights.iter_mut().enumerate().take(judged) {
            *weight = Some(if place < heavy { Weight::Heavy } else { Weight::Light });
        }
        let [money, residents, figures, novelty, reuse] = weights;
        assert_eq!(Stakes { money, residents, figures, novelty, reuse }.track(), expected, "{heavy} of {judged}");
    }

    #[test]
    fn two_heavy_points_ask_for_the_full_track_whatever_is_open() {
        check(2, 2, Some(Track::Volledig));
        check(5, 5, Some(Track::Volledig));
    }

    #[test]
    fn the_short_track_is_proposed_once_all_is_judged() {
        check(1, 5, Some(Track::Kort));
        check(0, 5, Some(Track::Kort));
        check(1, 4, None);
        check(0, 0, None);
    }
}
