"""What was corrected in one file is made again in the next of the same shape, and only there."""

from pathlib import Path

import openpyxl
import pytest
from road import Road

HEAD = ["Wijk", "Code", "Meldingen", "Naam melder"]


def write(path: Path, head: list[str], first: int, factor: int) -> Path:
    """A sheet whose real header stands in a row that nothing points at: above it the names of last year's export."""
    book = openpyxl.Workbook()
    sheet = book.active
    for place, name in enumerate(head, start=1):
        sheet.cell(first, place, name)
    for row in range(1, 9):
        values = [f"Wijk {row}", 300 + row, 10 * factor + row, f"Testpersoon {row}"]
        for place, value in enumerate(values[: len(head)], start=1):
            sheet.cell(first + row, place, value)
    book.save(path)
    return path


@pytest.fixture
def road(tmp_path: Path) -> Road:
    road = Road.begin(tmp_path)
    road.do("new", road.dossier, "--name", "Meldingen")
    return road


def kinds(said: dict) -> dict[str, tuple[str, str]]:
    return {column["name"]: (column["type"], column["role"]) for column in said["columns"]}


def test_types_roles_and_columns_left_out_are_made_again(road: Road, tmp_path: Path) -> None:
    first = write(tmp_path / "januari.xlsx", HEAD, 1, 1)
    chosen = ["--type", "Code=code", "--role", "Meldingen=count", "--drop", "Naam melder"]
    before = road.on("import", first, *chosen)
    second = write(tmp_path / "februari.xlsx", HEAD, 4, 2)
    after = road.on("import", second, "--follow")
    assert kinds(after) == kinds(before)
    assert kinds(after)["Code"][0] == "code" and kinds(after)["Meldingen"][1] == "count"
    assert "Naam melder" not in kinds(after)
    # Without being asked nothing is taken over: a script gets what it says.
    third = write(tmp_path / "maart.xlsx", HEAD, 1, 3)
    assert road.refused("import", third)["key"] == "intake-choices-open"


def test_a_table_that_was_pointed_at_is_found_elsewhere(road: Road, tmp_path: Path) -> None:
    def under_a_banner(path: Path, first: int) -> Path:
        """Above every name stands the same word, which says nothing of the column."""
        write(path, HEAD[:3], first, 1)
        book = openpyxl.load_workbook(path)
        for place in range(1, 4):
            book.active.cell(first - 1, place, "Kerncijfers")
        book.save(path)
        return path

    before = road.on("import", under_a_banner(tmp_path / "januari.xlsx", 5), "--header", "5-5")
    assert [column["name"] for column in before["columns"]] == HEAD[:3]
    plain = road.on("import", under_a_banner(tmp_path / "maart.xlsx", 9))
    assert [column["name"] for column in plain["columns"]] != HEAD[:3], "it must be one that is read otherwise by itself"
    after = road.on("import", under_a_banner(tmp_path / "februari.xlsx", 8), "--follow")
    assert [column["name"] for column in after["columns"]] == HEAD[:3]
    assert after["rows_kept"] == before["rows_kept"] == 8


def test_another_shape_is_not_followed(road: Road, tmp_path: Path) -> None:
    road.on("import", write(tmp_path / "januari.xlsx", HEAD[:3], 1, 1), "--role", "Code=group")
    same = road.on("import", write(tmp_path / "februari.xlsx", HEAD[:3], 1, 1), "--follow")
    assert kinds(same)["Code"][1] == "group"
    other = road.on("import", write(tmp_path / "anders.xlsx", ["Wijk", "Code", "Kosten"], 1, 1), "--follow")
    assert kinds(other)["Code"][1] != "group"
