"""Sign-in list: a row a person and visit, with times of coming and leaving or what they came for."""

from dataclasses import dataclass

import pandas as pd

from loaders.day_column import Days, read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Reading
from loaders.glance import first
from loaders.meetings import day_answered, day_need, mail_notice, no_table, summed
from loaders.parts import part_of
from loaders.quoted import quoted
from loaders.roles import role_of
from loaders.rows import REPEATED, constant_value, fingerprint, repeats, set_aside, shared_key
from loaders.session_rows import leading_of, sessions_of
from loaders.signin_columns import activities, lengths, people, statuses
from loaders.signin_headings import HEADINGS
from loaders.signin_tables import PERSON, days_share, lists_of, title_days, title_event
from loaders.stacked import Stacked, lacking, personal_notice, titles_of
from loaders.titles import facts_of
from loaders.visitors import attendance_and_people
from words import mark, phrase

WANTED = {"name": "Name", "day": "Date", "time_in": "Time In"}


def recognise(document: Document) -> Match | None:
    """People, days, and times of coming or what they came for; no column of attendance codes."""
    parts = lists_of(document)
    if not parts:
        lacks = lacking(document, HEADINGS, WANTED)
        return Match(0.2, phrase("some headings of a sign-in list"), lacks) if len(lacks) < 2 else None
    best = parts[0]
    shown = [
        field for field in ("student", "name", "day", "stamp", "time_in", "activity") if field in best.columns
    ]
    named = quoted(best.heading(field) for field in shown[:4])
    return Match(0.97, phrase("the columns {named}; one row a person and visit", named=named))


def read(document: Document, answers: Answers) -> Reading:
    """Turn a list of visits into a row a person, day and activity; visits of one are added up.

    People are told by their student id, else by name and e-mail. Minutes are those written, else from
    coming to leaving, else blank.
    """
    parts = lists_of(document)
    if not parts:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts, kept=("email",)) + set_aside(
        document, [part.grid.sheet for part in parts]
    )
    when = _when(rows, answers)
    person, names = people(rows)
    again = shared_key(rows.coded("student").numbers, when.days.told.numbers, pd.factorize(names)[0])[1]
    duplicate = repeats(rows.body, again)
    nobody = (person == "").to_numpy() & ~duplicate
    undated = ((when.day == "").to_numpy() | when.days.bad.to_numpy()) & ~nobody & ~duplicate
    problems += rows.problems(duplicate, "name", "notice", "duplicate", *REPEATED)
    problems += rows.problems(nobody, "name", "left_out", "no_name", *_NO_PERSON)
    problems += (
        rows.day_problems(when.days, when.field, ~nobody & ~duplicate) if when.field in rows.fields else []
    )
    blank = undated & ~when.days.bad.to_numpy()
    if not when.needs:
        problems += rows.problems(blank, when.field, "left_out", "no_day", *_NO_DAY)
        good = ~nobody & ~duplicate & ~undated
    else:
        good = ~nobody & ~duplicate & ~when.days.bad.to_numpy()
    titles = facts_of(row for part in parts for row in titles_of(part.grid))
    if event := next(filter(None, map(title_event, parts)), ""):
        titles.setdefault("activity", event)
    activity, session = activities(rows, titles)
    schools, needs = rows.schools(rows.coded("school"), good, answers, phrase("the sign-in list"))
    status, raw, more = statuses(rows, good, answers)
    length, unclear = lengths(rows)
    problems += rows.problems(unclear & good, "minutes" if "minutes" in rows.fields else "hours", "notice",
                              "not_a_length", *_NOT_A_LENGTH)  # fmt: skip
    student = rows.coded("student").take(rows.coded("student").texts, "")
    role = rows.coded("role").take([role_of(text) for text in rows.coded("role").texts], "")
    parents = (role == "") & (student == "") & (role_of(rows.heading("name")) == PARENT)
    visits = pd.DataFrame(
        {
            "key": person,
            "name": names,
            "email": rows.verbatim("email"),
            "role": role.where((role != "") | (student == ""), "student").mask(parents, PARENT),
            "school": schools.fillna(""),
            "day": when.day,
            "session": session,
            "raw": raw,
            "status": status,
            "seconds": length,
            "sheet": rows.sheets(),
            "line": rows.line,
        }
    )[good]
    parts_had = rows.coded("part").take([part_of(text) for text in rows.coded("part").texts], "")[good]
    once = summed(visits.sort_values("status", key=_rank, kind="stable")).sort_values(
        ["sheet", "line"], kind="stable"
    )
    if rows.coded("email").texts:
        grid = parts[0].grid
        problems.append(mail_notice(grid.sheet.name, int(grid.sheet.cells.index[grid.header_rows[0]])))
    rows.settle(_TAKEN, {"rejected": ~good & ~duplicate, "duplicate": duplicate})
    for part in parts:
        sheet = part.grid.sheet
        sheet.fates[sheet.fates == 0] = FATES.index("footnote")
    accepted = int(good.sum())
    first = min(at for field, at in parts[0].columns.items() if field in PERSON)
    tables = attendance_and_people(document.name, once, first, expected="no")
    tables["sessions"] = sessions_of(visits, activity)
    if (parts_had != "").any():
        tables["leading"] = leading_of(visits, parts_had)
    return Reading(
        tables,
        problems,
        [*when.needs, *needs, *more],
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted - int(duplicate.sum()),
        facts=_facts(rows, visits, activity, titles),
    )


_TAKEN = tuple(
    "student name first last email day stamp time_in time_out minutes hours activity role school "
    "status part".split()
)
PARENT = "parent_caregiver"
_NO_PERSON = (mark("The row names nobody."), mark("Write the name or the student id, or leave the row out."))
_NO_DAY = (mark("The date is blank."), mark("Write the date, for example 2025-09-02, or leave the row out."))
_NOT_A_LENGTH = (
    mark("“{value}” is no length of time; the visit is counted without it."),
    mark("Write 90 min or 1h 30m."),
)
_NO_TABLE = no_table(
    mark("No sheet lists people with the day they came and when, or what for."),
    mark("Give the columns headings such as “Name”, “Date”, “Time In”, “Time Out”, “Activity”."),
)


def _rank(status: pd.Series) -> pd.Series:
    """Of several visits of a day, one that was made stands for all."""
    return (~status.isin(["present", "tardy", "partial"])).astype("int64")


@dataclass(frozen=True)
class _When:
    """The day of each row ("" where none is known), the field it was read from, and what is to be asked."""

    day: pd.Series
    days: Days
    field: str
    needs: list[Need]


def _when(rows: Stacked, answers: Answers) -> _When:
    """Days by the date, else by the stamp or the time of coming, else by the titles, else by the answer."""
    field = next(
        (name for name in ("day", "stamp", "time_in") if name in rows.fields and _dated(rows, name)), "day"
    )
    days = read_days(rows.coded(field), answers)
    day = days.days.fillna("").astype("str")
    if field in rows.fields:
        return _When(day, days, field, list(days.needs))
    written = [next(iter(title_days(part)), None) for part in rows.parts]
    told = read_days(pd.Series(written, dtype="str"), answers)
    of_part = told.days.fillna(day_answered(answers)).astype("str")
    day = of_part.take(rows.part).reset_index(drop=True)
    asked = [day_need(phrase("the sign-in list"))] if (day == "").any() else []
    return _When(day, days, field, [*told.needs, *asked])


def _dated(rows: Stacked, field: str) -> bool:
    cells = first(rows.fields[field], 200)
    return days_share(pd.Series(cells, dtype="str")) >= 0.5


def _facts(rows: Stacked, visits: pd.DataFrame, activity: str, titles: dict[str, str]) -> dict[str, str]:
    facts = {"fingerprint": fingerprint("signin_list", rows.headings), "activity": activity}
    facts |= {key: titles[key] for key in ("title", "partner") if key in titles}
    days = visits.loc[visits["day"] != "", "day"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    if school := constant_value(visits["school"]):
        facts["school"] = school
    if not activity and "title" not in facts:
        facts["source"] = ", ".join(part for part in ("Sign-in list", school) if part)  # not text
    return {name: text for name, text in facts.items() if text}


FORM = Form("signin_list", "participation", "Sign-in list, one row a visit", recognise, read)
