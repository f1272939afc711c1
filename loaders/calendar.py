"""School calendar: which days are school, half days or closed, per school and grade band."""

import numpy as np
import pandas as pd

from loaders import looks
from loaders.calendar_days import ends_of, expand, narrowest, on_weekends, spans
from loaders.calendar_kinds import kind_in, kinds, lengths, no_school_days, school_runs, telling
from loaders.calendar_words import HEADINGS, grade_band
from loaders.dates import is_day
from loaders.day_column import read_days
from loaders.fields import column
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import top
from loaders.quoted import quoted
from loaders.rows import constant_value, set_aside, tidy_rows, told_headings
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.student_ids import STUDENT_IDS
from loaders.words import plain
from words import phrase

WANTED = {"day": "Date", "kind": "Kind"}


def recognise(document: Document) -> Match | None:
    """Days or ranges of days with words such as "holiday", "half day", "in session"; no student."""
    parts = _parts(document)
    if not parts:
        if any(_lists_days(sheet) for sheet in document.sheets):
            return Match(0.3, phrase("a list of days without headings"), tuple(WANTED.values()))
        lacks = lacking(document, HEADINGS, WANTED)
        return Match(0.15, phrase("some headings of a calendar"), lacks) if len(lacks) < len(WANTED) else None
    part = parts[0]
    first = part.head(500)
    when = "day" if "day" in part.columns else "first_day"
    firsts = first[when].map(lambda text: ends_of(text)[0], na_action="ignore").astype("str")
    dated = read_days(firsts, {}).days.notna().mean() if len(first) else 0.0
    fields = telling(part)
    named = quoted(part.heading(field) for field in (when, *fields[:1]))
    if not fields and dated >= 0.7:
        return Match(
            0.6, phrase("the column {named} holds days, and nothing else is told of them", named=named)
        )
    texts = first[fields[0]].dropna() if fields else pd.Series(dtype="str")
    read = [kind_in(text, fields[0])[0] != "" for text in texts]
    understood = float(np.mean(read)) if read else 0.0
    if dated < 0.7 or understood < 0.5:
        return Match(
            0.25, phrase("the columns {named}, but few words such as holiday", named=named), (WANTED["kind"],)
        )
    return Match(
        0.92,
        phrase(
            "the columns {named}; {understood:.0%} of the entries are kinds of days",
            named=named,
            understood=understood,
        ),
    )


def _lists_days(sheet: Sheet) -> bool:
    """Whether a sheet of one or two columns holds days and little else."""
    cells = [text for row in top(sheet) for text in row if text] if sheet.cells.shape[1] <= 2 else []
    return len(cells) >= 5 and sum(is_day(text) for text in cells) >= 0.6 * len(cells)


def _parts(document: Document) -> list[Part]:
    found = [_one_way(part) for part in parts_of(document, HEADINGS, ()) if _is_calendar(part)]
    return [part for part in found if set(part.columns) == set(found[0].columns)]


def _is_calendar(part: Part) -> bool:
    """Whether a table tells days and something of them, and no students."""
    dated = "day" in part.columns or {"first_day", "last_day"} <= set(part.columns)
    headings = [plain(heading) for heading in part.grid.headings if plain(heading)]
    alone = all(heading in HEADINGS.known for heading in headings)
    return dated and (bool(telling(part)) or alone) and not STUDENT_IDS & set(headings)


def _one_way(part: Part) -> Part:
    """The part without the column "Day" beside first and last days: it names the day of the week."""
    if not {"first_day", "last_day"} <= set(part.columns):
        return part
    return Part(part.grid, {field: at for field, at in part.columns.items() if field != "day"})


def read(document: Document, answers: Answers) -> Reading:
    """Turn a calendar into one row a school, grade band and day.

    A range gives its weekdays. Where ranges and days overlap, the shorter one holds (a holiday
    inside a term), and of equals the later line.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    first, last, more, good = spans(rows, answers)
    problems += more
    kind, needs, more = kinds(rows, good, answers)
    problems += more
    good &= kind != ""
    bands, more = _bands(rows, good)
    problems += more
    good &= np.array([band is not None for band in bands], dtype=bool)
    needs = [*(first.needs or last.needs), *needs]
    kind, length = lengths(rows, kind)
    begins, ends = first.days, last.days
    if run := school_runs(rows, kind):
        ends = ends.mask(ends.index == run[0], begins.iloc[run[1]])
    problems += no_school_days(kind[good], rows.sheet(0) if len(rows) else "")
    days = expand(begins, ends, good)
    problems += on_weekends(rows, days, kind)
    school, _ = rows.schools(rows.coded("school"), good, answers, phrase("the calendar"))
    note = rows.coded("note").values.fillna("")
    at = days["row"].to_numpy()
    table: dict[str, pd.Series | str] = {
        "school": school.iloc[at],
        "day": days["day"],
        "grade_band": pd.Series(bands, dtype="str").iloc[at],
        "kind": pd.Series(kind, dtype="str").iloc[at],
        "days": pd.Series(length, dtype="str").iloc[at],
        "note": note.iloc[at],
        "sheet": rows.sheets().iloc[at],
    }
    span = days["span"].to_numpy()
    column = min(parts[0].columns.get("day", 999), parts[0].columns.get("first_day", 999))
    tidy = narrowest(tidy_rows("calendar", table, lines=rows.line[at], column=column), span)
    rows.settle([str(field) for field in rows.fields if field != "weekday"], {"rejected": ~good})
    facts = told_headings("calendar", rows.headings)
    if len(tidy):
        facts |= {"first_day": tidy["day"].min(), "last_day": tidy["day"].max()}
        if named := constant_value(tidy["school"]):
            facts["school"] = named
    return Reading(
        {"calendar": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=int(good.sum()),
        rejected=int((~good).sum()),
        facts=facts,
    )


def _no_table(document: Document) -> Problem:
    lacks = quoted(lacking(document, HEADINGS, WANTED))
    return Problem(
        "question",
        "no_table",
        phrase(
            "No sheet has the headings of a calendar; {missing} is missing.",
            missing=lacks or phrase("a kind of day"),
        ),
        phrase("Give each row a date (or first and last day) and a kind: school day, half day, closed."),
    )


def _bands(rows: Stacked, good: np.ndarray) -> tuple[list[str | None], list[Problem]]:
    """Grade band of each row, "" for all grades, None where it is no band."""
    column = rows.coded("grade_band")
    found = [grade_band(text) for text in column.texts]
    bands = np.array([*found, ""], dtype=object)[column.numbers]
    wrong = np.array([band is None for band in bands], dtype=bool) & good
    what, mend = (
        phrase("“{value}” is no grade or range of grades."),
        phrase("Write for example K-5, or leave it blank for all."),
    )
    problems = rows.problems(wrong, "grade_band", "left_out", "not_a_grade", what, mend)
    return bands.tolist(), problems


FORM = Form(
    "calendar",
    "calendar",
    "School calendar",
    recognise,
    read,
    (
        column("day", "Date", HEADINGS["day"], looks.days, needed=True, instead=("first_day", "last_day")),
        column("first_day", "First day", HEADINGS["first_day"], looks.days),
        column("last_day", "Last day", HEADINGS["last_day"], looks.days),
        column("kind", "Kind", HEADINGS["kind"], looks.codes, needed=True, instead=("day",)),
        column("school", "School", HEADINGS["school"]),
        column("grade_band", "Grade band", HEADINGS["grade_band"], looks.codes),
        column("note", "Note", HEADINGS["note"], looks.words),
    ),
    sections=True,
)
