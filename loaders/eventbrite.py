"""Eventbrite's attendee report: a row a ticket; to be registered is not to have come."""

import numpy as np
import pandas as pd

from loaders.asked_columns import with_questions
from loaders.day_column import read_days
from loaders.eventbrite_headings import COMPANION, HEADINGS, status_of
from loaders.form import Answers, Document, Form, Match, Need, Reading
from loaders.meetings import day_answered, day_need, mail_notice, no_table
from loaders.roles import folded, role_of
from loaders.rows import Coded, constant_value, fingerprint, set_aside
from loaders.session_rows import counted, sessions_of
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.visitors import attendance_and_people, by_name

WANTED = {"order": "Order #", "status": "Attendee Status"}
STATUS = {"came": "present", "registered": "unknown", "not": "not_expected", "": "unknown"}
"""Who is registered and was not checked in may have come or not: nothing says so."""
CHOICES = {
    "came": "They came",
    "registered": "They registered; whether they came is not said",
    "not": "They are not coming: the ticket was given back, refunded or deleted",
}


def recognise(document: Document) -> Match | None:
    """The columns of the order and of the attendee's status."""
    parts = _parts(document)
    if parts:
        named = ", ".join(f"“{parts[0].heading(field)}”" for field in WANTED)
        return Match(0.97, f"the columns {named}")
    lacks = lacking(document, HEADINGS, WANTED)
    return Match(0.2, "some headings of Eventbrite", lacks) if len(lacks) < len(WANTED) else None


def _parts(document: Document) -> list[Part]:
    return [with_questions(part) for part in parts_of(document, HEADINGS, tuple(WANTED))]


def read(document: Document, answers: Answers) -> Reading:
    """Turn each ticket into a row, and each event into a count of registered and checked in.

    Only "Checked In" is attendance. Companions whose name was asked for and not given are people
    of their own; refunded and deleted tickets count for nothing.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts, kept=("email",)) + set_aside(
        document, [part.grid.sheet for part in parts]
    )
    status = rows.coded("status")
    good = ~(rows.coded("order").blank & status.blank)
    problems += rows.problems(~good, "order", "left_out", "no_order", *_NO_ORDER)
    meaning, needs = _meanings(status, good, answers)
    dated = "day" if "day" in rows.fields else "checked"
    days = read_days(rows.coded(dated), answers, [rows.coded("ordered")])
    problems += rows.day_problems(days, dated, good) if dated in rows.fields else []
    day, asked = _days(rows, days.days, good, answers)
    school = rows.coded("school").take(rows.coded("school").texts, "")
    school = school.where(school != "", answers.get("school", ""))
    names = _names(rows)
    visits = pd.DataFrame(
        {
            "key": _keys(rows, names),
            "name": names,
            "email": rows.verbatim("email"),
            "role": _roles(rows),
            "school": school,
            "day": day,
            "session": rows.coded("event").take(rows.coded("event").texts, ""),
            "raw": rows.verbatim("status"),
            "status": meaning.map(STATUS),
            "minutes": "",
            "sheet": rows.sheets(),
            "line": rows.line,
            "places": _quantity(rows),
            "means": meaning,
        }
    )[good]
    event = constant_value(visits["session"])
    if event:
        visits = visits.assign(session="")
    if rows.coded("email").texts:
        grid = parts[0].grid
        problems.append(mail_notice(grid.sheet.name, int(grid.sheet.cells.index[grid.header_rows[0]])))
    rows.settle(_TAKEN, {"rejected": ~good})
    tables = attendance_and_people(document.name, visits, min(parts[0].columns.values()), expected="yes")
    tables["sessions"] = sessions_of(visits, event)
    tables["session_counts"] = counted(
        visits,
        event,
        visits["places"].where(visits["means"] != "not"),
        visits["places"].where(visits["means"] == "came"),
    )
    accepted = int(good.sum())
    return Reading(
        tables,
        problems,
        [*days.needs, *needs, *asked],
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted,
        facts=_facts(rows, visits, event, answers),
    )


_MOST_PLACES = 100_000
_TAKEN = tuple(
    "order status attendee name first last email quantity ticket event day checked school role".split()
)
_NO_ORDER = ("The row has neither an order nor a status.", "Leave the row out, or export the report again.")
_NO_TABLE = no_table(
    "No sheet has the columns “Order #” and “Attendee Status” of Eventbrite's attendee report.",
    "Export the report “Attendees” with all columns, or choose another kind of file.",
)


def _meanings(status: Coded, good: np.ndarray, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """came, registered or not for each row, and questions for words that are not understood."""
    meanings, needs = [], []
    for raw, rows in zip(status.texts, status.counts(good)[:-1].tolist(), strict=True):
        found = answers.get(f"code.{raw}", "")
        found = found if found in CHOICES else status_of(folded(raw))
        if not found and rows:
            question = (
                f'What does the status "{raw}" mean? It stands in {rows:,} {"row" if rows == 1 else "rows"}.'
            )
            needs.append(Need(f"code.{raw}", question, CHOICES))
        meanings.append(found)
    return status.take(meanings, ""), needs


def _days(rows: Stacked, told: pd.Series, good: np.ndarray, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The day of each row's event. Check-ins tell the day of the event they belong to."""
    answered = day_answered(answers)
    if answered:
        return pd.Series(answered, told.index, dtype="str"), []
    event = rows.coded("event").numbers
    known = told.notna().to_numpy()
    usual = {number: days.mode().iloc[0] for number, days in told[known].groupby(event[known])}
    day = told if "day" in rows.fields else pd.Series(np.nan, told.index, dtype="str")
    day = day.fillna(pd.Series([usual.get(number, "") for number in event.tolist()], dtype="str"))
    return day, [day_need("the event")] if (day[good] == "").any() else []


def _names(rows: Stacked) -> pd.Series:
    """First and last name as typed; "" for a companion whose name is not known."""
    both = (rows.verbatim("first").str.strip() + " " + rows.verbatim("last").str.strip()).str.strip()
    name = rows.verbatim("name").str.strip()
    name = name.where(name != "", both)
    first = rows.coded("first" if "first" in rows.fields else "name")
    companion = (
        first.take([str(bool(COMPANION.match(folded(text)))) for text in first.texts], "False") == "True"
    )
    return name.where(~companion, "")


def _keys(rows: Stacked, names: pd.Series) -> pd.Series:
    """A code a person: the name with its e-mail; without a name, the ticket."""
    keys = by_name(names, rows.verbatim("email"))
    if (names != "").all():
        return keys
    ticket = rows.verbatim("attendee").str.strip()
    number = rows.coded("order").values.fillna("")
    number = number + "/" + number.groupby(number).cumcount().add(1).astype("str")
    ticket = by_name("ticket " + ticket.where(ticket != "", number), pd.Series("", names.index, dtype="str"))
    return keys.where(names != "", ticket)


def _roles(rows: Stacked) -> pd.Series:
    """The role each person told, else the one the kind of ticket names; "" where neither does."""
    ticket, told = rows.coded("ticket"), rows.coded("role")
    named = told.take([role_of(text) for text in told.texts], "")
    return named.where(named != "", ticket.take([role_of(text) for text in ticket.texts], ""))


def _quantity(rows: Stacked) -> pd.Series:
    """Places of each ticket: 1 where nothing else is said, or more than any event has."""
    told = pd.to_numeric(rows.coded("quantity").values, errors="coerce")
    return told.where(told.between(1, _MOST_PLACES), 1).astype("int64")


def _facts(rows: Stacked, visits: pd.DataFrame, event: str, answers: Answers) -> dict[str, str]:
    days = sorted(set(visits["day"]) - {""})
    facts = {"fingerprint": fingerprint("eventbrite", rows.headings), "activity": event}
    if days:
        facts |= {"first_day": days[0], "last_day": days[-1]}
    if len(days) == 1 and (visits["session"] == "").all():
        what = event or answers.get("activity", "")
        facts |= {"one_session": "yes", "source": ", ".join(t for t in ("Eventbrite", what, days[0]) if t)}
        facts |= {"series": "Eventbrite", "session": days[0]}
    if school := constant_value(visits["school"]):
        facts["school"] = school
    return {name: text for name, text in facts.items() if text}


FORM = Form("eventbrite", "participation", "Eventbrite attendee report", recognise, read)
