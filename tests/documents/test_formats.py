"""One sheet in every format that people send: `inspect` sees the same, whatever program wrote the file."""

import datetime
import json
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from road import Road

NEIGHBOURHOODS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht", "Elzenpas", "Boskant", "Waterrand"]


def write(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Cijfers"
    sheet["A1"] = "Woningen per buurt"
    sheet["A1"].font = openpyxl.styles.Font(bold=True)
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(["Buurt", "Code", "Woningen", "Aandeel huur", "Gemeten op", "Bedrag", "Intern"])
    for place, name in enumerate(NEIGHBOURHOODS):
        sheet.append([name, 21 + place, 350 + 17 * place, 0.25 + place / 100, datetime.date(2024, 3, 1 + place), 12.5 * place, place])
        row = sheet.max_row
        sheet.cell(row, 2).number_format = "0000"
        sheet.cell(row, 4).number_format = "0.0%"
        sheet.cell(row, 5).number_format = "dd-mm-yyyy"
        sheet.cell(row, 6).number_format = '"€" #,##0.00'
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["G"].hidden = True
    hidden = book.create_sheet("Oud")
    hidden.sheet_state = "hidden"
    hidden.append(["Niet meer gebruiken"])
    book.save(path)


def converted(path: Path, ending: str) -> Path:
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{path.parent}/office", "--convert-to", ending]
    subprocess.run([*command, "--outdir", path.parent, path], check=True, capture_output=True, timeout=180)
    return path.with_suffix(f".{ending}")


def with_macros(path: Path) -> Path:
    """The same workbook under the content type of one with macros."""
    target = path.with_suffix(".xlsm")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "[Content_Types].xml":
                plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                assert plain in part
                part = part.replace(plain, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            new.writestr(name, part)
    return target


def seen(road: Road, path: Path) -> dict:
    said = road.do("inspect", path)
    assert said["format"] == path.suffix[1:]
    return {name: said[name] for name in ("sheets", "remarks")}


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("formats") / "cijfers.xlsx"
    write(path)
    return path


def test_what_is_seen_is_what_was_written(workbook: Path, tmp_path: Path) -> None:
    said = seen(Road.begin(tmp_path), workbook)
    visible, hidden = said["sheets"]
    assert (visible["name"], visible["visible"], hidden["name"], hidden["visible"]) == ("Cijfers", True, "Oud", False)
    (table,) = visible["tables"]
    assert (table["header_first"], table["data_first"], table["data_last"]) == (3, 4, 3 + len(NEIGHBOURHOODS))
    types = [column["type"] for column in table["columns"]]
    assert types == ["text", "code", "integer", "percentage", "date", "currency", "integer"]
    keys = {remark["key"] for remark in said["remarks"]}
    assert {"intake-hidden-sheet", "intake-hidden-rows", "intake-hidden-columns"} <= keys


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsm"])
def test_every_format_shows_the_same(workbook: Path, tmp_path: Path, ending: str) -> None:
    road = Road.begin(tmp_path)
    other = with_macros(workbook) if ending == "xlsm" else converted(workbook, ending)
    assert json.dumps(seen(road, other), indent=1) == json.dumps(seen(road, workbook), indent=1)


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_texts_below_cells_with_an_error_are_their_own(tmp_path: Path, ending: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Buurt", "Soort", "Woningen"])
    for place, name in enumerate(NEIGHBOURHOODS):
        sheet.append([name, f"soort {place % 3}", 350 + 17 * place])
    for place, fault in ((3, "=1/0"), (6, "=NA()")):
        sheet.cell(place, 3).value = fault
    path = tmp_path / "fouten.xlsx"
    book.save(path)
    # Only a program that computes puts the errors into the cells.
    other = converted(path, "ods")
    path = other if ending == "ods" else converted(other, ending)
    road = Road.begin(tmp_path)
    road.on("new", "--name", "Woningen")
    road.on("import", path)
    said = road.on("describe", "--dataset", 1, "--measure", "Woningen", "--by", "Buurt")
    groups = {measure["group"] for measure in said["measures"]} - {None}
    assert groups <= set(NEIGHBOURHOODS)
    assert groups >= {name for place, name in enumerate(NEIGHBOURHOODS) if place not in (1, 4)}
