"""Who may read which comments: those who work with the people of a school, and nobody else."""

import pandas as pd

from flows.viewer import NotAllowed, Viewer
from store import comments, consents, crosswalk
from store.comments import Key
from store.connect import Tx
from tables.codes import QUOTE
from words import mark, tr

NOT_YOURS = mark("There is no such comment of your schools.")
NOT_SHOWN = mark("Comments are read by those who work with the people of a school.")


def may(viewer: Viewer, place: int) -> None:
    """Be sure that comments of a place may be read.

    Raises:
        NotAllowed: the place is not shown live to this viewer.
    """
    if not viewer.live(place):
        raise NotAllowed(tr(NOT_SHOWN))


def one(tx: Tx, viewer: Viewer, key: Key) -> pd.Series:
    """The comment of a key, as a row of ``tables.derived.COMMENTS``; one of another school is told from none
    by nothing.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
    """
    found = comments.of_key(tx, key)
    if found.empty or not viewer.live(int(found.iloc[0]["place"])):
        raise NotAllowed(tr(NOT_YOURS))
    return found.iloc[0]


def refusing(tx: Tx, persons: set[int]) -> set[int]:
    """Who of these people refuses to be quoted; of whom nothing is said refuses nothing."""
    meant = crosswalk.renamed(tx)
    refused = consents.refused(tx, {meant.get(person, person) for person in persons} - {0})
    return {one for one in persons if QUOTE in refused.get(meant.get(one, one), "").split(",")}
