//! The talk between the people of a dossier: who is at the desk, how a field stands, what is said of it, agreement with
//! the analyseopdracht, and the page for the talk itself.

use std::path::Path;

use dossier::form;
use dossier::id::RecordId;
use dossier::message::Arg;
use dossier::sign_off::{Recorded, SignOff, Standing, content};
use dossier::talk::{Agreement, FieldComment, FieldMark, Person, Role};
use dossier::{Dossier, Message, Step};
use serde::Deserialize;

use crate::desk::Desk;
use crate::failure::{Failure, FailureKind};
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

/// A page for the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkPage {
    /// The gespreksleidraad: what is still open.
    Guide,
    /// The analyseopdracht: what is agreed.
    Brief,
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
            contested: None,
        });
        self.transact(&act, |dossier| {
            put_mark(dossier, &field, mark);
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

    /// Agrees with the analyseopdracht as it stands, in the name and role of somebody. Whoever records it for somebody else
    /// says how that agreement was given; `basis` is empty for oneself.
    pub fn sign_off(&mut self, name: &str, role: Role, basis: &str) -> Result<(), Failure> {
        if name.trim().is_empty() {
            return Err(Failure::input(Message::new("talk-sign-nobody")).at("sign_off"));
        }
        let is_oneself = self.role.is_none_or(|own| own == role) && self.host.who.trim() == name.trim();
        if !is_oneself && basis.trim().is_empty() {
            return Err(Failure::input(Message::new("talk-sign-for")).at("sign_off"));
        }
        if let Some(field) = contested_field(self.dossier()?) {
            let title = form::title(self.dossier()?, &field);
            let message = Message::new("talk-sign-contested").message("field", title);
            return Err(Failure::new(FailureKind::Refused, message)
                .with_remedy(Message::new("talk-sign-contested-remedy"))
                .at(field));
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
            recorded: (!is_oneself).then(|| Recorded { by: self.person(), basis: basis.trim().to_owned() }),
            refusal: None,
        };
        self.transact(&act, |dossier| {
            dossier.sign_offs.push(sign_off);
            Ok(())
        })
    }

    /// Says that somebody who agreed does not agree any longer, and why.
    pub fn withdraw(&mut self, role: Role, why: &str) -> Result<(), Failure> {
        if why.trim().is_empty() {
            return Err(Failure::input(Message::new("talk-withdraw-why")).at("sign_off"));
        }
        let last = match self.dossier()?.sign_off(role) {
            Standing::Holds(last) | Standing::Reopened(last, _) => last.clone(),
            Standing::Missing | Standing::Refused(_) => return Err(Failure::refused("talk-withdraw-nothing")),
        };
        let role_name = Message::new(&format!("role-{}", role.name()));
        let act =
            self.act("withdraw").with("name", Arg::Text(last.by.name.clone())).with("as", Arg::Message(role_name));
        let is_oneself = self.role.is_none_or(|own| own == role) && self.host.who.trim() == last.by.name.trim();
        let basis = why.trim().to_owned();
        let no = SignOff {
            id: RecordId(self.host.world.new_id()),
            at: act.at.clone(),
            recorded: (!is_oneself).then(|| Recorded { by: self.person(), basis }),
            refusal: Some(why.trim().to_owned()),
            ..last
        };
        self.transact(&act, |dossier| {
            dossier.sign_offs.push(no);
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

    /// Takes an outcome out of the als-dan-afspraak of a question, with what is done then; places count from 1.
    pub fn remove_outcome(&mut self, place: usize, outcome: usize) -> Result<(), Failure> {
        let act = self.act("remove-outcome").with("outcome", Arg::Count(outcome as u64));
        let act = act.with("place", Arg::Count(place as u64));
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| {
            for name in ["if", "then"] {
                form::set(dossier, &format!("questions[{place}].{name}_{outcome}"), "", id)?;
            }
            Ok(())
        })
    }

    /// A page for the talk, as Word or PDF.
    pub fn talk_page(&self, page: TalkPage, kind: Paper) -> Result<Vec<u8>, Failure> {
        let (dossier, today) = (self.dossier()?, self.host.world.today());
        let document = match page {
            TalkPage::Guide => note::guide(dossier, today),
            TalkPage::Brief => note::brief(dossier, &self.asked(dossier), today),
        };
        let document = document.map(&mut |phrase| self.dutch.phrase(phrase));
        let no_figures = std::collections::BTreeMap::new();
        Ok(match kind {
            Paper::Pdf => paper::pdf::write(&document, &no_figures)?,
            Paper::Docx | Paper::Workbook => paper::docx::write(&document, &no_figures)?,
        })
    }

    /// Writes a page for the talk into a folder, as Word and as PDF.
    pub fn export_talk_page(&self, page: TalkPage, folder: &Path, existing: Existing) -> Result<Vec<Written>, Failure> {
        let name = match page {
            TalkPage::Guide => "guide-kind",
            TalkPage::Brief => "brief-paper-kind",
        };
        let file = |kind| Ok((kind, self.file_name_of(name, kind)?, self.talk_page(page, kind)?));
        let files = [Paper::Docx, Paper::Pdf].map(file).into_iter().collect::<Result<Vec<_>, Failure>>()?;
        write_all(folder, files, existing)
    }

    /// Writes a page for the talk to a file; its ending says as what.
    pub fn write_talk_page(&self, page: TalkPage, path: &Path) -> Result<Written, Failure> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let kind = match ending.as_str() {
            "docx" => Paper::Docx,
            "pdf" => Paper::Pdf,
            _ => return Err(Failure::input(Message::new("cli-note-kind").text("value", ending))),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let written = write_all(folder, vec![(kind, name, self.talk_page(page, kind)?)], Existing::Replace)?;
        written.into_iter().next().ok_or_else(|| Failure::refused("desk-no-dossier"))
    }

    /// Lasting path of a field and what it says.
    fn field_at(&self, path: &str) -> Result<(String, String), Failure> {
        let dossier: &Dossier = self.dossier()?;
        let value = form::lasting_get(dossier, path)?;
        Ok((form::lasting(dossier, path), value))
    }
}

/// Puts a mark in the place of the one before it. Who agrees, or says that it was talked about, has dealt with what was
/// said of it. That somebody did not agree is never wiped: without a mark of its own the field stays on the list.
pub(crate) fn put_mark(dossier: &mut Dossier, field: &str, mark: Option<FieldMark>) {
    let old = dossier.marks.iter().find(|row| row.field == field).cloned();
    let contested = old.as_ref().and_then(FieldMark::remembered);
    let kept = old.filter(|old| old.remembered().is_some()).map(|old| FieldMark { state: Agreement::ToDiscuss, ..old });
    dossier.marks.retain(|row| row.field != field);
    let Some(mark) = mark.or(kept) else { return };
    if matches!(mark.state, Agreement::Agreed | Agreement::Discussed) {
        for comment in dossier.comments.iter_mut().filter(|comment| comment.field == field) {
            comment.settled = true;
        }
    }
    dossier.marks.push(FieldMark { contested, ..mark });
}

/// A field of the analyseopdracht that somebody does not agree with.
pub(crate) fn contested_field(dossier: &Dossier) -> Option<String> {
    let steps = [Step::Question, Step::Goal, Step::Brief];
    let is_open = |mark: &&FieldMark| match mark.state {
        Agreement::Contested => true,
        Agreement::ToDiscuss => mark.contested.is_some(),
        Agreement::Discussed | Agreement::Agreed => false,
    };
    let paths =
        dossier.marks.iter().filter(is_open).filter_map(|mark| form::FieldPath::parse(dossier, &mark.field).ok());
    let paths = paths.filter(|field| steps.contains(&field.spec.step)).map(|field| field.to_string());
    paths.filter(|path| !form::is_needless(dossier, path)).min()
}

fn key(name: &str) -> String {
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier::start::Start;
    use dossier::{DossierId, Moment};
    use uuid::Uuid;

    fn mark(state: Agreement, who: &str, value: &str) -> FieldMark {
        FieldMark {
            id: RecordId(Uuid::nil()),
            field: "question.size".to_owned(),
            state,
            by: Person { name: who.to_owned(), role: Role::Analyst },
            at: Moment::new("2027-03-01T09:00:00.000Z"),
            value: value.to_owned(),
            contested: None,
        }
    }

    #[test]
    fn an_objection_is_settled_but_never_wiped() {
        let mut dossier = Dossier::new(DossierId(Uuid::nil()), Start::default());
        let field = "question.size";
        put_mark(&mut dossier, field, Some(mark(Agreement::Contested, "analist", "400")));
        assert_eq!(contested_field(&dossier).as_deref(), Some(field));
        put_mark(&mut dossier, field, None);
        assert_eq!(dossier.marks[0].contested.as_ref().unwrap().value, "400");
        assert_eq!(contested_field(&dossier).as_deref(), Some(field), "taken off the list is not settled");
        put_mark(&mut dossier, field, Some(mark(Agreement::Agreed, "adviseur", "350")));
        assert_eq!(dossier.marks[0].contested.as_ref().unwrap().by.name, "analist");
        assert_eq!(contested_field(&dossier), None);
        put_mark(&mut dossier, field, None);
        assert_eq!(dossier.marks[0].contested.as_ref().unwrap().by.name, "analist");
    }

    #[test]
    fn a_mark_without_an_objection_goes_when_it_is_taken_back() {
        let mut dossier = Dossier::new(DossierId(Uuid::nil()), Start::default());
        put_mark(&mut dossier, "question.size", Some(mark(Agreement::Agreed, "adviseur", "400")));
        put_mark(&mut dossier, "question.size", None);
        assert!(dossier.marks.is_empty());
    }
}
