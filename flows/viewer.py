"""Who looks, and what they may see."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tables import HOME_DISTRICT
from words import mark, tr

Role = Literal["admin", "staff", "principal", "board", "partner", "viewer"]

ROLES: dict[str, str] = mark(
    {
        "admin": "Administrator",
        "staff": "School office",
        "principal": "Principal",
        "board": "Board member",
        "partner": "Partner",
        "viewer": "Viewer",
    }
)

PEOPLE = ("admin", "staff", "principal")
"""Roles that see people of their schools, counted live; the others see released tables."""


class NotAllowed(Exception):
    """What was asked for is not this role's to see or to do; the message says what is."""


@dataclass(frozen=True)
class Viewer:
    """One person's view: a role, and the schools it is for.

    Attributes:
        role: admin, staff and principal see people of their schools; the others released tables only.
        schools: entity ids in order; () for every school. An administrator's is every school, a
            principal's never.
    """

    role: Role
    schools: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.role not in ROLES:
            raise NotAllowed(
                tr('There is no role "{role}". Roles are: {roles}.', role=self.role, roles=", ".join(ROLES))
            )
        if self.role == "principal" and not self.schools:
            raise NotAllowed(tr("A principal sees the own schools: name at least one."))
        if self.role == "admin" and self.schools:
            raise NotAllowed(tr("An administrator sees every school: name none."))

    @property
    def sees_people(self) -> bool:
        """Whether figures are counted live, without hiding, within the viewer's schools."""
        return self.role in PEOPLE

    @property
    def own(self) -> int:
        """The school that is shown where none was chosen; 0: the district."""
        return self.schools[0] if self.sees_people and self.schools else 0

    def place(self, school: int) -> int:
        """The place a figure is of: the school asked for, else the viewer's own, else the district."""
        return school or self.own or HOME_DISTRICT

    def within(self, place: int) -> bool:
        """Whether figures of this place may be seen at all: the own schools, and the district as a whole."""
        return place == HOME_DISTRICT or not self.schools or place in self.schools

    def live(self, place: int) -> bool:
        """Whether this place is shown live; anything else comes from the release."""
        return self.sees_people and (not self.schools or place in self.schools)

    @property
    def publishes(self) -> bool:
        """Whether editions may be published."""
        return self.role == "admin"

    @property
    def loads(self) -> bool:
        """Whether files may be loaded and taken back."""
        return self.role in ("admin", "staff")

    def covers(self, schools: Iterable[int]) -> bool:
        """Whether all of these schools are the viewer's; 0, which stands for any school, is so only where
        every school is."""
        return not self.schools or set(schools) <= set(self.schools)

    @property
    def manages(self) -> bool:
        """Whether it may be said who sees what."""
        return self.role == "admin"


ADMIN = Viewer("admin")
BOARD = Viewer("board")
