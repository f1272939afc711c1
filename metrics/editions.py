"""What an edition may show after the editions before it.

Two editions side by side tell what changed between them: one pupil more is one pupil named. So a value
replaces the last one shown only if it equals it, or if at least as many people differ as a table hides,
both of those counted and of all others. It is held against every earlier edition, not the last alone.

A value that was hidden because it guarded another stays hidden while it is much the same: shown now, it
would give away what it guarded then. A band stays with
it, with its date; none is told for the first time in a later edition.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.keys import Table, found_at, ints
from metrics.ranges import Flags, Floats
from metrics.rate_bands import band as rate_band
from metrics.wide import Ints
from tables.editions import IN_A_BAND, SHOWN

KEY = ["place", "dimension", "grp"]

EARLIER = [*KEY, "edition", "n", "count", "value", "shown"]
"""What earlier editions decided: numbers as in ``metrics.deciding.Deciding`` (``count`` missing where
there is none), and whether they were shown (``tables.editions.SHOWN``)."""


@dataclass(frozen=True)
class Compared:
    """Rows beside what earlier editions decided of them; one flag a row.

    Attributes:
        known: an earlier edition has the row.
        shown: an earlier edition shows it.
        same: it equals the value shown last.
        held: it is too near to one that was shown, without being equal.
        gone: it was hidden till now, and is much the same.
        told: its band of the last edition stays.
        band: what an earlier edition told of it while it was much the same, as
            ``metrics.rate_bands.band`` has it.
        band_least: the hiding threshold by which that band was told; 0 where none was.
    """

    known: Flags
    shown: Flags
    same: Flags
    held: Flags
    gone: Flags
    told: Flags
    band: Ints
    band_least: Ints

    def guard(self, rows: Deciding) -> Deciding:
        """The rows with what must not be shown for the sake of earlier editions."""
        beside = replace(rows, must=rows.must | self.held, gone=self.gone, fixed=self.same)
        return replace(beside, band=self.band, band_least=self.band_least)

    @property
    def bandable(self) -> Flags:
        """Rows that may be given a band, if they are hidden: all of a first edition, none of a later one.

        Which bands can be told hangs on hidden numbers: told anew, they would tell that one has moved.
        """
        return np.full(len(self.known), not self.known.any())

    def news(self, hidden: Flags) -> Flags:
        """Rows whose numbers this edition decides anew.

        Args:
            hidden: which rows are not shown now.
        """
        fresh = ~self.known | (hidden & ~self.shown & ~self.gone)
        return fresh | (~hidden & ~(self.shown & self.same))


def compare(rows: Deciding, earlier: Table, districts: set[int], least: int) -> Compared:
    """Rows beside what earlier editions decided of them.

    Args:
        rows: of one indicator and year; of a row given twice the first decides.
        earlier: EARLIER of the same indicator and year, any order; ``least`` besides where the hiding
            threshold of then may have been another one.
        districts: places that are the district.
        least: the hiding threshold.
    """
    if not len(earlier["place"]):
        none = np.zeros(len(rows.n), dtype=bool)
        zero = none.astype("int64")
        return Compared(none, none, none, none, none, none, zero, zero)
    key, then_key = _numbered(rows, earlier)
    _, first, which = np.unique(key, return_index=True, return_inverse=True)
    now = rows.part(first)
    at = found_at(then_key, key[first])
    there = np.flatnonzero(at >= 0)
    pairs = there[np.lexsort((ints(earlier["edition"])[there], at[there]))]  # the earliest edition first
    at = at[pairs]
    then = {name: np.asarray(earlier[name], "float64")[pairs] for name in ("n", "count", "value")}
    said = ints(earlier["shown"])[pairs]
    same_rows = now.part(at)
    equal = _equal(same_rows, then)
    far = _far(same_rows, then, least) & ~equal
    shown, banded = said == SHOWN, (said == IN_A_BAND) & ~far
    last = _last(at)

    def flags(chosen: Flags) -> Flags:
        found = np.zeros(len(first), dtype=bool)
        found[at[chosen]] = True
        return found

    band, band_least = np.zeros((2, len(first)), dtype="int64")
    told = np.flatnonzero(banded)
    told = told[_last(at[told])]
    before = ints(earlier["least"])[pairs][told] if "least" in earlier else np.full(len(told), least)
    for then_least in np.unique(before).tolist():  # a band says what it said, whatever is hidden below now
        some = told[before == then_least]
        band[at[some]] = rate_band(then["count"][some], then["n"][some], then_least)
    band_least[at[told]] = np.where(band[at[told]] != 0, before, 0)
    found = Compared(
        known=flags(last),
        shown=flags(shown),
        same=flags(last & shown & equal),
        held=flags(shown & ~equal & ~far),
        gone=flags(last & ~shown & ~far),
        told=flags(last & banded),
        band=band,
        band_least=band_least,
    )
    found = replace(found, held=found.held | _adding_up(now, found, districts))
    return Compared(*(getattr(found, each.name)[which] for each in fields(Compared)))


def _numbered(rows: Deciding, earlier: Table) -> tuple[Ints, Ints]:
    """A number for each place, dimension and group: of the rows, and of what editions decided."""
    codes = []
    for name in KEY:
        both = np.concatenate([np.asarray(part, object) for part in (getattr(rows, name), earlier[name])])
        codes.append(pd.factorize(both)[0].astype("int64"))
    place, dimension, grp = codes
    number = (place * (dimension.max() + 1) + dimension) * (grp.max() + 1) + grp
    return number[: len(rows.n)], number[len(rows.n) :]


def _last(at: Ints) -> Flags:
    """The last of equal numbers that stand together."""
    return np.append(at[1:] != at[:-1], True)[: len(at)]


def _far(now: Deciding, then: Mapping[str, Floats], least: int) -> Flags:
    """Whether enough people differ, of those counted and of all others; of all where none are counted."""
    n, count = now.n - then["n"], now.count - then["count"]
    both = (np.abs(count) >= least) & (np.abs(n - count) >= least)
    far = np.where(np.isnan(count), np.abs(n) >= least, both)
    more = np.round(now.inner - then["value"] * then["count"])
    # A share of another's count: those may be the same, as long as its own are not nearly so.
    own = (np.abs(more) >= least) & (np.abs(count - more) >= least)
    untold = np.isnan(then["value"] * then["count"]) | np.isnan(now.value)
    nested = (far | ((n == 0) & (count == 0))) & (own | untold)
    return np.where(np.isnan(now.inner), far, nested)


def _equal(now: Deciding, then: Mapping[str, Floats]) -> Flags:
    equal = np.ones(len(now.n), dtype=bool)
    for name in ("n", "count", "value"):
        mine, theirs = getattr(now, name), then[name]
        equal &= (mine == theirs) | (np.isnan(mine) & np.isnan(theirs))
    return equal


def _adding_up(now: Deciding, found: Compared, districts: set[int]) -> Flags:
    """Rows of schools that would give a held row of the district away: those that are not the same."""
    district = np.isin(now.place, list(districts))
    held = set(zip(now.dimension[district & found.held], now.grp[district & found.held], strict=True))
    if not held:
        return np.zeros(len(now.n), dtype=bool)
    of_held = [key in held for key in zip(now.dimension.tolist(), now.grp.tolist(), strict=True)]
    return ~district & np.array(of_held) & ~found.same
