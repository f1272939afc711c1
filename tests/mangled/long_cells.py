"""Cells as long as a workbook allows, of signs that a pattern can read in many ways."""

from collections.abc import Iterator

from tests.loaders.one_survey import as_csv
from tests.mangled import forms
from tests.mangled.every_form import Slip

LONG = 30_000
"""Characters; a cell of a workbook holds 32,767."""

TEXTS = {
    "blanks": "a" + " " * LONG + "b",
    "line ends": "a" + "\n" * LONG + "b",
    "digits": "1" * LONG,
    "digits and a letter": "1" * LONG + "x",
    "brackets": "(" * LONG,
    "square brackets": "[1 " * (LONG // 3),
    "strokes": "a/" * (LONG // 2),
    "short words": "a " * (LONG // 2),
    "dashes": "- " * (LONG // 2) + "x",
    "short numbers": "1 " * (LONG // 2) + "x",
    "dots": "." * LONG + "x",
    "half an address": "a.b" * (LONG // 3) + "@",
    "decimals": "1," * (LONG // 2) + "x",
    "weeks": "week " * (LONG // 5) + "x",
    "underscores": "_" * LONG + "x",
    "colons": ": " * (LONG // 2) + "x",
    "semicolons": "a; " * (LONG // 3),
    "tags": "<a " * (LONG // 3),
    "clocks": "1:1" * (LONG // 3),
    "days": "1/1/" * (LONG // 4),
    "apostrophes": "’" * LONG,
}


def every() -> Iterator[Slip]:
    """Each table with each of these behind all cells of its last line, and as one more heading."""
    for form, rows in forms.ROWS.items():
        for name, text in TEXTS.items():
            yield Slip(
                form,
                f"{form}: {name} in cells",
                "a.csv",
                lambda rows=rows, text=text: as_csv(_behind_cells(rows(), text)),
            )
            yield Slip(
                form,
                f"{form}: {name} in a heading",
                "a.csv",
                lambda rows=rows, text=text: as_csv(_one_more(rows(), text)),
            )


def _behind_cells(rows: forms.Rows, text: str) -> forms.Rows:
    return [*rows[:-1], [cell + text for cell in rows[-1]]]


def _one_more(rows: forms.Rows, text: str) -> forms.Rows:
    """Rows of full width get a cell more, the first of them the long one."""
    width = max(map(len, rows))
    heading = next(at for at, row in enumerate(rows) if len(row) == width)
    return [
        [*row, f"h{text}" if at == heading else "x"] if len(row) == width else row
        for at, row in enumerate(rows)
    ]
