"""What lies in a home folder and is none of a database's own is never taken for its leftovers."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from flows import database
from flows.doctor import examine, repair
from store import batches
from tests.databases import let_go
from tests.flows.office import Office
from tests.flows.test_doctor import quiet, told

ABSENCES = "Student_Number,SchoolID,Att_Date,Att_Code\n1001,0110,09/22/2025,A\n"


def of(text: str) -> str:
    """The name under which a large original is kept."""
    return hashlib.sha256(text.encode()).hexdigest()


def aged(path: Path) -> Path:
    os.utime(path, (1, 1))
    return path


@pytest.fixture
def beside(hand_made: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """The office of a second database in the same folder; both keep an original of their own there."""
    monkeypatch.setattr(batches, "LARGE", 10)
    hand_made.done(absences=ABSENCES)
    other = Office(f"sqlite:///{hand_made.path.with_name('sample.db')}")
    database.ready(other.db)
    return other


def test_files_somebody_put_into_the_folder_are_left_alone(hand_made):
    folder = hand_made.path.parent
    theirs = [folder / "raw" / "mine.csv", folder / "film.mp4.part", folder / "backups" / "film.mp4.part"]
    theirs.append(folder / "other.db.part")
    for path in theirs:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"theirs")
        aged(path)
    assert told(examine(hand_made.db, quiet)) == {}
    (folder / "trellis.db.part").write_bytes(b"half")
    aged(folder / "trellis.db.part")
    repair(hand_made.db, quiet)
    assert not (folder / "trellis.db.part").exists()
    assert all(path.exists() for path in theirs)


def test_originals_of_a_database_in_the_same_folder_are_left_alone(hand_made, beside):
    kept = aged(beside.path.parent / "raw" / of(ABSENCES))
    stray = kept.with_name("0" * 64)
    stray.write_bytes(b"nobody's")
    aged(stray)
    assert [one.where for one in told(examine(beside.db, quiet))["leftovers"]] == [str(stray)]
    checks, _ = repair(beside.db, quiet)
    assert all(check.ok for check in checks)
    assert (kept.exists(), stray.exists()) == (True, False)
    assert told(examine(hand_made.db, quiet)) == {}


def test_what_a_database_in_the_same_folder_may_still_be_writing_is_left_alone(hand_made, beside):
    half = beside.path.parent / "raw" / (of("another") + ".part")
    half.write_bytes(b"half")
    assert told(examine(beside.db, quiet)) == {}
    aged(half)
    assert [one.where for one in told(examine(beside.db, quiet))["leftovers"]] == [str(half)]


def test_where_a_database_in_the_same_folder_cannot_be_read_its_originals_are_left_alone(hand_made, beside):
    aged(beside.path.parent / "raw" / of(ABSENCES))
    let_go(hand_made.db)
    with closing(sqlite3.connect(hand_made.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    data = hand_made.path.read_bytes()
    hand_made.path.write_bytes(data[:100] + bytes(4096) + data[4196:])
    assert told(examine(beside.db, quiet)) == {}
