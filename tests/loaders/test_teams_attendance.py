import pytest

from loaders import recognise
from loaders.document import open_document
from tests.loaders.tools import ENCODINGS, book, reading, stamp, text

# name, first join, last leave, seconds, e-mail
PEOPLE = (
    ("Ana Müller (External)", "2025-11-14T18:02:00", "2025-11-14T19:07:07", 3907, "ana@example.org"),
    ("Núñez, Bo", "2025-11-14T18:05:30", "2025-11-14T18:30:30", 1500, "bo@example.org"),
    ("Cem Io", "2025-11-14T18:00:00", "2025-11-14T18:00:45", 45, ""),
    ("Cem Io", "2025-11-14T18:10:00", "2025-11-14T19:10:00", 3600, ""),
)
START, END = "2025-11-14T18:00:00", "2025-11-14T19:10:00"
ENGLISH = (
    ("1. Summary", "2. Participants", "3. In-Meeting Activities"),
    (
        "Meeting title",
        "Attended participants",
        "Start time",
        "End time",
        "Meeting duration",
        "Average attendance time",
    ),
    tuple(("Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role").split("|")),
    "{m}/{d}/{yy}, {h}:{M}:{S} {p}",
)
LOCALES = {
    "English": ENGLISH,
    "British": (*ENGLISH[:3], "{dd}/{mm}/{yy}, {H}:{M}:{S}"),
    "Spanish": (
        ("1. Resumen", "2. Participantes", "3. Actividades en la reunión"),
        tuple(
            (
                "Título de la reunión|Participantes que asistieron|Hora de inicio|Hora de finalización|"
                "Duración|Tiempo"
            ).split("|")
        ),
        tuple(
            (
                "Nombre|Primera incorporación|Última salida|Duración en la reunión|Correo electrónico|"
                "Id. (UPN)|Rol"
            ).split("|")
        ),
        "{d}/{m}/{yy}, {H}:{M}:{S}",
    ),
    "German": (
        ("1. Zusammenfassung", "2. Teilnehmer", "3. Aktivitäten während der Besprechung"),
        tuple(("Besprechungstitel|Teilnehmer|Startzeit|Endzeit|Dauer|Durchschnitt").split("|")),
        tuple(
            (
                "Name|Erster Beitritt|Letztes Verlassen|Besprechungsdauer|E-Mail|Teilnehmer-ID (UPN)|Rolle"
            ).split("|")
        ),
        "{dd}.{mm}.{yy}, {H}:{M}:{S}",
    ),
    "unknown": (
        ("1. Sammanfattning", "2. Deltagare", "3. Aktiviteter"),
        tuple(("Mötesrubrik|Närvarande|Start|Slut|Längd|Medel").split("|")),
        tuple(("Namn|Anslöt först|Lämnade senast|Tid i mötet|Epost|Deltagar-id (UPN)|Roll").split("|")),
        "{y}-{mm}-{dd} {H}:{M}:{S}",
    ),
}


def length(seconds: int) -> str:
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return " ".join(f"{n}{unit}" for n, unit in ((hours, "h"), (minutes, "m"), (rest, "s")) if n)


def report(locale: str, people=PEOPLE) -> list[list[str]]:
    sections, labels, heads, pattern = LOCALES[locale]
    rows = [
        [sections[0]],
        [labels[0], "Family night"],
        [labels[1], str(len(people))],
        [labels[2], stamp(START, pattern)],
        [labels[3], stamp(END, pattern)],
        [labels[4], "1h 10m"],
        [labels[5], "37m 43s"],
        [],
        [sections[1]],
        list(heads),
    ]
    rows += [
        [name, stamp(came, pattern), stamp(left, pattern), length(seconds), mail, mail, "Presenter"]
        for name, came, left, seconds, mail in people
    ]
    rows += [[], [sections[2]], [heads[0], "Join", "Leave", "Duration", "Email", "Role"]]
    rows += [
        [name, stamp(came, pattern), stamp(left, pattern), length(seconds), mail, "Presenter"]
        for name, came, left, seconds, mail in people * 2
    ]
    return rows


def minutes(found) -> list[float]:
    return [float(cell) for cell in found.tables["attendance"]["minutes"]]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("delimiter", ["\t", ","])
def test_the_same_evening_is_read_in_every_language(locale, delimiter):
    found = reading(text(report(locale), delimiter, "utf-16"), "teams_attendance")
    assert (found.rows, found.accepted, found.rejected) == (4, 4, 0)
    rows = found.tables["attendance"]
    assert minutes(found) == pytest.approx([3907 / 60, 25, 0.75, 60], abs=1e-4)
    assert set(rows["session_date"]) == {"2025-11-14"}
    assert set(rows["session_key"]) == {"18:00"}
    assert rows["person_key"].nunique() == 4
    assert found.facts["title"] == "Family night"
    assert found.needs == []


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_evening_is_read_in_every_encoding(encoding):
    found = reading(text(report("German"), "\t", encoding), "teams_attendance")
    assert found.tables["people"]["person_name"].tolist()[:2] == ["Ana Müller (External)", "Núñez, Bo"]


def test_a_report_saved_as_a_workbook_is_the_same_report():
    assert minutes(reading(book(Sheet1=report("British")), "teams_attendance"))[1:3] == [25, 0.75]


def test_two_guests_of_one_name_are_two_people_and_no_email_stands_in_the_rows():
    found = reading(text(report("English"), "\t"), "teams_attendance")
    assert found.tables["attendance"]["person_key"].is_unique
    assert (
        not found.tables["attendance"].astype("str").apply(lambda cells: cells.str.contains("@")).any().any()
    )
    assert [problem.code for problem in found.problems if problem.code == "personal"] == ["personal"]


def test_a_summary_that_counts_others_than_are_listed_is_told():
    rows = report("English")
    rows[2][1] = "9"
    found = reading(text(rows, "\t"), "teams_attendance")
    assert [(p.code, p.severity) for p in found.problems if p.code == "other_count"] == [
        ("other_count", "notice")
    ]


def test_a_length_that_is_none_leaves_the_minutes_blank():
    rows = report("English")
    rows[10][3] = "soon"
    found = reading(text(rows, "\t"), "teams_attendance")
    assert found.tables["attendance"]["minutes"].iloc[0] == ""
    assert [(p.code, p.line, p.value) for p in found.problems if p.code == "not_a_length"] == [
        ("not_a_length", 11, "soon")
    ]


def test_a_day_that_may_be_two_is_asked():
    people = [("Ana", "2025-11-04T18:02:00", "2025-11-04T18:12:00", 600, "")]
    rows = [row for row in report("English", people) if row[:1] not in (["Start time"], ["End time"])]
    found = reading(text(rows, "\t"), "teams_attendance")
    assert [need.name for need in found.needs] == ["date_order"]
    answered = reading(text(rows, "\t"), "teams_attendance", date_order="dmy")
    assert answered.facts["first_day"] == "2025-04-11"


def test_the_report_of_2021_has_a_row_for_each_joining():
    rows = [
        ["Meeting Summary"],
        ["Total Number of Participants", "2"],
        ["Meeting Title", "Board"],
        ["Meeting Start Time", "10/21/2021, 9:58:12 AM"],
        ["Meeting End Time", "10/21/2021, 11:03:22 AM"],
        ["Meeting Id", "19:abc"],
        [],
        ["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role", "Participant ID (UPN)"],
        [
            "Ada",
            "10/21/2021, 9:58:12 AM",
            "10/21/2021, 10:08:12 AM",
            "10m",
            "ada@example.org",
            "Organizer",
            "a",
        ],
        ["Bo", "10/21/2021, 9:59:00 AM", "10/21/2021, 10:00:00 AM", "1m", "", "Attendee", ""],
        [
            "Ada",
            "10/21/2021, 10:30:12 AM",
            "10/21/2021, 10:35:12 AM",
            "5m",
            "ada@example.org",
            "Organizer",
            "a",
        ],
    ]
    found = reading(text(rows, "\t", "utf-16"), "teams_attendance")
    assert (found.rows, len(found.tables["attendance"])) == (3, 2)
    assert minutes(found) == [15, 1]
    assert found.facts["title"] == "Board"


LIST = [
    ["Full Name", "User Action", "Timestamp"],
    ["Ada", "Joined before", "11/14/2020, 9:50:00 AM"],
    ["Ada", "Left", "11/14/2020, 10:00:00 AM"],
    ["Bo", "Joined", "11/14/2020, 9:51:00 AM"],
    ["Ada", "Joined", "11/14/2020, 10:10:00 AM"],
    ["Ada", "Left", "11/14/2020, 10:12:30 AM"],
    ["", "Left", "11/14/2020, 10:12:30 AM"],
    ["Cem", "Waved", "11/14/2020, 10:12:30 AM"],
]


def test_the_list_of_2020_pairs_joining_and_leaving():
    found = reading(text(LIST, ",", "utf-8-sig"), "teams_attendance", format="teams_attendance")
    assert dict(
        zip(found.tables["people"]["person_name"], found.tables["attendance"]["minutes"], strict=True)
    ) == {
        "Ada": "12.5",
        "Bo": "",
    }
    assert (found.rows, found.accepted, found.rejected) == (7, 5, 2)
    assert [(p.code, p.line) for p in found.problems] == [
        ("no_name", 7),
        ("not_an_action", 8),
        ("open_end", 4),
    ]


@pytest.mark.parametrize(
    ("heads", "actions"),
    [
        (["Nombre completo", "Acción del usuario", "Marca de tiempo"], ["Se unió", "Salió"]),
        (["Vollständiger Name", "Benutzeraktion", "Zeitstempel"], ["Beigetreten", "Verlassen"]),
        (["Nom complet", "Action de l'utilisateur", "Horodatage"], ["A rejoint", "A quitté"]),
        (["Nome completo", "Ação do usuário", "Carimbo de data/hora"], ["Ingressou", "Saiu"]),
    ],
)
def test_the_list_is_read_in_other_languages(heads, actions):
    rows = [heads, ["Ada", actions[0], "14/11/2020, 9:50:00"], ["Ada", actions[1], "14/11/2020, 10:05:00"]]
    found = reading(text(rows, "\t", "utf-16"), "teams_attendance")
    assert minutes(found) == [15]


def test_a_table_of_three_columns_is_no_list():
    rows = [["Name", "Answer", "Time"], ["Ada", "Yes", "2020-11-14 09:50"], ["Bo", "No", "2020-11-14 09:51"]]
    keys = [
        form.key for form, match in recognise(open_document("x.csv", text(rows))) if match.confidence >= 0.5
    ]
    assert "teams_attendance" not in keys
