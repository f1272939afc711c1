import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from store.attendance import pack, unpack


def days(*rows):
    return pd.DataFrame(rows, columns=["person", "school", "day", "mark"])


def test_a_month_is_31_characters_with_the_mark_at_its_day():
    packed = pack(days((7, 3, "2025-09-02", "A"), (7, 3, "2025-09-30", "é")))
    assert packed.to_dict("records") == [
        {"person": 7, "school": 3, "month": 202509, "marks": " A" + " " * 27 + "é "}
    ]


def test_schools_and_months_are_rows_of_their_own_in_order():
    packed = pack(days((8, 3, "2026-01-31", "A"), (7, 4, "2025-12-01", "A"), (7, 3, "2025-12-01", "B")))
    assert packed[["person", "school", "month"]].to_numpy().tolist() == [
        [7, 3, 202512],
        [7, 4, 202512],
        [8, 3, 202601],
    ]


def test_of_two_marks_for_one_day_the_last_holds():
    packed = pack(days((7, 3, "2025-09-01", "A"), (7, 3, "2025-09-01", "B")))
    assert packed["marks"].str.strip().tolist() == ["B"]


def test_no_days_are_no_months_and_the_other_way_round():
    assert pack(days()).columns.tolist() == ["person", "school", "month", "marks"]
    assert unpack(pack(days())).empty


def test_other_columns_stay_beside_the_days():
    months = pd.DataFrame({"source": [5], "person": [7], "school": [3], "month": [202502], "marks": ["A B"]})
    assert unpack(months)[["source", "person", "day", "mark"]].to_numpy().tolist() == [
        [5, 7, "2025-02-01", "A"],
        [5, 7, "2025-02-03", "B"],
    ]


@settings(deadline=None, max_examples=50)
@given(
    st.dictionaries(
        st.tuples(st.integers(1, 3), st.integers(1, 2), st.dates().filter(lambda d: d.year > 999)),
        st.sampled_from("AZ09~¡ÿ"),
        max_size=20,
    )
)
def test_unpacking_gives_back_what_was_packed(said):
    rows = sorted((person, school, day.isoformat(), mark) for (person, school, day), mark in said.items())
    given_rows = days(*rows)
    untouched = given_rows.copy()
    back = unpack(pack(given_rows))[["person", "school", "day", "mark"]]
    assert [tuple(row) for row in back.to_numpy().tolist()] == rows
    pd.testing.assert_frame_equal(given_rows, untouched)
