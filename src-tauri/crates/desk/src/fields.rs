//! Filling in the form: fields, rows of lists, definitions of columns, and gates that are passed all the same.

use dossier::card_answer::CardAnswer;
use dossier::dataset::SourceCard;
use dossier::dossier::Override;
use dossier::form::{self, List};
use dossier::id::{DatasetId, RecordId};
use dossier::ladder::{Level, State, about, gates};
use dossier::message::Arg;
use dossier::series_break::{Concerns, KNOWN, SeriesBreak};
use dossier::{EntityKind, Message};
use std::collections::BTreeMap;

use crate::desk::{Desk, no_dossier};
use crate::failure::Failure;

impl Desk {
    /// Writes a field. An empty value empties it.
    pub fn set_field(&mut self, path: &str, value: &str) -> Result<(), Failure> {
        let act = self.act("set-field").with("field", Arg::Message(form::label(path)));
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| Ok(form::set(dossier, path, value, id)?))
    }

    /// Adds a row to a list; an argument or objection goes under the parent. Answers its path.
    pub fn add_item(&mut self, list: &str, parent: Option<RecordId>) -> Result<String, Failure> {
        let list = list_named(list)?;
        let act = self.act("add-item").with("list", Arg::Message(Message::new(&format!("list-{}", list.name()))));
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| Ok(form::add(dossier, list, parent, id)?.to_string()))
    }

    /// Removes a row.
    pub fn remove_item(&mut self, path: &str) -> Result<(), Failure> {
        let list = path.split('[').next().unwrap_or(path);
        let act = self.act("remove-item").with("list", Arg::Message(Message::new(&format!("list-{list}"))));
        self.transact(&act, |dossier| Ok(form::remove(dossier, path)?))
    }

    /// Moves a row to another place in its list, from 1.
    pub fn move_item(&mut self, path: &str, to: usize) -> Result<(), Failure> {
        let list = path.split('[').next().unwrap_or(path);
        let act = self.act("move-item").with("list", Arg::Message(Message::new(&format!("list-{list}"))));
        self.transact(&act, |dossier| Ok(form::move_to(dossier, path, to)?))
    }

    /// Writes what the values of a column mean.
    pub fn set_definition(&mut self, dataset: DatasetId, letter: &str, definition: &str) -> Result<(), Failure> {
        let act = self.act("set-definition").with("column", Arg::Text(letter.to_owned()));
        self.transact(&act, |dossier| {
            let column = dossier
                .datasets
                .iter_mut()
                .find(|row| row.id == dataset)
                .and_then(|row| row.columns.iter_mut().find(|column| column.letter == letter));
            let missing = || Failure::input(Message::new("form-no-column").text("column", letter).text("dataset", ""));
            definition.clone_into(&mut column.ok_or_else(missing)?.definition);
            Ok(())
        })
    }

    /// Gives tables of sheets these answers of another one about where it came from, where they have none yet.
    pub fn copy_card(&mut self, from: DatasetId, to: &[DatasetId], answers: &[CardAnswer]) -> Result<(), Failure> {
        let missing = || Failure::input(Message::new("form-dataset-first"));
        let name = self.dossier()?.dataset(from).ok_or_else(missing)?.name.clone();
        let act = self.act("copy-card").with("name", Arg::Text(name));
        self.transact(&act, |dossier| {
            let known = dossier.source_cards.get(&from).cloned().unwrap_or_else(|| SourceCard::new(from));
            for id in to.iter().filter(|id| **id != from) {
                dossier.dataset(*id).ok_or_else(missing)?;
                let card = dossier.source_cards.entry(*id).or_insert_with(|| SourceCard::new(*id));
                for answer in answers {
                    card.take_over(*answer, &known);
                }
            }
            Ok(())
        })
    }

    /// Says whether a known break plays a part in these data: it then stands in the register, to be changed there.
    pub fn judge_break(&mut self, name: &str, concerns: Concerns) -> Result<(), Failure> {
        let missing = || Failure::input(Message::new("form-no-item").text("path", "breaks"));
        let known = KNOWN.iter().find(|known| known.name == name).ok_or_else(missing)?;
        let what = self.dutch.key(&format!("break-known-{name}"));
        let act = self.act("judge-break").with("name", Arg::Text(what.clone()));
        let id = RecordId(self.host.world.new_id());
        self.transact(&act, |dossier| {
            let breaks = &mut dossier.question.breaks;
            if breaks.iter().any(|row| row.known == name) {
                return Ok(());
            }
            let order = u32::try_from(breaks.len() + 1).unwrap_or(u32::MAX);
            breaks.push(SeriesBreak {
                known: name.to_owned(),
                since: known.day(),
                what,
                kind: Some(known.kind),
                concerns: Some(concerns),
                ..SeriesBreak::new(id, order)
            });
            Ok(())
        })
    }

    /// Goes on past a waarschuwing, with a name and a reason that the note prints.
    pub fn override_gate(&mut self, gate: &str, by: &str, why: &str) -> Result<(), Failure> {
        if by.trim().is_empty() || why.trim().is_empty() {
            return Err(Failure::input(Message::new("desk-override-incomplete")).at(gate));
        }
        let today = self.host.world.today();
        let state = gates(self.dossier()?, today).into_iter().find(|state| state.gate == gate);
        match state {
            None => return Err(Failure::input(Message::new("desk-no-gate").text("gate", gate)).at(gate)),
            Some(state) if state.level == Level::Block => {
                return Err(Failure::refused("desk-gate-blocks").with_remedy(state.remedy).at(gate));
            }
            Some(state) if state.state == State::Met || state.level == Level::Tip => {
                return Err(Failure::refused("desk-gate-not-open").at(gate));
            }
            Some(_) => {}
        }
        let act = self.act("override");
        let row = Override {
            id: RecordId(self.host.world.new_id()),
            gate: gate.to_owned(),
            about: about(self.dossier()?, gate),
            by: by.trim().to_owned(),
            why: why.trim().to_owned(),
            at: act.at.clone(),
        };
        self.transact(&act, |dossier| {
            dossier.overrides.push(row);
            Ok(())
        })
    }

    /// Identity of the row that a field stands in; `None` when there is no such field.
    pub fn row_id(&self, path: &str) -> Option<String> {
        let dossier = self.dossier().ok()?;
        form::row_id(dossier, form::FieldPath::parse(dossier, path).ok()?.place)
    }

    /// Who filled in each field last: path → name. Read from the history.
    pub fn filled_by(&self) -> Result<BTreeMap<(EntityKind, String, String), String>, Failure> {
        let open = self.open.as_ref().ok_or_else(no_dossier)?;
        let mut by = BTreeMap::new();
        for step in open.archive.history()?.iter().filter(|step| !step.undone) {
            for change in open.archive.changes_of(step.seq)? {
                if let Some(field) = change.field {
                    by.insert((change.entity.kind, change.entity.id, field), step.who.clone());
                }
            }
        }
        Ok(by)
    }
}

fn list_named(name: &str) -> Result<List, Failure> {
    let list = List::ALL.into_iter().find(|list| list.name() == name && list.grows_by_hand());
    list.ok_or_else(|| Failure::input(Message::new("form-no-item").text("path", name)))
}
