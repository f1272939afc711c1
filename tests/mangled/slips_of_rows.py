"""What people and programs do to the rows of a table, whatever it is about."""

import random
import re
from collections.abc import Callable

from tests.loaders.one_survey import as_csv
from tests.mangled import forms
from tests.mangled.forms import Rows

_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")
STRANGE = ("#N/A", "1e400", "NaN", "-1", "9" * 400, "1.23457E+11", "\u202e0110", "{}{0}%s", "\x0b\x1c")
FORMULAS = ("=HYPERLINK(A1)", "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3")
DAYS = ("01/01/1900", "12/31/9999", "0001-01-01", "02/30/2025", "2958466", "31.13.2025")

Change = Callable[[Rows, random.Random], bytes]


def _each(rows: Rows, what: Callable[[str, int], str]) -> Rows:
    """The rows with every cell below the first filled row passed through ``what``."""
    first = _first(rows)
    return [row if line <= first else [what(cell, line) for cell in row] for line, row in enumerate(rows)]


def _first(rows: Rows) -> int:
    """The row with most cells: the headings, as a rule."""
    return max(range(len(rows)), key=lambda line: sum(map(bool, rows[line])))


def _some(rows: Rows, chance: random.Random, put: tuple[str, ...], share: float = 0.2) -> bytes:
    return as_csv(_each(rows, lambda cell, _: chance.choice(put) if chance.random() < share else cell))


def _dated(day: str) -> Change:
    return lambda rows, _: as_csv(_each(rows, lambda cell, line: _DAY.sub(day, cell) if line % 2 else cell))


def _without(column: int) -> Change:
    return lambda rows, _: as_csv([row[:column] + row[column + 1 :] for row in rows])


def _cut(eighths: int) -> Change:
    return lambda rows, _: (data := as_csv(rows))[: len(data) * eighths // 8 + 1]


def _headed(change: Callable[[list[str]], list[str]]) -> Change:
    def make(rows: Rows, _: random.Random) -> bytes:
        first = _first(rows)
        return as_csv([change(row) if line == first else row for line, row in enumerate(rows)])

    return make


def _below(other: str) -> Change:
    return lambda rows, _: as_csv([*rows, [], [], *forms.ROWS[other]()])


def _beside(other: str) -> Change:
    def make(rows: Rows, _: random.Random) -> bytes:
        right = forms.ROWS[other]()
        width = max(map(len, rows))
        count = max(len(rows), len(right))
        left = [[*row, *[""] * (width - len(row))] for row in [*rows, *[[]] * (count - len(rows))]]
        return as_csv(
            [[*a, "", *b] for a, b in zip(left, [*right, *[[]] * (count - len(right))], strict=True)]
        )

    return make


def _mixed(first: str, second: str) -> Change:
    def make(rows: Rows, _: random.Random) -> bytes:
        half = len(rows) // 2
        said = [as_csv([*rows[:half], ["Núñez, à ß"]]), as_csv([["Müller Ñ"], *rows[half:]])]
        return b"".join(
            part.decode().encode(code, "replace") for part, code in zip(said, (first, second), strict=True)
        )

    return make


def _shuffled(rows: Rows, chance: random.Random) -> bytes:
    first = _first(rows)
    below = rows[first + 1 :]
    chance.shuffle(below)
    return as_csv([*rows[: first + 1], *below])


def _turned(rows: Rows, _: random.Random) -> bytes:
    width = max(map(len, rows))
    full = [[*row, *[""] * (width - len(row))] for row in rows]
    return as_csv([list(column) for column in zip(*full, strict=True)])


def _columns(rows: Rows, chance: random.Random) -> bytes:
    width = max(map(len, rows))
    order = chance.sample(range(width), width)
    return as_csv([[row[at] if at < len(row) else "" for at in order] for row in rows])


def _ragged(rows: Rows, chance: random.Random) -> bytes:
    return as_csv(
        [row[: chance.randint(1, len(row) or 1)] + ["more"] * chance.choice((0, 0, 3)) for row in rows]
    )


CHANGES: dict[str, Change] = {
    **{f"cut after {n}/8": _cut(n) for n in range(8)},
    **{f"without column {n}": _without(n) for n in range(8)},
    **{f"the day {day}": _dated(day) for day in DAYS},
    **{f"{other} below": _below(other) for other in ("roster", "google_forms", "published_table")},
    **{f"{other} beside": _beside(other) for other in ("sis_daily", "volunteer_hours", "signin_matrix")},
    "in UTF-8, then cp1252": _mixed("utf-8", "cp1252"),
    "in cp1252, then UTF-8": _mixed("cp1252", "utf-8"),
    "in UTF-8, then UTF-16": _mixed("utf-8", "utf-16"),
    "in UTF-16, then UTF-8": _mixed("utf-16-le", "utf-8"),
    "strange cells": lambda rows, chance: _some(rows, chance, STRANGE),
    "nothing but strange cells": lambda rows, chance: _some(rows, chance, STRANGE, 1.0),
    "formulas": lambda rows, chance: _some(rows, chance, FORMULAS),
    "cells blank": lambda rows, chance: _some(rows, chance, ("", " ", "\u00a0"), 0.4),
    "every cell blank": lambda rows, chance: _some(rows, chance, ("",), 1.0),
    "every cell alike": lambda rows, chance: _some(rows, chance, ("x",), 1.0),
    "every cell a number": lambda rows, chance: _some(rows, chance, tuple(map(str, range(60))), 1.0),
    "cells with line ends": lambda rows, chance: _some(rows, chance, ("a\nb", "\r\n", '"', '""', "a;b,c\td")),
    "a cell of 200,000 letters": lambda rows, chance: _some(rows, chance, ("x" * 200_000,), 0.01),
    "zero bytes in cells": lambda rows, chance: _some(rows, chance, ("a\x00b", "\x00"), 0.2),
    "zero bytes at the end": lambda rows, _: as_csv(rows) + bytes(3000),
    "zero bytes in the middle": lambda rows, _: as_csv(rows[:3]) + bytes(3000) + as_csv(rows[3:]),
    "a quote left open": lambda rows, _: as_csv(rows).replace(b",", b',"', 3),
    "quotes left open": lambda rows, _: as_csv(rows).replace(b",", b',"'),
    "rows shuffled": _shuffled,
    "columns shuffled": _columns,
    "columns backwards": lambda rows, _: as_csv([row[::-1] for row in rows]),
    "turned on its side": _turned,
    "rows of any length": _ragged,
    "every heading the same": _headed(lambda row: row[:1] * len(row)),
    "headings twice across": lambda rows, _: as_csv([[*row, *row] for row in rows]),
    "headings blank": _headed(lambda row: [""] * len(row)),
    "headings of numbers": _headed(lambda row: [str(n) for n in range(len(row))]),
    "headings of days": _headed(lambda row: [f"2025-09-{n + 1:02d}" for n in range(min(28, len(row)))]),
    "headings of 5,000 letters": _headed(lambda row: [cell * 500 for cell in row]),
    "headings of formulas": _headed(lambda row: [f"={cell}" for cell in row]),
    "headings again after each row": lambda rows, _: as_csv(
        [each for row in rows for each in (rows[_first(rows)], row)]
    ),
    "no headings": lambda rows, _: as_csv(rows[_first(rows) + 1 :]),
    "headings alone": lambda rows, _: as_csv(rows[: _first(rows) + 1]),
    "rows ten times": lambda rows, _: as_csv([*rows, *rows[_first(rows) + 1 :] * 10]),
    "a title of forty lines": lambda rows, _: as_csv([["District report, page 1"]] * 40 + rows),
    "blank rows between": lambda rows, _: as_csv([each for row in rows for each in (row, [], [])]),
    "300 blank columns": lambda rows, _: as_csv([[*row, *[""] * 300] for row in rows]),
    "begins at column Z": lambda rows, _: as_csv([[*[""] * 25, *row] for row in rows]),
    "delimiter a bar": lambda rows, _: as_csv(rows, "|"),
    "delimiter a space": lambda rows, _: as_csv(rows, " "),
    "carriage returns alone": lambda rows, _: as_csv(rows).replace(b"\r\n", b"\r"),
    "UTF-16 without a mark": lambda rows, _: as_csv(rows, "\t", "utf-16-le"),
    "UTF-32": lambda rows, _: as_csv(rows, encoding="utf-32"),
    "two marks of UTF-8": lambda rows, _: b"\xef\xbb\xbf" * 2 + as_csv(rows),
}
"""What happens to a table, by its name; gives the bytes of a text file."""
