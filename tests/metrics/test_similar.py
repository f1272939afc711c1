"""Participants beside similar students; expected values by hand."""

import numpy as np
import pytest

from metrics.similar import BEFORE, beside_similar, improved, students, two_sided_p
from metrics.statistics.comparison import Comparison
from metrics.statistics.missing import Missing
from tables.units import DAY

SETTINGS = {"min_enrolled_days": "10"}


def year(*rows: tuple[int, int], grade: str = "4", refused: str = "") -> dict[str, np.ndarray]:
    """Students 1, 2, ...: days enrolled and absent."""
    n = len(rows)
    words = {name: np.full(n, "", dtype=object) for name in ("gender", "race_ethnicity", "low_income")}
    words |= {name: np.full(n, "", dtype=object) for name in ("english_learner", "disability")}
    zero = np.zeros(n, dtype="int64")
    return {
        "person": np.arange(1, n + 1),
        "grade": np.full(n, grade, dtype=object),
        **words,
        "enrolled": np.array([row[0] for row in rows], dtype="int64") * DAY,
        "absent": np.array([row[1] for row in rows], dtype="int64") * DAY,
        "unmarked": zero,
        "sessions": zero,
        "minutes": zero,
        **dict.fromkeys(("days", "types", "untyped"), zero),
        "refused": np.full(n, refused, dtype=object),
    }


def test_matched_students_differ_by_what_was_put_there():
    # 30 pairs, each with a start of its own; who took part missed 1 or 3 of 100 days less, by turns.
    last = year(*[(1000, 1 + pair) for pair in range(30) for _ in range(2)])
    now = year(*[(100, 10 + (0 if took else 1 + 2 * (pair % 2))) for pair in range(30) for took in (1, 0)])
    took_part = np.tile([True, False], 30)
    found = beside_similar(students(now, last, SETTINGS), took_part, 20)
    assert isinstance(found, Comparison)
    assert len(found.pairs.treated) == 30
    assert found.unadjusted.estimate == pytest.approx(-0.02)
    assert found.adjusted.estimate == pytest.approx(-0.02)
    # Differences of 0.01 and 0.03 by halves: their error is 0.01 / sqrt(29).
    assert found.unadjusted.error == pytest.approx(0.01 / 29**0.5, rel=0.02)
    assert found.evidence == "adjusted_alike"
    assert {row.name for row in found.after} >= {BEFORE}
    assert two_sided_p(found) < 0.001


def test_nobody_is_matched_across_grades_or_bands():
    last = year(*[(100, 3)] * 60)
    now = year(*[(100, 3)] * 60)
    took_part = np.tile([True, False], 30)
    apart = now | {"grade": np.where(took_part, "4", "5").astype(object)}
    found = beside_similar(students(apart, last, SETTINGS), took_part, 20)
    assert isinstance(found, Missing) or not len(found.pairs.treated)
    # 4 of 100 days is satisfactory, 5 of 100 at risk.
    apart = year(*[(100, 4 if took else 5) for took in took_part])
    found = beside_similar(students(now, apart, SETTINGS), took_part, 20)
    assert isinstance(found, Missing) or not len(found.pairs.treated)


def test_too_few_pairs_tell_nothing():
    last, now = year(*[(100, 3)] * 38), year(*[(100, day % 7) for day in range(38)])
    found = beside_similar(students(now, last, SETTINGS), np.tile([True, False], 19), 20)
    assert isinstance(found, Comparison)
    assert len(found.pairs.treated) == 19
    assert isinstance(found.adjusted.estimate, Missing)
    assert isinstance(two_sided_p(found), Missing)


def test_who_refuses_was_not_there_or_stayed_too_short_is_not_compared():
    last, now = year((100, 3), (9, 3), (100, 3)), year((100, 5), (100, 5), (9, 5), (100, 5))
    of = students(now, last, SETTINGS)
    assert of.missed.tolist()[:2] == [0.05, 0.05]
    assert np.isnan(of.missed).tolist() == [False, False, True, False]
    assert of.before.tolist()[0] == 0.03
    assert np.isnan(of.before).tolist() == [False, True, False, True]
    assert (
        len(
            students(
                now | {"refused": np.array(["", "comparison", "quote", "quote,comparison"], object)},
                last,
                SETTINGS,
            ).person
        )
        == 2
    )


@pytest.mark.parametrize("took_part", [[True] * 3, [False] * 3])
def test_without_two_sides_there_is_no_comparison(took_part):
    of = students(year(*[(100, 3)] * 3), year(*[(100, 3)] * 3), SETTINGS)
    assert isinstance(beside_similar(of, np.array(took_part), 20), Missing)


def test_who_improved_stands_beside_those_who_improved_anyway():
    # All missed 12 of 100 days last year: 3 of 4 who took part missed less, and 2 of 4 others.
    last = year(*[(100, 12)] * 8)
    now = year((100, 11), (100, 11), (100, 11), (100, 12), (100, 5), (100, 6), (100, 12), (100, 20))
    told = improved(students(now, last, SETTINGS), np.array([True] * 4 + [False] * 4))
    assert (told.n, told.improved, told.share, told.expected, told.others) == (4, 3, 0.75, 0.5, 4)


def test_only_who_missed_a_tenth_last_year_can_improve():
    last = year((100, 9), (100, 10), (100, 12))
    told = improved(students(year(*[(100, 1)] * 3), last, SETTINGS), np.array([True, True, False]))
    assert (told.n, told.others) == (1, 1)
