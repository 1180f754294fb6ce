//! Bytes of a workbook: read as the reader process reads them, and then brought in. The first byte says what the others
//! are: a whole file, or the one sheet of a workbook that is packed here, so that a change of it is not lost to a checksum.
//!
//! The limit on memory is about that of the reader process. There it ends the process, which is a refusal; here a piece
//! that cannot be had is a panic, which the reader takes for a damaged file.
#![no_main]
#![feature(alloc_error_hook)]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use rustix::process::{Resource, Rlimit, setrlimit};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MEMORY: u64 = 1_200 << 20;

fuzz_target!(init: {
    let limit = Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) };
    setrlimit(Resource::As, limit).expect("a limit on memory");
    std::alloc::set_alloc_error_hook(|layout| panic!("{} bytes cannot be had", layout.size()));
}, |bytes: &[u8]| {
    let Some((kind, rest)) = bytes.split_first() else { return };
    let packed = if *kind == 0 { Some(rest.to_vec()) } else { packed(rest) };
    if let Some(Ok(sheets)) = packed.map(|file| workbook::read_here(&file)) {
        sheets.iter().for_each(fuzz::bring_in);
    }
});

const PARTS: [(&str, &str); 6] = [
    ("[Content_Types].xml", r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#),
    ("_rels/.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
    ("xl/workbook.xml", r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
    ("xl/_rels/workbook.xml.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#),
    ("xl/sharedStrings.xml", r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Wijk</t></si><si><t>Aantal</t></si><si><t>Totaal</t></si><si><t>2024</t></si></sst>"#),
    ("xl/styles.xml", r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>"#),
];

fn packed(sheet: &[u8]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in PARTS {
        archive.start_file(name, stored).ok()?;
        archive.write_all(text.as_bytes()).ok()?;
    }
    archive.start_file("xl/worksheets/sheet1.xml", stored).ok()?;
    archive.write_all(sheet).ok()?;
    Some(archive.finish().ok()?.into_inner())
}
