"""Who changed what, and when: every trail that is kept, as one list."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

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

COLUMNS = ["when", "who", "what", "which"]


@dataclass(frozen=True)
class Trail:
    """What was changed, the latest first.

    Attributes:
        rows: COLUMNS as words; times in UTC.
        more: whether there may be older lines than are told.
    """

    rows: pd.DataFrame
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
        return Trail(pd.DataFrame(columns=COLUMNS), more=False)
    with opened.reading() as tx:
        names = {one.key: one.email for one in accounts.listing(tx)}
        mine = _mine(tx, by)
        places = viewer.schools or None
        parts = [
            _worded(history.loads(tx, most, mine), WORDS),
            _worded(history.undone(tx, most, mine), WORDS),
            _worded(history.editions(tx, most), WORDS, lambda number: tr("Edition {number}", number=number)),
            _worded(history.steps(tx, most, places), WORDS),
            _worded(history.notes(tx, most, places), WORDS),
            _worded(history.matches(tx, most, places), WORDS),
        ]
        if not viewer.schools:
            parts.append(_worded(history.codings(tx, most), WORDS, _themes))
        if viewer.manages:
            people = _worded(history.accounts(tx, most), OF_ACCOUNTS, lambda key: names.get(key, key))
            parts.append(people)
    whole = any(len(part) == most for part in parts)
    rows = pd.concat(parts, ignore_index=True).sort_values("when", ascending=False, kind="stable")
    rows = rows.assign(who=[names.get(key, key) or tr("Trellis itself") for key in rows["who"]])
    rows = rows.assign(when=rows["when"].str.slice(0, 16).str.replace("T", " "))
    return Trail(rows.head(most).reset_index(drop=True), more=whole or len(rows) > most)


def _mine(tx: Tx, by: By) -> list[int] | None:
    """Numbers of the files of somebody's schools alone; None: every file."""
    if not by.viewer.schools:
        return None
    every = batches.listing(tx)["id"].tolist()
    return [int(number) for number in every if own_schools.mine(tx, by.viewer, int(number))]


def _worded(trail: pd.DataFrame, words: dict[str, str], about: Callable[[str], str] = str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "when": trail["at"].astype(str),
            "who": trail["who"].fillna("").astype(str),
            "what": [tr(words.get(what, what)) for what in trail["what"].tolist()],
            "which": [about(str(one)) for one in trail["about"].tolist()],
        }
    )


def _themes(codes: str) -> str:
    return ", ".join(tr(THEME[code]) for code in codes.split() if code in THEME) or tr("No theme")
