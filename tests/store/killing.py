"""Run by ``test_kill``: end a load and an undo before every statement and file write in turn.

One process imports everything and prepares a database; each try is a fork of it, which copies nothing
but memory. A try that ends early must leave the database as before or as after, sound, and ready.

    python -m tests.store.killing FOLDER
"""

import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import pandas as pd
from sqlalchemy import event
from sqlalchemy.engine import Engine

from store import attendance, batches, connect, derived, entities, facts, fold, sources

KILLED = 9
NEXT_RUN = 4
"""After every so many tries the work is done again where it ended; after the others the rows are the same."""
ticks = {"left": -1, "folder": ""}


def tick() -> None:
    """Count down; end the process on zero, as a power cut of the process would."""
    ticks["left"] -= 1
    if ticks["left"] == 0:
        os._exit(KILLED)


def watch() -> None:
    """Tick before each statement and commit, and each file opened for writing, moved or made here."""
    event.listen(Engine, "before_cursor_execute", lambda *_: tick())
    event.listen(Engine, "commit", lambda *_: tick())

    def audit(name: str, arguments: tuple) -> None:
        writes = name == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (writes or name in ("os.rename", "os.mkdir")) and str(arguments[0]).startswith(ticks["folder"]):
            tick()

    sys.addaudithook(audit)


def load(store: connect.Store) -> None:
    """A load as intake does it: raw bytes, sources, entities, rows, fold, derived rows, version."""
    with store.writing() as tx:
        source = sources.save(tx, "daily attendance", "attendance", "sis_daily", "", {"unmarked": "present"})
        batch = batches.add(tx, source, "b.csv", "sis_daily", "attendance", "h2", "replace", {}, {}, "a test")
        batches.keep_raw(tx, "h2", "b.csv", b"large" * 100)
        batches.keep_raw(tx, "h3", "c.csv", b"small")
        person = entities.ids(tx, "person", 1, pd.Series(["p1", "p3"]))
        school = int(entities.ids(tx, "school", 1, pd.Series(["Cedar"])).iloc[0])
        codes = pd.DataFrame({"raw": ["A", "E"], "status": ["absent", "excused"], "units": 2520})
        mark = sources.mark_entries(tx, source, codes)["mark"]
        days = {"person": person, "school": school, "day": ["2025-09-03", "2025-10-01"], "mark": mark}
        facts.say(tx, batch, source, "attendance_months", attendance.pack(pd.DataFrame(days)))
        facts.say(tx, batch, source, "schools", pd.DataFrame({"school": [school], "name": ["Cedar School"]}))
        covers = {"tbl": ["attendance_months"], "school": school, "first_day": "", "last_day": "", "year": 0}
        batches.cover(tx, batch, pd.DataFrame(covers))
        batches.reject(tx, batch, pd.DataFrame({"line": [4], "column": "Date", "value": "31/13"}))
        fold.apply(tx, batch)
        cells(tx, 2)


def undo(store: connect.Store) -> None:
    with store.writing() as tx:
        batches.set_live(tx, 1, False)
        fold.apply(tx, 1)
        cells(tx, 0)


def cells(tx: connect.Tx, amount: int) -> None:
    row = {"year": 2025, "place": 1, "dimension": "whole", "grp": "whole", "measure": "students"}
    derived.replace(tx, "cells", {"year": [2025]}, pd.DataFrame([row | {"amount": amount}]))
    derived.bump(tx)


def first(store: connect.Store) -> None:
    """What is there before: one batch of the same source."""
    with store.writing() as tx:
        source = sources.save(tx, "daily attendance", "attendance", "sis_daily", "", {})
        batch = batches.add(tx, source, "a.csv", "sis_daily", "attendance", "h1", "replace", {}, {}, "a test")
        person = entities.ids(tx, "person", 1, pd.Series(["p1", "p2"]))
        school = int(entities.ids(tx, "school", 1, pd.Series(["Cedar"])).iloc[0])
        sources.mark_entries(tx, source, pd.DataFrame({"raw": ["A"], "status": "absent", "units": 2520}))
        days = pd.DataFrame({"person": person, "school": school, "day": "2025-09-02", "mark": "A"})
        facts.say(tx, batch, source, "attendance_months", attendance.pack(days))
        facts.say(tx, batch, source, "schools", pd.DataFrame({"school": [school], "name": ["Cedar"]}))
        fold.apply(tx, batch)
        cells(tx, 1)


def state(path: Path) -> dict[str, list]:
    """Every row of every table but the time of loading; the file must be sound."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in names}
    untimed = "SELECT id, source, file, hash, mode, live FROM batches ORDER BY id"
    rows["batches"] = list(map(repr, connection.execute(untimed)))
    connection.close()
    return rows


def put(prepared: Path, path: Path) -> None:
    """The prepared database again, in the same place."""
    for left in (path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        left.unlink(missing_ok=True)
    shutil.rmtree(path.parent / "raw", ignore_errors=True)
    shutil.copyfile(prepared, path)


def tries(folder: Path, work, prepared: Path) -> dict:  # type: ignore[no-untyped-def]
    """End ``work`` before its first, second, … tick until it comes through."""
    path = folder / "trellis.db"
    url = f"sqlite:///{path}"
    put(prepared, path)
    before = state(path)
    store = connect.open_store(url)
    work(store)
    store.engine.dispose()  # a fork must not share connections
    after = state(path)
    assert before != after
    outcomes = []
    while True:
        put(prepared, path)
        child = os.fork()
        if child == 0:
            ticks.update(left=len(outcomes) + 1, folder=str(folder))
            work(connect.open_store(url))
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if ended == 0:
            assert state(path) == after
            return {"outcomes": outcomes}
        assert ended == KILLED, f"ended by itself with {ended} before tick {len(outcomes) + 1}"
        found = state(path)
        outcomes.append("before" if found == before else "after" if found == after else "between")
        if found == before and len(outcomes) % NEXT_RUN == 0:
            work(store)
            store.engine.dispose()
            assert state(path) == after, "the next run came to something else"


def main(folder: Path) -> None:
    batches.LARGE = 100
    prepared = folder / "prepared.db"
    connect.migrate(f"sqlite:///{prepared}")
    store = connect.open_store(f"sqlite:///{prepared}")
    first(store)
    store.engine.dispose()
    watch()
    print(json.dumps({work.__name__: tries(folder, work, prepared) for work in (load, undo)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
