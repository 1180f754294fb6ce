//! What a new version changes, as the window shows it.

use analysis::versions::{CHANGES_CAP, RowSide, TableChange};
use dossier::{Dossier, Message};

use crate::versions::{AgainFinding, VersionReport};
use crate::view::finding::used_in;
use crate::wire::{AgainView, ChangedCellView, PlacedText, VersionView};
use crate::words::Words;

/// What a new version changes.
pub(crate) fn view(words: &Words, dossier: &Dossier, report: &VersionReport) -> VersionView {
    let change = &report.change;
    let cells = report.cells.iter().map(|cell| ChangedCellView {
        column: cell.column.clone(),
        key: cell.key.clone(),
        place_before: cell.place_before.clone(),
        before: cell.before.clone(),
        place_after: cell.place_after.clone(),
        after: cell.after.clone(),
    });
    let more = (change.changed as usize).saturating_sub(CHANGES_CAP);
    VersionView {
        name: report.after.name.clone(),
        summary: words.all(&summary(change)),
        keys: words.say(&if change.keys.is_empty() {
            Message::new("version-by-order")
        } else {
            Message::new("version-by-key").text("columns", change.keys.join(", "))
        }),
        cells: cells.collect(),
        more: if more > 0 { words.say(&Message::new("version-more").count("cells", more)) } else { String::new() },
        added: rows(&change.added),
        gone: rows(&change.gone),
        findings: report.findings.iter().map(|again| finding(words, dossier, again)).collect(),
    }
}

/// What is different, one sentence each; one that says so when nothing is.
pub(crate) fn summary(change: &TableChange) -> Vec<Message> {
    if change.is_none() {
        return vec![Message::new("version-same")];
    }
    let counted = |key: &str, count: u32| (count > 0).then(|| Message::new(key).count("count", count));
    let named =
        |key: &str, names: &[String]| (!names.is_empty()).then(|| Message::new(key).text("columns", names.join(", ")));
    [
        counted("version-cells", change.changed),
        counted("version-added", change.added.count),
        counted("version-gone", change.gone.count),
        named("version-columns-added", &change.columns_added),
        named("version-columns-gone", &change.columns_gone),
        named("version-columns-other-kind", &change.columns_other_kind),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn rows(side: &RowSide) -> Vec<PlacedText> {
    side.named.iter().map(|(row, key)| PlacedText { place: row.to_string(), text: key.clone() }).collect()
}

fn finding(words: &Words, dossier: &Dossier, again: &AgainFinding) -> AgainView {
    let state = again.state();
    AgainView {
        name: again.before.name(),
        before: words.say(&again.before.sentence),
        after: match &again.after {
            Ok(after) => words.say(&after.sentence),
            Err(failure) => failure.view(words).text,
        },
        state: state.to_owned(),
        state_text: words.key(&format!("version-state-{state}")),
        shifts: again.shifts.iter().map(|shift| words.say(&shift.message())).collect(),
        used_in: used_in(dossier, &again.before),
    }
}
