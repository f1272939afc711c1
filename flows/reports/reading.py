"""The figures of a report, read once each for one reader, place and school year."""

from collections.abc import Callable
from dataclasses import dataclass, field

from flows import figures
from flows.last_asked import alone, last_asked
from flows.sheet import Sheet, sheet_for
from flows.together import together
from flows.viewer import Viewer
from tables.codes import GROUP_DIMENSIONS
from tables.figure import Figure

Ask = Callable[[str, str], Figure]
"""Gives the figure of an indicator (key) by a dimension ("" for the total)."""


@dataclass(eq=False)
class Reading:
    """Who reads, and of what place and year.

    Attributes:
        db: address of the database.
        viewer: who reads; what they may not see is not in what they are given.
        school: entity id; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        ask: gives figures of this viewer, place and year that are read already; None: they are read here.
    """

    db: str
    viewer: Viewer
    school: int = 0
    year: int = 0
    ask: Ask | None = None
    _sheet: Sheet | None = field(default=None, repr=False)
    _held: dict[tuple[str, str], Figure] = field(default_factory=dict, repr=False)

    def figure(self, key: str, by: str = "") -> Figure:
        """One indicator, as this viewer may see it.

        Raises:
            NotAllowed: the viewer may not see this school.
        """
        if (key, by) not in self._held:
            self._held[key, by] = self.ask(key, by) if self.ask else self._read(key, by)
        return self._held[key, by]

    def asked_last(self, key: str, by: str) -> Figure:
        """The same by what surveys asked; of what several asked alike, the last alone."""
        figure = self.figure(key, by)
        groups = list(figure.rows["grp"])
        kept = last_asked(self.db, groups)
        return alone(figure, kept) if len(kept) < len(groups) - 1 else figure

    def groups(self, key: str) -> tuple[Figure, tuple[Figure, ...]]:
        """The groups of all dimensions that describe a student in one figure, and a figure of each."""
        parts = tuple(self.figure(key, by) for by in GROUP_DIMENSIONS)
        return together(parts), parts

    def _read(self, key: str, by: str) -> Figure:
        self._sheet = self._sheet or sheet_for(self.db, self.viewer, self.school)
        return figures.figure(
            self.db, key, self.viewer, by=by, school=self.school, year=self.year, of=self._sheet
        )
