"""Workbooks that other projects test their readers and writers with, each inspected: none may crash, hang or overrun.

Their source packages come from Debian and from the package index of Python, each through its own client. Run by hand;
the test run does not need a network.

    RAADSLAG_CLI=… python tests/documents/foreign_workbooks.py [CACHE]
"""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from inspecting import MEGABYTES, Inspection, inspect

FROM_DEBIAN = [
    "gnumeric",
    "libapache-poi-java",
    "libspreadsheet-parseexcel-perl",
    "libspreadsheet-parsexlsx-perl",
    "libspreadsheet-read-perl",
    "libspreadsheet-xlsx-perl",
    "libxlsxwriter",
    "openpyxl",
    "pandas",
    "python-tablib",
    "python-xlrd",
    "r-cran-openxlsx",
    "r-cran-readxl",
    "r-cran-rio",
    "ruby-roo",
    "ruby-spreadsheet",
    "xlsxwriter",
]
FROM_PYTHON = ["odfpy", "pyexcel-ods3", "pyexcel-xls", "pyexcel-xlsx", "python-calamine", "pyxlsb", "xlrd", "xlwt"]
ARCHIVES = (".tar.gz", ".tar.xz", ".tar.bz2", ".zip")
ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv")
# Longest that reading may take here. The reader ends itself after a minute; what is left then is the rest of the work.
HANG = 60
DOWNLOAD = 300


def cache(words: list[str]) -> Path:
    if words:
        return Path(words[0])
    target = os.environ.get("CARGO_TARGET_DIR")
    if not target:
        sys.exit("skipped: no cache folder given, and CARGO_TARGET_DIR is not set")
    return Path(target) / "foreign"


class Debian:
    """Source packages of Debian, by the computer's own list of sources, without a change to the computer."""

    LISTED = Path("/etc/apt/sources.list.d/debian.sources")

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "apt"
        self.updated = False

    def apt(self, place: Path, *words: str) -> None:
        folders = {"Etc::sourceparts": self.folder / "etc", "State": self.folder / "state", "Cache": self.folder / "cache"}
        given = [word for name, value in folders.items() for word in ("-o", f"Dir::{name}={value}")]
        own = ["-o", "Dir::Etc::sourcelist=/dev/null", "-o", "APT::Sandbox::User=", *given]
        subprocess.run(["apt-get", "--quiet", *own, *words], cwd=place, capture_output=True, timeout=DOWNLOAD, check=True)

    def fetch(self, package: str, place: Path) -> None:
        if not self.updated:
            for part in ("etc", "state/lists/partial", "cache/archives/partial"):
                (self.folder / part).mkdir(parents=True, exist_ok=True)
            listed = self.LISTED.read_text(encoding="utf-8").replace("Types: deb\n", "Types: deb-src\n")
            (self.folder / "etc" / "foreign.sources").write_text(listed, encoding="utf-8")
            self.apt(self.folder, "update")
            self.updated = True
        self.apt(place, "source", "--download-only", package)


class PythonIndex:
    """Source packages of the package index of Python."""

    def fetch(self, package: str, place: Path) -> None:
        # Only this package from source: what it is built with may come ready-made.
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", package, package]
        subprocess.run(command, cwd=place, capture_output=True, timeout=DOWNLOAD, check=True)


def fetched(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each package with its source archive; from the folder when an earlier run left it there."""
    for source, packages in ((Debian(folder), FROM_DEBIAN), (PythonIndex(), FROM_PYTHON)):
        for package in packages:
            place = folder / type(source).__name__ / package
            if not place.is_dir():
                place.mkdir(parents=True)
                try:
                    source.fetch(package, place)
                except (OSError, subprocess.SubprocessError) as error:
                    shutil.rmtree(place)
                    print(f"{package}: not downloaded ({type(error).__name__})")
                    continue
            # Beside the source as its makers gave it, Debian has its own small additions.
            found = (path for path in place.iterdir() if path.name.endswith(ARCHIVES) and ".debian." not in path.name)
            yield from ((package, path) for path in sorted(found))


def unpacked(source: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each sheet in a source archive. Read, not unpacked: no name in it is ever a path of ours."""
    if source.name.endswith(".zip"):
        with zipfile.ZipFile(source) as packed:
            for name in packed.namelist():
                if name.lower().endswith(ENDINGS):
                    yield name, packed.read(name)
        return
    with tarfile.open(source) as packed:
        for member in packed:
            if member.isfile() and member.name.lower().endswith(ENDINGS):
                yield member.name, packed.extractfile(member).read()


class Tally:
    """Files by outcome, each outcome with its first file, and what went wrong."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.examples: dict[str, str] = {}
        self.crashes: list[str] = []
        self.hangs: list[str] = []
        self.overruns: list[str] = []

    def add(self, name: str, seen: Inspection) -> None:
        self.outcomes[seen.outcome] += 1
        self.examples.setdefault(seen.outcome, name)
        if seen.hung or seen.outcome == "too-slow":
            self.hangs.append(name)
        elif seen.outcome == "crashed" or seen.code not in (0, 2) or seen.complaints:
            self.crashes.append(name)
        if seen.megabytes > MEGABYTES:
            self.overruns.append(f"{name} ({seen.megabytes:.0f} MB)")

    def show(self) -> None:
        print(f"files   {self.outcomes.total()}")
        print(f"read    {self.outcomes['read']}")
        for outcome, count in self.outcomes.most_common():
            if outcome != "read":
                print(f"refused {count:5}  {outcome:16} {self.examples[outcome]}")
        for what, names in (("crashes", self.crashes), (f"hangs of {HANG} s", self.hangs), (f"over {MEGABYTES} MB", self.overruns)):
            print(f"{what}: {len(names)}")
            print("".join(f"  {name}\n" for name in names), end="")

    @property
    def holds(self) -> bool:
        return not (self.crashes or self.hangs or self.overruns)


def main() -> int:
    folder, tally = cache(sys.argv[1:]), Tally()
    with tempfile.TemporaryDirectory() as scratch:
        for package, source in fetched(folder):
            count = 0
            for name, data in unpacked(source):
                # A name of our own, with the ending of theirs.
                path = Path(scratch) / f"foreign{Path(name).suffix}"
                path.write_bytes(data)
                tally.add(name, inspect(path, Path(scratch), HANG))
                count += 1
            print(f"{package}: {count} files", flush=True)
    if not tally.outcomes:
        print("skipped: no source package could be downloaded")
        return 0
    tally.show()
    return 0 if tally.holds else 1


if __name__ == "__main__":
    sys.exit(main())
