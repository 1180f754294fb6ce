//! Bytes of a text file, and the same as pasted cells.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // The first letter keeps it from being taken for a workbook.
    let text = [b"a".as_slice(), bytes].concat();
    if let Ok(sheets) = workbook::read_here(&text) {
        sheets.iter().for_each(fuzz::bring_in);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(sheet) = workbook::read_text("geplakt", text)
    {
        fuzz::bring_in(&sheet);
    }
});
