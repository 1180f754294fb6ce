//! The note on its way out: composed, put into words, printed as pages, and written as Word, PDF and workbook.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dossier::ladder::{blocking, gates};
use dossier::message::{Arg, Phrase};
use dossier::{Dossier, FindingId, Message, RecordId};
use figure::{Drawing, Dressing, Palette};
use note::annex::AnnexContext;
use note::document::{Document, NumberState, Status};
use note::{NoteContext, annex_of, compose, numbers};
use sha2::{Digest, Sha256};

use crate::desk::Desk;
use crate::failure::Failure;
use crate::view;

/// Width of a figure on paper, in CSS pixels: the text width of an A4 page.
const PAPER_WIDTH: f64 = 620.0;

/// Kinds of files that go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// Word.
    Docx,
    /// PDF.
    Pdf,
    /// Excel.
    Workbook,
}

impl Paper {
    /// Name of the kind, which is also its extension.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Workbook => "xlsx",
        }
    }
}

/// What to do with files of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave them, and say so.
    Keep,
    /// Replace them.
    Replace,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it stands.
    pub path: PathBuf,
    /// Kind.
    pub kind: Paper,
    /// SHA-256, lower-case hexadecimal.
    pub sha256: String,
}

/// A note in words with its figures: everything that layout needs, so that the desk is free meanwhile.
pub struct Draft {
    document: Document<String>,
    drawings: BTreeMap<FindingId, Drawing>,
}

impl Draft {
    /// Pages as they will be printed, one SVG each.
    pub fn pages(&self) -> Result<Vec<String>, Failure> {
        Ok(paper::pages::preview(&self.document, &self.drawings)?)
    }
}

impl Desk {
    /// The note as it stands, ready to be laid out without the desk.
    pub fn draft(&self) -> Result<Draft, Failure> {
        let dossier = self.dossier()?;
        Ok(Draft { document: self.document(dossier, Status::Concept, None)?, drawings: self.drawings(dossier)? })
    }

    /// Takes the present value over for a number in the note that is no longer what it was.
    pub fn renew_number(&mut self, field: &str, raw: &str) -> Result<(), Failure> {
        let dossier = self.dossier()?;
        let gone = || Failure::input(Message::new("note-reference-unknown").text("text", raw)).at(field);
        let number = numbers(dossier).into_iter().find(|number| number.path == field && number.raw == raw);
        let renewed = number.and_then(|number| number.renewed()).ok_or_else(gone)?;
        let text = dossier::form::get(dossier, field)?.replace(raw, &renewed);
        let act = self.act("renew-number").with("field", Arg::Message(dossier::form::label(field)));
        let id = self.host.world.new_id();
        self.transact(&act, |dossier| Ok(dossier::form::set(dossier, field, &text, id)?))
    }

    /// Writes the note and the workbook into a folder.
    pub fn export(
        &mut self,
        folder: &Path,
        kinds: &[Paper],
        status: Status,
        existing: Existing,
    ) -> Result<Vec<Written>, Failure> {
        if status == Status::Final {
            self.refuse_unfinished()?;
        }
        let made = self.make(kinds, status)?;
        let files = made.into_iter().map(|(kind, bytes)| Ok((kind, self.file_name(kind)?, bytes)));
        write_all(folder, files.collect::<Result<_, Failure>>()?, existing)
    }

    /// The bytes of each kind asked for. Note and workbook come from the same state, so that their codes agree.
    pub fn make(&self, kinds: &[Paper], status: Status) -> Result<BTreeMap<Paper, Vec<u8>>, Failure> {
        let dossier = self.dossier()?;
        let book = self.annex(dossier, status)?;
        let book_hash = hash(&book);
        let drawings = self.drawings(dossier)?;
        let document = self.document(dossier, status, Some(book_hash))?;
        let mut out = BTreeMap::new();
        for kind in kinds {
            let bytes = match kind {
                Paper::Docx => paper::docx::write(&document, &drawings)?,
                Paper::Pdf => paper::pdf::write(&document, &drawings)?,
                Paper::Workbook => book.clone(),
            };
            out.insert(*kind, bytes);
        }
        Ok(out)
    }

    /// Name of an exported file: the dossier's name, its kind of note or "werkboek".
    pub fn file_name(&self, kind: Paper) -> Result<String, Failure> {
        let what = match kind {
            Paper::Docx | Paper::Pdf => view::names::note_kind(self.dossier()?.start.note_kind),
            Paper::Workbook => "export-name-workbook",
        };
        self.file_name_of(what, kind)
    }

    /// Name of a file about the dossier: its name, and what the file is.
    pub(crate) fn file_name_of(&self, what: &str, kind: Paper) -> Result<String, Failure> {
        let safe: String = self
            .dossier()?
            .start
            .name
            .chars()
            .map(|letter| if letter.is_control() || r#"<>:"/\|?*"#.contains(letter) { '-' } else { letter })
            .take(80)
            .collect();
        let (name, what) = (safe.trim().trim_end_matches('.'), self.dutch.key(what).to_lowercase());
        Ok(format!("{name} – {what}.{}", kind.extension()))
    }

    /// Why the note cannot be made definite; empty when it can.
    fn refuse_unfinished(&self) -> Result<(), Failure> {
        let dossier = self.dossier()?;
        let states = gates(dossier, self.host.world.today());
        let open = blocking(&states);
        let unsettled = numbers(dossier).iter().filter(|number| !is_settled(number.state)).count();
        if open.is_empty() && unsettled == 0 {
            return Ok(());
        }
        let names: Vec<&str> = open.iter().map(|gate| gate.gate.as_str()).collect();
        let message = Message::new("export-not-final").count("gates", open.len()).count("numbers", unsettled);
        Err(Failure::new(crate::failure::FailureKind::Refused, message)
            .with_remedy(Message::new("export-not-final-remedy"))
            .at(names.join(" ")))
    }

    fn document(
        &self,
        dossier: &Dossier,
        status: Status,
        workbook_hash: Option<String>,
    ) -> Result<Document<String>, Failure> {
        let context = NoteContext {
            today: self.host.world.today(),
            status,
            content_hash: self.content_hash()?,
            workbook_hash,
            author: String::new(),
        };
        Ok(compose(dossier, &context).map(&mut |phrase| self.dutch.phrase(phrase)))
    }

    fn annex(&self, dossier: &Dossier, status: Status) -> Result<Vec<u8>, Failure> {
        let asked = dossier.questions.iter().flat_map(|row| {
            dossier.findings_of(row.id).map(move |finding| {
                let text = view::question::text_of(&self.dutch, dossier, row, &finding.reading);
                (finding.id, Message::new("zin-whole").text("text", text))
            })
        });
        let context = AnnexContext {
            today: self.host.world.today(),
            created: self.now(),
            status,
            content_hash: self.content_hash()?,
            questions: self.asked(dossier),
            asked: asked.collect(),
            last: self.last_changes()?,
            author: String::new(),
        };
        let annex = annex_of(dossier, &context).map(&mut |phrase: Phrase| self.dutch.phrase(phrase));
        Ok(workbook::write::annex(&annex)?)
    }

    /// Each question in words, as the documents print it.
    pub(crate) fn asked(&self, dossier: &Dossier) -> BTreeMap<RecordId, Message> {
        let sentence = |row| Message::new("zin-whole").text("text", view::question::text(&self.dutch, dossier, row));
        dossier.questions.iter().map(|row| (row.id, sentence(row))).collect()
    }

    fn content_hash(&self) -> Result<String, Failure> {
        self.open.as_ref().map(|open| open.archive.content_hash()).ok_or_else(crate::desk::no_dossier)
    }

    /// Figures of the findings that are pinned, dressed for paper.
    fn drawings(&self, dossier: &Dossier) -> Result<BTreeMap<FindingId, Drawing>, Failure> {
        let mut drawings = BTreeMap::new();
        for finding in dossier.findings.iter().filter(|finding| finding.question.is_some()) {
            let figure = figure::derive(finding, &self.figure_context(finding)?);
            let spoken = figure.map(&mut |phrase| self.dutch.phrase(phrase));
            drawings.insert(finding.id, figure::draw(&spoken, &Palette::PRINT, Dressing::Bare, PAPER_WIDTH));
        }
        Ok(drawings)
    }
}

/// Writes files into a folder: all of them, or none when one is there already and must stay.
pub(crate) fn write_all(
    folder: &Path,
    files: Vec<(Paper, String, Vec<u8>)>,
    existing: Existing,
) -> Result<Vec<Written>, Failure> {
    std::fs::create_dir_all(folder).map_err(|cause| cannot_write(folder, &cause))?;
    let there = files.iter().map(|(_, name, _)| folder.join(name)).find(|path| path.exists());
    if let (Existing::Keep, Some(path)) = (existing, there) {
        let message = Message::new("export-exists").text("file", name_of(&path));
        return Err(Failure::file(message).with_remedy(Message::new("export-exists-remedy")));
    }
    let mut written = Vec::new();
    for (kind, name, bytes) in files {
        let path = folder.join(name);
        archive::write_whole(&path, &bytes).map_err(|cause| cannot_write(&path, &cause))?;
        written.push(Written { path, kind, sha256: hash(&bytes) });
    }
    Ok(written)
}

/// Whether a number may stand in a definite note.
pub(crate) fn is_settled(state: NumberState) -> bool {
    match state {
        NumberState::Fresh | NumberState::Stated => true,
        NumberState::Stale | NumberState::Unknown => false,
    }
}

pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn cannot_write(path: &Path, cause: &std::io::Error) -> Failure {
    Failure::file(
        Message::new("export-cannot-write").text("file", name_of(path)).text("cause", cause.kind().to_string()),
    )
    .with_remedy(Message::new("export-cannot-write-remedy"))
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
