//! The zip file around the parts. Every part has the same fixed time, so that the same document gives the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::PaperFault;

pub(super) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    pub(super) fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    pub(super) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), PaperFault> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.zip.start_file(name, options)?;
        self.zip.write_all(content)?;
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, PaperFault> {
        Ok(self.zip.finish()?.into_inner())
    }
}
