"""Who is linked to whom: the ties of one place and school year, for those who may see who named whom."""

from dataclasses import dataclass

import pandas as pd

from flows import labels
from flows.database import store
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.keys import ints
from metrics.network import MEMBER, latest, links
from metrics.placed import placed
from metrics.stays import day_numbers
from store import lookup, network
from store.connect import Tx
from tables import HOME_DISTRICT, year_days

COLUMNS = ["one", "other", "both"]


@dataclass(frozen=True, eq=False)
class Ties:
    """The ties of a place.

    Attributes:
        pairs: ``one, other`` (codes as figures by member have them, each pair once), ``both``: whether both
            named the tie. Empty for roles that see editions: who named whom is told them never.
    """

    pairs: pd.DataFrame


def ties(db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None) -> Ties:
    """The ties that were named at a place in a school year.

    Args:
        school, year, of: as for ``flows.figures.figure``.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    if not (shown.live and chosen):
        return Ties(pd.DataFrame(columns=COLUMNS))
    with store(db).reading() as tx:
        return Ties(_pairs(tx, shown.place, chosen))


def _pairs(tx: Tx, place: int, year: int) -> pd.DataFrame:
    first, last = (day.isoformat() for day in year_days(year))
    schools = None if place == HOME_DISTRICT else [place]
    begins, ends = ints(day_numbers((first, last))).tolist()
    rows = placed(
        network.ratings(tx, (first, last), schools), lookup.district_of(tx), {place: ends}, ("day",)
    )
    if rows.empty:
        return pd.DataFrame(columns=COLUMNS)
    named = links(latest(rows, begins, ends))
    codes = labels.codes(tx, MEMBER, sorted({*named["one"], *named["other"]}))
    ways = [
        (codes.get(one, one), codes.get(other, other))
        for one, other in zip(named["one"], named["other"], strict=True)
    ]
    once = sorted({(min(pair), max(pair)) for pair in ways})
    told = set(ways)
    pairs = [(one, other, (one, other) in told and (other, one) in told) for one, other in once]
    return pd.DataFrame(pairs, columns=COLUMNS)
