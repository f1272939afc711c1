"""The words of school calendars: headings, kinds of days, ranges of grades."""

import re

from loaders.codes import grade
from loaders.words import Headings, plain
from tables.codes import CALENDAR_KIND

HEADINGS = Headings.of(
    day=(
        "date|dates|day|calendar date|school date|calendar day|session date|cal date|full date|date value|"
        "fecha|día|dia"
    ),
    first_day=(
        "first day|start date|start|from|begin|begin date|begins|start day|date from|starts|first date|"
        "from date|date start|starting|startdate"
    ),
    last_day=(
        "last day|end date|end|to|until|through|ends|end day|date to|last date|to date|thru|date end|"
        "ending|enddate"
    ),
    kind=(
        "kind|type|day type|status|calendar event|event type|category|calendar type|day kind|date type|"
        "schedule|day code|calendar code|calendar event type|kind of day|type of day|day status|code|"
        "daytype|tipo|tipo de día|tipo de dia|tipo de jornada"
    ),
    in_session=(
        "in session|school day|instructional|instructional day|is school day|school in session|insession|"
        "session|student day|membership value|in session y n|attendance day|is instructional|counts"
    ),
    days="days|day value|value|length|day length|membership|fraction|weight|day weight|instructional days",
    school="school|school id|school code|school name|schoolid|campus|building|site|school number|"
    "escuela|colegio|plantel|centro|centro educativo",
    grade_band="grade band|grades|grade|grade level|grade levels|band|grade range|grade span|for grades",
    closed="holiday|holidays|no school|no school day|day off|days off|non school day|school holiday|break",
    weekday="weekday|day of week|day name|dow|day of the week|month|a b|ab day|cycle day|rotation|letter day",
    note=(
        "note|notes|description|event|title|reason|comment|comments|name|occasion|details|remark|"
        "remarks|event name|day name|calendar event description|evento|descripción|nota|notas|motivo"
    ),
)
_KINDS = {
    "instructional": "instructional|school day|regular|regular day|full day|full|in session|student day|"
    "school|instruction|instructional day|regular school day|class day|open|day of instruction|"
    "normal|normal day|"
    "first day of school|last day of school|school in session|attendance day|make up day|"
    "makeup day|in school|clases|día de clases|día lectivo|lectivo|día escolar|hábil|día hábil",
    "half": "half|half day|half school day|1 2 day|half instructional day|noon dismissal|am only|pm only|"
    "half day of school|half instructional|1/2 day|medio día|media jornada|día corto|salida temprana",
    "closed": "closed|holiday|no school|break|recess|vacation|weekend|off|non instructional|school closed|"
    "teacher workday|teacher work day|workday|work day|professional development|pd|pd day|professional day|"
    "inservice|in service|in service day|inservice day|staff day|staff only|no students|no students today|"
    "schools closed|winter break|spring break|summer break|fall break|thanksgiving break|christmas break|"
    "snow day|weather closure|emergency closing|emergency closure|non school day|noninstructional|"
    "student holiday|public holiday|national holiday|federal holiday|teacher planning day|planning day|"
    "professional learning|professional learning day|day off|no class|no classes|weather day|closure|"
    "labor day|labour day|columbus day|indigenous peoples day|veterans day|thanksgiving|thanksgiving day|"
    "christmas|christmas day|christmas eve|new years day|new years eve|martin luther king jr day|mlk day|"
    "martin luther king day|martin luther king jr birthday|presidents day|memorial day|juneteenth|"
    "independence day|good friday|easter|easter monday|mid winter break|february break|thanksgiving holiday|"
    "winter holiday|winter recess|spring holiday|april break|"
    "teacher institute|institute day|non student day|student free day|summer|mid winter recess|winter recess|"
    "feriado|festivo|día festivo|día feriado|vacaciones|sin clases|no hay clases|asueto|cerrado|receso|"
    "descanso|no lectivo|día no lectivo|puente|"
    "spring recess|thanksgiving recess|non attendance day|teacher in service|non instructional day",
}
KINDS = {plain(word): kind for kind, joined in _KINDS.items() for word in joined.split("|")}
FIRST_DAYS = frozenset(
    plain(word)
    for word in "first day of school|first day|school begins|school starts|classes begin|first student day|"
    "start of school|first day of classes|first day for students|school year begins".split("|")
)
LAST_DAYS = frozenset(
    plain(word)
    for word in "last day of school|last day|school ends|classes end|last student day|end of school|"
    "last day of classes|last day for students|school year ends".split("|")
)
"""Events between which there is school on every weekday that nothing else is said of."""
KINDS |= dict.fromkeys(FIRST_DAYS | LAST_DAYS, "instructional")
_PROPOSED = (
    ("half", ("half", "early dismissal", "minimum day", "shortened")),
    (
        "instructional",
        ("early release", "delayed", "late start", "two hour", "2 hour", "exam", "testing", "remote"),
    ),
    (
        "closed",
        (
            "holiday",
            "closed",
            "no school",
            "break",
            "recess",
            "vacation",
            "conference",
            "teacher",
            "staff",
            "yom kippur",
            "rosh hashanah",
            "eid",
            "diwali",
            "lunar new year",
        ),
    ),
    ("instructional", ("school", "instruction", "regular")),
)
"""Signs that propose a kind; districts differ on early release, so it is asked."""


def kind_of(text: str) -> tuple[str, bool]:
    """Kind of day that a word means, and whether that is sure; ("", False) where there is no telling."""
    word = plain(text)
    if word in KINDS:
        return KINDS[word], True
    for kind, label in CALENDAR_KIND.items():
        if word in (plain(label), kind):
            return kind, True
    for kind, signs in _PROPOSED:
        if any(sign in word for sign in signs):
            return kind, False
    return "", False


def grade_band(text: str) -> str | None:
    """A range of grades such as "K-2" or "6"; "" for all, None where it is none."""
    if plain(text) in ("", "all", "all grades", "every grade", "everyone"):
        return ""
    one = grade(text)
    if one:
        return one
    found = re.match(
        r"^\s*(?:grades?|gr\.?)?\s*([A-Za-z0-9]+)\s*(?:-|–|to|through|thru)\s*([A-Za-z0-9]+)\s*$", text, re.I
    )
    if not found:
        return None
    low, high = grade(found[1]), grade(found[2])
    return f"{low}-{high}" if low and high else None
