//! Lays a document out as pages. A fixed template reads the document as data from a virtual file, so that no word of a
//! user or a sheet is ever code; there is no real file, no font of the computer and no clock behind it.

mod content;

use std::sync::LazyLock;

use note::document::Document;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::fonts::{BOOK, FONTS};
use crate::{Figures, PaperFault};

/// How the drawings stand on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drawn {
    /// As drawings, sharp at any size.
    Vectors,
    /// As pictures: a page that is itself a picture shows no drawing within it in every web view.
    Pictures,
}

/// The pages of a document.
pub(crate) fn lay_out(
    document: &Document<String>,
    figures: &Figures,
    drawn: Drawn,
) -> Result<PagedDocument, PaperFault> {
    let world = Printshop { content: content::of(document, figures, drawn)? };
    let outcome = typst::compile::<PagedDocument>(&world);
    typst::comemo::evict(KEPT_LAYOUTS);
    outcome.output.map_err(|faults| typesetting(&faults))
}

/// A fault of the typesetter in one line for the log.
pub(crate) fn typesetting(faults: &[SourceDiagnostic]) -> PaperFault {
    let said: Vec<String> = faults
        .iter()
        .map(|fault| {
            let hints: Vec<&str> = fault.hints.iter().map(|hint| hint.v.as_str()).collect();
            if hints.is_empty() {
                fault.message.to_string()
            } else {
                format!("{} ({})", fault.message, hints.join("; "))
            }
        })
        .collect();
    PaperFault::Typesetting(said.join(" | "))
}

/// How many compilations an unused part of a layout is remembered: enough for typing, little enough for a long day.
const KEPT_LAYOUTS: usize = 8;

const TEMPLATE: &str = include_str!("typeset/note.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static MAIN: LazyLock<Option<Source>> = LazyLock::new(|| {
    let path = RootedPath::new(VirtualRoot::Project, VirtualPath::new("note.typ").ok()?);
    Some(Source::new(FileId::new(path), TEMPLATE.to_owned()))
});

/// All that the template can see.
struct Printshop {
    content: content::Content,
}

impl World for Printshop {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        match MAIN.as_ref() {
            Some(main) => main.id(),
            None => FileId::from_raw(std::num::NonZeroU16::MIN),
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        MAIN.as_ref().filter(|main| main.id() == id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.content.files.get(id.vpath().get_without_slash()).cloned().ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
