import numpy as np
import pytest

from metrics.statistics.comparison import Comparison, Sample, comparison, evidence, sample
from metrics.statistics.missing import Missing
from metrics.statistics.sensitivity import AS_GIVEN, LARGEST, SMALLEST, sensitivity


def district(effect: float, students: int = 600):
    """Those who were absent more took part more often; the programme changes the outcome by so much."""
    made = np.random.default_rng(11)
    absent = made.gamma(2, 4, students)
    treated = made.random(students) < 0.1 + 0.4 * (absent > 8)
    outcome = 2 * absent + effect * treated + made.normal(0, 1, students)
    return outcome, treated, {"absent": absent, "grade": made.integers(6, 9, students).astype(float)}


def done(*words, **named) -> Comparison:
    found = comparison(*words, **named)
    assert isinstance(found, Comparison)
    return found


@pytest.mark.parametrize("effect", [0.0, -3.0])
def test_the_adjusted_interval_holds_what_was_put_in_and_the_raw_difference_does_not(effect):
    outcome, treated, columns = district(effect)
    found = done(outcome, treated, columns)
    assert found.adjusted.low < effect < found.adjusted.high
    assert outcome[treated].mean() - outcome[~treated].mean() > effect + 3
    assert found.evidence == "adjusted_alike"
    assert all(row.unlike for row in found.before if row.name == "absent")


def test_pairs_keep_to_the_caliper_and_use_nobody_twice():
    outcome, treated, columns = district(0)
    found = done(outcome, treated, columns, exact={"grade": columns["grade"]})
    score, grade = found.sample.score, columns["grade"][found.sample.rows]
    pairs = found.pairs
    assert found.caliper == pytest.approx(0.2 * score.std(ddof=1))
    assert (np.abs(score[pairs.treated] - score[pairs.controls]) <= found.caliper).all()
    assert (grade[pairs.treated] == grade[pairs.controls]).all()
    assert len(set(pairs.controls)) == len(pairs.controls)
    assert len(pairs.treated) + len(pairs.unmatched) == treated.sum()


def test_students_without_an_outcome_or_a_number_are_left_out_and_counted():
    outcome, treated, columns = district(0)
    outcome[:3], columns["absent"][5:7] = np.nan, np.nan
    found = done(outcome, treated, columns)
    assert found.left_out == 5
    assert found.sample.rows.tolist() == [3, 4, *range(7, 600)]


def test_pairs_can_be_near_in_a_score_of_before():
    outcome, treated, columns = district(0)
    found = done(outcome, treated, columns, distance=columns["absent"], caliper=0.01)
    assert found.sample.score == pytest.approx(columns["absent"])


def test_who_took_part_for_sure_cannot_be_compared():
    found = comparison([1.0, 2, 3, 4], np.array([0, 0, 1, 1], dtype=bool), {"x": [1.0, 2, 3, 4]})
    assert isinstance(found, Missing)


def test_groups_that_no_pair_makes_alike_are_said_not_to_be():
    # A caliper of a mile: the ten with most absence have nobody like them.
    absent = np.append(np.arange(30.0), np.arange(60.0, 90.0))
    treated = np.arange(60) % 3 == 0
    treated[30:] = True
    found = done(absent, treated, {"absent": absent}, distance=absent, caliper=50, least=2)
    assert found.evidence == "adjusted_unlike"
    assert evidence([]) == "adjusted_unlike"


def test_twenty_schools_hang_together_and_few_are_named():
    outcome, treated, columns = district(0)
    schools = np.arange(600) % 25
    assert done(outcome, treated, columns, schools=schools).adjusted.design == "schools"
    assert done(outcome, treated, columns, schools=schools % 3).adjusted.design == "pairs, few schools"
    assert done(outcome, treated, columns, schools=schools * 0).adjusted.design == "pairs"


def test_sensitivity_tells_every_order_and_caliper():
    found = sample(*district(0))
    assert isinstance(found, Sample)
    choices = sensitivity(found, calipers=(0.1, None))
    assert [(one.order, one.caliper) for one in choices] == [
        (order, caliper) for order in (LARGEST, SMALLEST, AS_GIVEN) for caliper in (0.1, None)
    ]
    assert all(one.unmatched == 0 for one in choices if one.caliper is None)
    main = done(*district(0), caliper=0.1)
    assert choices[0].effect == main.adjusted


def test_the_columns_given_stay_as_they_were():
    outcome, treated, columns = district(0)
    before = {name: values.copy() for name, values in columns.items()}
    done(outcome, treated, columns)
    assert all((columns[name] == values).all() for name, values in before.items())
