"""Counts of sessions: an event a row, how many were registered and how many came; nobody is named."""

import re

import numpy as np
import pandas as pd

from loaders import dates
from loaders.day_column import read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Reading
from loaders.meetings import day_answered, day_need, no_table
from loaders.quoted import quoted
from loaders.rows import fingerprint, set_aside, stack, tidy_rows
from loaders.session_count_tables import COUNT, DATED, HEADINGS, counts_of, day_columns, who_columns
from loaders.stacked import Part, Stacked, lacking, personal_notice, titles_of
from loaders.titles import facts_of
from words import mark, phrase

WANTED = {"event": "Event", "day": "Date", "attended": "Attended"}


def recognise(document: Document) -> Match | None:
    """An event or a day a row, whole numbers of people, and no column that names anybody."""
    parts = counts_of(document)
    if not parts:
        lacks = lacking(document, HEADINGS, WANTED)
        return Match(0.2, phrase("some headings of event counts"), lacks) if len(lacks) < 2 else None
    best = parts[0]
    shown = [
        best.heading(field) for field in ("event", "day", "registered", "attended") if best.heading(field)
    ]
    shown += who_columns(best)
    shown += [best.grid.headings[at] for at in day_columns(best.grid)]
    return Match(
        0.85,
        phrase(
            "the columns {named}, and no names of people",
            named=quoted(heading.strip() for heading in shown[:5]),
        ),
    )


def read(document: Document, answers: Answers) -> Reading:
    """Turn each count into a row; a blank is not recorded, which is not 0.

    Registered and attended of one event stand in one row. An event with a column for each of its days
    has a row for each of them besides, under its first day, told apart by the column's name.
    """
    parts = counts_of(document)
    if not parts:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    who, asked = _who(parts, answers)
    rows = Stacked([_with_counts(part, who) for part in parts])
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    events, titles = rows.coded("event"), facts_of(row for part in parts for row in titles_of(part.grid))
    event = events.take(
        [" ".join(text.split()) for text in events.texts], titles.get("activity", titles.get("title", ""))
    )
    days = read_days(rows.coded("day"), answers)
    dated = events.take(
        [
            found[1] if (found := DATED.match(text)) and dates.is_day(found[1]) else ""
            for text in events.texts
        ],
        "",
    )
    day = days.days.fillna(dated).astype("str")
    needs = [*days.needs, *asked]
    if (day == "").all() and "day" not in rows.fields:
        day = day.where(day != "", day_answered(answers))
        needs += [day_need(phrase("each event"))] if (day == "").any() else []
    counts = [
        str(name) for name in rows.fields if name in ("registered", "attended") or str(name).startswith(_AT)
    ]
    numbers = {name: _numbers(rows, name) for name in counts}
    unclear = {name: found.isna() & rows.fields[name].notna() for name, found in numbers.items()}
    problems += rows.day_problems(days, "day") if "day" in rows.fields else []
    undated = ((day == "") & ~days.bad).to_numpy() & (len(needs) == len(days.needs) + len(asked))
    problems += rows.problems(
        undated, "day" if "day" in rows.fields else "event", "notice", "no_day", *_NO_DAY
    )
    for name, bad in unclear.items():
        problems += rows.problems(bad, name, "left_out", "not_a_count", *_NOT_A_COUNT)
    good = ~days.bad.to_numpy() & ~np.logical_or.reduce([bad.to_numpy() for bad in unclear.values()])
    school = rows.coded("school").take(rows.coded("school").texts, "")
    schools = school.where(school != "", answers.get("school", ""))
    table = pd.DataFrame({"activity": event, "school": schools, "day": day})
    tidy = _rows(rows, table, numbers, good)
    _settle(rows, good)
    accepted = int(good.sum())
    return Reading(
        {"session_counts": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted,
        facts=_facts(rows, tidy, titles),
    )


_AT = "at:"
"""Begins the field of a day's column; what follows is the name the day goes by."""
_NO_DAY = (
    mark("Nothing tells the day of this event; it is counted without one."),
    mark("Write the date, for example 2025-09-02."),
)
_NOT_A_COUNT = (
    mark("“{value}” is not a number of people."),
    mark("Write a whole number, or leave the cell blank."),
)
_NO_TABLE = no_table(
    mark("No sheet lists events with a date and the number of people who came."),
    mark("Give the columns the headings “Event”, “Date”, “Registered”, “Attended”."),
)


def _who(parts: list[Part], answers: Answers) -> tuple[str, list[Need]]:
    """Which of several columns of people counts who came, and the question; one alone does."""
    found = who_columns(parts[0])
    if len(found) < 2:
        return next(iter(found), ""), []
    answer = answers.get(_WHO_CAME, "")
    if answer in found:
        return answer, []
    question = phrase("Which column counts the people who came? The file has no total of all.")
    return "", [Need(_WHO_CAME, question, {heading: heading for heading in found}, next(iter(found)))]


_WHO_CAME = "attended"


def _with_counts(part: Part, who: str) -> Part:
    days = {_AT + name: at for at, name in day_columns(part.grid).items()}
    found = who_columns(part)
    came = {"attended": found[who]} if who in found else {}
    return Part(part.grid, {**part.columns, **came, **days})


def _numbers(rows: Stacked, name: str) -> pd.Series:
    """Whole numbers of a column; missing where blank or none."""
    told = rows.coded(name)
    read = [re.sub(r"[^\d]", "", found[1]) if (found := COUNT.match(text)) else None for text in told.texts]
    return told.take(read)


def _rows(
    rows: Stacked, table: pd.DataFrame, numbers: dict[str, pd.Series], good: np.ndarray
) -> pd.DataFrame:
    """A row an event with what was registered and attended in all, and a row a day."""
    blank = pd.Series(np.nan, table.index, dtype="str")
    frames = []
    whole = {name: numbers.get(name, blank) for name in ("registered", "attended")}
    filled = good & (whole["registered"].notna() | whole["attended"].notna()).to_numpy()
    first = min((rows.parts[0].columns[name] for name in whole if name in rows.fields), default=0)
    frames.append(_shape(rows, table, filled, "", whole, first))
    for name, found in numbers.items():
        if name.startswith(_AT):
            filled = good & found.notna().to_numpy()
            counted = {"registered": blank, "attended": found}
            at = rows.parts[0].columns.get(name, 0)
            frames.append(_shape(rows, table, filled, name.removeprefix(_AT), counted, at, raw=name))
    together = stack("session_counts", frames)
    return together.sort_values(["sheet", "line"], kind="stable", ignore_index=True)


def _shape(
    rows: Stacked,
    table: pd.DataFrame,
    chosen: np.ndarray,
    key: str,
    counted: dict[str, pd.Series],
    column: int,
    raw: str = "",
) -> pd.DataFrame:
    columns: dict[str, pd.Series | str] = {name: table.loc[chosen, name] for name in table.columns}
    for name, found in counted.items():
        columns[name] = found[chosen].fillna("")
        typed = raw if raw and name == "attended" else name
        columns[f"{name}_raw"] = rows.verbatim(typed).where(found.notna(), "")[chosen]
    columns |= {"session_key": key, "sheet": rows.sheets()[chosen]}
    return tidy_rows("session_counts", columns, lines=rows.line[chosen], column=column)


def _settle(rows: Stacked, good: np.ndarray) -> None:
    taken = [str(name) for name in rows.fields if name != "partner"]
    rows.settle(taken, {"rejected": ~good})
    for part in rows.parts:
        sheet = part.grid.sheet
        sheet.fates[sheet.fates == 0] = FATES.index("footnote")


def _facts(rows: Stacked, tidy: pd.DataFrame, titles: dict[str, str]) -> dict[str, str]:
    facts = {"fingerprint": fingerprint("session_counts", rows.headings), "title": titles.get("title", "")}
    days = tidy.loc[tidy["day"] != "", "day"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    where = titles.get("school", "")
    facts["source"] = ", ".join(part for part in ("Event counts", facts["title"], where) if part)  # not text
    return {name: text for name, text in facts.items() if text}


FORM = Form("session_counts", "participation", "Counts of events, no names", recognise, read)
