"""Run by ``test_kill``: end a load and an undo before every statement and file write in turn.

One process imports everything and prepares a database; each try is a fork of it, which copies nothing
but memory. A try that ends early must leave the database as before or as after, sound, and ready.

    python -m tests.store.killing PLACE EVERY

Args:
    PLACE: a folder for SQLite, or the address of a PostgreSQL server.
    EVERY: every how manieth statement or write is tried; 1 for all.
"""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import psycopg
from sqlalchemy import event
from sqlalchemy.engine import Engine

from store import attendance_blocks, batches, connect, derived, entities, facts, fold, sources
from tests import databases
from tests.databases import Databases, let_go, path_of

Work = Callable[[str], object]

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
    """Tick before each statement and commit, each COPY and its end, and each file opened for writing, moved
    or made here."""
    event.listen(Engine, "before_cursor_execute", lambda *_: tick())
    event.listen(Engine, "commit", lambda *_: tick())
    begin, end = psycopg.Cursor.copy, psycopg.Copy.finish

    def copy(*words: Any, **named: Any) -> Any:
        tick()
        return begin(*words, **named)

    def finish(*words: Any) -> None:
        tick()
        end(*words)

    psycopg.Cursor.copy, psycopg.Copy.finish = copy, finish  # type: ignore[method-assign]

    def audit(name: str, arguments: tuple) -> None:
        writes = name == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        ours = ticks["folder"] and (writes or name in ("os.rename", "os.mkdir"))
        if ours and str(arguments[0]).startswith(ticks["folder"]):
            tick()

    sys.addaudithook(audit)


def load(url: str) -> None:
    """A load as intake does it: raw bytes, sources, entities, rows, fold, derived rows, version."""
    with connect.open_store(url).writing() as tx:
        source = sources.save(tx, "daily attendance", "attendance", "sis_daily", "", {"unmarked": "present"})
        batch = batches.add(tx, source, "b.csv", "sis_daily", "attendance", "h2", "replace", {}, {}, "a test")
        batches.keep_raw(tx, "h2", "b.csv", b"large" * 100)
        batches.keep_raw(tx, "h3", "c.csv", b"small")
        person = entities.ids(tx, "person", 1, pd.Series(["p1", "p3"]))
        school = int(entities.ids(tx, "school", 1, pd.Series(["Cedar"])).iloc[0])
        marks = sources.mark_entries(tx, source, [("A", "absent", 2520), ("E", "excused", 2520)])
        mark = [marks["A", "absent", 2520], marks["E", "excused", 2520]]
        days = {"person": person, "school": school, "day": ["2025-09-03", "2025-10-01"], "mark": mark}
        attendance_blocks.say(tx, batch, source, pd.DataFrame(days))
        facts.say(tx, batch, source, "schools", pd.DataFrame({"school": [school], "name": ["Cedar School"]}))
        covers = {"tbl": ["attendance_months"], "school": school, "first_day": "", "last_day": "", "year": 0}
        batches.cover(tx, batch, pd.DataFrame(covers))
        batches.reject(tx, batch, pd.DataFrame({"line": [4], "column": "Date", "value": "31/13"}))
        fold.apply(tx, batch)
        cells(tx, 2)


def undo(url: str) -> None:
    with connect.open_store(url).writing() as tx:
        batches.set_live(tx, 1, False)
        fold.apply(tx, 1)
        cells(tx, 0)


def cells(tx: connect.Tx, amount: int) -> None:
    row = {"year": 2025, "place": 1, "dimension": "whole", "grp": "whole", "measure": "students"}
    derived.replace(tx, "cells", {"year": [2025]}, pd.DataFrame([row | {"amount": amount}]))
    derived.bump(tx)


def first(url: str) -> None:
    """What is there before: one batch of the same source."""
    with connect.open_store(url).writing() as tx:
        source = sources.save(tx, "daily attendance", "attendance", "sis_daily", "", {})
        batch = batches.add(tx, source, "a.csv", "sis_daily", "attendance", "h1", "replace", {}, {}, "a test")
        person = entities.ids(tx, "person", 1, pd.Series(["p1", "p2"]))
        school = int(entities.ids(tx, "school", 1, pd.Series(["Cedar"])).iloc[0])
        sources.mark_entries(tx, source, [("A", "absent", 2520)])
        days = pd.DataFrame({"person": person, "school": school, "day": "2025-09-02", "mark": "A"})
        attendance_blocks.say(tx, batch, source, days)
        facts.say(tx, batch, source, "schools", pd.DataFrame({"school": [school], "name": ["Cedar"]}))
        fold.apply(tx, batch)
        cells(tx, 1)


def state(place: str | Path) -> databases.Rows:
    """Every row of every table but the times of loads and undos; ``place`` is an address or a SQLite file."""
    rows = databases.rows(place if isinstance(place, str) else f"sqlite:///{place}")
    return rows | {name: [STAMP.sub("", row) for row in rows[name]] for name in ("batches", "audit")}


STAMP = re.compile(r"'\d{4}-\d\d-\d\dT[0-9:]+Z', ")


def ended(url: str, work: Work, at: int) -> int:
    """Do ``work`` in a fork that ends before its ``at``-th tick; the exit status."""
    child = os.fork()
    if child == 0:
        folder = str(path_of(url).parent) if url.startswith("sqlite") else ""
        ticks.update(left=at, folder=folder)
        work(url)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def left_alone(url: str) -> None:
    """Nothing is done before looking at what a killed program left."""


def tries(
    made: Databases,
    work: Work,
    prepared: str,
    every: int = 1,
    next_run: int = NEXT_RUN,
    opened: Work = left_alone,
) -> dict:
    """End ``work`` before every so many ticks, each time on a fresh copy, until it comes through.

    Args:
        opened: what opening the database does, before it is looked at.

    Returns:
        ``outcomes``: what each try left, "before", "after" or "between"; ``ticks``: of the whole work.
    """
    url = made.copy(prepared)
    before = state(url)
    work(url)
    after = state(let_go(url))
    assert before != after
    made.drop(url)
    outcomes: list[str] = []
    at = 1
    while True:
        url = made.copy(prepared)
        status = ended(url, work, at)
        opened(url)
        found = state(let_go(url))
        if status == 0:
            assert found == after
            return {"outcomes": outcomes, "ticks": at}
        assert status == KILLED, f"ended by itself with {status} before tick {at}"
        outcomes.append("before" if found == before else "after" if found == after else "between")
        if found == before and len(outcomes) % next_run == 1 % next_run:
            work(url)
            assert state(let_go(url)) == after, "the next run came to something else"
        made.drop(url)
        at += every


def main(place: str, every: int) -> None:
    batches.LARGE = 10
    made = databases.at(place)
    prepared = made.new()
    connect.migrate(prepared)
    first(prepared)
    let_go(prepared)
    watch()
    print(json.dumps({work.__name__: tries(made, work, prepared, every) for work in (load, undo)}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
