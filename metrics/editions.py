"""What an edition may show after the editions before it.

Two editions side by side tell what changed between them: one pupil more is one pupil named. So a value
replaces the last one shown only if it equals it, or if at least as many people differ as a table hides,
both of those counted and of all others. It is held against every earlier edition, not the last alone.

A value that was hidden because it guarded another stays hidden while it is much the same: shown now, it
would give away what it guarded then. A band stays with
it, with its date; none is told for the first time in a later edition.
"""

from dataclasses import dataclass, fields, replace

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.ranges import Flags
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
    """

    known: Flags
    shown: Flags
    same: Flags
    held: Flags
    gone: Flags
    told: Flags
    band: Ints

    def guard(self, rows: Deciding) -> Deciding:
        """The rows with what must not be shown for the sake of earlier editions."""
        return replace(rows, must=rows.must | self.held, gone=self.gone, fixed=self.same, band=self.band)

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


def compare(rows: Deciding, earlier: pd.DataFrame, districts: set[int], least: int) -> Compared:
    """Rows beside what earlier editions decided of them.

    Args:
        rows: of one indicator and year; of a row given twice the first decides.
        earlier: EARLIER of the same indicator and year, any order.
        districts: places that are the district.
        least: the hiding threshold.
    """
    if earlier.empty:
        none = np.zeros(len(rows.n), dtype=bool)
        return Compared(none, none, none, none, none, none, none.astype("int64"))
    now = pd.DataFrame({name: getattr(rows, name) for name in (*KEY, "n", "count", "value", "inner")})
    which = now.groupby(KEY, sort=False).ngroup().to_numpy()
    first = now.loc[~now.duplicated(KEY)].reset_index(drop=True)
    pairs = earlier.merge(first.assign(at=range(len(first))), on=KEY, suffixes=("_then", ""))
    pairs = pairs.sort_values(["at", "edition"], ignore_index=True)
    far, equal = _far(pairs, least), _equal(pairs)
    shown = (pairs["shown"] == SHOWN).to_numpy()
    banded = (pairs["shown"] == IN_A_BAND).to_numpy() & ~far
    last = (~pairs.duplicated("at", keep="last")).to_numpy()
    at = pairs["at"].to_numpy()

    def flags(chosen: Flags) -> Flags:
        found = np.zeros(len(first), dtype=bool)
        found[at[chosen]] = True
        return found

    band = np.zeros(len(first), dtype="int64")
    then = pairs[banded]
    band[then["at"]] = rate_band(then["count_then"].to_numpy(), then["n_then"].to_numpy(), least)
    found = Compared(
        known=flags(last),
        shown=flags(shown),
        same=flags(last & shown & equal),
        held=flags(shown & ~equal & ~far),
        gone=flags(last & ~shown & ~far),
        told=flags(last & banded),
        band=band,
    )
    found = replace(found, held=found.held | _adding_up(first, found, districts))
    return Compared(*(getattr(found, each.name)[which] for each in fields(Compared)))


def _far(pairs: pd.DataFrame, least: int) -> Flags:
    """Whether enough people differ, of those counted and of all others; of all where none are counted."""
    n = (pairs["n"] - pairs["n_then"]).to_numpy("float64")
    count = (pairs["count"] - pairs["count_then"]).to_numpy("float64")
    both = (np.abs(count) >= least) & (np.abs(n - count) >= least)
    far = np.where(np.isnan(count), np.abs(n) >= least, both)
    inner = pairs["inner"].to_numpy("float64")
    then = (pairs["value_then"] * pairs["count_then"]).to_numpy("float64")
    more = np.round(inner - then)
    # A share of another's count: those may be the same, as long as its own are not nearly so.
    own = (np.abs(more) >= least) & (np.abs(count - more) >= least)
    untold = np.isnan(then) | pairs["value"].isna().to_numpy()
    nested = (far | ((n == 0) & (count == 0))) & (own | untold)
    return np.where(np.isnan(inner), far, nested)


def _equal(pairs: pd.DataFrame) -> Flags:
    equal = np.ones(len(pairs), dtype=bool)
    for name in ("n", "count", "value"):
        now, then = (pairs[part].to_numpy("float64") for part in (name, f"{name}_then"))
        equal &= (now == then) | (np.isnan(now) & np.isnan(then))
    return equal


def _adding_up(first: pd.DataFrame, found: Compared, districts: set[int]) -> Flags:
    """Rows of schools that would give a held row of the district away: those that are not the same."""
    district = first["place"].isin(districts).to_numpy()
    held = first.loc[district & found.held, ["dimension", "grp"]]
    if held.empty:
        return np.zeros(len(first), dtype=bool)
    of_held = pd.MultiIndex.from_frame(first[["dimension", "grp"]]).isin(pd.MultiIndex.from_frame(held))
    return ~district & of_held & ~found.same
