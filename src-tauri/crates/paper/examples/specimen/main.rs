//! Writes a note with every kind of block and figure into a folder, to be looked at:
//! `cargo run -p paper --example specimen -- FOLDER`.

mod document;
mod findings;
mod words;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use dossier::Day;
use dossier::message::Phrase;
use figure::model::Figure;
use figure::svg::PAGE_WIDTH;
use figure::{Context, Dressing, Palette, derive, draw};
use paper::png::Ground;
use paper::{Figures, docx, pages, pdf, png};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let words = words::Words::dutch()?;
    let findings = findings::all();
    let context = Context { confidence: 0.95, reference_date: Day::new(2025, 12, 31), breaks: Vec::new() };
    let figures: Vec<Figure<String>> = findings
        .iter()
        .map(|(finding, sentence)| {
            let mut figure = derive(finding, &context);
            figure.title = Phrase::from(*sentence);
            figure.map(&mut |phrase| words.phrase(phrase))
        })
        .collect();
    let sources: Vec<String> = figures.iter().map(|figure| figure.source.clone()).collect();
    let alts: Vec<String> = figures.iter().map(|figure| format!("{}. {}", figure.title, figure.description)).collect();
    let drawings: Figures = findings
        .iter()
        .zip(&figures)
        .map(|((finding, _), figure)| (finding.id, draw(figure, &Palette::PRINT, Dressing::Subtitled, PAGE_WIDTH)))
        .collect();
    screens(&folder, &figures)?;
    print(&folder, &document::note(&findings, &sources, &alts), &drawings)?;
    let mut short = document::note(&findings[..2], &sources, &alts);
    "Korte nota".clone_into(&mut short.title);
    print(&folder.join("kort"), &short, &drawings)
}

/// Every figure as it stands on the screen, in three themes.
fn screens(folder: &Path, figures: &[Figure<String>]) -> Result<(), Box<dyn Error>> {
    let themes = [("licht", Palette::LIGHT), ("donker", Palette::DARK), ("contrast", Palette::CONTRAST)];
    for (place, figure) in figures.iter().enumerate() {
        for (theme, palette) in &themes {
            for (dressing, width) in [(Dressing::Full, 720.0), (Dressing::Bare, 420.0)] {
                let drawing = draw(figure, palette, dressing, width);
                let name = format!("figuur{}-{theme}-{width:.0}", place + 1);
                fs::write(folder.join(format!("{name}.svg")), &drawing.svg)?;
                let picture = png::from_svg(&drawing.svg, 1.5, Ground::Transparent)?;
                fs::write(folder.join(format!("{name}.png")), picture)?;
            }
        }
    }
    Ok(())
}

/// The note in every format, with how long each took.
fn print(folder: &Path, note: &note::document::Document<String>, drawings: &Figures) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut times = String::new();
    for round in ["koud", "warm"] {
        let start = Instant::now();
        fs::write(folder.join("nota.docx"), docx::write(note, drawings)?)?;
        writeln!(times, "{round} docx {} ms", start.elapsed().as_millis())?;
        let start = Instant::now();
        fs::write(folder.join("nota.pdf"), pdf::write(note, drawings)?)?;
        writeln!(times, "{round} pdf {} ms", start.elapsed().as_millis())?;
        let start = Instant::now();
        for (place, page) in pages::preview(note, drawings)?.iter().enumerate() {
            fs::write(folder.join(format!("pagina{}.svg", place + 1)), page)?;
        }
        writeln!(times, "{round} voorbeeld {} ms", start.elapsed().as_millis())?;
    }
    fs::write(folder.join("tijden.txt"), times)?;
    Ok(())
}
