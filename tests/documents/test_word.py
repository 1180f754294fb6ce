"""The note in Word's format, read by python-docx and LibreOffice. Asserts form, no wording."""

import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx as python_docx
import pytest

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="session")
def body(docx: Path) -> ElementTree.Element:
    with zipfile.ZipFile(docx) as parts:
        return ElementTree.fromstring(parts.read("word/document.xml"))


def test_headings_go_down_one_level_at_a_time(docx: Path) -> None:
    styles = [paragraph.style.style_id for paragraph in python_docx.Document(str(docx)).paragraphs if paragraph.style]
    levels = [int(style[-1]) for style in styles if style.startswith("Heading") and style[-1].isdigit()]
    assert levels.count(1) >= 5, levels
    for above, below in zip(levels, levels[1:]):
        assert below <= above + 1, levels


def test_every_table_repeats_its_header_row(body: ElementTree.Element) -> None:
    # The block with sender and receiver is laid out as a table, but has no header row and says so.
    looks = [(table, table.find(f"{W}tblPr/{W}tblLook")) for table in body.iter(f"{W}tbl")]
    tables = [table for table, look in looks if look is None or look.get(f"{W}firstRow") != "0"]
    assert len(tables) >= max(1, len(looks) - 1)
    for table in tables:
        first = table.find(f"{W}tr")
        assert first is not None
        assert first.find(f"{W}trPr/{W}tblHeader") is not None, "".join(first.itertext())


def test_every_picture_says_what_it_shows(body: ElementTree.Element) -> None:
    pictures = list(body.iter(f"{WP}docPr"))
    assert pictures
    for picture in pictures:
        assert len(picture.get("descr", "")) >= 20, picture.attrib


def test_the_language_is_dutch(docx: Path) -> None:
    with zipfile.ZipFile(docx) as parts:
        styles = ElementTree.fromstring(parts.read("word/styles.xml"))
    language = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert language is not None and language.get(f"{W}val") == "nl-NL"


def test_no_field_code_or_outside_link_is_in_it(docx: Path) -> None:
    with zipfile.ZipFile(docx) as parts:
        relations = [name for name in parts.namelist() if name.endswith(".rels")]
        assert relations
        for name in relations:
            assert b'TargetMode="External"' not in parts.read(name), name


def test_libreoffice_opens_it(docx: Path, tmp_path: Path) -> None:
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(docx)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    made = tmp_path / f"{docx.stem}.pdf"
    assert made.stat().st_size > 10_000
    text = subprocess.run(["pdftotext", str(made), "-"], check=True, capture_output=True, text=True).stdout
    first = next(p.text for p in python_docx.Document(str(docx)).paragraphs if len(p.text) > 40)
    assert " ".join(first.split()[:4]) in " ".join(text.split())
