import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from store.attendance import blocks_of, days_of


def days(*rows, **more):
    return pd.DataFrame(rows, columns=["person", "school", "day", "mark"]).assign(**more)


def months(frame):
    """School, month, persons and marks as text of each block."""
    return [
        (school, month, block.persons.tolist(), [bytes(row).decode("latin-1") for row in block.marks])
        for school, month, block in blocks_of(frame)
    ]


def test_a_month_is_31_characters_with_the_mark_at_its_day():
    said = days((7, 3, "2025-09-02", "A"), (7, 3, "2025-09-30", "é"))
    assert months(said) == [(3, 202509, [7], [" A" + " " * 27 + "é "])]


def test_schools_and_months_are_blocks_of_their_own_in_order():
    said = days(
        (8, 3, "2026-01-31", "A"),
        (9, 3, "2025-12-01", "B"),
        (7, 4, "2025-12-01", "A"),
        (7, 3, "2025-12-01", "B"),
    )
    assert [block[:3] for block in months(said)] == [
        (3, 202512, [7, 9]),
        (3, 202601, [8]),
        (4, 202512, [7]),
    ]


def test_of_two_marks_for_one_day_the_last_holds():
    said = days((7, 3, "2025-09-01", "A"), (8, 3, "2025-09-01", "A"), (7, 3, "2025-09-01", "B"))
    assert months(said)[0][3] == ["B".ljust(31), "A".ljust(31)]


def test_the_line_of_a_month_is_the_first_that_says_anything_of_it():
    said = days(
        (7, 3, "2025-09-01", "A"), (8, 3, "2025-09-01", "A"), (7, 3, "2025-09-02", "B"), line=[2, 3, 4]
    )
    ((_, _, block),) = blocks_of(said)
    assert block.lines.tolist() == [2, 3]
    ((_, _, block),) = blocks_of(said.drop(columns="line"))
    assert block.lines.tolist() == [0, 0]


def test_no_days_are_no_blocks_and_the_other_way_round():
    assert list(blocks_of(days())) == []
    nothing = pd.DataFrame({"person": [1], "month": [202509]})
    assert days_of(nothing, np.full((1, 31), ord(" "), dtype="uint8")).empty


def test_other_columns_stay_beside_the_days():
    rows = pd.DataFrame({"source": [5], "person": [7], "school": [3], "month": [202502]})
    marks = np.array([list(b"A B".ljust(31))], dtype="uint8")
    assert days_of(rows, marks)[["source", "person", "day", "mark"]].to_numpy().tolist() == [
        [5, 7, "2025-02-01", "A"],
        [5, 7, "2025-02-03", "B"],
    ]


@settings(max_examples=50)
@given(
    st.dictionaries(
        st.tuples(st.integers(1, 3), st.integers(1, 2), st.dates().filter(lambda d: d.year > 999)),
        st.sampled_from("AZ09~¡ÿ"),
        max_size=20,
    )
)
def test_the_days_of_the_blocks_are_those_that_were_said(said):
    given_rows = days(
        *((person, school, day.isoformat(), mark) for (person, school, day), mark in said.items())
    )
    untouched = given_rows.copy()
    back = set()
    for school, month, block in blocks_of(given_rows):
        rows = days_of(pd.DataFrame({"person": block.persons, "month": month}), block.marks)
        back |= {(person, school, day, mark) for person, day, mark in rows.to_numpy().tolist()}
    assert back == {(person, school, day.isoformat(), mark) for (person, school, day), mark in said.items()}
    pd.testing.assert_frame_equal(given_rows, untouched)
