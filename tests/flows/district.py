"""A district whose every number was worked out by hand.

Two schools, 2025-09-01 to 2025-09-26: twenty school days, so two days missed are a tenth.

- 0110 Alder: 1001 to 1040; 1001-1020 girls. 1001-1010 miss two days (a tenth: moderate), 1011 and
  1012 one day each (a twentieth: at risk). 22 days.
- 0120 Birch: 2001 to 2040; 2001-2020 girls. 2001-2004 miss four days (a fifth: severe), 2021 one. 17 days.
- 3001, a boy, is at Alder for ten days and then at Birch for ten, and misses one day in each: a tenth of
  each stay, and of the year. He counts in both schools, and once in the district.
- 9999 is absent on a day and on no roster. One line has no date.
- Chess at Alder, an hour each on three days: 1001-1005 come each time, 1021-1025 once, 1031 never.
- Twelve students answer whether they feel safe: eight agree.
"""

import io
from functools import cache

from tests.flows.exports import absences, calendar, google, roster, signin, weekdays

DAYS = weekdays("2025-09-01", 4)
ALDER = [str(number) for number in range(1001, 1041)]
BIRCH = [str(number) for number in range(2001, 2041)]
CHESS = ["2025-09-09", "2025-09-16", "2025-09-23"]

ABSENT = [
    *((student, "0110", day) for student in ALDER[:10] for day in ("2025-09-08", "2025-09-09")),
    ("1011", "0110", "2025-09-01"),
    ("1012", "0110", "2025-09-26"),
    *((student, "0120", f"2025-09-{day}") for student in BIRCH[:4] for day in (23, 24, 25, 26)),
    ("2021", "0120", "2025-09-01"),
    ("3001", "0110", "2025-09-03"),
    ("3001", "0120", "2025-09-15"),
]
"""41 student-days, all but the stranger's."""

HEADS = ["Student ID", "School", "Grade", "Gender", "Entry Date", "Exit Date", "School Year"]


def students() -> list[list[str]]:
    """Rows of the roster: 82 stays of 81 students."""
    of_school = [("0110", ALDER), ("0120", BIRCH)]
    stays = [
        [student, school, "7", "F" if number < 20 else "M", "", ""]
        for school, people in of_school
        for number, student in enumerate(people)
    ]
    stays.append(["3001", "0110", "7", "M", "", "2025-09-12"])
    stays.append(["3001", "0120", "7", "M", "2025-09-15", ""])
    return stays


def attendance() -> str:
    text = absences([*ABSENT, ("9999", "0110", "2025-09-10")])
    return text + "1013,0110,soon,A\n"


def chess() -> str:
    came = [(student, ["X", "X", "X"]) for student in ALDER[:5]]
    once = [(student, ["X", "A", "A"]) for student in ALDER[20:25]]
    return signin("Chess", "Knights", "Alder", CHESS, [*came, *once, (ALDER[30], ["A", "A", "A"])])


def form() -> str:
    moments = [f"9/15/2025 {8 + number}:00:00" for number in range(12)]
    return google(moments, ["Strongly agree"] * 3 + ["Agree"] * 5 + ["Disagree"] * 4)


@cache
def register() -> bytes:
    """The workbook: both schools by name, and Chess with its length; made once, for it holds the time."""
    import openpyxl

    sheets = {
        "Districts": [["District", "Name"], ["HV", "Hill Valley"]],
        "Schools": [["District", "School", "Name"], ["HV", "0110", "Alder"], ["HV", "0120", "Birch"]],
        "Partners": [["Partner", "Name", "Partner type"], ["P1", "Knights", "Civic organisation"]],
        "Activities": [
            ["Activity", "Name", "Activity type", "Partner", "Minutes"],
            ["CHESS", "Chess", "Enrichment club", "P1", 60],
        ],
    }
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def files() -> dict[str, str | bytes]:
    return {
        "calendar": calendar(["0110", "0120"], DAYS),
        "register.xlsx": register(),
        "roster": roster(students(), HEADS),
        "attendance": attendance(),
        "chess": chess(),
        "safety": form(),
    }
