//! Looks for values in every file below a folder: as text in two encodings, as the bytes of a number, and inside zips.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

/// Files, with the part of a zip where there is one, that hold any of these numbers in any form.
pub(crate) fn of_numbers(folder: &Path, but: &[PathBuf], numbers: &[u32]) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder).into_iter().filter(|path| !but.contains(path)) {
        // A lock or a socket cannot be read, and holds nothing.
        let Ok(bytes) = fs::read(&path) else { continue };
        look(&path.display().to_string(), &bytes, numbers, &mut found);
    }
    found
}

/// How many files there are to look in.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(files(&path)),
            Ok(kind) if kind.is_file() => found.push(path),
            _ => {}
        }
    }
    found
}

fn look(name: &str, bytes: &[u8], numbers: &[u32], found: &mut Vec<String>) {
    if (0..bytes.len()).any(|at| forms(&bytes[at..]).into_iter().flatten().any(|number| numbers.contains(&number))) {
        found.push(name.to_owned());
    }
    if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) {
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut inside = Vec::new();
            part.read_to_end(&mut inside).unwrap();
            let name = format!("{name}: {}", part.name().unwrap_or_default());
            drop(part);
            look(&name, &inside, numbers, found);
        }
    }
}

/// The numbers of nine digits that begin here: in UTF-8, in UTF-16 of either order, and as a column of whole or of
/// decimal numbers would store them.
fn forms(bytes: &[u8]) -> [Option<u32>; 5] {
    let eight: Option<[u8; 8]> = bytes.get(..8).and_then(|part| part.try_into().ok());
    let whole = eight.map(i64::from_le_bytes).and_then(|number| u32::try_from(number).ok());
    let decimal = eight.map(f64::from_le_bytes).filter(|number| number.fract() == 0.0 && (1e8..1e9).contains(number));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 100 million and a milliard")]
    let decimal = decimal.map(|number| number as u32);
    [digits(bytes, 0, 1), digits(bytes, 0, 2), digits(bytes, 1, 2), whole, decimal]
}

/// Nine digits, the first at `first` and then one every `step` bytes; the bytes between them are zero.
fn digits(bytes: &[u8], first: usize, step: usize) -> Option<u32> {
    let mut number = 0_u32;
    for index in 0..9 {
        let at = first + index * step;
        let digit = bytes.get(at).filter(|byte| byte.is_ascii_digit())?;
        if step == 2 && *bytes.get(if first == 0 { at + 1 } else { at - 1 })? != 0 {
            return None;
        }
        number = number.checked_mul(10)? + u32::from(digit - b'0');
    }
    Some(number)
}
