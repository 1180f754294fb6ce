//! What happened to the sources: read, made, replaced, set aside, revised, withdrawn, judged, and what leans on them.

use dossier::dataset::{Aside, Dataset, SourceStatus};
use dossier::message::Message;
use dossier::{Dossier, EntityKind, EntityRef, LastChanges, Touch, dutch};

use super::{Entry, filled};
use crate::words;

/// Every event of every dataset, in no order.
pub(super) fn all(dossier: &Dossier, last: &LastChanges) -> Vec<Entry> {
    (1..).zip(&dossier.datasets).flat_map(|(place, dataset)| of_one(dossier, last, place, dataset)).collect()
}

fn of_one(dossier: &Dossier, last: &LastChanges, place: usize, dataset: &Dataset) -> Vec<Entry> {
    let entity = EntityRef { kind: EntityKind::Dataset, id: dataset.id.to_string() };
    let card = dossier.card(dataset.id);
    let field = |name: &str| format!("sources[{place}].{name}");
    let mut out = vec![came(dossier, dataset)];
    if !dataset.dropped.is_empty() {
        let names: Vec<&str> = dataset.dropped.iter().map(|column| column.name.as_str()).collect();
        let columns = Message::new("log-columns").text("columns", names.join(", "));
        out.push(Entry::new("log-left-out", dataset.name.as_str()).why(columns).by(Some(&importer(dataset))));
    }
    if let Some(newer) = dataset.superseded_by.and_then(|id| dossier.dataset(id)) {
        let new = Entry::new("log-superseded", dataset.name.as_str());
        out.push(new.why(newer.file.as_str()).by(Some(&importer(newer))));
    }
    if dataset.aside != Aside::InUse {
        out.push(Entry::new("log-aside", dataset.name.as_str()).by(last.of_value(&entity, "/aside")));
    }
    if card.status != SourceStatus::Current {
        let status = words::source_status(card.status);
        let new = Entry::new("log-status", dataset.name.as_str()).why(status);
        out.push(new.by(last.of_field(dossier, &field("status"))).at(field("status")));
    }
    if card.fitness.is_some() {
        let verdict = words::fitness(card.fitness);
        let why = if filled(&card.fitness_reason) {
            Message::new("log-verdict").message("verdict", verdict).text("reason", card.fitness_reason.trim())
        } else {
            verdict
        };
        let new = Entry::new("log-fitness", dataset.name.as_str()).why(why);
        out.push(new.by(last.of_field(dossier, &field("fitness"))).at(field("fitness")));
    }
    out
}

fn came(dossier: &Dossier, dataset: &Dataset) -> Entry {
    let (what, why) = match &dataset.combination {
        Some(combination) => ("log-made", Message::new("log-made-why").text("why", combination.why.trim())),
        None => (
            "log-read",
            Message::new("log-read-from")
                .message("origin", dataset.origin())
                .text("kept", dutch::whole(u64::from(dataset.rows_kept)))
                .text("present", dutch::whole(u64::from(dataset.rows_present)))
                .text("code", crate::check_code(&dataset.sha256)),
        ),
    };
    let findings: Vec<_> = dossier.findings.iter().filter(|finding| finding.question.is_some()).collect();
    let of_it = |id| dossier.roots(id).contains(&dataset.id) || id == dataset.id;
    let leaning: Vec<_> = findings.into_iter().filter(|finding| of_it(finding.source.dataset)).collect();
    let standing = if leaning.is_empty() {
        Message::new("log-unused")
    } else {
        Message::new("log-used").text("findings", words::codes(&leaning))
    };
    Entry::new(what, dataset.name.as_str()).why(why).standing(standing).by(Some(&importer(dataset)))
}

fn importer(dataset: &Dataset) -> Touch {
    Touch { who: dataset.imported_by.clone(), role: None, at: dataset.imported_at.clone() }
}
