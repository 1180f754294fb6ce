"""Columns of invented values with a label: which of them `inspect` calls personal data, and which it does not.

Citizen service numbers begin with 99999, telephone numbers have a subscriber part of zeros, accounts are at a bank that
is not there, and nobody is named. `python-stdnum` says which numbers pass their tests.
"""

import datetime
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from road import Road
from stdnum import iban
from stdnum.nl import bsn

ROWS = 30
PER_HEADER = 4
# Least part of the columns of a kind that must be found; of what is found, least part that must be right.
RECALL = {"bsn": 0.99, "iban": 0.99, "email": 0.99, "phone": 0.95, "birth_date": 0.95, "name": 0.95, "address": 0.95, "plate": 0.95, "text": 0.95}
PRECISION = 0.95

Value = object
Maker = Callable[[random.Random], Value]

DISTRICTS = ["Ketelkade", "Zandwerf", "Molenveld", "Lindehof", "Spoorzicht", "Elzenpas", "Boskant", "Waterrand"]
STREETS = ["Ketelkade", "Molenpad", "Lindelaan", "Spoorstraat", "Havenweg", "Boskade", "Nieuwe Gracht", "Korte Dreef"]
SENTENCES = ["De lamp voor de deur is al een week kapot en niemand reageert", "Wij hebben last van vocht en schimmel in de slaapkamer",
             "Graag een brief sturen want de post komt niet altijd aan", "Er is een afspraak gemaakt voor het gesprek van volgende maand",
             "De aanvraag is niet compleet, er ontbreken twee bijlagen", "Bewoner heeft gevraagd om uitstel van de betaling"]


def citizen_number(chance: random.Random) -> str:
    while True:
        number = f"99999{chance.randrange(10_000):04}"
        if bsn.is_valid(number):
            return number


def dotted(chance: random.Random) -> str:
    number = citizen_number(chance)
    return f"{number[:4]}.{number[4:6]}.{number[6:]}"


def account(chance: random.Random) -> str:
    body = f"NL00NERG{chance.randrange(10**10):010}"
    return f"NL{iban.calc_check_digits(body)}{body[4:]}"


def spaced(chance: random.Random) -> str:
    text = account(chance)
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def mail(chance: random.Random) -> str:
    return f"{chance.choice(['balie', 'aanvrager', 'contact'])}{chance.randrange(1000)}@voorbeeld.nl"


def phone(chance: random.Random) -> str:
    area, rest = chance.choice(["10", "20", "30"]), f"000{chance.randrange(10_000):04}"
    return chance.choice([f"0{area}-{rest}", f"(0{area}) {rest}", f"+31 {area} {rest}", f"0{area} {rest[:3]} {rest[3:5]} {rest[5:]}"])


def born(chance: random.Random) -> datetime.date:
    return datetime.date(1935, 1, 1) + datetime.timedelta(days=chance.randrange(30_000))


def born_in_text(chance: random.Random) -> str:
    return born(chance).strftime("%d-%m-%Y")


def nobody(chance: random.Random) -> str:
    return chance.choice(["Voorbeeld", "Proefpersoon", "Testgeval", "Niemand"]) + f" {chance.choice('ABCDEFGH')}"


def with_initials(chance: random.Random) -> str:
    return f"{chance.choice('ABCDEFGH')}.{chance.choice(['', 'K.', 'L.'])} {chance.choice(['van ', 'de ', ''])}{chance.choice(['Voorbeeld', 'Proefpersoon', 'Testgeval', 'Niemand'])}"


def surname_first(chance: random.Random) -> str:
    return f"{chance.choice(['Voorbeeld', 'Proefpersoon', 'Testgeval', 'Niemand'])}, {chance.choice('ABCDEFGH')}.{chance.choice(['', 'K.', 'L.'])}"


def plate(chance: random.Random) -> str:
    return f"{chance.randrange(100):02}-{chance.choice('BDFGH')}{chance.choice('JKLNP')}-{chance.randrange(100):02}"


def one_of(values: list[str]) -> Maker:
    return lambda chance: chance.choice(values)


def whole(low: int, high: int) -> Maker:
    return lambda chance: chance.randint(low, high)


def rarely(value: Maker, otherwise: Maker) -> Maker:
    return lambda chance: value(chance) if chance.random() < 0.1 else otherwise(chance)


def in_text(value: Maker) -> Maker:
    return lambda chance: f"{chance.choice(SENTENCES)}, zie {value(chance)}"


def not_a_number(chance: random.Random) -> int:
    """Nine digits of money or of a case."""
    return chance.randint(100_000_000, 999_999_999)


COLUMNS: list[tuple[str | None, list[str], list[Maker]]] = [
    ("bsn", ["BSN", "Burgerservicenummer", "BSN cliënt", "Sofinummer"], [citizen_number, dotted, lambda chance: int(citizen_number(chance))]),
    ("bsn", ["Nummer", "Kenmerk", "ID", "Cliënt"], [citizen_number, lambda chance: int(citizen_number(chance))]),
    ("iban", ["IBAN", "Rekeningnummer", "Rekening aanvrager", "Betalen aan"], [account, spaced]),
    ("email", ["E-mail", "Mailadres", "Contact", "Bereikbaar via"], [mail]),
    ("phone", ["Telefoon", "Tel. overdag", "Mobiel", "Bereikbaar op"], [phone]),
    ("birth_date", ["Geboortedatum", "Geb.datum", "Geboortedag", "Datum geboorte"], [born, born_in_text]),
    ("name", ["Achternaam", "Voornaam", "Naam aanvrager", "Naam cliënt", "Roepnaam", "Contactpersoon naam"], [nobody]),
    ("name", ["Wie", "Ingediend door", "Behandelaar"], [with_initials, surname_first]),
    ("address", ["Adres", "Woonadres", "Huisnummer"], [lambda chance: f"{chance.choice(STREETS)} {chance.randrange(1, 200)}"]),
    ("plate", ["Kenteken"], [plate]),
    ("text", ["Toelichting", "Opmerkingen", "Omschrijving klacht"], [lambda chance: f"{chance.choice(SENTENCES)} ({chance.randrange(10_000)})"]),
    ("text", ["Notitie", "Verslag"], [rarely(in_text(citizen_number), one_of(SENTENCES)), rarely(in_text(mail), one_of(SENTENCES))]),
    (None, ["Bedrag", "Uitgaven", "Zaaknummer", "Dossiernummer"], [not_a_number]),
    (None, ["RSIN", "RSIN instelling"], [citizen_number]),
    (None, ["Inwoners", "Meldingen", "Aantal", "Huishoudens"], [whole(0, 5000), whole(10_000_000, 99_999_999)]),
    (None, ["Jaar", "Bouwjaar", "Geboortejaar klasse"], [whole(1990, 2025)]),
    (None, ["Wijk", "Buurtnaam", "Naam wijk", "Gemeentenaam"], [one_of(DISTRICTS)]),
    (None, ["Straat", "Straatnaam", "Locatie"], [one_of(STREETS), lambda chance: f"{chance.choice('ABC')}. {chance.choice(['Voorbeeld', 'Niemand'])}{chance.choice(['straat', 'laan', 'weg'])}"]),
    (None, ["Aanbieder", "Bedrijf"], [lambda chance: f"{chance.choice(['Zorg', 'Bouw', 'Vervoer'])} {chance.choice(['Oost', 'West'])} B.V."]),
    (None, ["Bouwdatum", "Datum aanplant"], [born]),
    (None, ["Wijkcode", "Gebied"], [lambda chance: f"WK0363{chance.randrange(10, 30)}"]),
    (None, ["Postcode", "PC4"], [whole(1011, 9999)]),
    (None, ["Zaak", "Kenmerk zaak"], [lambda chance: f"Z/2024/{chance.randrange(100_000):05}"]),
    (None, ["Datum melding", "Ingangsdatum", "Peildatum"], [lambda chance: datetime.date(2024, 1, 1) + datetime.timedelta(days=chance.randrange(365))]),
    (None, ["Aandeel", "Percentage huur"], [lambda chance: round(chance.random(), 3)]),
    (None, ["Soort", "Status", "Naam regeling", "Productnaam"], [one_of(["Toegekend", "Afgewezen", "Ingetrokken", "In behandeling"])]),
]


def labelled() -> list[tuple[str | None, str, list[Value]]]:
    chance, found = random.Random(11), []
    for kind, headers, makers in COLUMNS:
        for header in headers:
            for maker in makers:
                for _ in range(PER_HEADER):
                    values = [maker(chance) if chance.random() < 0.95 else None for _ in range(ROWS)]
                    if kind == "text" and header in ("Notitie", "Verslag"):
                        values[3] = in_text(citizen_number)(chance)
                    found.append((kind, header, values))
    return found


@pytest.fixture(scope="module")
def columns() -> list[tuple[str | None, str, list[Value]]]:
    return labelled()


def inspected(columns: list[tuple[str | None, str, list[Value]]], folder: Path) -> list[str | None]:
    """Each column beside a column of districts, twelve to a sheet, so that none is judged by its neighbours."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number in range(0, len(columns), 12):
        sheet = book.create_sheet(f"Blad{number}")
        part = columns[number : number + 12]
        sheet.append(["Plaats", *(f"{header} {at}" for at, (_, header, _) in enumerate(part)), "Totaal"])
        for row in range(ROWS):
            sheet.append([DISTRICTS[row % len(DISTRICTS)], *(values[row] for _, _, values in part), 100 + row])
    path = folder / "kolommen.xlsx"
    book.save(path)
    said = Road.begin(folder).do("inspect", path)
    found: list[str | None] = []
    for sheet in said["sheets"]:
        (table,) = sheet["tables"]
        found += [column["personal_data"] for column in table["columns"][1:-1]]
    return found


def test_personal_data_is_found_and_other_data_is_not(columns: list[tuple[str | None, str, list[Value]]], tmp_path: Path) -> None:
    found = inspected(columns, tmp_path)
    assert len(found) == len(columns) >= 300
    right, of, called, wrong = Counter(), Counter(), Counter(), []
    for (kind, header, values), said in zip(columns, found):
        of[kind] += 1
        called[said] += 1
        right[kind] += kind == said
        if kind != said:
            wrong.append(f"{header}: {kind} was called {said}, e.g. {next(value for value in values if value is not None)!r}")
    print(f"\n{len(columns)} columns")
    for kind, least in RECALL.items():
        recall, precision = right[kind] / of[kind], right[kind] / max(1, called[kind])
        print(f"  {kind:<10} recall {recall:.3f} of {of[kind]}, precision {precision:.3f}")
    print("\n".join(wrong))
    for kind, least in RECALL.items():
        assert right[kind] / of[kind] >= least, kind
        assert right[kind] / max(1, called[kind]) >= PRECISION, kind


def test_days_that_are_spread_as_births_are_personal_data_where_the_rows_are_people(tmp_path: Path) -> None:
    """A silent heading: only the days themselves tell, and the column beside them."""
    chance = random.Random(5)
    for beside, values, expected in [
        ("Geslacht", ["m", "v"], "birth_date"),
        ("Leeftijdsklasse", ["0-18", "18-65", "65+"], "birth_date"),
        ("Boomsoort", ["eik", "linde"], None),
    ]:
        book = openpyxl.Workbook()
        book.active.append(["Wijk", beside, "Datum"])
        for row in range(ROWS):
            book.active.append([DISTRICTS[row % len(DISTRICTS)], chance.choice(values), born(chance)])
        path = tmp_path / f"{beside}.xlsx"
        book.save(path)
        (table,) = Road.begin(tmp_path).do("inspect", path)["sheets"][0]["tables"]
        assert table["columns"][2]["personal_data"] == expected, beside
