//! The talk between people, for scripts: roles and states by name, and how the talk stands.

use desk::{Desk, Failure};
use dossier::Message;
use dossier::talk::{Agreement, Role};
use serde_json::{Value, json};

use crate::arguments::Talk;

pub(super) fn carry_out(desk: &mut Desk, command: Talk) -> Result<Value, Failure> {
    match command {
        Talk::Mark { dossier, field, state } => {
            super::open(desk, &dossier)?;
            desk.mark_field(&field, state_named(&state)?)?;
        }
        Talk::Comment { dossier, field, text } => {
            super::open(desk, &dossier)?;
            desk.comment(&field, &text)?;
        }
        Talk::Sign { dossier, by } => {
            super::open(desk, &dossier)?;
            let role = desk.role().ok_or_else(|| not_one_of("", names_of_roles()))?;
            desk.sign_off(&by, role)?;
        }
        Talk::Guide { dossier, to } => {
            super::open(desk, &dossier)?;
            let file = desk.write_guide(&to)?;
            return Ok(json!({ "path": file.path.display().to_string(), "sha256": file.sha256 }));
        }
    }
    talk(desk)
}

pub(super) fn role(name: &str) -> Result<Role, Failure> {
    Role::from_name(name).ok_or_else(|| not_one_of(name, names_of_roles()))
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
