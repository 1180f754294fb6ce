"""The note as PDF, read by qpdf and poppler. Asserts form, no wording."""

import subprocess
from pathlib import Path


def said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_qpdf_finds_nothing_wrong(pdf: Path) -> None:
    assert "No syntax or stream encoding errors" in said("qpdf", "--check", str(pdf))


def test_it_is_tagged_and_has_a_title_and_a_language(pdf: Path) -> None:
    told = dict(line.split(":", 1) for line in said("pdfinfo", str(pdf)).splitlines() if ":" in line)
    assert told["Tagged"].strip() == "yes"
    assert told["Title"].strip()
    assert told["Encrypted"].strip() == "no"
    assert told["JavaScript"].strip() == "no"
    plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(pdf), "-"], capture_output=True, timeout=120)
    assert b"/Lang (nl" in plain.stdout


def test_it_claims_both_standards(pdf: Path) -> None:
    meta = said("pdfinfo", "-meta", str(pdf))
    assert "pdfaid:part" in meta and "pdfuaid:part" in meta


def test_only_our_fonts_are_in_it_and_all_are(pdf: Path) -> None:
    lines = said("pdffonts", str(pdf)).splitlines()[2:]
    assert lines
    for line in lines:
        assert "SourceSans3" in line.split()[0] or "SourceSans" in line.split()[0], line
        embedded = line.split()[-5]
        assert embedded == "yes", line


def test_its_words_can_be_read_aloud_in_order(pdf: Path) -> None:
    text = said("pdftotext", str(pdf), "-")
    assert len(text.split()) > 200
    assert "\ufffd" not in text
