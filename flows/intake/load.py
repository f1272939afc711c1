"""Load files: all of them read first, then one short transaction, all or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from flows import moved, own_schools, release
from flows.database import store
from flows.intake import corrected, waves
from flows.intake.check import Checked
from flows.intake.memory import Memory, open_needs, recall
from flows.intake.outcome import remember
from flows.intake.package import File
from flows.intake.places import Places
from flows.intake.results import Batch, Loaded, Waiting
from flows.intake.step import Asked, Options, step
from flows.progress import Progress, silent
from flows.viewer import ADMIN, NotAllowed, Viewer
from store import lookup, uncounted
from store.connect import Tx
from words import tr

ORDER = (
    "calendar",
    "roster",
    "register",
    "attendance",
    "participation",
    "volunteering",
    "outcomes",
    "survey",
    "published",
)
"""What a folder is loaded in: first who and what there is, then what happened."""


COUNTING, PROTECTING = 0.5, 0.9
"""Shares of the work done when counting begins, and when what is counted is protected."""


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
    viewer: Viewer = ADMIN,
    dry_run: bool = False,
    progress: Progress = silent,
) -> Loaded:
    """Load files that were checked, in one transaction.

    Args:
        db: address of the database.
        files: each export with what ``check`` made of it.
        answers: by the name of the need.
        source, school, year: for the whole load; "" and 0 to be found from the files.
        who: shown with the batch.
        viewer: whose schools the files may be of.
        dry_run: roll everything back: the result is what the load would do.
        progress: told before each file, before counting and before protecting; what it raises before
            protecting undoes everything.

    Raises:
        NotAllowed: this role loads nothing, or a file is also of other schools; nothing is kept.
    """
    if not viewer.loads:
        raise NotAllowed(tr("Loading files is the school office's task."))
    options = Options(dict(answers or {}), source, school, year, who, viewer=viewer)
    with store(db).reading() as tx:
        memory = Memory(tx)
    ready, waiting = sorted_out(db, memory, files, options)
    done: list[Batch] = []
    try:
        with store(db).writing() as tx:
            own = lookup.codes_of(tx, viewer.schools).values()
            places = Places(tx, [checked.reading for _, checked, _ in ready if checked.reading], own)
            stepped = put(tx, ready, places, keep=not dry_run, progress=progress)
            done, waiting = stepped.done, [*map(places.with_choices, waiting), *stepped.waiting]
            own_schools.check(tx, viewer, done, stepped.touched)
            if any(len(rows) for rows in stepped.touched) or uncounted.batches(tx):
                progress(COUNTING, tr("Counting…"))
                done = moved.count_again(tx, done, stepped.touched)
            remember(tx, done)
            done = own_schools.moved(tx, viewer, done)
            if dry_run:
                raise _DryRun
        progress(PROTECTING, tr("Publishing what is due…"))
        release.follow(db)
    except _DryRun:
        done = [replace(batch, batch=batch.batch if batch.again else 0) for batch in done]
    return Loaded(done, waiting)


Ready = list[tuple[File, Checked, Options]]
"""Files that were read and ask nothing, each with what was said for it."""


@dataclass(frozen=True)
class Put:
    """What became of files inside a transaction.

    Attributes:
        done: in the order they were loaded; ``touched``: the parts of the facts of each.
        waiting: those that ask something.
    """

    done: list[Batch] = field(default_factory=list)
    touched: list[pd.DataFrame] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)


def put(tx: Tx, ready: Ready, places: Places, *, keep: bool = True, progress: Progress = silent) -> Put:
    """Keep files one after the other, and bring them into force; nothing is counted yet."""
    found = Put()
    for number, (file, checked, answered) in enumerate(ready):
        progress(COUNTING * number / len(ready), tr("Keeping {file}…", file=file.name))
        known = places.known()
        try:
            with tx.savepoint():
                batch, touched = step(tx, file, checked, places, answered, keep=keep)
        except Asked as asked:
            places.forget(known)
            found.waiting.append(asked.waiting)
            continue
        found.done.append(batch)
        found.touched.append(touched)
    return found


def sorted_out(
    db: str, memory: Memory, files: list[tuple[File, Checked]], options: Options
) -> tuple[Ready, list[Waiting]]:
    """Files that can be loaded, in the order of loading, and those that ask something.

    Answers that hold for a file were given now, or for an earlier export.
    """
    ready: Ready = []
    waiting: list[Waiting] = []
    for file, checked in files:
        if checked.format == corrected.FORMAT:
            _sort_corrections(db, file, checked, options, ready, waiting)
            continue
        read, answers = recall(memory, file, checked, options.answers, whole(options))
        still = open_needs(read, answers | whole(options))
        if read.reading and read.reading.rows and not still:
            for wave, own in waves.apart(file, read, answers):
                ready.append((file, wave, replace(options, answers=own)))
        else:
            waiting.append(Waiting(read.file, still, read.problems))
    ready.sort(key=lambda each: ORDER.index(each[1].kind))
    return ready, waiting


def _sort_corrections(
    db: str, file: File, checked: Checked, options: Options, ready: Ready, waiting: list[Waiting]
) -> None:
    """Lines that were corrected are loaded as the file they belong to said, beside what it said."""
    with store(db).reading() as tx:
        found = corrected.corrected(tx, file, checked, options.viewer)
    read = found.checked
    if read is None or read.reading is None:
        waiting.append(Waiting(file.name, (), (*checked.problems, corrected.GONE)))
    elif not read.reading.accepted:
        waiting.append(Waiting(file.name, (), read.problems))
    else:
        own = replace(options, answers=found.answers, source=found.source, edits=found.edits)
        ready.append((file, read, own))


def whole(options: Options) -> dict[str, str]:
    """School and year said for the whole load, as answers."""
    said = {"school": options.school, "year": str(options.year) if options.year else ""}
    return {name: text for name, text in said.items() if text}
