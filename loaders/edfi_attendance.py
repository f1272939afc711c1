"""Ed-Fi attendance events, of the school day or of a section: an interchange file (XML), or the flat
fields of the API. Events are written for absences and lateness alone, so they carry no denominator."""

from fractions import Fraction

import numpy as np
import pandas as pd

from loaders import edfi_fields
from loaders.coded import Coded
from loaders.day_column import read_days, tomorrow
from loaders.day_marks import NO_DAY, dictionary, unmarked_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.quoted import quoted
from loaders.rows import REPEATED, constant_value, repeats, set_aside, shared_key, tidy_rows, told_headings
from loaders.sessions_of_day import SECTIONS, sessions_need
from loaders.stacked import Part, Stacked, personal_notice
from loaders.status_codes import day_status
from loaders.student_ids import NO_STUDENT
from loaders.words import plain
from tables.codes import ABSENT_STATUS
from tables.readings import ABSENT_UNITS
from tables.units import DAY
from words import mark, phrase

FIELDS = {
    "student": frozenset({"studentunique", "studentuniquestate", "studentusi"}),
    "day": frozenset({"eventdate", "attendanceeventdate"}),
    "code": frozenset({"attendanceeventcategory"}),
    "school": frozenset({"school", "stateorganization"}),
    "section": frozenset({"sectionidentifier", "uniquesectioncode"}),
    "duration": frozenset({"eventduration"}),
}
NEEDED = ("code", "day", "student")
_CATEGORIES = {
    "in attendance": ("present", True),
    "early departure": ("partial", False),
    "non contact": ("not_expected", False),
}
_NO_DURATION = (
    mark("“{value}” is no part of a day; the whole day was taken."),
    mark("Write the days as a number from 0 to 1, such as 0.5."),
)


def _parts(document: Document) -> list[Part]:
    found = [edfi_fields.part_of(sheet, FIELDS, NEEDED) for sheet in document.sheets]
    return [part for part in found if part is not None]


def recognise(document: Document) -> Match | None:
    """Records with student, day and category of an attendance event, by Ed-Fi's names."""
    parts = _parts(document)
    if not parts:
        return None
    named = quoted(parts[0].heading(field) for field in NEEDED)
    return Match(1.0, phrase("the fields {named} of Ed-Fi", named=named))


def read(document: Document, answers: Answers) -> Reading:
    """Turn events into attendance rows, one an event.

    What an event is, is the text behind "#" of its category. An event of part of a day (``EventDuration``
    in days) is absence for that part. Two events of a student and day are two rows; which one counts is
    settled on loading, as between two files. Sections: what part of a day one is, is asked where somebody
    was absent from one.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_NOT_SO], [], 0, 0, 0, 0)
    for part in parts:
        edfi_fields.mark(part.grid.sheet, part.grid)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    student, day, school, section = (rows.coded(name) for name in ("student", "day", "school", "section"))
    written = rows.coded("code")
    code = written.as_told([edfi_fields.told(text) for text in written.texts])
    days = read_days(day, answers, until=tomorrow())
    _, again = shared_key(student.numbers, school.numbers, days.told.numbers, section.numbers)
    duplicate = repeats(rows.body, again)
    good = ~(student.blank | day.blank | days.bad.to_numpy() | code.blank | duplicate)
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    problems += rows.problems(student.blank & ~duplicate, "student", "left_out", "no_student", *NO_STUDENT)
    problems += rows.problems(day.blank & ~duplicate, "day", "left_out", "no_day", *NO_DAY)
    problems += rows.problems(code.blank & ~duplicate, "code", "left_out", "no_category", *_NO_CATEGORY)
    problems += rows.day_problems(days, "day", ~duplicate)
    meanings, needs = dictionary(code, good, answers, _meaning)
    length, bad = _parts_of_day(rows.coded("duration"))
    problems += rows.problems(bad & good, "duration", "notice", "no_duration", *_NO_DURATION)
    of_code = np.array(meanings, dtype=object)[code.numbers]
    of_day = np.where(np.isin(of_code, ABSENT_STATUS) & (length < DAY), "partial", of_code)
    unmarked, asked = unmarked_days(student, days.told, code, good, meanings, answers, _meaning)
    schools = school.by_text(school.texts)
    needs = [*days.needs, *needs, *asked]
    if school.blank.any():
        schools, asked = rows.schools(school, good, answers, phrase("the file"))
        needs += asked
    facts, asked = _sections(section, of_day, good, answers)
    rows.settle(
        ("student", "day", "code", "school", "section", "duration"),
        {"rejected": ~good & ~duplicate, "duplicate": duplicate},
    )
    table: dict[str, pd.Series | str] = {
        "source_file": document.name,
        "person_key": student.by_text(student.texts)[good],
        "school": schools[good],
        "session_key": section.by_text(section.texts, "")[good],
        "session_date": days.told.by_text(days.told.texts)[good],
        "status_raw": rows.verbatim_by_text("code")[good],
        "status": pd.Series(of_day, dtype="str")[good],
        "denominator_known": "no",
        "sheet": rows.sheets_by_text()[good],
    }
    first = min(min(part.columns[name] for name in NEEDED) for part in parts)
    tidy = tidy_rows("attendance", table, lines=rows.line[good], column=first)
    tidy[ABSENT_UNITS] = _units(of_day, length)[good]
    accepted, aside = int(good.sum()), int(duplicate.sum())
    return Reading(
        {"attendance": tidy},
        problems,
        [*needs, *asked],
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted - aside,
        facts={"unmarked": unmarked, **facts, **_facts(parts, tidy)},
    )


_NO_CATEGORY = (
    mark("The event has no category, so it does not tell what it is."),
    mark("Give the event its attendance event category in the student system, and export again."),
)
_NOT_SO = Problem(
    "question",
    "no_table",
    mark(
        "The file holds no attendance events: no records with StudentUniqueId, EventDate and "
        "AttendanceEventCategory."
    ),
    mark(
        "Export StudentSchoolAttendanceEvent or StudentSectionAttendanceEvent, or choose "
        "another kind of file."
    ),
)


def _meaning(text: str) -> tuple[str, bool]:
    return _CATEGORIES.get(plain(text)) or day_status(text)


def _parts_of_day(duration: Coded) -> tuple[np.ndarray, np.ndarray]:
    """Day units each event lasts, blank for the whole day; and where a text is no part of a day."""
    units = [_part(text) for text in duration.texts]
    part = np.array([*(DAY if each is None else each for each in units), DAY], dtype="int64")
    bad = np.array([*(each is None for each in units), False])
    return part[duration.numbers], bad[duration.numbers]


def _part(text: str) -> int | None:
    """Day units of a number of days; "0.33" is a third, as the standard itself writes it.

    0 says that nothing was recorded: the whole day, too.
    """
    try:
        days = Fraction(text.replace(",", "."))
    except (ValueError, ZeroDivisionError):
        return None
    if not 0 <= days <= 1:
        return None
    near = days.limit_denominator(10)
    days = near if abs(near - days) <= Fraction(1, 200) else days
    return round(days * DAY) or DAY


def _units(status: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Absent units of each event; part of a day whose length is not told is half of it."""
    whole = np.where(np.isin(status, ABSENT_STATUS), part, 0)
    return np.where(status == "partial", np.where(part < DAY, part, DAY // 2), whole).astype("int64")


def _sections(
    section: Coded, status: np.ndarray, good: np.ndarray, answers: Answers
) -> tuple[dict[str, str], list[Need]]:
    """How many sections a school day has, where absence from one is to be counted."""
    of_section = good & ~section.blank
    if not of_section.any():
        return {}, []
    absent = of_section & np.isin(status, (*ABSENT_STATUS, "partial"))
    return sessions_need(answers, absent.any(), SECTIONS)


def _facts(parts: list[Part], tidy: pd.DataFrame) -> dict[str, str]:
    facts = told_headings("edfi_attendance", parts[0].grid.headings)
    if len(tidy):
        days = tidy["session_date"].unique()
        facts |= {"first_day": min(days), "last_day": max(days)}
        if school := constant_value(tidy["school"]):
            facts["school"] = school
    return facts


FORM = Form("edfi_attendance", "attendance", "Ed-Fi attendance events", recognise, read)
