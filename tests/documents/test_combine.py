"""Tables of tables: twelve months below each other, two sources beside each other, ratios, indices and sums. pandas makes
the same ones, and every number is added up again from the cells that its trail names."""

import math
import random
from pathlib import Path

import openpyxl
import pandas
import pytest
from road import Road

NEIGHBOURHOODS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht", "Elzenpas", "Heuvelrand"]
# In the register of residents one neighbourhood is missing, and one is there that has no requests.
REGISTERED = [*NEIGHBOURHOODS[:-1], "Nieuwland"]


@pytest.fixture
def months(tmp_path: Path) -> tuple[list[Path], pandas.DataFrame]:
    """Twelve files as a colleague mails them: other titles above, another number of rows, one with a column more."""
    chance = random.Random(11)
    paths, frames = [], []
    for month in range(1, 13):
        rows = [
            {"Buurt": name, "Aanvragen": chance.randint(12, 90), "Kosten": round(chance.uniform(900, 20000), 2)}
            for name in NEIGHBOURHOODS
            if chance.random() > 0.1
        ]
        frame = pandas.DataFrame(rows)
        if month == 12:
            frame["Toelichting"] = "voorlopig"
        path = tmp_path / f"aanvragen 2024-{month:02}.xlsx"
        above = month % 3
        frame.to_excel(path, index=False, startrow=above)
        if above:
            book = openpyxl.load_workbook(path)
            book.active["A1"] = f"Aanvragen maand {month}"
            book.save(path)
        paths.append(path)
        frames.append(frame.assign(Maand=f"2024-{month:02}"))
    return paths, pandas.concat(frames, ignore_index=True)


@pytest.fixture
def residents(tmp_path: Path) -> tuple[Path, pandas.DataFrame]:
    chance = random.Random(5)
    frame = pandas.DataFrame({"Buurtnaam": REGISTERED, "Inwoners": [chance.randint(800, 9000) for _ in REGISTERED]})
    path = tmp_path / "inwoners.xlsx"
    frame.to_excel(path, index=False)
    return path, frame


@pytest.fixture
def road(tmp_path: Path) -> Road:
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Aanvragen")
    return road


def appended(road: Road, paths: list[Path]) -> dict:
    names = [road.on("import", path)["dataset"] for path in paths]
    parts = [word for name in names for word in ("--dataset", name)]
    return road.on("combine", "--name", "Aanvragen 2024", "--why", "Een jaar in één tabel", "append", *parts, "--label", "Maand")


def levels(said: dict) -> dict[tuple[str | None, str | None], float]:
    shown = [row for row in said["measures"] if row["part"] == "level"]
    return {(row["group"], row["period"]): row["value"] for row in shown}


def same(found: dict, expected: dict) -> None:
    assert found.keys() == expected.keys()
    for key, value in expected.items():
        assert found[key] == pytest.approx(value, rel=1e-12), key


def test_twelve_months_become_one_table_and_every_number_leads_to_their_cells(months: tuple, road: Road) -> None:
    paths, frame = months
    said = appended(road, paths)
    assert said["rows_kept"] == len(frame)
    assert [column["name"] for column in said["columns"]] == ["Maand", "Buurt", "Aanvragen", "Kosten", "Toelichting"]
    assert said["columns"][0]["role"] == "time" and said["columns"][0]["distinct"] == 12
    assert any("Toelichting" in remark["text"] for remark in said["remarks"])
    told = road.on("describe", "--dataset", "Aanvragen 2024", "--measure", "Kosten", "--over", "Maand", "--against", "nothing")
    same(levels(told), {(None, month): total for month, total in frame.groupby("Maand")["Kosten"].sum().items()})
    # Every sheet is named, with the column that was used of it; its cells add up to its month.
    parts = told["source"]["parts"]
    assert [part["file"] for part in parts] == [path.name for path in paths]
    for part, path, month in zip(parts, paths, sorted(set(frame["Maand"])), strict=True):
        (letter,) = [column["letter"] for column in part["columns"] if column["part"] == "measure"]
        first, last = (int("".join(filter(str.isdigit, corner))) for corner in part["range"].split(":"))
        sheet = openpyxl.load_workbook(path)[part["sheet"]]
        total = math.fsum(sheet[f"{letter}{row}"].value for row in range(first, last + 1))
        assert total == pytest.approx(levels(told)[None, month], rel=1e-12)


def test_a_join_keeps_every_row_and_names_who_found_no_partner(months: tuple, residents: tuple, road: Road) -> None:
    paths, frame = months
    path, register = residents
    appended(road, paths)
    road.on("import", path)
    beside = ["join", "--left", "Aanvragen 2024", "--right", "inwoners", "--key", "Buurt=Buurtnaam"]
    said = road.on("combine", "--name", "Met inwoners", "--why", "Nodig voor een verhouding", *beside)
    merged = frame.merge(register, left_on="Buurt", right_on="Buurtnaam", how="left")
    assert said["rows_kept"] == len(merged)
    inhabitants = next(column for column in said["columns"] if column["name"] == "Inwoners")
    assert inhabitants["missing"] == merged["Inwoners"].isna().sum() > 0
    remarks = " ".join(remark["text"] for remark in said["remarks"])
    assert "Heuvelrand" in remarks and "Nieuwland" in remarks
    only = road.on("combine", "--name", "Alleen samen", "--why", "Proef", *beside, "--matched-only")
    assert only["rows_kept"] == len(frame.merge(register, left_on="Buurt", right_on="Buurtnaam"))
    # The other way round a key occurs more than once, and sums would count double.
    turned = ["join", "--left", "inwoners", "--right", "Aanvragen 2024", "--key", "Buurtnaam=Buurt"]
    assert road.refused("combine", "--name", "Fout", "--why", "Proef", *turned)["key"] == "combine-key-repeats"


def test_a_ratio_an_index_and_sums_are_those_of_pandas(months: tuple, residents: tuple, road: Road) -> None:
    paths, frame = months
    path, register = residents
    appended(road, paths)
    road.on("import", path)
    beside = ["join", "--left", "Aanvragen 2024", "--right", "inwoners", "--key", "Buurt=Buurtnaam"]
    road.on("combine", "--name", "Met inwoners", "--why", "Proef", *beside)
    ratio = ["compute", "--dataset", "Met inwoners", "--column", "Per 1.000", "--ratio", "Aanvragen", "--per", "Inwoners", "--times", "1000"]
    road.on("combine", "--name", "Verhouding", "--why", "Proef", *ratio)
    merged = frame.merge(register, left_on="Buurt", right_on="Buurtnaam", how="left")
    merged["Per 1.000"] = merged["Aanvragen"] / merged["Inwoners"] * 1000
    asked = ["--dataset", "Verhouding", "--measure", "Per 1.000", "--stat", "mean", "--by", "Buurt", "--against", "nothing"]
    means = merged.groupby("Buurt")["Per 1.000"].mean()
    found = {key[0]: value for key, value in levels(road.on("describe", *asked)).items()}
    for name, value in means.items():
        assert (found.get(name) is None) if math.isnan(value) else found[name] == pytest.approx(value, rel=1e-12), name
    index = ["compute", "--dataset", "Aanvragen 2024", "--column", "Index", "--index", "Kosten", "--period", "Maand", "--base", "2024-01", "--group", "Buurt"]
    road.on("combine", "--name", "Index", "--why", "Proef", *index)
    base = frame[frame["Maand"] == "2024-01"].set_index("Buurt")["Kosten"]
    frame["Index"] = frame["Kosten"] / frame["Buurt"].map(base) * 100
    asked = ["--dataset", "Index", "--measure", "Index", "--stat", "mean", "--over", "Maand", "--against", "nothing"]
    same(levels(road.on("describe", *asked)), {(None, month): value for month, value in frame.groupby("Maand")["Index"].mean().items()})
    group = ["group", "--dataset", "Aanvragen 2024", "--by", "Buurt", "--sum", "Aanvragen", "--sum", "Kosten"]
    said = road.on("combine", "--name", "Per buurt", "--why", "Proef", *group)
    assert said["rows_kept"] == frame["Buurt"].nunique()
    asked = ["--dataset", "Per buurt", "--measure", "Kosten", "--by", "Buurt", "--against", "nothing"]
    told = road.on("describe", *asked)
    same(levels(told), {(name, None): total for name, total in frame.groupby("Buurt")["Kosten"].sum().items()})
    assert len(told["source"]["parts"]) == 12


def test_a_ratio_gives_no_small_number_away(tmp_path: Path, road: Road) -> None:
    path = tmp_path / "klein.csv"
    path.write_text("Buurt;Aantal aanvragen;Aantal huishoudens\nKetelkade;40;100\nZandwerf;3;100\nMolenveld;50;200\n")
    road.on("import", path, "--role", "Aantal aanvragen=count", "--role", "Aantal huishoudens=count")
    ratio = ["compute", "--dataset", "klein", "--column", "Deel", "--ratio", "Aantal aanvragen", "--per", "Aantal huishoudens"]
    said = road.on("combine", "--name", "Deel", "--why", "Proef", *ratio)
    assert said["columns"][-1]["missing"] == 1
    assert any("te klein" in remark["text"] for remark in said["remarks"])


def test_a_new_version_of_one_month_asks_for_the_table_to_be_made_again(months: tuple, road: Road) -> None:
    paths, frame = months
    appended(road, paths)
    before = road.on("describe", "--dataset", "Aanvragen 2024", "--measure", "Kosten", "--against", "nothing")
    book = openpyxl.load_workbook(paths[3])
    row = next(row for row in book.active.iter_rows() if row[0].value in NEIGHBOURHOODS)
    row[2].value += 1_000_000
    book.save(paths[3])
    road.on("import", paths[3])
    said = road.on("renew", "--dataset", "Aanvragen 2024")
    assert said["rows_kept"] == len(frame)
    after = road.on("describe", "--dataset", "Aanvragen 2024", "--measure", "Kosten", "--against", "nothing")
    assert levels(after)[None, None] == pytest.approx(levels(before)[None, None] + 1_000_000, rel=1e-12)
    assert after["source"]["parts"][3]["sha256"] != before["source"]["parts"][3]["sha256"]
    # Undone, the old table counts again.
    road.on("undo")
    again = road.on("describe", "--dataset", "Aanvragen 2024", "--measure", "Kosten", "--against", "nothing")
    assert levels(again) == levels(before)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["append", "--dataset", "1", "--label", "Bestand"], "combine-no-table"),
        (["append", "--dataset", "1", "--dataset", "1", "--label", "Bestand"], "combine-same-table"),
        (["append", "--dataset", "1", "--dataset", "2", "--label", "Bestand"], "combine-nothing-shared"),
        (["append", "--dataset", "1", "--dataset", "3", "--label", "Bestand"], "combine-kinds-differ"),
        (["join", "--left", "1", "--right", "2", "--key", "Buurt=Code"], "combine-nothing-matches"),
        (["compute", "--dataset", "1", "--column", "Aanvragen", "--ratio", "Aanvragen", "--per", "Kosten"], "combine-name-taken"),
        (["compute", "--dataset", "1", "--column", "x", "--ratio", "Buurt", "--per", "Kosten"], "combine-no-numbers"),
        (["compute", "--dataset", "1", "--column", "x", "--index", "Kosten", "--period", "Buurt", "--base", "1999"], "combine-no-base"),
        (["select", "--dataset", "1", "--where", "Buurt=Nergens"], "rows-emptied-by-one"),
        (["group", "--dataset", "1", "--by", "Buurt", "--sum", "Buurt"], "combine-no-numbers"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(tmp_path: Path, road: Road, words: list[str], key: str) -> None:
    for name, text in {
        "een.csv": "Buurt;Aanvragen;Kosten\nKetelkade;12;100,50\nZandwerf;30;80,25\nMolenveld;18;33,10\n",
        "twee.csv": "Code;Oppervlakte\nA1;12\nA2;13\nA3;18\n",
        "drie.csv": "Buurt;Aanvragen;Kosten\nKetelkade;veel;100,50\nZandwerf;weinig;80,25\nMolenveld;geen;33,10\n",
    }.items():
        (tmp_path / name).write_text(text)
        road.on("import", tmp_path / name)
    error = road.refused("combine", "--name", "Proef", "--why", "Proef", *words)
    assert error["key"] == key and error["remedy"], error
