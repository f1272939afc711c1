"""The parts of a Microsoft Teams attendance report: what its summary says, and its tables of people."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import dates
from loaders.form import Sheet
from loaders.glance import filled, texts, top
from loaders.lengths import seconds
from loaders.roles import folded
from loaders.teams_headings import HEADINGS, SECTION, SUMMARY, TITLE
from loaders.words import plain

LOOKED_AT = 50
"""Rows of people by which columns are told whose heading is not known."""

_SUMMARIES = frozenset(plain(word) for word in SUMMARY)


@dataclass(frozen=True)
class Report:
    """One report; positions in the sheet's cells.

    Attributes:
        sheet: where it stands.
        said: label and value of each row of the summary, as typed; the first cell's row.
        header: the headings of the people; ``rows``: those below.
        columns: field to position of a column.
        rest: rows behind the people: who joined and left again, and other sections.
        joins: True where a row is one joining of a person, not the person (reports of 2021).
    """

    sheet: Sheet
    said: list[tuple[int, str, str]]
    header: int
    rows: np.ndarray
    columns: dict[str, int]
    rest: np.ndarray
    joins: bool

    @property
    def headings(self) -> list[str]:
        """Headings of the people as typed; "" where there is none."""
        return texts(self.sheet.cells.iloc[[self.header]])[0]

    @property
    def title(self) -> str:
        """What the meeting was called; "" where the summary does not say."""
        named = next((value for _, label, value in self.said if TITLE.search(folded(label))), "")
        first = self.said[0][2] if self.said else ""
        if not named and not re.fullmatch(r"[\d\s]*", first) and not dates.is_day(first):
            named = first  # in every language the title stands first, but for the reports of 2021
        return " ".join(named.split())

    @property
    def people(self) -> int | None:
        """How many came, by the summary; None where it does not say."""
        numbers = [value.strip() for _, _, value in self.said if value.strip().isdecimal()]
        return int(numbers[0]) if numbers else None

    def moments(self) -> list[str]:
        """Start and end as the summary writes them."""
        return [value for _, _, value in self.said if dates.is_day(value)][:2]

    def field(self, name: str) -> pd.Series:
        """One column of the people as typed; missing where blank."""
        if name not in self.columns:
            return pd.Series(np.nan, self.sheet.cells.index[self.rows], dtype="str")
        return self.sheet.cells.iloc[self.rows, self.columns[name]]


def report_of(sheet: Sheet) -> Report | None:
    """The report on a sheet; None where there is none."""
    first = next((row for row in top(sheet, 5) if any(row)), [""])
    opens = plain(first[0])
    numbered = bool(SECTION.match(first[0])) and first[0].strip().startswith("1")
    if any(first[1:]) or not (numbered or opens in _SUMMARIES) or sheet.cells.shape[1] < 2:
        return None
    there = filled(sheet)
    alone = np.flatnonzero(there[:, 0] & (there[:, 1:].sum(axis=1) == 0))
    first_cells = sheet.cells.iloc[alone, 0].tolist()
    starts = [int(at) for at, text in zip(alone, first_cells, strict=True) if SECTION.match(str(text))]
    ends = [*starts[1:], len(there)]
    if not numbered:
        return _of_2021(sheet, there)
    summary = range(starts[0] + 1, ends[0])
    for start, end in list(zip(starts, ends, strict=True))[1:]:
        if end - start > 1 and there[start + 1].sum() >= 3:
            return _report(sheet, there, list(summary), start + 1, end, joins=False)
    return None


def _of_2021(sheet: Sheet, there: np.ndarray) -> Report | None:
    wide = np.flatnonzero(there.sum(axis=1) >= 3)
    if len(wide) == 0:
        return None
    return _report(sheet, there, list(range(1, int(wide[0]))), int(wide[0]), len(there), joins=True)


def _report(
    sheet: Sheet, there: np.ndarray, summary: list[int], header: int, end: int, joins: bool
) -> Report | None:
    rows = np.arange(header + 1, end)
    rows = rows[there[rows].any(axis=1)]
    cells = texts(sheet.cells.iloc[summary])
    said = [
        (at, row[0], next((text for text in row[1:] if text), ""))
        for at, row in zip(summary, cells, strict=True)
    ]
    columns = _columns(texts(sheet.cells.iloc[[header]])[0], sheet.cells.iloc[rows[:LOOKED_AT]])
    if not {"name", "join"} <= set(columns):
        return None
    return Report(sheet, said, header, rows, columns, np.arange(end, len(there)), joins)


def _columns(headings: list[str], body: pd.DataFrame) -> dict[str, int]:
    """Columns by their headings; where these are of another language, by what stands below."""
    found: dict[str, int] = {}
    for at, heading in enumerate(headings):
        field = HEADINGS.field_of.get(plain(heading), "") if heading else ""
        if field and field not in found:
            found[field] = at
    signs: dict[str, Callable[[str], bool]] = {
        "join": dates.is_day,
        "leave": dates.is_day,
        "length": _is_length,
        "email": _is_mail,
    }
    for field, sign in signs.items():
        for at in range(body.shape[1]):
            cells = body.iloc[:, at].dropna().tolist()
            if field not in found and at not in found.values() and cells and all(map(sign, cells)):
                found[field] = at
    if "name" not in found and headings and headings[0] and 0 not in found.values():
        found["name"] = 0
    return found


def _is_length(text: str) -> bool:
    return seconds(text, 1) is not None and not text.strip().isdecimal()


def _is_mail(text: str) -> bool:
    return "@" in text and " " not in text.strip()
