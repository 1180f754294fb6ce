//! How cells look. Colour is never the only signal: headers are bold and filled, links are underlined.

use note::annex::NumberFormat;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatUnderline};

/// Ink of headers, links and charts.
pub(super) const INK: Color = Color::RGB(0x00_4C_7A);

/// Fill of a header row.
const HEADER_FILL: Color = Color::RGB(0xE3_EE_F6);

/// Where the numbers of a column stand: right in a column of numbers, left among words.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Right,
}

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(14)
}

pub(super) fn line() -> Format {
    Format::new().set_font_color(Color::RGB(0x3C_46_50))
}

pub(super) fn header() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Bottom)
        .set_align(FormatAlign::Left)
        .set_indent(1)
        .set_background_color(HEADER_FILL)
}

/// A header over numbers stands at their side.
pub(super) fn number_header() -> Format {
    header().set_align(FormatAlign::Right)
}

pub(super) fn text() -> Format {
    // Set in a little: a number in the column before it ends where this one begins.
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left).set_indent(1)
}

/// For text that Excel would read as a formula once someone edits the cell.
pub(super) fn quoted() -> Format {
    text().set_quote_prefix()
}

pub(super) fn withheld() -> Format {
    text().set_italic()
}

pub(super) fn link() -> Format {
    text().set_font_color(INK).set_underline(FormatUnderline::Single)
}

pub(super) fn day() -> Format {
    // 413 is Dutch (Netherlands): the names of the months are Dutch on every computer.
    Format::new()
        .set_num_format("[$-413]d mmmm yyyy")
        .set_align(FormatAlign::Top)
        .set_align(FormatAlign::Left)
        .set_indent(1)
}

pub(super) fn number(format: NumberFormat, side: Side) -> Format {
    let plain = Format::new().set_num_format(pattern(format)).set_align(FormatAlign::Top);
    match side {
        Side::Right => plain.set_align(FormatAlign::Right),
        Side::Left => plain.set_align(FormatAlign::Left).set_indent(1),
    }
}

/// Excel's pattern for a number. Points and commas are those of the reader's own settings.
pub(super) fn pattern(format: NumberFormat) -> String {
    let fraction = |decimals: u8| match decimals {
        0 => String::new(),
        decimals => format!(".{}", "0".repeat(usize::from(decimals))),
    };
    match format {
        NumberFormat::Plain(decimals) => format!("#,##0{}", fraction(decimals)),
        NumberFormat::Percentage(decimals) => format!("0{}%", fraction(decimals)),
        NumberFormat::Euro(decimals) => format!("[$€-413] #,##0{}", fraction(decimals)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_show_as_many_decimals_as_the_number_bears() {
        assert_eq!(pattern(NumberFormat::Plain(0)), "#,##0");
        assert_eq!(pattern(NumberFormat::Percentage(1)), "0.0%");
        assert_eq!(pattern(NumberFormat::Euro(2)), "[$€-413] #,##0.00");
    }
}
