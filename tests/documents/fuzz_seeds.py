"""Small files to begin fuzzing with: the hostile ones, the sheets inside them, and texts.

    python tests/documents/fuzz_seeds.py FOLDER
"""

import sys
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from hostile_files import every

LARGEST = 60_000


def main(folder: Path) -> None:
    for kind in ("workbook_bytes", "text_bytes"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    number = 0
    for hostile in every():
        path = folder / hostile.name
        hostile.make(path)
        # A pipe would be waited for, and a folder has no bytes.
        data = path.read_bytes() if path.is_file() else b""
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
        number += 1
        if not 0 < len(data) <= LARGEST:
            continue
        is_text = not data.startswith((b"PK", b"\xd0\xcf\x11\xe0"))
        if is_text:
            (folder / "text_bytes" / str(number)).write_bytes(data)
        # The first byte says how the target reads the rest: a whole file, or one sheet that it packs itself.
        (folder / "workbook_bytes" / str(number)).write_bytes(b"\x00" + data)
        if data.startswith(b"PK"):
            for place, part in enumerate(sheets(data)):
                (folder / "workbook_bytes" / f"{number}-{place}").write_bytes(b"\x01" + part)


def sheets(data: bytes) -> list[bytes]:
    """The sheets of a workbook that can be unpacked at all."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            names = [name for name in parts.namelist() if "worksheets/sheet" in name][:2]
            return [part for name in names if len(part := parts.read(name)) <= LARGEST]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, zlib.error):
        return []


if __name__ == "__main__":
    main(Path(sys.argv[1]))
