"""Who changed what, and when: every trail that is kept, as one list."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from flows import own_schools
from flows.accounts import By
from flows.database import NoDatabase, store
from flows.viewer import NotAllowed
from store import accounts, batches, history
from store.connect import Tx
from tables.codes import THEME
from words import mark, tr

PAGE = 25
"""Lines that are told at once."""

MINUTES = len("2026-05-12T14:03")
"""So much of a time is told."""

WORDS = mark(
    {
        "loaded": "Loaded a file",
        "corrected": "Corrected lines of a file",
        history.UNDONE: "Took a file back",
        "published": "Published an edition",
        "decided": "Decided a next step",
        "changed": "Changed a next step",
        "done": "Closed a next step: done",
        "dropped": "Closed a next step: dropped",
        "opened again": "Opened a next step again",
        "noted": "Wrote a note on a figure",
        "unnoted": "Took a note back",
        "coded": "Corrected what a comment is about",
        "matched": "Said which student somebody of a file is",
        "set apart": "Said that somebody of a file is no student",
        "unmatched": "Took back who somebody of a file is",
    }
)
"""What was done, by the word that is kept."""

OF_ACCOUNTS = mark(
    {
        "added": "Let somebody in",
        "changed": "Changed what somebody sees",
        "ended": "Let somebody in no more",
        "bound": "Signed in for the first time",
        history.SET: "Changed a setting",
    }
)


class Line(NamedTuple):
    """One change as words: when, in UTC ("2026-05-12 14:03"; of an edition the day), who, what, to what."""

    when: str
    who: str
    what: str
    which: str


@dataclass(frozen=True)
class Trail:
    """What was changed, the latest first.

    Attributes:
        lines: what is told.
        more: whether there may be older lines than are told.
    """

    lines: tuple[Line, ...]
    more: bool


def told(db: str, by: By, most: int = PAGE) -> Trail:
    """The latest changes within what somebody may see; costs what is told, however much is kept.

    Who loads files sees loads, undos, editions, next steps, notes and codings of their schools; changes of
    who sees what and of settings are the administrator's alone.

    Args:
        most: lines, of each trail and of all; older ones stay where they are kept.

    Raises:
        NotAllowed: this role loads nothing.
    """
    viewer = by.viewer
    if not viewer.loads:
        raise NotAllowed(tr("What was changed is told to the school office and the administrator."))
    try:
        opened = store(db)
    except NoDatabase:
        return Trail((), more=False)
    with opened.reading() as tx:
        names = accounts.emails(tx)
        found = history.latest(
            tx,
            most,
            files=_mine(tx, by),
            places=viewer.schools or None,
            codings=not viewer.schools,
            accounts=viewer.manages,
        )
    whole = most in Counter(line.trail for line in found).values()
    return Trail(tuple(_worded(line, names) for line in found[:most]), more=whole or len(found) > most)


def _mine(tx: Tx, by: By) -> list[int] | None:
    """Numbers of the files of somebody's schools alone; None: every file."""
    if not by.viewer.schools:
        return None
    every = batches.listing(tx)["id"].tolist()
    return [int(number) for number in every if own_schools.mine(tx, by.viewer, int(number))]


def _worded(line: history.Line, names: Mapping[str, str]) -> Line:
    """A line as words.

    Args:
        names: e-mail addresses of accounts by their keys.
    """
    who = names.get(line.who or "", line.who) or tr("Trellis itself")
    words, which = WORDS, line.about
    if line.trail == history.EDITION:
        which = tr("Edition {number}", number=line.about)
    elif line.trail == history.CODING:
        which = _themes(line.about)
    elif line.trail == history.ACCOUNT:
        words, which = OF_ACCOUNTS, names.get(line.about, line.about)
    return Line(line.at[:MINUTES].replace("T", " "), who, tr(words.get(line.what, line.what)), which)


def _themes(codes: str) -> str:
    return ", ".join(tr(THEME[code]) for code in codes.split() if code in THEME) or tr("No theme")
