"""Eventbrite's attendee report: a row a ticket; to be registered is not to have come."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.asked_columns import with_questions
from loaders.coded import Coded
from loaders.day_column import read_days
from loaders.eventbrite_headings import COMPANION, HEADINGS, status_of
from loaders.form import Answers, Document, Form, Match, Need, Reading
from loaders.full_names import full_names
from loaders.meetings import day_answered, day_need, mail_notice, no_table
from loaders.quoted import quoted
from loaders.roles import folded, role_of
from loaders.rows import constant_value, constants_by_text, fingerprint, set_aside
from loaders.session_rows import counted, sessions_of
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.visitors import attendance_and_people, by_name
from words import mark, phrase, phrase_many

WANTED = {"order": "Order #", "status": "Attendee Status"}
STATUS = {"came": "present", "registered": "unknown", "not": "not_expected", "": "unknown"}
"""Who is registered and was not checked in may have come or not: nothing says so."""
CHOICES = {
    "came": mark("They came"),
    "registered": mark("They registered; whether they came is not said"),
    "not": mark("They are not coming: the ticket was given back, refunded or deleted"),
}


def recognise(document: Document) -> Match | None:
    """The columns of the order and of the attendee's status."""
    parts = _parts(document)
    if parts:
        named = quoted(parts[0].heading(field) for field in WANTED)
        return Match(0.97, phrase("the columns {named}", named=named))
    lacks = lacking(document, HEADINGS, WANTED)
    return Match(0.2, phrase("some headings of Eventbrite"), lacks) if len(lacks) < len(WANTED) else None


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
    good = ~status.blank
    if not good.all():
        good |= ~rows.coded("order").blank
    problems += rows.problems(~good, "order", "left_out", "no_order", *_NO_ORDER)
    meanings, needs = _meanings(status, good, answers)
    dated = "day" if "day" in rows.fields else "checked"
    days = read_days(rows.coded(dated), answers, (rows.coded(each) for each in ("ordered",)))
    problems += rows.day_problems(days, dated, good) if dated in rows.fields else []
    day, asked = _days(rows, days.days, good, answers)
    school, event = rows.coded("school"), rows.coded("event")
    names = _names(rows)
    visits = pd.DataFrame(
        {
            "key": _keys(rows, names),
            "name": names,
            "email": rows.verbatim_by_text("email"),
            "role": _roles(rows),
            "school": school.by_text(school.texts, answers.get("school", "")),
            "day": day,
            "session": event.by_text(event.texts, ""),
            "raw": rows.verbatim_by_text("status"),
            "status": status.by_text([STATUS[each] for each in meanings], STATUS[""]),
            "minutes": constants_by_text(len(rows))(""),
            "sheet": rows.sheets_by_text(),
            "line": rows.line,
            "places": _quantity(rows),
            "means": status.by_text(meanings, ""),
        },
        copy=False,
    )
    visits = visits if good.all() else visits[good]
    activity = constant_value(visits["session"])
    if activity:
        visits = visits.assign(session=constants_by_text(len(visits))("").set_axis(visits.index))
    if "email" in rows.fields and rows.fields["email"].notna().any():
        grid = parts[0].grid
        problems.append(mail_notice(grid.sheet.name, int(grid.sheet.cells.index[grid.header_rows[0]])))
    rows.settle(_TAKEN, {"rejected": ~good})
    tables = attendance_and_people(document.name, visits, min(parts[0].columns.values()), expected="yes")
    tables["sessions"] = sessions_of(visits, activity)
    tables["session_counts"] = counted(
        visits,
        activity,
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
        facts=_facts(rows, visits, activity, answers),
    )


_MOST_PLACES = 100_000
_REQUESTED = r"(?i)info|[^\x00-\x7f]"
"""What no name of a companion that is not known goes without."""
_TAKEN = tuple(
    "order status attendee name first last email quantity ticket event day checked school role".split()
)
_TOOL, _TICKET = "Eventbrite", "ticket "  # not text
_NO_ORDER = (
    mark("The row has neither an order nor a status."),
    mark("Leave the row out, or export the report again."),
)
_NO_TABLE = no_table(
    mark("No sheet has the columns “Order #” and “Attendee Status” of Eventbrite's attendee report."),
    mark("Export the report “Attendees” with all columns, or choose another kind of file."),
)


def _meanings(status: Coded, good: np.ndarray, answers: Answers) -> tuple[list[str], list[Need]]:
    """came, registered or not for each status, and questions for words that are not understood."""
    meanings, needs = [], []
    for raw, rows in zip(status.texts, status.counts(good)[:-1].tolist(), strict=True):
        found = answers.get(f"code.{raw}", "")
        found = found if found in CHOICES else status_of(folded(raw))
        if not found and rows:
            question = phrase_many(
                rows,
                'What does the status "{raw}" mean? It stands in {n} row.',
                'What does the status "{raw}" mean? It stands in {n} rows.',
                raw=raw,
            )
            needs.append(Need(f"code.{raw}", question, CHOICES))
        meanings.append(found)
    return meanings, needs


def _days(rows: Stacked, told: pd.Series, good: np.ndarray, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The day of each row's event. Check-ins tell the day of the event they belong to."""
    answered = day_answered(answers)
    if answered:
        return pd.Series(answered, told.index, dtype="str"), []
    event = rows.coded("event").numbers
    known = told.notna().to_numpy()
    groups = told[known].groupby(event[known])
    usual: dict[object, str] = {number: days.mode().iloc[0] for number, days in groups}
    events = rows.coded("event")
    day = events.by_text([usual.get(number, "") for number in range(len(events.texts))], usual.get(-1, ""))
    if "day" in rows.fields:
        day = told.fillna(day.astype("str"))
    return day, [day_need(phrase("the event"))] if (day[good] == "").any() else []


def _names(rows: Stacked) -> pd.Series:
    """First and last name as typed; "" for a companion whose name is not known."""
    names = full_names(rows)
    first = rows.fields.get("first" if "first" in rows.fields else "name", names)
    companion = np.array(pc.match_substring_regex(pa.array(first.array), _REQUESTED).fill_null(False))
    if not companion.any():
        return names
    companion[companion] = [COMPANION.match(folded(text.strip())) is not None for text in first[companion]]
    return names.mask(companion, "")


def _keys(rows: Stacked, names: pd.Series) -> pd.Series:
    """A code a person: the name with its e-mail; without a name, the ticket."""
    keys = by_name(names, rows.verbatim_by_text("email"))
    named = (names != "").to_numpy()
    if named.all():
        return keys
    ticket = rows.verbatim("attendee").str.strip()
    number = rows.coded("order").values.fillna("")
    number = number + "/" + number.groupby(number).cumcount().add(1).astype("str")
    ticket = by_name(_TICKET + ticket.where(ticket != "", number), pd.Series("", names.index, dtype="str"))
    return keys.astype("str").where(named, ticket.astype("str"))


def _roles(rows: Stacked) -> pd.Series:
    """The role each person told, else the one the kind of ticket names; "" where neither does."""
    ticket, told = rows.coded("ticket"), rows.coded("role")
    of_ticket = ticket.by_text([role_of(text) for text in ticket.texts], "")
    if not told.texts:
        return of_ticket
    named = told.take([role_of(text) for text in told.texts], "")
    return named.where(named != "", of_ticket.astype("str"))


def _quantity(rows: Stacked) -> pd.Series:
    """Places of each ticket: 1 where nothing else is said, or more than any event has."""
    told = rows.coded("quantity")
    places = pd.to_numeric(pd.Series([*told.texts, ""], dtype="str"), errors="coerce")
    places = places.where(places.between(1, _MOST_PLACES), 1).astype("int64")
    return places.take(told.numbers).reset_index(drop=True)


def _facts(rows: Stacked, visits: pd.DataFrame, event: str, answers: Answers) -> dict[str, str]:
    days = sorted(set(visits["day"].unique()) - {""})
    facts = {"fingerprint": fingerprint("eventbrite", rows.headings), "activity": event}
    if days:
        facts |= {"first_day": days[0], "last_day": days[-1]}
    if len(days) == 1 and (visits["session"] == "").all():
        what = event or answers.get("activity", "")
        facts |= {"one_session": "yes", "source": ", ".join(t for t in (_TOOL, what, days[0]) if t)}
        facts |= {"series": _TOOL, "session": days[0]}
    if school := constant_value(visits["school"]):
        facts["school"] = school
    return {name: text for name, text in facts.items() if text}


FORM = Form("eventbrite", "participation", "Eventbrite attendee report", recognise, read)
