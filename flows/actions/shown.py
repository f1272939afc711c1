"""Actions as somebody may see them.

Who sees the people of a school sees its actions whole. The board sees those that were shared with it, by
their text, the owner's role, the day and the state; other roles see none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.accounts import COMMAND_LINE, HERE, By
from flows.database import NoDatabase, store
from flows.viewer import ROLES, NotAllowed, Viewer
from metrics.catalogue import EVERY
from store import accounts, actions, naming
from store.accounts import Account
from store.actions import DONE, DROPPED, OPEN, Action, Change
from store.connect import Tx
from words import mark, tr

STATUS = mark({OPEN: "Open", DONE: "Done", DROPPED: "Dropped"})

NOT_YOURS = mark("There is no such action of your schools.")


ALONE = mark({HERE.key: "This computer", COMMAND_LINE.key: "Command line"})
"""Who has no account, by key."""

SPLITS = mark(
    (
        *("race ethnicity", "english learner", "disability", "low income", "gender", "grade", "band"),
        *("days band", "least days", "hours band", "took part", "activity", "partner", "month", "item"),
        *("scale", "scale item", "barrier", "change", "theme", "survey", "role", "school", "source"),
        *("source ends", "partner type", "stage", "agreement", "hours", "resource type", "category"),
        *("domain", "goal", "challenge type", "milestone type", "member", "factor", "involvement"),
        *("year", "group"),
    )
)
"""What findings are split by, as they are told."""


@dataclass(frozen=True)
class Shown:
    """One action as somebody may see it.

    Attributes:
        place: entity id of the school or district; place_name: what it is called.
        indicator, dimension: the finding.
        text: what to do.
        owner: e-mail address or name of who does it; for the board the role alone.
        due: ISO day.
        status: of STATUS.
        mine: whether the viewer is to do it.
        action: all that is kept; None for the board.
    """

    place: int
    place_name: str
    indicator: str
    dimension: str
    text: str
    owner: str
    due: str
    status: str
    mine: bool
    action: Action | None

    @property
    def finding(self) -> str:
        """The finding it belongs to, in words: "Reach, by grade"."""
        title = tr(EVERY[self.indicator].title) if self.indicator in EVERY else self.indicator
        if not self.dimension:
            return title
        split = self.dimension.replace("_", " ")
        return tr("{title}, by {split}", title=title, split=tr(split) if split in SPLITS else split)

    def days_overdue(self, today: date) -> int:
        """Days since it was due, while it is open; 0 where it is not yet."""
        return max((today - date.fromisoformat(self.due)).days, 0) if self.status == OPEN else 0


def listed(db: str, by: By) -> list[Shown]:
    """The actions that somebody may see, what is due first coming first; none without a database."""
    viewer = by.viewer
    if not (viewer.sees_people or viewer.role == "board"):
        return []
    try:
        opened = store(db)
    except NoDatabase:
        return []
    with opened.reading() as tx:
        # Of whoever sees people the schools are the scope; the district's own rows only of every school.
        found = actions.of_places(tx, (viewer.schools or None) if viewer.sees_people else None)
        if not viewer.sees_people:
            found = [one for one in found if one.shared and viewer.within(one.place)]
        if not found:
            return []
        known = {one.key: one for one in accounts.listing(tx)}
        places = {place: naming.place_name(tx, place) for place in {one.place for one in found}}
    return [_shown(one, by, known, places) for one in found]


def history(db: str, by: By, key: str) -> list[tuple[Change, str]]:
    """Everything that happened to an action, in order, each with who did it.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
    """
    with store(db).reading() as tx:
        there(tx, by.viewer, key)
        known = {one.key: one for one in accounts.listing(tx)}
        return [(one, called(one.who, known)) for one in actions.changes(tx, [key]).get(key, [])]


def there(tx: Tx, viewer: Viewer, key: str) -> Action:
    """The action of a key; one of other schools is told from none by nothing."""
    found = actions.of_key(tx, key)
    if found is None or not viewer.live(found.place):
        raise NotAllowed(tr(NOT_YOURS))
    return found


def _shown(one: Action, by: By, known: Mapping[str, Account], places: Mapping[int, str]) -> Shown:
    people = by.viewer.sees_people
    return Shown(
        place=one.place,
        place_name=places[one.place],
        indicator=one.indicator,
        dimension=one.dimension,
        text=one.text,
        owner=(one.owner_name or called(one.owner, known)) if people else _role(one, known),
        due=one.due,
        status=one.status,
        mine=bool(one.owner) and one.owner == by.key,
        action=one if people else None,
    )


def called(key: str, known: Mapping[str, Account]) -> str:
    """E-mail address of an account, or what stands for who has none."""
    if key in known:
        return known[key].email
    return tr(ALONE.get(key, key))


def _role(one: Action, known: Mapping[str, Account]) -> str:
    if one.owner in known:
        return tr(ROLES.get(known[one.owner].role, ROLES["staff"]))
    return tr(ROLES["admin"]) if one.owner else tr("Somebody at work there")
