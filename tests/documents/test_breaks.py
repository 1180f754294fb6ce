"""Breaks in a series: judged once in the dossier, told with every figure that crosses one, in the note as well; and the
strictest limit for small groups of the tables that a combined one was made of."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from road import Road

YEARS = ["2012", "2013", "2014", "2015", "2016"]


@pytest.fixture
def road(tmp_path: Path) -> Road:
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Jeugdhulp")
    path = tmp_path / "jeugdhulp.csv"
    rows = [f"{year};Oost;{400 + 10 * place}" for place, year in enumerate(YEARS)]
    path.write_text("Jaar;Wijk;Trajecten\n" + "\n".join(rows) + "\n")
    road.on("import", path)
    return road


def gates(road: Road) -> dict[str, dict]:
    # Gates stand open: the answer of the check is then 1.
    _, said = road.answer("check", road.dossier)
    return {gate["gate"]: gate for gate in said["gates"]}


def described(road: Road, *more: str) -> str:
    asked = ["--dataset", "1", "--measure", "Trajecten", "--over", "Jaar", "--against", "nothing", *more]
    return " ".join(road.on("describe", *asked)["caveats"])


def test_known_breaks_within_the_years_are_asked_for(road: Road) -> None:
    assert gates(road)["break-known"]["state"] == "open"


def test_a_break_is_told_with_a_figure_that_crosses_it_and_with_no_other(road: Road) -> None:
    assert "vergelijken" not in described(road)
    road.fill({"breaks[1].since": "2015-01-01", "breaks[1].what": "andere telling", "breaks[1].concerns": "yes"})
    assert "Op 1 januari 2015 veranderde er iets: andere telling." in described(road)
    assert "break-handling[1]" in gates(road)
    road.fill({"breaks[1].handling": "wij vergelijken alleen de jaren erna"})
    assert "Zo gaan wij ermee om: wij vergelijken alleen de jaren erna." in described(road)
    # Before the first year, after the last one, or no part in it: nothing to tell.
    for field, value in [("since", "2012-01-01"), ("since", "2017-01-01"), ("concerns", "no")]:
        road.fill({"breaks[1].since": "2015-01-01", "breaks[1].concerns": "yes", f"breaks[1].{field}": value})
        assert "andere telling" not in described(road), (field, value)
    # Within a year: that year is no longer wholly what it was.
    road.fill({"breaks[1].since": "2014-06-15", "breaks[1].concerns": "yes"})
    assert "15 juni 2014" in described(road)


def test_a_break_stands_in_the_note_with_the_finding(tmp_path: Path, road: Road) -> None:
    road.fill(
        {
            "questions[1].subject": "trajecten",
            "questions[1].if_1": "Het worden er meer",
            "questions[1].then_1": "Wij kopen meer in",
            "questions[1].if_2": "Het blijft gelijk",
            "questions[1].then_2": "Wij doen niets",
            "sources[1].owner": "Afdeling Jeugd",
            "sources[1].reference_date": "2026-06-01",
            "sources[1].row_is": "area_period",
            "sources[1].fitness": "fit",
            "sources[1].definition": "begonnen trajecten",
            "sources[1].legal_basis": "Jeugdwet",
            "breaks[1].since": "2015-01-01",
            "breaks[1].what": "andere telling",
            "breaks[1].concerns": "yes",
            "breaks[1].handling": "wij vergelijken alleen de jaren erna",
            "points[1].text": "In te stemmen met meer inkoop",
        }
    )
    described(road, "--pin", "1")
    road.on("argue", "--point", "points[1]", "--head", "Het worden er meer", "--finding", "R1")
    road.on("export", "--to", tmp_path, "--note", "docx", "--workbook")
    [note] = tmp_path.glob("*.docx")
    with zipfile.ZipFile(note) as parts:
        text = parts.read("word/document.xml").decode()
    assert "andere telling" in text and "wij vergelijken alleen de jaren erna" in text
    [annex] = tmp_path.glob("*.xlsx")
    book = openpyxl.load_workbook(annex)
    cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert any("andere telling" in cell for cell in cells)


def test_the_strictest_limit_of_the_tables_counts(tmp_path: Path, road: Road) -> None:
    for name in ("een", "twee"):
        path = tmp_path / f"{name}.csv"
        path.write_text("Buurt;Aantal;Huishoudens\nKetelkade;20;100\nZandwerf;60;100\n")
        road.on("import", path, "--role", "Aantal=count", "--role", "Huishoudens=count")
    append = ["append", "--dataset", "een", "--dataset", "twee", "--label", "Bestand"]
    ratio = ["compute", "--column", "Deel", "--ratio", "Aantal", "--per", "Huishoudens"]
    for limit, hidden in [("9", 0), ("25", 2)]:
        road.fill({"sources[3].small_count": limit})
        name = f"Samen {limit}"
        road.on("combine", "--name", name, "--why", "Proef", *append)
        made = road.on("combine", "--name", f"Deel {limit}", "--why", "Proef", *ratio, "--dataset", name)
        assert made["columns"][-1]["missing"] == hidden, (limit, made)
