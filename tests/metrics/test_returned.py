"""Who came again; expected values by hand."""

import numpy as np
import pytest

from metrics.returned import returned


def years(*told: tuple[int, int, str]) -> dict[str, np.ndarray]:
    """Students: person, sessions, grade."""
    person, sessions, grade = zip(*told, strict=True) if told else ((), (), ())
    return {
        "person": np.array(person, dtype="int64"),
        "sessions": np.array(sessions, dtype="int64"),
        "grade": np.array(grade, dtype=object),
    }


THEN = years((5, 3, "4"), (1, 1, "4"), (2, 9, "4"), (3, 0, "4"), (4, 2, "5"), (6, 1, "8"))
NOW = years((1, 1, "5"), (2, 0, "5"), (3, 4, "5"), (4, 2, "6"), (6, 0, "9"), (7, 5, "5"))


def test_of_those_who_came_and_are_still_here_who_came_again():
    # 5 left; 3 did not come last year; nobody of grade 9 came; 7 is new. Of 1, 2 and 4 came 1 and 4.
    found = returned(THEN, NOW)
    assert (found["n"].tolist(), found["count"].tolist()) == ([3], [2])
    assert found["value"][0] == pytest.approx(2 / 3)
    assert 0 < found["low"][0] < 2 / 3 < found["high"][0] < 1


def test_groups_are_those_of_this_year_and_add_up():
    found = returned(THEN, NOW, "grade")
    assert found["grp"].tolist() == ["whole", "5", "6"]
    assert found["n"].tolist() == [3, 2, 1]
    assert found["count"].tolist() == [2, 1, 1]


@pytest.mark.parametrize(("then", "now"), [(THEN, years()), (years(), NOW), (years(), years())])
def test_nobody_is_missing_not_zero(then, now):
    found = returned(then, now, "grade")
    assert found["grp"].tolist() == ["whole"]
    assert np.isnan(found["value"]).all()
    assert found["reason"][0]


def test_the_order_of_the_rows_changes_nothing():
    turned = [{name: values[::-1] for name, values in one.items()} for one in (THEN, NOW)]
    assert returned(*turned)["count"].tolist() == [2]
