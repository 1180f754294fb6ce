//! Lists the message catalogue for `words`: every `.ftl` file under `ui/locales`, so that Rust embeds what the web reads.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../../ui/locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut code = String::new();
    for (name, language) in [("DUTCH", "nl"), ("ENGLISH", "en")] {
        let folder = locales.join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        let _ = writeln!(code, "const {name}: &[&str] = &[");
        for file in files {
            println!("cargo:rerun-if-changed={}", file.display());
            let _ = writeln!(code, "    include_str!(r\"{}\"),", file.canonicalize()?.display());
        }
        code.push_str("];\n");
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("catalogue.rs"), code)
}
