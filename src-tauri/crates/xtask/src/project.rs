//! Where things lie: the clone, the interface, the build folder. Reads no file.

use std::env;
use std::path::{Path, PathBuf};

/// The folders every command works with.
pub(crate) struct Project {
    /// The clone's top folder.
    pub(crate) root: PathBuf,
    /// The interface's own folder.
    pub(crate) ui: PathBuf,
    /// What a package needs beside the programs: menu entry, file type, the scripts that try them.
    pub(crate) packaging: PathBuf,
    /// Where everything that is built goes; may lie outside the clone.
    pub(crate) target: PathBuf,
}

impl Project {
    /// The project this program was started for.
    pub(crate) fn here() -> Self {
        // The value of the run wins: a build folder that two clones share may hold the other one's program.
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = manifest.ancestors().nth(3).unwrap_or(Path::new(".")).to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |set| root.join(set));
        Self { ui: root.join("ui"), packaging: root.join("src-tauri").join("packaging"), target, root }
    }

    /// A program that was built for debugging.
    pub(crate) fn built(&self, program: &str) -> PathBuf {
        self.target.join("debug").join(format!("{program}{}", env::consts::EXE_SUFFIX))
    }

    /// Real sheets for tests, beside the clone; nothing of it is in the repository.
    pub(crate) fn sheets(&self) -> Option<PathBuf> {
        let folder = self.root.parent()?.join("shared").join("data");
        folder.is_dir().then_some(folder)
    }
}
