"""A sheet with years in its columns becomes a longer table: every number stays what it was, and leads to its own cells."""

import random
from pathlib import Path

import openpyxl
import pytest
from road import Road

NEIGHBOURHOODS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht", "Elzenpas"]
YEARS = [2019, 2020, 2021, 2022]
TENURES = ["Koopwoningen", "Huurwoningen"]

Cells = dict[tuple[str, int, str], int]


@pytest.fixture
def crosstab(tmp_path: Path) -> tuple[Path, Cells]:
    """A header of two rows, merged: years above, tenures below. One cell is empty."""
    chance = random.Random(7)
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "Woningen per buurt"
    sheet["A3"] = "Buurt"
    sheet.merge_cells("A3:A4")
    cells: Cells = {}
    for place, year in enumerate(YEARS):
        column = 2 + place * len(TENURES)
        sheet.cell(3, column, year)
        sheet.merge_cells(start_row=3, end_row=3, start_column=column, end_column=column + 1)
        for offset, tenure in enumerate(TENURES):
            sheet.cell(4, column + offset, tenure)
            for row, name in enumerate(NEIGHBOURHOODS, start=5):
                value = chance.randint(200, 4000)
                sheet.cell(row, 1, name)
                if (name, year, tenure) != ("Zandwerf", 2020, "Koopwoningen"):
                    sheet.cell(row, column + offset, value)
                    cells[name, year, tenure] = value
    path = tmp_path / "woningen.xlsx"
    book.save(path)
    return path, cells


def measured(road: Road, dataset: str, measure: str) -> dict[tuple[str, str], float]:
    asked = ["--dataset", dataset, "--measure", measure, "--by", "Buurt", "--over", "Jaar", "--against", "nothing"]
    said = road.on("describe", *asked)
    levels = [row for row in said["measures"] if row["value"] is not None]
    assert [column["letter"] for column in said["source"]["columns"] if column["part"] == "measure"] == [
        {"Koopwoningen": "B,D,F,H", "Huurwoningen": "C,E,G,I"}[measure]
    ]
    return {(row["group"], row["period"]): row["value"] for row in levels}


def test_years_become_rows_with_their_own_numbers(crosstab: tuple[Path, Cells], tmp_path: Path) -> None:
    path, cells = crosstab
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Woningen")
    said = road.on("import", path, "--long")
    names = [column["name"] for column in said["columns"]]
    assert names == ["Buurt", "Jaar", *TENURES]
    assert (said["rows_present"], said["rows_kept"]) == (len(NEIGHBOURHOODS), len(NEIGHBOURHOODS))
    for tenure in TENURES:
        expected = {(name, str(year)): value for (name, year, of), value in cells.items() if of == tenure}
        assert measured(road, said["dataset"], tenure) == expected


def test_a_wide_table_stays_wide_unless_it_is_asked_for(crosstab: tuple[Path, Cells], tmp_path: Path) -> None:
    path, _ = crosstab
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Woningen")
    said = road.on("import", path)
    assert len(said["columns"]) == 1 + len(YEARS) * len(TENURES)


def test_rows_are_refused_where_no_columns_can_become_them(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Buurt;Meldingen;Aanvragen\n" + "".join(f"{name};{20 + at};{30 + at}\n" for at, name in enumerate(NEIGHBOURHOODS)))
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Meldingen")
    assert road.refused("import", path, "--long")["key"] == "intake-no-offer"


def test_quarters_under_their_year_become_rows_and_their_total_stays_behind(tmp_path: Path) -> None:
    """As a team mails them: years above quarters, a total beside them, and a word for what is not known."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "Meldingen per wijk, 2023 en 2024"
    sheet["A3"] = "Wijk"
    quarters = [(year, quarter) for year in (2023, 2024) for quarter in range(1, 5)]
    for column, (year, quarter) in enumerate(quarters, start=2):
        if quarter == 1:
            sheet.cell(3, column, year)
            sheet.merge_cells(start_row=3, end_row=3, start_column=column, end_column=column + 3)
        sheet.cell(4, column, f"{quarter}e kwartaal")
    sheet.cell(3, 10, "Totaal")
    numbers = {}
    for row, name in enumerate(NEIGHBOURHOODS, start=5):
        sheet.cell(row, 1, name)
        for column, (year, quarter) in enumerate(quarters, start=2):
            value = 20 + 3 * row + column
            numbers[name, f"{year}-Q{quarter}"] = value
            sheet.cell(row, column, value)
        sheet.cell(row, 10, sum(value for (place, _), value in numbers.items() if place == name))
    sheet["G6"] = "n.b."
    del numbers[NEIGHBOURHOODS[1], "2024-Q2"]
    path = tmp_path / "kwartalen.xlsx"
    book.save(path)
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Meldingen")
    said = road.on("import", path, "--long")
    assert [(column["name"], column["role"]) for column in said["columns"]] == [("Wijk", "area"), ("Periode", "time"), ("Meldingen", "measure")]
    remarks = [remark for remark in said["remarks"] if "onbekend" in remark["text"]]
    assert [(remark["cell"], "G6" in remark["text"]) for remark in remarks] == [("G6", True)]
    asked = ["--dataset", said["dataset"], "--measure", "Meldingen", "--by", "Wijk", "--over", "Periode", "--against", "nothing"]
    told = road.on("describe", *asked)
    assert {(row["group"], row["period"]): row["value"] for row in told["measures"] if row["value"] is not None} == numbers
