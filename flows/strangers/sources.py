"""How many people of which source are on no roster."""

from dataclasses import dataclass

from flows.database import NoDatabase, store
from flows.viewer import Viewer
from store import strangers
from store.strangers import Wanted

SURVEY = "survey"
"""Kind of the sources of which people answered."""


@dataclass(frozen=True)
class Source:
    """A source that has any: its name, how many wait for an answer, and of how many something was said."""

    number: int
    name: str
    open: int
    said: int


def sources_of(db: str, viewer: Viewer, school: int = 0) -> tuple[Source, ...]:
    """Sources with people on no roster, by name; none for who sees no people.

    Args:
        school: of one school alone; 0: of all of the viewer's.
    """
    if not viewer.sees_people or not viewer.live(school or viewer.own):
        return ()
    try:
        opened = store(db)
    except NoDatabase:
        return ()
    with opened.reading() as tx:
        waiting = strangers.sources(tx, wanted(viewer, school, 0, said=False))
        settled = strangers.sources(tx, wanted(viewer, school, 0, said=True))
    names = {number: name for number, name, _ in (*waiting, *settled)}
    of = [{number: many for number, _, many in part} for part in (waiting, settled)]
    found = [
        Source(number, name, of[0].get(number, 0), of[1].get(number, 0)) for number, name in names.items()
    ]
    return tuple(sorted(found, key=lambda one: one.name))


def wanted(viewer: Viewer, school: int, source: int, said: bool) -> Wanted:
    """Which of them: of the school, else of all of the viewer's; of one source (0: all)."""
    return Wanted((school,) if school else viewer.schools or None, source, said)
