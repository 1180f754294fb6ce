"""Workbooks of Excel 97–2003 and OpenDocument spreadsheets made to hurt."""

import struct
from collections.abc import Iterator

from hostile_books import LAUGHS, deep, flipped
from packing import Compound, Part, archive, part, swollen

# Records of a workbook of Excel 97, by the names of its specification, [MS-XLS] 2.4.
BOF, EOF, BOUNDSHEET, DIMENSIONS, NUMBER, LABELSST, SST, FILEPASS, CODEPAGE, MERGED, FORMULA, CONTINUE = (
    0x809,
    0x0A,
    0x85,
    0x200,
    0x203,
    0xFD,
    0xFC,
    0x2F,
    0x42,
    0xE5,
    0x06,
    0x3C,
)


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def begin(part: int) -> bytes:
    return record(BOF, struct.pack("<HHHHII", 0x600, part, 0, 0, 0, 0))


def numeric(row: int, column: int, value: float) -> bytes:
    return record(NUMBER, struct.pack("<HHHd", row, column, 0, value))


def texts(count: int, *items: str) -> bytes:
    each = b"".join(struct.pack("<HB", len(item), 0) + item.encode("latin-1") for item in items)
    return record(SST, struct.pack("<II", count, count) + each)


def stream(cells: bytes, globally: bytes = b"", sheets: int = 1, kind: int = 0) -> bytes:
    """A workbook whose sheets all begin at the same place."""
    length = sum(4 + 8 + len(f"Blad {at}") for at in range(sheets))
    start = len(begin(5)) + len(globally) + length + 4
    named = (record(BOUNDSHEET, struct.pack("<IBBBB", start, 0, kind, len(f"Blad {at}"), 0) + f"Blad {at}".encode()) for at in range(sheets))
    return begin(5) + globally + b"".join(named) + record(EOF) + begin(0x10) + cells + record(EOF)


def book(cells: bytes, globally: bytes = b"", sheets: int = 1, kind: int = 0, **spoiled: object) -> bytes:
    return Compound([("Workbook", stream(cells, globally, sheets, kind))], **spoiled).written()


ROWS = b"".join(numeric(row, column, row * 10 + column) for row in range(20) for column in range(3))


def old() -> Iterator[tuple]:
    good, plenty = book(ROWS), ROWS * 30
    yield "old workbook", "goed.xls", lambda: good, "read"
    yield "password", "met_wachtwoord.xlsx", lambda: Compound(
        [("EncryptionInfo", bytes(200)), ("EncryptedPackage", bytes(9000))]
    ).written(), "password"
    yield "password", "met_wachtwoord.xls", lambda: book(ROWS, record(FILEPASS, struct.pack("<HHH", 1, 1, 1) + bytes(48))), "password"
    yield "sectors that lie", "kring.xls", lambda: book(plenty, spoiled={20: 3}), "damaged-old", "read"
    yield "sectors that lie", "kring_in_map.xls", lambda: spoil_directory(plenty), "damaged-old", "too-much-memory"
    yield "sectors that lie", "buiten_bestand.xls", lambda: book(plenty, spoiled={20: 5_000_000}), "damaged-old"
    yield "sectors that lie", "buiten_lijst.xls", lambda: book(plenty, spoiled={2: 130}), "damaged-old"
    yield "sectors that lie", "lijst_van_lijsten.xls", lambda: book(plenty, more_lists=0), "damaged-old", "read"
    yield "sectors that lie", "broer_van_zichzelf.xls", lambda: book(plenty, sibling=1), "damaged-old", "read"
    for share in (3, 40, 90):
        yield "cut off", f"afgekapt_{share}.xls", lambda share=share: good[: len(good) * share // 100]
    for seed in range(6):
        yield "flipped bits", f"bits_{seed}.xls", lambda seed=seed: flipped(seed, book(ROWS, texts(2, "Wijk", "Aantal")))
    yield "another kind of file", "brief.xls", lambda: Compound(
        [("WordDocument", "Workbook en Book".encode("utf-16-le")), ("1Table", bytes(5000))]
    ).written(), "other-document"
    yield "another kind of file", "bericht.xls", lambda: Compound(
        [("__properties_version1.0", bytes(100)), ("__substg1.0_0037001F", bytes(100))]
    ).written(), "other-document", "not-a-sheet"
    yield "counts that lie", "teksten_2_miljard.xls", lambda: book(record(LABELSST, struct.pack("<HHHI", 0, 0, 0, 0)), texts(0x7FFFFFFF, "Wijk"))
    yield "texts out of range", "tekst_buiten_lijst.xls", lambda: book(
        record(LABELSST, struct.pack("<HHHI", 0, 0, 0, 4_000_000_000)), texts(1, "Wijk")
    )
    yield "records that lie", "korte_records.xls", lambda: book(
        b"".join(
            record(kind, b"\1") for kind in (NUMBER, LABELSST, DIMENSIONS, MERGED, FORMULA, CODEPAGE, 0x7E, 0xBD, 0x204, 0x205, 0x207, 0x208, 0x7D)
        )
    )
    yield "records that lie", "lengte_liegt.xls", lambda: book(ROWS + struct.pack("<HH", NUMBER, 0xFFFF))
    # The reader of this format makes room for what the record says, and for everything between two far corners.
    yield "records that lie", "omvang.xls", lambda: book(record(DIMENSIONS, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0)) + ROWS), "read", "too-much-memory"
    yield "records that lie", "blokken.xls", lambda: book(ROWS + record(MERGED, struct.pack("<H", 65_535) + b"\xff" * 8000))
    yield "records that lie", "verder.xls", lambda: book(ROWS, texts(9, "Wijk") + record(CONTINUE, b"\xff" * 30) * 50)
    yield "records that lie", "codepagina.xls", lambda: book(ROWS, record(CODEPAGE, struct.pack("<H", 12_345)))
    yield "one part many times", "3000_bladen_een_plek.xls", lambda: book(plenty * 10, sheets=3000)
    yield "far apart", "hoeken.xls", lambda: book(numeric(0, 0, 1) + numeric(65_535, 255, 2)), "read", "too-much-memory"
    yield "far apart", "hoeken_op_6_bladen.xls", lambda: book(numeric(0, 0, 1) + numeric(65_535, 255, 2), sheets=6)
    yield "far apart", "kolom_65535.xls", lambda: book(
        numeric(0, 0, 1) + numeric(65_535, 65_535, 2)
    ), "outside-grid", "too-much-memory", "damaged-old"
    yield "macro sheet", "macroblad.xls", lambda: book(ROWS, kind=1), "no-sheets"
    yield "macro sheet", "onbekend_soort_blad.xls", lambda: book(ROWS, kind=9), "unknown-part", "no-sheets"


def spoil_directory(cells: bytes) -> bytes:
    """The directory goes round in a ring."""
    data = stream(cells)
    sectors = -(-len(data) // 512)
    return Compound([("Workbook", data)], spoiled={sectors: sectors}).written()


SPACES = {"office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle"}
NAMED = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in SPACES.items())
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def cell(value: object, more: str = "") -> str:
    return f'<table:table-cell office:value-type="float" office:value="{value}"{more}/>'


def word(value: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{value}</text:p></table:table-cell>'


def row(cells: str, more: str = "") -> str:
    return f"<table:table-row{more}>{cells}</table:table-row>"


LIST = row(word("Wijk") + word("Aantal")) + "".join(row(word(f"Wijk {at}") + cell(at * 10)) for at in range(1, 20))


def table(rows: str, name: str = "Blad 1") -> str:
    return f'<table:table table:name="{name}">{rows}</table:table>'


def document(tables: str, before: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {NAMED}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'


def sheet(tables: str, before: str = "", manifest: str = "") -> bytes:
    return of_content(part("content.xml", document(tables, before)), manifest)


def of_content(content: Part, manifest: str = "") -> bytes:
    listed = f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{manifest}</manifest:manifest>'
    return archive([part("mimetype", MIME), content, part("META-INF/manifest.xml", listed)])


def repeated(rows: int, columns: int) -> tuple[str, str]:
    return f' table:number-rows-repeated="{rows}"', f' table:number-columns-repeated="{columns}"'


def open_documents() -> Iterator[tuple]:
    down, right = repeated(1_048_576, 16_384)
    good = sheet(table(LIST))
    yield "open document", "goed.ods", lambda: good, "read"
    yield "repeated cells", "alles_een_getal.ods", lambda: sheet(table(row(cell(1, right), down))), "too-large", "too-much-memory"
    yield "repeated cells", "alles_leeg.ods", lambda: sheet(table(LIST + row(f"<table:table-cell{right}/>", down))), "read"
    yield "repeated cells", "hoeken.ods", lambda: sheet(
        table(row(cell(1)) + row("<table:table-cell/>", repeated(1_048_574, 1)[0]) + row(f"<table:table-cell{repeated(1, 16_383)[1]}/>" + cell(2)))
    ), "too-large", "too-much-memory"
    yield "repeated cells", "net_te_veel.ods", lambda: sheet(
        table(row(cell(1, repeated(1, 90)[1]), repeated(1_000_000, 1)[0]))
    ), "too-large", "too-much-memory"
    yield "repeated cells", "reusachtig.ods", lambda: sheet(
        table(LIST + row(cell(1, repeated(1, 99_999_999_999)[1]), repeated(99_999_999_999, 1)[0]))
    )
    yield "repeated cells", "min_en_nul.ods", lambda: sheet(table(LIST + row(cell(1, repeated(1, -5)[1]), repeated(0, 1)[0])))
    yield "repeated cells", "bedragen.ods", lambda: sheet(
        table(
            row(
                f'<table:table-cell office:value-type="currency" office:currency="EUR" office:value="1"{repeated(1, 60)[1]}/>',
                repeated(300_000, 1)[0],
            )
        )
    ), "read", "too-large", "too-much-memory"
    yield "columns", "kolommen_van_nul_breed.ods", lambda: sheet(
        table(f"<table:table-column{repeated(1, 0)[1]}/>" * 100_000 + "".join(row(word("x" * (at % 9)) + cell(at)) for at in range(20_000)))
    ), "read"
    money = "".join(row(f'<table:table-cell office:value-type="currency" office:currency="C{at}" office:value="1"/>') for at in range(40_000))
    yield "number formats", "elke_cel_een_munt.ods", lambda: sheet(table(money)), "read"
    yield "merged cells", "rijen_over.ods", lambda: sheet(
        table(LIST + row(cell(1, ' table:number-rows-spanned="4294967295" table:number-columns-spanned="4294967295"')))
    ), "read"
    hidden = row("<table:table-cell/>", ' table:visibility="collapse"' + down)
    yield "hidden rows", "verborgen_op_1500_bladen.ods", lambda: sheet("".join(table(row(cell(1)) + hidden, f"Blad {at}") for at in range(1500)))
    yield "very many sheets", "5000_bladen.ods", lambda: sheet(
        "".join(table(LIST, f"Blad {at}") for at in range(5000))
    ), "too-many-parts", "too-large", "too-much-memory"
    yield "entity bomb", "lachen.ods", lambda: sheet(table(LIST.replace("Wijk 2<", "&k;<")), LAUGHS), "definitions"
    yield "deep nesting", "diep.ods", lambda: sheet(table(LIST + deep("table:table-row-group", 300_000)))
    yield "deep nesting", "diepe_tekst.ods", lambda: sheet(table(row(word(deep("text:span", 300_000)))))
    head, tail = document("|").split("|")
    swelling = swollen("content.xml", head, b" " * (1 << 20), 2048, table(LIST) + tail)
    yield "bomb in a sheet", "2GB_spaties.ods", lambda: of_content(swelling)
    spaces = '<text:s text:c="4294967295"/>'
    yield "bomb in a sheet", "spaties_geteld.ods", lambda: sheet(table(LIST + row(word(spaces))))
    days = ["99999-01-01", "-9999-01-01", "2024-13-45", "9999-12-31T23:59:59", "0000-00-00"]
    spans = ["P999999999Y", "PT999999999999H", "P", "PT1e400S", "-PT1H"]
    moments = "".join(row(f'<table:table-cell office:value-type="date" office:date-value="{day}"/>') for day in days)
    moments += "".join(row(f'<table:table-cell office:value-type="time" office:time-value="{span}"/>') for span in spans)
    yield "days that are none", "dagen.ods", lambda: sheet(table(row(word("Dag")) + moments)), "read"
    yield "numbers that are none", "getallen.ods", lambda: sheet(
        table(LIST + "".join(row(word("x") + cell(value)) for value in ("NaN", "inf", "1e400", "", "1,5", "-0")))
    )
    secret = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    yield "password", "met_wachtwoord.ods", lambda: sheet(table(LIST), manifest=secret), "password"
    yield "missing parts", "zonder_inhoud.ods", lambda: archive([part("mimetype", MIME)]), "missing-part", "damaged"
    yield "another kind of file", "tekst.ods", lambda: archive(
        [part("mimetype", MIME.replace("spreadsheet", "text")), part("content.xml", document(""))]
    ), "other-document"
    for share in (30, 95):
        yield "cut off", f"afgekapt_{share}.ods", lambda share=share: good[: len(good) * share // 100], "damaged"
    for seed in range(4):
        yield "flipped bits", f"bits_{seed}.ods", lambda seed=seed: flipped(seed, good)


def files() -> Iterator[tuple]:
    """Kind, name, what makes the bytes, and after that the outcomes that are right; none when any clear one is."""
    yield from old()
    yield from open_documents()
