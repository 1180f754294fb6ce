"""The Analistenblad as an analyst meets it: opened, sorted, changed and saved by programs that are not ours."""

import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from road import Road

HEADER = ["Code", "Onderdeel", "Vraag", "Gevraagd", "Uitleg", "Antwoord", "Toelichting", "Naam", "Datum"]
ANSWER = HEADER.index("Antwoord") + 1
ROWS = [["Wijk", "Jaar", "Jeugdigen", "Inwoners"], ["Noord", 2023, 120, 1000], ["Oost", 2023, 90, 1100], ["Noord", 2024, 130, 1010]]


class Room:
    """A dossier with a question about a table, and its Analistenblad."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.road = Road.begin(folder, "proef.raadslag")
        self.dossier = self.road.dossier
        self.say("new", self.dossier, "--name", "Proef", "--track", "volledig")
        book = Workbook()
        for row in ROWS:
            book.active.append(row)
        book.save(folder / "jeugd.xlsx")
        self.say("import", self.dossier, folder / "jeugd.xlsx")
        for field, value in {
            "question.policy_question": "Gaan wij door met de wijkteams?",
            "questions[1].subject": "jeugdigen met hulp",
            "questions[1].dataset": "1",
            "questions[1].statistic": "sum",
            "questions[1].measure": "Jeugdigen",
            "goals[1].title": "Kinderen krijgen op tijd hulp",
            "goals[1].indicator": "wachttijd",
            "brief.scope_area": "alle wijken",
            "wanted[1].what": "Wachttijden",
        }.items():
            self.set(field, value)
        self.sent = self.brief("blad.xlsx")

    def say(self, *words) -> dict:
        return self.road.answer(*words)[1]

    def set(self, field: str, value: str):
        self.say("form", self.dossier, "set", field, value)

    def get(self, field: str) -> str:
        return self.say("form", self.dossier, "get", field)["fields"][0]["value"]

    def brief(self, name: str) -> Path:
        path = self.folder / name
        self.say("brief", self.dossier, "--to", path)
        return path

    def reply(self, path: Path, *flags: str) -> dict:
        answer = self.say("reply", self.dossier, path, *flags)
        answer["by_field"] = {row["field"]: row for row in answer["rows"]}
        return answer


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def table(sheet) -> dict[str, int]:
    """Row of each question's words, by their beginning."""
    return {sheet.cell(row, 3).value: row for row in range(5, sheet.max_row + 1) if sheet.cell(row, 3).value}


def row_of(sheet, words: str) -> int:
    found = [row for question, row in table(sheet).items() if question.startswith(words)]
    assert len(found) == 1, (words, sorted(table(sheet)))
    return found[0]


def answered(room: Room, answers: dict[str, object], name="antwoord.xlsx", note="") -> Path:
    book = load_workbook(room.sent)
    sheet = book["Analistenblad"]
    for words, answer in answers.items():
        row = row_of(sheet, words)
        sheet.cell(row, ANSWER).value = answer
        sheet.cell(row, ANSWER + 1).value = note or None
        sheet.cell(row, ANSWER + 2).value = "Team Onderzoek"
    path = room.folder / name
    book.save(path)
    return path


def through_libreoffice(path: Path) -> Path:
    folder = path.parent / "office"
    folder.mkdir(exist_ok=True)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
    subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=180)
    return folder / path.name


def test_the_sheet_is_for_people(room: Room):
    book = load_workbook(room.sent)
    assert book.sheetnames == ["Analistenblad", "Lees eerst", "Keuzes"]
    assert all(sheet.sheet_state == "visible" for sheet in book)
    sheet = book["Analistenblad"]
    assert [sheet.cell(4, column).value for column in range(1, len(HEADER) + 1)] == HEADER
    assert not sheet.merged_cells.ranges
    assert not any(dimension.hidden for dimension in [*sheet.column_dimensions.values(), *sheet.row_dimensions.values()])
    names = {one.name: one.value for one in book.custom_doc_props.props}
    assert set(names) == {"raadslag-dossier", "raadslag-version", "raadslag-rows"}
    lists = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    measure = f"F{row_of(sheet, 'Welke kolom telt u')}"
    assert lists and all(formula.startswith("'Keuzes'!$") for formula in lists.values()), lists
    assert measure in lists


def test_an_untouched_sheet_changes_nothing(room: Room):
    for path in (room.sent, through_libreoffice(room.sent)):
        answer = room.reply(path)
        assert {row["verdict"] for row in answer["rows"]} == {"same"}
        assert (answer["missing"], answer["unknown"], answer["sheets"]) == ([], [], [])
        assert answer["taken"] == {"fields": 0, "comments": 0, "contested": 0}


@pytest.mark.parametrize("office", [False, True], ids=["openpyxl", "LibreOffice"])
def test_what_only_the_analyst_changed_is_taken_over_with_name_and_remark(room: Room, office: bool):
    path = answered(room, {"Over welk gebied": "alleen Noord", "Aan welke maat": "wachttijd in weken"}, note="Alleen daar is geteld.")
    path = through_libreoffice(path) if office else path
    asked = room.reply(path, "--ask")
    assert asked["taken"] is None and room.get("brief.scope_area") == "alle wijken"
    row = asked["by_field"]["brief.scope_area"]
    assert (row["verdict"], row["base"], row["ours"], row["theirs"], row["by"]) == ("theirs", "alle wijken", "alle wijken", "alleen Noord", "Team Onderzoek")
    taken = room.reply(path)["taken"]
    assert taken == {"fields": 2, "comments": 2, "contested": 0}
    assert room.get("brief.scope_area") == "alleen Noord"
    again = room.reply(path)
    assert again["taken"] == {"fields": 0, "comments": 0, "contested": 0}, "reading it twice says nothing twice"


def test_a_conflict_is_listed_and_settled_only_when_it_is_said_how(room: Room):
    path = answered(room, {"Over welk gebied": "alleen Noord"})
    room.set("brief.scope_area", "Noord en Oost")
    row = room.reply(path)["by_field"]["brief.scope_area"]
    assert (row["verdict"], row["base"], row["ours"], row["theirs"]) == ("conflict", "alle wijken", "Noord en Oost", "alleen Noord")
    assert room.get("brief.scope_area") == "Noord en Oost", "no silent overwrite"
    room.reply(path, "--ours")
    assert room.get("brief.scope_area") == "Noord en Oost"
    room.reply(path, "--theirs")
    assert room.get("brief.scope_area") == "alleen Noord"


def test_sorted_inserted_doubled_and_deleted_rows_are_each_told(room: Room):
    path = answered(room, {"Over welk gebied": "alleen Noord"})
    book = load_workbook(path)
    sheet = book["Analistenblad"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5, max_col=len(HEADER))]
    rows.sort(key=lambda row: str(row[2]))
    period = next(row for row in rows if row[2].startswith("Over welke periode"))
    rows.remove(period)
    doubled = next(list(row) for row in rows if row[2].startswith("Aan welke maat"))
    doubled[ANSWER - 1] = "iets anders"
    rows.insert(3, doubled)
    rows.insert(5, [None, None, "Nog een vraag", None, None, "Kijk ook naar 2022", None, None, None])
    rows.insert(6, ["deadbeef-0000", None, "Vreemde rij", None, None, "x", None, None, None])
    for row in sheet.iter_rows(min_row=5, max_col=len(HEADER)):
        for cell in row:
            cell.value = None
    for place, row in enumerate(rows, start=5):
        for column, value in enumerate(row, start=1):
            sheet.cell(place, column).value = value
    book.save(path)
    for answer in (room.reply(path, "--ask"), room.reply(through_libreoffice(path), "--ask")):
        assert answer["by_field"]["brief.scope_area"]["verdict"] == "theirs"
        assert answer["missing"] == ["brief.scope_period"]
        assert [row["text"].split("  ")[0] for row in answer["unknown"]] == ["Nog een vraag Kijk ook naar 2022", "Vreemde rij x"]
        twice = answer["by_field"]["goals[1].indicator"]
        assert twice["verdict"] == "conflict" and "meer dan eens" in twice["unfit"]
    room.reply(path, "--theirs")
    assert room.get("goals[1].indicator") == "wachttijd", "two answers to one field are never chosen between"
    assert room.get("brief.scope_area") == "alleen Noord"


def test_an_answer_to_an_older_version_still_merges(room: Room):
    path = answered(room, {"Over welk gebied": "alleen Noord"})
    room.set("brief.scope_period", "2023 en 2024")
    room.brief("tweede.xlsx")
    room.set("brief.delivery", "een tabel")
    answer = room.reply(path)
    assert answer["by_field"]["brief.scope_area"]["verdict"] == "theirs"
    for changed in ("brief.scope_period", "brief.delivery"):
        assert answer["by_field"][changed]["verdict"] == "ours", changed
    assert (room.get("brief.scope_area"), room.get("brief.scope_period")) == ("alleen Noord", "2023 en 2024")


def test_a_row_of_another_version_answers_that_version(room: Room):
    first = load_workbook(room.sent)["Analistenblad"]
    old = [cell.value for cell in first[row_of(first, "Over welk gebied")]]
    room.set("brief.scope_area", "Noord en Oost")
    room.sent = room.brief("tweede.xlsx")
    book = load_workbook(room.sent)
    sheet = book["Analistenblad"]
    for column, value in enumerate(old, start=1):
        sheet.cell(row_of(sheet, "Over welk gebied"), column).value = value
    path = room.folder / "gemengd.xlsx"
    book.save(path)
    assert room.reply(path, "--ask")["by_field"]["brief.scope_area"]["verdict"] == "ours", "nobody changed it since it was sent"


def test_what_is_gone_here_and_what_does_not_fit_is_said_and_left(room: Room):
    path = answered(room, {"Wat moet erin staan": "Wachttijden in dagen", "Mag u ze hiervoor": "misschien", "Wanneer moeten": "volgende week"})
    answer = room.reply(path, "--theirs")
    assert "hier niet" in answer["by_field"]["wanted[1].allowed"]["unfit"]
    assert answer["by_field"]["wanted[1].by"]["unfit"]
    assert room.get("wanted[1].what") == "Wachttijden in dagen"
    assert (room.get("wanted[1].allowed"), room.get("wanted[1].by")) == ("", "")


def test_days_and_choices_are_read_as_people_write_them(room: Room):
    from datetime import date

    room.reply(answered(room, {"Wanneer moeten": date(2027, 3, 14), "Mag u ze hiervoor": "ja", "Waarmee vergelijkt": "het gemiddelde"}))
    assert (room.get("wanted[1].by"), room.get("wanted[1].allowed"), room.get("questions[1].comparison")) == ("2027-03-14", "yes", "average")


def test_data_that_come_along_go_through_the_ordinary_door(room: Room):
    path = answered(room, {})
    book = load_workbook(path)
    extra = book.create_sheet("Wachttijden")
    for row in [["Wijk", "Dagen"], ["Noord", 12], ["Oost", 18], ["Zuid", 9]]:
        extra.append(row)
    book.save(path)
    assert room.reply(path)["sheets"] == ["Wachttijden"]
    assert room.say("import", room.dossier, path, "--sheet", "Wachttijden")["rows_kept"] == 3


def test_other_workbooks_and_other_dossiers_are_refused(room: Room, tmp_path: Path):
    (tmp_path / "ander").mkdir()
    other = Room(tmp_path / "ander")
    for path, key in ((room.folder / "jeugd.xlsx", "reply-not-ours"), (other.sent, "reply-other-dossier")):
        error = room.say("reply", room.dossier, path)["error"]
        assert error["key"] == key and error["remedy"]


def test_text_of_the_dossier_is_never_a_formula(room: Room):
    room.set("brief.scope_area", '=HYPERLINK("http://x","y")')
    sheet = load_workbook(room.brief("formule.xlsx"))["Analistenblad"]
    cell = sheet.cell(row_of(sheet, "Over welk gebied"), ANSWER)
    assert cell.data_type == "s" and cell.value.startswith("=HYPERLINK")
    assert room.reply(room.folder / "formule.xlsx", "--ask")["by_field"]["brief.scope_area"]["verdict"] == "same"


def test_the_properties_survive_another_program(room: Room):
    kept = load_workbook(through_libreoffice(room.sent)).custom_doc_props
    assert {"raadslag-dossier", "raadslag-version"} <= set(kept.names)


def test_another_table_keeps_what_it_has_too(room: Room):
    book = Workbook()
    for row in [*ROWS, ["Oost", 2024, 95, 1120]]:
        book.active.append(row)
    book.save(room.folder / "jeugd nieuw.xlsx")
    room.say("import", room.dossier, room.folder / "jeugd nieuw.xlsx")
    room.sent = room.brief("tweede.xlsx")
    room.set("questions[1].group", "Wijk")
    assert room.reply(answered(room, {"In welke gegevens": "jeugd nieuw"}))["taken"]["fields"] == 1
    assert (room.get("questions[1].measure"), room.get("questions[1].group")) == ("Jeugdigen", "Wijk")


def test_what_a_cell_cannot_say_is_no_emptied_answer(room: Room):
    path = answered(room, {"Over welk gebied": True, "Over welke periode": "=1/0"})
    answer = room.reply(path, "--theirs")["by_field"]
    assert answer["brief.scope_area"]["unfit"] and room.get("brief.scope_area") == "alle wijken"
    assert answer["brief.scope_period"]["unfit"]
    assert "geen antwoord" in answer["brief.scope_area"]["unfit"]


def test_a_group_that_does_not_exist_is_no_comparison(room: Room):
    room.set("questions[1].group", "Wijk")
    room.sent = room.brief("tweede.xlsx")
    answer = room.reply(answered(room, {"Waarmee vergelijkt": "Noordd"}, name="fout.xlsx"), "--theirs")
    assert answer["by_field"]["questions[1].comparison"]["unfit"]
    room.reply(answered(room, {"Waarmee vergelijkt": "Noord", "Wanneer moeten": "2 maart 2027"}, name="goed.xlsx"))
    assert (room.get("questions[1].comparison"), room.get("wanted[1].by")) == ("group:Noord", "2027-03-02")


def test_what_waits_for_the_analyst_is_told_with_what_was_said(room: Room):
    room.say("--as", "advisor", "mark", room.dossier, "brief.scope_area", "to_discuss")
    room.say("--as", "advisor", "comment", room.dossier, "brief.scope_area", "Is Oost volledig geteld?")
    sheet = load_workbook(room.brief("gevraagd.xlsx"))["Analistenblad"]
    state = {words: sheet.cell(row_of(sheet, words), HEADER.index("Gevraagd") + 1).value for words in ("Over welk gebied", "Over welke periode", "Aan welke maat")}
    assert state["Over welk gebied"].startswith("Graag uw mening") and "Is Oost volledig geteld?" in state["Over welk gebied"]
    assert state["Over welke periode"] == "Graag invullen" and not state["Aan welke maat"]
    fills = {words: sheet.cell(row_of(sheet, words), ANSWER).fill.fgColor.rgb for words in state}
    assert fills["Over welk gebied"] == fills["Over welke periode"] != fills["Aan welke maat"]
    assert sheet.auto_filter.ref, "the sheet says that filtering is allowed"
    lists = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    choices = load_workbook(room.folder / "gevraagd.xlsx")["Keuzes"]
    letter = lists[f"F{row_of(sheet, 'Welke kolom telt u')}"].split("$")[1]
    assert [cell.value for cell in choices[letter] if cell.value] == ["Jeugdigen", "Inwoners"], "only columns that can be counted"


@pytest.mark.parametrize("office", [False, True], ids=["openpyxl", "LibreOffice"])
def test_the_analyst_agrees_in_the_workbook(room: Room, office: bool):
    path = answered(room, {"Bent u akkoord": "Ja", "Over welk gebied": "alleen Noord"})
    path = through_libreoffice(path) if office else path
    assert room.reply(path, "--ask")["agreed"] == {"name": "Team Onderzoek", "refusal": None, "late": False}
    room.reply(path)
    gates = {gate["gate"]: gate["state"] for gate in room.say("check", room.dossier)["gates"]}
    assert gates["brief-signed-analyst"] == "met" and gates["brief-signed-advisor"] == "open"
    room.set("brief.scope_area", "alle wijken")
    gates = {gate["gate"]: gate["state"] for gate in room.say("check", room.dossier)["gates"]}
    assert gates["brief-signed-analyst"] == "open", "the analyst agreed to something else"


def test_an_agreement_holds_for_the_answers_that_came_with_it(room: Room):
    path = answered(room, {"Bent u akkoord": "ja", "Over welk gebied": "alleen Noord"})
    room.set("brief.scope_area", "alleen Oost")
    assert room.reply(path)["by_field"]["brief.scope_area"]["verdict"] == "conflict"
    gates = {gate["gate"]: gate["state"] for gate in room.say("check", room.dossier)["gates"]}
    assert gates["brief-signed-analyst"] == "open", "what was left otherwise shows as a difference"


def test_without_a_yes_nobody_agrees(room: Room):
    for answer, told in (("misschien", 1), (None, 0)):
        reply = room.reply(answered(room, {"Bent u akkoord": answer, "Over welk gebied": "alleen Noord"}), "--ask")
        assert reply["agreed"] is None and len(reply["unknown"]) == told, answer


def test_a_no_ends_an_earlier_yes_and_says_why(room: Room):
    room.reply(answered(room, {"Bent u akkoord": "Ja"}, name="ja.xlsx"))
    room.sent = room.brief("tweede.xlsx")
    path = answered(room, {"Bent u akkoord": "Nog niet"}, name="nee.xlsx", note="Eerst Oost uitzoeken.")
    assert room.reply(path, "--ask")["agreed"] == {"name": "Team Onderzoek", "refusal": "Eerst Oost uitzoeken.", "late": False}
    room.reply(path)
    gate = next(gate for gate in room.say("check", room.dossier)["gates"] if gate["gate"] == "brief-signed-analyst")
    assert gate["state"] == "open" and "Eerst Oost uitzoeken" in str(gate), gate


def test_an_answer_that_was_read_before_does_not_take_a_newer_agreement_back(room: Room):
    first = answered(room, {"Bent u akkoord": "Ja", "Over welk gebied": "alleen Noord"}, name="eerste.xlsx")
    room.reply(first)
    room.set("brief.scope_area", "alleen Oost")
    room.sent = room.brief("tweede.xlsx")
    room.reply(answered(room, {"Bent u akkoord": "Ja"}, name="tweede antwoord.xlsx"))
    assert room.reply(first, "--ours")["agreed"]["late"] is True
    gates = {gate["gate"]: gate["state"] for gate in room.say("check", room.dossier)["gates"]}
    assert gates["brief-signed-analyst"] == "met"


def test_what_the_analyst_wrote_stands_in_his_name_and_his_objection_is_answered(room: Room):
    room.reply(answered(room, {"Over welk gebied": "alleen Noord"}))
    room.say("--as", "analyst", "mark", room.dossier, "brief.scope_area", "contested")
    room.say("--as", "advisor", "comment", room.dossier, "brief.scope_area", "Oost telt mee, want daar vraagt de raad naar.")
    room.set("brief.scope_area", "Noord en Oost")
    room.say("--as", "advisor", "mark", room.dossier, "brief.scope_area", "agreed")
    sheet = load_workbook(room.brief("tweede.xlsx"))["Analistenblad"]
    state = sheet.cell(row_of(sheet, "Over welk gebied"), HEADER.index("Gevraagd") + 1).value
    assert state.startswith("Gewijzigd na uw bezwaar") and "daar vraagt de raad naar" in state


def test_the_analyst_agrees_to_what_was_in_the_workbook_and_no_more(room: Room):
    path = answered(room, {"Bent u akkoord": "Ja"}, note="mits de wijken van 2024")
    room.set("questions[2].subject", "wachtenden")
    room.reply(path)
    said = room.say("--as", "advisor", "mark", room.dossier, "brief.scope_area", "to_discuss")
    analyst = next(one for one in said["signatures"] if one["role"] == "analyst")
    assert analyst["state"] == "reopened" and any("onderzoeksvraag 2" in change["label"] for change in analyst["changes"]), analyst
    assert "mits de wijken van 2024" in analyst["recorded"], "a condition stays with the yes"


def test_an_answer_that_does_not_fit_is_not_agreed_away(room: Room):
    path = answered(room, {"Bent u akkoord": "Ja", "Mag u ze hiervoor": "misschien"})
    room.reply(path)
    said = room.say("--as", "advisor", "mark", room.dossier, "brief.scope_area", "to_discuss")
    analyst = next(one for one in said["signatures"] if one["role"] == "analyst")
    assert analyst["state"] == "reopened" and analyst["changes"][0]["before"] == "misschien", analyst


def test_what_is_neither_yes_nor_no_is_shown(room: Room):
    reply = room.reply(answered(room, {"Bent u akkoord": "Ja, mits Oost meetelt"}), "--ask")
    assert reply["agreed"] is None and "mits Oost meetelt" in reply["unknown"][0]["text"]


def test_a_survey_with_the_same_column_names_is_a_table(room: Room):
    (room.folder / "enquete.csv").write_text("Code;Antwoord;Aantal\n1;Ja;12\n2;Nee;30\n3;Weet niet;14\n")
    assert room.say("import", room.dossier, room.folder / "enquete.csv")["rows_kept"] == 3


def test_conditions_come_back_as_they_were_shown(room: Room):
    room.set("questions[1].filter", "Wijk=Noord;Wijk=Oost")
    room.sent = room.brief("tweede.xlsx")
    sheet = load_workbook(room.sent)["Analistenblad"]
    assert sheet.cell(row_of(sheet, "Met een voorwaarde"), ANSWER).value == "Wijk: Noord of Oost"
    assert room.reply(answered(room, {"Met een voorwaarde": "Wijk: Noord"}), "--theirs")["taken"]["fields"] == 1
    assert room.get("questions[1].filter") == "Wijk=Noord"
    wrong = room.reply(answered(room, {"Met een voorwaarde": "Wijk: Zuid"}, name="fout.xlsx"), "--ask")
    assert wrong["by_field"]["questions[1].filter"]["unfit"], "no condition on a value that is not there"
