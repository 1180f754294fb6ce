//! The desk: one person, at most one open dossier, and the one door through which it changes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use archive::{Act, AppFolder, Archive, Arrival, Both, Choice, Holder, Opening, Published, Written};
use dossier::message::Arg;
use dossier::start::{Start, Track};
use dossier::{Dossier, DossierId, Message, Moment};

use crate::clock::World;
use crate::failure::{Failure, FailureKind};
use crate::words::{Language, Words};

/// What a host brings along.
#[derive(Clone)]
pub struct Host {
    /// The app's own folder.
    pub folder: PathBuf,
    /// Program that reads sheets in its own process.
    pub worker: workbook::WorkerCommand,
    /// Name of the person, for the history.
    pub who: String,
    /// Name of the program, for the lock.
    pub program: String,
    /// Language of the interface.
    pub language: Language,
    /// Clock and identities.
    pub world: Arc<dyn World>,
}

/// Argument that puts a host's own program in the mode that only reads sheets.
pub const READ_SHEETS: &str = "--read-sheets";

/// The reader of sheets: the host's own program, started with [`READ_SHEETS`].
pub fn reader(program: PathBuf) -> workbook::WorkerCommand {
    workbook::WorkerCommand { executable: program, args: vec![READ_SHEETS.into()] }
}

/// One person at work.
pub struct Desk {
    pub(crate) host: Host,
    pub(crate) folder: AppFolder,
    pub(crate) words: Words,
    /// Exports are Dutch, whatever the interface speaks.
    pub(crate) dutch: Words,
    pub(crate) open: Option<Open>,
    /// A dossier of which file and working copy differ: waits for a choice.
    pub(crate) both: Option<Box<Both>>,
    /// The path that an `elsewhere_open` was about, and who has it open.
    pub(crate) held: Option<(PathBuf, String)>,
    pub(crate) tables: crate::tables::Tables,
    /// Role of the person, once it is known.
    pub(crate) role: Option<dossier::talk::Role>,
}

/// The open dossier.
pub(crate) struct Open {
    pub(crate) archive: Archive,
    pub(crate) dossier: Dossier,
    pub(crate) holder: Option<String>,
    pub(crate) saved_at: Moment,
    pub(crate) publish_fault: Option<Message>,
}

/// How a dossier came to be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// As it was.
    Ready(Arrival),
    /// File and working copy differ: [`Desk::settle`] must be called first.
    MustChoose,
}

impl Desk {
    /// Takes the app's folder into use.
    pub fn new(host: Host) -> Result<Self, Failure> {
        let folder = AppFolder::new(&host.folder)?;
        Ok(Self {
            folder,
            words: Words::new(host.language),
            dutch: Words::new(Language::Dutch),
            open: None,
            both: None,
            held: None,
            tables: crate::tables::Tables::default(),
            role: None,
            host,
        })
    }

    /// Speaks another language from now on.
    pub fn set_language(&mut self, language: Language) {
        self.host.language = language;
        self.words = Words::new(language);
    }

    /// Program that reads sheets in its own process.
    pub fn worker(&self) -> &workbook::WorkerCommand {
        &self.host.worker
    }

    /// A handle that nobody has yet.
    pub(crate) fn new_handle(&self) -> String {
        self.host.world.new_id().to_string()
    }

    /// The words of the interface.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The moment now.
    pub(crate) fn now(&self) -> Moment {
        self.host.world.now()
    }

    /// Makes a new dossier with its file and opens it.
    pub fn create(&mut self, path: &Path, name: &str, track: Track) -> Result<DossierId, Failure> {
        if name.trim().is_empty() {
            return Err(Failure::input(Message::new("desk-name-missing")).at("start.name"));
        }
        self.close()?;
        let start = Start { name: name.trim().to_owned(), track, advisor: self.host.who.clone(), ..Start::default() };
        let dossier = Dossier::new(DossierId(self.host.world.new_id()), start);
        self.create_as(path, &dossier)?;
        Ok(dossier.id)
    }

    /// Makes the file of a dossier that exists in memory only, and opens it.
    pub(crate) fn create_as(&mut self, path: &Path, dossier: &Dossier) -> Result<(), Failure> {
        let act = self.act("new").with("name", Arg::Text(dossier.start.name.clone()));
        let archive = Archive::create(&self.folder, path, dossier, &act, &self.holder())?;
        self.take(archive, None)
    }

    /// Opens the dossier at a path; another one that is open is closed first.
    pub fn open(&mut self, path: &Path) -> Result<Came, Failure> {
        self.close()?;
        match Archive::open(&self.folder, path, &self.holder()) {
            Ok(Opening::Ready(archive, arrival)) => {
                self.take(*archive, None)?;
                Ok(Came::Ready(arrival))
            }
            Ok(Opening::Both(both)) => {
                self.both = Some(both);
                Ok(Came::MustChoose)
            }
            Err(fault) => {
                if let archive::Fault::ElsewhereOpen { holder } = &fault {
                    self.held = Some((path.to_path_buf(), holder.who.clone()));
                }
                Err(fault.into())
            }
        }
    }

    /// Opens a dossier to read only, while this person works in it.
    pub fn look(&mut self, path: &Path, holder: &str) -> Result<(), Failure> {
        self.close()?;
        let archive = Archive::look(&self.folder, path)?;
        let holder = if holder.is_empty() { self.words.key("desk-someone-else") } else { holder.to_owned() };
        self.take(archive, Some(holder))
    }

    /// Opens the dossier that was found open elsewhere, to read only.
    pub fn look_at_held(&mut self) -> Result<(), Failure> {
        let (path, holder) = self.held.take().ok_or_else(|| Failure::refused("desk-no-dossier"))?;
        self.look(&path, &holder)
    }

    /// Goes on after [`Came::MustChoose`].
    pub fn settle(&mut self, choice: Choice) -> Result<Option<PathBuf>, Failure> {
        let both = self.both.take().ok_or_else(|| Failure::refused("desk-no-dossier"))?;
        let settled = both.settle(choice, &self.now())?;
        self.take(settled.archive, None)?;
        Ok(settled.beside)
    }

    /// Puts every act into the user's file and closes the dossier.
    pub fn close(&mut self) -> Result<(), Failure> {
        self.both = None;
        let published = self.publish();
        self.open = None;
        self.tables.clear();
        published.map(|_| ())
    }

    /// Puts every act into the user's file. What is stored on this computer is safe whatever becomes of that.
    pub fn publish(&mut self) -> Result<Option<Published>, Failure> {
        let now = self.now();
        let Some(open) = self.open.as_mut().filter(|open| open.archive.is_writable()) else { return Ok(None) };
        match open.archive.publish(&now) {
            Ok(published) => {
                open.publish_fault = match &published {
                    Published::Beside { path, .. } => {
                        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                        Some(Message::new("desk-saved-beside").text("file", name.unwrap_or_default()))
                    }
                    Published::Already | Published::Done { .. } => None,
                };
                Ok(Some(published))
            }
            Err(fault) => {
                open.publish_fault = Some(fault.message());
                Err(fault.into())
            }
        }
    }

    /// Writes a whole copy of the dossier elsewhere.
    pub fn save_copy(&self, to: &Path) -> Result<(), Failure> {
        let open = self.open.as_ref().ok_or_else(no_dossier)?;
        Ok(open.archive.save_copy(to)?)
    }

    /// Whether the user's file holds every act.
    pub fn is_published(&self) -> bool {
        self.open.as_ref().is_none_or(|open| open.archive.is_published())
    }

    /// The open dossier.
    pub fn dossier(&self) -> Result<&Dossier, Failure> {
        self.open.as_ref().map(|open| &open.dossier).ok_or_else(no_dossier)
    }

    /// Path of the open dossier's file.
    pub fn path(&self) -> Result<&Path, Failure> {
        self.open.as_ref().map(|open| open.archive.path()).ok_or_else(no_dossier)
    }

    /// Takes the last act back. Answers what changed.
    pub fn undo(&mut self) -> Result<Written, Failure> {
        let (now, who) = (self.now(), self.host.who.clone());
        let open = self.writable()?;
        let written = open.archive.undo(&who, &now)?;
        self.reload()?;
        Ok(written)
    }

    /// Does the act again that was taken back last.
    pub fn redo(&mut self) -> Result<Written, Failure> {
        let (now, who) = (self.now(), self.host.who.clone());
        let open = self.writable()?;
        let written = open.archive.redo(&who, &now)?;
        self.reload()?;
        Ok(written)
    }

    /// Makes the dossier what it was right after a step.
    pub fn go_back(&mut self, seq: u64) -> Result<Written, Failure> {
        let act = self.act("go-back").with("seq", Arg::Text(seq.to_string()));
        let written = self.writable()?.archive.go_back(seq, &act)?;
        self.reload()?;
        Ok(written)
    }

    /// The one write door: changes a copy of the dossier, stores the difference as one act, and only then shows it.
    pub(crate) fn transact<T>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&mut Dossier) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let open = self.writable()?;
        let mut next = open.dossier.clone();
        let answer = change(&mut next)?;
        open.archive.transact(act, &next)?;
        open.dossier = next;
        open.saved_at = act.at.clone();
        Ok(answer)
    }

    /// An act with this name, by this person in this role, now. Its sentence is `act-<op>`.
    pub(crate) fn act(&self, op: &str) -> Act {
        let act = Act::new(op, &self.host.who, self.now());
        match self.role {
            Some(role) => act.with("role", Arg::Text(role.name().to_owned())),
            None => act,
        }
    }

    pub(crate) fn writable(&mut self) -> Result<&mut Open, Failure> {
        let open = self.open.as_mut().ok_or_else(no_dossier)?;
        if open.archive.is_writable() {
            Ok(open)
        } else {
            Err(Failure::new(FailureKind::ElsewhereOpen, Message::new("desk-read-only"))
                .with_remedy(Message::new("desk-read-only-remedy")))
        }
    }

    fn holder(&self) -> Holder {
        Holder { who: self.host.who.clone(), program: self.host.program.clone(), since: self.now() }
    }

    fn take(&mut self, archive: Archive, holder: Option<String>) -> Result<(), Failure> {
        let dossier = archive.dossier()?;
        let saved_at = self.now();
        self.tables.clear();
        self.open = Some(Open { archive, dossier, holder, saved_at, publish_fault: None });
        Ok(())
    }

    fn reload(&mut self) -> Result<(), Failure> {
        let now = self.now();
        let open = self.open.as_mut().ok_or_else(no_dossier)?;
        open.dossier = open.archive.dossier()?;
        open.saved_at = now;
        Ok(())
    }
}

pub(crate) fn no_dossier() -> Failure {
    Failure::refused("desk-no-dossier").with_remedy(Message::new("desk-no-dossier-remedy"))
}
