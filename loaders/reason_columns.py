"""Attendance with a column for each reason ("Excused", "Unexcused", "Tardy") and a mark under one."""

import numpy as np
import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.coded import coded
from loaders.codes import truth
from loaders.stacked import Part, Stacked
from loaders.status_codes import day_status

_FIELD = "reason "
_NUMBER = CellPattern(r"^\s*\d*[.,]?\d+\s*$")
_LIGHT = ("present", "not_expected", "tardy", "partial", "unknown", "excused", "absent")
"""Of several marks in a row the one furthest right here stands, as between two rows."""


def with_reasons(part: Part) -> Part | None:
    """The table with its reasons as fields; None where fewer than two columns are such."""
    used = set(part.columns.values())
    found = {
        f"{_FIELD}{at}": at
        for at, heading in enumerate(part.grid.headings)
        if heading and at not in used and day_status(heading)[0] and _marked(part.grid.body[at])
    }
    return Part(part.grid, {**part.columns, **found}) if len(found) > 1 else None


def _marked(cells: pd.Series) -> bool:
    return all(_NUMBER.match(text) or truth(text) is not None for text in cells.dropna().unique().tolist())


def is_reason(field: str) -> bool:
    """Whether a field is the column of a reason."""
    return field.startswith(_FIELD)


def add_code(rows: Stacked) -> None:
    """Give the rows a code: the heading of the marked reason; a number under it is the length in days."""
    fields = [str(field) for field in rows.fields if is_reason(str(field))]
    fields.sort(key=lambda field: _LIGHT.index(day_status(rows.heading(field))[0]))
    code: pd.Series = pd.Series(np.nan, index=rows.fields.index, dtype="str")
    length = code.copy()
    for field in fields:
        column = coded(rows.fields[field])
        yes = np.array([*(_says_yes(text) for text in column.texts), False])[column.numbers]
        code = code.mask(yes, rows.heading(field))
        length = length.mask(
            yes, column.take([text if _NUMBER.match(text) else None for text in column.texts])
        )
    rows.put("code", code)
    rows.put("part", length)


def _says_yes(text: str) -> bool:
    if _NUMBER.match(text):
        return float(text.replace(",", ".")) > 0
    return truth(text) is True
