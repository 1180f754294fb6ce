"""How exactly `raadslag-cli inspect` finds the tables of a folder with a `groundtruth.json`, by the rules of the trade:
one to one. A table counts when first and last row of header and body and first and last column are all exact.

    RAADSLAG_CLI=… python tests/documents/scoring.py FOLDER [ENDING]...
"""

import json
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from road import Road

CORNERS = ("header_first", "header_last", "data_first", "data_last", "col_first", "col_last")


@dataclass
class Score:
    """Exact tables, tables there are, and proposals too many, all by kind."""

    exact: Counter[str] = field(default_factory=Counter)
    tables: Counter[str] = field(default_factory=Counter)
    extra: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def hits(self) -> int:
        return self.exact.total()

    @property
    def of(self) -> int:
        return self.tables.total() + self.extra

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 0.0

    def __str__(self) -> str:
        kinds = [f"  {kind:<14} {self.exact[kind]} of {of}" for kind, of in sorted(self.tables.items())]
        extra = [f"  {'too many':<14} {self.extra}"] if self.extra else []
        return "\n".join([*self.lines, *kinds, *extra, f"exact matches {self.hits} of {self.of} ({self.share:.0%})"])


def corners(table: dict) -> tuple[int, ...]:
    return tuple(table[name] or 0 for name in CORNERS)


def score(folder: Path, road: Road, endings: tuple[str, ...] = ()) -> Score:
    """Scores the files of a folder; with endings, only those that end so."""
    truth: dict[str, dict[str, list[dict]]] = {}
    for table in json.loads((folder / "groundtruth.json").read_text(encoding="utf-8")):
        if not endings or table["file"].endswith(endings):
            truth.setdefault(table["file"], {}).setdefault(table["sheet"], []).append(table)
    total = Score()
    for file, sheets in sorted(truth.items()):
        said = road.do("inspect", folder / file)
        proposed = {sheet["name"]: [corners(table) for table in sheet["tables"]] for sheet in said["sheets"]}
        for sheet, tables in sheets.items():
            left = list(proposed.get(sheet, []))
            hits = 0
            for table in tables:
                total.tables[table["kind"]] += 1
                if corners(table) in left:
                    left.remove(corners(table))
                    total.exact[table["kind"]] += 1
                    hits += 1
            # A proposal that matches no table is wrong, unless it takes the place of a table that was not found.
            extra = max(0, len(left) - (len(tables) - hits))
            total.extra += extra
            total.lines.append(f"exact {hits} of {len(tables)}{f', {extra} too many' if extra else ''}: {file} · {sheet}")
            if hits < len(tables):
                total.lines.append(f"    truth {[corners(table) for table in tables]}\n    found {proposed.get(sheet, [])}")
    return total


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        print(score(Path(sys.argv[1]), Road.begin(Path(home)), tuple(sys.argv[2:])))
