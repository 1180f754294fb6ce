//! Writes SVG: shapes and words with explicit colours, no style sheet and no script, so that it may stand in a page
//! under a strict policy, in a PDF and in a picture. Knows nothing of findings.

use crate::advance::Weight;
use crate::palette::Palette;
use crate::text::{escape, fit};

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// Text runs to the right.
    Start,
    /// Text stands around its place.
    Middle,
    /// Text runs to the left.
    End,
}

/// How words look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ink {
    pub(crate) color: &'static str,
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    pub(crate) anchor: Anchor,
}

impl Ink {
    /// Regular words that run to the right.
    pub(crate) fn new(color: &'static str, size: f64) -> Self {
        Self { color, size, weight: Weight::Regular, anchor: Anchor::Start }
    }

    /// The same words in semibold.
    pub(crate) fn semibold(self) -> Self {
        Self { weight: Weight::Semibold, ..self }
    }

    /// The same words at another end.
    pub(crate) fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

/// How a line looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stroke {
    pub(crate) color: &'static str,
    pub(crate) width: f64,
    /// Lengths of dashes and gaps; empty for a solid line.
    pub(crate) dash: &'static str,
}

impl Stroke {
    /// A solid line.
    pub(crate) fn solid(color: &'static str, width: f64) -> Self {
        Self { color, width, dash: "" }
    }

    /// A line with dashes.
    pub(crate) fn dashed(color: &'static str, width: f64, dash: &'static str) -> Self {
        Self { color, width, dash }
    }
}

/// Shapes that mark a value; series differ in shape as well as in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Circle,
    Square,
    Diamond,
}

/// A drawing in the making.
pub(crate) struct Pen<'a> {
    pub(crate) palette: &'a Palette,
    body: String,
}

impl<'a> Pen<'a> {
    pub(crate) fn new(palette: &'a Palette) -> Self {
        Self { palette, body: String::new() }
    }

    /// What was drawn.
    pub(crate) fn into_body(self) -> String {
        self.body
    }

    /// Puts the drawing of another pen here, lower by this much.
    pub(crate) fn place(&mut self, body: &str, down: f64) {
        if down > 0.0 {
            self.push(&format!("<g transform=\"translate(0 {})\">{body}</g>", coordinate(down)));
        } else {
            self.push(body);
        }
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        self.path(&[from, to], stroke);
    }

    /// A line through points.
    pub(crate) fn path(&mut self, points: &[(f64, f64)], stroke: Stroke) {
        let route = route(points);
        let cap = if stroke.width > 2.0 && stroke.dash.is_empty() { " stroke-linecap=\"round\"" } else { "" };
        let dash = match stroke.dash {
            "" => String::new(),
            dash => format!(" stroke-dasharray=\"{dash}\""),
        };
        self.push(&format!(
            "<path d=\"{route}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{cap}{dash}/>",
            stroke.color,
            coordinate(stroke.width),
        ));
    }

    /// A filled area with these corners.
    pub(crate) fn area(&mut self, corners: &[(f64, f64)], fill: &'static str) {
        self.push(&format!("<path d=\"{}Z\" fill=\"{fill}\"/>", route(corners)));
    }

    pub(crate) fn rect(&mut self, corner: (f64, f64), size: (f64, f64), fill: &'static str, edge: Option<Stroke>) {
        let edge = edge.map_or(String::new(), |edge| {
            format!(" stroke=\"{}\" stroke-width=\"{}\"", edge.color, coordinate(edge.width))
        });
        self.push(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"{edge}/>",
            coordinate(corner.0),
            coordinate(corner.1),
            coordinate(size.0),
            coordinate(size.1),
        ));
    }

    /// A mark around a place.
    pub(crate) fn mark(&mut self, shape: Shape, (x, y): (f64, f64), fill: &'static str, edge: &'static str) {
        let look = format!("fill=\"{fill}\" stroke=\"{edge}\" stroke-width=\"2.2\"");
        let drawn = match shape {
            Shape::Circle => format!("<circle cx=\"{}\" cy=\"{}\" r=\"5\" {look}/>", coordinate(x), coordinate(y)),
            Shape::Square => format!(
                "<rect x=\"{}\" y=\"{}\" width=\"8.6\" height=\"8.6\" {look}/>",
                coordinate(x - 4.3),
                coordinate(y - 4.3)
            ),
            Shape::Diamond => {
                let corners = [(x, y - 6.0), (x + 6.0, y), (x, y + 6.0), (x - 6.0, y)];
                format!("<path d=\"{}Z\" {look}/>", route(&corners))
            }
        };
        self.push(&drawn);
    }

    /// Words on one line; `at` is on the baseline.
    pub(crate) fn words(&mut self, at: (f64, f64), ink: Ink, text: &str) {
        self.push(&format!("{}{}</text>", opening(at, ink, ""), escape(text)));
    }

    /// Words on one line with a rim in the colour of the ground, so that lines below do not touch them.
    pub(crate) fn words_over(&mut self, at: (f64, f64), ink: Ink, text: &str) {
        let rim = format!(
            " stroke=\"{}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
            self.palette.surface
        );
        self.push(&format!("{}{}</text>", opening(at, ink, &rim), escape(text)));
    }

    /// Words that must fit in `room`: broken into at most `most` lines around `at` and shortened; what was left out
    /// can still be read by pointing at it.
    pub(crate) fn fitted(&mut self, at: (f64, f64), ink: Ink, text: &str, room: f64, most: usize) {
        let fitted = fit(text, ink.size, ink.weight, room, most);
        let pitch = ink.size + 2.0;
        let first = at.1 - pitch * (count(fitted.lines.len()) - 1.0) / 2.0;
        if fitted.shortened {
            self.push(&format!("<g><title>{}</title>", escape(text)));
        }
        for (place, line) in fitted.lines.iter().enumerate() {
            self.words((at.0, first + pitch * count(place)), ink, line);
        }
        if fitted.shortened {
            self.push("</g>");
        }
    }

    fn push(&mut self, svg: &str) {
        self.body.push_str(svg);
    }
}

/// A number of things as a coordinate factor.
pub(crate) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// A coordinate with at most one decimal, without `-0`.
pub(crate) fn coordinate(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn opening((x, y): (f64, f64), ink: Ink, more: &str) -> String {
    let anchor = match ink.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let weight = match ink.weight {
        Weight::Regular => String::new(),
        Weight::Semibold | Weight::Bold => format!(" font-weight=\"{}\"", ink.weight.number()),
    };
    format!(
        "<text x=\"{}\" y=\"{}\" fill=\"{}\" font-size=\"{}\"{weight}{anchor}{more}>",
        coordinate(x),
        coordinate(y),
        ink.color,
        coordinate(ink.size),
    )
}

fn route(points: &[(f64, f64)]) -> String {
    let mut route = String::new();
    for (place, (x, y)) in points.iter().enumerate() {
        let letter = if place == 0 { 'M' } else { 'L' };
        route.push(letter);
        route.push_str(&coordinate(*x));
        route.push(' ');
        route.push_str(&coordinate(*y));
    }
    route
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short_and_have_no_minus_zero() {
        assert_eq!(coordinate(12.0), "12");
        assert_eq!(coordinate(12.34), "12.3");
        assert_eq!(coordinate(-0.04), "0");
    }

    #[test]
    fn a_shortened_label_keeps_its_full_text_in_a_title() {
        let mut pen = Pen::new(&Palette::LIGHT);
        let ink = Ink::new(pen.palette.text, 13.0);
        pen.fitted((0.0, 10.0), ink, "Bestuurscommissie <Zuidoost>", 60.0, 1);
        let body = pen.into_body();
        assert!(body.starts_with("<g><title>Bestuurscommissie &lt;Zuidoost&gt;</title>"));
        assert!(body.contains('…'));
    }
}
