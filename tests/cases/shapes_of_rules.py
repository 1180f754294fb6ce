"""Shapes that a rule of the detector must tell from others: with the rule switched off, one of them is read wrong."""

from sheet_with_truth import (
    AMOUNTS,
    BREAKDOWN,
    COUNTED,
    MEASURED,
    PER,
    PLACES,
    POWERS,
    SCALES,
    Sheet,
    TOPICS,
    Table,
    body,
    decimal,
    head,
    letter,
    places,
    whole,
)


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


def channels(sheet: Sheet) -> None:
    """A list of two columns whose last records begin with a word that notes begin with too: ways to reach the town hall."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    first = sheet.chance.sample(["Balie", "Website", "App", "Brief", "Chat", "Wijkteam"], sheet.chance.randint(3, 5))
    last = sheet.chance.sample(["E-mail", "Telefoon", "Contact via wijkteam"], sheet.chance.randint(1, 2))
    labels = [*first, *last]
    sheet.line(top, 1, ["Kanaal", sheet.chance.choice(["Meldingen", "Aanvragen"])])
    body(sheet, top + 1, 1, labels, 1, 120)
    sheet.tables.append(Table((top, top), (top + 1, top + len(labels)), (1, 2), "list"))


def empty_years(sheet: Sheet) -> None:
    """A list by year in which one or two years have no numbers yet: records with gaps, no headings."""
    first, count = sheet.chance.randint(2008, 2014), sheet.chance.randint(7, 11)
    names = sheet.chance.sample(COUNTED, 3)
    gaps = set(sheet.chance.sample(range(1, count - 1), sheet.chance.choice([1, 2])))
    sheet.line(1, 1, ["Schooljaar", *names])
    for place in range(count):
        year = f"{first + place}/{(first + place + 1) % 100:02}"
        values = ["", "", ""] if place in gaps else [whole(sheet.chance.randint(20, 900)) for _ in names]
        sheet.line(2 + place, 1, [f"'{year}", *values])
    sheet.tables.append(Table((1, 1), (2, 1 + count), (1, 4), "list"))


def reading_guide(sheet: Sheet) -> None:
    """A page that explains a workbook, in two columns of words: no table."""
    about = ["Wat staat er op dit blad, en voor wie is het gemaakt en bedoeld?", "Hoe is geteld, en wat telt er niet mee in deze cijfers?",
             "Welke gebieden zijn er, en wanneer zijn hun grenzen veranderd?", "Wat betekenen de tekens in de tabellen van dit bestand precies?",
             "Waarom wijken sommige totalen af van wat eerder is gemeld?", "Waar staat hoe vaak deze cijfers worden bijgewerkt?"]
    sheet.put(1, 1, f"**{sheet.chance.choice(TOPICS)}: leeswijzer**")
    row = 3
    for place, text in enumerate(sheet.chance.sample(about, sheet.chance.randint(4, 6)), 1):
        sheet.line(row, 1, [f"Deel {place}", text])
        row += sheet.chance.choice([1, 2])


def two_words(sheet: Sheet) -> None:
    """A list of two columns of words, such as which district a neighbourhood belongs to: a table without any number."""
    labels = places(sheet.chance, 7)
    sheet.line(1, 1, ["**Buurt**", sheet.chance.choice(["**Stadsdeel**", "**Wijkteam**"])])
    for place, label in enumerate(labels):
        sheet.line(2 + place, 1, [label, sheet.chance.choice(["Noord", "Zuid", "Centrum"])])
    sheet.tables.append(Table((1, 1), (2, 1 + len(labels)), (1, 2), "list"))


def beside_groups(sheet: Sheet) -> None:
    """Merged names above groups of columns; a last column stands outside them, and has a name of its own only."""
    top = sheet.title() if sheet.chance.random() < 0.5 else 1
    upper, lower = sheet.chance.sample(BREAKDOWN, 2), sheet.chance.sample(COUNTED, 2)
    alone = sheet.chance.choice(["Oppervlakte", "Huishoudens", "Inwoners"])
    sheet.put(top, 1, "Wijk")
    sheet.merge((top, 1), (top + 1, 1))
    for place, name in enumerate(upper):
        sheet.put(top, 2 + 2 * place, name)
        sheet.merge((top, 2 + 2 * place), (top, 3 + 2 * place))
        sheet.line(top + 1, 2 + 2 * place, lower)
    sheet.put(top + 1, 6, alone)
    labels = places(sheet.chance)
    body(sheet, top + 2, 1, labels, 5)
    names = ["Wijk", *(f"{group} – {name}" for group in upper for name in lower), alone]
    sheet.tables.append(Table((top, top + 1), (top + 2, top + 1 + len(labels)), (1, 6), "crosstab", names=names))


def guide_short(sheet: Sheet) -> None:
    """A page that explains a workbook in short sentences, the first of which stands where a header would: no table."""
    about = ["Wat staat er op dit blad?", "Hoe is er geteld in deze cijfers?", "Welke gebieden zijn er op deze kaart?",
             "Wat betekenen de tekens in de tabellen?", "Hoe vaak komen er nieuwe cijfers bij?", "Wie kan ik bellen met een vraag?"]
    row = sheet.title() + 1
    for place, text in enumerate(sheet.chance.sample(about, sheet.chance.randint(4, 6)), 1):
        sheet.line(row, 1, [f"{sheet.chance.choice(['Deel', 'Vraag'])} {place}", text])
        row += sheet.chance.choice([1, 1, 2])


def stacked_rising(sheet: Sheet) -> None:
    """Tables right below each other, of which the numbers of each record rise from left to right: no names of columns."""
    row = sheet.title() if sheet.chance.random() < 0.5 else 1
    names = sheet.chance.sample([name for name in COUNTED if name != "Inwoners"], 2)
    bold = sheet.chance.random() < 0.5
    for part in range(sheet.chance.randint(2, 3)):
        labels = sheet.chance.sample(PLACES, sheet.chance.randint(5, 8))
        texts = [["Wijk", "Buurt", "Kern"][part] if bold else "Wijk", *names, "Inwoners"]
        sheet.line(row, 1, [f"**{text}**" if bold else text for text in texts])
        values = [[sheet.chance.randint(10, 40), sheet.chance.randint(50, 90), sheet.chance.randint(1000, 4000)] for _ in labels]
        for place, (label, numbers) in enumerate(zip(labels, values), 1):
            sheet.line(row + place, 1, [label, *map(whole, numbers)])
        last = row + len(labels) + (not bold)
        if not bold:
            sheet.line(last, 1, ["Totaal", *(whole(sum(column)) for column in zip(*values))])
        sheet.tables.append(Table((row, row), (row + 1, last), (1, 4), "stacked", [] if bold else [last]))
        row = last + 1
