"""The sample's note and workbook, as `raadslag-cli demo` leaves them, for programs that are not ours to read.

`cargo xtask test --only documents` builds them and hands over the folder.
"""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def demo() -> Path:
    folder = os.environ.get("RAADSLAG_DEMO")
    assert folder, "RAADSLAG_DEMO is not set; run: cargo xtask test --only documents"
    return Path(folder)


def the_only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.rglob(pattern))
    assert len(found) == 1, f"{pattern} in {folder}: {found}"
    return found[0]


@pytest.fixture(scope="session")
def docx(demo: Path) -> Path:
    return the_only(demo, "*.docx")


@pytest.fixture(scope="session")
def pdf(demo: Path) -> Path:
    return the_only(demo, "*.pdf")


@pytest.fixture(scope="session")
def xlsx(demo: Path) -> Path:
    # The sheets that the sample reads lie beside it.
    return the_only(demo, "*werkboek.xlsx")
