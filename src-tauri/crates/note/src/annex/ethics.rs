//! The ethics and privacy check as it was answered: each question with what follows from the answer.

use dossier::Dossier;
use dossier::ethics::{Consequence, QUESTIONS};
use dossier::message::{Message, Phrase};

use super::sheets::{Row, name, said, sheet, text, typed};
use super::{Cell, Sheet};

/// One row per question that is asked here.
pub(super) fn check(dossier: &Dossier) -> Sheet<Phrase> {
    let columns = [
        ("annex-column-number", 8),
        ("analyst-question", 60),
        ("annex-column-answer", 44),
        ("annex-column-follows", 60),
        ("annex-column-explanation", 60),
    ];
    let asked = QUESTIONS.iter().filter(|question| !dossier.skips_ethics(question.number));
    let rows: Vec<Row> = asked.map(|question| row(dossier, question.number)).collect();
    sheet(name::ETHICS, Message::new("annex-ethics-title"), Message::new("annex-about-ethics"), &columns, rows)
}

fn row(dossier: &Dossier, number: u8) -> Row {
    let key = format!("ethics-q{number}");
    let own = dossier.ethics.words(number);
    let in_words = QUESTIONS.iter().any(|question| question.number == number && question.choices.is_empty());
    let number_cell = text(number.to_string());
    if in_words {
        return vec![number_cell, said(&key), typed(own), said("annex-not-applicable"), said("annex-not-applicable")];
    }
    let (answer, follows): (Cell<Phrase>, Cell<Phrase>) = match dossier.ethics.chosen(number) {
        None => (said("annex-open"), said("annex-open")),
        Some(choice) => {
            let answer = format!("{key}-{}", choice.name);
            let level = match choice.consequence {
                Consequence::Stop => "annex-follows-stop",
                Consequence::SettleFirst => "annex-follows-settle",
                Consequence::Attention => "annex-follows-attention",
                Consequence::Recorded => "annex-follows-recorded",
            };
            let then = Message::new(level).message("then", Message::new(&format!("{answer}-then")));
            (said(&answer), text(then))
        }
    };
    let explanation = if own.is_empty() { said("annex-not-applicable") } else { text(own) };
    vec![number_cell, said(&key), answer, follows, explanation]
}
