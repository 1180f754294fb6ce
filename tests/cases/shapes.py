"""Shapes of sheets as people mail them: one function for each, which places cells and writes down what they are."""

from sheet_with_truth import (
    BREAKDOWN,
    COUNTED,
    MEASURED,
    PLACES,
    Sheet,
    TOPICS,
    Table,
    UNITS,
    body,
    decimal,
    head,
    places,
    whole,
)


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
    span = (1, 1 + len(names))
    sheet.tables.append(Table((top, top + 1), (top + 2, last), span, "list", units=[top + 1], names=["Wijk", *names]))


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
    names = ["Wijk", *(f"{group} – {name}" for group in upper for name in lower)]
    sheet.tables.append(Table((top, top + 1), (top + 2, last), (1, 1 + width), "crosstab", names=names))


def deep(sheet: Sheet) -> None:
    """A header block of three rows: groups, names, units."""
    top = sheet.title()
    groups, each = sheet.chance.sample(["Jeugd", "Volwassenen", "Ouderen"], 2), 2
    sheet.put(top, 1, "Wijk")
    sheet.merge((top, 1), (top + 2, 1))
    told = ["Wijk"]
    for place, group in enumerate(groups):
        column = 2 + place * each
        sheet.put(top, column, group)
        sheet.merge((top, column), (top, column + each - 1))
        names = sheet.chance.sample(MEASURED, each)
        sheet.line(top + 1, column, names)
        sheet.line(top + 2, column, [UNITS[name] for name in names])
        told += [f"{group} – {name}" for name in names]
    labels = places(sheet.chance)
    for place, label in enumerate(labels):
        sheet.line(top + 3 + place, 1, [label, *(decimal(sheet.chance.uniform(2, 90)) for _ in range(2 * each))])
    last = top + 2 + len(labels)
    span = (1, 1 + 2 * each)
    sheet.tables.append(Table((top, top + 2), (top + 3, last), span, "crosstab", units=[top + 2], names=told))


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
