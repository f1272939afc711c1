"""Years are made by two processes as they are by one."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from flows import database, making, making_apart, release
from flows.database import NoDatabase, StoreError, store
from flows.viewer import ADMIN
from metrics.settings import DEFAULTS
from store import derived
from tests.attacker import districts
from tests.attacker.test_attack import changed
from tests.databases import let_go, path_of

YEARS = (districts.YEAR - 1, districts.YEAR)
NAMES = ("editions", "on_show", "released", "decided")


def counted(url: str, rng: np.random.Generator, who) -> None:
    """Count a district, and the same as the year before."""
    districts.count(url, who, districts.taken(rng, who, 3))
    with closing(sqlite3.connect(path_of(let_go(url)))) as file:
        names = [row[1] for row in file.execute("PRAGMA table_info(cells)")]
        values = ", ".join("year - 1" if name == "year" else name for name in names)
        file.execute("DELETE FROM cells WHERE year = ?", YEARS[:1])
        file.execute(f"INSERT INTO cells ({', '.join(names)}) SELECT {values} FROM cells")
        file.commit()
    with store(url).writing() as tx:
        derived.note_counted(tx, list(YEARS))


def two_editions(folder: Path) -> dict[str, list[tuple]]:
    """All that two editions of two years come to; a tenth or more of the students changed between them."""
    url = f"sqlite:///{folder / 'made.db'}"
    database.ready(url)
    rng = np.random.default_rng(5)
    who = districts.students(rng, 3, 40)
    counted(url, rng, who)
    release.catch_up(url)
    counted(url, rng, changed(who, rng))
    release.publish(url, ADMIN, "test")
    with closing(sqlite3.connect(path_of(let_go(url)))) as file:
        return {name: sorted(file.execute(f"SELECT * FROM {name}").fetchall()) for name in NAMES}


def test_two_processes_make_the_rows_that_one_makes(tmp_path, monkeypatch):
    begun = []
    monkeypatch.setattr(making, "begun", lambda *asked: begun.append(asked[2]) or making_apart.begun(*asked))
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    alone = two_editions(one)
    assert begun == [{}, {}]  # so little is made here
    monkeypatch.setattr(making, "APART_FROM", 0)
    two.mkdir()
    assert two_editions(two) == alone
    assert [list(asked) for asked in begun[2:]] == [[districts.YEAR]] * 2
    assert [row[0] for row in alone["editions"]] == [1, 2]
    assert {"reach", "chronic_absence"} <= {row[1] for row in alone["on_show"] if row[0] == YEARS[0]}


def test_what_is_raised_in_the_other_process_is_raised_here(tmp_path):
    nowhere = f"sqlite:///{tmp_path / 'nowhere.db'}"
    with making_apart.begun(nowhere, 1, {2025: ["reach"]}, DEFAULTS) as made, pytest.raises(NoDatabase):
        made()


def test_nothing_is_shown_where_the_other_process_fails(hand_made, monkeypatch):
    """It is asked for an edition of a database that is not there."""
    before = hand_made.everything()["on_show"]
    with store(hand_made.db).writing() as tx:
        derived.note_counted(tx, [2024, 2025])
    elsewhere = f"sqlite:///{os.devnull}.db"
    begun = making_apart.begun
    monkeypatch.setattr(making, "APART_FROM", 0)
    monkeypatch.setattr(making, "begun", lambda _db, *asked: begun(elsewhere, *asked))
    with store(hand_made.db).reading() as tx, pytest.raises(StoreError):
        making.made(hand_made.db, tx, 2, {2024: ["reach"], 2025: ["reach"]}, DEFAULTS)
    assert hand_made.everything()["on_show"] == before


def test_the_other_process_ends_with_the_one_that_began_it(tmp_path):
    started = []
    popen = making_apart.subprocess.Popen

    class Watched(popen):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            started.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making_apart.subprocess, "Popen", Watched)
        with pytest.raises(KeyError), making_apart.begun(f"sqlite:///{tmp_path}/no.db", 1, {1: []}, {}):
            raise KeyError
    assert started[0].poll() is not None


def test_a_process_that_is_ended_is_told_with_what_to_do(hand_made, monkeypatch):
    popen = making_apart.subprocess.Popen
    monkeypatch.setattr(making_apart.subprocess, "Popen", lambda _asked, **how: popen(["sleep", "0"], **how))
    with (
        making_apart.begun(hand_made.db, 2, {2025: ["reach"]}, DEFAULTS) as made,
        pytest.raises(StoreError, match="publish once more"),
    ):
        made()
