"""Load what stands under some paths: few files at once, many group by group.

What fits one group is read and loaded in one transaction, all or nothing (``flows.intake.load``). More is
loaded in groups of bounded size, in the order of kinds: read, kept, brought into force, committed,
dropped. Counting is the dear part, and costs a school year the same however many files touched it; so it
is done once, at the end. In between each batch carries what it touched (``store.uncounted``), and views
show the figures of before, whole: what is counted belongs to one moment, and changes a school year at a
time. Counting each group with its commit would keep no note, but count a state's year hundreds of times.

Whoever is killed runs the same again: files that are loaded already cost a hash, and what no one has
counted is counted, also by the next load or undo of anybody.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import starmap

from flows import moved, release
from flows.database import store
from flows.intake.check import Checked, check
from flows.intake.load import Ready, load, put, sorted_out, whole
from flows.intake.memory import Memory
from flows.intake.outcome import remember
from flows.intake.package import File, Found
from flows.intake.places import Places
from flows.intake.plan import planned, unreadable
from flows.intake.results import Batch, Loaded
from flows.intake.step import Options
from flows.progress import Progress, silent
from loaders.unreadable import Unreadable
from store import batches, uncounted
from store.connect import Store
from words import tr

GROUP_BYTES, GROUP_FILES = 8 * 2**20, 200
"""Most bytes (of a larger file: one) and files that are held and committed together. What was
read of a survey takes many times its bytes."""

A_FILE = 3 * 2**19
"""Bytes that are read and kept in the time that a file takes whatever is in it."""

READING, COUNTING, PROTECTING = 0.05, 0.8, 0.95
"""Shares of the work done when the first file is loaded, when counting begins, and when what is counted is
protected."""

KEEPING = 0.5
"""Share of the work of a group done when its files are read."""


def load_found(
    db: str,
    found: list[Found],
    *,
    answers: Mapping[str, str] | None = None,
    source: str = "",
    school: str = "",
    year: int = 0,
    who: str = "",
    dry_run: bool = False,
    progress: Progress = silent,
) -> Loaded:
    """Load exports that stand under some paths.

    Args:
        found: of ``flows.intake.package.find``.
        answers: by the name of the need.
        source, school, year: for the whole load; "" and 0 to be found from the files.
        who: shown with the batch.
        dry_run: what the load would do; all files are held at once for it.
        progress: told how far it is.

    Raises:
        Unreadable: the only file is no table.
        Unusable: a file cannot be read at all; groups before it are loaded.

    Whatever ends a load in groups bears a note that tells how far it came.
    """
    options = Options(dict(answers or {}), source, school, year, who)
    if not dry_run and len(list(_groups(found))) > 1:
        done: list[Batch] = []
        with _noted(done, len(found)):
            return _in_groups(db, found, options, progress, done)
    pairs, unread = _read(found, options, lambda share, words: progress(COUNTING * share, words))
    if unread and len(found) == 1:
        raise unread[0][1]
    progress(COUNTING, tr("Loading…") if pairs else tr("Nothing to load."))
    loaded = load(
        db, pairs, answers=answers, source=source, school=school, year=year, who=who, dry_run=dry_run
    )
    return replace(loaded, waiting=[*loaded.waiting, *starmap(unreadable, unread)])


@contextmanager
def _noted(done: list[Batch], files: int) -> Iterator[None]:
    """Note how far a load in groups came with whatever ends it."""
    try:
        yield
    except (Exception, KeyboardInterrupt) as fault:
        if done:
            fault.add_note(
                tr(
                    "{done:,} of {files:,} files are loaded; the same command goes on from there.",
                    done=len(done),
                    files=files,
                )
            )
        raise


def _in_groups(
    db: str, found: list[Found], options: Options, progress: Progress, done: list[Batch]
) -> Loaded:
    """Load group by group; ``done`` grows with each that is committed."""
    kept = store(db)
    with kept.reading() as tx:
        memory, listed = Memory(tx), batches.listing(tx)
    live = listed[listed["live"]]
    plan = planned(found, live, options, lambda share, words: progress(READING * share, words))
    with kept.reading() as tx:
        places = Places(tx, plan.naming)
    done += plan.again
    waiting, ordered = list(plan.waiting), plan.ordered
    whole_effort, behind, rows = _effort(ordered) or 1, 0, 0
    for group in _groups(ordered):
        at, mine = behind / whole_effort, _effort(group) / whole_effort
        told = tr(
            "{done:,} of {files:,} files are loaded, {rows:,} rows.",
            done=len(done),
            files=len(found),
            rows=rows,
        )

        def tell(share: float, words: str, at: float = at, mine: float = mine, told: str = told) -> None:
            progress(READING + (COUNTING - READING) * (at + mine * share), f"{told} {words}")

        loaded, accepted = _group(db, group, memory, places, options, tell)
        done += loaded.batches
        waiting += loaded.waiting
        behind += _effort(group)
        rows += accepted
    _count(kept, progress)
    progress(PROTECTING, tr("Publishing what is due…"))
    release.follow(db)
    progress(1.0, tr("Done."))
    return Loaded(_moved(kept, done), waiting)


def _group(
    db: str, group: list[Found], memory: Memory, places: Places, options: Options, progress: Progress
) -> tuple[Loaded, int]:
    """Load the files of a group, and tell how many rows they have; what was read is dropped with it."""
    pairs, unread = _read(group, options, progress)
    ready, asking = sorted_out(db, memory, pairs, options)
    loaded = _kept(store(db), ready, places, progress)
    waiting = [*map(places.with_choices, asking), *loaded.waiting, *starmap(unreadable, unread)]
    rows = sum(checked.reading.accepted for _, checked, _ in ready if checked.reading)
    return Loaded(loaded.batches, waiting), rows


def _effort(found: list[Found]) -> int:
    """What loading files costs, in bytes: small ones cost more than their bytes."""
    return sum(each.size + A_FILE for each in found)


def _kept(kept: Store, ready: Ready, places: Places, progress: Progress) -> Loaded:
    """Keep the files of a group and bring them into force, in one transaction; nothing is counted yet."""
    loaded = Loaded([], [])
    with kept.writing() as tx:
        for number, each in enumerate(ready):
            words = tr(
                "Keeping {number} of {files}: {file}", number=number + 1, files=len(ready), file=each[0].name
            )
            progress(KEEPING + (1 - KEEPING) * number / len(ready), words)
            stepped = put(tx, [each], places)
            for batch, touched in zip(stepped.done, stepped.touched, strict=True):
                if not batch.again:
                    uncounted.mark(tx, batch.batch, touched)
            loaded.batches.extend(stepped.done)
            loaded.waiting.extend(stepped.waiting)
        remember(tx, loaded.batches)
    return loaded


def _groups(found: list[Found]) -> Iterator[list[Found]]:
    """The files in order, in groups of bounded size."""
    group: list[Found] = []
    size = 0
    for each in found:
        if group and (size + each.size > GROUP_BYTES or len(group) >= GROUP_FILES):
            yield group
            group, size = [], 0
        group.append(each)
        size += each.size
    if group:
        yield group


def _read(
    group: list[Found], options: Options, progress: Progress
) -> tuple[list[tuple[File, Checked]], list[tuple[str, Unreadable]]]:
    """The files of a group as read, and those that are no tables, with why."""
    answers = options.answers | whole(options)
    read, unread = [], []
    for number, each in enumerate(group):
        words = tr("Reading {number} of {files}: {file}", number=number + 1, files=len(group), file=each.name)
        progress(KEEPING * number / len(group), words)
        file = each.open()
        try:
            read.append((file, check(file, answers)))
        except Unreadable as fault:
            unread.append((file.name, fault))
    return read, unread


def _count(kept: Store, progress: Progress) -> None:
    """Count what is uncounted, a school year a transaction."""
    done, left = 0, [0]
    while left:
        progress(COUNTING + (PROTECTING - COUNTING) * done / (done + len(left)), tr("Counting…"))
        with kept.writing() as tx:
            left = moved.count_left(tx)
        done += 1


def _moved(kept: Store, done: list[Batch]) -> list[Batch]:
    """The batches with what moved, as it was written beside them."""
    with kept.reading() as tx:
        listed = batches.listing(tx)
    moves = {
        number: counts.get("outcome", {}).get("moved", [])
        for number, counts in zip(listed["id"], listed["counts"], strict=True)
    }
    return [batch if batch.again else replace(batch, moved=moves[batch.batch]) for batch in done]
