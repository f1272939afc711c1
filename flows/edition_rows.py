"""Rows of an edition as they are kept: what is shown, and the numbers that decided it."""

import json

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


def released(safe: Columns, edition: int, before: pd.DataFrame) -> pd.DataFrame:
    """Protected frames as rows of ``tables.editions.RELEASED``; what is held stays as it was shown.

    Args:
        safe: KEYS and the columns of an indicator frame, with ``held`` (the row of before stays) and
            ``same`` (its numbers are those of before).
        before: rows on show (KEYS, ``since``, ``frame``).
    """
    lines = _json({name: safe[name] for name in safe if name not in (*KEYS, "held", "same")})
    rows = pd.DataFrame({name: safe[name] for name in KEYS})
    then = rows.merge(before[[*KEYS, "since", "frame"]], on=KEYS, how="left", validate="one_to_one")
    there = then["frame"].notna().to_numpy()
    held, same = (safe[name].astype(bool) & there for name in ("held", "same"))
    since = np.where(held | same, then["since"].fillna(0), edition).astype("int64")
    told = held | (safe["bound"] != 0)
    withheld = safe["hidden"].astype(bool) & ~told
    return rows.assign(
        edition=edition,
        position=_position(safe),
        frame=np.where(held, then["frame"].to_numpy(object), lines),
        since=np.where(withheld, 0, since),
    )[RELEASED.names]


def _position(safe: Columns) -> np.ndarray:
    """The number of each row in its table."""
    texts = (coded(safe[name])[0] for name in ("indicator", "dimension"))
    _, table = distinct(ints(safe["year"]), ints(safe["place"]), *texts)
    order = np.argsort(table, kind="stable")
    position = np.empty(len(table), dtype="int64")
    position[order] = np.arange(len(table)) - np.searchsorted(table[order], table[order])
    return position


def decided(rows: Deciding, shown: Ints, fresh: Flags, year: int, key: str, edition: int) -> pd.DataFrame:
    """Rows of ``tables.editions.DECIDED``; of a row given twice the first.

    Args:
        rows: the numbers that decided.
        shown: what is decided of each (``tables.editions.SHOWN`` and the others).
        fresh: which are decided anew.
    """
    told = pd.DataFrame(
        {
            "year": year,
            "indicator": key,
            "place": rows.place[fresh],
            "dimension": rows.dimension[fresh],
            "grp": rows.grp[fresh],
            "edition": edition,
            "n": rows.n[fresh].astype("int64"),
            "count": _digits(rows.count[fresh]),
            "value": _digits(rows.value[fresh]),
            "shown": shown[fresh],
        }
    )
    return told.drop_duplicates(list(DECIDED.key))[DECIDED.names]


def _digits(numbers: np.ndarray) -> list[str]:
    """All digits of each number, "" for none."""
    texts = json.dumps(np.asarray(numbers, dtype="float64").tolist())[1:-1]
    return texts.replace("NaN", "").split(", ") if texts else []


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
    shape = "{{" + ", ".join(f"{json.dumps(name)}: {{}}" for name in numbers) + "}}"
    return np.array([shape.format(*row) for row in zip(*columns, strict=True)], dtype=object)


def _texts(values: np.ndarray) -> list[str]:
    if values.dtype.kind in "if":
        return json.dumps(values.tolist())[1:-1].replace("NaN", "null").split(", ")
    codes, found = pd.factorize(values.astype(object))  # few different ones
    texts = [*(json.dumps(value) for value in found.tolist()), "null"]
    return [texts[code] for code in codes.tolist()]
