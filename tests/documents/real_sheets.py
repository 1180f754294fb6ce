"""Real sheets of different shape, read by pandas, with what is asked of them.

Columns bear their letter as name, so that one reading serves the command line and pandas alike.
"""

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas

from reckoning import Reading


@dataclass
class Asked:
    """A description: words for the command line, and the same for pandas."""

    words: list[str]
    reading: Reading


@dataclass
class Real:
    """A real sheet with its road."""

    file: str
    load: Callable[[Path, Path], pandas.DataFrame]
    # Rows of the sheet where the table begins and ends, as Excel counts.
    rows: tuple[int, int]
    importing: list[str]
    # Letters left out at the door.
    dropped: set[str]
    row_is: str
    asked: list[Asked]


def folder() -> Path | None:
    found = os.environ.get("RAADSLAG_SHEETS")
    return Path(found) / "sheets" if found else None


def school_scores(path: Path, scratch: Path) -> pandas.DataFrame:
    """Scores of schools: openpyxl does not open this file, LibreOffice does; unformatted, so with every digit."""
    home = f"-env:UserInstallation={(scratch / 'office').as_uri()}"
    # Comma, quotes, UTF-8, from row 1, no formats, values not as shown, all sheets.
    plain = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    command = ["soffice", home, "--headless", "--convert-to", plain, "--outdir", str(scratch), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    sheet = pandas.read_csv(scratch / f"{path.stem}-Tabel 1.csv", header=None, names=list("ABCD"), dtype=str, skip_blank_lines=False)
    sheet = sheet.iloc[5 : int(sheet.index[sheet["A"] == "Bron: CBS"][0]) - 1].reset_index(drop=True)
    return sheet.assign(B=sheet["B"].astype(float), C=sheet["C"].astype(float))


def care_distances(path: Path, _: Path) -> pandas.DataFrame:
    """Distances to care: numbers stand there as text with spaces before them, a lone point where there is none."""
    sheet = pandas.read_excel(path, dtype=str)
    sheet.columns = list("ABCDEFGHIJKLMNOP")
    sheet = sheet.apply(lambda column: column.str.strip()).replace(".", None)
    for letter in "BCDEFGHIJKLMNO":
        sheet[letter] = pandas.to_numeric(sheet[letter])
    return sheet


def pregnancies(path: Path, _: Path) -> pandas.DataFrame:
    """Admissions per 1,000 residents, by age, diagnosis and postcode."""
    sheet = pandas.read_excel(path)
    sheet.columns = list("ABCDE")
    return sheet


SCHOOLS = Real(
    file="nl_cbs_achterstandsscores_2019.xlsx",
    load=school_scores,
    rows=(6, 6300),
    importing=["--sheet", "Tabel 1", "--header", "4-4", "--role", "@A=group", "--role", "@B=count", "--role", "@C=measure", "--role", "@D=group"],
    dropped=set(),
    row_is="organisation",
    asked=[
        Asked(["--measure", "@B", "--stat", "sum"], Reading("sum", "B", counts=True)),
        Asked(["--measure", "@C", "--stat", "mean"], Reading("mean", "C")),
        Asked(["--measure", "@C", "--stat", "median"], Reading("median", "C")),
        Asked(["--stat", "count"], Reading("count")),
        Asked(["--measure", "@C", "--per", "@B"], Reading("rate", "C", per="B", per_counts=True)),
        Asked(["--stat", "share", "--where", "@D=a"], Reading("share of rows", where={"D": "a"})),
        # Small schools: the numbers of their pupils are counts of people.
        Asked(["--measure", "@B", "--stat", "sum", "--by", "@A", "--where", "@D=a"], Reading("sum", "B", by="A", where={"D": "a"}, counts=True)),
        Asked(["--measure", "@C", "--stat", "mean", "--where", "@D=a"], Reading("mean", "C", where={"D": "a"})),
        Asked(["--measure", "@C", "--per", "@B", "--by", "@A", "--where", "@D=a"], Reading("rate", "C", by="A", per="B", where={"D": "a"}, per_counts=True)),
    ],
)

CARE = Real(
    file="nl_cbs_nabijheid_zorg_2022.xlsx",
    load=care_distances,
    rows=(2, 18004),
    importing=["--header", "1", "--drop", "@O", "--role", "@A=area", "--role", "@P=area"],
    dropped={"O"},
    row_is="area",
    asked=[
        Asked(["--measure", "@B", "--stat", "mean"], Reading("mean", "B")),
        Asked(["--measure", "@G", "--stat", "median"], Reading("median", "G")),
        Asked(["--measure", "AfstandTotHuisartsenpraktijk_5", "--stat", "mean", "--where", "@A=NL00"], Reading("mean", "B", where={"A": "NL00"})),
        Asked(["--measure", "@B", "--stat", "mean", "--by", "@P"], Reading("mean", "B", by="P")),
        Asked(["--measure", "@B", "--stat", "median", "--by", "@L"], Reading("median", "B", by="L")),
        Asked(["--measure", "@F", "--stat", "mean", "--by", "@P", "--against", "Ameland"], Reading("mean", "F", by="P", against="Ameland")),
        Asked(["--stat", "count", "--by", "@L", "--where", "@C=0,0"], Reading("count", by="L", where={"C": 0.0})),
    ],
)

PREGNANCIES = Real(
    file="nl_zwangerschappen_bewerkt.xlsx",
    load=pregnancies,
    rows=(2, 80179),
    importing=["--role", "@A=group", "--role", "@B=group", "--role", "@C=time", "--role", "@D=measure", "--role", "@E=area"],
    dropped=set(),
    row_is="area_period",
    asked=[
        Asked(["--measure", "@D", "--stat", "mean"], Reading("mean", "D")),
        Asked(["--measure", "@D", "--stat", "mean", "--by", "@A"], Reading("mean", "D", by="A")),
        Asked(["--measure", "@D", "--stat", "mean", "--by", "@B", "--where", "@A=20 tot 45 jaar"], Reading("mean", "D", by="B", where={"A": "20 tot 45 jaar"})),
        Asked(["--measure", "@D", "--stat", "median", "--by", "@B", "--where", "@A=20 tot 45 jaar"], Reading("median", "D", by="B", where={"A": "20 tot 45 jaar"})),
        Asked(["--measure", "@D", "--stat", "mean", "--by", "@A", "--against", "20 tot 45 jaar"], Reading("mean", "D", by="A", against="20 tot 45 jaar")),
        Asked(["--measure", "@D", "--stat", "share", "--by", "@A"], Reading("part of total", "D", by="A")),
        Asked(["--measure", "@D", "--stat", "mean", "--over", "@C"], Reading("mean", "D", over="C")),
        Asked(["--stat", "share", "--where", "@D=0"], Reading("share of rows", where={"D": 0})),
        Asked(["--stat", "count", "--by", "@A", "--over", "@C"], Reading("count", by="A", over="C")),
        Asked(["--measure", "@D", "--stat", "sum", "--by", "@B"], Reading("sum", "D", by="B")),
    ],
)



def energy(path: Path, _: Path) -> pandas.DataFrame:
    """Use of energy by services, by the year up to which they were built: the one sheet with several years."""
    sheet = pandas.read_excel(path, header=0)
    sheet.columns = list("ABCDEFGHIJKLMN")
    return sheet


ENERGY = Real(
    file="nl_cbsdata_energie_diensten.xlsx",
    load=energy,
    rows=(2, 73),
    importing=["--role", "@A=group", "--role", "@C=time", "--role", "@E=measure", "--role", "@J=measure"],
    dropped=set(),
    row_is="other",
    asked=[
        Asked(["--measure", "@E", "--stat", "mean", "--over", "@C"], Reading("mean", "E", over="C")),
        Asked(["--measure", "@J", "--stat", "sum", "--over", "@C"], Reading("sum", "J", over="C")),
        Asked(["--measure", "@J", "--stat", "median", "--over", "@C"], Reading("median", "J", over="C")),
        Asked(["--measure", "@E", "--stat", "mean", "--by", "@A", "--over", "@C", "--against", "first_period"], Reading("mean", "E", by="A", over="C", against="first_period")),
    ],
)

ALL = [SCHOOLS, CARE, PREGNANCIES, ENERGY]
