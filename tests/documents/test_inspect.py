"""What `raadslag-cli inspect` makes of real sheets with hand-made ground truth, and of files that were made to hurt."""

from pathlib import Path

import pytest

from inspecting import inspect
from real_sheets import folder
from road import Road
from scoring import score

pytestmark = pytest.mark.skipif(folder() is None, reason="RAADSLAG_SHEETS is not set: the real sheets are not on this computer")

# At least this part of the tables, with header block, body and columns all exact.
EXACT = 0.95

# Files of the hostile folder that no reading can be made of; all others are read like any sheet.
REFUSED = {
    "03_beyond.xlsx",
    "05_lolz.xlsx",
    "06_xxe.xlsx",
    "09_bomb_sst1GB.xlsx",
    "13_badindex.xlsx",
    "19_trunc.xlsx",
    "20_empty.xlsx",
    "21_garbage.xls",
    "22_ole.xls",
    "23_html.xls",
}


def test_tables_are_found_exactly_where_people_see_them(tmp_path: Path) -> None:
    found = score(folder(), Road.begin(tmp_path))
    print(f"\n{found}")
    assert found.of >= 20
    assert found.share >= EXACT


@pytest.fixture(scope="module")
def hostile() -> list[Path]:
    found = sorted((folder().parent / "hostile").iterdir())
    assert len(found) >= 20
    return found


def test_hostile_files_get_a_reading_or_one_clear_sentence(hostile: list[Path], tmp_path: Path) -> None:
    faults = []
    print()
    for path in hostile:
        seen = inspect(path, tmp_path)
        print(f"{path.name:24} {seen.outcome:16} {seen.seconds:5.1f} s {seen.megabytes:6.0f} MB")
        wrong = seen.faults()
        if (seen.outcome != "read") != (path.name in REFUSED):
            wrong.append("read" if seen.outcome == "read" else "refused")
        faults += [f"{path.name}: {fault}" for fault in wrong]
    assert not faults, "\n".join(faults)


def test_what_is_inspected_leaves_no_trace(tmp_path: Path) -> None:
    road = Road.begin(tmp_path)
    road.do("inspect", folder() / "nl_vng_zaken_expand.xlsx")
    held = [path for path in road.home.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in held) < 1_000, held
