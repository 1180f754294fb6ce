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
    Message::new(key).message("sentence", finding.sentence.clone()).text("values", read.join("; "))
}

fn read_out(measure: &Measure) -> Option<String> {
    let Outcome::Shown(value) = &measure.outcome else { return None };
    let names: Vec<&str> = [&measure.group, &measure.period].into_iter().filter_map(Option::as_deref).collect();
    let shown = dutch::shown(value, &measure.unit);
    Some(format!("{} {shown}", names.join(" ")).trim().to_owned())
}
