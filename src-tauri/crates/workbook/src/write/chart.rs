//! Native charts of a sheet's own cells: one colour and one marker per line, values beside bars, intervals as error
//! bars, withheld values as gaps.

use note::annex::{Cell, Chart as Model, ChartKind, NumberFormat, Sheet};
use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisCrossing, ChartDataLabel, ChartDataLabelPosition, ChartEmptyCells, ChartErrorBars,
    ChartErrorBarsType, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartMarker, ChartMarkerType,
    ChartRange, ChartSeries, ChartSolidFill, ChartType, Color,
};

use super::look;

/// Most characters of an alternative text in Excel.
const ALT: usize = 255;

/// From this many marks on, values are not written beside them.
const LABELLED: usize = 30;

/// Colour of error bars and of values inside bars.
const DARK: Color = Color::RGB(0x10_20_2C);

/// Fill of bars: an error bar stays visible on it.
const BAR: Color = Color::RGB(0x4F_8F_BF);

/// Lines differ in colour and in marker: colour is never the only signal.
const LINES: [(Color, ChartMarkerType); 8] = [
    (look::INK, ChartMarkerType::Circle),
    (Color::RGB(0xB3_57_00), ChartMarkerType::Square),
    (Color::RGB(0x2E_7D_32), ChartMarkerType::Triangle),
    (Color::RGB(0x8E_24_5C), ChartMarkerType::Diamond),
    (Color::RGB(0x5D_40_37), ChartMarkerType::X),
    (Color::RGB(0x00_69_73), ChartMarkerType::Star),
    (Color::RGB(0x6A_4F_B3), ChartMarkerType::PlusSign),
    (Color::RGB(0x45_50_5A), ChartMarkerType::LongDash),
];

/// The chart of a sheet. `column` gives the place of a table column on the sheet; rows are counted from 0.
pub(super) fn chart(sheet: &Sheet<String>, model: &Model<String>, first_row: u32) -> Chart {
    let lines = lines(sheet, model);
    let mut chart = Chart::new(match model.kind {
        ChartKind::Line => ChartType::Line,
        ChartKind::Bar => ChartType::Bar,
    });
    let count = lines.len();
    for (place, (from, to)) in lines.into_iter().enumerate() {
        // Not made apart and pushed: that would take the markers off.
        series(chart.add_series(), sheet, model, first_row, ((from, to), (place, count)));
    }
    axes(&mut chart, sheet, model);
    chart.title().set_name(&inert(&model.title)).set_font(ChartFont::new().set_size(12).set_bold());
    chart.set_alt_text(shortened(&model.alt, ALT));
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    if count > 1 {
        chart.legend().set_position(ChartLegendPosition::Right);
    } else {
        chart.legend().set_hidden();
    }
    let marks = u32::try_from(model.rows.1.saturating_sub(model.rows.0) + 1).unwrap_or(u32::MAX);
    chart.set_width(820).set_height(match model.kind {
        ChartKind::Line => 380,
        ChartKind::Bar => marks.saturating_mul(26).saturating_add(130).clamp(260, 1400),
    });
    chart
}

/// First and last row of each line, from 0 in the table.
fn lines(sheet: &Sheet<String>, model: &Model<String>) -> Vec<(usize, usize)> {
    let (first, last) = model.rows;
    let Some(column) = model.series else { return vec![(first, last)] };
    let name = |row: usize| match sheet.rows.get(row).and_then(|row| row.get(column)) {
        Some(Cell::Text(name)) => name.as_str(),
        Some(_) | None => "",
    };
    let mut out: Vec<(usize, usize)> = Vec::new();
    for row in first..=last {
        match out.last_mut() {
            Some((from, to)) if name(*from) == name(row) => *to = row,
            Some(_) | None => out.push((row, row)),
        }
    }
    out
}

fn series(
    series: &mut ChartSeries,
    sheet: &Sheet<String>,
    model: &Model<String>,
    first_row: u32,
    ((from, to), (place, count)): ((usize, usize), (usize, usize)),
) {
    let at = |row: usize| first_row + u32::try_from(row).unwrap_or(u32::MAX);
    let column = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
    let range = |index: usize| ChartRange::new_from_range(&sheet.name, at(from), column(index), at(to), column(index));
    series.set_values(&range(model.values)).set_categories(&range(model.categories));
    series.set_name(match model.series {
        Some(index) => (sheet.name.as_str(), at(from), column(index)),
        None => (sheet.name.as_str(), first_row.saturating_sub(1), column(model.values)),
    });
    dress(series, model.kind, place);
    if let (Some((down, up)), 1) = (model.margins, count) {
        error_bars(series, model.kind, (range(down), range(up)));
    }
    if count == 1 && to - from < LABELLED {
        labels(series, model);
    }
}

fn error_bars(series: &mut ChartSeries, kind: ChartKind, (down, up): (ChartRange, ChartRange)) {
    let mut bars = ChartErrorBars::new();
    bars.set_type(ChartErrorBarsType::Custom(up, down));
    bars.set_format(ChartFormat::new().set_line(ChartLine::new().set_color(DARK).set_width(1.25)));
    // The writer takes the error bars of horizontal bars to lie along x.
    match kind {
        ChartKind::Line => series.set_y_error_bars(&bars),
        ChartKind::Bar => series.set_x_error_bars(&bars),
    };
}

/// Values beside their marks; inside the bar when an error bar takes the room beside it.
fn labels(series: &mut ChartSeries, model: &Model<String>) {
    let mut label = ChartDataLabel::new();
    label.show_value();
    match (model.kind, model.margins) {
        (ChartKind::Bar, Some(_)) => {
            label.set_position(ChartDataLabelPosition::InsideBase).set_font(ChartFont::new().set_color(DARK));
        }
        (ChartKind::Bar, None) => {
            label.set_position(ChartDataLabelPosition::OutsideEnd);
        }
        (ChartKind::Line, _) => {
            label.set_position(ChartDataLabelPosition::Above);
        }
    }
    series.set_data_label(&label);
}

fn dress(series: &mut ChartSeries, kind: ChartKind, place: usize) {
    let (color, marker) = LINES[place % LINES.len()];
    match kind {
        ChartKind::Bar => {
            series.set_gap(60);
            series.set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(BAR)));
        }
        ChartKind::Line => {
            series.set_format(ChartFormat::new().set_line(ChartLine::new().set_color(color).set_width(2.25)));
            let mut mark = ChartMarker::new();
            mark.set_type(marker).set_size(7);
            mark.set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(color)));
            series.set_marker(&mark);
        }
    }
}

fn axes(chart: &mut Chart, sheet: &Sheet<String>, model: &Model<String>) {
    let format = sheet.rows.iter().filter_map(|row| row.get(model.values)).find_map(|cell| match cell {
        Cell::Number { format, .. } | Cell::Reference { format, .. } => Some(*format),
        Cell::Text(_) | Cell::Day(_) | Cell::Link { .. } | Cell::Withheld(_) | Cell::Empty => None,
    });
    match model.kind {
        ChartKind::Line => scale(chart.y_axis(), model, format),
        ChartKind::Bar => {
            // Of horizontal bars, x is the scale and y holds the names. The first row of the table is the upper bar,
            // and the scale stays below.
            chart.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
            scale(chart.x_axis(), model, format);
            // A bar that does not begin at zero lies.
            if is_positive(sheet, model) {
                chart.x_axis().set_min(0);
            }
        }
    }
}

/// Whether no drawn value and no lower bound lies below zero.
fn is_positive(sheet: &Sheet<String>, model: &Model<String>) -> bool {
    let columns = [Some(model.values), model.interval.map(|(low, _)| low)];
    let drawn = sheet.rows.get(model.rows.0..=model.rows.1).unwrap_or_default();
    drawn.iter().all(|row| {
        columns.iter().flatten().filter_map(|column| row.get(*column)).all(|cell| match cell {
            Cell::Number { value, .. } | Cell::Reference { value, .. } => *value >= 0.0,
            Cell::Text(_) | Cell::Day(_) | Cell::Link { .. } | Cell::Withheld(_) | Cell::Empty => true,
        })
    })
}

fn scale(axis: &mut ChartAxis, model: &Model<String>, format: Option<NumberFormat>) {
    axis.set_name(&inert(&model.axis)).set_name_font(ChartFont::new().unset_bold());
    axis.set_major_gridlines(true).set_major_gridlines_line(ChartLine::new().set_color(Color::RGB(0xD5_DB_E1)));
    if let Some(format) = format {
        axis.set_num_format(look::pattern(format));
    }
}

/// Words that the writer would not take for a range of cells.
fn inert(own: &str) -> String {
    if own.contains('!') || own.starts_with('=') { format!(" {own} ") } else { own.to_owned() }
}

/// A text cut at a word, with dots, to at most this many UTF-16 units.
fn shortened(own: &str, most: usize) -> String {
    if own.encode_utf16().count() <= most {
        return own.to_owned();
    }
    let mut out = String::new();
    for word in own.split_inclusive(' ') {
        if out.encode_utf16().count() + word.trim_end().encode_utf16().count() + 1 > most {
            break;
        }
        out.push_str(word);
    }
    format!("{}…", out.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alternative_text_is_cut_at_a_word() {
        assert_eq!(shortened("kort", 255), "kort");
        assert_eq!(shortened("een twee drie", 9), "een twee…");
        assert!(shortened(&"woord ".repeat(100), ALT).encode_utf16().count() <= ALT);
    }

    #[test]
    fn a_title_that_reads_as_cells_is_not_one() {
        assert_eq!(inert("Hoera!A1"), " Hoera!A1 ");
        assert_eq!(inert("=R1!A1"), " =R1!A1 ");
        assert_eq!(inert("Meer aanvragen"), "Meer aanvragen");
    }
}
