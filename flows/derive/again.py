"""People of files who are matched again when the roster changes."""

from store import batches, lookup, strangers
from store.connect import Tx


def match_again(tx: Tx) -> set[int]:
    """Count for each live batch the rows whose person the roster knows now, and list who it does not know.

    Returns:
        The school years of the batches whose count has changed.
    """
    now = lookup.matched(tx)
    listed = batches.listing(tx)
    years = set()
    for row in listed[listed["live"] & listed["kind"].isin(lookup.OF_PEOPLE)].to_dict("records"):
        counts = row["counts"]
        if counts.get("matched", 0) != now.get(row["id"], 0):
            batches.set_counts(tx, row["id"], counts | {"matched": now.get(row["id"], 0)})
            years.add(int(counts.get("year", 0)))
    strangers.count(tx, None)
    return years - {0}
