"""Who looks at the sample, and where the numbers are."""

from flows import choices, home
from flows.viewer import ADMIN

ROLES = ("admin", "board", "principal")
ANSWERS = (
    *("overview", "impact", "outcomes", "engagement", "partners", "giving", "promises", "network"),
    *("voices", "comments", "equity", "schools", "quality"),
)
"""Views that answer with numbers."""


def called(role: str) -> str:
    """What a role is called in "Show as"; the principal is the first school's."""
    if role == "principal":
        return f"Principal, {schools()[0][1]}"
    return {"admin": "Administrator", "board": "Board member"}[role]


def schools() -> list[tuple[int, str]]:
    """Entity id and name of the sample's schools; to be asked while the sample's home is the home."""
    return list(choices.fresh(home.sample(), ADMIN).schools.items())
