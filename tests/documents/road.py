"""The road through `raadslag-cli`, as a script would walk it."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Road:
    """A dossier with the command line that works on it, in an app folder of its own."""

    home: Path
    dossier: Path

    @classmethod
    def begin(cls, folder: Path, name: str = "wegen.raadslag") -> "Road":
        return cls(folder / "app", folder / name)

    def answer(self, *words: object) -> tuple[int, dict]:
        """Exit code and the one JSON object on standard output."""
        cli = os.environ.get("RAADSLAG_CLI")
        assert cli, "RAADSLAG_CLI is not set; run: cargo xtask test --only documents"
        command = [cli, "--home", str(self.home), "--who", "Analist", *map(str, words)]
        done = subprocess.run(command, capture_output=True, timeout=300)
        assert done.returncode in (0, 1, 2, 64), (command, done)
        said = json.loads(done.stdout.decode("utf-8"))
        assert isinstance(said, dict), said
        assert ("error" in said) == (done.returncode in (2, 64)), (command, done.returncode, said)
        assert b"panicked" not in done.stderr, done.stderr.decode()
        return done.returncode, said

    def do(self, *words: object) -> dict:
        """The answer of a command that must go well."""
        code, said = self.answer(*words)
        assert code == 0, (words, code, said)
        return said

    def on(self, command: str, *words: object) -> dict:
        """The same, for a command on the dossier."""
        return self.do(command, self.dossier, *words)

    def refused(self, command: str, *words: object) -> dict:
        """What stands under `error` when a command on the dossier is refused."""
        code, said = self.answer(command, self.dossier, *words)
        assert code == 2, (command, words, code, said)
        error = said["error"]
        assert error["kind"] and error["key"], error
        assert error["text"].endswith((".", "?")) and "⟨" not in error["text"], error
        return error

    def fill(self, fields: dict[str, str]) -> None:
        for field, value in fields.items():
            said = self.on("form", "set", field, value)
            assert said["fields"][0]["field"] == field, said
