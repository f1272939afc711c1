"""A real database is damaged by hand: the doctor sees it, names it, and makes it what it was."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

from flows import database
from flows.doctor import Check, Problem, examine, repair
from flows.doctor.checkup import look_safely
from store import batches, uncounted
from store.connect import Tx
from store.doctor import spans
from store.doctor.finding import Finding
from tests import sample_home
from tests.databases import VERSIONS
from tests.flows.office import Office, closed
from tests.proofs import left_but
from tests.store.killing import state

DAMAGES = {
    "a row in force is gone": (
        "DELETE FROM enrolments WHERE person = (SELECT min(person) FROM enrolments)",
        {"in force": "enrolments", "derived": "student_years"},
    ),
    "a table in force is empty": (
        "DELETE FROM answers",
        {"in force": "answers", "derived": "cells"},
    ),
    "a row in force says something else": (
        "UPDATE calendar SET units = 1260 WHERE day = '2025-09-08'",
        {"in force": "calendar", "derived": "cells"},
    ),
    "a row in force tells another line of its file": (
        "UPDATE participation SET line = line + 1",
        {"in force": "participation"},
    ),
    "a row in force that no file says": (
        "INSERT INTO schools VALUES (999, 'Nowhere', '', '', '{}', 1, 1)",
        {"in force": "schools"},
    ),
    "a block of attendance is gone": (
        "DELETE FROM attendance_months WHERE school = (SELECT min(school) FROM attendance_months)",
        {"in force": "attendance_months, first: source 4", "derived": "student_years"},
    ),
    "a block of attendance is another school's": (
        "UPDATE attendance_months SET block = (SELECT block FROM attendance_months ORDER BY school LIMIT 1)",
        {"in force": "attendance_months, first: source 4", "derived": "student_years"},
    ),
    "a block of attendance is cut off": (
        "UPDATE attendance_months SET block = substr(block, 1, length(block) - 1)",
        {"in force": "attendance_months, first: source 4, school"},
    ),
    "a block of attendance is of a later packing": (
        "UPDATE attendance_months SET block = CAST(x'02' || substr(block, 2) AS BLOB)",
        {"in force": "attendance_months, first: source 4, school"},
    ),
    "a block of attendance that no file says": (
        "INSERT INTO attendance_months SELECT source, school, 202510, block FROM attendance_months LIMIT 1",
        {"in force": "attendance_months, first: source 4"},
    ),
    "a count is one more": (
        "UPDATE cells SET amount = amount + 1 WHERE measure = 'chronic' AND dimension = 'whole'",
        {"derived": "cells, school 0110, 2025–26"},
    ),
    "a student's year is gone": ("DELETE FROM student_years", {"derived": "student_years"}),
    "a year was never there": (
        "INSERT INTO cells VALUES (1999, 1, 'whole', 'whole', 'students', 5)",
        {"derived": "cells, the district, 1999–00"},
    ),
    "known students of an upload are miscounted": (
        "UPDATE batches SET counts = replace(counts, '\"matched\": 41', '\"matched\": 42')",
        {"derived": "upload"},
    ),
    "a school cannot be chosen": (
        "UPDATE school_list SET schools = replace(schools, 'Alder', 'Elder')",
        {"derived": "school_list"},
    ),
    "a file is not in the tally": ("UPDATE tally SET files = files - 1", {"derived": "tally"}),
    "an index is gone": ("DROP INDEX enrolments_school", {"schema": "enrolments, index enrolments_school"}),
    "an index is over something else": (
        "DROP INDEX batches_hash; CREATE INDEX batches_hash ON batches (file)",
        {"schema": "batches, index batches_hash"},
    ),
    "a counted table is gone": ("DROP TABLE student_months", {"schema": "student_months"}),
    "a table in force is gone": ("DROP TABLE participation", {"schema": "participation"}),
    "a file is kept that no upload names": (
        "INSERT INTO raw_files VALUES ('abcdef', 'old.csv', 0, 'zstd', x'')",
        {"leftovers": "old.csv"},
    ),
}
"""SQL that damages, and what is found by which check, at the least."""


def damage(office: Office, sql: str) -> None:
    closed(office.path)
    with closing(sqlite3.connect(office.path)) as connection:
        connection.executescript(sql)
        connection.commit()


def shape(path: Path) -> list[str]:
    """How every table and index was made."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return sorted(" ".join(sql.split()) for (sql,) in made)


def kept(path: Path) -> dict[str, list]:
    """Every row, but the data versions: they grow when views have shown something wrong."""
    rows = state(path)
    with closing(sqlite3.connect(path)) as connection:
        rows["counts"] = connection.execute("SELECT id, counts FROM batches ORDER BY id").fetchall()
    return {name: found for name, found in rows.items() if name not in VERSIONS}


def told(checks: list[Check]) -> dict[str, list[Problem]]:
    return {check.name: check.problems for check in checks if check.problems}


def quiet(_text: str) -> None:
    """Nobody listens."""


def test_nothing_is_found_where_nothing_is_wrong_and_nothing_is_written(hand_made):
    before = state(hand_made.path)
    assert told(examine(hand_made.db, quiet)) == {}
    checks, copy = repair(hand_made.db, quiet)
    assert (told(checks), copy) == ({}, None)
    assert state(hand_made.path) == before
    assert not (hand_made.path.parent / "backups").exists()


def test_two_school_years_of_which_one_looks_at_the_other_are_well(tmp_path_factory):
    """Whether a partner stayed is counted of a year beside the one before."""
    assert told(examine(f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}", quiet)) == {}


def test_an_empty_database_is_well(office):
    assert told(examine(office.db, quiet)) == {}


def test_after_corrections_and_an_undo_all_is_well(hand_made):
    hand_made.undo(hand_made.live()[-1])
    assert told(examine(hand_made.db, quiet)) == {}


def test_a_load_that_was_stopped_before_it_was_counted_is_no_damage(hand_made):
    with database.store(hand_made.db).writing() as tx:
        touched = pd.DataFrame({"tbl": ["answers"], "school": [0], "year": [2025]})
        uncounted.mark(tx, hand_made.live()[-1], touched)
    before = state(hand_made.path)
    (problem,) = told(examine(hand_made.db, quiet))["derived"]
    assert "same load again" in problem.mend
    checks, copy = repair(hand_made.db, quiet)
    assert ([check.name for check in checks if not check.ok], copy) == (["derived"], None)
    assert state(hand_made.path) == before


TRIED = (
    *("a row in force says something else", "a block of attendance is cut off", "a count is one more"),
    *("a school cannot be chosen", "an index is gone"),
)
"""One damage of each kind."""


@pytest.mark.parametrize("name", left_but(TRIED, DAMAGES))
def test_damage_is_found_named_and_made_good(hand_made, name):
    sql, expected = DAMAGES[name]
    before, made = kept(hand_made.path), shape(hand_made.path)
    damage(hand_made, sql)
    damaged = kept(hand_made.path)
    assert (damaged, shape(hand_made.path)) != (before, made)

    found = told(examine(hand_made.db, quiet))
    first = next(iter(expected))
    assert next(iter(found)) == first
    for check, where in expected.items():
        if found[check][0].what.startswith("This was not looked at"):
            continue
        assert any(problem.where.startswith(where) or where in problem.where for problem in found[check])
    problems = [one for each in found.values() for one in each]
    assert all(one.what and one.mend and not one.repaired for one in problems)
    assert kept(hand_made.path) == damaged, "looking changes nothing"

    checks, copy = repair(hand_made.db, quiet)
    assert all(check.ok for check in checks), told(checks)
    assert any(one.repaired for each in told(checks).values() for one in each)
    assert copy is not None
    assert (kept(copy), shape(copy)) == (damaged, shape(copy))
    assert (kept(hand_made.path), shape(hand_made.path)) == (before, made)
    assert told(examine(hand_made.db, quiet)) == {}


@pytest.mark.prove
@pytest.mark.parametrize("size", [1, 3, 7])
def test_looking_piece_by_piece_finds_the_same(hand_made, monkeypatch, size):
    before = kept(hand_made.path)
    monkeypatch.setattr(spans, "ROWS", size)
    assert told(examine(hand_made.db, quiet)) == {}
    damage(
        hand_made,
        "DELETE FROM answers WHERE question_key = (SELECT max(question_key) FROM answers);"
        "UPDATE enrolments SET grade = 'K' WHERE person % 3 = 0;"
        "DELETE FROM attendance_months;"
        "INSERT INTO names VALUES (0, 'No', 'One', 1, 1), (100000, 'No', 'Two', 1, 1)",
    )
    found = told(examine(hand_made.db, quiet))["in force"]
    assert len(found) == 4
    monkeypatch.setattr(spans, "ROWS", 50_000)
    assert found == told(examine(hand_made.db, quiet))["in force"]
    monkeypatch.setattr(spans, "ROWS", size)
    repair(hand_made.db, quiet)
    assert kept(hand_made.path) == before


def test_a_repair_of_numbers_makes_views_count_anew(hand_made):
    version = hand_made.version()
    damage(hand_made, "UPDATE cells SET amount = amount + 1")
    repair(hand_made.db, quiet)
    assert hand_made.version() > version


LOSSES = ["DELETE FROM data_version", "INSERT INTO data_version VALUES (1000000, 1)"]


@pytest.mark.parametrize("sql", left_but(LOSSES[1:], LOSSES))
def test_a_lost_data_version_becomes_one_that_was_never_used(hand_made, sql):
    version = hand_made.version()
    damage(hand_made, sql)
    assert [one.where for one in told(examine(hand_made.db, quiet))["data version"]] == ["data_version"]
    checks, _ = repair(hand_made.db, quiet)
    assert all(check.ok for check in checks)
    assert hand_made.version() > max(version, 1_000_000)


LOST = [
    ("UPDATE raw_files SET bytes = substr(bytes, 1, length(bytes) / 2)", "raw files", "upload 1"),
    ("DELETE FROM raw_files", "raw files", "upload 1"),
    ("DROP TABLE said_calendar", "schema", "said_calendar"),
    ("ALTER TABLE sources DROP COLUMN fingerprint", "schema", "sources, column fingerprint"),
    ("ALTER TABLE marks ADD COLUMN note TEXT", "schema", "marks, column note"),
    ("DELETE FROM entities WHERE kind = 'person'", "references", "said_enrolments"),
    ("UPDATE sources SET id = id + 100", "references", "batches"),
    ("UPDATE said_answers SET batch = 77", "references", "said_answers"),
    ("DELETE FROM marks", "references", "said_attendance_months"),
    ("UPDATE said_attendance_months SET block = x'0102'", "references", "said_attendance_months"),
    ("UPDATE entities SET id = id + 10000 WHERE kind = 'person'", "references", "said_attendance_months"),
    ("INSERT INTO alembic_version VALUES ('other')", "schema", "alembic_version"),
    ("UPDATE batches SET counts = '{broken' WHERE id = 1", "derived", "the database"),
    ("DROP INDEX sources_name; UPDATE sources SET name = 'same'", "schema", "index sources_name"),
]  # fmt: skip
"""What no repair can make again: SQL, and which check names it where."""


@pytest.mark.parametrize(("sql", "check", "where"), left_but(LOST[::6], LOST, several=True))
def test_what_only_a_backup_holds_is_named_and_left_alone(hand_made, sql, check, where):
    damage(hand_made, sql)
    damaged = state(hand_made.path)
    found = told(examine(hand_made.db, quiet))
    assert any(where in problem.where for problem in found[check])
    assert any("restore" in problem.mend.lower() for problem in found[check])
    checks, _ = repair(hand_made.db, quiet)
    assert not next(one for one in checks if one.name == check).ok
    left = state(hand_made.path)
    for table in set(damaged) - set(VERSIONS):
        if table.startswith("said_") or table in ("raw_files", "entities", "sources", "marks"):
            assert left.get(table) == damaged[table]


def test_bytes_that_fail_in_the_middle_of_the_file_are_told(hand_made):
    closed(hand_made.path)
    with closing(sqlite3.connect(hand_made.path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'said_answers'").fetchone()
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray(hand_made.path.read_bytes())
    data[(page[0] - 1) * size : page[0] * size] = bytes(size)
    hand_made.path.write_bytes(bytes(data))
    found = told(examine(hand_made.db, quiet))
    assert "damaged" in found["database"][0].what
    assert found["in force"][0].what == "This was not looked at, because of what was found before."
    checks, copy = repair(hand_made.db, quiet)
    assert copy is None
    assert not any(one.repaired for each in told(checks).values() for one in each)


def test_an_index_that_disagrees_with_its_table_is_made_again(hand_made):
    before = kept(hand_made.path)
    # Behind the back of the index: rows are changed while SQLite does not know that there is one.
    damage(
        hand_made,
        """
        PRAGMA writable_schema = ON;
        CREATE TEMP TABLE hidden AS SELECT * FROM sqlite_master WHERE name = 'batches_hash';
        UPDATE sqlite_master SET sql = replace(sql, '(hash)', '(file)') WHERE name = 'batches_hash';
        """,
    )
    damage(
        hand_made,
        """
        REINDEX batches_hash;
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, '(file)', '(hash)') WHERE name = 'batches_hash';
        """,
    )
    found = told(examine(hand_made.db, quiet))
    assert {one.where for one in found["database"]} == {"batches, index batches_hash"}
    checks, _ = repair(hand_made.db, quiet)
    assert all(check.ok for check in checks), told(checks)
    assert kept(hand_made.path) == before


@pytest.fixture
def with_large(hand_made: Office, monkeypatch: pytest.MonkeyPatch) -> tuple[Office, Path]:
    """An office whose last file is kept beside the database, and that file."""
    monkeypatch.setattr(batches, "LARGE", 10)
    hand_made.done(absences="Student_Number,SchoolID,Att_Date,Att_Code\n1001,0110,09/22/2025,A\n")
    (file,) = (hand_made.path.parent / "raw").iterdir()
    return hand_made, file


def test_what_cannot_be_looked_at_is_told_also_when_the_fault_has_no_words(hand_made):
    def look(_tx: Tx) -> list[Finding]:
        raise AssertionError

    with database.store(hand_made.db).reading() as tx:
        (finding,) = look_safely(tx, look)
    assert finding.what == "This cannot be looked at (AssertionError)."


def test_a_kept_file_that_was_cut_off_is_told_with_its_place(with_large):
    office, file = with_large
    assert told(examine(office.db, quiet)) == {}
    file.write_bytes(file.read_bytes()[:20])
    (problem,) = told(examine(office.db, quiet))["raw files"]
    assert str(file) in problem.what
    assert "absences.csv" in problem.where
    file.unlink()
    (problem,) = told(examine(office.db, quiet))["raw files"]
    assert "missing" in problem.what


def test_a_cut_off_file_is_mended_as_the_words_say(with_large):
    office, file = with_large
    whole = file.read_bytes()
    file.write_bytes(whole[:20])
    office.undo(office.live()[-1])
    office.done(absences=whole.decode())
    assert file.read_bytes() == whole
    assert told(examine(office.db, quiet)) == {}


def test_a_damaged_file_inside_the_database_is_mended_as_the_words_say(hand_made):
    text = "Student_Number,SchoolID,Att_Date,Att_Code\n1001,0110,09/22/2025,A\n"
    batch = hand_made.done(absences=text)[0].batch
    damage(hand_made, "UPDATE raw_files SET bytes = x'00' WHERE name = 'absences.csv'")
    assert [one.where for one in told(examine(hand_made.db, quiet))["raw files"]] == [
        f"upload {batch}, file absences.csv"
    ]
    hand_made.undo(batch)
    hand_made.done(absences=text)
    assert told(examine(hand_made.db, quiet)) == {}


def test_a_damaged_file_is_told_with_an_upload_that_is_in_use(with_large):
    office, file = with_large
    text, first = file.read_text(), office.live()[-1]
    office.offer({"absences": text}, source="by hand")
    second = office.live()[-1]
    assert first != second
    file.write_bytes(b"damaged")
    office.undo(second)
    (problem,) = told(examine(office.db, quiet))["raw files"]
    assert f"undo {first})" in problem.mend
    assert problem.where.startswith(f"upload {first},")
    office.undo(first)
    (problem,) = told(examine(office.db, quiet))["raw files"]
    assert "Nothing in use depends on it" in problem.mend
    assert "trellis.py undo" not in problem.mend
    office.done(absences=text)
    assert told(examine(office.db, quiet)) == {}


def test_files_beside_the_database_that_nothing_names_are_removed(with_large):
    office, file = with_large
    stray, half = file.with_name("0" * 64), file.with_name(file.name + ".part")
    stray.write_bytes(b"nobody's")
    half.write_bytes(b"half")
    backup = office.path.parent / "backups" / "trellis-before-upgrade-2025-09-01T080000.db.part"
    backup.parent.mkdir()
    backup.write_bytes(b"half")
    running = backup.with_name("trellis-before-repair-2025-09-01T080001.db.part")
    running.write_bytes(b"being written")
    os.utime(backup, (1, 1))
    where = {one.where for one in told(examine(office.db, quiet))["leftovers"]}
    assert where == {str(stray), str(half), str(backup)}
    checks, _ = repair(office.db, quiet)
    assert all(check.ok for check in checks)
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name]
    assert (backup.exists(), running.exists()) == (False, True)


def test_a_repair_that_fails_changes_nothing(hand_made, monkeypatch):
    damage(hand_made, "UPDATE cells SET amount = amount + 1; DROP INDEX enrolments_school")
    before = state(hand_made.path), shape(hand_made.path)
    with closing(sqlite3.connect(hand_made.path)) as connection:
        # The rows may not be put back: a trigger of somebody else's refuses them.
        connection.execute(
            "CREATE TRIGGER refused BEFORE INSERT ON cells BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
        connection.commit()
    with pytest.raises(Exception, match="refused"):
        repair(hand_made.db, quiet)
    with closing(sqlite3.connect(hand_made.path)) as connection:
        connection.execute("DROP TRIGGER refused")
    assert (state(hand_made.path), shape(hand_made.path)) == before


def test_no_copy_no_repair(hand_made):
    damage(hand_made, "UPDATE cells SET amount = amount + 1")
    (hand_made.path.parent / "backups").write_text("a file in the way")
    before = state(hand_made.path)
    with pytest.raises(database.StoreError, match="backups"):
        repair(hand_made.db, quiet)
    assert state(hand_made.path) == before
