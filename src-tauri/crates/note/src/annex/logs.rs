//! The three logs as sheets: assumptions, decisions, sources.

use dossier::dutch;
use dossier::message::{Message, Phrase};

use super::sheets::{Row, name, said, sheet, text};
use super::{Cell, Sheet};
use crate::logbook::{Entry, Logbook};

/// Sheets of the logs; a log without lines says so.
pub(super) fn sheets(logbook: &Logbook) -> [Sheet<Phrase>; 3] {
    let assumptions = sheet(
        name::ASSUMPTIONS,
        Message::new("annex-assumptions-title"),
        Message::new("annex-about-assumptions"),
        &[
            ("annex-column-number", 8),
            ("annex-column-where", 26),
            ("annex-column-assumption", 56),
            ("annex-column-basis", 34),
            ("annex-column-agreed", 30),
            ("annex-column-by", 24),
            ("annex-column-when", 26),
        ],
        numbered(&logbook.assumptions, "annex-no-assumptions"),
    );
    let columns = [
        ("annex-column-what", 26),
        ("annex-column-about-what", 56),
        ("annex-column-explanation", 46),
        ("annex-column-state", 26),
        ("annex-column-by", 24),
        ("annex-column-when", 26),
    ];
    let decisions = sheet(
        name::DECISIONS,
        Message::new("annex-decisions-title"),
        Message::new("annex-about-decisions"),
        &columns,
        logbook.decisions.iter().map(cells).collect(),
    );
    let mut events: Vec<Row> = logbook.sources.iter().map(cells).collect();
    if events.is_empty() {
        events.push(nothing("annex-no-sources", columns.len()));
    }
    let title = Message::new("annex-source-log-title");
    let sources = sheet(name::SOURCE_LOG, title, Message::new("annex-about-source-log"), &columns, events);
    [assumptions, decisions, sources]
}

/// Lines with a name to refer to: `A1`, `A2`.
fn numbered(entries: &[Entry], none: &str) -> Vec<Row> {
    if entries.is_empty() {
        let mut row = nothing(none, 6);
        row.insert(0, said("annex-not-applicable"));
        return vec![row];
    }
    let named = (1..).zip(entries).map(|(place, entry)| {
        let mut row = cells(entry);
        row.insert(0, text(format!("A{place}")));
        row
    });
    named.collect()
}

fn cells(entry: &Entry) -> Row {
    let none = || said("annex-not-applicable");
    let by = entry.by.as_ref();
    let who = by.map(|by| match by.role {
        Some(role) => {
            let role = Message::new(&format!("role-{}", role.name()));
            text(Message::new("talk-person").text("name", by.who.clone()).message("role", role))
        }
        None => text(by.who.as_str()),
    });
    vec![
        text(entry.what.clone()),
        text(entry.text.clone()),
        entry.why.clone().map_or_else(none, text),
        entry.standing.clone().map_or_else(none, text),
        who.unwrap_or_else(none),
        by.map_or_else(none, |by| text(dutch::moment(&by.at))),
    ]
}

/// A row that says that there is nothing, in its second column.
fn nothing(key: &str, columns: usize) -> Row {
    let mut row: Vec<Cell<Phrase>> = vec![said("annex-not-applicable"); columns - 1];
    row.insert(1, said(key));
    row
}
