//! Notes to the sheets: each sentence once, with a number, and collected on a sheet of their own.

use dossier::Message;
use dossier::message::Phrase;

use super::Sheet;
use super::sheets::{count, name, sheet, text};

/// Notes in order of first mention.
#[derive(Default)]
pub(super) struct Notes {
    list: Vec<(Message, Vec<String>)>,
}

impl Notes {
    /// The mark of a note on a sheet, `[noot 3]`; the same sentence keeps its number.
    pub(super) fn mark(&mut self, sheet: &str, note: &Message) -> String {
        let place = match self.list.iter().position(|(known, _)| known == note) {
            Some(place) => place,
            None => {
                self.list.push((note.clone(), Vec::new()));
                self.list.len() - 1
            }
        };
        if let Some((_, sheets)) = self.list.get_mut(place)
            && !sheets.iter().any(|known| known == sheet)
        {
            sheets.push(sheet.to_owned());
        }
        format!("[noot {}]", place + 1)
    }

    /// The line under a sheet's title that names its notes.
    pub(super) fn line(&mut self, sheet: &str, notes: &[Message]) -> Phrase {
        let mut marks: Vec<String> = notes.iter().map(|note| self.mark(sheet, note)).collect();
        marks.dedup();
        if marks.is_empty() {
            return Message::new("annex-no-notes").into();
        }
        Message::new("annex-notes").text("marks", marks.join(" ")).into()
    }

    /// The sheet with all notes.
    pub(super) fn sheet(&self) -> Sheet<Phrase> {
        let columns = [("annex-column-note", 8), ("annex-column-note-text", 90), ("annex-column-sheets", 24)];
        let rows = (1..)
            .zip(&self.list)
            .map(|(number, (note, sheets))| vec![count(number), text(note.clone()), text(sheets.join(", "))]);
        let mut rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            rows.push(vec![
                count(0),
                text(Message::new("annex-notes-none")),
                text(Message::new("annex-not-applicable")),
            ]);
        }
        sheet(name::NOTES, Message::new("annex-notes-title"), Message::new("annex-notes-about"), &columns, rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_its_number_on_every_sheet() {
        let mut notes = Notes::default();
        assert_eq!(notes.mark("R1", &Message::new("a")), "[noot 1]");
        assert_eq!(notes.mark("R1", &Message::new("b")), "[noot 2]");
        assert_eq!(notes.mark("R2", &Message::new("a")), "[noot 1]");
        assert_eq!(notes.sheet().rows.len(), 2);
    }
}
