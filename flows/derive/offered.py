"""What was offered counted school by school, the district from its schools, and partners from both.

A school's cells are counted from its own sessions and logs. Those of a district are moved by what its
schools' were and are; what names no school is in the district alone. Partners are judged anew of the places
that were
touched, and of the district: they are few.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from flows.derive.partners import MEASURES as JUDGED
from flows.derive.partners import judge_partners
from flows.derive.work import Some
from metrics import offered as counted
from metrics import sessions, volunteers
from metrics.district import lifted, settled, summed
from metrics.grouped import tall
from metrics.hour_rates import rates
from metrics.keys import Columns, chosen, ints
from store import derived, lookup, offered, partnership, portions
from store.connect import Tx
from tables import HOME_DISTRICT, year_days
from tables.derived import CELLS

PORTION = 500
"""Schools read at once."""

NO_SCHOOL = 0

EVERY = [*counted.ADDING_UP, *counted.LATEST, *volunteers.MEASURES]


def count_offered(tx: Tx, year: int, schools: Some) -> None:
    """Count what some schools (None: all) were offered in a school year again, and their districts."""
    if schools is not None and not schools:
        return
    count = _Count(tx, year)
    if schools is None or schools.issuperset(count.district_of):
        count.all_again()
    else:
        count.again(sorted(schools))


@dataclass
class _Count:
    tx: Tx
    year: int
    district_of: Mapping[int, int] = field(init=False)
    districts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.district_of = lookup.district_of(self.tx)
        self.districts = sorted({HOME_DISTRICT, *self.district_of.values()})
        first, last = year_days(self.year)
        self.days = first.isoformat(), last.isoformat()
        self.activities = portions.offered(self.tx)
        self.rates = rates(partnership.rates(self.tx))

    def all_again(self) -> None:
        """Count the year from nothing."""
        derived.clear(self.tx, "cells", year=self.year, measure=[*EVERY, *JUDGED])
        moves, last = [_nothing()], [_nothing()]
        for found in self._counted([NO_SCHOOL, *sorted(self.district_of)]):
            derived.add(self.tx, "cells", _but(found, NO_SCHOOL))
            moves.append(lifted(_of(found, counted.ADDING_UP), self.district_of))
            last.append(lifted(_of(found, counted.LATEST), self.district_of))
        self._write_districts([summed(moves)], _latest(last))
        judge_partners(self.tx, self.year, sorted({*self.district_of, *self.districts}))

    def again(self, schools: list[int]) -> None:
        """Count some schools again, and move their districts."""
        here = {"year": self.year, "place": schools, "measure": EVERY}
        before = derived.rows(self.tx, "cells", **here)
        derived.clear(self.tx, "cells", **here)
        now = summed_up(list(self._counted(schools)))
        derived.add(self.tx, "cells", now)
        of_districts = {"year": self.year, "place": self.districts}
        held = derived.rows(self.tx, "cells", **of_districts, measure=counted.ADDING_UP)
        moves = [lifted(_of(before, counted.ADDING_UP), self.district_of, -1)]
        moves.append(lifted(_of(now, counted.ADDING_UP), self.district_of))
        last = derived.rows(self.tx, "cells", **of_districts, measure=counted.LATEST)
        self._write_districts([held, *moves], self._moved(last, before, now))
        judge_partners(self.tx, self.year, sorted({*schools, *self.districts}))

    def _counted(self, schools: list[int]) -> Iterator[Columns]:
        """Cells of schools, some at a time."""
        for at in range(0, len(schools), PORTION):
            yield self._portion(schools[at : at + PORTION])

    def _portion(self, schools: list[int]) -> Columns:
        tx, days = self.tx, self.days
        planned, visited, known = (
            read(tx, days, schools) for read in (offered.sessions, offered.visited, offered.counted)
        )
        given = offered.volunteering(tx, days, schools)
        told = pd.concat(
            [sessions.told_days(planned, visited, known), pd.DataFrame(given)[["school", "day"]]]
        )
        closed = sessions.closed_days(portions.calendar(tx, days, schools), schools)
        judged = sessions.judged(planned, visited, known, self.activities, closed, sessions.known_to(told))
        offers = counted.count(judged, given, offered.people(tx, days, schools), self.rates, self.year)
        named = volunteers.at_schools(offered.volunteers(tx, days, schools), self.year)
        return summed_up([offers, named])

    def _moved(self, last: Columns, before: Columns, now: Columns) -> Columns:
        """The last days of districts: later ones stand; where one was taken back, all schools are asked."""
        was, is_, held = (_latest([each]) for each in (self._lifted(before), self._lifted(now), last))
        days = {name: _by_group(each) for name, each in (("was", was), ("is", is_), ("held", held))}
        back = {
            g
            for g, day in days["was"].items()
            if day > days["is"].get(g, -1) and day >= days["held"].get(g, 0)
        }
        if not back:
            return _latest([held, is_])
        groups = sorted({grp for _, _, grp, _ in back})
        asked = {
            "year": self.year,
            "place": sorted(self.district_of),
            "measure": counted.LATEST,
            "grp": groups,
        }
        everywhere = [lifted(derived.rows(self.tx, "cells", **asked), self.district_of)]
        everywhere += [self._lifted(found) for found in self._counted([NO_SCHOOL])]
        kept = np.isin(held["grp"], groups)
        return _latest([chosen(held, ~kept), is_, *everywhere])

    def _lifted(self, cells: Columns) -> Columns:
        return lifted(_of(cells, counted.LATEST), self.district_of)

    def _write_districts(self, adding_up: list[Columns], last: Columns) -> None:
        where = {"year": self.year, "place": self.districts}
        together = summed(adding_up)
        derived.clear(self.tx, "cells", **where, measure=EVERY)
        for members, measures in counted.MEMBERS.items():
            derived.add(self.tx, "cells", settled(_of(together, measures), members))
        derived.add(self.tx, "cells", last)
        named = offered.volunteers(self.tx, self.days)
        derived.add(self.tx, "cells", volunteers.in_districts(named, self.district_of, self.year))


def summed_up(parts: list[Columns]) -> Columns:
    """Cells of different places below each other."""
    return {name: np.concatenate([part[name] for part in parts]) for name in CELLS.names}


def _latest(parts: list[Columns]) -> Columns:
    """The latest day of every group."""
    rows = pd.DataFrame(summed_up(parts))
    found = rows.groupby(list(CELLS.key), as_index=False)["amount"].max()
    return {name: found[name].to_numpy() for name in CELLS.names}


def _by_group(cells: Columns) -> dict[tuple, int]:
    keys = zip(*(cells[name].tolist() for name in ("place", "dimension", "grp", "measure")), strict=True)
    return dict(zip(keys, cells["amount"].tolist(), strict=True))


def _of(cells: Columns, measures: list[str]) -> Columns:
    return chosen(cells, np.isin(cells["measure"], measures))


def _but(cells: Columns, place: int) -> Columns:
    return chosen(cells, ints(cells["place"]) != place)


def _nothing() -> Columns:
    return tall([])
