"""Writes sheets with a known truth, as markdown that anybody can read.

    python3 tests/cases/make_intake_cases.py tests/cases/intake
    python3 tests/cases/make_intake_cases.py SOME_FOLDER 100 other      # cases nobody has seen: 100 of each shape

The truth is written down while the cells are placed: nothing of the detector is used, and nothing here was taken from
a real sheet. The same seed gives the same files. How a cell is written: as one would type it in a Dutch Excel. `1.234,5`
is a number, `'1.234` is text, `12,5%` a percentage, `**x**` is bold, `=` a formula without a result, and `363 {0000}` is
the number 363 shown in the format 0000.
"""

import random
import string
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

PER_SHAPE = 10
PLACES = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Havenkwartier", "Spoorzicht", "Elzenpas", "Boskant",
          "Tuindorp Oost", "De Hoge Akker", "Waterrand", "Kersentuin", "Noorderpoort", "Klaverweide", "Veenzicht", "Steenhoek"]
COUNTED = ["Inwoners", "Huishoudens", "Meldingen", "Aanvragen", "Leerlingen", "Verhuizingen", "Bijstand", "Woningen"]
MEASURED = ["Gemiddelde afstand", "Gemiddeld inkomen", "Energierekening", "Wachttijd", "Groen per inwoner"]
UNITS = {"Gemiddelde afstand": "km", "Gemiddeld inkomen": "€", "Energierekening": "€", "Wachttijd": "dagen", "Groen per inwoner": "m2"}
PER = {"Nitraat": "mg/l", "Fosfaat": "mg P/l", "Fijnstof": "µg/m³", "Verkeer": "mvt/etmaal", "Neerslag": "mm/dag",
       "Afval": "kg/inw", "Stookkosten": "€/m2", "Snelheid": "km/uur"}
POWERS = {"Waterverbruik": "m3/jaar", "Gasverbruik": "m³/jaar", "Groen": "m2/inw", "Verhard": "m²/inw", "Afvoer": "m3/s"}
SCALES = ["x € 1.000", "x 1.000", "× € 1.000", "(x 1.000)", "bedragen x 1 000 euro", "x € 1 mln", "x eur 1.000"]
AMOUNTS = ["Lasten", "Baten", "Saldo", "Reserves", "Kapitaallasten"]
TOPICS = ["Meldingen openbare ruimte", "Jeugdhulp", "Energiearmoede", "Verkeer en vervoer", "Wonen", "Participatie", "Schoolverzuim"]
BREAKDOWN = ["Man", "Vrouw", "0 tot 18 jaar", "18 tot 65 jaar", "65 jaar en ouder", "Koop", "Huur", "Met kinderen", "Zonder kinderen"]
NOTES = ["Bron: registratie van de gemeente.", "Peildatum 1 januari.", "1) Voorlopige cijfers.", "Aantallen onder de 10 zijn niet vermeld.",
         "Door afronding kunnen totalen afwijken.", "Gefilterd op: jaar is niet leeg"]


def letter(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = string.ascii_uppercase[rest] + letters
    return letters


def whole(number: int) -> str:
    return f"{number}"


def decimal(number: float, digits: int = 1) -> str:
    return f"{number:.{digits}f}".replace(".", ",")


@dataclass
class Table:
    header: tuple[int, int] | None
    data: tuple[int, int]
    columns: tuple[int, int]
    kind: str
    # Rows inside the body that are printed totals.
    totals: list[int] = field(default_factory=list)
    # Rows of the header that hold units.
    units: list[int] = field(default_factory=list)


@dataclass
class Sheet:
    """Cells by row and column, from 1, with the tables that stand in them."""

    chance: random.Random
    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)
    marked: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def put(self, row: int, column: int, text: object) -> None:
        if text != "":
            self.cells[row, column] = str(text)

    def line(self, row: int, column: int, texts: list[str]) -> None:
        for place, text in enumerate(texts):
            self.put(row, column + place, text)

    def merge(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        if first != last:
            self.merged.append(f"{letter(first[1])}{first[0]}:{letter(last[1])}{last[0]}")

    def title(self, row: int = 1) -> int:
        """One to three lines above a table; gives the row where the table may begin."""
        self.put(row, 1, f"**{self.chance.choice(TOPICS)} per wijk, {self.chance.randint(2019, 2025)}**")
        row += 1
        if self.chance.random() < 0.5:
            self.put(row, 1, self.chance.choice(["Gemeente Waterrand", "Afdeling Onderzoek", "Concept, niet verspreiden"]))
            row += 1
        return row + self.chance.choice([0, 1, 1])

    def notes(self, row: int, most: int = 3) -> None:
        row += self.chance.choice([0, 1])
        for note in self.chance.sample(NOTES, self.chance.randint(1, most)):
            self.put(row, 1, note)
            row += 1


def places(chance: random.Random, least: int = 5) -> list[str]:
    return chance.sample(PLACES, chance.randint(least, len(PLACES) - 2))


def head(chance: random.Random, text: str) -> str:
    return f"**{text}**" if chance.random() < 0.6 else text


def body(sheet: Sheet, top: int, left: int, labels: list[str], width: int, low: int = 10, high: int = 4000) -> list[list[int]]:
    """Labels in the first column, whole numbers in the others."""
    values = [[sheet.chance.randint(low, high) for _ in range(width)] for _ in labels]
    for place, (label, numbers) in enumerate(zip(labels, values)):
        sheet.line(top + place, left, [label, *map(whole, numbers)])
    return values


def plain(sheet: Sheet) -> None:
    """A list with its header in the first row."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk", *names])
    body(sheet, 2, 1, labels, len(names))
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 1 + len(names)), "list"))


def titled(sheet: Sheet) -> None:
    """Titles above, notes and a source below."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 5))
    labels = places(sheet.chance)
    sheet.line(top, 1, [head(sheet.chance, name) for name in ["Wijk", *names]])
    blank = sheet.chance.choice([0, 0, 1])
    first = top + 1 + blank
    body(sheet, first, 1, labels, len(names))
    last = first + len(labels) - 1
    sheet.notes(last + 1)
    sheet.tables.append(Table((top, top), (first, last), (1, 1 + len(names)), "list"))


def units(sheet: Sheet) -> None:
    """A row of units under the names."""
    top = sheet.title()
    names = sheet.chance.sample(MEASURED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    sheet.line(top, 1, [head(sheet.chance, name) for name in ["Wijk", *names]])
    sheet.line(top + 1, 1, ["", *(UNITS[name] for name in names)])
    for place, label in enumerate(labels):
        sheet.line(top + 2 + place, 1, [label, *(decimal(sheet.chance.uniform(2, 90)) for _ in names)])
    last = top + 1 + len(labels)
    sheet.notes(last + 1, 2)
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 1 + len(names)), "list", units=[top + 1]))


def identified(sheet: Sheet) -> None:
    """A row of column numbers or field codes under the names."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(3, 5))
    labels = places(sheet.chance)
    sheet.line(top, 1, ["Wijk", *names])
    codes = [f"V{number:03}" for number in range(1, len(names) + 2)] if sheet.chance.random() < 0.5 else \
        [f"'{number}" for number in range(1, len(names) + 2)]
    sheet.line(top + 1, 1, codes)
    body(sheet, top + 2, 1, labels, len(names))
    sheet.tables.append(Table((top, top + 1), (top + 2, top + 1 + len(labels)), (1, 1 + len(names)), "list"))


def crosstab(sheet: Sheet) -> None:
    """Two or three rows of header: each column is a combination."""
    top = sheet.title()
    upper = sheet.chance.sample(BREAKDOWN, sheet.chance.randint(2, 3)) if sheet.chance.random() < 0.5 else \
        [str(year) for year in range(2021, 2021 + sheet.chance.randint(2, 3))]
    lower = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 3))
    merged = sheet.chance.random() < 0.7
    sheet.put(top, 1, "Wijk")
    if merged:
        sheet.merge((top, 1), (top + 1, 1))
    for place, name in enumerate(upper):
        column = 2 + place * len(lower)
        for repeat in range(1 if merged else len(lower)):
            sheet.put(top, column + repeat, f"'{name}" if name.isdigit() else name)
        if merged:
            sheet.merge((top, column), (top, column + len(lower) - 1))
        sheet.line(top + 1, column, lower)
    labels = places(sheet.chance)
    width = len(upper) * len(lower)
    body(sheet, top + 2, 1, labels, width)
    last = top + 1 + len(labels)
    sheet.notes(last + 1, 2)
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 1 + width), "crosstab"))


def deep(sheet: Sheet) -> None:
    """A header block of three rows: groups, names, units."""
    top = sheet.title()
    groups, each = sheet.chance.sample(["Jeugd", "Volwassenen", "Ouderen"], 2), 2
    sheet.put(top, 1, "Wijk")
    sheet.merge((top, 1), (top + 2, 1))
    for place, group in enumerate(groups):
        column = 2 + place * each
        sheet.put(top, column, group)
        sheet.merge((top, column), (top, column + each - 1))
        names = sheet.chance.sample(MEASURED, each)
        sheet.line(top + 1, column, names)
        sheet.line(top + 2, column, [UNITS[name] for name in names])
    labels = places(sheet.chance)
    for place, label in enumerate(labels):
        sheet.line(top + 3 + place, 1, [label, *(decimal(sheet.chance.uniform(2, 90)) for _ in range(2 * each))])
    last = top + 2 + len(labels)
    sheet.tables.append(Table((top, top + 2), (top + 3, last), (1, 1 + 2 * each), "crosstab", units=[top + 2]))


def years(sheet: Sheet) -> None:
    """Years as names of columns."""
    top = sheet.title() if sheet.chance.random() < 0.6 else 1
    first = sheet.chance.randint(2012, 2018)
    count = sheet.chance.randint(4, 8)
    labels = places(sheet.chance)
    text = "'" if sheet.chance.random() < 0.3 else ""
    sheet.line(top, 1, ["Wijk", *(f"{text}{first + year}" for year in range(count))])
    body(sheet, top + 1, 1, labels, count)
    last = top + len(labels)
    if top > 1:
        sheet.notes(last + 1, 2)
    sheet.tables.append(Table((top, top), (top + 1, last), (1, 1 + count), "wide"))


def grouped(sheet: Sheet) -> None:
    """Records under headings of their own."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    sheet.line(top, 1, ["Periode", *names])
    row = top + 1
    for place in sheet.chance.sample(PLACES, sheet.chance.randint(3, 5)):
        sheet.put(row, 1, head(sheet.chance, place))
        quarters = [f"{year} kwartaal {quarter}" for year in (2023, 2024) for quarter in (1, 2, 3, 4)][: sheet.chance.randint(4, 8)]
        body(sheet, row + 1, 1, quarters, len(names))
        row += 1 + len(quarters)
    sheet.notes(row + 1, 2)
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 1 + len(names)), "grouped"))


def first_only(sheet: Sheet) -> None:
    """The label stands only in the first row of its block."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 3))
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    sheet.line(top, 1, ["Wijk", "Jaar", *names])
    row = top + 1
    for place in sheet.chance.sample(PLACES, sheet.chance.randint(3, 6)):
        for year in range(2020, 2020 + sheet.chance.randint(3, 5)):
            sheet.line(row, 1, [place if year == 2020 else "", str(year), *(whole(sheet.chance.randint(10, 900)) for _ in names)])
            row += 1
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 2 + len(names)), "list"))


def totals(sheet: Sheet) -> None:
    """A row of totals at the end of the body, or at its start."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    sheet.line(top, 1, ["Wijk", *names])
    ahead = sheet.chance.random() < 0.3
    first = top + 1 + ahead
    values = body(sheet, first, 1, labels, len(names))
    word = sheet.chance.choice(["Totaal", "Gemeente totaal", "Eindtotaal", "Alle wijken", "Waterland", "Gemeente Waterland"])
    row = top + 1 if ahead else first + len(labels)
    sheet.line(row, 1, [head(sheet.chance, word), *(whole(sum(column)) for column in zip(*values))])
    last = first + len(labels) - 1 if ahead else row
    sheet.notes(last + 1, 2)
    sheet.tables.append(Table((top, top), (top + 1, last), (1, 1 + len(names)), "list", [row]))


def subtotals(sheet: Sheet) -> None:
    """Totals of parts between the records, and one of all."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 3))
    sheet.line(top, 1, ["Stadsdeel", "Wijk", *names])
    row, every, sums = top + 1, [0] * len(names), []
    named = sheet.chance.random() < 0.6
    for part in sheet.chance.sample(["Noord", "Oost", "Zuid", "West", "Centrum"], 3):
        part_sum = [0] * len(names)
        for place in sheet.chance.sample(PLACES, sheet.chance.randint(3, 5)):
            numbers = [sheet.chance.randint(10, 900) for _ in names]
            part_sum = [a + b for a, b in zip(part_sum, numbers)]
            sheet.line(row, 1, [part, place, *map(whole, numbers)])
            row += 1
        sheet.line(row, 1, [f"**Totaal {part}**" if named else f"Stadsdeel {part}", "", *map(whole, part_sum)])
        sums.append(row)
        every = [a + b for a, b in zip(every, part_sum)]
        row += 1
    sheet.line(row, 1, ["**Totaal**" if named else "Gemeente", "", *map(whole, every)])
    sheet.tables.append(Table((top, top), (top + 1, row), (1, 2 + len(names)), "list", [*sums, row]))


def note_codes(sheet: Sheet) -> None:
    """An unnamed last column with codes of footnotes."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 3))
    labels = places(sheet.chance, 8)
    sheet.line(top, 1, ["Wijk", *names])
    body(sheet, top + 1, 1, labels, len(names))
    for place in sheet.chance.sample(range(len(labels)), 3):
        sheet.put(top + 1 + place, 2 + len(names), sheet.chance.choice(["a", "b", "a, b"]))
    last = top + len(labels)
    sheet.put(last + 2, 1, "a) Inclusief nieuwbouw.")
    sheet.put(last + 3, 1, "b) Grens van de wijk veranderd in 2023.")
    sheet.tables.append(Table((top, top), (top + 1, last), (1, 2 + len(names)), "list"))


def missing(sheet: Sheet) -> None:
    """Markers for what is not known, secret or not there."""
    top = sheet.title()
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(3, 4))
    labels = places(sheet.chance, 8)
    sheet.line(top, 1, ["Wijk", *names])
    body(sheet, top + 1, 1, labels, len(names))
    for _ in range(5):
        row, column = sheet.chance.randrange(len(labels)), sheet.chance.randrange(len(names))
        sheet.put(top + 1 + row, 2 + column, sheet.chance.choice(["x", ".", "n.b.", "-", "*", "onbekend"]))
    last = top + len(labels)
    sheet.put(last + 1, 1, "x = geheim, . = onbekend")
    sheet.tables.append(Table((top, top), (top + 1, last), (1, 1 + len(names)), "list"))


def stacked(sheet: Sheet) -> None:
    """Tables below each other, each with its own title and header."""
    row = sheet.title()
    row += 1
    for part in sheet.chance.sample(BREAKDOWN, sheet.chance.randint(2, 3)):
        names = sheet.chance.sample(COUNTED, 3)
        labels = places(sheet.chance)[: sheet.chance.randint(4, 7)]
        sheet.put(row, 1, f"**{part}**")
        sheet.line(row + 1, 1, ["Wijk", *names])
        body(sheet, row + 2, 1, labels, 3)
        last = row + 1 + len(labels)
        sheet.tables.append(Table((row + 1, row + 1), (row + 2, last), (1, 4), "stacked"))
        row = last + sheet.chance.randint(2, 3)


def beside(sheet: Sheet) -> None:
    """Tables beside each other, with an empty column between."""
    top = sheet.title()
    left = 1
    for _ in range(2):
        names = sheet.chance.sample(COUNTED, sheet.chance.randint(1, 2))
        labels = places(sheet.chance, 6)
        sheet.line(top, left, ["Wijk", *names])
        body(sheet, top + 1, left, labels, len(names))
        sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (left, left + len(names)), "side-by-side"))
        left += len(names) + 2


def legend(sheet: Sheet) -> None:
    """An explanation of codes beside the table, which is none of it."""
    names = sheet.chance.sample(COUNTED, 3)
    labels = places(sheet.chance, 8)
    sheet.line(1, 1, ["Wijk", "Soort", *names])
    for place, label in enumerate(labels):
        sheet.line(2 + place, 1, [label, sheet.chance.choice("ABC"), *(whole(sheet.chance.randint(10, 900)) for _ in names)])
    column = 5 + sheet.chance.randint(2, 3)
    sheet.put(2, column, "Toelichting")
    for place, text in enumerate(["A = woonwijk", "B = bedrijven", "C = gemengd"]):
        sheet.put(3 + place, column, text)
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 5), "list"))


def transposed(sheet: Sheet) -> None:
    """Records stand in columns: each row is a measure."""
    top = sheet.title()
    labels = sheet.chance.sample(PLACES, sheet.chance.randint(4, 7))
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4)) + sheet.chance.sample(MEASURED, sheet.chance.randint(2, 4))
    sheet.chance.shuffle(names)
    sheet.line(top, 1, ["", *(head(sheet.chance, label) for label in labels)])
    for place, name in enumerate(names):
        many = name in COUNTED
        numbers = [whole(sheet.chance.randint(100, 9000)) if many else decimal(sheet.chance.uniform(0, 50)) for _ in labels]
        sheet.line(top + 1 + place, 1, [name, *numbers])
    sheet.tables.append(Table((top, top), (top + 1, top + len(names)), (1, 1 + len(labels)), "transposed"))


def form(sheet: Sheet) -> None:
    """A form or a calculation: names with one value each. Not a table."""
    sheet.put(1, 1, "**Aanvraag subsidie**")
    asked = ["Naam organisatie", "Contactpersoon", "Datum", "Bedrag", "Rekening", "Doel", "Looptijd", "Toelichting", "Handtekening"]
    answers = ["Stichting Buurtwerk", "zie bijlage", "1-3-2024", "12500", "volgt", "Ontmoeting in de wijk", "2 jaar", "", ""]
    row, colon = 3, sheet.chance.choice(["", ":"])
    for name, answer in list(zip(asked, answers))[: sheet.chance.randint(6, 9)]:
        sheet.put(row, 1, f"{name}{colon}")
        sheet.put(row, 3, answer)
        row += sheet.chance.choice([1, 1, 2])
    sheet.put(row + 1, 1, "Vul alle velden in en stuur dit formulier terug.")


def survey(sheet: Sheet) -> None:
    """Two columns: questions of a survey with their answers, of which some are missing. A list, not a form."""
    asked = ["Bent u tevreden?", "Voelt u zich veilig?", "Kent u uw buren?", "Doet u vrijwilligerswerk?", "Leest u de krant?",
             "Is er genoeg groen?", "Kunt u rondkomen?", "Heeft u hulp nodig?", "Gaat u uit?", "Bent u verhuisd?"]
    asked = sheet.chance.sample(asked, sheet.chance.randint(7, 10))
    top = sheet.title()
    sheet.line(top, 1, ["Vraag", "Aantal ja"])
    for place, question in enumerate(asked):
        sheet.line(top + 1 + place, 1, [question, "x" if place % 3 == 2 else whole(sheet.chance.randint(40, 900))])
    sheet.tables.append(Table((top, top), (top + 1, top + len(asked)), (1, 2), "list"))


def marked(sheet: Sheet) -> None:
    """The workbook itself marks the table; rows above look like a header too."""
    names = sheet.chance.sample(COUNTED, 3)
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Overzicht", "versie 2", "concept", "intern"])
    sheet.line(3, 1, ["Wijk", *names])
    body(sheet, 4, 1, labels, 3)
    last = 3 + len(labels)
    sheet.marked.append(f"A3:D{last}")
    sheet.tables.append(Table((3, 3), (4, last), (1, 4), "list"))


def year_texts(sheet: Sheet) -> None:
    """Years above amounts that are written as text, as in a csv: with decimals, minus signs and percentages."""
    years = sheet.chance.randint(3, 5)
    first = sheet.chance.randint(2018, 2024)
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    labels = places(sheet.chance)
    written = sheet.chance.choice([lambda n: f"'{decimal(n / 10)}", lambda n: f"'{n}.{n % 900 + 100}", lambda n: f"'{decimal(n / 10)}%", lambda n: f"'{n}.{n % 900 + 100}-"])
    sheet.line(top, 1, ["" if sheet.chance.random() < 0.3 else "Taakveld", *(f"'{first + place}" for place in range(years))])
    for place, label in enumerate(labels):
        sheet.line(top + 1 + place, 1, [label, *(written(sheet.chance.randint(20, 900)) for _ in range(years))])
    sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (1, 1 + years), "wide"))


def stacked_years(sheet: Sheet) -> None:
    """Tables below each other, each with its own title and a header of years."""
    row = 1
    for part in sheet.chance.sample(BREAKDOWN, sheet.chance.randint(2, 3)):
        years, first = sheet.chance.randint(3, 4), sheet.chance.randint(2018, 2022)
        labels = places(sheet.chance)[: sheet.chance.randint(3, 6)]
        sheet.put(row, 1, f"{part} per wijk")
        sheet.line(row + 1, 1, ["Wijk", *(f"{first + place}" for place in range(years))])
        body(sheet, row + 2, 1, labels, years)
        last = row + 1 + len(labels)
        sheet.tables.append(Table((row + 1, row + 1), (row + 2, last), (1, 1 + years), "stacked"))
        row = last + sheet.chance.randint(2, 3)


def blank_rows(sheet: Sheet) -> None:
    """One list with empty rows between its records; some records rise from left to right, as years would."""
    names = ["Jeugd", "Senioren", "Totaal leden"]
    labels = places(sheet.chance, 9)
    sheet.put(1, 1, "**Leden van verenigingen**")
    sheet.line(3, 1, ["Vereniging", *names])
    row = 4
    for place, label in enumerate(labels):
        low = sorted(sheet.chance.sample(range(10, 900), 3))
        sheet.line(row, 1, [label, *map(whole, low if place % 2 else sheet.chance.sample(low, 3))])
        row += 2 if place in (2, 4) else 1
    sheet.tables.append(Table((3, 3), (4, row - 1), (1, 4), "list"))


def block_headings(sheet: Sheet) -> None:
    """Two columns of labels, a header of two rows, and headings of blocks right under it."""
    sheet.line(1, 1, ["Code", "Omschrijving", "Rekening 2024", "", "", "Begroting 2025"])
    sheet.line(2, 3, ["Lasten", "Baten", "Saldo", "Lasten", "Baten", "Saldo"])
    sheet.merge((1, 3), (1, 5))
    sheet.merge((1, 6), (1, 8))
    row = 3
    for number, block in enumerate(sheet.chance.sample(TOPICS, 3), 1):
        sheet.put(row, 1, f"Programma {number} {block}")
        row += 1
        for line in range(sheet.chance.randint(2, 4)):
            numbers = [whole(sheet.chance.randint(100, 9000)) for _ in range(6)]
            sheet.line(row, 1, [f"{number},{line + 1}", sheet.chance.choice(COUNTED), *numbers])
            row += 1
    sheet.tables.append(Table((1, 2), (3, row - 1), (1, 8), "grouped"))


def second_row_right(sheet: Sheet) -> None:
    """A header of which the second row names only the columns to the right."""
    labels = places(sheet.chance)
    first = sheet.chance.randint(2019, 2022)
    sheet.line(1, 1, ["Indicator", "Eenheid", "Realisatie", "", "Streefwaarde"])
    sheet.line(2, 3, [f"{first + place}" for place in range(4)])
    for place, label in enumerate(labels):
        sheet.line(3 + place, 1, [label, "aantal", *(whole(sheet.chance.randint(10, 900)) for _ in range(4))])
    sheet.tables.append(Table((1, 2), (3, 2 + len(labels)), (1, 6), "crosstab"))


def legend_below(sheet: Sheet) -> None:
    """A legend of two columns under the table, apart from it."""
    names = sheet.chance.sample(COUNTED, 3)
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk", "Staat", *names])
    for place, label in enumerate(labels):
        sheet.line(2 + place, 1, [label, sheet.chance.choice(["G", "M", "S"]), *(whole(sheet.chance.randint(10, 900)) for _ in names)])
    last = 1 + len(labels)
    sheet.put(last + 2, 1, sheet.chance.choice(["Legenda", "Betekenis van de tekens", "Verklaring"]))
    for place, (sign, meaning) in enumerate([("G", "goed"), ("M", "matig"), ("S", "slecht")]):
        sheet.line(last + 3 + place, 1, [sign, meaning])
    sheet.tables.append(Table((1, 1), (2, last), (1, 5), "list"))


def statements_above(sheet: Sheet) -> None:
    """Above the table stand statements, at the left and at the right: they name no columns."""
    names = sheet.chance.sample(COUNTED, 4)
    labels = places(sheet.chance)
    sheet.put(1, 1, "**Gebruik per wijk**")
    if sheet.chance.random() < 0.6:
        sheet.put(2, 1, "Gemeente Waterrand")
    sheet.put(2, 5, sheet.chance.choice(["Peildatum: 1-1-2024", "Bron: registratie", "Status: concept"]))
    sheet.line(4, 1, ["Wijk", *names])
    body(sheet, 5, 1, labels, 4)
    sheet.tables.append(Table((4, 4), (5, 4 + len(labels)), (1, 5), "list"))


def computed_numbers(sheet: Sheet) -> None:
    """Numbers of columns under the header, of which the last says how it was computed."""
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk", "Budget", "Besteed", "Verplicht", "Ruimte"])
    sheet.line(2, 1, ["(1)", "(2)", "(3)", "(4)", "(5)=(2)-(3)-(4)"])
    body(sheet, 3, 1, labels, 4)
    sheet.tables.append(Table((1, 2), (3, 2 + len(labels)), (1, 5), "list"))


def raster(sheet: Sheet) -> None:
    """Four small tables: two beside each other, and two more below."""
    sheet.put(1, 1, "**Overzicht**")
    row, count = 3, sheet.chance.randint(4, 6)
    for _ in range(2):
        left = 1
        for _ in range(2):
            names = sheet.chance.sample(COUNTED, sheet.chance.randint(1, 2))
            sheet.line(row, left, [sheet.chance.choice(["Soort", "Wijk", "Groep"]), *names])
            body(sheet, row + 1, left, sheet.chance.sample(PLACES, count), len(names))
            sheet.tables.append(Table((row, row), (row + 1, row + count), (left, left + len(names)), "side-by-side"))
            left += len(names) + 2
        row += count + 3


def small_counts(sheet: Sheet) -> None:
    """Years with many counts that are not shown because they are small."""
    first, years = sheet.chance.randint(2018, 2022), 4
    labels = places(sheet.chance, 7)
    sheet.line(1, 1, ["Beroep", *(f"{first + place}" for place in range(years))])
    for place, label in enumerate(labels):
        cells = [sheet.chance.choice(["<5", "<10", "n.b.", whole(sheet.chance.randint(10, 90)), whole(sheet.chance.randint(10, 90))]) for _ in range(years)]
        cells[place % years] = whole(sheet.chance.randint(10, 90))
        sheet.line(2 + place, 1, [label, *cells])
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 1 + years), "wide"))


def quarters(sheet: Sheet) -> None:
    """Quarters, school years or months as names of columns."""
    names = sheet.chance.choice([["Q1", "Q2", "Q3", "Q4"], ["2020/2021", "2021/2022", "2022/2023"], ["jan", "feb", "mrt", "apr", "mei"]])
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk", *names])
    body(sheet, 2, 1, labels, len(names))
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 1 + len(names)), "wide"))


def years_again(sheet: Sheet) -> None:
    """Years that begin again under each upper heading."""
    first, groups = sheet.chance.randint(2018, 2023), sheet.chance.choice([2, 3])
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk"])
    for place, name in enumerate(sheet.chance.sample(COUNTED, groups)):
        sheet.put(1, 2 + 2 * place, name)
        sheet.line(2, 2 + 2 * place, [f"{first}", f"{first + 1}"])
    if sheet.chance.random() < 0.4:
        sheet.put(2, 1, sheet.chance.choice(["Wijk", "Jaar"]))
    body(sheet, 3, 1, labels, 2 * groups)
    sheet.tables.append(Table((1, 2), (3, 2 + len(labels)), (1, 1 + 2 * groups), "crosstab"))


def weeks_below(sheet: Sheet) -> None:
    """Whole numbers in the second row of a header: weeks, school years, ages."""
    name, first = sheet.chance.choice([("Weeknummer", 36), ("Leerjaar", 1), ("Leeftijd", 4)])
    many = sheet.chance.randint(4, 9)
    labels = places(sheet.chance, 7)
    sheet.line(1, 1, ["School", "Type", name])
    sheet.put(1, 3 + many, "Totaal")
    sheet.line(2, 3, [f"{first + place}" for place in range(many)])
    for place, label in enumerate(labels):
        numbers = [sheet.chance.randint(0, 60) for _ in range(many)]
        sheet.line(3 + place, 1, [label, sheet.chance.choice(["basis", "voortgezet"]), *map(whole, numbers), whole(sum(numbers))])
    sheet.tables.append(Table((1, 2), (3, 2 + len(labels)), (1, 3 + many), "crosstab"))


def sparse_first(sheet: Sheet) -> None:
    """Years as names, and a first record with few of them filled."""
    first, years = 2025, sheet.chance.randint(4, 10)
    labels = places(sheet.chance, 8)
    sheet.line(1, 1, ["Onderdeel", *(f"{first + place}" for place in range(years))])
    for place, label in enumerate(labels):
        kept = 1 if place == 0 else sheet.chance.randint(years // 2, years)
        at = set(sheet.chance.sample(range(years), kept))
        sheet.line(2 + place, 1, [label, *(whole(1000 * sheet.chance.randint(2, 90)) if year in at else "" for year in range(years))])
    sheet.put(3, 1 + years, "14000")
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 1 + years), "wide"))


def pivot(sheet: Sheet) -> None:
    """A pivot table pasted as values, with its filter above it."""
    first, years = sheet.chance.randint(2018, 2022), sheet.chance.randint(3, 5)
    labels = places(sheet.chance)
    top = 1
    if sheet.chance.random() < 0.6:
        sheet.line(1, 1, ["Status", "(Alle)"])
        top = 3
    sheet.line(top, 1, ["Som van Bedrag", "Kolomlabels"])
    sheet.line(top + 1, 1, ["Rijlabels", *(f"{first + place}" for place in range(years)), "Eindtotaal"])
    values = [[sheet.chance.randint(10, 900) for _ in range(years)] for _ in labels]
    for place, (label, numbers) in enumerate(zip(labels, values)):
        sheet.line(top + 2 + place, 1, [label, *map(whole, numbers), whole(sum(numbers))])
    last = top + 2 + len(labels)
    sums = [sum(numbers[year] for numbers in values) for year in range(years)]
    sheet.line(last, 1, ["Eindtotaal", *map(whole, sums), whole(sum(sums))])
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 2 + years), "crosstab", [last]))


def pairs_above(sheet: Sheet) -> None:
    """Filters or settings above the table, apart from it: pairs that name no columns."""
    names = sheet.chance.sample(COUNTED, 4)
    labels = places(sheet.chance)
    row = 1
    for pair in sheet.chance.sample([["Status", "(Alle)"], ["Afdeling", "Werk en Inkomen"], ["Soort", "(Meerdere items)"]], sheet.chance.choice([1, 2])):
        sheet.line(row, 1, pair)
        row += 1
    row += 1
    sheet.line(row, 1, ["Rijlabels", *names])
    body(sheet, row + 1, 1, labels, 4)
    sheet.tables.append(Table((row, row), (row + 1, row + len(labels)), (1, 5), "list"))


def one_over_all(sheet: Sheet) -> None:
    """One upper heading, merged over all columns but the first."""
    first, years = sheet.chance.randint(2010, 2014), sheet.chance.randint(4, 12)
    labels = places(sheet.chance)
    sheet.put(1, 2, f"Aantal {sheet.chance.choice(COUNTED).lower()}")
    sheet.merge((1, 2), (1, 1 + years))
    sheet.line(2, 1, ["School", *(f"{first + place}" for place in range(years))])
    body(sheet, 3, 1, labels, years)
    sheet.tables.append(Table((1, 2), (3, 2 + len(labels)), (1, 1 + years), "crosstab"))


def unit_signs(sheet: Sheet) -> None:
    """Units that are written as so much for each of something (mg/l), or as a scale (x € 1.000), in a row under the names or merged over
    all of them."""
    labels = places(sheet.chance)
    top = sheet.title() if sheet.chance.random() < 0.6 else 1
    if sheet.chance.random() < 0.5:
        names = sheet.chance.sample(list(PER), sheet.chance.randint(3, 5))
        sheet.line(top, 1, [head(sheet.chance, name) for name in ["Meetpunt", *names]])
        sheet.line(top + 1, 1, [sheet.chance.choice(["", "Eenheid"]), *(PER[name] for name in names)])
    else:
        names = sheet.chance.sample(AMOUNTS, sheet.chance.randint(3, 4))
        sheet.line(top, 1, [head(sheet.chance, name) for name in ["Programma", *names]])
        unit = sheet.chance.choice(SCALES)
        if sheet.chance.random() < 0.5:
            sheet.put(top + 1, 2, unit)
            sheet.merge((top + 1, 2), (top + 1, 1 + len(names)))
        else:
            sheet.line(top + 1, 2, [unit] * len(names))
    for place, label in enumerate(labels):
        sheet.line(top + 2 + place, 1, [label, *(decimal(sheet.chance.uniform(2, 90)) for _ in names)])
    last = top + 1 + len(labels)
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 1 + len(names)), "list", units=[top + 1]))


def unit_powers(sheet: Sheet) -> None:
    """A row of units of which most are volumes or surfaces for each of something: m3/jaar, m²/inw."""
    labels = places(sheet.chance)
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    names = sheet.chance.sample(list(POWERS), 3)
    sheet.line(top, 1, ["Wijk", *names])
    sheet.line(top + 1, 2, [POWERS[name] for name in names])
    for place, label in enumerate(labels):
        sheet.line(top + 2 + place, 1, [label, *(decimal(sheet.chance.uniform(2, 90)) for _ in names)])
    sheet.tables.append(Table((top, top + 1), (top + 2, top + 1 + len(labels)), (1, 4), "list", units=[top + 1]))


def no_units(sheet: Sheet) -> None:
    """Names in the second row of the header that look like units but are none: a slash in them, or a unit as part of a name."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    upper = sheet.chance.sample(BREAKDOWN, 2)
    lower = sheet.chance.sample(["Kosten/inwoner", "Koop/huur", "Uren/cliënt", "Aantal cliënten", "Jaar van start", "In/uit"],
                                sheet.chance.randint(2, 3))
    sheet.put(top, 1, "Wijk")
    for place, name in enumerate(upper):
        sheet.put(top, 2 + place * len(lower), name)
        sheet.merge((top, 2 + place * len(lower)), (top, 1 + (place + 1) * len(lower)))
        sheet.line(top + 1, 2 + place * len(lower), lower)
    labels = places(sheet.chance)
    width = 2 * len(lower)
    body(sheet, top + 2, 1, labels, width, 10, 900)
    sheet.tables.append(Table((top, top + 1), (top + 2, top + 1 + len(labels)), (1, 1 + width), "crosstab"))


def shares_below(sheet: Sheet) -> None:
    """Under each group stand a count and a share: the second row of the header holds nothing but their units."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    upper = sheet.chance.sample(BREAKDOWN, sheet.chance.randint(2, 3))
    lower = sheet.chance.choice([["aantal", "%"], ["abs.", "%"], ["aantal", "procent"]])
    sheet.put(top, 1, "Wijk")
    for place, name in enumerate(upper):
        sheet.put(top, 2 + 2 * place, name)
        sheet.merge((top, 2 + 2 * place), (top, 3 + 2 * place))
        sheet.line(top + 1, 2 + 2 * place, lower)
    labels = places(sheet.chance)
    for place, label in enumerate(labels):
        pairs = [[whole(sheet.chance.randint(10, 900)), decimal(sheet.chance.uniform(2, 60))] for _ in upper]
        sheet.line(top + 2 + place, 1, [label, *(text for pair in pairs for text in pair)])
    last = top + 1 + len(labels)
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 1 + 2 * len(upper)), "crosstab", units=[top + 1]))


def legend_bounds(sheet: Sheet) -> None:
    """A legend under the table that says from which number on a class counts: it looks like a small table, but explains one."""
    names = sheet.chance.sample(MEASURED, 3)
    labels = places(sheet.chance, 6)
    classes = sheet.chance.choice([["laag", "midden", "hoog"], ["groen", "geel", "oranje", "rood"], ["goed", "matig", "slecht"]])
    sheet.line(1, 1, ["Wijk", "Klasse", *names])
    for place, label in enumerate(labels):
        sheet.line(2 + place, 1, [label, sheet.chance.choice(classes), *(decimal(sheet.chance.uniform(2, 90)) for _ in names)])
    last = 1 + len(labels)
    row = last + sheet.chance.choice([2, 3])
    sheet.put(row, 1, sheet.chance.choice(["Legenda", "Toelichting", "Betekenis van de klassen"]))
    sheet.line(row + 1, 1, ["Klasse", sheet.chance.choice(["vanaf", "Ondergrens", "Grens"])])
    for place, name in enumerate(classes):
        sheet.line(row + 2 + place, 1, [name, whole(sheet.chance.randint(5, 20) + 25 * place)])
    sheet.tables.append(Table((1, 1), (2, last), (1, 5), "list"))


def stacked_tight(sheet: Sheet) -> None:
    """Short tables right below each other, without an empty row: the next begins after an average or sample size, after a total with
    the same header again, or with a header in bold."""
    tight(sheet, 3, 4)


def stacked_long(sheet: Sheet) -> None:
    """Longer tables right below each other, without an empty row: an average, the same header again after a total, or bold print tells
    where the next begins."""
    tight(sheet, 6, 9)


def tight(sheet: Sheet, least: int, most: int) -> None:
    row = sheet.title() if sheet.chance.random() < 0.5 else 1
    way = sheet.chance.choice(["average", "again", "bold"])
    word = sheet.chance.choice(["Gemiddelde", "Aantal respondenten", "n ="])
    others = [name for name in COUNTED if name != "Inwoners"]
    names = sheet.chance.sample(others, 2)
    order = [0, 1, 2] if most < 6 else sheet.chance.sample(range(3), 3)
    for part in range(sheet.chance.randint(2, 3)):
        names = names if way == "again" else sheet.chance.sample(others, 2)
        labels = sheet.chance.sample(PLACES, sheet.chance.randint(least, most))
        counted = ["Inwoners", *names]
        texts = ["Wijk" if way == "again" else ["Wijk", "Buurt", "Kern"][part], *(counted[place] for place in order)]
        sheet.line(row, 1, [f"**{text}**" if way == "bold" else text for text in texts])
        values = [[sheet.chance.randint(*[(1000, 4000), (10, 90), (10, 90)][place]) for place in order] for _ in labels]
        for place, (label, numbers) in enumerate(zip(labels, values)):
            sheet.line(row + 1 + place, 1, [label, *map(whole, numbers)])
        sums = [sum(column) for column in zip(*values)]
        last = row + len(labels) + (way == "again")
        if way == "again":
            sheet.line(last, 1, ["Totaal", *map(whole, sums)])
        sheet.tables.append(Table((row, row), (row + 1, last), (1, 4), "stacked", [last] if way == "again" else []))
        row = last + 1
        if way == "average":
            sheet.line(row, 1, [word, *(whole(total // len(labels)) for total in sums)])
            row += 1


def words_as_values(sheet: Sheet) -> None:
    """A record in the middle of which the numbers are words, because something was closed or not measured."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance, 9)
    sheet.line(top, 1, ["Locatie", *names])
    body(sheet, top + 1, 1, labels, len(names))
    word = sheet.chance.choice(["gesloten", "in verbouwing", "niet gemeten", "vervallen"])
    for place in sheet.chance.sample([2, 5], sheet.chance.choice([1, 2])):
        sheet.line(top + 1 + place, 2, [word] * len(names))
    sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (1, 1 + len(names)), "list"))


def closed_twice(sheet: Sheet) -> None:
    """Two records below each other of which the numbers are words: still records, and no header."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance, 9)
    sheet.line(1, 1, ["Locatie", *names])
    body(sheet, 2, 1, labels, len(names))
    first, word = sheet.chance.randint(2, 4), sheet.chance.choice(["gesloten", "in verbouwing", "niet gemeten"])
    for place in (first, first + 1):
        sheet.line(2 + place, 2, [word] * len(names))
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 1 + len(names)), "list"))


def mostly_words(sheet: Sheet) -> None:
    """A list of words of which one column holds words for some records and dates or amounts for others: what was settled, what was
    granted."""
    many = sheet.chance.randint(26, 34)
    subjects = [f"{topic} {place}" for topic in TOPICS for place in PLACES]
    if sheet.chance.random() < 0.5:
        texts = ["Toezegging", "Portefeuille", "Afgedaan"]
        settled, dates = sheet.chance.choice(["loopt", "open", "in behandeling"]), sheet.chance.randint(5, 7)
        values = [settled, *(f"{sheet.chance.randint(1, 28)}-{sheet.chance.randint(1, 12)}-2024" for _ in range(dates))]
        values += [settled] * (many - len(values))
    else:
        texts = ["Aanvraag", "Beleidsveld", "Bedrag"]
        waiting = sheet.chance.randint(18, 20)
        values = [sheet.chance.choice(["nog te bepalen", "in behandeling", "in onderzoek"]) for _ in range(waiting)]
        values += [whole(250 * sheet.chance.randint(2, 60)) for _ in range(many - waiting)]
    sheet.line(1, 1, texts)
    for place, (subject, value) in enumerate(zip(sheet.chance.sample(subjects, many), values)):
        sheet.line(2 + place, 1, [subject, sheet.chance.choice(["Sociaal domein", "Ruimte", "Financiën", "Sport"]), value])
    sheet.tables.append(Table((1, 1), (2, 1 + many), (1, 3), "list"))


def first_unknown(sheet: Sheet) -> None:
    """A list of which the first records have words where the others have an amount."""
    names = ["Project", "Wijk", "Budget"]
    labels, many = sheet.chance.sample(TOPICS, len(TOPICS)), sheet.chance.randint(2, 4)
    sheet.line(1, 1, names)
    for place, (label, area) in enumerate([(label, area) for label in labels for area in sheet.chance.sample(PLACES, 2)]):
        value = "nog te bepalen" if place < many else whole(500 * sheet.chance.randint(4, 90))
        sheet.line(2 + place, 1, [label, area, value])
    sheet.tables.append(Table((1, 1), (2, 1 + 2 * len(labels)), (1, 3), "list"))


def like_years(sheet: Sheet) -> None:
    """Counts of about two thousand that grow a little, in the first record under a heading: they are no years."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    first, years = sheet.chance.randint(2018, 2022), sheet.chance.randint(3, 4)
    measure = sheet.chance.choice(["Inwoners", "Woningen", "Huishoudens"])
    sheet.line(top, 1, ["Kern", *(f"{measure} {first + place}" for place in range(years))])
    row = top + 1
    for part in sheet.chance.sample(["Noord", "Oost", "Zuid", "West"], sheet.chance.randint(2, 3)):
        sheet.put(row, 1, head(sheet.chance, f"Gebied {part}"))
        for place, label in enumerate(sheet.chance.sample(PLACES, sheet.chance.randint(3, 5))):
            number = sheet.chance.randint(1910, 1990) if place == 0 else sheet.chance.randint(200, 1700)
            row += 1
            sheet.line(row, 1, [label, *(whole(number + year * sheet.chance.randint(11, 14)) for year in range(years))])
        row += 1
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 1 + years), "grouped"))


def pairs_on_top(sheet: Sheet) -> None:
    """Pairs that say what the export is about, right above the header, over its two columns of words."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    pairs = [["Gemeente", "Waterrand"], ["Peiljaar", "2024"], ["Rapport", "Stand per wijk"], ["Afdeling", "Onderzoek"]]
    top = 1
    for pair in sheet.chance.sample(pairs, sheet.chance.randint(1, 3)):
        sheet.line(top, 1, pair)
        top += 1
    sheet.line(top, 1, [sheet.chance.choice(["Nummer", "Code"]), "Wijk", *names])
    for place, label in enumerate(labels):
        sheet.line(top + 1 + place, 1, [f"W{10 + place}", label, *(whole(sheet.chance.randint(10, 900)) for _ in names)])
    sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (1, 2 + len(names)), "list"))


def pivot_filtered(sheet: Sheet) -> None:
    """A pivot table pasted as values: its filters stand above it, apart, and its own first row is a pair too."""
    groups = sheet.chance.sample(["Open", "In behandeling", "Afgehandeld", "Ingetrokken", "Doorgestuurd"], sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    top = 1
    filters = [["Jaar", "2024"], ["Status", "(Alle)"], ["Kanaal", "(Meerdere items)"], ["Kwartaal", "3"]]
    for pair in sheet.chance.sample(filters, sheet.chance.randint(1, 2)):
        sheet.line(top, 1, pair)
        top += 1
    top += 1
    sheet.line(top, 1, [sheet.chance.choice(["Aantal van Zaaknummer", "Som van Uren", "Aantal van Melding"]), "Kolomlabels"])
    sheet.line(top + 1, 1, ["Rijlabels", *groups, "Eindtotaal"])
    values = [[sheet.chance.randint(10, 900) for _ in groups] for _ in labels]
    for place, (label, numbers) in enumerate(zip(labels, values)):
        sheet.line(top + 2 + place, 1, [label, *map(whole, numbers), whole(sum(numbers))])
    last = top + 2 + len(labels)
    sums = [sum(column) for column in zip(*values)]
    sheet.line(last, 1, ["Eindtotaal", *map(whole, sums), whole(sum(sums))])
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 2 + len(groups)), "crosstab", [last]))


def same_text(sheet: Sheet) -> None:
    """Records stand in columns, and the first row says the same of all of them: their town, or the kind of area."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    labels = sheet.chance.sample(PLACES, sheet.chance.randint(4, 6))
    names = sheet.chance.sample(COUNTED, 4) + sheet.chance.sample(MEASURED, sheet.chance.randint(2, 4))
    sheet.chance.shuffle(names)
    sheet.line(top, 1, [sheet.chance.choice(["Kenmerk", "Onderwerp"]), *labels])
    name, text = sheet.chance.choice([("Gemeente", "Waterrand"), ("Soort gebied", "Wijk"), ("Regio", "Rivierland")])
    sheet.line(top + 1, 1, [name, *[text] * len(labels)])
    for place, name in enumerate(names):
        many = name in COUNTED
        numbers = [whole(sheet.chance.randint(100, 9000)) if many else f"{sheet.chance.randint(2, 60)},{sheet.chance.randint(1, 9)}"
                   for _ in labels]
        sheet.line(top + 2 + place, 1, [name, *numbers])
    sheet.tables.append(Table((top, top), (top + 1, top + 1 + len(names)), (1, 1 + len(labels)), "transposed"))


def weights(sheet: Sheet) -> None:
    """A row of weights under the names of what was scored: it is about the columns, and holds no units; numbers of columns may follow."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    scored = ["Prijs", "Kwaliteit", "Planning", "Duurzaamheid", "Bereikbaarheid", "Draagvlak"]
    names = sheet.chance.sample(scored, sheet.chance.randint(3, 5))
    labels = places(sheet.chance)
    sheet.line(top, 1, [head(sheet.chance, name) for name in [sheet.chance.choice(["Aanbieder", "Locatie", "Variant"]), *names]])
    shares = {3: [50, 30, 20], 4: [40, 30, 20, 10], 5: [30, 25, 20, 15, 10]}[len(names)]
    sheet.chance.shuffle(shares)
    name = sheet.chance.choice(["Weging", "Weegfactor", "Gewicht", "Wegingsfactor:"])
    as_share = sheet.chance.random() < 0.6
    sheet.line(top + 1, 1, [name, *(f"{share}%" if as_share else whole(share // 5) for share in shares)])
    first = top + 2
    if sheet.chance.random() < 0.3:
        sheet.line(first, 1, [f"({number})" for number in range(1, len(names) + 2)])
        first += 1
    for place, label in enumerate(labels):
        sheet.line(first + place, 1, [label, *(whole(sheet.chance.randint(1, 10)) for _ in names)])
    sheet.tables.append(Table((top, first - 1), (first, first + len(labels) - 1), (1, 1 + len(names)), "list"))


def spacer(sheet: Sheet) -> None:
    """One table with an empty column in it, to keep two groups of columns apart; behind it may stand a column of words."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    left, right = sheet.chance.randint(2, 3), sheet.chance.randint(2, 3)
    names = sheet.chance.sample(COUNTED, left + right)
    labels = places(sheet.chance, 7)
    worded = sheet.chance.random() < 0.6
    sheet.line(top, 1, ["Wijk", *names[:left], "", *(["Oordeel"] if worded else []), *names[left:]])
    for place, label in enumerate(labels):
        numbers = [whole(sheet.chance.randint(10, 900)) for _ in names]
        verdict = [["goed", "matig", "slecht"][place % 3]] if worded else []
        sheet.line(top + 1 + place, 1, [label, *numbers[:left], "", *verdict, *numbers[left:]])
    sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (1, 2 + left + worded + right), "list"))


def beside_again(sheet: Sheet) -> None:
    """Two tables of the same length beside each other, of which the second names its rows again: by years, or by districts with years."""
    first, many = sheet.chance.randint(2012, 2018), sheet.chance.randint(6, 8)
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    one, other = sheet.chance.sample(COUNTED, 2)
    way = sheet.chance.choice(["years", "header", "labels"])
    if way == "years":
        rows = [[[str(first + place)], [str(first + place)]] for place in range(many)]
        names = [["Jaar", one], ["Jaar", other]]
    else:
        districts, others = sheet.chance.sample(PLACES, 3), sheet.chance.sample(PLACES, 3)
        rows = [[[district, str(year)], [again if way == "header" else district, str(year)]]
                for district, again in zip(districts, others) for year in range(first, first + 3)]
        names = [["Wijk", "Jaar", one], ["Buurt", "Jaar", one] if way == "header" else ["Gebied", "Peiljaar", other]]
    left = 1
    for side in (0, 1):
        sheet.line(top, left, names[side])
        for place, row in enumerate(rows):
            sheet.line(top + 1 + place, left, [*row[side], whole(sheet.chance.randint(10, 900))])
        right = left + len(names[side]) - 1
        sheet.tables.append(Table((top, top), (top + 1, top + len(rows)), (left, right), "side-by-side"))
        left = right + 2


def house_numbers(sheet: Sheet) -> None:
    """House numbers of which some, below each other, have a letter."""
    addresses(sheet, {3: "a", 4: "b"}, 7, 10)


def house_letters(sheet: Sheet) -> None:
    """House numbers of which nearly half have a letter: still a list of addresses."""
    addresses(sheet, {1: "a", 2: "b", 5: "a", 6: "b"}, 9, 9)


def addresses(sheet: Sheet, letters: dict[int, str], least: int, most: int) -> None:
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    sheet.line(top, 1, ["Straat", "Huisnummer", sheet.chance.choice(["Soort woning", "Gebruik", "Melding"])])
    row, kinds = top + 1, ["appartement", "rijwoning", "winkel", "kantoor"]
    for street in sheet.chance.sample(PLACES, 3):
        number = sheet.chance.randint(1, 40)
        for place in range(sheet.chance.randint(least, most)):
            number += 0 if letters.get(place, "a") != "a" else 2
            sheet.line(row, 1, [street, f"{number}{letters.get(place, '')}", sheet.chance.choice(kinds)])
            row += 1
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 3), "list"))


def note_pairs(sheet: Sheet) -> None:
    """Notes below the table that take two cells: what it is, and beside it what is noted."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    sheet.line(top, 1, ["Wijk", *names])
    body(sheet, top + 1, 1, labels, len(names))
    last = top + len(labels)
    row = last + sheet.chance.choice([1, 2])
    notes = [["Bron", "BRP"], ["Bron:", "registratie"], ["Toelichting", "voorlopig"], ["Contact", "Onderzoek"], ["Opmerking", "concept"]]
    for note in sheet.chance.sample(notes, sheet.chance.randint(1, 3)):
        sheet.line(row, 1, note)
        row += 1
    sheet.tables.append(Table((top, top), (top + 1, last), (1, 1 + len(names)), "list"))


def note_dates(sheet: Sheet) -> None:
    """Below the table, apart from it, stands of which day the numbers are, in two cells."""
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 4))
    labels = places(sheet.chance)
    sheet.line(1, 1, ["Wijk", *names])
    body(sheet, 2, 1, labels, len(names))
    last = 1 + len(labels)
    word = sheet.chance.choice(["Peildatum", "Laatst bijgewerkt", "Stand per"])
    sheet.line(last + 2, 1, [word, f"{sheet.chance.randint(1, 28)}-{sheet.chance.randint(1, 12)}-2024"])
    sheet.tables.append(Table((1, 1), (2, last), (1, 1 + len(names)), "list"))


def area_levels(sheet: Sheet) -> None:
    """Areas of two levels by their codes: the higher ones add up the lower, and all of them are data."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    names = sheet.chance.sample(COUNTED, sheet.chance.randint(2, 3))
    upper, lower = sheet.chance.choice([("NL00", "PV"), ("PV30", "GM"), ("GM9901", "WK")])
    labels = sheet.chance.sample(PLACES, sheet.chance.randint(5, 9))
    codes = [f"{lower}{21 + place}" if lower == "PV" else f"GM{9901 + place}" if lower == "GM" else f"WK9901{1 + place:02}"
             for place in range(len(labels))]
    values = [[sheet.chance.randint(1000, 40000) for _ in names] for _ in labels]
    rows = [[code, label, *map(whole, numbers)] for code, label, numbers in zip(codes, labels, values)]
    name = {"NL00": "Nederland", "PV30": "Provincie", "GM9901": "Waterrand"}[upper]
    every = [upper, name, *(whole(sum(column)) for column in zip(*values))]
    rows = [every, *rows] if sheet.chance.random() < 0.7 else [*rows, every]
    sheet.line(top, 1, [sheet.chance.choice(["Code", "Regiocode"]), "Naam", *names])
    for place, texts in enumerate(rows):
        sheet.line(top + 1 + place, 1, texts)
    sheet.tables.append(Table((top, top), (top + 1, top + len(rows)), (1, 2 + len(names)), "list"))


def rows_alike(sheet: Sheet) -> None:
    """The numbers of each row are alike, and yet the table stands upright: the same measures come again under each heading, or older
    years were rounded."""
    groups = sheet.chance.sample(["Jeugd", "Volwassenen", "Ouderen", "Statushouders"], sheet.chance.randint(3, 4))
    fine = lambda: f"{sheet.chance.randint(2, 60)},{sheet.chance.randint(1, 9)}"  # noqa: E731
    if sheet.chance.random() < 0.5:
        counts, rates = sheet.chance.sample(COUNTED, 2), sheet.chance.sample(MEASURED, 2)
        sheet.line(1, 1, ["Onderwerp", *groups])
        row = 2
        for place in sheet.chance.sample(PLACES, sheet.chance.randint(2, 4)):
            sheet.put(row, 1, place)
            for name in (counts[0], rates[0], counts[1], rates[1]):
                row += 1
                sheet.line(row, 1, [name, *(whole(sheet.chance.randint(100, 900)) if name in counts else fine() for _ in groups)])
            row += 1
        sheet.tables.append(Table((1, 1), (2, row - 1), (1, 1 + len(groups)), "grouped"))
    else:
        first, rounded, many = sheet.chance.randint(2008, 2012), sheet.chance.randint(4, 5), sheet.chance.randint(9, 12)
        names = sheet.chance.sample(MEASURED, sheet.chance.randint(3, 4))
        sheet.line(1, 1, ["Jaar", *names])
        for place in range(many):
            numbers = [whole(sheet.chance.randint(2, 60)) if place < rounded else fine() for _ in names]
            sheet.line(2 + place, 1, [str(first + place), *numbers])
        sheet.tables.append(Table((1, 1), (2, 1 + many), (1, 1 + len(names)), "list"))


def total_category(sheet: Sheet) -> None:
    """The word Totaal stands on every third row, as a group of people beside men and women: data, and no printed total."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    first, many = sheet.chance.randint(2014, 2019), sheet.chance.randint(4, 6)
    groups = sheet.chance.choice([["Man", "Vrouw", "Totaal"], ["Totaal", "Mannen", "Vrouwen"], ["Koop", "Huur", "Totaal"]])
    names = sheet.chance.sample(MEASURED, sheet.chance.randint(1, 3))
    sheet.line(top, 1, ["Jaar", sheet.chance.choice(["Groep", "Kenmerk"]), *names])
    row = top + 1
    for year in range(first, first + many):
        for group in groups:
            sheet.line(row, 1, [str(year), group, *(decimal(sheet.chance.uniform(2, 90)) for _ in names)])
            row += 1
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 2 + len(names)), "list"))


def subtotals_often(sheet: Sheet) -> None:
    """A subtotal after every two or three records and a total at the end: so many, and yet totals."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    sheet.line(top, 1, ["Stadsdeel", "Wijk", sheet.chance.choice(COUNTED)])
    row, every, totals_at, each = top + 1, 0, [], sheet.chance.choice([2, 2, 3])
    for part in sheet.chance.sample(["Noord", "Oost", "Zuid", "West", "Centrum"], sheet.chance.randint(4, 5)):
        numbers = [sheet.chance.randint(10, 900) for _ in range(each)]
        for place, number in zip(sheet.chance.sample(PLACES, each), numbers):
            sheet.line(row, 1, [part, place, whole(number)])
            row += 1
        sheet.line(row, 1, [f"Subtotaal {part}", "", whole(sum(numbers))])
        totals_at.append(row)
        every += sum(numbers)
        row += 1
    sheet.line(row, 1, ["Eindtotaal", "", whole(every)])
    sheet.tables.append(Table((top, top), (top + 1, row), (1, 3), "list", [*totals_at, row]))


def names_below(sheet: Sheet) -> None:
    """The upper row of the header leaves the first column to the lower row, in which years stand, some of them twice."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    first, more = sheet.chance.randint(2020, 2024), sheet.chance.choice([0, 1, 2])
    upper = ["Rekening", *["Begroting"] * 2, *["Raming"] * more]
    lower = [first, first + 1, first + sheet.chance.choice([1, 2]), *(first + 3 + place for place in range(more))]
    labels = sheet.chance.sample(TOPICS, sheet.chance.randint(5, 7))
    sheet.line(top, 2, upper)
    sheet.line(top + 1, 1, [sheet.chance.choice(["Programma", "Taakveld"]), *map(str, lower)])
    body(sheet, top + 2, 1, labels, len(upper), 100, 1800)
    sheet.tables.append(Table((top, top + 1), (top + 2, top + 1 + len(labels)), (1, 1 + len(upper)), "crosstab"))


def label_merged(sheet: Sheet) -> None:
    """The label of a block is merged over its rows, sometimes with a total of the block below them."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    names = sheet.chance.sample(COUNTED, 2)
    closed = sheet.chance.random() < 0.5
    sheet.line(top, 1, ["Stadsdeel", "Wijk", *names])
    row, totals_at = top + 1, []
    for part in sheet.chance.sample(["Noord", "Oost", "Zuid", "West"], 3):
        many = sheet.chance.randint(2, 4)
        sheet.put(row, 1, part)
        sheet.merge((row, 1), (row + many - 1, 1))
        values = body(sheet, row, 2, sheet.chance.sample(PLACES, many), 2)
        row += many
        if closed:
            sheet.line(row, 1, [f"Totaal {part}", "", *(whole(sum(column)) for column in zip(*values))])
            totals_at.append(row)
            row += 1
    sheet.tables.append(Table((top, top), (top + 1, row - 1), (1, 4), "list", totals_at))


SHAPES: list[tuple[str, Callable[[Sheet], None]]] = [
    ("plain", plain), ("titles", titled), ("units", units), ("ids", identified), ("crosstab", crosstab), ("deep-header", deep),
    ("years", years), ("grouped", grouped), ("label-once", first_only), ("totals", totals), ("subtotals", subtotals),
    ("note-codes", note_codes), ("missing", missing), ("stacked", stacked), ("side-by-side", beside), ("legend", legend),
    ("transposed", transposed), ("form", form), ("survey", survey), ("marked", marked), ("year-texts", year_texts),
    ("stacked-years", stacked_years), ("blank-rows", blank_rows), ("block-headings", block_headings),
    ("second-row", second_row_right), ("legend-below", legend_below), ("statements", statements_above),
    ("column-numbers", computed_numbers), ("raster", raster), ("small-counts", small_counts), ("quarters", quarters),
    ("years-again", years_again), ("weeks-below", weeks_below), ("sparse-first", sparse_first), ("pivot", pivot),
    ("pairs-above", pairs_above), ("one-over-all", one_over_all),
    ("unit-signs", unit_signs), ("no-units", no_units), ("legend-bounds", legend_bounds), ("stacked-tight", stacked_tight),
    ("words-as-values", words_as_values), ("mostly-words", mostly_words), ("like-years", like_years), ("pairs-on-top", pairs_on_top),
    ("pivot-filtered", pivot_filtered), ("weights", weights), ("spacer", spacer), ("beside-again", beside_again),
    ("house-numbers", house_numbers), ("note-pairs", note_pairs), ("area-levels", area_levels), ("rows-alike", rows_alike),
    ("total-category", total_category), ("subtotals-often", subtotals_often), ("names-below", names_below), ("label-merged", label_merged),
    ("unit-powers", unit_powers), ("shares-below", shares_below), ("stacked-long", stacked_long), ("closed-twice", closed_twice),
    ("first-unknown", first_unknown), ("same-text", same_text), ("house-letters", house_letters),
    ("note-dates", note_dates),
]


def written(name: str, shape: str, about: str, sheet: Sheet) -> str:
    rows = max(row for row, _ in sheet.cells)
    columns = max(column for _, column in sheet.cells)
    lines = [f"# {name}", "", about, "", f"- shape: {shape}"]
    lines += [f"- {what}: {', '.join(values)}" for what, values in (("merged", sheet.merged), ("marked", sheet.marked)) if values]
    lines += ["", "| | " + " | ".join(letter(column) for column in range(1, columns + 1)) + " |", "|---" * (columns + 1) + "|"]
    for row in range(1, rows + 1):
        lines.append(f"| {row} | " + " | ".join(sheet.cells.get((row, column), "") for column in range(1, columns + 1)) + " |")
    lines += ["", "## Tables", ""]
    if sheet.tables:
        lines += ["| header | data | columns | kind | totals | units |", "|---|---|---|---|---|---|"]
    else:
        lines.append("None.")
    for table in sheet.tables:
        header = f"{table.header[0]}-{table.header[1]}" if table.header else "none"
        span = f"{letter(table.columns[0])}-{letter(table.columns[1])}"
        totals, units_at = (", ".join(map(str, rows)) for rows in (table.totals, table.units))
        lines.append(f"| {header} | {table.data[0]}-{table.data[1]} | {span} | {table.kind} | {totals} | {units_at} |")
    return "\n".join(lines) + "\n"


def main(folder: Path, count: int = PER_SHAPE, seed: str = "") -> None:
    for shape, build in SHAPES:
        for number in range(1, count + 1):
            name = f"{shape}-{number:02}"
            sheet = Sheet(random.Random(seed + name))
            build(sheet)
            about = " ".join((build.__doc__ or "").split())
            (folder / f"{name}.md").write_text(written(name, shape, about, sheet), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else PER_SHAPE, sys.argv[3] if len(sys.argv) > 3 else "")
