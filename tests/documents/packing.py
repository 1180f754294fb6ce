"""Containers that can lie: zip archives and compound files, written byte by byte because honest writers refuse to."""

import struct
import zlib
from dataclasses import dataclass, field

DEFLATED = 8
# Bits of a zip entry's flags: its bytes are encrypted; its name is UTF-8.
ENCRYPTED, UTF8 = 1, 0x800


@dataclass
class Part:
    """An entry of a zip archive. Whatever stands in it is written, true or not."""

    name: str
    packed: bytes
    crc: int
    size: int
    method: int = DEFLATED
    flags: int = UTF8

    @property
    def bytes_of_name(self) -> bytes:
        return self.name.encode()

    def about(self) -> bytes:
        """What both the entry itself and the directory say of it."""
        lengths = (self.crc, len(self.packed), self.size & 0xFFFFFFFF, len(self.bytes_of_name))
        return struct.pack("<HHHHHIIIH", 20, self.flags, self.method, 0, 0x5C21, *lengths)


def part(name: str, data: str | bytes) -> Part:
    """An honest entry."""
    data = data.encode() if isinstance(data, str) else data
    return swollen(name, data)


def swollen(name: str, before: str | bytes, filler: bytes = b"", times: int = 0, after: str | bytes = b"") -> Part:
    """An entry with one piece over and over in its middle. That piece is packed once, and its packed bytes repeated."""
    before, after = (text.encode() if isinstance(text, str) else text for text in (before, after))
    crc, size = zlib.crc32(before), len(before) + len(filler) * times + len(after)
    for _ in range(times):
        crc = zlib.crc32(filler, crc)
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = [packer.compress(before), packer.flush(zlib.Z_FULL_FLUSH)]
    again = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed += [(again.compress(filler) + again.flush(zlib.Z_FULL_FLUSH)) * times, packer.compress(after), packer.flush()]
    return Part(name, b"".join(packed), zlib.crc32(after, crc), size)


def archive(parts: list[Part], before: bytes = b"", comment: bytes = b"", counted: int | None = None, twice: bool = False) -> bytes:
    """A zip archive. `counted` is the number of entries it claims; with `twice` the directory lists each entry twice."""
    body, directory = [before], []
    at = len(before)
    for one in parts:
        entry = b"PK\3\4" + one.about() + b"\0\0" + one.bytes_of_name + one.packed
        listed = b"PK\1\2" + struct.pack("<H", 20) + one.about() + struct.pack("<HHHHII", 0, 0, 0, 0, 0, at) + one.bytes_of_name
        directory += [listed, listed.replace(b"xl/", b"xk/")] if twice else [listed]
        body.append(entry)
        at += len(entry)
    count = (len(directory) if counted is None else counted) & 0xFFFF
    listing = b"".join(directory)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(listing), at, len(comment)) + comment
    return b"".join([*body, listing, end])


FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512
# Streams below this size would live in a stream of small sectors; they are filled up so that none does.
SMALLEST = 4096


@dataclass
class Compound:
    """A compound file of Office 97–2003, with a list of sectors (FAT) that can be spoiled before it is written."""

    streams: list[tuple[str, bytes]]
    # Sector → what the list of sectors says comes next, in place of the truth.
    spoiled: dict[int, int] = field(default_factory=dict)
    # First sector of the continued list of lists, which only files above 7 MB have.
    more_lists: int = END
    # Sibling that the first entry of the directory names.
    sibling: int | None = None

    def written(self) -> bytes:
        sectors, chain, entries = [], [], [self.entry("Root Entry", 5, END, 0, child=1)]
        for number, (name, data) in enumerate(self.streams, start=1):
            data = data.ljust(SMALLEST, b"\0")
            right = number + 1 if number < len(self.streams) else FREE
            if self.sibling is not None:
                right = self.sibling
            entries.append(self.entry(name, 2, len(sectors), len(data), right=right))
            self.add(data, sectors, chain)
        directory = len(sectors)
        self.add(b"".join(entries), sectors, chain)
        first = len(sectors)
        lists = 1
        while lists * 128 < first + lists:
            lists += 1
        chain += [FAT] * lists
        for sector, following in self.spoiled.items():
            chain[sector] = following
        chain += [FREE] * (lists * 128 - len(chain))
        sectors.append(struct.pack(f"<{len(chain)}I", *chain))
        header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
        header += struct.pack("<IIIIIIIIII", 0, lists, directory, 0, SMALLEST, END, 0, self.more_lists, int(self.more_lists != END), first)
        header += struct.pack("<108I", *range(first + 1, first + lists), *[FREE] * (109 - lists))
        return header + b"".join(sectors)

    @staticmethod
    def add(data: bytes, sectors: list[bytes], chain: list[int]) -> None:
        first, count = len(sectors), -(-len(data) // SECTOR)
        sectors += [data[at * SECTOR : (at + 1) * SECTOR].ljust(SECTOR, b"\0") for at in range(count)]
        chain += [*range(first + 1, first + count), END]

    @staticmethod
    def entry(name: str, kind: int, start: int, size: int, child: int = FREE, right: int = FREE) -> bytes:
        wide = name.encode("utf-16-le")
        about = struct.pack("<HBBIII", len(wide) + 2, kind, 1, FREE, right, child)
        return wide.ljust(64, b"\0") + about + bytes(36) + struct.pack("<IQ", start, size)
