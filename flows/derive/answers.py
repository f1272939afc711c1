"""What people answered, counted one survey source after the other.

A respondent belongs to one source, and so does a question. So a source is counted from its own answers
alone, and what all sources are together at a place is moved by what this one was and is.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from metrics import survey
from metrics.district import settled, summed
from metrics.keys import Columns, chosen
from metrics.setting_kinds import favourable_from
from store import answers, derived, languages, lookup
from store.columns import together
from store.connect import Tx
from tables import year_days
from tables.derived import ANSWERED

MEASURES = list(survey.MEASURES)

OF_SOURCE = "\x1f"
"""Between a respondent and the source, where several sources are counted as one."""


def count_answers(tx: Tx, year: int, sources: Collection[int] | None, settings: Mapping[str, object]) -> None:
    """Count what some survey sources (None: all) were answered in a school year again."""
    if sources is not None and not sources:
        return
    count = _Count(tx, year, favourable_from(str(settings["favourable"])))
    if sources is None:
        count.forget_all()
        touched = set(answers.sources(tx))
    else:
        touched = languages.together(tx, sources)
        count.forget(sorted(touched))
    for cells in count.portions(sorted(touched)):
        count.add(cells)
    count.write_totals()


@dataclass
class _Count:
    """One counting of a school year.

    Attributes:
        favourable_from: lowest favourable answer by number of points.
        moves: to be added to the cells of all sources together; negative for what was there before.
    """

    tx: Tx
    year: int
    favourable_from: Mapping[int, int]
    moves: list[Columns] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.district_of = lookup.district_of(self.tx)
        self.leads = languages.leads(self.tx)

    def forget_all(self) -> None:
        """Nothing of the year is counted yet."""
        derived.clear(self.tx, "answered", year=self.year)
        derived.clear(self.tx, "cells", year=self.year, measure=MEASURES)

    def forget(self, sources: list[int]) -> None:
        """Take away what these sources were."""
        theirs = {"year": self.year, "source": sources}
        before = derived.read(self.tx, "answered", **theirs)
        self._move({name: before[name].to_numpy() for name in ANSWERED.names}, -1)
        derived.clear(self.tx, "answered", **theirs)
        for source, rows in before.groupby("source"):
            starts = {dimension: [""] for dimension in survey.OF_SOURCE}
            roles = rows.loc[rows["dimension"] == "role", "grp"].unique()
            starts["item_role"] = [f"{role}{survey.ROLE_ITEM}" for role in roles]
            where = {"year": self.year, "place": rows["place"].unique(), "measure": MEASURES}
            for dimension, texts in starts.items():
                for text in texts:
                    items = (f"{text}{source}:", f"{text}{source};")  # the next character after a colon
                    derived.clear(self.tx, "cells", **where, dimension=dimension, grp=items)

    def portions(self, sources: list[int]) -> Iterator[Columns]:
        """Cells of sources by source: of as many together as fit one portion, each of them whole.

        Sources that are one survey in several languages are one.
        """
        days = tuple(day.isoformat() for day in year_days(self.year))
        held: list[Columns] = []
        counted: list[Columns] = []
        of: dict[int, list[int]] = {}
        for source in sources:
            of.setdefault(self.leads.get(source, source), []).append(source)
        for lead, mine in of.items():
            for part in self._parts(lead, mine, (days[0], days[1])):
                if len(part["source"]):
                    held.append(part)
                if sum(len(each["source"]) for each in held) >= answers.PORTION:
                    counted, held = [*counted, self._counted(held)], []
            if counted:
                yield summed([*counted, self._counted(held)] if held else counted, ANSWERED.key)
                counted, held = [], []
        if held:
            yield self._counted(held)

    def _parts(self, lead: int, sources: list[int], days: tuple[str, str]) -> Iterator[Columns]:
        """Answers of the sources that belong to one, as that one's; their respondents stay apart."""
        for source in sources:
            for part in answers.portions(self.tx, days, source):
                if source != lead:
                    part["respondent"] = np.array(
                        [f"{name}{OF_SOURCE}{source}" for name in part["respondent"]], dtype=object
                    )
                    part["source"] = np.full(len(part["source"]), lead, dtype="int64")
                yield part

    def add(self, cells: Columns) -> None:
        """Keep the cells of some sources."""
        total = np.isin(cells["dimension"], survey.TOTALS)
        own, totals = ({name: values[rows] for name, values in cells.items()} for rows in (~total, total))
        derived.add(self.tx, "cells", own)
        derived.add(self.tx, "answered", totals)
        self._move(totals)

    def write_totals(self) -> None:
        """Put the cells of all sources together right."""
        if not self.moves:
            return
        [moves] = self.moves
        where = {"year": self.year, "dimension": list(survey.TOTALS), "measure": MEASURES}
        where["place"] = np.unique(moves["place"]).tolist()
        held = derived.rows(self.tx, "cells", **where)
        both = summed([held, moves])
        derived.clear(self.tx, "cells", **where)
        for members, measures in survey.MEMBERS.items():
            mine = chosen(both, np.isin(both["measure"], measures))
            derived.add(self.tx, "cells", settled(mine, members))

    def _counted(self, parts: list[Columns]) -> Columns:
        rows = together(parts)
        leads = {int(each["source"][0]) for each in parts}
        mine = leads | {source for source, lead in self.leads.items() if lead in leads}
        asked = answers.questions(self.tx, mine)
        if mine != leads:
            # What the lead says of a question holds: it stands first.
            order = np.argsort(~np.isin(asked["source"], list(leads)), kind="stable")
            asked = {name: values[order] for name, values in asked.items()}
            of = [self.leads.get(source, source) for source in asked["source"].tolist()]
            asked["source"] = np.array(of, dtype="int64")
        return survey.count(rows, asked, self.district_of, self.favourable_from)

    def _move(self, cells: Columns, sign: int = 1) -> None:
        moved = cells | {"amount": sign * cells["amount"]}
        self.moves = [summed([*self.moves, moved])]
