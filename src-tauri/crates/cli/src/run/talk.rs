//! The talk between people, for scripts: roles and states by name, and how the talk stands.

use std::collections::BTreeMap;
use std::path::Path;

use analysis::ticker::Unwatched;
use desk::talking::TalkPage;
use desk::{Desk, Failure};
use dossier::Message;
use dossier::exchange::{Choice, Verdict};
use dossier::talk::{Agreement, Role};
use serde_json::{Value, json};

use crate::arguments::Talk;

pub(super) fn carry_out(desk: &mut Desk, command: Talk) -> Result<Value, Failure> {
    match command {
        Talk::Brief { dossier, to } => {
            super::open(desk, &dossier)?;
            let file = desk.send_brief(&to)?;
            return Ok(json!({ "path": file.path.display().to_string(), "sha256": file.sha256 }));
        }
        Talk::Reply { dossier, file, theirs, ours, ask } => {
            super::open(desk, &dossier)?;
            let settling = match (ask, theirs, ours) {
                (true, ..) => Settling::Ask,
                (_, true, _) => Settling::By(Choice::Theirs),
                (.., true) => Settling::By(Choice::Ours),
                (false, false, false) => Settling::Leave,
            };
            return reply(desk, &file, settling);
        }
        Talk::Mark { dossier, field, state } => {
            super::open(desk, &dossier)?;
            desk.mark_field(&field, state_named(&state)?)?;
        }
        Talk::Comment { dossier, field, text } => {
            super::open(desk, &dossier)?;
            desk.comment(&field, &text)?;
        }
        Talk::Sign { dossier, by, basis } => {
            super::open(desk, &dossier)?;
            let role = desk.role().ok_or_else(|| not_one_of("", names_of_roles()))?;
            if basis.is_empty() {
                // Whoever gives no other basis says that he signs himself.
                desk.set_person(&by, role);
            }
            desk.sign_off(&by, role, &basis)?;
        }
        Talk::Guide { dossier, to } => {
            super::open(desk, &dossier)?;
            return page(desk, TalkPage::Guide, &to);
        }
        Talk::BriefPaper { dossier, to } => {
            super::open(desk, &dossier)?;
            return page(desk, TalkPage::Brief, &to);
        }
    }
    talk(desk)
}

fn page(desk: &Desk, page: TalkPage, to: &Path) -> Result<Value, Failure> {
    let file = desk.write_talk_page(page, to)?;
    Ok(json!({ "path": file.path.display().to_string(), "sha256": file.sha256 }))
}

pub(super) fn role(name: &str) -> Result<Role, Failure> {
    Role::from_name(name).ok_or_else(|| not_one_of(name, names_of_roles()))
}

/// What is done with an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Settling {
    /// It is only listed.
    Ask,
    /// What conflicts is left.
    Leave,
    /// What conflicts is settled so.
    By(Choice),
}

/// Lists an answer, and takes it over unless only asked.
fn reply(desk: &mut Desk, file: &Path, settling: Settling) -> Result<Value, Failure> {
    let book = workbook::read_file(desk.worker(), file, &mut Unwatched)?;
    let reply = desk.read_reply(&book)?;
    let now = desk.dossier()?.clone();
    let placed = |path: &str| dossier::form::placed(&now, path);
    let rows: Vec<Value> = reply
        .rows
        .iter()
        .map(|row| {
            json!({
                "field": placed(&row.field), "verdict": row.verdict,
                "base": row.base, "ours": row.ours, "theirs": row.theirs, "note": row.note, "by": row.by,
                "unfit": row.unfit.as_ref().map(|why| desk.words().say(why)), "reworded": row.is_reworded,
            })
        })
        .collect();
    let missing: Vec<String> = reply.missing.iter().map(|path| placed(path)).collect();
    let unknown: Vec<Value> = reply.unknown.iter().map(|(row, text)| json!({ "row": row, "text": text })).collect();
    let mut answer = json!({
        "sent": reply.sent.as_ref().map(dossier::Moment::as_str), "rows": rows, "missing": missing,
        "unknown": unknown, "sheets": reply.sheets, "agreed": reply.agreed.as_ref().map(|agreed| json!({
            "name": agreed.name, "refusal": agreed.refusal, "late": agreed.is_late,
        })),
        "taken": null,
    });
    if settling != Settling::Ask {
        let conflicts = reply.rows.iter().filter(|row| row.verdict == Verdict::Conflict);
        let choices = match settling {
            Settling::By(choice) => conflicts.map(|row| (row.field.clone(), choice)).collect(),
            Settling::Ask | Settling::Leave => BTreeMap::new(),
        };
        let done = desk.take_reply(&reply, &choices)?;
        answer["taken"] = json!({ "fields": done.fields, "comments": done.comments, "contested": done.contested });
    }
    Ok(answer)
}

/// A state by its name; `none` takes it back.
fn state_named(name: &str) -> Result<Option<Agreement>, Failure> {
    if name == "none" {
        return Ok(None);
    }
    let names = Agreement::ALL.map(Agreement::name).join(", ");
    Agreement::from_name(name).map(Some).ok_or_else(|| not_one_of(name, names))
}

/// Agreement with the analyseopdracht and the agenda, as the window shows them.
fn talk(desk: &Desk) -> Result<Value, Failure> {
    let agreement = desk.snapshot()?.agreement;
    Ok(json!({ "signatures": agreement.signatures, "agenda": agreement.agenda }))
}

fn names_of_roles() -> String {
    Role::ALL.map(Role::name).join(", ")
}

fn not_one_of(value: &str, choices: String) -> Failure {
    Failure::input(Message::new("form-not-a-choice").text("value", value).text("choices", choices))
}
