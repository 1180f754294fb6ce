//! Bytes that are made a piece at a time and never lie in one row: nothing is copied to a larger place when they grow.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::files;

/// Bytes in a piece.
const PIECE: usize = 1 << 20;

/// Bytes in pieces.
#[derive(Debug, Default)]
pub(crate) struct Pieces(Vec<Vec<u8>>);

impl Pieces {
    /// How many bytes there are.
    pub(crate) fn length(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// The pieces, from the first byte to the last.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// SHA-256 of all bytes, lower-case hexadecimal.
    pub(crate) fn hash(&self) -> String {
        let mut hash = Sha256::new();
        self.iter().for_each(|piece| hash.update(piece));
        files::hex(&hash.finalize())
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.last().is_none_or(|piece| piece.len() >= PIECE) {
            self.0.push(Vec::with_capacity(PIECE));
        }
        let Some(piece) = self.0.last_mut() else { return Ok(0) };
        let part = &bytes[..bytes.len().min(PIECE - piece.len())];
        piece.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
