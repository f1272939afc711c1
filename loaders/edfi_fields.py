"""The fields of Ed-Fi, however they are written down: as elements of an interchange file, or as the flat
names of its API and its database."""

import re
from collections.abc import Mapping

import numpy as np

from loaders.form import Sheet
from loaders.glance import top
from loaders.grid import Grid, look_for_grid
from loaders.stacked import Part, wipe
from loaders.words import plain

_STEP = re.compile(r"\[\d+\]|[./:]")
_REFERENCE = re.compile(r"(?:reference|identity|lookup)_", re.IGNORECASE)
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_VALUE_OF = {"codevalue", "shortdescription", "description", "value"}
"""Of these the element above tells what they are."""


def way(heading: str) -> list[str]:
    """The steps to a field, in small letters without signs: of ``studentReference.studentUniqueId``,
    ``Student_Unique_ID`` or ``AttendanceEventCategory/CodeValue`` the last names the field.

    What repeats beside itself (``ResponseChoice[2].TextValue``) has the same way.
    """
    text = _REFERENCE.sub(lambda found: found[0][:-1] + ".", heading.strip())
    steps = [_NOT_A_LETTER.sub("", step.lower()) for step in _STEP.split(text)]
    steps = [step for step in steps if step]
    while len(steps) > 1 and steps[-1] in _VALUE_OF:
        steps.pop()
    return steps


def field(heading: str) -> str:
    """The last step of the way; a descriptor's name without "descriptor" and the like."""
    steps = way(heading)
    return re.sub(r"(?:descriptor|type)?(?:id|uri)?$", "", steps[-1]) if steps else ""


def columns(headings: list[str], fields: Mapping[str, frozenset[str]]) -> dict[str, int]:
    """Field to column position; of several columns the one on the shortest way, then the leftmost."""
    found: dict[str, tuple[int, int]] = {}
    for position, heading in enumerate(headings):
        last = field(heading) if heading else ""
        for name, called in fields.items():
            if last in called:
                found[name] = min(found.get(name, (99, 0)), (len(way(heading)), position))
    return {name: position for name, (_, position) in found.items()}


def part_of(sheet: Sheet, fields: Mapping[str, frozenset[str]], needed: tuple[str, ...]) -> Part | None:
    """The table of a sheet that has all fields needed; None where there is none. Marks nothing."""
    for row in top(sheet, 30):
        if not any(field(text) in fields[needed[0]] for text in row if text):
            continue
        if all(name in columns(row, fields) for name in needed):
            grid = look_for_grid(sheet, frozenset(plain(text) for text in row if text))
            if grid is None or grid.headings != row:
                return None
            return Part(grid, columns(grid.headings, fields))
    return None


def mark(sheet: Sheet, grid: Grid) -> None:
    """Mark what stands above and below the records, and their headings."""
    wipe(sheet)
    header = grid.header_rows[0]
    outside = np.setdiff1d(np.arange(header + 1, len(sheet.cells)), grid.rows)
    sheet.mark("title", slice(0, header), slice(None))
    sheet.mark("heading", slice(header, header + 1), slice(None))
    if len(outside):
        sheet.mark("footnote", outside, slice(None))


def told(text: str) -> str:
    """What a descriptor says: the text after "#" of its address, else the text itself."""
    return text.rsplit("#", 1)[-1].strip() if "://" in text or text.startswith("uri:") else text.strip()
