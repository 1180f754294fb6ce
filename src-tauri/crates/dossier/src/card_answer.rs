//! Answers of a source card that sheets of one source have in common. Period, reference day, version and status differ by
//! nature and are asked of each sheet.

use serde::Deserialize;

use crate::dataset::{RowIs, SourceCard};

/// An answer that may hold for other sheets too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardAnswer {
    /// Who is answerable for the source.
    Owner,
    /// How the values were collected.
    Collected,
    /// Geographical level.
    AreaLevel,
    /// What is counted as what.
    Definition,
    /// Legal ground.
    LegalBasis,
    /// What one row stands for.
    RowIs,
}

impl SourceCard {
    /// Takes over an answer of another card, where this one has none yet.
    pub fn take_over(&mut self, answer: CardAnswer, known: &Self) {
        let (own, other) = match answer {
            CardAnswer::Owner => (&mut self.owner, &known.owner),
            CardAnswer::Collected => (&mut self.collected, &known.collected),
            CardAnswer::AreaLevel => (&mut self.area_level, &known.area_level),
            CardAnswer::Definition => (&mut self.definition, &known.definition),
            CardAnswer::LegalBasis => (&mut self.legal_basis, &known.legal_basis),
            CardAnswer::RowIs => {
                if self.row_is == RowIs::Unknown {
                    self.row_is = known.row_is;
                }
                return;
            }
        };
        if own.trim().is_empty() {
            own.clone_from(other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::DatasetId;
    use uuid::Uuid;

    #[test]
    fn only_the_answer_that_was_chosen_goes_along_and_none_is_written_over() {
        let card = |number, owner: &str, definition: &str, row_is| SourceCard {
            owner: owner.to_owned(),
            definition: definition.to_owned(),
            row_is,
            ..SourceCard::new(DatasetId(Uuid::from_u128(number)))
        };
        let known = card(1, "Team Wonen", "Elke aanvraag", RowIs::Case);
        let mut own = card(2, "", "", RowIs::Unknown);
        own.take_over(CardAnswer::Owner, &known);
        own.take_over(CardAnswer::RowIs, &known);
        assert_eq!(own, card(2, "Team Wonen", "", RowIs::Case));
        let mut answered = card(3, "Team Zorg", "Elk besluit", RowIs::Person);
        for answer in [CardAnswer::Owner, CardAnswer::Definition, CardAnswer::RowIs] {
            answered.take_over(answer, &known);
        }
        assert_eq!(answered, card(3, "Team Zorg", "Elk besluit", RowIs::Person));
    }
}
