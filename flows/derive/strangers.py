"""Who is in the files of sources and on no roster: listed for the office to say who they are."""

from collections.abc import Iterable

from flows.derive.work import Some
from store import strangers
from store.connect import Tx


def count_strangers(tx: Tx, sources: Iterable[Some]) -> None:
    """Count the people on no roster of each of these sources again; None: of all."""
    wanted = list(sources)
    if any(some is None for some in wanted):
        strangers.count(tx, None)
    elif touched := {source for some in wanted for source in some or ()}:
        strangers.count(tx, touched)
