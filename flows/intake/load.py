"""Load files: all of them read first, then one short transaction, all or nothing."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from flows import moved
from flows.database import store
from flows.intake.check import Checked
from flows.intake.memory import Memory, open_needs, recall
from flows.intake.outcome import remember
from flows.intake.package import File
from flows.intake.places import Places
from flows.intake.results import Batch, Loaded, Waiting
from flows.intake.step import Asked, Options, step

ORDER = ("calendar", "roster", "register", "attendance", "participation", "survey")
"""What a folder is loaded in: first who and what there is, then what happened."""


class _DryRun(Exception):
    """Ends the transaction of a preview."""


def load(
    db: str,
    files: list[tuple[File, Checked]],
    *,
    answers: Mapping[str, str] | None = None,
    source: str = "",
    school: str = "",
    year: int = 0,
    who: str = "",
    dry_run: bool = False,
) -> Loaded:
    """Load files that were checked, in one transaction.

    Args:
        db: address of the database.
        files: each export with what ``check`` made of it.
        answers: by the name of the need.
        source, school, year: for the whole load; "" and 0 to be found from the files.
        who: shown with the batch.
        dry_run: roll everything back: the result is what the load would do.
    """
    options = Options(dict(answers or {}), source, school, year, who)
    ready: list[tuple[File, Checked, Options]] = []
    waiting: list[Waiting] = []
    for file, checked, answered in _recalled(db, files, options):
        still = open_needs(checked, answered.answers | _whole(options))
        if checked.reading and not still:
            ready.append((file, checked, answered))
        else:
            waiting.append(Waiting(checked.file, still, checked.problems))
    ready.sort(key=lambda pair: ORDER.index(pair[1].kind))
    done: list[Batch] = []
    try:
        with store(db).writing() as tx:
            places = Places(tx, [checked.reading for _, checked, _ in ready if checked.reading])
            touched: list[pd.DataFrame] = []
            for file, checked, answered in ready:
                known = places.known()
                try:
                    with tx.savepoint():
                        batch, folded = step(tx, file, checked, places, answered, keep=not dry_run)
                except Asked as asked:
                    places.forget(known)
                    waiting.append(asked.waiting)
                    continue
                done.append(batch)
                touched.append(folded)
            if any(len(rows) for rows in touched):
                done = moved.count_again(tx, done, touched)
            remember(tx, done)
            if dry_run:
                raise _DryRun
    except _DryRun:
        done = [replace(batch, batch=batch.batch if batch.again else 0) for batch in done]
    return Loaded(done, waiting)


def _recalled(
    db: str, files: list[tuple[File, Checked]], options: Options
) -> list[tuple[File, Checked, Options]]:
    """The files with the answers that hold for each: given now, or for an earlier export."""
    with store(db).reading() as tx:
        memory = Memory(tx)
    found = []
    for file, checked in files:
        read, answers = recall(memory, file, checked, options.answers, _whole(options))
        found.append((file, read, replace(options, answers=answers)))
    return found


def _whole(options: Options) -> dict[str, str]:
    """School and year said for the whole load, as answers."""
    said = {"school": options.school, "year": str(options.year) if options.year else ""}
    return {name: text for name, text in said.items() if text}
