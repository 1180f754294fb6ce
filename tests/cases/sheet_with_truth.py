"""A sheet in the making, with its truth, and the words that the shapes are made of."""

import random
import string
from dataclasses import dataclass, field

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
    # Names of the columns; none where the case does not tell.
    names: list[str] = field(default_factory=list)


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
