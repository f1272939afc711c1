import pytest

from loaders import recognise
from loaders.document import open_document
from tests.loaders.tools import ENCODINGS, book, reading, stamp, text

# name, e-mail, joined, left, minutes, waiting room
JOINS = (
    ("Ana Müller", "ana@example.org", "2025-11-14T18:00:10", "2025-11-14T18:21:00", 21, False),
    ("Ana on the phone", "ana@example.org", "2025-11-14T18:30:00", "2025-11-14T18:40:00", 10, False),
    ("Kitchen (Bo Núñez)", "", "2025-11-14T18:02:00", "2025-11-14T18:32:00", 30, False),
    ("Bo Núñez", "", "2025-11-14T18:40:00", "2025-11-14T18:45:00", 5, False),
    ("Cem Io (he/him)", "", "2025-11-14T18:05:00", "2025-11-14T18:06:00", 1, False),
    ("Dua Rhea", "", "2025-11-14T18:05:00", "2025-11-14T18:09:00", 4, True),
)
US = "{mm}/{dd}/{y} {h}:{M}:{S} {p}"
HEADS = {
    "old English": (
        tuple(
            (
                "Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|"
                "In Waiting Room"
            ).split("|")
        ),
        "Yes",
        US,
    ),
    "new English": (
        tuple(
            (
                "Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room"
            ).split("|")
        ),
        "Yes",
        US,
    ),
    "Spanish": (
        tuple(
            (
                "Nombre (nombre original)|Correo electrónico del usuario|Hora de entrada|"
                "Hora de salida|Duración (minutos)|Invitado|En la sala de espera"
            ).split("|")
        ),
        "Sí",
        "{dd}/{mm}/{y} {H}:{M}:{S}",
    ),
    "German": (
        tuple(
            (
                "Name (Originalname)|E-Mail des Benutzers|Beitrittszeit|Austrittszeit|Dauer (Minuten)|"
                "Gast|Im Warteraum"
            ).split("|")
        ),
        "Ja",
        "{dd}.{mm}.{y} {H}:{M}:{S}",
    ),
    "French": (
        tuple(
            (
                "Nom (nom d’origine)|E-mail de l’utilisateur|Heure d’arrivée|Heure de départ|"
                "Durée (minutes)|Invité|En salle d’attente"
            ).split("|")
        ),
        "Oui",
        "{dd}/{mm}/{y} {H}:{M}:{S}",
    ),
    "Portuguese": (
        tuple(
            (
                "Nome (nome original)|E-mail do usuário|Hora de entrada|Hora de saída|"
                "Duração (minutos)|Convidado|Na sala de espera"
            ).split("|")
        ),
        "Sim",
        "{dd}/{mm}/{y} {H}:{M}:{S}",
    ),
}


def joins(language: str) -> list[list[object]]:
    heads, yes, pattern = HEADS[language]
    rows: list[list[object]] = [list(heads)]
    for name, mail, came, left, minutes, waited in JOINS:
        rows.append(
            [name, mail, stamp(came, pattern), stamp(left, pattern), minutes, yes, yes if waited else "No"]
        )
    return rows


def block(language: str) -> list[list[object]]:
    pattern = HEADS[language][2]
    start, end = (stamp(f"2025-11-14T{clock}:00", pattern) for clock in ("17:55", "18:50"))
    labels = [
        "Meeting ID",
        "Topic",
        "Start Time",
        "End Time",
        "User Email",
        "Duration (Minutes)",
        "Participants",
    ]
    return [labels, ["812 3456 7890", "Family night", start, end, "host@example.org", 55, 4], [""]]


def persons(found) -> dict[str, tuple[str, str]]:
    named = dict(
        zip(found.tables["people"]["person_key"], found.tables["people"]["person_name"], strict=True)
    )
    rows = found.tables["attendance"]
    return {
        named[key]: (status, minutes)
        for key, status, minutes in zip(rows["person_key"], rows["status"], rows["minutes"], strict=True)
    }


EVENING = {
    "Ana Müller": ("present", "31"),
    "Kitchen (Bo Núñez)": ("present", "35"),
    "Cem Io (he/him)": ("present", "1"),
    "Dua Rhea": ("absent", ""),
}


@pytest.mark.parametrize("language", HEADS)
def test_minutes_of_joining_again_are_added_up_in_every_language(language):
    found = reading(text(joins(language)), "zoom_participants")
    assert persons(found) == EVENING
    assert (found.rows, found.accepted, found.rejected) == (6, 6, 0)
    assert found.facts["first_day"] == "2025-11-14"


@pytest.mark.parametrize("language", ["old English", "German"])
def test_the_meeting_above_gives_title_and_start(language):
    found = reading(text([*block(language), *joins(language)]), "zoom_participants")
    assert persons(found) == EVENING
    assert found.facts["title"] == "Family night"
    assert set(found.tables["attendance"]["session_key"]) == {"17:55"}
    assert found.tables["people"]["line"].iloc[0] == 5


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter_is_read(encoding, delimiter):
    assert persons(reading(text(joins("Spanish"), delimiter, encoding), "zoom_participants")) == EVENING


def test_a_workbook_and_other_orders_of_columns_are_read():
    turned = [row[::-1] for row in joins("new English")]
    assert persons(reading(book(Sheet1=turned), "zoom_participants")) == EVENING


def test_without_minutes_they_are_the_time_between():
    rows = [row[:4] for row in joins("old English")[:2]]
    assert persons(reading(text(rows), "zoom_participants")) == {"Ana Müller": ("present", "20.8333")}


def test_the_list_of_unique_users_has_no_day_of_its_own():
    rows = [
        ["Name (Original Name)", "User Email", "Total Duration (Minutes)", "Guest"],
        ["Ana", "ana@example.org", 31, "No"],
        ["", "", 12, "No"],
    ]
    asked = reading(text(rows), "zoom_participants")
    assert [need.name for need in asked.needs] == ["day"]
    told = reading(text(rows), "zoom_participants", day="2025-11-14")
    assert told.needs == []
    assert told.tables["attendance"]["session_date"].tolist() == ["2025-11-14"]
    assert [(p.code, p.line) for p in told.problems if p.severity == "left_out"] == [("no_name", 3)]
    assert [
        need.name for need in reading(text([*block("old English"), *rows]), "zoom_participants").needs
    ] == []


def test_a_webinar_has_its_people_in_three_tables():
    heads = [
        "Attended",
        "User Name (Original Name)",
        "Email",
        "Join Time",
        "Leave Time",
        "Time in Session (minutes)",
    ]
    rows = [
        ["Attendee Report"],
        ["Topic", "Webinar ID", "Actual Start Time"],
        ["College night", "812", "11/14/2025 5:55:00 PM"],
        ["Host Details"],
        heads,
        ["Yes", "Host Io", "host@example.org", "11/14/2025 5:55:00 PM", "11/14/2025 6:55:00 PM", 60],
        ["Attendee Details"],
        heads,
        ["Yes", "Ana Titan", "ana@example.org", "11/14/2025 6:00:00 PM", "11/14/2025 6:20:00 PM", 20],
        ["No", "Bo Rhea", "bo@example.org", "--", "--", "--"],
    ]
    found = reading(text(rows), "zoom_participants")
    assert persons(found) == {
        "Host Io": ("present", "60"),
        "Ana Titan": ("present", "20"),
        "Bo Rhea": ("absent", ""),
    }
    assert found.facts["title"] == "College night"


def test_a_list_of_times_in_and_out_is_not_zooms():
    rows = [["Name", "Date", "Time In", "Time Out"], ["Ana", "9/14/2025", "3:05 PM", "5:00 PM"]]
    keys = [
        form.key for form, match in recognise(open_document("x.csv", text(rows))) if match.confidence >= 0.5
    ]
    assert keys == ["signin_list"]


MEETING = {"Family night": "2025-11-14T17:55:00", "College night": "2025-11-21T18:00:00"}
OF_EACH = {
    "Family night": [("Ana Io", "18:00:10", "18:21:10", 21), ("Bo Rhea", "18:02:00", "18:32:00", 30)],
    "College night": [("Ana Io", "18:01:00", "18:41:00", 40), ("Ana Io", "18:50:00", "18:55:00", 5)],
}


def several(flat: bool) -> list[list[object]]:
    """Two meetings of an account: in columns before each person, or in a block above each table."""
    heads = ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)", "Guest"]
    about = ["Topic", "Meeting ID", "Start Time", "End Time", "Duration (Minutes)", "Participants"]
    rows: list[list[object]] = [[*about, *heads]] if flat else []
    for number, (topic, start) in enumerate(MEETING.items()):
        day = start[:10]
        end = stamp(f"{day}T19:00:00", US)
        told = [topic, f"81{number}", stamp(start, US), end, 65, 2]
        rows += [] if flat else [about, told, [], heads]
        for name, came, left, minutes in OF_EACH[topic]:
            own = [name, "", stamp(f"{day}T{came}", US), stamp(f"{day}T{left}", US), minutes, "Yes"]
            rows.append([*told, *own] if flat else own)
        rows += [] if flat else [[]]
    return rows


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize("pack", [text, lambda rows: book(Report=rows)])
def test_a_report_of_several_meetings_keeps_them_apart(flat, pack):
    found = reading(pack(several(flat)), "zoom_participants")
    rows = found.tables["attendance"]
    names = dict(found.tables["people"][["person_key", "person_name"]].itertuples(index=False))
    told = {
        (names[key], day, session, minutes)
        for key, day, session, minutes in rows[
            ["person_key", "session_date", "session_key", "minutes"]
        ].itertuples(index=False)
    }
    assert told == {
        ("Ana Io", "2025-11-14", "Family night", "21"),
        ("Bo Rhea", "2025-11-14", "Family night", "30"),
        ("Ana Io", "2025-11-21", "College night", "45"),
    }
    assert (found.rows, found.accepted, found.rejected) == (4, 4, 0)
    assert (found.facts["first_day"], found.facts["last_day"]) == ("2025-11-14", "2025-11-21")
    assert "one_session" not in found.facts
    assert found.tables["sessions"]["activity"].tolist() == ["Family night", "College night"]


def test_several_meetings_of_one_name_are_told_by_the_hour_they_began():
    rows = [[cell.replace("College", "Family") if isinstance(cell, str) else cell for cell in row]
            for row in several(flat=True)]  # fmt: skip
    found = reading(text(rows), "zoom_participants")
    assert set(found.tables["attendance"]["session_key"]) == {"17:55", "18:00"}
    assert found.facts["title"] == "Family night"
