"""Rows of an edition as they are kept: what is shown, and the numbers that decided it."""

import json
from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.keys import coded, distinct, ints
from metrics.privacy import OWN
from metrics.ranges import Flags
from metrics.shares import Columns
from metrics.wide import Ints
from tables.editions import DECIDED, RELEASED

KEYS = ["year", "place", "indicator", "dimension", "grp"]

Before = Mapping[tuple[int, str, str, str], tuple[int, str]]
"""Since when each row on show is, and its frame, by place, indicator, dimension and group."""


def released(safe: Columns, edition: int, before: Before) -> Columns:
    """Protected frames as rows of ``tables.editions.RELEASED``; what is held stays as it was shown.

    Args:
        safe: KEYS and the columns of an indicator frame, with ``held`` (the row of before stays) and
            ``same`` (its numbers are those of before).
        before: rows on show of the same year and places.
    """
    lines = _json({name: safe[name] for name in safe if name not in (*KEYS, "held", "same")})
    since = np.full(len(lines), edition)
    held = np.zeros(len(lines), dtype=bool)
    keys = list(zip(*(safe[name].tolist() for name in KEYS[1:]), strict=True))
    for at in np.flatnonzero(safe["held"].astype(bool) | safe["same"].astype(bool)).tolist():
        if keys[at] in before:
            since[at], frame = before[keys[at]]
            if safe["held"][at]:
                held[at], lines[at] = True, frame
    told = held | (safe["bound"] != 0)
    withheld = safe["hidden"].astype(bool) & ~told
    rows = {name: safe[name] for name in KEYS} | {
        "edition": np.full(len(lines), edition),
        "position": _position(safe),
        "frame": lines,
        "since": np.where(withheld, 0, since),
    }
    return {name: rows[name] for name in RELEASED.names}


def _position(safe: Columns) -> np.ndarray:
    """The number of each row in its table."""
    texts = (coded(safe[name])[0] for name in ("indicator", "dimension"))
    _, table = distinct(ints(safe["year"]), ints(safe["place"]), *texts)
    order = np.argsort(table, kind="stable")
    position = np.empty(len(table), dtype="int64")
    position[order] = np.arange(len(table)) - np.searchsorted(table[order], table[order])
    return position


def decided(rows: Deciding, shown: Ints, fresh: Flags, year: int, key: str, edition: int) -> Columns:
    """Rows of ``tables.editions.DECIDED``; of a row given twice the first.

    Args:
        rows: the numbers that decided.
        shown: what is decided of each (``tables.editions.SHOWN`` and the others).
        fresh: which are decided anew.
    """
    first: dict[tuple[int, str, str], int] = {}
    of = (rows.place, rows.dimension, rows.grp)
    keys = zip(*(values[fresh].tolist() for values in of), strict=True)
    for one, row in zip(keys, np.flatnonzero(fresh).tolist(), strict=True):
        first.setdefault(one, row)
    at = np.fromiter(first.values(), "int64", len(first))
    told: Columns = {
        "year": np.full(len(at), year),
        "indicator": np.full(len(at), key, dtype=object),
        "place": rows.place[at],
        "dimension": rows.dimension[at],
        "grp": rows.grp[at],
        "edition": np.full(len(at), edition),
        "n": rows.n[at].astype("int64"),
        "count": _digits(rows.count[at]),
        "value": _digits(rows.value[at]),
        "shown": shown[at],
    }
    return {name: told[name] for name in DECIDED.names}


def _digits(numbers: np.ndarray) -> np.ndarray:
    """All digits of each number, "" for none."""
    texts = json.dumps(np.asarray(numbers, dtype="float64").tolist())[1:-1]
    return np.array(texts.replace("NaN", "").split(", ") if texts else [], dtype=object)


def _json(numbers: Columns) -> np.ndarray:
    """Each row as ``json.dumps`` writes it, what is missing as null; OWN in rows alone that have some."""
    own = {name: numbers[name] for name in OWN if name in numbers}
    lines = _lines({name: values for name, values in numbers.items() if name not in own})
    if own:
        there = np.flatnonzero(~np.isnan(np.column_stack(list(own.values()))).all(axis=1))
        if len(there):
            lines[there] = _lines({name: values[there] for name, values in numbers.items()})
    return lines


def _lines(numbers: Columns) -> np.ndarray:
    """Each row with all columns; column by column, which is cheaper."""
    columns = [_texts(values) for values in numbers.values()]
    shape = "{" + ", ".join(f"{json.dumps(name)}: %s" for name in numbers) + "}"
    return np.array([shape % row for row in zip(*columns, strict=True)], dtype=object)


def _texts(values: np.ndarray) -> list[str]:
    if values.dtype.kind in "if":
        return json.dumps(values.tolist())[1:-1].replace("NaN", "null").split(", ")
    codes, found = pd.factorize(values.astype(object))  # few different ones
    texts = [*(json.dumps(value) for value in found.tolist()), "null"]
    return [texts[code] for code in codes.tolist()]
