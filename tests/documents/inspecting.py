"""`raadslag-cli inspect` on one file, in a process of its own, with what it took: processor seconds and memory."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# What the app promises of any file, however it was made. Seconds are those of the processor, so that a busy computer
# makes no difference.
SECONDS = 10
MEGABYTES = 1024
# A file that is still being read after this has hung.
PATIENCE = 90
# Runs a command and prints its exit code, the processor seconds of it and of what it waited for, and the most memory
# that one of these took, in kB. In a process of its own, because a child is counted from the size of who started it.
MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[3:], stdout=open(sys.argv[1], "wb"), stderr=open(sys.argv[2], "wb"))
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


@dataclass
class Inspection:
    """What was said of a file, and what that took."""

    code: int
    seconds: float
    megabytes: float
    said: dict
    complaints: str

    @property
    def hung(self) -> bool:
        return self.code < 0

    @property
    def outcome(self) -> str:
        """`read`, or the class of the refusal."""
        if self.hung:
            return "hung"
        error = self.said.get("error")
        return error["key"].removeprefix("read-fault-").removesuffix("-after") if error else "read"

    def overrun(self) -> list[str]:
        """What it took beyond the promise."""
        faults = [f"{self.seconds:.1f} s"] if self.seconds > SECONDS else []
        return faults + ([f"{self.megabytes:.0f} MB"] if self.megabytes > MEGABYTES else [])

    def faults(self) -> list[str]:
        """What is wrong, whatever the file was."""
        if self.hung:
            return [f"no answer in {PATIENCE} s"]
        faults = [] if self.code in (0, 2) else [f"exit {self.code}"]
        faults += self.overrun()
        if self.complaints:
            faults.append(f"it said on standard error: {self.complaints[:200]}")
        if self.code == 0 and not isinstance(self.said.get("sheets"), list):
            faults.append("it was read, but no sheets are told")
        if self.code == 2:
            faults += refusal(self.said["error"])
        return faults


def refusal(error: dict) -> list[str]:
    """What is wrong with how a refusal is told. The class of last resort is the reader's own crash."""
    faults = []
    if not error["key"].startswith("read-fault-") or error["key"] == "read-fault-crashed":
        faults.append(f"no class of its own: {error['key']}")
    for sentence in (error["text"], error["remedy"]):
        clear = sentence and sentence.endswith((".", "?")) and "⟨" not in sentence and "  " not in sentence
        if not clear or len(sentence.split()) > 30:
            faults.append(f"no clear sentence: {sentence!r}")
    return faults


def inspect(path: Path, folder: Path, patience: int = PATIENCE) -> Inspection:
    """Inspects a file; what is said goes to files in the folder."""
    cli = os.environ.get("RAADSLAG_CLI")
    assert cli, "RAADSLAG_CLI is not set; run: cargo xtask test --only documents"
    out, err = folder / "out", folder / "err"
    command = [cli, "--home", str(folder / "app"), "inspect", str(path)]
    measuring = subprocess.Popen([sys.executable, "-S", "-c", MEASURED, out, err, *command], stdout=subprocess.PIPE, start_new_session=True)
    try:
        measured, _ = measuring.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        # The whole group: the command line and the reader that it started.
        os.killpg(measuring.pid, 9)
        measuring.wait()
        return Inspection(-1, float(patience), 0, {}, "")
    assert measuring.returncode == 0, measuring.returncode
    code, seconds, memory = measured.split()
    complaints = err.read_text(encoding="utf-8", errors="replace")
    return Inspection(int(code), float(seconds), int(memory) / 1024, answer(out.read_bytes()), complaints)


def answer(said: bytes) -> dict:
    """The one JSON object, or nothing when it is none: then the exit code tells."""
    try:
        found = json.loads(said)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
