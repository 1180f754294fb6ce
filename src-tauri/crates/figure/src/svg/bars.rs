//! Lying bars, one per group, with the value at the end.

use super::rows::{Field, Rows, grid, reasons_room, reference};
use super::{LABEL, Plot, extent, text_of, value_of};
use crate::advance::Weight;
use crate::model::{Figure, Mark};
use crate::palette::Palette;
use crate::pen::{Anchor, Ink, Pen, Stroke};
use crate::scale::{Scale, Start};
use crate::text::width;
use dossier::finding::Standing;

pub(super) fn plot(figure: &Figure<String>, palette: &Palette, total: f64) -> Plot {
    let top = if figure.reference.is_some() { 28.0 } else { 8.0 };
    let rows = Rows::lay(figure, top, total * 0.36);
    let scale = Scale::over(&extent(figure), &figure.unit, Start::Zero, 5);
    let values = rows.rows.iter().map(|(mark, _)| width(text_of(mark), LABEL, Weight::Semibold)).fold(0.0, f64::max);
    let beside = (values + 10.0).max(reasons_room(figure).min(total * 0.3) + 14.0);
    let negative = rows.rows.iter().any(|(mark, _)| value_of(mark).is_some_and(|value| value < 0.0));
    let left = rows.room + 14.0 + if negative { values + 10.0 } else { 0.0 };
    let field = Field { left, right: total - beside, top, bottom: rows.bottom(top) };
    let mut pen = Pen::new(palette);
    grid(&mut pen, &scale, &figure.unit, field);
    for (mark, middle) in &rows.rows {
        bar(&mut pen, &scale, field, mark, *middle);
    }
    let zero = field.across(&scale, scale.origin());
    pen.line((zero, field.top), (zero, field.bottom), Stroke::solid(palette.control, 1.2));
    if let Some(dashed) = &figure.reference {
        reference(&mut pen, &scale, field, dashed);
    }
    for (mark, middle) in &rows.rows {
        value(&mut pen, &scale, field, mark, *middle);
    }
    rows.write(&mut pen, field, total);
    Plot { body: pen.into_body(), height: field.bottom + 24.0 }
}

fn bar(pen: &mut Pen<'_>, scale: &Scale, field: Field, mark: &Mark<String>, middle: f64) {
    let Some(value) = value_of(mark) else { return };
    let (from, to) = (field.across(scale, scale.origin()), field.across(scale, value));
    let (fill, edge) = match mark.standing {
        None | Some(Standing::Higher) => (pen.palette.accent, None),
        Some(Standing::Lower) => (pen.palette.muted, None),
        Some(Standing::NotShown) => (pen.palette.surface, Some(Stroke::solid(pen.palette.muted, 1.6))),
    };
    pen.rect((from.min(to), middle - 8.0), ((to - from).abs(), 16.0), fill, edge);
}

/// Writes the value at the end of its bar.
fn value(pen: &mut Pen<'_>, scale: &Scale, field: Field, mark: &Mark<String>, middle: f64) {
    let Some(value) = value_of(mark) else { return };
    let ink = Ink::new(pen.palette.text, LABEL).semibold();
    let x = field.across(scale, value);
    if value < 0.0 {
        pen.words_over((x - 6.0, middle + 4.5), ink.anchored(Anchor::End), text_of(mark));
    } else {
        pen.words_over((x + 6.0, middle + 4.5), ink, text_of(mark));
    }
}
