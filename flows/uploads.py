"""What has been loaded, and taking it back."""

from typing import Any

import pandas as pd

from flows import moved, release
from flows.database import store
from flows.intake.outcome import recalled
from flows.intake.results import Batch
from flows.viewer import NotAllowed, Viewer
from store import batches, fold, sources
from store.connect import Tx


class NoSuchBatch(Exception):
    """There is no live batch of that number; the message says what there is."""


def uploads(db: str) -> list[dict[str, Any]]:
    """Every batch, latest first, with whether it is in use."""
    with store(db).reading() as tx:
        listed = batches.listing(tx)
        names = _names(tx)
    return [
        {
            "batch": int(row["id"]),
            "source": names.get(int(row["source"]), ""),
            "file": str(row["file"]),
            "format": str(row["format"]),
            "kind": str(row["kind"]),
            "mode": str(row["mode"]),
            "rows": int(row["counts"].get("rows", 0)),
            "accepted": int(row["counts"].get("accepted", 0)),
            "rejected": int(row["counts"].get("rejected", 0)),
            "with_id": int(row["counts"].get("with_id", 0)),
            "matched": int(row["counts"].get("matched", 0)),
            **recalled(row["counts"]),
            "loaded_at": str(row["loaded_at"]),
            "loaded_by": str(row["loaded_by"]),
            "live": bool(row["live"]),
        }
        for row in listed.to_dict("records")
    ]


def undo(db: str, number: int, viewer: Viewer) -> Batch:
    """Take a batch back: what is in force is then the fold without it.

    Raises:
        NotAllowed: this role loads nothing.
        NoSuchBatch: it is not there, or was taken back before.
    """
    if not viewer.loads:
        raise NotAllowed("Taking a file back is the school office's task.")
    with store(db).writing() as tx:
        listed = batches.listing(tx)
        found = listed[(listed["id"] == number) & listed["live"].astype(bool)]
        if found.empty:
            live = ", ".join(str(one) for one in listed.loc[listed["live"].astype(bool), "id"]) or "none"
            raise NoSuchBatch(f"There is no batch {number} in use. In use: {live}.")
        batches.set_live(tx, number, False)
        folded = fold.apply(tx, number)
        row = found.iloc[0]
        done = Batch(
            batch=number,
            source=_names(tx).get(int(row["source"]), ""),
            file=str(row["file"]),
            format=str(row["format"]),
            mode=str(row["mode"]),
            coverage=[],
            new=folded.new,
            changed=folded.changed,
            unchanged=folded.unchanged,
            withdrawn=folded.withdrawn,
            rejected=int(row["counts"].get("rejected", 0)),
        )
        done = moved.count_again(tx, [done], [folded.touched])[0]
    release.follow(db)
    return done


def rejected(db: str, number: int) -> pd.DataFrame:
    """The reject list of a batch: sheet, line, column, value, code, what, mend, severity."""
    with store(db).reading() as tx:
        return batches.rejects(tx, number)


def original(db: str, number: int) -> tuple[str, bytes]:
    """Name and bytes of the file of a batch, as it was loaded."""
    with store(db).reading() as tx:
        row = batches.listing(tx, [number]).iloc[0]
        return str(row["file"]), batches.raw(tx, str(row["hash"]))


def _names(tx: Tx) -> dict[int, str]:
    listed = sources.listing(tx)
    return dict(zip(listed["id"].astype(int), listed["name"].astype(str), strict=True))
