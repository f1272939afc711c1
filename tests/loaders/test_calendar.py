from pathlib import Path

import pytest

from loaders import calendar
from loaders.calendar_words import grade_band, kind_of
from loaders.document import open_document
from loaders.tidy import account

FILES = Path(__file__).parent.parent / "files" / "calendar"


def document(name: str):
    return open_document(name, (FILES / name).read_bytes())


def test_ranges_give_their_weekdays_and_a_holiday_inside_a_term_holds():
    found = calendar.read(document("ranges.csv"), {})
    rows = found.tables["calendar"]
    everyone = rows[rows["grade_band"] == ""]
    assert everyone["day"].tolist() == [
        f"2025-{day}" for day in "08-25 08-26 08-27 08-28 08-29 09-01 09-02 09-03 09-04 09-05".split()
    ]
    assert everyone.set_index("day")["kind"].value_counts().to_dict() == {"instructional": 9, "closed": 1}
    holiday = rows[rows["kind"] == "closed"].iloc[0]
    assert (holiday["day"], holiday["days"], holiday["note"], holiday["line"]) == (
        "2025-09-01",
        "0",
        "Labor Day",
        3,
    )


def test_a_day_of_one_grade_band_stands_beside_the_day_of_all():
    rows = calendar.read(document("ranges.csv"), {}).tables["calendar"]
    half = rows[rows["grade_band"] == "K-2"]
    assert half[["school", "day", "kind", "days"]].to_numpy().tolist() == [
        ["101", "2025-09-04", "half", "0.5"]
    ]


def test_an_impossible_day_and_a_range_backwards_are_named():
    found = calendar.read(document("ranges.csv"), {})
    said = {p.code: (p.line, p.column, p.value, p.what) for p in found.problems}
    assert said["not_a_date"][:3] == (5, "First day", "31.09.2025")
    assert "September has 30 days" in said["not_a_date"][3]
    assert said["backwards"][:2] == (6, "Last day")
    assert (found.rows, found.accepted, found.rejected) == (5, 3, 2)


def test_yes_and_no_with_a_length_make_school_half_and_closed_days():
    doc = document("days.csv")
    match = calendar.recognise(doc)
    assert match is not None
    assert match.confidence > 0.9
    rows = calendar.read(doc, {}).tables["calendar"]
    assert rows["kind"].tolist() == ["instructional", "half", "closed"]
    assert rows["days"].tolist() == ["1", "0.5", "0"]
    assert "unread" not in account(doc)


def test_an_early_release_is_asked_because_districts_count_it_differently():
    body = b"Date,Day Type\n2025-09-15,School day\n2025-09-16,Early release\n2025-09-17,Holiday\n"
    found = calendar.read(open_document("c.csv", body), {})
    assert [(need.name, need.proposed) for need in found.needs] == [("code.Early release", "instructional")]
    answered = calendar.read(open_document("c.csv", body), {"code.Early release": "half"})
    assert answered.needs == []
    assert answered.tables["calendar"]["kind"].tolist() == ["instructional", "half", "closed"]


def test_a_school_day_on_a_weekend_is_loaded_with_a_notice():
    found = calendar.read(open_document("c.csv", b"Date,Day Type\n2025-09-13,School day\n"), {})
    assert len(found.tables["calendar"]) == 1
    assert [(p.severity, p.code, p.line) for p in found.problems] == [("notice", "weekend", 2)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Holiday", "closed"), ("Half-Day", "half"), ("1/2 day", "half"), ("In session", "instructional")],
)
def test_the_words_for_days_are_known(text, kind):
    assert kind_of(text) == (kind, True)


@pytest.mark.parametrize(
    ("text", "band"),
    [("K-2", "K-2"), ("grades 6 to 8", "6-8"), ("All", ""), ("06", "6"), ("PK – 5", "PK-5"), ("some", None)],
)
def test_a_grade_band_is_a_grade_or_a_range(text, band):
    assert grade_band(text) == band


def test_attendance_is_no_calendar():
    body = b"Student ID,Date,Status\n1,2025-09-15,School day\n"
    match = calendar.recognise(open_document("a.csv", body))
    assert match is None or match.confidence < 0.5


def text(body: str, **answers: str):
    return calendar.read(open_document("c.csv", body.encode()), answers)


def test_between_the_first_and_the_last_day_of_school_there_is_school_unless_something_is_said():
    body = (
        "Event,Start Date,End Date\nFirst day of school,8/27/2025,8/27/2025\nLabor Day,9/1/2025,9/1/2025\n"
        "Fall break,9/4/2025,9/5/2025\nLast day of school,9/9/2025,9/9/2025\n"
    )
    found = text(body)
    rows = found.tables["calendar"]
    days = rows[rows["kind"] == "instructional"]["day"].str[5:].tolist()
    assert days == ["08-27", "08-28", "08-29", "09-02", "09-03", "09-08", "09-09"]
    assert found.needs == []


def test_days_off_alone_are_read_and_the_reader_is_told_what_is_missing():
    found = text("Holiday,Date\nLabor Day,9/1/2025\nBreak for the fair,10/13/2025\n")
    assert set(found.tables["calendar"]["kind"]) == {"closed"}
    assert [problem.code for problem in found.problems] == ["no_school_days"]


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("March 16-20, 2026", 5),
        ("12/22/2025 - 1/2/2026", 10),
        ("December 22, 2025 – January 2, 2026", 10),
        ("9/1/2025", 1),
    ],
)
def test_a_range_may_stand_in_one_cell(cell, count):
    assert len(text(f'Event,Dates\nBreak,"{cell}"\nHoliday,11/27/2025\n').tables["calendar"]) == count + 1


def test_a_blank_kind_leaves_it_to_the_column_beside_it():
    body = "Date_Value,SchoolID,InSession,Membership_Value,Type\n08/25/2025,101,1,1,\n09/01/2025,101,0,0,\n"
    assert text(body).tables["calendar"]["kind"].tolist() == ["instructional", "closed"]


def test_days_without_a_word_are_asked_about():
    body = "Date,Day of week\n9/2/2025,Tue\n9/16/2025,Tue\n"
    asked = text(body)
    assert [need.name for need in asked.needs] == ["listed"]
    assert set(text(body, listed="instructional").tables["calendar"]["kind"]) == {"instructional"}


def test_a_column_of_days_alone_is_no_calendar_and_what_it_lacks_is_named():
    days = "".join(f"9/{day}/2025\n" for day in range(2, 13))
    match = calendar.recognise(open_document("c.csv", ("School days\n" + days).encode()))
    assert match.confidence < 0.5
    assert match.lacks == ("Date", "Kind")
