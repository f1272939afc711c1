"""A short mark that two reports share only if every number in them is the same."""

import hashlib
import json
from collections.abc import Iterable

from tables.figure import Figure

NUMBERS = ("count", "n", "value", "low", "high", "gap", "gap_low", "gap_high", "bound")
"""What is told of a row, besides its group and status."""

LETTERS = 16


def fingerprint(figures: Iterable[Figure]) -> str:
    """The mark: "3f2a-91c0-77de-0b15".

    Every row of every figure as it may be shown is in it, with place, year, last day, settings and evidence,
    whatever language it is told in. Neither the day of making nor the data version is: the same numbers have
    the same mark. A withheld row has no number left, and so tells nothing here either.
    """
    told = [_told(figure) for figure in figures]
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    mark = hashlib.sha256(text.encode("utf-8")).hexdigest()[:LETTERS]
    return "-".join(mark[at : at + 4] for at in range(0, LETTERS, 4))


def _told(figure: Figure) -> list[object]:
    names = ["grp", "status", "hidden", *(name for name in NUMBERS if name in figure.rows)]
    rows = [[_plain(row[name]) for name in names] for row in figure.rows.to_dict("records")]
    return [
        figure.key,
        figure.by,
        figure.place,
        figure.year,
        figure.as_of,
        figure.evidence,
        sorted(figure.settings.items()),
        names,
        rows,
    ]


def _plain(value: object) -> object:
    """A cell as JSON has it: numbers with all their digits, "" for what is missing."""
    if isinstance(value, str):
        return value
    if value is None or value != value:
        return ""
    return repr(float(value)) if not isinstance(value, bool) else value  # type: ignore[arg-type]
