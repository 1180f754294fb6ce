"""Files made to hurt, of every class that we know, made anew each time and always the same.

python tests/documents/hostile_files.py FOLDER
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import hostile_books
import hostile_old
import hostile_texts


@dataclass(frozen=True)
class Hostile:
    """A file of a class, and the outcomes that are right for it: keys without `read-fault-`, or `read`."""

    kind: str
    name: str
    make: Callable[[Path], object]
    right: tuple[str, ...]


def with_bytes(kind: str, name: str, make: Callable[[], bytes], *right: str) -> Hostile:
    return Hostile(kind, name, lambda path: path.write_bytes(make()), right)


def places() -> list[Hostile]:
    """What has the name of a file and is none."""
    found = [Hostile("no file", "map.xlsx", Path.mkdir, ("not-a-file",))]
    if os.name == "posix":
        found += [
            Hostile("no file", "eindeloos.xlsx", lambda path: path.symlink_to("/dev/zero"), ("not-a-file",)),
            Hostile("no file", "verwijst_naar_zichzelf.csv", lambda path: path.symlink_to(path), ("not-found", "not-a-file", "disk")),
            Hostile("no file", "verwijst_naar_niets.csv", lambda path: path.symlink_to(path.with_name("nergens")), ("not-found",)),
            Hostile("no file", "wachtrij.csv", os.mkfifo, ("not-a-file",)),
        ]
    return found


def every() -> list[Hostile]:
    made = [*hostile_books.files(), *hostile_old.files(), *hostile_texts.files()]
    return [*places(), *(with_bytes(*one) for one in made)]


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    for one in every():
        one.make(folder / one.name)
