"""Not a byte of a column that was left out at the door is anywhere afterwards: on the whole road through `raadslag-cli`."""

import os
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest

from road import Road

# The road's app folder, the dossier, the exports and the folder for temporary files all lie under one folder.
LEFT_OUT, PSEUDONYM, KEPT = "kanariegeel", "kanarieblauw", "kanariegroen"
ROWS = 60


def elfproof(number: int) -> bool:
    digits = f"{number:09d}"
    return sum(int(digit) * weight for digit, weight in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0


# Invented: no such numbers are given out.
BSN = [str(number) for number in range(999990000, 999999999) if elfproof(number)][:ROWS]


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that a road leaves behind; the sheet itself lies elsewhere."""
    sheet = tmp_path_factory.mktemp("blad") / "aanvragen.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Burgerservicenummer", "Opmerking van de inwoner", "Klantnummer", "Wijk", "Bedrag"])
    for row in range(ROWS):
        text = f"{LEFT_OUT}-{row * 7919:06d}"
        book.active.append([BSN[row], text, f"{PSEUDONYM}-{row * 104729:07d}", f"{KEPT}-{row % 3}", 100 + row])
    book.save(sheet)
    folder = tmp_path_factory.mktemp("weg")
    (folder / "tijdelijk").mkdir()
    with pytest.MonkeyPatch.context() as patched:
        for name in ("TMPDIR", "TMP", "TEMP"):
            patched.setenv(name, str(folder / "tijdelijk"))
        walk(Road.begin(folder), sheet, folder / "uit")
    return folder


def walk(road: Road, sheet: Path, out: Path) -> None:
    road.do("new", road.dossier, "--name", "Weggelaten")
    error = road.refused("import", sheet)
    assert error["key"] == "intake-choices-open", error
    choices = ["--drop", "@A", "--drop", "@B", "--pseudonymise", "@C", "--role", "Wijk=group"]
    said = road.on("import", sheet, *choices)
    assert [column["letter"] for column in said["columns"]] == ["C", "D", "E"]
    road.on("describe", "--dataset", "1", "--measure", "Bedrag", "--by", "Wijk", "--stat", "mean")
    road.fill(
        {
            "question.policy_question": "Gaan wij door?",
            "questions[1].subject": "aanvragen",
            "questions[1].commitments_skipped": "proef",
            "sources[1].owner": "Team",
            "sources[1].reference_date": "2026-01-01",
            "sources[1].row_is": "case",
            "sources[1].fitness": "fit",
            "sources[1].definition": "aanvragen",
            "sources[1].legal_basis": "wet",
            "points[1].text": "kennis te nemen van de cijfers",
        }
    )
    found = road.on("describe", "--dataset", "1", "--measure", "Bedrag", "--by", "Wijk", "--stat", "mean", "--pin", "1")
    road.on("argue", "--point", "1", "--head", "Zo is het.", "--finding", found["finding"], "--text", "Het is {R1.1}.")
    road.on("undo")
    road.on("redo")
    road.on("export", "--to", out, "--note", "docx,pdf", "--workbook")
    code, _ = road.answer("check", road.dossier)
    assert code == 1


def contents(path: Path) -> list[bytes]:
    """A file as it stands, and unpacked as far as it can be."""
    held = [path.read_bytes()]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as parts:
            held += [parts.read(name) for name in parts.namelist()]
    if path.suffix == ".pdf":
        plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(path), "-"], capture_output=True, timeout=120)
        text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, timeout=120, check=True)
        held += [plain.stdout, text.stdout]
    return held


def places(folder: Path, text: str) -> list[str]:
    """Where a text stands, in UTF-8 or UTF-16, in names of files too."""
    spelled = [text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for path in sorted(folder.rglob("*")):
        if text in path.name:
            found.append(f"name of {path}")
        if path.is_file() and any(spelling in held for held in contents(path) for spelling in spelled):
            found.append(str(path))
    return found


def test_what_was_kept_is_found_so_that_the_search_is_no_blind_one(gone: Path) -> None:
    found = places(gone, KEPT)
    kinds = {Path(place).suffix for place in found}
    assert {".raadslag", ".docx", ".pdf", ".xlsx"} <= kinds, found
    assert any("app" in Path(place).relative_to(gone).parts for place in found if not place.startswith("name")), found


@pytest.mark.parametrize("text", [LEFT_OUT, PSEUDONYM, *BSN[:5], BSN[-1]])
def test_what_was_left_out_is_nowhere(gone: Path, text: str) -> None:
    assert places(gone, text) == []


def test_the_folder_for_temporary_files_is_empty_again(gone: Path) -> None:
    assert [path for path in (gone / "tijdelijk").rglob("*") if path.is_file()] == []


def test_the_key_of_pseudonyms_stays_in_the_app_folder(gone: Path) -> None:
    keys = list((gone / "app" / "pseudonym-keys").iterdir())
    assert len(keys) == 1
    secret = keys[0].read_bytes()
    for path in gone.rglob("*"):
        if path.is_file() and path != keys[0]:
            assert secret not in path.read_bytes(), path
    if os.name == "posix":
        assert (gone / "app").stat().st_mode & 0o077 == 0, "others on this computer can reach the key"
