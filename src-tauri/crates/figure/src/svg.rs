//! From a figure in words to SVG. Same input, same bytes; fonts are named, never loaded.

mod bars;
mod dots;
mod lines;
mod rows;
mod single;

use crate::advance::Weight;
use crate::model::{Figure, FigureKind, Mark, Point};
use crate::palette::Palette;
use crate::pen::{Ink, Pen, coordinate, count};
use crate::text::{escape, fit};

/// Width in pixels at which a figure fills the text width of an A4 page with words as large as the page's small print.
pub const PAGE_WIDTH: f64 = 640.0;

/// A finished drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The drawing as a complete SVG document, in one line.
    pub svg: String,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

/// What is drawn around the plot. A title is never written twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dressing {
    /// Nothing: the page shows title, subtitle and source around it.
    Bare,
    /// The subtitle: the document has its own caption and source line.
    Subtitled,
    /// Title, subtitle, source and a ground, for a picture that travels alone.
    Full,
}

/// Draws a figure at a width in pixels; narrower than 360 it is drawn at 360, to be scaled down.
pub fn draw(figure: &Figure<String>, palette: &Palette, dressing: Dressing, width: f64) -> Drawing {
    let width = if width.is_finite() { width.clamp(NARROWEST, WIDEST) } else { PAGE_WIDTH };
    let margin = match dressing {
        Dressing::Bare | Dressing::Subtitled => 0.0,
        Dressing::Full => MARGIN,
    };
    let inner = width - 2.0 * margin;
    let plot = match figure.kind {
        FigureKind::Line => lines::plot(figure, palette, inner),
        FigureKind::Bars => bars::plot(figure, palette, inner),
        FigureKind::Dots => dots::plot(figure, palette, inner),
        FigureKind::Single => single::plot(figure, palette, inner),
    };
    let (body, height) = dress(figure, palette, dressing, inner, plot);
    let height = height + 2.0 * margin;
    let svg = document(figure, palette, dressing, (width, height), &body);
    Drawing { svg, width, height }
}

const NARROWEST: f64 = 360.0;
const WIDEST: f64 = 4000.0;
const MARGIN: f64 = 16.0;
const LABEL: f64 = 13.0;
const SMALL: f64 = 12.0;

/// The plot itself, as shapes and the height that they take.
struct Plot {
    body: String,
    height: f64,
}

fn dress(figure: &Figure<String>, palette: &Palette, dressing: Dressing, width: f64, plot: Plot) -> (String, f64) {
    let mut pen = Pen::new(palette);
    let mut down = 0.0;
    if dressing == Dressing::Full {
        let title = Ink { weight: Weight::Bold, ..Ink::new(palette.text, 17.0) };
        down = paragraph(&mut pen, title, &figure.title, width, down) + 2.0;
    }
    if dressing != Dressing::Bare {
        down = paragraph(&mut pen, Ink::new(palette.muted, LABEL), &figure.subtitle, width, down) + 6.0;
    }
    pen.place(&plot.body, down);
    down += plot.height;
    if dressing == Dressing::Full {
        down = paragraph(&mut pen, Ink::new(palette.muted, SMALL), &figure.source, width, down + 8.0);
    }
    (pen.into_body(), down)
}

/// Writes a text over as many lines as it needs; gives the place below it.
fn paragraph(pen: &mut Pen<'_>, ink: Ink, text: &str, width: f64, down: f64) -> f64 {
    if text.is_empty() {
        return down;
    }
    let pitch = ink.size * 1.3;
    let lines = fit(text, ink.size, ink.weight, width, 4).lines;
    for (place, line) in lines.iter().enumerate() {
        pen.words((0.0, down + ink.size + pitch * count(place)), ink, line);
    }
    down + pitch * count(lines.len())
}

fn document(
    figure: &Figure<String>,
    palette: &Palette,
    dressing: Dressing,
    (width, height): (f64, f64),
    body: &str,
) -> String {
    let (ground, body) = match dressing {
        Dressing::Bare | Dressing::Subtitled => (String::new(), body.to_owned()),
        Dressing::Full => (
            format!("<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>", palette.surface),
            format!("<g transform=\"translate({MARGIN} {MARGIN})\">{body}</g>"),
        ),
    };
    let (w, h) = (coordinate(width), coordinate(height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\" \
         font-family=\"'Source Sans 3','Source Sans 3 Variable',sans-serif\"><title>{}</title><desc>{}</desc>\
         {ground}{body}</svg>",
        escape(&figure.title),
        escape(&figure.description),
    )
}

/// What can be read of a mark: a finite value or nothing.
fn value_of(mark: &Mark<String>) -> Option<f64> {
    match &mark.point {
        Point::Shown { value, .. } => Some(*value).filter(|value| value.is_finite()),
        Point::Withheld(_) | Point::Missing(_) | Point::Folded => None,
    }
}

/// The interval of a mark, when both ends can be drawn.
fn interval_of(mark: &Mark<String>) -> Option<(f64, f64)> {
    match &mark.point {
        Point::Shown { interval, .. } => interval.filter(|(low, high)| low.is_finite() && high.is_finite()),
        Point::Withheld(_) | Point::Missing(_) | Point::Folded => None,
    }
}

/// The value of a mark as printed; empty when there is none.
fn text_of(mark: &Mark<String>) -> &str {
    match &mark.point {
        Point::Shown { text, .. } => text,
        Point::Withheld(_) | Point::Missing(_) | Point::Folded => "",
    }
}

/// The interval of a mark as printed; empty when there is none.
fn interval_text_of(mark: &Mark<String>) -> &str {
    match &mark.point {
        Point::Shown { interval_text, .. } => interval_text.as_deref().unwrap_or(""),
        Point::Withheld(_) | Point::Missing(_) | Point::Folded => "",
    }
}

/// Everything that the axis of a figure must hold.
fn extent(figure: &Figure<String>) -> Vec<f64> {
    let marks = || figure.series.iter().flat_map(|series| &series.marks);
    let mut values: Vec<f64> = marks().filter_map(value_of).collect();
    for (low, high) in marks().filter_map(interval_of) {
        values.extend([low, high]);
    }
    values.extend(figure.reference.iter().map(|reference| reference.value));
    values
}
