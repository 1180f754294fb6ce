//! The faces that travel with the program. No font of the computer is ever used, so that a note looks alike everywhere.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Name of the family.
pub(crate) const FAMILY: &str = "Source Sans 3";

const FACES: [&[u8]; 4] = [
    include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../fonts/SourceSans3-It.ttf"),
    include_bytes!("../fonts/SourceSans3-Semibold.ttf"),
    include_bytes!("../fonts/SourceSans3-Bold.ttf"),
];

/// The faces for the typesetter.
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FACES.iter().filter_map(|face| Font::new(Bytes::new(*face), 0)).collect());

/// What the typesetter knows of the faces before it opens one.
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The faces for pictures.
pub(crate) static DATABASE: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut database = fontdb::Database::new();
    for face in FACES {
        database.load_font_data(face.to_vec());
    }
    database.set_sans_serif_family(FAMILY);
    Arc::new(database)
});

/// The text with every character that our faces lack replaced: an archival PDF may not hold an unknown character.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_control() || matches!(character, '\n' | '\t'))
        .map(in_our_faces)
        .collect()
}

/// Printable text in which a word too long for a line may be broken.
pub(crate) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut since_space = 0;
    for character in printable(text).chars() {
        since_space = if character.is_whitespace() { 0 } else { since_space + 1 };
        if since_space > LONGEST_WORD {
            out.push(ZERO_WIDTH_SPACE);
            since_space = 1;
        }
        out.push(character);
    }
    out
}

/// Longer than the longest Dutch word in use, shorter than a narrow column.
const LONGEST_WORD: u32 = 45;
const ZERO_WIDTH_SPACE: char = '\u{200b}';
const REPLACEMENT: char = '□';

fn in_our_faces(character: char) -> char {
    if character == '\t' {
        return ' ';
    }
    let known = character == '\n'
        || character.is_ascii()
        || FONTS.iter().all(|font| font.info().coverage.contains(u32::from(character)));
    if known { character } else { REPLACEMENT }
}

#[cfg(test)]
mod tests {
    use super::*;
    use figure::advance::{Weight, advance, known};
    use typst::layout::Abs;
    use typst::text::{FontVariant, FontVariations, FontWeight};

    #[test]
    fn the_draughtsman_knows_how_wide_our_letters_are() {
        for weight in [Weight::Regular, Weight::Semibold, Weight::Bold] {
            let variant = FontVariant { weight: FontWeight::from_number(weight.number()), ..FontVariant::default() };
            let index = BOOK.select(&FAMILY.to_lowercase(), variant).unwrap();
            let font = FONTS[index].clone().instantiate(variant, Abs::pt(10.0), &FontVariations::default());
            for character in known() {
                let glyph = font.ttf().glyph_index(character).unwrap();
                assert_eq!(font.ttf().glyph_hor_advance(glyph), Some(advance(character, weight)), "{character}");
            }
        }
    }

    #[test]
    fn characters_outside_our_faces_are_replaced_and_never_lost() {
        assert_eq!(printable("Café ‘Zuid’ – € 5 ≤ 6"), "Café ‘Zuid’ – € 5 ≤ 6");
        assert_eq!(printable("a😀b\u{7}\tc"), "a□b c");
    }

    #[test]
    fn only_a_word_that_no_line_can_hold_may_be_broken() {
        assert_eq!(breakable("bestuursrechtelijke geschillenbeslechting"), "bestuursrechtelijke geschillenbeslechting");
        assert_eq!(breakable(&"x".repeat(50)), format!("{}\u{200b}{}", "x".repeat(45), "x".repeat(5)));
    }
}
