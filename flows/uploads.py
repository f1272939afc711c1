"""What has been loaded, and taking it back."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from flows import moved, own_schools, release
from flows.accounts import COMMAND_LINE
from flows.database import store
from flows.intake.check import check
from flows.intake.corrected import CORRECTS, original
from flows.intake.load import load
from flows.intake.outcome import recalled
from flows.intake.package import File
from flows.intake.results import Batch, Loaded
from flows.viewer import ADMIN, NotAllowed, Viewer
from loaders import corrections
from store import accounts, batches, fold, tally
from store.bulk import text
from store.connect import Tx
from store.history import UNDONE
from words import said_again, tr


class NoSuchBatch(Exception):
    """There is no live batch of that number; the message says what there is."""


@dataclass(frozen=True)
class Files:
    """How many batches there are: of each kind, and those in use."""

    kinds: Mapping[str, int]
    live: int

    @property
    def all(self) -> int:
        return sum(self.kinds.values())


NOTHING = Files({}, 0)


def uploads(db: str, viewer: Viewer = ADMIN) -> list[dict[str, Any]]:
    """Every batch of the viewer's schools alone, latest first, with whether it is in use."""
    with store(db).reading() as tx:
        return _told(_listed(tx, viewer))


def files(db: str, viewer: Viewer) -> Files:
    """How many batches of the viewer's schools there are; of every school it costs the same however many."""
    with store(db).reading() as tx:
        counted = tally.files(tx) if not viewer.schools else _tallied(_listed(tx, viewer))
    kinds: dict[str, int] = {}
    for (kind, _), number in counted.items():
        kinds[kind] = kinds.get(kind, 0) + number
    return Files(kinds, sum(number for (_, used), number in counted.items() if used))


def page(db: str, viewer: Viewer, kind: str, first: int, most: int) -> list[dict[str, Any]]:
    """As ``uploads``: ``most`` of them after the first so many; ``kind``: "" for all.

    Costs what is shown; for a viewer of some schools every file is asked whose it is.
    """
    with store(db).reading() as tx:
        if not viewer.schools:
            return _told(batches.listing(tx, batches.page(tx, kind, first, most)))
        listed = _listed(tx, viewer)
    return _told((listed[listed["kind"] == kind] if kind else listed).iloc[first : first + most])


def _listed(tx: Tx, viewer: Viewer) -> pd.DataFrame:
    """All batches of the viewer's schools alone."""
    listed = batches.listing(tx)
    if not viewer.schools:
        return listed
    return listed[[own_schools.mine(tx, viewer, int(number)) for number in listed["id"]]]


def _tallied(listed: pd.DataFrame) -> tally.Files:
    return dict(Counter(zip(listed["kind"].tolist(), listed["live"].tolist(), strict=True)))


def _told(listed: pd.DataFrame) -> list[dict[str, Any]]:
    return [
        {
            "batch": int(row["id"]),
            "source": text(row["source_name"]),
            "file": str(row["file"]),
            "hash": str(row["hash"]),
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


def loaded_already(db: str, given: Sequence[File], viewer: Viewer) -> list[dict[str, Any]]:
    """The batches in use of the viewer's schools that are of the bytes of these files, latest first.

    One that named schools nobody knew is left out: loaded again, it may say more.
    """
    with store(db).reading() as tx:
        listed = batches.listing(tx, batches.live_of(tx, {file.hash for file in given}))
        whole = [
            not row["counts"].get("unknown_schools") and own_schools.mine(tx, viewer, int(row["id"]))
            for row in listed.to_dict("records")
        ]
    return _told(listed[whole]) if whole else []


def undo(db: str, number: int, viewer: Viewer, by: str = COMMAND_LINE.key) -> Batch:
    """Take a batch back, with the corrections of its lines: what is in force is the fold without it.

    Args:
        by: who does it, as ``flows.accounts.By`` has it; noted in the audit.

    Raises:
        NotAllowed: this role loads nothing.
        NoSuchBatch: it is not there, is of other schools, or was taken back before.
    """
    if not viewer.loads:
        raise NotAllowed(tr("Taking a file back is the school office's task."))
    with store(db).writing() as tx:
        listed = batches.listing(tx)
        found = listed[(listed["id"] == number) & listed["live"].astype(bool)]
        if viewer.schools and not own_schools.mine(tx, viewer, number):
            raise NoSuchBatch(tr("There is no batch {number} of your schools in use.", number=number))
        if found.empty:
            live = ", ".join(str(one) for one in listed.loc[listed["live"].astype(bool), "id"])
            raise NoSuchBatch(
                tr(
                    "There is no batch {number} in use. In use: {live}.",
                    number=number,
                    live=live or tr("none"),
                )
            )
        row = found.iloc[0]
        touched = []
        for late in _corrections(listed, number):
            batches.set_live(tx, late, False)
            touched.append(fold.apply(tx, late).touched)
        batches.set_live(tx, number, False)
        folded = fold.apply(tx, number)
        done = Batch(
            batch=number,
            source=text(row["source_name"]),
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
        accounts.note(tx, by, UNDONE, str(number), {})
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
    return corrections.workbook(document, in_words(wrong[wrong["severity"] == "left_out"]), number)


def correct(db: str, number: int, cells: Cells, viewer: Viewer, who: str) -> Loaded:
    """Load lines that were left out of a batch, with some cells corrected.

    Raises:
        NotAllowed: this role loads nothing.
    """
    if not viewer.loads:
        raise NotAllowed(tr("Correcting a file is the school office's task."))
    file = File(f"corrections-{number}.xlsx", lines_to_correct(db, number, list(cells), viewer))
    return load(db, [(file, check(file))], who=who, viewer=viewer)


def rejected(db: str, number: int, viewer: Viewer = ADMIN) -> pd.DataFrame:
    """The reject list of a batch: sheet, line, column, value, code, what, mend, severity, told.

    What is wrong and how to mend it is English here: ``in_words`` tells it to the reader.


    Raises:
        NotAllowed: this role loads nothing, or the batch is of other schools.
    """
    with store(db).reading() as tx:
        _may_read(tx, viewer, number)
        return batches.rejects(tx, number)


def in_words(wrong: pd.DataFrame) -> pd.DataFrame:
    """Rows of a reject list with what is wrong and how to mend it in the reader's language."""
    told = [
        tuple(map(tr, said_again(beside, what, mend)))
        for what, mend, beside in zip(wrong["what"], wrong["mend"], wrong["told"], strict=True)
    ]
    return wrong.assign(
        what=pd.Series([what for what, _ in told], wrong.index, dtype="str"),
        mend=pd.Series([mend for _, mend in told], wrong.index, dtype="str"),
    )


def _may_read(tx: Tx, viewer: Viewer, number: int) -> None:
    if not viewer.loads or not own_schools.mine(tx, viewer, number):
        raise NotAllowed(tr("This file is not of your schools."))


def raw(db: str, number: int) -> tuple[str, bytes]:
    """Name and bytes of the file of a batch, as it was loaded."""
    with store(db).reading() as tx:
        row = batches.listing(tx, [number]).iloc[0]
        return str(row["file"]), batches.raw(tx, str(row["hash"]))
