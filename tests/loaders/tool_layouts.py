"""The survey of ``one_survey`` as SurveyMonkey, Alchemer, LimeSurvey and Typeform write it."""

from tests.loaders.one_survey import (
    AGREE,
    COMMENT,
    EVENTS,
    JOIN,
    PEOPLE,
    ROLE,
    ROLES,
    RUNGS,
    WELCOME,
    WHOM,
    Rows,
)

LEAD = ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address"]
SPANISH = [
    "ID del encuestado",
    "ID del recopilador",
    "Fecha de inicio",
    "Fecha de finalización",
    "Dirección IP",
    "Dirección de correo electrónico",
]
OTHER = "Other (please specify)"


def american(stamp: str) -> str:
    """As SurveyMonkey writes it: 10/13/2025 10:05:00 AM."""
    day, clock = stamp.split(" ")
    year, month, number = day.split("-")
    return f"{month}/{number}/{year} {clock} AM"


def lead(who) -> list[str]:
    return [who.id, "77", american(who.started), american(who.ended), "10.0.0.7", f"p{who.day}@example.org"]


def condensed(
    headings: list[str] = LEAD, response: str = "Response", free: str = "Open-Ended Response"
) -> Rows:
    """Two rows of headings, single choices in one column."""
    first = [*headings, ROLE, AGREE, "", JOIN, "", "", "", COMMENT]
    second = ["", "", "", "", "", "", response, WELCOME, WHOM, *EVENTS, OTHER, free]
    return [
        first,
        second,
        *[[*lead(who), who.role, *grid(who), *ticks(who), who.other, who.comment] for who in PEOPLE],
    ]


def grid(who) -> list[str]:
    return [who.agree.get(row, "") for row in (WELCOME, WHOM)]


def ticks(who, mark: str = "", blank: str = "") -> list[str]:
    return [(mark or event) if event in who.joined else blank for event in EVENTS]


def expanded(numbers: bool = False) -> Rows:
    """Two rows of headings, every choice in a column of its own, as words or as its number."""
    first = [*LEAD, ROLE, "", "", AGREE, *[""] * 9, JOIN, "", "", "", COMMENT]
    second = [""] * 6 + [*ROLES]
    second += [f"{row} - {rung}" for row in (WELCOME, WHOM) for rung in RUNGS]
    second += [*EVENTS, OTHER, "Open-Ended Response"]
    rows = []
    for who in PEOPLE:
        cells = [role if who.role == role else "" for role in ROLES]
        for row in (WELCOME, WHOM):
            cells += [rung if who.agree.get(row) == rung else "" for rung in RUNGS]
        rows.append([*lead(who), *cells, *ticks(who), who.other, who.comment])
    return [first, second, *rows]


def joined() -> Rows:
    """One row of headings, "question - option"."""
    head = [*LEAD, ROLE, *(f"{AGREE} - {row}" for row in (WELCOME, WHOM))]
    head += [*(f"{JOIN} - {event}" for event in EVENTS), f"{JOIN} - {OTHER}", COMMENT]
    return [head, *condensed()[2:]]


def numbered() -> Rows:
    """One row of headings with numbers; of a question with several answers nothing else is left."""
    head = ["Respondent ID", f"1. {ROLE}", f"2a. {WELCOME}", f"2b. {WHOM}"]
    head += [*(f"3. {event}." for event in EVENTS), f"4. {COMMENT}"]
    return [
        head,
        *[
            [who.id, who.role, *grid(who), *(f"{t}." if t else "" for t in ticks(who)), who.comment]
            for who in PEOPLE
        ],
    ]


def audience() -> Rows:
    """The panel's export: "-" where a person was asked and did not answer."""
    head = ["RespondentID", ROLE, WELCOME, WHOM, COMMENT]
    return [
        head,
        *[[who.id, *(text or "-" for text in (who.role, *grid(who), who.comment))] for who in PEOPLE],
    ]


def alchemer(modern: bool = True) -> Rows:
    """ "option:question"; newer exports begin with the response's id and hold where it came from."""
    first = ["Time Started", "Date Submitted", "Status"]
    more = ["Contact ID", "Legacy Comments", "Comments", "Language", "Referer", "SessionID", "User Agent"]
    where = ["Longitude", "Latitude", "Country", "City", "State/Region", "Postal"]
    head = ["Response ID", *first, *more, *where] if modern else first
    asked = [ROLE, *(f"{row}:{AGREE}" for row in (WELCOME, WHOM)), *(f"{event}:{JOIN}" for event in EVENTS)]
    asked += [f"Other - Write In:{JOIN}", COMMENT]
    rows = []
    for number, who in enumerate(PEOPLE):
        status = ("Complete", "Partial", "Disqualified")[number % 3]
        own = [who.started, who.ended, status]
        if modern:
            own = [
                who.id,
                *own,
                "",
                "",
                "",
                "English",
                "",
                "s1",
                "Firefox",
                "-93.1",
                "44.9",
                "USA",
                "Oak",
                "MN",
                "5",
            ]
        rows.append([*own, who.role, *grid(who), *ticks(who), who.other, who.comment])
    return [[*head, *asked], *rows]


FULL = ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "IP address"]
GERMAN = [
    "Antwort ID",
    "Datum Abgeschickt",
    "Letzte Seite",
    "Start-Sprache",
    "Zufallsstartwert",
    "IP-Adresse",
]
CODES = ["id", "submitdate", "lastpage", "startlanguage", "seed", "ipaddr"]


def limesurvey(headings: list[str] = FULL, mark: str = "Yes", blank: str = "No") -> Rows:
    """Full text: rows and options in brackets; timings at the end."""
    asked = [
        ROLE,
        *(f"{AGREE} [{row}]" for row in (WELCOME, WHOM)),
        *(f"{JOIN} [{event}]" for event in EVENTS),
    ]
    asked += [f"{JOIN} [Other]", COMMENT, "Total time", "Group time: About you"]
    return [[*headings, *asked], *lime_rows(mark, blank)]


def lime_rows(mark: str, blank: str) -> Rows:
    return [
        [
            *(who.id, who.ended, "3", "en", "5550", "10.0.0.7"),
            *(who.role, *grid(who), *ticks(who, mark, blank), who.other, who.comment),
            *("33.2", "12.1"),
        ]
        for who in PEOPLE
    ]


def lime_both() -> Rows:
    """ "code. text" """
    codes = ["G01Q01", "G01Q02[SQ001]", "G01Q02[SQ002]", "G02Q03[SQ001]", "G02Q03[SQ002]", "G02Q03[SQ003]"]
    codes += ["G02Q03[other]", "G02Q04", "interviewtime", "groupTime7"]
    texts = limesurvey()[0]
    head = [f"{code}. {text}" for code, text in zip([*CODES, *codes], texts, strict=True)]
    return [head, *lime_rows("Yes", "")]


def lime_codes() -> Rows:
    """Codes alone: a tick is Y."""
    codes = [
        "role",
        "agree[SQ001]",
        "agree[SQ002]",
        "join[SQ001]",
        "join[SQ002]",
        "join[SQ003]",
        "join[other]",
    ]
    return [[*CODES, *codes, "more", "interviewtime", "groupTime7"], *lime_rows("Y", "")]


def typeform(modern: bool = True) -> Rows:
    """Options as headings, without their question; dates in UTC at the end."""
    asked = [ROLE, WELCOME, WHOM, *EVENTS, "Other", COMMENT]
    tail = ["Start Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags"]
    if modern:
        tail = ["Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)"]
        tail += ["Network ID", "Tags", "Ending"]
    rows = []
    for who in PEOPLE:
        own = [who.started, who.ended, "0b1c", ""]
        if modern:
            own = ["completed", who.started, "", who.ended, "0b1c", "", "Thanks"]
        rows.append(
            [f"a1b2c3d4e5f6a7b8c9d0{who.id}", who.role, *grid(who), *ticks(who), who.other, who.comment, *own]
        )
    return [["#", *asked, *tail], *rows]
