"""Files of who works for some schools only: nothing of another school is loaded, listed or taken back."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from flows.intake.results import Batch
from flows.viewer import NotAllowed, Viewer
from store import batches, lookup
from store.connect import Tx
from words import tr

KINDS = ("calendar", "attendance", "participation", "volunteering", "outcomes", "survey")
"""Kinds of files that one school may have of its own. A roster is none: whoever writes into it whom they like
would then see them among their own."""


def check(tx: Tx, viewer: Viewer, done: Sequence[Batch], touched: Sequence[pd.DataFrame]) -> None:
    """Refuse files that say anything of other schools, inside the transaction that would keep them.

    Args:
        touched: parts of the facts that each of them changed (tbl, school, year).

    Raises:
        NotAllowed: a file speaks of another school, or of all of them.
    """
    if not viewer.schools:
        return
    for one, rows in zip(done, touched, strict=True):
        # 0 stands for what has no school, and for any school of the source: ``mine`` looks at that.
        changed = {int(school) for school in rows["school"]} - {0} if len(rows) else set[int]()
        if not (mine(tx, viewer, one.batch) and viewer.covers(changed)):
            raise NotAllowed(
                tr(
                    "{file} also speaks of schools that are not yours, or of the whole district. Nothing "
                    "was loaded. Export your own schools alone, or give the file to the district's office.",
                    file=one.file,
                )
            )


def mine(tx: Tx, viewer: Viewer, batch: int) -> bool:
    """Whether all that a batch speaks of are the viewer's schools."""
    if not viewer.schools:
        return True
    if batches.kind(tx, batch) not in KINDS:
        return False
    spoken_for = batches.schools(tx, batch)
    if not viewer.covers(spoken_for - {0}):
        return False
    if spoken_for and 0 not in spoken_for:
        return True
    # It speaks for its whole source, as a survey or a meeting does: then that must be the viewer's.
    return all(_tells_of(tx, viewer, one) for one in (batch, *batches.beside(tx, batch)))


def _tells_of(tx: Tx, viewer: Viewer, batch: int) -> bool:
    told = batches.told_schools(tx, batch)
    return bool(told) and viewer.covers(told)


def moved(tx: Tx, viewer: Viewer, done: list[Batch]) -> list[Batch]:
    """The batches with what moved in the viewer's schools alone."""
    if not viewer.schools:
        return done
    codes = set(lookup.codes_of(tx, viewer.schools).values())
    return [replace(one, moved=[move for move in one.moved if move["school"] in codes]) for one in done]
