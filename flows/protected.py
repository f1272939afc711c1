"""The tables of a school year, protected together, and made in portions of schools.

What is hidden depends on all schools of a year: their numbers are gathered first, a few a row. With that
known, the tables of a school are its own affair. Both steps go through the schools in portions, so that
memory is bounded.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from metrics import equity
from metrics.catalogue import CATALOGUE
from metrics.hiding import Deciding, hidden_rows
from metrics.indicators import frames, stacked
from metrics.keys import coded, distinct, ints
from metrics.privacy import covered, deciding, unmasked
from metrics.ranges import Flags
from metrics.settings import hide_below
from metrics.shares import Columns
from metrics.wide import wide
from store import derived
from store.connect import Tx
from tables import HOME_DISTRICT

PORTION = 150
"""Schools whose tables are laid out at once: about 200 MB."""

KEYS = ["year", "place", "indicator", "dimension", "grp"]

Frames = dict[str, Columns]
"""The frames of each indicator that was counted, as plain columns."""


def protected(tx: Tx, year: int, settings: Mapping[str, object]) -> Iterator[Columns]:
    """Every declared table of a school year, protected, then flagged.

    Args:
        settings: thresholds.

    Yields:
        rows of ``tables.derived.RELEASED``, some schools at a time: ``frame`` is the row as JSON.
    """
    portions = _Portions(tx, year, settings)
    hidden = _hidden(portions, settings)
    for at in range(len(portions.places)):
        safe = []
        for key, table in portions.frames(at).items():
            shown = covered(table, hidden[key][at], settings) if key in hidden else unmasked(table)
            safe.append(shown | {"indicator": np.full(len(shown["n"]), key, dtype=object)})
        if safe:
            rows = stacked(safe)
            rows["status"], rows["comparisons"] = equity.flagged(rows, settings)
            yield _rows(rows)


@dataclass
class _Portions:
    """The schools of a year in portions, and their frames; those of the last portion asked for are held."""

    tx: Tx
    year: int
    settings: Mapping[str, object]
    places: list[list[int]] = field(init=False)
    _held: tuple[int, Frames] = (-1, {})

    def __post_init__(self) -> None:
        every = derived.places(self.tx, self.year)
        self.places = [every[at : at + PORTION] for at in range(0, len(every), PORTION)]

    def frames(self, at: int) -> Frames:
        """All tables of a portion, not yet protected; the total alone is the dimension "whole"."""
        if self._held[0] != at:
            self._held = (-1, {})
            cells = wide(derived.rows(self.tx, "cells", year=self.year, place=self.places[at]))
            found = {
                key: frames(entry, cells, ("", *entry.dimensions), self.settings)
                for key, entry in CATALOGUE.items()
            }
            self._held = at, {key: rows for key, rows in found.items() if len(rows["n"])}
        return self._held[1]


def _hidden(portions: _Portions, settings: Mapping[str, object]) -> dict[str, list[Flags]]:
    """Which rows of each indicator are hidden, by portion; indicators that count no people are not in it."""
    least = {key: hide_below(settings, entry.unit_of_count) for key, entry in CATALOGUE.items()}
    numbers: dict[str, list[Deciding]] = {key: [] for key in CATALOGUE if least[key]}
    for at in range(len(portions.places)):
        tables = portions.frames(at)
        for key, found in numbers.items():
            found.append(deciding(tables[key], least[key]) if key in tables else _nobody())
    return {
        key: _parted(found, least[key])
        for key, found in numbers.items()
        if any(len(part.n) for part in found)
    }


def _nobody() -> Deciding:
    none = np.zeros(0)
    return Deciding(none.astype("int64"), none.astype(object), none.astype(object), none, none, none > 0)


def _parted(found: Sequence[Deciding], least: int) -> list[Flags]:
    hidden = hidden_rows(Deciding.together(found), {HOME_DISTRICT}, least)
    return np.split(hidden, np.cumsum([len(part.n) for part in found])[:-1])


def _rows(safe: Columns) -> Columns:
    """Protected frames as rows of ``tables.derived.RELEASED``."""
    numbers = {name: values for name, values in safe.items() if name not in KEYS}
    texts = (coded(safe[name])[0] for name in ("indicator", "dimension"))
    _, table = distinct(ints(safe["year"]), ints(safe["place"]), *texts)
    order = np.argsort(table, kind="stable")
    position = np.empty(len(table), dtype="int64")
    position[order] = np.arange(len(table)) - np.searchsorted(table[order], table[order])
    return {name: safe[name] for name in KEYS} | {"position": position, "frame": _json(numbers)}


def _json(numbers: Columns) -> np.ndarray:
    """Each row as ``json.dumps`` writes it, what is missing as null; column by column, which is cheaper."""
    columns = [_texts(values) for values in numbers.values()]
    shape = "{{" + ", ".join(f"{json.dumps(name)}: {{}}" for name in numbers) + "}}"
    return np.array([shape.format(*row) for row in zip(*columns, strict=True)], dtype=object)


def _texts(values: np.ndarray) -> list[str]:
    if values.dtype.kind in "if":
        return json.dumps(values.tolist())[1:-1].replace("NaN", "null").split(", ")
    codes, found = pd.factorize(values.astype(object))  # few different ones
    texts = [*(json.dumps(value) for value in found.tolist()), "null"]
    return [texts[code] for code in codes.tolist()]
