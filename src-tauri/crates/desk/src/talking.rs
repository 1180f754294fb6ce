//! The talk between the people of a dossier: who is at the desk, how a field stands, what is said of it, agreement with
//! the analyseopdracht, and the page for the talk itself.

use std::path::Path;

use dossier::form;
use dossier::id::RecordId;
use dossier::message::Arg;
use dossier::sign_off::{SignOff, content};
use dossier::talk::{Agreement, FieldComment, FieldMark, Person, Role};
use dossier::{Dossier, Message};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::Failure;
use crate::writing::{Existing, Paper, Written, write_all};

/// Whether a comment still asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommentState {
    /// It does.
    Open,
    /// It is dealt with.
    Settled,
}

impl Desk {
    /// Says who is at the desk from now on. Without a name it stays the name that the host gave.
    pub fn set_person(&mut self, name: &str, role: Role) {
        if !name.trim().is_empty() {
            name.trim().clone_into(&mut self.host.who);
        }
        self.role = Some(role);
    }

    /// Role of the person at the desk, once it is known.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// Who is at the desk.
    pub fn person(&self) -> Person {
        Person { name: self.host.who.clone(), role: self.role.unwrap_or_default() }
    }

    /// Says how a field stands; `None` takes that back.
    pub fn mark_field(&mut self, path: &str, state: Option<Agreement>) -> Result<(), Failure> {
        let (field, value) = self.field_at(path)?;
        let op = state.map_or_else(|| "unmark-field".to_owned(), |state| format!("mark-{}", key(state.name())));
        let act = self.act(&op).with("field", Arg::Message(form::label(path)));
        let mark = state.map(|state| FieldMark {
            id: RecordId(self.host.world.new_id()),
            field: field.clone(),
            state,
            by: self.person(),
            at: act.at.clone(),
            value,
        });
        self.transact(&act, |dossier| {
            dossier.marks.retain(|row| row.field != field);
            dossier.marks.extend(mark);
            Ok(())
        })
    }

    /// Says something of a field.
    pub fn comment(&mut self, path: &str, text: &str) -> Result<(), Failure> {
        if text.trim().is_empty() {
            return Err(Failure::input(Message::new("talk-comment-empty")).at(path));
        }
        let (field, _) = self.field_at(path)?;
        let act = self.act("comment").with("field", Arg::Message(form::label(path)));
        let comment = FieldComment {
            id: RecordId(self.host.world.new_id()),
            field,
            text: text.trim().to_owned(),
            by: self.person(),
            at: act.at.clone(),
            settled: false,
        };
        self.transact(&act, |dossier| {
            dossier.comments.push(comment);
            Ok(())
        })
    }

    /// Says that a comment is dealt with, or that it is not.
    pub fn settle_comment(&mut self, id: RecordId, state: CommentState) -> Result<(), Failure> {
        let is_settled = state == CommentState::Settled;
        let act = self.act(if is_settled { "settle-comment" } else { "reopen-comment" });
        self.transact(&act, |dossier| {
            let comment = dossier.comments.iter_mut().find(|comment| comment.id == id);
            comment.ok_or_else(|| Failure::input(Message::new("talk-no-comment")))?.settled = is_settled;
            Ok(())
        })
    }

    /// Agrees with the analyseopdracht as it stands, in the name and role of somebody.
    pub fn sign_off(&mut self, name: &str, role: Role) -> Result<(), Failure> {
        if name.trim().is_empty() {
            return Err(Failure::input(Message::new("talk-sign-nobody")).at("sign_off"));
        }
        let content = content(self.dossier()?);
        if !content.contains_key("question.policy_question") || self.dossier()?.questions.is_empty() {
            return Err(Failure::refused("talk-sign-nothing").with_remedy(Message::new("talk-sign-nothing-remedy")));
        }
        let role_name = Message::new(&format!("role-{}", role.name()));
        let act =
            self.act("sign-off").with("name", Arg::Text(name.trim().to_owned())).with("as", Arg::Message(role_name));
        let sign_off = SignOff {
            id: RecordId(self.host.world.new_id()),
            by: Person { name: name.trim().to_owned(), role },
            at: act.at.clone(),
            content,
        };
        self.transact(&act, |dossier| {
            dossier.sign_offs.push(sign_off);
            Ok(())
        })
    }

    /// Makes two questions of one in which two were asked; the second gets the place after it.
    pub fn split_question(&mut self, place: usize) -> Result<(), Failure> {
        let missing = || Failure::input(Message::new("form-no-item").text("path", format!("questions[{place}]")));
        let index = place.checked_sub(1).ok_or_else(missing)?;
        let question = self.dossier()?.questions.get(index).ok_or_else(missing)?;
        let halves = dossier::ladder::wording::halves(&question.words);
        let (first, second) = halves.ok_or_else(|| Failure::refused("question-not-double"))?;
        let act = self.act("split-question").with("place", Arg::Count(place as u64));
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| {
            form::add(dossier, form::List::Questions, None, id)?;
            let kind = dossier.questions.get(index).map(|question| question.kind);
            if let (Some(last), Some(kind)) = (dossier.questions.last_mut(), kind) {
                (last.words, last.kind) = (second, kind);
            }
            if let Some(question) = dossier.questions.get_mut(index) {
                question.words = first;
            }
            let last = format!("questions[{}]", dossier.questions.len());
            Ok(form::move_to(dossier, &last, place + 1)?)
        })
    }

    /// The page for the talk, as Word or PDF.
    pub fn guide(&self, kind: Paper) -> Result<Vec<u8>, Failure> {
        let document = note::guide(self.dossier()?, self.host.world.today());
        let document = document.map(&mut |phrase| self.dutch.phrase(phrase));
        let no_figures = std::collections::BTreeMap::new();
        Ok(match kind {
            Paper::Pdf => paper::pdf::write(&document, &no_figures)?,
            Paper::Docx | Paper::Workbook => paper::docx::write(&document, &no_figures)?,
        })
    }

    /// Writes the page for the talk into a folder, as Word and as PDF.
    pub fn export_guide(&self, folder: &Path, existing: Existing) -> Result<Vec<Written>, Failure> {
        let file = |kind| Ok((kind, self.file_name_of("guide-kind", kind)?, self.guide(kind)?));
        let files = [Paper::Docx, Paper::Pdf].map(file).into_iter().collect::<Result<Vec<_>, Failure>>()?;
        write_all(folder, files, existing)
    }

    /// Writes the page for the talk to a file; its ending says as what.
    pub fn write_guide(&self, path: &Path) -> Result<Written, Failure> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let kind = match ending.as_str() {
            "docx" => Paper::Docx,
            "pdf" => Paper::Pdf,
            _ => return Err(Failure::input(Message::new("cli-note-kind").text("value", ending))),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let written = write_all(folder, vec![(kind, name, self.guide(kind)?)], Existing::Replace)?;
        written.into_iter().next().ok_or_else(|| Failure::refused("desk-no-dossier"))
    }

    /// Lasting path of a field and what it says.
    fn field_at(&self, path: &str) -> Result<(String, String), Failure> {
        let dossier: &Dossier = self.dossier()?;
        let value = form::lasting_get(dossier, path)?;
        Ok((form::lasting(dossier, path), value))
    }
}

fn key(name: &str) -> String {
    name.replace('_', "-")
}
