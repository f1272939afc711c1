import numpy as np
import pandas as pd
import pytest
from sqlalchemy import insert, select, update

from store import attendance_blocks, batches, fold, lookup
from store.connect import StoreError
from store.schema import IN_FORCE, MARKS, SAID

pytestmark = pytest.mark.both_engines

NOW, TOLD = IN_FORCE["attendance_months"], SAID["attendance_months"]
SEPTEMBER = ["2025-09-01", "2025-09-02"]
PEOPLE = [(11, 1), (12, 1), (11, 2), (21, 2)]
"""Students and their schools; one of them at both."""


def load(tx, rows, covers=(), mode="replace"):
    """A batch of (person, school, day, mark) that covers (school, first day, last day)."""
    batch = batches.add(tx, 1, "a.csv", "sis_daily", "attendance", "h", mode, {}, {}, "a test")
    attendance_blocks.say(tx, batch, 1, pd.DataFrame(rows, columns=["person", "school", "day", "mark"]))
    told = [("attendance_months", *cover, 0) for cover in covers]
    batches.cover(tx, batch, pd.DataFrame(told, columns=list(batches.COVERS)))
    return fold.apply(tx, batch)


@pytest.fixture
def tx(store):
    """A district of two schools with marks in September and October."""
    with store.writing() as tx:
        tx.connection.execute(insert(MARKS).values(source=1, mark="A", raw="A", status="absent", units=2520))
        load(tx, [(*who, day, "A") for who in PEOPLE for day in (*SEPTEMBER, "2025-10-31")])
        yield tx


def found(tx, **wanted):
    months, marks = attendance_blocks.in_force(tx, **wanted)
    keys = months[["person", "school", "month"]].to_numpy().tolist()
    return [(*key, bytes(row).decode().rstrip()) for key, row in zip(keys, marks, strict=True)]


def test_months_come_by_person_school_and_month(tx):
    assert found(tx)[:4] == [
        (11, 1, 202509, "AA"),
        (11, 1, 202510, " " * 30 + "A"),
        (11, 2, 202509, "AA"),
        (11, 2, 202510, " " * 30 + "A"),
    ]
    assert len(found(tx)) == 8


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        ({"schools": [2], "months": (202510, 202512)}, [(11, 2, 202510), (21, 2, 202510)]),
        ({"persons": np.array([21, 99])}, [(21, 2, 202509), (21, 2, 202510)]),
        ({"persons": np.array([], dtype="int64")}, []),
        ({"schools": []}, []),
        ({"source": 2}, []),
    ],
)
def test_what_is_asked_for_is_given_and_nothing_else(tx, wanted, keys):
    assert [row[:3] for row in found(tx, **wanted)] == keys


def test_days_of_some_persons_alone(tx):
    days = lookup.attendance_days(tx, first="2025-09-02", persons=np.array([12]))
    assert days[["person", "day"]].astype({"day": "str"}).to_numpy().tolist() == [
        [12, "2025-09-02"],
        [12, "2025-10-31"],
    ]


def blocks_of_rows(tx, table):
    query = select(table.c.school, table.c.month, table.c.block).order_by(*table.primary_key.columns)
    return {(school, month): bytes(data) for school, month, data in tx.connection.execute(query)}


def spoil(tx, table, *kept):
    """Make every block of a table unreadable but those of some schools and months."""
    for school, month in blocks_of_rows(tx, table):
        if (school, month) not in kept:
            here = (table.c.school == school, table.c.month == month)
            tx.connection.execute(update(table).where(*here).values(block=b"spoilt"))


def test_a_new_day_of_one_school_reads_and_writes_its_blocks_alone(tx):
    spoil(tx, NOW, (2, 202509))
    spoil(tx, TOLD)  # what was said before is in force already
    before = blocks_of_rows(tx, NOW)
    folded = load(tx, [(21, 2, "2025-09-03", "A")], [(2, "2025-09-03", "2025-09-03")])
    assert (folded.new, folded.changed, folded.unchanged, folded.withdrawn) == (0, 1, 1, 0)
    after = blocks_of_rows(tx, NOW)
    assert {key for key in after if after[key] != before[key]} == {(2, 202509)}
    assert found(tx, persons=np.array([21]), schools=[2], months=(202509, 202509)) == [(21, 2, 202509, "AAA")]


def test_an_undo_reads_and_writes_the_blocks_of_the_batch_alone(tx):
    load(tx, [(21, 2, "2025-09-03", "A")], mode="add")
    spoil(tx, NOW, (2, 202509))
    spoil(tx, TOLD, (2, 202509))
    batches.set_live(tx, 2, False)
    folded = fold.apply(tx, 2)
    assert (folded.new, folded.changed, folded.unchanged, folded.withdrawn) == (0, 1, 0, 0)
    assert found(tx, schools=[2], months=(202509, 202509)) == [(11, 2, 202509, "AA"), (21, 2, 202509, "AA")]


def test_the_same_marks_again_are_unchanged_and_of_the_latest_batch(tx):
    folded = load(tx, [(*who, day, "A") for who in PEOPLE for day in SEPTEMBER], mode="add")
    assert (folded.new, folded.changed, folded.unchanged, folded.withdrawn) == (0, 0, 4, 0)
    assert folded.touched.empty
    months, _ = attendance_blocks.in_force(tx)
    assert months["batch"].tolist() == [2, 1] * 4


def test_a_damaged_block_is_told_with_its_place(tx):
    spoil(tx, NOW, (1, 202509), (2, 202509))
    with pytest.raises(StoreError, match=r"attendance_months, school 1, month 202510, is damaged"):
        lookup.attendance_days(tx, schools=[1])
    assert len(lookup.attendance_days(tx, last="2025-09-30")) == 8


def test_marks_are_counted_by_live_batch_for_some_persons(tx):
    load(tx, [(21, 2, "2025-09-03", "A")], mode="add")
    assert attendance_blocks.marks_of(tx, np.array([21, 12])) == {1: 6, 2: 1}
    batches.set_live(tx, 1, False)
    assert attendance_blocks.marks_of(tx, np.array([21, 12])) == {2: 1}


def test_a_mark_without_an_entry_in_the_dictionary_says_nothing(tx):
    load(tx, [(12, 1, "2025-11-03", "z")])
    days = lookup.attendance_days(tx, first="2025-11-01", persons=np.array([12]))
    assert days["status"].isna().tolist() == [True]
    assert days["units"].tolist() == [0]
