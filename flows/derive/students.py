"""Students counted school by school, and the district from its schools.

A school's rows and cells are counted from the facts of its students alone, so that memory is bounded
and a new day of one school costs that school. The cells of a district are moved by what the cells of its
schools were and are, and by what students of several schools were and are (``metrics.district``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from flows.derive.portion import Counted, count_portion
from flows.derive.work import Some
from metrics import cells, term_cells
from metrics.district import corrected, lifted, settled, summed
from metrics.keys import Columns, chosen
from store import derived, lookup, portions
from store.connect import Tx
from tables.derived import STUDENT_ACTIVITIES, STUDENT_MONTHS, STUDENT_YEARS

PORTION = 8_000
"""Students counted at once: their year takes about 100 MB."""

MEASURES = [name for measures in cells.MEMBERS.values() for name in measures]
"""What adds up to the districts."""

EVERY = [*MEASURES, *term_cells.HERE]
"""All that is counted of schools."""


def count_students(tx: Tx, year: int, schools: Some, settings: Mapping[str, object]) -> None:
    """Count the students of some schools (None: of all) in a school year again, and their districts."""
    if schools is not None and not schools:
        return
    count = _Count(tx, year, settings)
    if schools is not None and schools.issuperset(count.district_of):
        schools = None  # nothing is left that could be built upon
    several = portions.in_several(tx, year, schools)
    sizes = portions.sizes(tx, year, schools)
    if schools is None:
        count.forget_all()
    else:
        count.forget(sorted(schools), portions.counted_in_several(tx, year, sorted(schools), count.districts))
    for part, persons in _portions(sizes, several):
        count.add(part, persons)
    count.write_districts()


def _portions(sizes: Mapping[int, int], persons: list[int]) -> Iterator[tuple[list[int], list[int]]]:
    """Schools in portions of bounded size, then the students of several schools; few go together.

    Args:
        sizes: students of each school.
        persons: students of several schools.
    """
    part: list[int] = []
    filled = 0
    for school, size in sizes.items():
        if part and filled + size > PORTION:
            yield part, []
            part, filled = [], 0
        part.append(school)
        filled += size
    room = max(PORTION - filled, 0)
    yield part, persons[:room]
    for at in range(room, len(persons), PORTION):
        yield [], persons[at : at + PORTION]


@dataclass
class _Count:
    """One counting of a school year.

    Attributes:
        moves: cells to be added to those of the districts; negative amounts for what was there before.
    """

    tx: Tx
    year: int
    settings: Mapping[str, object]
    moves: list[Columns] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.district_of = lookup.district_of(self.tx)
        self.districts = sorted(lookup.codes(self.tx, "district"))
        self.offered = portions.offered(self.tx)

    def forget_all(self) -> None:
        """Nothing of the year is counted yet."""
        for table in (STUDENT_YEARS, STUDENT_ACTIVITIES, STUDENT_MONTHS):
            derived.clear(self.tx, table.name, year=self.year)
        derived.clear(self.tx, "cells", year=self.year, measure=EVERY)

    def forget(self, schools: list[int], several: list[int]) -> None:
        """Take away what schools, and students of several schools, were."""
        tx, year = self.tx, self.year
        before = derived.rows(tx, "cells", year=year, place=schools, measure=MEASURES)
        self._move(lifted(before, self.district_of, -1))
        if several:
            now = portions.enrolments(tx, year, [], several)["school"].tolist()
            places = sorted({*schools, *now, *self.districts})
            theirs = {"year": year, "place": places, "person": several}
            kept = Counted(*(derived.rows(tx, name, **theirs) for name in _KEPT))
            self._move(corrected(self._cells(kept, self._here(kept)), self.district_of, -1))
            derived.clear(tx, "student_months", **theirs)
            for name in ("student_years", "student_activities"):
                derived.clear(tx, name, **theirs | {"place": self.districts})
        for name in ("student_years", "student_activities"):
            derived.clear(tx, name, year=year, place=schools)
        derived.clear(tx, "cells", year=year, place=schools, measure=EVERY)

    def add(self, schools: list[int], several: list[int]) -> None:
        """Count schools, and students of several schools."""
        tx = self.tx
        counted = count_portion(
            tx, self.year, schools, several, self.settings, self.district_of, self.offered
        )
        if schools:
            whole = counted.of(places=schools)
            found = self._cells(whole)
            derived.add(tx, "student_years", whole.years)
            derived.add(tx, "student_activities", whole.activities)
            derived.add(tx, "cells", found)
            self._move(lifted(chosen(found, np.isin(found["measure"], MEASURES)), self.district_of))
        if several:
            theirs = counted.of(persons=several)
            apart = theirs.of(places=self.districts)
            self._move(corrected(self._cells(theirs, self._here(theirs)), self.district_of))
            derived.add(tx, "student_years", apart.years)
            derived.add(tx, "student_activities", apart.activities)
            derived.add(tx, "student_months", theirs.months)

    def write_districts(self) -> None:
        """Put the cells of the districts right."""
        where = {"year": self.year, "place": self.districts, "measure": MEASURES}
        together = summed([derived.rows(self.tx, "cells", **where), *self.moves])
        derived.clear(self.tx, "cells", **where)
        for members, measures in cells.MEMBERS.items():
            mine = chosen(together, np.isin(together["measure"], measures))
            derived.add(self.tx, "cells", settled(mine, members))

    def _here(self, counted: Counted) -> Columns:
        """What the activities of some students are at their schools, of which all students are counted."""
        rows = counted.activities
        schools = np.unique(rows["place"][np.isin(rows["place"], list(self.district_of))]).tolist()
        where = {"year": self.year, "place": schools, "dimension": term_cells.TERM}
        return term_cells.of_cells(derived.rows(self.tx, "cells", **where, measure=term_cells.HERE))

    def _cells(self, counted: Counted, here: Columns | None = None) -> Columns:
        """Cells of all students of schools; or of some students, of whose activities it is told what they are
        ``here``."""
        return cells.count(
            counted.years, counted.activities, self.offered, counted.months, self.settings, here
        )

    def _move(self, moves: Columns) -> None:
        self.moves = [summed([*self.moves, moves])]  # a portion's stand no longer than the next


_KEPT = ("student_years", "student_activities", "student_months")
