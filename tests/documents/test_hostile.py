"""A file that was made to hurt gets a reading or one clear sentence, within ten seconds and a gigabyte."""

from pathlib import Path

from hostile_files import every
from inspecting import inspect


def test_files_made_to_hurt_get_a_reading_or_one_clear_sentence(tmp_path: Path) -> None:
    faults, kinds = [], set()
    folder = tmp_path / "files"
    folder.mkdir()
    print()
    for file in every():
        path = folder / file.name
        file.make(path)
        seen = inspect(path, tmp_path)
        print(f"{file.kind:28} {file.name:36} {seen.outcome:16} {seen.seconds:5.1f} s {seen.megabytes:6.0f} MB")
        wrong = seen.faults()
        if file.right and seen.outcome not in file.right:
            wrong.append(f"{seen.outcome}, where right is {' or '.join(file.right)}")
        faults += [f"{file.kind}, {file.name}: {fault}" for fault in wrong]
        kinds.add(file.kind)
        if path.is_file():
            path.unlink()
    assert len(kinds) >= 25
    assert not faults, "\n".join(faults)
