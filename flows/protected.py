"""The tables of an edition for one school year, protected together, and made in portions of schools.

What is hidden depends on all schools of a year, and on what earlier editions showed: the numbers are
gathered first, a few a row. With that known, the tables of a school are its own affair. Both steps go
through the schools in portions: what is counted of them takes most memory, and is laid out for some at once.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
import pandas as pd

from flows import edition_rows
from flows.edition_left import withheld_still
from flows.edition_parts import Portions, with_outer
from metrics import equity, hiding_refusals
from metrics.band_ranges import bands
from metrics.catalogue import CATALOGUE
from metrics.deciding import Deciding
from metrics.editions import compare
from metrics.hiding import hidden_rows
from metrics.indicators import stacked
from metrics.keys import ints
from metrics.privacy import covered, unmasked
from metrics.ranges import Flags
from metrics.refusals import BESIDE_OTHERS
from metrics.settings import hide_below
from metrics.shares import Columns
from metrics.wide import Ints
from store import editions
from tables import HOME_DISTRICT
from tables.editions import DECIDED, IN_A_BAND, RELEASED, SHOWN, WITHHELD

REFUSING = ":refused"
"""After the key of an indicator: what was decided of the people who refused to be compared in it."""

Rows = tuple[Columns, Columns]
"""Rows of ``tables.editions.RELEASED`` and of ``DECIDED``."""


def protected(portions: Portions, edition: int, indicators: Collection[str]) -> Iterator[Rows]:
    """The declared tables of some indicators in a school year, protected, flagged, and held against
    earlier editions, for one new edition.

    Args:
        portions: what they are made of, and those they are within.

    Yields:
        The rows of some schools at a time: ``frame`` is the row as JSON.
    """
    settings, year = portions.settings, portions.year
    guarded: dict[str, _Guarded] = {}
    for key in sorted(with_outer(indicators), key=lambda each: bool(CATALOGUE[each].outer)):
        found = _guarded(portions, key, guarded.get(CATALOGUE[key].outer))
        if found is not None:
            guarded[key] = found
    away = set[int]().union(*(each.known for each in guarded.values())) - {*chain(*portions.places)}
    for at, places in enumerate(portions.places):
        safe = []
        for key, table in portions.frames(at).items():
            if key not in indicators:
                continue
            told = guarded[key].covered(table, at, settings) if key in guarded else _as_it_is(unmasked(table))
            safe.append(told | {"indicator": np.full(len(told["n"]), key, dtype=object)})
        if safe:
            rows = stacked(safe)
            rows["status"], rows["comparisons"] = equity.flagged(rows, settings)
            news = [
                edition_rows.decided(one.numbers[at], one.shown(at), one.fresh[at], year, name, edition)
                for key, both in guarded.items()
                if key in indicators
                for name, one in ((key, both), (key + REFUSING, both.refusing))
                if one is not None
            ]
            before = editions.before(portions.tx, year, [*places, *(away if at == 0 else ())], indicators)
            shown = edition_rows.released(rows, edition, before)
            left = withheld_still(before, rows, year, edition)
            yield (
                shown if left is None else _below([shown, left], RELEASED.names),
                _below(news, DECIDED.names),
            )


def _below(parts: list[Columns], names: Sequence[str]) -> Columns:
    return {name: np.concatenate([part[name] for part in parts] or [np.zeros(0)]) for name in names}


@dataclass(frozen=True)
class _Guarded:
    """One indicator of the year, by portion: its numbers, flags of its rows, the places of which earlier
    editions decided, and the same of those who refused to be compared in it (None: nobody did)."""

    numbers: list[Deciding]
    hidden: list[Flags]
    bands: list[Ints]
    held: list[Flags]
    same: list[Flags]
    fresh: list[Flags]
    known: set[int]
    refusing: "_Guarded | None" = None

    def shown(self, at: int) -> Ints:
        """What is decided of the rows of a portion."""
        in_a_band = np.where(self.bands[at] != 0, IN_A_BAND, WITHHELD)
        return np.where(self.hidden[at], in_a_band, SHOWN)

    def covered(self, rows: Columns, at: int, settings: Mapping[str, object]) -> Columns:
        """The frames of a portion without what is hidden."""
        beside = {"held": self.held[at], "same": self.same[at]}
        return covered(rows, self.hidden[at], self.bands[at], settings) | beside


def _as_it_is(rows: Columns) -> Columns:
    none = np.zeros(len(rows["n"]), dtype=bool)
    return rows | {"held": none, "same": none, "bound": none.astype("int64")}


def _guarded(portions: Portions, key: str, outer: _Guarded | None) -> _Guarded | None:
    """What is hidden of an indicator; None where it counts no people, or nobody.

    Args:
        outer: what is hidden of the indicator it is within, if it is.
    """
    least = portions.least(key)
    numbers = portions.numbers(key) if least else []
    if not any(len(rows.n) for rows, _ in numbers):
        return None
    refused = [theirs for _, theirs in numbers]
    refusing = (
        _held_against(portions, key + REFUSING, refused, least, banded=False)
        if any(len(one.n) for one in refused)
        else None
    )
    parts = [rows for rows, _ in numbers]
    if outer is not None:
        parts = [replace(rows, gone=_gone(rows, outer, at)) for at, rows in enumerate(parts)]
    return _held_against(portions, key, parts, least, refusing)


def _gone(rows: Deciding, outer: _Guarded, at: int) -> Flags:
    """Rows of a portion that another indicator hides."""
    theirs, mine = (_keys(one) for one in (outer.numbers[at], rows))
    return mine.isin(theirs[outer.hidden[at]])


def _keys(rows: Deciding) -> pd.MultiIndex:
    return pd.MultiIndex.from_arrays([rows.place, rows.dimension, rows.grp])


def _held_against(
    portions: Portions,
    name: str,
    parts: list[Deciding],
    least: int,
    refusing: _Guarded | None = None,
    banded: bool = True,
) -> _Guarded:
    """What is hidden of some numbers, beside what earlier editions decided of them under this name.

    Args:
        refusing: of those who refused to be compared; what would tell of them is neither shown nor held as
            it was shown, for somebody in it may have refused since.
        banded: whether what is hidden may be told as a band; of those who refused nothing is told at all.
    """
    rows, district = Deciding.together(parts), {HOME_DISTRICT}
    decided = _earlier(portions, name)
    earlier = compare(rows, decided, district, least)
    off, beside = portions.off(rows), earlier.guard(rows)
    guarded = replace(beside, gone=beside.gone | rows.gone | off, fixed=beside.fixed & ~off & ~rows.gone)
    away, may = np.zeros(len(rows.n), dtype=bool), earlier.bandable & ~off & banded
    if refusing is None:
        hidden = hidden_rows(guarded, district, least)
    else:
        away = hiding_refusals.withheld(
            rows, Deciding.together(refusing.numbers), np.concatenate(refusing.hidden)
        )
        hidden = hiding_refusals.hidden_beside(guarded, away, district, least)
        may &= ~np.isin(rows.dimension, BESIDE_OTHERS)
    told = bands(guarded, hidden, district, least, may)
    held = hidden & (earlier.shown | earlier.told) & ~off & ~away
    of_rows = (hidden, told, held, earlier.same, earlier.news(hidden))
    gone, in_bands, kept, same, fresh = (_parted(each, parts) for each in of_rows)
    known = set(ints(decided["place"]).tolist())
    return _Guarded(parts, gone, in_bands, kept, same, fresh, known, refusing)


def _earlier(portions: Portions, name: str) -> Columns:
    """What earlier editions decided under this name, with the hiding threshold of each."""
    rows = editions.decided(portions.tx, portions.year, name)
    unit = CATALOGUE[name.removesuffix(REFUSING)].unit_of_count
    then = {number: hide_below(told, unit) for number, (_, told) in editions.settings(portions.tx).items()}
    return rows | {"least": ints([then[number] for number in rows["edition"].tolist()])}


def _parted(of_rows: np.ndarray, parts: Sequence[Deciding]) -> list[np.ndarray]:
    return np.split(of_rows, np.cumsum([len(part.n) for part in parts])[:-1])
