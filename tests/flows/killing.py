"""Run by ``test_kill``: end a load and an undo of the whole way in before statements and file writes.

One process imports everything and prepares a database; each try is a fork of it. A try that ends
early must leave the database as before or as after, sound, and ready for the next run.

    python -m tests.flows.killing FOLDER STEP

Args:
    STEP: every how manieth statement or write is tried; 1 for all.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from flows import database, uploads
from flows.intake import load
from flows.viewer import ADMIN
from store import batches
from tests.flows.exports import absences, calendar, google, roster, weekdays
from tests.flows.office import closed, read
from tests.store.killing import KILLED, put, state, ticks, watch

DAYS = weekdays("2025-09-01", 1)
NEXT_RUN = 5
"""After every so many tries the work is done again where it ended."""


def first() -> list:
    people = [(f"{number}", "0110", "7", "F") for number in range(12)]
    return read(
        {
            "calendar": calendar(["0110"], DAYS),
            "roster": roster(people),
            "a": absences([("1", "0110", DAYS[0]), ("2", "0110", DAYS[2]), ("3", "0110", DAYS[4])]),
        }
    )


def second() -> list:
    """A correction, a form, and a file kept beside the database for its size."""
    marks = [("1", "0110", DAYS[0]), ("9", "0110", DAYS[1]), ("3", "0110", DAYS[4])]
    return read({"a": absences(marks), "form": google(f"9/15/2025 8:0{n}:00" for n in range(6))})


def tries(path: Path, work: Callable[[], object], prepared: Path, step: int) -> dict:
    """End ``work`` before every ``step``-th tick; what each try left."""
    put(prepared, path)
    before = state(path)
    work()
    closed(path)
    after = state(path)
    assert before != after
    outcomes, at = [], 1
    while True:
        put(prepared, path)
        child = os.fork()
        if child == 0:
            ticks.update(left=at, folder=str(path.parent))
            work()
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if ended == 0:
            assert state(path) == after
            return {"outcomes": outcomes, "ticks": at}
        assert ended == KILLED, f"ended by itself with {ended} before tick {at}"
        found = state(path)
        outcomes.append("before" if found == before else "after" if found == after else "between")
        if len(outcomes) % NEXT_RUN == 1:
            work()
            closed(path)  # a fork must not share connections
            assert state(path) == after, "the next run came to something else"
        at += step


def main(folder: Path, step: int) -> None:
    path, prepared = folder / "trellis.db", folder / "prepared.db"
    database.ready(f"sqlite:///{prepared}")
    load(f"sqlite:///{prepared}", first())
    closed(prepared)
    batches.LARGE = 100  # bytes: the form is kept as a file
    files, db = second(), f"sqlite:///{path}"
    watch()
    works = {"load": lambda: load(db, files), "undo": lambda: uploads.undo(db, 3, ADMIN)}
    print(json.dumps({name: tries(path, work, prepared, step) for name, work in works.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
