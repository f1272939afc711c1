import pytest

from loaders import recognise
from loaders.document import open_document
from tests.loaders.tools import ENCODINGS, book, reading, text

EVENTS = [
    ["Event", "Date", "School", "Registered", "Attended"],
    ["Family Night", "11/5/2025", "Oak", "60", "41"],
    ["Math Night", "11/19/2025", "Oak", "", "35"],
    ["Fair für alle", "12/3/2025", "Elm", "1,020", ""],
]


def counts(found) -> list[list[str]]:
    return (
        found.tables["session_counts"][["activity", "day", "session_key", "registered", "attended"]]
        .to_numpy()
        .tolist()
    )


KNOWN = [
    ["Family Night", "2025-11-05", "", "60", "41"],
    ["Math Night", "2025-11-19", "", "", "35"],
    ["Fair für alle", "2025-12-03", "", "1020", ""],
]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_registered_and_attended_are_counts_and_a_blank_is_not_0(encoding, delimiter):
    found = reading(text(EVENTS, delimiter, encoding), "session_counts")
    assert counts(found) == KNOWN
    assert (found.rows, found.accepted, found.rejected) == (3, 3, 0)


def test_a_workbook_in_another_order_with_titles_is_the_same():
    found = reading(
        book(Events=[["Event attendance 2025-26"], [], *(row[::-1] for row in EVENTS)]), "session_counts"
    )
    assert counts(found) == KNOWN


@pytest.mark.parametrize(
    "heads",
    [
        ["Evento", "Fecha", "Inscritos", "Asistentes"],
        ["Veranstaltung", "Datum", "Angemeldet", "Teilnehmer"],
        ["Événement", "Date", "Inscrits", "Présents"],
        ["Evento", "Data", "Inscritos", "Presentes"],
    ],
)
def test_other_languages_are_read(heads):
    rows = [heads, ["Gala", "25/11/2025", "60", "41"]]
    assert counts(reading(text(rows), "session_counts")) == [["Gala", "2025-11-25", "", "60", "41"]]


def test_each_day_of_an_event_is_a_count_of_its_own():
    rows = [
        ["Workshop", "Start Date", "Registered", "Day 1", "Day 2"],
        ["R", "2025-11-05", "30", "28", "25 "],
    ]
    assert counts(reading(text(rows), "session_counts")) == [
        ["R", "2025-11-05", "", "30", ""],
        ["R", "2025-11-05", "Day1", "", "28"],
        ["R", "2025-11-05", "Day2", "", "25"],
    ]


def test_the_name_may_begin_with_the_day():
    rows = [["Slug", "Registered", "Day1"], ["2025-11-05-oak", "30", "28"], ["025-11-05-elm", "3", "2"]] + [
        [f"2025-11-{day:02d}-x", "1", "1"] for day in range(10, 19)
    ]
    found = reading(text(rows), "session_counts")
    assert counts(found)[:2] == [
        ["2025-11-05-oak", "2025-11-05", "", "30", ""],
        ["2025-11-05-oak", "2025-11-05", "Day1", "", "28"],
    ]
    assert [(p.code, p.line, p.severity) for p in found.problems] == [("no_day", 3, "notice")]
    assert found.accepted == 11


def test_what_is_no_number_is_left_out_with_its_place():
    rows = [*EVENTS, ["Gala", "12/4/2025", "Elm", "9", "about 900"]]
    found = reading(text(rows), "session_counts")
    assert [(p.code, p.line, p.column, p.value) for p in found.problems] == [
        ("not_a_count", 5, "Attended", "about 900")
    ]
    assert (found.accepted, found.rejected) == (3, 1)


@pytest.mark.parametrize(
    "rows",
    [
        [["School", "Date", "Enrolled", "Absent", "Present"], ["Oak", "2025-09-02", "400", "20", "380"]],
        [["Name", "Date", "Count", "Email"], ["Ana", "2025-09-02", "1", "a@example.org"]],
        [["School", "Year", "Participants"], ["Oak", "2025", "40"]],
    ],
)
def test_daily_attendance_people_and_published_tables_are_other_files(rows):
    keys = [
        form.key for form, match in recognise(open_document("x.csv", text(rows))) if match.confidence >= 0.5
    ]
    assert "session_counts" not in keys
