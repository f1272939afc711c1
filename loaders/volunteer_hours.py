"""Volunteer log: a row a person or organisation and day, with the hours they gave."""

import re

import numpy as np
import pandas as pd

from loaders.day_column import read_days, tomorrow
from loaders.filled_down import filled_down, totals_differ
from loaders.form import FATES, Answers, Document, Form, Match, Problem, Reading
from loaders.lengths import minutes, seconds
from loaders.meetings import day_answered, day_need, no_table
from loaders.quoted import quoted
from loaders.roles import role_of
from loaders.rows import constant_value, fingerprint, set_aside, tidy_rows
from loaders.signin_tables import days_share
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice, titles_of
from loaders.titles import facts_of
from loaders.volunteer_columns import given, partners, people
from loaders.volunteer_headings import HEADINGS, WORK, speaks_of_volunteers
from loaders.words import plain
from words import mark, phrase

WANTED = {"name": "Volunteer", "day": "Date", "hours": "Hours"}
_LONGEST = 24 * 3600
_OF_WORK = 0.9
"""Of times and tasks without a word of volunteering: staff say whether it is a list of visits."""


def recognise(document: Document) -> Match | None:
    """Hours, or times of coming and leaving, of people or organisations, and a word of volunteering."""
    parts = _parts(document)
    if not parts:
        lacks = lacking(document, HEADINGS, WANTED)
        return Match(0.2, phrase("some headings of a volunteer log"), lacks) if len(lacks) < 2 else None
    best = parts[0]
    shown = ("school", "name", "partner", "day", "hours", "minutes", "time_in")
    named = quoted(best.heading(field) for field in shown if best.heading(field))
    if _says_so(best):
        return Match(0.97, phrase("the columns {named}", named=named))
    return Match(_OF_WORK if _of_work(best) else 0.8, phrase("the columns {named}", named=named))


def _parts(document: Document) -> list[Part]:
    return [part for part in parts_of(document, HEADINGS, ()) if _is_log(part)]


def _titled_name(part: Part) -> str:
    """The one volunteer of a log that its title names: "Member: Dana White"; "" where none does."""
    for row in titles_of(part.grid):
        filled = [text for text in row if text]
        for at, text in enumerate(filled):
            if (found := _ONE_OF.match(text)) and (
                name := found[1].strip() or "".join(filled[at + 1 : at + 2])
            ):
                return name.strip()
    return ""


_ONE_OF = re.compile(
    r"^\s*(?:americorps |vista )?(?:member|volunteer|helper|name|tutor|mentor|voluntari[oa]|nombre)"
    r"(?: name)?\s*:(.*)$",
    re.IGNORECASE,
)


def _is_log(part: Part) -> bool:
    fields = set(part.columns)
    who = fields & {"name", "first", "last", "partner"}
    spent = fields & {"hours", "minutes"} or {"time_in", "time_out"} <= fields
    if not spent or not (who or (_titled_name(part) and _says_so(part))):
        return False
    if _says_so(part):
        return _lengths_read(part)
    return ({"partner", "hours", "day"} <= fields or _of_work(part)) and _lengths_read(part)


def _of_work(part: Part) -> bool:
    """Whether it holds times of people and the task of each, and no students: visits have no tasks."""
    return plain(part.heading("activity")) in WORK and {"time_in", "time_out", "day"} <= set(part.columns)


def _says_so(part: Part) -> bool:
    words = [
        *part.grid.headings,
        part.grid.sheet.name,
        *(text for row in titles_of(part.grid) for text in row),
    ]
    return speaks_of_volunteers(words)


def _lengths_read(part: Part) -> bool:
    field = next((name for name in ("hours", "minutes") if name in part.columns), "")
    cells = part.head(200)[field].dropna() if field else pd.Series(dtype="str")
    return len(cells) == 0 or bool(cells.map(lambda text: seconds(str(text)) is not None).mean() >= 0.5)


def read(document: Document, answers: Answers) -> Reading:
    """Turn a log into a row an entry; a blank length is not recorded, which is not 0.

    A school that stands once above its rows (merged, or blank below) holds for them. Subtotals are
    compared with the rows they sum up, and are no rows.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    if not {"name", "first", "last", "partner"} & set(rows.fields):
        names = pd.Series([_titled_name(part) for part in parts], dtype="str")
        rows.put("name", names.take(rows.part).reset_index(drop=True))
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    schools, filled = filled_down(rows, "school")
    problems += filled
    partner_of, filled = filled_down(rows, "partner") if _by_group(parts) else (None, [])
    if partner_of is not None and filled:
        rows.put("partner", partner_of.mask(partner_of == ""))
        problems += filled
    on = _day_field(rows)
    days = read_days(rows.coded(on), answers, until=tomorrow())
    day = days.days.fillna("").astype("str")
    needs = [*days.needs]
    if on not in rows.fields:
        day = day.where(day != "", day_answered(answers))
        needs += [day_need(phrase("the volunteering"))] if (day == "").any() else []
    person, partner = people(rows), partners(rows)
    nobody = ((person == "") & (partner == "")).to_numpy()
    undated = (day == "").to_numpy() & ~days.bad.to_numpy() & (on in rows.fields)
    length, raw, unclear = given(rows)
    problems += rows.problems(nobody, "name", "left_out", "no_name", *_NOBODY)
    problems += rows.day_problems(days, on, ~nobody) if on in rows.fields else []
    problems += rows.problems(undated & ~nobody, on, "left_out", "no_day", *_NO_DAY)
    good = ~nobody & ~undated & ~days.bad.to_numpy()
    field = next((name for name in ("hours", "minutes", "time_in") if name in rows.fields), "hours")
    problems += rows.problems(unclear & good, field, "left_out", "not_a_length", *_NOT_A_LENGTH)
    good &= ~unclear
    long = (length > _LONGEST).to_numpy() & good
    problems += rows.problems(long, field, "notice", "long_day", *_LONG)
    problems += totals_differ(parts, field, length.where(pd.Series(good)), rows)
    school = schools.where(schools != "", answers.get("school", "") or _titled(parts).get("school", ""))
    table = pd.DataFrame({"school": school, "day": day, "partner": partner, "person": person})[good]
    role = rows.coded("role").take([role_of(text) for text in rows.coded("role").texts], "")
    columns: dict[str, pd.Series | str] = {
        **{name: table[name] for name in ("school", "day", "partner", "person")},
        "ordinal": table.groupby(list(table.columns)).cumcount().add(1).astype("str"),
        "minutes": length[good]
        .map({each: minutes(each) for each in length.dropna().unique()})
        .astype("str")
        .fillna(""),
        "hours_raw": raw[good],
        "activity": rows.coded("activity").take(rows.coded("activity").texts, "")[good],
        "role": role.where(role != "", "volunteer")[good],
        "sheet": rows.sheets()[good],
    }
    tidy = tidy_rows("volunteer_hours", columns, lines=rows.line[good], column=min(parts[0].columns.values()))
    if (person != "").any():
        problems.append(_names_dropped(parts[0]))
    _settle(rows, good)
    accepted = int(good.sum())
    return Reading(
        {"volunteer_hours": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted,
        facts=_facts(rows, tidy, parts),
    )


_TAKEN = ("school", "partner", "day", "hours", "minutes", "time_in", "time_out", "activity", "role")
_NAMES = ("name", "first", "last", "email")
_NOBODY = (
    mark("The row names neither a volunteer nor an organisation."),
    mark("Write who gave the hours, or leave the row out."),
)
_NO_DAY = (mark("The date is blank."), mark("Write the date, for example 2025-09-02, or leave the row out."))
_NOT_A_LENGTH = (
    mark("“{value}” is no length of time."),
    mark("Write hours such as 2.5, or 2h 30m, 90 min, 1:30."),
)
_LONG = (mark("“{value}” is more than a day."), mark("If these are minutes, write them as 90 min."))
_NO_TABLE = no_table(
    mark("No sheet has the headings of a volunteer log: who, when, and how many hours."),
    mark("Give the columns the headings “Volunteer”, “Organisation”, “Date”, “Hours”."),
)


def _day_field(rows: Stacked) -> str:
    """The field that holds the day: its own, else the time of coming where that is one with its day."""
    if "day" in rows.fields or "time_in" not in rows.fields:
        return "day"
    return "time_in" if days_share(rows.fields["time_in"].iloc[:200]) >= _DATED else "day"


_DATED = 0.5


def _by_group(parts: list[Part]) -> bool:
    """Whether totals stand between the rows: without them a blank organisation is none."""
    return any((part.grid.sheet.fates == FATES.index("total")).any() for part in parts)


def _titled(parts: list[Part]) -> dict[str, str]:
    return facts_of(row for part in parts for row in titles_of(part.grid))


def _names_dropped(part: Part) -> Problem:
    line = int(part.grid.sheet.cells.index[part.grid.header_rows[0]])
    what = phrase("Names of volunteers are not kept; a code made of the name stands for each.")
    return Problem("notice", "personal", what, phrase("Nothing to do."), part.grid.sheet.name, line)


def _settle(rows: Stacked, good: np.ndarray) -> None:
    rows.settle(_TAKEN, {"rejected": ~good}, _NAMES)
    for part in rows.parts:
        sheet = part.grid.sheet
        sheet.fates[sheet.fates == 0] = FATES.index("footnote")


def _facts(rows: Stacked, tidy: pd.DataFrame, parts: list[Part]) -> dict[str, str]:
    facts = {
        "fingerprint": fingerprint("volunteer_hours", rows.headings),
        "title": _titled(parts).get("title", ""),
    }
    days = tidy.loc[tidy["day"] != "", "day"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    school, partner = constant_value(tidy["school"]), constant_value(tidy["partner"])
    facts |= {"school": school, "partner": partner}
    which = facts["title"] or partner
    facts["source"] = ", ".join(part for part in ("Volunteer hours", which, school) if part)  # not text
    return {name: text for name, text in facts.items() if text}


FORM = Form("volunteer_hours", "volunteering", "Volunteer hours", recognise, read)
