"""People in a table: birth dates of which only the year comes along, and how many can be told apart, held against pandas."""

import datetime
import random
from pathlib import Path

import openpyxl
import pandas
import pytest
from road import Road

ROWS = 240
DISTRICTS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof"]


@pytest.fixture
def people(tmp_path: Path) -> tuple[Road, Path, pandas.DataFrame]:
    chance = random.Random(7)
    rows = []
    for _ in range(ROWS):
        born = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(365 * 12))
        rows.append([chance.choice(DISTRICTS), born, chance.choice(["koop", "huur"]), chance.randrange(100, 900)])
    table = pandas.DataFrame(rows, columns=["Wijk", "Geboortedatum", "Soort woning", "Bedrag"])
    book = openpyxl.Workbook()
    book.active.append(list(table.columns))
    for row in rows:
        book.active.append(row)
    sheet = tmp_path / "aanvragers.xlsx"
    book.save(sheet)
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Mensen")
    return road, sheet, table


def singled_out(road: Road) -> dict:
    road.fill({"sources[1].row_is": "person"})
    code, said = road.answer("check", road.dossier)
    assert code in (0, 1), said
    found = [gate for gate in said["gates"] if gate["gate"] == "sources-singled-out[1]"]
    assert len(found) == 1, said["gates"]
    return found[0]


def test_only_the_year_of_a_birth_date_comes_along(people: tuple[Road, Path, pandas.DataFrame]) -> None:
    road, sheet, table = people
    assert road.refused("import", sheet)["key"] == "intake-choices-open"
    said = road.on("import", sheet, "--coarsen", "Geboortedatum")
    born = said["columns"][1]
    assert (born["name"], born["type"], born["role"]) == ("Geboortedatum (jaar)", "period", "group"), born
    assert born["personal_data"] is None
    years = pandas.to_datetime(table["Geboortedatum"]).dt.year
    found = road.on("describe", "--dataset", "1", "--measure", "Bedrag", "--by", "Geboortedatum (jaar)", "--stat", "mean")
    shown: dict[str, dict] = {}
    for measure in found["measures"]:
        # After the means follow the differences from the whole.
        if measure["withheld"] is None and measure["group"]:
            shown.setdefault(measure["group"], measure)
    assert len(shown) >= 10
    for year, amounts in table.groupby(years)["Bedrag"]:
        if str(year) in shown:
            assert shown[str(year)]["value"] == pytest.approx(amounts.mean())
            assert shown[str(year)]["n"] == len(amounts)


def test_who_is_alone_with_his_traits_is_counted_as_pandas_does(people: tuple[Road, Path, pandas.DataFrame]) -> None:
    road, sheet, table = people
    road.on("import", sheet, "--coarsen", "Geboortedatum")
    traits = table.assign(year=pandas.to_datetime(table["Geboortedatum"]).dt.year)
    sizes = traits.groupby(["Wijk", "year", "Soort woning"]).size()
    alone = int((sizes == 1).sum())
    assert alone > 0
    gate = singled_out(road)
    assert gate["level"] == "tip" and gate["state"] == "open", gate
    note = road.on("export", "--to", road.dossier.parent / "uit", "--workbook")
    book = openpyxl.load_workbook(next(file["path"] for file in note["files"] if file["path"].endswith(".xlsx")))
    lines = [row for row in book["Kwaliteit"].iter_rows(values_only=True) if "Herkenbaarheid" in str(row[1])]
    assert len(lines) == 1, lines
    assert lines[0][3] == int(sizes.min())
    assert f"{alone} rijen zijn de enige met hun combinatie van Wijk, Geboortedatum (jaar), Soort woning." == lines[0][4]


def test_where_everybody_has_company_nothing_is_asked(people: tuple[Road, Path, pandas.DataFrame]) -> None:
    road, sheet, _ = people
    road.on("import", sheet, "--drop", "Geboortedatum")
    assert singled_out(road)["state"] == "met"


def test_of_a_birth_date_that_can_be_read_in_two_ways_nothing_is_quoted(tmp_path: Path) -> None:
    sheet = tmp_path / "aanvragers.csv"
    chance = random.Random(3)
    lines = ["Wijk;Geboortedatum;Bedrag", *(f"{chance.choice(DISTRICTS)};{chance.randrange(1, 12)}-{chance.randrange(1, 12)}-{1950 + row % 40};{row}"
                                            for row in range(60))]
    lines[1] = "Ketelkade;3-4-1985;12"
    sheet.write_text("\n".join(lines), encoding="utf-8")
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Mensen")
    said = road.on("import", sheet, "--answer", "Geboortedatum=day_first", "--coarsen", "Geboortedatum")
    assert said["columns"][1]["name"] == "Geboortedatum (jaar)"
    assert "3-4-1985" not in str(said)
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != sheet]
    assert kept and not any(b"3-4-1985" in path.read_bytes() for path in kept)


def test_who_stands_beside_a_note_is_not_quoted(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Meldingen per wijk"], ["Bron:", "Iemand Zonder"], ["Laatst bijgewerkt door", "Iemand Zonder"], [],
                ["Wijk", "Meldingen", "Klachten"], *([district, 40 + place, place] for place, district in enumerate(DISTRICTS)), [],
                ["Peildatum", "1-1-2024"], ["Bron:", "Iemand Zonder"]):
        book.active.append(row)
    book.save(tmp_path / "meldingen.xlsx")
    road = Road.begin(tmp_path)
    said = road.do("inspect", tmp_path / "meldingen.xlsx")
    texts = " ".join(remark["text"] for remark in said["remarks"])
    assert "Peildatum 1-1-2024" in texts
    assert "Zonder" not in texts


def test_a_year_of_birth_stays_one_when_the_table_is_made_longer(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Wijk", "Geboortedatum", *range(2019, 2024)])
    for row in range(40):
        born = datetime.date(1960, 1, 1) + datetime.timedelta(days=97 * row)
        book.active.append([DISTRICTS[row % 4], born, *(row + year for year in range(5))])
    book.save(tmp_path / "lang.xlsx")
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Mensen")
    said = road.on("import", tmp_path / "lang.xlsx", "--coarsen", "Geboortedatum", "--long")
    born = next(column for column in said["columns"] if column["name"] == "Geboortedatum (jaar)")
    assert (born["type"], born["personal_data"], born["distinct"]) == ("period", None, 11), said["columns"]
