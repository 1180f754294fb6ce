"""A newer version of a file: pandas finds the same cells and rows, and a conclusion that turned is named as one."""

import random
from pathlib import Path

import pandas
import pytest
from road import Road

NEIGHBOURHOODS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht", "Elzenpas", "Heuvelrand", "Parkzicht"]
YEARS = [2022, 2023, 2024]
CARD = {
    "sources[1].owner": "Team Onderzoek",
    "sources[1].reference_date": "2025-12-31",
    "sources[1].row_is": "area_period",
    "sources[1].fitness": "fit",
    "sources[1].definition": "Een rij per buurt en jaar",
    "sources[1].legal_basis": "Openbare cijfers",
    "questions[1].subject": "aanvragen",
    "questions[1].if_1": "Een buurt is duidelijk hoger",
    "questions[1].then_1": "Wij beginnen daar",
    "questions[1].if_2": "De buurten verschillen weinig",
    "questions[1].then_2": "Wij verdelen gelijk",
}


@pytest.fixture
def old() -> pandas.DataFrame:
    chance = random.Random(3)
    rows = [
        {"Buurt": name, "Jaar": year, "Aanvragen": 40 + 30 * at + chance.randint(0, 9), "Kosten": round(chance.uniform(900, 9000), 2)}
        for at, name in enumerate(NEIGHBOURHOODS)
        for year in YEARS
    ]
    return pandas.DataFrame(rows)


@pytest.fixture
def road(tmp_path: Path, old: pandas.DataFrame) -> Road:
    """A dossier with one finding that leans on the old version."""
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Aanvragen")
    old.to_excel(tmp_path / "aanvragen.xlsx", index=False)
    road.on("import", tmp_path / "aanvragen.xlsx")
    road.fill(CARD)
    road.on("describe", "--dataset", "aanvragen", "--measure", "Aanvragen", "--by", "Buurt", "--pin", "1")
    return road


def renewed(road: Road, tmp_path: Path, new: pandas.DataFrame) -> dict:
    new.to_excel(tmp_path / "aanvragen.xlsx", index=False)
    road.on("import", tmp_path / "aanvragen.xlsx")
    return road.on("compare", "--dataset", "aanvragen")


def test_cells_and_rows_are_those_that_pandas_finds(road: Road, tmp_path: Path, old: pandas.DataFrame) -> None:
    chance = random.Random(8)
    new = old.sample(frac=1, random_state=8).reset_index(drop=True)
    new = new[~((new["Buurt"] == "Lindehof") & (new["Jaar"] == 2023))]
    new = pandas.concat([new, pandas.DataFrame([{"Buurt": "Nieuwland", "Jaar": 2024, "Aanvragen": 77, "Kosten": 10.5}])], ignore_index=True)
    for row in chance.sample(range(len(new) - 1), 6):
        new.loc[row, "Aanvragen"] += 3
    new.loc[2, "Kosten"] = None
    said = renewed(road, tmp_path, new)
    keys = ["Buurt", "Jaar"]
    both = old.merge(new, on=keys, suffixes=("_was", "_is"))
    expected = set()
    for name in ("Aanvragen", "Kosten"):
        was, now = both[f"{name}_was"], both[f"{name}_is"]
        other = both[(was != now) & ~(was.isna() & now.isna())]
        expected |= {(name, f"{row.Buurt} · {row.Jaar}") for row in other.itertuples()}
    assert said["keys"] == keys
    assert {(cell["column"], cell["key"]) for cell in said["cells"]} == expected
    assert said["changed"] == len(expected)
    assert [row["key"] for row in said["gone"]["rows"]] == ["Lindehof · 2023"]
    assert [row["key"] for row in said["added"]["rows"]] == ["Nieuwland · 2024"]
    # Each place is the cell in its own version of the sheet: rows were shuffled.
    column = {name: chr(ord("A") + at) for at, name in enumerate(old.columns)}
    for cell in said["cells"]:
        name, year = cell["key"].split(" · ")
        for frame, side in ((old, "before"), (new, "after")):
            (place,) = frame.index[(frame["Buurt"] == name) & (frame["Jaar"] == int(year))]
            assert cell[side]["cell"] == f"{column[cell['column']]}{place + 2}"


def test_an_equal_version_changes_nothing(road: Road, tmp_path: Path, old: pandas.DataFrame) -> None:
    said = renewed(road, tmp_path, old)
    assert (said["changed"], said["added"]["count"], said["gone"]["count"]) == (0, 0, 0)
    assert [(one["finding"], one["state"], one["shifts"]) for one in said["findings"]] == [("R1", "same", [])]


def test_other_digits_are_no_other_conclusion(road: Road, tmp_path: Path, old: pandas.DataFrame) -> None:
    new = old.copy()
    new.loc[0, "Aanvragen"] += 1
    (finding,) = renewed(road, tmp_path, new)["findings"]
    assert (finding["state"], finding["shifts"]) == ("numbers", [])
    assert finding["changed"] > 0


def test_another_highest_is_another_conclusion(road: Road, tmp_path: Path, old: pandas.DataFrame) -> None:
    new = old.copy()
    new.loc[new["Buurt"] == "Ketelkade", "Aanvragen"] += 900
    (finding,) = renewed(road, tmp_path, new)["findings"]
    assert finding["state"] == "conclusion"
    assert any("Parkzicht" in shift and "Ketelkade" in shift for shift in finding["shifts"]), finding


def test_a_column_that_went_takes_its_finding_along(road: Road, tmp_path: Path, old: pandas.DataFrame) -> None:
    said = renewed(road, tmp_path, old.drop(columns="Aanvragen"))
    assert said["columns_gone"] == ["Aanvragen"]
    (finding,) = said["findings"]
    assert finding["state"] == "lost" and finding["after"]


def test_rows_that_nothing_tells_apart_are_compared_in_order(tmp_path: Path) -> None:
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Meldingen")
    frame = pandas.DataFrame({"Soort": ["lamp", "lamp", "boom", "lamp"], "Bedrag": [10.5, 20.5, 30.5, 40.5]})
    for amount in (30.5, 31.5):
        frame.loc[2, "Bedrag"] = amount
        frame.to_excel(tmp_path / "meldingen.xlsx", index=False)
        road.on("import", tmp_path / "meldingen.xlsx")
    said = road.on("compare", "--dataset", "meldingen")
    assert said["keys"] == []
    (cell,) = said["cells"]
    assert (cell["before"], cell["after"]) == ({"cell": "B4", "text": "30,5"}, {"cell": "B4", "text": "31,5"})
    assert road.refused("compare", "--dataset", "1")["key"] == "version-none"
