"""Writes sheets with a known truth, as markdown that anybody can read.

    python3 tests/cases/make_intake_cases.py tests/cases/intake
    python3 tests/cases/make_intake_cases.py SOME_FOLDER 100 other      # cases nobody has seen: 100 of each shape

The truth is written down while the cells are placed: nothing of the detector is used, and nothing here was taken from
a real sheet. The same seed gives the same files. How a cell is written: as one would type it in a Dutch Excel. `1.234,5`
is a number, `'1.234` is text, `12,5%` a percentage, `**x**` is bold, `=` a formula without a result, and `363 {0000}` is
the number 363 shown in the format 0000.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path

import shapes
import shapes_of_rules as rules
from sheet_with_truth import Sheet, letter

PER_SHAPE = 10

SHAPES: list[tuple[str, Callable[[Sheet], None]]] = [
    ("plain", shapes.plain), ("titles", shapes.titled), ("units", shapes.units), ("ids", shapes.identified),
    ("crosstab", shapes.crosstab), ("deep-header", shapes.deep), ("years", shapes.years), ("grouped", shapes.grouped),
    ("label-once", shapes.first_only), ("totals", shapes.totals), ("subtotals", shapes.subtotals),
    ("note-codes", shapes.note_codes), ("missing", shapes.missing), ("stacked", shapes.stacked),
    ("side-by-side", shapes.beside), ("legend", shapes.legend), ("transposed", shapes.transposed), ("form", shapes.form),
    ("survey", shapes.survey), ("marked", shapes.marked), ("year-texts", shapes.year_texts),
    ("stacked-years", shapes.stacked_years), ("blank-rows", shapes.blank_rows), ("block-headings", shapes.block_headings),
    ("second-row", shapes.second_row_right), ("legend-below", shapes.legend_below), ("statements", shapes.statements_above),
    ("column-numbers", shapes.computed_numbers), ("raster", shapes.raster), ("small-counts", shapes.small_counts),
    ("quarters", shapes.quarters), ("years-again", shapes.years_again), ("weeks-below", shapes.weeks_below),
    ("sparse-first", shapes.sparse_first), ("pivot", shapes.pivot), ("pairs-above", shapes.pairs_above),
    ("one-over-all", shapes.one_over_all), ("unit-signs", rules.unit_signs), ("no-units", rules.no_units),
    ("legend-bounds", rules.legend_bounds), ("stacked-tight", rules.stacked_tight),
    ("words-as-values", rules.words_as_values), ("mostly-words", rules.mostly_words), ("like-years", rules.like_years),
    ("pairs-on-top", rules.pairs_on_top), ("pivot-filtered", rules.pivot_filtered), ("weights", rules.weights),
    ("spacer", rules.spacer), ("beside-again", rules.beside_again), ("house-numbers", rules.house_numbers),
    ("note-pairs", rules.note_pairs), ("area-levels", rules.area_levels), ("rows-alike", rules.rows_alike),
    ("total-category", rules.total_category), ("subtotals-often", rules.subtotals_often), ("names-below", rules.names_below),
    ("label-merged", rules.label_merged), ("unit-powers", rules.unit_powers), ("shares-below", rules.shares_below),
    ("stacked-long", rules.stacked_long), ("closed-twice", rules.closed_twice), ("first-unknown", rules.first_unknown),
    ("same-text", rules.same_text), ("house-letters", rules.house_letters), ("note-dates", rules.note_dates), ("channels", rules.channels), ("empty-years", rules.empty_years),
    ("reading-guide", rules.reading_guide), ("two-words", rules.two_words),
    ("beside-groups", rules.beside_groups), ("guide-short", rules.guide_short), ("stacked-rising", rules.stacked_rising),
]


def written(name: str, shape: str, about: str, sheet: Sheet) -> str:
    rows = max(row for row, _ in sheet.cells)
    columns = max(column for _, column in sheet.cells)
    lines = [f"# {name}", "", about, "", f"- shape: {shape}"]
    lines += [f"- {what}: {', '.join(values)}" for what, values in (("merged", sheet.merged), ("marked", sheet.marked)) if values]
    lines += ["", "| | " + " | ".join(letter(column) for column in range(1, columns + 1)) + " |", "|---" * (columns + 1) + "|"]
    for row in range(1, rows + 1):
        lines.append(f"| {row} | " + " | ".join(sheet.cells.get((row, column), "") for column in range(1, columns + 1)) + " |")
    lines += ["", "## Tables", ""]
    if sheet.tables:
        lines += ["| header | data | columns | kind | totals | units | names |", "|---|---|---|---|---|---|---|"]
    else:
        lines.append("None.")
    for table in sheet.tables:
        header = f"{table.header[0]}-{table.header[1]}" if table.header else "none"
        span = f"{letter(table.columns[0])}-{letter(table.columns[1])}"
        totals, units_at = (", ".join(map(str, rows)) for rows in (table.totals, table.units))
        told = [header, f"{table.data[0]}-{table.data[1]}", span, table.kind, totals, units_at, "; ".join(table.names)]
        lines.append(f"| {' | '.join(told)} |")
    return "\n".join(lines) + "\n"


def main(folder: Path, count: int = PER_SHAPE, seed: str = "") -> None:
    for shape, build in SHAPES:
        for number in range(1, count + 1):
            name = f"{shape}-{number:02}"
            sheet = Sheet(random.Random(seed + name))
            build(sheet)
            about = " ".join((build.__doc__ or "").split())
            (folder / f"{name}.md").write_text(written(name, shape, about, sheet), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else PER_SHAPE, sys.argv[3] if len(sys.argv) > 3 else "")
