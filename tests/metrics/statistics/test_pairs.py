from math import nan

import pandas as pd

from metrics.statistics.pairs import matched


def series(*rows: tuple) -> pd.Series:
    return pd.Series([value for _, value in rows], index=[name for name, _ in rows], dtype=float)


def test_only_people_with_both_values_are_matched_and_the_others_are_counted():
    before = series(("ann", 1), ("bob", 2), ("cid", nan), ("dan", 4))
    after = series(("eve", 9), ("bob", 5), ("cid", 6), ("ann", 3))
    found = matched(before, after)
    assert (found.before.tolist(), found.after.tolist(), found.n) == ([1, 2], [3, 5], 2)
    assert (found.rows_before, found.answered_before, found.only_before) == (4, 3, 1)
    assert (found.rows_after, found.answered_after, found.only_after) == (4, 4, 2)


def test_a_line_repeated_as_it_is_counts_once():
    found = matched(series(("ann", 1), ("ann", 1)), series(("ann", 2)))
    assert (found.n, found.rows_before, found.people_before, found.contradicted) == (1, 2, 1, [])


def test_a_person_with_two_values_is_named_and_left_out():
    found = matched(
        series(("ann", 1), ("ann", 3), ("bob", 1), ("cid", 2)),
        series(("ann", 2), ("bob", 4), ("bob", 5), ("cid", 3)),
    )
    assert (found.before.tolist(), found.contradicted) == ([2], ["ann", "bob"])


def test_a_blank_beside_a_value_is_no_contradiction():
    found = matched(series(("ann", nan), ("ann", 1)), series(("ann", 2)))
    assert (found.n, found.contradicted) == (1, [])


def test_a_line_without_an_id_matches_nobody():
    found = matched(series((None, 1), ("ann", 2)), series((None, 3), ("ann", 4)))
    assert (found.n, found.rows_before, found.people_before) == (1, 2, 1)


def test_nobody_to_match_is_nobody():
    found = matched(series(), series(("ann", 1)))
    assert (found.n, found.only_after) == (0, 1)
