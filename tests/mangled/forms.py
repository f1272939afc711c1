"""A good file of every form the loaders know, small enough to read, told as rows where it is a table."""

import io
from collections.abc import Callable
from functools import cache

from loaders.corrections import KEY, LINE, WRONG
from tests.loaders import test_edfi_attendance, test_edfi_survey, test_redcap, test_sds, tool_layouts
from tests.loaders.ods import of_texts as as_ods
from tests.loaders.one_survey import as_csv
from tests.loaders.published import long_rows
from tests.loaders.test_eventbrite import tickets
from tests.loaders.test_kobo import kobo
from tests.loaders.test_session_counts import EVENTS
from tests.loaders.test_signin_list import LIST
from tests.loaders.test_sis_period import LONG
from tests.loaders.test_survey_long import long
from tests.loaders.test_volunteer_hours import LOG
from tests.loaders.test_zoom_participants import block, joins
from tests.loaders.xls import of_texts as as_xls
from tests.mangled import good
from tests.mangled.zips import zipped

Rows = list[list[str]]


def _texts(rows) -> Rows:
    return [[str(cell) for cell in row] for row in rows]


def _cells(text: bytes | str) -> Rows:
    import csv

    said = text.decode("utf-8-sig") if isinstance(text, bytes) else text
    return [list(row) for row in csv.reader(io.StringIO(said, newline=""))]


TOTALS = [
    ["Student ID", "School", "Days Enrolled", "Days Absent"],
    ["0010", "0110", "120", "11.5"],
    ["0020", "0110", "120", "0"],
    ["0030", "0120", "60.5", "0.5"],
]
CROSSWALK = [["Old ID", "New ID"], ["00017", "A-9"], ["00018", "A-10"]]
CONSENTS = [
    ["Student ID", "Purpose", "Given", "Since"],
    ["00017", "Take part in comparisons", "No", "2025-09-02"],
    ["00018", "Share with a partner", "Yes", "2025-09-03"],
]
OUTCOMES = [
    ["Student ID", "School Year", "Unweighted GPA"],
    ["00017", "2025-26", "2.85"],
    ["00018", "2025-26", "3.10"],
]
DIRECTORY = [
    ["School Code", "School Name", "Address", "Principal Email", "Grades", "School Type"],
    ["0100", "Maple Elementary", "1 A St", "a@x.org", "K-5", "Traditional"],
    ["0200", "Cedar Middle", "2 B St", "b@x.org", "6-8", "Charter"],
]
PERIOD = [["Student ID", "Date", "Period", "Attendance code"], *LONG]
TEAMS = [
    ["1. Summary"],
    ["Meeting title", "Family night"],
    ["Start time", "11/14/25, 6:00:00 PM"],
    ["End time", "11/14/25, 7:10:00 PM"],
    [],
    ["2. Participants"],
    ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"],
    ["Ana Io", "11/14/25, 6:02:00 PM", "11/14/25, 7:07:07 PM", "1h 5m 7s", "a@x.org", "a@x.org", "Organizer"],
    ["Bo Rhea", "11/14/25, 6:05:30 PM", "11/14/25, 6:30:30 PM", "25m", "b@x.org", "b@x.org", "Attendee"],
    [],
    ["3. In-Meeting Activities"],
    ["Name", "Join Time", "Leave Time", "Duration", "Email", "Role"],
    ["Ana Io", "11/14/25, 6:02:00 PM", "11/14/25, 7:07:07 PM", "1h 5m 7s", "a@x.org", "Organizer"],
]

ROWS: dict[str, Callable[[], Rows]] = {
    "teams_attendance": lambda: TEAMS,
    "microsoft_forms": lambda: _cells(good.microsoft()),
    "qualtrics": lambda: _cells(good.qualtrics()),
    "surveymonkey": tool_layouts.condensed,
    "limesurvey": tool_layouts.limesurvey,
    "alchemer": tool_layouts.alchemer,
    "typeform": tool_layouts.typeform,
    "kobo": lambda: _texts(kobo()),
    "zoom_participants": lambda: _texts(block("Spanish") + joins("Spanish")),
    "eventbrite": lambda: _texts(tickets("German")),
    "google_forms": lambda: _cells(good.small.form()),
    "signin_matrix": lambda: _cells(good.signin()),
    "signin_list": lambda: _texts(LIST),
    "session_counts": lambda: EVENTS,
    "volunteer_hours": lambda: LOG,
    "calendar": lambda: _cells(good.small.calendar()),
    "sis_period": lambda: _texts(PERIOD),
    "sis_daily": lambda: _cells(good.attendance()),
    "crosswalk": lambda: CROSSWALK,
    "consents": lambda: CONSENTS,
    "outcomes": lambda: OUTCOMES,
    "attendance_totals": lambda: TOTALS,
    "roster": lambda: _cells(good.small.roster()),
    "school_directory": lambda: DIRECTORY,
    "published_table": long_rows,
    "survey_long": lambda: _texts(long()),
    "survey_wide": lambda: _cells(good.survey_wide()),
}
"""Forms that are one table (or one below the other) on one sheet, by the key of the form."""


def redcap() -> bytes:
    """Data and dictionary."""
    data = [test_redcap.HEAD, *test_redcap.RAW]
    return zipped({"data.csv": as_csv(data), "dictionary.csv": as_csv(test_redcap.DICTIONARY)})


@cache
def corrections() -> bytes:
    """Two lines that came back."""
    return good.workbook(
        {
            KEY: [[KEY, "7"], ["Lines 1", "Absences"]],
            "Lines 1": [[LINE, "Student_Number", "Att_Code", WRONG], [3, "00100001", "A", "no date"]],
        }
    )


WHOLE: dict[str, Callable[[], bytes]] = {
    "corrections": corrections,
    "oneroster": good.oneroster,
    "sds": lambda: test_sds.export(test_sds.FIRST),
    "edfi_attendance": test_edfi_attendance.school_events,
    "edfi_survey": lambda: test_edfi_survey.TEXT.encode(),
    "register": good.register_book,
    "redcap": redcap,
}
"""Forms that are several tables: workbooks, zips, XML."""


def _cp1252(data: bytes) -> bytes:
    """What cp1252 has no sign for becomes "?", as older programs write it."""
    return data.decode().encode("cp1252", "replace")


CONTAINERS: dict[str, Callable[[Rows], bytes]] = {
    "csv": as_csv,
    "txt": lambda rows: as_csv(rows, "\t", "utf-16"),
    "tab": lambda rows: b"\xfe\xff" + as_csv(rows, "\t", "utf-16-be"),
    "cp1252": lambda rows: _cp1252(as_csv(rows, ";")),
    "xlsx": lambda rows: good.workbook({"Sheet1": rows}),
    "xls": as_xls,
    "ods": as_ods,
    "zip": lambda rows: zipped({"export.csv": as_csv(rows)}),
}
"""What a table may be handed over in, by the ending of its name."""


def every() -> dict[str, bytes]:
    """Each form as bytes: a table as text, the others as they are."""
    return {key: as_csv(rows()) for key, rows in ROWS.items()} | {key: make() for key, make in WHOLE.items()}
