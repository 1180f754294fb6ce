"""From real sheets to a note and a workbook, through `raadslag-cli`; every figure worked out anew by pandas."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pandas
import pytest

import reckoning
from real_sheets import ALL, Asked, Real, folder
from reckoning import Wanted, decimals_of, dutch, label, read_dutch
from road import Road

pytestmark = pytest.mark.skipif(folder() is None, reason="RAADSLAG_SHEETS is not set: the real sheets are not on this computer")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

START = {
    "start.societal_issue": "Kansen van inwoners",
    "start.municipality": "Voorbeeldstad",
    "start.note_kind": "collegevoorstel",
    "start.advisor": "Adviseur",
    "start.analyst": "Analist",
    "start.commissioner": "Wethouder",
    "ethics.q1": "groups",
    "ethics.q2": "no",
    "ethics.q3": "no",
    "ethics.q4": "open",
    "ethics.q5": "no",
    "ethics.q6": "none",
    "question.trigger": "Het college wil weten hoe het ervoor staat.",
    "question.problem_hypothesis": "Niet elke wijk komt even goed mee.",
    "question.affected": "inwoners",
    "question.size": "onbekend",
    "question.size_basis": "aanname",
    "question.since": "enkele jaren",
    "question.do_nothing": "Dan blijft het zoals het is.",
    "question.policy_question": "Moeten wij iets veranderen?",
    "questions[1].subject": "leerlingen",
    "questions[1].kind": "descriptive",
    "questions[1].if_1": "hoog",
    "questions[1].then_1": "gaan wij door",
    "questions[1].if_2": "laag",
    "questions[1].then_2": "stoppen wij",
    "questions[1].tolerance": "een tiende",
    "goals[1].title": "Gelijke kansen",
    "goals[1].indicator": "het verschil tussen groepen",
    "goals[1].unit": "punten",
    "goals[1].direction": "down",
    "goals[1].baseline": "{=12 \"nulmeting\"}",
    "goals[1].baseline_date": "2026-01-01",
    "goals[1].baseline_basis": "eigen telling",
    "goals[1].target": "{=10 \"raadsbesluit\"}",
    "goals[1].target_date": "2028-01-01",
}

SOURCE = {
    "owner": "CBS",
    "collected": "register",
    "period": "een jaar",
    "reference_date": "2026-01-01",
    "area_level": "Nederland",
    "definition": "zoals de bronhouder die geeft",
    "legal_basis": "openbaar",
    "version": "1",
    "status": "current",
    "fitness": "fit",
    "completeness_reason": "leeg is hier geen gemis",
}

AT_THE_DATA = {f"ethics.q{number}": "no" for number in (7, 8, 9, 10, 12, 13)} | {"ethics.q11": "nobody"}

NOTE = {
    "note.subject": "Hoe het ervoor staat",
    "note.trigger": "Het college vroeg hiernaar.",
    "note.effect": "Wij willen gelijke kansen.",
    "note.residents": "Inwoners merken hier nog niets van.",
    "note.finance": "Dit kost {=2500 € \"begroting\"}.",
    "note.participation": "Er is met niemand gesproken.",
    "note.disclosure": "public",
    "note.sunset_date": "2028-01-01",
    "points[1].text": "kennis te nemen van de cijfers",
    "objections[1].head": "De cijfers zeggen niet waarom.",
    "objections[1].answer": "Dat zoeken wij later uit.",
    "milestones[1].what": "Bericht aan de raad",
    "milestones[1].who": "Adviseur",
    "milestones[1].when": "2026-12-01",
    "monitors[1].indicator": "het verschil",
    "monitors[1].when": "2027-01-01",
    "monitors[1].who": "Analist",
    "monitors[1].adjust_if": "Het verschil groeit.",
}


@dataclass
class Walked:
    """A road that was walked to its end."""

    real: Real
    road: Road
    sheet: pandas.DataFrame
    imported: dict
    # What was pinned: what was asked, and the answer; in the order of their codes.
    pinned: list[tuple[Asked, dict]] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)
    # What pandas found, by what was asked and what is hidden: worked out once.
    known: dict[tuple, list[Wanted]] = field(default_factory=dict)

    def wanted(self, asked: Asked, hidden: frozenset[str | None] = frozenset()) -> list[Wanted]:
        key = (self.real.asked.index(asked), hidden)
        if key not in self.known:
            self.known[key] = wanted(self.sheet, asked, hidden)
        return self.known[key]


@pytest.fixture(scope="module", params=ALL, ids=lambda real: real.file.split("_")[2])
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    real: Real = request.param
    scratch = tmp_path_factory.mktemp("weg")
    path = folder() / real.file
    sheet = real.load(path, scratch)
    road = Road.begin(scratch)
    said = road.do("new", road.dossier, "--name", "Echte cijfers")
    assert set(said) == {"dossier", "id"}
    road.fill(START)
    imported = road.on("import", path, *real.importing)
    walk = Walked(real, road, sheet, imported)
    road.fill({f"sources[1].{name}": value for name, value in SOURCE.items()} | {"sources[1].row_is": real.row_is} | AT_THE_DATA | asked_questions())
    overridden(road, "sources")
    for asked in real.asked:
        found = road.on("describe", "--dataset", "1", *asked.words, "--pin", "1")
        assert found["finding"] == f"R{len(walk.pinned) + 1}"
        walk.pinned.append((asked, found))
        # A column that is mostly empty is a warning of its own from the moment that a finding uses it.
        overridden(road, "sources")
    for _, found in walk.pinned:
        road.fill({f"findings[{found['finding']}].experience": "matches"})
    road.fill(NOTE)
    argue(walk)
    overridden(road, "note")
    code, said = road.answer("check", road.dossier)
    assert code == 0, [gate for gate in said["gates"] if gate["state"] == "open"]
    out = scratch / "uit"
    exported = road.on("export", "--to", out, "--note", "docx,pdf", "--workbook", "--final")
    walk.files = {file["kind"]: Path(file["path"]) for file in exported["files"]}
    assert set(walk.files) == {"docx", "pdf", "xlsx"}
    return walk


def asked_questions() -> dict[str, str]:
    """What can be said of a question only when there is a dataset."""
    return {"questions[1].dataset": "1", "questions[1].statistic": "mean", "questions[1].comparison": "average"}


def argue(walk: Walked) -> None:
    """An argument on every finding, quoting its first shown figures."""
    for _, found in walk.pinned:
        shown = [place for place, measure in enumerate(found["measures"], 1) if measure["value"] is not None][:6]
        name = found["finding"]
        text = "De uitkomsten zijn " + " en ".join(f"{{{name}.{place}}}" for place in shown) + "."
        said = walk.road.on("argue", "--point", "1", "--head", "De cijfers wijzen dit uit.", "--finding", name, "--text", text)
        assert said["number"] == f"1.{walk.pinned.index(next(p for p in walk.pinned if p[1] is found)) + 1}"
        assert said["label"]


def overridden(road: Road, *steps: str) -> None:
    """Goes on past every warning that is left in these steps, with a name and a reason."""
    _, said = road.answer("check", road.dossier)
    for gate in said["gates"]:
        if gate["level"] == "warning" and gate["state"] == "open" and gate["step"] in steps:
            done = road.on("override", gate["gate"], "--by", "Adviseur", "--why", "Dit is een proef")
            assert done == {"gate": gate["gate"], "state": "overridden"}


# What was read.


def test_every_row_and_every_column_came_in(walked: Walked) -> None:
    first, last = walked.real.rows
    assert walked.imported["rows_present"] == last - first + 1 == len(walked.sheet)
    assert walked.imported["rows_kept"] + len(walked.imported["rows_skipped"]) == walked.imported["rows_present"]
    assert walked.imported["rows_skipped"] == []
    letters = [column["letter"] for column in walked.imported["columns"]]
    assert letters == [letter for letter in walked.sheet.columns if letter not in walked.real.dropped]
    for column in walked.imported["columns"]:
        values = walked.sheet[column["letter"]]
        assert column["missing"] == values.isna().sum(), column
        assert column["distinct"] == values.nunique(), column


# What was found.


def wanted(sheet: pandas.DataFrame, asked: Asked, hidden: frozenset[str | None] = frozenset()) -> list[Wanted]:
    """The measures of a finding in their order; hidden groups are not compared with anything."""
    reading = asked.reading
    levels = reckoning.levels(sheet, reading)
    out = []
    for (group, period), level in levels.items():
        why = reckoning.reasons(level, reading)
        out.append(Wanted("level", label(group), label(period), level.value, level.low, level.high, level.n, why))
    if reading.against == "first_period" or (reading.by is None and reading.over is not None):
        return out + changes(levels, out)
    if reading.by is None:
        return out
    whole, name = reckoning.reference(sheet, reading), None
    if reading.against is not None:
        name, whole = reading.against, levels[reading.against, None]
    periods = {label(period) for _, period in levels}
    out.append(Wanted("reference", name, periods.pop(), whole.value, whole.low, whole.high, whole.n))
    of = reckoning.difference if reading.against is None else reckoning.between
    tests = {}
    for (group, period), level in levels.items():
        if group == reading.against:
            continue
        if level.value is None:
            out.append(Wanted("difference", label(group), label(period), None, n=level.n))
            continue
        low, high = of(level, whole)
        gap = Wanted("difference", label(group), label(period), level.value - whole.value, low, high, level.n)
        out.append(gap)
        if low is not None and gap.group not in hidden:
            tests[gap.group] = lambda confidence, level=level: of(level, whole, confidence)
    standings = reckoning.holm(tests)
    for measure in out:
        if measure.part != "reference":
            measure.standing = standings.get(measure.group)
    return out


def changes(levels: dict, measures: list[Wanted]) -> list[Wanted]:
    """From the first to the last period: for every group the difference, then the change as a part of the first."""
    periods = list(dict.fromkeys(period for _, period in levels))
    if len(periods) < 2:
        return []
    gaps, parts, tests = [], [], {}
    for group in dict.fromkeys(group for group, _ in levels):
        first, last = levels[group, periods[0]], levels[group, periods[-1]]
        place = (label(group), label(periods[-1]))
        if first.value is None or last.value is None:
            gaps.append(Wanted("difference", *place, None, n=last.n))
            parts.append(Wanted("change", *place, None, n=last.n))
            continue
        low, high = reckoning.between(last, first)
        gaps.append(Wanted("difference", *place, last.value - first.value, low, high, last.n))
        part = (last.value - first.value) / first.value if first.value > 0 else None
        parts.append(Wanted("change", *place, part, n=last.n))
        if low is not None:
            tests[place] = lambda confidence, last=last, first=first: reckoning.between(last, first, confidence)
    standings = reckoning.holm(tests)
    for measure in [*measures, *gaps, *parts]:
        if measure.value is not None:
            measure.standing = standings.get((measure.group, measure.period))
    return gaps + parts


def close(got: float | None, expected: float | None, scale: float) -> bool:
    if got is None or expected is None:
        return got is expected
    return abs(got - expected) <= 1e-9 * max(abs(expected), scale)


def test_every_figure_of_every_finding_is_the_one_that_pandas_finds(walked: Walked) -> None:
    compared = withheld = 0
    for asked, found in walked.pinned:
        got = found["measures"]
        hidden = frozenset(measure["group"] for measure in got if measure["part"] == "level" and measure["withheld"])
        expected = walked.wanted(asked, hidden)
        places = [(measure["part"], measure["group"], measure["period"]) for measure in got]
        assert places == [(measure.part, measure.group, measure.period) for measure in expected], asked.words
        for measure, of in zip(got, expected):
            what = (asked.words, measure, of)
            if measure["withheld"] is not None:
                withheld += 1
                assert measure["value"] is None and measure["n"] is None and measure["low"] is None, what
                continue
            scale = abs(of.value or 0)
            assert close(measure["value"], of.value, 0), what
            assert close(measure["low"], of.low, scale) and close(measure["high"], of.high, scale), what
            assert measure["n"] == of.n, what
            assert measure["standing"] == of.standing, what
            compared += 1
    print(f"\n{walked.real.file}: {compared} figures equal, {withheld} withheld")
    assert compared > 20


def test_exactly_what_may_not_be_shown_is_withheld(walked: Walked) -> None:
    for asked, found in walked.pinned:
        expected = [measure for measure in walked.wanted(asked) if measure.part == "level"]
        got = [measure for measure in found["measures"] if measure["part"] == "level"]
        for measure, of in zip(got, expected):
            # What is too small is never shown; what is not is withheld only to protect what is.
            if of.withheld is not None:
                assert measure["withheld"] == of.withheld, (asked.words, measure)
            elif measure["withheld"] is not None:
                assert measure["withheld"] == "secondary", (asked.words, measure)
        if not any(of.withheld for of in expected):
            assert not any(measure["withheld"] for measure in got), asked.words
        if asked.reading.stat in ("sum", "count") and asked.reading.counts:
            # Whoever knows the total and every count that is shown still cannot tell the others.
            hidden = {measure["group"]: measure["withheld"] for measure in got if measure["withheld"]}
            total = sum(of.value for of in expected)
            rest = total - sum(measure["value"] for measure in got if not measure["withheld"])
            for group, values in reckoning.possible(hidden, rest).items():
                assert values >= reckoning.POSSIBLE, (asked.words, group, values)
            for measure in found["measures"]:
                if measure["part"] == "difference":
                    assert (measure["withheld"] is not None) == (measure["group"] in hidden), measure


# What was written.


def expected_of(walked: Walked, trail: str) -> tuple[Asked, dict, Wanted]:
    """The measure behind a trail such as `R3.2`, as the command line gave it and as pandas finds it."""
    name, place = trail.split(".")
    asked, found = walked.pinned[int(name[1:]) - 1]
    return asked, found["measures"][int(place) - 1], walked.wanted(asked)[int(place) - 1]


def bookmarked(docx: Path) -> dict[str, str]:
    """Text between each bookmark and its end, as Word would show it."""
    with zipfile.ZipFile(docx) as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml"))
    open_now: dict[str, str] = {}
    out: dict[str, str] = {}
    for element in body.iter():
        if element.tag == f"{W}bookmarkStart":
            open_now[element.get(f"{W}id")] = element.get(f"{W}name")
            out[element.get(f"{W}name")] = ""
        elif element.tag == f"{W}bookmarkEnd":
            open_now.pop(element.get(f"{W}id"), None)
        elif element.tag == f"{W}t":
            for name in open_now.values():
                out[name] += element.text or ""
    return out


@pytest.mark.parametrize("against", ["dossier", "workbook"])
def test_every_number_of_the_note_is_the_one_that_pandas_finds(walked: Walked, against: str) -> None:
    other = walked.road.dossier if against == "dossier" else walked.files["xlsx"]
    code, said = walked.road.answer("trace", walked.files["docx"], "--with", other)
    assert code == 0, [number for number in said["numbers"] if number["state"] in ("stale", "unknown")]
    printed = {name: text for name, text in bookmarked(walked.files["docx"]).items() if re.match(r"(R\d+_|S_)", name)}
    numbers = said["numbers"]
    assert {number["place"]: number["text"] for number in numbers} == printed
    measures = [number for number in numbers if number["state"] == "ok"]
    assert len(measures) >= len(walked.pinned)
    for number in measures:
        asked, measure, of = expected_of(walked, number["finding"])
        assert number["text"] == printed_as(asked, of, number["text"]), (asked.words, number)
        assert close(number["value"], of.value, 0), (asked.words, number)
        assert number["file"] == walked.real.file and number["sha256"] == walked.pinned[0][1]["source"]["sha256"]
        first, last = walked.real.rows
        assert re.fullmatch(rf"([A-Z]+{first}:[A-Z]+{last})(, [A-Z]+{first}:[A-Z]+{last})*", number["cells"]), number
    stated = sorted(number["text"] for number in numbers if number["state"] == "stated")
    assert stated == ["10", "12", "€ 2.500"]


def printed_as(asked: Asked, of: Wanted, text: str) -> str:
    """How a figure is printed with as many decimals as the note gave it; differences of shares are percentage points."""
    percentage = text.endswith("%")
    points = of.part == "difference" and asked.reading.stat in ("share", "share of rows", "part of total")
    value = of.value * 100 if percentage or points else of.value
    return dutch(value, decimals_of(text.rstrip("%"))) + ("%" if percentage else "")


def test_a_trace_by_itself_tells_what_the_file_tells(walked: Walked) -> None:
    code, said = walked.road.answer("trace", walked.files["docx"])
    assert code == 1 and {number["state"] for number in said["numbers"]} == {"unknown", "stated"}
    code, said = walked.road.answer("trace", walked.files["xlsx"])
    assert code == 0 and {number["state"] for number in said["numbers"]} == {"ok", "stated"}
    code, said = walked.road.answer("trace", walked.files["pdf"])
    assert code == 2 and said["error"]["key"] == "trace-in-print"


def test_every_figure_in_a_sentence_is_one_that_pandas_finds(walked: Walked) -> None:
    """Numbers in the words of a finding are shown figures, their ends, or numbers of groups and rows."""
    for asked, found in walked.pinned:
        measures = walked.wanted(asked)
        known = {value for of in measures for value in (of.value, of.low, of.high) if value is not None}
        counts = {len(measures), found["rows_used"], found["rows_missing"]}
        for part in ("level", "difference"):
            of_part = [measure for measure in found["measures"] if measure["part"] == part]
            counts.add(len(of_part))
            for key in ("standing", "withheld"):
                counts |= {sum(measure[key] == value for measure in of_part) for value in {measure[key] for measure in of_part}}
        words = " ".join([found["sentence"], *found["support"]])
        for name in names_in(walked, asked):
            words = re.sub(rf"(?<![\d.,]){re.escape(name)}(?![\d.,]*\d)", "", words)
        for text in re.findall(r"-?\d[\d.]*(?:,\d+)?%?", words):
            text = text.rstrip(".")
            close_to = any(
                text == (dutch(value * 100, decimals_of(text[:-1])) + "%" if text.endswith("%") else dutch(value, decimals_of(text)))
                for value in known
            )
            assert close_to or read_dutch(text) in counts or text == "1.000", (found["sentence"], text)


def names_in(walked: Walked, asked: Asked) -> list[str]:
    """Names of groups and columns, which have figures of their own."""
    names = [column["name"] for column in walked.imported["columns"]]
    for column in filter(None, (asked.reading.by, asked.reading.over)):
        names += [label(value) for value in walked.sheet[column].dropna().unique()]
    names += [value for value in asked.reading.where.values() if isinstance(value, str)]
    return sorted(map(str, names), key=len, reverse=True)


# The workbook.

PARTS = {"level": "waarde", "reference": "vergelijking", "difference": "verschil", "change": "verandering"}
STANDINGS = {"higher": "duidelijk hoger", "lower": "duidelijk lager", "not_shown": "geen verschil aangetoond", None: None}


def table(sheet: openpyxl.worksheet.worksheet.Worksheet) -> list[dict]:
    """Rows of the table below a sheet's title and lines."""
    rows = list(sheet.iter_rows(values_only=True))
    head = next(place for place, row in enumerate(rows) if row[1] is not None)
    names = [name for name in rows[head] if name is not None]
    return [dict(zip(names, row)) for row in rows[head + 1 :] if row[0] is not None]


def check_results(walked: Walked, book: openpyxl.Workbook) -> int:
    """Every cell of every sheet R1, R2 … that has a figure."""
    cells = 0
    for asked, found in walked.pinned:
        expected = walked.wanted(asked)
        rows = table(book[found["finding"]])
        assert sorted(row["Nr"] for row in rows) == list(range(1, len(expected) + 1))
        for row in rows:
            place = int(row["Nr"]) - 1
            of, measure = expected[place], found["measures"][place]
            what = (found["finding"], row, of)
            assert row["Deel"] == PARTS[of.part] and row["Groep"] == (of.group or "n.v.t."), what
            assert row["Periode"] == (of.period or "n.v.t."), what
            scale = abs(of.value or 0)
            if measure["withheld"]:
                # An empty cell, so that no chart takes a word for a nought.
                assert row["Waarde"] is None and row["Aantal (n)"] == "niet getoond", what
                assert row["Getoond of reden"].startswith("niet getoond [noot "), what
                assert not any(isinstance(row.get(name), (int, float)) for name in row if name != "Nr"), what
                continue
            assert close(row["Waarde"], of.value, 0) and row["Aantal (n)"] == of.n, what
            cells += 2
            for name, end, margin, reach in (
                ("Ondergrens", of.low, "Marge omlaag", lambda: of.value - of.low),
                ("Bovengrens", of.high, "Marge omhoog", lambda: of.high - of.value),
            ):
                if end is None:
                    assert row.get(name, "n.v.t.") == "n.v.t." and row.get(margin) is None, what
                else:
                    assert close(row[name], end, scale) and close(row[margin], reach(), scale), what
                    cells += 2
    return cells


def check_numbers(walked: Walked, book: openpyxl.Workbook) -> int:
    rows = table(book["Getallen in nota"])
    measures = [row for row in rows if row["Stand"] == "klopt"]
    assert len(measures) >= len(walked.pinned)
    for row in measures:
        trail = ".".join(row["Plaats in Word"].split("_")[:2])
        asked, _, of = expected_of(walked, trail)
        assert close(row["Nu"], of.value, 0), (row, of)
        assert row["In de nota"] == printed_as(asked, of, row["In de nota"]), row
        assert row["Bestand"] == walked.real.file
    stated = {row["In de nota"]: row["Nu"] for row in rows if row["Stand"] == "opgegeven"}
    assert stated == {"12": 12, "10": 10, "€ 2.500": 2500}
    return len(measures)


def test_every_cell_of_the_workbook_is_the_one_that_pandas_finds(walked: Walked) -> None:
    book = openpyxl.load_workbook(walked.files["xlsx"], data_only=True)
    results, numbers = check_results(walked, book), check_numbers(walked, book)
    print(f"\n{walked.real.file}: {results} cells of results and {numbers} numbers of the note equal")
    assert results > 40


@pytest.fixture(scope="module")
def recalculated(walked: Walked, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook as LibreOffice works it out, after every cached value was spoilt: none can be kept by mistake."""
    scratch = tmp_path_factory.mktemp("opnieuw")
    spoilt = scratch / "bedorven.xlsx"
    formulas = 0
    with zipfile.ZipFile(walked.files["xlsx"]) as parts, zipfile.ZipFile(spoilt, "w", zipfile.ZIP_DEFLATED) as out:
        for name in parts.namelist():
            text = parts.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text, count = re.subn(rb"(</f><v>)[^<]*(</v>)", rb"\g<1>-987654\g<2>", text)
                formulas += count
            out.writestr(name, text)
    assert formulas > 0
    profile = scratch / "office" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">'
        '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>'
    )
    home = f"-env:UserInstallation={(scratch / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", str(scratch / "uit"), str(spoilt)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return scratch / "uit" / "bedorven.xlsx"


def test_libreoffice_works_out_the_same(walked: Walked, recalculated: Path) -> None:
    book = openpyxl.load_workbook(recalculated, data_only=True)
    assert check_results(walked, book) > 40
    check_numbers(walked, book)


def test_the_app_reads_its_own_workbook_back(walked: Walked) -> None:
    said = walked.road.do("inspect", walked.files["xlsx"])
    assert [sheet["name"] for sheet in said["sheets"]] == openpyxl.load_workbook(walked.files["xlsx"]).sheetnames


# That these checks can fail.


def test_one_changed_figure_is_seen(walked: Walked, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(walked.files["xlsx"], data_only=True)
    sheet = book["R1"]
    row = next(row for row in sheet.iter_rows() if row[0].value == 1)
    cell = next(cell for cell in row[1:] if isinstance(cell.value, (int, float)))
    cell.value *= 1.000001
    with pytest.raises(AssertionError):
        check_results(walked, book)
    book["Getallen in nota"].cell(cell.row + 1, 3).value = 5
    spoilt = tmp_path / "bedorven.docx"
    shutil.copy(walked.files["docx"], spoilt)
    swap(spoilt, walked)
    code, said = walked.road.answer("trace", spoilt, "--with", walked.road.dossier)
    assert code == 1 and [number["state"] for number in said["numbers"]].count("stale") == 1


def swap(docx: Path, walked: Walked) -> None:
    """Changes the first number of the note in its text."""
    name = next(name for name in bookmarked(docx) if name.startswith("R1_"))
    with zipfile.ZipFile(docx) as parts:
        held = {part: parts.read(part) for part in parts.namelist()}
    body = held["word/document.xml"].decode()
    start = body.index(f'w:name="{name}"')
    end = body.index("bookmarkEnd", start)
    changed = re.sub(r"(<w:t[^>]*>)[^<]+(</w:t>)", r"\g<1>123456789\g<2>", body[start:end], count=1)
    assert changed != body[start:end]
    held["word/document.xml"] = (body[:start] + changed + body[end:]).encode()
    with zipfile.ZipFile(docx, "w", zipfile.ZIP_DEFLATED) as out:
        for part, content in held.items():
            out.writestr(part, content)
