//! What only the host can do: ask the person for a file, show a folder, reach the clipboard. Tests hand in their own.

use std::path::{Path, PathBuf};

/// The host's hands. A dialog that is dismissed answers `None`.
pub trait Hands: Send + Sync {
    /// A dossier to open.
    fn pick_dossier(&self) -> Option<PathBuf>;

    /// Where a new dossier, or a copy, is to stand; the name is a proposal.
    fn pick_new_dossier(&self, name: &str) -> Option<PathBuf>;

    /// Spreadsheets to bring in, in the order of the dialog; none when it was dismissed.
    fn pick_sheets(&self) -> Vec<PathBuf>;

    /// A folder to export to.
    fn pick_folder(&self) -> Option<PathBuf>;

    /// Shows a file in its folder. False when the host cannot.
    fn reveal(&self, path: &Path) -> bool;

    /// Puts a picture (PNG) on the clipboard. False when the host cannot.
    fn copy_picture(&self, png: &[u8]) -> bool;
}
