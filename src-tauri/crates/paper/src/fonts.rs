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
    text.chars().filter(|character| !character.is_control() || *character == '\n').map(in_our_faces).collect()
}

const REPLACEMENT: char = '□';

fn in_our_faces(character: char) -> char {
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
        assert_eq!(printable("a😀b\u{7}\tc"), "a□bc");
    }
}
