"""Partners judged place by place: who is at work, what was given, promised, asked and spent.

Partners are few, and so are the rows of their sheets: of the places asked for, and of the districts, all is
counted anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import numpy as np
import pandas as pd

from flows.derive import community, network
from metrics import given, goals, offered, partnerships, spent, upkeep
from metrics.grouped import Part, tall
from metrics.keys import Columns, Table, ints
from metrics.placed import placed
from metrics.stays import day_numbers
from store import derived, lookup, partnership, portions
from store import offered as facts
from store.connect import Tx
from tables import HOME_DISTRICT, year_days

MEASURES = [
    *(*partnerships.MEASURES, *partnerships.OF_HOURS, partnerships.DAYS_LEFT, *partnerships.STAYED),
    *(offered.KNOWN_OF_PARTNERS, *given.MEASURES, *goals.MEASURES, *upkeep.MEASURES, *spent.MEASURES),
    *network.MEASURES,
    *community.MEASURES,
    *partnerships.IDENTIFIED,
]

SEEN = [*offered.ADDING_UP, *offered.LATEST]


def count_partners(tx: Tx, year: int) -> None:
    """Judge the partners of every place and of the districts anew."""
    of = lookup.district_of(tx)
    judge_partners(tx, year, sorted({*of, *of.values(), HOME_DISTRICT}))


def judge_partners(tx: Tx, year: int, places: Sequence[int]) -> None:
    """Judge the partners of some places anew, as their cells of what was offered now stand."""
    judged = _Judge(tx, year, frozenset(places))
    here = {"year": year, "place": sorted(places), "measure": MEASURES}
    derived.replace(tx, "cells", here, judged.cells())


@dataclass
class _Judge:
    tx: Tx
    year: int
    places: frozenset[int]
    district_of: Mapping[int, int] = field(init=False)
    known_to: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        tx, dimensions = self.tx, ["whole", "partner", "month"]
        self.district_of = lookup.district_of(tx)
        opens, closes = year_days(self.year)
        self.days = opens.isoformat(), closes.isoformat()
        self.first, self.last = ints(day_numbers(self.days)).tolist()
        where = {"year": self.year, "place": sorted(self.places), "measure": SEEN}
        self.seen = derived.rows(tx, "cells", dimension=dimensions, **where)
        self.register = facts.partners(tx)
        self.gifts = partnership.gifts(tx, self.days)
        self.contacts = partnership.contacts(tx, self.days[1])
        self.goals = partnership.goals(tx)
        before = (opens - timedelta(days=upkeep.YEAR)).isoformat()
        self.trainings = partnership.trainings(tx, (before, self.days[1]))
        self.milestones = partnership.milestones(tx, self.days)
        self.known_to = offered.known_to(self.seen)
        for rows in (self.gifts, self.contacts, self.trainings, self.milestones):
            for place, day in self._last_days(rows):
                self.known_to[place] = max(self.known_to.get(place, day), day)

    def cells(self) -> Columns:
        """What all is counted of these places."""
        kinds = zip(*(self.register[name].tolist() for name in ("partner", "partner_type")), strict=True)
        types = {int(partner): str(kind) for partner, kind in kinds}
        seen = self._seen(self.seen, self.gifts)
        at = partnerships.at_places(seen, self.register, self._offers(), set(self.places), {HOME_DISTRICT})
        judged = partnerships.judge(self.register, at, self.known_to)
        active = judged.loc[judged["partners_active"] == 1, ["place", "partner", "partner_type"]]
        active = active.assign(to=ints([self.known_to[place] for place in active["place"].tolist()]))
        return tall(
            [
                *partnerships.count(judged, seen, self.year),
                *partnerships.identified(judged, facts.identities(self.tx), self.year),
                *partnerships.stayed(self._before(), seen, types, self.year),
                *given.count(self._placed(self.gifts), self._of_volunteers(), types, self.year),
                *self._promised(types),
                *self._kept_up(active, types),
                *spent.count(
                    self._placed(partnership.expenses(self.tx, self.days), ("first_day", "last_day")),
                    self.first,
                    self.year,
                ),
                *network.count(self.tx, self.year, self.days, self.places, self.district_of, active),
                *community.count(self.tx, self.year, self.days, self.places, self.district_of),
                self._known(),
            ]
        )

    def _promised(self, types: dict[int, str]) -> list[Part]:
        tx, first, year = self.tx, self.first, self.year
        promised = self._placed(self.goals, ("due", "measured"))
        planned = self._placed(partnership.reviews(tx), ("due", "held"))
        return [
            *goals.count(promised, first, self.last, year),
            *upkeep.reviews(planned, types, first, year),
        ]

    def _kept_up(self, active: pd.DataFrame, types: dict[int, str]) -> list[Part]:
        first, year = self.first, self.year
        wrong = self._placed(partnership.challenges(self.tx, self.days[1]), ("opened", "resolved"))
        return [
            *upkeep.contacts(active, self._placed(self.contacts, ("day",)), year),
            *upkeep.trainings(active, self._placed(self.trainings, ("day",)), first, year),
            *upkeep.challenges(wrong, first, year),
            *upkeep.milestones(self._placed(self.milestones, ("day",)), first, year),
        ]

    def _placed(self, rows: Table, days: Iterable[str] = ()) -> pd.DataFrame:
        return placed(rows, self.district_of, self.known_to, tuple(days))

    def _last_days(self, rows: Columns) -> list[tuple[int, int]]:
        """The last day within the year that rows tell of each of these places."""
        if not len(rows["school"]):
            return []
        everywhere = dict.fromkeys(self.places, 0)
        found = placed(rows, self.district_of, everywhere, ("day",))
        found = found[(found["day"] >= self.first) & (found["day"] <= self.last)]
        last = found.groupby("place")["day"].max()
        return list(zip(last.index.tolist(), last.tolist(), strict=True))

    def _seen(self, cells: Columns, gifts: Columns) -> pd.DataFrame:
        """Partners seen at work: at sessions, in volunteer logs, with gifts."""
        seen = offered.by_partner(cells)
        if not len(gifts["school"]):
            return seen
        here = dict.fromkeys(self.places, 0)
        rows = placed(gifts, self.district_of, here, ("day",))
        rows = rows[(rows["direction"] == "in") & (rows["partner"] != 0)]
        given_by = rows.groupby(["place", "partner"])["day"].agg(["max", "size"]).reset_index()
        given_by = given_by.rename(columns={"max": "last_day", "size": "times"}).assign(minutes=0)
        every = pd.concat([seen, given_by], ignore_index=True).astype("int64")
        both = every.groupby(["place", "partner"], as_index=False)
        return both.agg({"last_day": "max", "minutes": "sum", "times": "sum"})

    def _before(self) -> pd.DataFrame:
        """Partners seen at work in the school year before: ``place, partner``."""
        where = {"year": self.year - 1, "place": sorted(self.places), "dimension": "partner"}
        cells = derived.rows(self.tx, "cells", measure=SEEN, **where)
        first, last = (day.isoformat() for day in year_days(self.year - 1))
        seen = self._seen(cells, partnership.gifts(self.tx, (first, last)))
        return seen.loc[seen["last_day"] > 0, ["place", "partner"]]

    def _offers(self) -> Columns:
        """Activities, and who has a goal or a contact at a school: they are its partners, too."""
        activities = portions.offered(self.tx)
        rows = [activities, self.goals, self.contacts]
        return {name: np.concatenate([ints(each[name]) for each in rows]) for name in ("partner", "school")}

    def _of_volunteers(self) -> Columns:
        mine = np.isin(self.seen["measure"], given.VOLUNTEERS)
        return {name: values[mine] for name, values in self.seen.items()}

    def _known(self) -> Part:
        """The last day known of each place."""
        places = sorted(set(self.known_to) & self.places)
        days = ints([self.known_to[place] for place in places])
        names = np.full(len(places), "whole", dtype=object)
        return offered.latest("whole", self.year, ints(places), names, offered.KNOWN_OF_PARTNERS, days)
