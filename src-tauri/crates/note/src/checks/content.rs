//! Content: whether every point is argued, every argument leans on something, and every number still holds.

use dossier::note_text::bare_numbers;
use dossier::{Dossier, Message};

use super::{Aspect, CheckRemark, Lack, wants_argument};
use crate::document::NumberState;
use crate::field::{TextKind, fields};
use crate::number::numbers;
use crate::numbering;

pub(super) fn content(dossier: &Dossier) -> Aspect {
    let mut remarks = points(dossier);
    remarks.extend(arguments(dossier));
    remarks.extend(objections(dossier));
    remarks.extend(goals(dossier));
    remarks.extend(number_remarks(dossier));
    if dossier.note.sunset_date.is_none() {
        let action = Message::new("note-check-sunset");
        remarks.push(remark(Lack::NoSunsetDate, "note.sunset_date".to_owned(), action, "note-check-sunset-why"));
    }
    let of = dossier.points.len();
    let good = dossier.points.iter().filter(|point| is_complete(dossier, point)).count();
    Aspect { line: Message::new("note-check-content").count("good", good).count("of", of), good, of, remarks }
}

/// A point with an argument and an objection, or one that needs neither.
fn is_complete(dossier: &Dossier, point: &dossier::note_text::DecisionPoint) -> bool {
    !wants_argument(point)
        || (dossier.arguments_of(point.id).next().is_some() && dossier.objections_to(point.id).next().is_some())
}

fn points(dossier: &Dossier) -> Vec<CheckRemark> {
    let mut out = Vec::new();
    for (number, point) in (1_usize..).zip(&dossier.points).filter(|(_, point)| wants_argument(point)) {
        let of = |key: &str| Message::new(key).text("point", number.to_string());
        if dossier.arguments_of(point.id).next().is_none() {
            let path = format!("points[{number}].text");
            out.push(remark(Lack::PointWithoutArgument, path, of("note-check-argue"), "note-check-argue-why"));
        }
    }
    out
}

fn arguments(dossier: &Dossier) -> Vec<CheckRemark> {
    let mut out = Vec::new();
    for row in numbering::arguments(dossier) {
        let path = format!("arguments[{}].text", row.place);
        let Some(number) = row.number else {
            let action = Message::new("note-check-loose-argument").text("head", row.row.head.clone());
            out.push(remark(Lack::Orphan, path, action, "note-check-loose-why"));
            continue;
        };
        let action = |key: &str| Message::new(key).text("number", number.clone());
        if row.row.findings.iter().any(|id| dossier.finding(*id).is_none()) {
            let action = action("note-check-finding-gone");
            out.push(remark(Lack::Orphan, path.clone(), action, "note-check-finding-gone-why"));
        }
        if row.row.findings.is_empty() && row.row.label.is_none() {
            let action = action("note-check-evidence");
            out.push(remark(Lack::ArgumentWithoutEvidence, path, action, "note-check-evidence-why"));
        }
    }
    out
}

fn objections(dossier: &Dossier) -> Vec<CheckRemark> {
    let mut out = Vec::new();
    for (number, point) in (1_usize..).zip(&dossier.points).filter(|(_, point)| wants_argument(point)) {
        if dossier.objections_to(point.id).next().is_none() {
            let action = Message::new("note-check-object").text("point", number.to_string());
            out.push(remark(Lack::NoObjection, "objections".to_owned(), action, "note-check-object-why"));
        }
    }
    for row in numbering::objections(dossier).into_iter().filter(|row| row.number.is_none()) {
        let action = Message::new("note-check-loose-objection").text("head", row.row.head.clone());
        out.push(remark(Lack::Orphan, format!("objections[{}].head", row.place), action, "note-check-loose-why"));
    }
    out
}

fn goals(dossier: &Dossier) -> Vec<CheckRemark> {
    let action = || Message::new("note-check-indicator");
    if dossier.goals.is_empty() {
        return vec![remark(Lack::NoIndicator, "goals".to_owned(), action(), "note-check-indicator-why")];
    }
    let bare = (1_usize..)
        .zip(&dossier.goals)
        .filter(|(_, goal)| goal.indicator.trim().is_empty() && goal.not_measurable_because.trim().is_empty());
    bare.map(|(n, _)| remark(Lack::NoIndicator, format!("goals[{n}].indicator"), action(), "note-check-indicator-why"))
        .collect()
}

fn number_remarks(dossier: &Dossier) -> Vec<CheckRemark> {
    let mut out: Vec<CheckRemark> = numbers(dossier)
        .into_iter()
        .filter_map(|number| {
            let (lack, key) = match number.state {
                NumberState::Fresh | NumberState::Stated => return None,
                NumberState::Stale => (Lack::StaleNumber, "note-check-stale"),
                NumberState::Unknown => (Lack::UnknownNumber, "note-check-unknown"),
            };
            let action = Message::new(key).text("number", number.text);
            Some(CheckRemark { lack, path: number.path, action, detail: number.why? })
        })
        .collect();
    for field in fields(dossier).into_iter().filter(|field| field.kind == TextKind::Rich) {
        for number in bare_numbers(field.text) {
            let action = Message::new("note-check-bare").text("number", number);
            out.push(remark(Lack::BareNumber, field.path.clone(), action, "note-check-bare-why"));
        }
    }
    out
}

fn remark(lack: Lack, path: String, action: Message, detail: &str) -> CheckRemark {
    CheckRemark { lack, path, action, detail: Message::new(detail) }
}
