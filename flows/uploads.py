"""What has been loaded, and taking it back."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from flows import moved, own_schools, release
from flows.database import store
from flows.intake.check import check
from flows.intake.corrected import CORRECTS, original
from flows.intake.load import load
from flows.intake.outcome import recalled
from flows.intake.package import File
from flows.intake.results import Batch, Loaded
from flows.viewer import ADMIN, NotAllowed, Viewer
from loaders import corrections
from store import batches, fold, sources
from store.connect import Tx


class NoSuchBatch(Exception):
    """There is no live batch of that number; the message says what there is."""


def uploads(db: str, viewer: Viewer = ADMIN) -> list[dict[str, Any]]:
    """Every batch of the viewer's schools alone, latest first, with whether it is in use."""
    with store(db).reading() as tx:
        listed = batches.listing(tx)
        if viewer.schools:
            listed = listed[[own_schools.mine(tx, viewer, int(number)) for number in listed["id"]]]
        names = sources.names(tx)
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
            "corrects": int(row["answers"].get(CORRECTS, 0)),
            "corrections": row["counts"].get("corrections", []),
            **recalled(row["counts"]),
            "loaded_at": str(row["loaded_at"]),
            "loaded_by": str(row["loaded_by"]),
            "live": bool(row["live"]),
        }
        for row in listed.to_dict("records")
    ]


def undo(db: str, number: int, viewer: Viewer) -> Batch:
    """Take a batch back, with the corrections of its lines: what is in force is the fold without it.

    Raises:
        NotAllowed: this role loads nothing.
        NoSuchBatch: it is not there, is of other schools, or was taken back before.
    """
    if not viewer.loads:
        raise NotAllowed("Taking a file back is the school office's task.")
    with store(db).writing() as tx:
        listed = batches.listing(tx)
        found = listed[(listed["id"] == number) & listed["live"].astype(bool)]
        if viewer.schools and not own_schools.mine(tx, viewer, number):
            raise NoSuchBatch(f"There is no batch {number} of your schools in use.")
        if found.empty:
            live = ", ".join(str(one) for one in listed.loc[listed["live"].astype(bool), "id"]) or "none"
            raise NoSuchBatch(f"There is no batch {number} in use. In use: {live}.")
        row = found.iloc[0]
        touched = []
        for late in _corrections(listed, number):
            batches.set_live(tx, late, False)
            touched.append(fold.apply(tx, late).touched)
        batches.set_live(tx, number, False)
        folded = fold.apply(tx, number)
        done = Batch(
            batch=number,
            source=sources.names(tx).get(int(row["source"]), ""),
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
        done = moved.count_again(tx, [done], [pd.concat([folded.touched, *touched])])[0]
    release.follow(db)
    return done


def _corrections(listed: pd.DataFrame, number: int) -> list[int]:
    """Live batches of corrected lines of a batch."""
    live = listed[listed["live"].astype(bool)]
    mine = [answers.get(CORRECTS) == str(number) for answers in live["answers"]]
    return [int(one) for one in live.loc[mine, "id"]]


Cells = Iterable[tuple[str, int, str, str]]
"""Corrected cells: sheet, line, heading as in the reject list, new text."""


def lines_to_correct(db: str, number: int, cells: Cells = (), viewer: Viewer = ADMIN) -> bytes:
    """The lines that were left out of a batch, as a workbook to correct and to load again.

    Args:
        cells: corrected already.

    Raises:
        NotAllowed: this role loads nothing, or the batch is of other schools.
    """
    with store(db).reading() as tx:
        _may_read(tx, viewer, number)
        document, _ = original(tx, number)
        wrong = batches.rejects(tx, number)
    document = corrections.corrected(document, corrections.named(document, cells))
    return corrections.workbook(document, wrong[wrong["severity"] == "left_out"], number)


def correct(db: str, number: int, cells: Cells, viewer: Viewer, who: str) -> Loaded:
    """Load lines that were left out of a batch, with some cells corrected.

    Raises:
        NotAllowed: this role loads nothing.
    """
    if not viewer.loads:
        raise NotAllowed("Correcting a file is the school office's task.")
    file = File(f"corrections-{number}.xlsx", lines_to_correct(db, number, list(cells), viewer))
    return load(db, [(file, check(file))], who=who, viewer=viewer)


def rejected(db: str, number: int, viewer: Viewer = ADMIN) -> pd.DataFrame:
    """The reject list of a batch: sheet, line, column, value, code, what, mend, severity.

    Raises:
        NotAllowed: this role loads nothing, or the batch is of other schools.
    """
    with store(db).reading() as tx:
        _may_read(tx, viewer, number)
        return batches.rejects(tx, number)


def _may_read(tx: Tx, viewer: Viewer, number: int) -> None:
    if not viewer.loads or not own_schools.mine(tx, viewer, number):
        raise NotAllowed("This file is not of your schools.")


def raw(db: str, number: int) -> tuple[str, bytes]:
    """Name and bytes of the file of a batch, as it was loaded."""
    with store(db).reading() as tx:
        row = batches.listing(tx, [number]).iloc[0]
        return str(row["file"]), batches.raw(tx, str(row["hash"]))
