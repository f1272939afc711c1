"""A row above the headings that says what several of them ask: "How often does the student ..."."""

import re
from collections.abc import Sequence

from loaders.form import Sheet
from loaders.glance import top
from loaders.survey_asking import asks
from loaders.words import plain

_GOES_ON = re.compile(r"(?:[:?…]|\.\.\.)\s*(?:\([^()]*\)\s*)?$")


def stems_above(sheet: Sheet, header: int, headings: Sequence[str]) -> list[str]:
    """What stands above each heading and belongs to it; "" where nothing does.

    A cell stands above the columns that it is merged with, else above those up to the next. What stands
    above all of them is the title of the table. What stands above some is the name of a section, unless
    it asks, or headings come again and only it tells them apart.
    """
    nothing = [""] * len(headings)
    if not header:
        return nothing
    above = top(sheet)[header - 1]
    named = [c for c, heading in enumerate(headings) if heading]
    spans = {c: _span(sheet, header - 1, c, above) for c, text in enumerate(above) if text}
    spans = {c: [at for at in columns if at in named] for c, columns in spans.items()}
    if not spans or any(len(columns) == len(named) for columns in spans.values()):
        return nothing
    again = _again(spans, headings)
    stems = nothing
    for c, columns in spans.items():
        text = " ".join(above[c].split())
        if columns and (again or (len(columns) > 1 and goes_on(text))):
            stems = [text if at in columns else stem for at, stem in enumerate(stems)]
    return stems


def goes_on(stem: str) -> bool:
    """Whether a stem asks, or ends as if the headings below it went on."""
    return asks(stem) or _GOES_ON.search(stem) is not None


def _span(sheet: Sheet, row: int, column: int, above: Sequence[str]) -> list[int]:
    line = int(sheet.cells.index[row])
    for first, left, last, right in sheet.merged:
        if first <= line <= last and left == column:
            return list(range(left, right + 1))
    if any(first <= line <= last for first, _, last, _ in sheet.merged) or sum(map(bool, above)) < 2:
        return [column]
    after = (c for c in range(column + 1, len(above)) if above[c])
    return list(range(column, next(after, len(above))))


def _again(spans: dict[int, list[int]], headings: Sequence[str]) -> bool:
    """Whether headings of one span come again in another."""
    words = [{plain(headings[at]) for at in columns} for columns in spans.values()]
    return any(mine & other for at, mine in enumerate(words) for other in words[:at])
