//! The host's hands: native dialogs, the file manager, the clipboard. The window never sees a path.

use std::path::{Path, PathBuf};
use std::process::Command;

use desk::{Hands, Language, Words};
use rfd::{FileDialog, MessageDialog, MessageLevel};
use workbook::FileFormat;

/// The hands of this computer; in debug builds a test may answer the dialogs.
pub(crate) fn hands() -> Box<dyn Hands> {
    #[cfg(debug_assertions)]
    if let Some(answers) = std::env::var_os("RAADSLAG_TEST_PICKS") {
        return Box::new(scripted::Scripted::new(PathBuf::from(answers)));
    }
    Box::new(Native { words: Words::new(Language::Dutch) })
}

/// Says that the program cannot start.
pub(crate) fn alarm(text: &str) {
    MessageDialog::new().set_level(MessageLevel::Error).set_title("Raadslag").set_description(text).show();
}

struct Native {
    words: Words,
}

impl Hands for Native {
    fn pick_dossier(&self) -> Option<PathBuf> {
        let dialog = FileDialog::new().set_title(self.words.key("dialog-open-dossier"));
        dialog.add_filter(self.words.key("dialog-dossiers"), &["raadslag"]).pick_file()
    }

    fn pick_new_dossier(&self, name: &str) -> Option<PathBuf> {
        let dialog = FileDialog::new().set_title(self.words.key("dialog-new-dossier"));
        let dialog = dialog.add_filter(self.words.key("dialog-dossiers"), &["raadslag"]);
        dialog.set_file_name(format!("{name}.raadslag")).save_file()
    }

    fn pick_sheet(&self) -> Option<PathBuf> {
        let dialog = FileDialog::new().set_title(self.words.key("dialog-open-sheet"));
        let dialog = dialog.add_filter(self.words.key("dialog-sheets"), &FileFormat::ENDINGS);
        dialog.add_filter(self.words.key("dialog-all-files"), &["*"]).pick_file()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        FileDialog::new().set_title(self.words.key("dialog-export-folder")).pick_folder()
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

        fn pick_sheet(&self) -> Option<PathBuf> {
            self.answer("sheet")
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
