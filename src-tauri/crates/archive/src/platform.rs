//! Everything that differs between Unix and Windows. The rest of the crate is the same on both.

use std::fs::File;
#[cfg(unix)]
use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};

/// Makes a rename or a new file in this folder durable. Windows does so by itself.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes the bytes of a file durable.
#[cfg(unix)]
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

// Windows flushes only what was opened for writing.
#[cfg(not(unix))]
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Puts a file in the place of another in one step; both lie in the same folder.
pub(crate) fn rename_over(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

/// Whether another program keeps the file to itself for the moment.
#[cfg(unix)]
pub(crate) fn is_held(cause: &io::Error) -> bool {
    matches!(cause.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy)
}

// 5 access denied (also a file that is open without shared deletion), 32 sharing violation, 33 lock violation.
#[cfg(not(unix))]
pub(crate) fn is_held(cause: &io::Error) -> bool {
    matches!(cause.raw_os_error(), Some(5 | 32 | 33))
}

// Those of the file it replaces, else those that any new file of this user gets.
#[cfg(unix)]
fn rights_for(replaced: &Path) -> Permissions {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(replaced).map_or_else(|_| Permissions::from_mode(0o666), |old| old.permissions())
}

/// Lets only this user into the folder.
#[cfg(unix)]
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, Permissions::from_mode(0o700))
}

// The app's local data folder is the user's own on Windows.
#[cfg(not(unix))]
pub(crate) fn make_private(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// A temporary file beside the target, with the rights that the target is to have.
#[cfg(unix)]
pub(crate) fn file_beside(target: &Path, folder: &Path) -> io::Result<tempfile::TempPath> {
    let rights = rights_for(target);
    let file = builder().permissions(rights.clone()).tempfile_in(folder)?;
    if target.exists() {
        file.as_file().set_permissions(rights)?;
    }
    Ok(file.into_temp_path())
}

#[cfg(not(unix))]
pub(crate) fn file_beside(_target: &Path, folder: &Path) -> io::Result<tempfile::TempPath> {
    Ok(builder().tempfile_in(folder)?.into_temp_path())
}

/// A path as the user knows it: Windows writes a resolved path with `\\?\` before it.
pub(crate) fn plain(path: PathBuf) -> PathBuf {
    let plain = path.to_str().and_then(|text| text.strip_prefix(r"\\?\")).filter(|rest| !rest.starts_with("UNC"));
    match plain {
        Some(rest) => PathBuf::from(rest),
        None => path,
    }
}

fn builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".raadslag-").suffix(".tmp");
    builder
}
