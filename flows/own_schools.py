"""Files of who works for some schools only: nothing of another school is loaded, listed or taken back."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from flows.intake.results import Batch
from flows.viewer import NotAllowed, Viewer
from store import batches, lookup
from store.connect import Tx


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
        changed = {int(school) for school in rows["school"]} if len(rows) else set[int]()
        if not (mine(tx, viewer, one.batch) and viewer.covers(changed)):
            raise NotAllowed(
                f"{one.file} also speaks of schools that are not yours, or of the whole district. Nothing "
                "was loaded. Export your own schools alone, or give the file to the district's office."
            )


def mine(tx: Tx, viewer: Viewer, batch: int) -> bool:
    """Whether all that a batch speaks for are the viewer's schools."""
    if not viewer.schools:
        return True
    spoken_for = batches.schools(tx, batch)
    return bool(spoken_for) and viewer.covers(spoken_for)


def moved(tx: Tx, viewer: Viewer, done: list[Batch]) -> list[Batch]:
    """The batches with what moved in the viewer's schools alone."""
    if not viewer.schools:
        return done
    codes = set(lookup.codes_of(tx, viewer.schools).values())
    return [replace(one, moved=[move for move in one.moved if move["school"] in codes]) for one in done]
