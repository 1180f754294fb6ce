"""What `raadslag-cli inspect` makes of real sheets with hand-made ground truth, and of files that were made to hurt."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from real_sheets import folder
from road import Road
from scoring import score

pytestmark = pytest.mark.skipif(folder() is None, reason="RAADSLAG_SHEETS is not set: the real sheets are not on this computer")

# At least this part of the tables, with header block, body and columns all exact.
EXACT = 0.95

SECONDS = 10
MEGABYTES = 1024
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
# Runs a command and prints its exit code and the most memory that it or a process it waited for took, in kB. In a
# process of its own, because a child is counted from the size of who started it.
MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[3:], stdout=open(sys.argv[1], "wb"), stderr=open(sys.argv[2], "wb"))
print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


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
    cli, faults = os.environ["RAADSLAG_CLI"], []
    for path in hostile:
        out, err, began = tmp_path / "out", tmp_path / "err", time.monotonic()
        command = [cli, "--home", str(tmp_path / "app"), "inspect", str(path)]
        measured = subprocess.run([sys.executable, "-S", "-c", MEASURED, out, err, *command], capture_output=True, check=True)
        seconds = time.monotonic() - began
        code, memory = (int(word) for word in measured.stdout.split())
        memory /= 1024
        said = json.loads(out.read_bytes())
        heard = said["error"]["text"] if code == 2 else f"read, {len(said['sheets'])} sheets, {len(said['remarks'])} remarks"
        print(f"\n{path.name:24} exit {code} {seconds:5.1f} s {memory:6.0f} MB  {heard}", end="")
        faults += [f"{path.name}: {fault}" for fault in judged(path, code, seconds, memory, said, err)]
    print()
    assert not faults, "\n".join(faults)


def judged(path: Path, code: int, seconds: float, memory: float, said: dict, err: Path) -> list[str]:
    faults = []
    if code not in (0, 2):
        faults.append(f"exit {code}")
    if seconds > SECONDS:
        faults.append(f"{seconds:.1f} s")
    if memory > MEGABYTES:
        faults.append(f"{memory:.0f} MB")
    if err.read_bytes():
        faults.append(f"it said on standard error: {err.read_text(errors='replace')[:200]}")
    if code == 2:
        error = said["error"]
        if not error["key"].startswith("read-fault-") or error["key"] == "read-fault-crashed":
            faults.append(f"no class of its own: {error['key']}")
        for sentence in (error["text"], error["remedy"]):
            if not sentence or not sentence.endswith(".") or "⟨" in sentence or len(sentence.split()) > 30:
                faults.append(f"no clear sentence: {sentence!r}")
    if (code == 2) != (path.name in REFUSED):
        faults.append("read" if code == 0 else "refused")
    return faults


def test_what_is_inspected_leaves_no_trace(tmp_path: Path) -> None:
    road = Road.begin(tmp_path)
    road.do("inspect", folder() / "nl_vng_zaken_expand.xlsx")
    held = [path for path in road.home.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in held) < 1_000, held
