"""How a survey of no known tool is told from rosters, attendance and published tables.

It wants ordered answers or questions in several columns, for any table has headings.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import number_keys, scale_row, scales, survey_columns, wave_headings
from loaders.form import Sheet
from loaders.glance import filled, first, top
from loaders.grid import Grid, look_for_grid
from loaders.quoted import quoted
from loaders.scale_row import ScaleRow
from loaders.stacked import together
from loaders.stem_rows import goes_on, stems_above
from loaders.student_ids import STUDENT_IDS
from loaders.survey_asking import asks
from loaders.words import plain
from words import phrase, phrase_many

LOOKED_AT = 500
"""Lines looked at to recognise."""

SHOWN = 80
"""Letters of a key that are told."""

TOOL_IDS = tuple(
    plain(word)
    for word in (
        "RespondentID, Respondent ID, Response ID, ResponseID, instanceID, meta/instanceID, _uuid, uuid, "
        "Submission ID"
    ).split(",")
)
"""Headings of a respondent's id that only survey tools write, the surest first."""
NOT_A_SURVEY = frozenset(
    plain(word)
    for word in (
        "sourcedId, Att_Date, Att_Code, "
        "Attendance Code, Absence Code, Days Enrolled, Days Absent, Days Present, Absences, Attendance Date, "
        "Enrollment Date, Entry Date, Exit Date, District Code, District Name, School Code, School ID, "
        "SchoolID, "
        "DBN, Join Time, Leave Time, Total Enrollment, Suppressed, Subgroup, Student Group, Order #, "
        "First Join, Last Leave, User Action"
    ).split(",")
)
"""Headings of registers, rosters and published tables."""

OF_STUDENTS = STUDENT_IDS | {plain("Student Name")}
"""Headings that such tables begin with, and surveys that ask for the student."""

_KNOWN = frozenset(TOOL_IDS) | NOT_A_SURVEY | OF_STUDENTS
_RATED = re.compile(r"\s*(?:\d|10)(?:[.,]0+)?\s*")
_SMALL = re.compile(r"^-?\d{1,2}(?:[.,]0+)?$")


@dataclass(frozen=True)
class Table:
    """A table with one line a respondent.

    Attributes:
        second: the second heading row, "" where there is none.
        stems: what stands above each heading and goes on in it, "" where nothing does.
        heads: positions of the rows of headings.
        grid: the table as it was found; None where two rows of headings begin the sheet.
        scale: the row below the headings that tells the scale of each item; none of ``body``.
    """

    sheet: Sheet
    headings: list[str]
    second: list[str]
    body: pd.DataFrame
    rows: np.ndarray
    stems: list[str]
    heads: tuple[int, ...]
    grid: Grid | None = None
    scale: ScaleRow | None = None


def table_of(sheet: Sheet) -> Table | None:
    """Headings and lines of a sheet; a second heading row of options is seen, too."""
    if sheet.cells.shape[1] < 3 or len(sheet.cells) < 2:
        return None
    if (double := _double(sheet)) is not None:
        return double
    grid = look_for_grid(sheet, _KNOWN)
    if grid is None or not len(grid.body):
        return None
    header = grid.header_rows[0]
    stems = stems_above(sheet, header, grid.headings)
    heads = (header - 1, header) if any(stems) else (header,)
    body, rows, scale = scale_row.apart(grid.body, grid.rows)
    return Table(sheet, grid.headings, [""] * len(grid.headings), body, rows, stems, heads, grid, scale)


def _double(sheet: Sheet) -> Table | None:
    """Two heading rows: the question once and blank to its right, its options or items below."""
    there = filled(sheet)
    above, under = there[0], there[1]
    if not above[0] or under[0] or (~above).sum() < 2 or len(sheet.cells) < 3:
        return None
    if not under[~above].all() or there[2:, 0].mean() < 0.9:
        return None
    first, second = list(top(sheet)[0]), top(sheet)[1]
    for c in range(1, len(first)):
        first[c] = first[c] or (first[c - 1] if c > 1 else "")
    rows = 2 + np.flatnonzero(there[2:].any(axis=1))
    return Table(sheet, first, second, sheet.cells.iloc[together(rows)], rows, [""] * len(first), (0, 1))


def why(table: Table) -> str:
    """What tells that the table is a survey, in words; "" if nothing does."""
    headings = table.headings
    words = [plain(heading) for heading in headings]
    named = [c for c, heading in enumerate(headings) if heading.strip()]
    if len(named) < 3 or NOT_A_SURVEY & set(words):
        return ""
    body = table.body.iloc[:LOOKED_AT]
    asking = [c for c in named if asks(headings[c]) or goes_on(table.stems[c])]
    counts = {c: _counts(body[c]) for c in named}
    ladders = {c: scales.ladder(n) for c, n in counts.items() if n and len(n) <= 12}
    ordered = [c for c, name in ladders.items() if name and name != "yes_no" and len(counts[c]) >= 2]
    wordings = {
        c: f"{table.stems[c]} {headings[c]}" for c in named if c not in ordered and 0 < len(counts[c]) <= 12
    }
    ordered += [c for c, asked in wordings.items() if scales.numbers(counts[c], asked) is not None]
    yes_no = [c for c, name in ladders.items() if name == "yes_no"]
    others = [c for c in named if words[c] not in OF_STUDENTS]
    if key := _key(table, counts, len(others) < len(named)):
        return key
    if table.scale is not None:
        return phrase(
            "the row below the headings tells the scale of each item, such as “{text}”",
            text=next(text for text in table.scale.texts if text and scale_row.is_scale(text)).strip()[
                :SHOWN
            ],
        )
    if waves := _asked_twice(headings, named, counts):
        return phrase("the headings ask the same twice, as {names}", names=quoted(waves))
    told = {*ordered, *asking}
    if len(others) < len(named) and not (len(told) >= 2 and 2 * len(told) >= len(others)):
        return ""
    if len(ordered) >= 2 or (len(ordered) == 1 and asking):
        such = _example(counts[ordered[0]])
        return phrase_many(
            len(ordered),
            "{n} columns hold answers on an ordered scale, such as “{such}”",
            "{n} columns hold answers on an ordered scale, such as “{such}”",
            n=len(ordered),
            such=such,
        )
    if len(asking) >= 2 and len(asking) >= 0.3 * len(named):
        return phrase(
            "{many} headings are questions, such as “{heading}”",
            many=len(asking),
            heading=headings[asking[0]].strip()[:60],
        )
    tool = [c for c in named if words[c] in TOOL_IDS and unique(table.body[c])]
    if tool and (asking or yes_no or ordered):
        return phrase("the column “{heading}” numbers respondents", heading=headings[tool[0]])
    if _codes_only(body, named):
        return phrase("nearly all columns hold small whole numbers, as coded answers do")
    return ""


def _asked_twice(
    headings: Sequence[str], named: Sequence[int], counts: Mapping[int, Mapping[str, int]]
) -> list[str]:
    """The waves of which the headings ask the same, where all of it is rated in small whole numbers;
    [] where they do not. Larger numbers are marks of a test."""
    found = wave_headings.paired([survey_columns.question(headings, c) for c in named])
    if found is None or not found.plain:
        return []
    asked = [one.position for questions in found.waves.values() for one in questions]
    texts = [text for c in asked for text in counts[c]]
    return list(found.waves) if texts and all(_RATED.fullmatch(text) for text in texts) else []


def _key(table: Table, counts: Mapping[int, Mapping[str, int]], of_students: bool) -> str:
    """That the sheet says beside the table what the numbers in most of its columns mean; "" where not.

    In a table of students "3 = meets" is a mark, and "3 = often" an answer.
    """
    key = number_keys.beside(table.sheet, table.heads, table.rows)
    rated = [c for c, said in counts.items() if said and number_keys.asked(key, table.headings[c], said)]
    if (
        key is None
        or (of_students and not key.on_scale)
        or len(rated) < 2
        or 2 * len(rated) < len(counts) - 1
    ):
        return ""
    return phrase(
        "“{key}” beside the table says what the numbers in {n} columns mean",
        key=key.text.strip()[:SHOWN],
        n=len(rated),
    )


def _counts(cells: pd.Series) -> dict[str, int]:
    """How often each text stands in a column, the commonest first."""
    return dict(Counter(first(cells, len(cells))).most_common())


def _example(counts: dict[str, int]) -> str:
    return next((text.strip() for text in counts if not scales.apart(text)), "")


def unique(cells: pd.Series) -> bool:
    """Whether each line has one, and no two the same."""
    return bool(cells.notna().all()) and not cells.duplicated().any() and len(cells) > 0


def _codes_only(body: pd.DataFrame, named: Sequence[int]) -> bool:
    """Whether at least ten columns, and nearly all, hold few different whole numbers that come back."""
    if len(named) < 10 or len(body) < 20:
        return False
    coded = 0
    for c in named:
        texts = [text.strip() for text in dict.fromkeys(first(body[c], len(body)))]
        small = [text for text in texts if _SMALL.match(text)]
        coded += 2 <= len(small) <= 15 and len(small) >= len(texts) - 1
    return coded >= 0.8 * len(named)
