"""Run by ``test_kill``: end a load and an undo of the whole way in before statements and file writes.

One process imports everything and prepares a database; each try is a fork of it. A try that ends
early must leave the database as before or as after once it is opened again (then what was counted is
protected), sound, and ready for the next run.

    python -m tests.flows.killing PLACE EVERY

Args:
    PLACE: a folder for SQLite, or the address of a PostgreSQL server.
    EVERY: every how manieth statement or write is tried; 1 for all.
"""

import json
import sys

from flows import database, uploads
from flows.intake import load
from flows.viewer import ADMIN
from store import batches
from tests import databases
from tests.databases import let_go
from tests.flows.exports import absences, calendar, google, roster, weekdays
from tests.flows.office import read
from tests.store.killing import tries, watch

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


def main(place: str, every: int) -> None:
    made = databases.at(place)
    prepared = made.new()
    database.ready(prepared)
    load(prepared, first())
    let_go(prepared)
    batches.LARGE = 10  # bytes: the form is kept as a file
    files = second()
    watch()
    works = {"load": lambda url: load(url, files), "undo": lambda url: uploads.undo(url, 3, ADMIN)}
    told = {
        name: tries(made, work, prepared, every, NEXT_RUN, database.ready) for name, work in works.items()
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
