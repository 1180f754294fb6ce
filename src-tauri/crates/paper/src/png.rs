//! A drawing as a picture, for Word and the clipboard.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions};

use crate::PaperFault;
use crate::fonts::{DATABASE, FAMILY};

/// What lies behind the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Nothing.
    Transparent,
    /// White, so that the picture stays readable on a dark page.
    White,
}

/// The drawing with its texts as outlines of our own faces: it looks the same wherever it is shown, also where a
/// page's fonts do not reach. What it says must be given beside it.
pub fn outlined(svg: &str) -> Result<String, PaperFault> {
    let options = Options { fontdb: DATABASE.clone(), font_family: FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| PaperFault::Drawing(error.to_string()))?;
    Ok(tree.to_string(&WriteOptions::default()))
}

/// The drawing as PNG, this many picture points per pixel, in our own faces.
pub fn from_svg(svg: &str, zoom: f32, ground: Ground) -> Result<Vec<u8>, PaperFault> {
    let options = Options { fontdb: DATABASE.clone(), font_family: FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| PaperFault::Drawing(error.to_string()))?;
    let size = tree.size().to_int_size().scale_by(zoom);
    let mut picture = size
        .and_then(|size| Pixmap::new(size.width(), size.height()))
        .ok_or_else(|| PaperFault::Drawing("no size".to_owned()))?;
    match ground {
        Ground::Transparent => {}
        Ground::White => picture.fill(Color::WHITE),
    }
    resvg::render(&tree, Transform::from_scale(zoom, zoom), &mut picture.as_mut());
    picture.encode_png().map_err(|error| PaperFault::Drawing(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle cx="5" cy="5" r="3" fill="#0b5c8a"/></svg>"##;

    #[test]
    fn a_picture_has_the_size_that_was_asked_for() {
        let picture = Pixmap::decode_png(&from_svg(DOT, 2.0, Ground::White).unwrap()).unwrap();
        assert_eq!((picture.width(), picture.height()), (40, 20));
        assert_eq!(picture.pixel(39, 0).unwrap().alpha(), 255);
        let clear = Pixmap::decode_png(&from_svg(DOT, 1.0, Ground::Transparent).unwrap()).unwrap();
        assert_eq!(clear.pixel(19, 0).unwrap().alpha(), 0);
    }

    #[test]
    fn words_are_drawn_in_our_own_faces() {
        let svg = |words: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\" font-family=\"'Source Sans 3'\">\
                 <text x=\"2\" y=\"14\" font-size=\"13\">{words}</text></svg>"
            )
        };
        let inked = |words: &str| {
            let png = from_svg(&svg(words), 1.0, Ground::Transparent).unwrap();
            Pixmap::decode_png(&png).unwrap().pixels().iter().filter(|pixel| pixel.alpha() > 0).count()
        };
        assert!(inked("Spoorzicht") > 100);
        assert_eq!(inked(""), 0);
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        assert!(matches!(from_svg("geen tekening", 1.0, Ground::White), Err(PaperFault::Drawing(_))));
    }
}
