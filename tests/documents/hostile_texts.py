"""Text files made to hurt, and files that are no sheet at all."""

import random
import struct
from collections.abc import Iterator


def lines(count: int, width: int) -> str:
    return "".join(";".join(str(row * at % 1000) for at in range(1, width + 1)) + "\n" for row in range(1, count + 1))


GOOD = "Wijk;Aantal\n" + "".join(f"Wijk {row};{row * 10}\n" for row in range(1, 21))


def mixed() -> bytes:
    """Three encodings in one file, as when lines of several files were put together."""
    return GOOD.encode() + "Één;7\n".encode("cp1252") * 5 + "Één;7\n".encode() * 5 + "Één;7\n".encode("utf-16-le")


def texts() -> Iterator[tuple]:
    yield "one long line", "een_cel_60MB.csv", lambda: b"x" * (60 << 20)
    yield "one long line", "een_regel_van_cellen.csv", lambda: b"a;" * (5 << 20), "outside-grid-text", "too-large"
    yield "very many columns", "100000_kolommen.csv", lambda: ";".join(map(str, range(100_000))).encode() + b"\n1;2\n", "outside-grid-text", "too-large"
    yield "very many rows", "1200000_rijen.csv", lambda: b"a;b\n" * 1_200_000, "outside-grid-text", "too-large"
    yield "very many rows", "alleen_regeleinden.csv", lambda: b"\n" * (20 << 20)
    yield "zero bytes", "nullen.csv", lambda: GOOD.encode().replace(b"Wijk 3", b"Wijk\0 3"), "not-a-sheet"
    yield "zero bytes", "alleen_nullen.csv", lambda: bytes(1 << 20), "not-a-sheet"
    yield "zero bytes", "nullen_ver_weg.csv", lambda: GOOD.encode() * 1000 + bytes(100_000)
    yield "quotes", "nooit_dicht.csv", lambda: ('Wijk;Aantal\n"Centrum;5\n' + lines(100_000, 4)).encode(), "read"
    yield "quotes", "alleen_aanhalingstekens.csv", lambda: b'"' * (8 << 20)
    # A list as any register exports it, with one quoted heading.
    yield "quotes", "300000_rijen_een_aanhaling.csv", lambda: b'"a";b;c;d;e;f;g;h;i;j;k;l\n' + b"1;2;3;4;5;6;7;8;9;0;1;2\n" * 300_000, "read"
    yield "mixed encodings", "drie_door_elkaar.csv", mixed
    yield "mixed encodings", "utf16_half.csv", lambda: b"\xff\xfe" + GOOD.encode("utf-16-le")[:-1], "read"
    yield "mixed encodings", "utf16_losse_helften.csv", lambda: b"\xff\xfe" + b"\x00\xd8;\x00" * 5000, "read"
    yield "mixed encodings", "utf7.csv", lambda: GOOD.replace("Wijk", "Wĳk").encode("utf-7"), "read"
    yield "mixed encodings", "alleen_merk.csv", lambda: b"\xef\xbb\xbf", "read", "empty"
    yield "commands in text", "opdrachten.csv", lambda: (GOOD + "=cmd|'/C calc'!A0;1\n@SUM(1+1);2\n+1+1;3\n\t=1;4\n-2+3;5\n").encode(), "read"
    yield "separator that lies", "scheiding.csv", lambda: ('sep="\n' + GOOD).encode()
    yield "separator that lies", "scheiding_nieuwe_regel.csv", lambda: ("sep=\x01\n" + GOOD).encode()
    yield "control signs", "schermcodes.csv", lambda: (GOOD + "\x1b[2J\x1b]0;titel\x07;1\n\u202eomgekeerd\u2066;2\n").encode()


def others() -> Iterator[tuple]:
    noise = random.Random(7).randbytes(20_000)
    yield "another kind of file", "pagina.xls", lambda: b"<html><body><table><tr><td>1</td></tr></table></body></html>", "web-page"
    yield "another kind of file", "pagina_na_opmerking.xls", lambda: b"<!-- " + b"x" * 9000 + b" --><html><table></table></html>", "web-page"
    yield "another kind of file", "post.xls", lambda: b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<html><table></table></html>\r\n--x--\r\n"
    yield "another kind of file", "xml2003.xls", lambda: b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "old-xml"
    yield "another kind of file", "ruis.xlsx", lambda: noise, "not-a-sheet"
    yield "another kind of file", "zip_van_ruis.xlsx", lambda: b"PK\3\4" + noise, "damaged"
    yield "another kind of file", "rtf.xls", lambda: b"{\\rtf1 tekst}", "other-document"
    yield "another kind of file", "pdf.xlsx", lambda: b"%PDF-1.7\n" + noise, "pdf"
    yield "another kind of file", "json.csv", lambda: b'{"wijken": [{"naam": "Centrum", "aantal": 12}]}'
    yield "another kind of file", "Excel4.xls", lambda: struct.pack("<HHHHH", 0x0409, 6, 0, 0x10, 0) + struct.pack("<HH", 0x0A, 0), "old-excel"
    yield "another kind of file", "Excel3.xls", lambda: struct.pack("<HHHHH", 0x0209, 6, 0, 0x10, 0) + struct.pack("<HH", 0x0A, 0), "old-excel"
    yield "another kind of file", "Excel2.xls", lambda: struct.pack("<HHHH", 0x0009, 4, 2, 0x10) + struct.pack("<HH", 0x0A, 0), "old-excel"
    yield "lock file", "~$begroting.xlsx", lambda: b"\x05Naam " + b" " * 159, "lock-file"
    yield "empty", "leeg.xlsx", lambda: b"", "empty"
    yield "empty", "een_byte.xlsx", lambda: b"P"


def files() -> Iterator[tuple]:
    """Kind, name, what makes the bytes, and after that the outcomes that are right; none when any clear one is."""
    yield from texts()
    yield from others()
