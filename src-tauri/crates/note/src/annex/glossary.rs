//! The words that the workbook uses, each in one plain sentence.

use dossier::message::{Message, Phrase};

use super::Sheet;
use super::sheets::{Row, name, said, sheet};

const TERMS: [(&str, &str); 21] = [
    ("annex-term-assumption", "annex-term-assumption-is"),
    ("annex-term-indication", "annex-term-indication-is"),
    ("annex-term-interval", "annex-term-interval-is"),
    ("annex-term-judgement", "annex-term-judgement-is"),
    ("annex-term-owner", "annex-term-owner-is"),
    ("annex-term-check-code", "annex-term-check-code-is"),
    ("annex-term-fact", "annex-term-fact-is"),
    ("annex-term-mean", "annex-term-mean-is"),
    ("annex-term-sunset", "annex-term-sunset-is"),
    ("annex-term-indicator", "annex-term-indicator-is"),
    ("annex-term-small", "annex-term-small-is"),
    ("annex-term-median", "annex-term-median-is"),
    ("annex-term-not-known", "annex-term-not-known-is"),
    ("annex-term-not-applicable", "annex-term-not-applicable-is"),
    ("annex-term-denominator", "annex-term-denominator-is"),
    ("annex-term-base", "annex-term-base-is"),
    ("annex-term-reference-date", "annex-term-reference-date-is"),
    ("annex-term-result", "annex-term-result-is"),
    ("annex-term-strong", "annex-term-strong-is"),
    ("annex-term-total-row", "annex-term-total-row-is"),
    ("annex-term-missing", "annex-term-missing-is"),
];

/// One row per term, in alphabetical order of the Dutch words.
pub(super) fn terms() -> Sheet<Phrase> {
    let rows: Vec<Row> = TERMS.iter().map(|(term, meaning)| vec![said(term), said(meaning)]).collect();
    let columns = [("annex-column-term", 26), ("annex-column-meaning", 100)];
    sheet(name::TERMS, Message::new("annex-terms-title"), Message::new("annex-about-terms"), &columns, rows)
}
