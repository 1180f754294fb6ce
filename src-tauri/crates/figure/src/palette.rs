//! Colours of a drawing, by what they are for. The screen palettes are the tokens of the kit; one more is for paper.

/// Colours, each as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What the drawing stands on; also the inside of a hollow dot.
    pub surface: &'static str,
    /// Words and numbers that matter most.
    pub text: &'static str,
    /// Words beside them.
    pub muted: &'static str,
    /// Grid lines.
    pub line: &'static str,
    /// Brackets, and dotted lines where nothing is shown.
    pub control: &'static str,
    /// What stands out.
    pub accent: &'static str,
    /// Band of an interval.
    pub band: &'static str,
}

impl Palette {
    /// The light theme.
    pub const LIGHT: Self = Self {
        surface: "#ffffff",
        text: "#1b2430",
        muted: "#55606f",
        line: "#d5dae1",
        control: "#7a8594",
        accent: "#0b5c8a",
        band: "#e4f0f7",
    };

    /// The dark theme.
    pub const DARK: Self = Self {
        surface: "#1c2229",
        text: "#e8ecf1",
        muted: "#a7b1be",
        line: "#333c47",
        control: "#7c8896",
        accent: "#7cc4ee",
        band: "#1d3443",
    };

    /// High contrast. Grid lines are grey: in white they would drown the values.
    pub const CONTRAST: Self = Self {
        surface: "#000000",
        text: "#ffffff",
        muted: "#ffffff",
        line: "#6b6b6b",
        control: "#ffffff",
        accent: "#ffe94d",
        band: "#3a3a3a",
    };

    /// Paper: as light, with grid lines that survive a printer.
    pub const PRINT: Self = Self {
        surface: "#ffffff",
        text: "#1b2430",
        muted: "#4a5563",
        line: "#c9cfd7",
        control: "#6b7683",
        accent: "#0b5c8a",
        band: "#dcebf4",
    };
}
