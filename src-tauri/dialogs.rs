//! The host's hands: native dialogs, the file manager, the clipboard. The window never sees a path.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use desk::{Hands, Language, Words};
use directories::UserDirs;
use rfd::{FileDialog, MessageDialog, MessageLevel};
use workbook::FileFormat;

/// The hands of this computer; in debug builds a test may answer the dialogs.
pub(crate) fn hands() -> Box<dyn Hands> {
    #[cfg(debug_assertions)]
    if let Some(answers) = std::env::var_os("RAADSLAG_TEST_PICKS") {
        return Box::new(scripted::Scripted::new(PathBuf::from(answers)));
    }
    Box::new(Native { words: Words::new(Language::Dutch), last: Mutex::new(None) })
}

/// Says that the program cannot start.
pub(crate) fn alarm(text: &str) {
    MessageDialog::new().set_level(MessageLevel::Error).set_title("Raadslag").set_description(text).show();
}

struct Native {
    words: Words,
    /// The folder of the last answer: the next question is most often about a file beside it.
    last: Mutex<Option<PathBuf>>,
}

impl Native {
    /// A dialog that begins in the folder of the last answer, and before that in the person's documents.
    fn dialog(&self, title: &str) -> FileDialog {
        let last = self.last.lock().ok().and_then(|last| last.clone());
        let start = last.or_else(|| UserDirs::new()?.document_dir().map(Path::to_path_buf));
        let dialog = FileDialog::new().set_title(self.words.key(title));
        match start.filter(|folder| folder.is_dir()) {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        }
    }

    fn remember(&self, answer: Option<PathBuf>) -> Option<PathBuf> {
        let folder = answer.as_deref().map(|path| if path.is_dir() { path } else { path.parent().unwrap_or(path) });
        if let (Some(folder), Ok(mut last)) = (folder, self.last.lock()) {
            *last = Some(folder.to_path_buf());
        }
        answer
    }
}

impl Hands for Native {
    fn pick_dossier(&self) -> Option<PathBuf> {
        let dialog = self.dialog("dialog-open-dossier").add_filter(self.words.key("dialog-dossiers"), &["raadslag"]);
        self.remember(dialog.pick_file())
    }

    fn pick_new_dossier(&self, name: &str) -> Option<PathBuf> {
        let dialog = self.dialog("dialog-new-dossier").add_filter(self.words.key("dialog-dossiers"), &["raadslag"]);
        self.remember(dialog.set_file_name(format!("{name}.raadslag")).save_file())
    }

    fn pick_sheets(&self) -> Vec<PathBuf> {
        let dialog = self.dialog("dialog-open-sheet").add_filter(self.words.key("dialog-sheets"), &FileFormat::ENDINGS);
        let picked = dialog.add_filter(self.words.key("dialog-all-files"), &["*"]).pick_files().unwrap_or_default();
        self.remember(picked.first().cloned());
        picked
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.remember(self.dialog("dialog-export-folder").pick_folder())
    }

    fn reveal(&self, path: &Path) -> bool {
        platform::reveal(path)
    }

    fn copy_picture(&self, png: &[u8]) -> bool {
        copy_picture(png).is_some()
    }
}

fn copy_picture(png: &[u8]) -> Option<()> {
    let picture = image::load_from_memory(png).ok()?.into_rgba8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let data = arboard::ImageData { width, height, bytes: picture.into_raw().into() };
    arboard::Clipboard::new().ok()?.set_image(data).ok()
}

#[cfg(unix)]
mod platform {
    use super::{Command, Path};

    /// Asks the file manager to show the file; where it cannot, opens the folder.
    pub(super) fn reveal(path: &Path) -> bool {
        // As an address, because a space or a comma in a name would be read as part of the call.
        let Ok(address) = tauri::Url::from_file_path(path) else { return false };
        let address = address.as_str().replace(',', "%2C");
        let asked = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--dest=org.freedesktop.FileManager1", "--type=method_call"])
            .args(["/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems"])
            .args([format!("array:string:{address}"), "string:".to_owned()])
            .output();
        if asked.is_ok_and(|asked| asked.status.success()) {
            return true;
        }
        path.parent().is_some_and(|folder| Command::new("xdg-open").arg(folder).spawn().is_ok())
    }
}

#[cfg(windows)]
mod platform {
    use super::{Command, Path};

    /// Shows the file in the Explorer.
    pub(super) fn reveal(path: &Path) -> bool {
        Command::new("explorer").arg(format!("/select,{}", path.display())).spawn().is_ok()
    }
}

/// Answers of a test instead of a person, read anew at each question. Never part of a release.
#[cfg(debug_assertions)]
mod scripted {
    use super::{Hands, Path, PathBuf};

    pub(super) struct Scripted {
        answers: PathBuf,
    }

    impl Scripted {
        pub(super) fn new(answers: PathBuf) -> Self {
            Self { answers }
        }

        /// The line `question=path`; no line is a dialog that was dismissed.
        fn answer(&self, question: &str) -> Option<PathBuf> {
            let text = std::fs::read_to_string(&self.answers).ok()?;
            text.lines()
                .filter_map(|line| line.split_once('='))
                .find(|(name, _)| *name == question)
                .map(|(_, path)| path.into())
        }
    }

    impl Hands for Scripted {
        fn pick_dossier(&self) -> Option<PathBuf> {
            self.answer("dossier")
        }

        fn pick_new_dossier(&self, _name: &str) -> Option<PathBuf> {
            self.answer("new")
        }

        fn pick_sheets(&self) -> Vec<PathBuf> {
            // Several stand on one line, with tabs between them.
            let told = self.answer("sheet").unwrap_or_default();
            told.to_string_lossy().split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
        }

        fn pick_folder(&self) -> Option<PathBuf> {
            self.answer("folder")
        }

        fn reveal(&self, _path: &Path) -> bool {
            true
        }

        fn copy_picture(&self, _png: &[u8]) -> bool {
            true
        }
    }
}
