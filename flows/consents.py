"""Who refuses what, told to those who work with the students."""

from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from tables.codes import CONSENT
from words import tr, tr_many


def refused(
    db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None
) -> dict[str, int]:
    """How many students refuse each purpose, by what it is called; {} for roles that see no people.

    Args:
        school: entity id of a school; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    if not shown.live:
        return {}
    found = shown.refused(year or max(shown.reach.years, default=0))
    return {label: found[purpose] for purpose, label in CONSENT.items() if purpose in found}


def in_words(found: dict[str, int]) -> str:
    """A line a purpose; "" where nothing is refused."""
    return "\n".join(
        tr_many(many, "- {label}: {n} student refuses.", "- {label}: {n} students refuse.", label=tr(label))
        for label, many in found.items()
    )
