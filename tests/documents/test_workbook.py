"""The workbook, read by openpyxl and pandas. Asserts form and that figures agree, no wording."""

import zipfile
from pathlib import Path

import openpyxl
import pandas
import pytest

# The sheets that a dossier of the short track always has, in the order of the design; R1, R2 … stand between the two.
BEFORE = ["Voorblad", "Inhoud", "Samenvatting", "Vraag", "Bronnen", "Woordenboek", "Kwaliteit", "Bewerkingen"]
AFTER = ["Argumenten", "Getallen in nota", "Ethiek", "Aannames", "Besluiten", "Bronnenlogboek", "Noten", "Begrippen"]
# Those that may stand there when there is something to put on them.
SOMETIMES = ["Doelen"]


@pytest.fixture(scope="session")
def book(xlsx: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(xlsx)


def test_the_sheets_stand_in_their_order(book: openpyxl.Workbook) -> None:
    names = [name for name in book.sheetnames if name not in SOMETIMES]
    results = names[len(BEFORE) : -len(AFTER)]
    assert results and all(name[0] == "R" and name[1:].isdigit() for name in results), names
    assert names == [*BEFORE, *results, *AFTER]


def test_no_sheet_is_hidden_and_no_cell_is_merged(book: openpyxl.Workbook) -> None:
    for sheet in book:
        assert sheet.sheet_state == "visible", sheet.title
        assert not sheet.merged_cells.ranges, sheet.title


def test_every_formula_has_its_value_with_it(xlsx: Path, book: openpyxl.Workbook) -> None:
    values = openpyxl.load_workbook(xlsx, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    value = values[sheet.title][cell.coordinate].value
                    assert value is not None, f"{sheet.title}!{cell.coordinate} {cell.value}"
                    assert not str(value).startswith("#"), f"{sheet.title}!{cell.coordinate} {value}"


def test_every_result_has_a_chart_of_its_own(xlsx: Path, book: openpyxl.Workbook) -> None:
    results = [name for name in book.sheetnames if name[0] == "R" and name[1:2].isdigit()]
    with zipfile.ZipFile(xlsx) as parts:
        charts = [name for name in parts.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) >= len(results) > 0


def test_nothing_points_outside(xlsx: Path) -> None:
    with zipfile.ZipFile(xlsx) as parts:
        assert not [name for name in parts.namelist() if "externalLink" in name or "vbaProject" in name]


def test_pandas_reads_the_figures_of_the_note(xlsx: Path) -> None:
    figures = pandas.read_excel(xlsx, sheet_name="Getallen in nota", header=None)
    assert figures.map(lambda value: isinstance(value, (int, float)) and value == value).to_numpy().any()
