"""Run by ``test_folder``: end a load in groups before statements and file writes, and run it again.

    python -m tests.flows.killing_folder PLACE EVERY FILES

Args:
    PLACE: a folder for SQLite, or the address of a PostgreSQL server.
    EVERY: every how manieth statement or write is tried; 1 for all.
    FILES: an empty folder for the files that are loaded.
"""

import json
import sys
from pathlib import Path

from flows import database
from flows.intake import find, folder, load_found
from tests import databases
from tests.databases import let_go
from tests.flows import district
from tests.store.killing import KILLED, ended, state, watch


def main(place: str, every: int, files: Path) -> None:
    for name, text in district.files().items():
        data = text.encode() if isinstance(text, str) else text
        (files / (name if "." in name else f"{name}.csv")).write_bytes(data)
    folder.GROUP_FILES = 1
    made = databases.at(place)
    prepared = made.new()
    database.ready(prepared)
    let_go(prepared)
    watch()

    def work(url: str) -> None:
        load_found(url, find([files]))

    url = made.copy(prepared)
    work(url)
    after = state(let_go(url))
    made.drop(url)
    loaded, left, at = [], [], 1
    while True:
        url = made.copy(prepared)
        status = ended(url, work, at)
        if status == 0:
            break
        assert status == KILLED, f"ended by itself with {status} before tick {at}"
        found = state(let_go(url))
        loaded.append(len(found["batches"]))
        left.append(len({row.split(",")[0] for row in found["uncounted"]}))
        work(url)
        again = state(let_go(url))
        differ = [name for name in after if again[name] != after[name]]
        assert not differ, f"ended before tick {at}, the next run came to something else: {differ}"
        made.drop(url)
        at += every
    print(json.dumps({"loaded": loaded, "left": left}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
