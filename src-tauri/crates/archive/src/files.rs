//! Small acts on files: hashing, writing in one step, names beside a name. Knows nothing of dossiers.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use dossier::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::platform;

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    digits.map(char::from).collect()
}

/// SHA-256 of bytes.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 of a file.
pub(crate) fn hash_file(path: &Path) -> Result<String, Fault> {
    let mut file = File::open(path).map_err(|cause| Fault::io(path, cause))?;
    hash_through(&mut file, |_| Ok(())).map_err(|cause| Fault::io(path, cause))
}

/// Copies a file and gives the SHA-256 of exactly the bytes that were copied.
pub(crate) fn copy_hashed(from: &Path, to: &Path) -> Result<String, Fault> {
    let mut source = File::open(from).map_err(|cause| Fault::io(from, cause))?;
    let mut target = File::create_new(to).map_err(|cause| Fault::io(to, cause))?;
    let hash = hash_through(&mut source, |bytes| target.write_all(bytes)).map_err(|cause| Fault::io(from, cause))?;
    target.sync_all().map_err(|cause| Fault::io(to, cause))?;
    Ok(hash)
}

/// Writes a small JSON file so that it is either the old or the new one.
pub(crate) fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<(), Fault> {
    let bytes = serde_json::to_vec_pretty(value)?;
    let folder = folder_of(path);
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(&bytes)?;
        file.as_file().sync_all()?;
        Ok(file.into_temp_path())
    });
    let written = written.map_err(|cause| Fault::in_folder(folder, cause))?;
    written.persist(path).map_err(|cause| Fault::io(path, cause.error))?;
    platform::sync_folder(folder).map_err(|cause| Fault::io(folder, cause))
}

/// Writes a file for people: whole or not at all, with the rights that any new file of this user gets, or those of the
/// file it replaces. A file that another program holds open stays what it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = folder_of(path);
    let written = platform::file_beside(path, folder)?;
    std::fs::write(&written, bytes)?;
    platform::sync_file(&written)?;
    written.persist(path).map_err(|cause| cause.error)?;
    platform::sync_folder(folder)
}

/// Reads a small JSON file; `None` when it is not there or is not what it should be.
pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

/// Folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A name beside the file that tells when it was saved and that nothing has yet: `Jeugd (2026-03-14 10.42).raadslag`.
pub(crate) fn visible_name(path: &Path, at: &Moment) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let day = at.day().map(|day| day.to_string()).unwrap_or_default();
    let stamp = format!("{stem} ({day} {})", at.clock().replace(':', "."));
    let names = std::iter::once(format!("{stamp}{ending}")).chain((2_u32..).map(|n| format!("{stamp} {n}{ending}")));
    let mut free = names.map(|name| path.with_file_name(name)).filter(|name| !name.exists());
    free.next().unwrap_or_else(|| path.to_path_buf())
}

fn hash_through(source: &mut impl Read, mut each: impl FnMut(&[u8]) -> std::io::Result<()>) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 18];
    loop {
        let read = source.read(&mut buffer)?;
        if read == 0 {
            return Ok(hex(&hash.finalize()));
        }
        hash.update(&buffer[..read]);
        each(&buffer[..read])?;
    }
}
