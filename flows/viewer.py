"""Who looks, and what they may see."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["admin", "staff", "principal", "board"]

ROLES: dict[str, str] = {
    "admin": "Administrator",
    "staff": "School office",
    "principal": "Principal",
    "board": "Board member",
}


class NotAllowed(Exception):
    """What was asked for is not this role's to see; the message says what is."""


@dataclass(frozen=True)
class Viewer:
    """One person's view: a role, and for a principal the one school.

    Attributes:
        role: admin and staff see people of every school, a principal those of one school; a board
            member sees released tables only.
        school: entity id of the principal's school; 0 for the others.
    """

    role: Role
    school: int = 0

    def __post_init__(self) -> None:
        if self.role not in ROLES:
            raise NotAllowed(f'There is no role "{self.role}". Roles are: {", ".join(ROLES)}.')
        if (self.role == "principal") != bool(self.school):
            raise NotAllowed("A principal sees one school: name it. Other roles name none here.")

    @property
    def sees_people(self) -> bool:
        """Whether figures are counted live, without hiding, within the viewer's schools."""
        return self.role in ("admin", "staff", "principal")

    def live(self, place: int) -> bool:
        """Whether this place is shown live; anything else comes from the release."""
        return self.role in ("admin", "staff") or (self.role == "principal" and place == self.school)

    @property
    def loads(self) -> bool:
        """Whether files may be loaded and taken back."""
        return self.role in ("admin", "staff")


ADMIN = Viewer("admin")
BOARD = Viewer("board")
