"""Exports of ROWS rows by 10 columns as each tool lays them out, with answers as people give them.

Every third person writes a comment of their own; times rise by minutes, so that nearly all differ.
"""

import datetime
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Row = list[object]

RUNGS = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
ROLES = ("Parent or guardian", "Teacher", "Student", "Community partner")
SCHOOLS = ("Oak Elementary", "Cedar Middle", "Maple High", "Elm Elementary", "Birch Academy", "Pine Hill")
EVENTS = ("Reading night, library", "Health fair", "Tutoring", "Family dinner")
ASKED = ("I feel welcome at school", "I know whom to ask", "My child is safe", "Teachers answer me")
WORDS = "thank you for the garden more evening meetings please bus late homework help Spanish good".split()
START = datetime.datetime(2025, 9, 2, 8, 0)


@dataclass(frozen=True)
class Person:
    """What one respondent or visitor says; everything follows from the number."""

    number: int

    @property
    def began(self) -> datetime.datetime:
        return START + datetime.timedelta(seconds=97 * self.number)

    @property
    def ended(self) -> datetime.datetime:
        return self.began + datetime.timedelta(seconds=180 + self.number * 31 % 900)

    @property
    def role(self) -> str:
        return ROLES[self.number * 7 % 4]

    @property
    def school(self) -> str:
        return SCHOOLS[self.number * 11 % 6]

    @property
    def comment(self) -> str:
        if self.number % 3:
            return ""
        return (
            " ".join(WORDS[(self.number // 3 * step + step) % 14] for step in range(1, 8)) + f" {self.number}"
        )

    @property
    def joined(self) -> list[str]:
        return [event for at, event in enumerate(EVENTS) if self.number >> at & 1]

    def rung(self, item: int) -> int:
        """Place on the scale, 1 to 5; 0 where the item was left blank."""
        return (
            0 if (self.number + item) % 23 == 0 else 1 + (self.number * 13 + item * 5 + self.number // 7) % 5
        )

    def agree(self, items: int) -> list[str]:
        return [("", *RUNGS)[self.rung(item)] for item in range(items)]


def american(when: datetime.datetime) -> str:
    """10/13/2025 10:05:00 AM"""
    return f"{when:%m/%d/%Y %I:%M:%S %p}"


def google_forms(who: Person) -> Row:
    return [who.ended, who.role, who.school, *who.agree(4), ", ".join(who.joined), who.rung(7), who.comment]


def microsoft_forms(who: Person) -> Row:
    several = "".join(f"{event};" for event in who.joined)
    own = [who.number + 1, who.began, who.ended, "anonymous"]
    return [*own, who.role, *who.agree(3), several, who.comment]


def qualtrics(who: Person) -> Row:
    own: Row = [f"{who.began:%Y-%m-%d %H:%M:%S}", f"{who.ended:%Y-%m-%d %H:%M:%S}", "IP Address", 100]
    return [*own, f"R_{who.number:015x}", who.role, *who.agree(3), who.comment]


def surveymonkey(who: Person) -> Row:
    own: Row = [118_000_000 + who.number, 77, american(who.began), american(who.ended)]
    ticked = [event if event in who.joined else "" for event in EVENTS[1:3]]
    return [*own, who.role, *who.agree(2), *ticked, who.comment]


def alchemer(who: Person) -> Row:
    own: Row = [
        who.number + 1,
        f"{who.began:%Y-%m-%d %H:%M:%S}",
        f"{who.ended:%Y-%m-%d %H:%M:%S}",
        "Complete",
    ]
    ticked = [event if event in who.joined else "" for event in EVENTS[1:3]]
    return [*own, who.role, *who.agree(2), *ticked, who.comment]


def limesurvey(who: Person) -> Row:
    own: Row = [who.number + 1, f"{who.ended:%Y-%m-%d %H:%M:%S}", 3, "en"]
    ticked = ["Yes" if event in who.joined else "No" for event in EVENTS[1:3]]
    return [*own, who.role, *who.agree(2), *ticked, who.comment]


def typeform(who: Person) -> Row:
    ticked = [event if event in who.joined else "" for event in EVENTS[1:3]]
    own: Row = [f"{who.began:%Y-%m-%d %H:%M:%S}", f"{who.ended:%Y-%m-%d %H:%M:%S}"]
    return [f"{who.number:032x}", who.role, *who.agree(2), *ticked, who.comment, *own, f"{who.number:010x}"]


def redcap(who: Person) -> Row:
    ticked = [int(event in who.joined) for event in EVENTS[:3]]
    items = [who.rung(item) or "" for item in range(3)]
    return [who.number + 1, f"{who.ended:%Y-%m-%d %H:%M:%S}", *items, *ticked, who.comment, 2]


def kobo(who: Person) -> Row:
    own: Row = [f"{who.began:%Y-%m-%dT%H:%M:%S}.000-05:00", f"{who.ended:%Y-%m-%dT%H:%M:%S}.000-05:00"]
    said = [who.role, *who.agree(2), who.comment]
    last: Row = [500 + who.number, f"{who.number:08x}-0000-4000-8000-{who.number:012x}"]
    return [*own, *said, *last, f"{who.ended:%Y-%m-%dT%H:%M:%S}", who.number + 1]


def survey_wide(who: Person) -> Row:
    return [f"R{who.number}", who.role, who.school, *who.agree(5), who.rung(8), who.comment]


def survey_long(who: Person) -> Row:
    item, person = who.number % 4, Person(who.number // 4)
    said = ("", *RUNGS)[person.rung(item)] or RUNGS[2]
    day = f"{person.ended:%Y-%m-%d}"
    more: Row = [person.school, person.role, f"W{1 + person.number % 2}", "English", 1 + item, "web"]
    return [f"R{person.number}", ASKED[item], said, day, *more]


def zoom_participants(who: Person) -> Row:
    name = f"Given{who.number % 40_000} Family{who.number % 900}"
    mail = f"p{who.number % 40_000}@example.org"
    join = START + datetime.timedelta(seconds=who.number % 3600)
    minutes = 1 + who.number * 7 % 59
    left = join + datetime.timedelta(minutes=minutes)
    return [name, mail, american(join), american(left), minutes, "Yes", "No", "United States", "Zoom", "OK"]


def eventbrite(who: Person) -> Row:
    status = ("Checked In", "Attending", "Checked In", "Not Attending")[who.number * 5 % 4]
    order, family = 9_000_000_000 + who.number // 2, who.number // 2 % 900
    named: Row = [f"Given{who.number}", f"Family{family}", f"p{who.number // 2}@example.org"]
    return [order, f"{who.began:%Y-%m-%d %H:%M:%S}", *named, 1, "Family ticket", who.number, 0.0, status]


def signin_list(who: Person) -> Row:
    pupil = who.number * 7919 % 2400
    came = datetime.time(15, who.number % 50)
    left = datetime.time(16, who.number * 3 % 60)
    day = (START + datetime.timedelta(days=who.number // 600)).date()
    shown: Row = [f"{pupil:06d}", f"Family{pupil % 900}, Given{pupil}", day, came, left]
    return [*shown, EVENTS[1 + pupil % 3], SCHOOLS[pupil % 6], str(pupil % 13), "Parent", ""]


def session_counts(who: Person) -> Row:
    day = (START + datetime.timedelta(days=who.number % 180)).date()
    counts: Row = [10 + who.number % 90, who.number * 7 % 80 or ""]
    place: Row = [SCHOOLS[who.number % 6], f"Partner {who.number % 70}", f"Room {who.number % 40}"]
    return [f"Event {who.number // 4}", day, *counts, *place, "English", who.number % 7, ""]


def volunteer_hours(who: Person) -> Row:
    day = (START + datetime.timedelta(days=who.number // 600)).date()
    name = f"Given{who.number % 5_000} Family{who.number % 900}"
    hours = (2.5, "2h 30m", 1, "90 min")[who.number * 3 % 4]
    more: Row = [EVENTS[who.number % 4], "Volunteer", f"v{who.number % 5_000}@example.org", 0, ""]
    return [who.school, name, f"Partner {who.number % 70}", day, hours, *more]


JOIN = "Which did you join? Please select all that apply."
COMMENT = "Anything else?"
IMPORTED = "startDate endDate status progress _recordId QID1 QID2_1 QID2_2 QID2_3 QID3_TEXT".split()
ROLE = "I am a"

LAYOUTS: dict[str, tuple[list[list[str]], Callable[[Person], Row]]] = {
    "google_forms": (
        [
            [
                "Timestamp",
                ROLE,
                "Which school?",
                *(f"How much do you agree? [{item}]" for item in ASKED),
                JOIN,
                "How many events did you go to?",
                COMMENT,
            ]
        ],
        google_forms,
    ),
    "microsoft_forms": (
        [["ID", "Start time", "Completion time", "Email", ROLE, *ASKED[:3], JOIN, COMMENT]],
        microsoft_forms,
    ),
    "qualtrics": (
        [
            ["StartDate", "EndDate", "Status", "Progress", "ResponseId", "Q1", "Q2_1", "Q2_2", "Q2_3", "Q3"],
            ["Start Date", "End Date", "Response Type", "Progress", "Response ID", ROLE]
            + [f"How much do you agree? - {item}" for item in ASKED[:3]]
            + [COMMENT],
            [f'{{"ImportId":"{name}"}}' for name in IMPORTED],
        ],
        qualtrics,
    ),
    "surveymonkey": (
        [
            [
                "Respondent ID",
                "Collector ID",
                "Start Date",
                "End Date",
                ROLE,
                "How much do you agree?",
                "",
                JOIN,
                "",
                COMMENT,
            ],
            ["", "", "", "", "Response", *ASKED[:2], *EVENTS[1:3], "Open-Ended Response"],
        ],
        surveymonkey,
    ),
    "alchemer": (
        [
            ["Response ID", "Time Started", "Date Submitted", "Status", ROLE]
            + [f"{item}:How much do you agree?" for item in ASKED[:2]]
            + [f"{event}:{JOIN}" for event in EVENTS[1:3]]
            + [COMMENT]
        ],
        alchemer,
    ),
    "limesurvey": (
        [
            ["Response ID", "Date submitted", "Last page", "Start language", ROLE]
            + [f"How much do you agree? [{item}]" for item in ASKED[:2]]
            + [f"{JOIN} [{event}]" for event in EVENTS[1:3]]
            + [COMMENT]
        ],
        limesurvey,
    ),
    "typeform": (
        [
            [
                "#",
                ROLE,
                *ASKED[:2],
                *EVENTS[1:3],
                COMMENT,
                "Start Date (UTC)",
                "Submit Date (UTC)",
                "Network ID",
            ]
        ],
        typeform,
    ),
    "redcap": (
        [
            [
                "record_id",
                "pulse_timestamp",
                "welcome",
                "whom",
                "safe",
                "join___1",
                "join___2",
                "join___3",
                "more",
                "pulse_complete",
            ]
        ],
        redcap,
    ),
    "kobo": (
        [["start", "end", ROLE, *ASKED[:2], COMMENT, "_id", "_uuid", "_submission_time", "_index"]],
        kobo,
    ),
    "survey_wide": (
        [["Respondent ID", ROLE, "Which school?", *ASKED, "I would come again", "Events", COMMENT]],
        survey_wide,
    ),
    "survey_long": (
        [
            [
                "Respondent ID",
                "Question",
                "Answer",
                "Date",
                "School",
                "Role",
                "Wave",
                "Language",
                "Order",
                "Mode",
            ]
        ],
        survey_long,
    ),
    "zoom_participants": (
        [
            [
                "Name (original name)",
                "Email",
                "Join time",
                "Leave time",
                "Duration (minutes)",
                "Guest",
                "In waiting room",
                "Country",
                "Client",
                "Recording consent",
            ]
        ],
        zoom_participants,
    ),
    "eventbrite": (
        [
            [
                "Order #",
                "Order Date",
                "First Name",
                "Last Name",
                "Email",
                "Quantity",
                "Ticket Type",
                "Attendee #",
                "Total Paid",
                "Attendee Status",
            ]
        ],
        eventbrite,
    ),
    "signin_list": (
        [
            [
                "Student ID",
                "Student Name",
                "Date",
                "Time In",
                "Time Out",
                "Activity",
                "School",
                "Grade",
                "Role",
                "Initials",
            ]
        ],
        signin_list,
    ),
    "session_counts": (
        [
            [
                "Event",
                "Date",
                "Registered",
                "Attended",
                "School",
                "Partner",
                "Room",
                "Language",
                "Helpers",
                "Notes",
            ]
        ],
        session_counts,
    ),
    "volunteer_hours": (
        [
            [
                "School",
                "Volunteer",
                "Organisation",
                "Date",
                "Hours",
                "Activity",
                "Role",
                "Email",
                "Miles",
                "Notes",
            ]
        ],
        volunteer_hours,
    ),
}
"""Rows of headings of each layout, and what stands below them for the n-th person."""


def rows_of(layout: str, rows: int) -> Iterator[Row]:
    """The whole table, headings first."""
    heads, row = LAYOUTS[layout]
    for head in heads:
        yield [*head]
    for number in range(rows):
        yield row(Person(number))


def workbook_of(layout: str, rows: int) -> bytes:
    """The table as Excel would keep it: days and times as numbers with a format, text shared."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Sheet1")
    formats = {
        datetime.datetime: book.add_format({"num_format": "m/d/yyyy h:mm:ss"}),
        datetime.date: book.add_format({"num_format": "m/d/yyyy"}),
        datetime.time: book.add_format({"num_format": "h:mm AM/PM"}),
    }
    for line, row in enumerate(rows_of(layout, rows)):
        for at, cell in enumerate(row):
            if type(cell) in formats:
                sheet.write_datetime(line, at, cell, formats[type(cell)])
            elif cell != "":
                sheet.write(line, at, cell)
    book.close()
    return out.getvalue()
