"""Staff say which column holds what, where the headings do not tell.

An answer ``field.KEY`` names a column by its heading as typed (or its letters). The document is then read
with the form's own heading in its place, so that a form reads a table told by hand as any other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from loaders.form import Answers, Document, Field, Form, Need, Sheet
from loaders.glance import first
from loaders.grid import Grid, look_for_grid
from loaders.rows import heading_name
from loaders.words import plain
from words import phrase

PREFIX = "field."
"""Beginning of the names of these answers."""

NO_COLUMN = "-"
"""The answer that no column holds it."""

LIKELY = 0.4
"""Least likeness of heading and cells to propose a column."""

LEAST_LOOK = 0.3
"""A column of which fewer cells look like a field does not hold it, whatever its heading."""

SAMPLES, SHOWN = 200, 3
"""Cells looked at of a column, and different ones shown to staff."""


def main_table(document: Document) -> Grid | None:
    """The table with most rows of a document, as its headings stand; None without any."""
    grids = [grid for sheet in document.sheets if (grid := look_for_grid(sheet)) is not None]
    return max(grids, key=lambda grid: len(grid.body), default=None)


def headings(document: Document) -> list[str]:
    """The headings of its main table as typed, "" where there is none."""
    grid = main_table(document)
    return grid.headings if grid else []


def mapped(document: Document, form: Form, answers: Answers) -> Document:
    """The document with the form's headings in place of those that answers name; the cells' fates are
    those of the document itself. As it is where no answer names a column."""
    named = {field: answers[PREFIX + field.key] for field in form.fields if PREFIX + field.key in answers}
    if not named:
        return document
    return replace(document, sheets=tuple(_renamed(sheet, named) for sheet in document.sheets))


def needs(document: Document, form: Form, answers: Answers) -> list[Need]:
    """Which column holds each of a form's fields.

    All are ``sure``, to be shown and changed, where the form finds what it needs; else those it cannot
    do without are asked. Proposed is the column found, named or likely.
    """
    original, now = main_table(document), main_table(mapped(document, form, answers))
    if original is None or now is None:
        return []
    words = [plain(heading) for heading in now.headings]
    names = [heading_name(original.headings, at) for at in range(len(words))]
    found = {
        field.key: names[words.index(heading)]
        for field in form.fields
        if (heading := next((each for each in field.headings if each in words), None)) is not None
    }
    choices = {name: _shown(name, _texts(now, at)) for at, name in enumerate(names)}
    if all(_is_told(field, found) for field in form.fields):
        return [_need(field, choices, found.get(field.key, NO_COLUMN), sure=True) for field in form.fields]
    likely = _likely(form, names, now) | found
    return [
        _need(field, choices, likely.get(field.key, ""), sure=not field.needed or field.key in found)
        for field in form.fields
    ]


def likely_fields(document: Document, form: Form) -> int:
    """How many fields a form needs, if a document has a likely column for each; else 0."""
    grid = main_table(document)
    needed = [field for field in form.fields if field.needed]
    if grid is None or not needed:
        return 0
    names = [heading_name(grid.headings, at) for at in range(len(grid.headings))]
    likely = _likely(form, names, grid)
    return len(needed) if all(field.key in likely for field in needed) else 0


def _is_told(field: Field, found: Mapping[str, str]) -> bool:
    """Whether a form can do with the fields found, as far as this one goes."""
    others = bool(field.instead) and all(key in found for key in field.instead)
    return not field.needed or field.key in found or others


def is_open(asked: Sequence[Need]) -> bool:
    """Whether any of the questions has to be answered."""
    return any(not need.sure for need in asked)


def _texts(grid: Grid, at: int) -> list[str]:
    return first(grid.body[at], SAMPLES)


def _likely(form: Form, names: Sequence[str], grid: Grid) -> dict[str, str]:
    """The likeliest column of each field; a column serves one field, one that is needed rather
    than another, else the one it is most like."""
    cells = [_texts(grid, at) for at in range(len(names))]
    likeness = sorted(
        (
            (field.needed, _like(field, names[at], cells[at]), -rank, field.key, names[at])
            for rank, field in enumerate(form.fields)
            for at in range(len(names))
        ),
        reverse=True,
    )
    best: dict[str, str] = {}
    for _, score, _, key, name in likeness:
        if score >= LIKELY and key not in best and name not in best.values():
            best[key] = name
    return best


def _like(field: Field, name: str, texts: Sequence[str]) -> float:
    """Likeness of a column to a field: of its heading to those known, weighed with its cells' look."""
    heading = max(fuzz.token_sort_ratio(plain(name), each) for each in field.headings) / 100
    if field.looks is None:
        return heading
    look = field.looks(texts)
    return 0.0 if look < LEAST_LOOK else (heading + look) / 2


def _need(field: Field, columns: Mapping[str, str], proposed: str, *, sure: bool) -> Need:
    choices = dict(columns)
    if not field.needed:
        choices[NO_COLUMN] = phrase("No column")
        proposed = proposed or NO_COLUMN
    return Need(
        PREFIX + field.key,
        phrase("Which column holds: {field}?", field=phrase(field.title)),
        choices,
        proposed,
        sure,
    )


def _shown(name: str, texts: Sequence[str]) -> str:
    """A column as staff know it: its heading and its first different texts."""
    different = list(dict.fromkeys(text.strip() for text in texts))
    return f"{name}: {', '.join(different[:SHOWN])}" + (" …" if len(different) > SHOWN else "")


def _renamed(sheet: Sheet, named: Mapping[Field, str]) -> Sheet:
    """A sheet with the headings of fields in place of those named; its fates stay one with the sheet's.

    A column that the form would take for a field that another column was named for gets a heading the
    form does not know.
    """
    grid = look_for_grid(sheet, {plain(name) for name in named.values()})
    if grid is None:
        return sheet
    names = [heading_name(grid.headings, at) for at in range(len(grid.headings))]
    chosen = {names.index(name): field.title for field, name in named.items() if name in names}
    known = {each for field in named for each in field.headings}
    aside = {at: f"{name} (not used)" for at, name in enumerate(names) if plain(name) in known}  # not text
    row = grid.header_rows[0]
    cells = sheet.cells.copy(deep=False)
    for at, heading in (aside | chosen).items():
        column = cells[at].copy()
        column.iloc[row] = heading
        cells[at] = column
    return replace(sheet, cells=cells) if chosen or aside else sheet


def answered(answers: Answers) -> bool:
    """Whether any answer names a column."""
    return any(name.startswith(PREFIX) for name in answers)
