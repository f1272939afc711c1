"""Who answered, where surveys tell it: matched over the waves of a year, and by group of students.

What one student said at two times lies in two sources, and the groups of students come from rosters: so
this is counted anew for a whole year, from the sources that tell students alone. Most surveys tell none.
"""

import pandas as pd

from flows.derive.work import Work
from metrics import respondents, waves
from metrics.keys import Columns, chosen
from store import answers, crosswalk, derived, languages, lookup, matches
from store.connect import Tx
from tables import year_days
from tables.codes import GROUP_DIMENSIONS

WANTED = (*answers.COUNTED, "person")
STUDENTS = ("year", "place", "person", *GROUP_DIMENSIONS)


def count_people(tx: Tx, work: Work) -> None:
    """Count what known students answered in a school year again, as far as the work touches it."""
    if work.answers is not None and work.students is not None and not (work.answers or work.students):
        return
    sources = answers.identified(tx)
    if not sources:
        return
    first, last = (day.isoformat() for day in year_days(work.year))
    count = _Count(tx, work.year, sources, (first, last))
    count.write(respondents.MEASURES, count.groups())
    if work.answers is None or work.students is None or work.answers:
        count.write((*waves.MEASURES, waves.ANYBODY), count.changes())


class _Count:
    """One counting of a school year."""

    def __init__(self, tx: Tx, year: int, sources: list[int], days: tuple[str, str]) -> None:
        self.tx, self.year, self.sources, self.days = tx, year, sources, days
        self.district_of = lookup.district_of(tx)
        self.meant = crosswalk.renamed(tx)
        self.said = matches.told(tx, sources)

    def groups(self) -> Columns:
        """Cells of the students who answered anything, by group."""
        found: set[int] = set()
        for source in self.sources:
            named = answers.persons(self.tx, self.days, source)
            found |= set(matches.counted(named, self.said)["person"].tolist())
        persons = sorted({self.meant.get(one, one) for one in found})
        if not persons:
            return {}
        years = derived.rows(self.tx, "student_years", year=self.year, person=persons)
        return respondents.cells({name: years[name] for name in STUDENTS}, self.district_of)

    def changes(self) -> Columns:
        """Cells of the students who answered a scale twice."""
        asked = answers.questions(self.tx, self.sources)
        leads = languages.leads(self.tx)
        told = []
        for source in self.sources:
            for part in answers.portions(self.tx, self.days, source, WANTED):
                known = chosen(part, part["person"] != 0)
                if len(known["person"]):
                    known = matches.counted(known, self.said)
                    known["person"] = crosswalk.counted(known["person"], self.meant)
                    told.append(waves.totals(known, asked, self.district_of))
        if not told:
            return {}
        rows = pd.concat(told, ignore_index=True)
        rows["source"] = rows["source"].map(lambda source: leads.get(source, source))
        return waves.cells(rows, asked, self.year, self.district_of)

    def write(self, measures: tuple[str, ...], cells: Columns) -> None:
        """Put cells in the place of those of before."""
        where = {"year": self.year, "measure": list(measures)}
        derived.clear(self.tx, "cells", **where)
        if len(cells.get("amount", ())):
            derived.add(self.tx, "cells", cells)
