"""Who is in the files of sources and on no roster: listed for the office to say who they are."""

from collections.abc import Iterable

from flows.derive.work import Some
from store import sources as kept
from store import strangers
from store.connect import Tx

DAYS = "attendance"
"""The kind of sources that are matched by the roster's own ids: nobody of theirs is listed."""


def count_strangers(tx: Tx, sources: Iterable[Some]) -> None:
    """Count the people on no roster of each of these sources again; None: of all."""
    wanted = list(sources)
    if any(some is None for some in wanted):
        strangers.count(tx, None)
        return
    touched = kept.among(tx, {source for some in wanted for source in some or ()})
    if naming := {int(one["id"]) for one in touched if one["kind"] != DAYS}:
        strangers.count(tx, naming)
