"""Who may read which comments: those who work with the people of a school, and nobody else."""

import pandas as pd

from flows.viewer import NotAllowed, Viewer
from store import comments, consents, crosswalk, matches
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
    """Who of these people refuses to be quoted; of whom nothing is said refuses nothing.

    Somebody who was said to be several students, in several files, refuses what any of them does.
    """
    meant, students = crosswalk.renamed(tx), {one: {one} for one in persons - {0}}
    for (_, _, person), student in matches.told(tx).items():
        if person in students:
            students[person].add(student)
    who = {one: {meant.get(each, each) for each in several} for one, several in students.items()}
    refused = consents.refused(tx, {each for several in who.values() for each in several})
    return {
        one
        for one, several in who.items()
        if any(QUOTE in refused.get(each, "").split(",") for each in several)
    }
