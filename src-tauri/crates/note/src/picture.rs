//! Which findings are drawn, and what is said of a drawing to who cannot see it. The drawing itself is `figure`'s.

use dossier::Message;
use dossier::dutch;
use dossier::finding::{Finding, Measure, Outcome, Part};

/// Most values that the text beside a figure reads out.
const READ_OUT: usize = 12;

/// Values of groups and periods, with their places in the finding, from 1.
pub(crate) fn levels(finding: &Finding) -> Vec<(u32, &Measure)> {
    (1..).zip(&finding.measures).filter(|(_, measure)| measure.part == Part::Level).collect()
}

/// Whether a finding is drawn: one number makes no figure.
pub(crate) fn is_drawn(finding: &Finding) -> bool {
    levels(finding).len() > 1
}

/// What a drawing of the finding shows: its sentence and its first values.
pub(crate) fn alt(finding: &Finding) -> Message {
    let levels = levels(finding);
    let read: Vec<String> = levels.iter().take(READ_OUT).filter_map(|(_, measure)| read_out(measure)).collect();
    let key = if levels.len() > READ_OUT { "note-figure-alt-more" } else { "note-figure-alt" };
    let said = Message::new(key).message("sentence", finding.sentence.clone()).text("values", read.join("; "));
    let withheld: Vec<String> = levels
        .iter()
        .filter(|(_, measure)| matches!(measure.outcome, Outcome::Withheld(_)))
        .take(READ_OUT)
        .map(|(_, measure)| name(measure))
        .collect();
    if withheld.is_empty() {
        return said;
    }
    Message::new("note-figure-alt-withheld").message("said", said).text("names", withheld.join("; "))
}

fn read_out(measure: &Measure) -> Option<String> {
    let Outcome::Shown(value) = &measure.outcome else { return None };
    Some(format!("{} {}", name(measure), dutch::shown(value, &measure.unit)).trim().to_owned())
}

fn name(measure: &Measure) -> String {
    let names: Vec<&str> = [&measure.group, &measure.period].into_iter().filter_map(Option::as_deref).collect();
    names.join(" ")
}
