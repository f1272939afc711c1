import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import attendance_blocks, batches, facts, fold
from tests.store.kept import FOLDED, TABLES, everything, kept_marks, kept_rows, said_last
from tests.store.oracle import Cover, Load, marks_in_force, months_said_last, rows_in_force

pytestmark = pytest.mark.both_engines

DAYS = ("2025-06-30", "2025-09-01", "2025-09-02", "2025-09-30", "2025-10-01", "2026-01-31")


class TakeBack(Exception):
    """Ends an example; the database is empty again for the next one."""


def places(name):
    table = TABLES[name]
    return tuple(place for place in (table.school, table.day, table.year) if place)


school, person, day = st.integers(1, 2), st.integers(11, 12), st.sampled_from(DAYS)
word = st.sampled_from(("", "a", "b"))
ROW = {
    "schools": st.fixed_dictionaries({"school": school, "name": word}),
    "sessions": st.fixed_dictionaries(
        {"activity": st.just(21), "school": school, "day": day, "session_key": st.just(""), "held": word}
        | {"minutes": st.sampled_from((None, 45))}
    ),
    "enrolments": st.fixed_dictionaries(
        {"person": person, "school": school, "year": st.sampled_from((2024, 2025)), "first_day": st.just("")}
        | {"grade": word}
    ),
    "participation": st.fixed_dictionaries(
        {"activity": st.just(21), "school": school, "day": day, "session_key": st.just(""), "person": person}
        | {"status": word}
    ),
    "answers": st.fixed_dictionaries(
        {"respondent": st.sampled_from("rs"), "question_key": st.just("q"), "sub_item": st.just("")}
        | {"option_key": st.just(""), "day": day, "school": school, "answer_raw": word}
    ),
    "names": st.fixed_dictionaries({"person": person, "first_name": word}),
}
covers = st.builds(
    Cover,
    table=st.sampled_from((*FOLDED, "attendance_months")),
    school=st.integers(0, 2),
    first_day=st.sampled_from(("", *DAYS[:4])),
    last_day=st.sampled_from(("", *DAYS[1:])),
    year=st.sampled_from((0, 2024, 2025)),
)
loads = st.builds(
    Load,
    number=st.just(0),
    source=st.integers(1, 2),
    mode=st.sampled_from(("add", "replace", "replace")),
    rows=st.dictionaries(st.sampled_from(FOLDED), st.just([]), max_size=3).flatmap(
        lambda chosen: st.fixed_dictionaries({name: st.lists(ROW[name], max_size=4) for name in chosen})
    ),
    marks=st.dictionaries(
        st.tuples(person, school), st.dictionaries(day, st.sampled_from("AB"), max_size=4), max_size=3
    ),
    covers=st.lists(covers, max_size=4, unique=True),
)
steps = st.lists(st.one_of(loads, loads, st.integers(0, 9)), min_size=1, max_size=9)
"""A number takes back, or brings back, one of the loads so far."""


def say(tx, load):
    """Load a batch the way intake does; gives what the fold reported."""
    load.number = batches.add(
        tx, load.source, "file.csv", "roster", "roster", "hash", load.mode, {}, {}, "a test"
    )
    for name, rows in load.rows.items():
        if rows:
            facts.say(tx, load.number, load.source, name, pd.DataFrame(rows))
    days = [
        (person, school, day, mark)
        for (person, school), marks in load.marks.items()
        for day, mark in marks.items()
    ]
    marked = pd.DataFrame(days, columns=["person", "school", "day", "mark"])
    attendance_blocks.say(tx, load.number, load.source, marked)
    told = [(c.table, c.school, c.first_day, c.last_day, c.year) for c in load.covers]
    batches.cover(tx, load.number, pd.DataFrame(told, columns=list(batches.COVERS)))
    return fold.apply(tx, load.number)


def agrees(frames, done):
    """Whether what is in force is what the oracle says."""
    for name in FOLDED:
        table = TABLES[name]
        told = rows_in_force(done, name, table.key, places(name), table.shared)
        kept = kept_rows(frames, name)
        assert kept.keys() == told.keys(), name
        for key, (batch, row) in told.items():
            assert kept[key]["batch"] == batch, (name, key)
            for column, value in row.items():
                same = pd.isna(kept[key][column]) if value is None else kept[key][column] == value
                assert same, (name, key, column)
    assert kept_marks(frames) == marks_in_force(done)
    assert said_last(frames) == months_said_last(done, kept_marks(frames))


def values(frames):
    """Values in force by table and key."""
    told = {}
    for name, frame in frames.items():
        key, rest = ("source", "person", "school", "month"), ["marks"]
        if name in TABLES:
            table = TABLES[name]
            key = table.key if table.shared else ("source", *table.key)
            rest = [column for column in table.names if column not in table.key]
        for row in frame.to_dict("records"):
            told[name, *(row[k] for k in key)] = [None if pd.isna(row[k]) else row[k] for k in rest]
    return told


def counted(before, after, folded):
    """The fold reports what a comparison of all that is in force before and after shows."""
    one, other = values(before), values(after)
    both = one.keys() & other.keys()
    assert folded.new == len(other.keys() - both)
    assert folded.withdrawn == len(one.keys() - both)
    assert folded.changed == sum(one[key] != other[key] for key in both)


def replay(tx, steps):
    """Load and take back in turn; after each step compare, at the end rebuild; then undo it all."""
    done: list[Load] = []
    for step in steps:
        before = everything(tx)
        if isinstance(step, Load):
            load = Load(0, step.source, step.mode, step.rows, step.marks, step.covers)
            folded = say(tx, load)
            done.append(load)
        elif done:
            load = done[step % len(done)]
            load.live = not load.live
            batches.set_live(tx, load.number, load.live)
            folded = fold.apply(tx, load.number)
        else:
            continue
        after = everything(tx)
        agrees(after, done)
        counted(before, after, folded)
    folded_step_by_step = everything(tx)
    fold.rebuild(tx)
    for name, frame in everything(tx).items():
        pd.testing.assert_frame_equal(frame, folded_step_by_step[name])
    raise TakeBack


FIXTURE = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=8, suppress_health_check=FIXTURE)
@given(steps=steps)
def test_any_loads_and_undos_are_the_fold_told_plainly_and_rebuilt_from_scratch(store, steps):
    with pytest.raises(TakeBack), store.writing() as tx:
        replay(tx, steps)


@pytest.mark.prove
@settings(max_examples=200, suppress_health_check=FIXTURE)
@given(steps=steps)
def test_many_more_loads_and_undos_are_the_fold_told_plainly(store, steps):
    with pytest.raises(TakeBack), store.writing() as tx:
        replay(tx, steps)


def marks(**days):
    return {(11, 1): {f"2025-09-{day[1:]}": mark for day, mark in days.items()}}


def september(mode, number_of_days=30, **days):
    """A batch that speaks for the first days of September in school 1."""
    last = f"2025-09-{number_of_days:02d}"
    return Load(0, 1, mode, {}, marks(**days), [Cover("attendance_months", 1, "2025-09-01", last)])


def in_september(tx):
    return [(day[-2:], mark) for (_, _, _, day), mark in sorted(kept_marks(everything(tx)).items())]


def test_a_corrected_export_without_one_absence_takes_that_day_back(store):
    with store.writing() as tx:
        say(tx, september("replace", d02="A", d03="A", d04="A"))
        folded = say(tx, september("replace", d02="A", d04="A"))
        assert in_september(tx) == [("02", "A"), ("04", "A")]
    assert (folded.new, folded.changed, folded.withdrawn) == (0, 1, 0)


def test_a_file_of_one_week_changes_nothing_outside_it(store):
    with store.writing() as tx:
        say(tx, september("replace", d02="A", d03="A", d24="A"))
        say(tx, september("replace", 5, d03="B"))
        assert in_september(tx) == [("03", "B"), ("24", "A")]


def test_an_added_file_withdraws_nothing(store):
    with store.writing() as tx:
        say(tx, september("replace", d02="A"))
        say(tx, september("add", d03="A"))
        assert in_september(tx) == [("02", "A"), ("03", "A")]


def test_undo_in_any_order_gives_back_the_exact_rows(store):
    with store.writing() as tx:
        loads = [september("replace", d02="A"), september("replace", d03="A"), september("add", d02="B")]
        states = [everything(tx)]
        for load in loads:
            say(tx, load)
            states.append(everything(tx))
        batches.set_live(tx, loads[1].number, False)
        fold.apply(tx, loads[1].number)
        assert in_september(tx) == [("02", "B")]
        batches.set_live(tx, loads[2].number, False)
        fold.apply(tx, loads[2].number)
        for name, frame in everything(tx).items():
            pd.testing.assert_frame_equal(frame, states[1][name])


def test_a_month_that_ends_empty_is_gone(store):
    with store.writing() as tx:
        say(tx, september("replace", d02="A"))
        folded = say(tx, september("replace"))
        assert everything(tx)["attendance_months"].empty
    assert folded.withdrawn == 1
    assert folded.touched.to_numpy().tolist() == [["attendance_months", 1, 2025]]


def sessions(*days):
    return {
        "sessions": [
            {"activity": 21, "school": 1, "day": day, "session_key": "", "held": "yes"} for day in days
        ]
    }


def test_a_replacing_source_withdraws_only_what_it_said_itself(store):
    everywhere = [Cover("sessions")]
    with store.writing() as tx:
        say(tx, Load(0, 1, "replace", sessions("2025-09-01", "2025-09-02"), {}, everywhere))
        say(tx, Load(0, 2, "replace", sessions("2025-09-02", "2025-09-03"), {}, everywhere))
        say(tx, Load(0, 2, "replace", {}, {}, everywhere))
        kept = facts.in_force(tx, "sessions")
    assert kept[["day", "batch"]].to_numpy().tolist() == [["2025-09-01", 1], ["2025-09-02", 1]]


def test_the_years_touched_are_school_years(store):
    with store.writing() as tx:
        folded = say(tx, Load(0, 1, "add", sessions("2025-06-30", "2025-07-01"), {}))
    assert folded.touched.to_numpy().tolist() == [["sessions", 1, 2024], ["sessions", 1, 2025]]


def test_what_a_quiet_week_covers_is_touched_although_no_row_changes(store):
    with store.writing() as tx:
        folded = say(tx, september("replace"))
    assert (folded.new, folded.changed, folded.unchanged, folded.withdrawn) == (0, 0, 0, 0)
    assert folded.touched.to_numpy().tolist() == [["attendance_months", 1, 2025]]
