"""One place's numbers, read and laid out once for each data version: its figures are made from them.

What a figure needs beyond is asked of the database for the groups that it shows. So a view costs by what
stands in it, not by the schools, files or students there are.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from flows import over_years
from flows.database import store
from flows.family import FLAGGED, family
from flows.over_years import Breaks
from flows.reach import Reach, reach
from flows.viewer import NotAllowed, Viewer
from metrics.entry import Entry
from metrics.indicators import cells_wanted, frames
from metrics.inventories import is_inventory
from metrics.merged import withheld_together
from metrics.outcome_cells import STARTED
from metrics.presets import (
    HALF_DAY_RULE,
    LEAST_DAYS,
    SETS,
    by_favourable_set,
    by_half_day,
    by_least_days,
)
from metrics.refusals import PURPOSE, apart
from metrics.scales_of_items import over_scales
from metrics.settings import hide_below
from metrics.shares import Columns
from metrics.wide import Wide, wide
from store import derived, editions, naming
from tables.codes import GROUP_DIMENSIONS, WHOLE
from words import tr

TYPES: dict[str, type | str] = {
    **dict.fromkeys(("grp", "status", "reason", "since_day"), object),
    **dict.fromkeys(("year", "place", "comparisons"), "int64"),
    "hidden": bool,
}
"""Columns of a frame that are not numbers that may be missing."""

CLOSED = (
    *(WHOLE, *GROUP_DIMENSIONS, "grade", "band", "hours_band", "days_band", "took_part", "month"),
    "half_day_judged",
    *("partner_type", "stage", "agreement"),
    *("resource_type", "category", "domain", "challenge_type", "milestone_type", "theme"),
    *("factor", "involvement"),
    *(STARTED, *map(apart, (WHOLE, "took_part", PURPOSE))),
)
"""Dimensions of few groups however large the place: they are read together."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """What figures of one place are made from; read when it is first asked for, and held.

    Attributes:
        db: address of the database.
        place: entity id of a school or of the district.
        name: of the place.
        live: whether figures are counted, or those that were released.
        reach: how far figures reach.
    """

    db: str
    place: int
    name: str
    live: bool
    reach: Reach
    _held: dict[tuple, object] = field(default_factory=dict, repr=False)

    def counted(self, indicator: Entry, by: str, years: Sequence[int]) -> Columns:
        """The frame of an indicator that is counted live, without judging who may see it.

        Args:
            by: as in ``metrics.indicators.frame``.
            years: school years; of several, the total alone.

        Returns:
            ``metrics.indicators.FRAME`` and what guards it, one array a column.
        """
        dimension = by or WHOLE
        if len(years) > 1 or not set(cells_wanted(indicator, by)) <= set(CLOSED):
            cells = wide(self._read(years, cells_wanted(indicator, by)))
            return frames(indicator, cells, (by,), self.reach.settings)
        if by in GROUP_DIMENSIONS and indicator.key in FLAGGED:
            rows = self._family(years[0])[indicator.key]
        else:
            rows = self._tables(indicator, years[0])
        mine = rows["dimension"] == dimension
        return {name: values[mine] for name, values in rows.items()}

    def released(self, indicator: Entry, by: str, years: Sequence[int]) -> Columns:
        """As ``counted``, looked up in what was released; {} where there is nothing."""
        dimension = by or WHOLE
        together = len(years) == 1 and dimension in CLOSED
        name = ("released", indicator.key, *years, *(() if together else (dimension,)))
        if name not in self._held:
            wanted = CLOSED if together else (dimension,)
            with store(self.db).reading() as tx:
                self._held[name] = editions.rows(tx, years, self.place, indicator.key, wanted)
        told = [
            {"year": year, "place": self.place, "grp": grp, "since_day": day, **json.loads(text)}
            for year, of, grp, text, day in self._held[name]  # type: ignore[attr-defined]
            if of == dimension
        ]
        named = dict.fromkeys(one for row in told for one in row)
        columns = {one: [row.get(one) for row in told] for one in named}
        rows = {one: np.array(values, dtype=TYPES.get(one, "float64")) for one, values in columns.items()}
        least = hide_below(self.reach.settings, indicator.unit_of_count)
        if not rows or not least or len(years) > 1:
            return rows
        of_table = {"dimension": np.full(len(told), dimension, dtype=object), "since": rows["since_day"]}
        more = withheld_together(rows | of_table, least)
        return {one: np.concatenate([rows[one], more[one].astype(rows[one].dtype)]) for one in rows}

    def composed(self, indicator: Entry, by: str, year: int) -> Columns:
        """As ``counted`` or ``released``, put together from the rows of another split as they are shown."""
        rows = (self.counted if self.live else self.released)(indicator, indicator.composed[by], [year])
        if not rows:
            return rows
        if by == LEAST_DAYS:
            return by_least_days(rows, self.reach.settings)
        if by == HALF_DAY_RULE:
            return by_half_day(rows, self.reach.settings)
        if by == SETS:
            return by_favourable_set(rows)
        with store(self.db).reading() as tx:
            named = naming.scales_of(tx, rows["grp"].tolist())
        return over_scales(rows, {item: scale for item, scale in named.items() if not is_inventory(scale)})

    def over_years(self, indicator: Entry, years: Sequence[int]) -> tuple[Columns, Breaks]:
        """The totals of favourable answers in several years, of what was asked in the same words in all of
        them, and what was not."""
        with store(self.db).reading() as tx:
            if self.live:
                wanted = {"year": list(years), "dimension": list(cells_wanted(indicator, ""))}
                cells, told = over_years.compared(tx, derived.read(tx, "cells", place=self.place, **wanted))
                return frames(indicator, wide(cells), ("",), self.reach.settings), told
            rows = self.released(indicator, "", years)
            if not rows:
                return rows, ()
            where = {"year": list(years), "place": self.place, "indicator": indicator.key}
            shown, told = over_years.compared_released(tx, pd.DataFrame(rows), where)
        return {str(one): shown[one].to_numpy(TYPES.get(str(one), "float64")) for one in shown}, told

    def amounts(self, year: int, measures: Sequence[str], dimension: str = WHOLE) -> dict[str, int]:
        """Measures of the whole place in a school year; those that are not counted are left out.

        Args:
            dimension: whose "whole" it is: of everybody, or of those who are counted apart.
        """
        cells = self._laid_out(year)
        # Of one place and year: one, or none.
        total = np.flatnonzero((cells.dimension == dimension) & (cells.grp == WHOLE))
        known = {name: cells.names[name] for name in measures if name in cells.names and len(total)}
        return {
            name: int(cells.amount[total[0], column])
            for name, column in known.items()
            if cells.counted[total[0], column]
        }

    def refused(self, year: int) -> dict[str, int]:
        """How many students of the place refuse each purpose that somebody refuses, in a school year."""
        cells = self._laid_out(year)
        at = np.flatnonzero(cells.dimension == apart(PURPOSE))
        counted = cells.sums(("students",), at)["students"]
        return dict(zip(cells.grp[at].tolist(), counted.astype("int64").tolist(), strict=True))

    def _tables(self, indicator: Entry, year: int) -> Columns:
        """The frames of an indicator by all dimensions that are read together."""
        name = (indicator.key, year)
        if name not in self._held:
            splits = ("", *(by for by in indicator.dimensions if by in CLOSED))
            self._held[name] = frames(indicator, self._laid_out(year), splits, self.reach.settings)
        return self._held[name]  # type: ignore[return-value]

    def _family(self, year: int) -> Mapping[str, Columns]:
        name = ("family", year)
        if name not in self._held:
            self._held[name] = family(self._laid_out(year), self.reach.settings)
        return self._held[name]  # type: ignore[return-value]

    def _laid_out(self, year: int) -> Wide:
        name = ("cells", year)
        if name not in self._held:
            self._held[name] = wide(self._read([year], CLOSED))
        return self._held[name]  # type: ignore[return-value]

    def _read(self, years: Sequence[int], dimensions: Sequence[str]) -> Mapping[str, np.ndarray]:
        with store(self.db).reading() as tx:
            return derived.cells_of(tx, years, self.place, dimensions)


def sheet(db: str, place: int, live: bool, known: Reach | None = None) -> Sheet:
    """The sheet of a place; nothing is counted yet.

    Args:
        known: how far figures of this place reach, as it was read for this data version; None: read now.
    """
    with store(db).reading() as tx:
        name = naming.place_name(tx, place)
    return Sheet(db, place, name, live, known or reach(db, place, live))


def sheet_for(db: str, viewer: Viewer, school: int, of: Sheet | None = None) -> Sheet:
    """The sheet of what a viewer asks to see.

    Args:
        school: entity id of a school; 0 for the viewer's own, else the district.
        of: the sheet of this place, live or not as ``viewer`` sees it, as made before for this data
            version; None: made now.

    Raises:
        NotAllowed: the viewer may not see this school.
        ValueError: ``of`` is of another place, or not as this viewer may see it.
    """
    place = viewer.place(school)
    if not viewer.within(place):
        raise NotAllowed(tr("You may see your own schools, and the district as a whole."))
    shown = of or sheet(db, place, viewer.live(place))
    if (shown.place, shown.live) != (place, viewer.live(place)):
        told = f"a sheet of place {shown.place}, live: {shown.live}, is none for this viewer"  # not text
        raise ValueError(told)
    return shown
