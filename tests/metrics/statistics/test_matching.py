import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.statistics.matching import largest_first, nearest, nearest_again


def students(*pairs: tuple[float, bool]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([score for score, _ in pairs]), np.array([took for _, took in pairs])


def test_each_takes_the_nearest_who_is_still_free():
    # 9 takes 8; 5 takes 4; 3 is left with 1, as 4 is gone.
    score, treated = students((3, True), (9, True), (5, True), (8, False), (4, False), (1, False))
    pairs = nearest(score, treated)
    assert pairs.treated.tolist() == [1, 2, 0]
    assert pairs.controls.tolist() == [3, 4, 5]
    assert pairs.distances.tolist() == [1, 1, 2]
    assert pairs.unmatched.tolist() == []


def test_nobody_is_matched_beyond_the_caliper_and_at_its_edge_they_are():
    score, treated = students((10, True), (5, True), (8, False), (2, False))
    pairs = nearest(score, treated, caliper=2)
    assert pairs.treated.tolist() == [0]
    assert pairs.unmatched.tolist() == [1]


def test_more_students_than_others_leave_some_unmatched():
    score, treated = students((1, True), (2, True), (3, True), (2, False))
    pairs = nearest(score, treated)
    assert pairs.treated.tolist() == [2]
    assert pairs.unmatched.tolist() == [0, 1]


def test_of_equals_the_first_given_is_taken_and_of_two_sides_the_smaller_score():
    score, treated = students((5, True), (5, True), (6, False), (4, False), (4, False))
    pairs = nearest(score, treated)
    assert pairs.treated.tolist() == [0, 1]
    assert pairs.controls.tolist() == [3, 4]


def test_pairs_are_alike_in_what_is_to_be_exact():
    score, treated = students((5, True), (9, True), (5, False), (1, False))
    pairs = nearest(score, treated, exact=["a", "b", "b", "a"])
    assert dict(zip(pairs.treated.tolist(), pairs.controls.tolist(), strict=True)) == {0: 3, 1: 2}


def test_the_order_can_be_given():
    score, treated = students((3, True), (5, True), (4, False), (0, False))
    assert nearest(score, treated, order=np.array([0, 1])).controls.tolist() == [2, 3]
    assert nearest(score, treated, order=largest_first(score)).controls.tolist() == [2, 3]
    assert nearest(score, treated, order=np.array([1, 0])).treated.tolist() == [1, 0]


@pytest.mark.parametrize("treated", [[], [True], [False], [True, True], [False, False]])
def test_nobody_to_match_gives_no_pairs(treated):
    pairs = nearest(np.zeros(len(treated)), np.array(treated, dtype=bool))
    assert len(pairs.treated) == 0
    assert pairs.unmatched.tolist() == list(np.flatnonzero(treated))


def by_hand(score, treated, caliper, exact):
    """The rule as it is said, one student after the other."""
    free = [at for at in range(len(score)) if not treated[at]]
    found = {}
    for at in sorted(np.flatnonzero(treated), key=lambda at: (-score[at], at)):
        near = [other for other in free if exact[other] == exact[at]]
        if not near:
            continue
        best = min(near, key=lambda other: (abs(score[other] - score[at]), score[other], other))
        if abs(score[best] - score[at]) <= caliper:
            found[int(at)] = int(best)
            free.remove(best)
    return found


@given(
    st.lists(st.tuples(st.integers(0, 12), st.booleans(), st.integers(0, 2)), max_size=40),
    st.integers(0, 6),
)
def test_it_does_what_the_rule_says(rows, caliper):
    score = np.array([row[0] for row in rows], dtype=float)
    treated = np.array([row[1] for row in rows], dtype=bool)
    exact = np.array([row[2] for row in rows])
    pairs = nearest(score, treated, caliper, exact)
    found = dict(zip(pairs.treated.tolist(), pairs.controls.tolist(), strict=True))
    assert found == by_hand(score, treated, caliper, exact)
    assert sorted([*found, *pairs.unmatched]) == np.flatnonzero(treated).tolist()
    assert (pairs.distances <= caliper).all()


def test_others_can_be_taken_again():
    # Both take 6, the second at the same distance as 4 would be: the smaller score is 4.
    score, treated = students((7, True), (5, True), (6, False), (4, False), (40, True))
    pairs = nearest_again(score, treated, caliper=3)
    assert pairs.treated.tolist() == [0, 1]
    assert pairs.controls.tolist() == [2, 3]
    assert pairs.unmatched.tolist() == [4]
    assert nearest_again(np.array([7.0, 8.0, 6.0]), np.array([True, True, False])).controls.tolist() == [2, 2]
    strata = nearest_again(score, treated, exact=["a", "a", "b", "a", "b"])
    assert strata.controls.tolist() == [3, 3, 2]


def test_nobody_can_be_taken_where_there_is_nobody():
    pairs = nearest_again(np.array([1.0, 2.0]), np.array([True, True]))
    assert pairs.unmatched.tolist() == [0, 1]
    assert len(nearest_again(np.empty(0), np.empty(0, dtype=bool)).treated) == 0
